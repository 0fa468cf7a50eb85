/** One manifest file's text, YAML or JSON, as declarations and problems with their places. */

import { type FieldPath, formatPath } from '../lib/field-path.ts'
import type { Problem } from '../lib/problem.ts'
import { type Declaration, declarationKey, type FileReading } from './declaration.ts'
import { type ItemReading, itemsOf, readItem } from './manifest-item.ts'
import { readYaml, type YamlDocument } from './yaml-document.ts'

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
  const parts = readYaml(source.text).map((document) => readDocument(document, source))
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

function readDocument(document: YamlDocument, source: ManifestText): Part {
  const { value } = document
  const inFile = (problem: Problem): Problem => ({ ...problem, file: source.file })
  const warnings = document.warnings.map(inFile)
  if (!value.ok) {
    const problems = [...warnings, ...value.error.map(inFile)]
    return { declarations: [], broken: [], unclear: true, problems }
  }
  const items = itemsOf(value.value).map((item) => readItem(item, source.folder))
  const locate: Locate = (path, part) => ({
    file: source.file,
    ...document.locate(path, part),
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

type Locate = (
  path: FieldPath,
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
