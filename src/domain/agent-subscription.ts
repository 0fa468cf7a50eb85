/** An agent comes with what it holds, and what becomes of the models on its replica. */

import { ok, type Result } from '../lib/result.ts'
import type { AgentReport, Rejection } from './command.ts'
import type { Model, ModelReplica, ModelVersion } from './model.ts'
import { replaceVersion, replicaOf, updateReplica } from './replica-entries.ts'
import { isOnServer, isUnloading, moved } from './replica-state.ts'
import { settleShort } from './retry.ts'
import { settle } from './rollout.ts'
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
  const replicas = version.replicas.with(at.index, replica)
  replaceVersion(state, { ...version, server: at.server, replicas })
}
