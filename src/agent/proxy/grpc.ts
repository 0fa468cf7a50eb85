/** The gRPC proxy in front of the model server. */

import type { Address } from '../settings.ts'
import { type InferencePort, openClientPort } from './client-port.ts'
import { type CallContext, startCall } from './grpc-call.ts'
import { UNPACK_LIMIT_BYTES } from './grpc-unpacking.ts'
import { createGrpcUpstream } from './grpc-upstream.ts'
import { talkHttp2 } from './http2-conversation.ts'
import { createRoom } from './room.ts'

export interface GrpcProxyOptions extends Omit<CallContext, 'upstream' | 'room'> {
  readonly listen: Address
  readonly upstream: Address
}

/** Four of the largest messages at once. */
const ROOM_BYTES = 4 * UNPACK_LIMIT_BYTES

/** Throws when the port cannot be had. */
export function startGrpcProxy(options: GrpcProxyOptions): InferencePort {
  const upstream = createGrpcUpstream(options.upstream)
  const context: CallContext = { ...options, upstream, room: createRoom(ROOM_BYTES) }
  const { port, close } = openClientPort(options.listen, (socket, outlet) =>
    talkHttp2(socket, outlet, (stream, headers, end) => startCall(stream, headers, end, context)),
  )
  return {
    port,
    disconnect: upstream.disconnect,
    async close(graceMs) {
      await close(graceMs)
      upstream.disconnect()
    },
  }
}
