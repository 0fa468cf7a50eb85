/** The messages of one direction of a stream, to be iterated over at the reader's pace. */

/** Read ahead at most, besides the 16 that the stream itself holds. */
const READ_AHEAD = 16

export interface MessageSource {
  pause(): unknown
  resume(): unknown
  /** The reader wants no more. */
  cancel(): void
}

/**
 * Iterated over by one reader, once. Node's own iterator of a stream would destroy the call when a
 * reader stops early, so that the call could not be answered any more.
 */
export class Messages<T> implements AsyncIterableIterator<T> {
  readonly #source: MessageSource
  readonly #ahead: T[] = []
  #paused = false
  #ended = false
  #error: Error | undefined
  #reader: PromiseWithResolvers<IteratorResult<T, undefined>> | undefined

  constructor(source: MessageSource) {
    this.#source = source
  }

  push(message: T): void {
    if (this.#ended) return
    if (this.#reader !== undefined) {
      this.#takeReader()?.resolve({ done: false, value: message })
      return
    }
    this.#ahead.push(message)
    if (this.#ahead.length < READ_AHEAD || this.#paused) return
    this.#paused = true
    this.#source.pause()
  }

  /** With an error the reader gets that once it has read what came before. */
  end(error?: Error): void {
    if (this.#ended) return
    this.#ended = true
    this.#error = error
    const reader = this.#takeReader()
    if (error === undefined) reader?.resolve({ done: true, value: undefined })
    else reader?.reject(error)
  }

  next(): Promise<IteratorResult<T, undefined>> {
    if (this.#ahead.length > 0) {
      const value = this.#ahead.shift() as T
      if (this.#ahead.length === 0 && this.#paused) {
        this.#paused = false
        this.#source.resume()
      }
      return Promise.resolve({ done: false, value })
    }
    if (this.#error !== undefined) return Promise.reject(this.#error)
    if (this.#ended) return Promise.resolve({ done: true, value: undefined })
    this.#reader = Promise.withResolvers()
    return this.#reader.promise
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.#ahead.length = 0
    this.#error = undefined
    if (!this.#ended) {
      this.end()
      this.#source.cancel()
    }
    return Promise.resolve({ done: true, value: undefined })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  #takeReader() {
    const reader = this.#reader
    this.#reader = undefined
    return reader
  }
}
