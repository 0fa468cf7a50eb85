/** How much there is to do for a model: its requests in flight, averaged over time. */

import { ok } from '../../lib/result.ts'
import type { Decision, Gate, Pass } from '../proxy/gate.ts'

export interface Load {
  readonly internalName: string
  /**
   * Requests in flight since the last reading, averaged over time: what a request adds is as long
   * as it took. Which moment is looked at does not matter, so neither does a short burst.
   */
  readonly averageInFlight: number
  /** How long it has had none; 0 while it has any. */
  readonly idleMs: number
}

export interface LoadMeter {
  /** The same gate; what it lets in counts for the models that are watched. */
  metered(gate: Gate): Gate
  /** From now on, unless it was before. */
  watch(internalName: string): void
  unwatch(internalName: string): void
  unwatchAll(): void
  /** Each model that is watched; the averages begin anew. */
  read(): readonly Load[]
  /** Takes the model to have been used just now. */
  countIdleAnew(internalName: string): void
}

/** `now` is in milliseconds and never goes back. */
export function createLoadMeter(now: () => number): LoadMeter {
  const gauges = new Map<string, Gauge>()
  const counted = (decision: Decision): Decision => {
    if (!decision.ok) return decision
    const gauge = gauges.get(decision.value.internalName)
    return gauge === undefined ? decision : ok(countedPass(decision.value, gauge, now))
  }
  return {
    metered: (gate) => ({
      outage: () => gate.outage(),
      admit: (internalName, decide) =>
        gate.admit(internalName, (decision) => decide(counted(decision))),
    }),
    watch(internalName) {
      if (!gauges.has(internalName)) gauges.set(internalName, new Gauge(now()))
    },
    unwatch: (internalName) => void gauges.delete(internalName),
    unwatchAll: () => gauges.clear(),
    read() {
      const atMs = now()
      return [...gauges].map(([internalName, gauge]) => ({ internalName, ...gauge.read(atMs) }))
    },
    countIdleAnew: (internalName) => gauges.get(internalName)?.use(now()),
  }
}

function countedPass(pass: Pass, gauge: Gauge, now: () => number): Pass {
  let inside = true
  gauge.enter(now())
  return {
    model: pass.model,
    internalName: pass.internalName,
    release() {
      if (inside) gauge.leave(now())
      inside = false
      pass.release()
    },
  }
}

class Gauge {
  #inFlight = 0
  /** Requests in flight times the milliseconds they were, since the last reading. */
  #area = 0
  #areaUntilMs: number
  #readAtMs: number
  #usedAtMs: number

  constructor(nowMs: number) {
    this.#areaUntilMs = nowMs
    this.#readAtMs = nowMs
    this.#usedAtMs = nowMs
  }

  enter(nowMs: number): void {
    this.#advance(nowMs)
    this.#inFlight += 1
  }

  leave(nowMs: number): void {
    this.#advance(nowMs)
    this.#inFlight -= 1
    this.#usedAtMs = nowMs
  }

  use(nowMs: number): void {
    this.#usedAtMs = nowMs
  }

  read(nowMs: number): Omit<Load, 'internalName'> {
    this.#advance(nowMs)
    const tookMs = nowMs - this.#readAtMs
    const averageInFlight = tookMs > 0 ? this.#area / tookMs : this.#inFlight
    this.#area = 0
    this.#readAtMs = nowMs
    return { averageInFlight, idleMs: this.#inFlight > 0 ? 0 : nowMs - this.#usedAtMs }
  }

  #advance(nowMs: number): void {
    this.#area += this.#inFlight * (nowMs - this.#areaUntilMs)
    this.#areaUntilMs = nowMs
  }
}
