import { expect, test } from 'bun:test'
import fc from 'fast-check'
import {
  SCALING_WINDOWS,
  type ScalingDirection,
  scalingVerdict,
} from '../../src/domain/autoscaling.ts'
import type { ModelVersion } from '../../src/domain/model.ts'
import { wantedReplicas } from '../../src/domain/version.ts'
import { report, Scenario } from '../support/domain.ts'

const AGENTS = 5
const { upMs, downMs } = SCALING_WINDOWS

const action = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('trigger' as const),
      direction: fc.constantFrom('up' as const, 'down' as const),
      index: fc.nat(AGENTS - 1),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(100, 5_000, 15_000, 70_000),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('settle' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('lose' as const), index: fc.nat(AGENTS - 1) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('join' as const), index: fc.nat(AGENTS - 1) }),
  },
)

const bounds = fc
  .record({ least: fc.nat(3), span: fc.nat(3), extra: fc.nat(3) })
  .map(({ least, span, extra }) => ({
    minReplicas: least,
    maxReplicas: Math.max(1, least) + span,
    replicas: Math.min(Math.max(1, least) + extra, Math.max(1, least) + span),
  }))

interface Bounds {
  readonly replicas: number
  readonly minReplicas: number
  readonly maxReplicas: number
}

interface Step {
  readonly atMs: number
  readonly by: number
}

/** One model whose agents say what they like. */
class Scaled {
  readonly #scenario = new Scenario()
  readonly #bounds: Bounds
  #lastUpAtMs: number
  #last: Step | undefined

  constructor(bounds: Bounds) {
    this.#bounds = bounds
    for (let index = 0; index < AGENTS; index += 1) this.join(index)
    this.#scenario.load('a', bounds)
    this.settle()
    this.#lastUpAtMs = this.#scenario.nowMs
  }

  join(index: number): void {
    this.#scenario.do({ type: 'SubscribeAgent', report: report(index) })
  }

  lose(index: number): void {
    this.#scenario.do({ type: 'LoseReplica', replica: { server: 'mlserver', index } })
  }

  settle(): void {
    this.#scenario.settleAll()
  }

  wait(ms: number): void {
    this.#scenario.nowMs += ms
  }

  trigger(direction: ScalingDirection, index: number): void {
    const before = this.#latest
    const replica = { server: 'mlserver', index }
    const subject = { model: 'a', version: before.version }
    const { nowMs, state } = this.#scenario
    const { outcome, command } = scalingVerdict(
      state,
      { direction, replica, subject, evidence: 'this' },
      { nowMs, lastUpAtMs: this.#lastUpAtMs, windows: SCALING_WINDOWS },
    )
    if (direction === 'up' && outcome !== 'stale') this.#lastUpAtMs = nowMs
    if (command !== undefined) this.#scenario.do(command)
    const by = wantedReplicas(this.#latest) - wantedReplicas(before)
    const step = direction === 'up' ? 1 : -1
    expect(by).toBe(outcome === 'scaled' ? step : 0)
    if (by !== 0) this.#expectGood({ atMs: nowMs, by }, before)
  }

  /** What must hold of each step. */
  #expectGood(step: Step, before: ModelVersion): void {
    const { minReplicas, maxReplicas } = this.#bounds
    const wanted = wantedReplicas(this.#latest)
    expect(wanted).toBeGreaterThanOrEqual(Math.max(1, minReplicas))
    expect(wanted).toBeLessThanOrEqual(maxReplicas)
    // What is asked for has a place, so that a step up never makes a model worse off.
    if (step.by > 0) expect(this.#scenario.state.models.get('a')?.refusals).toEqual([])
    // A step down leaves as many that answer as are wanted.
    const { availableReplicas } = this.#latest.status
    const leastAvailable = Math.min(wanted, before.status.availableReplicas)
    expect(availableReplicas).toBeGreaterThanOrEqual(leastAvailable)
    const sinceMs = step.atMs - (this.#last?.atMs ?? -Infinity)
    expect(sinceMs).toBeGreaterThanOrEqual(step.by > 0 ? upMs : downMs)
    this.#last = step
  }

  get #latest(): ModelVersion {
    const latest = this.#scenario.state.models.get('a')?.versions.at(-1)
    if (latest === undefined) throw new Error('no model')
    return latest
  }
}

function happen(model: Scaled, each: typeof action extends fc.Arbitrary<infer T> ? T : never) {
  switch (each.do) {
    case 'trigger':
      return model.trigger(each.direction, each.index)
    case 'wait':
      return model.wait(each.ms)
    case 'settle':
      return model.settle()
    case 'lose':
      return model.lose(each.index)
    case 'join':
      return model.join(each.index)
  }
}

test('whatever agents say, a model goes one step at a time, within its bounds, and calmly', () => {
  fc.assert(
    fc.property(bounds, fc.array(action, { maxLength: 60 }), (options, actions) => {
      const model = new Scaled(options)
      for (const each of actions) happen(model, each)
    }),
    { numRuns: 300 },
  )
})
