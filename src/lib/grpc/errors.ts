/** How a call fails: a status by name and a sentence that may be shown to the other side. */

/** The codes of the gRPC status, by name. */
export const STATUS_CODES = {
  OK: 0,
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  DATA_LOSS: 15,
  UNAUTHENTICATED: 16,
} as const

export type StatusName = keyof typeof STATUS_CODES

const NAMES = Object.keys(STATUS_CODES) as StatusName[]

/** UNKNOWN for a number that is no status. */
export function statusName(code: number): StatusName {
  return NAMES[code] ?? 'UNKNOWN'
}

/**
 * A call's failure. Thrown in a server it is what the client sees (of any other error it sees
 * nothing but INTERNAL); in a client it is what the server answered, or why none did.
 */
export class GrpcError extends Error {
  override readonly name = 'GrpcError'
  readonly status: StatusName

  constructor(status: Exclude<StatusName, 'OK'>, message: string) {
    super(message)
    this.status = status
  }
}
