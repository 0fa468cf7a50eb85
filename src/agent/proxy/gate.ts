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
  /** `not-held`: no such model here. `outage`: it is, but nobody can be asked just now. */
  readonly kind: 'not-held' | 'outage'
  readonly reason: string
}

export interface Gate {
  /** Counts a request for the model in. */
  admit(internalName: string): Result<Pass, Refusal>
  /** Why the model server cannot be asked; undefined while it can. */
  outage(): string | undefined
}
