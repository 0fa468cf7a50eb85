import { afterEach, expect, test } from 'bun:test'
import { once } from 'node:events'
import { createServer as createHttp2Server, type ServerHttp2Stream } from 'node:http2'
import { type AddressInfo, createServer } from 'node:net'
import { createGrpcClient } from '../../../src/lib/grpc/client.ts'
import { createGrpcServer } from '../../../src/lib/grpc/server.ts'
import { silentLog } from '../../../src/lib/log.ts'
import {
  DEFAULT_WINDOW_BYTES,
  INITIAL_WINDOW_SIZE,
  PREFACE,
  RawPeer,
  settings,
  windowUpdate,
} from '../http2-frames.ts'
import { closeAll, collect, echoService, failure, later, serve } from './echo.ts'

afterEach(closeAll)

const soon = { deadlineMs: 5_000 }

test('waits for a server that is not there yet', async () => {
  const { server, port } = await serve({})
  await server.close({ graceMs: 0 })
  const client = createGrpcClient(echoService, { target: `127.0.0.1:${port}` })
  later(() => client.close())
  expect(await client.waitForReady(150)).toBe(false)
  const ready = client.waitForReady(5_000)
  const second = createGrpcServer({ log: silentLog })
  second.add(echoService, { unary: async (request) => request })
  await second.listen({ host: '127.0.0.1', port })
  later(() => second.close({ graceMs: 0 }))
  expect(await ready).toBe(true)
  expect(await client.unary('a', soon)).toBe('a')
})

test('tells when the connection is made and when it is lost', async () => {
  const changes: boolean[] = []
  let changed = () => {}
  const { server, client } = await serve(
    { unary: async () => 'a' },
    {
      client: {
        onConnection: (connected) => {
          changes.push(connected)
          changed()
        },
      },
    },
  )
  await client.unary('a', soon)
  expect(changes).toEqual([true])
  const lost = new Promise<void>((resolve) => {
    changed = resolve
  })
  await server.close({ graceMs: 0 })
  await lost
  expect(changes).toEqual([true, false])
})

test('says what its requests are for', async () => {
  const asked = Promise.withResolvers<unknown>()
  const server = createHttp2Server().on('stream', (stream: ServerHttp2Stream, headers) => {
    asked.resolve(headers[':authority'])
    stream.respond({ ':status': 200, 'grpc-status': '12' }, { endStream: true })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  later(() => server.close())
  const { port } = server.address() as AddressInfo
  const authority = 'seldon.example.com'
  const client = createGrpcClient(echoService, { target: `127.0.0.1:${port}`, authority })
  later(() => client.close())
  await failure(client.unary('a', soon))
  expect(await asked.promise).toBe(authority)
})

test('close cancels what is open', async () => {
  const { client } = await serve({
    async *serverStream() {
      yield 'a'
      await new Promise(() => {})
    },
  })
  const received = client.serverStream('a')[Symbol.asyncIterator]()
  await received.next()
  const next = failure(received.next())
  client.close()
  expect(await next).toMatchObject({ status: 'CANCELLED' })
})

test('a reader that stops early ends the call', async () => {
  const ended = Promise.withResolvers<void>()
  const { client } = await serve({
    async *serverStream(_request, { signal }) {
      signal.addEventListener('abort', () => ended.resolve())
      for (;;) yield 'a'
    },
  })
  for await (const _ of client.serverStream('a')) break
  await ended.promise
})

test('refuses a response above the limit', async () => {
  const { client } = await serve(
    { bytes: async () => new Uint8Array(1_001) },
    { client: { maxReceiveMessageBytes: 1_000 } },
  )
  const error = await failure(client.bytes(new Uint8Array(1), soon))
  expect(error).toMatchObject({ status: 'RESOURCE_EXHAUSTED' })
})

test('streams large messages both ways at once', async () => {
  const { client } = await serve({
    async *byteBidi(requests) {
      yield* requests
    },
  })
  const size = 1_500_000
  const requests = async function* () {
    for (let n = 0; n < 20; n++) yield new Uint8Array(size).fill(n)
  }
  const answers = await collect(client.byteBidi(requests()))
  expect(answers.map((answer) => [answer.length, answer[size - 1]])).toEqual(
    Array.from({ length: 20 }, (_, n) => [size, n]),
  )
})

test('an upload goes on when the server changes its window', async () => {
  const accepted = Promise.withResolvers<RawPeer>()
  const listener = createServer((socket) => accepted.resolve(new RawPeer(socket, PREFACE.length)))
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  later(() => listener.close())
  const { port } = listener.address() as AddressInfo
  const client = createGrpcClient(echoService, { target: `127.0.0.1:${port}` })
  later(() => client.close())
  const answer = failure(client.bytes(new Uint8Array(1_000_000), soon))
  const peer = await accepted.promise
  later(() => peer.close())
  peer.send(settings(), windowUpdate(0, 100_000_000))
  expect(await peer.until(() => peer.dataBytes(1) === DEFAULT_WINDOW_BYTES)).toBe(true)
  peer.send(windowUpdate(1, 100_000), settings([INITIAL_WINDOW_SIZE, 120_000]))
  expect(await peer.until(() => peer.dataBytes(1) === 220_000)).toBe(true)
  client.close()
  expect(await answer).toMatchObject({ status: 'CANCELLED' })
})
