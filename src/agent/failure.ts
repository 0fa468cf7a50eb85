/** Why a model could not be loaded, and whether trying again may help. */

import { fail, ok, type Result } from '../lib/result.ts'
import { denialOf } from './denial.ts'

export interface LoadFailure {
  /** `late`: it did not come to an end in time. Only what is transient is worth another try. */
  readonly kind: 'permanent' | 'late' | 'transient'
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
  if (!isFileError(error)) throw error
  const reason = `${what}: ${fileErrorInWords(error)}`
  return LASTING_CODES.has(error.code) ? permanent(reason) : transient(reason)
}

/** Does something with files whose failure is to be a value; `what` says what did not happen then. */
export async function withFiles<T>(
  what: string,
  work: () => Promise<T>,
): Promise<Result<T, LoadFailure>> {
  try {
    return ok(await work())
  } catch (error) {
    return fileFailure(what, error)
  }
}

export function fileErrorInWords(error: FileError): string {
  if (error.code === 'ENOSPC') return 'the disk is full'
  const denial = denialOf(error)
  return denial === undefined ? error.message : `${error.message}; ${denial}`
}

/** What the system says of a file operation. */
export interface FileError extends Error {
  readonly code: string
}

export function isFileError(error: unknown): error is FileError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
