/** What proxies refused of the routes of models and experiments: kept in the words of the proxies until it changes. */

import type { Command } from '../domain/command.ts'
import { TYPE_URLS } from '../envoy/names.ts'
import type { ProxyNews } from '../xds/proxies.ts'
import type { ResourceKey } from '../xds/resource.ts'

export interface RouteRefusalsDeps {
  /** The routes that send to a cluster. */
  readonly routesThrough: (cluster: string) => readonly string[]
  /** The clusters that a route sends to. */
  readonly clustersOf: (route: string) => readonly string[]
  /** The version that proxies are to have; undefined: none. */
  readonly publishedVersion: (key: ResourceKey) => string | undefined
  /** The version that a proxy uses, as it confirmed. */
  readonly ackedVersion: (proxyId: number, key: ResourceKey) => string | undefined
  readonly dispatch: (command: Command) => void
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
      if (refused?.words.has(nodeId) !== true) continue
      if (this.#deps.ackedVersion(proxyId, refused.key) !== refused.version) continue
      refused.words.delete(nodeId)
      if (refused.words.size === 0) this.#forget(refused)
      this.#tell(refused.routes)
    }
  }

  /**
   * To be called after a publication, with the routes that it may have changed. What was refused and
   * is another now is refused no more; who sends to what is still refused learns of it.
   */
  published(routes: Iterable<string>): void {
    if (this.#refused.size === 0) return
    for (const refused of [...this.#refused.values()]) {
      if (this.#deps.publishedVersion(refused.key) === refused.version) continue
      this.#forget(refused)
      this.#tell(refused.routes)
    }
    for (const route of routes) {
      for (const name of this.#deps.clustersOf(route)) {
        const refused = this.#refused.get(idOf({ typeUrl: TYPE_URLS.cluster, name }))
        if (refused === undefined || refused.routes.has(route)) continue
        this.#concern(refused, route)
        this.#tell([route])
      }
    }
  }

  #refusedNow(key: ResourceKey): Refused {
    const before = this.#refused.get(idOf(key))
    if (before !== undefined) return before
    const version = this.#deps.publishedVersion(key)
    const refused: Refused = { key, version, routes: new Set(), words: new Map() }
    this.#refused.set(idOf(key), refused)
    for (const route of this.#routesWith(key)) this.#concern(refused, route)
    return refused
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

  #forget(refused: Refused): void {
    this.#refused.delete(idOf(refused.key))
    for (const route of refused.routes) {
      const all = this.#byRoute.get(route)
      all?.delete(refused)
      if (all?.size === 0) this.#byRoute.delete(route)
    }
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
