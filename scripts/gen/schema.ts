/** Reads .proto files into one protobufjs root, keeping for each file what the descriptors need. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Glob } from 'bun'
import protobuf from 'protobufjs'
import { addNewerFields, NEWER_IMPORTS } from './newer-fields.ts'
import { CODE_FILES, WHOLE_APIS } from './roots.ts'

/** One .proto file, by the name that others import it by. */
export interface ProtoFile {
  readonly name: string
  readonly package: string
  readonly imports: readonly string[]
}

export interface Schema {
  readonly root: protobuf.Root
  readonly files: ReadonlyMap<string, ProtoFile>
}

const REPOSITORY = join(import.meta.dir, '..', '..')
const DEPENDENCIES = join(REPOSITORY, 'node_modules/@grpc/grpc-js-xds/deps')
const INCLUDES = [
  join(REPOSITORY, 'proto'),
  join(DEPENDENCIES, 'envoy-api'),
  join(DEPENDENCIES, 'xds'),
  join(DEPENDENCIES, 'googleapis'),
  join(REPOSITORY, 'node_modules/protobufjs'),
]

/** Files that only define options; no message of ours refers to anything in them. */
const OPTION_FILES =
  /^(validate\/|udpa\/annotations\/|xds\/annotations\/|envoy\/annotations\/|google\/api\/annotations)/

// As at run time (RUNTIME_JS): otherwise the output depends on who else uses protobufjs here.
Object.assign(protobuf.util, { Long: null })
protobuf.configure()

/** All .proto files that are described, those that get code among them. */
export function describedFiles(): readonly string[] {
  const apis = WHOLE_APIS.flatMap(({ include, files }) => {
    const found = [...new Glob('**/*.proto').scanSync({ cwd: join(DEPENDENCIES, include) })]
    return found.filter((file) => files.test(file)).sort()
  })
  return [...new Set([...CODE_FILES, ...apis])]
}

/** With all that `names` import. */
export function loadSchema(names: readonly string[] = CODE_FILES): Schema {
  const root = new protobuf.Root()
  const files = new Map<string, ProtoFile>()
  const waiting = [...names]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (files.has(name) || OPTION_FILES.test(name)) continue
    const file = loadFile(root, name)
    files.set(name, file)
    waiting.push(...file.imports)
  }
  addNewerFields(root)
  root.resolveAll()
  return { root, files }
}

function loadFile(root: protobuf.Root, name: string): ProtoFile {
  const bundled = protobuf.common.get(name)
  if (bundled?.nested) {
    root.addJSON(bundled.nested)
    const types = namespaceOf(root, 'google.protobuf')
    for (const type of Object.keys(bundledTypes(bundled))) {
      const object = types.get(type)
      if (object) markFile(object, name)
    }
    if (name === 'google/protobuf/any.proto') useCamelCase(root.lookupType('google.protobuf.Any'))
    return { name, package: 'google.protobuf', imports: [] }
  }
  // protobufjs notes this name on everything it reads; a relative one keeps the output reproducible.
  Object.assign(protobuf.parse, { filename: name })
  const parsed = protobuf.parse(readProto(name), root)
  return {
    name,
    package: parsed.package ?? '',
    imports: [
      ...(parsed.imports ?? []),
      ...(parsed.weakImports ?? []),
      ...(NEWER_IMPORTS[name] ?? []),
    ],
  }
}

function readProto(name: string): string {
  for (const include of INCLUDES) {
    try {
      return readFileSync(join(include, name), 'utf8')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
  throw new Error(`${name} is in none of ${INCLUDES.join(', ')}`)
}

function bundledTypes(bundled: protobuf.INamespace): Record<string, unknown> {
  const google = bundled.nested?.['google']
  const inner = google && 'nested' in google ? google.nested?.['protobuf'] : undefined
  return (inner && 'nested' in inner ? inner.nested : undefined) ?? {}
}

function markFile(object: protobuf.ReflectionObject, name: string): void {
  object.filename = name
}

function namespaceOf(root: protobuf.Root, path: string): protobuf.Namespace {
  const found = root.lookup(path)
  if (!(found instanceof protobuf.Namespace)) throw new Error(`no package ${path}`)
  return found
}

/** protobufjs's own copy of Any keeps `type_url`, alone among all messages. */
function useCamelCase(any: protobuf.Type): void {
  const field = any.fields['type_url']
  if (!field) return
  any.remove(field)
  const json = { id: 1, type: 'string', protoName: 'type_url' }
  const renamed = protobuf.Field.fromJSON('typeUrl', json)
  any.add(renamed)
}
