import { afterEach, expect, test } from 'bun:test'
import { closeAll, serve } from './echo.ts'

afterEach(closeAll)

const CHUNK = Buffer.alloc(64 * 1024)

test('a stream that is left unread ends, and holds no other one meanwhile', async () => {
  const unreadEnded = Promise.withResolvers<void>()
  let sent = 0
  const { client } = await serve(
    {
      async *byteStream(name) {
        try {
          while (true) {
            if (name === 'unread') sent += 1
            yield CHUNK
          }
        } finally {
          if (name === 'unread') unreadEnded.resolve()
        }
      },
    },
    { sendTimeoutMs: 200 },
  )
  const unread = client.byteStream('unread')[Symbol.asyncIterator]()
  await unread.next()
  let received = 0
  for await (const chunk of client.byteStream('read')) {
    received += chunk.length
    if (received > 20_000_000) break
  }
  await unreadEnded.promise
  // What nobody reads is not made either.
  expect(sent).toBeLessThan(200)
})

test('a stream that has nothing to send may be silent for longer', async () => {
  const { client } = await serve(
    {
      async *serverStream() {
        yield 'first'
        await Bun.sleep(100)
        yield 'second'
      },
    },
    { sendTimeoutMs: 20 },
  )
  const received: string[] = []
  for await (const item of client.serverStream('a')) received.push(item)
  expect(received).toEqual(['first', 'second'])
})
