/** Large bodies over HTTP/1.1: a model server that takes, gives or returns them, and its client. */

import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { type BodyClient, nextPiece, paced, type Way } from './way.ts'

const HOST = '127.0.0.1'
const HEAD_END = '\r\n\r\n'
const LAST_CHUNK = `0${HEAD_END}`

/** What one side reads of a connection. */
interface Inlet {
  readonly chunks: AsyncIterator<Buffer>
  /** What came behind a head. */
  rest: Buffer
}

/** Answers requests as the header `x-way` says. */
export async function startHttpUpstream(): Promise<number> {
  const server = createServer((socket) => {
    socket.setNoDelay(true)
    serve(socket).catch(() => socket.destroy())
  })
  server.listen(0, HOST)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function serve(socket: Socket): Promise<void> {
  const inlet = inletOf(socket)
  for (;;) {
    const head = await readHead(inlet)
    if (head === undefined) return
    const way: Way = JSON.parse(/x-way: (.*)/.exec(head)?.[1] ?? '')
    const echo = (bytes: Buffer) => write(socket, bytes)
    if (way.direction === 'up') {
      await readBody(inlet, head, way.slow)
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 2${HEAD_END}ok`)
    } else {
      socket.write(`HTTP/1.1 200 OK\r\n${framingOf(way)}${HEAD_END}`)
      if (way.direction === 'down') await sendBody(socket, way)
      else await readBody(inlet, head, way.slow, echo)
    }
  }
}

export async function connectHttp1(port: number): Promise<BodyClient> {
  const socket = connect(port, HOST)
  await once(socket, 'connect')
  socket.setNoDelay(true)
  const inlet = inletOf(socket)
  return {
    async ask(way) {
      const hasBody = way.direction !== 'down'
      socket.write(
        `POST /x HTTP/1.1\r\nhost: bench\r\nseldon-internal-model: iris_1\r\n` +
          `x-way: ${JSON.stringify(way)}\r\n` +
          `${hasBody ? framingOf(way) : 'content-length: 0'}${HEAD_END}`,
      )
      const sent = hasBody ? sendBody(socket, way) : undefined
      const head = await readHead(inlet)
      if (head?.startsWith('HTTP/1.1 200') !== true) throw new Error(`answered ${head}`)
      const got = await readBody(inlet, head, way.slow)
      await sent
      return got
    },
    close: () => void socket.destroy(),
  }
}

function inletOf(socket: Socket): Inlet {
  return { chunks: socket[Symbol.asyncIterator](), rest: Buffer.alloc(0) }
}

function framingOf({ protocol, bodyBytes }: Way): string {
  return protocol === 'http1-chunked'
    ? 'transfer-encoding: chunked'
    : `content-length: ${bodyBytes}`
}

/** Undefined when the connection has ended. */
async function readHead(inlet: Inlet): Promise<string | undefined> {
  for (;;) {
    const end = inlet.rest.indexOf(HEAD_END)
    if (end !== -1) {
      const bodyAt = end + HEAD_END.length
      const head = inlet.rest.toString('latin1', 0, bodyAt)
      inlet.rest = inlet.rest.subarray(bodyAt)
      return head
    }
    const next = await inlet.chunks.next()
    if (next.done === true) return undefined
    inlet.rest = Buffer.concat([inlet.rest, next.value])
  }
}

/** Reads what belongs to `head`; nothing may follow it before it is answered. */
async function readBody(
  inlet: Inlet,
  head: string,
  slow: boolean,
  take?: (bytes: Buffer) => Promise<void>,
): Promise<number> {
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN)
  const pace = paced(slow)
  let bytes = inlet.rest
  inlet.rest = Buffer.alloc(0)
  let read = 0
  let tail = ''
  for (;;) {
    read += bytes.length
    tail = (tail + bytes.toString('latin1', Math.max(0, bytes.length - 5))).slice(-5)
    if (bytes.length > 0) await take?.(bytes)
    if (Number.isNaN(length) ? tail === LAST_CHUNK : read >= length) return read
    await pace(bytes.length)
    const next = await inlet.chunks.next()
    if (next.done === true) throw new Error(`the body broke off after ${read} bytes`)
    bytes = next.value
  }
}

async function sendBody(socket: Socket, { protocol, bodyBytes }: Way): Promise<void> {
  const inChunks = protocol === 'http1-chunked'
  let sent = 0
  for (;;) {
    const piece = nextPiece(bodyBytes, sent)
    if (piece.length === 0) break
    sent += piece.length
    await write(socket, inChunks ? chunkOf(piece) : piece)
  }
  if (inChunks) await write(socket, Buffer.from(LAST_CHUNK))
}

function chunkOf(piece: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`${piece.length.toString(16)}\r\n`),
    piece,
    Buffer.from('\r\n'),
  ])
}

async function write(socket: Socket, bytes: Buffer): Promise<void> {
  if (!socket.write(bytes)) await once(socket, 'drain')
}
