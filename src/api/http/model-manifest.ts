/** A model as the manifest that would declare it: what a GET shows, a PUT takes. */

import type { ModelDefinition, ModelSpec } from '../../domain/model.ts'

export const REDACTED = '[redacted]'

export interface ModelManifest {
  readonly apiVersion: 'mlops.seldon.io/v1alpha1'
  readonly kind: 'Model'
  readonly metadata: Readonly<Record<string, unknown>>
  readonly spec: Readonly<Record<string, unknown>>
}

/** Fields that are not set are left out; what may hold credentials is not shown. */
export function modelManifestOf(definition: ModelDefinition): ModelManifest {
  const { name, spec, deployment, kubernetesMeta, cleanTopicsOnDelete } = definition
  return {
    apiVersion: 'mlops.seldon.io/v1alpha1',
    kind: 'Model',
    metadata: {
      name,
      namespace: kubernetesMeta?.namespace || undefined,
      generation: kubernetesMeta?.generation,
    },
    spec: {
      storageUri: spec.uri,
      artifactVersion: spec.artifactVersion,
      requirements: spec.requirements,
      memory: spec.memoryBytes,
      server: spec.server,
      replicas: deployment.replicas,
      minReplicas: deployment.minReplicas || undefined,
      maxReplicas: deployment.maxReplicas || undefined,
      parameters: spec.parameters.length === 0 ? undefined : spec.parameters,
      ...storageFields(spec.storage),
      explainer: spec.explainer,
      llm: spec.llm,
      logPayloads: deployment.logPayloads || undefined,
      dataflow: cleanTopicsOnDelete === undefined ? undefined : { cleanTopicsOnDelete },
    },
  }
}

function storageFields(storage: ModelSpec['storage']): object {
  if (storage === undefined) return {}
  return storage.kind === 'secret'
    ? { secretName: storage.name }
    : { storageConfig: { storageRcloneConfig: REDACTED } }
}
