/** Experiments started and stopped; which model's traffic each of them takes over. */

import { fail, ok, type Result } from '../lib/result.ts'
import type { Rejection } from './command.ts'
import type { Experiment, ExperimentDefinition } from './experiment.ts'
import type { Owner } from './model.ts'
import type { State } from './state.ts'
import { experimentRouteName, isServable } from './traffic.ts'

/** How an experiment does, in the fields and sentences that today's clients know. */
export interface ExperimentStatus {
  /** Not stopped, and with a candidate to answer. */
  readonly active: boolean
  readonly candidatesReady: boolean
  readonly mirrorsReady: boolean
  readonly description: string
}

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
  const routeRefusal = before?.routeRefusal
  state.putExperiment({ name: definition.name, owner, definition, routeRefusal })
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

export function experimentStatus(state: State, experiment: Experiment): ExperimentStatus {
  const { name, definition, deletedAtMs } = experiment
  const missing = (members: readonly { readonly name: string }[]) =>
    members.filter((member) => !isServable(state, member.name))
  const candidates = missing(definition.candidates)
  const mirrors = missing(definition.mirrors)
  const ready = { candidatesReady: candidates.length === 0, mirrorsReady: mirrors.length === 0 }
  if (deletedAtMs !== undefined) {
    return { active: false, ...ready, description: 'experiment stopped' }
  }
  const lacks = [...candidates, ...mirrors].map(
    (member) =>
      `no live replica for model ${member.name} for model route ${experimentRouteName(name)}`,
  )
  const faults = [
    ...lacks,
    ...(experiment.routeRefusal === undefined ? [] : [experiment.routeRefusal]),
  ]
  return {
    active: ready.candidatesReady || candidates.length < definition.candidates.length,
    ...ready,
    description: faults.length === 0 ? 'experiment active' : faults.join('; '),
  }
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

function experimentFault(state: State, definition: ExperimentDefinition): string | undefined {
  return knownFault(state, definition) ?? newFault(definition)
}

/** The checks and sentences that today's clients know, in their order. */
function knownFault(state: State, definition: ExperimentDefinition): string | undefined {
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

/** What could not be done, and would show only later or nowhere. */
function newFault({
  name,
  mirrors,
  candidates,
  resourceType,
}: ExperimentDefinition): string | undefined {
  if (!ROUTE_NAME.test(name)) {
    return `Experiment ${JSON.stringify(name.slice(0, 100))} does not have a valid name - it must be ASCII without spaces and slashes, up to 253 characters`
  }
  if (resourceType === 'pipeline') {
    return `experiment ${name} is of pipelines, but pipelines are not run here`
  }
  const excess = mirrors.find(({ percent }) => percent > 100)
  if (excess !== undefined) {
    return `mirror ${excess.name} of experiment ${name} has percent ${excess.percent}, but 100 is all there is`
  }
  if (candidates.length > 0 && candidates.every(({ weight }) => weight === 0)) {
    return `experiment ${name} has no candidate with a weight`
  }
  return undefined
}

/** It is sent in a header, with a suffix. */
const ROUTE_NAME = /^[\x21-\x2e\x30-\x7e]{1,253}$/
