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

/** Throws a GrpcError when the command was refused. */
export function accepted(outcome: Result<void, Rejection>): void {
  if (!outcome.ok) throw new GrpcError(STATUS[outcome.error.kind], outcome.error.message)
}
