import { afterEach, describe, expect, test } from 'bun:test'
import { gzipSync } from 'node:zlib'
import type { ClientPort } from '../../../src/agent/proxy/client-port.ts'
import type { ExchangeRecord } from '../../../src/agent/proxy/exchange-record.ts'
import { startGrpcProxy } from '../../../src/agent/proxy/grpc.ts'
import type { HeaderList } from '../../../src/agent/proxy/http2/hpack.ts'
import { inference } from '../../../src/gen/seldon.js'
import { grpcInferenceService } from '../../../src/gen/services.ts'
import { createGrpcClient, type GrpcClient } from '../../../src/lib/grpc/client.ts'
import { GrpcError } from '../../../src/lib/grpc/errors.ts'
import type { Handlers } from '../../../src/lib/grpc/methods.ts'
import { createGrpcServer } from '../../../src/lib/grpc/server.ts'
import { silentLog } from '../../../src/lib/log.ts'
import { type FakeGate, fakeGate } from './fake-gate.ts'
import { connectHttp2, type Http2Call } from './http2-client.ts'

const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

interface Bench {
  readonly proxy: ClientPort
  readonly gate: FakeGate
  readonly records: ExchangeRecord[]
  readonly client: GrpcClient<typeof grpcInferenceService>
  readonly upstreamPort: number
  stopUpstream(): Promise<void>
}

async function bench(handlers: Handlers<typeof grpcInferenceService>): Promise<Bench> {
  const server = createGrpcServer({ log: silentLog, maxReceiveMessageBytes: 512 * 1024 * 1024 })
  server.add(grpcInferenceService, handlers)
  const { port } = await server.listen({ host: '127.0.0.1', port: 0 })
  const gate = fakeGate('iris_1')
  const records: ExchangeRecord[] = []
  const proxy = startGrpcProxy({
    listen: { host: '127.0.0.1', port: 0 },
    upstream: { host: '127.0.0.1', port },
    gate,
    record: (record) => records.push(record),
    now: () => performance.now(),
    newRequestId: () => 'made-id',
  })
  const client = createGrpcClient(grpcInferenceService, {
    target: `127.0.0.1:${proxy.port}`,
    maxReceiveMessageBytes: 512 * 1024 * 1024,
  })
  const stopUpstream = () => server.close({ graceMs: 0 })
  open.push(
    stopUpstream,
    () => proxy.close(0),
    () => client.close(),
  )
  return { proxy, gate, records, client, upstreamPort: port, stopUpstream }
}

const IRIS = { 'seldon-internal-model': 'iris_1' }
const options = { deadlineMs: 5_000, metadata: IRIS }

async function failureOf(call: Promise<unknown>): Promise<GrpcError> {
  try {
    await call
  } catch (error) {
    if (error instanceof GrpcError) return error
    throw error
  }
  throw new Error('the call did not fail')
}

describe('calls that name a model', () => {
  test('reach it under its internal name, without a version', async () => {
    const seen: unknown[] = []
    const { client, records, gate } = await bench({
      modelInfer: async (request, call) => {
        seen.push([request.modelName, request.modelVersion, request.id])
        seen.push(call.metadata['x-request-id'])
        expect(gate.inFlight.get('iris_1')).toBe(1)
        return { modelName: request.modelName, id: request.id }
      },
      modelMetadata: async (request) => ({ name: request.name, versions: [request.version] }),
      modelReady: async (request) => ({ ready: request.name === 'iris_1' }),
    })
    const answer = await client.modelInfer(
      { modelName: 'iris', modelVersion: '7', id: 'x' },
      options,
    )
    expect(answer.modelName).toBe('iris_1')
    expect(seen).toEqual([['iris_1', '', 'x'], 'made-id'])
    const metadata = await client.modelMetadata({ name: 'iris', version: '7' }, options)
    expect([metadata.name, metadata.versions]).toEqual(['iris_1', ['']])
    expect((await client.modelReady({ name: 'iris' }, options)).ready).toBe(true)
    expect(gate.inFlight.get('iris_1')).toBe(0)
    expect(records.map(({ code, inference: asked }) => [code, asked?.internalName])).toEqual([
      ['OK', 'iris_1'],
      ['OK', undefined],
      ['OK', undefined],
    ])
  })

  test('every message of a stream, each at once', async () => {
    const { client } = await bench({
      async *modelStreamInfer(requests) {
        for await (const { modelName, id } of requests) yield { modelName, id }
      },
    })
    const gate = Promise.withResolvers<void>()
    async function* requests() {
      yield { modelName: 'iris', id: 'a' }
      // The second is sent only once the first was answered.
      await gate.promise
      yield { modelName: 'iris', id: 'b' }
    }
    const got: string[] = []
    for await (const { modelName, id } of client.modelStreamInfer(requests(), options)) {
      got.push(`${modelName} ${id}`)
      gate.resolve()
    }
    expect(got).toEqual(['iris_1 a', 'iris_1 b'])
  })

  test('an error of the model server comes through with its trailers', async () => {
    const { client, records } = await bench({
      modelInfer: async (_, call) => {
        call.setTrailer('x-why', 'because')
        throw new GrpcError('INVALID_ARGUMENT', 'shape 3 ≠ 4: 100%')
      },
    })
    const failure = await failureOf(client.modelInfer({}, options))
    expect([failure.status, failure.message]).toEqual(['INVALID_ARGUMENT', 'shape 3 ≠ 4: 100%'])
    expect(records[0]?.code).toBe('INVALID_ARGUMENT')
  })

  test('a deadline reaches the model server', async () => {
    const ended = Promise.withResolvers<number | undefined>()
    const { client, gate } = await bench({
      modelInfer: (_, call) =>
        new Promise((_resolve, reject) => {
          call.signal.addEventListener('abort', () => {
            ended.resolve(call.deadlineMs)
            reject(call.signal.reason)
          })
        }),
    })
    const failure = await failureOf(client.modelInfer({}, { ...options, deadlineMs: 500 }))
    expect(failure.status).toBe('DEADLINE_EXCEEDED')
    expect(await ended.promise).toBeLessThan(500)
    await until(() => gate.inFlight.get('iris_1') === 0)
  })

  test('a cancelled call stops in the model server', async () => {
    const started = Promise.withResolvers<void>()
    const ended = Promise.withResolvers<void>()
    const { client, gate, records } = await bench({
      async *modelStreamInfer(_requests, call) {
        started.resolve()
        await new Promise<void>((resolve) => call.signal.addEventListener('abort', () => resolve()))
        ended.resolve()
        yield {}
      },
    })
    const abort = new AbortController()
    const failure = failureOf(
      (async () => {
        const answers = client.modelStreamInfer(never(), { metadata: IRIS, signal: abort.signal })
        for await (const _ of answers) break
      })(),
    )
    await started.promise
    abort.abort()
    await ended.promise
    expect((await failure).status).toBe('CANCELLED')
    expect(gate.inFlight.get('iris_1')).toBe(0)
    expect(records[0]?.code).toBe('CANCELLED')
  })

  test('large messages both ways', async () => {
    const { client } = await bench({
      modelInfer: async ({ rawInputContents }) => ({ rawOutputContents: rawInputContents }),
    })
    const tensor = Buffer.alloc(8 * 1024 * 1024)
    for (let at = 0; at < tensor.length; at += 4) tensor.writeUInt32BE(at, at)
    const answer = await client.modelInfer(
      { rawInputContents: [tensor] },
      { ...options, deadlineMs: 30_000 },
    )
    expect(Buffer.compare(answer.rawOutputContents[0] ?? Buffer.alloc(0), tensor)).toBe(0)
  })
})

describe('calls that name none', () => {
  test('pass unchanged, but for those that would change the repository', async () => {
    const { client } = await bench({
      serverLive: async () => ({ live: true }),
      repositoryIndex: async ({ ready }) => ({ models: [{ name: `ready=${ready}` }] }),
      repositoryModelUnload: async () => ({}),
    })
    const plain = { deadlineMs: 5_000 }
    expect((await client.serverLive({}, plain)).live).toBe(true)
    expect((await client.repositoryIndex({ ready: true }, plain)).models[0]?.name).toBe(
      'ready=true',
    )
    const refused = await failureOf(client.repositoryModelUnload({ modelName: 'iris_1' }, options))
    expect(refused.status).toBe('PERMISSION_DENIED')
    // A method that the model server does not have.
    expect((await failureOf(client.serverMetadata({}, plain))).status).toBe('UNIMPLEMENTED')
  })
})

describe('when a call cannot be served', () => {
  test('the header is missing', async () => {
    const { client } = await bench({})
    const failure = await failureOf(
      client.modelInfer({}, { deadlineMs: 5_000, metadata: { 'seldon-model': 'iris' } }),
    )
    expect(failure.status).toBe('FAILED_PRECONDITION')
    expect(failure.message).toBe(
      'Failed to extract model name seldon-internal-model:[] seldon-model:[iris]',
    )
  })

  test('the model is not held', async () => {
    const { client, records } = await bench({})
    const failure = await failureOf(
      client.modelInfer({}, { ...options, metadata: { 'seldon-internal-model': 'wine_1' } }),
    )
    expect([failure.status, failure.message]).toEqual(['NOT_FOUND', 'Model wine_1 not found'])
    expect(records[0]?.code).toBe('NOT_FOUND')
  })

  test('the model server is gone, before and in the middle of a call', async () => {
    const started = Promise.withResolvers<void>()
    const { client, gate, stopUpstream } = await bench({
      async *modelStreamInfer() {
        yield { id: 'first' }
        started.resolve()
        await new Promise(() => {})
      },
    })
    const failure = failureOf(
      (async () => {
        const answers = client.modelStreamInfer(never(), { metadata: IRIS })
        for await (const { id } of answers) expect(id).toBe('first')
      })(),
    )
    await started.promise
    await stopUpstream()
    expect((await failure).status).toBe('UNAVAILABLE')
    const refused = await failureOf(client.modelInfer({}, options))
    expect(refused.status).toBe('UNAVAILABLE')
    expect(refused.message).toContain('the model server cannot be reached')
    gate.down = 'the model server is gone'
    const down = await failureOf(client.modelInfer({}, options))
    expect([down.status, down.message]).toEqual(['UNAVAILABLE', 'the model server is gone'])
    expect(gate.inFlight.get('iris_1')).toBe(0)
  })
})

describe('on the wire', () => {
  const path = '/inference.GRPCInferenceService/ModelInfer'
  const head = (...more: (readonly [string, string])[]): HeaderList => [
    [':method', 'POST'],
    [':scheme', 'http'],
    [':path', path],
    [':authority', 'test'],
    ['content-type', 'application/grpc'],
    ['te', 'trailers'],
    ['seldon-internal-model', 'iris_1'],
    ...more,
  ]

  test('compressed messages', async () => {
    const { proxy } = await bench({ modelInfer: async ({ modelName, id }) => ({ modelName, id }) })
    const { connection, close } = await connectHttp2(proxy.port)
    open.push(close)
    const message = inference.ModelInferRequest.encode({ modelName: 'iris', id: 'z' }).finish()
    const call = connection.call(head(['grpc-encoding', 'gzip']))
    call.send(framed(gzipSync(message), 1), true)
    await call.ended
    const answer = inference.ModelInferResponse.decode(Buffer.concat(call.data).subarray(5))
    expect([answer.modelName, answer.id]).toEqual(['iris_1', 'z'])
  })

  test('the answer carries a request id, its own or the given one', async () => {
    const { proxy } = await bench({ modelInfer: async () => ({}) })
    const { connection, close } = await connectHttp2(proxy.port)
    open.push(close)
    for (const [given, expected] of [
      [[], 'made-id'],
      [[['x-request-id', 'mine']], 'mine'],
    ] as const) {
      const call = connection.call(head(...given))
      call.send(framed(Buffer.alloc(0), 0), true)
      await call.ended
      expect(call.headers[0]).toContainEqual(['x-request-id', expected])
    }
  })

  test('something else than gRPC', async () => {
    const { proxy } = await bench({})
    const { connection, close } = await connectHttp2(proxy.port)
    open.push(close)
    const call = connection.call([
      [':method', 'GET'],
      [':scheme', 'http'],
      [':path', '/'],
      [':authority', 'test'],
    ])
    call.send(Buffer.alloc(0), true)
    await call.ended
    expect(call.headers[0]).toContainEqual(['grpc-message', 'this port speaks gRPC only'])
  })

  test('clients that do not read hold up nobody else', async () => {
    const big = Buffer.alloc(1024 * 1024, 1)
    const { proxy, client } = await bench({
      modelInfer: async ({ id }) => ({ rawOutputContents: id === 'big' ? [big] : [] }),
    })
    const { connection, close } = await connectHttp2(proxy.port)
    open.push(close)
    const request = inference.ModelInferRequest.encode({ id: 'big' }).finish()
    const slow: Http2Call[] = []
    for (let count = 0; count < 20; count++) {
      const call = connection.call(head(), { reading: false })
      call.send(framed(request, 0), true)
      slow.push(call)
    }
    // Each gets what its window allows, and no more.
    await until(() => slow.every((call) => bytesOf(call) > 0))
    for (let count = 0; count < 20; count++) await client.modelInfer({ id: 'small' }, options)
    expect(Math.max(...slow.map(bytesOf))).toBeLessThanOrEqual(256 * 1024)
    const [first] = slow
    first?.read()
    await first?.ended
    expect(first === undefined ? 0 : bytesOf(first)).toBeGreaterThan(big.length)
  })

  test('closing lets calls finish and takes no more', async () => {
    const answer = Promise.withResolvers<void>()
    const started = Promise.withResolvers<void>()
    const { proxy } = await bench({
      modelInfer: async () => {
        started.resolve()
        await answer.promise
        return { id: 'late' }
      },
    })
    const { connection } = await connectHttp2(proxy.port)
    const call = connection.call(head())
    call.send(framed(Buffer.alloc(0), 0), true)
    await started.promise
    const closed = proxy.close(5_000)
    answer.resolve()
    await call.ended
    expect(call.headers.at(-1)).toContainEqual(['grpc-status', '0'])
    await closed
    expect(connection.canOpen()).toBe(false)
  })
})

function framed(message: Uint8Array, flag: number): Buffer {
  const prefix = Buffer.alloc(5)
  prefix[0] = flag
  prefix.writeUInt32BE(message.length, 1)
  return Buffer.concat([prefix, message])
}

function bytesOf(call: Http2Call): number {
  return call.data.reduce((sum, part) => sum + part.length, 0)
}

/** Requests that never come. */
async function* never(): AsyncGenerator<inference.ModelInferRequestInit> {
  yield await new Promise<inference.ModelInferRequestInit>(() => {})
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise<void>((resolve) => setImmediate(resolve))
}
