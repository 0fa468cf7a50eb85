/** A number of places for work that is done at the same time. */

export interface Slots {
  /**
   * Resolves with what gives the place back, in the order of asking; with undefined when the
   * signal is aborted before there is one.
   */
  take(signal: AbortSignal): Promise<(() => void) | undefined>
}

export function createSlots(count: number): Slots {
  let free = count
  const waiting = new Set<() => void>()

  const enter = () => {
    free -= 1
    let inside = true
    return () => {
      if (!inside) return
      inside = false
      free += 1
      const [first] = waiting
      first?.()
    }
  }
  return {
    take(signal) {
      if (signal.aborted) return Promise.resolve(undefined)
      if (free > 0) return Promise.resolve(enter())
      return new Promise((resolve) => {
        const stopWaiting = () => {
          waiting.delete(called)
          signal.removeEventListener('abort', givenUp)
        }
        const called = () => {
          stopWaiting()
          resolve(enter())
        }
        const givenUp = () => {
          stopWaiting()
          resolve(undefined)
        }
        waiting.add(called)
        signal.addEventListener('abort', givenUp, { once: true })
      })
    },
  }
}
