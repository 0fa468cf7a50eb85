/** What the residency decides: what is to be done, and what becomes of a request. */

import type { Refusal } from '../proxy/gate.ts'
import type { Entry } from './entry.ts'

export type Action<Waiter> =
  /** There is room for it now. */
  | { readonly kind: 'load'; readonly name: string; readonly ordered: boolean }
  | { readonly kind: 'evict'; readonly name: string }
  | { readonly kind: 'let-in'; readonly entry: Entry<Waiter>; readonly waiter: Waiter }
  | { readonly kind: 'refuse'; readonly waiter: Waiter; readonly refusal: Refusal }
  /** No room can be made for a model that was ordered. */
  | { readonly kind: 'no-room'; readonly name: string; readonly reason: string }

/** What becomes of a request: it is in, it waits, or why neither. */
export type Verdict = 'in' | 'waiting' | Refusal
