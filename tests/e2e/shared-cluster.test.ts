/** Models share clusters: thousands of slow requests to one must leave the other's alone. */

import { afterAll, beforeAll, expect, test } from 'bun:test'
import { defaultEnvoyOptions } from '../../src/envoy/options.ts'
import {
  translateReplicaSet,
  translateReservedScope,
  translateRoute,
  translateStatic,
} from '../../src/envoy/translate.ts'
import { replicaSet, route, server, serverReplica } from '../envoy/fixtures.ts'
import { type EchoUpstream, startEchoUpstream } from '../support/echo-upstream.ts'
import { type Http2Connection, http2Connection } from '../support/http2-connection.ts'
import { type StaticEnvoy, startStaticEnvoy } from '../support/static-envoy.ts'

/** Above all of Envoy's own limits for a cluster (1,024) and the one that was seen to starve. */
const SLOW_REQUESTS = 2_300
const OTHER_REQUESTS = 100
const DEADLINE_MS = 60_000

let upstream: EchoUpstream
let proxy: StaticEnvoy
/** All requests share it, so that its limit of streams counts too. */
let client: Http2Connection

beforeAll(async () => {
  upstream = await startEchoUpstream()
  const set = replicaSet()
  const options = {
    ...defaultEnvoyOptions,
    listener: { ...defaultEnvoyOptions.listener, host: '127.0.0.1', port: 0 },
  }
  const { httpPort, grpcPort } = upstream
  proxy = await startStaticEnvoy([
    ...translateStatic(options),
    ...translateReplicaSet(
      set,
      server('mlserver', [serverReplica(0, { httpPort, grpcPort })]),
      options,
    ),
    translateRoute(route('slow'), options).scope,
    translateRoute(route('other'), options).scope,
    translateReservedScope([{ weight: 1, replicas: set }], options).scope,
  ])
  client = http2Connection(proxy.port)
})

afterAll(async () => {
  client?.close()
  await proxy?.stop()
  await upstream?.stop()
})

test(
  'over HTTP',
  async () => {
    const ask = (model: string, wish: string) =>
      client.post(`/v2/models/${model}/infer`, { 'x-test': wish })
    expect(await whileSlow(ask, 200)).toEqual(new Set([200]))
  },
  DEADLINE_MS,
)

test(
  'over gRPC',
  async () => {
    const ask = (model: string, wish: string) =>
      client
        .call('/inference.GRPCInferenceService/ModelInfer', {
          'seldon-model': model,
          'x-test': wish,
        })
        .then(({ grpcStatus }) => grpcStatus)
    expect(await whileSlow(ask, 0)).toEqual(new Set([0]))
  },
  DEADLINE_MS,
)

/** Asks the other model while all slow requests are at the replica; gives how those ended at last. */
async function whileSlow(
  ask: (model: string, wish: string) => Promise<number>,
  success: number,
): Promise<ReadonlySet<number>> {
  const before = upstream.seen.length
  const slow = Array.from({ length: SLOW_REQUESTS }, () => ask('slow', 'hold'))
  await upstream.sees(() => upstream.seen.length === before + SLOW_REQUESTS)
  for (let asked = 0; asked < OTHER_REQUESTS; asked++) expect(await ask('other', '')).toBe(success)
  upstream.release()
  return new Set(await Promise.all(slow))
}
