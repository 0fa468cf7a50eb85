/** Has models that have requests yield, so that one that wants in gets its memory. */

import { type Entry, mayGo } from './entry.ts'

export class Pressure<Waiter> {
  readonly #resident: ReadonlySet<Entry<Waiter>>
  readonly #now: () => number
  /** For whom models yield, and how many more of them do than are needed. */
  #on: { readonly whom: Entry<Waiter> | undefined; readonly more: number } | undefined

  /** `resident`: the models in memory, the least recently used one first. */
  constructor(resident: ReadonlySet<Entry<Waiter>>, now: () => number) {
    this.#resident = resident
    this.#now = now
  }

  /** Whether anything yields, or was to. */
  get isOn(): boolean {
    return this.#on !== undefined
  }

  /** Whether nothing yields for anybody else. */
  isFor(whom: Entry<Waiter> | undefined): boolean {
    return this.#on === undefined || this.#on.whom === whom
  }

  /** Enough of the least recently used ones yield for `whom` to get `bytes` once they have gone. */
  haveYield(whom: Entry<Waiter> | undefined, bytes: number): void {
    this.#on ??= { whom, more: 0 }
    let lacking = bytes
    let { more } = this.#on
    const nowMs = this.#now()
    for (const entry of this.#resident) {
      if (!mayGo(entry, nowMs)) continue
      if (lacking <= 0) more -= 1
      if (more < 0) break
      lacking -= entry.bytes
      entry.yielding = true
    }
  }

  /** From the next time on one more yields; false when none does at all. */
  raise(): boolean {
    if (this.#on === undefined) return false
    this.#on = { ...this.#on, more: this.#on.more + 1 }
    return true
  }

  /** Those that yielded, which need not any more. */
  stop(): readonly Entry<Waiter>[] {
    if (this.#on === undefined) return []
    this.#on = undefined
    return [...this.#resident].filter((entry) => entry.yielding)
  }
}
