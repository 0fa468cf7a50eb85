/** Random canonical JSON for any message, for property tests. */

import fc from 'fast-check'
import {
  enumOf,
  type FieldSchema,
  type FieldType,
  findMessage,
  type MessageSchema,
  type Scalar,
} from '../../src/lib/proto-json/schema.ts'
import type { JsonValue } from '../../src/lib/proto-json.ts'

type Json = fc.Arbitrary<JsonValue>

const ANY_OF = 'type.googleapis.com/envoy.config.core.v3.RuntimeUInt32'

/** At most `depth` messages deep; fields come in the order of their numbers. */
export function jsonOf(name: string, depth: number): Json {
  const special = wellKnown(name)
  if (special) return special
  const schema = findMessage(name)
  if (!schema) throw new Error(`no message ${name}`)
  return fc
    .record(Object.fromEntries(chosenFields(schema, depth)), { requiredKeys: [] })
    .map((fields) => onePerOneof(schema, fields))
}

function chosenFields(schema: MessageSchema, depth: number): [string, Json][] {
  return schema.fields.flatMap((field): [string, Json][] => {
    const isLeaf = field.map
      ? field.map.value.type.kind !== 'message'
      : field.type.kind !== 'message' || wellKnown(field.type.name) !== undefined
    return isLeaf || depth > 0 ? [[field.jsonName, fieldJson(field, depth)]] : []
  })
}

function onePerOneof(
  schema: MessageSchema,
  fields: Record<string, JsonValue | undefined>,
): JsonValue {
  const seen = new Set<number>()
  const kept = Object.entries(fields).flatMap(([key, value]): [string, JsonValue][] => {
    const field = schema.byName.get(key)
    if (field === undefined || value === undefined || isLeftOut(field, value)) return []
    if (field.oneof !== undefined && seen.has(field.oneof)) return []
    if (field.oneof !== undefined) seen.add(field.oneof)
    return [[key, value]]
  })
  return Object.fromEntries(kept)
}

function isLeftOut(field: FieldSchema, value: JsonValue): boolean {
  if (field.hasPresence) return false
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  if (field.type.kind === 'enum') return enumOf(field.type).numbers.get(String(value)) === 0
  return Object.is(value, 0) || value === '0' || value === '' || value === false
}

function fieldJson(field: FieldSchema, depth: number): Json {
  if (field.map) {
    const key =
      field.map.key.type.kind === 'scalar' ? scalarJson(field.map.key.type.scalar) : fc.string()
    const value = typeJson(field.map.value.type, depth - 1)
    return fc.dictionary(key.map(String), value, { maxKeys: 3, noNullPrototype: true })
  }
  const value = typeJson(field.type, depth - 1)
  return field.isRepeated ? fc.array(value, { maxLength: 3 }) : value
}

function typeJson(type: FieldType, depth: number): Json {
  if (type.kind === 'message') return jsonOf(type.name, depth)
  if (type.kind === 'scalar') return scalarJson(type.scalar)
  if (type.name === 'google.protobuf.NullValue') return fc.constant(null)
  return fc.constantFrom(...enumOf(type).names.values())
}

function scalarJson(scalar: Scalar): Json {
  switch (scalar) {
    case 'bool':
      return fc.boolean()
    case 'string':
      return fc.string({ unit: 'grapheme' })
    case 'bytes':
      return fc.uint8Array({ maxLength: 9 }).map((bytes) => Buffer.from(bytes).toString('base64'))
    case 'double':
      return fc.double({ noDefaultInfinity: true, noNaN: true })
    case 'float':
      return fc.integer({ min: -9999, max: 9999 }).map((value) => value / 8)
    case 'uint32':
    case 'fixed32':
      return fc.nat({ max: 2 ** 32 - 1 })
    case 'int32':
    case 'sint32':
    case 'sfixed32':
      return fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
    case 'uint64':
    case 'fixed64':
      return fc.bigInt({ min: 0n, max: 2n ** 53n }).map(String)
    default:
      return fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }).map(String)
  }
}

function wellKnown(name: string): Json | undefined {
  const seconds = fc.integer({ min: -999_999, max: 999_999 })
  switch (name) {
    case 'google.protobuf.Any':
      return fc
        .integer({ min: 1 })
        .map((defaultValue) => ({ '@type': ANY_OF, runtimeKey: 'k', defaultValue }))
    case 'google.protobuf.Duration':
      return fc
        .tuple(seconds, fc.nat({ max: 999 }))
        .filter(([whole]) => whole !== 0)
        .map(([whole, ms]) => `${whole}${ms === 0 ? '' : `.${String(ms).padStart(3, '0')}`}s`)
    case 'google.protobuf.Timestamp':
      return fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date(9e12) })
        .map((date) => date.toISOString().replace('.000Z', 'Z'))
    case 'google.protobuf.Struct':
      return fc.dictionary(fc.string(), dynamicJson(), { maxKeys: 2, noNullPrototype: true })
    case 'google.protobuf.Value':
      return dynamicJson()
    case 'google.protobuf.ListValue':
      return fc.array(dynamicJson(), { maxLength: 2 })
    case 'google.protobuf.FieldMask':
      return fc.constantFrom('', 'a', 'aB.cD,e')
    default:
      return wrapped(name)
  }
}

function wrapped(name: string): Json | undefined {
  const scalar = /^google\.protobuf\.(\w+)Value$/.exec(name)?.[1]?.toLowerCase()
  const type = findMessage(name)?.fields[0]?.type
  return scalar !== undefined && type?.kind === 'scalar' ? scalarJson(type.scalar) : undefined
}

function dynamicJson(): Json {
  const leaf = fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string())
  return fc.oneof(leaf, fc.array(leaf, { maxLength: 2 }))
}
