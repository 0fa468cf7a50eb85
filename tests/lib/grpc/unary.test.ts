import { afterEach, expect, test } from 'bun:test'
import { GrpcError } from '../../../src/lib/grpc/errors.ts'
import type { ServerCall } from '../../../src/lib/grpc/server-call.ts'
import { createLog } from '../../../src/lib/log.ts'
import { closeAll, failure, serve } from './echo.ts'

afterEach(closeAll)

const soon = { deadlineMs: 5_000 }

test('answers, with the metadata and the peer of the call', async () => {
  const { client } = await serve({
    unary: async (request, call) => `${request} ${call.metadata['x-who']} ${call.peer}`,
  })
  const answer = await client.unary('hello', { ...soon, metadata: { 'x-who': 'me' } })
  expect(answer).toMatch(/^hello me 127\.0\.0\.1:\d+$/)
})

test('tells what the server sends ahead of its answer', async () => {
  const { client } = await serve({ unary: async () => 'hello' })
  let names: string[] = []
  const onMetadata = (metadata: ReadonlyMap<string, string>) => {
    names = [...metadata.keys()]
  }
  expect(await client.unary('go', { ...soon, onMetadata })).toBe('hello')
  expect(names).toContain('content-type')
})

test('passes the status and the text of a GrpcError on', async () => {
  const { client } = await serve({
    unary: async () => {
      throw new GrpcError('NOT_FOUND', 'no model "ä%b"\nhere')
    },
  })
  const error = await failure(client.unary('go', soon))
  expect(error).toBeInstanceOf(GrpcError)
  expect(error).toMatchObject({ status: 'NOT_FOUND', message: 'no model "ä%b"\nhere' })
})

test('hides any other error, and logs it', async () => {
  const lines: string[] = []
  const log = createLog({
    level: 'info',
    format: 'text',
    write: (line) => lines.push(line),
    now: () => 0,
  })
  const { client } = await serve(
    {
      unary: () => {
        throw new Error('secret')
      },
    },
    { log },
  )
  const error = await failure(client.unary('go', soon))
  expect(error).toMatchObject({ status: 'INTERNAL', message: 'internal error' })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('handler failed method=/test.Echo/Unary')
  expect(lines[0]).toContain('secret')
})

test('answers UNIMPLEMENTED for a method without a handler', async () => {
  const { client } = await serve({ unary: async () => '' })
  const error = await failure(client.bytes(new Uint8Array(1), soon))
  expect(error).toMatchObject({
    status: 'UNIMPLEMENTED',
    message: 'The server does not implement the method /test.Echo/Bytes',
  })
})

test('aborts the signal when the client cancels', async () => {
  const called = Promise.withResolvers<ServerCall>()
  const { client } = await serve({
    unary: (_request, call) => {
      called.resolve(call)
      return new Promise((_, reject) => {
        call.signal.addEventListener('abort', () => reject(call.signal.reason))
      })
    },
  })
  const controller = new AbortController()
  const answer = failure(client.unary('go', { ...soon, signal: controller.signal }))
  const call = await called.promise
  const aborted = new Promise((resolve) => call.signal.addEventListener('abort', resolve))
  controller.abort()
  expect(await answer).toMatchObject({ status: 'CANCELLED' })
  await aborted
  expect(call.signal.reason).toMatchObject({ status: 'CANCELLED' })
})

test('does not send a call whose signal is aborted already', async () => {
  let calls = 0
  const { client } = await serve({ unary: async () => `${++calls}` })
  const error = await failure(client.unary('go', { ...soon, signal: AbortSignal.abort() }))
  expect(error).toMatchObject({ status: 'CANCELLED' })
  await client.unary('go', soon)
  expect(calls).toBe(1)
})

test('tells the handler what is left of the deadline and aborts when it is over', async () => {
  const seen = Promise.withResolvers<{ left: number | undefined; reason: unknown }>()
  const { client } = await serve({
    unary: (_request, call) => {
      const left = call.deadlineMs
      return new Promise((_, reject) => {
        call.signal.addEventListener('abort', () => {
          seen.resolve({ left, reason: call.signal.reason })
          reject(call.signal.reason)
        })
      })
    },
  })
  const error = await failure(client.unary('go', { deadlineMs: 60 }))
  expect(error).toMatchObject({ status: 'DEADLINE_EXCEEDED' })
  const { left, reason } = await seen.promise
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThanOrEqual(60)
  expect(reason).toBeInstanceOf(GrpcError)
})

test('has no deadline and no abort where the client sets none', async () => {
  const { client } = await serve({
    serverStream: async function* (_request, call) {
      yield `${call.deadlineMs} ${call.signal.aborted}`
    },
  })
  for await (const answer of client.serverStream('go')) expect(answer).toBe('undefined false')
})

test('takes 1,000 calls at once', async () => {
  const { client } = await serve({ unary: async (request) => request })
  const numbers = Array.from({ length: 1_000 }, (_, index) => `${index}`)
  expect(await Promise.all(numbers.map((text) => client.unary(text, soon)))).toEqual(numbers)
})

test('passes a message of 50 MB both ways', async () => {
  const { client } = await serve({ bytes: async (request) => request })
  const message = new Uint8Array(50_000_000).fill(7)
  message[49_999_999] = 9
  const answer = await client.bytes(message, { deadlineMs: 20_000 })
  expect(answer.length).toBe(50_000_000)
  expect(answer[49_999_999]).toBe(9)
})

test('refuses a request above the limit', async () => {
  const { client } = await serve({ bytes: async (r) => r }, { maxReceiveMessageBytes: 1_000 })
  const error = await failure(client.bytes(new Uint8Array(1_001), soon))
  expect(error).toMatchObject({ status: 'RESOURCE_EXHAUSTED' })
})

test('fails at once where nobody listens', async () => {
  const { server, client } = await serve({ unary: async () => '' })
  await server.close({ graceMs: 0 })
  expect(await failure(client.unary('go', soon))).toMatchObject({ status: 'UNAVAILABLE' })
})
