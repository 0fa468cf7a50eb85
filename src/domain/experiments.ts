/** Experiments started and stopped; which model's traffic each of them takes over. */

import { fail, ok, type Result } from '../lib/result.ts'
import type { Rejection } from './command.ts'
import type { Experiment, ExperimentDefinition } from './experiment.ts'
import type { Owner } from './model.ts'
import type { State } from './state.ts'

/** Starts an experiment, or replaces the one of that name. */
export function startExperiment(
  state: State,
  owner: Owner,
  definition: ExperimentDefinition,
): Result<void, Rejection> {
  const before = activeExperiment(state, definition.name)
  if (before !== undefined && before.owner !== owner) return fail(ownedElsewhere(before))
  const fault = experimentFault(state, definition)
  if (fault !== undefined) return fail({ kind: 'invalid', message: fault })
  state.putExperiment({ name: definition.name, owner, definition })
  return ok(undefined)
}

/** Stops an experiment; its record stays readable until it is forgotten. */
export function stopExperiment(
  state: State,
  owner: Owner,
  name: string,
  nowMs: number,
): Result<void, Rejection> {
  const experiment = activeExperiment(state, name)
  if (experiment === undefined) {
    return fail({ kind: 'not-found', message: `Experiment not found ${name}` })
  }
  if (experiment.owner !== owner) return fail(ownedElsewhere(experiment))
  state.putExperiment({ ...experiment, deletedAtMs: nowMs })
  return ok(undefined)
}

/** The experiment that takes over a model's own traffic. */
export function experimentOfDefault(state: State, model: string): Experiment | undefined {
  return [...state.experiments.values()].find(
    (experiment) => experiment.deletedAtMs === undefined && experiment.definition.default === model,
  )
}

/** The models whose servability an experiment depends on. */
export function experimentModels(definition: ExperimentDefinition): readonly string[] {
  return [...definition.candidates, ...definition.mirrors].map((member) => member.name)
}

function activeExperiment(state: State, name: string): Experiment | undefined {
  const experiment = state.experiments.get(name)
  return experiment?.deletedAtMs === undefined ? experiment : undefined
}

function ownedElsewhere(experiment: Experiment): Rejection {
  const maker = experiment.owner === 'file' ? 'the configuration folder' : 'an API call'
  return {
    kind: 'conflict',
    message: `Experiment ${experiment.name} was started by ${maker}; stop it there first`,
  }
}

/** The checks and sentences that today's clients know, in their order. */
function experimentFault(state: State, definition: ExperimentDefinition): string | undefined {
  const { name, candidates, mirrors } = definition
  const baseline = definition.default
  if (baseline !== undefined) {
    const other = experimentOfDefault(state, baseline)
    if (other !== undefined && other.name !== name) {
      return `Resource ${baseline} already in experiment ${other.name} as a baseline. A model or pipeline can only appear in one experiment as a baseline`
    }
    if (!candidates.some((candidate) => candidate.name === baseline)) {
      return `default model/pipeline ${baseline} not found in experiment ${name} candidates`
    }
  }
  if (candidates.length === 0 && mirrors.length === 0) {
    return `experiment ${name} has no candidates or mirror`
  }
  const names = experimentModels(definition)
  const repeated = names.find((member, position) => names.indexOf(member) !== position)
  if (repeated === undefined) return undefined
  return `each candidate and mirror must be unique but found resource ${repeated} duplicated in experiment ${name}`
}
