/** One manifest file's text, YAML or JSON, as declarations and problems with their places. */

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
import type { Problem } from '../lib/problem.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { formatPath, positionAt, toPosition, type YamlPath } from '../lib/yaml-position.ts'
import { type Declaration, declarationKey, type FileReading } from './declaration.ts'
import { isFieldMap } from './field-problem.ts'
import { type ItemReading, itemsOf, readItem } from './manifest-item.ts'

export interface ManifestText {
  /** As the reader knows it. */
  readonly file: string
  /** What relative artifact paths start from. */
  readonly folder: string
  readonly text: string
}

/** Takes all that is right in the file, whatever else is wrong with it. */
export function readManifests(source: ManifestText): FileReading {
  if (source.text.trim() === '') return emptyFile(source.file)
  const lines = new LineCounter()
  const documents = parseAllDocuments(source.text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
    logLevel: 'error',
    // The library compares each key with each other one; `repeatedKeys` does not.
    uniqueKeys: false,
  })
  const parts = [...documents].map((document) => readDocument(document, lines, source))
  return {
    file: source.file,
    declarations: parts.flatMap((part) => part.declarations),
    broken: parts.flatMap((part) => part.broken),
    unclear: parts.some((part) => part.unclear),
    problems: parts.flatMap((part) => part.problems).sort(byPlace),
  }
}

function byPlace(one: Problem, other: Problem): number {
  const lines = (one.line ?? 0) - (other.line ?? 0)
  return lines === 0 ? (one.column ?? 0) - (other.column ?? 0) : lines
}

/** A file of no bytes is what a write leaves behind that was cut short, so it removes nothing. */
function emptyFile(file: string): FileReading {
  const message = 'is empty; delete the file, or make all of it a comment, to declare nothing'
  const problem = { severity: 'error', file, line: 1, column: 1, message } as const
  return { file, declarations: [], broken: [], unclear: true, problems: [problem] }
}

type Part = Omit<FileReading, 'file'>

function readDocument(document: Document.Parsed, lines: LineCounter, source: ManifestText): Part {
  const at = (error: YAMLError, severity: Problem['severity']): Problem => ({
    severity,
    file: source.file,
    ...toPosition(lines, error.pos[0]),
    message: error.message,
  })
  const warnings = document.warnings.map((warning) => at(warning, 'warning'))
  if (document.errors.length > 0) {
    // What a broken document holds, and where it ends, is anybody's guess. The first error is
    // mostly the cause of those after it.
    const errors = document.errors.slice(0, 1).map((error) => at(error, 'error'))
    return { declarations: [], broken: [], unclear: true, problems: [...warnings, ...errors] }
  }
  const repeated = repeatedKeys(document).map((key): Problem => {
    const place = toPosition(lines, key.range?.[0] ?? 0)
    const message = `the field ${String(key.value)} is there twice`
    return { severity: 'error', file: source.file, ...place, message, expected: 'each field once' }
  })
  if (repeated.length > 0) {
    return { declarations: [], broken: [], unclear: true, problems: [...warnings, ...repeated] }
  }
  const value = plainValue(document)
  if (!value.ok) {
    const place = toPosition(lines, unresolvedAlias(document)?.range?.[0] ?? document.range[0])
    const problem = {
      severity: 'error',
      file: source.file,
      ...place,
      message: value.error,
    } as const
    return { declarations: [], broken: [], unclear: true, problems: [...warnings, problem] }
  }
  const items = itemsOf(value.value).map((item) => readItem(item, source.folder))
  const locate: Locate = (path, part) => ({
    file: source.file,
    ...positionAt(document, lines, path, part),
  })
  return {
    declarations: items.flatMap(({ declared, path }) =>
      declared === undefined ? [] : [placed(declared, locate(path, 'value'))],
    ),
    broken: items.flatMap(({ broken }) => broken ?? []),
    unclear: items.some(({ unclear }) => unclear),
    problems: [...warnings, ...items.flatMap((item) => problemsOf(item, locate))],
  }
}

function placed(declared: NonNullable<ItemReading['declared']>, place: Declaration['place']) {
  return { ...declared, key: declarationKey(declared.kind, declared.definition.name), place }
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

type Locate = (
  path: YamlPath,
  part: 'key' | 'value',
) => { readonly file: string; readonly line: number; readonly column: number }

function problemsOf(item: ItemReading, locate: Locate): Problem[] {
  return item.problems.map(({ path, atKey, ...rest }) => {
    const whole = [...item.path, ...path]
    const field = formatPath(whole)
    const place = locate(whole, atKey ? 'key' : 'value')
    return { ...rest, ...place, ...(field === '' ? {} : { field }) }
  })
}
