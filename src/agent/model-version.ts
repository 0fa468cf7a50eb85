/** A version of a model, as the scheduler tells the agent of it. */

import { seldon } from '../gen/seldon.js'
import { fail, ok, type Result } from '../lib/result.ts'
import { internalName } from './internal-name.ts'

export interface ModelVersion {
  readonly model: string
  readonly version: number
  readonly internalName: string
  readonly spec: seldon.mlops.scheduler.ModelSpec
  /** What one copy of it takes in the model server. */
  readonly memoryBytes: number
  /** As it came; what is told back to a scheduler. */
  readonly message: seldon.mlops.agent.ModelVersion
}

const EMPTY_SPEC = seldon.mlops.scheduler.ModelSpec.decode(new Uint8Array())
/** It becomes the name of a folder. */
const MODEL_NAME = /^[A-Za-z0-9][\w-]*$/

export function readModelVersion(
  message: seldon.mlops.agent.ModelVersion,
): Result<ModelVersion, string> {
  const model = message.model?.meta?.name ?? ''
  if (!MODEL_NAME.test(model)) return fail(`"${model}" is no name that a model can have`)
  // To unload a version it is enough to name it.
  const spec = message.model?.modelSpec ?? EMPTY_SPEC
  const { version } = message
  return ok({
    model,
    version,
    internalName: internalName({ model, version }),
    spec,
    memoryBytes: spec.memoryBytes ?? 0,
    message,
  })
}

/** Whether both would be written to the model server's repository in the same way. */
export function sameArtifact({ spec: a }: ModelVersion, { spec: b }: ModelVersion): boolean {
  return artifactKey(a) === artifactKey(b)
}

function artifactKey(spec: seldon.mlops.scheduler.ModelSpec): string {
  const { uri, artifactVersion, storageConfig, requirements, parameters, explainer, llm } = spec
  return JSON.stringify([
    uri,
    artifactVersion ?? null,
    storageConfig,
    requirements,
    parameters,
    explainer,
    llm,
  ])
}
