/** Models as JSON for people and programs. */

import type {
  Model,
  ModelRuntimeInfo,
  ModelState,
  ModelVersion,
  Owner,
  Refusal,
  ReplicaState,
} from '../../domain/model.ts'
import { reasonOf } from '../../domain/route-refusal.ts'
import { wantedReplicas } from '../../domain/version.ts'
import { type ModelManifest, modelManifestOf } from './model-manifest.ts'
import { isoTime } from './time.ts'

interface StatusView {
  readonly state: ModelState
  /** Why it is so; empty when there is nothing to say. */
  readonly reason: string
  readonly availableReplicas: number
  readonly unavailableReplicas: number
  /** When any of this changed last. */
  readonly changedAt: string
}

/** A model in a list: its latest version, in short. */
export interface ModelSummary extends StatusView {
  readonly name: string
  readonly owner: Owner
  readonly version: number
  /** Absent while it has no place. */
  readonly server?: string
  readonly desiredReplicas: number
  /** When it was asked to go. */
  readonly deletedAt?: string
}

export interface ModelView extends ModelSummary {
  /** Absent unless it was scaled automatically, or should have been. */
  readonly scaling?: ScalingView
  /** Why servers and replicas did not take it; empty when all is placed. */
  readonly refusals: readonly Refusal[]
  /** Ascending; the last one is the wanted one. */
  readonly versions: readonly VersionView[]
  /** What declares the latest version. */
  readonly manifest: ModelManifest
}

export interface ScalingView {
  readonly replicas: number
  readonly declaredReplicas: number
  readonly minReplicas: number
  /** 0: as many as there is room for. */
  readonly maxReplicas: number
  /** Absent when it has not been scaled yet. */
  readonly changedAt?: string
  readonly reason: string
  /** So many would be needed, and why they have no place. */
  readonly lack?: { readonly replicas: number; readonly reason: string }
}

export interface VersionView extends StatusView {
  readonly version: number
  readonly server?: string
  readonly runtimeInfo?: ModelRuntimeInfo
  readonly replicas: readonly ReplicaView[]
  readonly storageUri: string
}

export interface ReplicaView {
  readonly index: number
  readonly state: ReplicaState
  readonly reason: string
  readonly changedAt: string
  readonly incarnation: number
}

export function modelSummary(model: Model): ModelSummary {
  return summaryWith(model, latestOf(model))
}

export function modelView(model: Model): ModelView {
  const latest = latestOf(model)
  return {
    ...summaryWith(model, latest),
    ...scalingView(latest),
    refusals: model.refusals,
    versions: model.versions.map((version) => versionView(model, version)),
    manifest: modelManifestOf(latest.definition),
  }
}

function scalingView({ definition, scaling }: ModelVersion): { readonly scaling?: ScalingView } {
  if (scaling === undefined) return {}
  const { replicas: declaredReplicas, minReplicas, maxReplicas } = definition.deployment
  const { replicas, changedAtMs, reason, lack } = scaling
  return {
    scaling: {
      replicas,
      declaredReplicas,
      minReplicas,
      maxReplicas,
      ...(changedAtMs === 0 ? {} : { changedAt: isoTime(changedAtMs) }),
      reason,
      ...(lack === undefined ? {} : { lack: { replicas: lack.replicas, reason: lack.reason } }),
    },
  }
}

function latestOf(model: Model): ModelVersion {
  const latest = model.versions.at(-1)
  if (latest === undefined) throw new Error(`model ${model.name} has no version`)
  return latest
}

function summaryWith(model: Model, latest: ModelVersion): ModelSummary {
  return {
    name: model.name,
    owner: model.owner,
    version: latest.version,
    ...serverOf(latest),
    desiredReplicas: model.deletedAtMs === undefined ? wantedReplicas(latest) : 0,
    ...statusView(model, latest),
    ...(model.deletedAtMs === undefined ? {} : { deletedAt: isoTime(model.deletedAtMs) }),
  }
}

function statusView(model: Model, version: ModelVersion): StatusView {
  const { changedAtMs, ...status } = version.status
  return { ...status, reason: reasonOf(model, version), changedAt: isoTime(changedAtMs) }
}

function versionView(model: Model, version: ModelVersion): VersionView {
  const { runtimeInfo } = version
  return {
    version: version.version,
    ...serverOf(version),
    ...statusView(model, version),
    storageUri: version.definition.spec.uri,
    ...(runtimeInfo === undefined ? {} : { runtimeInfo }),
    replicas: [...version.replicas]
      .sort(([one], [other]) => one - other)
      .map(([index, { state, reason, changedAtMs, incarnation }]) => ({
        index,
        state,
        reason,
        changedAt: isoTime(changedAtMs),
        incarnation,
      })),
  }
}

function serverOf({ server }: ModelVersion): { readonly server?: string } {
  return server === undefined ? {} : { server }
}
