/** Servers and their replicas as JSON for people and programs. */

import type { Owner } from '../../domain/model.ts'
import type { Server, ServerReplica } from '../../domain/server.ts'
import type { State } from '../../domain/state.ts'

export interface ServerView {
  readonly name: string
  readonly owner: Owner
  /** Takes models that name no server. */
  readonly shared: boolean
  /** -1 until somebody says. */
  readonly expectedReplicas: number
  /** 0 means unset. */
  readonly minReplicas: number
  /** 0 means unset. */
  readonly maxReplicas: number
  /** Connected, and not draining. */
  readonly availableReplicas: number
  readonly replicas: readonly ServerReplicaView[]
}

export interface ServerReplicaView extends ServerReplica {
  /** Promised to models that are on their way in. */
  readonly reservedMemoryBytes: number
  /** Versions of models that it holds or is about to hold. */
  readonly heldModels: number
}

export function serverView(state: State, server: Server): ServerView {
  const { name, owner, shared, expectedReplicas, minReplicas, maxReplicas } = server
  const replicas = [...server.replicas.values()].sort((one, other) => one.index - other.index)
  return {
    name,
    owner,
    shared,
    expectedReplicas,
    minReplicas,
    maxReplicas,
    availableReplicas: replicas.filter((r) => r.presence === 'connected' && !r.draining).length,
    replicas: replicas.map((replica) => ({
      ...replica,
      reservedMemoryBytes: state.reservedBytes(name, replica.index),
      heldModels: state.heldCount(name, replica.index),
    })),
  }
}
