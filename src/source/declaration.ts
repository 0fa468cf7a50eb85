/** What manifest files say should exist, with where they say it. */

import type { ExperimentDefinition } from '../domain/experiment.ts'
import type { KubernetesMeta, ModelDefinition } from '../domain/model.ts'
import type { SnapshotContent } from '../envoy/proxy-snapshot.ts'
import type { Problem } from '../lib/problem.ts'

export const MANIFEST_KINDS = ['Model', 'Server', 'Experiment', 'ProxySnapshot'] as const
export type ManifestKind = (typeof MANIFEST_KINDS)[number]

export interface ServerDeclaration {
  readonly name: string
  /** The model server it runs: `mlserver`, `triton`, or the name of another configuration. */
  readonly serverConfig: string
  readonly replicas: number
  /** 0 means unset. */
  readonly minReplicas: number
  /** 0 means unset. */
  readonly maxReplicas: number
  /** In place of those that its `serverConfig` has; empty means that those hold. */
  readonly capabilities: readonly string[]
  /** Besides those of `capabilities` or `serverConfig`. */
  readonly extraCapabilities: readonly string[]
  readonly kubernetesMeta?: KubernetesMeta
}

/** Raw resources for the proxies whose `node.id` is the name. */
export interface SnapshotDeclaration extends SnapshotContent {
  readonly name: string
}

interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

export type Declaration = { readonly key: string; readonly place: Place } & (
  | { readonly kind: 'Model'; readonly definition: ModelDefinition }
  | { readonly kind: 'Server'; readonly definition: ServerDeclaration }
  | { readonly kind: 'Experiment'; readonly definition: ExperimentDefinition }
  | { readonly kind: 'ProxySnapshot'; readonly definition: SnapshotDeclaration }
)

/** What one file said when it was read. */
export interface FileReading {
  readonly file: string
  readonly declarations: readonly Declaration[]
  /** Keys of what is written down, but not so that it can be used. */
  readonly broken: readonly string[]
  /** A part could not be told at all: it may declare anything, or what it declared before. */
  readonly unclear: boolean
  readonly problems: readonly Problem[]
}

export interface DeclaredState {
  readonly models: ReadonlyMap<string, ModelDefinition>
  readonly servers: ReadonlyMap<string, ServerDeclaration>
  readonly experiments: ReadonlyMap<string, ExperimentDefinition>
  /** By `node.id`. */
  readonly proxySnapshots: ReadonlyMap<string, SnapshotDeclaration>
  readonly undecided: Undecided
  readonly problems: readonly Problem[]
}

/**
 * Things that the files may well declare, but in words that were never readable since this process
 * started. Whoever knows them from before must not take their absence for a removal.
 */
export interface Undecided {
  readonly keys: ReadonlySet<string>
  /** A file could not be told at all: anything may be in it. */
  readonly anything: boolean
}

export const EMPTY_STATE: DeclaredState = {
  models: new Map(),
  servers: new Map(),
  experiments: new Map(),
  proxySnapshots: new Map(),
  undecided: { keys: new Set(), anything: false },
  problems: [],
}

/** What tells one declaration from another: `Model iris`. */
export function declarationKey(kind: ManifestKind, name: string): string {
  return `${kind} ${name}`
}

/** Whether the absence of a thing in `state` says nothing. */
export function isUndecided(state: DeclaredState, kind: ManifestKind, name: string): boolean {
  return state.undecided.anything || state.undecided.keys.has(declarationKey(kind, name))
}
