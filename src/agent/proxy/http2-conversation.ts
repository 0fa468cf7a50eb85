/** A client's connection that speaks HTTP/2. */

import type { ClientSocket, Conversation } from './client-port.ts'
import { type ConnectionOptions, Http2Connection } from './http2/connection.ts'
import type { Outlet } from './outlet.ts'

export function talkHttp2(
  socket: ClientSocket,
  outlet: Outlet,
  onStream: NonNullable<ConnectionOptions['onStream']>,
): Conversation {
  let ending = false
  const connection = new Http2Connection({
    role: 'server',
    transport: {
      write: (bytes) => outlet.write(bytes),
      end() {
        ending = true
        if (outlet.empty()) socket.end()
      },
      destroy: () => socket.terminate(),
    },
    onStream,
  })
  return {
    received: (bytes) => connection.received(bytes),
    drained() {
      if (ending) socket.end()
      else connection.writable()
    },
    closed: () => connection.lost('the client is gone'),
    goodbye: () => connection.goodbye(),
  }
}
