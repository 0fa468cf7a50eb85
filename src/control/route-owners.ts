/** Whose the routes are: which there are because of models and experiments, and what each is made from. */

import type { Experiment } from '../domain/experiment.ts'
import { experimentModels } from '../domain/experiments.ts'
import type { Route } from '../domain/route.ts'
import type { State, Touched } from '../domain/state.ts'
import {
  experimentOfRoute,
  experimentRoute,
  experimentRouteName,
  modelRoute,
} from '../domain/traffic.ts'

/** A route has the name of a model, or is the own one of an experiment. */
export class RouteOwners {
  readonly #state: State
  /** By name, as they were when they were last learnt: which models they named. */
  readonly #experiments = new Map<string, Experiment>()
  /** By model name: the experiments that name it. */
  readonly #experimentsOf = new Map<string, Set<string>>()

  constructor(state: State) {
    this.#state = state
  }

  /** Learns what has changed; answers the routes that may be others by it. */
  learn({ models, experiments }: Pick<Touched, 'models' | 'experiments'>): ReadonlySet<string> {
    const routes = new Set(models)
    for (const experiment of experiments) {
      for (const route of this.#replace(experiment)) routes.add(route)
    }
    for (const model of models) for (const route of this.routesOf(model)) routes.add(route)
    return routes
  }

  /** What a route is to be; undefined: there is to be none. */
  routeFor(name: string): Route | undefined {
    const experiment = this.#experiments.get(experimentOfRoute(name) ?? '')
    if (experiment !== undefined) return experimentRoute(this.#state, experiment)
    const users = [...(this.#experimentsOf.get(name) ?? [])]
    const owner = users.find((user) => this.#experiments.get(user)?.definition.default === name)
    return modelRoute(this.#state, name, this.#experiments.get(owner ?? ''))
  }

  /** The routes that may send to a model. */
  routesOf(model: string): readonly string[] {
    const experiments = [...(this.#experimentsOf.get(model) ?? [])]
    return [model, ...experiments.flatMap((name) => this.#routesOfExperiment(name))]
  }

  /** The models that a route may send to. */
  modelsOf(route: string): readonly string[] {
    const own = experimentOfRoute(route)
    const users = this.#experimentsOf.get(route) ?? []
    const experiments = own === undefined ? [...users] : [own, ...users]
    return [route, ...experiments.flatMap((name) => modelsNamedBy(this.#experiments.get(name)))]
  }

  /** Answers the routes that the experiment had or has a part in. */
  #replace(name: string): readonly string[] {
    const before = this.#routesOfExperiment(name)
    for (const model of modelsNamedBy(this.#experiments.get(name))) {
      this.#experimentsOf.get(model)?.delete(name)
    }
    const experiment = this.#state.experiments.get(name)
    if (experiment === undefined || experiment.deletedAtMs !== undefined) {
      this.#experiments.delete(name)
      return before
    }
    this.#experiments.set(name, experiment)
    for (const model of modelsNamedBy(experiment)) {
      const users = this.#experimentsOf.get(model) ?? new Set()
      this.#experimentsOf.set(model, users.add(name))
    }
    return [...before, ...this.#routesOfExperiment(name)]
  }

  #routesOfExperiment(experiment: string): readonly string[] {
    const definition = this.#experiments.get(experiment)?.definition
    if (definition === undefined) return []
    const own = experimentRouteName(experiment)
    return definition.default === undefined ? [own] : [own, definition.default]
  }
}

function modelsNamedBy(experiment: Experiment | undefined): readonly string[] {
  return experiment === undefined ? [] : experimentModels(experiment.definition)
}
