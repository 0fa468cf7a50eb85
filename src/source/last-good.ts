/** Bad input never replaces good: what is in force after a reading that may be partly broken. */

import { isDeepStrictEqual } from 'node:util'
import type { ExperimentDefinition } from '../domain/experiment.ts'
import type { ModelDefinition } from '../domain/model.ts'
import type { Problem } from '../lib/problem.ts'
import type {
  Declaration,
  DeclaredState,
  FileReading,
  ServerDeclaration,
  SnapshotDeclaration,
} from './declaration.ts'

/** By file. */
export type LastGood = ReadonlyMap<string, LastGoodFile>

interface LastGoodFile {
  /** What it was made from. */
  readonly reading: FileReading
  readonly declarations: readonly Declaration[]
  /** Keys that were only ever seen broken. */
  readonly broken: readonly string[]
  /** No reading so far could tell all that is in it. */
  readonly unclear: boolean
}

export const NO_LAST_GOOD: LastGood = new Map()

/**
 * Joins new readings with what was good before. `read` holds every file that is there; one that is
 * not among them has been deleted, and what it declared goes with it.
 */
export function mergeLastGood(
  previous: LastGood,
  read: readonly FileReading[],
): { readonly lastGood: LastGood; readonly state: DeclaredState } {
  const lastGood = new Map<string, LastGoodFile>()
  for (const reading of inPathOrder(read)) {
    lastGood.set(reading.file, mergeFile(previous.get(reading.file), reading))
  }
  return { lastGood, state: assemble(lastGood) }
}

function inPathOrder(readings: readonly FileReading[]): readonly FileReading[] {
  return readings.toSorted((one, other) => (one.file < other.file ? -1 : 1))
}

function mergeFile(previous: LastGoodFile | undefined, reading: FileReading): LastGoodFile {
  if (previous?.reading === reading) return previous
  const before = new Map(previous?.declarations.map((one) => [one.key, one]))
  const fresh = reading.declarations.map((one) => sameAsBefore(before.get(one.key), one))
  const declared = new Set(fresh.map(({ key }) => key))
  const broken = new Set(reading.broken)
  const kept = [...before.values()].filter((one) => {
    const key = one.key
    return !declared.has(key) && (reading.unclear || broken.has(key))
  })
  const inForce = new Set([...declared, ...kept.map(({ key }) => key)])
  return {
    reading,
    declarations: [...fresh, ...kept],
    broken: [...broken].filter((key) => !inForce.has(key)),
    unclear: mayDeclareAnything(reading) && (previous?.unclear ?? true),
  }
}

/** One that is merely no manifest, like the settings of another program, is none broken either. */
function mayDeclareAnything(reading: FileReading): boolean {
  return reading.unclear && reading.problems.some(({ severity }) => severity === 'error')
}

/** Keeps the object where nothing changed, so that a comparison by reference finds changes. */
function sameAsBefore(before: Declaration | undefined, now: Declaration): Declaration {
  if (before === undefined || !isDeepStrictEqual(before.definition, now.definition)) return now
  return { ...before, place: now.place }
}

function assemble(lastGood: LastGood): DeclaredState {
  const inForce: InForce = { byKey: new Map(), byBaseline: new Map() }
  const problems: Problem[] = []
  const conflicts: Problem[] = []
  const broken = new Set<string>()
  let anything = false
  for (const file of lastGood.values()) {
    for (const problem of file.reading.problems) problems.push(problem)
    for (const key of file.broken) broken.add(key)
    if (file.unclear) anything = true
    for (const declaration of file.declarations) {
      const conflict = conflictOf(declaration, inForce)
      if (conflict !== undefined) conflicts.push(conflict)
      else add(declaration, inForce)
    }
  }
  const keys = new Set([...broken].filter((key) => !inForce.byKey.has(key)))
  return {
    ...byKind(inForce.byKey.values()),
    undecided: { keys, anything },
    problems: [...problems, ...conflicts],
  }
}

interface InForce {
  readonly byKey: Map<string, Declaration>
  /** Names of experiments by the model whose traffic they take over. */
  readonly byBaseline: Map<string, string>
}

function add(declaration: Declaration, { byKey, byBaseline }: InForce) {
  byKey.set(declaration.key, declaration)
  if (declaration.kind !== 'Experiment' || declaration.definition.default === undefined) return
  byBaseline.set(declaration.definition.default, declaration.definition.name)
}

/** What keeps a declaration out although nothing is wrong with it alone: the first one stays. */
function conflictOf(declaration: Declaration, { byKey, byBaseline }: InForce): Problem | undefined {
  const { key } = declaration
  const first = byKey.get(key)
  if (first !== undefined) {
    const { file, line, column } = first.place
    const message = `${key} is declared twice; the declaration at ${file}:${line}:${column} is used`
    return problemAt(declaration, 'metadata.name', message, 'one declaration of each name')
  }
  if (declaration.kind !== 'Experiment') return undefined
  const baseline = declaration.definition.default
  const other = baseline === undefined ? undefined : byBaseline.get(baseline)
  if (other === undefined) return undefined
  const message = `Resource ${baseline} already in experiment ${other} as a baseline. A model or pipeline can only appear in one experiment as a baseline`
  return problemAt(declaration, 'spec.default', message)
}

function problemAt(
  declaration: Declaration,
  field: string,
  message: string,
  expected?: string,
): Problem {
  const problem = { severity: 'error', ...declaration.place, field, message } as const
  return expected === undefined ? problem : { ...problem, expected }
}

function byKind(declarations: Iterable<Declaration>) {
  const models = new Map<string, ModelDefinition>()
  const servers = new Map<string, ServerDeclaration>()
  const experiments = new Map<string, ExperimentDefinition>()
  const proxySnapshots = new Map<string, SnapshotDeclaration>()
  for (const declaration of declarations) {
    const { kind, definition } = declaration
    if (kind === 'Model') models.set(definition.name, definition)
    else if (kind === 'Server') servers.set(definition.name, definition)
    else if (kind === 'Experiment') experiments.set(definition.name, definition)
    else proxySnapshots.set(definition.name, definition)
  }
  return { models, servers, experiments, proxySnapshots }
}
