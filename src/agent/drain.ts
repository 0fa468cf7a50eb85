/** Has the scheduler hand what a replica has over to others before the replica ends. */

import { setTimeout as sleep } from 'node:timers/promises'
import type { agentService } from '../gen/services.ts'
import type { GrpcClient } from '../lib/grpc/client.ts'
import { GrpcError } from '../lib/grpc/errors.ts'
import type { Log } from '../lib/log.ts'
import { createBackoff } from './backoff.ts'
import type { Holdings } from './holdings.ts'
import type { SubServices } from './sub-services.ts'

export interface Drain {
  /** Aborted once it has begun: from then on the replica takes nothing in. */
  readonly begun: AbortSignal
  /**
   * Begins it, whoever asks first. Resolves when no proxy sends requests here that others could
   * answer, when that cannot be had, or after `withinMs`.
   */
  run(withinMs: number): Promise<void>
}

export interface DrainOptions {
  readonly client: Pick<GrpcClient<typeof agentService>, 'agentDrain'>
  readonly replica: { readonly serverName: string; readonly replicaIdx: number }
  readonly services: SubServices
  readonly holdings: Pick<Holdings, 'held' | 'quiet'>
  /** How long a scheduler is waited for that is not there. */
  readonly schedulerPatienceMs: number
  /** Aborted when the agent closes. */
  readonly stop: AbortSignal
  readonly log: Log
}

/** Above the limit that the scheduler has for it. */
export const DRAIN_LIMIT_MS = 6 * 60 * 1_000
/** Enough for a scheduler that is being started again; with one that is away nothing is gained. */
export const SCHEDULER_PATIENCE_MS = 5_000
/** A call that took this long was at work. */
const AT_WORK_AFTER_MS = 1_000
/** For requests that proxies have sent on their way before they heard of the new routes. */
const QUIET_WITHIN_MS = 5_000
const FIRST_RETRY_MS = 50
const LAST_RETRY_MS = 1_000

export function createDrain(options: DrainOptions): Drain {
  const begun = new AbortController()
  let over: Promise<void> | undefined
  return {
    begun: begun.signal,
    async run(withinMs) {
      begun.abort()
      over ??= drain(options)
      await Promise.race([over, sleep(withinMs, undefined, { ref: false })])
    },
  }
}

async function drain(options: DrainOptions): Promise<void> {
  const { services, holdings, log } = options
  // The scheduler has taken its routes back already, or has never had any.
  if (!services.hasBeenUp('scheduler') || !services.isUp('model server')) return
  log.info('draining: other replicas are to take over', { models: holdings.held().length })
  const fault = await handOver(options)
  if (fault === undefined) log.info('drained')
  else log.warn('ends before others have taken over all of its models', { reason: fault })
  // Those that stay here alone are asked for until the very end.
  if (fault === undefined) await quiet(options)
}

/** Why models stay behind, if any do. */
async function handOver(options: DrainOptions): Promise<string | undefined> {
  const { client, replica, services, schedulerPatienceMs, stop } = options
  const backoff = createBackoff(FIRST_RETRY_MS, LAST_RETRY_MS)
  let fault = 'the scheduler cannot be reached'
  let giveUpAtMs = performance.now() + schedulerPatienceMs
  // A replica without a model server is lost to the scheduler, whatever it was told.
  while (!stop.aborted && services.isUp('model server')) {
    const leftMs = Math.max(0, giveUpAtMs - performance.now())
    const patience = AbortSignal.any([stop, AbortSignal.timeout(leftMs)])
    if (leftMs === 0 || !(await services.awaitUp('scheduler', patience))) break
    const askedAtMs = performance.now()
    try {
      const { success } = await client.agentDrain(replica, {
        deadlineMs: DRAIN_LIMIT_MS,
        signal: stop,
      })
      return success ? undefined : 'no other replica takes them'
    } catch (error) {
      if (!(error instanceof GrpcError)) throw error
      fault = error.message
      // It was started again in between, and has to be told again.
      const wasAtWork = performance.now() - askedAtMs >= AT_WORK_AFTER_MS
      if (wasAtWork) giveUpAtMs = performance.now() + schedulerPatienceMs
      await backoff.wait(patience)
    }
  }
  return fault
}

async function quiet({ holdings, stop }: DrainOptions): Promise<void> {
  const enough = AbortSignal.any([stop, AbortSignal.timeout(QUIET_WITHIN_MS)])
  await Promise.all(
    holdings.held().map(({ version }) => holdings.quiet(version.internalName, enough)),
  )
}
