/** One manifest as a value: which kind it is, and what it declares or what is wrong with it. */

import type { z } from 'zod'
import type { FieldPath } from '../lib/field-path.ts'
import {
  type Declaration,
  declarationKey,
  MANIFEST_KINDS,
  type ManifestKind,
} from './declaration.ts'
import { experimentManifest, toExperiment } from './experiment-manifest.ts'
import { type FieldProblem, fieldError, isFieldMap, problemsFrom } from './field-problem.ts'
import { closestName } from './field-suggestion.ts'
import { API_VERSION } from './metadata.ts'
import { modelManifest, toModel } from './model-manifest.ts'
import { proxySnapshotManifest, toProxySnapshot } from './proxy-snapshot-manifest.ts'
import { serverManifest, toServer } from './server-manifest.ts'

/** What a manifest declares, without the part that its place in the file adds. */
type WithoutPlace<T> = T extends unknown ? Omit<T, 'place' | 'key'> : never

export interface ItemReading {
  /** Where the manifest stands in its document. */
  readonly path: FieldPath
  readonly declared?: WithoutPlace<Declaration>
  /** What it means to declare, where that can be told. */
  readonly broken?: string
  readonly unclear: boolean
  readonly problems: readonly FieldProblem[]
}

interface Item {
  readonly path: FieldPath
  readonly value: unknown
}

/** Kinds that people have beside these, each with the reason why it is refused. */
const CLUSTER_SETTINGS = 'settings are flags and environment variables here'
const REFUSED_KINDS: Readonly<Record<string, string>> = {
  Pipeline: 'pipelines need Kafka and are not run here',
  Explainer: 'declare a Model with spec.explainer instead',
  ServerConfig: 'a Server names mlserver or triton instead',
  SeldonConfig: CLUSTER_SETTINGS,
  SeldonRuntime: CLUSTER_SETTINGS,
}

/** A `kind: List`, as `kubectl get -o yaml` prints it, holds manifests. */
export function itemsOf(value: unknown): Item[] {
  if (isFieldMap(value) && value['kind'] === 'List' && Array.isArray(value['items'])) {
    return value['items'].map((item: unknown, index) => ({ path: ['items', index], value: item }))
  }
  return value === null || value === undefined ? [] : [{ path: [], value }]
}

/** `folder` is what relative artifact paths start from. */
export function readItem(item: Item, folder: string): ItemReading {
  const { value } = item
  if (!isFieldMap(value))
    return refused(item, fieldError([], 'is not a map of fields', 'a manifest'))
  const { apiVersion, kind } = value
  if (apiVersion === undefined && kind === undefined) {
    const message = 'is not a manifest: it has neither apiVersion nor kind'
    return refused(item, { ...fieldError([], message), severity: 'warning' })
  }
  if (apiVersion !== API_VERSION) {
    const message = apiVersion === undefined ? 'is missing' : `is ${JSON.stringify(apiVersion)}`
    return refused(item, fieldError(['apiVersion'], message, `"${API_VERSION}"`))
  }
  const known = MANIFEST_KINDS.find((name) => name === kind)
  return known === undefined ? refused(item, kindProblem(kind)) : readKind(known, item, folder)
}

function kindProblem(kind: unknown): FieldProblem {
  const expected = `one of ${MANIFEST_KINDS.join(', ')}`
  if (typeof kind !== 'string') {
    const message = kind === undefined ? 'is missing' : 'is not a text'
    return fieldError(['kind'], message, expected)
  }
  const reason = REFUSED_KINDS[kind]
  if (reason !== undefined) return fieldError(['kind'], `${kind} is not supported: ${reason}`)
  const close = closestName(kind, MANIFEST_KINDS)
  const hint = close === undefined ? '' : `; did you mean ${close}?`
  return fieldError(['kind'], `${JSON.stringify(kind)} is not a known kind${hint}`, expected)
}

function readKind(kind: ManifestKind, item: Item, folder: string): ItemReading {
  switch (kind) {
    case 'Model':
      return readAs(item, modelManifest, (manifest) => {
        const { definition, problems } = toModel(manifest, folder)
        return { declared: { kind, definition }, problems }
      })
    case 'Server':
      return readAs(item, serverManifest, (manifest) => {
        const { definition, problems } = toServer(manifest)
        return { declared: { kind, definition }, problems }
      })
    case 'Experiment':
      return readAs(item, experimentManifest, (manifest) => {
        const { definition, problems } = toExperiment(manifest)
        return { declared: { kind, definition }, problems }
      })
    case 'ProxySnapshot':
      return readAs(item, proxySnapshotManifest, (manifest) => {
        const { definition, problems } = toProxySnapshot(manifest)
        return { declared: { kind, definition }, problems }
      })
  }
}

interface Meaning {
  readonly declared: WithoutPlace<Declaration>
  readonly problems: readonly FieldProblem[]
}

function readAs<Schema extends z.ZodType>(
  item: Item,
  schema: Schema,
  mean: (manifest: z.infer<Schema>) => Meaning,
): ItemReading {
  const parsed = schema.safeParse(item.value)
  if (!parsed.success) return refused(item, ...problemsFrom(parsed.error, schema, item.value))
  const { declared, problems } = mean(parsed.data)
  if (problems.some(({ severity }) => severity === 'error')) return refused(item, ...problems)
  return { path: item.path, declared, unclear: false, problems }
}

function refused({ path, value }: Item, ...problems: FieldProblem[]): ItemReading {
  const broken = keyIn(value)
  if (broken !== undefined) return { path, broken, unclear: false, problems }
  return { path, unclear: !isForeign(value), problems }
}

/** The key of a manifest that may be wrong in everything else. */
function keyIn(value: unknown): string | undefined {
  if (!isFieldMap(value) || !isFieldMap(value['metadata'])) return undefined
  const kind = MANIFEST_KINDS.find((name) => name === value['kind'])
  const name = value['metadata']['name']
  return kind === undefined || typeof name !== 'string' ? undefined : declarationKey(kind, name)
}

/** Whether it declares a thing of another program, or one that is refused: nothing that counts. */
function isForeign(value: unknown): boolean {
  if (!isFieldMap(value)) return false
  const { apiVersion, kind } = value
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return false
  const ours = apiVersion === API_VERSION || MANIFEST_KINDS.some((name) => name === kind)
  return !ours || REFUSED_KINDS[kind] !== undefined
}
