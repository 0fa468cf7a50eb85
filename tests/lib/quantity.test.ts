import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { parseQuantityBytes } from '../../src/lib/quantity.ts'

const RIGHT: readonly [string | number, number][] = [
  [0, 0],
  [100, 100],
  ['100', 100],
  ['+5', 5],
  ['-0', 0],
  ['100Ki', 102_400],
  ['1.5Gi', 1_610_612_736],
  ['.5Mi', 524_288],
  ['1.', 1],
  ['1e6', 1_000_000],
  ['1E3', 1000],
  ['1.5e1', 15],
  ['2000m', 2],
  ['3000000000n', 3],
  ['2k', 2000],
  [1e15, 1e15],
  [' 7 ', 7],
]

const WRONG: readonly [string | number, string][] = [
  ['', 'is not a quantity'],
  ['.', 'is not a quantity'],
  ['Ki', 'is not a quantity'],
  ['10KB', 'is not a quantity'],
  ['10ki', 'is not a quantity'],
  ['1e', 'is not a quantity'],
  ['1e1.5', 'is not a quantity'],
  ['0x10', 'is not a quantity'],
  ['1 Ki', 'is not a quantity'],
  [Number.NaN, 'is not a quantity'],
  [Number.POSITIVE_INFINITY, 'is not a quantity'],
  [1.5, 'is not a whole number of bytes'],
  ['100m', 'is not a whole number of bytes'],
  ['0.3Ki', 'is not a whole number of bytes'],
  ['15e-1', 'is not a whole number of bytes'],
  ['-1', 'is negative'],
  ['1E', 'is larger than 2^53 bytes'],
  ['9Pi', 'is larger than 2^53 bytes'],
  ['1e999999999', 'has too large an exponent'],
  ['9'.repeat(100), 'has too many digits'],
]

describe('parseQuantityBytes', () => {
  test.each([...RIGHT])('%p', (quantity, bytes) => {
    expect(parseQuantityBytes(quantity)).toEqual({ ok: true, value: bytes })
  })

  test.each([...WRONG])('%p %s', (quantity, error) => {
    expect(parseQuantityBytes(quantity)).toEqual({ ok: false, error })
  })

  test('a binary suffix multiplies exactly', () => {
    const powers = { Ki: 1024, Mi: 1024 ** 2, Gi: 1024 ** 3 }
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom('Ki', 'Mi', 'Gi'),
        (number, suffix) => {
          const expected = number * powers[suffix as keyof typeof powers]
          expect(parseQuantityBytes(`${number}${suffix}`)).toEqual({ ok: true, value: expected })
        },
      ),
    )
  })

  test('a decimal point moves the digits and loses none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (thousandths) => {
        const quantity = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}k`
        expect(parseQuantityBytes(quantity)).toEqual({ ok: true, value: thousandths })
      }),
    )
  })

  test('any text has an answer', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bytes = parseQuantityBytes(text)
        if (bytes.ok) expect(Number.isSafeInteger(bytes.value) && bytes.value >= 0).toBe(true)
      }),
    )
  })
})
