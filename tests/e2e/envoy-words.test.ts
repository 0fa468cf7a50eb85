/** What a real Envoy says of rarer failures: limits that an operator set, servers that are gone. */

import { expect, test } from 'bun:test'
import { defaultEnvoyOptions, type EnvoyOptions } from '../../src/envoy/options.ts'
import {
  translateReplicaSet,
  translateReservedScope,
  translateRoute,
  translateStatic,
} from '../../src/envoy/translate.ts'
import { replicaSet, route, server, serverReplica } from '../envoy/fixtures.ts'
import { startEchoUpstream } from '../support/echo-upstream.ts'
import { http2Connection } from '../support/http2-connection.ts'
import { startStaticEnvoy } from '../support/static-envoy.ts'

const METHOD = '/inference.GRPCInferenceService'

const options: EnvoyOptions = {
  ...defaultEnvoyOptions,
  listener: { ...defaultEnvoyOptions.listener, host: '127.0.0.1', port: 0 },
}

const SET = replicaSet()

/** One server with one replica that listens on these ports. */
function clusters(httpPort: number, grpcPort: number, using: EnvoyOptions) {
  return translateReplicaSet(
    SET,
    server(SET.server, [serverReplica(0, { httpPort, grpcPort })]),
    using,
  )
}

test('a request that takes too long is told so', async () => {
  const limited = { ...options, upstream: { ...options.upstream, requestTimeoutMs: 50 } }
  await using upstream = await startEchoUpstream()
  await using proxy = await startStaticEnvoy([
    ...translateStatic(limited),
    ...clusters(upstream.httpPort, upstream.grpcPort, limited),
    translateRoute(route('iris'), limited).scope,
  ])
  const headers = { 'seldon-model': 'iris', 'x-test': 'hold' }
  const error = 'model iris did not answer: the time allowed for a request was over'
  const response = await fetch(`http://127.0.0.1:${proxy.port}/v2/models/iris/infer`, { headers })
  expect(response.status).toBe(504)
  expect(await response.json()).toMatchObject({ error })
  const { grpcStatus, message } = await callOnce(proxy.port, `${METHOD}/ModelInfer`, headers)
  expect(grpcStatus).toBe(4)
  expect(message).toBe(error)
})

test('a request beyond a limit is told to come again', async () => {
  const limited = { ...options, limits: { connections: 1, pendingRequests: 1, requests: 1 } }
  await using upstream = await startEchoUpstream()
  await using proxy = await startStaticEnvoy([
    ...translateStatic(limited),
    ...clusters(upstream.httpPort, upstream.grpcPort, limited),
    translateRoute(route('iris'), limited).scope,
  ])
  const ask = (wish: string) =>
    fetch(`http://127.0.0.1:${proxy.port}/v2/models/iris/infer`, { headers: { 'x-test': wish } })
  const first = ask('hold')
  await upstream.sees(() => true)
  const others = [ask(''), ask('')]
  const refused = await Promise.race(others)
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('1')
  expect(await refused.json()).toMatchObject({ reason: 'too many requests are under way' })
  upstream.release()
  const statuses = (await Promise.all([first, ...others])).map(({ status }) => status)
  expect(statuses.sort()).toEqual([200, 200, 503])
})

test.each([
  ['none is known', [], 'no inference server can answer now: none is connected'],
  [
    'all refuse',
    [{ weight: 1, replicas: SET }],
    'the inference server cannot answer now: its replica could not be reached',
  ],
  [
    'all are lost',
    [{ weight: 1, replicas: replicaSet('lost') }],
    'the inference server cannot answer now: none of its replicas is connected',
  ],
])('requests to servers are told when %s', async (_, shares, error) => {
  await using proxy = await startStaticEnvoy([
    ...translateStatic(options),
    ...clusters(1, 1, options),
    ...translateReplicaSet(replicaSet('lost'), undefined, options),
    translateReservedScope(shares, options).scope,
  ])
  const response = await fetch(`http://127.0.0.1:${proxy.port}/v2/health/ready`)
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('1')
  expect(await response.json()).toMatchObject({ error })
  const { grpcStatus, message } = await callOnce(proxy.port, `${METHOD}/ServerReady`)
  expect(grpcStatus).toBe(14)
  expect(message).toBe(error)
})

async function callOnce(port: number, method: string, headers: Record<string, string> = {}) {
  const connection = http2Connection(port)
  const result = await connection.call(method, headers)
  connection.close()
  return result
}
