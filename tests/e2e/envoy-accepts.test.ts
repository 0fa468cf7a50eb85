/** What a real Envoy makes of our resources: each rule about requests, by actual requests. */

import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import type { ReplicaSet } from '../../src/domain/route.ts'
import { RESERVED_SCOPE } from '../../src/envoy/names.ts'
import { defaultEnvoyOptions, type EnvoyOptions } from '../../src/envoy/options.ts'
import {
  translateReplicaSet,
  translateReservedScope,
  translateRoute,
  translateStatic,
} from '../../src/envoy/translate.ts'
import { replicaSet, route, server, serverReplica, split } from '../envoy/fixtures.ts'
import { type EchoUpstream, type Seen, startEchoUpstream } from '../support/echo-upstream.ts'
import { type Http2Connection, http2Connection } from '../support/http2-connection.ts'
import { type StaticEnvoy, startStaticEnvoy } from '../support/static-envoy.ts'

const GRPC = '/inference.GRPCInferenceService'

const options: EnvoyOptions = {
  ...defaultEnvoyOptions,
  listener: { ...defaultEnvoyOptions.listener, host: '127.0.0.1', port: 0 },
}

/** One live replica; one live and one that refuses connections; a name; all dead; no replica. */
const SETS = {
  live: replicaSet('live'),
  half: replicaSet('half', [0, 1]),
  named: replicaSet('named'),
  dead: replicaSet('dead'),
  empty: replicaSet('empty'),
}

let upstream: EchoUpstream
let proxy: StaticEnvoy
let grpc: Http2Connection

beforeAll(async () => {
  upstream = await startEchoUpstream()
  proxy = await startStaticEnvoy(resources(upstream))
  grpc = http2Connection(proxy.port)
})

afterAll(async () => {
  grpc?.close()
  await proxy?.stop()
  await upstream?.stop()
})

function resources({ httpPort, grpcPort }: EchoUpstream) {
  const live = { httpPort, grpcPort }
  const refusing = { httpPort: 1, grpcPort: 1 }
  const servers = [
    server('live', [serverReplica(0, live)]),
    server('half', [serverReplica(0, live), serverReplica(1, refusing)]),
    server('named', [serverReplica(0, { ...live, address: 'localhost' })]),
    server('dead', [serverReplica(0, refusing)]),
    server('empty', [serverReplica(0, { presence: 'lost' })]),
  ]
  const routes = [
    modelOn('iris', SETS.live),
    modelOn('half', SETS.half),
    modelOn('named', SETS.named),
    modelOn('dead', SETS.dead),
    modelOn('empty', SETS.empty),
    modelOn('unsent', replicaSet('unsent')),
    route('off', { splits: [], unavailable: 'replica 0 of "mlserver" is gone, 100% of it' }),
    route('logged', { splits: [split('logged', { replicas: SETS.live })], logPayloads: true }),
    route('taste.experiment', {
      sticky: true,
      splits: [
        split('sweet', { version: 2, weight: 50, replicas: SETS.live }),
        split('sour', { version: 7, weight: 50, replicas: SETS.live }),
        split('none', { weight: 0, replicas: SETS.live }),
      ],
      mirrors: [{ model: 'shadow', version: 3, percent: 100, replicas: SETS.live }],
    }),
  ]
  return [
    ...translateStatic(options),
    ...servers.flatMap((one) =>
      translateReplicaSet(replicaSet(one.name, [...one.replicas.keys()]), one, options),
    ),
    ...routes.map((one) => translateRoute(one, options).scope),
    translateReservedScope([{ weight: 1, replicas: SETS.live }], options).scope,
  ]
}

function modelOn(name: string, replicas: ReplicaSet) {
  return route(name, { splits: [split(name, { replicas })] })
}

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${proxy.port}${path}`, { headers })
}

async function seenBy(path: string, headers: Record<string, string> = {}): Promise<Seen> {
  const response = await get(path, headers)
  expect(response.status).toBe(200)
  return (await response.json()) as Seen
}

describe('which model', () => {
  test('is named by the header, whatever the path says', async () => {
    const { path, headers } = await seenBy('/v2/models/other/infer?x=1', { 'seldon-model': 'iris' })
    expect(path).toBe('/v2/models/other/infer?x=1')
    expect(headers['seldon-internal-model']).toBe('iris_1')
  })

  test.each([
    '/v2/models/iris/infer',
    '/v2/models/iris',
    '/v2/models/iris?x=1',
    '/v2/models/iris/',
  ])('is named by the path %s without the header', async (path) => {
    expect((await seenBy(path)).headers['seldon-internal-model']).toBe('iris_1')
  })

  test('is named by the path when the header is empty', async () => {
    const { headers } = await seenBy('/v2/models/iris/ready', { 'seldon-model': '' })
    expect(headers['seldon-internal-model']).toBe('iris_1')
  })

  test('may be an experiment', async () => {
    expect((await get('/v2/models/taste.experiment/infer')).status).toBe(200)
  })

  test('is a pipeline under its path', async () => {
    const body = await (await get('/v2/pipelines/p/infer')).json()
    expect(body).toMatchObject({ model: 'p.pipeline' })
    expect(await (await get('/v2/pipelines/p')).json()).toEqual(body)
  })

  test('is told to the replica by Envoy alone', async () => {
    const { headers } = await seenBy('/v2/models/iris/infer', { 'seldon-internal-model': 'evil_9' })
    expect(headers['seldon-internal-model']).toBe('iris_1')
  })

  test('and version answered is told to the client', async () => {
    expect((await get('/v2/models/iris/infer')).headers.get('x-seldon-route')).toBe(':iris_1:')
  })

  test('is named by metadata for gRPC', async () => {
    const { headers, grpcStatus } = await grpc.call(`${GRPC}/ModelInfer`, {
      'seldon-model': 'iris',
    })
    expect(grpcStatus).toBe(0)
    expect(headers['echo-internal-model']).toBe('iris_1')
    expect(headers['x-seldon-route']).toBe(':iris_1:')
  })

  test('can be on replicas that have names', async () => {
    expect((await seenBy('/v2/models/named/infer')).headers['seldon-internal-model']).toBe(
      'named_1',
    )
  })
})

describe('an unknown model', () => {
  test('is a 404 that names it', async () => {
    const response = await get('/v2/models/nope/infer')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({
      error: 'model nope is not known: nothing is deployed under this name',
      model: 'nope',
      reason: 'nothing is deployed under this name',
    })
  })

  test('is NOT_FOUND for gRPC, in the same words', async () => {
    const { grpcStatus, message } = await grpc.call(`${GRPC}/ModelReady`, {
      'seldon-model': 'nope',
    })
    expect(grpcStatus).toBe(5)
    expect(message).toBe('model nope is not known: nothing is deployed under this name')
  })

  test('cannot break the JSON by its name', async () => {
    const response = await get('/v2/models/x/infer', { 'seldon-model': 'a"b\\c%REQ(x)%' })
    expect(await response.json()).toMatchObject({ model: 'a"b\\c%REQ(x)%' })
  })
})

describe('a model without a replica', () => {
  const words = 'model off cannot answer now: replica 0 of "mlserver" is gone, 100% of it'

  test('is a 503 with the reason and when to come again', async () => {
    const response = await get('/v2/models/off/infer')
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('1')
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({
      error: words,
      model: 'off',
      reason: 'replica 0 of "mlserver" is gone, 100% of it',
    })
  })

  test('is UNAVAILABLE for gRPC, in the same words', async () => {
    const { grpcStatus, message } = await grpc.call(`${GRPC}/ModelInfer`, { 'seldon-model': 'off' })
    expect(grpcStatus).toBe(14)
    expect(message).toBe(words)
  })

  test.each([
    ['dead', 'its replica could not be reached'],
    ['empty', 'none of its replicas is connected'],
    ['unsent', 'none of its replicas is connected'],
  ])('but with a route (%s) is told in the same form', async (model, reason) => {
    const response = await get(`/v2/models/${model}/infer`)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('1')
    const error = `model ${model} cannot answer now: ${reason}`
    expect(await response.json()).toEqual({ error, model, reason })
    const { grpcStatus, message } = await grpc.call(`${GRPC}/ModelInfer`, { 'seldon-model': model })
    expect(grpcStatus).toBe(14)
    expect(message).toBe(error)
  })
})

describe('answers of the model', () => {
  test.each([400, 404, 429, 500, 503])('pass untouched and once: %d', async (code) => {
    const before = upstream.seen.length
    const response = await get('/v2/models/iris/infer', { 'x-test': `status:${code}` })
    expect(response.status).toBe(code)
    expect(response.headers.get('content-type')).toBe('text/x-model')
    expect(await response.text()).toBe(`model says ${code}`)
    expect(upstream.seen.length).toBe(before + 1)
  })

  test('pass untouched over gRPC', async () => {
    const headers = { 'seldon-model': 'iris', 'x-test': 'grpc:5' }
    const { grpcStatus, message } = await grpc.call(`${GRPC}/ModelInfer`, headers)
    expect(grpcStatus).toBe(5)
    expect(message).toBe('model says 5')
  })

  test('that break off are not asked for again', async () => {
    const before = upstream.seen.length
    const response = await get('/v2/models/iris/infer', { 'x-test': 'abort' })
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({
      reason: 'the connection to its replica was lost before an answer came',
    })
    expect(upstream.seen.length).toBe(before + 1)
  })

  test('come from another replica where one refuses connections', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async () => (await get('/v2/models/half/infer')).status),
    )
    expect(new Set(statuses)).toEqual(new Set([200]))
  })

  test('are marked where payloads are to be logged', async () => {
    expect((await get('/v2/models/logged/infer')).headers.get('seldon-logging')).toBe('true')
    expect((await get('/v2/models/iris/infer')).headers.has('seldon-logging')).toBe(false)
  })
})

describe('an experiment', () => {
  const mark = async (headers: Record<string, string> = {}) =>
    (await get('/v2/models/taste.experiment/infer', headers)).headers.get('x-seldon-route')

  test('splits, and never to a weight of 0', async () => {
    const marks = await Promise.all(Array.from({ length: 60 }, () => mark()))
    expect(new Set(marks)).toEqual(new Set([':sweet_2:', ':sour_7:']))
  })

  test('stays with whom the client names', async () => {
    for (const wanted of [':sweet_2:', ':sour_7:']) {
      const sent = { 'x-seldon-route': `:other_1:${wanted}` }
      const marks = await Promise.all(Array.from({ length: 20 }, () => mark(sent)))
      expect(new Set(marks)).toEqual(new Set([wanted]))
    }
  })

  test('stays over gRPC', async () => {
    const sent = { 'seldon-model': 'taste.experiment', 'x-seldon-route': ':sour_7:' }
    const calls = Array.from({ length: 20 }, () => grpc.call(`${GRPC}/ModelInfer`, sent))
    const marks = (await Promise.all(calls)).map(({ headers }) => headers['x-seldon-route'])
    expect(new Set(marks)).toEqual(new Set([':sour_7:']))
  })

  test.each([':sweet_1:', ':none_1:', 'nonsense'])('falls back for %s', async (foreign) => {
    const marks = await Promise.all(
      Array.from({ length: 40 }, () => mark({ 'x-seldon-route': foreign })),
    )
    expect(new Set(marks)).toEqual(new Set([':sweet_2:', ':sour_7:']))
  })

  test('copies to the mirror under the name of the mirror', async () => {
    const sent = { 'x-test-id': crypto.randomUUID() }
    await mark(sent)
    const copy = await upstream.sees(
      ({ headers }) =>
        headers['x-test-id'] === sent['x-test-id'] &&
        headers['seldon-internal-model'] === 'shadow_3',
    )
    expect(copy.path).toBe('/v2/models/taste.experiment/infer')
  })
})

describe('requests without a model', () => {
  test.each(['/v2', '/v2/health/live', '/v2/health/ready', '/v2/repository/index'])(
    'reach a server: %s',
    async (path) => {
      const { headers } = await seenBy(path, { 'seldon-internal-model': 'evil_9' })
      expect(headers['seldon-internal-model']).toBeUndefined()
      expect(headers['seldon-model']).toBeUndefined()
    },
  )

  test.each(['ServerLive', 'ServerReady', 'ServerMetadata', 'RepositoryIndex'])(
    'reach a server over gRPC: %s',
    async (method) => {
      const { grpcStatus, headers } = await grpc.call(`${GRPC}/${method}`)
      expect(grpcStatus).toBe(0)
      expect(headers['echo-internal-model']).toBe('')
    },
  )

  test('are told how to name one', async () => {
    const { grpcStatus, message } = await grpc.call(`${GRPC}/ModelInfer`)
    expect(grpcStatus).toBe(5)
    expect(message).toContain('seldon-model')
    const response = await get('/v2/models')
    expect(response.status).toBe(404)
    expect((await response.json()) as object).toMatchObject({
      error: expect.stringContaining('/v2/models/<model>/infer'),
    })
  })

  test('gain nothing by naming the reserved scope', async () => {
    const named = { 'seldon-model': RESERVED_SCOPE, 'seldon-internal-model': 'iris_1' }
    expect((await get('/v2/models/iris/infer', named)).status).toBe(404)
    expect(
      (await seenBy('/v2/health/ready', named)).headers['seldon-internal-model'],
    ).toBeUndefined()
  })
})

test('failures are logged, and nothing else', async () => {
  const id = () => ({ 'x-request-id': crypto.randomUUID() })
  const [fine, fineCall, failed, failedCall] = [id(), id(), id(), id()]
  const method = `${GRPC}/ModelInfer`
  await get('/v2/models/iris/infer', fine)
  await grpc.call(method, { 'seldon-model': 'iris', ...fineCall })
  await get('/v2/models/iris/infer', { 'x-test': 'status:500', ...failed })
  await grpc.call(method, { 'seldon-model': 'nope', ...failedCall })
  expect(await proxy.logs(failed['x-request-id'])).toMatch(
    /"GET \/v2\/models\/iris\/infer HTTP\/1.1" status=500 .* model="iris" version=":iris_1:"/,
  )
  expect(await proxy.logs(failedCall['x-request-id'])).toMatch(
    /status=200 grpc_status=NotFound model="nope" .* flags=NR/,
  )
  const logged = proxy.lines.join()
  expect(logged).not.toContain(fine['x-request-id'])
  expect(logged).not.toContain(fineCall['x-request-id'])
})

describe('a refusal by Envoy itself', () => {
  test('is JSON in its words', async () => {
    const response = await get('/v2/models/iris/infer', { 'x-long': 'x'.repeat(70_000) })
    expect(response.status).toBe(431)
    expect(await response.json()).toMatchObject({ error: expect.stringContaining('refused') })
  })
})

describe('what else the model servers have', () => {
  test.each([
    '/v2/repository/models/iris/unload',
    '/v2/models/../repository/models/iris/unload',
    '/v2/models/%2e%2e/repository/models/iris/unload',
    '//v2//repository/models/iris/unload',
    '/v2/logging',
    '/metrics',
    '/',
  ])('is out of reach, with and without a model: %s', async (path) => {
    const before = upstream.seen.length
    for (const headers of [{}, { 'seldon-model': 'iris' }]) {
      expect((await rawGet(path, headers)).startsWith('HTTP/1.1 404 ')).toBe(true)
    }
    expect(upstream.seen.length).toBe(before)
  })

  test('is out of reach behind escaped slashes', async () => {
    const answer = await rawGet('/v2/models/iris%2F..%2F..%2Frepository%2Findex', {})
    expect(answer).toStartWith('HTTP/1.1 400 ')
    expect(answer).toContain('the request was refused: path_normalization_failed')
  })

  test.each(['RepositoryModelLoad', 'RepositoryModelUnload'])(
    'is out of reach over gRPC: %s',
    async (method) => {
      const { grpcStatus } = await grpc.call(`${GRPC}/${method}`, { 'seldon-model': 'iris' })
      expect(grpcStatus).toBe(12)
    },
  )
})

/** `fetch` would make the path canonical itself. */
async function rawGet(path: string, headers: Record<string, string>): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const lines = Object.entries({ host: 'test', connection: 'close', ...headers })
  let answer = ''
  await Bun.connect({
    hostname: '127.0.0.1',
    port: proxy.port,
    socket: {
      open(socket) {
        const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
        socket.write(`GET ${path} HTTP/1.1\r\n${head}\r\n`)
      },
      data(socket, data) {
        answer += data.toString()
        // Envoy leaves it to the client to close first, for a second.
        if (/\}\s*$/.test(answer)) socket.end()
      },
      close: () => resolve(answer),
      error: (_socket, error) => reject(error),
    },
  })
  return promise
}
