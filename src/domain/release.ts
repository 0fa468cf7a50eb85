/** Lets go of replicas that are not wanted any more. */

import type { ModelReplica, ModelVersion } from './model.ts'
import { ModelReplicas } from './model-replicas.ts'
import { isRoutable, isServing, moved } from './replica-state.ts'

/** The version as it is after nobody wants it any more. */
export function release(version: ModelVersion, nowMs: number): ModelVersion {
  const replicas = new Map(version.replicas)
  for (const [index, replica] of replicas) setReplica(replicas, index, released(replica, nowMs))
  return { ...version, replicas: new ModelReplicas(replicas) }
}

/**
 * Undefined: the agent never heard of it. What is loading goes on until the agent answers: until then
 * its memory stays promised, and it may be wanted again.
 */
function released(replica: ModelReplica, nowMs: number): ModelReplica | undefined {
  if (replica.state === 'LoadRequested') return undefined
  if (isServing(replica.state)) {
    return moved(replica, 'UnloadEnvoyRequested', nowMs)
  }
  return replica
}

/** Of those that are not `wanted`, as many go on answering as `wanted` lacks of `wantedCount`. */
export function releaseOthers(
  replicas: Map<number, ModelReplica>,
  wanted: ReadonlySet<number>,
  wantedCount: number,
  nowMs: number,
): void {
  let spare = Math.max(0, wantedCount - wanted.size)
  for (const [index, replica] of replicas) {
    if (wanted.has(index) || replica.state === 'Draining') continue
    if (spare > 0 && isRoutable(replica.state)) spare -= 1
    else setReplica(replicas, index, released(replica, nowMs))
  }
}

/**
 * How many replicas that drain have to go on answering: as many as others lack that are on their
 * way. When none is on its way there is nothing to wait for, unless nobody else answers at all.
 */
export function drainingToKeep(others: number, coming: number, wanted: number): number {
  if (others === 0) return wanted
  return coming === 0 ? 0 : Math.max(0, wanted - others)
}

/** `keep` of those that drain go on answering. */
export function releaseDraining(
  replicas: Map<number, ModelReplica>,
  keep: number,
  nowMs: number,
): void {
  let kept = 0
  for (const [index, replica] of replicas) {
    if (replica.state !== 'Draining') continue
    if (kept < keep) kept += 1
    else setReplica(replicas, index, released(replica, nowMs))
  }
}

function setReplica(
  replicas: Map<number, ModelReplica>,
  index: number,
  replica: ModelReplica | undefined,
): void {
  if (replica === undefined) replicas.delete(index)
  else replicas.set(index, replica)
}
