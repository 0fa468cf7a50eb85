/** Puts a model's internal name into the path of a V2 request. */

import { fail, ok, type Result } from '../../lib/result.ts'
import type { BadHead } from './http-head.ts'

export interface Target {
  /** Path and query, as the model server is asked. */
  readonly target: string
  /** Whether it asks for a prediction, rather than for metadata or readiness. */
  readonly inference: boolean
}

const MODEL_PATH = /^\/v2\/models\/[^/]+(?:\/versions\/[^/]+)?(\/.*)?$/
const INFERENCE = /^\/(?:infer|generate)/

/** Loading and unloading is the agent's own business: another hand in it would break its books. */
const REPOSITORY_CHANGE = /^\/v2\/repository\/(?:.*\/)?(?:load|unload)\/?$/

/** `internalName` is undefined for a request that names no model. */
export function directTarget(
  requestTarget: string,
  internalName: string | undefined,
): Result<Target, BadHead> {
  const target = requestTarget.replace(/^https?:\/\/[^/?#]*/i, '')
  if (!target.startsWith('/')) return fail({ status: 400, reason: 'the path must start with /' })
  const queryAt = target.indexOf('?')
  const path = queryAt === -1 ? target : target.slice(0, queryAt)
  const query = queryAt === -1 ? '' : target.slice(queryAt)
  if (REPOSITORY_CHANGE.test(decoded(path))) {
    return fail({ status: 403, reason: 'models are loaded and unloaded through the scheduler' })
  }
  const match = internalName === undefined ? null : MODEL_PATH.exec(path)
  if (internalName === undefined || match === null) return ok({ target, inference: false })
  const rest = match[1] ?? ''
  return ok({
    target: `/v2/models/${encodeURIComponent(internalName)}${rest}${query}`,
    inference: INFERENCE.test(rest),
  })
}

/** Model servers decode a path before they match it. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
