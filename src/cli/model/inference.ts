/** What a way to send inference requests has to do, whatever the protocol. */

import type { Result } from '../../lib/result.ts'
import type { ExitCode } from '../terminal.ts'

/** The header by which a client stays with the version that answered it. */
export const ROUTE_HEADER = 'x-seldon-route'

export interface InferRequest {
  readonly model: string
  readonly inferenceHost: string
  readonly authority: string | undefined
  readonly payload: string
  readonly headers: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

/** One connection, over which the same request is sent as often as wanted. */
export interface Inference {
  /** What is sent, in one line for a person. */
  readonly request: string
  /** Adds `headers` to those of the request. */
  send(headers: Readonly<Record<string, string>>): Promise<Result<InferAnswer, InferFailure>>
  close(): void
}

export interface InferAnswer {
  /** The status line, then `name: value` of each header. */
  readonly head: readonly string[]
  /** Who answered; undefined when nobody says. */
  readonly route: string | undefined
  /** For a person to read. */
  readonly text: string
}

export interface InferFailure {
  /** The status, as HTTP or gRPC name it; undefined when nobody answered. */
  readonly status: string | undefined
  readonly code: ExitCode
  readonly message: string
}
