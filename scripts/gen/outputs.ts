/** All generated files, by name in src/gen; nothing is written here, so that a test can compare. */

import { prune, reach } from './closure.ts'
import { emitDeclarations, MESSAGE_TS } from './declarations.ts'
import { emitJavaScript, RUNTIME_JS } from './javascript.ts'
import { ENVOY, SELDON } from './roots.ts'
import { loadSchema } from './schema.ts'
import { emitServices } from './services.ts'

export function generate(): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ['message.ts', MESSAGE_TS],
    ['protobuf.js', RUNTIME_JS],
  ])
  for (const output of [SELDON, ENVOY]) {
    const { root } = loadSchema()
    prune(root, reach(root, output.files))
    files.set(`${output.name}.js`, emitJavaScript(root))
    files.set(`${output.name}.d.ts`, emitDeclarations(root))
  }
  const isSeldon = (namespace: string) => ['seldon', 'inference', 'grpc'].includes(namespace)
  files.set(
    'services.ts',
    emitServices(loadSchema().root, (namespace) =>
      isSeldon(namespace) ? SELDON.name : ENVOY.name,
    ),
  )
  return files
}
