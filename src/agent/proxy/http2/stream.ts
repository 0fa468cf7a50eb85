/** One stream of an HTTP/2 connection: its two halves and what waits to be sent. */

import { ByteQueue } from '../byte-queue.ts'
import { CODE } from './frames.ts'
import type { HeaderList } from './hpack.ts'

/** What a stream's user is told. Nothing is told after `reset`. */
export interface StreamListener {
  /** The first headers, interim ones, or trailers; `end` when nothing follows. */
  headers(headers: HeaderList, end: boolean): void
  /** The bytes are gone when it returns. */
  data(bytes: Buffer, end: boolean): void
  /** So many bytes of what was given to `sendData` have left. */
  sent(bytes: number): void
  /** The peer gave the stream up, or the connection is gone: `lost` says how. */
  reset(code: number, lost: string | undefined): void
}

/** What the connection does for its streams. */
export interface StreamHost {
  writeHeaders(stream: Http2Stream, headers: HeaderList, end: boolean): void
  writeReset(stream: Http2Stream, code: number): void
  writeCredit(stream: Http2Stream, bytes: number): void
  /** The stream has something to send. */
  wake(stream: Http2Stream): void
  /** Both halves are over. */
  forget(stream: Http2Stream): void
}

export class Http2Stream {
  readonly id: number
  listener: StreamListener
  /** Bytes that may be sent; below 0 after the peer made its window smaller. */
  sendWindow: number
  /** Bytes that the peer may still send. */
  receiveWindow: number
  remoteEnded = false
  localEnded = false
  readonly #host: StreamHost
  readonly #creditAt: number
  readonly #queue = new ByteQueue()
  /** What ends our half once the queue is sent: nothing more, or trailers. */
  #ending: 'data' | HeaderList | undefined
  #owedCredit = 0
  #deaf = false
  #gone = false

  constructor(
    id: number,
    host: StreamHost,
    windows: { readonly send: number; readonly receive: number },
    listener: StreamListener,
  ) {
    this.id = id
    this.#host = host
    this.sendWindow = windows.send
    this.receiveWindow = windows.receive
    this.#creditAt = windows.receive / 2
    this.listener = listener
  }

  /** Headers are never held back by the peer's window, but trailers stay behind the data. */
  sendHeaders(headers: HeaderList, end: boolean): void {
    if (this.#gone || this.#ending !== undefined) return
    if (this.#queue.length === 0) {
      this.#host.writeHeaders(this, headers, end)
      if (end) this.endLocal()
    } else if (end) {
      this.#ending = headers
      this.#host.wake(this)
    }
  }

  sendData(bytes: Uint8Array, end: boolean): void {
    if (this.#gone || this.#ending !== undefined) return
    this.#queue.push(bytes)
    if (end) this.#ending = 'data'
    this.#host.wake(this)
  }

  /** The user is done with so many received bytes: the peer may send as many more. */
  credit(bytes: number): void {
    if (this.#gone || this.remoteEnded) return
    this.#owedCredit += bytes
    if (this.#owedCredit < this.#creditAt) return
    this.receiveWindow += this.#owedCredit
    this.#host.writeCredit(this, this.#owedCredit)
    this.#owedCredit = 0
  }

  /** What the peer still has to say is of no interest: it is told so once our half is over. */
  stopReceiving(): void {
    if (this.localEnded) this.reset(CODE.NO_ERROR)
    else this.#deaf = true
  }

  /** Gives the stream up; the listener hears no more. */
  reset(code: number): void {
    if (this.#gone) return
    this.#host.writeReset(this, code)
    this.#leave()
  }

  /** The peer, or the loss of the connection, ended it. */
  wasReset(code: number, lost: string | undefined): void {
    if (this.#gone) return
    this.#leave()
    this.listener.reset(code, lost)
  }

  endRemote(): void {
    this.remoteEnded = true
    if (this.localEnded) this.#leave()
  }

  /**
   * The next piece to send, of at most `limit` bytes; undefined when there is nothing, or nothing
   * that the window allows. A piece with `trailers` carries no data. Data is gone after `leaves`.
   */
  next(limit: number): Piece | undefined {
    const waiting = this.#queue.length
    if (waiting === 0) return this.#last()
    const allowed = Math.min(limit, this.sendWindow)
    if (allowed <= 0) return undefined
    const data = this.#queue.first(allowed)
    return { data, end: data.length === waiting && this.#ending === 'data' }
  }

  /** So many bytes of the next piece are on their way. */
  leaves(bytes: number): void {
    this.sendWindow -= bytes
    this.#queue.drop(bytes)
    if (bytes > 0) this.listener.sent(bytes)
  }

  /** Whether its own window would let it send what waits. */
  get couldSend(): boolean {
    return this.#queue.length > 0 && this.sendWindow > 0
  }

  #last(): Piece | undefined {
    const ending = this.#ending
    if (ending === undefined || this.localEnded || this.#gone) return undefined
    return ending === 'data' ? { data: EMPTY, end: true } : { trailers: ending }
  }

  /** To be called when the end of our half has been written. */
  endLocal(): void {
    this.localEnded = true
    if (this.remoteEnded) this.#leave()
    else if (this.#deaf) this.reset(CODE.NO_ERROR)
  }

  #leave(): void {
    if (this.#gone) return
    this.#gone = true
    this.#queue.clear()
    this.#host.forget(this)
  }
}

export type Piece =
  | { readonly data: Uint8Array; readonly end: boolean }
  | { readonly trailers: HeaderList }

const EMPTY = Buffer.alloc(0)
