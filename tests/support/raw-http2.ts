/** An HTTP/2 client that writes frames by hand, so that it can do what no library would. */

import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { Condition } from './condition.ts'

const HEADER_BYTES = 9
const PREFACE = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')

export const FRAME = {
  data: 0,
  headers: 1,
  resetStream: 3,
  settings: 4,
  ping: 6,
  goAway: 7,
  windowUpdate: 8,
  continuation: 9,
} as const

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
  const frame: RawHttp2['frame'] = (type, flags, stream, payload) => {
    if (!isClosed)
      socket.write(Buffer.concat([header(payload.length, type, flags, stream), payload]))
  }
  const receive = (type: number, flags: number, payload: Buffer) => {
    counts.set(type, (counts.get(type) ?? 0) + 1)
    if (type === FRAME.data) dataBytes += payload.length
    if (type === FRAME.ping && (flags & ACK) === 0) frame(FRAME.ping, ACK, 0, payload)
    if (type === FRAME.settings && (flags & ACK) === 0)
      frame(FRAME.settings, ACK, 0, Buffer.alloc(0))
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
  frame(FRAME.settings, 0, 0, setting(INITIAL_WINDOW_SIZE, options.windowBytes))
  return {
    open: (stream, path) => frame(FRAME.headers, END_HEADERS, stream, requestHeaders(path)),
    message(stream, message, saidLength = message.length) {
      const prefix = Buffer.alloc(5)
      prefix.writeUInt32BE(saidLength, 1)
      frame(FRAME.data, 0, stream, Buffer.concat([prefix, message]))
    },
    frame,
    bytes: (bytes) => void socket.write(bytes),
    grant(stream, bytes) {
      frame(FRAME.windowUpdate, 0, stream, uint32(bytes))
      frame(FRAME.windowUpdate, 0, 0, uint32(bytes))
    },
    reset: (stream) => frame(FRAME.resetStream, 0, stream, uint32(8)),
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

function header(length: number, type: number, flags: number, stream: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES)
  bytes.writeUIntBE(length, 0, 3)
  bytes.writeUInt8(type, 3)
  bytes.writeUInt8(flags, 4)
  bytes.writeUInt32BE(stream, 5)
  return bytes
}

function setting(id: number, value: number): Buffer {
  const bytes = Buffer.alloc(6)
  bytes.writeUInt16BE(id, 0)
  bytes.writeUInt32BE(value, 2)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value, 0)
  return bytes
}

function requestHeaders(path: string): Buffer {
  return Buffer.concat([
    literal(':method', 'POST'),
    literal(':scheme', 'http'),
    literal(':path', path),
    literal(':authority', 'localhost'),
    literal('content-type', 'application/grpc'),
    literal('te', 'trailers'),
  ])
}

/** HPACK, a header that is put into no table. */
function literal(name: string, value: string): Buffer {
  const [first, second] = [Buffer.from(name), Buffer.from(value)]
  return Buffer.concat([
    Buffer.from([0, first.length]),
    first,
    Buffer.from([second.length]),
    second,
  ])
}
