/** How a variant of the protocol speaks of a type. */

export type Mode = 'sotw' | 'delta'

export interface Manner {
  readonly mode: Mode
  /** A response holds all there is, and what it lacks is removed. */
  readonly wholeState: boolean
  /** The client can be told that a resource is gone. */
  readonly tellsRemovals: boolean
  /** The client can be told for how long a resource is good. */
  readonly tellsTtl: boolean
  /** Resources beyond this many bytes wait for the next response. */
  readonly responseBytes: number
}
