/** The agent with a real MLServer; the scheduler is a fake, so that each step can be asked for. */

import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agent } from '../../src/agent/agent.ts'
import type { AgentSettings } from '../../src/agent/settings.ts'
import type { seldon } from '../../src/gen/seldon.js'
import { grpcInferenceService } from '../../src/gen/services.ts'
import { createGrpcClient } from '../../src/lib/grpc/client.ts'
import { GrpcError } from '../../src/lib/grpc/errors.ts'
import { type FakeScheduler, startFakeScheduler } from '../support/fake-scheduler.ts'
import { type Mlserver, mlserverPlace, startMlserver } from '../support/mlserver.ts'
import { modelVersionMessage } from '../support/model-version.ts'
import { runAgent } from '../support/running-agent.ts'
import { irisFolder, waitFor } from '../support/seldon.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'

const MLSERVER_START_MS = 90_000
const HANG_MS = 30_000
const flower = { name: 'flower', shape: [1, 4], datatype: 'FP64' }
const setosa = [5.1, 3.5, 1.4, 0.2]

let folder: TemporaryFolder
let scheduler: FakeScheduler
let mlserver: Mlserver
let agent: Agent

function start(changes: Partial<AgentSettings> = {}): Promise<Agent> {
  return runAgent(
    { schedulerPort: scheduler.port, modelServer: mlserver, agentFolder: folder.path },
    { loadTimeoutMs: 60_000, ...changes },
  )
}

beforeAll(async () => {
  folder = temporaryFolder()
  const place = await mlserverPlace(folder.path)
  mkdirSync(place.models)
  scheduler = await startFakeScheduler()
  mlserver = await startMlserver(place)
  agent = await start()
  await scheduler.subscriptions.waitFor('subscription', () => true)
}, MLSERVER_START_MS)

afterAll(async () => {
  await agent.close()
  await mlserver.kill('SIGKILL')
  await scheduler.stop()
  folder[Symbol.dispose]()
})

const event = (text: string, after: number) =>
  scheduler.events.waitFor(text, (told) => told.text === text, after)

async function load(version: seldon.mlops.agent.ModelVersionInit, outcome: string) {
  const after = scheduler.events.entries.length
  scheduler.load(version)
  return (await event(outcome, after)).event
}

async function unload(version: seldon.mlops.agent.ModelVersionInit, outcome: string) {
  const after = scheduler.events.entries.length
  scheduler.unload(version)
  return (await event(outcome, after)).event
}

function iris(version: number): seldon.mlops.agent.ModelVersionInit {
  return modelVersionMessage('iris', version, { uri: irisFolder() })
}

async function ask(path: string, internalName: string, body?: unknown) {
  const answer = await fetch(`http://127.0.0.1:${agent.ports.proxyHttp}${path}`, {
    headers: { 'seldon-internal-model': internalName, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) }
}

const infer = (internalName: string) =>
  ask('/v2/models/iris/infer', internalName, { inputs: [{ ...flower, data: setosa }] })

describe('a model in MLServer', () => {
  test('is loaded and answers over HTTP', async () => {
    expect(await load(iris(1), 'LOADED iris_1')).toMatchObject({ availableMemoryBytes: 900 })
    const answer = await infer('iris_1')
    expect(answer).toMatchObject({
      status: 200,
      body: { model_name: 'iris_1', outputs: [{ data: [0] }] },
    })
    expect(await ask('/v2/models/iris', 'iris_1')).toMatchObject({
      status: 200,
      body: { name: 'iris_1' },
    })
    expect((await ask('/v2/models/iris/ready', 'iris_1')).status).toBe(200)
  }, 30_000)

  test('answers over gRPC', async () => {
    const client = createGrpcClient(grpcInferenceService, {
      target: `127.0.0.1:${agent.ports.proxyGrpc}`,
    })
    const options = { deadlineMs: 5_000, metadata: { 'seldon-internal-model': 'iris_1' } }
    const inputs = [{ ...flower, contents: { fp64Contents: setosa } }]
    const answer = await client.modelInfer({ modelName: 'iris', inputs }, options)
    expect(answer.outputs[0]?.contents?.int64Contents).toEqual([0])
    expect((await client.modelMetadata({ name: 'iris' }, options)).name).toBe('iris_1')
    expect((await client.modelReady({ name: 'iris' }, options)).ready).toBe(true)
    client.close()
  })

  test('has its versions beside each other', async () => {
    await load(iris(2), 'LOADED iris_2')
    const answers = await Promise.all([infer('iris_1'), infer('iris_2')])
    expect(answers.map(({ body }) => body.model_name)).toEqual(['iris_1', 'iris_2'])
  })

  test('is gone after its unload, and the other version is not', async () => {
    await unload(iris(2), 'UNLOADED iris_2')
    expect((await infer('iris_2')).status).toBe(404)
    expect((await infer('iris_1')).status).toBe(200)
  })

  test('keeps the settings of its user and takes the parameters of the manifest', async () => {
    using artifact = temporaryFolder()
    artifact.write({
      'model-settings.json': JSON.stringify({
        implementation: 'mlserver_sklearn.SKLearnModel',
        name: 'anything',
        versions: ['sklearn/1'],
        platform: 'sklearn',
        nobody_knows: 1,
        parameters: { uri: './weights/iris.joblib', version: 'v7' },
      }),
      'weights/iris.joblib': '',
    })
    const weights = readFileSync(join(irisFolder(), 'model.joblib'))
    writeFileSync(join(artifact.path, 'weights/iris.joblib'), weights)
    const version = modelVersionMessage('own', 4, {
      uri: artifact.path,
      parameters: [{ name: 'predict_fn', value: 'predict_proba' }],
    })
    await load(version, 'LOADED own_4')
    const answer = await infer('own_4')
    expect(answer.body.outputs).toMatchObject([{ name: 'predict_proba', shape: [1, 3] }])
    expect((await ask('/v2/models/own', 'own_4')).body).toMatchObject({ platform: 'sklearn' })
    await unload(version, 'UNLOADED own_4')
  })

  test('with a class of its own is loaded by requirement python', async () => {
    using artifact = temporaryFolder()
    artifact.write({
      'echo.py': `from mlserver import MLModel
from mlserver.types import InferenceResponse, ResponseOutput


class Echo(MLModel):
    async def load(self) -> bool:
        return True

    async def predict(self, payload):
        given = payload.inputs[0]
        output = ResponseOutput(
            name="echo", shape=given.shape, datatype=given.datatype, data=given.data
        )
        return InferenceResponse(model_name=self.name, outputs=[output])
`,
    })
    const version = modelVersionMessage('echo', 1, {
      uri: artifact.path,
      requirements: ['python'],
    })
    await load(version, 'LOADED echo_1')
    expect((await infer('echo_1')).body.outputs).toMatchObject([{ name: 'echo', data: setosa }])
    await unload(version, 'UNLOADED echo_1')
  })
})

describe('an artifact that MLServer refuses', () => {
  test('fails with its own words, at once', async () => {
    using artifact = temporaryFolder()
    artifact.write({ 'model.joblib': 'no pickle at all' })
    const version = modelVersionMessage('bad', 1, { uri: artifact.path })
    const startedMs = performance.now()
    const { message } = await load(version, 'LOAD_FAILED bad_1')
    expect(performance.now() - startedMs).toBeLessThan(2_000)
    expect(message).toContain(`storageUri "${artifact.path}" (mlserver_sklearn.SKLearnModel): `)
    const [, words = ''] = /no more reason than "(.*)"/.exec(message) ?? []
    expect(words).toMatch(/^\S+$/)
    expect(mlserver.log()).toContain(`KeyError: ${words}`)
  })

  test('because of its settings fails with what is wrong', async () => {
    using artifact = temporaryFolder()
    artifact.write({ 'model-settings.json': '{"implementation": "no_such_module.Model"}' })
    const version = modelVersionMessage('bad', 2, { uri: artifact.path })
    const { message } = await load(version, 'LOAD_FAILED bad_2')
    expect(message).toContain('no_such_module')
  })

  test('because its settings cannot be read says where to look', async () => {
    using artifact = temporaryFolder()
    artifact.write({ 'model-settings.json': '{"inputs": 3, "implementation": "a.B"}' })
    const version = modelVersionMessage('bad', 3, { uri: artifact.path })
    const { message } = await load(version, 'LOAD_FAILED bad_3')
    expect(message).toContain('its settings could not be read')
  })
})

describe('what is killed', () => {
  test('if it is the agent, keeps what is loaded', async () => {
    await agent.close()
    const subscriptions = scheduler.subscriptions.entries.length
    agent = await start()
    const { loadedModels } = await scheduler.subscriptions.waitFor(
      'subscription',
      () => true,
      subscriptions,
    )
    expect(loadedModels).toMatchObject([{ version: 1, model: { meta: { name: 'iris' } } }])
    expect((await infer('iris_1')).status).toBe(200)
  })

  test(
    'if it is MLServer, is told at once, and has its model again afterwards',
    async () => {
      const subscriptions = scheduler.subscriptions.entries.length
      await mlserver.kill('SIGKILL')
      const startedMs = performance.now()
      const lost = await infer('iris_1')
      expect(performance.now() - startedMs).toBeLessThan(500)
      expect(lost).toEqual({
        status: 503,
        body: { error: 'the connection to the model server was lost' },
      })

      mlserver = await startMlserver(mlserver)
      await scheduler.subscriptions.waitFor('subscription', () => true, subscriptions)
      await load(iris(1), 'LOADED iris_1')
      expect((await infer('iris_1')).status).toBe(200)
    },
    MLSERVER_START_MS,
  )
})

/** How a prediction over gRPC fails. */
async function failureOfGrpc(): Promise<string> {
  const client = createGrpcClient(grpcInferenceService, {
    target: `127.0.0.1:${agent.ports.proxyGrpc}`,
  })
  const options = { deadlineMs: HANG_MS, metadata: { 'seldon-internal-model': 'iris_1' } }
  try {
    await client.modelInfer({ modelName: 'iris', inputs: [] }, options)
    return 'not at all'
  } catch (error) {
    return error instanceof GrpcError ? `${error.status} ${error.message}` : `${error}`
  } finally {
    client.close()
  }
}

test(
  'an MLServer that hangs is taken for gone, and keeps its models when it goes on',
  async () => {
    await agent.close()
    const subscriptions = scheduler.subscriptions.entries.length
    agent = await start({ askEveryMs: 100, modelServerPatienceMs: 2_000 })
    const subscribed = (after: number) =>
      scheduler.subscriptions.waitFor('subscription', () => true, after)
    await subscribed(subscriptions)
    process.kill(mlserver.pid, 'SIGSTOP')
    const inFlight = Promise.all([infer('iris_1'), failureOfGrpc()])
    try {
      const readiness = `http://127.0.0.1:${agent.ports.readiness}/ready`
      await waitFor('its silence', HANG_MS, async () => (await fetch(readiness)).status === 503)
      const gone = { status: 503, body: { error: 'the model server has not answered for 2 s' } }
      expect(await infer('iris_1')).toEqual(gone)
      // What it was asked before is answered, too.
      expect(await inFlight).toEqual([
        gone,
        'UNAVAILABLE the model server has not answered for 2 s',
      ])
    } finally {
      process.kill(mlserver.pid, 'SIGCONT')
    }
    const { loadedModels } = await subscribed(subscriptions + 1)
    expect(loadedModels).toMatchObject([{ version: 1, model: { meta: { name: 'iris' } } }])
    expect((await infer('iris_1')).status).toBe(200)
  },
  MLSERVER_START_MS,
)
