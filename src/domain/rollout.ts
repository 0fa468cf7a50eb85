/** Moves a model from what it is to what is wanted, without ever taking capacity away first. */

import type { Model, ModelReplica, ModelVersion, ReplicaState } from './model.ts'
import { type Placement, place } from './placement.ts'
import { isGone, isHeld, isRoutable } from './replica-state.ts'
import type { State } from './state.ts'
import { sameStatus, statusOf } from './status.ts'

/** Versions that are gone stay in the record for people who ask; this many of them. */
const HISTORY_LIMIT = 5

export interface SettleOptions {
  /** Load again where a load failed: something changed that could make it succeed. */
  readonly retryFailed: boolean
}

/**
 * Brings the record of one model to what is wanted of it now: places the latest version, lets older
 * ones go once they are replaced, and works out every status. Calling it again changes nothing.
 */
export function settle(
  state: State,
  name: string,
  nowMs: number,
  options: SettleOptions = { retryFailed: false },
): void {
  const model = state.models.get(name)
  if (model === undefined) return
  const settled =
    model.deletedAtMs === undefined
      ? settleWanted(state, model, nowMs, options)
      : { ...model, refusals: [], versions: model.versions.map((v) => release(v, nowMs)) }
  const next = withStatuses(pruned(settled), nowMs)
  if (!sameRecord(model, next)) state.putModel(next)
}

function settleWanted(state: State, model: Model, nowMs: number, options: SettleOptions): Model {
  const latest = model.versions.at(-1)
  if (latest === undefined) return model
  const eligible = options.retryFailed ? withoutFailures(latest) : latest
  const placement = place(state, eligible)
  const placed = assign(state, eligible, placement, nowMs)
  const older = model.versions.slice(0, -1)
  const keeper = olderToKeep(older, placed)
  const versions = older.map((version) => (version === keeper ? version : release(version, nowMs)))
  return { ...model, refusals: placement.refusals, versions: [...versions, placed] }
}

function withoutFailures(version: ModelVersion): ModelVersion {
  const replicas = new Map([...version.replicas].filter(([, r]) => r.state !== 'LoadFailed'))
  return replicas.size === version.replicas.size ? version : { ...version, replicas }
}

/** Gives each placed replica its state, and lets go of those that are not wanted any more. */
function assign(
  state: State,
  version: ModelVersion,
  placement: Placement,
  nowMs: number,
): ModelVersion {
  const replicas = new Map(version.replicas)
  const server = placement.server ?? version.server
  const home = server === undefined ? undefined : state.servers.get(server)
  if (server !== version.server) replicas.clear()
  for (const index of placement.replicas) {
    const incarnation = home?.replicas.get(index)?.incarnation ?? 0
    replicas.set(index, wantedReplica(replicas.get(index), incarnation, nowMs))
  }
  // When there is no better place, what serves goes on serving.
  const spared = placement.refusals.length === 0 ? 0 : version.definition.deployment.replicas
  releaseOthers(replicas, new Set(placement.replicas), spared, nowMs)
  return { ...version, replicas, ...(server === undefined ? {} : { server }) }
}

function wantedReplica(
  before: ModelReplica | undefined,
  incarnation: number,
  nowMs: number,
): ModelReplica {
  if (before !== undefined && before.incarnation === incarnation) {
    if (isHeld(before.state) || before.state === 'LoadFailed') return before
    // Nobody told the agent to unload it: it is still there.
    if (before.state === 'UnloadEnvoyRequested') return moved(before, 'Loaded', nowMs)
  }
  return { state: 'LoadRequested', reason: '', changedAtMs: nowMs, incarnation }
}

function releaseOthers(
  replicas: Map<number, ModelReplica>,
  wanted: ReadonlySet<number>,
  wantedCount: number,
  nowMs: number,
): void {
  let spare = Math.max(0, wantedCount - wanted.size)
  for (const [index, replica] of replicas) {
    if (wanted.has(index) || replica.state === 'Draining') continue
    if (spare > 0 && isRoutable(replica.state)) spare -= 1
    else setReplica(replicas, index, released(replica, nowMs))
  }
}

/** The version as it is after nobody wants it any more. */
function release(version: ModelVersion, nowMs: number): ModelVersion {
  const replicas = new Map(version.replicas)
  for (const [index, replica] of replicas) setReplica(replicas, index, released(replica, nowMs))
  return { ...version, replicas }
}

/** Undefined: the agent never heard of it. */
function released(replica: ModelReplica, nowMs: number): ModelReplica | undefined {
  if (replica.state === 'LoadRequested') return undefined
  if (replica.state === 'Loading') return moved(replica, 'UnloadRequested', nowMs)
  if (isRoutable(replica.state) || replica.state === 'Draining') {
    return moved(replica, 'UnloadEnvoyRequested', nowMs)
  }
  return replica
}

/**
 * The older version that goes on answering until `latest` can: it stays until the latest has as
 * many available replicas as it has, or as many as it wants.
 */
function olderToKeep(
  older: readonly ModelVersion[],
  latest: ModelVersion,
): ModelVersion | undefined {
  const strongest = older.reduce<ModelVersion | undefined>(
    (most, version) =>
      routableCount(version) > 0 && routableCount(version) >= (most ? routableCount(most) : 0)
        ? version
        : most,
    undefined,
  )
  if (strongest === undefined) return undefined
  const needed = Math.min(routableCount(strongest), latest.definition.deployment.replicas)
  const available = [...latest.replicas.values()].filter((r) => r.state === 'Available').length
  return available >= needed ? undefined : strongest
}

function routableCount(version: ModelVersion): number {
  return [...version.replicas.values()].filter((replica) => isRoutable(replica.state)).length
}

function pruned(model: Model): Model {
  const latest = model.versions.at(-1)
  const gone = model.versions.filter(
    (version) => version !== latest && [...version.replicas.values()].every((r) => isGone(r.state)),
  )
  const forgotten = new Set(gone.slice(0, Math.max(0, gone.length - HISTORY_LIMIT)))
  if (forgotten.size === 0) return model
  return { ...model, versions: model.versions.filter((version) => !forgotten.has(version)) }
}

function withStatuses(model: Model, nowMs: number): Model {
  const versions = model.versions.map((version) => ({
    ...version,
    status: statusOf(model, version, nowMs),
  }))
  return { ...model, versions }
}

/** A replica in another state. */
export function moved(
  replica: ModelReplica,
  state: ReplicaState,
  nowMs: number,
  reason = '',
): ModelReplica {
  return { ...replica, state, reason, changedAtMs: nowMs }
}

function setReplica(
  replicas: Map<number, ModelReplica>,
  index: number,
  replica: ModelReplica | undefined,
): void {
  if (replica === undefined) replicas.delete(index)
  else replicas.set(index, replica)
}

/** Compares what settling can change; replica records are shared where they did not change. */
function sameRecord(a: Model, b: Model): boolean {
  if (a.versions.length !== b.versions.length) return false
  if (JSON.stringify(a.refusals) !== JSON.stringify(b.refusals)) return false
  return a.versions.every((version, position) => {
    const other = b.versions[position]
    return (
      other !== undefined &&
      version.server === other.server &&
      sameStatus(version.status, other.status) &&
      version.replicas.size === other.replicas.size &&
      [...version.replicas].every(([index, replica]) => other.replicas.get(index) === replica)
    )
  })
}
