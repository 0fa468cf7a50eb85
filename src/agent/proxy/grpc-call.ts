/** One gRPC call on its way to the model server, and what comes back. */

import { STATUS_CODES, type StatusName, statusName } from '../../lib/grpc/errors.ts'
import { ByteQueue } from './byte-queue.ts'
import type { RecordExchange } from './exchange-record.ts'
import type { Decision, Gate, Pass, Refusal, Ticket } from './gate.ts'
import {
  createMessageRewriter,
  type MessageRewriter,
  modelNameFields,
  type RewriterListener,
} from './grpc-messages.ts'
import { type GrpcRequest, headerOf, type OwnStatus, readGrpcRequest } from './grpc-request.ts'
import type { GrpcUpstream } from './grpc-upstream.ts'
import { ID_HEADER, UNTRIED_HEADER } from './header-names.ts'
import { CODE } from './http2/frames.ts'
import type { HeaderList } from './http2/hpack.ts'
import type { Http2Stream, StreamListener } from './http2/stream.ts'
import type { Room } from './room.ts'

export interface CallContext {
  readonly gate: Gate
  readonly upstream: GrpcUpstream
  readonly record: RecordExchange
  /** For messages that have to be unpacked, of all calls together. */
  readonly room: Room
  /** Milliseconds of a clock that never jumps. */
  readonly now: () => number
  readonly newRequestId: () => string
}

/** What HTTP/1.1 says about a connection has no place here; the length changes. */
const DROPPED: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'proxy-connection',
  'upgrade',
])

/** How a refusal is told over gRPC. */
const STATUSES: Readonly<Record<Refusal['kind'], StatusName>> = {
  'not-held': 'NOT_FOUND',
  outage: 'UNAVAILABLE',
  limit: 'RESOURCE_EXHAUSTED',
  late: 'UNAVAILABLE',
}

/** Answers what listens to the client's stream. */
export function startCall(
  client: Http2Stream,
  headers: HeaderList,
  end: boolean,
  context: CallContext,
): StreamListener {
  const call = new GrpcCall(client, headers, context)
  call.start(end)
  return call.fromClient
}

class GrpcCall {
  readonly #client: Http2Stream
  readonly #headers: HeaderList
  readonly #context: CallContext
  readonly #startedMs: number
  readonly #id: string
  readonly #request: GrpcRequest
  #ticket: Ticket | undefined
  #pass: Pass | undefined
  #rewriter: MessageRewriter | undefined
  #server: Http2Stream | undefined
  /** What came while the call waited; the window that it came through bounds it. */
  readonly #early = new ByteQueue()
  #earlyEnd = false
  /** Of the client's bytes, those that it may not send anew yet. */
  #unpaid = 0
  /** Bytes of unpacked messages that have not left. */
  #unpacked = 0
  #answering = false
  #closed = false

  constructor(client: Http2Stream, headers: HeaderList, context: CallContext) {
    this.#client = client
    this.#headers = headers
    this.#context = context
    this.#startedMs = context.now()
    this.#id = headerOf(headers, ID_HEADER) ?? context.newRequestId()
    this.#request = readGrpcRequest(headers)
  }

  start(end: boolean): void {
    const { gate } = this.#context
    const { refusal, model } = this.#request
    if (refusal !== undefined) this.#finish(refusal)
    else if (model !== undefined) {
      this.#ticket = gate.admit(model, (decision) => this.#decided(decision, end))
    } else {
      const outage = gate.outage()
      if (outage === undefined) this.#go(end)
      else this.#finish({ status: 'UNAVAILABLE', reason: outage, untried: true })
    }
  }

  #decided(decision: Decision, end: boolean): void {
    if (!decision.ok) {
      const { kind, reason } = decision.error
      // Whoever has waited for long is not to wait again elsewhere.
      this.#finish({ status: STATUSES[kind], reason, untried: kind !== 'late' })
      return
    }
    this.#pass = decision.value
    const options = {
      fields: modelNameFields(decision.value.internalName),
      encoding: headerOf(this.#headers, 'grpc-encoding'),
      room: this.#context.room,
    }
    this.#rewriter = createMessageRewriter(options, this.fromRewriter)
    this.#go(end)
  }

  #go(end: boolean): void {
    const connection = this.#context.upstream.connection()
    this.#server = connection.open(this.#serverHeaders(), end, this.fromServer)
    while (this.#early.length > 0) {
      const bytes = this.#early.first()
      this.#forward(bytes, false)
      this.#early.drop(bytes.length)
    }
    if (this.#earlyEnd) this.#forward(EMPTY, true)
  }

  #serverHeaders(): HeaderList {
    const kept = this.#headers.filter(([name]) => name !== ID_HEADER && !DROPPED.has(name))
    return [...kept, [ID_HEADER, this.#id]]
  }

  readonly fromClient: StreamListener = {
    headers: (_trailers, end) => {
      if (end) this.#forward(EMPTY, true)
    },
    data: (bytes, end) => this.#forward(bytes, end),
    sent: (bytes) => this.#server?.credit(bytes),
    reset: () => {
      this.#ticket?.leave()
      this.#server?.reset(CODE.CANCEL)
      this.#close('CANCELLED')
    },
  }

  readonly fromServer: StreamListener = {
    headers: (headers, end) => this.#answer(headers, end),
    data: (bytes, end) => {
      if (this.#closed) return
      this.#client.sendData(bytes, end)
      if (end) this.#over('UNKNOWN')
    },
    sent: (bytes) => {
      const unpacked = Math.min(bytes, this.#unpacked)
      this.#forgetUnpacked(unpacked)
      this.#repay(bytes - unpacked)
    },
    reset: (code, lost) => this.#serverGone(code, lost),
  }

  #forward(bytes: Uint8Array, end: boolean): void {
    if (this.#closed) return
    const server = this.#server
    if (server === undefined) {
      this.#early.push(bytes)
      this.#earlyEnd = end
      return
    }
    this.#unpaid += bytes.length
    if (this.#rewriter === undefined) server.sendData(bytes, end)
    else this.#rewriter.push(bytes, end)
  }

  readonly fromRewriter: RewriterListener = {
    pass: (bytes) => this.#server?.sendData(bytes, false),
    passUnpacked: (bytes) => {
      this.#unpacked += bytes.length
      this.#server?.sendData(bytes, false)
    },
    // A message that is kept must be able to come in as a whole.
    kept: (bytes) => this.#repay(bytes),
    end: () => this.#server?.sendData(EMPTY, true),
    fail: (unreadable) => {
      this.#server?.reset(CODE.CANCEL)
      this.#finish(unreadable)
    },
  }

  #forgetUnpacked(bytes: number): void {
    this.#unpacked -= bytes
    this.#context.room.give(bytes)
  }

  /** What was added to the messages is not the client's to send again. */
  #repay(bytes: number): void {
    const due = Math.min(bytes, this.#unpaid)
    this.#unpaid -= due
    this.#client.credit(due)
  }

  #answer(headers: HeaderList, end: boolean): void {
    if (this.#closed) return
    const kept = headers.filter(([name]) => !DROPPED.has(name))
    const withId = !this.#answering && headerOf(kept, ID_HEADER) === undefined
    const isInterim = (headerOf(headers, ':status') ?? '').startsWith('1')
    if (!isInterim) this.#answering = true
    this.#client.sendHeaders(withId && !isInterim ? [...kept, [ID_HEADER, this.#id]] : kept, end)
    if (end)
      this.#over(statusName(Number(headerOf(headers, 'grpc-status') ?? STATUS_CODES.UNKNOWN)))
  }

  /** The answer is complete. What the client still sends is of no interest to anybody. */
  #over(status: StatusName): void {
    if (!this.#client.remoteEnded) {
      this.#server?.reset(CODE.NO_ERROR)
      this.#client.stopReceiving()
    }
    this.#close(status)
  }

  #serverGone(code: number, lost: string | undefined): void {
    if (this.#closed) return
    const reason = this.#context.gate.outage() ?? lost
    const untried = code === CODE.REFUSED_STREAM
    if (reason !== undefined) this.#finish({ status: 'UNAVAILABLE', reason, untried })
    else {
      this.#client.reset(code)
      this.#close('CANCELLED')
    }
  }

  /** Ends the call with a status of our own. */
  #finish({ status, reason, untried = false }: OwnStatus): void {
    const trailers: HeaderList = [
      ['grpc-status', String(STATUS_CODES[status])],
      ['grpc-message', percentEncoded(reason)],
    ]
    const head: HeaderList = [
      [':status', '200'],
      ['content-type', 'application/grpc'],
      [ID_HEADER, this.#id],
      ...(untried ? [[UNTRIED_HEADER, 'true'] as const] : []),
    ]
    this.#client.sendHeaders(this.#answering ? trailers : [...head, ...trailers], true)
    if (!this.#client.remoteEnded) this.#client.stopReceiving()
    this.#close(status)
  }

  #close(status: StatusName): void {
    if (this.#closed) return
    this.#closed = true
    this.#early.clear()
    this.#rewriter?.stop()
    this.#forgetUnpacked(this.#unpacked)
    const pass = this.#pass
    pass?.release()
    this.#context.record({
      protocol: 'grpc',
      method: 'grpc',
      code: status,
      durationMs: this.#context.now() - this.#startedMs,
      ...(pass !== undefined && this.#request.isInference
        ? { inference: { model: pass.model, internalName: pass.internalName } }
        : {}),
    })
  }
}

const EMPTY = Buffer.alloc(0)

/** As the gRPC protocol wants its messages: printable ASCII without the percent sign. */
function percentEncoded(text: string): string {
  return text.replace(/[^\x20-\x24\x26-\x7e]/gu, (char) =>
    [...Buffer.from(char)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  )
}
