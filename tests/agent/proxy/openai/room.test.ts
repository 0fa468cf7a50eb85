import { expect, test } from 'bun:test'
import type { OwnAnswer } from '../../../../src/agent/proxy/http-answers.ts'
import type { Client } from '../../../../src/agent/proxy/http-client.ts'
import { createUpstreamPool } from '../../../../src/agent/proxy/http-upstream.ts'
import { startOpenAiExchange } from '../../../../src/agent/proxy/openai/exchange.ts'
import { openAiTarget } from '../../../../src/agent/proxy/openai/operation.ts'
import { createRoom } from '../../../../src/agent/proxy/room.ts'
import { fakeGate } from '../fake-gate.ts'

const PATH = '/v2/models/chat/infer/chat/completions'

test('requests that are read as a whole share their room, and give it back', () => {
  const room = createRoom(100)
  const start = () => {
    const answers: OwnAnswer[] = []
    const client: Client = {
      interim() {},
      answer: () => ({ take: () => 0, done: () => true, end() {}, open: () => true }),
      answerItself: (answer) => answers.push(answer),
      pause() {},
      resume() {},
      done() {},
      destroy() {},
    }
    const target = openAiTarget('POST', PATH)
    if (target === undefined) throw new Error('no target')
    const exchange = startOpenAiExchange(
      {
        method: 'POST',
        target: PATH,
        version: '1.1',
        headers: [],
        framing: { kind: 'length', bytes: 60 },
        keepAlive: true,
      },
      target,
      client,
      {
        gate: fakeGate(),
        pool: createUpstreamPool({ host: '127.0.0.1', port: 1 }, () => 0),
        room,
        record() {},
        now: () => 0,
        newRequestId: () => 'id',
        epochSeconds: () => 0,
      },
    )
    return { exchange, answers }
  }
  const [left, wrong, late] = [start(), start(), start()]
  left.exchange.send(Buffer.alloc(60))
  wrong.exchange.send(Buffer.alloc(30))
  late.exchange.send(Buffer.alloc(60))
  expect(late.answers).toMatchObject([{ status: 503 }])
  left.exchange.abort()
  wrong.exchange.send(Buffer.alloc(30))
  wrong.exchange.requestDone()
  expect(wrong.answers).toMatchObject([{ status: 400 }])
  expect(room.take(100)).toBe(true)
})
