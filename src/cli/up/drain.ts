/** Has the scheduler hand a replica's models over to others before the replica ends. */

import { aborted } from '../../agent/backoff.ts'
import { agentService } from '../../gen/services.ts'
import { createGrpcClient, type GrpcClient } from '../../lib/grpc/client.ts'
import { GrpcError } from '../../lib/grpc/errors.ts'
import type { Log } from '../../lib/log.ts'
import type { ReplicaPlan } from './fleet-plan.ts'

/** Resolves when no request can be lost by its end, or when that cannot be had. Never rejects. */
export type Drain = (replica: ReplicaPlan) => Promise<void>

/** Above the limit that the scheduler has for it. */
const DRAIN_WITHIN_MS = 6 * 60 * 1_000
/** The scheduler may be starting just now, or the agent may have to tell it again what it holds. */
const ATTEMPTS = 5
const CONNECT_WITHIN_MS = 10_000

/** `target` is where the scheduler speaks with agents; an aborted signal ends the waiting. */
export function drainThrough(
  target: string,
  { signal, log }: { readonly signal: AbortSignal; readonly log: Log },
): Drain {
  return async ({ name, server, index }) => {
    const client = createGrpcClient(agentService, { target })
    const fault = await drain(client, { serverName: server, replicaIdx: index }, signal)
    client.close()
    if (fault !== undefined && !signal.aborted) {
      log.warn(`${name} ends before others have taken over all of its models`, { reason: fault })
    }
  }
}

/** What went wrong, if anything. */
async function drain(
  client: GrpcClient<typeof agentService>,
  replica: { readonly serverName: string; readonly replicaIdx: number },
  signal: AbortSignal,
): Promise<string | undefined> {
  const over = aborted(signal)
  let fault = 'the scheduler cannot be reached'
  for (let attempt = 1; attempt <= ATTEMPTS && !signal.aborted; attempt += 1) {
    const connected = await Promise.race([client.waitForReady(CONNECT_WITHIN_MS), over])
    if (connected !== true) continue
    try {
      const options = { deadlineMs: DRAIN_WITHIN_MS, signal }
      const { success } = await client.agentDrain(replica, options)
      return success ? undefined : 'no other replica takes them'
    } catch (error) {
      if (!(error instanceof GrpcError)) throw error
      fault = error.message
    }
  }
  return fault
}
