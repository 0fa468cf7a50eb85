import { describe, expect, test } from 'bun:test'
import type { ChangeObserver } from '../../src/control/controller.ts'
import { createServerScaling } from '../../src/control/server-scaling.ts'
import { createStatusFeed } from '../../src/control/status-feed.ts'
import type { Touched } from '../../src/domain/state.ts'
import { definition, report, Scenario } from '../support/domain.ts'

/** A feed of a scenario's changes. */
function rig() {
  const scenario = new Scenario()
  const observers = new Set<ChangeObserver>()
  const controller = {
    state: scenario.state,
    observe(observer: ChangeObserver) {
      observers.add(observer)
      return () => observers.delete(observer)
    },
  }
  const options = { enabled: true, packingShare: 0 }
  const scaling = createServerScaling(options, { state: scenario.state, random: () => 0 })
  const feed = createStatusFeed(controller, scaling)
  /** Tells of all changes since the last time. */
  const settle = (): Touched => {
    const touched = scenario.state.pending()
    scenario.state.commit()
    for (const observer of observers) observer(touched)
    return touched
  }
  return { scenario, feed, settle }
}

type Rig = ReturnType<typeof rig>

/** Reads one item; undefined when none is there. */
async function next<T>(stream: AsyncGenerator<T, void>): Promise<T | undefined> {
  const nothing = new Promise<undefined>((resolve) => setImmediate(() => resolve(undefined)))
  const read = stream.next()
  const item = await Promise.race([read, nothing])
  return item?.value ?? undefined
}

async function all<T>(stream: AsyncGenerator<T, void>, count: number): Promise<T[]> {
  const items: T[] = []
  for (let index = 0; index < count; index += 1) {
    const { value } = await stream.next()
    if (value !== undefined) items.push(value)
  }
  return items
}

function declare({ scenario }: Rig, expectedReplicas: number, maxReplicas: number): void {
  scenario.do({
    type: 'DeclareServer',
    owner: 'api',
    name: 'mlserver',
    expectedReplicas,
    minReplicas: 0,
    maxReplicas,
    shared: true,
  })
}

describe('a feed', () => {
  test('gives what there is, then what changes', async () => {
    const { scenario, feed, settle } = rig()
    scenario.load('a')
    settle()
    const models = feed.models(new AbortController().signal)
    expect(await all(models, 1)).toEqual(['a'])
    scenario.load('b')
    settle()
    expect(await all(models, 1)).toEqual(['b'])
  })

  test('gives a slow reader each name once, however often it changed', async () => {
    const { scenario, feed, settle } = rig()
    const models = feed.models(new AbortController().signal)
    const first = models.next()
    for (let round = 0; round < 100; round += 1) {
      for (const name of ['a', 'b', 'c']) scenario.load(name, { uri: `/${round}` })
      settle()
    }
    expect((await first).value).toBe('a')
    expect(await all(models, 2)).toEqual(['b', 'c'])
    expect(await next(models)).toBeUndefined()
  })

  test('ends when its reader goes, and when the feed is closed', async () => {
    const { feed } = rig()
    const reader = new AbortController()
    const [gone, left] = [feed.models(reader.signal), feed.servers(new AbortController().signal)]
    const ends = [gone.next(), left.next()]
    reader.abort()
    expect((await ends[0])?.done).toBe(true)
    feed.close()
    expect((await ends[1])?.done).toBe(true)
    expect((await feed.experiments(new AbortController().signal).next()).done).toBe(true)
  })

  test('tells of a server when something changes on it, and of no other', async () => {
    const { scenario, feed, settle } = rig()
    scenario.do({ type: 'SubscribeAgent', report: report(0) })
    scenario.do({ type: 'SubscribeAgent', report: report(0, { server: 'other' }) })
    settle()
    const servers = feed.servers(new AbortController().signal)
    expect(await all(servers, 2)).toEqual([{ server: 'mlserver' }, { server: 'other' }])
    scenario.load('a', { server: 'other' })
    settle()
    expect(await all(servers, 1)).toEqual([{ server: 'other' }])
    expect(await next(servers)).toBeUndefined()
  })

  test('tells of an experiment when a member of it changes', async () => {
    const { scenario, feed, settle } = rig()
    scenario.do({
      type: 'StartExperiment',
      owner: 'api',
      definition: {
        name: 'test',
        candidates: [{ name: 'a', weight: 1 }],
        mirrors: [{ name: 'b', percent: 50 }],
        stickySessions: true,
        resourceType: 'model',
      },
    })
    settle()
    const experiments = feed.experiments(new AbortController().signal)
    expect(await all(experiments, 1)).toEqual(['test'])
    for (const name of ['b', 'a']) {
      scenario.do({ type: 'LoadModel', owner: 'api', definition: definition(name) })
      settle()
      expect(await all(experiments, 1)).toEqual(['test'])
    }
    scenario.load('c')
    settle()
    expect(await next(experiments)).toBeUndefined()
  })
})

describe('scaling of servers', () => {
  test('is asked for once, and again when something else is wanted', async () => {
    const parts = rig()
    const { scenario, feed, settle } = parts
    declare(parts, 1, 4)
    scenario.do({ type: 'SubscribeAgent', report: report(0) })
    settle()
    const servers = feed.servers(new AbortController().signal)
    const requests = async (count: number) =>
      (await all(servers, count)).filter(({ replicas }) => replicas !== undefined)
    await all(servers, 1)
    scenario.load('a', { replicas: 2 })
    settle()
    expect(await requests(2)).toEqual([{ server: 'mlserver', replicas: 2 }])
    scenario.load('b', { replicas: 2 })
    settle()
    expect(await requests(1)).toEqual([])
    scenario.load('b', { replicas: 3 })
    settle()
    expect(await requests(2)).toEqual([{ server: 'mlserver', replicas: 3 }])
  })

  test('is not asked for when it is turned off', () => {
    const scenario = new Scenario()
    const options = { enabled: false, packingShare: 1 }
    const scaling = createServerScaling(options, { state: scenario.state, random: () => 0 })
    declare({ scenario } as Rig, 1, 4)
    scenario.load('a', { replicas: 2 })
    expect(scaling.requests(scenario.state.pending())).toEqual([])
    expect(scaling.pending()).toEqual([])
  })

  test('packs as often as it is told to', () => {
    const scenario = new Scenario()
    let drawn = 0.5
    const scalingWith = (packingShare: number) =>
      createServerScaling(
        { enabled: true, packingShare },
        { state: scenario.state, random: () => drawn },
      )
    declare({ scenario } as Rig, 2, 2)
    for (const index of [0, 1]) scenario.do({ type: 'SubscribeAgent', report: report(index) })
    for (const name of ['a', 'b', 'c']) scenario.load(name)
    scenario.settleAll()
    const [seldom, often] = [scalingWith(0.4), scalingWith(0.6)]
    const look = () => {
      const touched = scenario.state.pending()
      scenario.state.commit()
      return [seldom, often].map((scaling) =>
        scaling.requests(touched).map(({ replicas }) => replicas),
      )
    }
    look()
    scenario.do({ type: 'UnloadModel', owner: 'api', name: 'c' })
    scenario.settleAll()
    // Both replicas hold something: only packing makes do with one.
    expect(look()).toEqual([[], [1]])
    drawn = 0.7
    scenario.do({ type: 'UnloadModel', owner: 'api', name: 'b' })
    scenario.settleAll()
    expect(look()).toEqual([[1], [1]])
  })
})
