/** What the xDS server serves: opaque bytes with a type, a name and a version. */

export interface ResourceKey {
  readonly typeUrl: string
  readonly name: string
}

export interface Resource extends ResourceKey {
  /** Hash of all that is sent of it: the same content has the same version everywhere and for ever. */
  readonly version: string
  /** The encoded message, without an Any around it. */
  readonly body: Uint8Array
  /**
   * The resources this one names: a route its clusters, a cluster its endpoints, a listener its
   * routes and secrets. They decide the order of sending; one that does not exist holds nothing up.
   */
  readonly references: readonly ResourceKey[]
  /** The version that it is served in place of, because clients refuse that: their refusal stands. */
  readonly insteadOf?: string | undefined
  /** After this time without news of it, a client drops the resource (XDS rule 58). */
  readonly ttlMs?: number | undefined
}

/** A set of changes that reaches each client as one: never a part of it within one type. */
export interface Change {
  readonly set: readonly Resource[]
  readonly removed: readonly ResourceKey[]
  /** By type: the versions to tell clients from now on; a hash for types that are not named. */
  readonly versions?: TypeVersions
}

export type TypeVersions = ReadonlyMap<string, string>
