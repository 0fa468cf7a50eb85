/** The one bridge between what is decided and what proxies are sent; it re-translates only what changed. */

import type { RouteMember } from '../domain/command.ts'
import type { ReplicaSet, Route } from '../domain/route.ts'
import type { Server } from '../domain/server.ts'
import type { Touched } from '../domain/state.ts'
import { serverSplits } from '../domain/traffic.ts'
import { RESERVED_SCOPE, replicaSetKeys, scopeKey, TYPE_URLS } from '../envoy/names.ts'
import {
  type TranslatedRoute,
  translateReservedScope,
  translateRoute,
  translateStatic,
} from '../envoy/translate.ts'
import { validateRoute } from '../envoy/validate.ts'
import { formatProblem } from '../lib/problem.ts'
import { contentHash } from '../xds/make-resource.ts'
import type { ResourceKey } from '../xds/resource.ts'
import { ChangeBuilder } from './change-builder.ts'
import { type Destinations, FormerRoutes } from './former-routes.ts'
import { PublishedSets, type PublishedSetsDeps } from './published-sets.ts'
import { type RouteContent, RouteFallbacks, type RouteFallbacksDeps } from './route-fallbacks.ts'
import { RouteOwners } from './route-owners.ts'

export interface RouteVersion {
  readonly key: ResourceKey
  /** Undefined: no proxy is to have it. */
  readonly version: string | undefined
}

/** A route as proxies are to have it now. */
export interface PublishedRoute extends RouteVersion {
  readonly members: readonly RouteMember[]
}

/** What is remembered of each route: little, because there may be very many. */
interface Published extends RouteContent {
  /** Hash of the route as it is now, whose translation may be held back. */
  readonly source: string
}

const NOWHERE: Destinations = { members: [], sets: [] }

export interface PublisherDeps extends PublishedSetsDeps, Omit<RouteFallbacksDeps, 'sets'> {
  /** Told of a route that Envoy would refuse; what was published before stays. */
  readonly onInvalid: (routeName: string, reason: string) => void
  /** What an earlier control plane may have proxies send to, as it told by `onSetsChanged`. */
  readonly earlierSets: readonly ReplicaSet[]
}

export class Publisher {
  readonly #deps: PublisherDeps
  readonly #owners: RouteOwners
  readonly #routes = new Map<string, Published>()
  readonly #sets: PublishedSets
  readonly #fallbacks: RouteFallbacks
  /** What of a server its endpoints depend on, so that news of its memory costs nothing. */
  readonly #serverViews = new Map<string, string>()
  /** What proxies may still have of routes that have changed hands, or send to other replicas now. */
  readonly former: FormerRoutes

  constructor(deps: PublisherDeps) {
    this.#deps = deps
    this.#owners = new RouteOwners(deps.state)
    this.#sets = new PublishedSets(deps)
    this.former = new FormerRoutes((sets) => this.#sets.release(sets))
    this.#fallbacks = new RouteFallbacks({ ...deps, sets: this.#sets })
  }

  /** Publishes everything there is, for a control plane that has just started. */
  publishAll(): void {
    const { models, servers, experiments } = this.#deps.state
    const names = (records: ReadonlyMap<string, unknown>) => new Set(records.keys())
    const change = this.#changeFor({
      models: names(models),
      servers: names(servers),
      experiments: names(experiments),
    })
    // Even with no server at all, requests without a model deserve an answer.
    this.#publishReservedScope(change)
    change.set(...translateStatic(this.#deps.options))
    this.#sets.restore(this.#deps.earlierSets, change)
    this.former.begin(this.#deps.earlierSets)
    this.#apply(change)
  }

  /**
   * Publishes what depends on the records touched, and nothing else, as one change. A route that is
   * the same as before is gone back upon when every proxy refuses it, and tried again when others
   * have come.
   */
  publish(touched: Touched): void {
    this.#apply(this.#changeFor(touched))
  }

  /** A set whose clusters proxies are to have, by its id. */
  publishedSet(id: string): ReplicaSet | undefined {
    return this.#sets.get(id)
  }

  /** A proxy confirmed something of these routes. */
  acked(proxyId: number, routes: Iterable<string>): void {
    this.#fallbacks.acked(proxyId, routes)
  }

  /** Removes nothing any more. */
  close(): void {
    this.#sets.close()
  }

  /** The routes through which traffic can reach replicas of a model. */
  routesTo(model: string): readonly PublishedRoute[] {
    // One that is held back goes where it went before.
    const heldBack = [...this.#fallbacks.heldBack.keys()].filter((name) =>
      this.#membersOf(name).some((member) => member.model === model),
    )
    return [...new Set([...this.#owners.routesOf(model), ...heldBack])].map((name) => ({
      ...this.content(name),
      members: this.#membersOf(name).filter((member) => member.model === model),
    }))
  }

  /** What proxies are to have of a route. */
  content(routeName: string): RouteVersion {
    return { key: scopeKey(routeName), version: this.#routes.get(routeName)?.version }
  }

  /** The models whose replicas a route can concern: its own, and those of its experiment, now or before. */
  modelsOn(routeName: string): ReadonlySet<string> {
    const models = new Set(this.#owners.modelsOf(routeName))
    for (const { model } of this.#membersOf(routeName)) models.add(model)
    for (const model of this.former.modelsOf(routeName)) models.add(model)
    return models
  }

  /** The version that a route is held back from; undefined: it is what it is to be. */
  heldBackVersion({ typeUrl, name }: ResourceKey): string | undefined {
    return typeUrl === TYPE_URLS.scope ? this.#fallbacks.heldBack.get(name)?.version : undefined
  }

  /**
   * The routes that send to a cluster, or would if they were not held back. It looks at all of them:
   * for faults, not for every change.
   */
  routesThrough(cluster: string): readonly string[] {
    const uses = ([, { sets }]: [string, RouteContent]) => clusterNames(sets).includes(cluster)
    const routes = [...this.#routes, ...this.#fallbacks.heldBack].filter(uses)
    return [...new Set(routes.map(([name]) => name))]
  }

  /** The clusters that a route sends to. */
  clustersOf(routeName: string): readonly string[] {
    return clusterNames(this.#routes.get(routeName)?.sets)
  }

  /** The same; of a route that is held back, those that it would send to. */
  wantedClustersOf(routeName: string): readonly string[] {
    const heldBack = this.#fallbacks.heldBack.get(routeName)
    return heldBack === undefined ? this.clustersOf(routeName) : clusterNames(heldBack.sets)
  }

  #membersOf(routeName: string): readonly RouteMember[] {
    return this.#routes.get(routeName)?.members ?? []
  }

  #apply(builder: ChangeBuilder): void {
    this.#sets.tellNews()
    const change = builder.build()
    if (change.set.length > 0 || change.removed.length > 0) this.#deps.apply(change)
  }

  #changeFor(touched: Touched): ChangeBuilder {
    const change = new ChangeBuilder()
    for (const name of this.#owners.learn(touched)) {
      const route = this.#owners.routeFor(name)
      if (route === undefined) this.#removeRoute(name, change)
      else this.#publishRoute(name, route, change)
    }
    if (this.#refreshServers(touched.servers, change)) this.#publishReservedScope(change)
    return change
  }

  #publishRoute(name: string, route: Route, change: ChangeBuilder): void {
    const before = this.#routes.get(name)
    const source = contentHash(JSON.stringify(route))
    // Most changes of a model, such as that its agent was told, change nothing of its route.
    if (source === before?.source && !this.#fallbacks.isToBeTriedAgain(name, before)) {
      this.#goBack(name, before, change)
      return
    }
    const problems = validateRoute(route)
    if (problems.length > 0) {
      this.#deps.onInvalid(name, problems.map(formatProblem).join('; '))
      return
    }
    const { scope, sets } = translateRoute(route, this.#deps.options)
    // The same content may have been served in place of another.
    if (this.#fallbacks.heldBack.has(name)) change.set(scope)
    if (before !== undefined) this.#fallbacks.replaced(name, before)
    this.#replaceRoute(name, { scope, sets, source, members: membersOf(route) }, change)
  }

  /** Serves what proxies took last, if none takes what there is now. */
  #goBack(name: string, before: Published, change: ChangeBuilder): void {
    const good = this.#fallbacks.holdBack(name, before, change)
    if (good !== undefined) this.#replaceRoute(name, { ...good, source: before.source }, change)
  }

  #removeRoute(name: string, change: ChangeBuilder): void {
    const before = this.#routes.get(name)
    if (before === undefined) return
    this.#routes.delete(name)
    change.remove(scopeKey(name))
    this.former.published(name, before, NOWHERE)
    this.#fallbacks.removed(name)
  }

  #replaceRoute(
    name: string,
    { scope, sets, source, members }: Omit<Published, 'version'> & TranslatedRoute,
    change: ChangeBuilder,
  ): void {
    const { version } = scope
    const before = this.#routes.get(name)
    const now = { version, sets: this.#sets.take(sets, change), source, members }
    this.#routes.set(name, now)
    if (version !== before?.version) change.set(scope)
    this.former.published(name, before ?? NOWHERE, now)
  }

  /** Answers whether anything was news to routing. */
  #refreshServers(names: Iterable<string>, change: ChangeBuilder): boolean {
    const changed = new Set([...names].filter((name) => this.#serverChanged(name)))
    if (changed.size === 0) return false
    this.#sets.refresh(changed, change)
    return true
  }

  #serverChanged(name: string): boolean {
    const server = this.#deps.state.servers.get(name)
    const view = server === undefined ? '' : routingView(server)
    if (this.#serverViews.get(name) === view) return false
    this.#serverViews.set(name, view)
    return true
  }

  #publishReservedScope(change: ChangeBuilder): void {
    const translated = translateReservedScope(
      serverSplits(this.#deps.state.servers),
      this.#deps.options,
    )
    this.#replaceRoute(RESERVED_SCOPE, { ...translated, source: '', members: [] }, change)
  }
}

function clusterNames(sets: readonly ReplicaSet[] = []): readonly string[] {
  return sets.flatMap((set) => replicaSetKeys(set).map(({ name }) => name))
}

function membersOf(route: Route): RouteMember[] {
  return [...route.splits, ...route.mirrors].flatMap(({ model, version, replicas }) =>
    replicas.lives.map((life) => ({ model, version, ...life })),
  )
}

function routingView(server: Server): string {
  return JSON.stringify(
    [...server.replicas.values()].map((replica) => [
      replica.index,
      replica.incarnation,
      replica.presence === 'lost',
      replica.draining,
      replica.address,
      replica.httpPort,
      replica.grpcPort,
    ]),
  )
}
