/** What routes were when proxies last took them: served again when every proxy refuses what came after. */

import type { RouteMember } from '../domain/command.ts'
import { isOnServer } from '../domain/replica-state.ts'
import type { State } from '../domain/state.ts'
import { replicaSetKeys, scopeKey } from '../envoy/names.ts'
import type { Resource, ResourceKey } from '../xds/resource.ts'
import { TYPE_URLS } from '../xds/type-url.ts'
import type { ChangeBuilder } from './change-builder.ts'
import type { Destinations } from './former-routes.ts'
import type { PublishedSets } from './published-sets.ts'

/** What is asked of the xDS server about the proxies connected to it. */
export interface RouteTakers {
  /** Proxies connected now that subscribe to a type. */
  subscribers(typeUrl: string): Iterable<number>
  /** The version a proxy uses now, as it confirmed; undefined when it uses none. */
  ackedVersion(proxyId: number, key: ResourceKey): string | undefined
  /** Whether a proxy does not take what it is to have under a name. */
  refuses(proxyId: number, key: ResourceKey): boolean
}

/** What a route was translated to. */
export interface RouteContent extends Destinations {
  readonly version: string
}

export interface EarlierContent extends RouteContent {
  readonly scope: Resource
  /** Some proxy confirmed that it uses it. */
  readonly isTaken: boolean
}

/** A proxy may still confirm what it was sent last; more than these are not waited for. */
const MAX_UNTAKEN = 3

export interface RouteFallbacksDeps {
  readonly state: State
  readonly proxies: RouteTakers
  /** What proxies are to have now. */
  readonly served: (key: ResourceKey) => Resource | undefined
  readonly sets: Pick<PublishedSets, 'take' | 'release'>
}

/** Who refuses new content keeps what it had; the books here are for proxies that come later. */
export class RouteFallbacks {
  readonly #deps: RouteFallbacksDeps
  /**
   * By route: what was taken last, and what was offered since and may yet be; until some proxy takes
   * what is served now.
   */
  readonly #earlier = new Map<string, readonly EarlierContent[]>()
  readonly #heldBack = new Map<string, RouteContent>()

  constructor(deps: RouteFallbacksDeps) {
    this.#deps = deps
  }

  /**
   * By route: what it would be now, had not every proxy refused that. Its clusters stay published, so
   * that it is seen which proxies take them.
   */
  get heldBack(): ReadonlyMap<string, RouteContent> {
    return this.#heldBack
  }

  /** To be told before a route gets other content than it has. */
  replaced(route: string, before: RouteContent): void {
    this.#endHoldBack(route)
    const scope = this.#deps.served(scopeKey(route))
    if (scope === undefined || before.sets.length === 0 || this.#takers().length === 0) return
    const isTaken = this.#isInUse(route, before)
    this.#remember(route, [...this.#earlierOf(route), { ...before, scope, isTaken }])
  }

  removed(route: string): void {
    this.#endHoldBack(route)
    this.#earlier.delete(route)
  }

  /** A proxy confirmed something of these routes: once it uses what is served, there is no way back. */
  acked(proxyId: number, routes: Iterable<string>): void {
    if (this.#earlier.size === 0) return
    for (const route of routes) {
      const earlier = this.#earlierOf(route)
      if (earlier.length === 0) continue
      const key = scopeKey(route)
      const used = this.#deps.proxies.ackedVersion(proxyId, key)
      if (used === this.#deps.served(key)?.version) this.#earlier.delete(route)
      else this.#remember(route, markTaken(earlier, used))
    }
  }

  /**
   * What to serve from now on in place of the content of a route, because every proxy refuses that;
   * undefined: somebody does not, or there is nothing better.
   */
  holdBack(
    route: string,
    content: RouteContent,
    change: ChangeBuilder,
  ): EarlierContent | undefined {
    const good = this.#earlierOf(route).find(({ isTaken }) => isTaken)
    if (good === undefined || !this.#isRefusedByAll(route, content)) return undefined
    if (!good.members.every((member) => this.#isAnswering(member))) return undefined
    const sets = this.#deps.sets.take(content.sets, change)
    this.#heldBack.set(route, { ...content, sets })
    this.#earlier.delete(route)
    const { typeUrl, name, version, body, references } = good.scope
    const scope = { typeUrl, name, version, body, references, insteadOf: content.version }
    return { ...good, scope }
  }

  /**
   * Whether what is held back can be offered again without harm: there are only proxies that have
   * not refused it, and each uses the good content, which it would keep.
   */
  isToBeTriedAgain(route: string, { version }: RouteContent): boolean {
    const heldBack = this.#heldBack.get(route)
    if (heldBack === undefined) return false
    const takers = this.#takers()
    const isReady = (proxyId: number) =>
      !this.#refuses(proxyId, route, heldBack) &&
      this.#deps.proxies.ackedVersion(proxyId, scopeKey(route)) === version
    return takers.length > 0 && takers.every(isReady)
  }

  #earlierOf(route: string): readonly EarlierContent[] {
    return this.#earlier.get(route) ?? []
  }

  /** What is older than the last that was taken matters no more. */
  #remember(route: string, contents: readonly EarlierContent[]): void {
    const last = contents.findLastIndex(({ isTaken }) => isTaken)
    const untaken = contents.slice(last + 1).slice(-MAX_UNTAKEN)
    this.#earlier.set(route, [...contents.slice(last, last + 1), ...untaken])
  }

  #takers(): readonly number[] {
    return [...this.#deps.proxies.subscribers(TYPE_URLS.scopedRoutes)]
  }

  #isInUse(route: string, { version }: RouteContent): boolean {
    const key = scopeKey(route)
    return this.#takers().some((id) => this.#deps.proxies.ackedVersion(id, key) === version)
  }

  #isRefusedByAll(route: string, content: RouteContent): boolean {
    const takers = this.#takers()
    return takers.length > 0 && takers.every((id) => this.#refuses(id, route, content))
  }

  /** It does not take the scope, or a cluster that it leads to. */
  #refuses(proxyId: number, route: string, { sets }: RouteContent): boolean {
    const keys = [scopeKey(route), ...sets.flatMap((set) => replicaSetKeys(set))]
    return keys.some((key) => this.#deps.proxies.refuses(proxyId, key))
  }

  /** It has the version loaded, or its life is over, and its endpoint gone from the cluster. */
  #isAnswering({ model, version, index, incarnation }: RouteMember): boolean {
    const { models, servers } = this.#deps.state
    const known = models.get(model)?.versions.find((some) => some.version === version)
    if (known === undefined) return false
    const replica = known.replicas.get(index)
    if (replica?.incarnation === incarnation) return isOnServer(replica.state)
    const life = servers.get(known.server ?? '')?.replicas.get(index)
    return life?.incarnation !== incarnation || life.presence === 'lost'
  }

  #endHoldBack(route: string): void {
    this.#deps.sets.release(this.#heldBack.get(route)?.sets ?? [])
    this.#heldBack.delete(route)
  }
}

function markTaken(
  contents: readonly EarlierContent[],
  version: string | undefined,
): readonly EarlierContent[] {
  return contents.map((one) => (one.version === version ? { ...one, isTaken: true } : one))
}
