/** What Envoy's answers mean for a model: which replicas traffic reaches, and which it has left. */

import { ok, type Result } from '../lib/result.ts'
import type { Rejection, RouteMember } from './command.ts'
import type { Model, ModelReplica, ModelVersion } from './model.ts'
import { ModelReplicas } from './model-replicas.ts'
import { moved } from './replica-state.ts'
import { settle } from './rollout.ts'
import { sameReplicas } from './same-record.ts'
import type { State } from './state.ts'

/** The route is in use wherever it is waited for: its members are available. */
export function confirmRoute(
  state: State,
  name: string,
  members: readonly RouteMember[],
  nowMs: number,
): Result<void, Rejection> {
  const named = memberSet(members)
  updateReplicas(state, name, nowMs, (replica, key) =>
    named.has(key) && (replica.state === 'Loaded' || replica.state === 'LoadedUnavailable')
      ? moved(replica, 'Available', nowMs)
      : replica,
  )
  return ok(undefined)
}

/** No proxy can use any other route: who is not a member can be unloaded without harm. */
export function retireRoute(
  state: State,
  name: string,
  members: readonly RouteMember[],
  nowMs: number,
): Result<void, Rejection> {
  const named = memberSet(members)
  updateReplicas(state, name, nowMs, (replica, key) =>
    !named.has(key) && replica.state === 'UnloadEnvoyRequested'
      ? moved(replica, 'UnloadRequested', nowMs)
      : replica,
  )
  return ok(undefined)
}

/** A proxy refused the route: what waited for it says so, in the proxy's words. */
export function rejectRoute(
  state: State,
  name: string,
  reason: string,
  nowMs: number,
): Result<void, Rejection> {
  updateReplicas(state, name, nowMs, (replica) =>
    replica.state === 'Loaded' ? moved(replica, 'LoadedUnavailable', nowMs, reason) : replica,
  )
  return ok(undefined)
}

export interface AwaitedDelivery {
  /** Some replica becomes available once proxies have taken its route. */
  readonly confirmation: boolean
  /** Some replica can be unloaded once proxies have left its route. */
  readonly retirement: boolean
}

/** What a model waits for from proxies. */
export function awaitedDelivery(model: Model): AwaitedDelivery {
  let confirmation = false
  let retirement = false
  for (const { replicas } of model.versions) {
    for (const { state } of replicas.values()) {
      confirmation ||= state === 'Loaded' || state === 'LoadedUnavailable'
      retirement ||= state === 'UnloadEnvoyRequested'
    }
  }
  return { confirmation, retirement }
}

function updateReplicas(
  state: State,
  name: string,
  nowMs: number,
  next: (replica: ModelReplica, key: string) => ModelReplica,
): void {
  const model = state.models.get(name)
  if (model === undefined) return
  const versions = model.versions.map((version) => withReplicas(version, next))
  if (versions.every((version, position) => version === model.versions[position])) return
  state.putModel({ ...model, versions })
  settle(state, name, nowMs)
}

function withReplicas(
  version: ModelVersion,
  next: (replica: ModelReplica, key: string) => ModelReplica,
): ModelVersion {
  const replicas = new ModelReplicas(
    version.replicas.entries.map(([index, replica]) => [
      index,
      next(replica, memberKey(version.version, index, replica.incarnation)),
    ]),
  )
  return sameReplicas(replicas, version.replicas) ? version : { ...version, replicas }
}

function memberSet(members: readonly RouteMember[]): ReadonlySet<string> {
  return new Set(members.map((m) => memberKey(m.version, m.index, m.incarnation)))
}

function memberKey(version: number, index: number, incarnation: number): string {
  return `${version}:${index}.${incarnation}`
}
