/**
 * Shares out the sending: in one turn of the event loop only so much is encoded, for all streams
 * together, so that a change which makes very many large responses does not hold them all at once.
 */

const BYTES_OF_TURN = 8 * 1024 * 1024

export class SendTurns {
  readonly #inNextTurn: (callback: () => void) => void
  #spentBytes = 0
  #isArmed = false
  /** Those who have to go on in the next turn, in the order in which they came. */
  #waiting = new Set<() => void>()

  constructor(inNextTurn: (callback: () => void) => void) {
    this.#inNextTurn = inNextTurn
  }

  /** False: nothing may be sent now, and `send` is called when something may. */
  mayGoOn(send: () => void): boolean {
    if (this.#spentBytes < BYTES_OF_TURN) return true
    this.#waiting.add(send)
    return false
  }

  spent(bytes: number): void {
    this.#spentBytes += bytes
    if (this.#isArmed) return
    this.#isArmed = true
    this.#inNextTurn(() => this.#next())
  }

  #next(): void {
    this.#isArmed = false
    this.#spentBytes = 0
    const waiting = this.#waiting
    this.#waiting = new Set()
    for (const send of waiting) send()
  }
}
