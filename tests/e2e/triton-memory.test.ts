/** Four models on a real Triton that has memory for two of them, behind Envoy. */

import { afterAll, beforeAll, expect, test } from 'bun:test'
import { grpcInferenceService } from '../../src/gen/services.ts'
import { createGrpcClient } from '../../src/lib/grpc/client.ts'
import { predict, startGrpcLoad, startLoad } from '../support/load.ts'
import { startUp, type Up } from '../support/seldon.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'
import { IRIS_TRITON } from '../support/triton.ts'

const SLOW_MS = 240_000
const MODELS = ['a', 'b', 'c', 'd']
const ROOM = 2
const apiVersion = 'mlops.seldon.io/v1alpha1'

let config: TemporaryFolder
let up: Up

beforeAll(async () => {
  config = temporaryFolder()
  const manifest = (kind: string, name: string, spec: object) =>
    JSON.stringify({ apiVersion, kind, metadata: { name }, spec })
  const spec = { storageUri: IRIS_TRITON, requirements: ['triton'], memory: '100' }
  config.write({
    'server.json': manifest('Server', 'triton', { serverConfig: 'triton', replicas: 1 }),
    ...Object.fromEntries(MODELS.map((name) => [`${name}.json`, manifest('Model', name, spec)])),
  })
  up = await startUp({
    configDir: config.path,
    flags: ['--replica-memory-bytes', `${ROOM * 100}`],
    env: { SELDON_OVERCOMMIT_PERCENTAGE: '100' },
  })
  for (const name of MODELS) await up.waitForModel(name)
}, SLOW_MS)

afterAll(async () => {
  await up.stop()
  config[Symbol.dispose]()
}, SLOW_MS)

/** What Triton itself holds, in whatever state. */
async function inTriton(): Promise<number> {
  const line = up.lines.find((one) => one.includes('starting triton-0')) ?? ''
  const port = /modelServerGrpc=(\d+)/.exec(line)?.[1]
  const client = createGrpcClient(grpcInferenceService, { target: `127.0.0.1:${port}` })
  const { models } = await client.repositoryIndex({}, { deadlineMs: 5_000 })
  client.close()
  return models.filter(({ state }) => /READY|LOADING/.test(state)).length
}

test(
  'all answer, and Triton never holds more than there is memory for',
  async () => {
    for (const name of MODELS) {
      expect((await predict(up.inferenceUrl, name)).status).toBe(200)
      expect(await inTriton()).toBeLessThanOrEqual(ROOM)
    }
  },
  SLOW_MS,
)

test(
  'fail no request while they come and go under load, by HTTP and gRPC',
  async () => {
    const loads = MODELS.flatMap((name) => [
      startLoad(up.inferenceUrl, name, 1),
      startGrpcLoad(up.ports.inference, name, 1),
    ])
    await Promise.all(loads.map((load) => load.answered(2)))
    const results = await Promise.all(loads.map((load) => load.stop()))
    expect(results.flatMap(({ failures }) => failures)).toEqual([])
  },
  SLOW_MS,
)
