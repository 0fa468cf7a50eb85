/** The few HTTP/2 frames that the window tests write and read by hand. */
import type { Socket } from 'node:net'

export const PREFACE = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')
export const TYPE = {
  data: 0,
  headers: 1,
  rstStream: 3,
  settings: 4,
  ping: 6,
  goaway: 7,
  windowUpdate: 8,
  continuation: 9,
} as const
export const END_STREAM = 0x1
export const ACK = 0x1
export const END_HEADERS = 0x4
export const INITIAL_WINDOW_SIZE = 4
export const MAX_CONCURRENT_STREAMS = 3
export const DEFAULT_WINDOW_BYTES = 65_535

export interface Frame {
  readonly type: number
  readonly flags: number
  readonly stream: number
  readonly payload: Buffer
}

export function frame(
  type: number,
  flags: number,
  stream: number,
  payload: Buffer = Buffer.alloc(0),
) {
  const header = Buffer.alloc(9)
  header.writeUIntBE(payload.length, 0, 3)
  header.writeUInt8(type, 3)
  header.writeUInt8(flags, 4)
  header.writeUInt32BE(stream, 5)
  return Buffer.concat([header, payload])
}

export function settings(...entries: readonly (readonly [id: number, value: number])[]): Buffer {
  const payload = Buffer.alloc(entries.length * 6)
  entries.forEach(([id, value], index) => {
    payload.writeUInt16BE(id, index * 6)
    payload.writeUInt32BE(value, index * 6 + 2)
  })
  return frame(TYPE.settings, 0, 0, payload)
}

export function windowUpdate(stream: number, bytes: number): Buffer {
  const payload = Buffer.alloc(4)
  payload.writeUInt32BE(bytes)
  return frame(TYPE.windowUpdate, 0, stream, payload)
}

/** A header block without compression: `:method POST`, `:scheme http`, `:path`, content type. */
function requestBlock(path: string): Buffer {
  const literal = (text: string) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text)])
  return Buffer.concat([
    Buffer.from([0x83, 0x86]),
    Buffer.from([0x04]),
    literal(path),
    Buffer.from([0x01]),
    literal('test'),
    Buffer.from([0x0f, 0x10]),
    literal('application/grpc'),
  ])
}

export function request(stream: number, path: string, flags = END_HEADERS): Buffer {
  return frame(TYPE.headers, flags, stream, requestBlock(path))
}

/** A gRPC message in one DATA frame. */
export function grpcMessage(stream: number, text: string, flags = 0): Buffer {
  const prefix = Buffer.alloc(5)
  prefix.writeUInt32BE(text.length, 1)
  return frame(TYPE.data, flags, stream, Buffer.concat([prefix, Buffer.from(text)]))
}

/** All whole frames of `bytes`, and what is left over. */
export function parseFrames(bytes: Buffer): { frames: Frame[]; rest: Buffer } {
  const frames: Frame[] = []
  let at = 0
  while (bytes.length - at >= 9) {
    const length = bytes.readUIntBE(at, 3)
    if (bytes.length - at < 9 + length) break
    frames.push({
      type: bytes.readUInt8(at + 3),
      flags: bytes.readUInt8(at + 4),
      stream: bytes.readUInt32BE(at + 5),
      payload: bytes.subarray(at + 9, at + 9 + length),
    })
    at += 9 + length
  }
  return { frames, rest: bytes.subarray(at) }
}

/** A peer that says only what a test tells it to, and shows each frame that it receives. */
export class RawPeer {
  readonly socket: Socket
  readonly frames: Frame[] = []
  #rest: Buffer = Buffer.alloc(0)
  readonly #waiting = new Set<() => void>()

  /** `skipBytes` of what comes first are no frames: a client's preface. */
  constructor(socket: Socket, skipBytes = 0) {
    this.socket = socket
    let skip = skipBytes
    this.socket.setNoDelay(true)
    this.socket.on('data', (chunk: Buffer) => {
      const { frames, rest } = parseFrames(Buffer.concat([this.#rest, chunk.subarray(skip)]))
      skip = Math.max(0, skip - chunk.length)
      this.#rest = Buffer.from(rest)
      this.frames.push(...frames)
      for (const check of this.#waiting) check()
    })
    this.socket.on('error', () => {})
  }

  send(...frames: readonly Buffer[]): void {
    this.socket.write(Buffer.concat(frames))
  }

  dataBytes(stream: number): number {
    return this.frames
      .filter((frame) => frame.type === TYPE.data && frame.stream === stream)
      .reduce((sum, frame) => sum + frame.payload.length, 0)
  }

  count(type: number, flags = 0): number {
    return this.frames.filter((frame) => frame.type === type && (frame.flags & flags) === flags)
      .length
  }

  /** False if `done` is still false after `timeoutMs`. */
  until(done: () => boolean, timeoutMs = 2_000): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (value: boolean) => {
        clearTimeout(timer)
        this.#waiting.delete(check)
        resolve(value)
      }
      const check = () => {
        if (done()) settle(true)
      }
      const timer = setTimeout(() => settle(false), timeoutMs)
      this.#waiting.add(check)
      check()
    })
  }

  close(): void {
    this.socket.destroy()
  }
}
