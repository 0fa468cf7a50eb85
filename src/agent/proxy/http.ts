/**
 * The HTTP proxy in front of the model server.
 *
 * It works on sockets: heads are read and rewritten, bodies are passed on in the framing they came
 * in. Bun's `fetch` was no choice, because it has at most 256 requests in flight unless an
 * environment variable says otherwise before the process starts, so that slow requests to one
 * model would hold up all others.
 */

import type { Address } from '../settings.ts'
import { ownAnswer } from './http-answers.ts'
import { type BodyScan, scanBody } from './http-body.ts'
import { type Client, type Exchange, type ExchangeContext, startExchange } from './http-exchange.ts'
import { HEAD_LIMIT_BYTES, headLength, parseRequestHead } from './http-head.ts'
import { createUpstreamPool } from './http-upstream.ts'
import { createOutlet, type Outlet } from './outlet.ts'

export interface HttpProxyOptions extends Omit<ExchangeContext, 'pool'> {
  readonly listen: Address
  readonly upstream: Address
}

export interface HttpProxy {
  readonly port: number
  /** Takes no more connections and waits for the requests in flight, at most `graceMs`. */
  close(graceMs: number): Promise<void>
}

interface Seat {
  connection: ClientConnection | undefined
}

/** The request that is being read or answered. */
interface Current {
  exchange: Exchange | undefined
  readonly scan: BodyScan
  bodyDone: boolean
}

/** Throws when the port cannot be had. */
export function startHttpProxy(options: HttpProxyOptions): HttpProxy {
  const pool = createUpstreamPool(options.upstream, options.now)
  const context: ExchangeContext = { ...options, pool }
  const connections = new Set<ClientConnection>()
  let closing = false
  let allGone: (() => void) | undefined

  const listener = Bun.listen<Seat>({
    hostname: options.listen.host,
    port: options.listen.port,
    socket: {
      open(socket) {
        socket.setNoDelay(true)
        const connection = new ClientConnection(socket, context, () => closing)
        socket.data = { connection }
        connections.add(connection)
      },
      data: (socket, bytes) => socket.data.connection?.received(bytes),
      drain: (socket) => socket.data.connection?.drained(),
      close(socket) {
        const { connection } = socket.data
        if (connection === undefined) return
        connections.delete(connection)
        connection.closed()
        if (connections.size === 0) allGone?.()
      },
    },
  })

  return {
    port: listener.port,
    async close(graceMs) {
      closing = true
      listener.stop()
      for (const connection of connections) connection.closeWhenIdle()
      if (connections.size > 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, graceMs)
          allGone = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      for (const connection of connections) connection.destroy()
      pool.close()
    },
  }
}

/** What of one client's requests has been read, and the exchange that is under way. */
class ClientConnection implements Client {
  readonly #socket: Bun.Socket<Seat>
  readonly #outlet: Outlet
  readonly #context: ExchangeContext
  readonly #lastAnswer: () => boolean
  #inbox: Buffer = Buffer.alloc(0)
  #current: Current | undefined
  #ending = false
  #reading = false

  constructor(socket: Bun.Socket<Seat>, context: ExchangeContext, lastAnswer: () => boolean) {
    this.#socket = socket
    this.#outlet = createOutlet(socket)
    this.#context = context
    this.#lastAnswer = lastAnswer
  }

  received(bytes: Buffer): void {
    if (this.#ending) return
    this.#inbox = this.#inbox.length === 0 ? bytes : Buffer.concat([this.#inbox, bytes])
    this.#read()
  }

  /** Goes through the inbox until it needs more bytes, or the answer before the next request. */
  #read(): void {
    // An exchange that is answered at once comes back here through `done`.
    if (this.#reading) return
    this.#reading = true
    while (this.#inbox.length > 0 && !this.#ending) {
      const progressed = this.#current === undefined ? this.#readHead() : this.#readBody()
      if (!progressed) break
    }
    this.#reading = false
    const waiting = this.#current === undefined || this.#current.bodyDone
    if (waiting && this.#inbox.length > HEAD_LIMIT_BYTES) this.pause()
  }

  #readHead(): boolean {
    // A client that sends requests and reads no answers is not to fill the memory.
    if (!this.#outlet.empty()) return false
    const length = headLength(this.#inbox)
    if (length > HEAD_LIMIT_BYTES || (length === -1 && this.#inbox.length > HEAD_LIMIT_BYTES)) {
      this.#refuse(431, 'the request head is too large')
      return false
    }
    if (length === -1) return false
    const head = parseRequestHead(this.#inbox.subarray(0, length))
    if (!head.ok) {
      this.#refuse(head.error.status, head.error.reason)
      return false
    }
    this.#inbox = this.#inbox.subarray(length)
    const current: Current = {
      exchange: undefined,
      scan: scanBody(head.value.framing),
      bodyDone: false,
    }
    this.#current = current
    current.exchange = startExchange(head.value, this, this.#context)
    this.#checkBodyDone()
    return true
  }

  #readBody(): boolean {
    const current = this.#current
    if (current === undefined || current.bodyDone) return false
    const taken = current.scan.take(this.#inbox)
    if (taken === -1) {
      this.destroy()
      return false
    }
    const body = this.#inbox.subarray(0, taken)
    this.#inbox = this.#inbox.subarray(taken)
    if (body.length > 0) current.exchange?.send(body)
    this.#checkBodyDone()
    return true
  }

  #checkBodyDone(): void {
    const current = this.#current
    if (current === undefined || !current.scan.done()) return
    current.bodyDone = true
    current.exchange?.requestDone()
  }

  #refuse(status: number, reason: string): void {
    this.#ending = true
    this.#outlet.write(ownAnswer({ status, reason, keepAlive: false }))
    this.#endWhenFlushed()
  }

  write(bytes: Uint8Array): boolean {
    return this.#outlet.write(bytes)
  }

  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
  }

  closing(): boolean {
    return this.#lastAnswer()
  }

  done(keepAlive: boolean): void {
    this.#current = undefined
    if (!keepAlive) {
      this.#ending = true
      this.#endWhenFlushed()
      return
    }
    this.#socket.resume()
    this.#read()
  }

  drained(): void {
    if (!this.#outlet.flush()) return
    if (this.#ending) this.#socket.end()
    else if (this.#current !== undefined) this.#current.exchange?.clientDrained()
    else this.done(true)
  }

  closed(): void {
    this.#current?.exchange?.abort()
    this.#current = undefined
    this.#ending = true
  }

  closeWhenIdle(): void {
    if (this.#current !== undefined) return
    this.#ending = true
    this.#endWhenFlushed()
  }

  #endWhenFlushed(): void {
    if (this.#outlet.empty()) this.#socket.end()
  }

  destroy(): void {
    this.#ending = true
    this.#socket.terminate()
  }
}
