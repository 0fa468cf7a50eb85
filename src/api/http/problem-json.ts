/** Failures as `application/problem+json` (RFC 9457), made here and nowhere else. */

import { STATUS_CODES } from 'node:http'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Rejection, RejectionKind } from '../../domain/command.ts'
import type { Problem } from '../../lib/problem.ts'

export const PROBLEM_TYPE = 'application/problem+json'

export interface ProblemDocument {
  /** `about:blank` when the status says it all, else a URN that programs can compare. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  /** The path that was asked for. */
  readonly instance: string
  /** What is wrong with the manifest that was sent. */
  readonly problems?: readonly Problem[]
  /** What has to be there before the control plane is ready. */
  readonly waitingFor?: readonly string[]
}

export interface ProblemOptions extends Pick<ProblemDocument, 'problems' | 'waitingFor'> {
  readonly kind?: string
  readonly headers?: Readonly<Record<string, string>>
}

export function problemResponse(
  context: Context,
  status: ContentfulStatusCode,
  detail: string,
  { kind, headers, ...members }: ProblemOptions = {},
): Response {
  const document: ProblemDocument = {
    type: kind === undefined ? 'about:blank' : `urn:seldon:problem:${kind}`,
    title: STATUS_CODES[status] ?? 'Unknown',
    status,
    detail,
    instance: context.req.path,
    ...members,
  }
  return context.body(JSON.stringify(document), status, {
    ...headers,
    'content-type': PROBLEM_TYPE,
  })
}

const STATUS_OF_REJECTION: Record<RejectionKind, ContentfulStatusCode> = {
  invalid: 400,
  'not-found': 404,
  conflict: 409,
  'state-mismatch': 409,
  'not-stored': 503,
  overloaded: 503,
  internal: 500,
}

export function rejectionResponse(context: Context, { kind, message }: Rejection): Response {
  const status = STATUS_OF_REJECTION[kind]
  const headers = kind === 'overloaded' ? { 'retry-after': '1' } : {}
  return problemResponse(context, status, message, { kind, headers })
}
