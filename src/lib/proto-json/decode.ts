/** Decodes a message into values by field, exact also for 64-bit integers. */

import type { FieldSchema, MessageSchema, Scalar } from './schema.ts'
import { readFields, readPacked, toInt32, type Varint } from './wire.ts'

/** 64-bit integers are bigints; messages stay encoded. */
export type DecodedValue = number | bigint | boolean | string | Uint8Array

/** All values of a repeated field; of any other field exactly one. */
export type DecodedMessage = ReadonlyMap<FieldSchema, readonly DecodedValue[]>

const text = new TextDecoder('utf-8', { ignoreBOM: true })

/** Unknown fields are left out. Throws on bytes that are no message. */
export function decodeFields(schema: MessageSchema, bytes: Uint8Array): DecodedMessage {
  const decoded = new Map<FieldSchema, DecodedValue[]>()
  for (const { number, value } of readFields(bytes)) {
    const field = schema.byNumber.get(number)
    if (!field) continue
    const values = decodeValues(field, value)
    const before = decoded.get(field)
    if (field.oneof !== undefined && !before) clearOneof(decoded, field.oneof)
    if (!before) decoded.set(field, values)
    else if (field.isRepeated) before.push(...values)
    else if (field.type.kind === 'message') decoded.set(field, [merge(before, values)])
    else decoded.set(field, values)
  }
  return decoded
}

/** The default of a scalar or enum field. */
export function defaultOf(field: FieldSchema): DecodedValue {
  if (field.type.kind === 'enum') return 0
  if (field.type.kind === 'message') return new Uint8Array()
  switch (field.type.scalar) {
    case 'bool':
      return false
    case 'string':
      return ''
    case 'bytes':
      return new Uint8Array()
    case 'int64':
    case 'uint64':
    case 'sint64':
    case 'fixed64':
    case 'sfixed64':
      return 0n
    default:
      return 0
  }
}

/** Whether a value would be left out of the encoding of a field without presence. */
export function isDefault(value: DecodedValue): boolean {
  if (typeof value === 'object') return value.length === 0
  return Object.is(value, 0) || value === 0n || value === false || value === ''
}

/** The last member of a oneof on the wire wins. */
function clearOneof(decoded: Map<FieldSchema, DecodedValue[]>, oneof: number): void {
  for (const field of decoded.keys()) if (field.oneof === oneof) decoded.delete(field)
}

/** Two encodings of one message, one behind the other, are their merged message. */
function merge(before: readonly DecodedValue[], after: readonly DecodedValue[]): DecodedValue {
  const parts = [...before, ...after].filter((part) => part instanceof Uint8Array)
  return Buffer.concat(parts)
}

/** Nothing where the wire type does not fit the field: such a field counts as unknown. */
function decodeValues(field: FieldSchema, value: Varint | Uint8Array): DecodedValue[] {
  const { type } = field
  const isBytes = value instanceof Uint8Array
  if (type.kind === 'message') return isBytes ? [value] : []
  const scalar = type.kind === 'enum' ? 'int32' : type.scalar
  const width = widthOf(scalar)
  if (!isBytes) return width === 0 ? [decodeVarint(scalar, value)] : []
  if (width === undefined) return [decodeBytes(scalar, value)]
  if (field.isRepeated) {
    return readPacked(value, width).map((part) =>
      part instanceof Uint8Array ? decodeBytes(scalar, part) : decodeVarint(scalar, part),
    )
  }
  return value.length === width ? [decodeBytes(scalar, value)] : []
}

/** Bytes of a fixed scalar; 0 for varints; undefined for what has a length of its own. */
function widthOf(scalar: Scalar): 0 | 4 | 8 | undefined {
  switch (scalar) {
    case 'string':
    case 'bytes':
      return undefined
    case 'float':
    case 'fixed32':
    case 'sfixed32':
      return 4
    case 'double':
    case 'fixed64':
    case 'sfixed64':
      return 8
    default:
      return 0
  }
}

function decodeVarint(scalar: Scalar, value: Varint): DecodedValue {
  switch (scalar) {
    case 'bool':
      return Number(value) !== 0
    case 'int32':
      return toInt32(value)
    case 'uint32':
      return toInt32(value) >>> 0
    case 'sint32': {
      const bits = toInt32(value) >>> 0
      return (bits >>> 1) ^ -(bits & 1)
    }
    case 'int64':
      return BigInt.asIntN(64, BigInt(value))
    case 'uint64':
      return BigInt(value)
    case 'sint64':
      return (BigInt(value) >> 1n) ^ -(BigInt(value) & 1n)
    default:
      throw new Error(`a ${scalar} cannot be a varint`)
  }
}

function decodeBytes(scalar: Scalar, value: Uint8Array): DecodedValue {
  if (scalar === 'string') return text.decode(value)
  if (scalar === 'bytes') return value
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength)
  switch (scalar) {
    case 'float':
      return view.getFloat32(0, true)
    case 'fixed32':
      return view.getUint32(0, true)
    case 'sfixed32':
      return view.getInt32(0, true)
    case 'double':
      return view.getFloat64(0, true)
    case 'fixed64':
      return view.getBigUint64(0, true)
    case 'sfixed64':
      return view.getBigInt64(0, true)
    default:
      throw new Error(`a ${scalar} cannot have a length`)
  }
}
