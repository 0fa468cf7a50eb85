/** One call as its handler sees it, and how it ends. */

import type { PeerCertificate } from 'node:tls'
import { type Deadline, Metadata, type ServerErrorResponse } from '@grpc/grpc-js'
import type { Log } from '../log.ts'
import { GrpcError, STATUS_CODES } from './errors.ts'

/** What every kind of call of grpc-js has. */
export interface SurfaceCall {
  readonly metadata: Metadata
  getPeer(): string
  getDeadline(): Deadline
  on(event: 'cancelled', listener: () => void): unknown
}

/** What a handler knows of its call. */
export interface ServerCall {
  /**
   * Aborted, with a GrpcError as reason, when the client cancels or is lost, when the deadline is
   * over, and when the server shuts down (a unary call only once the grace is over).
   */
  readonly signal: AbortSignal
  /** `ip:port` of the connection's other end: no two connections have the same at a time. */
  readonly peer: string
  /** What the peer proved to be, where the connection asks for certificates. */
  readonly peerCertificate: PeerCertificate | undefined
  /** By lower-case name; binary values (`-bin`) are left out. */
  readonly metadata: Readonly<Record<string, string>>
  /** What is left of the client's deadline, to be passed on; undefined if there is none. */
  readonly deadlineMs: number | undefined
  /** Sent with the status, whether the call succeeds or fails. */
  setTrailer(name: string, value: string): void
}

/** The connection that a call came over. */
export interface CallConnection {
  readonly peerCertificate: PeerCertificate | undefined
  /** Gets a written message on its way, see WindowedSocket. */
  flush(): void
}

/** Ends a call for its client when the server goes. */
export type ShutDown = (call: OpenCall, reason: GrpcError) => void

export class OpenCall implements ServerCall {
  readonly peer: string
  trailers: Metadata | undefined
  /** Kept by `OpenCalls`. */
  place = -1
  readonly #surface: SurfaceCall
  readonly #connection: CallConnection | undefined
  readonly #shutDown: ShutDown | undefined
  readonly #listeners: (() => void)[] = []
  #controller: AbortController | undefined
  #reason: GrpcError | undefined
  #answered = false

  /** Without `shutDown` it may go on while the server ends. */
  constructor(
    surface: SurfaceCall,
    peer: string,
    connection: CallConnection | undefined,
    shutDown: ShutDown | undefined,
  ) {
    this.#surface = surface
    this.peer = peer
    this.#connection = connection
    this.#shutDown = shutDown
    // Every call is cancelled when its stream closes, the answered ones too.
    surface.on('cancelled', () => {
      if (!this.#answered) this.abort(this.#cancelReason())
    })
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController()
      if (this.#reason !== undefined) this.#controller.abort(this.#reason)
    }
    return this.#controller.signal
  }

  get peerCertificate(): PeerCertificate | undefined {
    return this.#connection?.peerCertificate
  }

  get metadata(): Readonly<Record<string, string>> {
    return textMetadata(this.#surface.metadata)
  }

  get deadlineMs(): number | undefined {
    const deadline = Number(this.#surface.getDeadline())
    return Number.isFinite(deadline) ? deadline - Date.now() : undefined
  }

  setTrailer(name: string, value: string): void {
    this.trailers ??= new Metadata()
    this.trailers.set(name, value)
  }

  /** Why the call was ended from outside; undefined while it was not. */
  get aborted(): GrpcError | undefined {
    return this.#reason
  }

  /** Tells the handler that its answer is no longer wanted. */
  abort(reason: GrpcError): void {
    if (this.#answered || this.#reason !== undefined) return
    this.#reason = reason
    this.#controller?.abort(reason)
    for (const listener of this.#listeners) listener()
  }

  /** The server goes. */
  shutDown(reason: GrpcError): void {
    if (this.#shutDown === undefined) return
    this.#shutDown(this, reason)
    this.abort(reason)
  }

  /** From now on the end of the call is no cancellation. */
  answered(): void {
    this.#answered = true
  }

  onAbort(listener: () => void): void {
    this.#listeners.push(listener)
  }

  flush(): void {
    this.#connection?.flush()
  }

  #cancelReason(): GrpcError {
    const left = this.deadlineMs
    return left !== undefined && left <= 0
      ? new GrpcError('DEADLINE_EXCEEDED', 'the deadline of the call is over')
      : new GrpcError('CANCELLED', 'the client ended the call')
  }
}

export function textMetadata(metadata: Metadata): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(metadata.getMap()).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
}

/** What the client gets to see of an error; one that was not meant for it is logged instead. */
export function errorResponse(
  error: unknown,
  call: OpenCall,
  log: Log,
  path: string,
): ServerErrorResponse {
  const shown = error instanceof GrpcError ? error : new GrpcError('INTERNAL', 'internal error')
  if (shown !== error && call.aborted === undefined) {
    log.error('handler failed', {
      method: path,
      peer: call.peer,
      error,
      ...(error instanceof Error ? { stack: error.stack } : {}),
    })
  }
  return Object.assign(new Error(shown.message), {
    code: STATUS_CODES[shown.status],
    details: shown.message,
    ...(call.trailers === undefined ? {} : { metadata: call.trailers }),
  })
}
