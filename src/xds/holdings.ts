/** What a client is known to have of one type, and the hash of it. */

import { SetHash } from './set-hash.ts'
import { foreignForm, type Held, type StoredResource } from './stored-resource.ts'

/** A client that came back with a version that we cannot make sense of may have any name. */
const UNKNOWN_FORM = foreignForm('', '')

export class Holdings {
  /** The client has something that it did not name. */
  hasUnknown = false
  readonly #forms = new Map<string, Held>()
  readonly #hash = new SetHash()

  get forms(): ReadonlyMap<string, Held> {
    return this.#forms
  }

  /** The form that the client confirmed last. */
  get(name: string): Held | undefined {
    return this.#forms.get(name)
  }

  possible(name: string): Held | undefined {
    return this.#forms.get(name) ?? (this.hasUnknown ? UNKNOWN_FORM : undefined)
  }

  /** Undefined: the client has it no more. */
  put(name: string, form: Held | undefined): void {
    const before = this.#forms.get(name)
    if (before !== undefined) this.#hash.toggle(before)
    if (form !== undefined) this.#hash.toggle(form)
    if (form === undefined) this.#forms.delete(name)
    else this.#forms.set(name, form)
  }

  get version(): string {
    return this.#hash.toString()
  }

  /** The version once the client has accepted these. */
  versionWith(items: ReadonlyMap<string, StoredResource | undefined>): string {
    const hash = this.#hash.copy()
    for (const [name, item] of items) {
      const held = this.#forms.get(name)
      if (held !== undefined) hash.toggle(held)
      if (item !== undefined) hash.toggle(item)
    }
    return hash.toString()
  }
}
