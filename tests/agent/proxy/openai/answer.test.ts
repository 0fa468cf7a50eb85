import { describe, expect, test } from 'bun:test'
import { translateAnswer, translateEvent } from '../../../../src/agent/proxy/openai/answer.ts'
import { createEventSplitter } from '../../../../src/agent/proxy/openai/events.ts'
import { translatedFault } from '../../../../src/agent/proxy/openai/fault.ts'
import type { OpenAiOperation } from '../../../../src/agent/proxy/openai/operation.ts'

const options = (operation: OpenAiOperation, asBase64 = false) => ({
  operation,
  asBase64,
  createdS: 1_700_000_000,
})

function response(...outputs: object[]): string {
  return JSON.stringify({ id: 'r1', model_name: 'chat_1', outputs })
}

function translated(text: string, operation: OpenAiOperation, asBase64 = false): unknown {
  const answer = translateAnswer(text, options(operation, asBase64))
  return answer.ok ? JSON.parse(answer.value) : answer.error
}

const spoken = [
  { name: 'role', shape: [1], datatype: 'BYTES', data: ['assistant'] },
  { name: 'content', shape: [1], datatype: 'BYTES', data: ['Hi!'] },
]

describe('an answer', () => {
  test.each<OpenAiOperation>(['chat/completions', 'embeddings', 'images/generations'])(
    'that is there as a whole is passed on: %s',
    (operation) => {
      const whole = '{"created": 1.50, "data": []}'
      const text = response({ name: 'other' }, { name: 'output_all', data: [whole] })
      expect(translateAnswer(text, options(operation))).toEqual({ ok: true, value: whole })
    },
  )

  test('of a chat is put together from what was said', () => {
    expect(translated(response(...spoken), 'chat/completions')).toEqual({
      id: 'r1',
      object: 'chat.completion',
      created: 1_700_000_000,
      model: 'chat_1',
      choices: [
        { index: 0, message: { role: 'assistant', content: 'Hi!' }, finish_reason: 'stop' },
      ],
    })
  })

  const matrix = { name: 'embedding', shape: [2, 2], datatype: 'FP64', data: [0.5, 1, -2, 0.25] }

  test('of embeddings has a row for each text', () => {
    expect(translated(response(matrix), 'embeddings')).toEqual({
      object: 'list',
      model: 'chat_1',
      data: [
        { object: 'embedding', index: 0, embedding: [0.5, 1] },
        { object: 'embedding', index: 1, embedding: [-2, 0.25] },
      ],
    })
  })

  test('of embeddings is base64 where that was asked for', () => {
    expect(translated(response(matrix), 'embeddings', true)).toMatchObject({
      data: [{ embedding: 'AAAAPwAAgD8=' }, { embedding: 'AAAAwAAAgD4=' }],
    })
  })

  test.each<[string, string, OpenAiOperation]>([
    ['is no JSON', 'x', 'chat/completions'],
    ['is no object', '3', 'chat/completions'],
    ['has no outputs', '{}', 'chat/completions'],
    ['says nothing', response(spoken[0] ?? {}), 'chat/completions'],
    ['is no matrix', response({ ...matrix, shape: [4] }), 'embeddings'],
    ['is no whole matrix', response({ ...matrix, shape: [2, 3] }), 'embeddings'],
    ['is no picture', response(...spoken), 'images/generations'],
  ])('that %s cannot be translated', (_, text, operation) => {
    expect(translated(text, operation)).toStartWith('it ')
  })
})

describe('an event', () => {
  test('of a chat is a chunk of it, and the last one says that it was', () => {
    const event = translateEvent(response(...spoken), options('chat/completions'))
    if (!event.ok) throw new Error(event.error)
    expect(JSON.parse(event.value.text)).toMatchObject({
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta: { role: 'assistant', content: 'Hi!' }, finish_reason: null }],
    })
    expect(JSON.parse(event.value.last ?? '')).toMatchObject({
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta: {}, finish_reason: 'stop' }],
    })
  })

  test('that is there as a whole is passed on, on one line', () => {
    const event = translateEvent(
      response({ name: 'output_all', data: ['{\n "a": 1\n}'] }),
      options('images/generations'),
    )
    expect(event).toEqual({ ok: true, value: { text: '{"a":1}' } })
  })
})

describe('a stream of events', () => {
  test('is cut in the right places, wherever its bytes are', () => {
    const stream = Buffer.from(
      ': comment\n\nevent: x\ndata: {"ä":1}\n\ndata:two\r\ndata: lines\r\n\r\ndata: last\n\ndata: half\n',
    )
    for (let size = 1; size < 20; size++) {
      const splitter = createEventSplitter()
      const events: string[] = []
      for (let at = 0; at < stream.length; at += size) {
        events.push(...(splitter.push(stream.subarray(at, at + size)) ?? []))
      }
      expect(events).toEqual(['{"ä":1}', 'two\nlines', 'last'])
    }
  })

  test('with an endless event is given up', () => {
    const splitter = createEventSplitter()
    const piece = Buffer.alloc(1024 * 1024, 'x')
    const pushed = Array.from({ length: 20 }, () => splitter.push(piece))
    expect(pushed[0]).toEqual([])
    expect(pushed.at(-1)).toBeUndefined()
  })
})

test.each<[number, string, object]>([
  [
    404,
    '{"error":"Model chat_1 not found"}',
    {
      message: 'Model chat_1 not found',
      type: 'invalid_request_error',
      code: 'model_not_found',
    },
  ],
  [422, '{"detail":[{"loc":1}]}', { message: '[{"loc":1}]', type: 'invalid_request_error' }],
  [500, 'Internal Server Error\n', { message: 'Internal Server Error', type: 'server_error' }],
  [429, '{"error":{"message":"slow down","type":"own"}}', { message: 'slow down', type: 'own' }],
  [503, '', { message: 'status 503' }],
  [500, '{"odd":1}', { message: '{"odd":1}' }],
])('an error of the model keeps its words: %i %s', (status, text, error) => {
  expect(translatedFault(status, text)).toMatchObject({ error })
})
