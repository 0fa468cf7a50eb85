/** The state of a version as users see it, from the states of its replicas. */

import type {
  Model,
  ModelReplica,
  ModelState,
  ModelStatus,
  ModelVersion,
  Refusal,
  ReplicaState,
} from './model.ts'
import { isUnloading } from './replica-state.ts'
import { wantedReplicas } from './version.ts'

type Verdict = Omit<ModelStatus, 'changedAtMs'>

/** The status of `version` within `model`; its time moves only when something in it changed. */
export function statusOf(model: Model, version: ModelVersion, nowMs: number): ModelStatus {
  const isLatest = model.versions.at(-1)?.version === version.version
  const verdict =
    isLatest && model.deletedAtMs === undefined
      ? wantedVerdict(version, model.refusals)
      : unwantedVerdict(version)
  return sameStatus(version.status, verdict) ? version.status : { ...verdict, changedAtMs: nowMs }
}

/** Equal in all that is said, whenever it came to be. */
export function sameStatus(a: Verdict, b: Verdict): boolean {
  return (
    a.state === b.state &&
    a.reason === b.reason &&
    a.availableReplicas === b.availableReplicas &&
    a.unavailableReplicas === b.unavailableReplicas
  )
}

function wantedVerdict(version: ModelVersion, refusals: readonly Refusal[]): Verdict {
  const { minReplicas } = version.definition.deployment
  const wanted = wantedReplicas(version)
  const counts = countReplicas(version)
  const failure = newestReason(version, (state) => FAILED.has(state))
  const enough = counts.available >= wanted || (minReplicas > 0 && counts.available >= minReplicas)
  const verdict = (state: ModelState, reason = ''): Verdict => ({
    state,
    reason,
    availableReplicas: counts.available,
    unavailableReplicas:
      state === 'ScheduleFailed' ? Math.max(0, wanted - counts.available) : counts.pending,
  })
  if (failure !== undefined) return verdict('ModelFailed', failure)
  if (wanted === 0 && minReplicas === 0 && counts.available === 0) {
    return verdict('ModelScaledDown')
  }
  if (enough) return verdict('ModelAvailable')
  if (refusals.length > 0) return verdict('ScheduleFailed', describeRefusals(refusals))
  return verdict('ModelProgressing')
}

function unwantedVerdict(version: ModelVersion): Verdict {
  const counts = countReplicas(version)
  const failure = newestReason(version, (state) => state === 'UnloadFailed')
  const state =
    failure !== undefined
      ? 'ModelTerminateFailed'
      : counts.unloading + counts.available + counts.loading > 0
        ? 'ModelTerminating'
        : 'ModelTerminated'
  return {
    state,
    reason: failure ?? '',
    availableReplicas: counts.available,
    unavailableReplicas: counts.pending,
  }
}

const FAILED: ReadonlySet<ReplicaState> = new Set(['LoadFailed', 'LoadedUnavailable'])
const LOADING: ReadonlySet<ReplicaState> = new Set(['LoadRequested', 'Loading', 'Loaded'])

interface Counts {
  available: number
  loading: number
  unloading: number
  /** Wanted and not available yet. */
  pending: number
}

function countReplicas({ replicas }: ModelVersion): Counts {
  const counts: Counts = { available: 0, loading: 0, unloading: 0, pending: 0 }
  for (const { state } of replicas.values()) {
    if (state === 'Available') counts.available += 1
    if (LOADING.has(state)) counts.loading += 1
    if (isUnloading(state) || state === 'Draining') counts.unloading += 1
    if (LOADING.has(state) || FAILED.has(state)) counts.pending += 1
  }
  return counts
}

function newestReason(
  { replicas }: ModelVersion,
  test: (state: ReplicaState) => boolean,
): string | undefined {
  let newest: ModelReplica | undefined
  for (const replica of replicas.values()) {
    if (test(replica.state) && replica.changedAtMs >= (newest?.changedAtMs ?? 0)) newest = replica
  }
  return newest?.reason
}

const NOBODY = 'Failed to schedule model as no matching servers are available'
const NOT_ENOUGH = 'Failed to schedule model as no matching server had enough suitable replicas'
/** The whole list is what `explain` is for; a status stays readable. */
const REFUSALS_IN_STATUS = 5

/** Today's sentence, then who refused and why. */
export function describeRefusals(refusals: readonly Refusal[]): string {
  const head = refusals.some((refusal) => refusal.replica !== undefined) ? NOT_ENOUGH : NOBODY
  const details = refusals.slice(0, REFUSALS_IN_STATUS).map(describeRefusal)
  const more = refusals.length - details.length
  if (more > 0) details.push(`and ${more} more`)
  return `${head}: ${details.join('; ')}`
}

function describeRefusal(refusal: Refusal): string {
  if (refusal.server === '') return refusal.reason
  const who =
    refusal.replica === undefined
      ? `server ${refusal.server}`
      : `replica ${refusal.replica} of ${refusal.server}`
  return `${who} ${refusal.reason}`
}
