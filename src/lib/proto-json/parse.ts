/** Parses canonical proto3 JSON into encoded messages, telling every fault with its path. */

import { $protobuf } from '../../gen/protobuf.js'
import { type FieldPath, formatPath } from '../field-path.ts'
import type { Problem } from '../problem.ts'
import { fail, ok, type Result } from '../result.ts'
import { isDefault } from './decode.ts'
import {
  LENGTH_DELIMITED,
  parseMapKey,
  parseScalar,
  type ScalarValue,
  type Writer,
  wireTypeOf,
  writeScalar,
} from './scalars.ts'
import {
  enumOf,
  type FieldSchema,
  type FieldType,
  findMessage,
  type MapSchema,
  type MessageSchema,
  messageOf,
} from './schema.ts'
import { wellKnownParser } from './well-known-parse.ts'

/** Nothing legitimate is nested deeper; it keeps hostile input from exhausting the stack. */
const MAX_DEPTH = 100
const DYNAMIC_VALUE = 'google.protobuf.Value'
const NULL_VALUE = 'google.protobuf.NullValue'

/** `path` says for programs where in the input it is, `field` for people. */
export interface MessageProblem extends Problem {
  readonly path: FieldPath
}

export interface ParseContext {
  readonly writer: Writer
  /** Where in the input we are. */
  readonly path: FieldPath
  readonly depth: number
  readonly problems: MessageProblem[]
}

/** The encoding of the message `name`, or everything that is wrong with `json`. */
export function parseEncoded(
  name: string,
  json: unknown,
): Result<Uint8Array, readonly MessageProblem[]> {
  const schema = findMessage(name)
  if (!schema)
    return fail([{ severity: 'error', path: [], message: `no message ${name} is known` }])
  const problems: MessageProblem[] = []
  const writer = new $protobuf.Writer()
  parseMessage(schema, json, { writer, path: [], depth: 0, problems })
  return problems.length > 0 ? fail(problems) : ok(writer.finish())
}

/** Writes the message's fields; whoever calls has written its tag. */
export function parseMessage(schema: MessageSchema, json: unknown, context: ParseContext): void {
  if (context.depth > MAX_DEPTH) {
    report(context, `nested deeper than ${MAX_DEPTH} messages`)
    return
  }
  const parse = wellKnownParser(schema.name)
  if (parse) parse(schema, json, context)
  else parseFields(schema, json, context)
}

function parseFields(schema: MessageSchema, json: unknown, context: ParseContext): void {
  if (!isRecord(json)) {
    report(context, `not a ${schema.name}`, 'an object')
    return
  }
  for (const { field, key, value } of membersOf(schema, json, context)) {
    parseField(field, value, { ...context, path: [...context.path, key] })
  }
}

interface Member {
  readonly field: FieldSchema
  readonly key: string
  readonly value: unknown
}

/** In the order of the field numbers, which makes the encoding the same for the same content. */
function membersOf(
  schema: MessageSchema,
  json: Readonly<Record<string, unknown>>,
  context: ParseContext,
): Member[] {
  const members: Member[] = []
  const seen = new Map<FieldSchema | number, string>()
  for (const [key, value] of Object.entries(json)) {
    const inner = { ...context, path: [...context.path, key] }
    const field = schema.byName.get(key)
    if (!field) {
      report(inner, `${schema.name} has no such field`, closest(key, schema))
      continue
    }
    if (value === null && !takesNull(field)) continue
    const rivals = field.oneof === undefined ? [field] : [field, field.oneof]
    const rival = rivals.map((each) => seen.get(each)).find((each) => each !== undefined)
    if (rival !== undefined) report(inner, `cannot stand together with ${rival}`)
    for (const each of rivals) seen.set(each, key)
    members.push({ field, key, value })
  }
  return members.sort((a, b) => a.field.number - b.field.number)
}

function takesNull({ type, isRepeated }: FieldSchema): boolean {
  if (isRepeated || type.kind === 'scalar') return false
  return type.name === DYNAMIC_VALUE || type.name === NULL_VALUE
}

function parseField(field: FieldSchema, json: unknown, context: ParseContext): void {
  if (field.map) parseMap(field, field.map, json, context)
  else if (field.isRepeated) parseList(field, json, context)
  else parseSingle(field, json, context)
}

function parseSingle(field: FieldSchema, json: unknown, context: ParseContext): void {
  if (field.type.kind === 'message') {
    parseNested(field.number, field.type, json, context)
    return
  }
  const value = scalarValueOf(field.type, json, context)
  if (value === undefined || (!field.hasPresence && isDefault(value))) return
  writeTagged(field, value, context.writer)
}

export function parseList(field: FieldSchema, json: unknown, context: ParseContext): void {
  if (!Array.isArray(json)) {
    report(context, 'not a list', 'a list')
    return
  }
  const { type } = field
  const at = (position: number) => ({ ...context, path: [...context.path, position] })
  if (type.kind === 'message') {
    json.forEach((item, position) => {
      parseNested(field.number, type, item, at(position))
    })
    return
  }
  const values = json.flatMap((item, position) => scalarValueOf(type, item, at(position)) ?? [])
  if (!field.isPacked) for (const value of values) writeTagged(field, value, context.writer)
  else if (values.length > 0) {
    context.writer.uint32(field.number * 8 + LENGTH_DELIMITED).fork()
    for (const value of values) writeScalar(context.writer, scalarOf(type), value)
    context.writer.ldelim()
  }
}

/** Writes key and value of every entry, defaults too, as all encoders do. */
export function parseMap(
  field: FieldSchema,
  map: MapSchema,
  json: unknown,
  context: ParseContext,
): void {
  if (!isRecord(json)) {
    report(context, 'not a map', 'an object')
    return
  }
  for (const [key, item] of Object.entries(json)) {
    const inner = { ...context, path: [...context.path, key] }
    const parsed = parseMapKey(scalarOf(map.key.type), key)
    if (!parsed.ok) {
      report(inner, `not a key of ${field.name}`, parsed.error)
      continue
    }
    context.writer.uint32(field.number * 8 + LENGTH_DELIMITED).fork()
    writeTagged(map.key, parsed.value, context.writer)
    parseEntryValue(map.value, item, inner)
    context.writer.ldelim()
  }
}

function parseEntryValue(field: FieldSchema, json: unknown, context: ParseContext): void {
  if (field.type.kind === 'message') {
    parseNested(field.number, field.type, json, context)
    return
  }
  const value = scalarValueOf(field.type, json, context)
  if (value !== undefined) writeTagged(field, value, context.writer)
}

export function parseNested(
  number: number,
  type: FieldType & { kind: 'message' },
  json: unknown,
  context: ParseContext,
): void {
  context.writer.uint32(number * 8 + LENGTH_DELIMITED).fork()
  parseMessage(messageOf(type), json, { ...context, depth: context.depth + 1 })
  context.writer.ldelim()
}

/** A scalar or an enum's number; undefined after reporting what is wrong. */
function scalarValueOf(
  type: Exclude<FieldType, { kind: 'message' }>,
  json: unknown,
  context: ParseContext,
): ScalarValue | undefined {
  if (type.kind === 'enum') return enumNumberOf(type, json, context)
  const parsed = parseScalar(type.scalar, json)
  if (parsed.ok) return parsed.value
  report(context, `${show(json)} does not fit`, parsed.error)
  return undefined
}

function enumNumberOf(
  type: FieldType & { kind: 'enum' },
  json: unknown,
  context: ParseContext,
): number | undefined {
  const { numbers } = enumOf(type)
  if (type.name === NULL_VALUE && json === null) return 0
  const number = typeof json === 'string' ? numbers.get(json) : json
  if (typeof number === 'number' && number === (number | 0)) return number
  const names = [...numbers.keys()].join(', ')
  report(context, `${show(json)} is no ${type.name}`, `one of ${names}`)
  return undefined
}

export function writeTagged(field: FieldSchema, value: ScalarValue, writer: Writer): void {
  const scalar = scalarOf(field.type)
  writer.uint32(field.number * 8 + wireTypeOf(scalar))
  writeScalar(writer, scalar, value)
}

/** On the wire an enum is an int32. */
function scalarOf(type: FieldType) {
  return type.kind === 'scalar' ? type.scalar : 'int32'
}

export function report({ path, problems }: ParseContext, message: string, expected?: string): void {
  problems.push({
    severity: 'error',
    message,
    path,
    ...(path.length === 0 ? {} : { field: formatPath(path) }),
    ...(expected === undefined ? {} : { expected }),
  })
}

export function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

export function show(json: unknown): string {
  const text = JSON.stringify(json) ?? String(json)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/** The field that was probably meant: the same letters but for case and separators. */
function closest(key: string, schema: MessageSchema): string | undefined {
  const bare = (name: string) => name.replace(/[_-]/g, '').toLowerCase()
  return schema.fields.find((field) => bare(field.name) === bare(key))?.name
}
