/** What the generated descriptors say about messages and enums; decoded when first asked for. */

import { fileDescriptorSet, SENSITIVE_FIELDS } from '../../gen/descriptors.ts'
import { readFields, toInt32, type WireField } from './wire.ts'

/** FieldDescriptorProto.Type, without groups. */
export const SCALARS = {
  1: 'double',
  2: 'float',
  3: 'int64',
  4: 'uint64',
  5: 'int32',
  6: 'fixed64',
  7: 'fixed32',
  8: 'bool',
  9: 'string',
  12: 'bytes',
  13: 'uint32',
  15: 'sfixed32',
  16: 'sfixed64',
  17: 'sint32',
  18: 'sint64',
} as const
export type Scalar = (typeof SCALARS)[keyof typeof SCALARS]

export type FieldType =
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  | { readonly kind: 'enum'; readonly name: string }
  | { readonly kind: 'message'; readonly name: string }

export interface FieldSchema {
  readonly number: number
  /** As the .proto file writes it. */
  readonly name: string
  readonly jsonName: string
  readonly type: FieldType
  /** Also true of maps. */
  readonly isRepeated: boolean
  readonly map: MapSchema | undefined
  /** An absent value differs from a default one. */
  readonly hasPresence: boolean
  /** Which real oneof of the message it belongs to. */
  readonly oneof: number | undefined
  readonly isPacked: boolean
  /** Its content is secret. */
  readonly isSensitive: boolean
}

/** A map is a list of entries on the wire. */
export interface MapSchema {
  readonly entry: MessageSchema
  readonly key: FieldSchema
  readonly value: FieldSchema
}

export interface MessageSchema {
  readonly name: string
  /** In the order of their numbers. */
  readonly fields: readonly FieldSchema[]
  readonly byNumber: ReadonlyMap<number, FieldSchema>
  /** By original and by JSON name. */
  readonly byName: ReadonlyMap<string, FieldSchema>
}

export interface EnumSchema {
  readonly name: string
  readonly numbers: ReadonlyMap<string, number>
  /** Of several names for one number, the first. */
  readonly names: ReadonlyMap<number, string>
}

interface Index {
  readonly messages: Map<string, Uint8Array>
  readonly enums: Map<string, Uint8Array>
}

const LABEL_REPEATED = 3
const TYPE_MESSAGE = 11
const TYPE_ENUM = 14

const sensitive = new Set(SENSITIVE_FIELDS)
const messages = new Map<string, MessageSchema>()
const enums = new Map<string, EnumSchema>()
let index: Index | undefined

/** The message of that full name (`envoy.config.cluster.v3.Cluster`), if it is one of ours. */
export function findMessage(name: string): MessageSchema | undefined {
  const known = messages.get(name)
  if (known) return known
  index ??= indexFiles()
  const bytes = index.messages.get(name)
  if (!bytes) return undefined
  const schema = decodeMessage(name, bytes)
  messages.set(name, schema)
  return schema
}

/** Throws on an unknown name: a field's type is always known. */
export function messageOf(type: FieldType & { kind: 'message' }): MessageSchema {
  const schema = findMessage(type.name)
  if (!schema) throw new Error(`no message ${type.name}`)
  return schema
}

/** Throws on an unknown name: a field's type is always known. */
export function enumOf(type: FieldType & { kind: 'enum' }): EnumSchema {
  const known = enums.get(type.name)
  if (known) return known
  index ??= indexFiles()
  const bytes = index.enums.get(type.name)
  if (!bytes) throw new Error(`no enum ${type.name}`)
  const schema = decodeEnum(type.name, bytes)
  enums.set(type.name, schema)
  return schema
}

/** Finds where each message and enum stands, without decoding them. */
function indexFiles(): Index {
  const found: Index = { messages: new Map(), enums: new Map() }
  for (const file of chunksOf(readFields(fileDescriptorSet()), 1)) {
    const fields = readFields(file)
    const scope = textOf(fields, 2)
    for (const message of chunksOf(fields, 4)) indexMessage(found, scope, message)
    for (const enumeration of chunksOf(fields, 5)) indexEnum(found, scope, enumeration)
  }
  return found
}

function indexMessage(found: Index, scope: string, bytes: Uint8Array): void {
  const fields = readFields(bytes)
  const name = `${scope}.${textOf(fields, 1)}`
  found.messages.set(name, bytes)
  for (const nested of chunksOf(fields, 3)) indexMessage(found, name, nested)
  for (const nested of chunksOf(fields, 4)) indexEnum(found, name, nested)
}

function indexEnum(found: Index, scope: string, bytes: Uint8Array): void {
  found.enums.set(`${scope}.${textOf(readFields(bytes), 1)}`, bytes)
}

function decodeMessage(name: string, bytes: Uint8Array): MessageSchema {
  const fields = chunksOf(readFields(bytes), 2)
    .map((field) => decodeField(name, field))
    .sort((a, b) => a.number - b.number)
  return {
    name,
    fields,
    byNumber: new Map(fields.map((field) => [field.number, field])),
    byName: new Map(
      fields.flatMap((field) => [
        [field.name, field],
        [field.jsonName, field],
      ]),
    ),
  }
}

function decodeField(owner: string, bytes: Uint8Array): FieldSchema {
  const parts = readFields(bytes)
  const name = textOf(parts, 1)
  const type = decodeType(parts)
  const isRepeated = numberOf(parts, 4) === LABEL_REPEATED
  const oneof = numberOf(parts, 9)
  const isOptional = numberOf(parts, 17) === 1
  const isLengthDelimited =
    type.kind === 'message' ||
    (type.kind === 'scalar' && (type.scalar === 'string' || type.scalar === 'bytes'))
  return {
    number: numberOf(parts, 3) ?? 0,
    name,
    jsonName: jsonNameOf(name),
    type,
    isRepeated,
    map: isRepeated && type.kind === 'message' ? mapOf(type.name) : undefined,
    hasPresence: !isRepeated && (type.kind === 'message' || oneof !== undefined),
    oneof: isOptional ? undefined : oneof,
    isPacked: isRepeated && !isLengthDelimited && !isUnpacked(parts),
    isSensitive: sensitive.has(`${owner}.${name}`),
  }
}

function decodeType(parts: readonly WireField[]): FieldType {
  const type = numberOf(parts, 5) ?? 0
  const name = textOf(parts, 6).slice(1)
  if (type === TYPE_MESSAGE) return { kind: 'message', name }
  if (type === TYPE_ENUM) return { kind: 'enum', name }
  if (!isScalarNumber(type)) throw new Error(`field type ${type} is not supported`)
  return { kind: 'scalar', scalar: SCALARS[type] }
}

function isScalarNumber(type: number): type is keyof typeof SCALARS {
  return type in SCALARS
}

/** FieldOptions.packed is field 2; only `false` differs from the default of proto3. */
function isUnpacked(parts: readonly WireField[]): boolean {
  return chunksOf(parts, 8).some((options) => numberOf(readFields(options), 2) === 0)
}

/** MessageOptions.map_entry is field 7. */
function mapOf(name: string): MapSchema | undefined {
  const bytes = index?.messages.get(name)
  if (!bytes) return undefined
  const isEntry = chunksOf(readFields(bytes), 7).some(
    (options) => numberOf(readFields(options), 7) === 1,
  )
  if (!isEntry) return undefined
  const entry = decodeMessage(name, bytes)
  const [key, value] = entry.fields
  return key && value ? { entry, key, value } : undefined
}

function decodeEnum(name: string, bytes: Uint8Array): EnumSchema {
  const numbers = new Map<string, number>()
  const names = new Map<number, string>()
  for (const value of chunksOf(readFields(bytes), 2)) {
    const parts = readFields(value)
    const valueName = textOf(parts, 1)
    const number = numberOf(parts, 2) ?? 0
    numbers.set(valueName, number)
    if (!names.has(number)) names.set(number, valueName)
  }
  return { name, numbers, names }
}

/** The rule of protoc: an underscore goes and the letter behind it becomes upper case. */
function jsonNameOf(name: string): string {
  return name.replace(/_+(.?)/g, (_, next: string) => next.toUpperCase())
}

function chunksOf(fields: readonly WireField[], number: number): Uint8Array[] {
  return fields.flatMap(({ number: found, value }) =>
    found === number && value instanceof Uint8Array ? [value] : [],
  )
}

function textOf(fields: readonly WireField[], number: number): string {
  const [first] = chunksOf(fields, number)
  return first ? Buffer.from(first).toString('utf8') : ''
}

function numberOf(fields: readonly WireField[], number: number): number | undefined {
  const found = fields.find((field) => field.number === number)?.value
  return found === undefined || found instanceof Uint8Array ? undefined : toInt32(found)
}
