/** What a client does not take of one type: which versions, and what it said of the last response. */

import { CulpritHunt, type Items } from './culprit-hunt.ts'
import type { InFlight } from './in-flight.ts'
import type { StoredResource } from './stored-resource.ts'

/** Of a client's words on a refusal so much is kept. */
const MAX_MESSAGE_LENGTH = 8_192

export interface Refusal {
  /** The client's own words; very long ones are cut. */
  readonly message: string
  readonly nonce: string
  readonly atMs: number
  /** What the response said; a resource without a version was to be removed. */
  readonly resources: readonly { readonly name: string; readonly version: string | undefined }[]
}

export class Refusals {
  readonly hunt = new CulpritHunt()
  /** By name; undefined: the absence. */
  readonly #versions = new Map<string, string | undefined>()
  #last: Refusal | undefined

  /** The last response that was refused, while that still matters. */
  get last(): Refusal | undefined {
    return this.#last
  }

  get isEmpty(): boolean {
    return this.#versions.size === 0 && this.hunt.suspects.size === 0
  }

  /** Names of which some version was refused. */
  names(): Iterable<string> {
    return this.#versions.keys()
  }

  /** Undefined: nothing, or that there is none. */
  version(name: string): string | undefined {
    return this.#versions.get(name)
  }

  has(name: string, version: string | undefined): boolean {
    return this.#versions.has(name) && this.#versions.get(name) === version
  }

  /** The client does not take this, or does not take what is to be there in place of it. */
  includes(name: string, target: StoredResource | undefined): boolean {
    return this.has(name, target?.version) || isInPlaceOf(target, this.version(name))
  }

  /** Answers the refusal, and the name that is found to be at fault, if there is one by now. */
  add({ nonce, items }: InFlight, words: string, atMs: number) {
    const message = words.slice(0, MAX_MESSAGE_LENGTH)
    const resources = [...items].map(([name, item]) => ({ name, version: item?.version }))
    const refusal = { message, nonce, atMs, resources }
    this.#last = refusal
    return { refusal, culprit: this.hunt.refused(items, message) }
  }

  /** It is this one alone that the client does not take. */
  blame(name: string, items: Items): void {
    this.#versions.set(name, items.get(name)?.version)
  }

  /** The client took this; to be followed by `tidy`. */
  accepted(name: string, item: StoredResource | undefined): void {
    if (!isInPlaceOf(item, this.version(name))) this.#versions.delete(name)
  }

  /** What was refused under this name is forgotten if the client is to have something else. */
  settle(name: string, target: StoredResource | undefined): void {
    if (this.#versions.has(name) && !this.includes(name, target)) this.forget(name)
  }

  forget(name: string): void {
    this.#versions.delete(name)
    this.tidy()
  }

  /** Where nothing refused is left, what the client said of it does not matter any more. */
  tidy(): void {
    if (this.isEmpty) this.#last = undefined
  }
}

/** What is served because clients refuse that version. */
function isInPlaceOf(resource: StoredResource | undefined, version: string | undefined): boolean {
  return version !== undefined && resource?.insteadOf === version
}
