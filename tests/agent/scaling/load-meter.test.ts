import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import type { Pass } from '../../../src/agent/proxy/gate.ts'
import { createLoadMeter } from '../../../src/agent/scaling/load-meter.ts'
import { fakeGate } from '../proxy/fake-gate.ts'

function rig() {
  let nowMs = 1_000
  const gate = fakeGate('iris_1', 'other_1')
  const meter = createLoadMeter(() => nowMs)
  const metered = meter.metered(gate)
  const enter = (name = 'iris_1'): Pass => {
    let pass: Pass | undefined
    metered.admit(name, (decision) => {
      if (decision.ok) pass = decision.value
    })
    if (pass === undefined) throw new Error(`${name} is not let in`)
    return pass
  }
  const wait = (ms: number) => {
    nowMs += ms
  }
  return { gate, meter, metered, enter, wait }
}

describe('the load of a model', () => {
  test('is its requests in flight, averaged over the time since the last reading', () => {
    const { meter, enter, wait } = rig()
    meter.watch('iris_1')
    const first = enter()
    wait(250)
    const second = enter()
    wait(250)
    first.release()
    wait(250)
    second.release()
    wait(250)
    // One, two, one and none, a quarter of a second each.
    expect(meter.read()).toEqual([{ internalName: 'iris_1', averageInFlight: 1, idleMs: 250 }])
    wait(100)
    expect(meter.read()).toEqual([{ internalName: 'iris_1', averageInFlight: 0, idleMs: 350 }])
  })

  test('is never idle while a request is in flight, however long', () => {
    const { meter, enter, wait } = rig()
    meter.watch('iris_1')
    const pass = enter()
    wait(60_000)
    expect(meter.read()[0]).toMatchObject({ averageInFlight: 1, idleMs: 0 })
    wait(60_000)
    expect(meter.read()[0]).toMatchObject({ averageInFlight: 1, idleMs: 0 })
    pass.release()
    wait(10)
    expect(meter.read()[0]).toMatchObject({ idleMs: 10 })
  })

  test('is idle from when it is watched, and anew when that was told', () => {
    const { meter, wait } = rig()
    meter.watch('iris_1')
    wait(40)
    meter.watch('iris_1')
    expect(meter.read()[0]?.idleMs).toBe(40)
    meter.countIdleAnew('iris_1')
    wait(5)
    expect(meter.read()[0]?.idleMs).toBe(5)
  })

  test('is taken of the models that are watched only', () => {
    const { gate, meter, enter } = rig()
    meter.watch('iris_1')
    const pass = enter('other_1')
    expect(meter.read().map(({ internalName }) => internalName)).toEqual(['iris_1'])
    meter.unwatch('iris_1')
    meter.watch('other_1')
    // It came before anybody looked.
    expect(meter.read()[0]?.averageInFlight).toBe(0)
    pass.release()
    expect(gate.inFlight.get('other_1')).toBe(0)
    meter.unwatchAll()
    expect(meter.read()).toEqual([])
  })

  test('does not count who waits, or is not let in', () => {
    const { gate, meter, metered, wait } = rig()
    meter.watch('iris_1')
    meter.watch('unknown_1')
    gate.holdsUp = true
    let pass: Pass | undefined
    metered.admit('iris_1', (decision) => {
      if (decision.ok) pass = decision.value
    })
    wait(100)
    expect(meter.read()[0]?.averageInFlight).toBe(0)
    for (const waiting of gate.waiting) waiting.decide()
    wait(100)
    expect(meter.read()[0]?.averageInFlight).toBe(1)
    pass?.release()
    pass?.release()
    wait(100)
    expect(meter.read()[0]?.averageInFlight).toBe(0)
    gate.holdsUp = false
    metered.admit('unknown_1', ({ ok }) => expect(ok).toBe(false))
    expect(metered.outage()).toBeUndefined()
  })

  test('is not idle while somebody waits for it, until they are let in or leave', () => {
    const { gate, meter, metered, wait } = rig()
    meter.watch('iris_1')
    gate.holdsUp = true
    const first = metered.admit('iris_1', () => {})
    metered.admit('iris_1', () => {})
    wait(60_000)
    expect(meter.read()[0]).toMatchObject({ averageInFlight: 0, idleMs: 0 })
    first.leave()
    first.leave()
    expect(meter.read()[0]?.idleMs).toBe(0)
    gate.down = 'it is gone'
    for (const waiting of gate.waiting) waiting.decide()
    wait(10)
    expect(meter.read()[0]?.idleMs).toBe(10)
  })

  test('adds up to the time that requests took, whenever it is read', () => {
    const events = fc.array(
      fc.record({ afterMs: fc.nat(500), tookMs: fc.nat(2_000), reads: fc.boolean() }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(events, (requests) => {
        const { meter, enter, wait } = rig()
        meter.watch('iris_1')
        let [measured, sinceMs] = [0, 0]
        const read = () => {
          measured += (meter.read()[0]?.averageInFlight ?? 0) * sinceMs
          sinceMs = 0
        }
        const pass = (ms: number) => {
          wait(ms)
          sinceMs += ms
        }
        let expected = 0
        for (const { afterMs, tookMs, reads } of requests) {
          pass(afterMs)
          const request = enter()
          pass(tookMs)
          if (reads && sinceMs > 0) read()
          request.release()
          expected += tookMs
        }
        if (sinceMs > 0) read()
        expect(measured).toBeCloseTo(expected, 3)
      }),
    )
  })
})
