/** What has happened already and is to be stored: while the store cannot be written, it is tried again. */

import type { Result } from '../lib/result.ts'

export interface UnsavedDeps {
  /** Stores these as they are now. */
  readonly write: (names: readonly string[]) => Result<void, string>
  /** Calls back once after a delay; answers a function that prevents it. */
  readonly after: (delayMs: number, callback: () => void) => () => void
  readonly onFailure: (reason: string) => void
}

const RETRY_MS = 10_000

export class Unsaved {
  readonly #deps: UnsavedDeps
  readonly #names = new Set<string>()
  #stopRetrying = () => {}

  constructor(deps: UnsavedDeps) {
    this.#deps = deps
  }

  save(names: Iterable<string>): void {
    this.#stopRetrying()
    for (const name of names) this.#names.add(name)
    if (this.#names.size === 0) return
    const written = this.#deps.write([...this.#names])
    if (written.ok) {
      this.#names.clear()
      return
    }
    this.#deps.onFailure(written.error)
    this.#stopRetrying = this.#deps.after(RETRY_MS, () => this.save([]))
  }

  /** Tries nothing again. */
  close(): void {
    this.#stopRetrying()
  }
}
