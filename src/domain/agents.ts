/** What agents say, and what becomes of the models on their replicas. */

import { fail, ok, type Result } from '../lib/result.ts'
import type {
  AgentEventKind,
  AgentReport,
  Command,
  Rejection,
  ReplicaRef,
  VersionRef,
} from './command.ts'
import type { Model, ModelReplica, ModelVersion, ReplicaState } from './model.ts'
import { isOnServer, isRoutable, isUnloading } from './replica-state.ts'
import { settleShort } from './retry.ts'
import { moved, settle } from './rollout.ts'
import type { Server, ServerReplica } from './server.ts'
import type { State } from './state.ts'
import { newVersion } from './version.ts'

/**
 * An agent came, or came back. It keeps its incarnation only if it still holds all that routes to
 * that incarnation promise; what it holds and nobody wants is unloaded; what is wanted stays.
 */
export function subscribeAgent(
  state: State,
  report: AgentReport,
  nowMs: number,
): Result<void, Rejection> {
  const server = state.servers.get(report.server) ?? unknownServer(report)
  const before = server.replicas.get(report.index)
  const incarnation = incarnationOf(state, report, before)
  const replica: ServerReplica = {
    index: report.index,
    incarnation,
    presence: 'connected',
    address: report.address,
    httpPort: report.httpPort,
    grpcPort: report.grpcPort,
    memoryBytes: report.memoryBytes,
    availableMemoryBytes: report.availableMemoryBytes,
    overCommitPercentage: report.overCommitPercentage,
    capabilities: report.capabilities,
    draining: false,
  }
  const replicas = new Map(server.replicas).set(report.index, replica)
  state.putServer({ ...server, shared: report.shared, replicas })
  const affected = adoptLoaded(state, report, incarnation, nowMs)
  for (const name of affected) settle(state, name, nowMs, { retryFailed: true })
  settleShort(state, nowMs, { retryFailed: true })
  return ok(undefined)
}

function unknownServer(report: AgentReport): Server {
  return {
    name: report.server,
    owner: 'agent',
    shared: report.shared,
    expectedReplicas: -1,
    minReplicas: 0,
    maxReplicas: 0,
    replicas: new Map(),
  }
}

function incarnationOf(
  state: State,
  report: AgentReport,
  before: ServerReplica | undefined,
): number {
  if (before === undefined) return 1
  const loaded = new Set(report.loaded.map((held) => `${held.definition.name}/${held.version}`))
  const keptAll = state.hostedOn(report.server, report.index).every(({ model, version }) => {
    const entry = replicaOf(state, report, { model, version })
    return entry === undefined || !isOnServer(entry.state) || loaded.has(`${model}/${version}`)
  })
  const samePlace =
    before.address === report.address &&
    before.httpPort === report.httpPort &&
    before.grpcPort === report.grpcPort
  return before.presence !== 'lost' && keptAll && samePlace
    ? before.incarnation
    : before.incarnation + 1
}

/** Makes the entries of this replica agree with what it holds; answers the models concerned. */
function adoptLoaded(
  state: State,
  report: AgentReport,
  incarnation: number,
  nowMs: number,
): Set<string> {
  const affected = new Set(
    state.hostedOn(report.server, report.index).map((hosted) => hosted.model),
  )
  const held = new Set(
    report.loaded.map(({ definition, version }) => `${definition.name}/${version}`),
  )
  for (const { model, version } of state.hostedOn(report.server, report.index)) {
    const next = (entry: ModelReplica) =>
      afterReturn(entry, held.has(`${model}/${version}`), incarnation, nowMs)
    updateReplica(state, report, { model, version }, next)
  }
  for (const { definition, version, runtimeInfo } of report.loaded) {
    affected.add(definition.name)
    if (replicaOf(state, report, { model: definition.name, version }) !== undefined) continue
    const known = recordVersion(state, definition, version, nowMs)
    const replica: ModelReplica = { state: 'Loaded', reason: '', changedAtMs: nowMs, incarnation }
    placeReplica(
      state,
      { ...known, ...(runtimeInfo === undefined ? {} : { runtimeInfo }) },
      report,
      replica,
    )
  }
  return affected
}

/** An entry after its agent subscribed again; undefined when nothing is left of it. */
function afterReturn(
  entry: ModelReplica,
  isHeldByAgent: boolean,
  incarnation: number,
  nowMs: number,
): ModelReplica | undefined {
  if (!isHeldByAgent) return undefined
  if (entry.state === 'Unloading') return { ...moved(entry, 'UnloadRequested', nowMs), incarnation }
  if (isUnloading(entry.state)) return { ...entry, incarnation }
  if (entry.incarnation === incarnation && isOnServer(entry.state)) {
    return entry.state === 'Draining' ? moved(entry, 'Loaded', nowMs) : entry
  }
  return { ...moved(entry, 'Loaded', nowMs), incarnation }
}

/** The version an agent speaks of; one that nobody declared becomes known through the agent. */
function recordVersion(
  state: State,
  definition: ModelVersion['definition'],
  version: number,
  nowMs: number,
): ModelVersion {
  const model = state.models.get(definition.name)
  const known = model?.versions.find((candidate) => candidate.version === version)
  if (known !== undefined) return known
  const added = newVersion(definition, version, nowMs)
  if (model === undefined) {
    const first: Model = { name: definition.name, owner: 'agent', versions: [added], refusals: [] }
    state.putModel(first)
    return added
  }
  // What is wanted stays the latest: an agent's unknown version only shows up to be unloaded.
  const latest = model.versions.at(-1)
  const older = model.versions
    .slice(0, -1)
    .concat(added)
    .sort((a, b) => a.version - b.version)
  const versions = latest === undefined ? older : [...older, latest]
  state.putModel({ ...model, versions })
  return added
}

function placeReplica(
  state: State,
  version: ModelVersion,
  at: AgentReport,
  replica: ModelReplica,
): void {
  // A version never spans two servers; a stray copy elsewhere is not recorded.
  if (version.server !== undefined && version.server !== at.server && version.replicas.size > 0) {
    return
  }
  const replicas = new Map(version.replicas).set(at.index, replica)
  replaceVersion(state, { ...version, server: at.server, replicas })
}

/** Its agent is gone: the replica answers nothing, and its models look for other places. */
export function loseReplica(state: State, ref: ReplicaRef, nowMs: number): Result<void, Rejection> {
  const server = state.servers.get(ref.server)
  const replica = server?.replicas.get(ref.index)
  if (server === undefined || replica === undefined || replica.presence === 'lost') {
    return ok(undefined)
  }
  const replicas = new Map(server.replicas).set(ref.index, { ...replica, presence: 'lost' })
  state.putServer({ ...server, replicas })
  const hosted = state.hostedOn(ref.server, ref.index)
  for (const subject of hosted) updateReplica(state, ref, subject, () => undefined)
  for (const { model } of hosted) settle(state, model, nowMs)
  settleShort(state, nowMs, { retryFailed: false })
  return ok(undefined)
}

/** Its agent did not come back after a restart; one that did, if only just now, stays. */
export function giveUpReplica(
  state: State,
  ref: ReplicaRef,
  nowMs: number,
): Result<void, Rejection> {
  const replica = state.servers.get(ref.server)?.replicas.get(ref.index)
  return replica?.presence === 'returning' ? loseReplica(state, ref, nowMs) : ok(undefined)
}

/** Its models move elsewhere; it goes on answering for each until others do, or no other will. */
export function drainReplica(
  state: State,
  ref: ReplicaRef,
  nowMs: number,
): Result<void, Rejection> {
  const server = state.servers.get(ref.server)
  const replica = server?.replicas.get(ref.index)
  if (server === undefined || replica === undefined || replica.presence === 'lost') {
    return fail({
      kind: 'not-found',
      message: `Server [${ref.server}] has no connected replica ${ref.index}`,
    })
  }
  const replicas = new Map(server.replicas).set(ref.index, { ...replica, draining: true })
  state.putServer({ ...server, replicas })
  const hosted = state.hostedOn(ref.server, ref.index)
  for (const subject of hosted) {
    // What is still on its way in answers nothing: settling lets go of it.
    updateReplica(state, ref, subject, (entry) =>
      isRoutable(entry.state) ? moved(entry, 'Draining', nowMs) : entry,
    )
  }
  for (const { model } of hosted) settle(state, model, nowMs)
  return ok(undefined)
}

/** The agent is about to be told: requested becomes under way. */
export function noteSent(
  state: State,
  { replica, sent }: Extract<Command, { type: 'NoteSent' }>,
  nowMs: number,
): Result<void, Rejection> {
  const next = (entry: ModelReplica) => {
    if (entry.state === 'LoadRequested') return moved(entry, 'Loading', nowMs)
    if (entry.state === 'UnloadRequested') return moved(entry, 'Unloading', nowMs)
    return entry
  }
  const before = replicaOf(state, replica, sent)
  // After a restart the agent says itself what it holds, and is told the rest again.
  updateReplica(state, replica, sent, next, (model) => state.noteModel(model))
  if (replicaOf(state, replica, sent) !== before) return ok(undefined)
  const message = `Nothing is requested of ${sent.model}:${sent.version}`
  return fail({ kind: 'state-mismatch', message })
}

const TRANSITIONS: Record<AgentEventKind, { from: ReplicaState; to: ReplicaState }> = {
  LOADED: { from: 'Loading', to: 'Loaded' },
  LOAD_FAILED: { from: 'Loading', to: 'LoadFailed' },
  LOAD_FAIL_MEMORY: { from: 'Loading', to: 'LoadFailed' },
  UNLOADED: { from: 'Unloading', to: 'Unloaded' },
  UNLOAD_FAILED: { from: 'Unloading', to: 'UnloadFailed' },
}

/** The agent did, or could not do, what it was told. A report that does not fit is refused. */
export function reportAgentEvent(
  state: State,
  command: Extract<Command, { type: 'ReportAgentEvent' }>,
  nowMs: number,
): Result<void, Rejection> {
  const { replica: ref, subject, event } = command
  const entry = replicaOf(state, ref, subject)
  const transition = TRANSITIONS[event]
  if (entry === undefined || entry.state !== transition.from) {
    const was = entry?.state ?? 'ModelReplicaStateUnknown'
    return fail({
      kind: 'state-mismatch',
      message: `State mismatch for ${subject.model}:${subject.version} expected state ${transition.from} but was ${was} when trying to move to state ${transition.to}`,
    })
  }
  setAvailableMemory(state, ref, command.availableMemoryBytes)
  updateReplica(state, ref, subject, () => moved(entry, transition.to, nowMs, command.message))
  if (command.runtimeInfo !== undefined) {
    const version = versionOf(state, subject)
    if (version !== undefined) {
      replaceVersion(state, { ...version, runtimeInfo: command.runtimeInfo })
    }
  }
  settle(state, subject.model, nowMs)
  // Memory was freed, or promised in vain: somebody who waits may fit now.
  if (transition.to !== 'Loaded') settleShort(state, nowMs, { retryFailed: false })
  return ok(undefined)
}

function setAvailableMemory(state: State, ref: ReplicaRef, availableMemoryBytes: number): void {
  const server = state.servers.get(ref.server)
  const replica = server?.replicas.get(ref.index)
  if (server === undefined || replica === undefined) return
  if (replica.availableMemoryBytes === availableMemoryBytes) return
  const replicas = new Map(server.replicas).set(ref.index, { ...replica, availableMemoryBytes })
  state.putServer({ ...server, replicas })
}

function versionOf(state: State, subject: VersionRef): ModelVersion | undefined {
  const versions = state.models.get(subject.model)?.versions
  return versions?.find((candidate) => candidate.version === subject.version)
}

function replicaOf(state: State, at: ReplicaRef, subject: VersionRef): ModelReplica | undefined {
  const version = versionOf(state, subject)
  return version?.server === at.server ? version.replicas.get(at.index) : undefined
}

/** Replaces the entry of a version on one replica; `next` answers undefined to remove it. */
function updateReplica(
  state: State,
  at: ReplicaRef,
  subject: VersionRef,
  next: (entry: ModelReplica) => ModelReplica | undefined,
  put = (model: Model) => state.putModel(model),
): void {
  const version = versionOf(state, subject)
  const entry = replicaOf(state, at, subject)
  if (version === undefined || entry === undefined) return
  const after = next(entry)
  if (after === entry) return
  const replicas = new Map(version.replicas)
  if (after === undefined) replicas.delete(at.index)
  else replicas.set(at.index, after)
  replaceVersion(state, { ...version, replicas }, put)
}

function replaceVersion(
  state: State,
  version: ModelVersion,
  put = (model: Model) => state.putModel(model),
): void {
  const model = state.models.get(version.definition.name)
  if (model === undefined) return
  const versions = model.versions.map((other) =>
    other.version === version.version ? version : other,
  )
  put({ ...model, versions })
}
