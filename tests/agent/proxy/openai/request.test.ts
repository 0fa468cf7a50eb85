import { describe, expect, test } from 'bun:test'
import type { OpenAiOperation } from '../../../../src/agent/proxy/openai/operation.ts'
import { openAiTarget } from '../../../../src/agent/proxy/openai/operation.ts'
import { translateRequest } from '../../../../src/agent/proxy/openai/request.ts'

function translate(operation: OpenAiOperation, body: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const translated = translateRequest(operation, text)
  return translated.ok ? JSON.parse(translated.value.body) : translated.error
}

const tensor = (name: string, ...data: string[]) => ({
  name,
  shape: [data.length],
  datatype: 'BYTES',
  data,
})
const hello = { role: 'user', content: 'Hello!' }

describe('a chat', () => {
  test.each<[string, object, object]>([
    [
      'of one message',
      { model: 'chat', messages: [hello] },
      {
        inputs: [tensor('role', 'user'), tensor('content', 'Hello!'), tensor('type', 'text')],
        parameters: { llm_parameters: {}, kwargs: {} },
      },
    ],
    [
      'of several, each content in a list of its own',
      { messages: [{ role: 'developer', content: 'Be brief.' }, hello] },
      {
        inputs: [
          tensor('role', 'developer', 'user'),
          tensor('content', '["Be brief."]', '["Hello!"]'),
          tensor('type', '["text"]', '["text"]'),
        ],
        parameters: { llm_parameters: {}, kwargs: {} },
      },
    ],
    [
      'with pictures',
      {
        messages: [
          {
            role: 'user',
            content: [
              { type: 'text', text: 'What is this?' },
              { type: 'image_url', image_url: { url: 'data:,x' } },
            ],
          },
        ],
        max_tokens: 300,
        stream: true,
      },
      {
        inputs: [
          tensor('role', 'user'),
          tensor('content', 'What is this?', '{"url":"data:,x"}'),
          tensor('type', 'text', 'image_url'),
        ],
        parameters: {
          llm_parameters: { max_tokens: 300, stream: true },
          kwargs: { max_tokens: 300, stream: true },
        },
      },
    ],
    [
      'with tools and their calls',
      {
        messages: [
          hello,
          { role: 'assistant', tool_calls: [{ id: 'a', type: 'function' }] },
          { role: 'tool', tool_call_id: 'a', content: 'sunny' },
        ],
        tools: [{ type: 'function', function: { name: 'weather' } }],
        tool_choice: 'auto',
        parallel_tool_calls: false,
      },
      {
        inputs: [
          tensor('role', 'user', 'assistant', 'tool'),
          tensor('content', '["Hello!"]', '[""]', '["sunny"]'),
          tensor('type', '["text"]', '["text"]', '["text"]'),
          tensor('tool_calls', '', '["{\\"id\\":\\"a\\",\\"type\\":\\"function\\"}"]', ''),
          tensor('tool_call_id', '', '', 'a'),
          tensor('tools', '{"type":"function","function":{"name":"weather"}}'),
          tensor('parallel_tool_calls', 'false'),
          tensor('tool_choice', 'auto'),
        ],
        parameters: { llm_parameters: {}, kwargs: {} },
      },
    ],
  ])('%s', (_, body, expected) => {
    expect(translate('chat/completions', body)).toEqual(expected)
  })

  test.each<[string, unknown, string | undefined]>([
    ['that is no JSON', '{', undefined],
    ['that is no object', [], undefined],
    ['to a model without a name', { model: 1, messages: [hello] }, 'model'],
    ['without messages', {}, 'messages'],
    ['of no messages', { messages: [] }, 'messages'],
    ['with a message that is none', { messages: [hello, 'x'] }, 'messages[1]'],
    ['without a role', { messages: [{ content: 'x' }] }, 'messages[0].role'],
    ['with content of a number', { messages: [{ ...hello, content: 3 }] }, 'messages[0].content'],
    [
      'with a part of nothing',
      { messages: [{ ...hello, content: [{ type: 'text' }] }] },
      'messages[0].content[0]',
    ],
    [
      'with calls that are no list',
      { messages: [{ ...hello, tool_calls: {} }] },
      'messages[0].tool_calls',
    ],
  ])('%s is refused, and why', (_, body, param) => {
    const fault = translate('chat/completions', body)
    expect(fault).toMatchObject({ status: 400, message: expect.any(String) })
    expect(fault.param).toBe(param)
  })

  test('keeps numbers as they were written', () => {
    const text = `{"messages":[{"role":"user","content":"x"}],"temperature":1.0,"seed":9007199254740993}`
    const translated = translateRequest('chat/completions', text)
    expect(translated.ok && translated.value.body).toContain(
      '"llm_parameters":{"temperature":1.0,"seed":9007199254740993}',
    )
  })
})

describe('embeddings', () => {
  test.each([
    ['one', ['one']],
    [
      ['one', 'two'],
      ['one', 'two'],
    ],
  ])('of %p', (input, data) => {
    const given = { dimensions: 3 }
    expect(translate('embeddings', { model: 'm', input, ...given })).toEqual({
      inputs: [tensor('input', ...data)],
      parameters: { llm_parameters: given, embedding_parameters: given },
    })
  })

  test.each([[undefined], [[]], [[1, 2]], [{}]])('of %p are refused', (input) => {
    expect(translate('embeddings', { input })).toMatchObject({ status: 400, param: 'input' })
  })
})

test('images are asked for by their prompt', () => {
  expect(translate('images/generations', { prompt: 'an otter', n: 1 })).toEqual({
    inputs: [tensor('prompt', 'an otter')],
    parameters: { llm_parameters: { n: 1 } },
  })
  expect(translate('images/generations', {})).toMatchObject({ status: 400, param: 'prompt' })
})

describe('the path', () => {
  test.each([
    ['/v2/models/chat/infer/chat/completions', 'chat', false, '/v2/models/chat/infer'],
    ['/v2/models/chat/infer/embeddings/?a=1', 'chat', false, '/v2/models/chat/infer?a=1'],
    ['/v2/models/a%20b/infer/images/generations', 'a b', false, '/v2/models/a%20b/infer'],
    [
      '/v2/models/chat/versions/1/infer_stream/chat/completions',
      'chat',
      true,
      '/v2/models/chat/versions/1/infer_stream',
    ],
  ])('%s', (path, model, streams, infer) => {
    const target = openAiTarget('POST', path)
    expect(target).toMatchObject({ model, streams })
    expect(target?.inferTarget(streams)).toBe(infer)
    expect(openAiTarget('GET', path)).toBeUndefined()
  })

  test.each([
    '/v2/models/chat/infer',
    '/v2/models/chat/infer/',
    '/v2/models/chat/infer/completions',
    '/v2/models/chat/chat/completions',
    '/chat/completions',
    '/v2/models/chat/infer/chat/completions/x',
  ])('%s is none', (path) => {
    expect(openAiTarget('POST', path)).toBeUndefined()
  })
})
