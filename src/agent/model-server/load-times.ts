/** How long the model server may keep busy with a model that it has loaded before. */

export interface LoadTimes {
  /** `work` loads the model; how long it takes is remembered when it goes well. */
  measure<T extends { readonly ok: boolean }>(model: string, work: () => Promise<T>): Promise<T>
  /** Infinity for a model that has not been loaded yet. */
  allowedMs(model: string): number
}

/** A server with much to do takes many times as long as one with nothing. */
const FACTOR = 4

/** `slackMs` is allowed in any case. */
export function createLoadTimes(slackMs: number, now: () => number): LoadTimes {
  const longestMs = new Map<string, number>()
  return {
    async measure(model, work) {
      const startedMs = now()
      const outcome = await work()
      if (outcome.ok) {
        longestMs.set(model, Math.max(longestMs.get(model) ?? 0, now() - startedMs))
      }
      return outcome
    },
    allowedMs(model) {
      const knownMs = longestMs.get(model)
      return knownMs === undefined ? Number.POSITIVE_INFINITY : FACTOR * knownMs + slackMs
    },
  }
}
