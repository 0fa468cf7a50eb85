/** When a model gets one replica more, or one less, by what agents tell of its load. */

import { fail, ok, type Result } from '../lib/result.ts'
import type { Command, Rejection, ReplicaRef, VersionRef } from './command.ts'
import type { DeploymentSpec, Model, ModelDefinition, ModelVersion, Scaling } from './model.ts'
import { refusalsOf, settle } from './rollout.ts'
import type { State } from './state.ts'
import { describeRefusals } from './status.ts'
import { wantedReplicas } from './version.ts'

export const SCALING_DIRECTIONS = ['up', 'down'] as const
export type ScalingDirection = (typeof SCALING_DIRECTIONS)[number]

/** One replica of a model has more to do than it should, or nothing. */
export interface ScalingTrigger {
  readonly direction: ScalingDirection
  readonly replica: ReplicaRef
  readonly subject: VersionRef
  /** What its agent measured, in words. */
  readonly evidence: string
}

/** How long a model must have been as it is before it is scaled. */
export interface ScalingWindows {
  readonly upMs: number
  readonly downMs: number
}

/**
 * Up: two of the periods over which agents measure, so that the one in which a replica came does
 * not count against it. Down: replicas are cheaper to keep than to load again.
 */
export const SCALING_WINDOWS: ScalingWindows = { upMs: 10_000, downMs: 60_000 }

export const SCALING_OUTCOMES = [
  'scaled',
  'no-room',
  'at-limit',
  'settling',
  'stale',
  'unbounded',
  'not-stored',
] as const
/**
 * `at-limit`: there are as few or as many as may be. `settling`: it has changed too recently.
 * `stale`: it is about what is not wanted or not there any more. `unbounded`: the model has neither
 * least nor most replicas. `not-stored`: the store could not be written.
 */
export type ScalingOutcome = (typeof SCALING_OUTCOMES)[number]

export interface ScalingVerdict {
  readonly outcome: ScalingOutcome
  readonly reason: string
  /** What is to be done, if anything changes. */
  readonly command?: ScaleModel
}

type ScaleModel = Extract<Command, { type: 'ScaleModel' }>

export interface ScalingTimes {
  readonly nowMs: number
  /** When a replica of the model last asked for more; or when there was nobody yet to hear it. */
  readonly lastUpAtMs: number
  readonly windows: ScalingWindows
}

/** Automatic scaling is for models that say how far it may go. */
export function isAutoscaled({ deployment }: ModelDefinition): boolean {
  return deployment.minReplicas > 0 || deployment.maxReplicas > 0
}

/** Changes nothing. However many triggers come, each step has to show its effect before the next. */
export function scalingVerdict(
  state: State,
  trigger: ScalingTrigger,
  times: ScalingTimes,
): ScalingVerdict {
  const model = state.models.get(trigger.subject.model)
  const latest = model?.versions.at(-1)
  if (model === undefined || latest === undefined || !isFrom(trigger, model, latest)) {
    return { outcome: 'stale', reason: 'it is not about an available replica of what is wanted' }
  }
  if (!isAutoscaled(latest.definition)) {
    return { outcome: 'unbounded', reason: 'the model has neither minReplicas nor maxReplicas' }
  }
  return trigger.direction === 'up'
    ? upVerdict(state, model, latest, trigger, times)
    : downVerdict(latest, trigger, times)
}

function isFrom({ replica, subject }: ScalingTrigger, model: Model, latest: ModelVersion): boolean {
  if (model.deletedAtMs !== undefined || latest.version !== subject.version) return false
  if (latest.server !== replica.server) return false
  return latest.replicas.get(replica.index)?.state === 'Available'
}

function upVerdict(
  state: State,
  model: Model,
  latest: ModelVersion,
  trigger: ScalingTrigger,
  { nowMs, windows }: ScalingTimes,
): ScalingVerdict {
  const wanted = wantedReplicas(latest)
  const { most } = boundsOf(latest.definition.deployment)
  if (wanted >= most) return { outcome: 'at-limit', reason: `it may have ${most} at most` }
  const { availableReplicas } = latest.status
  if (availableReplicas < wanted) {
    const reason = `${availableReplicas} of ${wanted} replicas are available`
    return { outcome: 'settling', reason }
  }
  const sinceMs = nowMs - changedAtMs(latest)
  const windowMs = latest.scaling?.lack?.isFailedLoad ? windows.downMs : windows.upMs
  if (sinceMs < windowMs) return tooSoon(sinceMs, windowMs)
  const scaling = stepTo(wanted + 1, trigger, nowMs)
  const refusals = refusalsOf(state, model, { ...latest, scaling }, nowMs)
  if (refusals.length === 0) return scaled(latest, scaling)
  return noRoom(latest, wanted + 1, describeRefusals(refusals))
}

function downVerdict(
  latest: ModelVersion,
  trigger: ScalingTrigger,
  { nowMs, lastUpAtMs, windows }: ScalingTimes,
): ScalingVerdict {
  const wanted = wantedReplicas(latest)
  const { least } = boundsOf(latest.definition.deployment)
  if (wanted <= least) {
    const refused = { outcome: 'at-limit', reason: `it must have ${least} at least` } as const
    const command = withoutLack(latest)
    return command === undefined ? refused : { ...refused, command }
  }
  const askedMs = nowMs - lastUpAtMs
  if (askedMs < windows.downMs) {
    return {
      outcome: 'settling',
      reason: `more were asked for within ${seconds(windows.downMs)} s`,
    }
  }
  const sinceMs = nowMs - changedAtMs(latest)
  if (sinceMs < windows.downMs) return tooSoon(sinceMs, windows.downMs)
  return scaled(latest, stepTo(wanted - 1, trigger, nowMs))
}

function boundsOf({ minReplicas, maxReplicas }: DeploymentSpec) {
  return { least: Math.max(1, minReplicas), most: maxReplicas === 0 ? Infinity : maxReplicas }
}

/** When its replicas last became more or fewer, or something else of what users see changed. */
function changedAtMs({ status, scaling }: ModelVersion): number {
  return Math.max(status.changedAtMs, scaling?.changedAtMs ?? 0)
}

function tooSoon(sinceMs: number, windowMs: number): ScalingVerdict {
  const reason = `it has been as it is for ${seconds(sinceMs)} s of ${seconds(windowMs)} s`
  return { outcome: 'settling', reason }
}

function seconds(ms: number): number {
  return Math.round(ms / 1_000)
}

function stepTo(replicas: number, { replica, evidence }: ScalingTrigger, nowMs: number): Scaling {
  const reason = `replica ${replica.index} of ${replica.server} told ${evidence}`
  return { replicas, changedAtMs: nowMs, reason }
}

function scaled(latest: ModelVersion, scaling: Scaling): ScalingVerdict {
  return { outcome: 'scaled', reason: scaling.reason, command: commandFor(latest, scaling) }
}

/** It stays as it is; that more are needed is noted, for people and for who adds servers. */
function noRoom(latest: ModelVersion, replicas: number, reason: string): ScalingVerdict {
  const before = latest.scaling?.lack
  if (before?.replicas === replicas && before.reason === reason)
    return { outcome: 'no-room', reason }
  const scaling = { ...currentScaling(latest), lack: { replicas, reason, isFailedLoad: false } }
  return { outcome: 'no-room', reason, command: commandFor(latest, scaling) }
}

function withoutLack(latest: ModelVersion): ScaleModel | undefined {
  const { lack, ...scaling } = currentScaling(latest)
  return lack === undefined ? undefined : commandFor(latest, scaling)
}

function currentScaling(latest: ModelVersion): Scaling {
  return latest.scaling ?? { replicas: wantedReplicas(latest), changedAtMs: 0, reason: '' }
}

function commandFor(latest: ModelVersion, scaling: Scaling): ScaleModel {
  const subject = { model: latest.definition.name, version: latest.version }
  return { type: 'ScaleModel', subject, from: wantedReplicas(latest), scaling }
}

/**
 * Of triggers that come at the same time only the first one counts, and room that another model has
 * taken meanwhile is none.
 */
export function scaleModel(
  state: State,
  { subject, from, scaling }: ScaleModel,
  nowMs: number,
): Result<void, Rejection> {
  const model = state.models.get(subject.model)
  const latest = model?.versions.at(-1)
  if (
    model === undefined ||
    latest === undefined ||
    model.deletedAtMs !== undefined ||
    latest.version !== subject.version ||
    wantedReplicas(latest) !== from
  ) {
    return fail({ kind: 'state-mismatch', message: `Model ${subject.model} has changed meanwhile` })
  }
  const version = { ...latest, scaling }
  const refusals = scaling.replicas > from ? refusalsOf(state, model, version, nowMs) : []
  if (refusals.length > 0) {
    return fail({ kind: 'state-mismatch', message: describeRefusals(refusals) })
  }
  state.putModel({ ...model, versions: [...model.versions.slice(0, -1), version] })
  settle(state, subject.model, nowMs)
  return ok(undefined)
}

/**
 * Takes the last step up back when `at` could not load what all others have: the model is no worse
 * off than before, so it has not failed. It is tried again as late as one less would be.
 */
export function giveUpStep(
  state: State,
  subject: VersionRef,
  at: ReplicaRef,
  message: string,
  nowMs: number,
): void {
  const model = state.models.get(subject.model)
  const latest = model?.versions.at(-1)
  if (model === undefined || latest === undefined || latest.version !== subject.version) return
  if (latest.scaling === undefined || latest.server !== at.server) return
  const wanted = latest.scaling.replicas
  const { least } = boundsOf(latest.definition.deployment)
  if (wanted <= least || latest.status.availableReplicas !== wanted - 1) return
  const reason = `replica ${at.index} of ${at.server} could not load it: ${message}`
  const lack = { replicas: wanted, reason, isFailedLoad: true }
  const scaling = { ...latest.scaling, replicas: wanted - 1, changedAtMs: nowMs, lack }
  const replicas = latest.replicas.with(at.index, undefined)
  const versions = [...model.versions.slice(0, -1), { ...latest, scaling, replicas }]
  state.putModel({ ...model, versions })
}

/**
 * What of the scaling of `latest` goes on under another definition: within its bounds, and not when
 * it asks for another number of replicas.
 */
export function scalingUnder(
  latest: ModelVersion,
  definition: ModelDefinition,
): Scaling | undefined {
  const { scaling } = latest
  const { deployment } = definition
  if (scaling === undefined || !isAutoscaled(definition)) return undefined
  if (deployment.replicas !== latest.definition.deployment.replicas) return undefined
  const { least, most } = boundsOf(deployment)
  const { replicas, changedAtMs, reason } = scaling
  return { replicas: Math.min(most, Math.max(least, replicas)), changedAtMs, reason }
}
