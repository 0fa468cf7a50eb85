import { afterEach, describe, expect, test } from 'bun:test'
import type { Client } from '../../../../src/agent/proxy/http-client.ts'
import type { RequestHead } from '../../../../src/agent/proxy/http-head.ts'
import { headerLines } from '../../../../src/agent/proxy/http-head.ts'
import { createUpstreamPool } from '../../../../src/agent/proxy/http-upstream.ts'
import { startExchange } from '../../../../src/agent/proxy/start-exchange.ts'
import { fakeGate } from '../fake-gate.ts'
import { startRawUpstream } from '../raw-upstream.ts'

const ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end()
})

/** A request, all of it here, whose model is not in memory. */
async function waiting() {
  const upstream = await startRawUpstream(() => {})
  const pool = createUpstreamPool({ host: '127.0.0.1', port: upstream.port }, () => 0)
  ended.push(upstream.close, pool.disconnect)
  const gate = fakeGate('chat_1')
  gate.holdsUp = true
  let taken = 0
  const given = Promise.withResolvers<void>()
  const room = {
    take(bytes: number) {
      taken += bytes
      return true
    },
    give(bytes: number) {
      taken -= bytes
      if (taken === 0) given.resolve()
    },
  }
  const body = Buffer.from(
    JSON.stringify({ messages: [{ role: 'user', content: 'x'.repeat(100_000) }] }),
  )
  const request: RequestHead = {
    method: 'POST',
    target: '/v2/models/chat/infer/chat/completions',
    version: '1.1',
    headers: headerLines({ 'seldon-internal-model': 'chat_1', 'content-length': `${body.length}` }),
    framing: { kind: 'length', bytes: body.length },
    keepAlive: true,
  }
  const client: Client = {
    interim() {},
    answer: () => ({ take: ({ length }) => length, done: () => false, end() {}, open: () => true }),
    answerItself() {},
    pause() {},
    resume() {},
    done() {},
    destroy() {},
  }
  const exchange = startExchange(request, client, {
    gate,
    pool,
    room,
    record() {},
    now: () => 0,
    newRequestId: () => 'made-id',
    epochSeconds: () => 0,
  })
  exchange.send(body)
  exchange.requestDone()
  return { gate, exchange, bytes: body.length, taken: () => taken, given: given.promise }
}

describe('a request of the API that waits for its model', () => {
  test('counts among those that are kept until it goes on', async () => {
    const { gate, taken, given, bytes } = await waiting()
    expect(taken()).toBe(bytes)
    for (const waiter of gate.waiting) waiter.decide()
    await given
    expect(taken()).toBe(0)
  })

  test('counts no more when it is refused, or given up', async () => {
    const refused = await waiting()
    refused.gate.down = 'it is gone'
    for (const waiter of refused.gate.waiting) waiter.decide()
    expect(refused.taken()).toBe(0)
    const left = await waiting()
    left.exchange.abort()
    expect(left.taken()).toBe(0)
    expect(left.gate.waiting.size).toBe(0)
  })
})
