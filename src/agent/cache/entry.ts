/** What is remembered of one model: whether requests may ask for it, and where its memory is. */

/**
 * `coming`: it is loaded for the first time. `expected`: the model server lost it, and the scheduler
 * is to ask for it again. `retired`: it is about to be unloaded.
 */
export type Standing = 'coming' | 'serving' | 'expected' | 'retired'

/** All but `out` take memory in the model server. */
export type Place = 'out' | 'loading' | 'in' | 'leaving'

export interface Entry<Waiter> {
  readonly name: string
  /** What all copies of it take in the model server. */
  bytes: number
  standing: Standing
  place: Place
  inFlight: number
  /** Requests, in the order in which they came. */
  readonly waiting: Set<Waiter>
  /** It is in memory and to go as soon as its requests have ended: new ones wait. */
  yielding: boolean
  /** Its memory is asked for by an order to load it, not by a request. */
  ordered: boolean
  /** When it came into memory, or a request was last let in. */
  lastUsedMs: number | undefined
  /** It could not be loaded, or evicted, the last time: that is not tried for a while. */
  setback: Setback | undefined
}

export interface Setback {
  readonly reason: string
  readonly failures: number
  readonly untilMs: number
}

export function newEntry<Waiter>(name: string, bytes: number, standing: Standing): Entry<Waiter> {
  return {
    name,
    bytes,
    standing,
    place: 'out',
    inFlight: 0,
    waiting: new Set(),
    yielding: false,
    ordered: false,
    lastUsedMs: undefined,
    setback: undefined,
  }
}

const FIRST_SETBACK_MS = 500
const LAST_SETBACK_MS = 30_000

/** Each failure in a row counts for twice as long as the one before, up to a limit. */
export function setbackAfter(before: Setback | undefined, reason: string, nowMs: number): Setback {
  const failures = (before?.failures ?? 0) + 1
  const waitMs = Math.min(FIRST_SETBACK_MS * 2 ** (failures - 1), LAST_SETBACK_MS)
  return { reason, failures, untilMs: nowMs + waitMs }
}

/** Whether it may be evicted once it has no requests; what takes no memory makes no room. */
export function mayGo<Waiter>(entry: Entry<Waiter>, nowMs: number): boolean {
  return entry.standing === 'serving' && entry.bytes > 0 && !isSetBack(entry, nowMs)
}

export function isSetBack<Waiter>({ setback }: Entry<Waiter>, nowMs: number): boolean {
  return setback !== undefined && setback.untilMs > nowMs
}
