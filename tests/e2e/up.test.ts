import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { grpcInferenceService } from '../../src/gen/services.ts'
import { createGrpcClient } from '../../src/lib/grpc/client.ts'
import { IRIS_REQUEST, predict, startLoad } from '../support/load.ts'
import { irisFolder, startUp, type Up, waitFor } from '../support/seldon.ts'

/** Real processes start in seconds, more of them where others work, too. */
const SLOW_MS = 120_000
const configDir = mkdtempSync(join(tmpdir(), 'seldon-config-'))

function manifest(name: string, extra = ''): string {
  return `apiVersion: mlops.seldon.io/v1alpha1
kind: Model
metadata:
  name: ${name}
spec:
  storageUri: ${irisFolder()}
  requirements: [sklearn]
  memory: 100Ki
${extra}`
}

function write(file: string, text: string): void {
  writeFileSync(join(configDir, file), text)
}

let up: Up

beforeAll(async () => {
  write('iris.yaml', manifest('iris'))
  up = await startUp({ configDir })
  await up.waitForModel('iris')
}, SLOW_MS)

afterAll(async () => {
  await up.stop()
}, SLOW_MS)

describe('a prediction', () => {
  async function outputOf(answer: Response): Promise<unknown> {
    expect(answer.status).toBe(200)
    const { model_name, outputs } = (await answer.json()) as {
      model_name: string
      outputs: { data: unknown }[]
    }
    expect(model_name).toStartWith('iris')
    return outputs[0]?.data
  }

  test('by HTTP with the name in the path only', async () => {
    expect(await outputOf(await predict(up.inferenceUrl, 'iris'))).toEqual([0])
  })

  test('by HTTP with the header', async () => {
    const answer = await fetch(`${up.inferenceUrl}/v2/models/whatever/infer`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'seldon-model': 'iris' },
      body: IRIS_REQUEST,
    })
    expect(await outputOf(answer)).toEqual([0])
  })

  test('by gRPC, with metadata and readiness', async () => {
    const client = createGrpcClient(grpcInferenceService, {
      target: `127.0.0.1:${up.ports.inference}`,
    })
    const options = { deadlineMs: 10_000, metadata: { 'seldon-model': 'iris' } }
    const answer = await client.modelInfer(
      {
        modelName: 'iris',
        inputs: [
          {
            name: 'predict',
            datatype: 'FP32',
            shape: [1, 4],
            contents: { fp32Contents: [5.1, 3.5, 1.4, 0.2] },
          },
        ],
      },
      options,
    )
    expect(answer.outputs[0]?.contents?.int64Contents).toEqual([0])
    expect((await client.modelReady({ name: 'iris' }, options)).ready).toBe(true)
    expect((await client.modelMetadata({ name: 'iris' }, options)).inputs[0]?.shape).toEqual([
      -1, 4,
    ])
    client.close()
  })
})

test('metadata, readiness and health by HTTP', async () => {
  const ask = (path: string) => fetch(`${up.inferenceUrl}${path}`)
  const metadata = (await (await ask('/v2/models/iris')).json()) as { inputs: { name: string }[] }
  expect(metadata.inputs[0]?.name).toBe('predict')
  expect((await ask('/v2/models/iris/ready')).status).toBe(200)
  expect((await ask('/v2/health/live')).status).toBe(200)
  expect((await ask('/v2/health/ready')).status).toBe(200)
})

test('says what to curl, and that works', async () => {
  const line = await up.waitForLine(/model iris is ready, try: curl /)
  const command = line.slice(line.indexOf('curl '))
  const { stdout, exitCode } = Bun.spawnSync(['sh', '-c', `${command} -s`])
  expect(exitCode).toBe(0)
  expect(JSON.parse(`${stdout}`).outputs[0].name).toBe('predict')
})

test(
  'a second model comes, changes and goes while the first one answers',
  async () => {
    const load = startLoad(up.inferenceUrl, 'iris')

    write('second.yaml', manifest('second'))
    await up.waitForModel('second')
    const secondLoad = startLoad(up.inferenceUrl, 'second', 2)

    write('second.yaml', manifest('second', '  parameters:\n    - {name: a, value: b}\n'))
    await waitFor('version 2 of second', 60_000, async () => {
      const answer = await predict(up.inferenceUrl, 'second')
      return answer.headers.get('x-seldon-route')?.includes('second_2') === true
    })
    const whileRolled = await secondLoad.stop()
    expect(whileRolled.failures).toEqual([])

    rmSync(join(configDir, 'second.yaml'))
    await waitFor('second to go', 30_000, async () => {
      return (await predict(up.inferenceUrl, 'second')).status === 404
    })
    const gone = await predict(up.inferenceUrl, 'second')
    expect(gone.headers.get('content-type')).toContain('json')
    expect(await gone.text()).toContain('second')

    const { sent, failures } = await load.stop()
    expect(failures).toEqual([])
    expect(sent).toBeGreaterThan(10)
  },
  SLOW_MS,
)

test(
  'a broken edit changes nothing and is told with its place',
  async () => {
    const load = startLoad(up.inferenceUrl, 'iris')
    write('iris.yaml', manifest('iris').replace('requirements: [sklearn]', 'requirements: 5'))
    await up.waitForLine(/iris\.yaml:7:17: spec\.requirements/)
    const problems = (await (await fetch(`${up.adminUrl}/api/v1/problems`)).json()) as {
      items: unknown[]
    }
    expect(problems.items).toMatchObject([{ field: 'spec.requirements', line: 7, column: 17 }])
    expect((await predict(up.inferenceUrl, 'iris')).status).toBe(200)
    write('iris.yaml', manifest('iris'))
    const { failures } = await load.stop()
    expect(failures).toEqual([])
  },
  SLOW_MS,
)

describe('a model that cannot be', () => {
  async function reasonOf(name: string, text: string): Promise<string> {
    write(`${name}.yaml`, text)
    let reason = ''
    await waitFor(`the failure of ${name}`, 60_000, async () => {
      const answer = await fetch(`${up.adminUrl}/api/v1/models/${name}`)
      reason = JSON.stringify(await answer.json())
      return /Failed/.test(reason)
    })
    rmSync(join(configDir, `${name}.yaml`))
    return reason
  }

  test(
    'for want of its artifact: the reason names it',
    async () => {
      const missing = manifest('missing').replace(irisFolder(), '/no/such/artifact')
      expect(await reasonOf('missing', missing)).toContain('/no/such/artifact')
    },
    SLOW_MS,
  )

  test(
    'because MLServer refuses it: in its own words',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'seldon-bad-'))
      const settings = { name: 'bad', implementation: 'nowhere.Model' }
      writeFileSync(join(folder, 'model-settings.json'), JSON.stringify(settings))
      const bad = manifest('bad').replace(irisFolder(), folder)
      expect(await reasonOf('bad', bad)).toContain("No module named 'nowhere'")
    },
    SLOW_MS,
  )
})
