/** What is wanted: models loaded, changed and unloaded. */

import { fail, ok, type Result } from '../lib/result.ts'
import { scalingUnder } from './autoscaling.ts'
import type { Rejection } from './command.ts'
import type { KubernetesMeta, Model, ModelDefinition, ModelVersion, Owner } from './model.ts'
import { settle } from './rollout.ts'
import type { State } from './state.ts'
import { isFirstVersion, newVersion, nextVersionNumber } from './version.ts'

const MODEL_NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
/** Agents make names of files of it, with a version and an ending, which systems bound at 255. */
export const MODEL_NAME_LIMIT = 200

/** The sentence that today's clients know, or undefined for a good name. */
export function modelNameFault(name: string): string | undefined {
  if (name.length > MODEL_NAME_LIMIT) {
    return `Model ${name.slice(0, MODEL_NAME_LIMIT)}… does not have a valid name - it must be at most ${MODEL_NAME_LIMIT} characters`
  }
  if (MODEL_NAME.test(name)) return undefined
  return `Model ${name} does not have a valid name - it must be alphanumeric and not contains dots (.)`
}

/**
 * Declares a model. An equal definition changes nothing but tries again what failed; another spec
 * makes a version; another deployment changes the number of replicas of the latest version.
 */
export function loadModel(
  state: State,
  owner: Owner,
  definition: ModelDefinition,
  nowMs: number,
): Result<void, Rejection> {
  const fault = modelNameFault(definition.name)
  if (fault !== undefined) return fail({ kind: 'invalid', message: fault })
  const model = state.models.get(definition.name)
  const conflict = ownerConflict(model, owner)
  if (conflict !== undefined) return fail(conflict)
  state.putModel(declared(model, owner, definition, nowMs))
  settle(state, definition.name, nowMs, { retryFailed: true })
  return ok(undefined)
}

function declared(
  model: Model | undefined,
  owner: Owner,
  definition: ModelDefinition,
  nowMs: number,
): Model {
  const latest = model?.versions.at(-1)
  if (model === undefined || latest === undefined) {
    const versions = [newVersion(definition, firstVersionNumber(definition), nowMs)]
    return { name: definition.name, owner, versions, refusals: [] }
  }
  const { deletedAtMs, ...kept } = model
  // Version numbers go on after an unload, so that `iris_1` always means one artifact.
  if (deletedAtMs !== undefined || !equal(latest.definition.spec, definition.spec)) {
    const next = newVersion(definition, nextVersionNumber(model), nowMs)
    const versions = [...model.versions, deletedAtMs === undefined ? rescaled(next, latest) : next]
    return { ...kept, owner, versions }
  }
  const redefined = rescaled({ ...latest, definition }, latest)
  return { ...kept, owner, versions: [...model.versions.slice(0, -1), redefined] }
}

/** Kubernetes' generation, so that a model of an operator has the version that it shows. */
function firstVersionNumber({ kubernetesMeta }: ModelDefinition): number {
  const generation = kubernetesMeta?.generation ?? 1
  return isFirstVersion(generation) ? generation : 1
}

/** `version` in as many replicas as `latest` was scaled to, as far as its definition lets it. */
function rescaled({ scaling: _, ...version }: ModelVersion, latest: ModelVersion): ModelVersion {
  const scaling = scalingUnder(latest, version.definition)
  return scaling === undefined ? version : { ...version, scaling }
}

/** Asks for a model to go; its record stays readable until it is forgotten. */
export function unloadModel(
  state: State,
  owner: Owner,
  name: string,
  kubernetesMeta: KubernetesMeta | undefined,
  nowMs: number,
): Result<void, Rejection> {
  const model = state.models.get(name)
  const latest = model?.versions.at(-1)
  if (model === undefined || latest === undefined) {
    return fail({ kind: 'not-found', message: `Model ${name} not found` })
  }
  const conflict = ownerConflict(model, owner)
  if (conflict !== undefined) return fail(conflict)
  const definition =
    kubernetesMeta === undefined ? latest.definition : { ...latest.definition, kubernetesMeta }
  state.putModel({
    ...model,
    deletedAtMs: model.deletedAtMs ?? nowMs,
    versions: [...model.versions.slice(0, -1), { ...latest, definition }],
  })
  settle(state, name, nowMs)
  return ok(undefined)
}

/** What an agent brought is anybody's; else the first owner keeps a model until it lets it go. */
function ownerConflict(model: Model | undefined, owner: Owner): Rejection | undefined {
  if (model === undefined || model.deletedAtMs !== undefined) return undefined
  if (model.owner === owner || model.owner === 'agent') return undefined
  return {
    kind: 'conflict',
    message: `Model ${model.name} was made by ${OWNER_WORDS[model.owner]}; remove it there first`,
  }
}

const OWNER_WORDS: Record<Owner, string> = {
  file: 'the configuration folder',
  api: 'an API call',
  agent: 'an agent',
}

/** Structural equality of plain data; an absent field and an undefined one are the same. */
export function equal(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
