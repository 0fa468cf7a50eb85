/** A model server that answers as a test says, byte by byte, and shows what it was sent. */

import { connect, createServer, type Server, type Socket } from 'node:net'

/** Of what a message that failed to arrive shows. */
const SHOWN = 500

export interface RawUpstream {
  readonly port: number
  /** Every connection there has been, in order. */
  readonly connections: RawConnection[]
  /** The first connection, as soon as there is one. */
  first(): Promise<RawConnection>
  close(): Promise<void>
}

export interface RawConnection {
  readonly socket: Socket
  /** All that has come in so far, as latin1. */
  text(): string
  /** Resolves when `text()` satisfies the condition. */
  until(condition: (text: string) => boolean): Promise<string>
  /** Resolves with all that came once it is at least so much. */
  untilBytes(count: number): Promise<Buffer>
  readonly closed: Promise<void>
}

export async function startRawUpstream(
  onData: (connection: RawConnection, chunk: Buffer) => void,
): Promise<RawUpstream> {
  const connections: RawConnection[] = []
  const first = Promise.withResolvers<RawConnection>()
  const server: Server = createServer((socket) => {
    const connection = rawConnection(socket)
    connections.push(connection)
    first.resolve(connection)
    socket.on('data', (chunk: Buffer) => onData(connection, chunk))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    port,
    connections,
    first: () => first.promise,
    close: () =>
      new Promise((resolve) => {
        for (const { socket } of connections) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

/** A client's connection, of the same make. */
export async function connectRaw(port: number): Promise<RawConnection> {
  const socket = connect(port, '127.0.0.1')
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  return rawConnection(socket)
}

function rawConnection(socket: Socket): RawConnection {
  const chunks: Buffer[] = []
  let waiting: (() => void)[] = []
  const wake = () => {
    const woken = waiting
    waiting = []
    for (const resolve of woken) resolve()
  }
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    wake()
  })
  socket.on('error', wake)
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      resolve()
      wake()
    })
  })
  const bytes = () => Buffer.concat(chunks)
  const text = () => bytes().toString('latin1')
  const nextChunk = async () => {
    if (socket.destroyed)
      throw new Error(`connection closed after ${JSON.stringify(text().slice(0, SHOWN))}`)
    await new Promise<void>((resolve) => waiting.push(resolve))
  }
  return {
    socket,
    text,
    closed,
    async until(condition) {
      while (!condition(text())) await nextChunk()
      return text()
    },
    async untilBytes(count) {
      while (chunks.reduce((sum, { length }) => sum + length, 0) < count) await nextChunk()
      return bytes()
    },
  }
}
