/** JSON whose numbers come out as they went in. */

import { fail, ok, type Result } from './result.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/** A number is more than JavaScript's idea of it: 1.0 is no integer to Python, 2^60 + 1 is one. */
interface RawJson {
  rawJSON(text: string): unknown
  isRawJSON(value: unknown): boolean
  parse(text: string, revive: (key: string, value: unknown, context: Source) => unknown): unknown
}

interface Source {
  readonly source?: string
}

const rawJson = JSON as unknown as RawJson

/**
 * Numbers are opaque values that only `JSON.stringify` has a use for. The error says what is wrong
 * with `text`.
 */
export function parseExactJson(text: string): Result<unknown, string> {
  try {
    const value = rawJson.parse(text.replace(/^\uFEFF/, ''), (_, read, { source }) =>
      typeof read === 'number' && source !== undefined ? rawJson.rawJSON(source) : read,
    )
    return ok(value)
  } catch (error) {
    if (error instanceof SyntaxError) return fail(error.message)
    throw error
  }
}

/** Neither an array nor one of those numbers. */
export function isJsonObject(value: unknown): value is JsonObject {
  const isObjectLike = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObjectLike && !rawJson.isRawJSON(value)
}
