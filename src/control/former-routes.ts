/** Routes that sent to other models before: who has not left their old content may still do so. */

import type { RouteMember } from '../domain/command.ts'

export class FormerRoutes {
  /** By route name: the models that it sent to, and does not now. */
  readonly #models = new Map<string, Set<string>>()

  /** To be told whenever a route is published. The model that it is named after is always its own. */
  published(route: string, before: readonly RouteMember[], now: readonly RouteMember[]): void {
    const models = this.#models.get(route) ?? new Set()
    for (const { model } of before) if (model !== route) models.add(model)
    for (const { model } of now) models.delete(model)
    if (models.size > 0) this.#models.set(route, models)
    else this.#models.delete(route)
  }

  modelsOf(route: string): Iterable<string> {
    return this.#models.get(route) ?? []
  }

  routesOf(model: string): readonly string[] {
    return [...this.#models].filter(([, models]) => models.has(model)).map(([route]) => route)
  }

  /** All routes of which anything is remembered. */
  routes(): readonly string[] {
    return [...this.#models.keys()]
  }

  /** Nobody has anything but what is published now. */
  forget(route: string): void {
    this.#models.delete(route)
  }
}
