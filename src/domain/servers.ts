/** What is wanted of servers: how many replicas, and whether they are to go. */

import { fail, ok, type Result } from '../lib/result.ts'
import type { Command, Rejection } from './command.ts'
import { settleShort } from './retry.ts'
import { settle } from './rollout.ts'
import type { Server } from './server.ts'
import type { State } from './state.ts'

/** Declares a server, known through agents or not. `shared` counts only for one nobody knows yet. */
export function declareServer(
  state: State,
  command: Extract<Command, { type: 'DeclareServer' }>,
  nowMs: number,
): Result<void, Rejection> {
  const before = state.servers.get(command.name)
  const conflict = ownerConflict(before, command)
  if (conflict !== undefined) return fail(conflict)
  const { kubernetesMeta = before?.kubernetesMeta } = command
  state.putServer({
    name: command.name,
    owner: command.owner,
    shared: before?.shared ?? command.shared,
    expectedReplicas: command.expectedReplicas,
    minReplicas: command.minReplicas,
    maxReplicas: command.maxReplicas,
    replicas: before?.replicas ?? new Map(),
    ...(kubernetesMeta === undefined ? {} : { kubernetesMeta }),
  })
  if ((before?.expectedReplicas === 0) !== (command.expectedReplicas === 0)) {
    settleHosted(state, command.name, nowMs)
  }
  settleShort(state, nowMs, { retryFailed: false })
  return ok(undefined)
}

/** Takes a declaration back; a server whose agents are still there stays known through them. */
export function removeServer(
  state: State,
  command: Extract<Command, { type: 'RemoveServer' }>,
): Result<void, Rejection> {
  const server = state.servers.get(command.name)
  if (server === undefined) {
    return fail({ kind: 'not-found', message: `Server [${command.name}] not found` })
  }
  const conflict = ownerConflict(server, command)
  if (conflict !== undefined) return fail(conflict)
  if ([...server.replicas.values()].every((replica) => replica.presence === 'lost')) {
    state.removeServer(command.name)
    return ok(undefined)
  }
  state.putServer({
    ...server,
    owner: 'agent',
    expectedReplicas: -1,
    minReplicas: 0,
    maxReplicas: 0,
  })
  return ok(undefined)
}

/**
 * Agents of a Deployment come under a new index each time: without this there would be ever more of
 * them. A server that only its agents made known goes with the last one.
 */
export function forgetLost(state: State, server: Server, beforeMs: number): void {
  const kept = [...server.replicas].filter(
    ([index, { presence, lostAtMs = 0 }]) =>
      presence !== 'lost' || lostAtMs >= beforeMs || state.hostedOn(server.name, index).length > 0,
  )
  if (kept.length === server.replicas.size) return
  if (kept.length === 0 && server.owner === 'agent') state.removeServer(server.name)
  else state.putServer({ ...server, replicas: new Map(kept) })
}

function ownerConflict(
  server: Server | undefined,
  command: { readonly owner: Server['owner']; readonly name: string },
): Rejection | undefined {
  if (server === undefined || server.owner === command.owner || server.owner === 'agent') {
    return undefined
  }
  const maker = server.owner === 'file' ? 'the configuration folder' : 'an API call'
  return {
    kind: 'conflict',
    message: `Server ${command.name} was declared by ${maker}; remove it there first`,
  }
}

function settleHosted(state: State, name: string, nowMs: number): void {
  const replicas = [...(state.servers.get(name)?.replicas.keys() ?? [])]
  const models = new Set(
    replicas.flatMap((index) => state.hostedOn(name, index)).map((h) => h.model),
  )
  for (const model of models) settle(state, model, nowMs)
}
