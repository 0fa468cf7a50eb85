import { afterEach, describe, expect, test } from 'bun:test'
import type { ClientPort } from '../../../src/agent/proxy/client-port.ts'
import type { ExchangeRecord } from '../../../src/agent/proxy/exchange-record.ts'
import { startHttpProxy } from '../../../src/agent/proxy/http.ts'
import { type FakeGate, fakeGate } from './fake-gate.ts'
import {
  connectRaw,
  type RawConnection,
  type RawUpstream,
  startRawUpstream,
} from './raw-upstream.ts'

const open: { close(graceMs: number): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close(0)
})

interface Bench {
  readonly upstream: RawUpstream
  readonly proxy: ClientPort
  readonly gate: FakeGate
  readonly records: ExchangeRecord[]
  readonly url: string
}

async function bench(
  onData: (connection: RawConnection, chunk: Buffer) => void,
  upstreamPort?: number,
): Promise<Bench> {
  const upstream = await startRawUpstream(onData)
  const gate = fakeGate('iris_1')
  const records: ExchangeRecord[] = []
  const proxy = startHttpProxy({
    listen: { host: '127.0.0.1', port: 0 },
    upstream: { host: '127.0.0.1', port: upstreamPort ?? upstream.port },
    gate,
    record: (record) => records.push(record),
    now: () => performance.now(),
    newRequestId: () => 'made-id',
    epochSeconds: () => 1_700_000_000,
  })
  open.push(proxy, upstream)
  return { upstream, proxy, gate, records, url: `http://127.0.0.1:${proxy.port}` }
}

const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'
/** Answers every complete request that has no body or a short one. */
function answering(answer: string) {
  return (connection: RawConnection, chunk: Buffer) => {
    if (chunk.toString('latin1').includes('\r\n\r\n')) connection.socket.write(answer, 'latin1')
  }
}

describe('what the model server is asked', () => {
  test.each([
    ['/v2/models/iris/infer', '/v2/models/iris_1/infer'],
    ['/v2/models/iris/versions/3/infer?a=%2F', '/v2/models/iris_1/infer?a=%2F'],
    ['/v2/models/iris', '/v2/models/iris_1'],
    ['/v2/models/other/ready', '/v2/models/iris_1/ready'],
    ['/v2/models/iris/infer_stream', '/v2/models/iris_1/infer_stream'],
    ['/v2/health/ready', '/v2/health/ready'],
    ['/custom', '/custom'],
  ])('%s becomes %s', async (asked, expected) => {
    const { upstream, url } = await bench(answering(OK))
    const answer = await fetch(url + asked, { headers: { 'seldon-internal-model': 'iris_1' } })
    expect(await answer.text()).toBe('ok')
    expect(upstream.connections[0]?.text()).toStartWith(`GET ${expected} HTTP/1.1\r\n`)
  })

  test('nothing changes without a model header', async () => {
    const { upstream, url } = await bench(answering(OK))
    await fetch(`${url}/v2/models/iris/infer`)
    expect(upstream.connections[0]?.text()).toStartWith('GET /v2/models/iris/infer HTTP/1.1\r\n')
  })

  test('headers go through as written, but for those of the connection', async () => {
    const { upstream, proxy } = await bench(answering(OK))
    const client = await connectRaw(proxy.port)
    client.socket.write(
      'POST /v2/models/iris/infer HTTP/1.1\r\nHost: h\r\nX-MiXed:  v \r\nConnection: X-Drop\r\n' +
        'X-Drop: 1\r\nKeep-Alive: 5\r\nTE: trailers\r\nUpgrade: h2c\r\nSeldon-Internal-Model: iris_1\r\n' +
        'Content-Length: 2\r\nX-Request-Id: mine\r\n\r\nhi',
    )
    await client.until((text) => text.endsWith('ok'))
    expect(upstream.connections[0]?.text()).toBe(
      'POST /v2/models/iris_1/infer HTTP/1.1\r\nHost: h\r\nX-MiXed:  v \r\n' +
        'Seldon-Internal-Model: iris_1\r\nContent-Length: 2\r\nx-request-id: mine\r\n\r\nhi',
    )
    expect(client.text()).toContain('x-request-id: mine\r\n')
    client.socket.destroy()
  })

  test('models cannot be loaded or unloaded past the scheduler', async () => {
    const { upstream, url } = await bench(answering(OK))
    for (const path of [
      '/v2/repository/models/iris_1/unload',
      '/v2/%72epository/models/iris_1/load',
    ]) {
      const answer = await fetch(url + path, { method: 'POST' })
      expect(answer.status).toBe(403)
    }
    expect(upstream.connections).toHaveLength(0)
    expect((await fetch(`${url}/v2/repository/index`, { method: 'POST' })).status).toBe(200)
  })
})

describe('what the client gets', () => {
  test('status, headers and body of the model server, with a request id', async () => {
    const { url, records } = await bench(
      answering(
        'HTTP/1.1 418 Odd\r\nSet-Cookie: a\r\nSet-Cookie: b\r\nkeep-alive: 3\r\ncontent-length: 3\r\n\r\ntea',
      ),
    )
    const answer = await fetch(`${url}/v2/models/iris/infer`, {
      method: 'POST',
      body: '{}',
      headers: { 'seldon-internal-model': 'iris_1' },
    })
    expect(answer.status).toBe(418)
    expect(answer.statusText).toBe('Odd')
    expect(answer.headers.getSetCookie()).toEqual(['a', 'b'])
    expect(answer.headers.get('x-request-id')).toBe('made-id')
    expect(answer.headers.get('keep-alive')).toBeNull()
    expect(await answer.text()).toBe('tea')
    expect(records).toEqual([
      {
        protocol: 'rest',
        method: 'post',
        code: '418',
        durationMs: expect.any(Number),
        inference: { model: 'iris', internalName: 'iris_1' },
      },
    ])
  })

  test('chunks and trailers as they come, each at once', async () => {
    const { upstream, proxy } = await bench(() => {})
    const client = await connectRaw(proxy.port)
    client.socket.write('GET /v2/models/iris/infer_stream HTTP/1.1\r\nhost: h\r\n\r\n')
    const peer = await connectionOf(upstream)
    await peer.until((text) => text.endsWith('\r\n\r\n'))
    peer.socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n')
    await client.until((text) => text.endsWith('5\r\nfirst\r\n'))
    peer.socket.write('6;x=y\r\nsecond\r\n0\r\nX-Sum: 1\r\n\r\n')
    await client.until((text) => text.endsWith('6;x=y\r\nsecond\r\n0\r\nX-Sum: 1\r\n\r\n'))
    // Both connections serve the next request.
    client.socket.write('GET /a HTTP/1.1\r\nhost: h\r\n\r\n')
    await peer.until((text) => text.includes('GET /a'))
    expect(upstream.connections).toHaveLength(1)
    client.socket.destroy()
  })

  test('an answer without a length ends with the connection', async () => {
    const { proxy, upstream } = await bench(() => {})
    const client = await connectRaw(proxy.port)
    client.socket.write('GET /x HTTP/1.1\r\nhost: h\r\n\r\n')
    const peer = await connectionOf(upstream)
    await peer.until((text) => text.endsWith('\r\n\r\n'))
    peer.socket.end('HTTP/1.1 200 OK\r\n\r\nall of it')
    await client.closed
    expect(client.text()).toContain('connection: close\r\n')
    expect(client.text()).toEndWith('all of it')
  })

  test('HEAD, 204 and 304 have no body whatever their headers say', async () => {
    const { proxy } = await bench(answering('HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n'))
    const client = await connectRaw(proxy.port)
    client.socket.write('HEAD /x HTTP/1.1\r\nhost: h\r\n\r\n')
    await client.until((text) => text.includes('content-length: 7'))
    client.socket.write('HEAD /y HTTP/1.1\r\nhost: h\r\n\r\n')
    await client.until((text) => text.split('200 OK').length === 3)
    client.socket.destroy()
  })

  test('100 Continue comes from the model server', async () => {
    const { proxy, upstream } = await bench((connection, chunk) => {
      if (chunk.toString().includes('Expect')) {
        connection.socket.write('HTTP/1.1 100 Continue\r\n\r\n')
      } else connection.socket.write(OK)
    })
    const client = await connectRaw(proxy.port)
    client.socket.write(
      'POST /x HTTP/1.1\r\nhost: h\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n',
    )
    await client.until((text) => text.startsWith('HTTP/1.1 100 Continue\r\n\r\n'))
    client.socket.write('hello')
    await client.until((text) => text.endsWith('ok'))
    expect(upstream.connections[0]?.text()).toEndWith('hello')
    client.socket.destroy()
  })

  test('the head of an answer may come in parts', async () => {
    const { upstream, proxy } = await bench(() => {})
    const client = await connectRaw(proxy.port)
    client.socket.write('GET /x HTTP/1.1\r\nhost: h\r\n\r\n')
    const peer = await connectionOf(upstream)
    await peer.until((text) => text.endsWith('\r\n\r\n'))
    peer.socket.write('HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 Fi')
    await client.until((text) => text.endsWith('Hints\r\n\r\n'))
    peer.socket.write('ne\r\ncontent-length: 2\r\n\r\nok')
    await client.until((text) => text.includes('HTTP/1.1 200 Fine\r\n') && text.endsWith('ok'))
    client.socket.destroy()
  })

  test('pipelined requests are answered in order', async () => {
    const { proxy } = await bench((connection, chunk) => {
      const path = /GET (\S+)/.exec(chunk.toString())?.[1] ?? ''
      connection.socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${path.length}\r\n\r\n${path}`)
    })
    const client = await connectRaw(proxy.port)
    const paths = ['/a', '/b', '/c']
    client.socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nhost: h\r\n\r\n`).join(''))
    const text = await client.until((all) => all.endsWith('/c'))
    expect([...text.matchAll(/\/[abc]/g)].map(([path]) => path)).toEqual(paths)
    client.socket.destroy()
  })
})

describe('when a request cannot be served', () => {
  test('a model that is not held is 404 and named', async () => {
    const { url, upstream } = await bench(answering(OK))
    const answer = await fetch(`${url}/v2/models/wine/infer`, {
      method: 'POST',
      body: '{"a":1}',
      headers: { 'seldon-internal-model': 'wine_1' },
    })
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(answer.headers.get('x-seldon-untried')).toBe('true')
    expect(await answer.json()).toEqual({ error: 'Model wine_1 not found' })
    expect(upstream.connections).toHaveLength(0)
  })

  test('an outage is 503 with its reason, at once', async () => {
    const { url, gate } = await bench(answering(OK))
    gate.down = 'the model server is gone'
    const requests: Record<string, string>[] = [{}, { 'seldon-internal-model': 'iris_1' }]
    for (const headers of requests) {
      const answer = await fetch(`${url}/v2/models/iris/infer`, { headers })
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toBe('1')
      expect(answer.headers.get('x-seldon-untried')).toBe('true')
      expect(await answer.json()).toEqual({ error: 'the model server is gone' })
    }
  })

  test('a model server that does not listen is 503', async () => {
    const closed = await startRawUpstream(() => {})
    await closed.close()
    const { url } = await bench(() => {}, closed.port)
    const answer = await fetch(`${url}/v2/health/live`)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('x-seldon-untried')).toBe('true')
    expect(await answer.text()).toContain('cannot be reached')
  })

  test('a connection lost before the answer is 503, in the middle of it an error', async () => {
    const { url, gate, proxy } = await bench((connection, chunk) => {
      if (chunk.toString().includes('/early')) connection.socket.destroy()
      else {
        connection.socket.write('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\npart', () =>
          connection.socket.destroy(),
        )
      }
    })
    const early = await fetch(`${url}/early`)
    expect(early.status).toBe(503)
    expect(early.headers.get('x-seldon-untried')).toBeNull()
    const client = await connectRaw(proxy.port)
    client.socket.write('GET /late HTTP/1.1\r\nhost: h\r\nseldon-internal-model: iris_1\r\n\r\n')
    await client.closed
    expect(client.text()).toEndWith('part')
    expect(gate.inFlight.get('iris_1')).toBe(0)
  })

  test('an answer that is not HTTP is 502', async () => {
    const { url } = await bench(answering('nonsense\r\n\r\n'))
    expect((await fetch(`${url}/x`)).status).toBe(502)
  })

  test.each([
    ['no version', 'GET /x\r\n\r\n', 400],
    ['two lengths', 'POST /x HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n', 400],
    [
      'length and chunks',
      'POST /x HTTP/1.1\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n',
      400,
    ],
    ['an unknown coding', 'POST /x HTTP/1.1\r\ntransfer-encoding: gzip, chunked\r\n\r\n', 501],
    ['a folded header', 'GET /x HTTP/1.1\r\na: b\r\n c\r\n\r\n', 400],
    ['a space before the colon', 'GET /x HTTP/1.1\r\ncontent-length : 3\r\n\r\n', 400],
    ['a bare line feed', 'GET /x HTTP/1.1\r\na: b\nc: d\r\n\r\n', 400],
    ['an endless head', `GET /x HTTP/1.1\r\na: ${'b'.repeat(70_000)}`, 431],
  ])('%s is refused', async (_, request, status) => {
    const { proxy, upstream } = await bench(answering(OK))
    const client = await connectRaw(proxy.port)
    client.socket.write(request)
    await client.closed
    expect(client.text()).toStartWith(`HTTP/1.1 ${status} `)
    expect(upstream.connections).toHaveLength(0)
  })

  test('broken chunks end the connection on both sides', async () => {
    const { proxy, upstream } = await bench(() => {})
    const client = await connectRaw(proxy.port)
    client.socket.write(
      'POST /x HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhelloX',
    )
    await client.closed
    for (const { closed } of upstream.connections) await closed
  })
})

describe('connections to the model server', () => {
  test('one that closes after each answer fails no request', async () => {
    const { url, upstream } = await bench((connection) => {
      connection.socket.write(OK, () => connection.socket.end())
    })
    for (let count = 0; count < 50; count++) {
      const answer = await fetch(url, { method: 'POST', body: 'x' })
      expect(answer.status).toBe(200)
    }
    expect(upstream.connections).toHaveLength(50)
  })

  test('a request that meets the close of an idle connection is sent on another', async () => {
    let count = 0
    const { url, upstream } = await bench((connection) => {
      count += 1
      // The second request meets a server that has just given the connection up.
      if (count === 2) connection.socket.destroy()
      else connection.socket.write(OK)
    })
    expect((await fetch(url, { method: 'POST', body: 'one' })).status).toBe(200)
    const second = await fetch(url, { method: 'POST', body: 'two' })
    expect(second.status).toBe(200)
    expect(upstream.connections).toHaveLength(2)
    expect(upstream.connections[1]?.text()).toEndWith('two')
  })

  test('a request on a fresh connection is never sent twice', async () => {
    const { url, upstream } = await bench((connection) => connection.socket.destroy())
    expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(503)
    expect(upstream.connections).toHaveLength(1)
  })

  test('closing waits for the request in flight', async () => {
    const { url, upstream, proxy } = await bench(() => {})
    const answer = fetch(url)
    const peer = await connectionOf(upstream)
    await peer.until((text) => text.endsWith('\r\n\r\n'))
    const closed = proxy.close(5_000)
    peer.socket.write(OK)
    expect(await (await answer).text()).toBe('ok')
    await closed
    expect(fetch(url)).rejects.toThrow()
  })

  test('a client that leaves ends the request', async () => {
    const { url, upstream, gate, records } = await bench(() => {})
    const abort = new AbortController()
    const answer = fetch(`${url}/v2/models/iris/infer`, {
      signal: abort.signal,
      headers: { 'seldon-internal-model': 'iris_1' },
    }).catch(() => 'gone')
    const peer = await connectionOf(upstream)
    await peer.until((text) => text.endsWith('\r\n\r\n'))
    expect(gate.inFlight.get('iris_1')).toBe(1)
    abort.abort()
    expect(await answer).toBe('gone')
    await peer.closed
    expect(gate.inFlight.get('iris_1')).toBe(0)
    expect(records[0]?.code).toBe('499')
  })
})

describe('large bodies', () => {
  const SIZE = 16 * 1024 * 1024

  test('go up unchanged and in bounded memory', async () => {
    let received = 0
    let sum = 0
    const { proxy } = await bench((connection, chunk) => {
      const head = received === 0 ? chunk.indexOf('\r\n\r\n') + 4 : 0
      for (let at = head; at < chunk.length; at += 997) sum += chunk[at] ?? 0
      received += chunk.length - head
      if (received === SIZE) connection.socket.write(OK)
    })
    const client = await connectRaw(proxy.port)
    client.socket.write(`PUT /x HTTP/1.1\r\nhost: h\r\ncontent-length: ${SIZE}\r\n\r\n`)
    client.socket.write(Buffer.alloc(SIZE, 7))
    await client.until((text) => text.endsWith('ok'))
    expect(received).toBe(SIZE)
    expect(sum % 7).toBe(0)
    client.socket.destroy()
  })

  test('wait for a client that reads slowly', async () => {
    const { proxy, upstream } = await bench(() => {})
    const client = await connectRaw(proxy.port)
    client.socket.write('GET /x HTTP/1.1\r\nhost: h\r\n\r\n')
    const peer = await connectionOf(upstream)
    await peer.until((text) => text.endsWith('\r\n\r\n'))
    client.socket.pause()
    peer.socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${SIZE}\r\n\r\n`)
    const body = Buffer.alloc(SIZE)
    for (let at = 0; at < SIZE; at += 4) body.writeUInt32BE(at, at)
    const flushed = new Promise<void>((resolve) => peer.socket.write(body, () => resolve()))
    // Far less than the body fits into the buffers in between, so the write cannot end.
    const before = process.memoryUsage().rss
    await Promise.race([flushed, Bun.sleep(200)])
    expect(peer.socket.writableLength).toBeGreaterThan(SIZE / 4)
    expect(process.memoryUsage().rss - before).toBeLessThan(SIZE)
    client.socket.resume()
    const answer = await client.untilBytes(SIZE)
    const got = (await client.untilBytes(answer.indexOf('\r\n\r\n') + 4 + SIZE)).subarray(-SIZE)
    expect(Buffer.compare(got, body)).toBe(0)
    client.socket.destroy()
  })
})

async function connectionOf(upstream: RawUpstream): Promise<RawConnection> {
  for (;;) {
    const [first] = upstream.connections
    if (first !== undefined) return first
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
}
