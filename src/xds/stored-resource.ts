/** A resource as the snapshot keeps it: encoded once, and shared by all streams that send it. */

import { encodeEntry, encodeTimedEntry, wrapForSotw } from './encoding.ts'
import type { Resource, ResourceKey } from './resource.ts'
import { type SetMember, setMember } from './set-hash.ts'

/** A form of a resource that a client has, or may have, as a member of all that it has. */
export interface Held extends SetMember {
  readonly version: string
  /** Undefined: not known, because it was sent by an earlier server or over an earlier stream. */
  readonly references: readonly ResourceKey[] | undefined
}

export class StoredResource implements Resource, Held {
  readonly typeUrl: string
  readonly name: string
  readonly version: string
  readonly references: readonly ResourceKey[]
  readonly insteadOf: string | undefined
  readonly ttlMs: number | undefined
  /** Undefined where nobody told the time. */
  readonly publishedAtMs: number | undefined
  readonly high: number
  readonly low: number
  readonly #bytes: Uint8Array
  readonly #sotwStart: number
  readonly #bodyStart: number

  /** `references` are those of the resource, maybe kept for others too. */
  constructor(resource: Resource, references = resource.references, publishedAtMs?: number) {
    const { typeUrl, name, version } = resource
    this.typeUrl = typeUrl
    this.name = name
    this.version = version
    this.references = references
    this.insteadOf = resource.insteadOf
    this.ttlMs = resource.ttlMs
    this.publishedAtMs = publishedAtMs
    const { high, low } = setMember(name, version)
    this.high = high
    this.low = low
    const { bytes, sotwStart, bodyStart } = encodeEntry(resource)
    this.#bytes = bytes
    this.#sotwStart = sotwStart
    this.#bodyStart = bodyStart
  }

  get body(): Uint8Array {
    return this.#bytes.subarray(this.#bodyStart)
  }

  /** As it stands in a DeltaDiscoveryResponse. */
  get deltaEntry(): Uint8Array {
    const { ttlMs } = this
    return ttlMs === undefined ? this.#bytes : encodeTimedEntry({ ...this.#own, ttlMs })
  }

  /** The same without its body: the client is to keep it for another while. */
  get heartbeatEntry(): Uint8Array {
    const { ttlMs } = this
    if (ttlMs === undefined) return this.#bytes
    return encodeTimedEntry({ ...this.#own, body: undefined, ttlMs })
  }

  /** As it stands in a DiscoveryResponse to a client that takes resources with their time to live. */
  get timedSotwEntry(): Uint8Array {
    return this.ttlMs === undefined ? this.sotwEntry : wrapForSotw(this.deltaEntry)
  }

  /** As it stands in a DiscoveryResponse. */
  get sotwEntry(): Uint8Array {
    return this.#bytes.subarray(this.#sotwStart)
  }

  get #own() {
    const { typeUrl, name, version, body } = this
    return { typeUrl, name, version, body }
  }
}

/** Something of a given version that we no longer have, or never had. */
export function foreignForm(name: string, version: string): Held {
  return { version, ...setMember(name, version), references: undefined }
}
