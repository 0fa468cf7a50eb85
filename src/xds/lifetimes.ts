/** Resources that a client drops unless it hears of them in time: when it has to (XDS rule 58). */

import { Part } from './part.ts'
import type { Draft } from './sequencer.ts'
import type { Substream } from './substream.ts'

interface Lifetime {
  readonly substream: Substream
  readonly name: string
  readonly periodMs: number
  dueMs: number
}

/** A response that is late by as much again does no harm yet. */
const SHARE_OF_TTL = 0.5

export class Lifetimes {
  readonly #of = new Map<Substream, Map<string, Lifetime>>()

  get firstDueMs(): number | undefined {
    if (this.#of.size === 0) return undefined
    let first: number | undefined
    for (const { dueMs } of this.#all()) if (first === undefined || dueMs < first) first = dueMs
    return first
  }

  sent({ substream, items }: Draft, nowMs: number): void {
    if (!substream.manner.tellsTtl || items instanceof Part) return
    let lifetimes = this.#of.get(substream)
    for (const [name, item] of items) {
      lifetimes?.delete(name)
      if (item?.ttlMs === undefined) continue
      lifetimes ??= new Map<string, Lifetime>()
      const periodMs = item.ttlMs * SHARE_OF_TTL
      lifetimes.set(name, { substream, name, periodMs, dueMs: nowMs + periodMs })
    }
    if (lifetimes === undefined) return
    if (lifetimes.size === 0) this.#of.delete(substream)
    else this.#of.set(substream, lifetimes)
  }

  /** What is due now, and due again after another while. */
  takeDue(nowMs: number): readonly Lifetime[] {
    const due = [...this.#all()].filter(({ dueMs }) => dueMs <= nowMs)
    for (const lifetime of due) {
      const { substream, name, periodMs } = lifetime
      lifetime.dueMs = nowMs + periodMs
      if (substream.target(name)?.ttlMs === undefined) this.#of.get(substream)?.delete(name)
    }
    return due
  }

  *#all(): Iterable<Lifetime> {
    for (const lifetimes of this.#of.values()) yield* lifetimes.values()
  }
}
