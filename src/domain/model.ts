/** Models, their versions and the replicas that hold them. Records are replaced, never changed. */

import type { ModelReplicas } from './model-replicas.ts'

/** Who declared a thing. The first owner keeps it until it removes it. */
export type Owner = 'file' | 'api' | 'agent'

export interface KubernetesMeta {
  readonly namespace: string
  readonly generation: number
}

export interface Parameter {
  readonly name: string
  readonly value: string
}

/** What makes a version: a change of any of it is a new version. */
export interface ModelSpec {
  readonly uri: string
  readonly artifactVersion?: number
  readonly storage?:
    | { readonly kind: 'secret'; readonly name: string }
    | { readonly kind: 'rclone'; readonly config: string }
  readonly requirements: readonly string[]
  readonly memoryBytes?: number
  /** The server it must run on; any shared server when absent. */
  readonly server?: string
  readonly parameters: readonly Parameter[]
  readonly explainer?: {
    readonly type: string
    readonly modelRef?: string
    readonly pipelineRef?: string
  }
  readonly llm?: { readonly modelRef?: string; readonly pipelineRef?: string }
}

/** How many of it are wanted: a change of it keeps the version. */
export interface DeploymentSpec {
  readonly replicas: number
  /** 0 means unset. */
  readonly minReplicas: number
  /** 0 means unset. */
  readonly maxReplicas: number
  readonly logPayloads: boolean
}

/** What automatic scaling made of the number of replicas that was declared. */
export interface Scaling {
  /** How many are wanted in place of the declared number. */
  readonly replicas: number
  /** When it was last scaled, up or down; 0 if it has not been yet. */
  readonly changedAtMs: number
  /** Why it was; empty if it has not been yet. */
  readonly reason: string
  /** So many would be needed, and have no place, or the last of them could not be loaded. */
  readonly lack?: {
    readonly replicas: number
    readonly reason: string
    readonly isFailedLoad: boolean
  }
}

export interface StreamSpec {
  readonly inputTopic: string
  readonly outputTopic: string
}

/** What an agent learnt when it loaded the artifact; it multiplies the memory a replica needs. */
export type ModelRuntimeInfo =
  | { readonly kind: 'mlserver'; readonly parallelWorkers: number }
  | { readonly kind: 'triton'; readonly instanceCounts: readonly number[] }

export interface ModelDefinition {
  readonly name: string
  /** Kind and version of the API that whoever declared it speaks of; only ever told again. */
  readonly kind?: string
  readonly apiVersion?: string
  readonly spec: ModelSpec
  readonly deployment: DeploymentSpec
  readonly kubernetesMeta?: KubernetesMeta
  readonly streamSpec?: StreamSpec
  readonly cleanTopicsOnDelete?: boolean
}

/** Names as on the wire (`ModelReplicaStatus.ModelReplicaState`). */
export const REPLICA_STATES = [
  'ModelReplicaStateUnknown',
  'LoadRequested',
  'Loading',
  'Loaded',
  'LoadFailed',
  'UnloadRequested',
  'Unloading',
  'Unloaded',
  'UnloadFailed',
  'Available',
  'LoadedUnavailable',
  'UnloadEnvoyRequested',
  'Draining',
] as const
export type ReplicaState = (typeof REPLICA_STATES)[number]

/** Names as on the wire (`ModelStatus.ModelState`). */
export const MODEL_STATES = [
  'ModelStateUnknown',
  'ModelProgressing',
  'ModelAvailable',
  'ModelFailed',
  'ModelTerminating',
  'ModelTerminated',
  'ModelTerminateFailed',
  'ScheduleFailed',
  'ModelScaledDown',
  'ModelCreate',
  'ModelTerminate',
] as const
export type ModelState = (typeof MODEL_STATES)[number]

export interface ModelReplica {
  readonly state: ReplicaState
  readonly reason: string
  readonly changedAtMs: number
  /** The incarnation of the server replica that holds it. */
  readonly incarnation: number
}

export interface ModelStatus {
  readonly state: ModelState
  readonly reason: string
  readonly availableReplicas: number
  readonly unavailableReplicas: number
  readonly changedAtMs: number
}

export interface ModelVersion {
  readonly version: number
  readonly definition: ModelDefinition
  readonly runtimeInfo?: ModelRuntimeInfo
  /** Absent until it is scaled automatically. */
  readonly scaling?: Scaling
  /** The server that holds its replicas; a version never spans two. */
  readonly server?: string
  readonly replicas: ModelReplicas
  readonly status: ModelStatus
}

export interface Model {
  readonly name: string
  readonly owner: Owner
  /** Ascending; the last one is the wanted one. Never empty. */
  readonly versions: readonly ModelVersion[]
  /** Set while it is being unloaded and after: its status stays readable for a retention time. */
  readonly deletedAtMs?: number
  /** Why placement failed or was partial, by server and replica; empty when all is placed. */
  readonly refusals: readonly Refusal[]
  /** What proxies have against its route as it is now, in their own words. */
  readonly routeRefusal?: string | undefined
}

/** Why one server, or one replica of it, did not take a model. */
export interface Refusal {
  readonly server: string
  /** Absent when the whole server was refused. */
  readonly replica?: number
  readonly reason: string
}
