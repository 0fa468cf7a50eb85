/** What goes away comes back, and nothing is left to do by hand. */

import { afterEach, describe, expect, test } from 'bun:test'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Agent } from '../../src/agent/agent.ts'
import { GrpcError } from '../../src/lib/grpc/errors.ts'
import { createLog } from '../../src/lib/log.ts'
import { createAgentWorld, infer } from '../support/agent-world.ts'
import { startFakeRclone } from '../support/fake-rclone.ts'
import type { FakeScheduler } from '../support/fake-scheduler.ts'
import { modelVersionMessage } from '../support/model-version.ts'
import { freePorts } from '../support/ports.ts'
import { waitFor } from '../support/seldon.ts'

const { setUp, schedulerOn, nextLife, endLater, endAll } = createAgentWorld()
afterEach(endAll)

async function untilServices(agent: Agent, line: string): Promise<void> {
  const url = `http://127.0.0.1:${agent.ports.readiness}/ready?verbose`
  await waitFor(line, WITHIN_MS, async () => (await (await fetch(url)).text()).includes(line))
}

/** Whatever comes after it would have come. */
const SETTLED_MS = 40
const WITHIN_MS = 20_000
type Wish = 'load' | 'unload'

describe('loads and unloads in any order', () => {
  const step = fc.record({
    model: fc.constantFrom('a', 'b', 'c'),
    wish: fc.constantFrom<Wish>('load', 'unload'),
    /** How long the model server takes for what it is asked next, and the scheduler for its next wish. */
    serverMs: fc.integer({ min: 0, max: 4 }),
    thenMs: fc.integer({ min: 0, max: 4 }),
    /** The model server is busy then, and says so. */
    busy: fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0),
  })

  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

  /** Takes its time, and now and then is too busy. */
  function moody(steps: readonly Step[]): () => Promise<void> {
    const left = [...steps]
    return async () => {
      const next = left.shift()
      await Bun.sleep(next?.serverMs ?? 0)
      if (next?.busy === true) throw new GrpcError('UNAVAILABLE', 'busy')
    }
  }

  test('end in the last wish for each model, and stay there', async () => {
    const { scheduler, modelServer, agentFolder, artifact, agent } = await setUp({
      unloadGraceMs: 0,
      loadAttempts: 20,
      unloadAttempts: 20,
    })
    const wishFor = (model: string, version: number, wish: Wish) =>
      scheduler[wish](modelVersionMessage(model, version, { uri: artifact.path }))
    /** The state of all models is that and stays so. */
    const settle = async (last: ReadonlyMap<string, Wish>) => {
      const names = [...last.keys()].filter((name) => last.get(name) === 'load')
      const wanted = [names.sort().join(), names.join(), ...last.values()]
      const state = () => [
        [...modelServer.loaded].sort().join(),
        readdirSync(join(agentFolder.path, 'models')).sort().join(),
        ...[...last.keys()].map((name) => lastTold(scheduler, name)),
      ]
      await waitFor(`${wanted}`, WITHIN_MS, async () => `${state()}` === `${wanted}`)
      await Bun.sleep(SETTLED_MS)
      expect(state()).toEqual(wanted)
    }
    let version = 0
    const perform = async (steps: readonly Step[]) => {
      version += 1
      modelServer.onLoad = modelServer.onUnload = moody(steps)
      const last = new Map<string, Wish>()
      for (const { model, wish, thenMs } of steps) {
        wishFor(model, version, wish)
        last.set(`${model}_${version}`, wish)
        await Bun.sleep(thenMs)
      }
      await settle(last)
      for (const [name, wish] of last) {
        expect((await infer(agent, name)).status).toBe(wish === 'load' ? 200 : 404)
      }
      // The next run starts from nothing.
      for (const model of new Set(steps.map(({ model }) => model)))
        wishFor(model, version, 'unload')
      await settle(new Map([...last.keys()].map((name) => [name, 'unload'])))
    }
    const order = fc.array(step, { minLength: 1, maxLength: 12 })
    await fc.assert(fc.asyncProperty(order, perform), { numRuns: 10 })
  }, 120_000)
})

/** What has been done last, as far as the scheduler has been told. */
function lastTold({ events }: FakeScheduler, name: string): Wish | undefined {
  const told = events.entries.findLast(({ text }) => text.endsWith(` ${name}`))?.text
  if (told === `LOADED ${name}`) return 'load'
  return told === `UNLOADED ${name}` ? 'unload' : undefined
}

describe('an unload', () => {
  test('is tried as often as it may be', async () => {
    const { scheduler, modelServer, iris, load, event } = await setUp({ unloadAttempts: 2 })
    await load(1)
    let calls = 0
    modelServer.onUnload = async () => {
      calls += 1
      if (calls === 1) throw new GrpcError('INTERNAL', 'not now')
    }
    scheduler.unload(iris(1))
    await event('UNLOADED iris_1')
    expect(calls).toBe(2)
  })

  test('that fails is told, and the model goes on answering', async () => {
    const { scheduler, modelServer, agent, iris, load, event } = await setUp()
    await load(1)
    modelServer.onUnload = async () => {
      throw new GrpcError('INTERNAL', 'it is stuck')
    }
    scheduler.unload(iris(1))
    expect((await event('UNLOAD_FAILED iris_1')).event.message).toBe('it is stuck')
    expect((await infer(agent, 'iris_1')).status).toBe(200)
  })

  test('that is under way when the model server goes is done by its end', async () => {
    const { scheduler, modelServer, agentFolder, iris, load, event } = await setUp()
    await load(1)
    modelServer.onUnload = () => new Promise(() => {})
    scheduler.unload(iris(1))
    await modelServer.calls.waitFor('unload', (call) => call === 'unload iris_1')
    await modelServer.stop()
    await nextLife(modelServer)
    const second = await scheduler.subscriptions.waitFor('subscription', () => true, 1)
    expect(second.loadedModels).toEqual([])
    scheduler.unload(iris(1))
    await event('UNLOADED iris_1')
    expect(readdirSync(join(agentFolder.path, 'models'))).toEqual([])
  })
})

describe('a model server that answers nothing', () => {
  test('is taken for gone, and for back when it answers', async () => {
    const { scheduler, modelServer, agent, load } = await setUp({
      askEveryMs: 10,
      modelServerPatienceMs: 100,
    })
    await load(1)
    const { promise, resolve } = Promise.withResolvers<void>()
    modelServer.onLive = () => promise
    await untilServices(agent, '[-] model server not there')
    const answer = await infer(agent, 'iris_1')
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('has not answered for 0.1 s')
    modelServer.onLive = async () => {}
    resolve()
    // It has kept its models, so that the agent has them to offer.
    const second = await scheduler.subscriptions.waitFor('subscription', () => true, 1)
    expect(second.loadedModels).toHaveLength(1)
    expect((await infer(agent, 'iris_1')).status).toBe(200)
    expect(modelServer.calls.entries).toEqual(['load iris_1'])
  })
})

describe('a scheduler that is away', () => {
  test('finds what was loaded meanwhile in the subscription', async () => {
    const { scheduler, modelServer, agent, iris } = await setUp()
    const loaded = Promise.withResolvers<void>()
    modelServer.onLoad = () => loaded.promise
    scheduler.load(iris(1))
    await modelServer.calls.waitFor('load', () => true)
    await scheduler.stop()
    await untilServices(agent, '[-] scheduler not there')
    loaded.resolve()
    await waitFor('iris_1', WITHIN_MS, async () => (await infer(agent, 'iris_1')).ok)
    const next = await schedulerOn(scheduler.port)
    const subscription = await next.subscriptions.waitFor('subscription', () => true)
    expect(subscription.loadedModels).toHaveLength(1)
  })

  test('and is another one then, which knows nothing, is told all and obeyed', async () => {
    const { scheduler, modelServer, agent, artifact, load } = await setUp()
    await load(1)
    await load(2)
    await scheduler.stop()
    const other = await schedulerOn(scheduler.port)
    const subscription = await other.subscriptions.waitFor('subscription', () => true)
    expect(subscription.loadedModels.map(({ version }) => version)).toEqual([1, 2])
    expect(subscription.loadedModels[0]?.model).toMatchObject({
      meta: { name: 'iris' },
      modelSpec: { uri: artifact.path, memoryBytes: 100 },
    })
    other.unload({ model: { meta: { name: 'iris' } }, version: 1 })
    await other.events.waitFor('unload', ({ text }) => text === 'UNLOADED iris_1')
    expect(modelServer.loaded).toEqual(new Set(['iris_2']))
    expect((await infer(agent, 'iris_2')).status).toBe(200)
  })
})

describe('a report', () => {
  test('whose answer was lost is made again; that it is refused then changes nothing', async () => {
    const { scheduler, agent, iris } = await setUp()
    scheduler.failNextEvent(new GrpcError('UNAVAILABLE', 'the connection was lost'))
    scheduler.failNextEvent(
      new GrpcError('INTERNAL', 'State mismatch for iris:1 expected state Loading but was Loaded'),
    )
    scheduler.load(iris(1))
    await scheduler.refused.waitFor('second report', () => true, 1)
    expect((await infer(agent, 'iris_1')).status).toBe(200)
    // Nor does it make the agent come anew, by which the scheduler would lose the replica.
    expect(scheduler.subscriptions.entries).toHaveLength(1)
  })
})

describe('rclone', () => {
  /** Any files will do for it. */
  const REMOTE = modelVersionMessage('remote', 1, {
    uri: 'gs://models/remote',
    requirements: ['mlflow'],
  })

  test('is watched once it has been needed, gone and back', async () => {
    const [port = 0] = await freePorts(1)
    const first = startFakeRclone(port)
    const lines: string[] = []
    const write = (line: string) => lines.push(line)
    const { scheduler, agent, event } = await setUp(
      { rclone: { host: '127.0.0.1', port }, askEveryMs: 10 },
      createLog({ level: 'info', format: 'text', write, now: () => 0 }),
    )
    const readiness = await fetch(`http://127.0.0.1:${agent.ports.readiness}/ready?verbose`)
    expect(await readiness.text()).not.toContain('rclone')
    expect(first.calls.entries).toEqual([])
    scheduler.load(REMOTE)
    await event('LOADED remote_1')
    await untilServices(agent, '[+] rclone ok')

    await first[Symbol.asyncDispose]()
    await untilServices(agent, '[-] rclone not there')
    // What is loaded needs it no more.
    expect((await infer(agent, 'remote_1')).status).toBe(200)
    const ready = await fetch(`http://127.0.0.1:${agent.ports.readiness}/ready`)
    expect(ready.status).toBe(200)

    const second = startFakeRclone(port)
    endLater(() => second[Symbol.asyncDispose]())
    await untilServices(agent, '[+] rclone ok')
    const told = lines.filter((line) => line.includes('rclone'))
    expect(told.map((line) => /does not answer|rclone answers/.exec(line)?.[0])).toEqual([
      'does not answer',
      'rclone answers',
    ])
  })

  test('that is away holds up the loads that need it, and no others', async () => {
    const [port = 0] = await freePorts(1)
    const { scheduler, load, event } = await setUp({
      rclone: { host: '127.0.0.1', port },
      rclonePatienceMs: 60_000,
    })
    scheduler.load(REMOTE)
    await load(1)
    const back = startFakeRclone(port)
    endLater(() => back[Symbol.asyncDispose]())
    await event('LOADED remote_1')
  })
})
