/** The event-driven form of a stream in both directions: a few closures around grpc-js's own. */

import type { handleBidiStreamingCall } from '@grpc/grpc-js'
import { type MethodContext, onRequestsEnd } from './adapters.ts'
import type { DuplexHandler, DuplexStream } from './methods.ts'
import { framedBytes, PieceSender } from './piece-sender.ts'
import { errorResponse, textMetadata } from './server-call.ts'

/** With so much on its way a stream takes no more: so much a client that does not read holds up. */
const WRITE_AHEAD_BYTES = 64 * 1024

export function duplexStream(
  { open }: DuplexHandler<unknown>,
  context: MethodContext,
): handleBidiStreamingCall<unknown, unknown> {
  return (surface) => {
    let onClose = () => {}
    let onDrain = () => {}
    let ended = false
    let unsentBytes = 0
    const sender = new PieceSender(surface, {
      written: () => call.flush(),
      sent(bytes) {
        const wasFull = unsentBytes >= WRITE_AHEAD_BYTES
        unsentBytes -= bytes
        if (wasFull && unsentBytes < WRITE_AHEAD_BYTES && !ended) onDrain()
      },
    })
    const finish = () => {
      context.close(call)
      surface.removeAllListeners('data').removeAllListeners('end')
      const listener = onClose
      onClose = () => {}
      listener()
    }
    const end = (error?: Error) => {
      if (ended) return
      ended = true
      call.answered()
      sender.end(() => {
        if (error === undefined) surface.end(call.trailers)
        else surface.emit('error', errorResponse(error, call, context.log, context.path))
        call.flush()
      })
      finish()
    }
    const call = context.open(surface, (_call, reason) => end(reason))
    call.onAbort(() => {
      ended = true
      finish()
    })
    const stream: DuplexStream<unknown> = {
      peer: call.peer,
      metadata: textMetadata(surface.metadata),
      write(message) {
        if (ended) return false
        unsentBytes += framedBytes(message)
        sender.send(message)
        return unsentBytes < WRITE_AHEAD_BYTES
      },
      get unsentBytes() {
        return unsentBytes
      },
      end,
      onMessage: (listener) => void surface.on('data', listener),
      onDrain: (listener) => {
        onDrain = listener
      },
      onEnd: (listener) =>
        onRequestsEnd(surface, call, () => {
          if (!ended) listener()
        }),
      onClose: (listener) => {
        onClose = listener
      },
    }
    open(stream)
  }
}
