import { describe, expect, test } from 'bun:test'
import { createCrashGuard } from '../../src/agent/crash-guard.ts'

const MINUTE_MS = 60_000

function guarded() {
  let nowMs = 1_000
  const guard = createCrashGuard(() => nowMs)
  return {
    guard,
    pass(ms: number) {
      nowMs += ms
    },
    crash(times: number) {
      for (let time = 0; time < times; time += 1) guard.blame('iris_1')
    },
    isBarred: () => guard.verdict('iris_1') !== undefined,
  }
}

describe('a model that the model server does not survive', () => {
  test('is barred after the third time, and others are not', () => {
    const { guard, crash } = guarded()
    crash(2)
    expect(guard.verdict('iris_1')).toBeUndefined()
    expect(guard.isSuspect('iris_1')).toBe(true)
    crash(1)
    expect(guard.verdict('iris_1')).toBe(
      'the model server went away or hung 3 times while it loaded iris_1: it is not tried again for 60 s, but a new version is',
    )
    expect(guard.verdict('wine_1')).toBeUndefined()
    expect(guard.isSuspect('wine_1')).toBe(false)
  })

  test('is tried once when the time is over, and barred for twice as long if that is fatal again', () => {
    const { pass, crash, isBarred } = guarded()
    crash(3)
    pass(MINUTE_MS - 1)
    expect(isBarred()).toBe(true)
    pass(1)
    expect(isBarred()).toBe(false)
    crash(1)
    pass(MINUTE_MS)
    expect(isBarred()).toBe(true)
    pass(MINUTE_MS)
    expect(isBarred()).toBe(false)
  })

  test('is barred for an hour at most', () => {
    const { pass, crash, isBarred } = guarded()
    crash(100)
    pass(60 * MINUTE_MS - 1)
    expect(isBarred()).toBe(true)
    pass(1)
    expect(isBarred()).toBe(false)
  })

  test('starts with a clean slate once it was loaded', () => {
    const { guard, crash, isBarred } = guarded()
    crash(3)
    guard.clear('iris_1')
    expect(isBarred()).toBe(false)
    expect(guard.isSuspect('iris_1')).toBe(false)
    crash(2)
    expect(isBarred()).toBe(false)
  })
})
