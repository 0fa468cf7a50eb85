/** An Envoy as the discovery server sees it: it takes, refuses, is lost and comes back. */

import { Reader } from 'protobufjs/minimal'
import { RESERVED_SCOPE } from '../../src/envoy/names.ts'
import { envoy } from '../../src/gen/discovery.js'
import type { StreamView } from '../../src/xds/companions.ts'
import { delta } from '../../src/xds/delta.ts'
import type { Request } from '../../src/xds/dialect.ts'
import type { Mode } from '../../src/xds/manner.ts'
import type { SnapshotListener } from '../../src/xds/snapshot.ts'
import { sotw } from '../../src/xds/sotw.ts'
import { DiscoveryStream, type StreamOptions } from '../../src/xds/stream.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { WORLD_TIMES, type World } from './control-world.ts'
import { targetsOf } from './fake-proxy.ts'

const { DeltaDiscoveryRequest, DeltaDiscoveryResponse, DiscoveryRequest, DiscoveryResponse } =
  envoy.service.discovery.v3

interface Held {
  readonly version: string
  readonly body: Uint8Array
}

/** What it says of a type, whichever variant it speaks. */
interface Said {
  readonly nodeId: string
  readonly typeUrl: string
  /** Of the response that is answered. */
  readonly nonce: string
  readonly refusal: string | undefined
  readonly subscribed: readonly string[]
  readonly unsubscribed: readonly string[]
  /** All the names that it asks for; none is everything. */
  readonly wanted: readonly string[]
  readonly version: string
  /** The version of each name. */
  readonly held: Readonly<Record<string, string>>
}

interface Response {
  readonly typeUrl: string
  readonly nonce: string
  readonly version: string
  readonly resources: ReadonlyMap<string, Held>
  /** Undefined: what is not there is gone. */
  readonly removed: readonly string[] | undefined
}

/** One stream in one variant of the protocol. */
interface SpokenStream extends StreamView {
  changed(...news: Parameters<SnapshotListener>): void
  say(said: Said): void
  read(): Iterable<Response>
}

interface Connection {
  readonly stream: SpokenStream
  close(): void
}

type Options = Omit<StreamOptions<never>, 'dialect'>

interface Tongue {
  stream(options: Options, nowMs: () => number): SpokenStream
}

const nodeOf = (id: string) => ({ id, cluster: '', userAgentName: 'envoy', clientFeatures: [] })

const TONGUES: Readonly<Record<Mode, Tongue>> = {
  delta: {
    stream(options, nowMs) {
      const stream = new DiscoveryStream({ ...options, dialect: delta })
      const begun = new Set<string>()
      return spoken(
        stream,
        nowMs,
        (said) => {
          const isFirst = !begun.has(said.typeUrl)
          begun.add(said.typeUrl)
          const bytes = DeltaDiscoveryRequest.encode({
            node: nodeOf(said.nodeId),
            responseNonce: said.nonce,
            errorDetail: said.refusal === undefined ? undefined : { message: said.refusal },
            resourceNamesSubscribe: said.subscribed,
            resourceNamesUnsubscribe: said.unsubscribed,
            initialResourceVersions: isFirst ? said.held : {},
          }).finish()
          return DeltaDiscoveryRequest.decode(bytes)
        },
        (bytes) => {
          const { typeUrl, nonce, systemVersionInfo, resources, removedResources } =
            DeltaDiscoveryResponse.decode(bytes)
          const set = resources.map(({ name, version, resource }) => {
            return [name, { version, body: resource?.value ?? new Uint8Array() }] as const
          })
          const removed = removedResources
          return { typeUrl, nonce, version: systemVersionInfo, resources: new Map(set), removed }
        },
      )
    },
  },
  sotw: {
    stream(options, nowMs) {
      const stream = new DiscoveryStream({ ...options, dialect: sotw })
      return spoken(
        stream,
        nowMs,
        (said) => {
          const bytes = DiscoveryRequest.encode({
            node: nodeOf(said.nodeId),
            responseNonce: said.nonce,
            errorDetail: said.refusal === undefined ? undefined : { message: said.refusal },
            resourceNames: said.wanted,
            versionInfo: said.version,
          }).finish()
          return DiscoveryRequest.decode(bytes)
        },
        (bytes) => {
          const {
            typeUrl,
            nonce,
            versionInfo: version,
            resources,
          } = DiscoveryResponse.decode(bytes)
          const set = resources.map(({ value: body }) => [nameIn(body), { version, body }] as const)
          const removed = typeUrl === TYPE_URLS.endpoints ? [] : undefined
          return { typeUrl, nonce, version, resources: new Map(set), removed }
        },
      )
    },
  },
}

function spoken<R extends Request>(
  stream: DiscoveryStream<R>,
  nowMs: () => number,
  request: (said: Said) => R,
  response: (bytes: Uint8Array) => Response,
): SpokenStream {
  return {
    substreams: stream.substreams,
    changed: (...news) => stream.changed(...news),
    say: (said) => void stream.receive(said.typeUrl, request(said), nowMs()),
    *read() {
      for (let sent = stream.next(nowMs()); sent; sent = stream.next(nowMs())) {
        yield response(Buffer.concat(sent))
      }
    },
  }
}

/** All that is sent has its name as its first field. */
function nameIn(body: Uint8Array): string {
  const reader = Reader.create(body)
  reader.uint32()
  return reader.string()
}

/** A replica that requests for a version may be sent to. */
export interface Target {
  /** `iris_1` */
  readonly internal: string
  readonly cluster: string
  readonly index: number
  readonly incarnation: number
}

const WILDCARDS = [TYPE_URLS.cluster, TYPE_URLS.listener, TYPE_URLS.scopedRoutes]

export class ModelledProxy {
  readonly nodeId: string
  readonly #world: World
  readonly #tongue: Tongue
  #held = new Map<string, Map<string, Held>>()
  /** By type: as it was told last. */
  #versions = new Map<string, string>()
  #connection: Connection | undefined
  #inbox: Response[] = []
  #lostAtMs = Number.NEGATIVE_INFINITY
  #connections = 0
  #hasRefused = false

  constructor(world: World, nodeId: string, mode: Mode) {
    this.nodeId = nodeId
    this.#world = world
    this.#tongue = TONGUES[mode]
  }

  get isConnected(): boolean {
    return this.#connection !== undefined
  }

  /** A proxy that was lost for longer than the lease is taken to serve nobody. */
  get isServing(): boolean {
    return this.isConnected || this.#world.nowMs - this.#lostAtMs < WORLD_TIMES.leaseMs
  }

  /** Whether it refused anything since it was fresh: that is not sent to it again. */
  get hasRefused(): boolean {
    return this.#hasRefused
  }

  /** Of what type the response is that waits longest. */
  get waitingType(): string | undefined {
    return this.#inbox[0]?.typeUrl
  }

  /** What that says, and what of it this proxy does not have: a mark for each resource as it is there. */
  get waitingMarks(): { readonly all: readonly string[]; readonly news: readonly string[] } {
    const { typeUrl = '', resources = new Map<string, Held>() } = this.#inbox[0] ?? {}
    const held = this.#of(typeUrl)
    const mark = (name: string, form: Held | undefined) =>
      `${typeUrl} ${name} ${form === undefined ? '' : Bun.hash(form.body)}`
    const all = [...resources].map(([name, form]) => mark(name, form))
    const known = new Set([...resources.keys()].map((name) => mark(name, held.get(name))))
    return { all, news: all.filter((one) => !known.has(one)) }
  }

  /** How many responses wait for it. */
  get waiting(): number {
    return this.#inbox.length
  }

  /** Comes, or comes back with what it had; a fresh one starts with nothing. */
  connect(isFresh: boolean): void {
    if (this.#connection !== undefined) return
    if (isFresh) {
      this.#held = new Map()
      this.#versions = new Map()
      this.#hasRefused = false
    }
    const { proxies, snapshot } = this.#world.running
    this.#connections += 1
    const peer = `${this.nodeId}:${this.#connections}`
    const resumed = [...this.#held.values()].some((byName) => byName.size > 0)
    const node = nodeOf(this.nodeId)
    const start = (shared: Pick<Options, 'events' | 'companions'>) => {
      const isAggregated = true
      const options = { snapshot, clientFeatures: [], controlPlaneId: '', isAggregated, ...shared }
      return this.#tongue.stream(options, () => this.#world.nowMs)
    }
    const { stream, close } = proxies.open({ peer, node, resumed }, start, () => {})
    const stopListening = snapshot.listen((...news) => stream.changed(...news))
    this.#connection = {
      stream,
      close() {
        stopListening()
        close()
      },
    }
    for (const typeUrl of WILDCARDS) this.#ask(typeUrl, {})
    const subscribed = [...this.#of(TYPE_URLS.cluster).keys()]
    if (subscribed.length > 0) this.#ask(TYPE_URLS.endpoints, { subscribed })
  }

  disconnect(): void {
    if (this.#connection === undefined) return
    this.#connection.close()
    this.#connection = undefined
    this.#inbox = []
    this.#lostAtMs = this.#world.nowMs
  }

  /** Reads what the server has sent. */
  fetch(): void {
    const stream = this.#connection?.stream
    if (stream !== undefined) for (const response of stream.read()) this.#inbox.push(response)
  }

  /** Takes the response that waits longest, or refuses it. */
  answer(accepts: boolean): void {
    const response = this.#inbox.shift()
    if (response === undefined) return
    const { typeUrl, nonce } = response
    if (!accepts) {
      this.#hasRefused = true
      this.#ask(typeUrl, { nonce, refusal: 'not to my taste' })
      return
    }
    const { set, removed } = this.#take(response)
    this.#ask(typeUrl, { nonce })
    if (typeUrl !== TYPE_URLS.cluster) return
    if (set.length + removed.length > 0) {
      this.#ask(TYPE_URLS.endpoints, { subscribed: set, unsubscribed: removed })
    }
    for (const name of removed) this.#of(TYPE_URLS.endpoints).delete(name)
  }

  /** Answers the names that it got and lost. */
  #take({ typeUrl, version, resources, removed }: Response) {
    const held = this.#of(typeUrl)
    const gone = removed ?? [...held.keys()].filter((name) => !resources.has(name))
    for (const [name, resource] of resources) held.set(name, resource)
    for (const name of gone) held.delete(name)
    this.#versions.set(typeUrl, version)
    return { set: [...resources.keys()], removed: gone }
  }

  /** Where its routes send requests for versions of models. */
  targets(): Target[] {
    return [...this.#of(TYPE_URLS.scopedRoutes)]
      .filter(([name]) => name !== RESERVED_SCOPE)
      .flatMap(([, { body }]) => targetsIn(body))
  }

  hasCluster(name: string): boolean {
    return this.#of(TYPE_URLS.cluster).has(`${name}/http`)
  }

  #of(typeUrl: string): Map<string, Held> {
    const held = this.#held.get(typeUrl) ?? new Map<string, Held>()
    this.#held.set(typeUrl, held)
    return held
  }

  #ask(typeUrl: string, said: Partial<Said>): void {
    const held = this.#of(typeUrl)
    const isEndpoints = typeUrl === TYPE_URLS.endpoints
    this.#connection?.stream.say({
      nodeId: this.nodeId,
      typeUrl,
      nonce: '',
      refusal: undefined,
      subscribed: [],
      unsubscribed: [],
      wanted: isEndpoints ? [...this.#of(TYPE_URLS.cluster).keys()] : [],
      version: this.#versions.get(typeUrl) ?? '',
      held: Object.fromEntries([...held].map(([name, { version }]) => [name, version])),
      ...said,
    })
  }
}

const known = new WeakMap<Uint8Array, readonly Target[]>()

function targetsIn(scope: Uint8Array): readonly Target[] {
  const targets = known.get(scope) ?? targetsOf(scope).flatMap(livesOf)
  known.set(scope, targets)
  return targets
}

/** `iris_1 mlserver/0-1@1,3@4` names three replicas. */
function livesOf(target: string): Target[] {
  const [internal = '', cluster = ''] = target.split(' ')
  const runs = cluster.slice(cluster.indexOf('/') + 1).split(',')
  return runs.flatMap((run) => {
    const [first = 0, last = first, incarnation = 0] =
      /^(\d+)(?:-(\d+))?@(\d+)$/
        .exec(run)
        ?.slice(1)
        .map((part) => (part ? Number(part) : undefined)) ?? []
    return Array.from({ length: last - first + 1 }, (_, offset) => ({
      internal,
      cluster,
      index: first + offset,
      incarnation,
    }))
  })
}
