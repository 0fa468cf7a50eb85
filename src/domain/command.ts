/** What can be asked of the domain, and how it refuses. */

import type { ExperimentDefinition } from './experiment.ts'
import type { KubernetesMeta, ModelDefinition, ModelRuntimeInfo, Owner, Scaling } from './model.ts'

/** An agent's first words: what it is, what it can and what it holds. */
export interface AgentReport {
  readonly server: string
  readonly index: number
  readonly shared: boolean
  readonly address: string
  readonly httpPort: number
  readonly grpcPort: number
  readonly memoryBytes: number
  /** Over-commit is included. */
  readonly availableMemoryBytes: number
  readonly overCommitPercentage: number
  readonly capabilities: readonly string[]
  readonly loaded: readonly {
    readonly definition: ModelDefinition
    readonly version: number
    readonly runtimeInfo?: ModelRuntimeInfo
  }[]
}

export interface ReplicaRef {
  readonly server: string
  readonly index: number
}

export interface VersionRef {
  readonly model: string
  readonly version: number
}

/** Names as on the wire (`ModelEventMessage.Event`), without those that nobody sends. */
export type AgentEventKind =
  | 'LOADED'
  | 'LOAD_FAILED'
  | 'LOAD_FAIL_MEMORY'
  | 'UNLOADED'
  | 'UNLOAD_FAILED'

/** One life of a replica that a published route names. */
export interface RouteMember extends VersionRef {
  readonly index: number
  readonly incarnation: number
}

export type Command =
  | { readonly type: 'LoadModel'; readonly owner: Owner; readonly definition: ModelDefinition }
  | {
      readonly type: 'UnloadModel'
      readonly owner: Owner
      readonly name: string
      readonly kubernetesMeta?: KubernetesMeta
    }
  | {
      readonly type: 'DeclareServer'
      readonly owner: Owner
      readonly name: string
      readonly expectedReplicas: number
      readonly minReplicas: number
      readonly maxReplicas: number
      readonly shared: boolean
      readonly kubernetesMeta?: KubernetesMeta
    }
  | { readonly type: 'RemoveServer'; readonly owner: Owner; readonly name: string }
  /** What `scalingVerdict` came to; refused when the model wants another number than `from` by now. */
  | {
      readonly type: 'ScaleModel'
      readonly subject: VersionRef
      readonly from: number
      readonly scaling: Scaling
    }
  | {
      readonly type: 'StartExperiment'
      readonly owner: Owner
      readonly definition: ExperimentDefinition
    }
  | { readonly type: 'StopExperiment'; readonly owner: Owner; readonly name: string }
  | { readonly type: 'SubscribeAgent'; readonly report: AgentReport }
  /** The agent's stream ended. */
  | { readonly type: 'LoseReplica'; readonly replica: ReplicaRef }
  /** The time is over in which agents come back; this one is lost unless it has. */
  | { readonly type: 'GiveUpReplica'; readonly replica: ReplicaRef }
  | { readonly type: 'DrainReplica'; readonly replica: ReplicaRef }
  /** The agent is about to be told to load or unload what is requested of it; refused if nothing is. */
  | { readonly type: 'NoteSent'; readonly replica: ReplicaRef; readonly sent: VersionRef }
  | {
      readonly type: 'ReportAgentEvent'
      readonly replica: ReplicaRef
      readonly subject: VersionRef
      readonly event: AgentEventKind
      readonly message: string
      readonly availableMemoryBytes: number
      readonly runtimeInfo?: ModelRuntimeInfo
    }
  /** Every proxy that is waited for uses a route with exactly these members. */
  | {
      readonly type: 'ConfirmRoute'
      readonly model: string
      readonly members: readonly RouteMember[]
    }
  /** No known proxy can use a route with any other members. */
  | {
      readonly type: 'RetireRoute'
      readonly model: string
      readonly members: readonly RouteMember[]
    }
  /** A proxy refused the route, in its own words. */
  | { readonly type: 'RejectRoute'; readonly model: string; readonly reason: string }
  /** What proxies have against a route as it is now, in their own words; empty: nothing any more. */
  | { readonly type: 'NoteRouteRefusal'; readonly route: string; readonly reason: string }
  /** Drops the records of things deleted before `beforeMs`. */
  | { readonly type: 'ForgetDeleted'; readonly beforeMs: number }

export type RejectionKind =
  | 'invalid'
  | 'not-found'
  | 'conflict'
  | 'state-mismatch'
  | 'not-stored'
  | 'overloaded'
  | 'internal'

/** Why a command was not carried out. */
export interface Rejection {
  readonly kind: RejectionKind
  readonly message: string
}
