/** `kind: Model` and what it means. */

import { resolve } from 'node:path'
import type { z } from 'zod'
import type { ModelDefinition, ModelSpec } from '../domain/model.ts'
import { MODEL_NAME_LIMIT } from '../domain/models.ts'
import { type FieldProblem, fieldError, fieldWarning, valueAt } from './field-problem.ts'
import { count, fields, flag, given, ignored, list, memoryBytes, name, text } from './fields.ts'
import { kubernetesMetaOf, labelNameProblems, manifest } from './metadata.ts'
import { scalingFields, scalingOf } from './scaling.ts'

const reference = name().optional()

const spec = fields({
  storageUri: text('where the artifact is: a path, file://… or an rclone address'),
  artifactVersion: count(0).optional(),
  modelType: text().optional(),
  requirements: list(text(), 'a list of capabilities, such as [sklearn]').optional(),
  memory: memoryBytes().optional(),
  server: name('the name of a server').optional(),
  ...scalingFields,
  parameters: list(
    fields({ name: name(), value: text('a text; put quotes around a number') }),
    'a list of {name, value}',
  ).optional(),
  secretName: name('the name of a secret').optional(),
  storageConfig: fields({
    storageSecretName: name('the name of a secret').optional(),
    storageRcloneConfig: text('an rclone remote as JSON or YAML text').optional(),
  }).optional(),
  explainer: fields({ type: name(), modelRef: reference, pipelineRef: reference }).optional(),
  llm: fields({ modelRef: reference, pipelineRef: reference }).optional(),
  logPayloads: flag().optional(),
  logger: fields({ percent: count(0, 100).optional() }).optional(),
  dataflow: fields({ cleanTopicsOnDelete: flag().optional() }).optional(),
  dedicated: ignored(),
  preloaded: ignored(),
  schemaUri: ignored(),
})

export const modelManifest = manifest('Model', spec)
type ModelManifest = z.infer<typeof modelManifest>
type Spec = ModelManifest['spec']

/** `folder` is the one of the manifest: what `./` and `../` in a storageUri start from. */
export function toModel(manifest: ModelManifest, folder: string) {
  const { metadata, spec } = manifest
  const { scaling, problems } = scalingOf(spec)
  const definition = given<ModelDefinition>({
    name: metadata.name,
    spec: toModelSpec(spec, folder),
    // The operator of Seldon Core 2 turns payload logging on when there is a logger at all.
    deployment: { ...scaling, logPayloads: spec.logPayloads ?? spec.logger !== undefined },
    kubernetesMeta: kubernetesMetaOf(metadata),
    streamSpec: undefined,
    cleanTopicsOnDelete: spec.dataflow?.cleanTopicsOnDelete,
  })
  return {
    definition,
    problems: [
      ...labelNameProblems('Model', metadata.name, MODEL_NAME_LIMIT),
      ...problems,
      ...conflicts(spec),
      ...withoutEffect(spec),
    ],
  }
}

function toModelSpec(spec: Spec, folder: string): ModelSpec {
  return given<ModelSpec>({
    uri: resolveUri(spec.storageUri, folder),
    artifactVersion: spec.artifactVersion,
    storage: storageOf(spec),
    requirements: requirementsOf(spec),
    memoryBytes: spec.memory,
    server: spec.server,
    parameters: spec.parameters ?? [],
    explainer:
      spec.explainer && given<NonNullable<ModelSpec['explainer']>>(withRefs(spec.explainer)),
    llm: spec.llm && given<NonNullable<ModelSpec['llm']>>(withRefs(spec.llm)),
  })
}

/** Only a path that says itself that it is relative: `models:iris` is an rclone address. */
function resolveUri(uri: string, folder: string): string {
  return /^\.\.?(\/|$)/.test(uri) ? resolve(folder, uri) : uri
}

function requirementsOf(spec: Spec): string[] {
  const requirements = spec.requirements ?? []
  if (spec.modelType === undefined || requirements.includes(spec.modelType)) return requirements
  return [...requirements, spec.modelType]
}

function storageOf(spec: Spec): ModelSpec['storage'] {
  const secret = spec.secretName ?? spec.storageConfig?.storageSecretName
  if (secret !== undefined) return { kind: 'secret', name: secret }
  const config = spec.storageConfig?.storageRcloneConfig
  return config === undefined ? undefined : { kind: 'rclone', config }
}

interface References {
  readonly modelRef?: string | undefined
  readonly pipelineRef?: string | undefined
}

function withRefs<T extends References>(value: T) {
  return { ...value, modelRef: value.modelRef, pipelineRef: value.pipelineRef }
}

/** Pairs of fields of which the wire holds one. */
function conflicts(spec: Spec): FieldProblem[] {
  const storage = [
    spec.secretName,
    spec.storageConfig?.storageSecretName,
    spec.storageConfig?.storageRcloneConfig,
  ].filter((field) => field !== undefined)
  const problems: FieldProblem[] = []
  if (storage.length > 1) {
    const path = ['spec', 'storageConfig']
    const expected = 'one of secretName, storageSecretName and storageRcloneConfig'
    problems.push(fieldError(path, 'says a second time how to reach the storage', expected))
  }
  if (spec.explainer !== undefined && spec.llm !== undefined) {
    problems.push(fieldError(['spec', 'llm'], 'is there besides explainer', 'one of the two'))
  }
  return problems
}

const NO_EFFECT: Readonly<Record<string, string>> = {
  preloaded: 'every model is loaded where it is placed',
  dedicated: 'a server may hold other models too; name a server of its own in spec.server instead',
  schemaUri: 'no schema is read',
  'logger.percent': 'the payloads of all requests are marked for logging',
  'dataflow.cleanTopicsOnDelete': 'there are no Kafka topics',
  'explainer.pipelineRef': 'pipelines are not run',
  'llm.pipelineRef': 'pipelines are not run',
}

function withoutEffect(spec: Spec): FieldProblem[] {
  return Object.entries(NO_EFFECT).flatMap(([field, reason]) => {
    const path = field.split('.')
    if (valueAt(spec, path) === undefined) return []
    return [fieldWarning(['spec', ...path], `has no effect here: ${reason}`)]
  })
}
