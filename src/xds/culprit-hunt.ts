/**
 * After a client refused a response of several resources: which of them is it that it cannot take?
 * Parts of the response are tried alone until each culprit stands by itself, so that the good
 * ones reach the client.
 */

import type { StoredResource } from './stored-resource.ts'

/** What a response says by name: a resource, or (undefined) that there is none. */
export type Items = ReadonlyMap<string, StoredResource | undefined>

export class CulpritHunt {
  /** Refused together with others: the client may or may not use them (Envoy takes clusters in part). */
  readonly #suspects = new Map<string, StoredResource | undefined>()
  /** Parts still to be tried; the last is next. */
  readonly #parts: (readonly string[])[] = []
  #refusalsInARow = 0
  #patience = 0

  get isRunning(): boolean {
    return this.#parts.length > 0
  }

  get suspects(): Items {
    return this.#suspects
  }

  /** Takes the next part to be sent alone. */
  next(): readonly string[] | undefined {
    return this.#parts.pop()
  }

  /** Answers the names that are now known not to be acceptable, if any. */
  refused(items: Items, message: string): readonly string[] {
    const names = [...items.keys()]
    if (this.#refusalsInARow === 0) this.#patience = patienceFor(names.length)
    this.#refusalsInARow++
    if (names.length <= 1) {
      for (const name of names) this.#suspects.delete(name)
      return this.#refusalsInARow < this.#patience ? names : [...names, ...this.#giveUp()]
    }
    for (const [name, sent] of items) this.#suspects.set(name, sent)
    if (this.#refusalsInARow >= this.#patience) return [...names, ...this.#giveUp()]
    const [first, second] = divide(names, message)
    this.#parts.push(second, first)
    return []
  }

  accepted(items: Items): void {
    this.#refusalsInARow = 0
    for (const name of items.keys()) this.#suspects.delete(name)
  }

  forget(name: string): void {
    this.#suspects.delete(name)
  }

  /** A client that refuses everything would be asked twice as often as there are resources. */
  #giveUp(): readonly string[] {
    return this.#parts.splice(0).flat()
  }
}

/** One culprit is cornered after log2(n) refusals in a row; this leaves room for neighbours. */
function patienceFor(count: number): number {
  return 2 * Math.ceil(Math.log2(Math.max(count, 1))) + 3
}

/** The names that the client's own words contain stand last; where they do not help, halves. */
function divide(names: readonly string[], message: string): [readonly string[], readonly string[]] {
  const isNamed = (name: string) => mentions(message, name)
  const named = names.filter(isNamed)
  if (named.length > 0 && named.length < names.length) {
    return [names.filter((name) => !isNamed(name)), named]
  }
  const middle = Math.ceil(names.length / 2)
  return [names.slice(0, middle), names.slice(middle)]
}

/** Whether a text contains a name that is not a part of a longer word. */
function mentions(text: string, name: string): boolean {
  const isInWord = (index: number) => /[\w-]/.test(text.charAt(index))
  let at = name === '' ? -1 : text.indexOf(name)
  while (at >= 0 && (isInWord(at - 1) || isInWord(at + name.length)))
    at = text.indexOf(name, at + 1)
  return at >= 0
}
