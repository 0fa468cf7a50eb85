/** Where the memory of each model is, and how much of it that makes. */

import type { Entry, Place } from './entry.ts'

export class Places<Waiter> {
  readonly #now: () => number
  readonly #resident = new Set<Entry<Waiter>>()
  #usedBytes = 0
  #leavingBytes = 0

  constructor(now: () => number) {
    this.#now = now
  }

  /** Of all that is in memory, on its way into it, or not out of it yet. */
  get usedBytes(): number {
    return this.#usedBytes
  }

  /** The part of it that will soon be free. */
  get leavingBytes(): number {
    return this.#leavingBytes
  }

  /** The models in memory, the least recently used one first. */
  get resident(): ReadonlySet<Entry<Waiter>> {
    return this.#resident
  }

  move(entry: Entry<Waiter>, place: Place): void {
    this.#count(entry, -entry.bytes)
    this.#resident.delete(entry)
    entry.yielding = false
    entry.place = place
    this.#count(entry, entry.bytes)
    if (place === 'in') this.touch(entry)
  }

  resize(entry: Entry<Waiter>, bytes: number): void {
    this.#count(entry, bytes - entry.bytes)
    entry.bytes = bytes
  }

  /** A model in memory is used. */
  touch(entry: Entry<Waiter>): void {
    entry.lastUsedMs = this.#now()
    this.#resident.delete(entry)
    this.#resident.add(entry)
  }

  #count({ place }: Entry<Waiter>, bytes: number): void {
    if (place !== 'out') this.#usedBytes += bytes
    if (place === 'leaving') this.#leavingBytes += bytes
  }
}
