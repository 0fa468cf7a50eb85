import { describe, expect, test } from 'bun:test'
import { startHeartbeat } from '../../../src/agent/model-server/heartbeat.ts'

function beating(answer: () => boolean, patienceMs = 30) {
  const silence = Promise.withResolvers<string>()
  let asked = 0
  const heartbeat = startHeartbeat({
    askLive: async () => {
      asked += 1
      return answer()
    },
    everyMs: 5,
    patienceMs,
    onSilence: silence.resolve,
  })
  return { heartbeat, silence: silence.promise, asked: () => asked }
}

/** `undefined` when nothing was told within the time. */
function within(ms: number, told: Promise<string>): Promise<string | undefined> {
  return Promise.race([told, Bun.sleep(ms).then(() => undefined)])
}

describe('the heartbeat', () => {
  test('tells when there is no answer for long', async () => {
    const { silence } = beating(() => false)
    expect(await silence).toBe('the model server has not answered for 0.03 s')
  })

  test('takes one failure for chance', async () => {
    let count = 0
    const { heartbeat, silence, asked } = beating(() => {
      count += 1
      return count !== 1
    }, 600)
    expect(await within(700, silence)).toBeUndefined()
    expect(asked()).toBeGreaterThan(2)
    heartbeat.stop()
  })

  test('expects nothing of a server that works', async () => {
    const { heartbeat, silence, asked } = beating(() => false)
    const done = await heartbeat.during(async () => {
      expect(await within(60, silence)).toBeUndefined()
      return 'done'
    }, Number.POSITIVE_INFINITY)
    expect(done).toBe('done')
    expect(asked()).toBe(0)
    expect(await silence).toContain('has not answered')
  })

  test('expects something of a server that works for longer than it may', async () => {
    const { heartbeat, silence } = beating(() => false)
    await heartbeat.during(async () => {
      expect(await silence).toContain('has not answered')
    }, 20)
  })

  test('asks no more when it is stopped', async () => {
    const { heartbeat, silence, asked } = beating(() => false)
    heartbeat.stop()
    expect(await within(60, silence)).toBeUndefined()
    expect(asked()).toBe(0)
  })
})
