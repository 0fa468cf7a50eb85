/** A request of OpenAI's API: its body is read as a whole, and asked as an inference request. */

import { release } from '../../../lib/byte-loan.ts'
import { fail } from '../../../lib/result.ts'
import { CLIENT_CLOSED, type ExchangeRecord } from '../exchange-record.ts'
import { ID_HEADER } from '../header-names.ts'
import type { OwnAnswer } from '../http-answers.ts'
import { type BodyScan, scanBody } from '../http-body.ts'
import type { AnswerBody, Client } from '../http-client.ts'
import { type Exchange, type ExchangeContext, startHttpExchange } from '../http-exchange.ts'
import { headerLines, headerValue, type RequestHead, type ResponseHead } from '../http-head.ts'
import { answerBody } from './answer-body.ts'
import { faultBody, type OpenAiFault, type Translated } from './fault.ts'
import type { OpenAiTarget } from './operation.ts'
import { type TranslatedRequest, translateRequest } from './request.ts'

/** Images are sent in the messages of a chat. */
const REQUEST_LIMIT_BYTES = 64 * 1024 * 1024
/** What the inference request has its own of, or what would have its answer compressed. */
const REPLACED: ReadonlySet<string> = new Set([
  'accept-encoding',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'trailer',
  'transfer-encoding',
])

export function startOpenAiExchange(
  request: RequestHead,
  target: OpenAiTarget,
  client: Client,
  context: ExchangeContext,
): Exchange {
  const exchange = new OpenAiExchange(request, target, client, context)
  exchange.start()
  return exchange
}

class OpenAiExchange implements Exchange, Client {
  readonly #request: RequestHead
  readonly #target: OpenAiTarget
  readonly #client: Client
  readonly #context: ExchangeContext
  readonly #startedMs: number
  readonly #scan: BodyScan
  #body: Uint8Array[] = []
  /** For which the room was taken. */
  #bodyBytes = 0
  /** The inference request waits, with all of its body, until it is let in. */
  #isKept = false
  /** Instead of what the model server answered. */
  #refusedWith: number | undefined
  #asked: TranslatedRequest | undefined
  /** The inference request, once there is one. */
  #inner: Exchange | undefined
  /** It was answered here, or the client is gone. */
  #over = false

  constructor(
    request: RequestHead,
    target: OpenAiTarget,
    client: Client,
    context: ExchangeContext,
  ) {
    this.#request = request
    this.#target = target
    this.#client = client
    this.#context = context
    this.#startedMs = context.now()
    this.#scan = scanBody(request.framing)
  }

  start(): void {
    const { headers } = this.#request
    const encoding = headerValue(headers, 'content-encoding') ?? 'identity'
    if (encoding !== 'identity') {
      this.#refuse({ status: 415, message: `the body must not be compressed (${encoding})` })
    } else if (headerValue(headers, 'expect')?.toLowerCase() === '100-continue') {
      this.#client.interim(CONTINUE)
    }
  }

  send(bytes: Buffer): void {
    if (this.#over) return
    if (!this.#context.room.take(bytes.length)) {
      this.#refuse({ status: 503, message: 'too many large requests at the same time' })
      return
    }
    this.#bodyBytes += bytes.length
    this.#scan.take(bytes, (content) => this.#body.push(Buffer.from(content)))
    if (this.#bodyBytes > REQUEST_LIMIT_BYTES) {
      this.#refuse({ status: 413, message: `the body is larger than ${REQUEST_LIMIT_BYTES} bytes` })
    }
  }

  requestDone(): void {
    if (this.#over) {
      this.#client.done()
      return
    }
    const asked = this.#translated()
    if (asked.ok) this.#ask(asked.value)
    else {
      this.#refuse(asked.error)
      this.#client.done()
    }
  }

  #translated(): Translated<TranslatedRequest> {
    const text = Buffer.concat(this.#body).toString()
    this.#body = []
    const { operation, model } = this.#target
    const asked = translateRequest(operation, text)
    const named = asked.ok ? asked.value.model : undefined
    if (named === undefined || named === model) return asked
    // The wrong one would answer.
    const message = `model ${named} is not to be found at the path of model ${model}`
    return fail({ status: 404, message, param: 'model' })
  }

  #ask(asked: TranslatedRequest): void {
    this.#asked = asked
    const body = Buffer.from(asked.body)
    const streams = this.#target.streams || asked.streams
    this.#inner = startHttpExchange(
      {
        method: 'POST',
        target: this.#target.inferTarget(streams),
        version: '1.1',
        headers: [
          ...this.#request.headers.filter(({ name }) => !REPLACED.has(name)),
          ...headerLines({
            'content-type': 'application/json',
            'content-length': `${body.length}`,
          }),
        ],
        framing: { kind: 'length', bytes: body.length },
        keepAlive: true,
      },
      this,
      { ...this.#context, record: (record) => this.#record(record) },
    )
    this.#inner.send(body)
    release(body)
    this.#inner.requestDone()
    if (!this.#isKept) this.#giveRoom()
  }

  clientDrained(): void {
    this.#inner?.clientDrained()
  }

  abort(): void {
    this.#giveRoom()
    if (this.#inner !== undefined) this.#inner.abort()
    else if (!this.#over) this.#close(CLIENT_CLOSED)
  }

  #refuse(fault: OpenAiFault): void {
    const { status, message } = fault
    const id = headerValue(this.#request.headers, ID_HEADER) ?? this.#context.newRequestId()
    this.#client.answerItself({ status, reason: message, id, body: faultBody(fault) })
    this.#close(status)
  }

  /** For what was never asked of a model. */
  #close(status: number): void {
    this.#over = true
    this.#body = []
    this.#giveRoom()
    this.#context.record({
      protocol: 'rest',
      method: 'post',
      code: String(status),
      durationMs: this.#context.now() - this.#startedMs,
    })
  }

  #giveRoom(): void {
    this.#context.room.give(this.#bodyBytes)
    this.#bodyBytes = 0
  }

  interim(): void {}

  answer(head: ResponseHead, id: string): AnswerBody {
    return answerBody(head, id, {
      operation: this.#target.operation,
      asBase64: this.#asked?.asBase64 === true,
      createdS: this.#context.epochSeconds(),
      inChunks: this.#request.version === '1.1',
      client: this.#client,
      onRefused: (status) => {
        this.#refusedWith = status
      },
    })
  }

  #record(record: ExchangeRecord): void {
    const code = this.#refusedWith === undefined ? record.code : `${this.#refusedWith}`
    this.#context.record({ ...record, code })
  }

  answerItself(answer: OwnAnswer): void {
    const { status, reason } = answer
    this.#client.answerItself({ ...answer, body: faultBody({ status, message: reason }) })
  }

  /** All of the request is here already; that it waits for the model is what this tells. */
  pause(): void {
    this.#isKept = true
  }

  resume(): void {
    this.#isKept = false
    this.#giveRoom()
  }

  done(): void {
    this.#giveRoom()
    this.#client.done()
  }

  destroy(): void {
    this.#giveRoom()
    this.#client.destroy()
  }
}

const CONTINUE: ResponseHead = {
  status: 100,
  line: 'HTTP/1.1 100 Continue',
  headers: [],
  framing: { kind: 'none' },
  keepAlive: true,
}
