import { afterEach, expect, test } from 'bun:test'
import { GrpcError } from '../../../src/lib/grpc/errors.ts'
import type { ServerCall } from '../../../src/lib/grpc/server-call.ts'
import { closeAll, collect, failure, items, serve } from './echo.ts'

afterEach(closeAll)

const join = async (requests: AsyncIterable<string>) => (await collect(requests)).join(',')

test('gives the handler what the client sends, in order', async () => {
  const { client } = await serve({ clientStream: join })
  const numbers = Array.from({ length: 500 }, (_, n) => `${n}`)
  expect(await client.clientStream(items(...numbers))).toBe(numbers.join(','))
})

test('may answer before the client has sent all', async () => {
  const { client } = await serve({
    async clientStream(requests) {
      for await (const request of requests) return `first: ${request}`
      return 'none'
    },
  })
  const endless = async function* () {
    for (let n = 0; ; n++) {
      yield `${n}`
      await Bun.sleep(1)
    }
  }
  expect(await client.clientStream(endless())).toBe('first: 0')
})

test('passes the status of a GrpcError on', async () => {
  const { client } = await serve({
    async clientStream() {
      throw new GrpcError('INVALID_ARGUMENT', 'no')
    },
  })
  const error = await failure(client.clientStream(items('a')))
  expect(error).toMatchObject({ status: 'INVALID_ARGUMENT', message: 'no' })
})

test('cancels the call when what it sends fails, and says why', async () => {
  const arrived = Promise.withResolvers<void>()
  const cancelled = Promise.withResolvers<unknown>()
  const { client } = await serve({
    clientStream: (_requests, { signal }) => {
      arrived.resolve()
      signal.addEventListener('abort', () => cancelled.resolve(signal.reason))
      return new Promise(() => {})
    },
  })
  const broken = async function* () {
    yield 'a'
    await arrived.promise
    throw new Error('disk on fire')
  }
  expect(await failure(client.clientStream(broken()))).toMatchObject({ message: 'disk on fire' })
  expect(await cancelled.promise).toMatchObject({ status: 'CANCELLED' })
})

/** Never ends by itself. */
async function* pending(): AsyncGenerator<string> {
  yield 'a'
  await new Promise(() => {})
}

test('a deadline ends both sides', async () => {
  const reason = Promise.withResolvers<unknown>()
  const { client } = await serve({
    async clientStream(requests, call: ServerCall) {
      call.signal.addEventListener('abort', () => reason.resolve(call.signal.reason))
      return join(requests)
    },
  })
  const error = await failure(client.clientStream(pending(), { deadlineMs: 50 }))
  expect(error).toMatchObject({ status: 'DEADLINE_EXCEEDED' })
  expect(await reason.promise).toBeInstanceOf(GrpcError)
})

test('a shutdown ends the call with UNAVAILABLE', async () => {
  const started = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<unknown>()
  const { server, client } = await serve({
    async clientStream(requests) {
      for await (const request of requests) if (request === 'a') started.resolve()
      return ''
    },
  })
  const answer = client.clientStream(pending()).catch((error: unknown) => ended.resolve(error))
  await started.promise
  await server.close({ graceMs: 5_000 })
  await answer
  expect(await ended.promise).toMatchObject({ status: 'UNAVAILABLE' })
})

test('reads no further ahead than the handler takes', async () => {
  const finish = Promise.withResolvers<void>()
  const { client } = await serve({
    async clientStream(requests) {
      const iterator = requests[Symbol.asyncIterator]()
      await iterator.next()
      await finish.promise
      let count = 1
      while (!(await iterator.next()).done) count++
      return `${count}`
    },
  })
  let pulled = 0
  const message = 'x'.repeat(64 * 1024)
  const many = async function* () {
    for (; pulled < 500; pulled++) yield message
  }
  const answer = client.clientStream(many())
  let before: number
  do {
    before = pulled
    await Bun.sleep(50)
  } while (pulled > before || pulled === 0)
  expect(pulled).toBeLessThan(200)
  finish.resolve()
  expect(await answer).toBe('500')
})
