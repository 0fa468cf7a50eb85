import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { ByteQueue } from '../../../src/agent/proxy/byte-queue.ts'

const step = fc.oneof(
  fc.record({ push: fc.oneof(fc.nat(50), fc.integer({ min: 60_000, max: 200_000 })) }),
  fc.record({ take: fc.integer({ min: 1, max: 100_000 }) }),
)

test('what was pushed comes out in order, whatever becomes of the bytes that were given', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const queue = new ByteQueue()
      let pushed = 0
      let taken = 0
      for (const one of steps) {
        if ('push' in one) {
          const bytes = Buffer.alloc(one.push)
          for (let at = 0; at < bytes.length; at++) bytes[at] = (pushed + at) % 251
          pushed += bytes.length
          queue.push(bytes)
          bytes.fill(0xff)
        } else {
          const first = queue.first(one.take)
          const expected = Buffer.alloc(first.length).map((_, at) => (taken + at) % 251)
          expect(Buffer.compare(first, expected)).toBe(0)
          expect(first.length).toBeLessThanOrEqual(one.take)
          expect(first.length > 0).toBe(queue.length > 0)
          taken += first.length
          queue.drop(first.length)
        }
        expect(queue.length).toBe(pushed - taken)
      }
      queue.clear()
      expect(queue.length).toBe(0)
      expect(queue.first().length).toBe(0)
    }),
  )
})
