import { expect, test } from 'bun:test'
import { release } from '../../src/lib/byte-loan.ts'

test('what nobody has a use for is gone at once', () => {
  const bytes = Buffer.from(new Uint8Array(100_000))
  release(bytes)
  expect(bytes.length).toBe(0)
})

test('a part of other bytes stays, as do they', () => {
  const bytes = Buffer.alloc(100_000, 7)
  release(bytes.subarray(1))
  release(bytes.subarray(0, 99_999))
  expect(bytes.every((byte) => byte === 7)).toBe(true)
})
