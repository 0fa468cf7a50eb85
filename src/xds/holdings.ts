/** What a client is known to have of one type, and the hash of it. */

import type { Items } from './culprit-hunt.ts'
import { Part } from './part.ts'
import { SetHash } from './set-hash.ts'
import { foreignForm, type Held } from './stored-resource.ts'

/** A client that came back with a version that we cannot make sense of may have any name. */
const UNKNOWN_FORM = foreignForm('', '')

export class Holdings {
  /** The client has something that it did not name. */
  hasUnknown = false
  /** Taken whole; each name is in one of them at most. */
  #parts: Part[] = []
  #partsSize = 0
  /** What is in no part, or has another form by now; undefined: the client has it no more. */
  readonly #own = new Map<string, Held | undefined>()
  readonly #hash = new SetHash()

  get isEmpty(): boolean {
    return this.#parts.length === 0 && this.#own.size === 0
  }

  /** All that the client has, by name. */
  *forms(): Iterable<readonly [name: string, form: Held]> {
    for (const part of this.#parts) {
      for (const entry of part) if (!this.#own.has(entry[0])) yield entry
    }
    for (const [name, form] of this.#own) if (form !== undefined) yield [name, form]
  }

  *names(): Iterable<string> {
    for (const [name] of this.forms()) yield name
  }

  /** The form that the client confirmed last. */
  get(name: string): Held | undefined {
    const own = this.#own.get(name)
    if (own !== undefined || this.#parts.length === 0 || this.#own.has(name)) return own
    return this.#inPart(name)
  }

  possible(name: string): Held | undefined {
    return this.get(name) ?? (this.hasUnknown ? UNKNOWN_FORM : undefined)
  }

  /** Undefined: the client has it no more. */
  put(name: string, form: Held | undefined): void {
    const before = this.get(name)
    if (before !== undefined) this.#hash.toggle(before)
    if (form !== undefined) this.#hash.toggle(form)
    if (form !== undefined || this.#inPart(name) !== undefined) this.#own.set(name, form)
    else this.#own.delete(name)
    if (this.#parts.length > 0 && this.#own.size > this.#partsSize) this.#leaveParts()
  }

  /** The client has all of a part, and had none of it before. */
  putPart(part: Part): void {
    this.#hash.toggle(part)
    this.#parts.push(part)
    this.#partsSize += part.size
  }

  get version(): string {
    return this.#hash.toString()
  }

  /** The version once the client has accepted these; of a part it must have nothing. */
  versionWith(items: Items): string {
    const hash = this.#hash.copy()
    if (items instanceof Part) {
      hash.toggle(items)
      return hash.toString()
    }
    for (const [name, item] of items) {
      const held = this.get(name)
      if (held !== undefined) hash.toggle(held)
      if (item !== undefined) hash.toggle(item)
    }
    return hash.toString()
  }

  /** Parts of which little is in use any more keep alive what nobody has. */
  #leaveParts(): void {
    for (const [name, form] of [...this.forms()]) this.#own.set(name, form)
    this.#parts = []
    this.#partsSize = 0
    for (const [name, form] of this.#own) if (form === undefined) this.#own.delete(name)
  }

  #inPart(name: string): Held | undefined {
    for (const part of this.#parts) {
      const form = part.get(name)
      if (form !== undefined) return form
    }
    return undefined
  }
}
