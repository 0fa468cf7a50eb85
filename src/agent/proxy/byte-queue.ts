/** Bytes that have to wait, in memory of their own. */

import { release } from '../../lib/byte-loan.ts'

export class ByteQueue {
  readonly #pieces: Uint8Array[] = []
  /** Of the first piece. */
  #dropped = 0
  #length = 0

  get length(): number {
    return this.#length
  }

  /** Copies them. */
  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#pieces.push(Buffer.from(bytes))
    this.#length += bytes.length
  }

  /** The first bytes, at least one and at most `limit`, as long as they are not dropped. */
  first(limit: number = Number.POSITIVE_INFINITY): Uint8Array {
    const piece = this.#pieces[0] ?? EMPTY
    const end = Math.min(piece.length, this.#dropped + limit)
    return piece.subarray(this.#dropped, end)
  }

  /** So many of what `first` gave. */
  drop(count: number): void {
    const piece = this.#pieces[0]
    if (piece === undefined) return
    this.#dropped += count
    this.#length -= count
    if (this.#dropped < piece.length) return
    this.#pieces.shift()
    this.#dropped = 0
    release(piece)
  }

  clear(): void {
    for (const piece of this.#pieces.splice(0)) release(piece)
    this.#dropped = 0
    this.#length = 0
  }
}

const EMPTY = new Uint8Array(0)
