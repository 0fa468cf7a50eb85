/** A list of what happened that can be waited on. */

export interface Journal<T> {
  readonly entries: readonly T[]
  add(entry: T): void
  /** The first entry that fits, from `after` on (an index), written already or later. */
  waitFor(what: string, fits: (entry: T) => boolean, after?: number): Promise<T>
}

const WITHIN_MS = 10_000

export function createJournal<T>(): Journal<T> {
  const entries: T[] = []
  const checks = new Set<() => void>()
  return {
    entries,
    add(entry) {
      entries.push(entry)
      for (const check of [...checks]) check()
    },
    waitFor(what, fits, after = 0) {
      const { promise, resolve, reject } = Promise.withResolvers<T>()
      const timer = setTimeout(() => {
        checks.delete(check)
        reject(new Error(`no ${what} within ${WITHIN_MS} ms: ${JSON.stringify(entries)}`))
      }, WITHIN_MS)
      const check = () => {
        const found = entries.slice(after).find(fits)
        if (found === undefined) return
        clearTimeout(timer)
        checks.delete(check)
        resolve(found)
      }
      checks.add(check)
      check()
      return promise
    },
  }
}
