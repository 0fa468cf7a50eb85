/** What a replica cannot pass on to its model server goes to another replica. */

import { afterAll, beforeAll, expect, test } from 'bun:test'
import { startGrpcProxy } from '../../src/agent/proxy/grpc.ts'
import { startHttpProxy } from '../../src/agent/proxy/http.ts'
import { defaultEnvoyOptions } from '../../src/envoy/options.ts'
import { translateReplicaSet, translateRoute, translateStatic } from '../../src/envoy/translate.ts'
import { STATUS_CODES } from '../../src/lib/grpc/errors.ts'
import { type FakeGate, fakeGate } from '../agent/proxy/fake-gate.ts'
import { replicaSet, route, server, serverReplica, split } from '../envoy/fixtures.ts'
import { type EchoUpstream, startEchoUpstream } from '../support/echo-upstream.ts'
import { type Http2Connection, http2Connection } from '../support/http2-connection.ts'
import { type StaticEnvoy, startStaticEnvoy } from '../support/static-envoy.ts'

const REQUESTS = 60
/** Nobody listens there. */
const NOWHERE = { host: '127.0.0.1', port: 1 }

let healthy: EchoUpstream
let gate: FakeGate
let proxy: StaticEnvoy
let client: Http2Connection
let closeAgent: () => Promise<void>

beforeAll(async () => {
  healthy = await startEchoUpstream()
  gate = fakeGate('iris_1')
  const agent = {
    listen: { host: '127.0.0.1', port: 0 },
    upstream: NOWHERE,
    gate,
    record: () => {},
    now: () => performance.now(),
    newRequestId: () => 'id',
    epochSeconds: () => 1_700_000_000,
  }
  const [http, grpc] = [startHttpProxy(agent), startGrpcProxy(agent)]
  closeAgent = async () => {
    await Promise.all([http.close(0), grpc.close(0)])
  }
  const replicas = [
    serverReplica(0, { httpPort: healthy.httpPort, grpcPort: healthy.grpcPort }),
    serverReplica(1, { httpPort: http.port, grpcPort: grpc.port }),
  ]
  const options = {
    ...defaultEnvoyOptions,
    listener: { ...defaultEnvoyOptions.listener, host: '127.0.0.1', port: 0 },
  }
  const set = replicaSet('mlserver', [0, 1])
  const iris = route('iris', { splits: [split('iris', { replicas: set })] })
  const only = replicaSet('mlserver', [1])
  const alone = route('alone', { splits: [split('iris', { replicas: only })] })
  proxy = await startStaticEnvoy([
    ...translateStatic(options),
    ...translateReplicaSet(set, server('mlserver', replicas), options),
    ...translateReplicaSet(only, server('mlserver', replicas), options),
    translateRoute(iris, options).scope,
    translateRoute(alone, options).scope,
  ])
  client = http2Connection(proxy.port)
})

afterAll(async () => {
  client?.close()
  await proxy?.stop()
  await closeAgent?.()
  await healthy?.stop()
})

function takeDown(): void {
  gate.down = 'gone'
}

function fill(): void {
  gate.full = true
}

test.each<[string, () => void]>([
  ['has no connection to its model server', () => {}],
  ['knows that its model server is gone', takeDown],
  ['does not hold the model', () => gate.held.clear()],
  ['has as many requests for the model as it may', fill],
])('a replica that %s', async (_, prepare) => {
  prepare()
  const outcomes = { http: new Set<number>(), grpc: new Set<number>() }
  for (let asked = 0; asked < REQUESTS; asked += 1) {
    outcomes.http.add(await client.post('/v2/models/iris/infer', {}))
    const path = '/inference.GRPCInferenceService/ModelInfer'
    const { grpcStatus } = await client.call(path, { 'seldon-model': 'iris' })
    outcomes.grpc.add(grpcStatus)
  }
  expect(outcomes).toEqual({ http: new Set([200]), grpc: new Set([0]) })
  gate.down = undefined
  gate.full = false
  gate.held.add('iris_1')
})

test('a limit is told when there is no other replica', async () => {
  fill()
  expect(await client.post('/v2/models/alone/infer', {})).toBe(429)
  const path = '/inference.GRPCInferenceService/ModelInfer'
  const { grpcStatus } = await client.call(path, { 'seldon-model': 'alone' })
  expect(grpcStatus).toBe(STATUS_CODES.RESOURCE_EXHAUSTED)
  gate.full = false
})

test('what the model server itself answers is never asked for again', async () => {
  const before = healthy.seen.length
  let refused = 0
  for (let asked = 0; asked < REQUESTS; asked += 1) {
    if ((await client.post('/v2/models/iris/infer', { 'x-test': 'status:503' })) === 503) refused++
  }
  expect(refused).toBe(REQUESTS)
  expect(healthy.seen.length - before).toBe(REQUESTS)
})
