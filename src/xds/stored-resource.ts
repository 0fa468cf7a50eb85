/** A resource as the snapshot keeps it: encoded once, and shared by all streams that send it. */

import { deltaEntryHead, sotwEntryHead } from './encoding.ts'
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
  readonly body: Uint8Array
  readonly references: readonly ResourceKey[]
  readonly member: SetMember
  #sotwHead: Uint8Array | undefined
  #deltaHead: Uint8Array | undefined

  constructor({ typeUrl, name, version, body, references }: Resource) {
    this.typeUrl = typeUrl
    this.name = name
    this.version = version
    this.body = body
    this.references = references
    this.member = setMember(name, version)
  }

  /** What stands before `body` in a DiscoveryResponse. */
  get sotwHead(): Uint8Array {
    this.#sotwHead ??= sotwEntryHead(this)
    return this.#sotwHead
  }

  /** What stands before `body` in a DeltaDiscoveryResponse. */
  get deltaHead(): Uint8Array {
    this.#deltaHead ??= deltaEntryHead(this)
    return this.#deltaHead
  }
}

/** Something of a given version that we no longer have, or never had. */
export function foreignForm(name: string, version: string): Held {
  return { version, member: setMember(name, version), references: undefined }
}
