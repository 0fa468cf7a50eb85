/** Routes that sent elsewhere before: who has not left their old content may still do so. */

import type { RouteMember } from '../domain/command.ts'
import type { ReplicaSet } from '../domain/route.ts'
import { replicaSetId } from '../envoy/names.ts'

/** Where a route sends. */
export interface Destinations {
  readonly members: readonly RouteMember[]
  readonly sets: readonly ReplicaSet[]
}

/** Stands for all routes as another control plane published them. */
const EARLIER = ''

export class FormerRoutes {
  /** By route name: the models that it sent to, and does not now. */
  readonly #models = new Map<string, Set<string>>()
  /** By route name: the replica sets that it sent to and may not send to now, by their ids. */
  readonly #sets = new Map<string, Map<string, ReplicaSet>>()
  readonly #release: (sets: readonly ReplicaSet[]) => void

  /** `release` is told of sets that nobody can have any more through a route. */
  constructor(release: (sets: readonly ReplicaSet[]) => void) {
    this.#release = release
  }

  /** What routes may have sent to before this control plane began. */
  begin(sets: readonly ReplicaSet[]): void {
    this.#keep(EARLIER, sets)
  }

  /** To be told whenever a route is published. The model that it is named after is always its own. */
  published(route: string, before: Destinations, now: Destinations): void {
    const models = this.#models.get(route) ?? new Set()
    for (const { model } of before.members) if (model !== route) models.add(model)
    for (const { model } of now.members) models.delete(model)
    if (models.size > 0) this.#models.set(route, models)
    else this.#models.delete(route)
    const ids = new Set(now.sets.map(replicaSetId))
    const isLeft = (set: ReplicaSet) => !ids.has(replicaSetId(set))
    this.#release(before.sets.filter((set) => !isLeft(set)))
    this.#keep(route, before.sets.filter(isLeft))
  }

  modelsOf(route: string): Iterable<string> {
    return this.#models.get(route) ?? []
  }

  routesOf(model: string): readonly string[] {
    return [...this.#models].filter(([, models]) => models.has(model)).map(([route]) => route)
  }

  /** All routes of which anything is remembered. */
  routes(): readonly string[] {
    return [...new Set([...this.#models.keys(), ...this.#sets.keys()])]
  }

  has(route: string): boolean {
    return this.#models.has(route) || this.#sets.has(route)
  }

  /** Nobody has anything but what is published now. */
  forget(route: string): void {
    this.#models.delete(route)
    const sets = this.#sets.get(route)
    this.#sets.delete(route)
    if (sets !== undefined) this.#release([...sets.values()])
  }

  #keep(route: string, sets: readonly ReplicaSet[]): void {
    if (sets.length === 0) return
    const kept = this.#sets.get(route) ?? new Map<string, ReplicaSet>()
    const isKept = (set: ReplicaSet) => kept.has(replicaSetId(set))
    this.#release(sets.filter(isKept))
    for (const set of sets) kept.set(replicaSetId(set), set)
    this.#sets.set(route, kept)
  }
}
