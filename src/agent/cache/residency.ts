/**
 * Decides which models the model server has in memory, which go to make room, and who waits.
 *
 * Models want in, in one queue: those that are ordered and those that requests wait for. The first
 * of the queue gets its memory first, so that nobody is overtaken for ever. The least recently used
 * models without requests go for it. When all have requests, the least recently used ones yield:
 * they take no new requests, and go when theirs have ended. A model that comes back takes in all
 * that waited for it at once, and so cannot go before it has served them.
 *
 * Nothing is done here: what is to be done collects for `takeActions`, and what became of it is
 * told back with `loaded`, `notLoaded`, `evicted` and `notEvicted`.
 */

import type { Refusal } from '../proxy/gate.ts'
import type { Action, Verdict } from './action.ts'
import { type Entry, mayGo, newEntry, type Standing, setbackAfter } from './entry.ts'
import { Places } from './places.ts'
import { Pressure } from './pressure.ts'
import { notHeld, type RequestRules, refusalOf } from './rules.ts'

export interface ResidencyOptions extends RequestRules {
  /** Requests that may wait, those for all models together. */
  readonly waitingLimit: number
  /** Why nothing can be asked of the model server at first. */
  readonly outage: string
  /** Milliseconds; only ever compared and told again. */
  readonly now: () => number
}

export class Residency<Waiter> {
  readonly #options: ResidencyOptions
  readonly #entries = new Map<string, Entry<Waiter>>()
  readonly #places: Places<Waiter>
  /** The models that want in, in order. */
  readonly #queue = new Set<Entry<Waiter>>()
  #actions: Action<Waiter>[] = []
  #waiting = 0
  #outage: string | undefined
  readonly #pressure: Pressure<Waiter>

  constructor(options: ResidencyOptions) {
    this.#options = options
    this.#places = new Places(options.now)
    this.#pressure = new Pressure(this.#places.resident, options.now)
    this.#outage = options.outage
  }

  /** Of all that is in memory, on its way into it, or not out of it yet. */
  get usedBytes(): number {
    return this.#places.usedBytes
  }

  get outage(): string | undefined {
    return this.#outage
  }

  /** Whether somebody waits for requests for other models to end. */
  get pressing(): boolean {
    return this.#pressure.isOn
  }

  /** To be read only. */
  entry(name: string): Entry<Waiter> | undefined {
    return this.#entries.get(name)
  }

  takeActions(): readonly Action<Waiter>[] {
    const actions = this.#actions
    if (actions.length > 0) this.#actions = []
    return actions
  }

  /** A request comes. */
  admit(name: string, waiter: Waiter): Verdict {
    const entry = this.#entries.get(name)
    if (entry === undefined) return notHeld(name)
    const refusal = refusalOf(entry, this.#options, this.#outage)
    if (refusal !== undefined) return refusal
    if (entry.place === 'in' && !entry.yielding) {
      this.#enter(entry)
      return 'in'
    }
    if (this.#waiting >= this.#options.waitingLimit) {
      const reason = `Model ${name} is not in memory, and ${this.#waiting} requests wait already`
      return { kind: 'outage', reason }
    }
    entry.waiting.add(waiter)
    this.#waiting += 1
    if (entry.place !== 'loading') this.#queue.add(entry)
    this.#step()
    return 'waiting'
  }

  /** A request that was let in is over. */
  release(entry: Entry<Waiter>): void {
    entry.inFlight -= 1
    if (entry.inFlight === 0 && (this.#queue.size > 0 || this.#excessBytes() > 0)) this.#step()
  }

  /** A request that waits is given up. */
  leave(name: string, waiter: Waiter): void {
    const entry = this.#entries.get(name)
    if (entry?.waiting.delete(waiter) !== true) return
    this.#waiting -= 1
    if (entry.waiting.size > 0 || entry.ordered) return
    if (this.#queue.delete(entry)) this.#step()
  }

  /** Asks for memory for a model that is not in it; `load` or `no-room` follows. */
  order(name: string, bytes: number): void {
    const entry = this.#entries.get(name) ?? newEntry(name, bytes, 'coming')
    this.#entries.set(name, entry)
    this.#places.move(entry, 'out')
    entry.bytes = bytes
    entry.ordered = true
    this.#queue.add(entry)
    this.#step()
  }

  /** The order is taken back, or came to nothing. */
  cancel(name: string): void {
    const entry = this.#entries.get(name)
    if (entry?.standing === 'coming') {
      this.remove(name)
      return
    }
    if (entry?.ordered !== true) return
    entry.ordered = false
    this.#queue.delete(entry)
    this.#places.move(entry, 'out')
    this.#step()
  }

  /** Says what holds for a model that nothing is being done with, whatever held before. */
  settle(name: string, bytes: number, standing: Standing, place: 'in' | 'out'): void {
    const entry = this.#entries.get(name) ?? newEntry(name, bytes, standing)
    this.#entries.set(name, entry)
    if (entry.place !== place) this.#places.move(entry, place)
    this.#places.resize(entry, bytes)
    entry.standing = standing
    entry.ordered = false
    if (place === 'in') this.#letAllIn(entry)
    this.#step()
  }

  resize(name: string, bytes: number): void {
    const entry = this.#entries.get(name)
    if (entry === undefined) return
    this.#places.resize(entry, bytes)
    this.#step()
  }

  /** Requests are let in again: it is not unloaded after all. */
  reinstate(name: string): void {
    const entry = this.#entries.get(name)
    if (entry?.standing === 'retired') entry.standing = 'serving'
  }

  /** No new requests; those that wait are refused. */
  retire(name: string): void {
    const entry = this.#entries.get(name)
    if (entry === undefined) return
    entry.standing = 'retired'
    this.#queue.delete(entry)
    this.#refuseAll(entry, notHeld(name))
    this.#step()
  }

  /** Somebody else takes it out of memory; `settle` or `remove` follows. */
  beginUnload(name: string): void {
    const entry = this.#entries.get(name)
    if (entry?.place === 'in') this.#places.move(entry, 'leaving')
  }

  /** It is not known any more, and takes no memory. */
  remove(name: string): void {
    const entry = this.#entries.get(name)
    if (entry === undefined) return
    this.#entries.delete(name)
    this.#queue.delete(entry)
    this.#refuseAll(entry, notHeld(name))
    this.#places.move(entry, 'out')
    this.#step()
  }

  /** The model server cannot be asked: who waits is told so, and nothing is done until `resume`. */
  suspend(reason: string): void {
    this.#outage = reason
    this.dismiss(reason)
  }

  /** Those who wait wait for nothing any more. */
  dismiss(reason: string): void {
    this.#stopPressing()
    for (const entry of this.#entries.values()) {
      this.#refuseAll(entry, { kind: 'outage', reason })
      if (!entry.ordered) this.#queue.delete(entry)
    }
  }

  resume(): void {
    this.#outage = undefined
    this.#step()
  }

  loaded(name: string): void {
    const entry = this.#entries.get(name)
    if (entry?.place !== 'loading') return
    entry.setback = undefined
    if (entry.standing !== 'retired') entry.standing = 'serving'
    this.#places.move(entry, 'in')
    this.#letAllIn(entry)
    this.#step()
  }

  /** Those who waited are told why. */
  notLoaded(name: string, reason: string): void {
    const entry = this.#entries.get(name)
    if (entry?.place !== 'loading') return
    this.#places.move(entry, 'out')
    this.#setBack(entry, reason)
    this.#step()
  }

  evicted(name: string): void {
    const entry = this.#entries.get(name)
    if (entry?.place !== 'leaving') return
    entry.setback = undefined
    this.#places.move(entry, 'out')
    this.#step()
  }

  /** It stays, and the first of those whom room is made for is told why there is none. */
  notEvicted(name: string, reason: string): void {
    const entry = this.#entries.get(name)
    if (entry?.place !== 'leaving') return
    this.#places.move(entry, 'in')
    this.#letAllIn(entry)
    this.#setBack(entry, reason)
    const [first] = this.#queue
    if (first !== undefined && this.#outage === undefined) {
      const why = `no room could be made for ${first.name}: ${reason}`
      this.#queue.delete(first)
      if (first.ordered) this.#actions.push({ kind: 'no-room', name: first.name, reason: why })
      this.#setBack(first, why)
    }
    this.#step()
  }

  /** The requests that somebody waits for take their time: one more model yields. */
  press(): void {
    if (this.#pressure.raise()) this.#step()
  }

  /** Starts what there is room for, and makes room for the first of those that wait for it. */
  #step(): void {
    if (this.#outage !== undefined) return
    for (const first of this.#queue) {
      // Others may go on as soon as they need not yield for it.
      if (!this.#pressure.isFor(first)) this.#stopPressing()
      if (!this.#queue.has(first)) continue
      if (first.place === 'leaving' || this.#excessBytes() + first.bytes > 0) break
      this.#queue.delete(first)
      this.#places.move(first, 'loading')
      this.#actions.push({ kind: 'load', name: first.name, ordered: first.ordered })
    }
    const [first] = this.#queue
    const lackingBytes = this.#excessBytes() + (first?.bytes ?? 0) - this.#places.leavingBytes
    const stillLackingBytes = this.#evictIdle(lackingBytes)
    if (stillLackingBytes <= 0 || !this.#pressure.isFor(first)) this.#stopPressing()
    if (stillLackingBytes > 0) this.#pressure.haveYield(first, stillLackingBytes)
  }

  /** Above what there is; below 0 when some of it is free. */
  #excessBytes(): number {
    return this.#places.usedBytes - this.#options.capacityBytes
  }

  /** How much is lacking when all that may go has gone. */
  #evictIdle(bytes: number): number {
    if (bytes <= 0) return bytes
    let lacking = bytes
    const nowMs = this.#options.now()
    for (const entry of this.#places.resident) {
      if (lacking <= 0) break
      if (entry.inFlight > 0 || !mayGo(entry, nowMs)) continue
      lacking -= entry.bytes
      this.#places.move(entry, 'leaving')
      this.#actions.push({ kind: 'evict', name: entry.name })
    }
    return lacking
  }

  #stopPressing(): void {
    for (const entry of this.#pressure.stop()) this.#letAllIn(entry)
  }

  #enter(entry: Entry<Waiter>): void {
    entry.inFlight += 1
    this.#places.touch(entry)
  }

  /** Of a model in memory. */
  #letAllIn(entry: Entry<Waiter>): void {
    entry.yielding = false
    entry.ordered = false
    this.#queue.delete(entry)
    for (const waiter of entry.waiting) {
      this.#enter(entry)
      this.#actions.push({ kind: 'let-in', entry, waiter })
    }
    this.#waiting -= entry.waiting.size
    entry.waiting.clear()
  }

  #refuseAll(entry: Entry<Waiter>, refusal: Refusal): void {
    for (const waiter of entry.waiting) this.#actions.push({ kind: 'refuse', waiter, refusal })
    this.#waiting -= entry.waiting.size
    entry.waiting.clear()
  }

  #setBack(entry: Entry<Waiter>, reason: string): void {
    entry.ordered = false
    if (this.#outage !== undefined) return
    entry.setback = setbackAfter(entry.setback, reason, this.#options.now())
    this.#refuseAll(entry, { kind: 'outage', reason })
  }
}
