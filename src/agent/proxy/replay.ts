/** What a request has sent so far, for as long as it can be sent again on another connection. */

import { release } from '../../lib/byte-loan.ts'
import { joined } from './outlet.ts'

/** More than this is not kept for a second time. */
const LIMIT_BYTES = 256 * 1024

export class Replay {
  #parts: Uint8Array[] | undefined = []
  #length = 0

  /** Of all that was added, whether it is kept or not. */
  get length(): number {
    return this.#length
  }

  get isWhole(): boolean {
    return this.#parts !== undefined
  }

  /** Copies them. `sent`: they are on their way already, as is all that came before. */
  add(bytes: Uint8Array, sent: boolean): void {
    this.#length += bytes.length
    if (sent && this.#length > LIMIT_BYTES) this.forget()
    else this.#parts?.push(Buffer.from(bytes))
  }

  /** Gives all that is kept to `send`, in as few parts as are worth it. */
  send(send: (bytes: Uint8Array) => void): void {
    for (const bytes of joined(this.#parts ?? [])) send(bytes)
    if (this.#length > LIMIT_BYTES) this.forget()
  }

  forget(): void {
    for (const bytes of this.#parts ?? []) release(bytes)
    this.#parts = undefined
  }
}
