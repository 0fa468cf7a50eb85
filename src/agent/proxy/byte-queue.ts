/** Bytes that have to wait, in memory of their own. */

import { release } from '../../lib/byte-loan.ts'

/** Large pieces are cut, so that their memory is given back bit by bit and fits the next ones. */
const PIECE_BYTES = 64 * 1024

/** Small ones share a piece of so much: a message often comes as prefix, body and suffix. */
const SHARED_BYTES = 1024

export class ByteQueue {
  readonly #pieces: Buffer[] = []
  /** Of the first piece. */
  #dropped = 0
  /** Of the last piece. */
  #filled = 0
  #length = 0

  get length(): number {
    return this.#length
  }

  /** Copies them. */
  push(bytes: Uint8Array): void {
    this.#length += bytes.length
    let at = this.#fill(bytes)
    while (at < bytes.length) {
      const size = Math.min(bytes.length - at, PIECE_BYTES)
      this.#pieces.push(Buffer.allocUnsafe(Math.max(size, SHARED_BYTES)))
      this.#filled = 0
      at += this.#fill(at === 0 && size === bytes.length ? bytes : bytes.subarray(at, at + size))
    }
  }

  /** Puts as many of them as have room there into the last piece; returns how many. */
  #fill(bytes: Uint8Array): number {
    const last = this.#pieces.at(-1)
    const taken = last === undefined ? 0 : Math.min(last.length - this.#filled, bytes.length)
    if (taken === 0) return 0
    last?.set(taken === bytes.length ? bytes : bytes.subarray(0, taken), this.#filled)
    this.#filled += taken
    return taken
  }

  /** Some of the first bytes, at most `limit`; none only when none wait. Gone when dropped. */
  first(limit: number = PIECE_BYTES): Uint8Array {
    const piece = this.#pieces[0] ?? EMPTY
    return piece.subarray(this.#dropped, Math.min(this.#endOf(piece), this.#dropped + limit))
  }

  /** So many of what `first` gave. */
  drop(count: number): void {
    const piece = this.#pieces[0]
    if (piece === undefined) return
    this.#dropped += count
    this.#length -= count
    if (this.#dropped < this.#endOf(piece)) return
    this.#pieces.shift()
    this.#dropped = 0
    release(piece)
  }

  /** Where the bytes of the first piece end. */
  #endOf(first: Uint8Array): number {
    return this.#pieces.length > 1 ? first.length : Math.min(first.length, this.#filled)
  }

  clear(): void {
    for (const piece of this.#pieces.splice(0)) release(piece)
    this.#dropped = 0
    this.#length = 0
  }
}

const EMPTY = Buffer.alloc(0)
