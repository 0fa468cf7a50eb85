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

/** The model server's answer as the client gets it. */
export function clientAnswerHead(answer: ResponseHead, keepAlive: boolean, id: string): Buffer {
  const lines = endToEndLines(answer.headers)
  lines.unshift(answer.line)
  if (headerValue(answer.headers, ID_HEADER) === undefined) lines.push(`${ID_HEADER}: ${id}`)
  if (!keepAlive) lines.push('connection: close')
  return headBytes(lines)
}

export interface OwnAnswer {
  readonly status: number
  readonly reason: string
  readonly keepAlive: boolean
  readonly id?: string
  readonly untried?: boolean
  /** The answer to HEAD has no body. */
  readonly withoutBody?: boolean
}

/** An answer that the proxy gives by itself, in the form that model servers give errors. */
export function ownAnswer(answer: OwnAnswer): Buffer {
  const { status, reason, id } = answer
  const body = Buffer.from(`${JSON.stringify({ error: reason })}\n`)
  const head = headBytes([
    `HTTP/1.1 ${status} ${PHRASES[status] ?? 'Error'}`,
    'content-type: application/json',
    `content-length: ${body.length}`,
    ...(id === undefined ? [] : [`${ID_HEADER}: ${id}`]),
    ...(status === 503 ? ['retry-after: 1'] : []),
    ...(answer.untried === true ? [`${UNTRIED_HEADER}: true`] : []),
    ...(answer.keepAlive ? [] : ['connection: close']),
  ])
  return answer.withoutBody === true ? head : Buffer.concat([head, body])
}

const PHRASES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  431: 'Request Header Fields Too Large',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
}

function headBytes(lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
}
