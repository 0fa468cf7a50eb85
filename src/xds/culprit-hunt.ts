/**
 * After a client refused a response of several resources: which of them is it that it cannot take?
 * Parts of the response are tried alone until each culprit stands by itself, so that the good
 * ones reach the client. One culprit among n costs about log2(n) refusals.
 */

import type { StoredResource } from './stored-resource.ts'

/** What a response says by name: a resource, or (undefined) that there is none. */
export type Items = ReadonlyMap<string, StoredResource | undefined>

/** After so many refusals in a row a client is left alone until it accepts something again. */
const PATIENCE = 64

export class CulpritHunt {
  /** Refused together with others: the client may or may not use them (Envoy takes clusters in part). */
  readonly #suspects = new Map<string, StoredResource | undefined>()
  /** Parts still to be tried; the last is next. */
  readonly #parts: (readonly string[])[] = []
  #refusalsInARow = 0

  get suspects(): Items {
    return this.#suspects
  }

  get isRunning(): boolean {
    return this.#parts.length > 0 && this.#refusalsInARow < PATIENCE
  }

  /** Takes the next part to be sent alone. */
  next(): readonly string[] | undefined {
    return this.isRunning ? this.#parts.pop() : undefined
  }

  /** Answers the name that is now known not to be acceptable, if there is one. */
  refused(items: Items, message: string): string | undefined {
    this.#refusalsInARow++
    const isPatient = this.#refusalsInARow < PATIENCE
    // All suspects are tried again when it goes on: what new ones come meanwhile must not pile up.
    if (!isPatient) this.#parts.length = 0
    const names = [...items.keys()]
    if (names.length <= 1) {
      for (const name of names) this.#suspects.delete(name)
      return names[0]
    }
    for (const [name, sent] of items) this.#suspects.set(name, sent)
    if (isPatient) {
      const [first, second] = divide(names, message)
      this.#parts.push(second, first)
    }
    return undefined
  }

  accepted(items: Items): void {
    const wasAtRest = this.#refusalsInARow >= PATIENCE
    if (items.size > 0) this.#refusalsInARow = 0
    if (this.#suspects.size === 0) return
    for (const name of items.keys()) this.#suspects.delete(name)
    if (wasAtRest && items.size > 0 && this.#suspects.size > 0) {
      this.#parts.push([...this.#suspects.keys()])
    }
  }

  forget(name: string): void {
    this.#suspects.delete(name)
  }
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
  while (at >= 0 && (isInWord(at - 1) || isInWord(at + name.length))) {
    at = text.indexOf(name, at + 1)
  }
  return at >= 0
}
