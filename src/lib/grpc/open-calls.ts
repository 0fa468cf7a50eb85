/** The calls of a server that run now. */

import type { OpenCall } from './server-call.ts'

/**
 * Not a Set: JavaScriptCore copies a Set again and again while members come and go, and what was in
 * a copy that has grown old stays in memory until a full collection, which is seldom.
 */
export class OpenCalls {
  readonly #calls: OpenCall[] = []

  add(call: OpenCall): void {
    call.place = this.#calls.push(call) - 1
  }

  /** Nothing happens if it is not there. */
  delete(call: OpenCall): void {
    if (this.#calls[call.place] !== call) return
    const last = this.#calls.pop()
    if (last === undefined || last === call) return
    this.#calls[call.place] = last
    last.place = call.place
  }

  /** As they are now, whatever ends meanwhile. */
  [Symbol.iterator](): Iterator<OpenCall> {
    return [...this.#calls].values()
  }
}
