import { afterEach, describe, expect, test } from 'bun:test'
import { once } from 'node:events'
import http2 from 'node:http2'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { WindowedSocket } from '../../src/lib/http2-window.ts'
import {
  ACK,
  DEFAULT_WINDOW_BYTES,
  INITIAL_WINDOW_SIZE,
  MAX_CONCURRENT_STREAMS,
  PREFACE,
  RawPeer,
  request,
  settings,
  TYPE,
  windowUpdate,
} from './http2-frames.ts'

const cleanups: (() => void)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

async function listen(accept: (socket: Socket) => void): Promise<number> {
  const server = createServer({ noDelay: true }, accept)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => server.close())
  return (server.address() as AddressInfo).port
}

/** An HTTP/2 server that answers each request with `:status 200` and hands its stream over. */
async function http2Server(wrap: (socket: Socket) => unknown) {
  const streams: http2.ServerHttp2Stream[] = []
  let arrived = () => {}
  const server = http2.createServer()
  server.on('stream', (stream: http2.ServerHttp2Stream) => {
    stream.on('error', () => {})
    stream.respond({ ':status': 200 })
    streams.push(stream)
    arrived()
  })
  const port = await listen((socket) => server.emit('connection', wrap(socket)))
  const nextStream = async () => {
    if (streams.length === 0) {
      await new Promise<void>((resolve) => {
        arrived = resolve
      })
    }
    const stream = streams.shift()
    if (stream === undefined) throw new Error('no stream arrived')
    return stream
  }
  return { port, nextStream }
}

function rawPeer(port: number): RawPeer {
  const peer = new RawPeer(connect(port, '127.0.0.1'))
  cleanups.push(() => peer.close())
  return peer
}

const CONNECTION_CREDIT = windowUpdate(0, 100_000_000)

/** Reads 60 KB, gives them back, then doubles the window, as grpc-go does when it measured. */
async function readAndRaise(wrap: (socket: Socket) => unknown) {
  const server = await http2Server(wrap)
  const peer = rawPeer(server.port)
  peer.send(PREFACE, settings(), CONNECTION_CREDIT, request(1, '/a'))
  const stream = await server.nextStream()
  stream.write(Buffer.alloc(60_000))
  expect(await peer.until(() => peer.dataBytes(1) === 60_000)).toBe(true)
  peer.send(windowUpdate(1, 60_000), settings([INITIAL_WINDOW_SIZE, 2 * DEFAULT_WINDOW_BYTES]))
  stream.write(Buffer.alloc(400_000))
  return { server, peer, stream }
}

const windowed = (socket: Socket) => new WindowedSocket(socket, 'server')

test('Bun still has the bug that this works around', async () => {
  const { peer } = await readAndRaise((socket) => socket)
  const owed = 60_000 + 2 * DEFAULT_WINDOW_BYTES
  const bunIsMended = await peer.until(() => peer.dataBytes(1) >= owed, 300)
  const hint = 'Bun counts window changes right: src/lib/http2-window.ts can go'
  expect(bunIsMended, hint).toBe(false)
})

describe('a server whose peer changes its window', () => {
  test('sends all that the peer allows', async () => {
    const { peer, stream } = await readAndRaise(windowed)
    let credit = 60_000 + 2 * DEFAULT_WINDOW_BYTES
    expect(await peer.until(() => peer.dataBytes(1) === credit)).toBe(true)

    peer.send(settings([INITIAL_WINDOW_SIZE, 3 * DEFAULT_WINDOW_BYTES]))
    credit += DEFAULT_WINDOW_BYTES
    expect(await peer.until(() => peer.dataBytes(1) === credit)).toBe(true)

    peer.send(windowUpdate(1, 1_000_000))
    stream.end(Buffer.alloc(300_000))
    expect(await peer.until(() => peer.dataBytes(1) === 760_000)).toBe(true)
  })

  test('passes five pushes of 300 KB to a peer that reads as grpc-go does', async () => {
    const server = await http2Server(windowed)
    const peer = rawPeer(server.port)
    peer.send(PREFACE, settings(), CONNECTION_CREDIT, request(1, '/a'))
    const stream = await server.nextStream()
    let windowBytes = DEFAULT_WINDOW_BYTES
    let returned = 0
    peer.socket.on('data', () => {
      const unreturned = peer.dataBytes(1) - returned
      if (unreturned < windowBytes / 4) return
      peer.send(windowUpdate(1, unreturned))
      returned += unreturned
      if (windowBytes >= 1_000_000) return
      windowBytes *= 2
      peer.send(settings([INITIAL_WINDOW_SIZE, windowBytes]))
    })
    for (let push = 1; push <= 5; push++) {
      stream.write(Buffer.alloc(300_000))
      expect(await peer.until(() => peer.dataBytes(1) === push * 300_000)).toBe(true)
    }
  })

  test('gives streams that open later the changed window', async () => {
    const server = await http2Server(windowed)
    const peer = rawPeer(server.port)
    peer.send(PREFACE, settings([INITIAL_WINDOW_SIZE, 1_000]), CONNECTION_CREDIT, request(1, '/a'))
    const first = await server.nextStream()
    first.write(Buffer.alloc(40_000))
    expect(await peer.until(() => peer.dataBytes(1) === 1_000)).toBe(true)

    peer.send(settings([INITIAL_WINDOW_SIZE, 40_000]), request(3, '/a'))
    const second = await server.nextStream()
    second.write(Buffer.alloc(100_000))
    expect(await peer.until(() => peer.dataBytes(3) === 40_000)).toBe(true)
    expect(peer.dataBytes(1)).toBe(40_000)
  })

  test('withholds credit after the peer lowered its window', async () => {
    const server = await http2Server(windowed)
    const peer = rawPeer(server.port)
    peer.send(PREFACE, settings(), CONNECTION_CREDIT, request(1, '/a'))
    const stream = await server.nextStream()
    stream.write(Buffer.alloc(400_000))
    expect(await peer.until(() => peer.dataBytes(1) === DEFAULT_WINDOW_BYTES)).toBe(true)

    peer.send(
      settings([INITIAL_WINDOW_SIZE, DEFAULT_WINDOW_BYTES - 10_000]),
      windowUpdate(1, 9_000),
    )
    expect(await peer.until(() => peer.count(TYPE.settings, ACK) === 2)).toBe(true)
    expect(peer.dataBytes(1)).toBe(DEFAULT_WINDOW_BYTES)

    peer.send(windowUpdate(1, 5_000))
    expect(await peer.until(() => peer.dataBytes(1) === DEFAULT_WINDOW_BYTES + 4_000)).toBe(true)
  })

  test('acknowledges every SETTINGS frame once and keeps its other settings', async () => {
    const seen: (number | undefined)[] = []
    const server = await http2Server(windowed)
    const peer = rawPeer(server.port)
    peer.send(PREFACE, settings(), request(1, '/a'))
    const stream = await server.nextStream()
    stream.session?.on('remoteSettings', (received) => seen.push(received.maxConcurrentStreams))
    peer.send(settings([INITIAL_WINDOW_SIZE, 100_000]))
    peer.send(settings([MAX_CONCURRENT_STREAMS, 7], [INITIAL_WINDOW_SIZE, 200_000]))
    expect(await peer.until(() => peer.count(TYPE.settings, ACK) === 3)).toBe(true)
    expect(seen.at(-1)).toBe(7)
    expect(peer.count(TYPE.goaway)).toBe(0)
  })
})

test('a client whose server changes its window sends all that the server allows', async () => {
  const accepted = Promise.withResolvers<RawPeer>()
  const port = await listen((socket) => accepted.resolve(new RawPeer(socket, PREFACE.length)))
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const session = http2.connect(`http://127.0.0.1:${port}`, {
    createConnection: () => new WindowedSocket(socket, 'client'),
  })
  session.on('error', () => {})
  const post = (path: string) => {
    const stream = session.request({ ':method': 'POST', ':path': path })
    stream.on('error', () => {})
    return stream
  }
  const peer = await accepted.promise
  cleanups.push(
    () => peer.close(),
    () => session.destroy(),
  )
  peer.send(settings(), CONNECTION_CREDIT)
  const first = post('/a')
  first.write(Buffer.alloc(60_000))
  expect(await peer.until(() => peer.dataBytes(1) === 60_000)).toBe(true)

  peer.send(windowUpdate(1, 60_000), settings([INITIAL_WINDOW_SIZE, 2 * DEFAULT_WINDOW_BYTES]))
  first.end(Buffer.alloc(2 * DEFAULT_WINDOW_BYTES))
  expect(await peer.until(() => peer.dataBytes(1) === 60_000 + 2 * DEFAULT_WINDOW_BYTES)).toBe(true)

  // A stream that opens on our side starts with the changed window too.
  post('/b').write(Buffer.alloc(400_000))
  expect(await peer.until(() => peer.dataBytes(3) === 2 * DEFAULT_WINDOW_BYTES)).toBe(true)
})

describe('a stream beside one that its peer does not read', () => {
  async function besideBlocked() {
    const sockets: WindowedSocket[] = []
    const server = await http2Server((socket) => {
      const wrapped = windowed(socket)
      sockets.push(wrapped)
      return wrapped
    })
    const peer = rawPeer(server.port)
    peer.send(PREFACE, settings(), CONNECTION_CREDIT, request(1, '/a'), request(3, '/a'))
    const blocked = await server.nextStream()
    const other = await server.nextStream()
    blocked.write(Buffer.alloc(100_000))
    expect(await peer.until(() => peer.dataBytes(1) === DEFAULT_WINDOW_BYTES)).toBe(true)
    other.write(Buffer.alloc(1_000))
    return { peer, socket: sockets[0] }
  }

  test('is still held up by Bun', async () => {
    const { peer } = await besideBlocked()
    const bunIsMended = await peer.until(() => peer.dataBytes(3) > 0, 300)
    expect(bunIsMended, 'Bun sends by itself: WindowedSocket.flush can go').toBe(false)
  })

  test('sends after a flush', async () => {
    const { peer, socket } = await besideBlocked()
    socket?.flush()
    expect(await peer.until(() => peer.dataBytes(3) === 1_000)).toBe(true)
  })
})

describe('a windowed socket', () => {
  async function pair(): Promise<{ near: WindowedSocket; far: Socket }> {
    const { promise, resolve } = Promise.withResolvers<WindowedSocket>()
    const port = await listen((socket) => resolve(new WindowedSocket(socket, 'server')))
    const far = connect(port, '127.0.0.1')
    far.on('error', () => {})
    await once(far, 'connect')
    const near = await promise
    cleanups.push(
      () => far.destroy(),
      () => near.destroy(),
    )
    return { near, far }
  }

  test('knows both addresses, also after the close', async () => {
    const { near, far } = await pair()
    const port = far.localPort
    far.destroy()
    near.resume()
    await once(near, 'close')
    expect(near.remoteAddress).toBe('127.0.0.1')
    expect(near.remotePort).toBe(port)
  })

  test('passes the end of either side on', async () => {
    const { near, far } = await pair()
    far.resume()
    near.resume()
    near.end('bye')
    await once(far, 'end')
    far.end()
    await once(near, 'close')
    expect(near.destroyed).toBe(true)
  })

  test('passes a reset on as an error', async () => {
    const { near, far } = await pair()
    let error: unknown
    near.on('error', (thrown) => {
      error = thrown
    })
    near.resume()
    far.resetAndDestroy()
    await new Promise<void>((resolve) => near.on('close', () => resolve()))
    expect(near.destroyed).toBe(true)
    expect(error).toMatchObject({ code: 'ECONNRESET' })
  })

  test('stops the sender when nobody reads', async () => {
    const { near, far } = await pair()
    const chunk = Buffer.alloc(1_000_000)
    near.once('readable', () => {})
    let sent = 0
    const blocked = new Promise<void>((resolve) => {
      const more = () => {
        sent += chunk.length
        if (sent > 200_000_000 || !far.write(Buffer.concat([PREFACE, chunk]))) resolve()
        else setImmediate(more)
      }
      more()
    })
    await blocked
    expect(near.readableLength).toBeLessThan(2_000_000)
    expect(sent).toBeLessThan(100_000_000)
  })

  test('stops the writer when the peer does not read', async () => {
    const { near, far } = await pair()
    far.pause()
    let written = 0
    while (written < 200 && near.write(Buffer.alloc(1_000_000))) written++
    expect(written).toBeLessThan(100)
    far.resume()
    await once(near, 'drain')
  })
})
