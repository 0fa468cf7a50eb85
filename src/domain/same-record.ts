/** Whether settling a model has changed anything. */

import type { Model, Refusal } from './model.ts'
import type { ModelReplicas } from './model-replicas.ts'
import { sameStatus } from './status.ts'

/** Compares what settling can change; replica records are shared where they did not change. */
export function sameRecord(a: Model, b: Model): boolean {
  if (a.versions.length !== b.versions.length) return false
  if (!sameRefusals(a.refusals, b.refusals)) return false
  return a.versions.every((version, position) => {
    const other = b.versions[position]
    return (
      other !== undefined &&
      version.server === other.server &&
      sameStatus(version.status, other.status) &&
      sameReplicas(version.replicas, other.replicas)
    )
  })
}

function sameRefusals(a: readonly Refusal[], b: readonly Refusal[]): boolean {
  return a.length === b.length && (a.length === 0 || JSON.stringify(a) === JSON.stringify(b))
}

export function sameReplicas(a: ModelReplicas, b: ModelReplicas): boolean {
  return a.size === b.size && [...a].every(([index, replica]) => b.get(index) === replica)
}
