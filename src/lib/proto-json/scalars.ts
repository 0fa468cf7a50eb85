/** Reads scalars from JSON and writes them to the wire. */

import type { $protobuf } from '../../gen/protobuf.js'
import { fail, ok, type Result } from '../result.ts'
import type { Scalar } from './schema.ts'

export type Writer = InstanceType<typeof $protobuf.Writer>

export type ScalarValue = number | bigint | boolean | string | Uint8Array

const LIMITS: Readonly<Partial<Record<Scalar, readonly [min: bigint, max: bigint]>>> = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  sint32: [-(2n ** 31n), 2n ** 31n - 1n],
  sfixed32: [-(2n ** 31n), 2n ** 31n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
  fixed32: [0n, 2n ** 32n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  sint64: [-(2n ** 63n), 2n ** 63n - 1n],
  sfixed64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
  fixed64: [0n, 2n ** 64n - 1n],
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/
const MAX_FLOAT = 3.4028234663852886e38

/** Fails with what would have been right. 64-bit integers become bigints. */
export function parseScalar(scalar: Scalar, json: unknown): Result<ScalarValue, string> {
  switch (scalar) {
    case 'bool':
      return typeof json === 'boolean' ? ok(json) : fail('true or false')
    case 'string':
      return typeof json === 'string' && json.isWellFormed() ? ok(json) : fail('a string')
    case 'bytes':
      return parseBytes(json)
    case 'float':
    case 'double':
      return parseFloating(scalar, json)
    default:
      return parseInteger(scalar, json)
  }
}

/** The keys of JSON objects are strings whatever the map's key is. */
export function parseMapKey(scalar: Scalar, key: string): Result<ScalarValue, string> {
  if (scalar !== 'bool') return parseScalar(scalar, key)
  return key === 'true' || key === 'false' ? ok(key === 'true') : fail('true or false')
}

function parseBytes(json: unknown): Result<Uint8Array, string> {
  if (typeof json !== 'string' || !BASE64.test(json)) return fail('base64')
  const digits = json.replace(/=+$/, '')
  if (digits.length % 4 === 1) return fail('base64')
  return ok(Buffer.from(digits, 'base64'))
}

function parseFloating(scalar: 'float' | 'double', json: unknown): Result<number, string> {
  if (json === 'NaN' || json === 'Infinity' || json === '-Infinity') return ok(Number(json))
  const value = typeof json === 'string' && NUMBER.test(json) ? Number(json) : json
  if (typeof value !== 'number' || !Number.isFinite(value)) return fail('a number')
  if (scalar === 'float' && Math.abs(value) > MAX_FLOAT) return fail('a number that fits 32 bits')
  return ok(value)
}

function parseInteger(scalar: Scalar, json: unknown): Result<number | bigint, string> {
  const value = integerOf(json)
  const [min, max] = LIMITS[scalar] ?? [0n, 0n]
  if (value === undefined || value < min || value > max) {
    return fail(`an integer from ${min} to ${max}`)
  }
  return ok(scalar.endsWith('64') ? value : Number(value))
}

/** `7`, `"7"`, `7.0` and `"7e0"` are all seven. */
function integerOf(json: unknown): bigint | undefined {
  if (typeof json === 'string' && /^-?\d+$/.test(json)) return BigInt(json)
  const value = typeof json === 'string' && NUMBER.test(json) ? Number(json) : json
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : undefined
}

/** Writes the bare value; the tag stands before it already. */
export function writeScalar(writer: Writer, scalar: Scalar, value: ScalarValue): void {
  if (scalar === 'string') writer.string(String(value))
  else if (scalar === 'bytes') writer.bytes(value instanceof Uint8Array ? value : '')
  else if (scalar === 'bool') writer.bool(value === true)
  else if (typeof value === 'bigint') writeLong(writer, scalar, value)
  else writeNumber(writer, scalar, Number(value))
}

function writeNumber(writer: Writer, scalar: Scalar, value: number): void {
  switch (scalar) {
    case 'double':
      writer.double(value)
      break
    case 'float':
      writer.float(value)
      break
    case 'uint32':
      writer.uint32(value)
      break
    case 'sint32':
      writer.sint32(value)
      break
    case 'fixed32':
      writer.fixed32(value)
      break
    case 'sfixed32':
      writer.sfixed32(value)
      break
    default:
      writer.int32(value)
  }
}

/** protobufjs takes 64 bits as two halves. */
function writeLong(writer: Writer, scalar: Scalar, value: bigint): void {
  const bits = BigInt.asUintN(64, scalar === 'sint64' ? zigzag(value) : value)
  const halves = {
    low: Number(bits & 0xffff_ffffn),
    high: Number(bits >> 32n),
    unsigned: true,
  }
  if (scalar.endsWith('fixed64')) writer.fixed64(halves)
  else writer.uint64(halves)
}

function zigzag(value: bigint): bigint {
  return (value << 1n) ^ (value >> 63n)
}

const VARINT = 0
const FIXED64 = 1
export const LENGTH_DELIMITED = 2
const FIXED32 = 5

/** The wire type that a scalar's tag carries. */
export function wireTypeOf(scalar: Scalar): number {
  if (scalar === 'string' || scalar === 'bytes') return LENGTH_DELIMITED
  if (scalar === 'double' || scalar.endsWith('fixed64')) return FIXED64
  return scalar === 'float' || scalar.endsWith('fixed32') ? FIXED32 : VARINT
}
