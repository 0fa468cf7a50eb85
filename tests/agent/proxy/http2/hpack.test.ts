import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import {
  EMPTY_TABLE,
  encodeHeaders,
  HeaderDecoder,
  HpackError,
} from '../../../../src/agent/proxy/http2/hpack.ts'
import { decodeHuffman } from '../../../../src/agent/proxy/http2/huffman.ts'

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')

describe('reading (the examples of RFC 7541, appendix C)', () => {
  test('requests in the Huffman code, which build on each other', () => {
    const decoder = new HeaderDecoder()
    expect(decoder.decode(hex('828684418cf1e3c2e5f23a6ba0ab90f4ff'))).toEqual([
      [':method', 'GET'],
      [':scheme', 'http'],
      [':path', '/'],
      [':authority', 'www.example.com'],
    ])
    expect(decoder.decode(hex('828684be5886a8eb10649cbf'))).toContainEqual([
      'cache-control',
      'no-cache',
    ])
    expect(decoder.decode(hex('828785bf408825a849e95ba97d7f8925a849e95bb8e8b4bf'))).toEqual([
      [':method', 'GET'],
      [':scheme', 'https'],
      [':path', '/index.html'],
      [':authority', 'www.example.com'],
      ['custom-key', 'custom-value'],
    ])
  })

  test('literals without the Huffman code', () => {
    const decoder = new HeaderDecoder()
    expect(
      decoder.decode(hex('400a 6375 7374 6f6d 2d6b 6579 0d63 7573 746f 6d2d 6865 6164 6572')),
    ).toEqual([['custom-key', 'custom-header']])
    // It entered the table.
    expect(decoder.decode(hex('be'))).toEqual([['custom-key', 'custom-header']])
    expect(decoder.decode(hex('1008 7061 7373 776f 7264 0673 6563 7265 74'))).toEqual([
      ['password', 'secret'],
    ])
  })

  test('a table made smaller forgets its oldest entries', () => {
    const decoder = new HeaderDecoder()
    decoder.decode(hex('4001610162')) // a: b, 34 bytes
    decoder.decode(hex('4001630164')) // c: d
    expect(decoder.decode(hex('bf'))).toEqual([['a', 'b']])
    // To 34 bytes.
    decoder.decode(hex('3f03'))
    expect(decoder.decode(hex('be'))).toEqual([['c', 'd']])
    expect(() => decoder.decode(hex('bf'))).toThrow(HpackError)
  })

  test.each([
    ['an index beyond the tables', 'ff80808001'],
    ['index 0', '80'],
    ['an endless integer', 'ffffffffffffffffffff'],
    ['a text that ends early', '400a6375'],
    ['a table larger than was offered', '3fe21f'],
    ['a size in the middle', '8220'],
    ['padding that is a whole byte', '408161ff0161'],
    ['padding of zeroes', '0081180161'],
  ])('%s is refused', (_, block) => {
    expect(() => new HeaderDecoder().decode(hex(block))).toThrow(HpackError)
  })

  test('any bytes are read or refused, never worse', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          new HeaderDecoder().decode(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(HpackError)
        }
      }),
    )
  })
})

describe('the Huffman code', () => {
  test('text of any byte value', () => {
    // From RFC 7541 C.6.1.
    expect(decodeHuffman(hex('d07abe941054d444a8200595040b8166e082a62d1bff'))).toBe(
      'Mon, 21 Oct 2013 20:13:21 GMT',
    )
    // The longest code that may occur, that of the line feed: 3ffffffc in 30 bits, and two ones.
    expect(decodeHuffman(hex('fffffff3'))).toBe('\n')
    expect(decodeHuffman(hex(''))).toBe('')
  })

  test('the end of string may not occur', () => {
    expect(decodeHuffman(hex('ffffffff'))).toBeUndefined()
  })
})

describe('writing', () => {
  const latin1 = fc.string({
    unit: fc.integer({ min: 0, max: 255 }).map((c) => String.fromCharCode(c)),
    maxLength: 400,
  })

  test('is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(latin1, latin1)), (headers) => {
        const decoder = new HeaderDecoder()
        expect(decoder.decode(Buffer.concat([EMPTY_TABLE, encodeHeaders(headers)]))).toEqual(
          headers,
        )
      }),
    )
  })

  test('uses the static table', () => {
    expect(
      encodeHeaders([
        [':method', 'POST'],
        [':status', '200'],
      ]),
    ).toEqual(Buffer.of(0x83, 0x88))
    expect(encodeHeaders([['content-type', 'x']])).toEqual(Buffer.of(0x0f, 16, 1, 120))
  })
})
