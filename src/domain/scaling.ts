/** How many replicas a server should have, when that is another number than was declared. */

import type { Server, ServerReplica } from './server.ts'
import type { State } from './state.ts'
import { neededReplicas } from './version.ts'

/** More replicas, for a model that wants more than the server has; undefined when none does. */
export function scaleUpTarget(state: State, server: Server): number | undefined {
  if (server.expectedReplicas < 1 || server.maxReplicas < 1) return undefined
  const target = Math.min(mostWantedReplicas(state, server.name), server.maxReplicas)
  return target > server.expectedReplicas ? target : undefined
}

export interface ScaleDownOptions {
  /** Go down to what the models want, though replicas that would go hold some. */
  readonly packing: boolean
}

/**
 * Fewer replicas, when some hold nothing; undefined when all are needed. Never fewer than a model
 * of the server wants: it would have to be scaled up again at once.
 */
export function scaleDownTarget(
  state: State,
  server: Server,
  { packing }: ScaleDownOptions,
): number | undefined {
  const expected = server.expectedReplicas
  if (expected <= 1) return undefined
  const wanted = mostWantedReplicas(state, server.name)
  const needed = expected - emptyReplicas(state, server)
  const least = Math.max(1, server.minReplicas, wanted)
  const target = Math.max(least, packing && wanted > 0 ? Math.min(needed, wanted) : needed)
  return target < expected ? target : undefined
}

function emptyReplicas(state: State, server: Server): number {
  const isEmpty = ({ index, presence, draining }: ServerReplica) =>
    presence === 'connected' && !draining && state.presentCount(server.name, index) === 0
  return [...server.replicas.values()].filter(isEmpty).length
}

/** What the most wanted of the models wants that live on the server, or may live nowhere else. */
function mostWantedReplicas(state: State, server: string): number {
  let most = 0
  for (const { versions, deletedAtMs } of state.models.values()) {
    const latest = versions.at(-1)
    if (latest === undefined || deletedAtMs !== undefined) continue
    const { spec } = latest.definition
    if ((latest.server ?? spec.server) === server) most = Math.max(most, neededReplicas(latest))
  }
  return most
}
