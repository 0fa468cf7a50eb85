/** HTTP/2 connections to the model server's gRPC port. */

import { release } from '../../lib/byte-loan.ts'
import type { Address } from '../settings.ts'
import { Http2Connection } from './http2/connection.ts'
import { CODE } from './http2/frames.ts'
import { createOutlet } from './outlet.ts'

export interface GrpcUpstream {
  /** A connection that takes another stream; it may not be there yet, or never come. */
  connection(): Http2Connection
  /** Breaks off all that is under way. */
  disconnect(): void
}

const CONNECT_TIMEOUT_MS = 5_000

export function createGrpcUpstream(address: Address): GrpcUpstream {
  const connections = new Set<Http2Connection>()
  const breaks = new Set<() => void>()

  /** What is sent waits in the outlet until the socket is there. */
  function open(): Http2Connection {
    let socket: Bun.Socket | undefined
    let ended = false
    let isOver = false
    const outlet = createOutlet({ write: (bytes) => socket?.write(bytes) ?? 0 })
    const connection = new Http2Connection({
      role: 'client',
      transport: {
        write: (bytes) => outlet.write(bytes),
        end() {
          ended = true
          if (outlet.empty()) socket?.end()
        },
        destroy: () => socket?.terminate(),
      },
    })
    const over = (reason: string, code?: number) => {
      isOver = true
      clearTimeout(timer)
      breaks.delete(breakOff)
      connections.delete(connection)
      connection.lost(reason, code)
    }
    const breakOff = () => {
      if (socket === undefined) over('the connection to the model server was given up')
      else socket.terminate()
    }
    const unreachable = (reason: string) =>
      over(`the model server cannot be reached: ${reason}`, CODE.REFUSED_STREAM)
    const timer = setTimeout(
      () => unreachable(`no connection within ${CONNECT_TIMEOUT_MS} ms`),
      CONNECT_TIMEOUT_MS,
    )
    const drain = () => {
      if (!outlet.flush()) return
      if (ended) socket?.end()
      else connection.writable()
    }
    Bun.connect({
      hostname: address.host,
      port: address.port,
      socket: {
        open(opened) {
          if (isOver) {
            opened.terminate()
            return
          }
          clearTimeout(timer)
          opened.setNoDelay(true)
          socket = opened
          drain()
        },
        data(_, bytes) {
          connection.received(bytes)
          release(bytes)
        },
        drain,
        close: () => over('the connection to the model server is lost'),
      },
    }).catch((error: Error) => unreachable(error.message))
    connections.add(connection)
    breaks.add(breakOff)
    return connection
  }

  return {
    connection() {
      for (const connection of connections) {
        if (connection.canOpen()) return connection
        // It goes by itself once its last stream is over.
        if (connection.streamCount === 0) connections.delete(connection)
      }
      return open()
    },
    disconnect() {
      for (const breakOff of [...breaks]) breakOff()
    },
  }
}
