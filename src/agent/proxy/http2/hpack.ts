/** Header compression of HTTP/2 (RFC 7541): reading all of it, writing without a table. */

import { decodeHuffman } from './huffman.ts'

/** Names in lower case; both parts as Latin-1. */
export type HeaderList = readonly (readonly [name: string, value: string])[]

const STATIC: HeaderList = [
  [':authority', ''],
  [':method', 'GET'],
  [':method', 'POST'],
  [':path', '/'],
  [':path', '/index.html'],
  [':scheme', 'http'],
  [':scheme', 'https'],
  [':status', '200'],
  [':status', '204'],
  [':status', '206'],
  [':status', '304'],
  [':status', '400'],
  [':status', '404'],
  [':status', '500'],
  ['accept-charset', ''],
  ['accept-encoding', 'gzip, deflate'],
  ['accept-language', ''],
  ['accept-ranges', ''],
  ['accept', ''],
  ['access-control-allow-origin', ''],
  ['age', ''],
  ['allow', ''],
  ['authorization', ''],
  ['cache-control', ''],
  ['content-disposition', ''],
  ['content-encoding', ''],
  ['content-language', ''],
  ['content-length', ''],
  ['content-location', ''],
  ['content-range', ''],
  ['content-type', ''],
  ['cookie', ''],
  ['date', ''],
  ['etag', ''],
  ['expect', ''],
  ['expires', ''],
  ['from', ''],
  ['host', ''],
  ['if-match', ''],
  ['if-modified-since', ''],
  ['if-none-match', ''],
  ['if-range', ''],
  ['if-unmodified-since', ''],
  ['last-modified', ''],
  ['link', ''],
  ['location', ''],
  ['max-forwards', ''],
  ['proxy-authenticate', ''],
  ['proxy-authorization', ''],
  ['range', ''],
  ['referer', ''],
  ['refresh', ''],
  ['retry-after', ''],
  ['server', ''],
  ['set-cookie', ''],
  ['strict-transport-security', ''],
  ['transfer-encoding', ''],
  ['user-agent', ''],
  ['vary', ''],
  ['via', ''],
  ['www-authenticate', ''],
]

export const DEFAULT_TABLE_BYTES = 4_096
/** What the RFC counts for an entry beside its text. */
const ENTRY_BYTES = 32

/** A header block that cannot be read; the connection's tables differ from then on. */
export class HpackError extends Error {
  override readonly name = 'HpackError'
}

/** One for each connection, because blocks build on those before. */
export class HeaderDecoder {
  /** Newest first. */
  readonly #table: (readonly [string, string])[] = []
  #tableBytes = 0
  #limitBytes = DEFAULT_TABLE_BYTES
  #block: Uint8Array = Buffer.alloc(0)
  #at = 0

  /** Throws HpackError. */
  decode(block: Uint8Array): HeaderList {
    this.#block = block
    this.#at = 0
    const headers: (readonly [string, string])[] = []
    while (this.#at < block.length) {
      const byte = block[this.#at] ?? 0
      if (byte & 0x80) headers.push(this.#entry(this.#integer(7)))
      else if (byte & 0x40) {
        const header = this.#literal(6)
        this.#add(header)
        headers.push(header)
      } else if (byte & 0x20) this.#resize(this.#integer(5), headers.length > 0)
      else headers.push(this.#literal(4))
    }
    return headers
  }

  #literal(prefixBits: number): readonly [string, string] {
    const index = this.#integer(prefixBits)
    const name = index === 0 ? this.#text() : this.#entry(index)[0]
    return [name, this.#text()]
  }

  #entry(index: number): readonly [string, string] {
    const entry = STATIC[index - 1] ?? this.#table[index - 1 - STATIC.length]
    if (entry === undefined) throw new HpackError(`no header ${index}`)
    return entry
  }

  #add(header: readonly [string, string]): void {
    this.#tableBytes += header[0].length + header[1].length + ENTRY_BYTES
    this.#table.unshift(header)
    this.#evict()
  }

  #resize(bytes: number, late: boolean): void {
    if (late || bytes > DEFAULT_TABLE_BYTES) throw new HpackError('table size out of place')
    this.#limitBytes = bytes
    this.#evict()
  }

  #evict(): void {
    while (this.#tableBytes > this.#limitBytes) {
      const oldest = this.#table.pop()
      if (oldest === undefined) return
      this.#tableBytes -= oldest[0].length + oldest[1].length + ENTRY_BYTES
    }
  }

  #integer(prefixBits: number): number {
    const full = 2 ** prefixBits - 1
    let value = this.#byte() & full
    if (value < full) return value
    for (let scale = 1; scale < 2 ** 28; scale *= 128) {
      const byte = this.#byte()
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
    }
    throw new HpackError('integer too large')
  }

  #byte(): number {
    const byte = this.#block[this.#at]
    if (byte === undefined) throw new HpackError('block ends early')
    this.#at += 1
    return byte
  }

  #text(): string {
    const isHuffman = ((this.#block[this.#at] ?? 0) & 0x80) !== 0
    const length = this.#integer(7)
    const end = this.#at + length
    if (end > this.#block.length) throw new HpackError('block ends early')
    const bytes = this.#block.subarray(this.#at, end)
    this.#at = end
    const text = isHuffman ? decodeHuffman(bytes) : latin1(bytes)
    if (text === undefined) throw new HpackError('text is not in the Huffman code')
    return text
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

const STATIC_PAIRS = new Map(STATIC.map(([name, value], at) => [`${name}\n${value}`, at + 1]))
const COLON = 58
const STATIC_NAMES = new Map(STATIC.map(([name], at) => [name, at + 1] as const).reverse())

/**
 * To be at the start of the first block of a connection: the peer's table for us stays empty, so
 * that no later setting of its size concerns us.
 */
export const EMPTY_TABLE = Buffer.of(0x20)

/** Literals that enter no table: a little longer on the wire, and nothing to keep. */
export function encodeHeaders(headers: HeaderList): Buffer {
  const bound = headers.reduce((sum, [name, value]) => sum + name.length + value.length + 12, 0)
  const out = Buffer.allocUnsafe(bound)
  let at = 0
  for (const [name, value] of headers) {
    // Of the others hardly any is in the table with its value.
    const isPseudo = name.charCodeAt(0) === COLON
    const pair = isPseudo ? STATIC_PAIRS.get(`${name}\n${value}`) : undefined
    if (pair !== undefined) {
      out[at] = 0x80 | pair
      at += 1
      continue
    }
    const known = STATIC_NAMES.get(name)
    at = writeInteger(out, at, 0, 4, known ?? 0)
    if (known === undefined) at = writeText(out, at, name)
    at = writeText(out, at, value)
  }
  return out.subarray(0, at)
}

function writeText(out: Buffer, at: number, text: string): number {
  const start = writeInteger(out, at, 0, 7, text.length)
  return start + out.write(text, start, 'latin1')
}

function writeInteger(out: Buffer, at: number, flags: number, bits: number, value: number): number {
  const full = 2 ** bits - 1
  if (value < full) {
    out[at] = flags | value
    return at + 1
  }
  out[at] = flags | full
  let next = at + 1
  let rest = value - full
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) {
    out[next] = (rest % 128) | 0x80
    next += 1
  }
  out[next] = rest
  return next + 1
}
