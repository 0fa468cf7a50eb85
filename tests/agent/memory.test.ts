/** An agent with more models than its model server has memory for. */

import { afterEach, describe, expect, test } from 'bun:test'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agent } from '../../src/agent/agent.ts'
import type { AgentSettings } from '../../src/agent/settings.ts'
import { GrpcError } from '../../src/lib/grpc/errors.ts'
import { type FakeModelServer, startFakeModelServer } from '../support/fake-model-server.ts'
import { startFakeRclone } from '../support/fake-rclone.ts'
import { type FakeScheduler, startFakeScheduler } from '../support/fake-scheduler.ts'
import { modelVersionMessage } from '../support/model-version.ts'
import { runAgent } from '../support/running-agent.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end()
})

interface Bench {
  readonly scheduler: FakeScheduler
  readonly modelServer: FakeModelServer
  readonly agentFolder: string
  readonly agent: Agent
  start(): Promise<Agent>
  /** Loads `m0`, `m1` and so on, of 100 bytes each. */
  load(count: number): Promise<void>
  /** The largest number of models that the model server ever had, or was about to have. */
  most(): number
}

/** Memory for four models. */
async function bench(changes: Partial<AgentSettings> = {}): Promise<Bench> {
  const scheduler = await startFakeScheduler()
  const modelServer = await startFakeModelServer()
  const artifact = temporaryFolder()
  artifact.write({ 'model.joblib': 'weights' })
  const agentFolder = temporaryFolder()
  ended.push(
    () => agentFolder[Symbol.dispose](),
    () => artifact[Symbol.dispose](),
    () => modelServer.stop(),
    () => scheduler.stop(),
  )
  let loading = 0
  let most = 0
  modelServer.onLoad = async () => {
    loading += 1
    most = Math.max(most, loading + modelServer.loaded.size)
    await Promise.resolve()
    loading -= 1
  }
  const start = async () => {
    const agent = await runAgent(
      { schedulerPort: scheduler.port, modelServer, agentFolder: agentFolder.path },
      { memoryBytes: 400, overCommitPercentage: 150, ...changes },
    )
    ended.push(() => agent.close())
    return agent
  }
  const agent = await start()
  await scheduler.subscriptions.waitFor('subscription', () => true)
  return {
    scheduler,
    modelServer,
    agentFolder: agentFolder.path,
    agent,
    start,
    most: () => most,
    async load(count) {
      for (let index = 0; index < count; index += 1) {
        scheduler.load(modelVersionMessage(`m${index}`, 1, { uri: artifact.path }))
        const text = `LOADED m${index}_1`
        await scheduler.events.waitFor(text, (told) => told.text === text)
      }
    },
  }
}

function ask(agent: Agent, model: string, signal?: AbortSignal): Promise<Response> {
  return fetch(`http://127.0.0.1:${agent.ports.proxyHttp}/v2/models/${model}/infer`, {
    method: 'POST',
    headers: { 'seldon-internal-model': `${model}_1` },
    body: '{}',
    ...(signal === undefined ? {} : { signal }),
  })
}

async function metric(agent: Agent, name: string): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${agent.ports.metrics}/metrics`)
  const line = (await answer.text()).split('\n').find((each) => each.startsWith(`${name}{`))
  return Number(line?.split(' ').at(-1))
}

const models = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`)

describe('ten models and memory for four', () => {
  test('all load, and all answer', async () => {
    const { agent, load, most, modelServer } = await bench()
    await load(10)
    expect([...modelServer.loaded].sort()).toEqual(['m6_1', 'm7_1', 'm8_1', 'm9_1'])
    for (const model of models(10)) expect((await ask(agent, model)).status).toBe(200)
    expect(most()).toBe(4)
    expect(await metric(agent, 'seldon_cache_evict_count')).toBe(16)
    expect(await metric(agent, 'seldon_cache_miss_count')).toBe(10)
    expect(await metric(agent, 'seldon_model_reload_seconds_count')).toBe(10)
  })

  test('all answer when all are asked at once, again and again', async () => {
    const { agent, load, most, modelServer } = await bench()
    await load(10)
    modelServer.onRequest = () => Bun.sleep(2)
    const asked = Array.from({ length: 20 }, () => models(10)).flat()
    const statuses = await Promise.all(asked.map(async (model) => (await ask(agent, model)).status))
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(most()).toBe(4)
    // Those that come at once share a reload: far fewer of them than requests.
    expect(await metric(agent, 'seldon_cache_miss_count')).toBeLessThan(asked.length / 2)
  })

  test('are told to the scheduler as held, with what may still be promised', async () => {
    const { scheduler, load } = await bench()
    await load(6)
    scheduler.endStreams()
    const again = await scheduler.subscriptions.waitFor('second subscription', () => true, 1)
    expect(again.loadedModels).toHaveLength(6)
    // 400 and 600 on top, of which 600 are promised.
    expect(again.availableMemoryBytes).toBe(400)
  })

  test('are all held by the agent that comes next', async () => {
    const { scheduler, modelServer, agent, load, start } = await bench()
    await load(6)
    await agent.close()
    const next = await start()
    const again = await scheduler.subscriptions.waitFor('second subscription', () => true, 1)
    expect(again.loadedModels).toHaveLength(6)
    expect([...modelServer.loaded].sort()).toEqual(['m2_1', 'm3_1', 'm4_1', 'm5_1'])
    for (const model of models(6)) expect((await ask(next, model)).status).toBe(200)
  })

  test('are held after the model server went away, but for those that it had', async () => {
    const { scheduler, modelServer, agent, load } = await bench()
    await load(6)
    await modelServer.stop()
    const { httpPort, grpcPort } = modelServer
    const next = await startFakeModelServer({ httpPort, grpcPort })
    ended.push(() => next.stop())
    const again = await scheduler.subscriptions.waitFor('second subscription', () => true, 1)
    const names = again.loadedModels.map(({ model }) => model?.meta?.name)
    expect(names).toEqual(['m0', 'm1'])
    expect((await ask(agent, 'm0')).status).toBe(200)
    expect((await ask(agent, 'm5')).status).toBe(503)
    expect([...next.loaded]).toEqual(['m0_1'])
  })
})

describe('an evicted model', () => {
  test('is unloaded without the model server', async () => {
    const { scheduler, modelServer, agent, agentFolder, load } = await bench()
    await load(5)
    const calls = modelServer.calls.entries.length
    scheduler.unload(modelVersionMessage('m0', 1))
    await scheduler.events.waitFor('unload', ({ text }) => text === 'UNLOADED m0_1')
    expect(modelServer.calls.entries.slice(calls)).toEqual([])
    expect(existsSync(join(agentFolder, 'models', 'm0_1'))).toBe(false)
    expect(existsSync(join(agentFolder, 'state', 'm0_1.evicted'))).toBe(false)
    expect((await ask(agent, 'm0')).status).toBe(404)
  })

  test('that cannot be loaded again says so in the words of the model server', async () => {
    const { modelServer, agent, load } = await bench()
    await load(5)
    const loads = () => modelServer.calls.entries.filter((call) => call === 'load m0_1').length
    const loadsBefore = loads()
    modelServer.onLoad = async () => {
      throw new GrpcError('INTERNAL', 'weights are corrupt')
    }
    const [first, second] = await Promise.all([ask(agent, 'm0'), ask(agent, 'm0')])
    for (const answer of [first, second]) {
      expect([answer.status, await answer.json()]).toEqual([503, { error: 'weights are corrupt' }])
      expect(answer.headers.get('retry-after')).toBe('1')
    }
    expect((await ask(agent, 'm0')).status).toBe(503)
    expect(loads() - loadsBefore).toBe(1)
    modelServer.onLoad = async () => {}
    await Bun.sleep(510)
    expect((await ask(agent, 'm0')).status).toBe(200)
  })

  test('that is unloaded while it comes back serves who waited, and is unloaded then', async () => {
    const { scheduler, modelServer, agent, agentFolder, load } = await bench({
      unloadGraceMs: 5_000,
    })
    await load(5)
    const calls = modelServer.calls.entries.length
    const loaded = Promise.withResolvers<void>()
    modelServer.onLoad = () => loaded.promise
    const waiting = ask(agent, 'm0')
    await modelServer.calls.waitFor('its reload', (call) => call === 'load m0_1', calls)
    scheduler.unload(modelVersionMessage('m0', 1))
    loaded.resolve()
    expect((await waiting).status).toBe(200)
    await scheduler.events.waitFor('unload', ({ text }) => text === 'UNLOADED m0_1')
    expect(modelServer.calls.entries.slice(calls)).toEqual([
      'unload m1_1',
      'load m0_1',
      'unload m0_1',
    ])
    expect(existsSync(join(agentFolder, 'models', 'm0_1'))).toBe(false)
  })

  test('that is ordered again while it is evicted stays where it is', async () => {
    const { scheduler, modelServer, agentFolder, load } = await bench()
    await load(5)
    const calls = modelServer.calls.entries.length
    const events = scheduler.events.entries.length
    const { uri } = JSON.parse(readFileSync(join(agentFolder, 'state', 'm0_1.json'), 'utf8')).model
      .modelSpec
    scheduler.load(modelVersionMessage('m0', 1, { uri, memoryBytes: 50 }))
    await scheduler.events.waitFor('load', ({ text }) => text === 'LOADED m0_1', events)
    expect(modelServer.calls.entries.slice(calls)).toEqual([])
  })

  test('is not waited for longer than was said', async () => {
    const { modelServer, agent, load } = await bench({ memoryWaitMs: 50 })
    await load(5)
    const never = Promise.withResolvers<void>()
    modelServer.onLoad = () => never.promise
    const answer = await ask(agent, 'm0')
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain(
      'Model m0_1 was not in memory, and could not be loaded again within 0.05 s',
    )
    expect(answer.headers.get('x-seldon-untried')).toBeNull()
    never.resolve()
  })

  test('is not loaded for a client that left', async () => {
    const { modelServer, agent, load } = await bench()
    await load(5)
    const answers = Promise.withResolvers<void>()
    modelServer.onRequest = () => answers.promise
    const busy = models(5)
      .slice(1)
      .map((model) => ask(agent, model))
    await modelServer.requests.waitFor('four requests', () => true, 3)
    const leave = new AbortController()
    const left = ask(agent, 'm0', leave.signal).catch(() => 'gone')
    const calls = modelServer.calls.entries.length
    // All four are busy, so it waits until one of them is not.
    await Bun.sleep(20)
    leave.abort()
    expect(await left).toBe('gone')
    answers.resolve()
    await Promise.all(busy)
    expect(modelServer.calls.entries.slice(calls)).toEqual([])
  })

  test('is not noted as one when it could not be evicted', async () => {
    const { scheduler, modelServer, agent, agentFolder, load } = await bench()
    await load(4)
    modelServer.onUnload = () => Promise.reject(new GrpcError('INTERNAL', 'it hangs on to it'))
    const { uri } = JSON.parse(readFileSync(join(agentFolder, 'state', 'm0_1.json'), 'utf8')).model
      .modelSpec
    scheduler.load(modelVersionMessage('m4', 1, { uri }))
    await scheduler.events.waitFor('failure', ({ text }) => text === 'LOAD_FAILED m4_1')
    expect((await ask(agent, 'm0')).status).toBe(200)
    expect(
      readdirSync(join(agentFolder, 'state')).filter((file) => !file.endsWith('.json')),
    ).toEqual([])
  })

  test('is not waited for by an agent that closes: another one may answer', async () => {
    const { modelServer, agent, load } = await bench({ requestLimit: 1 })
    await load(5)
    const answers = Promise.withResolvers<void>()
    modelServer.onRequest = () => answers.promise
    const busy = models(5)
      .slice(1)
      .map((model) => ask(agent, model).catch(() => 'broken off'))
    await modelServer.requests.waitFor('four requests', () => true, 3)
    const both = [ask(agent, 'm0'), ask(agent, 'm0')]
    // That one is refused tells that the other waits.
    expect((await Promise.race(both)).status).toBe(429)
    const closed = agent.close()
    const statuses = (await Promise.all(both)).map(({ status }) => status)
    expect(statuses.sort()).toEqual([429, 503])
    answers.resolve()
    await Promise.all([closed, ...busy])
  })

  test('waits for the first of the busy ones to end, and none is disturbed', async () => {
    const { modelServer, agent, load } = await bench()
    await load(5)
    const answers = Promise.withResolvers<void>()
    modelServer.onRequest = () => answers.promise
    const busy = models(5)
      .slice(1)
      .map((model) => ask(agent, model))
    await modelServer.requests.waitFor('four requests', () => true, 3)
    const waiting = ask(agent, 'm0')
    const calls = modelServer.calls.entries.length
    await Bun.sleep(20)
    expect(modelServer.calls.entries.slice(calls)).toEqual([])
    answers.resolve()
    const statuses = (await Promise.all([...busy, waiting])).map(({ status }) => status)
    expect(statuses).toEqual([200, 200, 200, 200, 200])
    expect(modelServer.calls.entries.slice(calls)).toHaveLength(2)
  })
})

describe('a model that is larger than the memory', () => {
  test('is refused with the figures, before anything is fetched', async () => {
    const { scheduler, modelServer, agentFolder } = await bench()
    scheduler.load(modelVersionMessage('huge', 1, { uri: '/nowhere', memoryBytes: 401 }))
    const { event } = await scheduler.events.waitFor('failure', () => true)
    expect(event.message).toBe(
      'huge_1 takes 401 bytes of memory, and all models together have 400 here',
    )
    expect(modelServer.calls.entries).toEqual([])
    expect(existsSync(join(agentFolder, 'models', 'huge_1'))).toBe(false)
  })

  test('counts all copies that are made of it', async () => {
    const { scheduler } = await bench({ parallelWorkers: 3 })
    const artifact = temporaryFolder()
    ended.push(() => artifact[Symbol.dispose]())
    artifact.write({ 'model.joblib': 'weights' })
    scheduler.load(modelVersionMessage('big', 1, { uri: artifact.path, memoryBytes: 150 }))
    const { event } = await scheduler.events.waitFor('failure', () => true)
    expect(event.message).toBe(
      'big_1 takes 450 bytes of memory, and all models together have 400 here',
    )
  })
})

describe('requests beyond the limit of a model', () => {
  test('are refused and counted, and others are let in', async () => {
    const { modelServer, agent, load } = await bench({ requestLimit: 2 })
    await load(2)
    const answers = Promise.withResolvers<void>()
    modelServer.onRequest = () => answers.promise
    const busy = [ask(agent, 'm0'), ask(agent, 'm0'), ask(agent, 'm1')]
    await modelServer.requests.waitFor('three requests', () => true, 2)
    const refused = await ask(agent, 'm0')
    expect([refused.status, await refused.json()]).toEqual([
      429,
      { error: 'Model m0_1 has 2 requests, its limit' },
    ])
    expect(refused.headers.get('retry-after')).toBe('1')
    answers.resolve()
    for (const answer of await Promise.all(busy)) expect(answer.status).toBe(200)
    expect((await ask(agent, 'm0')).status).toBe(200)
    expect(await metric(agent, 'seldon_model_over_limit_count')).toBe(1)
  })
})

test('a download that takes long keeps no model waiting that is on this machine', async () => {
  const rclone = startFakeRclone()
  ended.push(() => rclone[Symbol.asyncDispose]())
  const copied = Promise.withResolvers<void>()
  rclone.onCopy = () => copied.promise
  const address = { host: '127.0.0.1', port: rclone.port }
  const { scheduler, agent, load } = await bench({ rclone: address, loadConcurrency: 1 })
  scheduler.load(modelVersionMessage('remote', 1, { uri: 'gs://models/remote' }))
  await rclone.calls.waitFor('copy', ({ path }) => path === 'sync/copy')
  await load(1)
  expect((await ask(agent, 'm0')).status).toBe(200)
  copied.resolve()
  await scheduler.events.waitFor('the other', ({ text }) => text.endsWith(' remote_1'))
})
