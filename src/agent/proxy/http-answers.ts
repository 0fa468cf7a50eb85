/** The heads that the HTTP proxy writes: of requests sent on, of answers passed back, of its own. */

import { ID_HEADER, UNTRIED_HEADER } from './header-names.ts'
import { endToEndLines, headerValue, type RequestHead, type ResponseHead } from './http-head.ts'

/** The request as the model server gets it. */
export function upstreamRequestHead(request: RequestHead, target: string, id: string): Buffer {
  const lines = endToEndLines(request.headers, ID_HEADER)
  lines.unshift(`${request.method} ${target} HTTP/${request.version}`)
  lines.push(`${ID_HEADER}: ${id}`)
  return headBytes(lines)
}

/** An interim answer, as it came. */
export function interimHead(answer: ResponseHead): Buffer {
  return headBytes([answer.line, ...answer.headers.map(({ line }) => line)])
}

/** The model server's answer as the client gets it. */
export function clientAnswerHead(answer: ResponseHead, keepAlive: boolean, id: string): Buffer {
  const lines = endToEndLines(answer.headers)
  lines.unshift(answer.line)
  if (headerValue(answer.headers, ID_HEADER) === undefined) lines.push(`${ID_HEADER}: ${id}`)
  if (!keepAlive) lines.push('connection: close')
  return headBytes(lines)
}

/** An answer that is not the model server's. */
export interface OwnAnswer {
  readonly status: number
  readonly reason: string
  readonly id?: string
  /** The model server has not seen the request. */
  readonly untried?: boolean
  /** What is said instead of the reason in the form that model servers give errors. */
  readonly body?: unknown
}

/** What a client may do again in a moment. */
const RETRY_LATER: ReadonlySet<number> = new Set([429, 503])

export interface WholeAnswer {
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
}

export function ownAnswer({ status, reason, id, untried = false, body }: OwnAnswer): WholeAnswer {
  const bytes = Buffer.from(`${JSON.stringify(body ?? { error: reason })}\n`)
  return {
    headers: [
      ['content-type', 'application/json'],
      ['content-length', `${bytes.length}`],
      ...(id === undefined ? [] : [[ID_HEADER, id] as const]),
      ...(RETRY_LATER.has(status) ? [['retry-after', '1'] as const] : []),
      ...(untried ? [[UNTRIED_HEADER, 'true'] as const] : []),
    ],
    body: bytes,
  }
}

/** The answer to HEAD has no body. */
export function ownAnswerBytes(answer: OwnAnswer, keepAlive: boolean, isHead: boolean): Buffer {
  const { status } = answer
  const { headers, body } = ownAnswer(answer)
  const head = headBytes([
    `HTTP/1.1 ${status} ${PHRASES[status] ?? 'Error'}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(keepAlive ? [] : ['connection: close']),
  ])
  return isHead ? head : Buffer.concat([head, body])
}

const PHRASES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
}

function headBytes(lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
}
