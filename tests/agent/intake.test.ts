import { describe, expect, test } from 'bun:test'
import { createCrashGuard } from '../../src/agent/crash-guard.ts'
import type { LoadFailure } from '../../src/agent/failure.ts'
import { createIntake } from '../../src/agent/intake.ts'
import { createLog, silentLog } from '../../src/lib/log.ts'
import { fail, ok, type Result } from '../../src/lib/result.ts'

const never = new AbortController().signal

function intakeOf(load: () => Promise<Result<void, LoadFailure>>, log = silentLog) {
  const lost = new AbortController()
  const crashes = createCrashGuard(() => 0)
  const server = {
    readyModels: async () => ok([]),
    load,
    unload: async () => ok(undefined),
    answers: async () => false,
    lost: lost.signal,
    hangs: () => false,
    close() {},
  }
  const intake = createIntake({ server, crashes, loadConcurrency: 1, log, tellEveryMs: 1 })
  return { intake, crashes, lost }
}

describe('a load', () => {
  test('that does not end in time counts as one that the model server did not survive', async () => {
    const late = { kind: 'late', reason: 'not within 1 s' } as const
    const { intake, crashes } = intakeOf(async () => fail(late))
    for (let time = 0; time < 3; time += 1) await intake.load('iris_1', never)
    expect(crashes.verdict('iris_1')).toContain('3 times')
  })

  test('that the model server refuses clears the model', async () => {
    const refused = { kind: 'permanent', reason: 'invalid load key' } as const
    const { intake, crashes } = intakeOf(async () => fail(refused))
    crashes.blame('iris_1')
    expect(await intake.load('iris_1', never)).toEqual(fail(refused))
    expect(crashes.isSuspect('iris_1')).toBe(false)
  })

  test('that takes long is told, with whether the model server answers', async () => {
    const told = Promise.withResolvers<void>()
    const lines: string[] = []
    const log = createLog({
      level: 'warn',
      format: 'json',
      now: () => 0,
      write(line) {
        lines.push(line)
        told.resolve()
      },
    })
    const { intake } = intakeOf(async () => {
      await told.promise
      return ok(undefined)
    }, log)
    expect(await intake.load('iris_1', never)).toEqual(ok(undefined))
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ model: 'iris_1', serverAnswers: false })
  })
})
