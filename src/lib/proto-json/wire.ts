/** Reads the fields of an encoded message without knowing what they mean. */

/** An unsigned varint; a bigint only where a number would not be exact. */
export type Varint = number | bigint

/** A varint as its value; everything else as the bytes that stood there. */
export interface WireField {
  readonly number: number
  readonly value: Varint | Uint8Array
}

/** The low 32 bits with their sign; negative ones come as 64 bits. */
export function toInt32(value: Varint): number {
  return typeof value === 'number' ? value | 0 : Number(BigInt.asIntN(32, value))
}

interface Cursor {
  readonly bytes: Uint8Array
  position: number
}

const VARINT = 0
const FIXED64 = 1
const LENGTH_DELIMITED = 2
const FIXED32 = 5

/** The fields in the order of the bytes. Throws on bytes that are no message. */
export function readFields(bytes: Uint8Array): readonly WireField[] {
  const cursor: Cursor = { bytes, position: 0 }
  const fields: WireField[] = []
  while (cursor.position < bytes.length) {
    const tag = Number(readVarint(cursor))
    fields.push({ number: Math.floor(tag / 8), value: readValue(cursor, tag % 8) })
  }
  return fields
}

function readValue(cursor: Cursor, wireType: number): Varint | Uint8Array {
  switch (wireType) {
    case VARINT:
      return readVarint(cursor)
    case FIXED64:
      return take(cursor, 8)
    case LENGTH_DELIMITED:
      return take(cursor, Number(readVarint(cursor)))
    case FIXED32:
      return take(cursor, 4)
    default:
      throw new Error(`wire type ${wireType} at byte ${cursor.position} is not supported`)
  }
}

/** Splits a packed field into its values; `width` is 0 for varints. */
export function readPacked(bytes: Uint8Array, width: 0 | 4 | 8): (Varint | Uint8Array)[] {
  const cursor: Cursor = { bytes, position: 0 }
  const values: (Varint | Uint8Array)[] = []
  while (cursor.position < bytes.length) {
    values.push(width === 0 ? readVarint(cursor) : take(cursor, width))
  }
  return values
}

/** Up to 64 bits. */
function readVarint(cursor: Cursor): Varint {
  let low = 0
  for (let shift = 0; shift < 49; shift += 7) {
    const byte = nextByte(cursor)
    low += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return low
  }
  let value = BigInt(low)
  for (let shift = 49n; shift < 70n; shift += 7n) {
    const byte = nextByte(cursor)
    value |= BigInt(byte & 0x7f) << shift
    if (byte < 0x80) return BigInt.asUintN(64, value)
  }
  throw new Error(`varint before byte ${cursor.position} is longer than 10 bytes`)
}

function nextByte(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.position]
  if (byte === undefined) throw new Error(`message ends early at byte ${cursor.position}`)
  cursor.position += 1
  return byte
}

function take(cursor: Cursor, length: number): Uint8Array {
  const end = cursor.position + length
  if (end > cursor.bytes.length) {
    throw new Error(`message ends early: byte ${end} of ${cursor.bytes.length}`)
  }
  const part = cursor.bytes.subarray(cursor.position, end)
  cursor.position = end
  return part
}
