/** The entry of one version on one server replica: found, replaced, removed. */

import type { ReplicaRef, VersionRef } from './command.ts'
import type { Model, ModelReplica, ModelVersion } from './model.ts'
import type { State } from './state.ts'

export function versionOf(state: State, subject: VersionRef): ModelVersion | undefined {
  const versions = state.models.get(subject.model)?.versions
  return versions?.find((candidate) => candidate.version === subject.version)
}

export function replicaOf(
  state: State,
  at: ReplicaRef,
  subject: VersionRef,
): ModelReplica | undefined {
  const version = versionOf(state, subject)
  return version?.server === at.server ? version.replicas.get(at.index) : undefined
}

/** Replaces the entry of a version on one replica; `next` answers undefined to remove it. */
export function updateReplica(
  state: State,
  at: ReplicaRef,
  subject: VersionRef,
  next: (entry: ModelReplica) => ModelReplica | undefined,
  put = (model: Model) => state.putModel(model),
): void {
  const version = versionOf(state, subject)
  const entry = replicaOf(state, at, subject)
  if (version === undefined || entry === undefined) return
  const after = next(entry)
  if (after === entry) return
  replaceVersion(state, { ...version, replicas: version.replicas.with(at.index, after) }, put)
}

export function replaceVersion(
  state: State,
  version: ModelVersion,
  put = (model: Model) => state.putModel(model),
): void {
  const model = state.models.get(version.definition.name)
  if (model === undefined) return
  const versions = model.versions.map((other) =>
    other.version === version.version ? version : other,
  )
  put({ ...model, versions })
}
