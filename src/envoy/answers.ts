/** Answers that Envoy gives itself, in words that help: JSON over HTTP, a status over gRPC. */

import type { envoy } from '../gen/envoy.js'
import { setHeader } from './headers.ts'

type Route = envoy.config.route.v3.RouteInit
type RouteMatch = envoy.config.route.v3.RouteMatchInit

export const GRPC_CONTENT_TYPE = 'application/grpc'
export const JSON_CONTENT_TYPE = 'application/json'

/** Numbers of gRPC's status codes. */
export const GRPC_STATUS = {
  deadlineExceeded: 4,
  notFound: 5,
  unimplemented: 12,
  unavailable: 14,
} as const

/** What is missing may be there soon: a model that loads, a replica that starts again. */
export const RETRY_AFTER_SECONDS = 1

/** Reasons come from elsewhere, and may be as long as a stack trace. */
const MAX_REASON_LENGTH = 1_000

/** Envoy's own limit is 4 KiB; the longest reason in four-byte characters, twice, is below this. */
export const MAX_ANSWER_BYTES = 16_384

export interface Answer {
  /** 503 tells the client to come again. */
  readonly status: 404 | 503
  readonly grpcStatus: number
  /** A sentence; all that a gRPC caller gets. */
  readonly error: string
  /** What more a program may want to know, as JSON beside `error`. */
  readonly details?: Readonly<Record<string, string>>
}

/** The routes that give `answer` to all that matches: one for gRPC callers, one for all others. */
export function answerRoutes(match: RouteMatch, answer: Answer): readonly Route[] {
  return [grpcAnswerRoute(match, answer), jsonAnswerRoute(match, answer)]
}

/** Matches gRPC callers only; Envoy makes a status of the body and the header. */
export function grpcAnswerRoute(match: RouteMatch, answer: Answer): Route {
  return answerRoute({ ...match, grpc: {} }, answer.status, answer.error, [
    setHeader('grpc-status', String(answer.grpcStatus)),
  ])
}

export function jsonAnswerRoute(match: RouteMatch, answer: Answer): Route {
  return answerRoute(match, answer.status, jsonBody(answer), [
    setHeader('content-type', JSON_CONTENT_TYPE),
  ])
}

/** A reason that fits into an answer: one line, bounded, valid text. */
export function clip(reason: string): string {
  const line = reason
    .slice(0, MAX_REASON_LENGTH + 1)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  const short = line.length > MAX_REASON_LENGTH ? `${line.slice(0, MAX_REASON_LENGTH)}…` : line
  return short.toWellFormed()
}

function answerRoute(
  match: RouteMatch,
  status: Answer['status'],
  body: string,
  headers: readonly envoy.config.core.v3.HeaderValueOptionInit[],
): Route {
  const retryAfter = status === 503 ? [setHeader('retry-after', String(RETRY_AFTER_SECONDS))] : []
  return {
    match,
    directResponse: { status, body: { inlineString: body } },
    responseHeadersToAdd: [...headers, ...retryAfter],
  }
}

function jsonBody(answer: Answer): string {
  return `${JSON.stringify({ error: answer.error, ...answer.details })}\n`
}
