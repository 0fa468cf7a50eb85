import { afterEach, describe, expect, test } from 'bun:test'
import { connect } from 'node:http2'
import type { ClientPort } from '../../../src/agent/proxy/client-port.ts'
import type { ExchangeRecord } from '../../../src/agent/proxy/exchange-record.ts'
import { startHttpProxy } from '../../../src/agent/proxy/http.ts'
import { CODE, PREFACE } from '../../../src/agent/proxy/http2/frames.ts'
import type { HeaderList } from '../../../src/agent/proxy/http2/hpack.ts'
import { type FakeGate, fakeGate } from './fake-gate.ts'
import { connectHttp2, type Http2Call, type Http2Client } from './http2-client.ts'
import {
  connectRaw,
  type RawConnection,
  type RawUpstream,
  startRawUpstream,
} from './raw-upstream.ts'

const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

interface Bench {
  readonly upstream: RawUpstream
  readonly proxy: ClientPort
  readonly gate: FakeGate
  readonly records: ExchangeRecord[]
  readonly client: Http2Client
}

async function bench(
  onData: (connection: RawConnection, chunk: Buffer) => void = () => {},
): Promise<Bench> {
  const upstream = await startRawUpstream(onData)
  const gate = fakeGate('iris_1')
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
  const { connection, close } = await connectHttp2(proxy.port)
  open.push(close, () => proxy.close(0), upstream.close)
  return { upstream, proxy, gate, records, client: connection }
}

const EMPTY = Buffer.alloc(0)
const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'

function headers(method: string, path: string, ...more: HeaderList): HeaderList {
  return [
    [':method', method],
    [':scheme', 'http'],
    [':path', path],
    [':authority', 'models.example'],
    ['seldon-internal-model', 'iris_1'],
    ...more,
  ]
}

function get(client: Http2Client, path: string): Http2Call {
  const call = client.call(headers('GET', path))
  call.send(EMPTY, true)
  return call
}

async function received(call: Http2Call): Promise<string> {
  await call.ended
  return Buffer.concat(call.data).toString('latin1')
}

describe('a request', () => {
  test('of unknown length goes on in chunks, with its trailers last', async () => {
    const { client, upstream } = await bench()
    const call = client.call(
      headers('POST', '/v2/models/iris/infer?a=1', ['cookie', 'a=1'], ['cookie', 'b=2']),
    )
    const peer = await upstream.first()
    call.send(Buffer.from('first'), false)
    await peer.until((text) => text.endsWith('\r\n\r\n5\r\nfirst\r\n'))
    call.send(Buffer.from('second'), true)
    expect(await peer.until((text) => text.endsWith('0\r\n\r\n'))).toBe(
      'POST /v2/models/iris_1/infer?a=1 HTTP/1.1\r\nhost: models.example\r\n' +
        'seldon-internal-model: iris_1\r\ncookie: a=1; b=2\r\ntransfer-encoding: chunked\r\n' +
        'x-request-id: made-id\r\n\r\n5\r\nfirst\r\n6\r\nsecond\r\n0\r\n\r\n',
    )
  })

  test('of a known length goes on as it is', async () => {
    const { client, upstream } = await bench()
    const call = client.call(headers('POST', '/x', ['content-length', '5']))
    const peer = await upstream.first()
    call.send(Buffer.from('hello'), true)
    const text = await peer.until((all) => all.endsWith('hello'))
    expect(text).toContain('content-length: 5\r\n')
    expect(text).not.toContain('transfer-encoding')
  })

  test.each([
    ['longer', 'hello GET / HTTP/1.1\r\n\r\n', false],
    ['shorter', 'hel', true],
  ])('%s than it says is no request at all', async (_, body, end) => {
    const { client, upstream, gate } = await bench()
    const call = client.call(headers('POST', '/x', ['content-length', '5']))
    const peer = await upstream.first()
    call.send(Buffer.from(body), end)
    await call.ended
    expect(call.resetCode).toBe(CODE.PROTOCOL_ERROR)
    await peer.closed
    expect(peer.text()).not.toContain('hello')
    expect(gate.inFlight.get('iris_1')).toBe(0)
  })

  test.each<[string, HeaderList]>([
    ['no path', [[':method', 'GET']]],
    ['a space in its path', headers('GET', '/a b')],
    ['a method that is none', headers('GET /', '/')],
    ['a second path', [[':path', '/other'], ...headers('GET', '/')]],
    ['a pseudo header that nobody knows', [[':odd', '1'], ...headers('GET', '/')]],
    ['a pseudo header among the others', headers('GET', '/', ['a', 'b'], [':scheme', 'http'])],
    ['a line break in a value', headers('GET', '/', ['a', 'b\r\nc: d'])],
    ['upper case in a name', headers('GET', '/', ['A', 'b'])],
    ['a header of the connection', headers('GET', '/', ['transfer-encoding', 'chunked'])],
    ['two lengths', headers('POST', '/', ['content-length', '1'], ['content-length', '2'])],
  ])('with %s is refused', async (_, list) => {
    const { client, upstream } = await bench()
    const call = client.call(list)
    await call.ended
    expect(call.headers[0]?.[0]).toEqual([':status', '400'])
    expect(upstream.connections).toHaveLength(0)
  })

  test('that cannot be served is answered like any other', async () => {
    const { client, gate } = await bench()
    gate.held.clear()
    const unknown = get(client, '/v2/models/iris/infer')
    expect(await received(unknown)).toBe('{"error":"Model iris_1 not found"}\n')
    expect(new Map(unknown.headers[0]).get('x-seldon-untried')).toBe('true')
    gate.held.add('iris_1')
    gate.down = 'the model server is gone'
    const out = get(client, '/v2/models/iris/infer')
    expect(await received(out)).toContain('the model server is gone')
    expect(new Map(out.headers[0]).get(':status')).toBe('503')
  })
})

describe('an answer', () => {
  test('comes chunk by chunk, without its framing, with its trailers', async () => {
    const { client, upstream, records } = await bench()
    const call = get(client, '/v2/models/iris/infer_stream')
    const peer = await upstream.first()
    await peer.until((text) => text.endsWith('0\r\n\r\n'))
    peer.socket.write(
      'HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nKeep-Alive: 5\r\nX-Mixed:  a \r\n' +
        'Transfer-Encoding: chunked\r\n\r\n5;x=y\r\nfirst\r\n',
    )
    await call.untilData('first')
    peer.socket.write('6\r\nsecond\r\n0\r\nX-Sum: 11\r\n\r\n')
    expect(await received(call)).toBe('firstsecond')
    expect(call.headers).toEqual([
      [
        [':status', '200'],
        ['x-mixed', 'a'],
        ['x-request-id', 'made-id'],
      ],
      [['x-sum', '11']],
    ])
    expect(records).toMatchObject([
      { protocol: 'rest', method: 'get', code: '200', inference: { internalName: 'iris_1' } },
    ])
    // The connection to the model server serves the next request.
    get(client, '/again')
    await peer.until((text) => text.includes('GET /again'))
    expect(upstream.connections).toHaveLength(1)
  })

  test.each([
    ['without a body', 'HTTP/1.1 204 No Content\r\n\r\n', '204', ''],
    ['of no length', 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n', '200', ''],
    ['before it the news that it comes', `HTTP/1.1 103 Early\r\n\r\n${OK}`, '200', 'ok'],
  ])('%s', async (_, answer, status, body) => {
    const { client } = await bench((connection, chunk) => {
      if (chunk.includes('0\r\n\r\n')) connection.socket.write(answer)
    })
    const call = get(client, '/x')
    expect(await received(call)).toBe(body)
    expect(call.headers.at(-1)?.[0]).toEqual([':status', status])
  })

  test('to HEAD has headers only', async () => {
    const { client, gate } = await bench((connection) => {
      connection.socket.write('HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n')
    })
    const call = client.call(headers('HEAD', '/x', ['content-length', '0']))
    expect(await received(call)).toBe('')
    expect(new Map(call.headers[0]).get('content-length')).toBe('7')
    gate.down = 'gone'
    const own = client.call(headers('HEAD', '/v2/models/iris'))
    expect(await received(own)).toBe('')
  })

  test('without a length ends with the connection', async () => {
    const { client } = await bench((connection) =>
      connection.socket.end('HTTP/1.1 200 OK\r\n\r\nall of it'),
    )
    const call = get(client, '/x')
    expect(await received(call)).toBe('all of it')
    expect(call.resetCode).toBeUndefined()
  })

  test('that breaks off is no whole one', async () => {
    const { client } = await bench((connection) =>
      connection.socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\npart'),
    )
    const call = get(client, '/x')
    expect(await received(call)).toBe('part')
    expect(call.resetCode).toBe(CODE.INTERNAL_ERROR)
  })

  test('before the request is complete ends the request', async () => {
    const { client, records } = await bench((connection) => {
      connection.socket.write('HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\n\r\n')
    })
    const call = client.call(headers('POST', '/x', ['content-length', '5000']))
    await call.ended
    expect(call.headers[0]?.[0]).toEqual([':status', '413'])
    expect(records).toMatchObject([{ code: '413' }])
    const next = client.call(headers('GET', '/y', ['content-length', '0']))
    await next.ended
    expect(next.headers).toHaveLength(1)
  })
})

describe('streams of one connection', () => {
  test('are requests at the same time, and a slow one holds up nobody', async () => {
    const body = Buffer.alloc(2 * 1024 * 1024, 'x')
    const { client, upstream } = await bench((connection, chunk) => {
      const text = chunk.toString('latin1')
      if (text.endsWith('0\r\n\r\n')) connection.socket.write(OK)
      else if (text.includes('GET /big')) {
        connection.socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n`)
        connection.socket.write(body)
      }
    })
    const slow = client.call(headers('GET', '/big', ['content-length', '0']), { reading: false })
    slow.send(EMPTY, true)
    const peer = await upstream.first()
    await slow.untilData('x')
    const quick = await Promise.all(
      Array.from({ length: 20 }, () => received(get(client, '/quick'))),
    )
    expect(new Set(quick)).toEqual(new Set(['ok']))
    // What nobody reads stays with the model server, but for what the windows hold.
    const got = slow.data.reduce((sum, { length }) => sum + length, 0)
    expect(got).toBeLessThan(body.length / 2)
    slow.read()
    expect((await received(slow)).length).toBe(body.length)
    expect(peer.socket.destroyed).toBe(false)
  })

  test('a model server that does not read holds the client up, not the memory', async () => {
    const { client, upstream } = await bench()
    const call = client.call(headers('POST', '/x'))
    const peer = await upstream.first()
    peer.socket.pause()
    let sent = 0
    const PIECES = 300
    const piece = Buffer.alloc(64 * 1024)
    for (let count = 0; count < PIECES; count++) call.send(piece, count === PIECES - 1)
    call.onSent((bytes) => {
      sent += bytes
    })
    await Promise.race([call.ended, Bun.sleep(200)])
    const total = piece.length * PIECES
    expect(sent).toBeLessThan(total)
    peer.socket.resume()
    await peer.untilBytes(total)
    expect(sent).toBe(total)
  })

  test('one that the client gives up ends the request to the model server', async () => {
    const { client, upstream, gate, records } = await bench()
    const call = client.call(headers('POST', '/v2/models/iris/infer'))
    const peer = await upstream.first()
    await peer.until((text) => text.endsWith('\r\n\r\n'))
    expect(gate.inFlight.get('iris_1')).toBe(1)
    call.cancel()
    await peer.closed
    expect(gate.inFlight.get('iris_1')).toBe(0)
    expect(records).toMatchObject([{ code: '499' }])
  })

  test('finish before the port closes', async () => {
    const { client, upstream, proxy } = await bench()
    const call = get(client, '/x')
    const peer = await upstream.first()
    await peer.until((text) => text.endsWith('0\r\n\r\n'))
    const closed = proxy.close(5_000)
    peer.socket.write(OK)
    expect(await received(call)).toBe('ok')
    await closed
    expect(client.canOpen()).toBe(false)
  })
})

describe('which protocol it is', () => {
  test('shows from the first bytes, in however many pieces they come', async () => {
    const { proxy } = await bench((connection) => connection.socket.write(OK))
    for (const request of ['PRIVATE / HTTP/1.1\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n']) {
      const raw = await connectRaw(proxy.port)
      for (const byte of Buffer.from(request)) {
        raw.socket.write(Buffer.of(byte))
        await new Promise<void>((resolve) => setImmediate(resolve))
      }
      expect(await raw.until((text) => text.endsWith('ok'))).toStartWith('HTTP/1.1 200 OK')
      raw.socket.destroy()
    }
    const raw = await connectRaw(proxy.port)
    for (const byte of PREFACE) {
      raw.socket.write(Buffer.of(byte))
      await new Promise<void>((resolve) => setImmediate(resolve))
    }
    // A SETTINGS frame.
    expect((await raw.untilBytes(9))[3]).toBe(4)
    raw.socket.destroy()
  })

  test('a client that would rather upgrade is answered in HTTP/1.1', async () => {
    const { proxy, upstream } = await bench((connection) => connection.socket.write(OK))
    const raw = await connectRaw(proxy.port)
    raw.socket.write(
      'GET /x HTTP/1.1\r\nhost: h\r\nconnection: Upgrade, HTTP2-Settings\r\nupgrade: h2c\r\n' +
        'http2-settings: AAMAAABk\r\n\r\n',
    )
    expect(await raw.until((text) => text.endsWith('ok'))).toStartWith('HTTP/1.1 200 OK')
    expect(upstream.connections[0]?.text()).not.toContain('upgrade')
    raw.socket.destroy()
  })

  test.each(['GET', 'POST'])('a client of another make is understood: %s', async (method) => {
    const { proxy, upstream } = await bench((connection, chunk) => {
      if (method === 'GET' || chunk.includes('0\r\n\r\n')) connection.socket.write(OK)
    })
    const session = connect(`http://127.0.0.1:${proxy.port}`)
    const stream = session.request({ ':method': method, ':path': '/x' })
    const status = Promise.withResolvers<unknown>()
    stream.on('response', (answer) => status.resolve(answer[':status']))
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    const ended = new Promise<void>((resolve) => stream.on('end', () => resolve()))
    stream.end(method === 'GET' ? undefined : 'hello')
    expect(await status.promise).toBe(200)
    await ended
    expect(Buffer.concat(chunks).toString()).toBe('ok')
    expect(upstream.connections[0]?.text().includes('transfer-encoding')).toBe(method === 'POST')
    session.destroy()
  })
})
