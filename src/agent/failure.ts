/** Why a model could not be loaded, and whether trying again may help. */

import { fail, type Result } from '../lib/result.ts'

export interface LoadFailure {
  readonly kind: 'permanent' | 'transient'
  /** For people to read. */
  readonly reason: string
}

export function permanent(reason: string): Result<never, LoadFailure> {
  return fail({ kind: 'permanent', reason })
}

export function transient(reason: string): Result<never, LoadFailure> {
  return fail({ kind: 'transient', reason })
}

/** Of what was given up meanwhile. */
export const NOT_WANTED = 'it is not wanted any more'

/** Trying again does not change these. */
const LASTING_CODES: ReadonlySet<string> = new Set([
  'ENOENT',
  'EACCES',
  'EPERM',
  'ENOTDIR',
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'EROFS',
])

/** A file operation that failed; anything else that was thrown is a bug and is thrown again. */
export function fileFailure(what: string, error: unknown): Result<never, LoadFailure> {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error
  const reason = `${what}: ${error.code === 'ENOSPC' ? 'the disk is full' : error.message}`
  return LASTING_CODES.has(error.code) ? permanent(reason) : transient(reason)
}
