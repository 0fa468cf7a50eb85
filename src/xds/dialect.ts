/** What the two variants of the protocol have to be told apart by. */

import type { google } from '../gen/discovery.js'
import type { EncodedMessage } from '../lib/grpc/methods.ts'
import type { InFlight } from './in-flight.ts'
import type { Manner } from './manner.ts'
import type { Substream } from './substream.ts'

export interface Node {
  readonly id: string
  readonly cluster: string
  readonly userAgentName: string
  readonly clientFeatures: readonly string[]
  readonly metadata?: google.protobuf.Struct | null
}

export interface Request {
  readonly typeUrl: string
  readonly node: Node | null
}

export interface Dialect<R extends Request> {
  manner(typeUrl: string, clientFeatures: readonly string[]): Manner
  /** Whether a first request shows that the client was connected before. */
  isResumed(request: R): boolean
  /** The first request for a type on a stream; `isSilent`: nothing was sent over it so far. */
  begin(substream: Substream, request: R, isSilent: boolean): void
  /** Any later one. */
  proceed(substream: Substream, request: R, nowMs: number): void
  /** The version to be told is another one, though the content may be the same. */
  restate(substream: Substream): void
  /** An encoded response. */
  encode(substream: Substream, response: InFlight, controlPlaneId: string): EncodedMessage
}
