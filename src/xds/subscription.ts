/** What a client asks for of one type: pure rules, XDS rules 27 to 33, 38 to 40 and 42. */

export const WILDCARD = '*'

/** What a request changed, and so what the server has to do about it. */
export interface SubscriptionChange {
  /** Names to be answered whether or not the client has them: asked for anew, or once more. */
  readonly answer: readonly string[]
  /** Names no longer asked for, neither by name nor by the wildcard. */
  readonly dropped: readonly string[]
  readonly wildcardBegan: boolean
  /** All that is covered by no name is no longer asked for; `dropped` does not list it. */
  readonly wildcardEnded: boolean
}

/** What a name costs beside its characters: it stands in several sets and maps. */
const NAME_BYTES = 100

export class Subscription {
  #names: Set<string> = new Set()
  #isWildcard = false
  #isNew = true
  /** The empty list means everything only until a name was given (XDS rule 29). */
  #emptyMeansAll = true
  #bytes = 0

  get isWildcard(): boolean {
    return this.#isWildcard
  }

  get isEmpty(): boolean {
    return !this.#isWildcard && this.#names.size === 0
  }

  get names(): ReadonlySet<string> {
    return this.#names
  }

  /** About how much memory the names take. */
  get bytes(): number {
    return this.#bytes
  }

  covers(name: string): boolean {
    return this.#isWildcard || this.#names.has(name)
  }

  /** State of the world: `list` is all that is wanted. */
  replace(list: readonly string[]): SubscriptionChange {
    const before = this.#names
    const wasWildcard = this.#isWildcard
    if (list.length > 0) this.#emptyMeansAll = false
    this.#isNew = false
    const wanted = new Set(list)
    this.#isWildcard = wanted.delete(WILDCARD) || (list.length === 0 && this.#emptyMeansAll)
    this.#names = wanted
    this.#bytes = 0
    for (const name of wanted) this.#bytes += bytesOf(name)
    return {
      answer: [...wanted].filter((name) => !before.has(name)),
      dropped: [...before].filter((name) => !this.covers(name)),
      wildcardBegan: this.#isWildcard && !wasWildcard,
      wildcardEnded: wasWildcard && !this.#isWildcard,
    }
  }

  /** Delta: subscriptions count before unsubscriptions (XDS rule 42). */
  update(subscribe: readonly string[], unsubscribe: readonly string[]): SubscriptionChange {
    const wasWildcard = this.#isWildcard
    if (this.#isNew && subscribe.length === 0) this.#isWildcard = true
    this.#isNew = false
    const touched = new Set<string>()
    for (const name of subscribe) {
      if (name === WILDCARD) this.#isWildcard = true
      else {
        touched.add(name)
        this.#add(name)
      }
    }
    for (const name of unsubscribe) {
      if (name === WILDCARD) this.#isWildcard = false
      else if (this.#remove(name)) touched.add(name)
    }
    const names = [...touched]
    return {
      // A name given up under a wildcard is answered too (XDS rule 39).
      answer: names.filter((name) => this.covers(name)),
      dropped: names.filter((name) => !this.covers(name)),
      wildcardBegan: this.#isWildcard && !wasWildcard,
      wildcardEnded: wasWildcard && !this.#isWildcard,
    }
  }

  #add(name: string): void {
    if (!this.#names.has(name)) this.#bytes += bytesOf(name)
    this.#names.add(name)
  }

  #remove(name: string): boolean {
    const isThere = this.#names.delete(name)
    if (isThere) this.#bytes -= bytesOf(name)
    return isThere
  }
}

function bytesOf(name: string): number {
  return name.length + NAME_BYTES
}
