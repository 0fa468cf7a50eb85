/** What a refused command is to a gRPC client. */

import type { Rejection, RejectionKind } from '../../domain/command.ts'
import { GrpcError, type StatusName } from '../../lib/grpc/errors.ts'
import type { Result } from '../../lib/result.ts'

/** Today's clients know FAILED_PRECONDITION for whatever is wrong with a request. */
const STATUS: Record<RejectionKind, Exclude<StatusName, 'OK'>> = {
  invalid: 'FAILED_PRECONDITION',
  'not-found': 'FAILED_PRECONDITION',
  conflict: 'FAILED_PRECONDITION',
  'state-mismatch': 'INTERNAL',
  'not-stored': 'UNAVAILABLE',
  overloaded: 'RESOURCE_EXHAUSTED',
  internal: 'INTERNAL',
}

/** What came of the command; throws a GrpcError when it was refused. */
export function accepted<T>(outcome: Result<T, Rejection>): T {
  if (!outcome.ok) throw new GrpcError(STATUS[outcome.error.kind], outcome.error.message)
  return outcome.value
}

/** Becomes part of names of clusters and metrics. */
const SERVER_NAME_LIMIT = 253

/** Throws a GrpcError for a name that no server can have. */
export function checkServerName(name: string): void {
  if (name !== '' && name.length <= SERVER_NAME_LIMIT) return
  const is = name === '' ? 'is empty' : `has ${name.length} characters`
  throw new GrpcError(
    'INVALID_ARGUMENT',
    `the name of a server ${is}, but needs 1 to ${SERVER_NAME_LIMIT}`,
  )
}
