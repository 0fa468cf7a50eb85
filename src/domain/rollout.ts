/** Moves a model from what it is to what is wanted, without ever taking capacity away first. */

import type { Model, ModelReplica, ModelVersion, Refusal } from './model.ts'
import { ModelReplicas, type ReplicaEntry } from './model-replicas.ts'
import { homeOf, type Placement, place } from './placement.ts'
import { drainingToKeep, release, releaseDraining, releaseOthers } from './release.ts'
import {
  isGone,
  isHeld,
  isLoading,
  isRoutable,
  isServing,
  isUnloading,
  moved,
} from './replica-state.ts'
import { sameRecord, sameReplicas } from './same-record.ts'
import type { State } from './state.ts'
import { statusOf } from './status.ts'
import { nextVersionNumber, successorOf, wantedReplicas } from './version.ts'

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
  const successor = successorElsewhere(state, model, eligible, placement, nowMs)
  if (successor !== undefined) {
    const versions = [...model.versions.slice(0, -1), eligible, successor]
    return settleWanted(state, { ...model, versions }, nowMs, options)
  }
  const placed = assign(state, eligible, placement, nowMs)
  const older = model.versions.slice(0, -1)
  const keeper = olderToKeep(older, placed)
  const versions = older.map((version) =>
    version === keeper
      ? releaseDrained(version, placed, placement, nowMs)
      : release(version, nowMs),
  )
  return { ...model, refusals: placement.refusals, versions: [...versions, placed] }
}

/**
 * A version never spans two servers: one whose server has no room for all that is wanted of it, any
 * more or at all, moves as the next version to another one that has; and to one that has some when
 * its own has none. The old one goes on until the next can carry as much.
 */
function successorElsewhere(
  state: State,
  model: Model,
  version: ModelVersion,
  placement: Placement,
  nowMs: number,
): ModelVersion | undefined {
  const wanted = wantedReplicas(version)
  const home = homeOf(version)
  if (home === undefined || placement.replicas.length >= wanted) return undefined
  if (isReturning(state, home)) return undefined
  const successor = successorOf(version, nextVersionNumber(model), nowMs)
  const found = place(state, successor).replicas.length
  return found === wanted || (found > 0 && placement.replicas.length === 0) ? successor : undefined
}

/**
 * Why not all that is wanted of `version`, the latest of `model`, would have a place, on its server
 * or as a next version elsewhere; empty when it would. Changes nothing.
 */
export function refusalsOf(
  state: State,
  model: Model,
  version: ModelVersion,
  nowMs: number,
): readonly Refusal[] {
  const placement = place(state, version)
  const successor = successorElsewhere(state, model, version, placement, nowMs)
  return (successor === undefined ? placement : place(state, successor)).refusals
}

/** Some of its agents are awaited after a restart: who has room is not known yet. */
function isReturning(state: State, server: string): boolean {
  const replicas = [...(state.servers.get(server)?.replicas.values() ?? [])]
  return replicas.some(({ presence }) => presence === 'returning')
}

function withoutFailures(version: ModelVersion): ModelVersion {
  const replicas = new ModelReplicas(
    version.replicas.entries.filter(([, { state }]) => state !== 'LoadFailed'),
  )
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
  const wantedCount = wantedReplicas(version)
  const spared = placement.refusals.length === 0 ? 0 : wantedCount
  releaseOthers(replicas, new Set(placement.replicas), spared, nowMs)
  const keep = drainingToKeep(
    availableCount(replicas),
    comingCount(replicas, placement),
    wantedCount,
  )
  releaseDraining(replicas, keep, nowMs)
  return {
    ...version,
    replicas: new ModelReplicas(replicas),
    ...(server === undefined ? {} : { server }),
  }
}

/** An older version that still serves: only those of its replicas that drain may go. */
function releaseDrained(
  version: ModelVersion,
  latest: ModelVersion,
  placement: Placement,
  nowMs: number,
): ModelVersion {
  const others = routableCount(version) + availableCount(latest.replicas)
  const coming = comingCount(latest.replicas, placement)
  const keep = drainingToKeep(others, coming, servingCount(version))
  const left = new Map(version.replicas)
  releaseDraining(left, keep, nowMs)
  const replicas = new ModelReplicas(left)
  return sameReplicas(replicas, version.replicas) ? version : { ...version, replicas }
}

function availableCount(replicas: Iterable<ReplicaEntry>): number {
  return [...replicas].filter(([, { state }]) => state === 'Available').length
}

/** How many of those that are wanted are on their way to be available. */
function comingCount(
  replicas: Pick<ModelReplicas, 'get'>,
  { replicas: wanted }: Placement,
): number {
  return wanted.filter((index) => {
    const state = replicas.get(index)?.state
    return state !== undefined && (state === 'Loaded' || isLoading(state))
  }).length
}

function wantedReplica(
  before: ModelReplica | undefined,
  incarnation: number,
  nowMs: number,
): ModelReplica {
  if (before !== undefined && before.incarnation === incarnation) {
    if (isHeld(before.state) || before.state === 'LoadFailed') return before
    // Agents do what they are told side by side: it has to be gone before it can be loaded.
    if (before.state === 'Unloading') return before
    // Nobody told the agent to unload it: it is still there.
    if (isUnloading(before.state)) return moved(before, 'Loaded', nowMs)
  }
  return { state: 'LoadRequested', reason: '', changedAtMs: nowMs, incarnation }
}

/**
 * The older version that goes on answering until `latest` can: it stays until the latest has as
 * many available replicas as it has, or as many as it wants.
 */
function olderToKeep(
  older: readonly ModelVersion[],
  latest: ModelVersion,
): ModelVersion | undefined {
  const strongest = older
    .filter((version) => servingCount(version) > 0)
    .reduce<ModelVersion | undefined>(
      (most, version) => (most !== undefined && isStronger(most, version) ? most : version),
      undefined,
    )
  if (strongest === undefined) return undefined
  const needed = Math.min(servingCount(strongest), wantedReplicas(latest))
  return availableCount(latest.replicas) >= needed ? undefined : strongest
}

/** A replica that some proxy refuses to send to counts only where there are no others. */
function isStronger(a: ModelVersion, b: ModelVersion): boolean {
  const difference = servingCount(a) - refusedCount(a) - (servingCount(b) - refusedCount(b))
  return difference === 0 ? servingCount(a) > servingCount(b) : difference > 0
}

function refusedCount({ replicas }: ModelVersion): number {
  return [...replicas.values()].filter(({ state }) => state === 'LoadedUnavailable').length
}

function servingCount(version: ModelVersion): number {
  return [...version.replicas.values()].filter((replica) => isServing(replica.state)).length
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
  const versions = model.versions.map((version) => {
    const status = statusOf(model, version, nowMs)
    return status === version.status ? version : { ...version, status }
  })
  return { ...model, versions }
}
