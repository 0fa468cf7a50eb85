/**
 * Sends encoded messages over the HTTP/2 stream of a call, piece by piece. grpc-js copies each
 * message whole for each stream, and node:http2 copies what the peer has no room for: here what
 * many streams send is in memory once, and of what waits for a slow peer one piece is copied.
 */

import type { ServerHttp2Stream } from 'node:http2'
import { Metadata } from '@grpc/grpc-js'
import { streamBelow } from './http2-stream.ts'
import { bytesOf, type EncodedMessage, toBuffer } from './methods.ts'

/** So much of one message is on its way in a stream that nobody reads. */
const PIECE_BYTES = 256 * 1024
/** A part of more than this is sent by itself, so that nobody has to copy it. */
const COPIED_BYTES = 64 * 1024
/** Of a gRPC message on the wire: whether it is compressed, and its length. */
const PREFIX_BYTES = 5

interface Surface {
  sendMetadata(metadata: Metadata): void
}

export interface SenderEvents {
  /** A piece was handed to the transport. */
  written(): void
  /** The transport has taken a piece. */
  sent(bytes: number): void
}

export class PieceSender {
  readonly #surface: Surface
  readonly #stream: Pick<ServerHttp2Stream, 'write'>
  readonly #events: SenderEvents
  readonly #messages: EncodedMessage[] = []
  #pieces: Iterator<Buffer> | undefined
  #hasBegun = false
  #isSending = false
  #end: (() => void) | undefined

  constructor(surface: Surface, events: SenderEvents) {
    this.#surface = surface
    this.#stream = streamBelow(surface)
    this.#events = events
  }

  send(message: EncodedMessage): void {
    this.#messages.push(message)
    if (!this.#isSending) this.#sendNext()
  }

  /** Calls back once everything is sent. */
  end(callback: () => void): void {
    if (this.#isSending) this.#end = callback
    else callback()
  }

  #sendNext(): void {
    const piece = this.#nextPiece()
    this.#isSending = piece !== undefined
    if (piece === undefined) {
      this.#end?.()
      return
    }
    if (!this.#hasBegun) this.#surface.sendMetadata(new Metadata())
    this.#hasBegun = true
    this.#stream.write(piece, (error) => {
      if (error) return
      this.#events.sent(piece.length)
      this.#sendNext()
    })
    this.#events.written()
  }

  #nextPiece(): Buffer | undefined {
    for (;;) {
      const next = this.#pieces?.next()
      if (next !== undefined && next.done !== true) return next.value
      const message = this.#messages.shift()
      this.#pieces = message && piecesOf(message)
      if (message === undefined) return undefined
    }
  }
}

/** What a message takes on the wire. */
export function framedBytes(message: EncodedMessage): number {
  return PREFIX_BYTES + bytesOf(message)
}

/** Small parts are put together, large ones are cut without being copied. */
function* piecesOf(message: EncodedMessage): Generator<Buffer, undefined> {
  const prefix = Buffer.alloc(PREFIX_BYTES)
  prefix.writeUInt32BE(bytesOf(message), 1)
  let gathered: Uint8Array[] = [prefix]
  let gatheredBytes = PREFIX_BYTES
  for (const part of message) {
    if (gatheredBytes > 0 && gatheredBytes + part.length > COPIED_BYTES) {
      yield Buffer.concat(gathered, gatheredBytes)
      gathered = []
      gatheredBytes = 0
    }
    if (part.length <= COPIED_BYTES) {
      gathered.push(part)
      gatheredBytes += part.length
    } else {
      for (let at = 0; at < part.length; at += PIECE_BYTES) {
        yield toBuffer(part.subarray(at, at + PIECE_BYTES))
      }
    }
  }
  if (gatheredBytes > 0) yield Buffer.concat(gathered, gatheredBytes)
}
