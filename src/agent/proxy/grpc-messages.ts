/**
 * Puts the internal model name into the messages of a gRPC request without decoding them.
 *
 * The last value of a protobuf field counts, so the name is appended to each message and its
 * length prefix grows; tensors pass by untouched. A compressed message cannot be added to (the
 * second part of a gzip file is refused by the gRPC C++ core), so it goes on uncompressed; what
 * comes after it waits until it is unpacked.
 */

import { release } from '../../lib/byte-loan.ts'
import { ByteQueue } from './byte-queue.ts'
import {
  checkEncoding,
  noRoom,
  tooLarge,
  UNPACK_LIMIT_BYTES,
  type Unreadable,
  unpack,
} from './grpc-unpacking.ts'
import type { Room } from './room.ts'

/** The start of every request that names a model: field 1 is the name, field 2 the version. */
export function modelNameFields(internalName: string): Buffer {
  const name = Buffer.from(internalName)
  return Buffer.concat([Buffer.of(0x0a), varint(name.length), name, Buffer.of(0x12, 0)])
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
  return Buffer.from([...bytes, rest])
}

export interface MessageRewriter {
  /** Takes what came; the bytes are gone when it returns. */
  push(bytes: Uint8Array, end: boolean): void
  /** Nothing is told any more. */
  stop(): void
}

/**
 * What a rewriter tells, in the order of what it was given; at once, or later. Bytes are gone when it
 * returns.
 */
export interface RewriterListener {
  /** To be sent on. */
  pass(bytes: Uint8Array): void
  /** To be sent on; the room for it was taken and is to be given back when it has left. */
  passUnpacked(bytes: Uint8Array): void
  /** So many bytes of the client's are kept until their message is complete. */
  kept(bytes: number): void
  /** All of the request has been passed. */
  end(): void
  /** The request cannot be understood: nothing more comes. */
  fail(unreadable: Unreadable): void
}

export interface RewriterOptions {
  /** What is appended to each message. */
  readonly fields: Buffer
  /** The request's `grpc-encoding`. */
  readonly encoding: string | undefined
  readonly room: Room
}

const PREFIX_BYTES = 5
const PREFIX_MAX = 0xffff_ffff
const EMPTY = Buffer.alloc(0)

export function createMessageRewriter(
  options: RewriterOptions,
  listener: RewriterListener,
): MessageRewriter {
  return new Rewriter(options, listener)
}

class Rewriter implements MessageRewriter {
  readonly #options: RewriterOptions
  readonly #listener: RewriterListener
  #prefix: Buffer = EMPTY
  /** What is still to come of the current message. */
  #left = 0
  #inside = false
  /** The parts of a compressed message, for which the room was taken. */
  #packed: Uint8Array[] | undefined
  #packedBytes = 0
  /** Gives up on the message that is being unpacked. */
  #giveUp: (() => void) | undefined
  /** What came meanwhile. */
  readonly #waiting = new ByteQueue()
  #ended = false
  #stopped = false

  constructor(options: RewriterOptions, listener: RewriterListener) {
    this.#options = options
    this.#listener = listener
  }

  push(bytes: Uint8Array, end: boolean): void {
    if (end) this.#ended = true
    let at = 0
    while (at < bytes.length && this.#isReading()) at += this.#step(bytes.subarray(at))
    if (at < bytes.length && !this.#stopped) this.#waiting.push(bytes.subarray(at))
    this.#checkEnd()
  }

  stop(): void {
    this.#stopped = true
    this.#giveUp?.()
    this.#waiting.clear()
    this.#dropPacked()
  }

  /** Takes what came while a message was unpacked. */
  #goOn(): void {
    while (this.#waiting.length > 0 && this.#isReading()) {
      this.#waiting.drop(this.#step(this.#waiting.first()))
    }
    this.#checkEnd()
  }

  #isReading(): boolean {
    return !this.#stopped && this.#giveUp === undefined
  }

  #checkEnd(): void {
    if (this.#ended && this.#isReading()) this.#listener.end()
  }

  /** Takes what the current prefix or message still lacks; returns how much that was. */
  #step(bytes: Uint8Array): number {
    if (this.#inside) {
      const part = bytes.subarray(0, this.#left)
      this.#left -= part.length
      if (this.#packed !== undefined) this.#keep(this.#packed, part)
      else if (part.length > 0) this.#listener.pass(part)
      if (this.#left === 0) this.#endMessage()
      return part.length
    }
    const part = bytes.subarray(0, PREFIX_BYTES - this.#prefix.length)
    this.#prefix = Buffer.concat([this.#prefix, part])
    if (this.#prefix.length === PREFIX_BYTES) this.#startMessage(this.#prefix)
    return part.length
  }

  #startMessage(prefix: Buffer): void {
    const length = prefix.readUInt32BE(1)
    const { fields, encoding } = this.#options
    this.#prefix = EMPTY
    this.#inside = true
    this.#left = length
    if (prefix[0] === 1) {
      const unreadable = checkEncoding(encoding)
      if (unreadable !== undefined) this.#fail(unreadable)
      else if (length > UNPACK_LIMIT_BYTES) this.#fail(tooLarge(length))
      else this.#packed = []
    } else if (length + fields.length > PREFIX_MAX) this.#fail(tooLarge(length))
    else this.#listener.pass(prefixFor(length + fields.length))
    // An empty message ends without another byte.
    if (length === 0 && !this.#stopped) this.#endMessage()
  }

  #keep(packed: Uint8Array[], part: Uint8Array): void {
    if (!this.#options.room.take(part.length)) {
      this.#fail(noRoom)
      return
    }
    packed.push(Buffer.from(part))
    this.#packedBytes += part.length
    this.#listener.kept(part.length)
  }

  #endMessage(): void {
    if (this.#stopped) return
    this.#inside = false
    const { fields, encoding, room } = this.#options
    if (this.#packed === undefined) {
      this.#listener.pass(fields)
      return
    }
    this.#giveUp = unpack(this.#packed, encoding, room, (unpacked) => {
      this.#giveUp = undefined
      this.#dropPacked()
      if (unpacked.ok) this.#passUnpacked(unpacked.value)
      else this.#fail(unpacked.error)
      this.#goOn()
    })
  }

  #passUnpacked(pieces: readonly Uint8Array[]): void {
    const { fields } = this.#options
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
    this.#listener.pass(prefixFor(length + fields.length))
    for (const piece of pieces) {
      this.#listener.passUnpacked(piece)
      release(piece)
    }
    this.#listener.pass(fields)
  }

  #dropPacked(): void {
    this.#options.room.give(this.#packedBytes)
    this.#packed = undefined
    this.#packedBytes = 0
  }

  #fail(unreadable: Unreadable): void {
    this.stop()
    this.#listener.fail(unreadable)
  }
}

function prefixFor(length: number): Buffer {
  const bytes = Buffer.alloc(PREFIX_BYTES)
  bytes.writeUInt32BE(length, 1)
  return bytes
}
