import { afterEach, describe, expect, test } from 'bun:test'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { createGrpcClient } from '../../../src/lib/grpc/client.ts'
import { ListenError } from '../../../src/lib/grpc/listener.ts'
import { createGrpcServer } from '../../../src/lib/grpc/server.ts'
import type { ServerCall } from '../../../src/lib/grpc/server-call.ts'
import { silentLog } from '../../../src/lib/log.ts'
import {
  ACK,
  END_STREAM,
  frame,
  grpcMessage,
  INITIAL_WINDOW_SIZE,
  PREFACE,
  RawPeer,
  request,
  settings,
  TYPE,
  windowUpdate,
} from '../http2-frames.ts'
import { closeAll, collect, echoService, failure, later, serve } from './echo.ts'

afterEach(closeAll)

const soon = { deadlineMs: 5_000 }

function rawPeer(port: number): RawPeer {
  const peer = new RawPeer(connect(port, '127.0.0.1'))
  later(() => peer.close())
  return peer
}

describe('listening', () => {
  test('names host and port of a port that is taken', async () => {
    const { port } = await serve({})
    const server = createGrpcServer({ log: silentLog })
    const error = await failure(server.listen({ host: '127.0.0.1', port }))
    expect(error).toBeInstanceOf(ListenError)
    expect(error).toMatchObject({
      host: '127.0.0.1',
      port,
      code: 'EADDRINUSE',
      message: `cannot listen on 127.0.0.1:${port}: the port is taken`,
    })
    await server.close({ graceMs: 0 })
  })

  test('one server answers on several ports', async () => {
    const { server, client } = await serve({ unary: async (_request, { peer }) => peer })
    const { port } = await server.listen({ host: '127.0.0.1', port: 0 })
    const second = createGrpcClient(echoService, { target: `127.0.0.1:${port}` })
    later(() => second.close())
    expect(await client.unary('a', soon)).not.toBe(await second.unary('a', soon))
  })

  test('a method has one handler', async () => {
    const server = createGrpcServer({ log: silentLog })
    server.add(echoService, { unary: async () => 'a' })
    server.add(echoService, { unary: async () => 'b' })
    expect(await failure(server.listen({ host: '127.0.0.1', port: 0 }))).toMatchObject({
      message: '/test.Echo/Unary has two handlers',
    })
  })
})

describe('closing', () => {
  test('frees the port at once, also with a connection open', async () => {
    const { server, client, port } = await serve({ unary: async () => 'a' })
    await client.unary('a', soon)
    await server.close({ graceMs: 5_000 })
    const other = createServer()
    other.listen(port, '127.0.0.1')
    await once(other, 'listening')
    other.close()
  })

  test('lets unary calls finish', async () => {
    const started = Promise.withResolvers<ServerCall>()
    const finish = Promise.withResolvers<string>()
    const { server, client } = await serve({
      unary: (_request, call) => {
        started.resolve(call)
        return finish.promise
      },
    })
    const answer = client.unary('a', soon)
    const call = await started.promise
    const closed = server.close({ graceMs: 5_000 })
    expect(call.signal.aborted).toBe(false)
    finish.resolve('done')
    expect(await answer).toBe('done')
    await closed
  })

  test('aborts and cuts off what is left after the grace', async () => {
    const started = Promise.withResolvers<ServerCall>()
    const { server, client } = await serve({
      unary: (_request, call) => {
        started.resolve(call)
        return new Promise(() => {})
      },
    })
    const answer = failure(client.unary('a', soon))
    const { signal } = await started.promise
    const startedMs = performance.now()
    await server.close({ graceMs: 50 })
    expect(performance.now() - startedMs).toBeLessThan(1_000)
    expect(signal.reason).toMatchObject({ status: 'UNAVAILABLE' })
    expect(await answer).toMatchObject({ status: 'UNAVAILABLE' })
  })

  test('ends a stream before it says goodbye', async () => {
    const { server, port } = await serve({
      async *serverStream(_request, { signal }) {
        yield 'a'
        await new Promise((resolve) => signal.addEventListener('abort', resolve))
      },
    })
    const peer = rawPeer(port)
    peer.send(PREFACE, settings(), frame(TYPE.settings, ACK, 0))
    peer.send(request(1, '/test.Echo/ServerStream'), grpcMessage(1, 'a', END_STREAM))
    expect(await peer.until(() => peer.count(TYPE.data) === 1)).toBe(true)
    const closed = server.close({ graceMs: 5_000 })
    expect(await peer.until(() => peer.count(TYPE.goaway) > 0)).toBe(true)
    await closed
    const [goaway] = peer.frames.filter(({ type }) => type === TYPE.goaway)
    expect(goaway?.payload.readUInt32BE(4)).toBe(0)
    const trailers = peer.frames.findIndex(
      ({ type, flags }) => type === TYPE.headers && (flags & END_STREAM) !== 0,
    )
    expect(trailers).toBeGreaterThan(-1)
    expect(peer.count(TYPE.rstStream)).toBe(0)
  })

  test('may be asked for twice, the second time with less patience', async () => {
    const { server, client } = await serve({ unary: () => new Promise(() => {}) })
    const answer = failure(client.unary('a', soon))
    expect(await client.waitForReady(1_000)).toBe(true)
    const first = server.close({ graceMs: 60_000 })
    const second = server.close({ graceMs: 20 })
    await Promise.all([first, second])
    expect(await answer).toMatchObject({ status: 'UNAVAILABLE' })
  })

  test('is done at once without connections', async () => {
    const { server } = await serve({})
    const startedMs = performance.now()
    await server.close({ graceMs: 5_000 })
    expect(performance.now() - startedMs).toBeLessThan(200)
  })
})

describe('keepalive', () => {
  const keepalive = { intervalMs: 40, timeoutMs: 40 }

  test('finds a peer that stopped without a word', async () => {
    const gone = Promise.withResolvers<unknown>()
    const { port } = await serve(
      {
        async *serverStream(_request, { signal }) {
          signal.addEventListener('abort', () => gone.resolve(signal.reason))
          yield 'a'
          await new Promise(() => {})
        },
      },
      { keepalive },
    )
    const peer = rawPeer(port)
    peer.send(
      PREFACE,
      settings(),
      request(1, '/test.Echo/ServerStream'),
      grpcMessage(1, 'a', END_STREAM),
    )
    expect(await gone.promise).toMatchObject({ status: 'CANCELLED' })
  })

  test('keeps a peer that answers', async () => {
    const { client } = await serve(
      {
        async *serverStream() {
          yield 'a'
          await Bun.sleep(300)
          yield 'b'
        },
      },
      { keepalive },
    )
    expect(await collect(client.serverStream('a'))).toEqual(['a', 'b'])
  })

  test('answers frequent pings without a stream', async () => {
    const { port } = await serve({})
    const peer = rawPeer(port)
    peer.send(PREFACE, settings(), frame(TYPE.settings, ACK, 0))
    for (let n = 1; n <= 50; n++) {
      peer.send(frame(TYPE.ping, 0, 0, Buffer.alloc(8)))
      expect(await peer.until(() => peer.count(TYPE.ping, ACK) === n)).toBe(true)
    }
    expect(peer.count(TYPE.goaway)).toBe(0)
  })
})

test('a peer that changes its window gets large pushes for as long as it reads', async () => {
  const pushes = 8
  const { port } = await serve({
    async *byteStream() {
      for (let n = 0; n < pushes; n++) yield new Uint8Array(300_000)
    },
  })
  const peer = rawPeer(port)
  let windowBytes = 65_535
  let returned = 0
  peer.socket.on('data', () => {
    const unreturned = peer.dataBytes(1) - returned
    if (unreturned < windowBytes / 4) return
    returned += unreturned
    peer.send(windowUpdate(0, unreturned), windowUpdate(1, unreturned))
    if (windowBytes < 2_000_000) {
      peer.send(windowUpdate(0, windowBytes))
      windowBytes *= 2
      peer.send(settings([INITIAL_WINDOW_SIZE, windowBytes]))
    }
  })
  peer.send(
    PREFACE,
    settings(),
    request(1, '/test.Echo/ByteStream'),
    grpcMessage(1, 'a', END_STREAM),
  )
  const all = pushes * (300_000 + 5)
  expect(await peer.until(() => peer.dataBytes(1) === all, 4_000)).toBe(true)
})
