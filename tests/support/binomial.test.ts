import { expect, test } from 'bun:test'
import { binomialPValue } from './binomial.ts'

test('small cases, counted by hand', () => {
  expect(binomialPValue(0, 3, 0.5)).toBeCloseTo(2 / 8, 12)
  expect(binomialPValue(1, 4, 0.5)).toBeCloseTo(10 / 16, 12)
  expect(binomialPValue(2, 4, 0.5)).toBe(1)
  expect(binomialPValue(0, 2, 0.1)).toBeCloseTo(1, 12)
  expect(binomialPValue(2, 2, 0.1)).toBeCloseTo(0.02, 12)
})

test('of 3,000 the bounds at one in a million are those of the normal curve, nearly', () => {
  // 4.89 standard deviations.
  expect(binomialPValue(1_500 - 132, 3_000, 0.5)).toBeGreaterThan(1e-6)
  expect(binomialPValue(1_500 - 136, 3_000, 0.5)).toBeLessThan(1e-6)
})
