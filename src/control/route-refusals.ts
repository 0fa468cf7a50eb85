/** What proxies refused of the routes of models and experiments: kept in the words of the proxies until it changes. */

import type { Command } from '../domain/command.ts'
import { TYPE_URLS } from '../envoy/names.ts'
import type { ProxyNews } from '../xds/proxies.ts'
import type { ResourceKey } from '../xds/resource.ts'

export interface RouteRefusalsDeps {
  /** The routes that send to a cluster. */
  readonly routesThrough: (cluster: string) => readonly string[]
  /** The clusters that a route sends to, or would if it were not held back. */
  readonly clustersOf: (route: string) => readonly string[]
  /** The version that proxies are to have, or would have had they not refused it; undefined: none. */
  readonly wantedVersion: (key: ResourceKey) => string | undefined
  /** Whether a route is not what it is to be, because every proxy refused that. */
  readonly isHeldBack: (route: string) => boolean
  readonly proxies: RefusingProxies
  readonly dispatch: (command: Command) => void
}

/** What is asked about the proxies connected now. */
export interface RefusingProxies {
  subscribers(typeUrl: string): Iterable<number>
  /** The version that a proxy uses, as it confirmed. */
  ackedVersion(proxyId: number, key: ResourceKey): string | undefined
  isConnected(nodeId: string): boolean
}

interface Refused {
  readonly key: ResourceKey
  /** What was to be had when it was refused. */
  readonly version: string | undefined
  readonly routes: Set<string>
  /** By the node of the proxy: one that comes back is the same. */
  readonly words: Map<string, string>
}

/** Proxies beyond these are not told one by one. */
const MAX_PROXIES = 100

export class RouteRefusals {
  readonly #deps: RouteRefusalsDeps
  readonly #refused = new Map<string, Refused>()
  readonly #byRoute = new Map<string, Set<Refused>>()

  constructor(deps: RouteRefusalsDeps) {
    this.#deps = deps
  }

  /** A proxy does not take what these names stand for. */
  nacked({ typeUrl, names, nodeId }: ProxyNews, words: string): void {
    for (const name of names) {
      const refused = this.#refusedNow({ typeUrl, name })
      if (refused.words.size >= MAX_PROXIES && !refused.words.has(nodeId)) continue
      refused.words.set(nodeId, words)
      this.#tell(refused.routes)
    }
  }

  /** A proxy uses what these names stand for: now, or still. */
  acked({ proxyId, typeUrl, names, nodeId }: ProxyNews): void {
    if (this.#refused.size === 0) return
    for (const name of names) {
      const refused = this.#refused.get(idOf({ typeUrl, name }))
      if (refused !== undefined && this.#uses(proxyId, refused)) this.#taken(refused, nodeId)
      // A proxy that has something to fall back on may be offered it.
      if (typeUrl === TYPE_URLS.scope && this.#deps.isHeldBack(name)) this.#tell([name])
    }
  }

  /** Those that are left may all be against something, or none of them. */
  disconnected(): void {
    for (const refused of [...this.#refused.values()]) {
      const subscribers = this.#deps.proxies.subscribers(refused.key.typeUrl)
      const takers = [...subscribers].filter((id) => this.#uses(id, refused))
      if (takers.length > 0) this.#taken(refused)
    }
    this.#tell(this.#byRoute.keys())
  }

  /**
   * To be called after a publication, with the routes that it may have changed. What was refused and
   * is another now is refused no more; who sends to what is still refused learns of it, and who does
   * so no more is rid of it.
   */
  published(routes: Iterable<string>): void {
    if (this.#refused.size === 0) return
    for (const refused of [...this.#refused.values()]) {
      if (this.#deps.wantedVersion(refused.key) === refused.version) continue
      this.#tell(this.#forget(refused))
    }
    for (const route of routes) this.#relate(route)
  }

  #relate(route: string): void {
    const names = this.#deps.clustersOf(route)
    const keys = names.map((name) => idOf({ typeUrl: TYPE_URLS.cluster, name }))
    const ids = new Set([...keys, idOf({ typeUrl: TYPE_URLS.scope, name: route })])
    const before = [...(this.#byRoute.get(route) ?? [])]
    const left = before.filter(({ key }) => !ids.has(idOf(key)))
    const joined = [...ids]
      .flatMap((id) => this.#refused.get(id) ?? [])
      .filter((refused) => !refused.routes.has(route))
    for (const refused of left) this.#part(refused, route)
    for (const refused of joined) this.#concern(refused, route)
    if (left.length + joined.length > 0) this.#tell([route])
  }

  #refusedNow(key: ResourceKey): Refused {
    const before = this.#refused.get(idOf(key))
    if (before !== undefined) return before
    const version = this.#deps.wantedVersion(key)
    const refused: Refused = { key, version, routes: new Set(), words: new Map() }
    this.#refused.set(idOf(key), refused)
    for (const route of this.#routesWith(key)) this.#concern(refused, route)
    return refused
  }

  #uses(proxyId: number, { key, version }: Refused): boolean {
    return this.#deps.proxies.ackedVersion(proxyId, key) === version
  }

  /** Some proxy takes it, maybe of this node: who is gone has no say any more. */
  #taken(refused: Refused, by?: string): void {
    const isOver = (node: string) => node === by || !this.#deps.proxies.isConnected(node)
    const over = [...refused.words.keys()].filter(isOver)
    if (over.length === 0) return
    for (const node of over) refused.words.delete(node)
    this.#tell(refused.words.size === 0 ? this.#forget(refused) : refused.routes)
  }

  #concern(refused: Refused, route: string): void {
    refused.routes.add(route)
    const all = this.#byRoute.get(route) ?? new Set()
    this.#byRoute.set(route, all.add(refused))
  }

  #routesWith({ typeUrl, name }: ResourceKey): readonly string[] {
    if (typeUrl === TYPE_URLS.scope) return [name]
    return typeUrl === TYPE_URLS.cluster ? this.#deps.routesThrough(name) : []
  }

  /** Answers the routes that it concerned. */
  #forget(refused: Refused): readonly string[] {
    this.#refused.delete(idOf(refused.key))
    const routes = [...refused.routes]
    for (const route of routes) this.#part(refused, route)
    return routes
  }

  #part(refused: Refused, route: string): void {
    refused.routes.delete(route)
    const all = this.#byRoute.get(route)
    all?.delete(refused)
    if (all?.size === 0) this.#byRoute.delete(route)
  }

  #tell(routes: Iterable<string>): void {
    for (const route of routes) {
      this.#deps.dispatch({ type: 'NoteRouteRefusal', route, reason: this.#reasonFor(route) })
    }
  }

  /** In the words of the first proxy, and how many others there are. */
  #reasonFor(route: string): string {
    const all = [...(this.#byRoute.get(route) ?? [])]
    const [first = ''] = all[0]?.words.values() ?? []
    const others = new Set(all.flatMap(({ words }) => [...words.keys()])).size - 1
    if (others < 1) return first
    return `${first}; and so ${others === 1 ? 'did another proxy' : `did ${others} other proxies`}`
  }
}

function idOf({ typeUrl, name }: ResourceKey): string {
  return `${typeUrl} ${name}`
}
