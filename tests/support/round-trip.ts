/** Catches what encoding drops: protobufjs ignores the keys that a message does not have. */

import { messageTypeOf } from './message-types.ts'

/**
 * Throws, naming the path, where encoding and decoding `init` loses or changes a value that it
 * holds. An Any is compared by its bytes: what is packed into it needs a check of its own.
 */
export function assertRoundTrips(typeName: string, init: object): void {
  const type = messageTypeOf(typeName)
  const lost = firstDifference(init, type.decode(type.encode(init).finish()), typeName)
  if (lost !== undefined) throw new Error(`${lost} does not survive encoding and decoding`)
}

function firstDifference(wanted: unknown, found: unknown, path: string): string | undefined {
  if (wanted === undefined || wanted === null) return undefined
  if (!isBranch(wanted) || !isBranch(found)) {
    return isSameLeaf(wanted, found) ? undefined : path
  }
  if (lengthOf(wanted) !== lengthOf(found)) return path
  for (const [key, value] of Object.entries(wanted)) {
    const inner = Array.isArray(wanted) ? `${path}[${key}]` : `${path}.${key}`
    const lost = firstDifference(value, Reflect.get(found, key), inner)
    if (lost !== undefined) return lost
  }
  return undefined
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array)
}

function isSameLeaf(wanted: unknown, found: unknown): boolean {
  if (wanted instanceof Uint8Array) return found instanceof Uint8Array && same(wanted, found)
  return wanted === found || (typeof wanted === 'number' && Math.fround(wanted) === found)
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

function lengthOf(value: object): number | undefined {
  return Array.isArray(value) ? value.length : undefined
}
