/** What a client that is gone may go on using of one type: names and versions, and nothing else. */

import type { Substream } from './substream.ts'

/** Beyond so many names it is taken to use anything, which costs nothing to remember. */
const MAX_NAMES = 250_000

/** A client that may use more versions of a name than these may as well use any. */
const MAX_VERSIONS = 4
const ANY_VERSION = Symbol('any version')

/** Most names have one version. */
type Versions = string | ReadonlySet<string> | typeof ANY_VERSION

export class Remnant {
  /** It may use whatever there is, of any version. */
  static readonly anything = new Remnant(new Map(), true)

  readonly #versions: ReadonlyMap<string, Versions>
  readonly #isAnything: boolean

  private constructor(versions: ReadonlyMap<string, Versions>, isAnything: boolean) {
    this.#versions = versions
    this.#isAnything = isAnything
  }

  /** Undefined: the client uses nothing. */
  static of(substream: Substream): Remnant | undefined {
    const { holdings, subscription } = substream
    if (subscription.isEmpty) return undefined
    if (holdings.hasUnknown) return Remnant.anything
    const sent = [substream.inFlight?.items ?? [], substream.hunt.suspects].flatMap((items) => [
      ...items,
    ])
    const forms = [...holdings.forms(), ...sent]
      .filter(([name, form]) => form === undefined || !substream.isOwnForm(name, form))
      .map(([name, form]) => [name, form?.version] as const)
    return Remnant.using(forms)
  }

  /** Of a client that may use either. */
  static either(one: Remnant | undefined, other: Remnant | undefined): Remnant | undefined {
    if (one === undefined || other === undefined) return one ?? other
    if (one.equals(other)) return one
    if (one.#isAnything || other.#isAnything) return Remnant.anything
    const versions = new Map(one.#versions)
    for (const [name, held] of other.#versions) versions.set(name, merged(versions.get(name), held))
    return versions.size > MAX_NAMES ? Remnant.anything : new Remnant(versions, false)
  }

  /** What a client may use, as names and versions; a name may have several. */
  static using(
    forms: Iterable<readonly [name: string, version: string | undefined]>,
  ): Remnant | undefined {
    const versions = new Map<string, Versions>()
    for (const [name, version] of forms) {
      if (version === undefined) continue
      versions.set(name, merged(versions.get(name), version))
      if (versions.size > MAX_NAMES) return Remnant.anything
    }
    return versions.size === 0 ? undefined : new Remnant(versions, false)
  }

  /** How many names are remembered. */
  get size(): number {
    return this.#versions.size
  }

  /** Whether another version than this one (undefined: any) might be in use. */
  mayHoldOther(name: string, version: string | undefined): boolean {
    if (this.#isAnything) return true
    const held = this.#versions.get(name)
    if (held === undefined) return false
    if (typeof held === 'string') return held !== version
    return held === ANY_VERSION || held.size > 1 || version === undefined || !held.has(version)
  }

  equals(other: Remnant): boolean {
    if (this === other) return true
    if (this.#isAnything !== other.#isAnything || this.size !== other.size) return false
    for (const [name, held] of this.#versions) {
      if (!areEqual(held, other.#versions.get(name))) return false
    }
    return true
  }
}

function merged(one: Versions | undefined, other: Versions): Versions {
  if (one === undefined || one === other) return other
  if (one === ANY_VERSION || other === ANY_VERSION) return ANY_VERSION
  const both = asSet(one).union(asSet(other))
  return both.size > MAX_VERSIONS ? ANY_VERSION : both
}

function asSet(versions: string | ReadonlySet<string>): ReadonlySet<string> {
  return typeof versions === 'string' ? new Set([versions]) : versions
}

function areEqual(one: Versions, other: Versions | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  return one.size === other.size && one.isSubsetOf(other)
}
