/** Which streams are open, within bounds, and what they cost. */

import { GrpcError } from '../lib/grpc/errors.ts'
import type { DuplexStream } from '../lib/grpc/methods.ts'
import type { Excess } from './stream.ts'

/** What a client can have too much of. */
export type RefusedFor = 'streams' | Excess['of']

export interface StreamUsage {
  readonly streams: number
  /** Written, and not yet taken by the clients. */
  readonly unsentBytes: number
  /** How many streams were ended with RESOURCE_EXHAUSTED since the start. */
  readonly refused: Readonly<Record<RefusedFor, number>>
}

type Stream = Pick<DuplexStream<never>, 'end' | 'unsentBytes'>

export class OpenStreams {
  readonly #maxStreams: number
  readonly #open = new Set<Stream>()
  readonly #refused = { streams: 0, types: 0, names: 0 }

  constructor(maxStreams: number) {
    this.#maxStreams = maxStreams
  }

  /** False: there are too many already, and this one was ended. */
  add(stream: Stream): boolean {
    if (this.#open.size >= this.#maxStreams) {
      const message = `${this.#maxStreams} discovery streams are open, which is the most there may be`
      this.refuse(stream, { of: 'streams', message })
      return false
    }
    this.#open.add(stream)
    return true
  }

  delete(stream: Stream): void {
    this.#open.delete(stream)
  }

  refuse(stream: Stream, excess: { readonly of: RefusedFor; readonly message: string }): void {
    this.#refused[excess.of] += 1
    stream.end(new GrpcError('RESOURCE_EXHAUSTED', excess.message))
  }

  usage(): StreamUsage {
    let unsentBytes = 0
    for (const stream of this.#open) unsentBytes += stream.unsentBytes
    return { streams: this.#open.size, unsentBytes, refused: { ...this.#refused } }
  }
}
