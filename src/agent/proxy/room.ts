/** Bounds the memory of what has to be kept as a whole. */

/** Memory that all of a kind have together. */
export interface Room {
  /** False when there is not so much left; nothing is taken then. */
  take(bytes: number): boolean
  give(bytes: number): void
}

export function createRoom(limitBytes: number): Room {
  let left = limitBytes
  return {
    take(bytes) {
      if (bytes > left) return false
      left -= bytes
      return true
    },
    give(bytes) {
      left += bytes
    },
  }
}
