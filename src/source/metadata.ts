/** The part that every manifest has in common: apiVersion, kind and metadata. */

import { z } from 'zod'
import type { KubernetesMeta } from '../domain/model.ts'
import { type FieldProblem, fieldError } from './field-problem.ts'
import { count, fields, ignored, name, text } from './fields.ts'

export const API_VERSION = 'mlops.seldon.io/v1alpha1'

/** All that Kubernetes keeps in metadata, so that an exported object can be used as it is. */
const metadata = fields({
  name: name(),
  namespace: text('the name of a namespace').optional(),
  generation: count(0, Number.MAX_SAFE_INTEGER).optional(),
  annotations: ignored(),
  creationTimestamp: ignored(),
  deletionGracePeriodSeconds: ignored(),
  deletionTimestamp: ignored(),
  finalizers: ignored(),
  generateName: ignored(),
  labels: ignored(),
  managedFields: ignored(),
  ownerReferences: ignored(),
  resourceVersion: ignored(),
  selfLink: ignored(),
  uid: ignored(),
})

export type ManifestMetadata = z.infer<typeof metadata>

export function manifest<Kind extends string, Spec extends z.ZodType>(kind: Kind, spec: Spec) {
  return fields({
    apiVersion: z.literal(API_VERSION, `"${API_VERSION}"`),
    kind: z.literal(kind, kind),
    metadata,
    spec,
    status: ignored(),
  })
}

/** A manifest that was not in Kubernetes has none of it. */
export function kubernetesMetaOf(metadata: ManifestMetadata): KubernetesMeta | undefined {
  if (metadata.namespace === undefined && metadata.generation === undefined) return undefined
  return { namespace: metadata.namespace ?? '', generation: metadata.generation ?? 0 }
}

const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
const DOTTED = /^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$/
/** As for any Kubernetes object; it also keeps the route names that Envoy sees bounded. */
const MAX_NAME_LENGTH = 253
const NAME_PATH = ['metadata', 'name']

/** Names of models become folder names and `<name>_<version>`; names of servers become hosts. */
export function labelNameProblems(
  kind: string,
  name: string,
  limit = MAX_NAME_LENGTH,
): FieldProblem[] {
  if (LABEL.test(name) && name.length <= limit) return []
  return [
    fieldError(
      NAME_PATH,
      `${kind} ${name} does not have a valid name - it must be alphanumeric and not contains dots (.)`,
      `small letters, digits and "-", with a letter or digit at both ends, at most ${limit}`,
    ),
  ]
}

export function dottedNameProblems(kind: string, name: string): FieldProblem[] {
  if (DOTTED.test(name) && name.length <= MAX_NAME_LENGTH) return []
  return [
    fieldError(
      NAME_PATH,
      `${kind} ${name} does not have a valid name`,
      `small letters, digits, "-" and ".", with a letter or digit at both ends, at most ${MAX_NAME_LENGTH}`,
    ),
  ]
}
