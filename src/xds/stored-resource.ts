/** A resource as the snapshot keeps it: encoded once, and shared by all streams that send it. */

import { type Entry, encodeEntry } from './encoding.ts'
import type { Resource, ResourceKey } from './resource.ts'
import { type SetMember, setMember } from './set-hash.ts'

/** A form of a resource that a client has, or may have. */
export interface Held {
  readonly version: string
  readonly member: SetMember
  /** Undefined: not known, because it was sent by an earlier server or over an earlier stream. */
  readonly references: readonly ResourceKey[] | undefined
}

export class StoredResource implements Resource, Held {
  readonly typeUrl: string
  readonly name: string
  readonly version: string
  readonly references: readonly ResourceKey[]
  readonly member: SetMember
  readonly #entry: Entry

  constructor(resource: Resource) {
    const { typeUrl, name, version, references } = resource
    this.typeUrl = typeUrl
    this.name = name
    this.version = version
    this.references = references
    this.member = setMember(name, version)
    this.#entry = encodeEntry(resource)
  }

  get body(): Uint8Array {
    return this.#entry.bytes.subarray(this.#entry.bodyStart)
  }

  /** As it stands in a DeltaDiscoveryResponse. */
  get deltaEntry(): Uint8Array {
    return this.#entry.bytes
  }

  /** As it stands in a DiscoveryResponse. */
  get sotwEntry(): Uint8Array {
    return this.#entry.bytes.subarray(this.#entry.sotwStart)
  }
}

/** Something of a given version that we no longer have, or never had. */
export function foreignForm(name: string, version: string): Held {
  return { version, member: setMember(name, version), references: undefined }
}
