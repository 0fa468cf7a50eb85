/** How far a replica that drains has come with handing a model over. */

import type { ReplicaRef } from './command.ts'
import type { Model, ModelReplica } from './model.ts'
import { isLoading, isOnServer } from './replica-state.ts'
import type { State } from './state.ts'

/**
 * `done`: others answer for the model, and no proxy can send its requests to the replica any more.
 * `stranded`: no other replica answers for it, and none is about to.
 */
export type HandOver = 'under way' | 'done' | 'stranded'

export function handOver(state: State, from: ReplicaRef, name: string): HandOver {
  const model = state.models.get(name)
  if (model === undefined) return 'done'
  const { here, elsewhere } = split(model, from)
  if (here.some(({ state }) => state === 'UnloadEnvoyRequested')) return 'under way'
  const isComing = elsewhere.some(({ state }) => state === 'Loaded' || isLoading(state))
  const isInUse = here.some(({ state }) => isOnServer(state))
  if (model.deletedAtMs !== undefined || elsewhere.some(({ state }) => state === 'Available')) {
    return isInUse ? 'under way' : 'done'
  }
  return isComing ? 'under way' : 'stranded'
}

function split(model: Model, from: ReplicaRef) {
  const here: ModelReplica[] = []
  const elsewhere: ModelReplica[] = []
  for (const { server, replicas } of model.versions) {
    for (const [index, replica] of replicas) {
      if (server === from.server && index === from.index) here.push(replica)
      else elsewhere.push(replica)
    }
  }
  return { here, elsewhere }
}
