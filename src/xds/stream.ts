/** One stream of discovery: takes requests and changes of the snapshot, and says what to send. */

import type { Dialect, Request } from './dialect.ts'
import { Lifetimes } from './lifetimes.ts'
import { Sequencer } from './sequencer.ts'
import type { ChangedNames, SnapshotView } from './snapshot.ts'
import { Substream, type SubstreamEvents } from './substream.ts'

export interface StreamOptions<R extends Request> {
  readonly dialect: Dialect<R>
  readonly snapshot: SnapshotView
  /** What the client says it can do, beyond what all can. */
  readonly clientFeatures: readonly string[]
  readonly controlPlaneId: string
  readonly events: SubstreamEvents
}

/** Of types that nobody knows there may be some, beside all that there are. */
const MAX_TYPES = 64
/** For some 400,000 names of usual length; beyond that a client has to use the wildcard. */
const MAX_BYTES = 64 * 1024 * 1024

/** What a client asked for beyond its bounds: the stream has to end. */
export interface Excess {
  readonly of: 'types' | 'names'
  readonly message: string
}

/** What is known of a stream by those who only look. */
export interface StreamView {
  readonly substreams: ReadonlyMap<string, Substream>
}

export class DiscoveryStream<R extends Request> implements StreamView {
  readonly #options: StreamOptions<R>
  readonly #sequencer = new Sequencer()
  readonly #lifetimes = new Lifetimes()
  #nonces = 0

  constructor(options: StreamOptions<R>) {
    this.#options = options
  }

  get substreams(): ReadonlyMap<string, Substream> {
    return this.#sequencer.substreams
  }

  receive(typeUrl: string, request: R, nowMs: number): Excess | undefined {
    const { dialect, snapshot, clientFeatures, events } = this.#options
    const known = this.substreams.get(typeUrl)
    if (known !== undefined) dialect.proceed(known, request, nowMs)
    else if (this.substreams.size < MAX_TYPES) {
      const manner = dialect.manner(typeUrl, clientFeatures)
      const substream = new Substream(typeUrl, manner, snapshot, events)
      this.#sequencer.add(substream)
      dialect.begin(substream, request, this.#nonces === 0)
    } else return { of: 'types', message: `a stream may ask for ${MAX_TYPES} types` }
    if (this.#bytes <= MAX_BYTES) return undefined
    const megabytes = MAX_BYTES / 1024 / 1024
    return { of: 'names', message: `the names asked for take more than ${megabytes} MiB` }
  }

  get #bytes(): number {
    let bytes = 0
    for (const { typeUrl, subscription, broughtBytes } of this.substreams.values()) {
      bytes += typeUrl.length + subscription.bytes + broughtBytes
    }
    return bytes
  }

  changed(changed: ChangedNames, restated: ReadonlySet<string>): void {
    for (const typeUrl of restated) {
      const substream = this.substreams.get(typeUrl)
      if (substream !== undefined) this.#options.dialect.restate(substream)
    }
    for (const [typeUrl, names] of changed) {
      const substream = this.substreams.get(typeUrl)
      if (substream === undefined) continue
      for (const name of names) substream.changed(name)
    }
  }

  /** When something that the client holds has to be refreshed; undefined: nothing ever has to be. */
  get refreshDueMs(): number | undefined {
    return this.#lifetimes.firstDueMs
  }

  /** Owes the client whatever is due to be refreshed. */
  refresh(nowMs: number): void {
    for (const { substream, name } of this.#lifetimes.takeDue(nowMs)) substream.refresh(name)
  }

  /** The next encoded response; it counts as sent. Undefined: nothing may be sent now. */
  next(nowMs: number): Uint8Array | undefined {
    const draft = this.#sequencer.next()
    if (draft === undefined) return undefined
    const { substream, items } = draft
    this.#nonces++
    const response = substream.sent(String(this.#nonces), items, nowMs)
    this.#sequencer.sent(draft)
    this.#lifetimes.sent(draft, nowMs)
    return this.#options.dialect.encode(substream, response, this.#options.controlPlaneId)
  }
}
