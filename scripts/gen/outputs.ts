/** All generated files, by name in src/gen; nothing is written here, so that a test can compare. */

import { prune, reach } from './closure.ts'
import { emitDeclarations, MESSAGE_TS } from './declarations.ts'
import { emitDescriptors } from './descriptors.ts'
import { emitJavaScript, RUNTIME_DTS, RUNTIME_JS } from './javascript.ts'
import { ENVOY, type Output, SELDON } from './roots.ts'
import { loadSchema, type Schema } from './schema.ts'
import { emitServices } from './services.ts'

export function generate(): ReadonlyMap<string, string> {
  const isSeldon = (namespace: string) => ['seldon', 'inference', 'grpc'].includes(namespace)
  return new Map([
    ['message.ts', MESSAGE_TS],
    ['protobuf.js', RUNTIME_JS],
    ['protobuf.d.ts', RUNTIME_DTS],
    ...messages(SELDON),
    ...messages(ENVOY),
    [
      'services.ts',
      emitServices(schemaOf(SELDON, ENVOY).root, (namespace) =>
        isSeldon(namespace) ? SELDON.name : ENVOY.name,
      ),
    ],
    ['descriptors.ts', emitDescriptors(schemaOf(SELDON, ENVOY))],
  ])
}

function messages(output: Output): [name: string, content: string][] {
  const { root } = schemaOf(output)
  return [
    [`${output.name}.js`, emitJavaScript(root)],
    [`${output.name}.d.ts`, emitDeclarations(root)],
  ]
}

function schemaOf(...outputs: readonly Output[]): Schema {
  const schema = loadSchema()
  const files = outputs.flatMap((output) => output.files)
  prune(schema.root, reach(schema.root, files))
  return schema
}
