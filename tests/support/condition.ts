/** Waits for something to become so, by being told when to look. */

export class Condition {
  readonly #waiting = new Set<() => void>()

  /** To be called whenever something changed. */
  changed(): void {
    for (const look of [...this.#waiting]) look()
  }

  /** Resolves when `isSo` holds, at once if it does already. */
  until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!isSo()) return
        this.#waiting.delete(look)
        resolve()
      }
      this.#waiting.add(look)
      look()
    })
  }
}
