/** Models between their wire messages and the domain. */

import type {
  DeploymentSpec,
  KubernetesMeta,
  ModelDefinition,
  ModelRuntimeInfo,
  ModelSpec,
} from '../../domain/model.ts'
import type { seldon } from '../../gen/seldon.js'

/** A 64-bit number that JavaScript cannot hold is as large as it can. */
export function wholeNumber(value: number): number {
  return Math.max(Number.MIN_SAFE_INTEGER, Math.min(value, Number.MAX_SAFE_INTEGER))
}

type ModelMessage = seldon.mlops.scheduler.Model
type ModelMessageInit = seldon.mlops.scheduler.ModelInit

export function modelFromMessage(message: ModelMessage): ModelDefinition {
  const kubernetesMeta = message.meta?.kubernetesMeta
  return {
    name: message.meta?.name ?? '',
    ...present('kind', message.meta?.kind),
    ...present('apiVersion', message.meta?.version),
    spec: specFromMessage(message.modelSpec),
    deployment: deploymentFromMessage(message.deploymentSpec),
    ...(kubernetesMeta ? { kubernetesMeta: kubernetesMetaFromMessage(kubernetesMeta) } : {}),
    ...(message.streamSpec
      ? {
          streamSpec: {
            inputTopic: message.streamSpec.inputTopic,
            outputTopic: message.streamSpec.outputTopic,
          },
        }
      : {}),
    ...(message.dataflowSpec
      ? { cleanTopicsOnDelete: message.dataflowSpec.cleanTopicsOnDelete }
      : {}),
  }
}

function specFromMessage(spec: seldon.mlops.scheduler.ModelSpec | null): ModelSpec {
  const { storageSecretName, storageRcloneConfig } = spec?.storageConfig ?? {}
  return {
    uri: spec?.uri ?? '',
    requirements: spec?.requirements ?? [],
    parameters: (spec?.parameters ?? []).map(({ name, value }) => ({ name, value })),
    ...present('artifactVersion', spec?.artifactVersion),
    ...present('memoryBytes', spec?.memoryBytes && wholeNumber(spec.memoryBytes)),
    ...present('server', spec?.server),
    ...(storageSecretName ? { storage: { kind: 'secret', name: storageSecretName } } : {}),
    ...(storageRcloneConfig ? { storage: { kind: 'rclone', config: storageRcloneConfig } } : {}),
    ...(spec?.explainer
      ? { explainer: { type: spec.explainer.type, ...references(spec.explainer) } }
      : {}),
    ...(spec?.llm ? { llm: references(spec.llm) } : {}),
  }
}

function references(of: {
  readonly modelRef: string | null
  readonly pipelineRef: string | null
}): { modelRef?: string; pipelineRef?: string } {
  return { ...present('modelRef', of.modelRef), ...present('pipelineRef', of.pipelineRef) }
}

function deploymentFromMessage(
  deployment: seldon.mlops.scheduler.DeploymentSpec | null,
): DeploymentSpec {
  return {
    replicas: deployment?.replicas ?? 0,
    minReplicas: deployment?.minReplicas ?? 0,
    maxReplicas: deployment?.maxReplicas ?? 0,
    logPayloads: deployment?.logPayloads ?? false,
  }
}

export function kubernetesMetaFromMessage(
  meta: seldon.mlops.scheduler.KubernetesMeta,
): KubernetesMeta {
  return { namespace: meta.namespace, generation: wholeNumber(meta.generation) }
}

export function runtimeInfoFromMessage(
  info: seldon.mlops.scheduler.ModelRuntimeInfo | null,
): ModelRuntimeInfo | undefined {
  if (info?.mlserver) return { kind: 'mlserver', parallelWorkers: info.mlserver.parallelWorkers }
  if (info?.triton) {
    return { kind: 'triton', instanceCounts: info.triton.cpu.map((cpu) => cpu.instanceCount) }
  }
  return undefined
}

export function modelToMessage(
  definition: ModelDefinition,
  runtimeInfo?: ModelRuntimeInfo,
): ModelMessageInit {
  const { name, kind, apiVersion: version, kubernetesMeta } = definition
  const { spec, deployment, streamSpec, cleanTopicsOnDelete } = definition
  return {
    meta: { name, kind, version, kubernetesMeta },
    modelSpec: {
      uri: spec.uri,
      artifactVersion: spec.artifactVersion,
      storageConfig: storageToMessage(spec.storage),
      requirements: spec.requirements,
      memoryBytes: spec.memoryBytes,
      server: spec.server,
      parameters: spec.parameters,
      explainer: spec.explainer,
      llm: spec.llm,
      modelRuntimeInfo: runtimeInfo === undefined ? undefined : runtimeInfoToMessage(runtimeInfo),
    },
    deploymentSpec: deployment,
    streamSpec,
    dataflowSpec: cleanTopicsOnDelete === undefined ? undefined : { cleanTopicsOnDelete },
  }
}

function storageToMessage(
  storage: ModelSpec['storage'],
): seldon.mlops.scheduler.StorageConfigInit | undefined {
  if (storage === undefined) return undefined
  return storage.kind === 'secret'
    ? { storageSecretName: storage.name }
    : { storageRcloneConfig: storage.config }
}

function runtimeInfoToMessage(info: ModelRuntimeInfo): seldon.mlops.scheduler.ModelRuntimeInfoInit {
  return info.kind === 'mlserver'
    ? { mlserver: { parallelWorkers: info.parallelWorkers } }
    : { triton: { cpu: info.instanceCounts.map((instanceCount) => ({ instanceCount })) } }
}

/** `{[key]: value}` where there is a value: an absent field stays absent. */
function present<Key extends string, Value>(
  key: Key,
  value: Value | null | undefined,
): { [K in Key]?: Value } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value })
}
