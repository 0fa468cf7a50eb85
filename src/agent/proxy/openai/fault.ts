/** Errors as OpenAI's API tells them. */

import { isJsonObject } from '../../../lib/exact-json.ts'
import { fail, type Result } from '../../../lib/result.ts'

export interface OpenAiFault {
  readonly status: number
  readonly message: string
  /** The field that is to blame. */
  readonly param?: string
  readonly code?: string
}

export type Translated<T> = Result<T, OpenAiFault>

/** Of a request that is not as it should be. */
export function bad(message: string, param?: string): Result<never, OpenAiFault> {
  return fail({ status: 400, message, ...(param === undefined ? {} : { param }) })
}

export function faultBody({ status, message, param, code }: OpenAiFault): object {
  return {
    error: { message, type: typeOf(status), param: param ?? null, code: code ?? codeOf(status) },
  }
}

function typeOf(status: number): string {
  if (status === 429) return 'rate_limit_error'
  return status < 500 ? 'invalid_request_error' : 'server_error'
}

function codeOf(status: number): string | null {
  return status === 404 ? 'model_not_found' : null
}

/** What a model server answered with a status from 400 on, in whatever form, its words kept. */
export function translatedFault(status: number, text: string): object {
  const said = parsed(text)
  if (!isJsonObject(said)) return faultBody({ status, message: text.trim() || `status ${status}` })
  const words = said['error'] ?? said['detail'] ?? said['message']
  // It speaks OpenAI's form itself.
  if (isJsonObject(words)) return said
  const message = typeof words === 'string' ? words : JSON.stringify(words ?? said)
  return faultBody({ status, message })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
