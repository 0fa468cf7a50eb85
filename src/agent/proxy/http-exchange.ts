/** One HTTP request on its way to the model server, and the answer on its way back. */

import { CLIENT_CLOSED, type RecordExchange } from './exchange-record.ts'
import type { Decision, Gate, Pass, Refusal, Ticket } from './gate.ts'
import { ID_HEADER, MODEL_HEADER } from './header-names.ts'
import { upstreamRequestHead } from './http-answers.ts'
import type { AnswerBody, Client } from './http-client.ts'
import {
  HEAD_LIMIT_BYTES,
  headerValue,
  headLength,
  parseResponseHead,
  type RequestHead,
  type ResponseHead,
} from './http-head.ts'
import { directTarget } from './http-target.ts'
import type { Upstream, UpstreamOwner, UpstreamPool } from './http-upstream.ts'
import { Replay } from './replay.ts'
import type { Room } from './room.ts'

export interface ExchangeContext {
  readonly gate: Gate
  readonly pool: UpstreamPool
  /** For requests that have to be read as a whole. */
  readonly room: Room
  readonly record: RecordExchange
  /** Milliseconds of a clock that never jumps. */
  readonly now: () => number
  readonly newRequestId: () => string
  /** Seconds since 1970. */
  readonly epochSeconds: () => number
}

export interface Exchange {
  /** Bytes of the request's body; they are gone when it returns. */
  send(bytes: Buffer): void
  /** All of the request's body has been sent. */
  requestDone(): void
  /** The client takes bytes again. */
  clientDrained(): void
  /** The client is gone. */
  abort(): void
}

/** What is taken in of a request that is not let in yet. */
const WAITING_LIMIT_BYTES = 64 * 1024
/** An idle connection that the model server closed shows within a round trip of its next use. */
const REPLAY_WITHIN_MS = 250
/** How a refusal is told over HTTP. */
const STATUSES: Readonly<Record<Refusal['kind'], number>> = {
  'not-held': 404,
  outage: 503,
  limit: 429,
  late: 503,
}

export function startHttpExchange(
  request: RequestHead,
  client: Client,
  context: ExchangeContext,
): Exchange {
  const exchange = new HttpExchange(request, client, context)
  exchange.start()
  return exchange
}

class HttpExchange implements Exchange, UpstreamOwner {
  readonly #request: RequestHead
  readonly #client: Client
  readonly #context: ExchangeContext
  readonly #startedMs: number
  readonly #id: string
  #ticket: Ticket | undefined
  #pass: Pass | undefined
  #inference = false
  #upstream: Upstream | undefined
  /** What was sent, or waits for a connection. */
  readonly #sent = new Replay()
  #attachedMs = 0
  /** The model server may have seen some of it. */
  #wasSent = false
  /** The start of an answer whose head is incomplete. */
  #headBytes: Buffer | undefined
  #answer: { readonly head: ResponseHead; readonly body: AnswerBody } | undefined
  #requestIsDone = false
  #answerIsDone = false

  constructor(request: RequestHead, client: Client, context: ExchangeContext) {
    this.#request = request
    this.#client = client
    this.#context = context
    this.#startedMs = context.now()
    this.#id = headerValue(request.headers, ID_HEADER) ?? context.newRequestId()
  }

  start(): void {
    const name = headerValue(this.#request.headers, MODEL_HEADER)
    const directed = directTarget(this.#request.target, name)
    if (!directed.ok) {
      this.#answerOneself(directed.error.status, directed.error.reason)
      return
    }
    this.#inference = directed.value.inference
    this.#sent.add(upstreamRequestHead(this.#request, directed.value.target, this.#id), false)
    const { gate } = this.#context
    if (name !== undefined) {
      this.#ticket = gate.admit(name, (decision) => this.#decided(decision))
      return
    }
    const outage = gate.outage()
    if (outage === undefined) this.#go()
    else this.#answerOneself(503, outage, true)
  }

  #decided(decision: Decision): void {
    if (decision.ok) {
      this.#pass = decision.value
      this.#go()
    } else {
      this.#waited()
      const { kind, reason } = decision.error
      // Whoever has waited for long is not to wait again elsewhere.
      this.#answerOneself(STATUSES[kind], reason, kind !== 'late')
    }
  }

  #go(): void {
    const idle = this.#context.pool.take(this)
    if (idle === undefined) void this.#connect()
    else {
      this.#waited()
      this.#attach(idle)
    }
  }

  /** The client may have been paused if it had to wait, which few have. */
  #waited(): void {
    if (this.#ticket !== undefined) this.#client.resume()
  }

  async #connect(): Promise<void> {
    this.#client.pause()
    const opened = await this.#context.pool.connect(this)
    if (this.#answerIsDone) {
      // The client left meanwhile.
      if (opened.ok) opened.value.destroy()
      return
    }
    this.#client.resume()
    if (!opened.ok) this.#fail(`the model server cannot be reached: ${opened.error}`)
    else if (this.#context.gate.outage() === undefined) this.#attach(opened.value)
    else {
      opened.value.destroy()
      this.#fail('the model server is gone')
    }
  }

  #attach(upstream: Upstream): void {
    this.#upstream = upstream
    this.#attachedMs = this.#context.now()
    this.#wasSent = true
    let open = true
    this.#sent.send((bytes) => {
      open = upstream.write(bytes)
    })
    if (!open) this.#client.pause()
  }

  send(bytes: Buffer): void {
    // Answered before the request was complete: the rest of it is of no interest.
    if (this.#answerIsDone) return
    this.#sent.add(bytes, this.#upstream !== undefined)
    const open =
      this.#upstream === undefined
        ? this.#sent.length <= WAITING_LIMIT_BYTES
        : this.#upstream.write(bytes)
    if (!open) this.#client.pause()
  }

  requestDone(): void {
    this.#requestIsDone = true
    if (this.#answerIsDone) this.#client.done()
  }

  clientDrained(): void {
    this.#upstream?.resume()
  }

  abort(): void {
    this.#ticket?.leave()
    this.#upstream?.destroy()
    this.#upstream = undefined
    this.#close(CLIENT_CLOSED)
  }

  drained(): void {
    this.#client.resume()
  }

  received(bytes: Buffer): void {
    if (this.#answer !== undefined) {
      this.#forward(this.#answer.body, bytes)
      return
    }
    const begun = this.#headBytes
    let left: Buffer | undefined = begun === undefined ? bytes : Buffer.concat([begun, bytes])
    // After an interim answer the next head may be there already.
    while (left !== undefined) left = this.#readHead(left)
  }

  /** What follows an interim answer; undefined when there was none. */
  #readHead(bytes: Buffer): Buffer | undefined {
    const length = headLength(bytes)
    if (length === -1) {
      if (bytes.length > HEAD_LIMIT_BYTES) this.#refuseAnswer('its head is too large')
      else this.#headBytes = Buffer.from(bytes)
      return undefined
    }
    const head = parseResponseHead(bytes.subarray(0, length), this.#request.method)
    const rest = bytes.subarray(length)
    if (!head.ok) this.#refuseAnswer(head.error.reason)
    else if (head.value.status >= 200) this.#startAnswer(head.value, rest)
    else if (head.value.status === 101) this.#refuseAnswer('it switched protocols unasked')
    else {
      this.#client.interim(head.value)
      return rest
    }
    return undefined
  }

  #startAnswer(head: ResponseHead, rest: Buffer): void {
    const body = this.#client.answer(head, this.#id)
    this.#answer = { head, body }
    this.#forward(body, rest)
  }

  #forward(body: AnswerBody, bytes: Buffer): void {
    const taken = body.take(bytes)
    if (taken === -1) this.#breakOff()
    else if (body.done()) this.#finish(taken === bytes.length)
    else if (!body.open()) this.#upstream?.pause()
  }

  /** `clean`: the model server sent nothing beyond its answer. */
  #finish(clean: boolean): void {
    const upstream = this.#upstream
    this.#upstream = undefined
    if (clean && this.#requestIsDone && this.#answer?.head.keepAlive === true) upstream?.release()
    else upstream?.destroy()
    this.#close(this.#answer?.head.status ?? 0)
    if (this.#requestIsDone) this.#client.done()
    else this.#client.resume()
  }

  lost(): void {
    const reused = this.#upstream?.reused === true
    this.#upstream = undefined
    if (this.#answer !== undefined) {
      if (this.#answer.head.framing.kind === 'until-close') {
        this.#answer.body.end()
        this.#finish(false)
      } else this.#breakOff()
      return
    }
    const atOnce = this.#context.now() - this.#attachedMs < REPLAY_WITHIN_MS
    const untouched = this.#headBytes === undefined && this.#sent.isWhole
    const isUp = this.#context.gate.outage() === undefined
    if (reused && atOnce && untouched && isUp) void this.#connect()
    else this.#fail('the model server closed the connection without an answer')
  }

  #fail(reason: string): void {
    this.#client.resume()
    this.#answerOneself(503, this.#context.gate.outage() ?? reason, !this.#wasSent)
  }

  #refuseAnswer(reason: string): void {
    this.#upstream?.destroy()
    this.#upstream = undefined
    this.#client.resume()
    this.#answerOneself(502, `the model server's answer cannot be read: ${reason}`)
  }

  #breakOff(): void {
    this.#upstream?.destroy()
    this.#upstream = undefined
    this.#close(this.#answer?.head.status ?? 0)
    this.#client.destroy()
  }

  #answerOneself(status: number, reason: string, untried = false): void {
    this.#client.answerItself({ status, reason, id: this.#id, untried })
    this.#close(status)
    if (this.#requestIsDone) this.#client.done()
  }

  /** Counts the exchange out; nothing more is sent to the client after it. */
  #close(status: number): void {
    if (this.#answerIsDone) return
    this.#answerIsDone = true
    this.#sent.forget()
    const pass = this.#pass
    pass?.release()
    this.#context.record({
      protocol: 'rest',
      method: this.#request.method.toLowerCase(),
      code: String(status),
      durationMs: this.#context.now() - this.#startedMs,
      ...(pass !== undefined && this.#inference
        ? { inference: { model: pass.model, internalName: pass.internalName } }
        : {}),
    })
  }
}
