/** Where requests go, as a function of the state: a route for each model and experiment. */

import type { Experiment, ExperimentMirror } from './experiment.ts'
import type { Model, ModelVersion } from './model.ts'
import { isServing } from './replica-state.ts'
import type { Mirror, ReplicaLife, ReplicaSet, Route, Split } from './route.ts'
import type { Server, ServerReplica } from './server.ts'
import type { State } from './state.ts'

const EXPERIMENT_SUFFIX = '.experiment'

/** The header value that selects an experiment whatever its default is. */
export function experimentRouteName(experiment: string): string {
  return `${experiment}${EXPERIMENT_SUFFIX}`
}

/** The experiment that a route name means; undefined for a model's, which holds no dot. */
export function experimentOfRoute(routeName: string): string | undefined {
  return routeName.endsWith(EXPERIMENT_SUFFIX)
    ? routeName.slice(0, -EXPERIMENT_SUFFIX.length)
    : undefined
}

/**
 * The route that answers to a model's name; undefined when no such model is wanted. An experiment
 * whose default it is takes its traffic over as long as a candidate can answer.
 */
export function modelRoute(state: State, name: string, experiment?: Experiment): Route | undefined {
  const model = wantedModel(state, name)
  if (model === undefined) return undefined
  const taken = experiment === undefined ? undefined : experimentRoute(state, experiment, name)
  if (taken !== undefined && taken.splits.length > 0) return taken
  const splits = splitsOf([{ weight: 1, answers: answersOf(model) }])
  return {
    name,
    splits,
    mirrors: [],
    sticky: true,
    logPayloads: logsPayloads(model),
    ...(splits.length === 0 ? { unavailable: whyUnavailable(model) } : {}),
  }
}

/** The route of an experiment under `routeName`; undefined once it is stopped. */
export function experimentRoute(
  state: State,
  experiment: Experiment,
  routeName = experimentRouteName(experiment.name),
): Route | undefined {
  const { definition } = experiment
  if (experiment.deletedAtMs !== undefined) return undefined
  const models = definition.candidates.flatMap(({ name, weight }) => {
    const model = wantedModel(state, name)
    return model === undefined ? [] : [{ weight, model, answers: answersOf(model) }]
  })
  const splits = splitsOf(models)
  return {
    name: routeName,
    splits,
    mirrors: definition.mirrors.flatMap((mirror) => mirrorsOf(state, mirror)),
    sticky: definition.stickySessions,
    logPayloads: models.some(({ model }) => logsPayloads(model)),
    ...(splits.length === 0
      ? { unavailable: `no candidate of experiment ${experiment.name} can answer now` }
      : {}),
  }
}

/** Whether a model can answer requests now. */
export function isServable(state: State, name: string): boolean {
  const model = wantedModel(state, name)
  return model !== undefined && answersOf(model).length > 0
}

/**
 * Where requests that concern no model go: to every server replica that is there, and to those that
 * drain only when there is no other.
 */
export function serverSplits(
  servers: ReadonlyMap<string, Server>,
): readonly { readonly weight: number; readonly replicas: ReplicaSet }[] {
  const staying = splitsByServer(servers, (replica) => !replica.draining)
  return staying.length > 0 ? staying : splitsByServer(servers, () => true)
}

function splitsByServer(
  servers: ReadonlyMap<string, Server>,
  isMeant: (replica: ServerReplica) => boolean,
) {
  return [...servers.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((server) => ({ server: server.name, lives: livesOf(server, isMeant) }))
    .filter((set) => set.lives.length > 0)
    .map((replicas) => ({ weight: replicas.lives.length, replicas }))
}

function livesOf(server: Server, isMeant: (replica: ServerReplica) => boolean): ReplicaLife[] {
  return [...server.replicas.values()]
    .filter((replica) => replica.presence !== 'lost' && isMeant(replica))
    .map(({ index, incarnation }) => ({ index, incarnation }))
    .sort((a, b) => a.index - b.index)
}

function wantedModel(state: State, name: string): Model | undefined {
  const model = state.models.get(name)
  return model?.deletedAtMs === undefined ? model : undefined
}

function logsPayloads(model: Model): boolean {
  return model.versions.at(-1)?.definition.deployment.logPayloads ?? false
}

function whyUnavailable(model: Model): string {
  const status = model.versions.at(-1)?.status
  return [status?.state, status?.reason].filter(Boolean).join(': ')
}

interface Answer {
  readonly model: string
  readonly version: number
  readonly replicas: ReplicaSet
}

/** The versions that answer for a model, oldest first. */
function answersOf(model: Model): Answer[] {
  return model.versions.flatMap((version) => {
    const lives = answeringLives(version)
    if (version.server === undefined || lives.length === 0) return []
    const replicas = { server: version.server, lives }
    return [{ model: model.name, version: version.version, replicas }]
  })
}

function answeringLives(version: ModelVersion): ReplicaLife[] {
  return [...version.replicas]
    .filter(([, replica]) => isServing(replica.state))
    .map(([index, replica]) => ({ index, incarnation: replica.incarnation }))
    .sort((a, b) => a.index - b.index)
}

/** Proxies add weights up in 32 bits. */
const MAX_TOTAL_WEIGHT = 4_294_967_295

/**
 * Each candidate's weight, shared by its versions according to their replicas. Multiplied with the
 * least common multiple of the replica counts, so that every share is a whole number and exact.
 */
function splitsOf(
  candidates: readonly { readonly weight: number; readonly answers: readonly Answer[] }[],
): Split[] {
  const servable = candidates.filter(({ weight, answers }) => weight > 0 && answers.length > 0)
  const scale = servable.map(({ answers }) => replicaCount(answers)).reduce(leastCommonMultiple, 1)
  const splits = servable.flatMap(({ weight, answers }) =>
    answers.map((answer) => ({
      ...answer,
      weight: weight * answer.replicas.lives.length * (scale / replicaCount(answers)),
    })),
  )
  const divisor = splits.map((split) => split.weight).reduce(greatestCommonDivisor, 0)
  return fitting(splits.map((split) => ({ ...split, weight: split.weight / divisor })))
}

/** As near to their ratio as the total allows, each with a share. */
function fitting(splits: Split[]): Split[] {
  const total = splits.reduce((sum, { weight }) => sum + weight, 0)
  if (total <= MAX_TOTAL_WEIGHT) return splits
  const factor = (MAX_TOTAL_WEIGHT - splits.length) / total
  return splits.map((split) => ({
    ...split,
    weight: Math.max(1, Math.floor(split.weight * factor)),
  }))
}

function replicaCount(answers: readonly Answer[]): number {
  return answers.reduce((sum, answer) => sum + answer.replicas.lives.length, 0)
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b
}

function mirrorsOf(state: State, mirror: ExperimentMirror): Mirror[] {
  const model = wantedModel(state, mirror.name)
  const answer = model === undefined ? undefined : answersOf(model).at(-1)
  return answer === undefined ? [] : [{ ...answer, percent: mirror.percent }]
}
