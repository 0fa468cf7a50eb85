/** Waits for proxies: a replica is available when they have its route, and free when none has. */

import type { Command } from '../domain/command.ts'
import { awaitedDelivery } from '../domain/delivery.ts'
import type { State, Touched } from '../domain/state.ts'
import { experimentRouteName } from '../domain/traffic.ts'
import { TYPE_URLS } from '../envoy/names.ts'
import { contentHash } from '../xds/make-resource.ts'
import type { Remnant } from '../xds/remnant.ts'
import type { ResourceKey } from '../xds/resource.ts'
import type { FormerRoutes } from './former-routes.ts'
import { LostProxies } from './lost-proxies.ts'
import type { PublishedRoute, RouteVersion } from './publisher.ts'
import type { RouteTakers } from './route-fallbacks.ts'
import type { KnownCount, KnownProxy } from './store.ts'

/** What is asked of the xDS server about the proxies connected to it. */
export interface ProxyKnowledge extends RouteTakers {
  /** Names of a type that some proxy connected now does not take as they are to be. */
  refusedNames(typeUrl: string): ReadonlySet<string>
  /** Whether a proxy might use any other version than this one. */
  mayHoldOther(proxyId: number, key: ResourceKey, version: string | undefined): boolean
  /** Since when a response waits for the proxy's answer; undefined when none does. */
  unansweredSinceMs(proxyId: number): number | undefined
}

export interface DeliveryOptions {
  /** A proxy that does not answer for this long is not waited for when a replica becomes available. */
  readonly ackTimeoutMs: number
  /** For this long a lost proxy is taken to route by what it had. */
  readonly leaseMs: number
}

export interface DeliveryDeps {
  readonly state: State
  readonly publisher: {
    routesTo(model: string): readonly PublishedRoute[]
    content(routeName: string): RouteVersion
    readonly former: Pick<FormerRoutes, 'has' | 'routes' | 'routesOf' | 'forget'>
    modelsOn(routeName: string): ReadonlySet<string>
    routesThrough(cluster: string): readonly string[]
    clustersOf(routeName: string): readonly string[]
  }
  readonly proxies: ProxyKnowledge
  readonly dispatch: (command: Command) => void
  readonly nowMs: () => number
  /** Calls back once after a delay; answers a function that prevents it. */
  readonly after: (delayMs: number, callback: () => void) => () => void
  /** Proxies that were known before a restart and have not come back. */
  readonly unreturned: readonly KnownProxy[]
  /** Told whenever the proxies that may route change, of which nodes they are; see `knownOf`. */
  readonly onKnownChanged: (nodes: readonly string[]) => void
}

/** Little, because there may be very many. */
interface Waiting {
  /** Hash of the routes as they were when the wait began; another publication begins another wait. */
  readonly routes: string
  /** Hash of the replicas' states, whose change begins another wait too. */
  readonly states: string
  readonly sinceMs: number
  confirmed: boolean
  retired: boolean
  rejected: boolean
}

export class Delivery {
  readonly #options: DeliveryOptions
  readonly #deps: DeliveryDeps
  /** By model; those that wait longest come first. */
  readonly #waiting = new Map<string, Waiting>()
  /** Of those: models whose routes lead through a cluster that some proxy refuses. */
  readonly #withoutCluster = new Set<string>()
  readonly #connected = new Map<number, string>()
  /** How many are connected, by node. */
  readonly #connectedOf = new Map<string, number>()
  /** Of the connected: those that were here before, and have not told yet what routes they have. */
  readonly #returning = new Set<number>()
  readonly #lost: LostProxies
  #unreturned: KnownProxy[]
  #cancelTimer: () => void = () => {}

  constructor(options: DeliveryOptions, deps: DeliveryDeps) {
    this.#options = options
    this.#deps = deps
    this.#lost = new LostProxies(options.leaseMs)
    const nowMs = deps.nowMs()
    this.#unreturned = deps.unreturned.map(({ nodeId, lostAtMs }) => ({
      nodeId,
      lostAtMs: lostAtMs === 0 ? nowMs : lostAtMs,
    }))
  }

  /** Proxies of a node that may route: connected, lost within the lease, and not back since a restart. */
  knownOf(nodeId: string): readonly KnownCount[] {
    const counts = new Map<number, number>()
    const add = ({ lostAtMs, count }: KnownCount) =>
      counts.set(lostAtMs, (counts.get(lostAtMs) ?? 0) + count)
    for (const known of this.#lost.knownOf(nodeId)) add(known)
    for (const { nodeId: node, lostAtMs } of this.#unreturned) {
      if (node === nodeId) add({ lostAtMs, count: 1 })
    }
    const connected = this.#connectedOf.get(nodeId)
    if (connected !== undefined) add({ lostAtMs: 0, count: connected })
    return [...counts].map(([lostAtMs, count]) => ({ lostAtMs, count }))
  }

  /** How many that are not connected may route. */
  get lostCount(): number {
    return this.#lost.size + this.#unreturned.length
  }

  /** To be called after a publication, with what it published. */
  published(touched: Touched): void {
    const routes = [...touched.models, ...[...touched.experiments].map(experimentRouteName)]
    const concerned = new Set<string>()
    for (const route of routes) {
      for (const model of this.#deps.publisher.modelsOn(route)) concerned.add(model)
    }
    for (const model of concerned) this.#begin(model)
    // Nobody is going to say that it has left what it never had, or where nobody asks at all.
    const isAsked = this.lostCount > 0 || this.#areRoutesAskedFor
    this.#forgetFormer(isAsked ? [...routes, ...concerned] : this.#deps.publisher.former.routes())
    this.#arm()
  }

  connected(proxyId: number, nodeId: string, resumed: boolean): void {
    this.#connected.set(proxyId, nodeId)
    this.#connectedOf.set(nodeId, (this.#connectedOf.get(nodeId) ?? 0) + 1)
    if (resumed) this.#returning.add(proxyId)
    this.#deps.onKnownChanged([nodeId])
  }

  /** `remnant` is what it may go on using of routes; undefined: nothing. */
  disconnected(proxyId: number, remnant: Remnant | undefined): void {
    const nodeId = this.#connected.get(proxyId)
    if (nodeId === undefined) return
    this.#connected.delete(proxyId)
    this.#returning.delete(proxyId)
    const left = (this.#connectedOf.get(nodeId) ?? 1) - 1
    if (left === 0) this.#connectedOf.delete(nodeId)
    else this.#connectedOf.set(nodeId, left)
    const lostAs =
      remnant === undefined ? nodeId : this.#lost.add(nodeId, remnant, this.#deps.nowMs())
    this.#deps.onKnownChanged(lostAs === nodeId ? [nodeId] : [nodeId, lostAs])
    this.#checkAll()
  }

  acked(proxyId: number, typeUrl: string, names: Iterable<string>): void {
    if (typeUrl === TYPE_URLS.cluster) {
      for (const model of [...this.#withoutCluster]) this.#check(model)
    }
    if (typeUrl !== TYPE_URLS.scope) return
    // Now that it is known what it has, nothing has to be concluded from what it had.
    if (this.#returning.delete(proxyId)) this.#welcomeBack(this.#connected.get(proxyId) ?? '')
    for (const route of names) {
      for (const model of this.#deps.publisher.modelsOn(route)) this.#check(model)
    }
    this.#forgetFormer(names)
  }

  nacked(typeUrl: string, names: Iterable<string>, reason: string): void {
    for (const name of names) {
      for (const route of this.#routesConcerned(typeUrl, name)) this.#reject(route, reason)
    }
  }

  close(): void {
    this.#cancelTimer()
  }

  #routesConcerned(typeUrl: string, name: string): readonly string[] {
    if (typeUrl === TYPE_URLS.scope) return [name]
    if (typeUrl === TYPE_URLS.cluster) return this.#deps.publisher.routesThrough(name)
    return []
  }

  #reject(route: string, reason: string): void {
    for (const model of this.#deps.publisher.modelsOn(route)) {
      const waiting = this.#waiting.get(model)
      if (waiting === undefined) continue
      waiting.rejected = true
      this.#deps.dispatch({ type: 'RejectRoute', model, reason })
    }
  }

  #begin(name: string): void {
    const model = this.#deps.state.models.get(name)
    const awaited = model === undefined ? undefined : awaitedDelivery(model)
    if (model === undefined || !(awaited?.confirmation || awaited?.retirement)) {
      this.#waiting.delete(name)
      this.#withoutCluster.delete(name)
      return
    }
    const routes = contentHash(JSON.stringify(this.#deps.publisher.routesTo(name)))
    const states = contentHash(
      JSON.stringify(
        model.versions.map(({ replicas }) => [...replicas].map(([index, r]) => [index, r.state])),
      ),
    )
    const before = this.#waiting.get(name)
    if (before?.routes !== routes || before.states !== states) {
      this.#waiting.delete(name)
      this.#waiting.set(name, {
        routes,
        states,
        sinceMs: this.#deps.nowMs(),
        confirmed: !awaited.confirmation,
        retired: !awaited.retirement,
        // A refusal changes states itself; what was refused stays so until it is published anew.
        rejected: before?.routes === routes && before.rejected,
      })
    }
    this.#check(name)
  }

  #check(name: string): void {
    const waiting = this.#waiting.get(name)
    if (waiting === undefined) return
    const routes = this.#deps.publisher.routesTo(name)
    const members = routes.flatMap((route) => route.members)
    // Who has the route, and not the cluster that it leads to, answers 503.
    if (this.#lackCluster(routes)) this.#withoutCluster.add(name)
    else this.#withoutCluster.delete(name)
    const isReachable = !this.#withoutCluster.has(name)
    if (!waiting.confirmed && isReachable && this.#isConfirmed(waiting, routes)) {
      waiting.confirmed = true
      this.#deps.dispatch({ type: 'ConfirmRoute', model: name, members })
    }
    if (!waiting.retired && this.#isRetired([...routes, ...this.#formerRoutesTo(name)])) {
      waiting.retired = true
      this.#deps.dispatch({ type: 'RetireRoute', model: name, members })
    }
  }

  #isConfirmed(waiting: Waiting, routes: readonly PublishedRoute[]): boolean {
    const behind = [...this.#deps.proxies.subscribers(TYPE_URLS.scope)].filter((proxyId) =>
      routes.some(({ key, version }) => this.#deps.proxies.ackedVersion(proxyId, key) !== version),
    )
    if (behind.length === 0) return true
    if (waiting.rejected) return false
    const overdue = this.#deps.nowMs() - waiting.sinceMs >= this.#options.ackTimeoutMs
    return overdue || behind.every((proxyId) => this.#isStale(proxyId))
  }

  #lackCluster(routes: readonly PublishedRoute[]): boolean {
    const refused = this.#deps.proxies.refusedNames(TYPE_URLS.cluster)
    if (refused.size === 0) return false
    const clusters = routes.flatMap(({ key }) => this.#deps.publisher.clustersOf(key.name))
    return clusters.some((name) => refused.has(name))
  }

  #isStale(proxyId: number): boolean {
    const sinceMs = this.#deps.proxies.unansweredSinceMs(proxyId)
    return sinceMs !== undefined && this.#deps.nowMs() - sinceMs >= this.#options.ackTimeoutMs
  }

  #formerRoutesTo(model: string): readonly RouteVersion[] {
    const { publisher } = this.#deps
    return publisher.former.routesOf(model).map((route) => publisher.content(route))
  }

  /** What no proxy can have any more need not be waited for, nor remembered. */
  #forgetFormer(routes: Iterable<string>): void {
    const { publisher } = this.#deps
    for (const route of routes) {
      if (!publisher.former.has(route)) continue
      if (this.#isRetired([publisher.content(route)])) publisher.former.forget(route)
    }
  }

  get #areRoutesAskedFor(): boolean {
    for (const _ of this.#deps.proxies.subscribers(TYPE_URLS.scope)) return true
    return false
  }

  #isRetired(routes: readonly RouteVersion[]): boolean {
    if (this.#unreturned.length > 0) return false
    const proxies = [...this.#connected.keys()]
    return !routes.some(
      ({ key, version }) =>
        this.#lost.mayHoldOther(key.name, version) ||
        proxies.some((proxyId) => this.#deps.proxies.mayHoldOther(proxyId, key, version)),
    )
  }

  /** A proxy that brought versions along is one that was here before: it is not lost any more. */
  #welcomeBack(nodeId: string): void {
    const position = this.#unreturned.findIndex((proxy) => proxy.nodeId === nodeId)
    if (position >= 0) this.#unreturned.splice(position, 1)
    else this.#lost.returned(nodeId)
    this.#deps.onKnownChanged([nodeId])
    this.#checkAll()
  }

  #checkAll(): void {
    for (const name of [...this.#waiting.keys()]) this.#check(name)
    this.#forgetFormer(this.#deps.publisher.former.routes())
    this.#arm()
  }

  /** One timer for whatever runs out first: a wait, or a lease. */
  #arm(): void {
    this.#cancelTimer()
    const { ackTimeoutMs, leaseMs } = this.#options
    const firstWait = this.#firstUnconfirmed()
    const leaseEndMs = this.#lost.firstEndMs
    const deadlines = [
      ...(firstWait === undefined ? [] : [firstWait.sinceMs + ackTimeoutMs]),
      ...(leaseEndMs === undefined ? [] : [leaseEndMs]),
      ...this.#unreturned.map((proxy) => proxy.lostAtMs + leaseMs),
    ]
    if (deadlines.length === 0) return
    const delayMs = Math.max(0, Math.min(...deadlines) - this.#deps.nowMs())
    this.#cancelTimer = this.#deps.after(delayMs, () => this.#expire())
  }

  #firstUnconfirmed(): Waiting | undefined {
    for (const [name, waiting] of this.#waiting) {
      const mayBeOverdue = !waiting.rejected && !this.#withoutCluster.has(name)
      if (!waiting.confirmed && mayBeOverdue) return waiting
    }
    return undefined
  }

  #expire(): void {
    const nowMs = this.#deps.nowMs()
    const isOver = (proxy: KnownProxy) => proxy.lostAtMs + this.#options.leaseMs <= nowMs
    const overdue = this.#unreturned.filter(isOver).map(({ nodeId }) => nodeId)
    this.#unreturned = this.#unreturned.filter((proxy) => !isOver(proxy))
    const nodes = new Set([...overdue, ...this.#lost.expire(nowMs)])
    if (nodes.size > 0) this.#deps.onKnownChanged([...nodes])
    this.#checkAll()
  }
}
