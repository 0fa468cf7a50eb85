/** One request on a stream of HTTP/2, as an exchange in HTTP/1.1 with the model server. */

import { release } from '../../lib/byte-loan.ts'
import { ID_HEADER } from './header-names.ts'
import { type OwnAnswer, ownAnswer } from './http-answers.ts'
import { scanBody } from './http-body.ts'
import type { AnswerBody, Client } from './http-client.ts'
import type { Exchange, ExchangeContext } from './http-exchange.ts'
import {
  endToEnd,
  type HeaderLine,
  parseTrailers,
  type ResponseHead,
  valueIn,
} from './http-head.ts'
import { CODE } from './http2/frames.ts'
import type { HeaderList } from './http2/hpack.ts'
import type { Http2Stream, StreamListener } from './http2/stream.ts'
import { type BodyFrames, frameBody, requestFromStream } from './http2-request.ts'
import { startExchange } from './start-exchange.ts'

/** Of an answer, what may wait for a client that reads slowly. */
const QUEUE_LIMIT_BYTES = 256 * 1024
const EMPTY = Buffer.alloc(0)

/** Answers what listens to the client's stream. */
export function startStreamExchange(
  stream: Http2Stream,
  headers: HeaderList,
  end: boolean,
  context: ExchangeContext,
): StreamListener {
  const client = new StreamClient(stream)
  client.start(headers, end, context)
  return client.listener
}

class StreamClient implements Client {
  readonly #stream: Http2Stream
  #isHead = false
  #frames: BodyFrames = frameBody({ kind: 'none' })
  #exchange: Exchange | undefined
  #paused = false
  /** Bytes of the request that came while it was paused. */
  #unpaid = 0
  /** Bytes of the answer that have not left. */
  #queued = 0
  #slow = false

  constructor(stream: Http2Stream) {
    this.#stream = stream
  }

  start(headers: HeaderList, end: boolean, context: ExchangeContext): void {
    const request = requestFromStream(headers, end)
    if (!request.ok) {
      this.answerItself(request.error)
      return
    }
    this.#isHead = request.value.method === 'HEAD'
    this.#frames = frameBody(request.value.framing)
    this.#exchange = startExchange(request.value, this, context)
    if (end) this.#endRequest([])
  }

  readonly listener: StreamListener = {
    headers: (trailers, end) => {
      if (end) this.#endRequest(trailers)
    },
    data: (bytes, end) => {
      this.#send(this.#frames.data(bytes))
      if (this.#paused) this.#unpaid += bytes.length
      else this.#stream.credit(bytes.length)
      if (end) this.#endRequest([])
    },
    sent: (bytes) => {
      this.#queued -= bytes
      if (!this.#slow || this.#queued > QUEUE_LIMIT_BYTES / 2) return
      this.#slow = false
      this.#exchange?.clientDrained()
    },
    reset: () => this.#exchange?.abort(),
  }

  /** Undefined: the body is not what the headers promised, and must not be taken for another request. */
  #send(framed: Buffer | undefined): void {
    if (framed === undefined) {
      this.#stream.reset(CODE.PROTOCOL_ERROR)
      this.#exchange?.abort()
    } else if (framed.length > 0) {
      this.#exchange?.send(framed)
      release(framed)
    }
  }

  #endRequest(trailers: HeaderList): void {
    const framed = this.#frames.end(trailers)
    this.#send(framed)
    if (framed !== undefined) this.#exchange?.requestDone()
  }

  interim(head: ResponseHead): void {
    this.#stream.sendHeaders(headersOf(head), false)
  }

  answer(head: ResponseHead, id: string): AnswerBody {
    const scan = scanBody(head.framing)
    const headers = headersOf(head)
    const hasId = headers.some(([name]) => name === ID_HEADER)
    this.#sendHeaders(hasId ? headers : [...headers, [ID_HEADER, id]], scan.done())
    let ended = scan.done()
    return {
      take: (bytes) => {
        const taken = scan.take(bytes, (content) => this.#sendData(content, false))
        if (taken !== -1 && !ended && scan.done()) {
          ended = true
          this.#sendEnd(parseTrailers(scan.trailers()))
        }
        return taken
      },
      done: () => scan.done(),
      end: () => this.#sendEnd([]),
      open: () => {
        this.#slow = this.#queued > QUEUE_LIMIT_BYTES
        return !this.#slow
      },
    }
  }

  answerItself(answer: OwnAnswer): void {
    const { headers, body } = ownAnswer(answer)
    this.#sendHeaders([[':status', `${answer.status}`], ...headers], this.#isHead)
    if (!this.#isHead) this.#sendData(body, true)
  }

  #sendEnd(trailers: readonly HeaderLine[]): void {
    if (trailers.length === 0) this.#sendData(EMPTY, true)
    else this.#sendHeaders(pairs(trailers), true)
  }

  #sendHeaders(headers: HeaderList, end: boolean): void {
    this.#stream.sendHeaders(headers, end)
    if (end) this.#answered()
  }

  #sendData(bytes: Uint8Array, end: boolean): void {
    this.#queued += bytes.length
    this.#stream.sendData(bytes, end)
    if (end) this.#answered()
  }

  /** What of the request is still to come is of no interest to anybody. */
  #answered(): void {
    if (!this.#stream.remoteEnded) this.#stream.stopReceiving()
  }

  pause(): void {
    this.#paused = true
  }

  resume(): void {
    this.#paused = false
    this.#stream.credit(this.#unpaid)
    this.#unpaid = 0
  }

  done(): void {}

  destroy(): void {
    this.#stream.reset(CODE.INTERNAL_ERROR)
  }
}

function headersOf(head: ResponseHead): HeaderList {
  return [[':status', `${head.status}`], ...pairs(endToEnd(head.headers))]
}

function pairs(headers: readonly HeaderLine[]): HeaderList {
  return headers.flatMap((header) =>
    header.name === 'transfer-encoding' ? [] : [[header.name, valueIn(header)] as const],
  )
}
