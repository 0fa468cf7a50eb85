/** An Envoy as the discovery server sees it: it takes, refuses, is lost and comes back. */

import { RESERVED_SCOPE } from '../../src/envoy/names.ts'
import { envoy } from '../../src/gen/discovery.js'
import { delta } from '../../src/xds/delta.ts'
import { DiscoveryStream } from '../../src/xds/stream.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { WORLD_TIMES, type World } from './control-world.ts'
import { targetsOf } from './fake-proxy.ts'

const { DeltaDiscoveryRequest, DeltaDiscoveryResponse } = envoy.service.discovery.v3
type Response = envoy.service.discovery.v3.DeltaDiscoveryResponse
type Stream = DiscoveryStream<envoy.service.discovery.v3.DeltaDiscoveryRequest>

interface Held {
  readonly version: string
  readonly body: Uint8Array
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
  #held = new Map<string, Map<string, Held>>()
  #connection: { readonly stream: Stream; close(): void } | undefined
  #inbox: Response[] = []
  #lostAtMs = Number.NEGATIVE_INFINITY
  #connections = 0
  #hasRefused = false

  constructor(world: World, nodeId: string) {
    this.nodeId = nodeId
    this.#world = world
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

  /** How many responses wait for it. */
  get waiting(): number {
    return this.#inbox.length
  }

  /** Comes, or comes back with what it had; a fresh one starts with nothing. */
  connect(isFresh: boolean): void {
    if (this.#connection !== undefined) return
    if (isFresh) {
      this.#held = new Map()
      this.#hasRefused = false
    }
    const { proxies, snapshot } = this.#world.running
    this.#connections += 1
    const peer = `${this.nodeId}:${this.#connections}`
    const node = { id: this.nodeId, cluster: '', userAgentName: 'envoy', clientFeatures: [] }
    const resumed = [...this.#held.values()].some((byName) => byName.size > 0)
    const { stream, close } = proxies.open({ peer, node, resumed }, (events) => {
      const told = { clientFeatures: [], controlPlaneId: '', isAggregated: true }
      const options = { dialect: delta, ...told }
      return new DiscoveryStream({ ...options, snapshot, events })
    })
    const stopListening = snapshot.listen((...news) => stream.changed(...news))
    this.#connection = {
      stream,
      close() {
        stopListening()
        close()
      },
    }
    for (const typeUrl of WILDCARDS) {
      this.#ask({ typeUrl, initialResourceVersions: this.#versions(typeUrl) })
    }
    const clusters = [...this.#of(TYPE_URLS.cluster).keys()]
    this.#ask({
      typeUrl: TYPE_URLS.endpoints,
      resourceNamesSubscribe: clusters,
      initialResourceVersions: this.#versions(TYPE_URLS.endpoints),
    })
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
    if (stream === undefined) return
    for (
      let bytes = stream.next(this.#world.nowMs);
      bytes;
      bytes = stream.next(this.#world.nowMs)
    ) {
      this.#inbox.push(DeltaDiscoveryResponse.decode(bytes))
    }
  }

  /** Takes the response that waits longest, or refuses it. */
  answer(accepts: boolean): void {
    const response = this.#inbox.shift()
    if (response === undefined) return
    const { typeUrl, nonce } = response
    if (!accepts) {
      this.#hasRefused = true
      this.#ask({ typeUrl, responseNonce: nonce, errorDetail: { message: 'not to my taste' } })
      return
    }
    const held = this.#of(typeUrl)
    for (const { name, version, resource } of response.resources) {
      held.set(name, { version, body: resource?.value ?? new Uint8Array() })
    }
    for (const name of response.removedResources) held.delete(name)
    this.#ask({ typeUrl, responseNonce: nonce })
    if (typeUrl === TYPE_URLS.cluster) {
      this.#ask({
        typeUrl: TYPE_URLS.endpoints,
        resourceNamesSubscribe: response.resources.map(({ name }) => name),
        resourceNamesUnsubscribe: response.removedResources,
      })
      for (const name of response.removedResources) this.#of(TYPE_URLS.endpoints).delete(name)
    }
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

  #versions(typeUrl: string): Record<string, string> {
    return Object.fromEntries([...this.#of(typeUrl)].map(([name, { version }]) => [name, version]))
  }

  #ask(request: envoy.service.discovery.v3.DeltaDiscoveryRequestInit): void {
    const node = { id: this.nodeId, cluster: '', userAgentName: 'envoy', clientFeatures: [] }
    const bytes = DeltaDiscoveryRequest.encode({ node, ...request }).finish()
    const received = DeltaDiscoveryRequest.decode(bytes)
    this.#connection?.stream.receive(received.typeUrl, received, this.#world.nowMs)
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
