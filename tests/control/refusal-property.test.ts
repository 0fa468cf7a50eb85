/** Whatever all proxies refuse, one that comes new can send requests wherever they can. */

import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { happen } from '../support/control-actions.ts'
import { World } from '../support/control-world.ts'
import type { ModelledProxy } from '../support/modelled-proxy.ts'

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 25)
const TIMEOUT_MS = 60_000 + RUNS * 1_000

const anyStep = fc.record({
  change: fc.oneof(
    fc.record({
      do: fc.constant('load' as const),
      model: fc.constantFrom('a', 'b'),
      spec: fc.nat(2),
      replicas: fc.integer({ min: 1, max: 3 }),
      minReplicas: fc.constant(0),
      maxReplicas: fc.constant(0),
      memoryBytes: fc.constant(10),
    }),
    fc.record({ do: fc.constant('crash' as const), agent: fc.nat(2) }),
    fc.record({ do: fc.constant('unload' as const), model: fc.constantFrom('a', 'b') }),
  ),
  refused: fc.constantFrom(undefined, TYPE_URLS.scopedRoutes, TYPE_URLS.cluster),
})

/**
 * Agents do what they are told, and proxies take what they are sent, but for what is in `bad`. There
 * goes what is news to any of them and of the type `refused`.
 */
async function settle(world: World, bad: Set<string>, refused?: string): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    for (const agent of world.agents) {
      if (!agent.isConnected) agent.subscribe()
      while (agent.tasks.length > 0) await agent.work(0, true)
    }
    await world.quiet()
    for (const proxy of world.proxies) answerAll(proxy, bad, refused)
    await world.quiet()
  }
}

function answerAll(proxy: ModelledProxy, bad: Set<string>, refused: string | undefined): void {
  while (proxy.waiting > 0) {
    const { all, news } = proxy.waitingMarks
    if (proxy.waitingType === refused) for (const mark of news) bad.add(mark)
    proxy.answer(!all.some((mark) => bad.has(mark)))
    proxy.fetch()
  }
}

/** The wanted models that a proxy can send requests for to a replica that has them. */
function answered(world: World, proxy: ModelledProxy): string[] {
  const { models } = world.control.controller.state
  const reached = proxy.targets().filter(({ internal, index, incarnation, cluster }) => {
    const misses = world.agents[index]?.misses(internal, incarnation)
    return misses === false && proxy.hasCluster(cluster)
  })
  const names = new Set(reached.map(({ internal }) => internal.replace(/_\d+$/, '')))
  return [...names].filter((name) => models.get(name)?.deletedAtMs === undefined).sort()
}

test(
  'a proxy that comes new reaches every model that is wanted and that others reach',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 2, maxLength: 8 }), async (steps) => {
        const world = new World([100, 100, 60], ['delta', 'sotw', 'delta'])
        const [first, second, newcomer] = world.proxies
        const bad = new Set<string>()
        if (first === undefined || second === undefined || newcomer === undefined) return
        try {
          for (const agent of world.agents) agent.subscribe()
          for (const proxy of [first, second]) proxy.connect(true)
          await settle(world, bad)
          for (const { change, refused } of steps) {
            await happen(world, change)
            await settle(world, bad, refused)
            newcomer.connect(true)
            await settle(world, bad)
            const reached = answered(world, newcomer)
            for (const proxy of [first, second]) {
              expect(reached).toEqual(expect.arrayContaining(answered(world, proxy)))
            }
            expect(world.faults).toEqual([])
            newcomer.disconnect()
            await world.quiet()
          }
        } finally {
          world.close()
        }
      }),
      { numRuns: RUNS },
    )
  },
  TIMEOUT_MS,
)
