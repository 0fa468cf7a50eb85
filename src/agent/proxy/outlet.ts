/** Writes to a socket and keeps what the kernel did not take yet. */

import { ByteQueue } from './byte-queue.ts'

/** What Bun's TCP sockets offer for writing. */
export interface Sink {
  /** The number of bytes taken; negative when the socket is closed. */
  write(bytes: Uint8Array): number
}

export interface Outlet {
  /** False when bytes had to be kept: the source should pause until `flush` says true. */
  write(bytes: Uint8Array): boolean
  /** To be called when the socket takes bytes again. True when nothing is kept any more. */
  flush(): boolean
  empty(): boolean
}

export function createOutlet(sink: Sink): Outlet {
  const kept = new ByteQueue()

  /** How much of `bytes` is dealt with: a closed socket will never take any. */
  function offer(bytes: Uint8Array): number {
    const taken = sink.write(bytes)
    return taken < 0 ? bytes.length : taken
  }

  return {
    write(bytes) {
      const taken = kept.length > 0 ? 0 : offer(bytes)
      if (taken < bytes.length) kept.push(bytes.subarray(taken))
      return kept.length === 0
    },
    flush() {
      while (kept.length > 0) {
        const first = kept.first()
        const taken = offer(first)
        kept.drop(taken)
        if (taken < first.length) return false
      }
      return true
    },
    empty: () => kept.length === 0,
  }
}

/** Up to this size a copy is cheaper than a second system call. */
const JOIN_LIMIT_BYTES = 16 * 1024

/** In as few writes as are worth their copies. */
export function joined(parts: readonly Uint8Array[]): readonly Uint8Array[] {
  if (parts.length < 2) return parts
  const bytes = parts.reduce((sum, part) => sum + part.length, 0)
  return bytes <= JOIN_LIMIT_BYTES ? [Buffer.concat(parts)] : parts
}
