/** How a body is sent through the proxies: by which protocol, which way, and at whose pace. */

/** `grpc-stream`: in many messages instead of one. */
export const PROTOCOLS = ['http1', 'http1-chunked', 'h2c', 'grpc', 'grpc-stream'] as const
export type Protocol = (typeof PROTOCOLS)[number]

/** `up`: to the model server. `echo`: there, and back as it comes. */
export const DIRECTIONS = ['up', 'down', 'echo'] as const
export type Direction = (typeof DIRECTIONS)[number]

export interface Way {
  readonly protocol: Protocol
  readonly direction: Direction
  /** Whoever receives the body, at either end, reads a little and rests. */
  readonly slow: boolean
  readonly bodyBytes: number
}

export interface BodyClient {
  /** Returns how many bytes came back, with their framing. */
  ask(way: Way): Promise<number>
  close(): void
}

/** Bodies are sent in pieces of so much, which are the messages of a stream. */
export const PIECE_BYTES = 100_000
const PIECE = Buffer.alloc(PIECE_BYTES, 'x')

/** The piece that follows `sent` bytes of the body; empty after the last one. */
export function nextPiece(bodyBytes: number, sent: number): Buffer {
  return PIECE.subarray(0, bodyBytes - sent)
}

/** A slow reader rests after so much. */
const STRIDE_BYTES = 1_000_000
const REST_MS = 5

/** Told of what was read, says what to wait for before reading on. */
export function paced(slow: boolean): (bytes: number) => Promise<void> | undefined {
  let read = 0
  return (bytes) => {
    read += bytes
    if (!slow || read < STRIDE_BYTES) return undefined
    read -= STRIDE_BYTES
    return Bun.sleep(REST_MS)
  }
}
