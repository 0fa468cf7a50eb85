/** How a version of a model begins. */

import type { ModelDefinition, ModelStatus, ModelVersion } from './model.ts'

/** A version that nobody has placed yet. */
export function newVersion(
  definition: ModelDefinition,
  version: number,
  nowMs: number,
): ModelVersion {
  return { version, definition, replicas: new Map(), status: progressing(nowMs) }
}

function progressing(nowMs: number): ModelStatus {
  return {
    state: 'ModelProgressing',
    reason: '',
    availableReplicas: 0,
    unavailableReplicas: 0,
    changedAtMs: nowMs,
  }
}
