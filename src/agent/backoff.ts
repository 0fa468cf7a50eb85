/** Waits that grow from one failure to the next. */

import { setTimeout as sleep } from 'node:timers/promises'

export interface Backoff {
  /** Returns early when the signal is aborted. */
  wait(signal: AbortSignal): Promise<void>
  /** It went well: the next wait is a short one again. */
  reset(): void
}

/** Each wait is about twice the one before, up to the last; up to half of it is left to chance. */
export function createBackoff(firstMs: number, lastMs: number): Backoff {
  let nextMs = firstMs
  return {
    async wait(signal) {
      const waitMs = nextMs * (0.5 + Math.random() / 2)
      nextMs = Math.min(nextMs * 2, lastMs)
      await pause(waitMs, signal)
    },
    reset() {
      nextMs = firstMs
    },
  }
}

/** Returns early when the signal is aborted. */
export async function pause(waitMs: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(waitMs, undefined, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
