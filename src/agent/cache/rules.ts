/** Why a request cannot be let in, whatever waiting it does. */

import type { Refusal } from '../proxy/gate.ts'
import { type Entry, isSetBack } from './entry.ts'

export interface RequestRules {
  /** What the models in memory may take together. */
  readonly capacityBytes: number
  /** Requests for one model at the same time, those that wait included; undefined for any number. */
  readonly requestLimit: number | undefined
  /** Milliseconds; only ever compared and told again. */
  readonly now: () => number
}

/** Undefined for a request that may come in, at once or after it waited. */
export function refusalOf<Waiter>(
  entry: Entry<Waiter>,
  { capacityBytes, requestLimit, now }: RequestRules,
  outage: string | undefined,
): Refusal | undefined {
  const { name, standing, place, setback } = entry
  if (standing === 'retired' || standing === 'coming') return notHeld(name)
  if (outage !== undefined) return { kind: 'outage', reason: outage }
  if (standing === 'expected') {
    return { kind: 'outage', reason: `Model ${name} is not loaded again yet` }
  }
  if (requestLimit !== undefined && entry.inFlight + entry.waiting.size >= requestLimit) {
    return { kind: 'limit', reason: `Model ${name} has ${requestLimit} requests, its limit` }
  }
  if (place !== 'out') return undefined
  const misfit = misfitOf(name, entry.bytes, capacityBytes)
  if (misfit !== undefined) return { kind: 'outage', reason: misfit }
  if (setback === undefined || !isSetBack(entry, now())) return undefined
  return { kind: 'outage', reason: setback.reason }
}

/** Why a model of that size can never be in memory; undefined when it can. */
export function misfitOf(name: string, bytes: number, capacityBytes: number): string | undefined {
  if (bytes <= capacityBytes) return undefined
  return `${name} takes ${bytes} bytes of memory, and all models together have ${capacityBytes} here`
}

export function notHeld(name: string): Refusal {
  return { kind: 'not-held', reason: `Model ${name} not found` }
}
