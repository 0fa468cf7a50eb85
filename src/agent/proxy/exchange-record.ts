/** What a proxy tells about a request that is over. */

export interface ExchangeRecord {
  readonly protocol: 'rest' | 'grpc'
  /** The HTTP verb in lower case, or `grpc`. */
  readonly method: string
  /** HTTP status, or the name of the gRPC status. */
  readonly code: string
  readonly durationMs: number
  /** Present when a model was asked for a prediction. */
  readonly inference?: { readonly model: string; readonly internalName: string }
}

/** As in access logs: the client left before the answer was complete. */
export const CLIENT_CLOSED = 499

export type RecordExchange = (record: ExchangeRecord) => void
