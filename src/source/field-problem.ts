/** What a schema finds wrong with a manifest, said about the fields in the file. */

import { z } from 'zod'
import type { FieldPath } from '../lib/field-path.ts'
import { closestName } from './field-suggestion.ts'

export interface FieldProblem {
  readonly severity: 'error' | 'warning'
  readonly path: FieldPath
  /** The field itself is what is wrong, not its value. */
  readonly atKey: boolean
  readonly message: string
  readonly expected?: string
}

export function fieldError(path: FieldPath, message: string, expected?: string): FieldProblem {
  return problem('error', path, message, expected)
}

/** About a field that is allowed here but does nothing. */
export function fieldWarning(path: FieldPath, message: string): FieldProblem {
  return { ...problem('warning', path, message), atKey: true }
}

function problem(
  severity: FieldProblem['severity'],
  path: FieldPath,
  message: string,
  expected?: string,
): FieldProblem {
  const base = { severity, path, atKey: false, message }
  return expected === undefined ? base : { ...base, expected }
}

/** The problems of `value` under `schema`, in the order of the schema. */
export function problemsFrom(
  error: z.ZodError,
  schema: z.core.$ZodType,
  value: unknown,
): FieldProblem[] {
  return error.issues.flatMap((issue) => fromIssue(issue, schema, value))
}

function fromIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType, value: unknown) {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(path, key, schema))
  }
  if (issue.code === 'custom') {
    const expected: unknown = issue.params?.['expected']
    return [fieldError(path, issue.message, typeof expected === 'string' ? expected : undefined)]
  }
  return [fieldError(path, describe(valueAt(value, path)), issue.message)]
}

function unknownField(path: FieldPath, key: string, schema: z.core.$ZodType): FieldProblem {
  const known = fieldNames(schemaAt(schema, path))
  const close = closestName(key, known)
  const elsewhere = path.length === 0 && fieldNames(schemaAt(schema, ['spec'])).includes(key)
  const message = elsewhere
    ? `is not a field here; did you mean spec.${key}?`
    : close === undefined
      ? 'is not a known field'
      : `is not a known field; did you mean ${close}?`
  const expected = elsewhere || close !== undefined ? undefined : `one of ${known.join(', ')}`
  return { ...fieldError([...path, key], message, expected), atKey: true }
}

function schemaAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = unwrapped(schema)
  for (const step of path) {
    if (at instanceof z.ZodObject) at = unwrapped(at.shape[String(step)])
    else if (at instanceof z.ZodArray) at = unwrapped(at.element)
    else return undefined
  }
  return at
}

function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema
}

function fieldNames(schema: z.core.$ZodType | undefined): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

/** The value at a path; undefined where the path leaves it. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return typeof step === 'number' ? at[step] : undefined
    return isFieldMap(at) ? at[String(step)] : undefined
  }, value)
}

export function isFieldMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const LONGEST_SHOWN = 60

function describe(value: unknown): string {
  if (value === undefined) return 'is missing'
  if (value === null) return 'is empty'
  if (Array.isArray(value)) return 'is a list'
  if (typeof value === 'object') return 'is a map'
  if (value === '') return 'is an empty text'
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value)
  const short = shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown
  return typeof value === 'string' ? `is the text ${short}` : `is ${short}`
}
