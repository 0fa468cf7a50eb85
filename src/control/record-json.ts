/** Domain records as JSON text and back, for the store. */

import type { Model } from '../domain/model.ts'
import type { Server } from '../domain/server.ts'

/** Maps are written as lists of entries under this key, which no record uses for itself. */
const MAP_KEY = '@map'

/** A record as text; Maps survive, undefined fields are left out. */
export function encodeRecord(record: Model | Server | object): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    value instanceof Map ? { [MAP_KEY]: [...value] } : value,
  )
}

/** The record that `encodeRecord` wrote. Throws a SyntaxError when it is not JSON. */
export function decodeRecord<T>(text: string): T {
  return JSON.parse(text, (_key, value: unknown) =>
    isEncodedMap(value) ? new Map(value[MAP_KEY]) : value,
  )
}

function isEncodedMap(value: unknown): value is { [MAP_KEY]: [unknown, unknown][] } {
  return typeof value === 'object' && value !== null && MAP_KEY in value
}
