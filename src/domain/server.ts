/** Inference servers and their replicas: where models can be placed. */

import type { KubernetesMeta, Owner } from './model.ts'

export interface ServerReplica {
  readonly index: number
  /**
   * Counts the lives of this replica. A replica that comes back without all it held starts a new
   * one, so that no route made for the old life reaches it before its models are loaded again.
   */
  readonly incarnation: number
  /** Whether its agent is there. `returning`: the scheduler restarted and still waits for it. */
  readonly presence: 'connected' | 'returning' | 'lost'
  /** Since when it is lost. */
  readonly lostAtMs?: number
  /** IP address or DNS name of its inference proxies. */
  readonly address: string
  readonly httpPort: number
  readonly grpcPort: number
  readonly memoryBytes: number
  /** As the agent last said; over-commit is included. */
  readonly availableMemoryBytes: number
  readonly overCommitPercentage: number
  readonly capabilities: readonly string[]
  readonly draining: boolean
}

export interface Server {
  readonly name: string
  /** Who declared it; `agent` when it is known only because an agent came. */
  readonly owner: Owner
  /** Takes models that name no server. */
  readonly shared: boolean
  /** -1 until somebody says. */
  readonly expectedReplicas: number
  /** 0 means unset. */
  readonly minReplicas: number
  /** 0 means unset. */
  readonly maxReplicas: number
  readonly kubernetesMeta?: KubernetesMeta
  readonly replicas: ReadonlyMap<number, ServerReplica>
}
