import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { scanBody } from '../../../src/agent/proxy/http-body.ts'

const chunk = fc.uint8Array({ minLength: 1, maxLength: 40 })
const extension = fc.constantFrom('', ';a', ';name="v"')
const trailers = fc.array(fc.constantFrom('x-a: 1', 'x-b:'), { maxLength: 3 })

/** A body in chunks, as some sender could write it. */
const body = fc
  .tuple(fc.array(fc.tuple(chunk, extension, fc.boolean()), { maxLength: 5 }), trailers)
  .map(([chunks, lines]) =>
    Buffer.concat([
      ...chunks.flatMap(([bytes, ext, upper]) => {
        const size = bytes.length.toString(16)
        const line = `${upper ? size.toUpperCase() : size}${ext}\r\n`
        return [Buffer.from(line), bytes, Buffer.from('\r\n')]
      }),
      Buffer.from(['0', ...lines, '', ''].join('\r\n')),
    ]),
  )
const cuts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 })

describe('a body in chunks', () => {
  test('ends where it ends, however it is cut and whatever follows', () => {
    fc.assert(
      fc.property(body, cuts, fc.uint8Array({ maxLength: 10 }), (bytes, sizes, following) => {
        const scan = scanBody({ kind: 'chunked' })
        const all = Buffer.concat([bytes, following])
        let at = 0
        for (let turn = 0; at < all.length && !scan.done(); turn++) {
          const piece = all.subarray(at, at + (sizes[turn % sizes.length] ?? 1))
          const taken = scan.take(piece)
          expect(taken === piece.length || scan.done()).toBe(true)
          at += taken
        }
        expect(scan.done()).toBe(true)
        expect(at).toBe(bytes.length)
      }),
    )
  })

  test.each([
    ['no size', '\r\n'],
    ['a size that is no number', 'g\r\n'],
    ['a size beyond any body', '1234567890123\r\n'],
    ['a sign', '-1\r\n'],
    ['a bare line feed', '1\nx'],
    ['a chunk longer than it says', '1\r\nxy\r\n'],
    ['an endless extension', `1;${'x'.repeat(9_000)}`],
    ['endless trailers', `0\r\n${'a: b\r\n'.repeat(15_000)}`],
  ])('with %s is broken', (_, text) => {
    expect(scanBody({ kind: 'chunked' }).take(Buffer.from(text))).toBe(-1)
  })
})

test('a body of a length ends after it', () => {
  const scan = scanBody({ kind: 'length', bytes: 5 })
  expect(scan.take(Buffer.from('abc'))).toBe(3)
  expect(scan.take(Buffer.from('defg'))).toBe(2)
  expect(scan.done()).toBe(true)
})
