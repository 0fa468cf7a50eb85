/** The messages of google.protobuf that JSON writes in a form of their own. */

import { type DecodedMessage, type DecodedValue, defaultOf } from './decode.ts'
import {
  base64Of,
  bytesOf,
  type JsonValue,
  type PrintContext,
  printEntry,
  printMessage,
  printValue,
} from './print.ts'
import { type FieldSchema, findMessage, type MessageSchema } from './schema.ts'

type Printer = (schema: MessageSchema, decoded: DecodedMessage, context: PrintContext) => JsonValue

const PRINTERS: ReadonlyMap<string, Printer> = new Map([
  ['google.protobuf.Any', printAny],
  ['google.protobuf.BoolValue', printWrapper],
  ['google.protobuf.BytesValue', printWrapper],
  ['google.protobuf.DoubleValue', printWrapper],
  ['google.protobuf.Duration', printDuration],
  ['google.protobuf.FieldMask', printFieldMask],
  ['google.protobuf.FloatValue', printWrapper],
  ['google.protobuf.Int32Value', printWrapper],
  ['google.protobuf.Int64Value', printWrapper],
  ['google.protobuf.ListValue', printList],
  ['google.protobuf.StringValue', printWrapper],
  ['google.protobuf.Struct', printStruct],
  ['google.protobuf.Timestamp', printTimestamp],
  ['google.protobuf.UInt32Value', printWrapper],
  ['google.protobuf.UInt64Value', printWrapper],
  ['google.protobuf.Value', printDynamicValue],
])

export function wellKnownPrinter(name: string): Printer | undefined {
  return PRINTERS.get(name)
}

/** A message that we have no descriptor of is shown as its bytes, so that nothing is lost. */
function printAny(
  schema: MessageSchema,
  decoded: DecodedMessage,
  context: PrintContext,
): JsonValue {
  const typeUrl = String(firstOf(schema, decoded, 1))
  if (typeUrl === '') return {}
  const bytes = bytesOf(firstOf(schema, decoded, 2))
  const inner = findMessage(typeUrl.slice(typeUrl.lastIndexOf('/') + 1))
  if (!inner) return { '@type': typeUrl, value: base64Of(bytes) }
  const printed = printMessage(inner, bytes, context)
  return PRINTERS.has(inner.name) || !isObject(printed)
    ? { '@type': typeUrl, value: printed }
    : { '@type': typeUrl, ...printed }
}

function isObject(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function printWrapper(
  schema: MessageSchema,
  decoded: DecodedMessage,
  context: PrintContext,
): JsonValue {
  const [field] = schema.fields
  return field ? printValue(field.type, firstOf(schema, decoded, 1), context) : null
}

function printDuration(schema: MessageSchema, decoded: DecodedMessage): JsonValue {
  const seconds = Number(firstOf(schema, decoded, 1))
  const nanos = Number(firstOf(schema, decoded, 2))
  const sign = seconds < 0 || nanos < 0 ? '-' : ''
  return `${sign}${Math.abs(seconds)}${fraction(Math.abs(nanos))}s`
}

function printTimestamp(schema: MessageSchema, decoded: DecodedMessage): JsonValue {
  const seconds = Number(firstOf(schema, decoded, 1))
  const date = new Date(seconds * 1000).toISOString().slice(0, -'.000Z'.length)
  return `${date}${fraction(Number(firstOf(schema, decoded, 2)))}Z`
}

/** Nothing, or 3, 6 or 9 digits behind a dot. */
function fraction(nanos: number): string {
  if (nanos === 0) return ''
  return `.${String(nanos)
    .padStart(9, '0')
    .replace(/(?:000){1,2}$/, '')}`
}

function printFieldMask(schema: MessageSchema, decoded: DecodedMessage): JsonValue {
  const paths = allOf(schema, decoded, 1).map((path) =>
    String(path).replace(/_([a-z0-9])/g, (_, next: string) => next.toUpperCase()),
  )
  return paths.join(',')
}

function printStruct(
  schema: MessageSchema,
  decoded: DecodedMessage,
  context: PrintContext,
): JsonValue {
  const [field] = schema.fields
  const entries = allOf(schema, decoded, 1).map((bytes): [string, JsonValue] => {
    return field?.map ? printEntry(field.map, bytes, context) : ['', null]
  })
  return Object.fromEntries(entries)
}

function printList(
  schema: MessageSchema,
  decoded: DecodedMessage,
  context: PrintContext,
): JsonValue {
  const [field] = schema.fields
  return allOf(schema, decoded, 1).map((value) =>
    field ? printValue(field.type, value, context) : null,
  )
}

/** google.protobuf.Value: whichever kind is set. */
function printDynamicValue(
  schema: MessageSchema,
  decoded: DecodedMessage,
  context: PrintContext,
): JsonValue {
  for (const field of schema.fields) {
    const value = decoded.get(field)?.[0]
    if (value !== undefined) return printValue(field.type, value, context)
  }
  return null
}

function firstOf(schema: MessageSchema, decoded: DecodedMessage, number: number): DecodedValue {
  const field = fieldOf(schema, number)
  return decoded.get(field)?.[0] ?? defaultOf(field)
}

function allOf(
  schema: MessageSchema,
  decoded: DecodedMessage,
  number: number,
): readonly DecodedValue[] {
  return decoded.get(fieldOf(schema, number)) ?? []
}

function fieldOf(schema: MessageSchema, number: number): FieldSchema {
  const field = schema.byNumber.get(number)
  if (!field) throw new Error(`${schema.name} has no field ${number}`)
  return field
}
