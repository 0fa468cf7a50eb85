/**
 * Gives garbage back once work is done. JavaScriptCore collects when it wants room: after a burst it
 * keeps two to three times of what it needs, for as long as nothing happens.
 */

/** So long after the last work there is time. A collection takes about 0.4 ms for each MB in use. */
const IDLE_MS = 1_000
/** Less is not worth it. */
const LEAST_BYTES = 16_000_000
/** Of what was in use after the last collection: the more there is, the longer one takes. */
const LEAST_SHARE = 0.25

export interface IdleCollectionDeps {
  /** Calls back once after a delay; answers a function that prevents it. */
  readonly after: (delayMs: number, callback: () => void) => () => void
  readonly nowMs: () => number
  /** Of this process. */
  readonly residentBytes: () => number
  readonly collect: () => void
}

export const PROCESS_MEMORY: Pick<IdleCollectionDeps, 'residentBytes' | 'collect'> = {
  residentBytes: () => process.memoryUsage.rss(),
  collect: () => Bun.gc(true),
}

export interface IdleCollection {
  /** To be told of all that may leave much behind; costs next to nothing. */
  worked(): void
  close(): void
}

export function createIdleCollection(deps: IdleCollectionDeps): IdleCollection {
  let workedAtMs = 0
  let usedBytes = deps.residentBytes()
  let stop: (() => void) | undefined

  const arm = (delayMs: number) => {
    stop = deps.after(delayMs, () => {
      const idleMs = deps.nowMs() - workedAtMs
      if (idleMs < IDLE_MS) return arm(IDLE_MS - idleMs)
      stop = undefined
      const growth = deps.residentBytes() - usedBytes
      if (growth < Math.max(LEAST_BYTES, usedBytes * LEAST_SHARE)) return
      deps.collect()
      usedBytes = deps.residentBytes()
    })
  }

  return {
    worked() {
      workedAtMs = deps.nowMs()
      if (stop === undefined) arm(IDLE_MS)
    },
    close: () => stop?.(),
  }
}
