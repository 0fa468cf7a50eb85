/** Bad input never replaces good: what is in force after a reading that may be partly broken. */

import { isDeepStrictEqual } from 'node:util'
import type { ExperimentDefinition } from '../domain/experiment.ts'
import type { ModelDefinition } from '../domain/model.ts'
import type { Problem } from '../lib/problem.ts'
import type { Declaration, DeclaredState, FileReading, ServerDeclaration } from './declaration.ts'

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
  const inPathOrder = [...read].sort((one, other) => (one.file < other.file ? -1 : 1))
  const lastGood = new Map(
    inPathOrder.map((reading) => [reading.file, mergeFile(previous.get(reading.file), reading)]),
  )
  return { lastGood, state: assemble(lastGood, inPathOrder) }
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

function assemble(lastGood: LastGood, readings: readonly FileReading[]): DeclaredState {
  const winners = new Map<string, Declaration>()
  const problems: Problem[] = readings.flatMap((reading) => reading.problems)
  const baselines = new Map<string, string>()
  for (const { declarations } of lastGood.values()) {
    for (const declaration of declarations) {
      const conflict = conflictOf(declaration, winners, baselines)
      if (conflict !== undefined) problems.push(conflict)
      else add(declaration, winners, baselines)
    }
  }
  const files = [...lastGood.values()]
  return {
    ...byKind(winners.values()),
    undecided: {
      keys: new Set(files.flatMap((file) => file.broken).filter((key) => !winners.has(key))),
      anything: files.some((file) => file.unclear),
    },
    problems,
  }
}

function add(
  declaration: Declaration,
  winners: Map<string, Declaration>,
  baselines: Map<string, string>,
) {
  winners.set(declaration.key, declaration)
  if (declaration.kind !== 'Experiment' || declaration.definition.default === undefined) return
  baselines.set(declaration.definition.default, declaration.definition.name)
}

/** What keeps a declaration out although nothing is wrong with it alone: the first one stays. */
function conflictOf(
  declaration: Declaration,
  winners: ReadonlyMap<string, Declaration>,
  baselines: ReadonlyMap<string, string>,
): Problem | undefined {
  const key = declaration.key
  const first = winners.get(key)
  if (first !== undefined) {
    const { file, line, column } = first.place
    const message = `${key} is declared twice; the declaration at ${file}:${line}:${column} is used`
    return problemAt(declaration, 'metadata.name', message, 'one declaration of each name')
  }
  if (declaration.kind !== 'Experiment') return undefined
  const baseline = declaration.definition.default
  const other = baseline === undefined ? undefined : baselines.get(baseline)
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
  for (const declaration of declarations) {
    const { kind, definition } = declaration
    if (kind === 'Model') models.set(definition.name, definition)
    else if (kind === 'Server') servers.set(definition.name, definition)
    else experiments.set(definition.name, definition)
  }
  return { models, servers, experiments }
}
