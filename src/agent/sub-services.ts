/** What an agent needs beside itself, and whether it is there just now. */

import { unlessAborted } from '../lib/unless-aborted.ts'

/** `scheduler`: there is a subscription. `rclone`: known only once it has been needed. */
export type SubService = 'model server' | 'scheduler' | 'rclone'

export interface SubServices {
  tell(service: SubService, isUp: boolean): void
  isUp(service: SubService): boolean
  /** Whether it has ever been there. */
  hasBeenUp(service: SubService): boolean
  /** Resolves with true once it is there; with false when the signal is aborted first. */
  awaitUp(service: SubService, signal: AbortSignal): Promise<boolean>
  /** Those that anything has been told of. */
  known(): readonly (readonly [SubService, boolean])[]
}

export function createSubServices(): SubServices {
  const states = new Map<SubService, boolean>()
  const seen = new Set<SubService>()
  const waiting = new Map<SubService, PromiseWithResolvers<void>>()
  const isUp = (service: SubService) => states.get(service) === true

  return {
    tell(service, nowUp) {
      states.set(service, nowUp)
      if (!nowUp) return
      seen.add(service)
      waiting.get(service)?.resolve()
      waiting.delete(service)
    },
    isUp,
    hasBeenUp: (service) => seen.has(service),
    async awaitUp(service, signal) {
      if (isUp(service)) return true
      const coming = waiting.get(service) ?? Promise.withResolvers<void>()
      waiting.set(service, coming)
      await unlessAborted(coming.promise, signal)
      return isUp(service)
    },
    known: () => [...states],
  }
}
