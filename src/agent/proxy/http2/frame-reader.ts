/** Cuts what comes over an HTTP/2 connection into frames, and header blocks out of theirs. */

import {
  CODE,
  DEFAULT_FRAME_BYTES,
  FLAG,
  FRAME,
  HEADER_BYTES,
  PREFACE,
  withoutPadding,
} from './frames.ts'

/** A fault of the peer that ends the connection. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError'
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

export interface FrameListener {
  /** Of any type but those of header blocks. The bytes are gone when it returns. */
  frame(type: number, flags: number, stream: number, payload: Buffer): void
  /** A whole header block, still compressed; its bytes are gone when it returns. */
  headerBlock(stream: number, block: Buffer, end: boolean): void
}

/** A block that goes on in the next frame. */
interface HeaderBlock {
  readonly stream: number
  readonly end: boolean
  readonly parts: Buffer[]
  bytes: number
}

export const HEADER_LIMIT_BYTES = 64 * 1024
const CONTINUATION_LIMIT = 64

export class FrameReader {
  readonly #listener: FrameListener
  /** The start of a frame whose end has not come; the memory serves the next such frame as well. */
  #part: Buffer = Buffer.alloc(HEADER_BYTES)
  #partBytes = 0
  #prefaceLeft: number
  #stopped = false
  #block: HeaderBlock | undefined

  constructor(expectsPreface: boolean, listener: FrameListener) {
    this.#prefaceLeft = expectsPreface ? PREFACE.length : 0
    this.#listener = listener
  }

  /** Throws ConnectionError, and whatever the listener throws. */
  read(bytes: Buffer): void {
    let at = this.#readPreface(bytes)
    while (at < bytes.length && !this.#stopped) {
      const length = this.#partBytes === 0 ? frameLength(bytes, at) : undefined
      if (length === undefined || at + length > bytes.length) at = this.#readPart(bytes, at)
      else {
        this.#take(bytes, at, length)
        at += length
      }
    }
  }

  /** Adds to the frame that comes in parts, no more than it lacks; returns where that ends. */
  #readPart(bytes: Buffer, from: number): number {
    let at = this.#fillPart(bytes, from, HEADER_BYTES)
    const length = frameLength(this.#part.subarray(0, this.#partBytes), 0)
    if (length === undefined) return at
    at = this.#fillPart(bytes, at, length)
    if (this.#partBytes === length) {
      this.#partBytes = 0
      this.#take(this.#part, 0, length)
    }
    return at
  }

  #fillPart(bytes: Buffer, from: number, wanted: number): number {
    if (wanted > this.#part.length) {
      const larger = Buffer.allocUnsafe(wanted)
      this.#part.copy(larger, 0, 0, this.#partBytes)
      this.#part = larger
    }
    const missing = Math.max(0, wanted - this.#partBytes)
    const taken = bytes.copy(this.#part, this.#partBytes, from, from + missing)
    this.#partBytes += taken
    return from + taken
  }

  /** Nothing that follows is of interest. */
  stop(): void {
    this.#stopped = true
  }

  #readPreface(bytes: Buffer): number {
    const length = Math.min(this.#prefaceLeft, bytes.length)
    const from = PREFACE.length - this.#prefaceLeft
    if (!bytes.subarray(0, length).equals(PREFACE.subarray(from, from + length))) {
      throw new ConnectionError(CODE.PROTOCOL_ERROR, 'not an HTTP/2 preface')
    }
    this.#prefaceLeft -= length
    return length
  }

  /** Takes the frame of `length` bytes, its header among them. */
  #take(bytes: Buffer, at: number, length: number): void {
    const type = bytes[at + 3] ?? 0
    const flags = bytes[at + 4] ?? 0
    const stream = bytes.readUInt32BE(at + 5) & 0x7fff_ffff
    const payload = bytes.subarray(at + HEADER_BYTES, at + length)
    if (this.#block !== undefined) this.#continueBlock(this.#block, type, flags, stream, payload)
    else if (type === FRAME.HEADERS) this.#startBlock(flags, stream, payload)
    else if (type === FRAME.CONTINUATION) {
      throw new ConnectionError(CODE.PROTOCOL_ERROR, 'nothing to continue')
    } else this.#listener.frame(type, flags, stream, payload)
  }

  #startBlock(flags: number, stream: number, payload: Buffer): void {
    const unpadded = withoutPadding(flags, payload)
    const block = (flags & FLAG.PRIORITY) === 0 ? unpadded : unpadded?.subarray(5)
    if (block === undefined || stream === 0) {
      throw new ConnectionError(CODE.PROTOCOL_ERROR, 'bad HEADERS')
    }
    const end = (flags & FLAG.END_STREAM) !== 0
    if ((flags & FLAG.END_HEADERS) !== 0) this.#listener.headerBlock(stream, block, end)
    else this.#block = { stream, end, parts: [Buffer.from(block)], bytes: block.length }
  }

  #continueBlock(
    block: HeaderBlock,
    type: number,
    flags: number,
    stream: number,
    payload: Buffer,
  ): void {
    if (type !== FRAME.CONTINUATION || stream !== block.stream) {
      throw new ConnectionError(CODE.PROTOCOL_ERROR, 'a header block is not complete')
    }
    block.parts.push(Buffer.from(payload))
    block.bytes += payload.length
    if (block.bytes > HEADER_LIMIT_BYTES || block.parts.length > CONTINUATION_LIMIT) {
      throw new ConnectionError(CODE.ENHANCE_YOUR_CALM, 'headers too large')
    }
    if ((flags & FLAG.END_HEADERS) === 0) return
    this.#block = undefined
    this.#listener.headerBlock(stream, Buffer.concat(block.parts), block.end)
  }
}

/** With its header; undefined while that is incomplete. */
function frameLength(bytes: Buffer, at: number): number | undefined {
  if (bytes.length - at < HEADER_BYTES) return undefined
  const length = bytes.readUIntBE(at, 3)
  if (length <= DEFAULT_FRAME_BYTES) return HEADER_BYTES + length
  throw new ConnectionError(CODE.FRAME_SIZE_ERROR, 'frame too large')
}
