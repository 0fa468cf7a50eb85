import { describe, expect, test } from 'bun:test'
import { createModelScaling } from '../../src/control/model-scaling.ts'
import type { Command, Rejection } from '../../src/domain/command.ts'
import { decide } from '../../src/domain/decide.ts'
import { wantedReplicas } from '../../src/domain/version.ts'
import { silentLog } from '../../src/lib/log.ts'
import { fail, type Result } from '../../src/lib/result.ts'
import { report, Scenario } from '../support/domain.ts'

const windows = { upMs: 1_000, downMs: 2_000 }

/** A model `a` on the first of three agents, and its scaling. */
function rig({ isDiskFull = false } = {}) {
  const scenario = new Scenario()
  for (const index of [0, 1, 2]) scenario.do({ type: 'SubscribeAgent', report: report(index) })
  scenario.load('a', { maxReplicas: 3 })
  scenario.settleAll()
  /** In one batch, as the controller has them. */
  const queue: (() => void)[] = []
  const dispatch = (command: Command) =>
    new Promise<Result<void, Rejection>>((answer) => {
      queue.push(() => {
        if (isDiskFull) answer(fail({ kind: 'not-stored', message: 'disk full' }))
        else answer(decide(scenario.state, command, scenario.nowMs))
      })
      setImmediate(() => {
        for (const run of queue.splice(0)) run()
      })
    })
  const scaling = createModelScaling(
    { enabled: true, windows },
    {
      controller: { state: scenario.state, dispatch },
      nowMs: () => scenario.nowMs,
      log: silentLog,
    },
  )
  scenario.nowMs += windows.downMs
  const trigger = (direction: 'up' | 'down', index = 0) =>
    scaling.trigger({
      direction,
      replica: { server: 'mlserver', index },
      subject: { model: 'a', version: 1 },
      evidence: 'so',
    })
  const wanted = () => {
    const latest = scenario.state.models.get('a')?.versions.at(-1)
    return latest === undefined ? 0 : wantedReplicas(latest)
  }
  const counted = () =>
    [...scaling.counts()]
      .filter(({ count }) => count > 0)
      .map(({ direction, outcome, count }) => `${direction} ${outcome} ${count}`)
  return { scenario, trigger, wanted, counted, scaling }
}

describe('triggers', () => {
  test('of a storm make one step', async () => {
    const { trigger, wanted, counted } = rig()
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => trigger('up')))
    expect(outcomes.filter((outcome) => outcome === 'scaled')).toHaveLength(1)
    expect(wanted()).toBe(2)
    expect(counted()).toEqual(['up scaled 1', 'up settling 19'])
  })

  test('to shrink wait until nobody has asked for more for a while', async () => {
    const { scenario, trigger, wanted } = rig()
    await trigger('up')
    scenario.settleAll()
    scenario.nowMs += 3 * windows.downMs
    // It is not followed, and counts all the same: there is a replica with too much to do.
    scenario.load('a', { maxReplicas: 2 })
    expect(await trigger('up', 1)).toBe('at-limit')
    scenario.nowMs += windows.downMs - 1
    expect(await trigger('down')).toBe('settling')
    scenario.nowMs += 1
    expect(await trigger('down')).toBe('scaled')
    expect(wanted()).toBe(1)
  })

  test('are heard only from the start on, so nothing shrinks at once after it', async () => {
    const { scenario, trigger } = rig()
    scenario.load('a', { replicas: 2, maxReplicas: 3 })
    scenario.settleAll()
    const { scaling } = rig()
    expect([...scaling.counts()].every(({ count }) => count === 0)).toBe(true)
    expect(await trigger('down')).toBe('settling')
  })

  test('that cannot be stored change nothing, and say so', async () => {
    const { trigger, wanted, counted } = rig({ isDiskFull: true })
    expect(await trigger('up')).toBe('not-stored')
    expect(wanted()).toBe(1)
    expect(counted()).toEqual(['up not-stored 1'])
  })
})
