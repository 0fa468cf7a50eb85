/** Who may change something: on loopback local programs, but no web page; elsewhere token bearers. */

import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { problemResponse } from './problem-json.ts'

export interface AccessOptions {
  /** The API can be reached from this machine alone. */
  readonly isLoopback: boolean
  readonly adminToken?: string | undefined
}

interface Refusal {
  readonly status: 401 | 403
  readonly detail: string
}

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])
const NO_TOKEN_SET =
  'this API is bound beyond loopback, so calls that change something need a token: start the scheduler with --admin-token (or SELDON_ADMIN_TOKEN), and send it as "Authorization: Bearer <token>"'

export function guardChanges({ isLoopback, adminToken }: AccessOptions): MiddlewareHandler {
  return async (context, next) => {
    if (READING.has(context.req.method)) return next()
    const header = (name: string) => context.req.header(name)
    const refusal = isLoopback
      ? foreignPage(header('host') ?? new URL(context.req.url).host, header('origin'))
      : tokenFault(adminToken, header('authorization'))
    if (refusal === undefined) return next()
    const headers: Record<string, string> =
      refusal.status === 401 ? { 'www-authenticate': 'Bearer realm="seldon admin"' } : {}
    return problemResponse(context, refusal.status, refusal.detail, { headers })
  }
}

/**
 * A browser on this machine reaches loopback on behalf of any page it shows. It says so by the
 * page's origin, or, when the page's name was made to resolve to loopback, by that name as Host.
 */
function foreignPage(host: string, origin: string | undefined): Refusal | undefined {
  if (!isLoopbackHost(host)) {
    return { status: 403, detail: `Host is ${host}, not a name of loopback such as localhost` }
  }
  if (origin === undefined || hostOf(origin) === host) return undefined
  return { status: 403, detail: `web pages of ${origin} may not change anything here` }
}

function isLoopbackHost(host: string): boolean {
  const name = URL.parse(`http://${host}`)?.hostname ?? ''
  return name === 'localhost' || name === '[::1]' || /^127(\.\d+){3}$/.test(name)
}

function hostOf(origin: string): string | undefined {
  return URL.parse(origin)?.host
}

function tokenFault(wanted: string | undefined, authorization = ''): Refusal | undefined {
  if (wanted === undefined) return { status: 403, detail: NO_TOKEN_SET }
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
  if (token === undefined) {
    return { status: 401, detail: 'send the admin token as "Authorization: Bearer <token>"' }
  }
  return isSameSecret(token, wanted)
    ? undefined
    : { status: 401, detail: 'this is not the admin token' }
}

/** Takes the same time wherever the two differ; the digests make them equally long. */
function isSameSecret(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}
