/**
 * The HTTP proxy in front of the model server: HTTP/1.1 and HTTP/2 on one port.
 *
 * It works on sockets: heads are read and rewritten, bodies are passed on in the framing they came
 * in. Bun's `fetch` was no choice, because it has at most 256 requests in flight unless an
 * environment variable says otherwise before the process starts, so that slow requests to one
 * model would hold up all others.
 */

import type { Address } from '../settings.ts'
import { type Conversation, type InferencePort, openClientPort, type Talk } from './client-port.ts'
import type { ExchangeContext } from './http-exchange.ts'
import { createUpstreamPool } from './http-upstream.ts'
import { Http1Connection } from './http1-connection.ts'
import { PREFACE } from './http2/frames.ts'
import { talkHttp2 } from './http2-conversation.ts'
import { startStreamExchange } from './http2-exchange.ts'
import { createRoom } from './room.ts'

const EMPTY = Buffer.alloc(0)
/** Several of the largest requests that are read as a whole, at once. */
const ROOM_BYTES = 512 * 1024 * 1024

export interface HttpProxyOptions extends Omit<ExchangeContext, 'pool' | 'room'> {
  readonly listen: Address
  readonly upstream: Address
}

/** Throws when the port cannot be had. */
export function startHttpProxy(options: HttpProxyOptions): InferencePort {
  const pool = createUpstreamPool(options.upstream, options.now)
  const context: ExchangeContext = { ...options, pool, room: createRoom(ROOM_BYTES) }
  const { port, close } = openClientPort(options.listen, eitherProtocol(context))
  return {
    port,
    disconnect: pool.disconnect,
    async close(graceMs) {
      await close(graceMs)
      pool.disconnect()
    },
  }
}

/**
 * The first bytes of an HTTP/2 connection are none that a request of HTTP/1.1 begins with. A client
 * that asks for `Upgrade: h2c` is answered in HTTP/1.1.
 */
function eitherProtocol(context: ExchangeContext): Talk {
  return (socket, outlet, leaving) => {
    let first: Buffer = EMPTY
    let conversation: Conversation | undefined
    return {
      received(bytes) {
        if (conversation !== undefined) {
          conversation.received(bytes)
          return
        }
        first = first.length === 0 ? bytes : Buffer.concat([first, bytes])
        const begun = first.subarray(0, PREFACE.length)
        if (!PREFACE.subarray(0, begun.length).equals(begun)) {
          conversation = new Http1Connection(socket, outlet, context, leaving)
        } else if (begun.length === PREFACE.length) {
          conversation = talkHttp2(socket, outlet, (stream, headers, end) =>
            startStreamExchange(stream, headers, end, context),
          )
        }
        if (conversation === undefined) {
          first = Buffer.from(first)
          return
        }
        const all = first
        first = EMPTY
        conversation.received(all)
      },
      drained: () => conversation?.drained(),
      closed: () => conversation?.closed(),
      goodbye() {
        if (conversation === undefined) socket.end()
        else conversation.goodbye()
      },
    }
  }
}
