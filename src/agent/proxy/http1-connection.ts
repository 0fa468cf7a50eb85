/** A client's connection that speaks HTTP/1.1: one request and its answer after the other. */

import type { ClientSocket, Conversation } from './client-port.ts'
import { clientAnswerHead, interimHead, type OwnAnswer, ownAnswerBytes } from './http-answers.ts'
import { type BodyScan, scanBody } from './http-body.ts'
import type { AnswerBody, Client } from './http-client.ts'
import type { Exchange, ExchangeContext } from './http-exchange.ts'
import {
  HEAD_LIMIT_BYTES,
  headLength,
  parseRequestHead,
  type RequestHead,
  type ResponseHead,
} from './http-head.ts'
import { joined, type Outlet } from './outlet.ts'
import { startExchange } from './start-exchange.ts'

/** The request that is being read or answered. */
interface Current {
  readonly head: RequestHead
  readonly scan: BodyScan
  exchange: Exchange | undefined
  bodyDone: boolean
  /** Whether the connection serves another request after this one. */
  keepAlive: boolean
}

export class Http1Connection implements Client, Conversation {
  readonly #socket: ClientSocket
  readonly #outlet: Outlet
  readonly #context: ExchangeContext
  readonly #lastAnswer: () => boolean
  #inbox: Buffer = Buffer.alloc(0)
  #current: Current | undefined
  #ending = false
  #reading = false

  /** `lastAnswer` says whether answers that start now are to be the last. */
  constructor(
    socket: ClientSocket,
    outlet: Outlet,
    context: ExchangeContext,
    lastAnswer: () => boolean,
  ) {
    this.#socket = socket
    this.#outlet = outlet
    this.#context = context
    this.#lastAnswer = lastAnswer
  }

  received(bytes: Buffer): void {
    if (this.#ending) return
    const isAll = this.#inbox.length === 0
    this.#inbox = isAll ? bytes : Buffer.concat([this.#inbox, bytes])
    this.#read()
    if (isAll && this.#inbox.length > 0) this.#inbox = Buffer.from(this.#inbox)
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
      head: head.value,
      scan: scanBody(head.value.framing),
      exchange: undefined,
      bodyDone: false,
      keepAlive: head.value.keepAlive,
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
    this.#outlet.write(ownAnswerBytes({ status, reason }, false, false))
    this.#end()
  }

  interim(head: ResponseHead): void {
    this.#outlet.write(interimHead(head))
  }

  answer(head: ResponseHead, id: string): AnswerBody {
    const endsWithIt = head.framing.kind === 'until-close'
    const keepAlive = this.#keepAlive(endsWithIt)
    const scan = scanBody(head.framing)
    let unsent: Buffer | undefined = clientAnswerHead(head, keepAlive, id)
    return {
      take: (bytes) => {
        const taken = scan.take(bytes)
        if (taken === -1) return -1
        const body = bytes.subarray(0, taken)
        for (const part of joined(unsent === undefined ? [body] : [unsent, body])) {
          if (part.length > 0) this.#outlet.write(part)
        }
        unsent = undefined
        return taken
      },
      done: () => scan.done(),
      end() {},
      open: () => this.#outlet.empty(),
    }
  }

  answerItself(answer: OwnAnswer): void {
    const keepAlive = this.#keepAlive(false)
    const isHead = this.#current?.head.method === 'HEAD'
    this.#outlet.write(ownAnswerBytes(answer, keepAlive, isHead))
  }

  #keepAlive(endsWithAnswer: boolean): boolean {
    const current = this.#current
    if (current === undefined) return false
    if (endsWithAnswer || this.#lastAnswer()) current.keepAlive = false
    return current.keepAlive
  }

  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
  }

  done(): void {
    const keepAlive = this.#current?.keepAlive === true
    this.#current = undefined
    if (keepAlive) this.#next()
    else this.#end()
  }

  #next(): void {
    this.#socket.resume()
    this.#read()
  }

  drained(): void {
    if (this.#ending) this.#socket.end()
    else if (this.#current !== undefined) this.#current.exchange?.clientDrained()
    else this.#next()
  }

  closed(): void {
    this.#current?.exchange?.abort()
    this.#current = undefined
    this.#ending = true
  }

  goodbye(): void {
    if (this.#current === undefined) this.#end()
  }

  /** Once what was written is sent. */
  #end(): void {
    this.#ending = true
    if (this.#outlet.empty()) this.#socket.end()
  }

  destroy(): void {
    this.#ending = true
    this.#socket.terminate()
  }
}
