/** Models on a real Triton behind a real Envoy, as `seldon up` runs them. */

import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { grpcInferenceService } from '../../src/gen/services.ts'
import { createGrpcClient } from '../../src/lib/grpc/client.ts'
import { isUnavailable, killUnderLoad } from '../support/kill.ts'
import { IRIS_REQUEST, predict, startGrpcLoad, startLoad } from '../support/load.ts'
import { startUp, type Up, waitFor } from '../support/seldon.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'
import { IRIS_TRITON } from '../support/triton.ts'

const SLOW_MS = 180_000
const apiVersion = 'mlops.seldon.io/v1alpha1'

let config: TemporaryFolder
let up: Up

function declare(file: string, kind: string, name: string, spec: object): void {
  const manifest = { apiVersion, kind, metadata: { name }, spec }
  // Renamed into place, a file takes effect at once.
  writeFileSync(join(config.path, `.${file}`), `${JSON.stringify(manifest)}\n`)
  Bun.spawnSync(['mv', join(config.path, `.${file}`), join(config.path, file)])
}

function declareModel(name: string, storageUri: string, more = {}): void {
  declare(`${name}.json`, 'Model', name, { storageUri, requirements: ['triton'], ...more })
}

beforeAll(async () => {
  config = temporaryFolder()
  declare('server.json', 'Server', 'triton', { serverConfig: 'triton', replicas: 1 })
  declareModel('iris', IRIS_TRITON)
  up = await startUp({ configDir: config.path })
  await up.waitForModel('iris')
}, SLOW_MS)

afterAll(async () => {
  await up.stop()
  config[Symbol.dispose]()
}, SLOW_MS)

const url = (path: string) => `${up.inferenceUrl}${path}`

interface Answer {
  readonly model_name: string
  readonly outputs: readonly { readonly data: readonly number[] }[]
}

async function answerOf(response: Response): Promise<Answer> {
  expect(response.status).toBe(200)
  return (await response.json()) as Answer
}

describe('a model on Triton', () => {
  test('answers by its path and by the header', async () => {
    expect(await answerOf(await predict(up.inferenceUrl, 'iris'))).toMatchObject({
      model_name: 'iris_1',
      outputs: [{ data: [0] }],
    })
    const byHeader = await fetch(url('/v2/models/any/infer'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'seldon-model': 'iris' },
      body: IRIS_REQUEST,
    })
    expect((await answerOf(byHeader)).outputs).toMatchObject([{ data: [0] }])
  })

  test('tells what it takes and whether it is ready', async () => {
    const metadata = await (await fetch(url('/v2/models/iris'))).json()
    expect(metadata).toMatchObject({ platform: 'python', inputs: [{ shape: [-1, 4] }] })
    expect((await fetch(url('/v2/models/iris/ready'))).status).toBe(200)
  })

  test('answers by gRPC, in the contents that the tensors have', async () => {
    const client = createGrpcClient(grpcInferenceService, {
      target: `127.0.0.1:${up.ports.inference}`,
    })
    const options = { deadlineMs: 10_000, metadata: { 'seldon-model': 'iris' } }
    const rawInputContents = [new Uint8Array(new Float32Array([6.6, 3, 5.5, 2]).buffer)]
    const inputs = [{ name: 'predict', datatype: 'FP32', shape: [1, 4] }]
    const answer = await client.modelInfer({ modelName: 'iris', inputs, rawInputContents }, options)
    expect(Buffer.from(answer.rawOutputContents[0] ?? []).readBigInt64LE()).toBe(2n)
    expect((await client.modelReady({ name: 'iris' }, options)).ready).toBe(true)
    expect((await client.modelMetadata({ name: 'iris' }, options)).platform).toBe('python')
    client.close()
  })

  test('takes and gives binary tensors over HTTP, byte by byte as without Envoy and agent', async () => {
    const tensor = Buffer.from(new Float32Array([5.1, 3.5, 1.4, 0.2, 6.6, 3, 5.5, 2]).buffer)
    const head = Buffer.from(
      JSON.stringify({
        inputs: [
          {
            name: 'predict',
            datatype: 'FP32',
            shape: [2, 4],
            parameters: { binary_data_size: tensor.length },
          },
        ],
        outputs: [{ name: 'predict', parameters: { binary_data: true } }],
      }),
    )
    const ask = async (address: string) => {
      const answer = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          'inference-header-content-length': `${head.length}`,
        },
        body: Buffer.concat([head, tensor]),
      })
      return {
        status: answer.status,
        type: answer.headers.get('content-type'),
        head: Number(answer.headers.get('inference-header-content-length')),
        body: Buffer.from(await answer.arrayBuffer()),
      }
    }
    const through = await ask(url('/v2/models/iris/infer'))
    // Triton itself: the first port of the first replica.
    const direct = await ask(`http://127.0.0.1:${tritonPort()}/v2/models/iris_1/infer`)
    expect(through).toEqual(direct)
    expect(through.status).toBe(200)
    const kinds = through.body.subarray(through.head)
    expect([0, 8].map((at) => kinds.readBigInt64LE(at))).toEqual([0n, 2n])
  })
})

/** Sends as many responses to one request as it is asked for. */
const COUNTING = `import numpy
import triton_python_backend_utils as triton


class TritonPythonModel:
    def execute(self, requests):
        for request in requests:
            sender = request.get_response_sender()
            size = int(triton.get_input_tensor_by_name(request, "n").as_numpy()[0])
            for i in range(size):
                tensor = triton.Tensor("i", numpy.array([i], dtype=numpy.int32))
                sender.send(triton.InferenceResponse([tensor]))
            sender.send(flags=triton.TRITONSERVER_RESPONSE_COMPLETE_FINAL)
`
const COUNTING_CONFIG = `backend: "python"
input [ { name: "n" data_type: TYPE_INT32 dims: [ 1 ] } ]
output [ { name: "i" data_type: TYPE_INT32 dims: [ 1 ] } ]
model_transaction_policy { decoupled: true }
`

test(
  "Triton's own client library is answered by HTTP, gRPC and in a stream, and SSE passes",
  async () => {
    using artifact = temporaryFolder()
    artifact.write({ '1/model.py': COUNTING, 'config.pbtxt': COUNTING_CONFIG })
    declareModel('count', artifact.path)
    await up.waitForModel('count')
    const root = join(import.meta.dir, '../..')
    const client = Bun.spawn(
      [
        join(root, '.venv/bin/python'),
        join(root, 'tests/support/triton-client.py'),
        `127.0.0.1:${up.ports.inference}`,
        'iris',
        'count',
      ],
      { stdout: 'pipe', stderr: 'inherit', timeout: 60_000 },
    )
    const said = await client.stdout.text()
    expect(await client.exited).toBe(0)
    expect(JSON.parse(said)).toEqual({ http: [2], grpc: [2], stream: [[0], [1], [2]] })

    const events = await fetch(url('/v2/models/count/generate_stream'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ n: 2 }),
    })
    const parts = (await events.text()).split('\n\n').filter(Boolean)
    expect(parts.map((part) => JSON.parse(part.replace('data: ', '')).i)).toEqual([0, 1])
    rmSync(join(config.path, 'count.json'))
  },
  SLOW_MS,
)

function tritonPort(): number {
  const line = up.lines.find((one) => one.includes('starting triton-0'))
  return Number(/modelServerHttp=(\d+)/.exec(line ?? '')?.[1])
}

test(
  'a new version takes over without a failed request',
  async () => {
    const [http, grpc] = [
      startLoad(up.inferenceUrl, 'iris', 2),
      startGrpcLoad(up.ports.inference, 'iris'),
    ]
    await Promise.all([http.answered(20), grpc.answered(20)])
    declareModel('iris', IRIS_TRITON, { parameters: [{ name: 'edition', value: 'second' }] })
    await waitFor('version 2', 60_000, async () => {
      return (await answerOf(await predict(up.inferenceUrl, 'iris'))).model_name === 'iris_2'
    })
    await Promise.all([http.answered(20), grpc.answered(20)])
    for (const load of [http, grpc]) expect((await load.stop()).failures).toEqual([])
    const stale = () => fetch(`http://127.0.0.1:${tritonPort()}/v2/models/iris_1/ready`)
    await waitFor('version 1 to go', 30_000, async () => (await stale()).status !== 200)
  },
  SLOW_MS,
)

test(
  'a model that Triton refuses has its words as the reason, and one that goes is gone',
  async () => {
    using artifact = temporaryFolder()
    artifact.write({
      'config.pbtxt': readFileSync(join(IRIS_TRITON, 'config.pbtxt'), 'utf8'),
      '1/model.py': 'raise ValueError("no such flower")',
    })
    declareModel('bad', artifact.path)
    const stateOf = async (name: string) => {
      const answer = await fetch(`${up.adminUrl}/api/v1/models/${name}`)
      return (await answer.json()) as { state: string; reason: string }
    }
    const failed = async () => (await stateOf('bad')).state === 'ModelFailed'
    await waitFor('bad to fail', 60_000, failed, up.lines)
    expect((await stateOf('bad')).reason).toContain('ValueError: no such flower')

    declareModel('second', IRIS_TRITON)
    await up.waitForModel('second')
    for (const name of ['second', 'bad']) rmSync(join(config.path, `${name}.json`))
    await waitFor('second to go', 30_000, async () => {
      return (await predict(up.inferenceUrl, 'second')).status === 404
    })
    expect((await predict(up.inferenceUrl, 'iris')).status).toBe(200)
  },
  SLOW_MS,
)

describe('kill -9 under load', () => {
  test.each(['triton-0', 'triton-0-agent'])(
    'of %s gives 503 with the reason until it is back with its models',
    async (child) => {
      const { failures, sent } = await killUnderLoad(up, child, 'iris')
      expect(failures.filter((failure) => !isUnavailable(failure))).toEqual([])
      expect(sent - failures.length).toBeGreaterThan(100)
    },
    SLOW_MS,
  )
})
