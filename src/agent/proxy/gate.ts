/** What the proxies ask before they pass a request on. */

import type { Result } from '../../lib/result.ts'

/** Where a request goes, until `release` is called. */
export interface Pass {
  /** The model without its version. */
  readonly model: string
  /** Its name on the model server. */
  readonly internalName: string
  release(): void
}

export interface Refusal {
  /**
   * `not-held`: no such model here. `outage`: it is, but cannot be asked just now. `limit`: it has
   * as many requests as it may have. `late`: the request has waited long enough.
   */
  readonly kind: 'not-held' | 'outage' | 'limit' | 'late'
  readonly reason: string
}

export type Decision = Result<Pass, Refusal>

/** A request's place among those that wait. */
export interface Ticket {
  /** The request is given up: nothing is decided on it any more. */
  leave(): void
}

export interface Gate {
  /**
   * Counts a request for the model in. `decide` is called once: before this returns, or later when
   * the request has to wait.
   */
  admit(internalName: string, decide: (decision: Decision) => void): Ticket
  /** Why the model server cannot be asked; undefined while it can. */
  outage(): string | undefined
}

/** Of a request that does not wait. */
export const NO_WAIT: Ticket = { leave() {} }
