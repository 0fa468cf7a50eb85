/** A replica that is gone or will be, and where its models go. */

import { fail, ok, type Result } from '../lib/result.ts'
import type { Rejection, ReplicaRef } from './command.ts'
import { updateReplica } from './replica-entries.ts'
import { isRoutable, moved } from './replica-state.ts'
import { settleShort } from './retry.ts'
import { settle } from './rollout.ts'
import type { State } from './state.ts'

/** Its agent is gone: the replica answers nothing, and its models look for other places. */
export function loseReplica(state: State, ref: ReplicaRef, nowMs: number): Result<void, Rejection> {
  const server = state.servers.get(ref.server)
  const replica = server?.replicas.get(ref.index)
  if (server === undefined || replica === undefined || replica.presence === 'lost') {
    return ok(undefined)
  }
  const replicas = new Map(server.replicas).set(ref.index, {
    ...replica,
    presence: 'lost',
    lostAtMs: nowMs,
  })
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
