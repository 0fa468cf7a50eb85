/** The life of one replica of one version: its states, what they mean, and what may follow. */

import type { ModelReplica, ReplicaState } from './model.ts'

/**
 * ```
 *                  send LOAD       LOADED        every proxy ACKed
 *  LoadRequested ──────────► Loading ──────► Loaded ──────────────► Available
 *                               │ LOAD_FAILED   │ ▲ refused by Envoy    │
 *                               ▼               ▼ │ new content         │
 *                           LoadFailed    LoadedUnavailable             │
 *                                               │      no longer wanted │ drain ► Draining
 *                                               ▼                       ▼            │
 *                                         UnloadEnvoyRequested ◄─────────────────────┘
 *                                               │ no proxy can route to it any more
 *              UNLOADED           send UNLOAD   ▼
 *  Unloaded ◄──────────── Unloading ◄──── UnloadRequested
 *  UnloadFailed ◄─ UNLOAD_FAILED ┘
 * ```
 */
const MEANING: Record<ReplicaState, { routable: boolean; held: boolean; gone: boolean }> = {
  LoadRequested: { routable: false, held: true, gone: false },
  Loading: { routable: false, held: true, gone: false },
  Loaded: { routable: true, held: true, gone: false },
  Available: { routable: true, held: true, gone: false },
  LoadedUnavailable: { routable: true, held: true, gone: false },
  Draining: { routable: false, held: false, gone: false },
  UnloadEnvoyRequested: { routable: false, held: false, gone: false },
  UnloadRequested: { routable: false, held: false, gone: false },
  Unloading: { routable: false, held: false, gone: false },
  LoadFailed: { routable: false, held: false, gone: true },
  Unloaded: { routable: false, held: false, gone: true },
  UnloadFailed: { routable: false, held: false, gone: true },
  ModelReplicaStateUnknown: { routable: false, held: false, gone: true },
}

/** Requests may be sent to it, for as long as it is wanted. */
export function isRoutable(state: ReplicaState): boolean {
  return MEANING[state].routable
}

/** It answers requests: one that drains does so until others can instead. */
export function isServing(state: ReplicaState): boolean {
  return isRoutable(state) || state === 'Draining'
}

/** It is loaded, or on its way to be. */
export function isHeld(state: ReplicaState): boolean {
  return MEANING[state].held
}

/** On its way in: its memory is promised and not yet in what the agent reports. */
export function isLoading(state: ReplicaState): boolean {
  return state === 'LoadRequested' || state === 'Loading'
}

/** On its way out. */
export function isUnloading(state: ReplicaState): boolean {
  return state === 'UnloadEnvoyRequested' || state === 'UnloadRequested' || state === 'Unloading'
}

/** Nothing of it is left on the server replica. */
export function isGone(state: ReplicaState): boolean {
  return MEANING[state].gone
}

/** The agent may still answer requests for it, whether routes name it or not. */
export function isOnServer(state: ReplicaState): boolean {
  return isServing(state) || state === 'UnloadEnvoyRequested'
}

/** A replica in another state. */
export function moved(
  replica: ModelReplica,
  state: ReplicaState,
  nowMs: number,
  reason = '',
): ModelReplica {
  return { ...replica, state, reason, changedAtMs: nowMs }
}
