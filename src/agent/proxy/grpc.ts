/** The gRPC proxy in front of the model server. */

import type { Address } from '../settings.ts'
import { type CallContext, startCall } from './grpc-call.ts'
import { createGrpcUpstream } from './grpc-upstream.ts'
import { Http2Connection } from './http2/connection.ts'
import { createOutlet, type Outlet } from './outlet.ts'

export interface GrpcProxyOptions extends Omit<CallContext, 'upstream'> {
  readonly listen: Address
  readonly upstream: Address
}

export interface GrpcProxy {
  readonly port: number
  /** Takes no more calls and waits for those in flight, at most `graceMs`. */
  close(graceMs: number): Promise<void>
}

interface Seat {
  client: ClientConnection | undefined
}

/** Throws when the port cannot be had. */
export function startGrpcProxy(options: GrpcProxyOptions): GrpcProxy {
  const upstream = createGrpcUpstream(options.upstream)
  const context: CallContext = { ...options, upstream }
  const clients = new Set<ClientConnection>()
  let allGone: (() => void) | undefined

  const listener = Bun.listen<Seat>({
    hostname: options.listen.host,
    port: options.listen.port,
    socket: {
      open(socket) {
        socket.setNoDelay(true)
        const client = new ClientConnection(socket, context)
        socket.data = { client }
        clients.add(client)
      },
      data: (socket, bytes) => socket.data.client?.connection.received(bytes),
      drain: (socket) => socket.data.client?.drained(),
      close(socket) {
        const { client } = socket.data
        if (client === undefined) return
        clients.delete(client)
        client.connection.lost('the client is gone')
        if (clients.size === 0) allGone?.()
      },
    },
  })

  return {
    port: listener.port,
    async close(graceMs) {
      listener.stop()
      for (const { connection } of clients) connection.goodbye()
      if (clients.size > 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, graceMs)
          allGone = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      for (const client of clients) client.destroy()
      upstream.close()
    },
  }
}

class ClientConnection {
  readonly connection: Http2Connection
  readonly #socket: Bun.Socket<Seat>
  readonly #outlet: Outlet
  #ending = false

  constructor(socket: Bun.Socket<Seat>, context: CallContext) {
    this.#socket = socket
    this.#outlet = createOutlet(socket)
    this.connection = new Http2Connection({
      role: 'server',
      transport: {
        write: (bytes) => this.#outlet.write(bytes),
        end: () => this.#end(),
        destroy: () => this.destroy(),
      },
      onStream: (stream, headers, end) => startCall(stream, headers, end, context),
    })
  }

  drained(): void {
    if (!this.#outlet.flush()) return
    if (this.#ending) this.#socket.end()
    else this.connection.writable()
  }

  #end(): void {
    this.#ending = true
    if (this.#outlet.empty()) this.#socket.end()
  }

  destroy(): void {
    this.#socket.terminate()
  }
}
