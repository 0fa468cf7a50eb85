/** Bytes that have to wait, in memory of their own. */

import { release } from '../../lib/byte-loan.ts'

/** Large pieces are cut, so that their memory is given back bit by bit and fits the next ones. */
const PIECE_BYTES = 64 * 1024

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
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      this.#pieces.push(Buffer.from(bytes.subarray(at, at + PIECE_BYTES)))
    }
    this.#length += bytes.length
  }

  /** Some of the first bytes, at most `limit`; none only when none wait. Gone when dropped. */
  first(limit: number = PIECE_BYTES): Uint8Array {
    const piece = this.#pieces[0] ?? EMPTY
    return piece.subarray(this.#dropped, this.#dropped + limit)
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
