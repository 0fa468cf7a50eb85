/** How much memory a replica of a version takes. */

import type { ModelRuntimeInfo, ModelVersion } from './model.ts'

/**
 * Bytes that placement sets aside for one replica: the declared memory, once for each worker or
 * instance that the model server starts. 0 when the manifest declares none.
 */
export function requiredMemoryBytes(version: ModelVersion): number {
  return (version.definition.spec.memoryBytes ?? 0) * instances(version.runtimeInfo)
}

function instances(info: ModelRuntimeInfo | undefined): number {
  if (info === undefined) return 1
  // 0 parallel workers means that the model runs in the server's own process.
  if (info.kind === 'mlserver') return Math.max(1, info.parallelWorkers)
  return Math.max(1, info.instanceCounts[0] ?? 1)
}
