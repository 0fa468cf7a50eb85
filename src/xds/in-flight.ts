/** The one response of a type that waits for its answer. */

import type { Items } from './culprit-hunt.ts'

export interface InFlight {
  readonly nonce: string
  /** As given for the type, else the hash of all that the client has once it has accepted it. */
  readonly version: string
  readonly items: Items
  /** Names of those that the client has, and is merely to keep. */
  readonly heartbeats: ReadonlySet<string>
  readonly sentAtMs: number
}
