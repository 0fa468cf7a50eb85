/** Empties a replica that is going to end, and tells when nobody can send to it any more. */

import type { Rejection, ReplicaRef } from '../domain/command.ts'
import { type HandOver, handOver } from '../domain/draining.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import type { Controller } from './controller.ts'

export interface DrainDeps {
  readonly controller: Controller
  /** Calls back once after a delay; answers a function that prevents it. */
  readonly after: (delayMs: number, callback: () => void) => () => void
}

export interface DrainOutcome {
  /** Models that no other replica answers for, or not in time: they are lost with this one. */
  readonly stranded: readonly string[]
}

/** Loading a model elsewhere may take long, and a lost proxy is waited for until its lease is over. */
const DRAIN_LIMIT_MS = 5 * 60 * 1_000

const NEW_STREAM = 'The stream of the agent ended, or a new one began, before it was drained'

/**
 * Answers when each model of the replica is available elsewhere or cannot be, and no known proxy
 * routes to the replica what others answer for; at the latest after a few minutes, or when `signal`
 * aborts.
 */
export async function drain(
  { controller, after }: DrainDeps,
  replica: ReplicaRef,
  signal: AbortSignal,
): Promise<Result<DrainOutcome, Rejection>> {
  const { state } = controller
  const models = new Set(
    state.hostedOn(replica.server, replica.index).map((hosted) => hosted.model),
  )
  const begun = await controller.dispatch({ type: 'DrainReplica', replica })
  if (!begun.ok) return begun
  const isDraining = () => {
    const record = state.servers.get(replica.server)?.replicas.get(replica.index)
    return record?.presence !== 'lost' && record?.draining === true
  }
  const inState = (wanted: HandOver) =>
    [...models].filter((model) => handOver(state, replica, model) === wanted)
  await new Promise<void>((resolve) => {
    const finish = () => {
      stopObserving()
      stopTimer()
      resolve()
    }
    const look = () => {
      if (!isDraining() || inState('under way').length === 0) finish()
    }
    const stopObserving = controller.observe(look)
    const stopTimer = after(DRAIN_LIMIT_MS, finish)
    signal.addEventListener('abort', finish, { once: true })
    if (signal.aborted) finish()
    else look()
  })
  if (!isDraining()) return fail({ kind: 'conflict', message: NEW_STREAM })
  return ok({ stranded: [...inState('stranded'), ...inState('under way')] })
}
