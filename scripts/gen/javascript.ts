/** Static encoders and decoders: what protobufjs makes at run time, written down ahead. */

import protobuf from 'protobufjs'
import type { Directions } from './roots.ts'

/** The one place where protobufjs is set up for generated code. */
export const RUNTIME_JS = `// Made by \`bun run gen\`; do not edit.
import protobuf from 'protobufjs/minimal.js'

// 64-bit integers are plain numbers, also where the package \`long\` happens to be installed.
protobuf.util.Long = null
protobuf.configure()

export const $protobuf = protobuf
`

export const RUNTIME_DTS = `// Made by \`bun run gen\`; do not edit.
import type protobuf from 'protobufjs/minimal.js'

export const $protobuf: Pick<typeof protobuf, 'Reader' | 'Writer'>
`

const HEADER = `// Made by \`bun run gen\`; do not edit.
import { $protobuf } from './protobuf.js'
`

/**
 * An ES module that exports the root namespaces of `root`.
 * Everything is a name of the module: short once minified, and nothing nested that a start of the
 * program would have to parse again.
 */
export function emitJavaScript(root: protobuf.Root, directions: Directions): string {
  const blocks: string[] = []
  emitBelow(blocks, root, directions)
  const names = directions === 'both' ? 'Reader, Writer, util' : 'Writer, util'
  return [
    HEADER,
    `const { ${names} } = $protobuf`,
    ...blocks,
    ...root.nestedArray.map((child) => `export const ${child.name} = ${expressionOf(child)}`),
    '',
  ].join('\n')
}

function emitBelow(blocks: string[], parent: protobuf.NamespaceBase, directions: Directions): void {
  for (const child of parent.nestedArray) {
    if (child instanceof protobuf.Enum) blocks.push(enumeration(child))
    else if (child instanceof protobuf.Type) blocks.push(message(child, directions))
    if (child instanceof protobuf.Namespace) emitBelow(blocks, child, directions)
  }
}

/** Names are its own, numbers those of what it inherits from: of several names the first. */
function enumeration(object: protobuf.Enum): string {
  const numbers = Object.entries(object.values).map(([name, number]) => `${name}: ${number}`)
  const names = Object.entries(object.valuesById).map(([number, name]) => `${number}: '${name}'`)
  const inherited = `{ __proto__: null, ${names.join(', ')} }`
  return `const ${flatName(object)} = Object.assign(Object.create(${inherited}), { ${numbers.join(', ')} })\n`
}

function message(type: protobuf.Type, directions: Directions): string {
  const encode = `encode: ${code(type, protobuf.encoder(type))}`
  if (directions === 'written') return `const ${flatName(type)} = { ${encode} }\n`
  const decode = `decode: ${code(type, protobuf.decoder(type))}`
  return `${classOf(type)}\nObject.assign(${flatName(type)}, { ${encode},\n${decode} })\n`
}

/** What is read in parts is the message's own from the start, the rest inherits its default. */
function classOf(type: protobuf.Type): string {
  const name = flatName(type)
  const own = type.fieldsArray
    .filter((field) => field.repeated || field instanceof protobuf.MapField)
    .map((field) => `this.${field.name} = ${field.repeated ? '[]' : '{}'}`)
  const defaults = type.fieldsArray.map((field) => `${field.name}: ${defaultOf(field)}`)
  const oneofs = type.oneofsArray.map(({ name: oneof, oneof: members }) => {
    const list = JSON.stringify(members)
    const property = `{ get: util.oneOfGetter(${list}), set: util.oneOfSetter(${list}) }`
    return `Object.defineProperty(${name}.prototype, '${oneof}', ${property})`
  })
  return [
    `function ${name}() { ${own.join('; ')} }`,
    `Object.assign(${name}.prototype, { ${defaults.join(', ')} })`,
    ...oneofs,
  ].join('\n')
}

function defaultOf(field: protobuf.Field): string {
  if (field.repeated) return 'util.emptyArray'
  if (field instanceof protobuf.MapField) return 'util.emptyObject'
  if (field.hasPresence || field.partOf) return 'null'
  if (field.type === 'bytes') return 'util.newBuffer([])'
  return JSON.stringify(field.typeDefault)
}

/** protobufjs writes `types[2]` for the type of the third field, and `C` for the message's own. */
function code(type: protobuf.Type, made: protobuf.Codegen): string {
  const named = made
    .toString()
    .replace(/\btypes\[(\d+)\](\.ctor\b)?/g, (_, index: string) => {
      const resolved = type.fieldsArray[Number(index)]?.resolvedType
      if (!(resolved instanceof protobuf.Type)) throw new Error(`${type.fullName}: ${index}`)
      return flatName(resolved)
    })
    .replace(/\bnew C\b/g, `new ${flatName(type)}`)
  return withoutOwnChecks(type, named).replace(/^ +/gm, '')
}

/** Whether a field is the message's own need not be asked: what is inherited is never written. */
function withoutOwnChecks(type: protobuf.Type, source: string): string {
  return type.fieldsArray.reduce((rest, { name }) => {
    if (name in {}) throw new Error(`${type.fullName}.${name} is inherited by every object`)
    return rest.replace(`&&Object.hasOwnProperty.call(m,"${name}")`, '')
  }, source)
}

/** A namespace holds all that is below it; a message holds what is nested in it. */
function expressionOf(object: protobuf.ReflectionObject): string {
  if (!(object instanceof protobuf.Namespace)) return flatName(object)
  const inner = object.nestedArray
    .filter((child) => !(child instanceof protobuf.Service))
    .map((child) => `${child.name}: ${expressionOf(child)}`)
    .join(', ')
  if (!(object instanceof protobuf.Type)) return `{ ${inner} }`
  return inner === '' ? flatName(object) : `Object.assign(${flatName(object)}, { ${inner} })`
}

/** `.google.protobuf.Any` → `google_protobuf_Any` */
function flatName(object: protobuf.ReflectionObject): string {
  return object.fullName.slice(1).replaceAll('.', '_')
}
