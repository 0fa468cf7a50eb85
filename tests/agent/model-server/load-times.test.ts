import { expect, test } from 'bun:test'
import { createLoadTimes } from '../../../src/agent/model-server/load-times.ts'

test('a model may take several times as long as its slowest load so far', async () => {
  let nowMs = 0
  const times = createLoadTimes(30, () => nowMs)
  const loading = (tookMs: number, ok: boolean) =>
    times.measure('iris_1', async () => {
      nowMs += tookMs
      return { ok }
    })
  await loading(1_000, false)
  expect(times.allowedMs('iris_1')).toBe(Number.POSITIVE_INFINITY)
  expect(await loading(20, true)).toEqual({ ok: true })
  await loading(10, true)
  expect(times.allowedMs('iris_1')).toBe(4 * 20 + 30)
  expect(times.allowedMs('wine_1')).toBe(Number.POSITIVE_INFINITY)
})
