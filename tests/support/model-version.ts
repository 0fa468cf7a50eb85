/** Versions of models as a scheduler tells agents of them. */

import { type ModelVersion, readModelVersion } from '../../src/agent/model-version.ts'
import { seldon } from '../../src/gen/seldon.js'

/** `changes` go to its specification. */
export function modelVersionMessage(
  model: string,
  version: number,
  changes: seldon.mlops.scheduler.ModelSpecInit = {},
): seldon.mlops.agent.ModelVersionInit {
  const modelSpec = { requirements: ['sklearn'], memoryBytes: 100, ...changes }
  return { model: { meta: { name: model }, modelSpec }, version }
}

/** The same, as the agent has read it. */
export function modelVersion(...given: Parameters<typeof modelVersionMessage>): ModelVersion {
  const { ModelVersion: message } = seldon.mlops.agent
  const encoded = message.encode(modelVersionMessage(...given)).finish()
  const read = readModelVersion(message.decode(encoded))
  if (!read.ok) throw new Error(read.error)
  return read.value
}
