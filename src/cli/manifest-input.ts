/** The manifests that a verb is given with `-f`. */

import type { ExperimentDefinition } from '../domain/experiment.ts'
import type { ModelDefinition } from '../domain/model.ts'
import { formatProblem } from '../lib/problem.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import type { FileReading, ManifestKind } from '../source/declaration.ts'
import { mergeLastGood, NO_LAST_GOOD } from '../source/last-good.ts'
import { readManifests } from '../source/manifest.ts'
import { readManifestPath } from '../source/manifest-path.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'

/** In the order of their names. */
export interface GivenManifests {
  readonly models: readonly ModelDefinition[]
  readonly experiments: readonly ExperimentDefinition[]
}

/** The kinds that a verb takes. */
export type GivenKind = Exclude<ManifestKind, 'Server'>

/**
 * Reads all paths before anything is done with one of them. Tells on `terminal` what is wrong; then
 * the result is the exit code.
 */
export async function readGivenManifests(
  paths: readonly string[],
  kinds: readonly GivenKind[],
  terminal: Terminal,
): Promise<Result<GivenManifests, ExitCode>> {
  const given = await Promise.all(paths.map((path) => readGiven(path, terminal)))
  const readings = given.flatMap((one) => one.readings)
  const { state } = mergeLastGood(NO_LAST_GOOD, readings)
  const problems = [
    ...given.flatMap((one) => one.problems),
    ...state.problems,
    ...unwanted(readings, kinds),
  ]
  for (const problem of problems) terminal.err(`${problem.severity}: ${formatProblem(problem)}`)
  if (problems.some(({ severity }) => severity === 'error')) return fail(EXIT.usage)
  const models = byName(state.models.values())
  const experiments = byName(state.experiments.values())
  if (models.length + experiments.length > 0) return ok({ models, experiments })
  terminal.err(`error: there is no manifest of kind ${kinds.join(' or ')} in ${paths.join(', ')}`)
  return fail(EXIT.usage)
}

async function readGiven(path: string, terminal: Terminal) {
  if (path !== '-') return readManifestPath(path)
  const text = await terminal.stdin()
  const reading = readManifests({ file: 'standard input', folder: terminal.cwd, text })
  return { readings: [reading], problems: [] }
}

/** A server is no matter of the scheduler alone: somebody has to run it. */
function unwanted(readings: readonly FileReading[], kinds: readonly GivenKind[]) {
  return readings
    .flatMap(({ declarations }) => declarations)
    .filter(({ kind }) => !kinds.some((wanted) => wanted === kind))
    .map(({ kind, key, place }) => ({
      severity: kind === 'Server' ? ('warning' as const) : ('error' as const),
      ...place,
      message:
        kind === 'Server'
          ? `${key} is left out: servers come with their agents, see seldon up`
          : `${key} is not taken here`,
      ...(kind === 'Server' ? {} : { expected: `kind ${kinds.join(' or ')}` }),
    }))
}

function byName<T extends { readonly name: string }>(of: Iterable<T>): readonly T[] {
  return [...of].sort((one, other) => (one.name < other.name ? -1 : 1))
}
