/** The messages of google.protobuf that JSON writes in a form of their own, read back. */

import { $protobuf } from '../../gen/protobuf.js'
import { isDefault } from './decode.ts'
import {
  isRecord,
  type ParseContext,
  parseList,
  parseMap,
  parseMessage,
  parseNested,
  report,
  show,
  writeTagged,
} from './parse.ts'
import { parseScalar, type ScalarValue } from './scalars.ts'
import { type FieldSchema, findMessage, type MessageSchema } from './schema.ts'

type Parser = (schema: MessageSchema, json: unknown, context: ParseContext) => void

const PARSERS: ReadonlyMap<string, Parser> = new Map([
  ['google.protobuf.Any', parseAny],
  ['google.protobuf.BoolValue', parseWrapper],
  ['google.protobuf.BytesValue', parseWrapper],
  ['google.protobuf.DoubleValue', parseWrapper],
  ['google.protobuf.Duration', parseDuration],
  ['google.protobuf.FieldMask', parseFieldMask],
  ['google.protobuf.FloatValue', parseWrapper],
  ['google.protobuf.Int32Value', parseWrapper],
  ['google.protobuf.Int64Value', parseWrapper],
  ['google.protobuf.ListValue', parseListValue],
  ['google.protobuf.StringValue', parseWrapper],
  ['google.protobuf.Struct', parseStruct],
  ['google.protobuf.Timestamp', parseTimestamp],
  ['google.protobuf.UInt32Value', parseWrapper],
  ['google.protobuf.UInt64Value', parseWrapper],
  ['google.protobuf.Value', parseDynamicValue],
])

const MAX_DURATION_SECONDS = 315_576_000_000n
const DURATION = /^(?<sign>-?)(?<seconds>\d{1,12})(?:\.(?<fraction>\d{1,9}))?s$/
const TIMESTAMP =
  /^(?<time>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(?<fraction>\d{1,9}))?(?<zone>Z|[+-]\d\d:\d\d)$/

export function wellKnownParser(name: string): Parser | undefined {
  return PARSERS.get(name)
}

function parseAny(schema: MessageSchema, json: unknown, context: ParseContext): void {
  if (!isRecord(json)) {
    report(context, `${show(json)} does not fit`, 'an object with @type')
    return
  }
  const { '@type': typeUrl, ...fields } = json
  if (typeUrl === undefined && Object.keys(fields).length === 0) return
  const inside = { ...context, path: [...context.path, '@type'] }
  if (typeof typeUrl !== 'string') {
    report(inside, 'the type is missing', 'type.googleapis.com/<message>')
    return
  }
  const inner = findMessage(typeUrl.slice(typeUrl.lastIndexOf('/') + 1))
  if (!inner || !typeUrl.includes('/')) {
    report(inside, `no message ${show(typeUrl)} is known`, 'type.googleapis.com/<message>')
    return
  }
  const writer = new $protobuf.Writer()
  const body = { ...context, writer, depth: context.depth + 1 }
  if (PARSERS.has(inner.name)) parseValueOf(inner, fields, body)
  else parseMessage(inner, fields, body)
  write(schema, 1, typeUrl, context)
  write(schema, 2, writer.finish(), context)
}

/** In an Any the special forms stand under `value`. */
function parseValueOf(
  schema: MessageSchema,
  fields: Readonly<Record<string, unknown>>,
  context: ParseContext,
): void {
  for (const key of Object.keys(fields)) {
    if (key === 'value') continue
    report(
      { ...context, path: [...context.path, key] },
      `${schema.name} has no such field`,
      'value',
    )
  }
  parseMessage(schema, fields['value'], { ...context, path: [...context.path, 'value'] })
}

function parseWrapper(schema: MessageSchema, json: unknown, context: ParseContext): void {
  const { type } = fieldOf(schema, 1)
  if (type.kind !== 'scalar') return
  const parsed = parseScalar(type.scalar, json)
  if (parsed.ok) write(schema, 1, parsed.value, context)
  else report(context, `${show(json)} does not fit`, parsed.error)
}

function parseDuration(schema: MessageSchema, json: unknown, context: ParseContext): void {
  const groups = typeof json === 'string' ? DURATION.exec(json)?.groups : undefined
  const seconds = BigInt(groups?.['seconds'] ?? 0)
  const nanos = nanosOf(groups?.['fraction'])
  if (!groups || seconds > MAX_DURATION_SECONDS) {
    report(context, `${show(json)} is no duration`, 'seconds such as "1.5s"')
    return
  }
  const isNegative = groups['sign'] === '-'
  write(schema, 1, isNegative ? -seconds : seconds, context)
  write(schema, 2, isNegative ? 0 - nanos : nanos, context)
}

function parseTimestamp(schema: MessageSchema, json: unknown, context: ParseContext): void {
  const groups = typeof json === 'string' ? TIMESTAMP.exec(json)?.groups : undefined
  const millis = groups ? Date.parse(`${groups['time']}${groups['zone']}`) : Number.NaN
  const isRolledOver = groups && !isCalendarTime(groups['time'] ?? '')
  if (!groups || Number.isNaN(millis) || isRolledOver || !isInRange(millis)) {
    report(context, `${show(json)} is no time`, 'a time such as "2024-05-01T12:00:00Z"')
    return
  }
  write(schema, 1, BigInt(millis / 1000), context)
  write(schema, 2, nanosOf(groups['fraction']), context)
}

/** Date reads February 30 as a day in March. */
function isCalendarTime(time: string): boolean {
  const date = new Date(`${time}Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(time)
}

/** The years 1 to 9999. */
function isInRange(millis: number): boolean {
  return millis >= -62_135_596_800_000 && millis <= 253_402_300_799_000
}

function nanosOf(fraction: string | undefined): number {
  return Number((fraction ?? '').padEnd(9, '0'))
}

function parseFieldMask(schema: MessageSchema, json: unknown, context: ParseContext): void {
  if (typeof json !== 'string' || json.includes('_')) {
    report(context, `${show(json)} is no field mask`, 'lowerCamelCase paths with commas between')
    return
  }
  for (const path of json === '' ? [] : json.split(',')) {
    const original = path.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    writeTagged(fieldOf(schema, 1), original, context.writer)
  }
}

function parseStruct(schema: MessageSchema, json: unknown, context: ParseContext): void {
  const field = fieldOf(schema, 1)
  if (field.map) parseMap(field, field.map, json, context)
}

function parseListValue(schema: MessageSchema, json: unknown, context: ParseContext): void {
  parseList(fieldOf(schema, 1), json, context)
}

/** google.protobuf.Value: any JSON at all. */
function parseDynamicValue(schema: MessageSchema, json: unknown, context: ParseContext): void {
  const number = dynamicMemberOf(json)
  const field = number === undefined ? undefined : schema.byNumber.get(number)
  if (!field) {
    report(context, `${show(json)} is no JSON`, 'a JSON value')
  } else if (field.type.kind === 'message') {
    parseNested(field.number, field.type, json, context)
  } else if (field.type.kind === 'enum') {
    writeTagged(field, 0, context.writer)
  } else {
    const parsed = parseScalar(field.type.scalar, json)
    if (parsed.ok) writeTagged(field, parsed.value, context.writer)
    else report(context, `${show(json)} does not fit`, parsed.error)
  }
}

/** The number of the field of Value that holds such JSON. */
function dynamicMemberOf(json: unknown): number | undefined {
  if (json === null) return 1
  if (typeof json === 'number') return 2
  if (typeof json === 'string') return 3
  if (typeof json === 'boolean') return 4
  if (Array.isArray(json)) return 6
  return isRecord(json) ? 5 : undefined
}

/** Leaves out the default, which no field of these messages distinguishes from absence. */
function write(
  schema: MessageSchema,
  number: number,
  value: ScalarValue,
  { writer }: ParseContext,
): void {
  if (!isDefault(value)) writeTagged(fieldOf(schema, number), value, writer)
}

function fieldOf(schema: MessageSchema, number: number): FieldSchema {
  const field = schema.byNumber.get(number)
  if (!field) throw new Error(`${schema.name} has no field ${number}`)
  return field
}
