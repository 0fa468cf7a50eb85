/** All files of src/gen, made in memory: the command writes them, a test compares. */

import type protobuf from 'protobufjs'
import { cutTo, prune, reachFiles, reachServices } from './closure.ts'
import { emitDeclarations, MESSAGE_TS } from './declarations.ts'
import { emitDescriptors } from './descriptors.ts'
import { emitJavaScript, RUNTIME_DTS, RUNTIME_JS } from './javascript.ts'
import { type Directions, SENT_MESSAGES, SERVICES } from './roots.ts'
import { describedFiles, loadSchema } from './schema.ts'
import { emitServices } from './services.ts'

export function generate(): ReadonlyMap<string, string> {
  const described = loadSchema(describedFiles())
  prune(described.root, reachFiles(described.root, describedFiles()))
  const sent = loadSchema().root
  prune(sent, cutTo(sent, SENT_MESSAGES))
  return new Map([
    ['message.ts', MESSAGE_TS],
    ['protobuf.js', RUNTIME_JS],
    ['protobuf.d.ts', RUNTIME_DTS],
    ...Object.entries(SERVICES).flatMap(([name, services]) =>
      messages(name, rootOf(Object.keys(services)), 'both'),
    ),
    ...messages('envoy', sent, 'written'),
    ['services.ts', emitServices(described.root)],
    ['descriptors.ts', emitDescriptors(described)],
  ])
}

function messages(
  name: string,
  root: protobuf.Root,
  directions: Directions,
): [name: string, content: string][] {
  return [
    [`${name}.js`, emitJavaScript(root, directions)],
    [`${name}.d.ts`, emitDeclarations(root, directions)],
  ]
}

function rootOf(services: readonly string[]): protobuf.Root {
  const { root } = loadSchema()
  return prune(root, reachServices(root, services))
}
