/** The frames of HTTP/2 (RFC 9113, section 6). */

export const PREFACE = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'latin1')

export const FRAME = {
  DATA: 0,
  HEADERS: 1,
  PRIORITY: 2,
  RST_STREAM: 3,
  SETTINGS: 4,
  PUSH_PROMISE: 5,
  PING: 6,
  GOAWAY: 7,
  WINDOW_UPDATE: 8,
  CONTINUATION: 9,
} as const

export const FLAG = {
  END_STREAM: 0x1,
  ACK: 0x1,
  END_HEADERS: 0x4,
  PADDED: 0x8,
  PRIORITY: 0x20,
} as const

export const SETTING = {
  HEADER_TABLE_SIZE: 1,
  ENABLE_PUSH: 2,
  MAX_CONCURRENT_STREAMS: 3,
  INITIAL_WINDOW_SIZE: 4,
  MAX_FRAME_SIZE: 5,
  MAX_HEADER_LIST_SIZE: 6,
} as const

export const CODE = {
  NO_ERROR: 0,
  PROTOCOL_ERROR: 1,
  INTERNAL_ERROR: 2,
  FLOW_CONTROL_ERROR: 3,
  STREAM_CLOSED: 5,
  FRAME_SIZE_ERROR: 6,
  REFUSED_STREAM: 7,
  CANCEL: 8,
  COMPRESSION_ERROR: 9,
  ENHANCE_YOUR_CALM: 11,
} as const

export const HEADER_BYTES = 9
export const DEFAULT_WINDOW_BYTES = 65_535
export const MAX_WINDOW_BYTES = 0x7fff_ffff
/** The largest frame that either side may send without being told otherwise. */
export const DEFAULT_FRAME_BYTES = 16_384

export function frame(type: number, flags: number, stream: number, payload: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + payload.length)
  writeFrame(bytes, 0, type, flags, stream, payload)
  return bytes
}

/** Puts a frame into `into`, from `at` on. */
export function writeFrame(
  into: Buffer,
  at: number,
  type: number,
  flags: number,
  stream: number,
  payload: Uint8Array,
): void {
  into.writeUIntBE(payload.length, at, 3)
  into[at + 3] = type
  into[at + 4] = flags
  into.writeUInt32BE(stream, at + 5)
  into.set(payload, at + HEADER_BYTES)
}

export function settingsFrame(settings: readonly (readonly [number, number])[]): Buffer {
  const payload = Buffer.allocUnsafe(settings.length * 6)
  for (const [at, [name, value]] of settings.entries()) {
    payload.writeUInt16BE(name, at * 6)
    payload.writeUInt32BE(value, at * 6 + 2)
  }
  return frame(FRAME.SETTINGS, 0, 0, payload)
}

export function windowUpdateFrame(stream: number, bytes: number): Buffer {
  return frame(FRAME.WINDOW_UPDATE, 0, stream, uint32(bytes))
}

export function resetFrame(stream: number, code: number): Buffer {
  return frame(FRAME.RST_STREAM, 0, stream, uint32(code))
}

export function goawayFrame(lastStream: number, code: number, words: string): Buffer {
  return frame(
    FRAME.GOAWAY,
    0,
    0,
    Buffer.concat([uint32(lastStream), uint32(code), Buffer.from(words)]),
  )
}

function uint32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** The payload without its padding; undefined when there is more padding than payload. */
export function withoutPadding(flags: number, payload: Buffer): Buffer | undefined {
  if ((flags & FLAG.PADDED) === 0) return payload
  const padding = payload[0]
  return padding === undefined || padding >= payload.length
    ? undefined
    : payload.subarray(1, payload.length - padding)
}
