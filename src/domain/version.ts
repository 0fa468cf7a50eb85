/** How a version of a model begins. */

import type { Model, ModelDefinition, ModelStatus, ModelVersion } from './model.ts'

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

/** Numbers go on counting, past those that agents brought along too: each means one artifact. */
export function nextVersionNumber({ versions }: Model): number {
  return Math.max(...versions.map(({ version }) => version)) + 1
}
