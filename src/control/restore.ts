/** A state as the store has it, for a control plane that starts where another one ended. */

import type { Model } from '../domain/model.ts'
import { withoutRefusal } from '../domain/route-refusal.ts'
import type { Server } from '../domain/server.ts'
import { State } from '../domain/state.ts'
import type { StoredState } from './store.ts'

/** Agents that were there are taken to be on their way back: what they held keeps its routes. */
export function restoreState(
  stored: StoredState,
  modelScaling: { readonly enabled: boolean },
): State {
  const state = new State()
  for (const server of stored.servers) state.putServer(awaited(server))
  for (const model of stored.models) {
    state.putModel(withoutRefusal(modelScaling.enabled ? model : unscaled(model)))
  }
  for (const experiment of stored.experiments) state.putExperiment(withoutRefusal(experiment))
  state.commit()
  return state
}

function awaited(server: Server): Server {
  const replicas = [...server.replicas].map(
    ([index, replica]) =>
      [
        index,
        replica.presence === 'connected' ? { ...replica, presence: 'returning' as const } : replica,
      ] as const,
  )
  return { ...server, replicas: new Map(replicas) }
}

/** Nobody would scale it back: it has as many replicas again as it was declared with. */
function unscaled(model: Model): Model {
  if (model.versions.every(({ scaling }) => scaling === undefined)) return model
  const versions = model.versions.map(({ scaling: _, ...version }) => version)
  return { ...model, versions }
}
