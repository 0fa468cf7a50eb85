/** What an agent has to know; flags and environment variables are mapped to it elsewhere. */

import type { ScalingSettings } from './scaling/triggers.ts'

export interface Address {
  readonly host: string
  readonly port: number
}

export const SERVER_TYPES = ['mlserver', 'triton'] as const
export type ServerType = (typeof SERVER_TYPES)[number]

export interface AgentSettings extends ScalingSettings {
  /** The Server this replica belongs to. */
  readonly serverName: string
  readonly serverIndex: number
  /** Takes models that name no server. */
  readonly shared: boolean
  /** The kind of model server: it says how models are written for it. */
  readonly serverType: ServerType
  readonly capabilities: readonly string[]
  readonly memoryBytes: number
  /** Share of `memoryBytes` that may be promised on top of it. */
  readonly overCommitPercentage: number
  /** Copies that MLServer holds of each model; each takes the model's memory. At least 1. */
  readonly parallelWorkers: number

  /** The scheduler's port for agents. */
  readonly scheduler: Address
  /** Where Envoy reaches the proxies: an IP address or a DNS name. */
  readonly advertisedHost: string

  /** Where explainers and the like reach other models. */
  readonly envoy: Address & { readonly tls: boolean }

  /** The model server. */
  readonly inferenceHost: string
  readonly inferenceHttpPort: number
  readonly inferenceGrpcPort: number

  /** The address that every listener of the agent binds. */
  readonly bindHost: string
  /** Ports to listen on; 0 takes a free one. */
  readonly proxyHttpPort: number
  readonly proxyGrpcPort: number
  readonly readinessPort: number
  readonly metricsPort: number
  readonly drainerPort: number
  readonly debugGrpcPort: number

  /**
   * The agent's own folder. Models are written to `models/` in it, which is the model server's
   * repository, and what is loaded is noted in `state/`.
   */
  readonly agentFolder: string

  /** rclone's remote-control server; undefined where there is none. */
  readonly rclone: Address | undefined
  /** The longest that a load waits for an rclone that does not answer. */
  readonly rclonePatienceMs: number
  /** The folder that may have an agent.yaml. */
  readonly configFolder: string
  /** The folder that secrets of storages are mounted in. */
  readonly storageSecretsFolder: string

  /** Requests for one model at the same time; undefined for any number. */
  readonly requestLimit: number | undefined
  /** The longest that a request for an evicted model, or a load, waits for memory. */
  readonly memoryWaitMs: number

  /** Models that are fetched, and that are loaded, at the same time. */
  readonly loadConcurrency: number
  /** The longest that the model server may take to load one model; no try begins after that. */
  readonly loadTimeoutMs: number
  /** How often a load is tried when the failure may pass. */
  readonly loadAttempts: number
  /** The longest that the model server may take to unload one model, all tries together. */
  readonly unloadTimeoutMs: number
  /** How often an unload is tried. */
  readonly unloadAttempts: number
  /** The longest that an unload waits for the requests that the model still serves. */
  readonly unloadGraceMs: number
  /** How often the model server, and rclone once it has been needed, are asked whether they live. */
  readonly askEveryMs: number
  /** How long the model server may answer nothing until it counts as gone. */
  readonly modelServerPatienceMs: number
  /** The longest that a closing agent waits for requests in flight. */
  readonly closeGraceMs: number
}
