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
  /** How long nobody has asked for it; 0 while requests are in flight or wait for its memory. */
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
      admit(internalName, decide) {
        const askedOver = gauges.get(internalName)?.ask(now) ?? (() => {})
        const ticket = gate.admit(internalName, (decision) => {
          askedOver()
          decide(counted(decision))
        })
        return {
          leave() {
            askedOver()
            ticket.leave()
          },
        }
      },
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
  /** Requests on which nothing is decided yet: no load for the model, but no idleness either. */
  #asking = 0
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

  /** To be called once it is decided, or given up; more often does no harm. */
  ask(now: () => number): () => void {
    let asks = true
    this.#asking += 1
    return () => {
      if (!asks) return
      asks = false
      this.#asking -= 1
      this.use(now())
    }
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
    const isIdle = this.#inFlight + this.#asking === 0
    return { averageInFlight, idleMs: isIdle ? nowMs - this.#usedAtMs : 0 }
  }

  #advance(nowMs: number): void {
    this.#area += this.#inFlight * (nowMs - this.#areaUntilMs)
    this.#areaUntilMs = nowMs
  }
}
