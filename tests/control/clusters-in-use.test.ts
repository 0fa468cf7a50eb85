/** The clusters of replicas stay published as long as a known proxy may route to them. */

import { afterEach, describe, expect, test } from 'bun:test'
import type { Mode } from '../../src/xds/manner.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { WORLD_TIMES, World } from '../support/control-world.ts'
import { definition } from '../support/domain.ts'

/** Long enough for requests that look for another replica. */
const TRIES_MS = 60_000

let world: World | undefined
afterEach(() => world?.close())

const OLD = 'mlserver/0@1'
const NEW = 'mlserver/0-1@1'

/** Two of three agents have the model, and the only proxy has the route to the first of them yet. */
async function onTheMove(mode: Mode) {
  const made = new World([100, 100, 100], [mode])
  world = made
  const [proxy] = made.proxies
  if (proxy === undefined) throw new Error('no proxy')
  for (const agent of made.agents) agent.subscribe()
  await made.quiet()
  const load = async (replicas: number) => {
    void made.control.controller.dispatch({
      type: 'LoadModel',
      owner: 'api',
      definition: definition('a', { replicas }),
    })
    await made.quiet()
    for (const agent of made.agents) while (agent.tasks.length > 0) await agent.work(0, true)
    await made.quiet()
  }
  const settle = async () => {
    await made.quiet()
    while (proxy.waiting > 0) {
      proxy.answer(true)
      expectRoutable()
      await made.quiet()
    }
  }
  const targets = () => [...new Set(proxy.targets().map(({ cluster }) => cluster))]
  const expectRoutable = () => {
    const lost = targets().filter((cluster) => !proxy.hasCluster(cluster))
    expect(lost).toEqual([])
  }
  const isPublished = (cluster: string) =>
    made.running.snapshot.get(TYPE_URLS.cluster, `${cluster}/http`) !== undefined
  await load(1)
  proxy.connect(true)
  await settle()
  expect(targets()).toEqual([OLD])
  await load(2)
  expect(targets()).toEqual([OLD])
  return { world: made, proxy, settle, targets, isPublished }
}

describe.each(['sotw', 'delta'] as const)('a proxy that speaks %s', (mode) => {
  test('keeps them when the scheduler is killed before the proxy has taken another route', async () => {
    const { world, proxy, settle, targets, isPublished } = await onTheMove(mode)
    await world.restart()
    expect(isPublished(OLD)).toBe(true)
    proxy.connect(false)
    await settle()
    expect(targets()).toEqual([NEW])
    world.advance(TRIES_MS)
    await settle()
    expect([isPublished(OLD), proxy.hasCluster(OLD)]).toEqual([false, false])
  })

  test('keeps them over two kills in a row', async () => {
    const { world, proxy, settle, targets } = await onTheMove(mode)
    await world.restart()
    proxy.connect(false)
    await world.quiet()
    proxy.answer(true)
    await world.restart()
    proxy.connect(false)
    await settle()
    expect(targets()).toEqual([NEW])
  })

  test('keeps them when it is lost for longer than requests look for another replica', async () => {
    const { world, proxy, settle, targets, isPublished } = await onTheMove(mode)
    proxy.disconnect()
    world.advance(TRIES_MS)
    expect(isPublished(OLD)).toBe(true)
    proxy.connect(false)
    await settle()
    expect(targets()).toEqual([NEW])
    world.advance(TRIES_MS)
    expect(isPublished(OLD)).toBe(false)
  })

  test('keeps nothing alive for longer than its lease', async () => {
    const { world, proxy, isPublished } = await onTheMove(mode)
    proxy.disconnect()
    await world.restart()
    world.advance(WORLD_TIMES.leaseMs - 1)
    expect(isPublished(OLD)).toBe(true)
    world.advance(TRIES_MS)
    expect(isPublished(OLD)).toBe(false)
    await world.restart()
    expect(isPublished(OLD)).toBe(false)
  })
})

test('with no proxy at all they go when requests have found another replica', async () => {
  const { world, proxy, isPublished } = await onTheMove('delta')
  proxy.disconnect()
  world.advance(WORLD_TIMES.leaseMs + TRIES_MS)
  void world.control.controller.dispatch({
    type: 'LoadModel',
    owner: 'api',
    definition: definition('a', { replicas: 3 }),
  })
  await world.quiet()
  for (const agent of world.agents) while (agent.tasks.length > 0) await agent.work(0, true)
  await world.quiet()
  expect(isPublished(NEW)).toBe(true)
  world.advance(TRIES_MS)
  expect(isPublished(NEW)).toBe(false)
})
