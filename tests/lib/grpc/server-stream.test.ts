import { afterEach, expect, test } from 'bun:test'
import { GrpcError } from '../../../src/lib/grpc/errors.ts'
import type { ServerCall } from '../../../src/lib/grpc/server-call.ts'
import { closeAll, collect, failure, serve } from './echo.ts'

afterEach(closeAll)

test('sends what the handler yields, in order', async () => {
  const { client } = await serve({
    async *serverStream(request) {
      for (let n = 0; n < 500; n++) yield `${request} ${n}`
    },
  })
  const received = await collect(client.serverStream('a'))
  expect(received).toEqual(Array.from({ length: 500 }, (_, n) => `a ${n}`))
})

test('fails with the status of a GrpcError after what was yielded', async () => {
  const read = Promise.withResolvers<void>()
  const { client } = await serve({
    async *serverStream() {
      yield 'one'
      // grpc-js drops what its reader has not taken yet when a failure arrives.
      await read.promise
      throw new GrpcError('FAILED_PRECONDITION', 'not now')
    },
  })
  const received: string[] = []
  const error = await failure(
    (async () => {
      for await (const item of client.serverStream('a')) {
        received.push(item)
        read.resolve()
      }
    })(),
  )
  expect(received).toEqual(['one'])
  expect(error).toMatchObject({ status: 'FAILED_PRECONDITION', message: 'not now' })
})

/** A handler that yields once and then waits for the end of its call. */
function waiting() {
  const ended = Promise.withResolvers<unknown>()
  const serverStream = async function* (_request: string, { signal }: ServerCall) {
    yield 'started'
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    ended.resolve(signal.reason)
  }
  return { serverStream, ended: ended.promise }
}

test('aborts the handler when the client stops reading', async () => {
  const { serverStream, ended } = waiting()
  const { client } = await serve({ serverStream })
  for await (const item of client.serverStream('a')) {
    expect(item).toBe('started')
    break
  }
  expect(await ended).toMatchObject({ status: 'CANCELLED' })
})

test('aborts the handler when the connection is lost', async () => {
  const { serverStream, ended } = waiting()
  const { client } = await serve({ serverStream })
  const received = client.serverStream('a')[Symbol.asyncIterator]()
  await received.next()
  client.close()
  expect(await ended).toMatchObject({ status: 'CANCELLED' })
})

test('ends both sides when the deadline is over', async () => {
  const { serverStream, ended } = waiting()
  const { client } = await serve({ serverStream })
  const error = await failure(collect(client.serverStream('a', { deadlineMs: 50 })))
  expect(error).toMatchObject({ status: 'DEADLINE_EXCEEDED' })
  expect(await ended).toBeInstanceOf(GrpcError)
})

test('a shutdown ends a stream with UNAVAILABLE and aborts its handler', async () => {
  const { serverStream, ended } = waiting()
  const { server, client } = await serve({ serverStream })
  const received = client.serverStream('a')[Symbol.asyncIterator]()
  await received.next()
  const next = failure(received.next())
  const startedMs = performance.now()
  await server.close({ graceMs: 5_000 })
  expect(performance.now() - startedMs).toBeLessThan(1_000)
  expect(await next).toMatchObject({
    status: 'UNAVAILABLE',
    message: 'the server is shutting down',
  })
  expect(await ended).toMatchObject({ status: 'UNAVAILABLE' })
})

test('asks the handler for no more than a slow reader takes', async () => {
  let pulled = 0
  const total = 10_000
  const message = new Uint8Array(64 * 1024)
  const { client } = await serve({
    async *byteStream() {
      for (; pulled < total; pulled++) yield message
    },
  })
  const received = client.byteStream('a')[Symbol.asyncIterator]()
  await received.next()
  let before: number
  do {
    before = pulled
    await Bun.sleep(50)
  } while (pulled > before)
  expect(pulled).toBeLessThan(150)
  const pulledUnread = pulled
  for (let n = 0; n < 300; n++) expect((await received.next()).done).toBe(false)
  expect(pulled).toBeGreaterThanOrEqual(301)
  expect(pulled).toBeLessThan(pulledUnread + 301)
})

test('a stream that nobody reads does not hold up the others of its connection', async () => {
  const { client } = await serve({
    unary: async (request) => request,
    async *byteStream() {
      for (;;) yield new Uint8Array(64 * 1024)
    },
    async *serverStream() {
      for (let n = 0; n < 100; n++) yield 'x'.repeat(100)
    },
  })
  const unread = client.byteStream('a')[Symbol.asyncIterator]()
  await unread.next()
  await Bun.sleep(100)
  const startedMs = performance.now()
  for (let n = 0; n < 10; n++) {
    expect(await client.unary('beside', { deadlineMs: 1_000 })).toBe('beside')
  }
  expect(await collect(client.serverStream('a'))).toHaveLength(100)
  expect(performance.now() - startedMs).toBeLessThan(1_000)
})

test('sends trailers with the status', async () => {
  const { client } = await serve({
    async *serverStream(_request, call) {
      call.setTrailer('x-note', 'done')
      yield 'a'
    },
  })
  expect(await collect(client.serverStream('a'))).toEqual(['a'])
})

test('streams that stay open take no place from other calls of their connection', async () => {
  const { client } = await serve(
    { serverStream: waiting().serverStream, unary: async (request) => request },
    { maxCallsOfConnection: 4, maxStreamsOfConnection: 100 },
  )
  const streams = Array.from({ length: 100 }, () => client.serverStream('a'))
  const begun = streams.map((stream) => stream[Symbol.asyncIterator]().next())
  for (const { value } of await Promise.all(begun)) expect(value).toBe('started')
  const answers = Array.from({ length: 8 }, (_, n) => client.unary(`${n}`, { deadlineMs: 10_000 }))
  expect(await Promise.all(answers)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
})
