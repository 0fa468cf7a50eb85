/** `kind: Server` and what it means. */

import type { z } from 'zod'
import type { ServerDeclaration } from './declaration.ts'
import { fieldWarning } from './field-problem.ts'
import { fields, given, ignored, list, name, text } from './fields.ts'
import { kubernetesMetaOf, labelNameProblems, manifest } from './metadata.ts'
import { scalingFields, scalingOf } from './scaling.ts'

const CAPABILITIES = 'a list of capabilities, such as [sklearn, xgboost]'

const spec = fields({
  serverConfig: name('mlserver, triton or the name of another server configuration'),
  capabilities: list(text(), CAPABILITIES).optional(),
  extraCapabilities: list(text(), CAPABILITIES).optional(),
  ...scalingFields,
  disableAutoUpdate: ignored(),
  imageOverrides: ignored(),
  podSpec: ignored(),
  statefulSetPersistentVolumeClaimRetentionPolicy: ignored(),
})

export const serverManifest = manifest('Server', spec)
type ServerManifest = z.infer<typeof serverManifest>

const NO_EFFECT = [
  'disableAutoUpdate',
  'imageOverrides',
  'podSpec',
  'statefulSetPersistentVolumeClaimRetentionPolicy',
] as const

export function toServer(manifest: ServerManifest) {
  const { metadata, spec } = manifest
  const { scaling, problems } = scalingOf(spec)
  const definition = given<ServerDeclaration>({
    name: metadata.name,
    serverConfig: spec.serverConfig,
    ...scaling,
    capabilities: spec.capabilities ?? [],
    extraCapabilities: spec.extraCapabilities ?? [],
    kubernetesMeta: kubernetesMetaOf(metadata),
  })
  const ignoredFields = NO_EFFECT.filter((field) => spec[field] !== undefined)
  return {
    definition,
    problems: [
      ...labelNameProblems('Server', metadata.name),
      ...problems,
      ...ignoredFields.map((field) =>
        fieldWarning(['spec', field], 'has no effect here: it describes Kubernetes objects'),
      ),
    ],
  }
}
