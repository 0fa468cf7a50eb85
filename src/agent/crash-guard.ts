/** Remembers which models were being loaded when the model server went away or hung. */

export interface CrashGuard {
  /** Why the model is not to be loaded just now; undefined while it may be. */
  verdict(internalName: string): string | undefined
  /** Whether it is to be loaded by itself, so that nothing else is blamed for it. */
  isSuspect(internalName: string): boolean
  /** The model server went away while it loaded it, or did not come to an end. */
  blame(internalName: string): void
  /** It was loaded, or refused, with the model server still there, or is not wanted any more. */
  clear(internalName: string): void
}

/** Once may be chance. */
const FATAL_LOADS = 3
const FIRST_BAR_MS = 60_000
const LAST_BAR_MS = 3_600_000

interface Loss {
  readonly count: number
  readonly barredUntilMs: number
}

/**
 * A model that was fatal three times is barred for a minute, and for twice as long after each time
 * more, up to an hour. Its failed load does not clear it: a scheduler asks again for what failed
 * whenever an agent comes back, as this one does after each crash, so that two such models would
 * take the model server down in turns for ever.
 */
export function createCrashGuard(now: () => number): CrashGuard {
  const losses = new Map<string, Loss>()
  return {
    verdict(internalName) {
      const { count, barredUntilMs } = losses.get(internalName) ?? NO_LOSS
      const leftMs = barredUntilMs - now()
      if (leftMs <= 0) return undefined
      return `the model server went away or hung ${count} times while it loaded ${internalName}: it is not tried again for ${Math.ceil(leftMs / 1000)} s, but a new version is`
    },
    isSuspect: (internalName) => losses.has(internalName),
    blame(internalName) {
      const count = (losses.get(internalName) ?? NO_LOSS).count + 1
      losses.set(internalName, { count, barredUntilMs: now() + barMs(count) })
    },
    clear: (internalName) => losses.delete(internalName),
  }
}

const NO_LOSS: Loss = { count: 0, barredUntilMs: Number.NEGATIVE_INFINITY }

function barMs(count: number): number {
  if (count < FATAL_LOADS) return 0
  return Math.min(FIRST_BAR_MS * 2 ** (count - FATAL_LOADS), LAST_BAR_MS)
}
