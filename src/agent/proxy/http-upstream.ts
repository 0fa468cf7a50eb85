/** Connections to the model server's HTTP port, kept and used again while they are fresh. */

import { release } from '../../lib/byte-loan.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import type { Address } from '../settings.ts'
import { createOutlet, type Outlet } from './outlet.ts'

export interface UpstreamOwner {
  /** The bytes are gone when it returns. */
  received(bytes: Buffer): void
  drained(): void
  /** The connection is gone. */
  lost(): void
}

export interface Upstream {
  /** Whether it has served an exchange before, so that its peer may be closing it just now. */
  readonly reused: boolean
  write(bytes: Uint8Array): boolean
  pause(): void
  resume(): void
  /** The exchange is over and the connection may serve another one. */
  release(): void
  destroy(): void
}

export interface UpstreamPool {
  /** An idle connection, when there is one. */
  take(owner: UpstreamOwner): Upstream | undefined
  /** A new connection, or why there is none. */
  connect(owner: UpstreamOwner): Promise<Result<Upstream, string>>
  /** Breaks off all that is under way. */
  disconnect(): void
}

/**
 * Uvicorn closes a connection that has been idle for 5 s. One that is older than this is not used
 * again, so that a request never meets the close.
 */
const FRESH_MS = 2_000
const IDLE_LIMIT = 128
const CONNECT_TIMEOUT_MS = 5_000

interface Connection {
  readonly socket: Bun.Socket<Link>
  readonly outlet: Outlet
  idleSinceMs: number
}

/** What a socket's callbacks find: who uses it now. */
interface Link {
  connection: Connection | undefined
  owner: UpstreamOwner | undefined
}

export function createUpstreamPool(address: Address, now: () => number): UpstreamPool {
  const idle: Connection[] = []
  const open = new Set<Bun.Socket<Link>>()

  function discard(connection: Connection): void {
    connection.socket.data.owner = undefined
    connection.socket.terminate()
  }

  function putBack(connection: Connection): void {
    connection.socket.data.owner = undefined
    connection.idleSinceMs = now()
    if (idle.length < IDLE_LIMIT && connection.outlet.empty()) idle.push(connection)
    else connection.socket.terminate()
  }

  function hand(connection: Connection, owner: UpstreamOwner, reused: boolean): Upstream {
    const { socket, outlet } = connection
    socket.data.owner = owner
    return {
      reused,
      write: (bytes) => outlet.write(bytes),
      pause: () => void socket.pause(),
      resume: () => void socket.resume(),
      release: () => putBack(connection),
      destroy: () => discard(connection),
    }
  }

  const handlers: Bun.SocketHandler<Link> = {
    data(socket, bytes) {
      // Bytes that nobody asked for: the peer is not to be trusted with another exchange.
      if (socket.data.owner === undefined) socket.terminate()
      else socket.data.owner.received(bytes)
      release(bytes)
    },
    drain(socket) {
      if (socket.data.connection?.outlet.flush() === true) socket.data.owner?.drained()
    },
    close(socket) {
      open.delete(socket)
      const { connection, owner } = socket.data
      const at = connection === undefined ? -1 : idle.indexOf(connection)
      if (at !== -1) idle.splice(at, 1)
      socket.data.owner = undefined
      owner?.lost()
    },
  }

  return {
    take(owner) {
      const freshSinceMs = now() - FRESH_MS
      for (let last = idle.pop(); last !== undefined; last = idle.pop()) {
        if (last.idleSinceMs >= freshSinceMs) return hand(last, owner, true)
        discard(last)
      }
      return undefined
    },
    async connect(owner) {
      const opened = await openSocket(address, handlers)
      if (!opened.ok) return opened
      const socket = opened.value
      socket.setNoDelay(true)
      open.add(socket)
      const connection = { socket, outlet: createOutlet(socket), idleSinceMs: 0 }
      socket.data.connection = connection
      return ok(hand(connection, owner, false))
    },
    disconnect() {
      for (const socket of [...open]) socket.terminate()
    },
  }
}

function openSocket(
  address: Address,
  socket: Bun.SocketHandler<Link>,
): Promise<Result<Bun.Socket<Link>, string>> {
  return new Promise((resolve) => {
    let late = false
    const timer = setTimeout(() => {
      late = true
      resolve(fail(`no connection within ${CONNECT_TIMEOUT_MS} ms`))
    }, CONNECT_TIMEOUT_MS)
    Bun.connect<Link>({
      hostname: address.host,
      port: address.port,
      data: { connection: undefined, owner: undefined },
      socket,
    }).then(
      (opened) => {
        clearTimeout(timer)
        if (late) opened.terminate()
        else resolve(ok(opened))
      },
      (error: Error) => {
        clearTimeout(timer)
        resolve(fail(error.message))
      },
    )
  })
}
