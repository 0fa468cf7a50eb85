/** `kind: ProxySnapshot` and what it means: raw resources for the proxies of one node. */

import { z } from 'zod'
import { readSnapshot } from '../envoy/proxy-snapshot.ts'
import type { SnapshotDeclaration } from './declaration.ts'
import type { FieldProblem } from './field-problem.ts'
import { fields } from './fields.ts'
import { manifest } from './metadata.ts'

/** What they hold is read by the schema of Envoy's messages. */
const spec = fields({ versions: z.unknown().optional(), resources: z.unknown().optional() })

export const proxySnapshotManifest = manifest('ProxySnapshot', spec)

export function toProxySnapshot({ metadata, spec }: z.infer<typeof proxySnapshotManifest>): {
  readonly definition: SnapshotDeclaration
  readonly problems: readonly FieldProblem[]
} {
  const { content, problems } = readSnapshot(spec)
  return {
    // Where it is not there, one of the problems is an error, and nothing is declared.
    definition: { name: metadata.name, ...(content ?? { versions: {}, resources: [] }) },
    problems: problems.map(({ severity, path, message, expected }) => {
      const problem = { severity, path: ['spec', ...path], atKey: false, message }
      return expected === undefined ? problem : { ...problem, expected }
    }),
  }
}
