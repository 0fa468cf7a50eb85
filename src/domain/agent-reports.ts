/** What agents are told to do with versions, and what they say has become of it. */

import { fail, ok, type Result } from '../lib/result.ts'
import { giveUpStep, isAutoscaled } from './autoscaling.ts'
import type { AgentEventKind, Command, Rejection, ReplicaRef, VersionRef } from './command.ts'
import type { ModelReplica, ReplicaState } from './model.ts'
import { replaceVersion, replicaOf, updateReplica, versionOf } from './replica-entries.ts'
import { isRoutable, moved } from './replica-state.ts'
import { settleShort } from './retry.ts'
import { settle } from './rollout.ts'
import type { State } from './state.ts'

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
  if (event === 'LOADED' && isLoadedAgain(state, subject, entry)) {
    setAvailableMemory(state, ref, command.availableMemoryBytes)
    return ok(undefined)
  }
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
  if (transition.to === 'LoadFailed') giveUpStep(state, subject, ref, command.message, nowMs)
  settle(state, subject.model, nowMs)
  // Memory was freed, or promised in vain: somebody who waits may fit now.
  if (transition.to !== 'Loaded') settleShort(state, nowMs, { retryFailed: false })
  return ok(undefined)
}

/** An agent that has a model is told to load it once more when its load is to be measured. */
function isLoadedAgain(
  state: State,
  subject: VersionRef,
  entry: ModelReplica | undefined,
): boolean {
  const version = versionOf(state, subject)
  return (
    version !== undefined &&
    isAutoscaled(version.definition) &&
    entry !== undefined &&
    isRoutable(entry.state)
  )
}

function setAvailableMemory(state: State, ref: ReplicaRef, availableMemoryBytes: number): void {
  const server = state.servers.get(ref.server)
  const replica = server?.replicas.get(ref.index)
  if (server === undefined || replica === undefined) return
  if (replica.availableMemoryBytes === availableMemoryBytes) return
  const replicas = new Map(server.replicas).set(ref.index, { ...replica, availableMemoryBytes })
  state.putServer({ ...server, replicas })
}
