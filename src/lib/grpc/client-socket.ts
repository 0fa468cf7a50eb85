/**
 * The socket of a gRPC client, from which grpc-js learns of an end that comes with the beginning.
 *
 * A server that ends, or a proxy that drains, can send SETTINGS and GOAWAY at once. On the SETTINGS
 * grpc-js 1.14.7 takes the connection into use, but it listens for the end only some promises later,
 * and Bun 1.4.5, unlike Node, has told of it by then. What grpc-js missed it never learns: calls fail
 * with INTERNAL for good, or are tried again on the dead connection within one turn of the event
 * loop, which then never ends. So what follows the SETTINGS waits for the next turn.
 */

import { WindowedSocket } from '../http2-window.ts'

export class ClientSocket extends WindowedSocket {
  #begun = false
  /** What has to wait, in order; undefined when nothing has to. */
  #waiting: (() => void)[] | undefined

  /** The first piece is the SETTINGS. */
  override push(piece: Buffer | null): boolean {
    if (this.#waiting !== undefined) {
      this.#waiting.push(() => {
        if (!this.destroyed) super.push(piece)
      })
      return true
    }
    if (!this.#begun) this.#begin()
    return super.push(piece)
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    const destroy = () => super._destroy(error, done)
    if (this.#waiting === undefined) destroy()
    else this.#waiting.push(destroy)
  }

  #begin(): void {
    this.#begun = true
    const waiting: (() => void)[] = []
    this.#waiting = waiting
    setImmediate(() => {
      this.#waiting = undefined
      for (const act of waiting) act()
    })
  }
}
