/** How a version of a model begins. */

import type { Model, ModelDefinition, ModelStatus, ModelVersion } from './model.ts'
import { ModelReplicas } from './model-replicas.ts'

/** A version that nobody has placed yet. */
export function newVersion(
  definition: ModelDefinition,
  version: number,
  nowMs: number,
): ModelVersion {
  return { version, definition, replicas: ModelReplicas.none, status: progressing(nowMs) }
}

/** The same once more under another number, wanted in as many replicas. */
export function successorOf(version: ModelVersion, number: number, nowMs: number): ModelVersion {
  const { definition, runtimeInfo, scaling } = version
  return {
    ...newVersion(definition, number, nowMs),
    ...(runtimeInfo === undefined ? {} : { runtimeInfo }),
    ...(scaling === undefined ? {} : { scaling }),
  }
}

/** How many replicas it is to have: the declared number, unless it was scaled since. */
export function wantedReplicas({ definition, scaling }: ModelVersion): number {
  return scaling?.replicas ?? definition.deployment.replicas
}

/** How many it would have if its server had room for them. */
export function neededReplicas(version: ModelVersion): number {
  return version.scaling?.lack?.replicas ?? wantedReplicas(version)
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

/** On the wire a version is 32 bits. */
const LAST_VERSION = 2 ** 32 - 1

/** Numbers go on counting, past those that agents brought along too: each means one artifact. */
export function nextVersionNumber({ versions }: Model): number {
  const numbers = versions.map(({ version }) => version)
  return Math.max(0, ...numbers.filter((number) => number < LAST_VERSION)) + 1
}

/** Whether a model can begin with it and still count on. */
export function isFirstVersion(number: number): boolean {
  return number >= 1 && number <= LAST_VERSION / 2
}
