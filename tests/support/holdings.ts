/** Holdings as an agent makes them. */

import type { Moves } from '../../src/agent/cache/carrier.ts'
import { createHoldings, type Holdings, type HoldingsOptions } from '../../src/agent/holdings.ts'
import { ok } from '../../src/lib/result.ts'

/** Nothing can be asked of the model server yet. */
export function unservedHoldings(changes: Partial<HoldingsOptions> = {}): Holdings {
  return createHoldings({
    memoryBytes: 1_000,
    copies: () => 1,
    requestLimit: undefined,
    memoryWaitMs: 1_000,
    outage: 'not yet',
    now: () => performance.now(),
    onOverLimit() {},
    onGone() {},
    ...changes,
  })
}

/** A model server that obeys at once. */
export const willing: Moves = {
  reload: async () => ok(undefined),
  evict: async () => ok(undefined),
}
