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
  /** Of any type but those of header blocks. The bytes are not copied. */
  frame(type: number, flags: number, stream: number, payload: Buffer): void
  /** A whole header block, still compressed. */
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
  #inbox: Buffer = Buffer.alloc(0)
  #prefaceLeft: number
  #stopped = false
  #block: HeaderBlock | undefined

  constructor(expectsPreface: boolean, listener: FrameListener) {
    this.#prefaceLeft = expectsPreface ? PREFACE.length : 0
    this.#listener = listener
  }

  /** Throws ConnectionError, and whatever the listener throws. */
  read(bytes: Buffer): void {
    const inbox = this.#inbox.length === 0 ? bytes : Buffer.concat([this.#inbox, bytes])
    let at = this.#readPreface(inbox)
    while (!this.#stopped && inbox.length - at >= HEADER_BYTES) {
      const length = inbox.readUIntBE(at, 3)
      if (length > DEFAULT_FRAME_BYTES) {
        throw new ConnectionError(CODE.FRAME_SIZE_ERROR, 'frame too large')
      }
      const end = at + HEADER_BYTES + length
      if (end > inbox.length) break
      const stream = inbox.readUInt32BE(at + 5) & 0x7fff_ffff
      const payload = inbox.subarray(at + HEADER_BYTES, end)
      this.#take(inbox[at + 3] ?? 0, inbox[at + 4] ?? 0, stream, payload)
      at = end
    }
    this.#inbox = at === 0 ? inbox : inbox.subarray(at)
  }

  /** Nothing that follows is of interest. */
  stop(): void {
    this.#stopped = true
  }

  #readPreface(inbox: Buffer): number {
    const length = Math.min(this.#prefaceLeft, inbox.length)
    const from = PREFACE.length - this.#prefaceLeft
    if (!inbox.subarray(0, length).equals(PREFACE.subarray(from, from + length))) {
      throw new ConnectionError(CODE.PROTOCOL_ERROR, 'not an HTTP/2 preface')
    }
    this.#prefaceLeft -= length
    return length
  }

  #take(type: number, flags: number, stream: number, payload: Buffer): void {
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
    else this.#block = { stream, end, parts: [block], bytes: block.length }
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
    block.parts.push(payload)
    block.bytes += payload.length
    if (block.bytes > HEADER_LIMIT_BYTES || block.parts.length > CONTINUATION_LIMIT) {
      throw new ConnectionError(CODE.ENHANCE_YOUR_CALM, 'headers too large')
    }
    if ((flags & FLAG.END_HEADERS) === 0) return
    this.#block = undefined
    this.#listener.headerBlock(stream, Buffer.concat(block.parts), block.end)
  }
}
