/** Waits no longer than a signal lets it. */

/** Resolves with what `work` does; with undefined when the signal is aborted first. */
export async function unlessAborted<T>(
  work: Promise<T>,
  signal: AbortSignal,
): Promise<T | undefined> {
  const { promise: over, resolve } = Promise.withResolvers<undefined>()
  const giveUp = () => resolve(undefined)
  signal.addEventListener('abort', giveUp)
  if (signal.aborted) giveUp()
  try {
    return await Promise.race([over, work])
  } finally {
    // A signal may live as long as the process, and is waited for again and again.
    signal.removeEventListener('abort', giveUp)
  }
}
