/** Prints encoded messages as canonical proto3 JSON. */

import {
  type DecodedMessage,
  type DecodedValue,
  decodeFields,
  defaultOf,
  isDefault,
} from './decode.ts'
import {
  enumOf,
  type FieldSchema,
  type FieldType,
  findMessage,
  type MapSchema,
  type MessageSchema,
  messageOf,
} from './schema.ts'
import { wellKnownPrinter } from './well-known-print.ts'

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }

export interface PrintOptions {
  /** `lowerCamelCase` (the canonical form) or as the .proto files write them (Envoy's own form). */
  readonly fieldNames?: 'json' | 'original'
  /** Puts `[redacted]` in place of what the .proto files call sensitive, as Envoy does. */
  readonly redact?: boolean
}

const REDACTED = '[redacted]'
const ANY = 'google.protobuf.Any'
const NULL_VALUE = 'google.protobuf.NullValue'

export interface PrintContext {
  readonly options: PrintOptions
  /** Inside of a sensitive field. */
  readonly isSensitive: boolean
}

/** Throws on an unknown message and on bytes that are none: both come from our own encoders. */
export function printEncoded(name: string, bytes: Uint8Array, options: PrintOptions): JsonValue {
  const schema = findMessage(name)
  if (!schema) throw new Error(`no message ${name}`)
  return printMessage(schema, bytes, { options, isSensitive: false })
}

export function printMessage(
  schema: MessageSchema,
  bytes: Uint8Array,
  context: PrintContext,
): JsonValue {
  const plain = decodeFields(schema, bytes)
  const isHidden = context.isSensitive && schema.name !== ANY
  const decoded = isHidden ? redactScalars(plain) : plain
  const print = wellKnownPrinter(schema.name)
  return print ? print(schema, decoded, context) : printFields(decoded, context)
}

function printFields(
  decoded: DecodedMessage,
  context: PrintContext,
): { readonly [key: string]: JsonValue } {
  const entries: [string, JsonValue][] = []
  for (const [field, values] of [...decoded].sort(([a], [b]) => a.number - b.number)) {
    const isSecret = context.options.redact === true && field.isSensitive
    const inside = isSecret ? { ...context, isSensitive: true } : context
    const value = printField(field, values, inside)
    const name = context.options.fieldNames === 'original' ? field.name : field.jsonName
    if (value !== undefined) entries.push([name, value])
  }
  return Object.fromEntries(entries)
}

/** Undefined for what is left out: empty lists, defaults of fields without presence. */
function printField(
  field: FieldSchema,
  values: readonly DecodedValue[],
  context: PrintContext,
): JsonValue | undefined {
  const { map } = field
  if (map) {
    const entries = values.map((entry) => printEntry(map, entry, context))
    return entries.length === 0 ? undefined : Object.fromEntries(entries)
  }
  if (field.isRepeated) {
    return values.length === 0
      ? undefined
      : values.map((value) => printValue(field.type, value, context))
  }
  const value = values[0]
  if (value === undefined || (!field.hasPresence && isDefault(value))) return undefined
  return printValue(field.type, value, context)
}

export function printEntry(
  map: MapSchema,
  bytes: DecodedValue,
  context: PrintContext,
): [string, JsonValue] {
  const decoded = decodeFields(map.entry, bytesOf(bytes))
  const shown = context.isSensitive ? redactScalars(decoded) : decoded
  const key = decoded.get(map.key)?.[0] ?? defaultOf(map.key)
  const value = shown.get(map.value)?.[0] ?? defaultOf(map.value)
  return [String(key), printValue(map.value.type, value, context)]
}

export function printValue(type: FieldType, value: DecodedValue, context: PrintContext): JsonValue {
  if (type.kind === 'message') return printMessage(messageOf(type), bytesOf(value), context)
  if (type.kind === 'enum') return printEnum(type, Number(value))
  if (type.scalar === 'float') return printFloat(shortestFloat(Number(value)))
  if (typeof value === 'number') return printFloat(value)
  if (typeof value === 'bigint') return value.toString()
  if (value instanceof Uint8Array) return base64Of(value)
  return value
}

function printEnum(type: FieldType & { kind: 'enum' }, value: number): JsonValue {
  if (type.name === NULL_VALUE) return null
  return enumOf(type).names.get(value) ?? value
}

/** JSON has no numbers for these. */
function printFloat(value: number): JsonValue {
  return Number.isFinite(value) ? value : String(value)
}

/** The shortest decimal that is the same 32-bit float: 0.1 instead of 0.10000000149011612. */
function shortestFloat(value: number): number {
  for (let digits = 6; digits < 9; digits += 1) {
    const short = Number(value.toPrecision(digits))
    if (Math.fround(short) === value) return short
  }
  return Number(value.toPrecision(9))
}

/** Text and bytes are covered; numbers become their default. */
function redactScalars(decoded: DecodedMessage): DecodedMessage {
  const redact =
    (field: FieldSchema) =>
    (value: DecodedValue): DecodedValue => {
      if (typeof value === 'string') return REDACTED
      if (field.type.kind === 'message') return value
      return value instanceof Uint8Array ? Buffer.from(REDACTED) : defaultOf(field)
    }
  return new Map([...decoded].map(([field, values]) => [field, values.map(redact(field))]))
}

export function bytesOf(value: DecodedValue): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw new Error(`a ${typeof value} stands where bytes belong`)
}

export function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
