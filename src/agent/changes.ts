/** Waits for something to become so, by looking whenever something changed. */

export interface Changes {
  /** To be called when something changed. */
  tell(): void
  /** Resolves when it is so, at once if it is already, or when the signal is aborted. */
  until(isSo: () => boolean, signal: AbortSignal): Promise<void>
}

export function createChanges(): Changes {
  const watchers = new Set<() => void>()
  return {
    tell() {
      for (const look of watchers) look()
    },
    until: (isSo, signal) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isSo() && !signal.aborted) return
          watchers.delete(look)
          signal.removeEventListener('abort', look)
          resolve()
        }
        watchers.add(look)
        signal.addEventListener('abort', look)
        look()
      }),
  }
}
