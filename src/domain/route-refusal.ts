/** What proxies have against the route of a model or an experiment, kept where its status is read. */

import { ok, type Result } from '../lib/result.ts'
import type { Rejection } from './command.ts'
import { experimentOfDefault } from './experiments.ts'
import type { Model, ModelVersion } from './model.ts'
import type { State } from './state.ts'
import { experimentOfRoute } from './traffic.ts'

/**
 * Notes it at the owners of the route: the model of its name, and the experiment that makes it.
 * Nothing of it has to survive a restart: proxies that are still against it say so again.
 */
export function noteRouteRefusal(
  state: State,
  route: string,
  reason: string,
): Result<void, Rejection> {
  const model = state.models.get(route)
  if (model !== undefined) state.noteModel(refused(model, reason))
  const own = state.experiments.get(experimentOfRoute(route) ?? '')
  const experiment = own ?? experimentOfDefault(state, route)
  if (experiment !== undefined) state.noteExperiment(refused(experiment, reason))
  return ok(undefined)
}

/** Why a version is as it is; of one that is well, what proxies have against its route. */
export function reasonOf(model: Model, { version, status }: ModelVersion): string {
  const isLatest = model.versions.at(-1)?.version === version
  return status.reason === '' && isLatest ? (model.routeRefusal ?? '') : status.reason
}

/** As it was stored, where the refusals of that time mean nothing any more. */
export function withoutRefusal<T extends Refusable>(owner: T): T {
  return owner.routeRefusal === undefined ? owner : refused(owner, '')
}

interface Refusable {
  readonly routeRefusal?: string | undefined
}

function refused<T extends Refusable>(owner: T, reason: string): T {
  return { ...owner, routeRefusal: reason === '' ? undefined : reason }
}
