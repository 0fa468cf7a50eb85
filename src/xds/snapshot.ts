/** What clients are to have: resources by type and name, changed in steps that are atomic. */

import { cutIntoParts, type Parts } from './part.ts'
import type { Change, Resource, TypeVersions } from './resource.ts'
import { SetHash } from './set-hash.ts'
import { SharedReferences } from './shared-references.ts'
import { StoredResource } from './stored-resource.ts'

/** By type URL: the names that were added, replaced or removed. */
export type ChangedNames = ReadonlyMap<string, readonly string[]>

/** `restated`: types whose content may be the same, but which have another version to tell. */
export type SnapshotListener = (changed: ChangedNames, restated: ReadonlySet<string>) => void

/** A snapshot as those see it who serve it. */
export interface SnapshotView {
  /** It was made for this client alone. */
  readonly isOwn: boolean
  get(typeUrl: string, name: string): StoredResource | undefined
  /** All resources of a type by name. */
  of(typeUrl: string): ReadonlyMap<string, StoredResource>
  /** The same in parts of about so many bytes; undefined where resources have a time to live. */
  parts(typeUrl: string, partBytes: number): Parts | undefined
  /** Hash of all (name, version) pairs of a type: the version that a wildcard is served. */
  version(typeUrl: string): string
  /** What clients are told in place of a hash. */
  givenVersion(typeUrl: string): string | undefined
  /** Answers a function that ends the listening. */
  listen(listener: SnapshotListener): () => void
}

interface TypeContent {
  readonly resources: Map<string, StoredResource>
  readonly hash: SetHash
  /** By the bytes of a part: as long as nothing changes. */
  readonly parts: Map<number, Parts | undefined>
}

const NOTHING: ReadonlyMap<string, StoredResource> = new Map()

export interface SnapshotOptions {
  readonly isOwn?: boolean
  /** To tell when a resource came to be what it is. */
  readonly nowMs?: () => number
}

export class Snapshot implements SnapshotView {
  readonly isOwn: boolean
  readonly nowMs: (() => number) | undefined
  readonly #types = new Map<string, TypeContent>()
  readonly #references = new SharedReferences()
  readonly #listeners = new Set<SnapshotListener>()
  #given: TypeVersions = new Map()

  constructor({ isOwn = false, nowMs }: SnapshotOptions = {}) {
    this.isOwn = isOwn
    this.nowMs = nowMs
  }

  get typeUrls(): Iterable<string> {
    return new Set([...this.#types.keys(), ...this.#given.keys()])
  }

  get(typeUrl: string, name: string): StoredResource | undefined {
    return this.#types.get(typeUrl)?.resources.get(name)
  }

  of(typeUrl: string): ReadonlyMap<string, StoredResource> {
    return this.#types.get(typeUrl)?.resources ?? NOTHING
  }

  parts(typeUrl: string, partBytes: number): Parts | undefined {
    const content = this.#types.get(typeUrl)
    // Whoever asks for types that nobody knows leaves nothing behind.
    if (content === undefined) return undefined
    const { resources, parts } = content
    if (!parts.has(partBytes)) {
      parts.set(partBytes, cutIntoParts(typeUrl, resources.values(), partBytes))
    }
    return parts.get(partBytes)
  }

  version(typeUrl: string): string {
    return (this.#types.get(typeUrl)?.hash ?? new SetHash()).toString()
  }

  givenVersion(typeUrl: string): string | undefined {
    return this.#given.get(typeUrl)
  }

  /**
   * Makes the change and tells the listeners before it returns. A resource that is set to what it
   * is, or removed though it is not there, is no change. One both removed and set is set.
   */
  apply(change: Change): void {
    const changed = new Map<string, Set<string>>()
    const note = (typeUrl: string, name: string) => {
      const names = changed.get(typeUrl) ?? new Set()
      changed.set(typeUrl, names.add(name))
    }
    const replaced = new Set(change.set.map(({ typeUrl, name }) => `${typeUrl} ${name}`))
    for (const { typeUrl, name } of change.removed) {
      if (replaced.has(`${typeUrl} ${name}`)) continue
      if (this.#put(typeUrl, name, undefined)) note(typeUrl, name)
    }
    const nowMs = this.nowMs?.()
    for (const resource of change.set) {
      const { typeUrl, name } = resource
      if (isSame(this.get(typeUrl, name), resource)) continue
      const references = this.#references.take(resource.references)
      this.#put(typeUrl, name, new StoredResource(resource, references, nowMs))
      note(typeUrl, name)
    }
    const restated = this.#give(change.versions ?? this.#given)
    if (changed.size === 0 && restated.size === 0) return
    const names = new Map([...changed].map(([typeUrl, set]) => [typeUrl, [...set]]))
    for (const listener of [...this.#listeners]) listener(names, restated)
  }

  listen(listener: SnapshotListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Answers the types whose version is another one now. */
  #give(versions: TypeVersions): ReadonlySet<string> {
    const before = this.#given
    this.#given = versions
    const types = [...before.keys(), ...versions.keys()]
    return new Set(types.filter((typeUrl) => before.get(typeUrl) !== versions.get(typeUrl)))
  }

  #put(typeUrl: string, name: string, resource: StoredResource | undefined): boolean {
    const content = this.#content(typeUrl)
    for (const parts of content.parts.values()) if (parts !== undefined) parts.isCurrent = false
    content.parts.clear()
    const before = content.resources.get(name)
    if (before !== undefined) {
      content.hash.toggle(before)
      this.#references.release(before.references)
    }
    if (resource === undefined) return content.resources.delete(name)
    content.hash.toggle(resource)
    content.resources.set(name, resource)
    return true
  }

  #content(typeUrl: string): TypeContent {
    const known = this.#types.get(typeUrl)
    if (known !== undefined) return known
    const content = { resources: new Map(), hash: new SetHash(), parts: new Map() }
    this.#types.set(typeUrl, content)
    return content
  }
}

function isSame(before: Resource | undefined, { version, insteadOf }: Resource): boolean {
  return before?.version === version && before.insteadOf === insteadOf
}
