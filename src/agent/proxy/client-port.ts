/** A port that clients connect to: what its connections have in common, and their orderly end. */

import { release } from '../../lib/byte-loan.ts'
import type { Address } from '../settings.ts'
import { createOutlet, type Outlet } from './outlet.ts'

/** What is said on one connection. */
export interface Conversation {
  /** The bytes are gone when it returns. */
  received(bytes: Buffer): void
  /** All that the outlet kept is sent. */
  drained(): void
  /** The connection is gone. */
  closed(): void
  /** To be over as soon as nothing is under way. */
  goodbye(): void
}

export interface ClientSocket {
  pause(): void
  resume(): void
  /** Sends what was written before. */
  end(): void
  terminate(): void
}

/** `leaving` says whether the port takes no more connections. */
export type Talk = (socket: ClientSocket, outlet: Outlet, leaving: () => boolean) => Conversation

export interface ClientPort {
  readonly port: number
  /** Takes no more connections and waits for what is under way, at most `graceMs`. */
  close(graceMs: number): Promise<void>
}

/** A client port whose requests go on to the model server. */
export interface InferencePort extends ClientPort {
  /** Ends what the model server was asked and will not answer any more. */
  disconnect(): void
}

interface Seat {
  readonly outlet: Outlet
  readonly conversation: Conversation
}

/** Throws when the port cannot be had. */
export function openClientPort(listen: Address, talk: Talk): ClientPort {
  const seats = new Map<Bun.Socket<Seat | undefined>, Seat>()
  let leaving = false
  let allGone: (() => void) | undefined

  const listener = Bun.listen<Seat | undefined>({
    hostname: listen.host,
    port: listen.port,
    socket: {
      open(socket) {
        socket.setNoDelay(true)
        const outlet = createOutlet(socket)
        const seat = { outlet, conversation: talk(clientSocket(socket), outlet, () => leaving) }
        socket.data = seat
        seats.set(socket, seat)
      },
      data(socket, bytes) {
        socket.data?.conversation.received(bytes)
        release(bytes)
      },
      drain(socket) {
        if (socket.data?.outlet.flush() === true) socket.data.conversation.drained()
      },
      close(socket) {
        if (!seats.delete(socket)) return
        socket.data?.conversation.closed()
        if (seats.size === 0) allGone?.()
      },
    },
  })

  return {
    port: listener.port,
    async close(graceMs) {
      leaving = true
      listener.stop()
      for (const { conversation } of seats.values()) conversation.goodbye()
      if (seats.size > 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, graceMs)
          allGone = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      for (const socket of seats.keys()) socket.terminate()
    },
  }
}

function clientSocket(socket: Bun.Socket<Seat | undefined>): ClientSocket {
  return {
    pause: () => void socket.pause(),
    resume: () => void socket.resume(),
    end: () => void socket.end(),
    terminate: () => void socket.terminate(),
  }
}
