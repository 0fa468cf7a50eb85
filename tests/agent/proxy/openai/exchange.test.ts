import { afterEach, describe, expect, test } from 'bun:test'
import type { ExchangeRecord } from '../../../../src/agent/proxy/exchange-record.ts'
import { startHttpProxy } from '../../../../src/agent/proxy/http.ts'
import { type FakeGate, fakeGate } from '../fake-gate.ts'
import { connectHttp2 } from '../http2-client.ts'
import {
  connectRaw,
  type RawConnection,
  type RawUpstream,
  startRawUpstream,
} from '../raw-upstream.ts'

const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

interface Bench {
  readonly upstream: RawUpstream
  readonly port: number
  readonly gate: FakeGate
  readonly records: ExchangeRecord[]
}

/** `answer` is given once the request is complete. */
async function bench(answer: (connection: RawConnection) => void = () => {}): Promise<Bench> {
  const upstream = await startRawUpstream((connection) => {
    const [head, body] = connection.text().split('\r\n\r\n')
    const length = Number(/content-length: (\d+)/i.exec(head ?? '')?.[1])
    if (body?.length === length) answer(connection)
  })
  const gate = fakeGate('chat_1')
  const records: ExchangeRecord[] = []
  const proxy = startHttpProxy({
    listen: { host: '127.0.0.1', port: 0 },
    upstream: { host: '127.0.0.1', port: upstream.port },
    gate,
    record: (record) => records.push(record),
    now: () => performance.now(),
    newRequestId: () => 'made-id',
    epochSeconds: () => 1_700_000_000,
  })
  open.push(() => proxy.close(0), upstream.close)
  return { upstream, port: proxy.port, gate, records }
}

const PATH = '/v2/models/chat/infer/chat/completions'
const HEADERS = { 'seldon-internal-model': 'chat_1', 'content-type': 'application/json' }
const QUESTION = { model: 'chat', messages: [{ role: 'user', content: 'Hello!' }] }

function ask(port: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  return fetch(`http://127.0.0.1:${port}${PATH}`, {
    method: 'POST',
    headers: { ...HEADERS, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

function json(status: string, body: unknown): string {
  const text = JSON.stringify(body)
  return `HTTP/1.1 ${status}\r\nx-own: 1\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n${text}`
}

function said(content: string): object {
  return {
    id: 'r1',
    model_name: 'chat_1',
    outputs: [
      { name: 'role', data: ['assistant'] },
      { name: 'content', data: [content] },
    ],
  }
}

describe('a question', () => {
  test('reaches the model in tensors, its answer comes as OpenAI tells it', async () => {
    const { port, upstream, records } = await bench(({ socket }) =>
      socket.write(json('200 OK', said('Hi!'))),
    )
    const answer = await ask(port, QUESTION, { authorization: 'Bearer x' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-own')).toBe('1')
    expect(answer.headers.get('x-request-id')).toBe('made-id')
    expect(await answer.json()).toMatchObject({
      object: 'chat.completion',
      created: 1_700_000_000,
      choices: [{ message: { role: 'assistant', content: 'Hi!' } }],
    })
    const [head = '', body = ''] = (upstream.connections[0]?.text() ?? '').split('\r\n\r\n')
    expect(head).toStartWith('POST /v2/models/chat_1/infer HTTP/1.1\r\n')
    expect(head.toLowerCase()).toContain('authorization: bearer x')
    expect(head.toLowerCase()).not.toContain('accept-encoding')
    expect(JSON.parse(body).inputs[1]).toMatchObject({ name: 'content', data: ['Hello!'] })
    expect(records).toMatchObject([
      { code: '200', inference: { model: 'chat', internalName: 'chat_1' } },
    ])
  })

  test('is understood in chunks and over HTTP/2', async () => {
    const { port } = await bench(({ socket }) => socket.write(json('200 OK', said('Hi!'))))
    const { connection, close } = await connectHttp2(port)
    open.push(close)
    const headers = Object.entries({
      ':method': 'POST',
      ':scheme': 'http',
      ':path': PATH,
      ...HEADERS,
    })
    const call = connection.call(headers)
    const text = Buffer.from(JSON.stringify(QUESTION))
    call.send(text.subarray(0, 20), false)
    call.send(text.subarray(20), true)
    await call.ended
    expect(JSON.parse(Buffer.concat(call.data).toString())).toMatchObject({
      choices: [{ message: { content: 'Hi!' } }],
    })
  })

  test('whose sender waits for a word is told to go on', async () => {
    const { port } = await bench(({ socket }) => socket.write(json('200 OK', said('Hi!'))))
    const client = await connectRaw(port)
    const body = JSON.stringify(QUESTION)
    client.socket.write(
      `POST ${PATH} HTTP/1.1\r\nhost: h\r\nseldon-internal-model: chat_1\r\n` +
        `expect: 100-continue\r\ncontent-length: ${body.length}\r\n\r\n`,
    )
    await client.until((text) => text === 'HTTP/1.1 100 Continue\r\n\r\n')
    client.socket.write(body)
    await client.until((text) => text.includes('"Hi!"'))
    client.socket.destroy()
  })

  test('without a model header is none of ours', async () => {
    const { port, upstream } = await bench(({ socket }) => socket.write(json('404 Not Found', {})))
    const answer = await fetch(`http://127.0.0.1:${port}${PATH}`, { method: 'POST', body: 'x' })
    expect(answer.status).toBe(404)
    expect(upstream.connections[0]?.text()).toStartWith(`POST ${PATH} HTTP/1.1`)
  })
})

describe('a stream', () => {
  const event = (body: object) => {
    const text = `data: ${JSON.stringify(body)}\n\n`
    return `${text.length.toString(16)}\r\n${text}\r\n`
  }
  const START = 'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\n'

  test('comes event by event, and ends as OpenAI ends them', async () => {
    const { port, upstream } = await bench(({ socket }) =>
      socket.write(`${START}transfer-encoding: chunked\r\n\r\n${event(said('one'))}`),
    )
    const answer = await ask(port, { ...QUESTION, stream: true })
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    const peer = await upstream.first()
    expect(peer.text()).toStartWith('POST /v2/models/chat_1/infer_stream HTTP/1.1')
    const reader = answer.body?.getReader()
    const decoder = new TextDecoder()
    const first = decoder.decode((await reader?.read())?.value)
    expect(first).toContain('"content":"one"')
    // Only now is there a second one.
    peer.socket.write(`${event(said('two'))}0\r\n\r\n`)
    let rest = ''
    for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
      rest += decoder.decode(read.value)
    }
    const events = rest.split('\n\n').filter((text) => text !== '')
    expect(events).toHaveLength(3)
    expect(events[0]).toContain('"content":"two"')
    expect(events[1]).toContain('"delta":{},"finish_reason":"stop"')
    expect(events[2]).toBe('data: [DONE]')
    // The connection to the model server serves the next request.
    const next = ask(port, QUESTION)
    await peer.until((text) => text.split('POST ').length === 3)
    peer.socket.write(json('200 OK', said('next')))
    expect((await next).status).toBe(200)
  })

  test('ends with the connection for a client of HTTP/1.0, and of a server without chunks', async () => {
    const { port } = await bench(({ socket }) =>
      socket.end(`${START}\r\ndata: ${JSON.stringify(said('one'))}\n\n`),
    )
    const client = await connectRaw(port)
    const body = JSON.stringify({ ...QUESTION, stream: true })
    client.socket.write(
      `POST ${PATH} HTTP/1.0\r\nseldon-internal-model: chat_1\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    )
    await client.closed
    expect(client.text()).toContain('connection: close')
    expect(client.text()).not.toContain('chunked')
    expect(client.text()).toEndWith('data: [DONE]\n\n')
  })

  test('of something else ends with an error, and so does the request to the model', async () => {
    const { port, upstream, gate } = await bench(({ socket }) =>
      socket.write(
        `${START}transfer-encoding: chunked\r\n\r\n${event(said('one'))}${event({ outputs: [] })}`,
      ),
    )
    const answer = await ask(port, { ...QUESTION, stream: true })
    const text = await answer.text()
    expect(text).toContain('"content":"one"')
    expect(text).toContain('data: {"error":{"message":"the model')
    expect(text).toEndWith('data: [DONE]\n\n')
    await (await upstream.first()).closed
    expect(gate.inFlight.get('chat_1')).toBe(0)
  })

  test('that breaks off is no whole one', async () => {
    const { port } = await bench(({ socket }) =>
      socket.end(`${START}transfer-encoding: chunked\r\n\r\n${event(said('one'))}`),
    )
    const answer = await ask(port, { ...QUESTION, stream: true })
    expect(answer.text()).rejects.toThrow()
  })

  test('that the client gives up ends in the model server, too', async () => {
    const { port, upstream, records } = await bench(({ socket }) =>
      socket.write(`${START}transfer-encoding: chunked\r\n\r\n${event(said('one'))}`),
    )
    const abort = new AbortController()
    const answer = await fetch(`http://127.0.0.1:${port}${PATH}`, {
      method: 'POST',
      headers: HEADERS,
      body: JSON.stringify({ ...QUESTION, stream: true }),
      signal: abort.signal,
    })
    await answer.body?.getReader().read()
    abort.abort()
    await (await upstream.first()).closed
    expect(records).toMatchObject([{ code: '499' }])
  })
})

describe('what cannot be done is told as OpenAI tells it', () => {
  test.each<[string, unknown, Readonly<Record<string, string>>, number, object]>([
    ['a body that is none', '{', {}, 400, { type: 'invalid_request_error' }],
    ['no messages', { model: 'chat' }, {}, 400, { param: 'messages' }],
    [
      'another model',
      { ...QUESTION, model: 'gpt' },
      {},
      404,
      { param: 'model', code: 'model_not_found' },
    ],
    ['a compressed body', 'x', { 'content-encoding': 'gzip' }, 415, {}],
    [
      'a model that is not held',
      QUESTION,
      { 'seldon-internal-model': 'wine_1' },
      404,
      { message: 'Model wine_1 not found', code: 'model_not_found' },
    ],
  ])('%s', async (_, body, headers, status, error) => {
    const { port, upstream, records } = await bench()
    const answer = await ask(port, body, headers)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('x-request-id')).toBe('made-id')
    expect(await answer.json()).toMatchObject({ error })
    expect(upstream.connections).toHaveLength(0)
    expect(records).toMatchObject([{ code: `${status}` }])
  })

  test('an outage, so that another replica may be asked', async () => {
    const { port, gate } = await bench()
    gate.down = 'the model server is gone'
    const answer = await ask(port, QUESTION)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('x-seldon-untried')).toBe('true')
    expect(await answer.json()).toMatchObject({
      error: { message: 'the model server is gone', type: 'server_error' },
    })
  })

  test('an error of the model', async () => {
    const { port } = await bench(({ socket }) =>
      socket.write(json('400 Bad Request', { error: 'shape 3 is wrong' })),
    )
    const answer = await ask(port, QUESTION)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { message: 'shape 3 is wrong' } })
  })

  test('an answer of another kind', async () => {
    const { port, records } = await bench(({ socket }) =>
      socket.write(json('200 OK', { outputs: [] })),
    )
    const answer = await ask(port, QUESTION)
    expect(answer.status).toBe(502)
    expect(await answer.text()).toContain('cannot be translated')
    expect(records.map(({ code }) => code)).toEqual(['502'])
  })

  test('a body without end, as soon as it is too long', async () => {
    const { port, upstream } = await bench()
    const client = await connectRaw(port)
    client.socket.write(
      `POST ${PATH} HTTP/1.1\r\nhost: h\r\nseldon-internal-model: chat_1\r\ncontent-length: 99999999999\r\n\r\n`,
    )
    const piece = Buffer.alloc(4 * 1024 * 1024, ' ')
    for (let count = 0; count < 17; count++) client.socket.write(piece)
    const text = await client.until((all) => all.includes('\r\n\r\n'))
    expect(text).toStartWith('HTTP/1.1 413 Content Too Large')
    expect(upstream.connections).toHaveLength(0)
    client.socket.destroy()
  })
})
