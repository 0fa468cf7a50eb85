/** TypeScript declarations of the generated messages: exact, and without anything we do not use. */

import protobuf from 'protobufjs'
import type { Directions } from './roots.ts'

const HEADER = `// Made by \`bun run gen\`; do not edit.
import type { EnumObject as $Enum, Writer as $Writer } from './message.ts'
`

export const MESSAGE_TS = `// Made by \`bun run gen\`; do not edit.

/** Holds an encoded message. */
export interface Writer {
  finish(): Uint8Array
}

/** How a message is written. */
export interface MessageEncoder<Init> {
  encode(message: Init): Writer
}

/** How a message is written and read. Decoded \`bytes\` fields share memory with the input. */
export interface MessageType<T, Init> extends MessageEncoder<Init> {
  /** Throws on bytes that are no such message. */
  decode(bytes: Uint8Array): T
}

/** The values of an enum by name, and their names by value. */
export type EnumObject<Values> = Readonly<Values> & {
  readonly [value: number]: (keyof Values & string) | undefined
}

/** The real message types are inferred from the constants in services.ts. */
export interface MethodDefinition {
  /** \`/package.Service/Method\` */
  readonly path: string
  readonly requestStream: boolean
  readonly responseStream: boolean
  readonly request: MessageType<unknown, never>
  readonly response: MessageType<unknown, never>
}

export interface ServiceDefinition {
  /** \`package.Service\` */
  readonly name: string
  readonly methods: Readonly<Record<string, MethodDefinition>>
}
`

type Side = 'decoded' | 'init'

interface Text {
  readonly lines: string[]
  readonly directions: Directions
}

/** Declares everything in `root`; the twin of what `emitJavaScript` makes. */
export function emitDeclarations(root: protobuf.Root, directions: Directions): string {
  const text = { lines: [], directions }
  for (const child of root.nestedArray) emitObject(text, child, 'export declare ', '')
  return `${HEADER}\n${text.lines.join('\n')}\n`
}

function emitObject(
  text: Text,
  object: protobuf.ReflectionObject,
  keyword: string,
  indent: string,
): void {
  if (object instanceof protobuf.Enum) emitEnum(text, object, indent)
  else if (object instanceof protobuf.Type) emitMessage(text, object, indent)
  else if (object instanceof protobuf.Service) return
  else if (object instanceof protobuf.Namespace) emitNamespace(text, object, keyword, indent)
}

function emitNamespace(
  text: Text,
  namespace: protobuf.Namespace,
  keyword: string,
  indent: string,
): void {
  text.lines.push(`${indent}${keyword}namespace ${identifier(namespace)} {`)
  for (const child of namespace.nestedArray) emitObject(text, child, '', `${indent}  `)
  text.lines.push(`${indent}}`)
}

function emitEnum({ lines }: Text, enumeration: protobuf.Enum, indent: string): void {
  const name = identifier(enumeration)
  const entries = Object.entries(enumeration.values)
  const values = [...new Set(entries.map(([, value]) => value))]
  lines.push(`${indent}type ${name} = ${values.join(' | ')}`)
  lines.push(`${indent}const ${name}: $Enum<{`)
  for (const [key, value] of entries) lines.push(`${indent}  ${key}: ${value}`)
  lines.push(`${indent}}>`)
}

function emitMessage(text: Text, type: protobuf.Type, indent: string): void {
  const { lines, directions } = text
  const name = identifier(type)
  if (type.parent?.get(`${type.name}Init`)) throw new Error(`${type.fullName}Init is taken`)
  if (directions === 'both') emitDecoded(lines, type, indent)
  lines.push(`${indent}interface ${name}Init {`)
  for (const field of type.fieldsArray) {
    lines.push(`${indent}  ${field.name}?: ${fieldType(field, 'init')}`)
  }
  lines.push(`${indent}}`)
  lines.push(`${indent}namespace ${name} {`)
  lines.push(`${indent}  function encode(message: ${reference(type, 'init')}): $Writer`)
  if (directions === 'both') {
    lines.push(`${indent}  function decode(bytes: Uint8Array): ${reference(type, 'decoded')}`)
  }
  for (const child of type.nestedArray) emitObject(text, child, '', `${indent}  `)
  lines.push(`${indent}}`)
}

function emitDecoded(lines: string[], type: protobuf.Type, indent: string): void {
  lines.push(`${indent}interface ${identifier(type)} {`)
  for (const field of type.fieldsArray) {
    lines.push(`${indent}  readonly ${field.name}: ${fieldType(field, 'decoded')}`)
  }
  for (const oneof of type.oneofsArray) {
    if (oneof.isProto3Optional) continue
    const members = oneof.fieldsArray.map((field) => `'${field.name}'`).join(' | ')
    lines.push(`${indent}  /** Which of them is set. */`)
    lines.push(`${indent}  readonly ${oneof.name}?: ${members} | undefined`)
  }
  lines.push(`${indent}}`)
}

/** Decoded: what has presence is null when absent. Init: everything may be left out. */
function fieldType(field: protobuf.Field, side: Side): string {
  const value = valueType(field.resolve(), side)
  const absent = side === 'init' ? ' | null | undefined' : ''
  if (field instanceof protobuf.MapField) return `{ readonly [key: string]: ${value} }${absent}`
  if (field.repeated) return `readonly ${value.includes(' ') ? `(${value})` : value}[]${absent}`
  if (side === 'init') return `${value}${absent}`
  const hasPresence = field.partOf !== null || field.resolvedType instanceof protobuf.Type
  return hasPresence ? `${value} | null` : value
}

function valueType(field: protobuf.Field, side: Side): string {
  const resolved = field.resolvedType
  if (resolved instanceof protobuf.Type) return reference(resolved, side)
  if (resolved instanceof protobuf.Enum) return reference(resolved, 'decoded')
  if (field.type === 'string') return 'string'
  if (field.type === 'bool') return 'boolean'
  if (field.type === 'bytes') return 'Uint8Array'
  return 'number'
}

function reference(object: protobuf.ReflectionObject, side: Side): string {
  const path = object.fullName.slice(1)
  return side === 'init' ? `${path}Init` : path
}

/** Names must be usable as they stand, and none may hide a root namespace that others refer to. */
function identifier(object: protobuf.ReflectionObject): string {
  if (protobuf.util.isReserved(object.name)) throw new Error(`${object.fullName} is a keyword`)
  const isInner = object.parent !== null && object.parent !== object.root
  if (isInner && object.root.get(object.name)) throw new Error(`${object.fullName} hides a root`)
  return object.name
}
