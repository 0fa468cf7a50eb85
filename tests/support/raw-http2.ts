/** An HTTP/2 client that writes frames by hand, so that it can do what no library would. */

import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { Condition } from './condition.ts'
import { FRAME, frame, requestHeaders, setting, uint32 } from './http2-frames.ts'

const HEADER_BYTES = 9
const PREFACE = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')

const END_HEADERS = 0x4
const ACK = 0x1
const INITIAL_WINDOW_SIZE = 4

export interface RawHttp2 {
  /** Opens the stream of a gRPC method; odd numbers, rising. */
  open(stream: number, path: string): void
  /** Sends a gRPC message whole, or a part of a longer one. */
  message(stream: number, message: Uint8Array, saidLength?: number): void
  frame(type: number, flags: number, stream: number, payload: Uint8Array): void
  bytes(bytes: Uint8Array): void
  /** Lets the server send so many more bytes, on a stream and on the connection. */
  grant(stream: number, bytes: number): void
  reset(stream: number): void
  /** How many frames of a type came. */
  received(type: number): number
  /** How many bytes of DATA came. */
  readonly dataBytes: number
  readonly isClosed: boolean
  /** Resolves when `isSo` holds; looks after each frame, and at the end. */
  until(isSo: () => boolean): Promise<void>
  close(): void
}

export interface RawHttp2Options {
  /** How much the server may send on a stream without being granted more. */
  readonly windowBytes: number
}

/** Answers pings and settings, as a living connection does; reads all that comes. */
export function rawHttp2(port: number, options: RawHttp2Options): RawHttp2 {
  const socket = connect(port, '127.0.0.1')
  const counts = new Map<number, number>()
  const progress = new Condition()
  let pending = Buffer.alloc(0)
  let dataBytes = 0
  let isClosed = false
  const send: RawHttp2['frame'] = (type, flags, stream, payload) => {
    if (!isClosed) socket.write(frame(type, flags, stream, payload))
  }
  const receive = (type: number, flags: number, payload: Buffer) => {
    counts.set(type, (counts.get(type) ?? 0) + 1)
    if (type === FRAME.data) dataBytes += payload.length
    if (type === FRAME.ping && (flags & ACK) === 0) send(FRAME.ping, ACK, 0, payload)
    if (type === FRAME.settings && (flags & ACK) === 0)
      send(FRAME.settings, ACK, 0, Buffer.alloc(0))
  }
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk])
    while (pending.length >= HEADER_BYTES) {
      const end = HEADER_BYTES + pending.readUIntBE(0, 3)
      if (pending.length < end) break
      receive(pending[3] ?? 0, pending[4] ?? 0, pending.subarray(HEADER_BYTES, end))
      pending = pending.subarray(end)
    }
    progress.changed()
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    isClosed = true
    progress.changed()
  })
  socket.write(PREFACE)
  send(FRAME.settings, 0, 0, setting(INITIAL_WINDOW_SIZE, options.windowBytes))
  return {
    open: (stream, path) => send(FRAME.headers, END_HEADERS, stream, requestHeaders(path)),
    message(stream, message, saidLength = message.length) {
      const prefix = Buffer.alloc(5)
      prefix.writeUInt32BE(saidLength, 1)
      send(FRAME.data, 0, stream, Buffer.concat([prefix, message]))
    },
    frame: send,
    bytes: (bytes) => void socket.write(bytes),
    grant(stream, bytes) {
      send(FRAME.windowUpdate, 0, stream, uint32(bytes))
      send(FRAME.windowUpdate, 0, 0, uint32(bytes))
    },
    reset: (stream) => send(FRAME.resetStream, 0, stream, uint32(8)),
    received: (type) => counts.get(type) ?? 0,
    get dataBytes() {
      return dataBytes
    },
    get isClosed() {
      return isClosed
    },
    until: (isSo) => progress.until(isSo),
    close: () => void socket.destroy(),
  }
}

/** Bytes that mean nothing, in the role of a client. */
export function noise(bytes: number): Uint8Array {
  return randomBytes(bytes)
}
