/**
 * A part of all that there is of a type, as one response to clients that have none of it: put
 * together and encoded once, and shared by all streams, as what they are sent and as what they have.
 */

import { concat } from './encoding.ts'
import type { ResourceKey } from './resource.ts'
import { SetHash, type SetMember } from './set-hash.ts'
import type { StoredResource } from './stored-resource.ts'

/** All parts of a type. */
export interface Parts {
  readonly all: readonly Part[]
  /** False once the snapshot has something else. */
  isCurrent: boolean
}

export class Part extends Map<string, StoredResource> implements SetMember {
  readonly typeUrl: string
  readonly high: number
  readonly low: number
  /** What its resources name, each once. */
  readonly references: readonly ResourceKey[]
  readonly names: readonly string[]
  #deltaEntries: WeakRef<Uint8Array> | undefined
  #sotwEntries: WeakRef<Uint8Array> | undefined

  constructor(typeUrl: string, resources: readonly StoredResource[]) {
    super(resources.map((resource) => [resource.name, resource]))
    const hash = new SetHash()
    const references = new Map<string, ResourceKey>()
    // Lists of references are shared by very many resources.
    const seen = new Set<readonly ResourceKey[]>()
    for (const resource of resources) {
      hash.toggle(resource)
      if (seen.has(resource.references)) continue
      seen.add(resource.references)
      for (const key of resource.references) references.set(`${key.typeUrl} ${key.name}`, key)
    }
    this.typeUrl = typeUrl
    this.high = hash.high
    this.low = hash.low
    this.references = [...references.values()]
    this.names = resources.map(({ name }) => name)
  }

  /** All of `resources` in a DeltaDiscoveryResponse; it is kept for as long as somebody sends it. */
  get deltaEntries(): Uint8Array {
    const known = this.#deltaEntries?.deref()
    if (known !== undefined) return known
    const bytes = concat(Array.from(this.values(), ({ deltaEntry }) => deltaEntry))
    this.#deltaEntries = new WeakRef(bytes)
    return bytes
  }

  /** All of `resources` in a DiscoveryResponse; it is kept for as long as somebody sends it. */
  get sotwEntries(): Uint8Array {
    const known = this.#sotwEntries?.deref()
    if (known !== undefined) return known
    const bytes = concat(Array.from(this.values(), ({ sotwEntry }) => sotwEntry))
    this.#sotwEntries = new WeakRef(bytes)
    return bytes
  }
}

/** Undefined where resources have a time to live: each stream has to watch over those itself. */
export function cutIntoParts(
  typeUrl: string,
  resources: Iterable<StoredResource>,
  partBytes: number,
): Parts | undefined {
  const all: Part[] = []
  let gathered: StoredResource[] = []
  let bytes = 0
  const cut = () => {
    if (gathered.length > 0) all.push(new Part(typeUrl, gathered))
    gathered = []
    bytes = 0
  }
  for (const resource of resources) {
    if (resource.ttlMs !== undefined) return undefined
    gathered.push(resource)
    bytes += resource.deltaEntry.length
    if (bytes >= partBytes) cut()
  }
  cut()
  return { all, isCurrent: true }
}
