/** Sends an HTTP/2 connection's frames: those that are due at once, and data as windows allow. */

import {
  DEFAULT_FRAME_BYTES,
  DEFAULT_WINDOW_BYTES,
  FLAG,
  FRAME,
  frame,
  HEADER_BYTES,
  MAX_WINDOW_BYTES,
  writeFrame,
} from './frames.ts'
import { EMPTY_TABLE, encodeHeaders, type HeaderList } from './hpack.ts'
import type { Http2Stream, Piece } from './stream.ts'

export interface Transport {
  /**
   * False when the bytes were kept: more should wait for `writable`. They are gone when it returns.
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
const BATCH_BYTES = 2 * WRITE_BYTES
/** In which no frames are put together just now, so that what passes leaves no garbage behind. */
const idleBatches: Buffer[] = []

export class FrameWriter {
  readonly #transport: Transport
  /** Streams that have something to send, served in turn. */
  readonly #eager = new Set<Http2Stream>()
  /** Streams that only the window of the whole connection holds up. */
  readonly #waiting = new Set<Http2Stream>()
  /** Whole frames, to be sent before any data. */
  #due: Uint8Array[] = []
  /** What goes out with the next write, and how much of it there is. */
  #batch: Buffer | undefined
  #batchBytes = 0
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
    this.#due.push(bytes)
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
    }
    this.flush()
  }

  #sendPiece(stream: Http2Stream, piece: Piece): void {
    if ('trailers' in piece) {
      this.writeHeaders(stream.id, piece.trailers, true)
      stream.endLocal()
      return
    }
    this.#batchDue()
    const { data, end } = piece
    const flags = end ? FLAG.END_STREAM : 0
    const batch = this.#batchWith(HEADER_BYTES + data.length)
    writeFrame(batch, this.#batchBytes, FRAME.DATA, flags, stream.id, data)
    this.#batchBytes += HEADER_BYTES + data.length
    this.#window -= data.length
    stream.leaves(data.length)
    if (end) stream.endLocal()
    if (this.#batchBytes >= WRITE_BYTES) this.#send()
  }

  #batchDue(): void {
    for (const bytes of this.#due) {
      this.#batchWith(bytes.length).set(bytes, this.#batchBytes)
      this.#batchBytes += bytes.length
    }
    this.#due = []
  }

  /** The batch, with room for so many bytes more. */
  #batchWith(bytes: number): Buffer {
    if (this.#batchBytes + bytes > BATCH_BYTES) this.#send()
    this.#batch ??= idleBatches.pop() ?? Buffer.allocUnsafe(BATCH_BYTES)
    return this.#batch
  }

  flush(): void {
    if (this.#blocked && !this.#closed) {
      this.#keptFrames += this.#due.length
      if (this.#keptFrames > KEPT_LIMIT) {
        this.#transport.destroy()
        return
      }
    }
    this.#batchDue()
    this.#send()
  }

  #send(): void {
    const batch = this.#batch
    if (batch === undefined) return
    const bytes = batch.subarray(0, this.#batchBytes)
    this.#batch = undefined
    this.#batchBytes = 0
    if (!this.#closed && !this.#transport.write(bytes)) this.#blocked = true
    idleBatches.push(batch)
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
