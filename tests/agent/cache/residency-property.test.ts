/** Random loads, requests, ends, unloads and failures: what always holds of memory and waiting. */

import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { ResidencyWorld } from './residency-world.ts'

const CAPACITY = 400
const MODELS = [...'abcdefghij']

/** What happens, with the choices that it is to make. */
interface Step {
  readonly what: What
  readonly model: string
  readonly bytes: number
  readonly pick: number
  readonly well: boolean
}

type What =
  | 'have'
  | 'order'
  | 'request'
  | 'unload'
  | 'cancel'
  | 'end'
  | 'leave'
  | 'loadEnds'
  | 'evictionEnds'
  | 'press'
  | 'outage'
  | 'time'

const DEEDS: Readonly<Record<What, (world: ResidencyWorld, step: Step) => void>> = {
  have(world, { model, bytes }) {
    const fits = world.residency.usedBytes + bytes <= CAPACITY
    if (world.residency.entry(model) === undefined) world.have(model, bytes, fits ? 'in' : 'out')
  },
  order(world, { model, bytes }) {
    if (world.residency.entry(model) === undefined) world.order(model, bytes)
  },
  request: (world, { model }) => void world.request(model),
  unload(world, { model }) {
    const { place, ordered } = world.residency.entry(model) ?? {}
    if (ordered === false && (place === 'in' || place === 'out')) world.unload(model)
  },
  cancel(world, { model }) {
    if (world.residency.entry(model)?.place !== 'out') return
    world.residency.cancel(model)
    world.obey()
  },
  end: (world, { pick }) => with1(world.ofState('in'), pick, (each) => world.end(each)),
  leave: (world, { pick }) => with1(world.ofState('waiting'), pick, (each) => world.leave(each)),
  loadEnds: (world, { pick, well }) =>
    with1(world.loading, pick, (each) => world.endLoad(each, well ? undefined : 'broken')),
  evictionEnds: (world, { pick, well }) =>
    with1(world.leaving, pick, (each) => world.endEviction(each, well ? undefined : 'stuck')),
  press: (world) => world.press(),
  outage(world, { well }) {
    if (well) return
    world.residency.suspend('gone')
    world.obey()
    expect(world.ofState('waiting')).toEqual([])
    for (const model of [...world.loading]) world.endLoad(model, 'gone')
    for (const model of [...world.leaving]) world.endEviction(model, 'gone')
    world.residency.resume()
    world.obey()
  },
  time(world, { pick }) {
    world.nowMs += pick
  },
}

function with1<T>(all: readonly T[], at: number, use: (one: T) => void): void {
  const one = all[at % Math.max(all.length, 1)]
  if (one !== undefined) use(one)
}

function steps(well: fc.Arbitrary<boolean>): fc.Arbitrary<Step[]> {
  const what = fc.oneof(
    { weight: 12, arbitrary: fc.constant<What>('request') },
    { weight: 8, arbitrary: fc.constant<What>('end') },
    { weight: 12, arbitrary: fc.constantFrom<What>('loadEnds', 'evictionEnds') },
    { weight: 6, arbitrary: fc.constantFrom<What>('have', 'order', 'leave') },
    { weight: 5, arbitrary: fc.constantFrom<What>('unload', 'cancel', 'press', 'outage', 'time') },
  )
  const step = fc.record({
    what,
    model: fc.constantFrom(...MODELS),
    bytes: fc.constantFrom(0, 50, 100, 100, 100, 150, 400),
    pick: fc.nat(1_000),
    well,
  })
  return fc.array(step, { minLength: 1, maxLength: 150, size: 'max' })
}

/** Lets all end well that is under way, until nothing is. */
function settle(world: ResidencyWorld): void {
  const underWay = () =>
    world.residency.pressing ||
    world.loading.length + world.leaving.length + world.ofState('in').length > 0
  for (let turn = 0; underWay(); turn += 1) {
    expect(turn).toBeLessThan(1_000)
    world.turn({ endRequests: true })
    world.nowMs += 1_000
    world.press()
  }
}

function checkMemory(world: ResidencyWorld): void {
  const used = [...world.memory.values()].reduce((sum, each) => sum + each, 0)
  expect(world.residency.usedBytes).toBe(used)
  expect(used).toBeLessThanOrEqual(CAPACITY)
}

/** Only the least recently used of those that could go may go. */
function checkEviction(world: ResidencyWorld, name: string): void {
  expect(world.inFlight(name)).toBe(0)
  const goneMs = world.residency.entry(name)?.lastUsedMs ?? 0
  const couldGo = MODELS.map((each) => world.residency.entry(each))
    .filter((entry) => entry !== undefined)
    .filter(({ place, bytes, inFlight }) => place === 'in' && bytes > 0 && inFlight === 0)
    .filter(({ setback }) => setback === undefined || setback.untilMs <= world.nowMs)
  for (const { lastUsedMs } of couldGo) expect(lastUsedMs).toBeGreaterThanOrEqual(goneMs)
}

function checkWaiting(world: ResidencyWorld): void {
  const waiting = world.ofState('waiting')
  for (const name of MODELS) {
    const entry = world.residency.entry(name)
    const count = waiting.filter((each) => each.model === name).length
    expect(entry?.waiting.size ?? 0).toBe(count)
    // Nobody waits for a model in memory but when it makes way for another.
    if (entry?.place === 'in' && count > 0) expect(entry.yielding).toBe(true)
    if (entry?.yielding === true) expect(world.residency.pressing).toBe(true)
  }
}

function run(all: readonly Step[]): ResidencyWorld {
  const world = new ResidencyWorld({ capacityBytes: CAPACITY })
  for (const step of all) {
    const before = world.done.length
    DEEDS[step.what](world, step)
    checkMemory(world)
    checkWaiting(world)
    for (const line of world.done.slice(before)) {
      if (line.startsWith('evict ')) checkEviction(world, line.slice('evict '.length))
    }
  }
  settle(world)
  return world
}

test('memory is kept, requests are left alone, and everybody is answered', () => {
  fc.assert(
    fc.property(steps(fc.boolean()), (all) => {
      const world = run(all)
      expect(world.ofState('waiting')).toEqual([])
      expect(world.residency.pressing).toBe(false)
    }),
    { numRuns: 200 },
  )
})

test('where nothing fails, every request for a model that is held gets in', () => {
  fc.assert(
    fc.property(steps(fc.constant(true)), (all) => {
      const world = run(all)
      const refused = world.ofState('refused').map(({ refusal }) => refusal?.kind)
      expect(refused.filter((kind) => kind !== 'not-held')).toEqual([])
      expect(world.noRoom).toEqual([])
    }),
    { numRuns: 200 },
  )
})
