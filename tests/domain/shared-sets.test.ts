import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { type Candidate, chooseReplicas } from '../../src/domain/shared-sets.ts'
import { report, Scenario } from '../support/domain.ts'

const MEMORY_BYTES = 1_000_000

function withReplicas(count: number): Scenario {
  const scenario = new Scenario()
  for (let index = 0; index < count; index += 1) join(scenario, index)
  return scenario
}

function join(scenario: Scenario, index: number): void {
  const memory = { memoryBytes: MEMORY_BYTES, availableMemoryBytes: MEMORY_BYTES }
  scenario.do({ type: 'SubscribeAgent', report: report(index, memory) })
}

/** How many models each replica has, and how many different sets there are. */
function spread(scenario: Scenario) {
  const replicas = [...(scenario.state.servers.get('mlserver')?.replicas.keys() ?? [])]
  const held = replicas.map((index) => scenario.state.heldCount('mlserver', index))
  const sets = [...scenario.state.replicaSets('mlserver')].length
  return { sets, least: Math.min(...held), most: Math.max(...held) }
}

test('a thousand equal models on two of six replicas each: three sets, evenly used', () => {
  const scenario = withReplicas(6)
  for (let model = 0; model < 1_000; model += 1) {
    scenario.load(`m${model}`, { replicas: 2, memoryBytes: 100 })
  }
  expect(spread(scenario)).toEqual({ sets: 3, least: 333, most: 334 })
})

test('a replica that comes later gets its share, with every other one as a neighbour at most', () => {
  const scenario = withReplicas(6)
  for (let model = 0; model < 100; model += 1) scenario.load(`m${model}`, { replicas: 2 })
  join(scenario, 6)
  for (let model = 100; model < 250; model += 1) scenario.load(`m${model}`, { replicas: 2 })
  const { sets, least, most } = spread(scenario)
  expect(least).toBeGreaterThan(0.8 * most)
  expect(sets).toBeLessThanOrEqual(3 + 6)
})

test('models that come and go leave few sets and an even load', () => {
  const step = fc.record({ model: fc.nat(149), replicas: fc.integer({ min: 1, max: 3 }) })
  const cases = fc.record({
    count: fc.integer({ min: 4, max: 12 }),
    steps: fc.array(step, { minLength: 300, maxLength: 600 }),
    memoryBytes: fc.constantFrom(undefined, 100),
  })
  fc.assert(
    fc.property(cases, ({ count, steps, memoryBytes }) => {
      const scenario = withReplicas(count)
      const memory = memoryBytes === undefined ? {} : { memoryBytes }
      for (let model = 0; model < 150; model += 1) {
        scenario.load(`m${model}`, { replicas: (model % 3) + 1, ...memory })
      }
      for (const { model, replicas } of steps) {
        const name = `m${model}`
        scenario.do({ type: 'UnloadModel', owner: 'api', name })
        scenario.load(name, { replicas, ...memory })
      }
      const { sets, least, most } = spread(scenario)
      expect(sets).toBeLessThanOrEqual(4 * count)
      expect(most).toBeLessThanOrEqual(1.25 * least + 3)
    }),
    { numRuns: 20, endOnFailure: true },
  )
})

describe('the replicas chosen', () => {
  const candidate = fc.record({
    progress: fc.nat(3),
    freeBytes: fc.nat(1_000),
    heldCount: fc.nat(30),
  })
  const cases = fc
    .record({
      candidates: fc.array(candidate, { minLength: 1, maxLength: 10 }),
      count: fc.integer({ min: 1, max: 10 }),
      masks: fc.array(fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), { maxLength: 20 }),
    })
    .map(({ candidates, count, masks }) => ({
      ranked: candidates
        .map((each, index): Candidate => ({ ...each, index }))
        .sort(
          (a, b) =>
            b.progress - a.progress || b.freeBytes - a.freeBytes || a.heldCount - b.heldCount,
        ),
      count: Math.min(count, candidates.length),
      known: masks.map((mask) => mask.flatMap((isIn, index) => (isIn ? [index] : []))),
    }))

  test('are as many as are wanted, no further behind and not much fuller than the best', () => {
    fc.assert(
      fc.property(cases, ({ ranked, count, known }) => {
        const chosen = chooseReplicas(ranked, count, known)
        const best = ranked.slice(0, count)
        const sorted = (set: readonly Candidate[], of: (each: Candidate) => number) =>
          set.map(of).sort((a, b) => a - b)
        expect(new Set(chosen.map(({ index }) => index)).size).toBe(count)
        expect(sorted(chosen, (each) => each.progress)).toEqual(
          sorted(best, (each) => each.progress),
        )
        const sum = (set: readonly Candidate[], of: (each: Candidate) => number) =>
          set.reduce((total, each) => total + of(each), 0)
        expect(sum(chosen, (each) => each.freeBytes)).toBeGreaterThanOrEqual(
          0.9 * sum(best, (each) => each.freeBytes) - 1e-6,
        )
        expect(sum(chosen, (each) => each.heldCount)).toBeLessThanOrEqual(
          1.1 * sum(best, (each) => each.heldCount) + count,
        )
      }),
    )
  })

  test('do not depend on the order in which sets are known', () => {
    fc.assert(
      fc.property(cases, ({ ranked, count, known }) => {
        expect(chooseReplicas(ranked, count, known)).toEqual(
          chooseReplicas(ranked, count, known.toReversed()),
        )
      }),
    )
  })

  test('are a set that others use when it is as good, and the best where it is not', () => {
    const free = (index: number, freeBytes: number): Candidate => ({
      index,
      progress: 0,
      freeBytes,
      heldCount: 0,
    })
    const ranked = [free(0, 100), free(1, 100), free(2, 95), free(3, 60)]
    const indexes = (known: number[][]) =>
      chooseReplicas(ranked, 2, known).map(({ index }) => index)
    expect(indexes([])).toEqual([0, 1])
    expect(indexes([[1, 2]])).toEqual([1, 2])
    expect(indexes([[0, 3]])).toEqual([0, 1])
    expect(indexes([[0, 1, 2], [2]])).toEqual([0, 1])
    expect(indexes([[0, 9]])).toEqual([0, 1])
  })
})
