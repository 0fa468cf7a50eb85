/** Finds where an HTTP/1.1 body ends, so that its bytes can be passed on as they are. */

import type { Framing } from './http-head.ts'

export interface BodyScan {
  /**
   * Takes the bytes that came; returns how many of them, from the start, belong to this body.
   * -1 when the framing is broken. `content` is given what they hold without the framing.
   */
  take(bytes: Uint8Array, content?: Content): number
  /** Whether the whole body has been taken. */
  done(): boolean
  /** The lines after the last chunk, as Latin-1 text; complete when the body is. */
  trailers(): string
}

export type Content = (bytes: Uint8Array) => void

export function scanBody(framing: Framing): BodyScan {
  switch (framing.kind) {
    case 'none':
      return scanLength(0)
    case 'length':
      return scanLength(framing.bytes)
    case 'chunked':
      return scanChunks()
    case 'until-close':
      return scanLength(Number.POSITIVE_INFINITY)
  }
}

function scanLength(length: number): BodyScan {
  let left = length
  return {
    take(bytes, content) {
      const taken = Math.min(left, bytes.length)
      left -= taken
      if (taken > 0) content?.(bytes.subarray(0, taken))
      return taken
    },
    done: () => left === 0,
    trailers: () => '',
  }
}

const CR = 13
const LF = 10
const SEMICOLON = 59
/** Chunk extensions and trailers are of no use to anybody here, so little of them is let through. */
const LINE_LIMIT_BYTES = 8 * 1024
const TRAILERS_LIMIT_BYTES = 64 * 1024

type ChunkPhase =
  | 'size'
  | 'extension'
  | 'size-end'
  | 'data'
  | 'data-cr'
  | 'data-end'
  | 'trailer'
  | 'trailer-end'
  | 'done'

function scanChunks(): BodyScan {
  let phase: ChunkPhase = 'size'
  let size = 0
  let digits = 0
  let lineBytes = 0
  let trailers = ''

  /** Each takes one byte outside chunk data; false when it cannot stand there. */
  const steps: Readonly<Record<ChunkPhase, (byte: number) => boolean>> = {
    size(byte) {
      const digit = hexDigit(byte)
      if (digit >= 0) {
        size = size * 16 + digit
        digits += 1
        return digits <= 12
      }
      phase = byte === CR ? 'size-end' : 'extension'
      return digits > 0 && (byte === CR || byte === SEMICOLON)
    },
    extension(byte) {
      lineBytes += 1
      if (byte === CR) phase = 'size-end'
      return byte !== LF && lineBytes <= LINE_LIMIT_BYTES
    },
    'size-end'(byte) {
      phase = size === 0 ? 'trailer' : 'data'
      lineBytes = 0
      return byte === LF
    },
    'data-cr'(byte) {
      phase = 'data-end'
      return byte === CR
    },
    'data-end'(byte) {
      phase = 'size'
      digits = 0
      return byte === LF
    },
    trailer(byte) {
      if (byte === CR) phase = 'trailer-end'
      else {
        lineBytes += 1
        trailers += String.fromCharCode(byte)
      }
      return byte !== LF && trailers.length <= TRAILERS_LIMIT_BYTES
    },
    'trailer-end'(byte) {
      phase = lineBytes === 0 ? 'done' : 'trailer'
      if (lineBytes > 0) trailers += '\r\n'
      lineBytes = 0
      return byte === LF
    },
    data: () => false,
    done: () => false,
  }

  /** Takes chunk data from `at` on; returns how much. */
  function takeData(bytes: Uint8Array, at: number, content: Content | undefined): number {
    const taken = Math.min(size, bytes.length - at)
    size -= taken
    if (size === 0) phase = 'data-cr'
    if (taken > 0) content?.(bytes.subarray(at, at + taken))
    return taken
  }

  return {
    take(bytes, content) {
      let at = 0
      while (at < bytes.length && phase !== 'done') {
        if (phase === 'data') at += takeData(bytes, at, content)
        else if (steps[phase](bytes[at] ?? 0)) at += 1
        else return -1
      }
      return at
    },
    done: () => phase === 'done',
    trailers: () => trailers,
  }
}

function hexDigit(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48
  const lower = byte | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : -1
}
