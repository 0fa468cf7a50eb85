/** One stream of discovery: takes requests and changes of the snapshot, and says what to send. */

import type { EncodedMessage } from '../lib/grpc/methods.ts'
import type { Companions, StreamView } from './companions.ts'
import type { Dialect, Request } from './dialect.ts'
import { Lifetimes } from './lifetimes.ts'
import { type Expected, oweEndpoints, Sequencer } from './sequencer.ts'
import type { ChangedNames, SnapshotView } from './snapshot.ts'
import { Substream, type SubstreamEvents } from './substream.ts'
import { TYPE_URLS } from './type-url.ts'

export interface StreamOptions<R extends Request> {
  readonly dialect: Dialect<R>
  readonly snapshot: SnapshotView
  /** What the client says it can do, beyond what all can. */
  readonly clientFeatures: readonly string[]
  readonly controlPlaneId: string
  /** Whatever the client asks for comes over this stream, its clusters as well. */
  readonly isAggregated: boolean
  /** The client's streams, with this one. */
  readonly companions: Companions
  readonly events: SubstreamEvents
}

/** Of types that nobody knows there may be some, beside all that there are. */
const MAX_TYPES = 64
/** So long Envoy waits for what a cluster needs to be used, if nobody told it otherwise. */
const WARMING_MS = 15_000
/** For some 400,000 names of usual length; beyond that a client has to use the wildcard. */
const MAX_BYTES = 64 * 1024 * 1024

/** What a client asked for beyond its bounds: the stream has to end. */
export interface Excess {
  readonly of: 'types' | 'names'
  readonly message: string
}

export class DiscoveryStream<R extends Request> implements StreamView {
  readonly #options: StreamOptions<R>
  readonly #sequencer: Sequencer
  readonly #lifetimes = new Lifetimes()
  #nonces = 0
  /** Until then a client that came back may still ask for its clusters. */
  #clustersExpectedUntilMs = -Infinity
  /** When the client was told, or said, anything last. */
  #lastProgress = { count: -1, atMs: 0 }

  constructor(options: StreamOptions<R>) {
    this.#options = options
    this.#sequencer = new Sequencer(options.companions)
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
      if (dialect.isResumed(request)) this.#resumed(substream, nowMs)
    } else return { of: 'types', message: `a stream may ask for ${MAX_TYPES} types` }
    if (this.#bytes <= MAX_BYTES) return undefined
    const megabytes = MAX_BYTES / 1024 / 1024
    return { of: 'names', message: `the names asked for take more than ${megabytes} MiB` }
  }

  /**
   * XDS rule 54: Envoy does not ask for clusters while one of its own warms, not even over a new
   * stream. What that one waits for may be the endpoints that the client has already, and a route
   * that is sent meanwhile overtakes the clusters that it needs.
   */
  #resumed(substream: Substream, nowMs: number): void {
    const { isAggregated, snapshot } = this.#options
    if (!isAggregated || this.substreams.has(TYPE_URLS.cluster)) return
    if (this.#clustersExpectedUntilMs < 0) this.#clustersExpectedUntilMs = nowMs + WARMING_MS
    if (substream.typeUrl !== TYPE_URLS.endpoints) return
    for (const cluster of snapshot.of(TYPE_URLS.cluster).values()) oweEndpoints(substream, cluster)
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

  /** When there may be more to send though nothing changed; undefined: never. */
  get refreshDueMs(): number | undefined {
    const dueMs = this.#lifetimes.firstDueMs
    const { expecting } = this.#sequencer
    if (expecting === undefined) return dueMs
    return Math.min(this.#expectedUntilMs(expecting), dueMs ?? Infinity)
  }

  #expectedUntilMs(what: Expected): number {
    if (what === 'clusters') return this.#clustersExpectedUntilMs
    return this.#lastProgress.atMs + WARMING_MS
  }

  /** Owes the client whatever is due to be refreshed. */
  refresh(nowMs: number): void {
    for (const { substream, name } of this.#lifetimes.takeDue(nowMs)) substream.refresh(name)
  }

  /** The next encoded response; it counts as sent. Undefined: nothing may be sent now. */
  next(nowMs: number): EncodedMessage | undefined {
    const count = this.#options.companions.progress
    if (this.#lastProgress.count !== count) this.#lastProgress = { count, atMs: nowMs }
    const draft = this.#sequencer.next((what) => nowMs < this.#expectedUntilMs(what))
    if (draft === undefined) return undefined
    const { substream, items } = draft
    this.#nonces++
    const response = substream.sent(String(this.#nonces), items, nowMs)
    this.#sequencer.sent(draft)
    this.#lifetimes.sent(draft, nowMs)
    return this.#options.dialect.encode(substream, response, this.#options.controlPlaneId)
  }
}
