/** Writes to a socket and keeps what the kernel did not take yet. */

/** What Bun's TCP sockets offer for writing. */
export interface Sink {
  /** The number of bytes taken; negative when the socket is closed. */
  write(bytes: Uint8Array): number
}

export interface Outlet {
  /** False when bytes had to be kept: the source should pause until `flush` says true. */
  write(bytes: Uint8Array): boolean
  /** The same for bytes that are the caller's again when it returns. */
  writeBorrowed(bytes: Uint8Array): boolean
  /** To be called when the socket takes bytes again. True when nothing is kept any more. */
  flush(): boolean
  empty(): boolean
}

export function createOutlet(sink: Sink): Outlet {
  const kept: Uint8Array[] = []

  /** What `sink` did not take of `bytes`; undefined when it took all, or will never take any. */
  function offer(bytes: Uint8Array): Uint8Array | undefined {
    const taken = sink.write(bytes)
    return taken < 0 || taken >= bytes.length ? undefined : bytes.subarray(taken)
  }

  /** What has to be kept of `bytes`. */
  function rest(bytes: Uint8Array): Uint8Array | undefined {
    return kept.length > 0 ? bytes : offer(bytes)
  }

  return {
    write(bytes) {
      const left = rest(bytes)
      if (left !== undefined) kept.push(left)
      return left === undefined
    },
    writeBorrowed(bytes) {
      const left = rest(bytes)
      if (left !== undefined) kept.push(Buffer.from(left))
      return left === undefined
    },
    flush() {
      for (let first = kept[0]; first !== undefined; first = kept[0]) {
        const rest = offer(first)
        if (rest !== undefined) {
          kept[0] = rest
          return false
        }
        kept.shift()
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
