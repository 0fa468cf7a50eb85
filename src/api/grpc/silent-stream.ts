/** A stream that stays open and says nothing. */

/** Ends when `signal` aborts. */
export function silentStream(signal: AbortSignal): AsyncIterable<never> {
  const next = (): Promise<IteratorReturnResult<undefined>> =>
    new Promise((resolve) => {
      const end = () => resolve({ done: true, value: undefined })
      if (signal.aborted) end()
      else signal.addEventListener('abort', end, { once: true })
    })
  return { [Symbol.asyncIterator]: () => ({ next }) }
}
