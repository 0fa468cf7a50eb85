/** YAML (or JSON) text as plain values, each with the places of its fields and what is wrong with it. */

import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseAllDocuments,
  type Scalar,
  type YAMLError,
} from 'yaml'
import type { FieldPath } from '../lib/field-path.ts'
import type { Problem } from '../lib/problem.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { type Position, positionAt, toPosition } from '../lib/yaml-position.ts'
import { isFieldMap } from './field-problem.ts'

export interface YamlDocument {
  /** The errors: why it cannot be told what it says. Fields without a value are left out. */
  readonly value: Result<unknown, readonly Problem[]>
  readonly warnings: readonly Problem[]
  locate(path: FieldPath, part: 'key' | 'value'): Position
}

/** The documents of a text, in order; their problems have places, but no file. */
export function readYaml(text: string): readonly YamlDocument[] {
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
    logLevel: 'error',
    // The library compares each key with each other one; `repeatedKeys` does not.
    uniqueKeys: false,
  })
  return [...documents].map((document) => ({
    value: documentValue(document, lines),
    warnings: document.warnings.map((warning) => problemOf(warning, lines, 'warning')),
    locate: (path, part) => positionAt(document, lines, path, part),
  }))
}

function problemOf(error: YAMLError, lines: LineCounter, severity: Problem['severity']): Problem {
  return { severity, ...toPosition(lines, error.pos[0]), message: error.message }
}

function documentValue(
  document: Document.Parsed,
  lines: LineCounter,
): Result<unknown, readonly Problem[]> {
  // What a broken document holds, and where it ends, is anybody's guess. The first error is
  // mostly the cause of those after it.
  const [error] = document.errors
  if (error !== undefined) return fail([problemOf(error, lines, 'error')])
  const repeated = repeatedKeys(document).map((key): Problem => {
    const place = toPosition(lines, key.range?.[0] ?? 0)
    const message = `the field ${String(key.value)} is there twice`
    return { severity: 'error', ...place, message, expected: 'each field once' }
  })
  if (repeated.length > 0) return fail(repeated)
  const value = plainValue(document)
  if (value.ok) return value
  const place = toPosition(lines, unresolvedAlias(document)?.range?.[0] ?? document.range[0])
  return fail([{ severity: 'error', ...place, message: value.error }])
}

/** The library tells of cyclic or exploding aliases, and of absurd depth, by exceptions. */
function plainValue(document: Document.Parsed): Result<unknown, string> {
  try {
    return ok(withoutNulls(document.toJS()))
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

function unresolvedAlias(document: Document.Parsed): Node | undefined {
  return nodesOf(document).find((node) => isAlias(node) && node.resolve(document) === undefined)
}

function repeatedKeys(document: Document.Parsed): Scalar[] {
  return nodesOf(document)
    .filter((node) => isMap(node))
    .flatMap(({ items }) => {
      const seen = new Set<unknown>()
      const keys = items.map(({ key }) => key).filter((key) => isScalar(key))
      // The merge key is a symbol, and may come more than once.
      return keys.filter(({ value }) => {
        if (typeof value === 'symbol') return false
        const isRepeated = seen.has(value)
        seen.add(value)
        return isRepeated
      })
    })
}

/** In order of the text, without recursion: a text may nest deeper than the stack. */
function nodesOf(document: Document.Parsed): Node[] {
  const nodes: Node[] = []
  const open: unknown[] = [document.contents]
  while (open.length > 0) {
    const node = open.pop()
    if (isPair(node)) open.push(node.value, node.key)
    else if (isNode(node)) {
      nodes.push(node)
      if (isCollection(node)) for (const item of node.items.toReversed()) open.push(item)
    }
  }
  return nodes
}

/** A field without a value is one that was not given, as everywhere in Kubernetes. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isFieldMap(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null)
      .map(([key, field]) => [key, withoutNulls(field)]),
  )
}
