/** All there is of a type, on its way part by part to a client that had nothing when it asked. */

import type { Part, Parts } from './part.ts'

export class PartQueue {
  #of: Parts | undefined
  #left: readonly Part[] = []

  start(parts: Parts | undefined): void {
    this.#of = parts
    this.#left = parts?.all ?? []
  }

  get isEmpty(): boolean {
    return this.#left.length === 0
  }

  /** False once there is something else than what the parts say. */
  get isCurrent(): boolean {
    return this.#of?.isCurrent !== false
  }

  get first(): Part | undefined {
    return this.#left[0]
  }

  takeFirst(): void {
    this.#left = this.#left.slice(1)
  }

  /** Answers what was left. */
  clear(): readonly Part[] {
    const left = this.#left
    this.#left = []
    return left
  }
}
