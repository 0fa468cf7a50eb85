import { afterEach, describe, expect, test } from 'bun:test'
import { startGrpcProxy } from '../../../src/agent/proxy/grpc.ts'
import { startHttpProxy } from '../../../src/agent/proxy/http.ts'
import { grpcInferenceService } from '../../../src/gen/services.ts'
import { createGrpcClient } from '../../../src/lib/grpc/client.ts'
import { GrpcError } from '../../../src/lib/grpc/errors.ts'
import { createGrpcServer } from '../../../src/lib/grpc/server.ts'
import { silentLog } from '../../../src/lib/log.ts'
import { type FakeGate, fakeGate } from './fake-gate.ts'
import { connectHttp2 } from './http2-client.ts'
import { connectRaw } from './raw-upstream.ts'

const HOST = '127.0.0.1'
const MODEL = { 'seldon-internal-model': 'iris_1' }
const open: (() => unknown)[] = []

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

function holdingUp(): FakeGate {
  const gate = fakeGate('iris_1')
  gate.holdsUp = true
  return gate
}

const common = {
  listen: { host: HOST, port: 0 },
  record() {},
  now: () => performance.now(),
  newRequestId: () => 'made-id',
  epochSeconds: () => 1_700_000_000,
}

/** A proxy before a server that answers with the length of the body it got. */
async function httpBench() {
  const server = Bun.serve({
    hostname: HOST,
    port: 0,
    fetch: async (request) => new Response(String(Bun.hash(await request.arrayBuffer()))),
  })
  const gate = holdingUp()
  const upstream = { host: HOST, port: server.port ?? 0 }
  const proxy = startHttpProxy({ ...common, gate, upstream })
  open.push(
    () => server.stop(true),
    () => proxy.close(0),
  )
  return { gate, proxy, url: `http://${HOST}:${proxy.port}/v2/models/iris/infer` }
}

async function grpcBench() {
  const server = createGrpcServer({ log: silentLog, maxReceiveMessageBytes: 64 * 1024 * 1024 })
  server.add(grpcInferenceService, {
    modelInfer: async ({ modelName, rawInputContents: [tensor] }) => ({
      modelName,
      id: String(Bun.hash(tensor ?? '')),
    }),
    async *modelStreamInfer(requests) {
      for await (const { modelName, id } of requests) yield { modelName, id }
    },
  })
  const { port } = await server.listen({ host: HOST, port: 0 })
  const gate = holdingUp()
  const proxy = startGrpcProxy({ ...common, gate, upstream: { host: HOST, port } })
  const client = createGrpcClient(grpcInferenceService, { target: `${HOST}:${proxy.port}` })
  open.push(
    () => server.close({ graceMs: 0 }),
    () => proxy.close(0),
    () => client.close(),
  )
  return { gate, client }
}

describe('an HTTP request that is not let in yet', () => {
  test('goes on with its body when it is', async () => {
    const { gate, url } = await httpBench()
    const answer = fetch(url, { method: 'POST', body: 'hello', headers: MODEL })
    await decideOn(gate, 1)
    expect(await (await answer).text()).toBe(String(Bun.hash('hello')))
    expect(gate.inFlight.get('iris_1')).toBe(0)
  })

  test('is told why when it is not, and the connection goes on', async () => {
    const { gate, url } = await httpBench()
    const answer = fetch(url, { method: 'POST', body: 'hello', headers: MODEL })
    gate.down = 'it could not be loaded'
    await decideOn(gate, 1)
    const refused = await answer
    expect([refused.status, await refused.json()]).toEqual([
      503,
      { error: 'it could not be loaded' },
    ])
    expect(refused.headers.get('x-seldon-untried')).toBe('true')
    gate.down = undefined
    gate.holdsUp = false
    const next = await fetch(url, { method: 'POST', body: 'hello', headers: MODEL })
    expect(next.status).toBe(200)
  })

  test('keeps its large body to itself until then', async () => {
    const { gate, proxy } = await httpBench()
    const body = Buffer.alloc(32 * 1024 * 1024)
    for (let at = 0; at < body.length; at += 4) body.writeUInt32BE(at, at)
    const client = await connectRaw(proxy.port)
    client.socket.write(
      `POST /v2/models/iris/infer HTTP/1.1\r\nhost: h\r\nseldon-internal-model: iris_1\r\n` +
        `content-length: ${body.length}\r\n\r\n`,
    )
    let flushed = false
    client.socket.write(body, () => {
      flushed = true
    })
    await until(() => gate.waiting.size === 1)
    // What the sockets in between hold is far less than the body, so the write cannot end.
    await Bun.sleep(100)
    expect(flushed).toBe(false)
    await decideOn(gate, 1)
    expect(await client.until((text) => text.includes('\r\n\r\n'))).toEndWith(
      String(Bun.hash(body)),
    )
    client.socket.destroy()
  })

  test('is held back by its window over HTTP/2', async () => {
    const { gate, proxy } = await httpBench()
    const { connection, close } = await connectHttp2(proxy.port)
    open.push(close)
    const body = Buffer.alloc(2 * 1024 * 1024)
    for (let at = 0; at < body.length; at += 4) body.writeUInt32BE(at, at)
    const call = connection.call([
      [':method', 'POST'],
      [':scheme', 'http'],
      [':path', '/v2/models/iris/infer'],
      [':authority', 'test'],
      ['seldon-internal-model', 'iris_1'],
    ])
    let sentBytes = 0
    call.onSent((bytes) => {
      sentBytes += bytes
    })
    call.send(body, true)
    await until(() => gate.waiting.size === 1)
    await Bun.sleep(50)
    expect(sentBytes).toBeLessThanOrEqual(256 * 1024 + 64 * 1024)
    await decideOn(gate, 1)
    await call.ended
    expect(Buffer.concat(call.data).toString()).toBe(String(Bun.hash(body)))
  })

  test('is forgotten when its client leaves', async () => {
    const { gate, url } = await httpBench()
    const leave = new AbortController()
    const answer = fetch(url, { headers: MODEL, signal: leave.signal }).catch(() => 'gone')
    await until(() => gate.waiting.size === 1)
    leave.abort()
    expect(await answer).toBe('gone')
    await until(() => gate.waiting.size === 0)
  })
})

describe('a gRPC call that is not let in yet', () => {
  const options = { deadlineMs: 10_000, metadata: MODEL }

  test('goes on with its message when it is, however large', async () => {
    const { gate, client } = await grpcBench()
    const tensor = Buffer.alloc(8 * 1024 * 1024)
    for (let at = 0; at < tensor.length; at += 4) tensor.writeUInt32BE(at, at)
    const answer = client.modelInfer({ modelName: 'iris', rawInputContents: [tensor] }, options)
    await decideOn(gate, 1)
    expect(await answer).toMatchObject({ modelName: 'iris_1', id: String(Bun.hash(tensor)) })
    expect(gate.inFlight.get('iris_1')).toBe(0)
  })

  test('goes on with all messages of its stream, in order', async () => {
    const { gate, client } = await grpcBench()
    async function* requests() {
      for (const id of ['a', 'b', 'c']) yield { modelName: 'iris', id }
    }
    const answers = client.modelStreamInfer(requests(), options)
    const decided = decideOn(gate, 1)
    const got: string[] = []
    for await (const { modelName, id } of answers) got.push(`${modelName} ${id}`)
    await decided
    expect(got).toEqual(['iris_1 a', 'iris_1 b', 'iris_1 c'])
  })

  test('is told why when it is not', async () => {
    const { gate, client } = await grpcBench()
    const answer = client.modelInfer({ modelName: 'iris' }, options).catch((error) => error)
    gate.down = 'it could not be loaded'
    await decideOn(gate, 1)
    const failure = await answer
    expect(failure).toBeInstanceOf(GrpcError)
    expect(failure).toMatchObject({ status: 'UNAVAILABLE', message: 'it could not be loaded' })
  })

  test('is forgotten when its client leaves', async () => {
    const { gate, client } = await grpcBench()
    const leave = new AbortController()
    const answer = client
      .modelInfer({ modelName: 'iris' }, { ...options, signal: leave.signal })
      .catch((error) => error)
    await until(() => gate.waiting.size === 1)
    leave.abort()
    expect(await answer).toMatchObject({ status: 'CANCELLED' })
    await until(() => gate.waiting.size === 0)
  })
})

/** Waits until so many requests wait, and has them decided on. */
async function decideOn(gate: FakeGate, count: number): Promise<void> {
  await until(() => gate.waiting.size === count)
  for (const waiting of [...gate.waiting]) waiting.decide()
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise<void>((resolve) => setImmediate(resolve))
}
