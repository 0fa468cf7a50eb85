/** Sends an HTTP/2 connection's frames: those that are due at once, and data as windows allow. */

import {
  DEFAULT_FRAME_BYTES,
  DEFAULT_WINDOW_BYTES,
  FLAG,
  FRAME,
  frame,
  frameHeader,
  HEADER_BYTES,
  MAX_WINDOW_BYTES,
} from './frames.ts'
import { EMPTY_TABLE, encodeHeaders, type HeaderList } from './hpack.ts'
import type { Http2Stream, Piece } from './stream.ts'

export interface Transport {
  /**
   * False when the bytes were kept: more should wait for `writable`. They are overwritten once it
   * has returned.
   */
  write(bytes: Uint8Array): boolean
  /** Ends the connection once what was written is sent. */
  end(): void
  destroy(): void
}

/** Frames that are no data and that a peer does not read; more is an attack. */
const KEPT_LIMIT = 10_000
/** Larger pieces gain nothing, and streams take turns by pieces. */
const OUR_FRAME_BYTES = 64 * 1024
/** What is collected before the transport is asked. */
const WRITE_BYTES = 128 * 1024
/** Frames are put together in it, so that what passes through leaves no garbage behind. */
const scratch = Buffer.allocUnsafe(2 * WRITE_BYTES)

export class FrameWriter {
  readonly #transport: Transport
  /** Streams that have something to send, served in turn. */
  readonly #eager = new Set<Http2Stream>()
  /** Streams that only the window of the whole connection holds up. */
  readonly #waiting = new Set<Http2Stream>()
  #out: Uint8Array[] = []
  #outBytes = 0
  #scheduled = false
  #blocked = false
  #keptFrames = 0
  #closed = false
  #window = DEFAULT_WINDOW_BYTES
  #frameBytes = DEFAULT_FRAME_BYTES
  #firstBlock = true

  constructor(transport: Transport) {
    this.#transport = transport
  }

  /** As the peer allows. */
  setFrameBytes(bytes: number): void {
    this.#frameBytes = Math.min(bytes, OUR_FRAME_BYTES)
  }

  /** More credit for the connection as a whole; false when it is too much. */
  addCredit(bytes: number): boolean {
    this.#window += bytes
    for (const stream of this.#waiting) this.wake(stream)
    this.#waiting.clear()
    return this.#window <= MAX_WINDOW_BYTES
  }

  write(bytes: Uint8Array): void {
    if (this.#closed) return
    this.#out.push(bytes)
    this.#outBytes += bytes.length
    this.#schedule()
  }

  writeHeaders(stream: number, headers: HeaderList, end: boolean): void {
    const encoded = encodeHeaders(headers)
    const block = this.#firstBlock ? Buffer.concat([EMPTY_TABLE, encoded]) : encoded
    this.#firstBlock = false
    const flags = end ? FLAG.END_STREAM : 0
    for (let at = 0; at === 0 || at < block.length; at += this.#frameBytes) {
      const part = block.subarray(at, at + this.#frameBytes)
      const last = at + part.length === block.length ? FLAG.END_HEADERS : 0
      const type = at === 0 ? FRAME.HEADERS : FRAME.CONTINUATION
      this.write(frame(type, (at === 0 ? flags : 0) | last, stream, part))
    }
  }

  /** The stream has something to send, or may send what it has. */
  wake(stream: Http2Stream): void {
    this.#eager.add(stream)
    this.#schedule()
  }

  forget(stream: Http2Stream): void {
    this.#eager.delete(stream)
    this.#waiting.delete(stream)
  }

  /** The transport takes bytes again. */
  writable(): void {
    this.#blocked = false
    this.#keptFrames = 0
    this.#pump()
  }

  /** Everything that one turn has to say goes out in as few writes as can be. */
  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    queueMicrotask(() => {
      this.#scheduled = false
      this.#pump()
    })
  }

  /** Sends what waits, one frame of each stream in turn, as far as windows and transport let it. */
  #pump(): void {
    for (const stream of this.#eager) {
      if (this.#blocked) break
      // Added again, behind the others, if there may be more.
      this.#eager.delete(stream)
      const piece = stream.next(Math.min(this.#frameBytes, this.#window))
      if (piece !== undefined) {
        this.#sendPiece(stream, piece)
        if (!stream.localEnded) this.#eager.add(stream)
      } else if (stream.couldSend) this.#waiting.add(stream)
      if (this.#outBytes >= WRITE_BYTES) this.flush()
    }
    this.flush()
  }

  #sendPiece(stream: Http2Stream, piece: Piece): void {
    if ('trailers' in piece) {
      this.writeHeaders(stream.id, piece.trailers, true)
      stream.endLocal()
      return
    }
    const { data, end } = piece
    this.#window -= data.length
    const flags = end ? FLAG.END_STREAM : 0
    this.#out.push(frameHeader(FRAME.DATA, flags, stream.id, data.length), data)
    this.#outBytes += HEADER_BYTES + data.length
    if (data.length > 0) stream.listener.sent(data.length)
    if (end) stream.endLocal()
  }

  flush(): void {
    const parts = this.#out
    const length = this.#outBytes
    if (parts.length === 0 || this.#closed) return
    this.#out = []
    this.#outBytes = 0
    if (this.#blocked) {
      this.#keptFrames += parts.length
      if (this.#keptFrames > KEPT_LIMIT) {
        this.#transport.destroy()
        return
      }
    }
    if (!this.#transport.write(together(parts, length))) this.#blocked = true
  }

  /** Sends what is written and nothing after it. */
  end(): void {
    if (this.#closed) return
    this.flush()
    this.#closed = true
    this.#transport.end()
  }

  /** The connection is gone. */
  close(): void {
    this.#closed = true
  }
}

function together(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  if (length > scratch.length) return Buffer.concat(parts)
  let at = 0
  for (const part of parts) {
    scratch.set(part, at)
    at += part.length
  }
  return scratch.subarray(0, length)
}
