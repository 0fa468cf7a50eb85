/** Reads a stream as it comes, for tests that wait for something in it. */

import { Condition } from './condition.ts'

export interface StreamReader<T> {
  readonly received: readonly T[]
  /** Resolves when `isSo` holds of what was received. */
  until(isSo: (received: readonly T[]) => boolean): Promise<void>
  /** Resolves with `OK`, or rejects, when the stream has ended. */
  readonly ended: Promise<'OK'>
}

export function readStream<T>(stream: AsyncIterable<T>): StreamReader<T> {
  const received: T[] = []
  const progress = new Condition()
  const run = async () => {
    for await (const message of stream) {
      received.push(message)
      progress.changed()
    }
    return 'OK' as const
  }
  const ended = run()
  // A test that does not look at the end has seen what it wanted.
  ended.catch(() => {})
  return { received, until: (isSo) => progress.until(() => isSo(received)), ended }
}
