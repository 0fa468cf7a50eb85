import { expect, test } from 'bun:test'
import fc from 'fast-check'
import type { Model } from '../../src/domain/model.ts'
import { wantedReplicas } from '../../src/domain/version.ts'
import { Snapshot } from '../../src/xds/snapshot.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { anyAction, happen } from '../support/control-actions.ts'
import { World } from '../support/control-world.ts'
import { SERVER } from '../support/modelled-agent.ts'
import { testPublisher } from '../support/publisher.ts'

const AGENT_BYTES = [100, 100, 60]
const PROXIES = ['delta', 'sotw'] as const
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 40)
const TIMEOUT_MS = 60_000 + RUNS * 500

/** What must hold whatever happens. */
function expectSafe(world: World): void {
  const { state } = world.control.controller
  expect(world.faults).toEqual([])
  for (const proxy of world.proxies.filter(({ isServing }) => isServing)) {
    for (const { internal, cluster, index, incarnation } of proxy.targets()) {
      const who = `${proxy.nodeId} sends ${internal} to ${index}@${incarnation}`
      expect([who, proxy.hasCluster(cluster)]).toEqual([who, true])
      expect([who, world.agents[index]?.misses(internal, incarnation)]).toEqual([who, false])
    }
  }
  for (const { index, memoryBytes, promisedBytes } of world.agents) {
    expect(promisedBytes).toBeLessThanOrEqual(memoryBytes)
    expect(state.reservedBytes(SERVER, index)).toBeLessThanOrEqual(memoryBytes)
  }
}

/** Everybody comes back and does what they are to do, for as long as it may take. */
async function settleDown(world: World): Promise<void> {
  world.isDiskFull = false
  world.advance(1_000)
  await everybodyComesBack(world)
  await tryFailedModelsAgain(world)
  for (let round = 0; round < 60; round += 1) {
    await world.quiet()
    for (const agent of world.agents) while (agent.tasks.length > 0) await agent.work(0, true)
    for (const proxy of world.proxies) while (proxy.waiting > 0) proxy.answer(true)
    expectSafe(world)
    world.advance(5_000)
  }
}

async function everybodyComesBack(world: World): Promise<void> {
  const { state } = world.control.controller
  for (const agent of world.agents) {
    // One that was drained would not take anything, and one that is asked to is another one.
    if (state.servers.get(SERVER)?.replicas.get(agent.index)?.draining) agent.loseStream()
    if (!agent.isConnected) agent.subscribe()
  }
  for (const proxy of world.proxies) {
    // What it refused is not sent to it again, until it is another one.
    const isFresh = proxy.hasRefused
    if (isFresh) proxy.disconnect()
    proxy.connect(isFresh)
  }
  await world.quiet()
}

async function tryFailedModelsAgain(world: World): Promise<void> {
  const { state, dispatch } = world.control.controller
  for (const { deletedAtMs, versions } of [...state.models.values()]) {
    const definition = versions.at(-1)?.definition
    if (deletedAtMs !== undefined || definition === undefined) continue
    await dispatch({ type: 'LoadModel', owner: 'api', definition })
  }
}

/** What must hold once everybody has behaved for long enough. */
function expectServed(world: World): void {
  const { state } = world.control.controller
  const wanted = [...state.models.values()].filter(({ deletedAtMs }) => deletedAtMs === undefined)
  for (const model of wanted) expectPlaced(world, model)
  const available = wanted.flatMap(availableReplicas)
  for (const agent of world.agents) {
    const own = available.filter(({ index }) => index === agent.index)
    expect([...agent.held.keys()].sort()).toEqual(own.map(({ internal }) => internal).sort())
  }
  const routed = available.map(({ internal, index }) => `${internal} ${index}`).sort()
  for (const proxy of world.proxies) {
    expect(
      proxy
        .targets()
        .map(({ internal, index }) => `${internal} ${index}`)
        .sort(),
    ).toEqual(routed)
  }
  expectSameAsFromNothing(world)
}

function availableReplicas({ name, versions }: Model) {
  return versions.flatMap(({ version, replicas }) =>
    [...replicas]
      .filter(([, { state }]) => state === 'Available')
      .map(([index]) => ({ internal: `${name}_${version}`, index })),
  )
}

/** It has what it wants, or there is no room for more of it. */
function expectPlaced(world: World, model: Model): void {
  const latest = model.versions.at(-1)
  if (latest === undefined) throw new Error(`${model.name} has no version`)
  const { minReplicas } = latest.definition.deployment
  const count = wantedReplicas(latest)
  const { memoryBytes = 0 } = latest.definition.spec
  const able = world.agents.filter(
    (agent) =>
      agent.held.has(`${model.name}_${latest.version}`) ||
      agent.memoryBytes - agent.usedBytes >= memoryBytes,
  )
  // An older version may hold the room that it needs: it goes on answering then.
  const available = availableReplicas({ ...model, versions: [latest] })
  const who = `${model.name}_${latest.version} ${latest.status.state} ${latest.status.reason}`
  expect([who, available.length]).toEqual([who, Math.min(count, able.length)])
  const isEnough = available.length >= count || (minReplicas > 0 && available.length >= minReplicas)
  const good = count === 0 && minReplicas === 0 ? 'ModelScaledDown' : 'ModelAvailable'
  expect(latest.status.state).toBe(isEnough ? good : 'ScheduleFailed')
}

function expectSameAsFromNothing(world: World): void {
  const { state } = world.control.controller
  const snapshot = new Snapshot()
  testPublisher({ state, apply: (change) => snapshot.apply(change) }).publishAll()
  for (const typeUrl of Object.values(TYPE_URLS)) {
    expect(world.running.snapshot.version(typeUrl)).toBe(snapshot.version(typeUrl))
  }
}

test(
  'whatever happens, requests go where they can be answered, and all is served in the end',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAction, { maxLength: 80, size: 'max' }), async (actions) => {
        const world = new World(AGENT_BYTES, PROXIES)
        try {
          for (const agent of world.agents) agent.subscribe()
          for (const proxy of world.proxies) proxy.connect(true)
          await world.quiet()
          for (const action of actions) {
            await happen(world, action)
            expectSafe(world)
          }
          await settleDown(world)
          expectServed(world)
        } finally {
          world.close()
        }
      }),
      { numRuns: RUNS },
    )
  },
  TIMEOUT_MS,
)
