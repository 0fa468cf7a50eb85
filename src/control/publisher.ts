/** The one bridge between what is decided and what proxies are sent; it re-translates only what changed. */

import type { RouteMember } from '../domain/command.ts'
import type { Experiment } from '../domain/experiment.ts'
import { experimentModels } from '../domain/experiments.ts'
import type { ReplicaSet, Route } from '../domain/route.ts'
import type { Server } from '../domain/server.ts'
import type { Touched } from '../domain/state.ts'
import {
  experimentOfRoute,
  experimentRoute,
  experimentRouteName,
  modelRoute,
  serverSplits,
} from '../domain/traffic.ts'
import { RESERVED_SCOPE, replicaSetKeys, scopeKey } from '../envoy/names.ts'
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

export interface RouteContent {
  readonly key: ResourceKey
  /** Undefined: no proxy is to have it. */
  readonly version: string | undefined
}

/** A route as proxies are to have it now. */
export interface PublishedRoute extends RouteContent {
  readonly members: readonly RouteMember[]
}

/** What is remembered of each route: little, because there may be very many. */
interface Published extends Destinations {
  readonly version: string
  /** Hash of the route that it was translated from. */
  readonly source: string
}

const NOWHERE: Destinations = { members: [], sets: [] }

export interface PublisherDeps extends PublishedSetsDeps {
  /** Told of a route that Envoy would refuse; what was published before stays. */
  readonly onInvalid: (routeName: string, reason: string) => void
  /** What an earlier control plane may have proxies send to, as it told by `onSetsChanged`. */
  readonly earlierSets: readonly ReplicaSet[]
}

export class Publisher {
  readonly #deps: PublisherDeps
  readonly #routes = new Map<string, Published>()
  readonly #sets: PublishedSets
  /** What of a server its endpoints depend on, so that news of its memory costs nothing. */
  readonly #serverViews = new Map<string, string>()
  /** By model name: the experiments that name it. */
  readonly #experimentsOf = new Map<string, Set<string>>()
  /** What proxies may still have of routes that have changed hands, or send to other replicas now. */
  readonly former: FormerRoutes
  /** By experiment name, as last published: which models it named. */
  readonly #experiments = new Map<string, Experiment>()

  constructor(deps: PublisherDeps) {
    this.#deps = deps
    this.#sets = new PublishedSets(deps)
    this.former = new FormerRoutes((sets) => this.#sets.release(sets))
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

  /** Publishes what depends on the records touched, and nothing else, as one change. */
  publish(touched: Touched): void {
    this.#apply(this.#changeFor(touched))
  }

  /** A set whose clusters proxies are to have, by its id. */
  publishedSet(id: string): ReplicaSet | undefined {
    return this.#sets.get(id)
  }

  /** Removes nothing any more. */
  close(): void {
    this.#sets.close()
  }

  /** The routes through which traffic can reach replicas of a model. */
  routesTo(model: string): readonly PublishedRoute[] {
    const experiments = [...(this.#experimentsOf.get(model) ?? [])]
    const names = new Set([model, ...experiments.flatMap((name) => this.#routeNames(name))])
    return [...names].map((name) => {
      const members = this.#routes.get(name)?.members ?? []
      return {
        ...this.content(name),
        members: members.filter((member) => member.model === model),
      }
    })
  }

  /** What proxies are to have of a route. */
  content(routeName: string): RouteContent {
    return { key: scopeKey(routeName), version: this.#routes.get(routeName)?.version }
  }

  /** The models whose replicas a route can concern: its own, and those of its experiment, now or before. */
  modelsOn(routeName: string): readonly string[] {
    const users = this.#experimentsOf.get(routeName) ?? []
    const experiments = [...users, experimentOfRoute(routeName) ?? '']
    const members = experiments.flatMap((name) => experimentModelsOf(this.#experiments.get(name)))
    return [...new Set([routeName, ...members, ...this.former.modelsOf(routeName)])]
  }

  /** The routes that send to a cluster. It looks at all of them: for faults, not for every change. */
  routesThrough(cluster: string): readonly string[] {
    const isOf = (set: ReplicaSet) => replicaSetKeys(set).some(({ name }) => name === cluster)
    const uses = ({ sets }: Published) => sets.some(isOf)
    return [...this.#routes].filter(([, route]) => uses(route)).map(([name]) => name)
  }

  /** The clusters that a route sends to. */
  clustersOf(routeName: string): readonly string[] {
    const sets = this.#routes.get(routeName)?.sets ?? []
    return sets.flatMap((set) => replicaSetKeys(set).map(({ name }) => name))
  }

  #apply(builder: ChangeBuilder): void {
    this.#sets.tellNews()
    const change = builder.build()
    if (change.set.length > 0 || change.removed.length > 0) this.#deps.apply(change)
  }

  #changeFor(touched: Touched): ChangeBuilder {
    const change = new ChangeBuilder()
    const names = new Set(touched.models)
    for (const experiment of touched.experiments) {
      for (const name of this.#replaceExperiment(experiment)) names.add(name)
    }
    for (const model of touched.models) {
      for (const experiment of this.#experimentsOf.get(model) ?? []) {
        for (const name of this.#routeNames(experiment)) names.add(name)
      }
    }
    for (const name of names) {
      const route = this.#routeFor(name)
      if (route === undefined) this.#removeRoute(name, change)
      else this.#publishRoute(name, route, change)
    }
    if (this.#refreshServers(touched.servers, change)) this.#publishReservedScope(change)
    return change
  }

  /** Learns an experiment anew; answers the routes that it had or has a part in. */
  #replaceExperiment(name: string): string[] {
    const before = this.#routeNames(name)
    for (const model of experimentModelsOf(this.#experiments.get(name))) {
      this.#experimentsOf.get(model)?.delete(name)
    }
    const experiment = this.#deps.state.experiments.get(name)
    if (experiment === undefined || experiment.deletedAtMs !== undefined) {
      this.#experiments.delete(name)
      return before
    }
    this.#experiments.set(name, experiment)
    for (const model of experimentModelsOf(experiment)) {
      const users = this.#experimentsOf.get(model) ?? new Set()
      this.#experimentsOf.set(model, users.add(name))
    }
    return [...before, ...this.#routeNames(name)]
  }

  #routeNames(experiment: string): string[] {
    const definition = this.#experiments.get(experiment)?.definition
    if (definition === undefined) return []
    const own = experimentRouteName(experiment)
    return definition.default === undefined ? [own] : [own, definition.default]
  }

  #routeFor(name: string): Route | undefined {
    const experiment = this.#experiments.get(experimentOfRoute(name) ?? '')
    if (experiment !== undefined) return experimentRoute(this.#deps.state, experiment)
    const users = [...(this.#experimentsOf.get(name) ?? [])]
    const owner = users.find((user) => this.#experiments.get(user)?.definition.default === name)
    return modelRoute(this.#deps.state, name, this.#experiments.get(owner ?? ''))
  }

  #publishRoute(name: string, route: Route, change: ChangeBuilder): void {
    const before = this.#routes.get(name)
    const source = contentHash(JSON.stringify(route))
    // Most changes of a model, such as that its agent was told, change nothing of its route.
    if (source === before?.source) return
    const problems = validateRoute(route)
    if (problems.length > 0) {
      this.#deps.onInvalid(name, problems.map(formatProblem).join('; '))
      return
    }
    const { scope, sets } = translateRoute(route, this.#deps.options)
    this.#replaceRoute(name, { scope, sets, source, members: membersOf(route) }, change)
  }

  #removeRoute(name: string, change: ChangeBuilder): void {
    const before = this.#routes.get(name)
    if (before === undefined) return
    this.#routes.delete(name)
    change.remove(scopeKey(name))
    this.former.published(name, before, NOWHERE)
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

function experimentModelsOf(experiment: Experiment | undefined): readonly string[] {
  return experiment === undefined ? [] : experimentModels(experiment.definition)
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
