/** The agent with a real Triton; the scheduler is a fake, so that each step can be asked for. */

import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agent } from '../../src/agent/agent.ts'
import type { seldon } from '../../src/gen/seldon.js'
import { grpcInferenceService } from '../../src/gen/services.ts'
import { createGrpcClient } from '../../src/lib/grpc/client.ts'
import { type FakeScheduler, startFakeScheduler } from '../support/fake-scheduler.ts'
import { modelVersionMessage } from '../support/model-version.ts'
import { runAgent } from '../support/running-agent.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'
import { IRIS_TRITON, startTriton, type Triton, tritonPlace } from '../support/triton.ts'

const SLOW_MS = 120_000
const code = readFileSync(join(IRIS_TRITON, '1/model.py'), 'utf8')
const config = readFileSync(join(IRIS_TRITON, 'config.pbtxt'), 'utf8')

let folder: TemporaryFolder
let scheduler: FakeScheduler
let triton: Triton
let agent: Agent

function start(): Promise<Agent> {
  return runAgent(
    { schedulerPort: scheduler.port, modelServer: triton, agentFolder: folder.path },
    { serverType: 'triton', serverName: 'triton', loadTimeoutMs: 60_000 },
  )
}

beforeAll(async () => {
  folder = temporaryFolder()
  const place = await tritonPlace(folder.path)
  mkdirSync(place.models)
  scheduler = await startFakeScheduler()
  triton = await startTriton(place)
  agent = await start()
  await scheduler.subscriptions.waitFor('subscription', () => true)
}, SLOW_MS)

afterAll(async () => {
  await agent.close()
  await triton.kill('SIGKILL')
  await scheduler.stop()
  folder[Symbol.dispose]()
}, SLOW_MS)

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

const version = (name: string, number: number, uri: string, changes = {}) =>
  modelVersionMessage(name, number, { uri, requirements: ['triton'], ...changes })
const iris = (number: number) => version('iris', number, IRIS_TRITON)

async function infer(internalName: string) {
  const data = [5.1, 3.5, 1.4, 0.2, 6.6, 3, 5.5, 2]
  const answer = await fetch(`http://127.0.0.1:${agent.ports.proxyHttp}/v2/models/iris/infer`, {
    method: 'POST',
    headers: { 'seldon-internal-model': internalName, 'content-type': 'application/json' },
    body: JSON.stringify({
      inputs: [{ name: 'predict', shape: [2, 4], datatype: 'FP32', data }],
    }),
  })
  return { status: answer.status, body: await answer.json() }
}

const kinds = (data: readonly number[]) => ({ status: 200, body: { outputs: [{ data }] } })

describe('a model in Triton', () => {
  test(
    'is loaded, answers over HTTP and gRPC, and says what it is',
    async () => {
      expect(await load(iris(1), 'LOADED iris_1')).toMatchObject({
        availableMemoryBytes: 900,
        runtimeInfo: { triton: { cpu: [{ instanceCount: 1 }] } },
      })
      expect(await infer('iris_1')).toMatchObject(kinds([0, 2]))

      const client = createGrpcClient(grpcInferenceService, {
        target: `127.0.0.1:${agent.ports.proxyGrpc}`,
      })
      const options = { deadlineMs: 5_000, metadata: { 'seldon-internal-model': 'iris_1' } }
      const contents = { fp32Contents: [5.1, 3.5, 1.4, 0.2] }
      const inputs = [{ name: 'predict', shape: [1, 4], datatype: 'FP32', contents }]
      const answer = await client.modelInfer({ modelName: 'iris', inputs }, options)
      expect(Buffer.from(answer.rawOutputContents[0] ?? []).readBigInt64LE()).toBe(0n)
      expect((await client.modelMetadata({ name: 'iris' }, options)).name).toBe('iris_1')
      expect((await client.modelReady({ name: 'iris' }, options)).ready).toBe(true)
      client.close()
    },
    SLOW_MS,
  )

  test(
    'has its versions beside each other until one is unloaded',
    async () => {
      await load(iris(2), 'LOADED iris_2')
      expect(await Promise.all([infer('iris_1'), infer('iris_2')])).toMatchObject([
        { body: { model_name: 'iris_1' } },
        { body: { model_name: 'iris_2' } },
      ])
      await unload(iris(2), 'UNLOADED iris_2')
      expect((await infer('iris_2')).status).toBe(404)
      expect((await infer('iris_1')).status).toBe(200)
    },
    SLOW_MS,
  )

  test(
    'is loaded again right after its unload was asked for',
    async () => {
      const after = scheduler.events.entries.length
      scheduler.unload(iris(1))
      scheduler.load(iris(1))
      await event('LOADED iris_1', after)
      expect(await infer('iris_1')).toMatchObject(kinds([0, 2]))
    },
    SLOW_MS,
  )

  test(
    'takes the version that is asked for, the instances of its configuration, and parameters',
    async () => {
      using artifact = temporaryFolder()
      artifact.write({
        'config.pbtxt': config.replace('count: 1', 'count: 2'),
        '3/model.py': code
          .replace('return triton', `kinds[:] = self.own\n        return triton`)
          .concat(`
    def initialize(self, args):
        import json
        parameters = json.loads(args["model_config"])["parameters"]
        self.own = int(parameters["answer"]["string_value"])
`),
        '7/model.py': 'raise Exception("not this one")',
      })
      const own = version('own', 1, artifact.path, {
        artifactVersion: 3,
        parameters: [{ name: 'answer', value: '42' }],
      })
      expect(await load(own, 'LOADED own_1')).toMatchObject({
        availableMemoryBytes: 700,
        runtimeInfo: { triton: { cpu: [{ instanceCount: 2 }] } },
      })
      expect(await infer('own_1')).toMatchObject(kinds([42, 42]))
      await unload(own, 'UNLOADED own_1')
    },
    SLOW_MS,
  )

  test(
    'is unloaded when Triton has let go of it, not before',
    async () => {
      using artifact = temporaryFolder()
      const mark = join(artifact.path, 'mark')
      artifact.write({
        'config.pbtxt': config,
        '1/model.py': `${code}
    def finalize(self):
        import time
        time.sleep(0.5)
        open(${JSON.stringify(mark)}, "w").close()
`,
      })
      const tidy = version('tidy', 1, artifact.path)
      await load(tidy, 'LOADED tidy_1')
      await unload(tidy, 'UNLOADED tidy_1')
      expect(existsSync(mark)).toBe(true)
    },
    SLOW_MS,
  )

  test(
    'needs no configuration where Triton can do without',
    async () => {
      using artifact = temporaryFolder()
      artifact.write({
        'model.py': `${code}
    @staticmethod
    def auto_complete_config(config):
        config.add_input({"name": "predict", "data_type": "TYPE_FP32", "dims": [-1, 4]})
        config.add_output({"name": "predict", "data_type": "TYPE_INT64", "dims": [-1]})
        config.set_max_batch_size(0)
        return config
`,
      })
      const bare = version('bare', 1, artifact.path)
      await load(bare, 'LOADED bare_1')
      expect(await infer('bare_1')).toMatchObject(kinds([0, 2]))
      await unload(bare, 'UNLOADED bare_1')
    },
    SLOW_MS,
  )
})

describe('a model that cannot be loaded', () => {
  test.each([
    [
      'because of its code fails with the words of the code',
      { '1/model.py': 'raise ValueError("no such flower")', 'config.pbtxt': config },
      /^storageUri ".*": load failed for model 'bad_1': .*ValueError: no such flower/,
    ],
    [
      'because a field is unknown says where to look',
      { '1/model.py': code, 'config.pbtxt': `${config}colour: "blue"` },
      /^storageUri ".*": failed to load 'bad_1', .*\(its settings could not be read: see the log\)$/,
    ],
    [
      'because its backend is not there says which',
      { '1/model.onnx': '', 'config.pbtxt': 'backend: "onnxruntime"' },
      /onnxruntime/,
    ],
    [
      'because its configuration is no text format says where it breaks off',
      { '1/model.py': code, 'config.pbtxt': 'backend: "python"\ninput [' },
      /config\.pbtxt cannot be used: line 2: expected a value, found its end$/,
    ],
  ])(
    '%s',
    async (_, files, words) => {
      using artifact = temporaryFolder()
      const attempts = scheduler.events.entries.length
      artifact.write(files)
      const { message } = await load(version('bad', 1, artifact.path), 'LOAD_FAILED bad_1')
      expect(message).toMatch(words)
      expect(scheduler.events.entries).toHaveLength(attempts + 1)
    },
    SLOW_MS,
  )
})

describe('what is killed', () => {
  test(
    'if it is the agent, keeps what is loaded',
    async () => {
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
    },
    SLOW_MS,
  )

  test(
    'if it is Triton, is told at once, and has its model again afterwards',
    async () => {
      const subscriptions = scheduler.subscriptions.entries.length
      await triton.kill('SIGKILL')
      expect(await infer('iris_1')).toEqual({
        status: 503,
        body: { error: 'the connection to the model server was lost' },
      })
      triton = await startTriton(triton)
      await scheduler.subscriptions.waitFor('subscription', () => true, subscriptions)
      await load(iris(1), 'LOADED iris_1')
      expect((await infer('iris_1')).status).toBe(200)
    },
    SLOW_MS,
  )
})
