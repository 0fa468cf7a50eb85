import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { formatDuration, parseDuration } from '../../src/lib/duration.ts'

test('a duration is read back from its text', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000_000 }), (ms) => {
      expect(parseDuration(formatDuration(ms))).toBe(ms)
    }),
  )
})

test('Go notation', () => {
  expect(parseDuration('1h2m3s4ms')).toBe(3_723_004)
  expect(parseDuration('0')).toBe(0)
  expect(parseDuration('-1s')).toBeUndefined()
  expect(parseDuration('1s x')).toBeUndefined()
  expect(formatDuration(90_000)).toBe('1m30s')
})
