/** One stream of discovery: takes requests and changes of the snapshot, and says what to send. */

import type { Dialect, Request } from './dialect.ts'
import { Sequencer } from './sequencer.ts'
import type { ChangedNames, Snapshot } from './snapshot.ts'
import { Substream, type SubstreamEvents } from './substream.ts'

export interface StreamOptions<R extends Request> {
  readonly dialect: Dialect<R>
  readonly snapshot: Snapshot
  readonly controlPlaneId: string
  readonly events: SubstreamEvents
}

/** What is known of a stream by those who only look. */
export interface StreamView {
  readonly substreams: ReadonlyMap<string, Substream>
}

export class DiscoveryStream<R extends Request> implements StreamView {
  readonly #options: StreamOptions<R>
  readonly #sequencer = new Sequencer()
  #nonces = 0

  constructor(options: StreamOptions<R>) {
    this.#options = options
  }

  get substreams(): ReadonlyMap<string, Substream> {
    return this.#sequencer.substreams
  }

  receive(typeUrl: string, request: R, nowMs: number): void {
    const { dialect, snapshot, events } = this.#options
    const known = this.substreams.get(typeUrl)
    if (known !== undefined) {
      dialect.proceed(known, request, nowMs)
      return
    }
    const substream = new Substream(typeUrl, dialect.manner(typeUrl), snapshot, events)
    this.#sequencer.add(substream)
    dialect.begin(substream, request, this.#nonces === 0)
  }

  changed(changed: ChangedNames): void {
    for (const [typeUrl, names] of changed) {
      const substream = this.substreams.get(typeUrl)
      if (substream === undefined) continue
      for (const name of names) substream.changed(name)
    }
  }

  /** The next encoded response; it counts as sent. Undefined: nothing may be sent now. */
  next(nowMs: number): Uint8Array | undefined {
    const draft = this.#sequencer.next()
    if (draft === undefined) return undefined
    const { substream, items } = draft
    this.#nonces++
    const response = substream.sent(String(this.#nonces), items, nowMs)
    this.#sequencer.sent(draft)
    return this.#options.dialect.encode(substream, response, this.#options.controlPlaneId)
  }
}
