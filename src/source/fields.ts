/**
 * Building blocks of the manifest schemas. Each one's message is what would have been right; what
 * is there instead is told from the value (`field-problem.ts`).
 */

import { z } from 'zod'
import { parseQuantityBytes } from '../lib/quantity.ts'

const TEXT = 'a text'
const NAME = 'a name'
const MAP = 'a map of fields'
const INT32_MAX = 2 ** 31 - 1

export function text(expected: string = TEXT) {
  return z.string(expected).min(1, expected)
}

export function name(expected: string = NAME) {
  return text(expected)
}

export function flag() {
  return z.boolean('true or false')
}

/** A whole number that Kubernetes holds as int32. */
export function count(minimum: number, maximum: number = INT32_MAX) {
  const range = maximum === INT32_MAX ? `${minimum} or more` : `${minimum} to ${maximum}`
  const expected = `a whole number, ${range}`
  return z
    .int(expected)
    .min(minimum, expected)
    .max(maximum, `a whole number, ${minimum} to ${maximum}`)
}

export function list<Item extends z.ZodType>(item: Item, expected: string) {
  return z.array(item, expected)
}

/** A map with these fields and no others. */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, MAP)
}

const BYTES = 'an amount of memory such as 100Ki, 1.5Gi, 1e6 or a number of bytes'

export function memoryBytes() {
  return z.union([z.string(), z.number()], BYTES).transform((quantity, context) => {
    const bytes = parseQuantityBytes(quantity)
    if (bytes.ok) return bytes.value
    context.addIssue({
      code: 'custom',
      message: `${JSON.stringify(quantity)} ${bytes.error}`,
      params: { expected: BYTES },
    })
    return z.NEVER
  })
}

/** A field that Kubernetes knows and that says nothing to this program; any value will do. */
export function ignored() {
  return z.unknown().optional()
}

/** The same object without the fields that are undefined: they count as not given. */
export function given<T extends object>(value: { readonly [Key in keyof T]: T[Key] | undefined }) {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as unknown as T
}
