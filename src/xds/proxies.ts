/** Who is connected, and what each client has: for those who wait for it and those who look at it. */

import { google } from '../gen/discovery.js'
import { Companions, type StreamView } from './companions.ts'
import type { Node } from './dialect.ts'
import type { Mode } from './manner.ts'
import type { Refusal } from './refusals.ts'
import { Remnant } from './remnant.ts'
import type { ResourceKey } from './resource.ts'
import type { Substream, SubstreamEvents } from './substream.ts'

export interface TypeStatus {
  readonly typeUrl: string
  readonly mode: Mode
  readonly wildcard: boolean
  /** How many names are asked for one by one. */
  readonly names: number
  /** Empty: nothing was sent yet. */
  readonly sentVersion: string
  readonly ackedVersion: string
  /** When the response was sent that waits for its answer. */
  readonly unansweredSinceMs: number | undefined
  /** What the client refused and has not had replaced yet. */
  readonly nack: Refusal | undefined
}

export type SyncStatus = 'SYNCED' | 'STALE' | 'NOT SENT' | 'NACKED'

export interface ProxyStatus {
  /** Of this connection: another connection of the same node is another proxy. */
  readonly id: number
  readonly nodeId: string
  readonly nodeCluster: string
  readonly userAgent: string
  /** `ip:port` of the connection's other end. */
  readonly peer: string
  readonly connectedAtMs: number
  /** It brought versions along: it was connected before, to us or another server. */
  readonly resumed: boolean
  /** It is served a snapshot of its own in place of what all are. */
  readonly hasOwnSnapshot: boolean
  readonly types: readonly TypeStatus[]
  readonly status: SyncStatus
}

export interface ProxyNews {
  readonly proxyId: number
  readonly nodeId: string
  readonly typeUrl: string
  readonly names: readonly string[]
  /** It is served a snapshot of its own. */
  readonly isServedOwn: boolean
}

/** Called in the same turn; a listener must not close streams or change the snapshot's listeners. */
export interface ProxyListener {
  connected(proxy: ProxyIdentity): void
  /** `remnant` is what it may go on using of the type that is remembered; undefined: nothing. */
  disconnected(proxy: ProxyIdentity, remnant: Remnant | undefined): void
  /** The client uses the versions that it was sent, or has said to have the current ones. */
  acked(news: ProxyNews): void
  /** The client does not take what these names stand for now; it keeps what it had. */
  nacked(news: ProxyNews & { readonly message: string }): void
}

export type ProxyIdentity = Omit<ProxyStatus, 'hasOwnSnapshot' | 'types' | 'status'>

/** What the first request of a stream tells. */
export interface Opening {
  readonly peer: string
  readonly node: Node | null
  readonly resumed: boolean
}

export interface Opened<S> {
  readonly stream: S
  /** To be called when it was told anything, or has told: other streams of the client may go on then. */
  progressed(): void
  close(): void
}

/** A connected client with all that it has. */
export interface Client extends ProxyIdentity {
  /** Undefined also where there is too much of it to be kept. */
  readonly metadata: google.protobuf.Struct | undefined
  readonly substreams: readonly Substream[]
}

interface Proxy extends ProxyIdentity {
  readonly metadata: google.protobuf.Struct | undefined
  readonly companions: Companions
  /**
   * What the client had of the remembered type over streams that are closed, until it confirms
   * something of it anew.
   */
  former: Remnant | undefined
}

export class Proxies {
  readonly #nowMs: () => number
  readonly #listeners = new Set<ProxyListener>()
  readonly #rememberedType: string
  readonly #connected = new Map<number, Proxy>()
  readonly #byConnection = new Map<string, Proxy>()
  #lastId = 0

  /** Of one type it is remembered what clients had over streams that are closed. */
  constructor(nowMs: () => number, rememberedType: string) {
    this.#nowMs = nowMs
    this.#rememberedType = rememberedType
  }

  /** Answers a function that ends the listening. */
  listen(listener: ProxyListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The connected; STALE is who left a response unanswered for longer than this. */
  list(staleAfterMs: number): readonly ProxyStatus[] {
    const staleSinceMs = this.#nowMs() - staleAfterMs
    return [...this.#connected.values()].map((proxy) => {
      const substreams = substreamsOf(proxy)
      const types = substreams.map(typeStatus)
      const hasOwnSnapshot = substreams.some(({ isServedOwn }) => isServedOwn)
      const status = syncStatus(types, staleSinceMs)
      return { ...identity(proxy), hasOwnSnapshot, types, status }
    })
  }

  /** The connected, one by one. */
  *clients(): Iterable<Client> {
    for (const proxy of this.#connected.values()) {
      yield { ...identity(proxy), metadata: proxy.metadata, substreams: substreamsOf(proxy) }
    }
  }

  /** Whether some client of a node is connected. */
  isConnected(nodeId: string): boolean {
    return [...this.#connected.values()].some((proxy) => proxy.nodeId === nodeId)
  }

  /** The connected that ask for something of a type, of what all are served. */
  *subscribers(typeUrl: string): Iterable<number> {
    for (const [id, proxy] of this.#connected) {
      const substreams = substreamsOfType(proxy, typeUrl)
      const asks = ({ subscription, isServedOwn }: Substream) =>
        !subscription.isEmpty && !isServedOwn
      if (substreams.some(asks)) yield id
    }
  }

  /** Names of a type that some connected client does not take as all are served them now. */
  refusedNames(typeUrl: string): ReadonlySet<string> {
    const names = new Set<string>()
    for (const proxy of this.#connected.values()) {
      for (const substream of substreamsOfType(proxy, typeUrl)) {
        if (substream.isServedOwn) continue
        for (const name of substream.refusedNames()) names.add(name)
      }
    }
    return names
  }

  /** Whether a client does not take what it is to have under this name. */
  refuses(proxyId: number, { typeUrl, name }: ResourceKey): boolean {
    const substreams = substreamsOfType(this.#connected.get(proxyId), typeUrl)
    return substreams.some((substream) => substream.refuses(name))
  }

  /** The version that the client confirmed last; undefined: none, or that it has it no more. */
  ackedVersion(proxyId: number, { typeUrl, name }: ResourceKey): string | undefined {
    const proxy = this.#connected.get(proxyId)
    const covering = substreamsOfType(proxy, typeUrl).find((substream) => substream.covers(name))
    return covering?.holdings.get(name)?.version
  }

  /** Whether a client might use another version than this one (undefined: any). */
  mayHoldOther(proxyId: number, { typeUrl, name }: ResourceKey, version?: string): boolean {
    const proxy = this.#connected.get(proxyId)
    const isRemembered = typeUrl === this.#rememberedType
    if (isRemembered && proxy?.former?.mayHoldOther(name, version)) return true
    return substreamsOfType(proxy, typeUrl)
      .filter((substream) => substream.covers(name))
      .some((substream) => mayUseOther(substream, name, version))
  }

  /** When the oldest response was sent that waits for the client's answer. */
  unansweredSinceMs(proxyId: number): number | undefined {
    const proxy = this.#connected.get(proxyId)
    const sentAtMs = proxy === undefined ? [] : substreamsOf(proxy).flatMap(unansweredSince)
    return sentAtMs.length === 0 ? undefined : Math.min(...sentAtMs)
  }

  /** To be called at the first request of a stream. `goOn` has it send what it may. */
  open<S extends StreamView>(
    { peer, node, resumed }: Opening,
    start: (shared: { readonly events: SubstreamEvents; readonly companions: Companions }) => S,
    goOn: () => void,
  ): Opened<S> {
    const connection = JSON.stringify([peer, node?.id ?? ''])
    const proxy =
      this.#byConnection.get(connection) ?? this.#connect(connection, peer, node, resumed)
    const news = (substream: Substream, names: readonly string[]): ProxyNews => {
      const { typeUrl, isServedOwn } = substream
      return { proxyId: proxy.id, nodeId: proxy.nodeId, typeUrl, names, isServedOwn }
    }
    const events: SubstreamEvents = {
      acked: (substream, names) => {
        if (substream.typeUrl === this.#rememberedType) proxy.former = undefined
        for (const listener of this.#listeners) listener.acked(news(substream, names))
      },
      nacked: (substream, culprit, { message }) => {
        if (culprit === undefined) return
        const bad = { ...news(substream, [culprit]), message }
        for (const listener of this.#listeners) listener.nacked(bad)
      },
    }
    const { companions } = proxy
    const stream = start({ events, companions })
    companions.join(stream, goOn)
    return {
      stream,
      progressed: () => companions.progressed(stream),
      close: () => this.#close(connection, proxy, stream),
    }
  }

  #connect(connection: string, peer: string, node: Node | null, resumed: boolean): Proxy {
    this.#lastId++
    const proxy: Proxy = {
      id: this.#lastId,
      nodeId: node?.id ?? '',
      nodeCluster: node?.cluster ?? '',
      userAgent: node?.userAgentName ?? '',
      metadata: metadataOf(node),
      peer,
      connectedAtMs: this.#nowMs(),
      resumed,
      companions: new Companions(),
      former: undefined,
    }
    this.#byConnection.set(connection, proxy)
    this.#connected.set(proxy.id, proxy)
    for (const listener of this.#listeners) listener.connected(identity(proxy))
    return proxy
  }

  #close(connection: string, proxy: Proxy, stream: StreamView): void {
    const { companions } = proxy
    companions.leave(stream)
    const substream = stream.substreams.get(this.#rememberedType)
    const left = substream && Remnant.of(substream)
    proxy.former = Remnant.either(proxy.former, left)
    if (!companions.isEmpty) return
    this.#byConnection.delete(connection)
    this.#connected.delete(proxy.id)
    const who = identity(proxy)
    for (const listener of this.#listeners) listener.disconnected(who, proxy.former)
  }
}

/** Whoever tells more of itself than this is not found by it. */
const MAX_METADATA_BYTES = 16 * 1024

function metadataOf(node: Node | null): google.protobuf.Struct | undefined {
  const metadata = node?.metadata ?? undefined
  if (metadata === undefined) return undefined
  const bytes = google.protobuf.Struct.encode(metadata).finish().length
  return bytes <= MAX_METADATA_BYTES ? metadata : undefined
}

function identity(proxy: Proxy): ProxyIdentity {
  const { id, nodeId, nodeCluster, userAgent, peer, connectedAtMs, resumed } = proxy
  return { id, nodeId, nodeCluster, userAgent, peer, connectedAtMs, resumed }
}

function substreamsOf(proxy: Proxy): readonly Substream[] {
  return [...proxy.companions.streams].flatMap((stream) => [...stream.substreams.values()])
}

function substreamsOfType(proxy: Proxy | undefined, typeUrl: string): readonly Substream[] {
  return proxy?.companions.ofType(typeUrl) ?? []
}

function mayUseOther(substream: Substream, name: string, version: string | undefined): boolean {
  const forms = substream.possibleForms(name)
  return forms.some((form) => form.version !== version && !substream.isOwnForm(name, form))
}

function unansweredSince({ inFlight }: Substream): readonly number[] {
  return inFlight === undefined ? [] : [inFlight.sentAtMs]
}

function typeStatus(substream: Substream): TypeStatus {
  const { typeUrl, manner, subscription, sentVersion, ackedVersion, inFlight } = substream
  return {
    typeUrl,
    mode: manner.mode,
    wildcard: subscription.isWildcard,
    names: subscription.names.size,
    sentVersion,
    ackedVersion,
    unansweredSinceMs: inFlight?.sentAtMs,
    nack: substream.refusal,
  }
}

function syncStatus(types: readonly TypeStatus[], staleSinceMs: number): SyncStatus {
  if (types.some(({ nack }) => nack !== undefined)) return 'NACKED'
  const isStale = ({ unansweredSinceMs: sinceMs }: TypeStatus) =>
    sinceMs !== undefined && sinceMs < staleSinceMs
  if (types.some(isStale)) return 'STALE'
  const isNotSent = (type: TypeStatus) =>
    type.sentVersion === '' && (type.wildcard || type.names > 0)
  return types.some(isNotSent) ? 'NOT SENT' : 'SYNCED'
}
