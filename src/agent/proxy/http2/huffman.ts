/** The Huffman code of HPACK (RFC 7541, appendix B), for reading only. */

/**
 * Bits of the code of each byte and, last, of the end of string. The code is canonical, so the
 * lengths say it all: shorter codes come first, equally long ones in the order of their symbols.
 */
const LENGTHS =
  '13 23 28 28 28 28 28 28 28 24 30 28 28 30 28 28 28 28 28 28 28 28 30 28 28 28 28 28 28 28 28 28 ' +
  '6 10 10 12 13 6 8 11 10 10 8 11 8 6 6 6 5 5 5 6 6 6 6 6 6 6 7 8 15 6 12 10 13 6 7 7 7 7 7 7 7 7 ' +
  '7 7 7 7 7 7 7 7 7 7 7 7 7 7 8 7 8 13 19 13 14 6 15 5 6 5 6 5 6 6 6 5 7 7 6 6 6 5 6 7 6 5 5 6 7 7 ' +
  '7 7 7 15 11 14 13 28 20 22 20 20 22 22 22 23 22 23 23 23 23 23 24 23 24 24 22 23 24 23 23 23 23 ' +
  '21 22 23 22 23 23 24 22 21 20 22 22 23 23 21 23 22 22 24 21 22 23 23 21 21 22 21 23 22 23 23 20 ' +
  '22 22 22 23 22 22 23 26 26 20 19 22 23 22 25 26 26 26 27 27 26 24 25 19 21 26 27 27 26 27 24 21 ' +
  '21 26 26 28 27 27 27 20 24 20 21 22 21 21 23 22 22 25 25 24 24 26 23 26 27 26 26 27 27 27 27 27 ' +
  '28 27 27 27 27 27 26 30'

const LONGEST = 30

/** By length in bits: the first code, where its symbols start in `symbols`, how many there are. */
const firstCode = new Uint32Array(LONGEST + 1)
const firstAt = new Uint16Array(LONGEST + 1)
const counts = new Uint16Array(LONGEST + 1)
const symbols: number[] = []

{
  const lengths = LENGTHS.split(' ').map(Number)
  let code = 0
  for (let bits = 1; bits <= LONGEST; bits++) {
    code *= 2
    firstCode[bits] = code
    firstAt[bits] = symbols.length
    for (const [symbol, length] of lengths.entries()) if (length === bits) symbols.push(symbol)
    const count = symbols.length - (firstAt[bits] ?? 0)
    // The end of string, the very last code, may not occur.
    counts[bits] = bits === LONGEST ? count - 1 : count
    code += count
  }
}

/** Latin-1 text; undefined when `bytes` are no proper code. */
export function decodeHuffman(bytes: Uint8Array): string | undefined {
  const out = Buffer.allocUnsafe(bytes.length * 2)
  let length = 0
  let code = 0
  let bits = 0
  for (let at = 0; at < bytes.length * 8; at++) {
    code = code * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1)
    bits += 1
    const offset = code - (firstCode[bits] ?? 0)
    if (offset < (counts[bits] ?? 0)) {
      out[length] = symbols[(firstAt[bits] ?? 0) + offset] ?? 0
      length += 1
      code = 0
      bits = 0
    } else if (bits === LONGEST) return undefined
  }
  // What is left over must be less than a byte of the end of string, which is all ones.
  const padded = bits < 8 && code === 2 ** bits - 1
  return padded ? out.toString('latin1', 0, length) : undefined
}
