/** The streams of one client: what one of them confirms may let another one go on. */

import type { StoredResource } from './stored-resource.ts'
import type { Substream } from './substream.ts'

/** What is known of a stream by those who only look. */
export interface StreamView {
  readonly substreams: ReadonlyMap<string, Substream>
}

export class Companions {
  /** By name, in state of the world: the endpoints that there were for clusters that are under way. */
  readonly escorts = new Map<string, StoredResource>()
  /** With what has each send what it may. */
  readonly #streams = new Map<StreamView, () => void>()
  #progress = 0

  /** Grows with whatever the client says or is told, and whatever it is to have that is new. */
  get progress(): number {
    return this.#progress
  }

  get streams(): Iterable<StreamView> {
    return this.#streams.keys()
  }

  get isEmpty(): boolean {
    return this.#streams.size === 0
  }

  /** Of one type, over all streams. */
  ofType(typeUrl: string): readonly Substream[] {
    const substreams = [...this.streams].map((stream) => stream.substreams.get(typeUrl))
    return substreams.filter((substream) => substream !== undefined)
  }

  join(stream: StreamView, goOn: () => void): void {
    this.#streams.set(stream, goOn)
  }

  /** What waits for something over that stream does so no more. */
  leave(stream: StreamView): void {
    this.#streams.delete(stream)
    for (const { debts } of stream.substreams.values()) debts.abandon()
    this.progressed(stream)
  }

  /** To be called when a stream was told anything, or has told: another one may have more to send then. */
  progressed(by: StreamView): void {
    this.#progress++
    for (const [stream, goOn] of this.#streams) {
      if (stream !== by && hasBacklog(stream)) goOn()
    }
  }
}

function hasBacklog({ substreams }: StreamView): boolean {
  for (const { debts } of substreams.values()) if (debts.backlog.size > 0) return true
  return false
}
