import { afterEach, describe, expect, test } from 'bun:test'
import type { Agent } from '../../src/agent/agent.ts'
import { createDrain } from '../../src/agent/drain.ts'
import { createSubServices } from '../../src/agent/sub-services.ts'
import { GrpcError } from '../../src/lib/grpc/errors.ts'
import { createLog } from '../../src/lib/log.ts'
import { createAgentWorld, infer } from '../support/agent-world.ts'
import { unservedHoldings } from '../support/holdings.ts'

const { setUp, schedulerOn, nextLife, endAll } = createAgentWorld()
afterEach(endAll)

const NEVER_MS = 60_000
const NOT_READY = 'The agent is not ready'

const terminate = (agent: Agent, options: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${agent.ports.drainer}/terminate`, options)

async function readiness(agent: Agent, query = ''): Promise<[number, string]> {
  const answer = await fetch(`http://127.0.0.1:${agent.ports.readiness}/ready${query}`)
  return [answer.status, await answer.text()]
}

describe('a drain', () => {
  test('is told to the scheduler, and is over when others answer', async () => {
    const { scheduler, agent, load } = await setUp()
    await load(1)
    const answered = Promise.withResolvers<boolean>()
    scheduler.onDrain = () => answered.promise
    let over = false
    const drained = agent.drain(NEVER_MS).then(() => {
      over = true
    })
    expect(await readiness(agent)).toEqual([503, NOT_READY])
    const request = await scheduler.drains.waitFor('drain', () => true)
    expect(request).toMatchObject({ serverName: 'mlserver', replicaIdx: 0 })
    // Until then it is the one that answers.
    expect((await infer(agent, 'iris_1')).status).toBe(200)
    expect(over).toBe(false)
    answered.resolve(true)
    await drained
    expect(scheduler.subscriptions.entries).toHaveLength(1)
  })

  test('takes nothing in', async () => {
    const { scheduler, modelServer, agent, iris, load, event } = await setUp()
    await load(1)
    await agent.drain(NEVER_MS)
    scheduler.load(iris(2))
    expect((await event('LOAD_FAILED iris_2')).event.message).toBe('server replica is draining')
    expect(modelServer.calls.entries).toEqual(['load iris_1'])
  })

  test('makes nothing of a load that was under way', async () => {
    const { scheduler, modelServer, agent, iris, event } = await setUp()
    const loaded = Promise.withResolvers<void>()
    modelServer.onLoad = () => loaded.promise
    scheduler.load(iris(1))
    await modelServer.calls.waitFor('load', () => true)
    await agent.drain(NEVER_MS)
    loaded.resolve()
    expect((await event('LOAD_FAILED iris_1')).event.message).toBe('server replica is draining')
  })

  test('unloads a model only when the requests that it serves have ended', async () => {
    const { scheduler, modelServer, agent, iris, load, event } = await setUp({ unloadGraceMs: 0 })
    await load(1)
    const { promise, resolve } = Promise.withResolvers<void>()
    modelServer.onRequest = () => promise
    const answer = infer(agent, 'iris_1')
    await modelServer.requests.waitFor('request', () => true)
    scheduler.onDrain = async () => {
      scheduler.unload(iris(1))
      await event('UNLOADED iris_1')
      return true
    }
    const drained = agent.drain(NEVER_MS)
    await scheduler.drains.waitFor('drain', () => true)
    await Bun.sleep(100)
    expect(modelServer.calls.entries).toEqual(['load iris_1'])
    resolve()
    expect((await answer).status).toBe(200)
    await drained
    expect(modelServer.calls.entries).toEqual(['load iris_1', 'unload iris_1'])
  })

  test('waits for requests on their way, of a scheduler that does not unload', async () => {
    const { modelServer, agent, load } = await setUp()
    await load(1)
    const { promise, resolve } = Promise.withResolvers<void>()
    modelServer.onRequest = () => promise
    const answer = infer(agent, 'iris_1')
    await modelServer.requests.waitFor('request', () => true)
    let answered = false
    const drained = agent.drain(NEVER_MS).then(() => answered)
    resolve()
    expect((await answer).status).toBe(200)
    answered = true
    expect(await drained).toBe(true)
  })

  test('does not wait when no other replica takes the models', async () => {
    const { scheduler, modelServer, agent, load } = await setUp()
    await load(1)
    modelServer.onRequest = () => new Promise(() => {})
    infer(agent, 'iris_1').catch(() => {})
    await modelServer.requests.waitFor('request', () => true)
    scheduler.onDrain = async () => false
    await agent.drain(NEVER_MS)
    expect(scheduler.drains.entries).toHaveLength(1)
  })

  test('ends in time when the scheduler does not answer', async () => {
    const { scheduler, agent } = await setUp()
    scheduler.onDrain = () => new Promise(() => {})
    await agent.drain(100)
    expect(scheduler.drains.entries).toHaveLength(1)
  })

  test('that two ask for is one', async () => {
    const { scheduler, agent } = await setUp()
    await Promise.all([agent.drain(NEVER_MS), agent.drain(NEVER_MS)])
    await agent.drain(NEVER_MS)
    expect(scheduler.drains.entries).toHaveLength(1)
  })

  test('is told again to a scheduler that was started again', async () => {
    const { scheduler, agent, load } = await setUp()
    await load(1)
    scheduler.onDrain = () => new Promise(() => {})
    const drained = agent.drain(NEVER_MS)
    await scheduler.drains.waitFor('drain', () => true)
    await scheduler.stop()
    const next = await schedulerOn(scheduler.port)
    await drained
    expect(next.subscriptions.entries).toHaveLength(1)
    expect(next.drains.entries).toHaveLength(1)
  })

  test('is told again when it came too early', async () => {
    const { scheduler, agent } = await setUp()
    let calls = 0
    scheduler.onDrain = async () => {
      calls += 1
      if (calls === 1) throw new GrpcError('FAILED_PRECONDITION', 'no such replica yet')
      return true
    }
    await agent.drain(NEVER_MS)
    expect(calls).toBe(2)
  })

  test('is nothing to wait for without a model server', async () => {
    const { scheduler, modelServer, agent } = await setUp()
    await modelServer.stop()
    while ((await readiness(agent))[0] === 200) await Bun.sleep(5)
    await agent.drain(NEVER_MS)
    expect(scheduler.drains.entries).toEqual([])
  })

  test('is over when the model server goes meanwhile', async () => {
    const { scheduler, modelServer, agent, load } = await setUp()
    await load(1)
    const lost = Promise.withResolvers<boolean>()
    scheduler.onDrain = () => lost.promise
    const drained = agent.drain(NEVER_MS)
    await scheduler.drains.waitFor('drain', () => true)
    await modelServer.stop()
    while ((await readiness(agent, '?verbose'))[1].includes('[+] model server')) await Bun.sleep(5)
    lost.reject(new GrpcError('FAILED_PRECONDITION', 'it has no stream any more'))
    await drained
    expect(scheduler.drains.entries).toHaveLength(1)
  })

  test('gives up a scheduler that stays away, and says so', async () => {
    const services = createSubServices()
    services.tell('model server', true)
    services.tell('scheduler', true)
    services.tell('scheduler', false)
    const lines: string[] = []
    const drain = createDrain({
      client: { agentDrain: () => Promise.reject(new Error('nobody is to be asked')) },
      replica: { serverName: 'mlserver', replicaIdx: 0 },
      services,
      holdings: unservedHoldings(),
      schedulerPatienceMs: 20,
      stop: new AbortController().signal,
      log: createLog({
        level: 'warn',
        format: 'text',
        write: (line) => lines.push(line),
        now: () => 0,
      }),
    })
    await drain.run(NEVER_MS)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('the scheduler cannot be reached')
  })
})

describe('the drainer', () => {
  test('drains when three containers of the pod end together, and holds them up meanwhile', async () => {
    const { scheduler, agent } = await setUp()
    const answered = Promise.withResolvers<boolean>()
    scheduler.onDrain = () => answered.promise
    let answers = 0
    const calls = [1, 2, 3].map(async () => {
      const { status } = await terminate(agent)
      answers += 1
      return status
    })
    await scheduler.drains.waitFor('drain', () => true)
    expect(answers).toBe(0)
    expect(await readiness(agent)).toEqual([503, NOT_READY])
    answered.resolve(true)
    expect(await Promise.all(calls)).toEqual([200, 200, 200])
    expect((await terminate(agent)).status).toBe(200)
    expect(scheduler.drains.entries).toHaveLength(1)
  })

  test('takes one or two for containers that are started again', async () => {
    const { scheduler, agent } = await setUp()
    const two = await Promise.all([terminate(agent), terminate(agent)])
    expect(two.map(({ status }) => status)).toEqual([200, 200])
    expect((await terminate(agent)).status).toBe(200)
    expect(scheduler.drains.entries).toEqual([])
    expect((await readiness(agent))[0]).toBe(200)
  })

  test('takes nothing else', async () => {
    const { scheduler, agent } = await setUp()
    const posts = await Promise.all([1, 2, 3].map(() => terminate(agent, { method: 'POST' })))
    expect(posts.map(({ status }) => status)).toEqual([405, 405, 405])
    expect((await fetch(`http://127.0.0.1:${agent.ports.drainer}/`)).status).toBe(404)
    expect(scheduler.drains.entries).toEqual([])
  })
})

describe('readiness', () => {
  test('says on request what it looks at', async () => {
    const { modelServer, agent } = await setUp()
    expect(await readiness(agent, '?verbose')).toEqual([
      200,
      '[+] model server ok\n[+] scheduler ok\nThe agent and its dependent sub-services are ready',
    ])
    await agent.drain(NEVER_MS)
    expect((await readiness(agent, '?verbose'))[1]).toEndWith(`[-] draining\n${NOT_READY}`)
    await modelServer.stop()
    while (!(await readiness(agent, '?verbose'))[1].includes('[-] model server not there')) {
      await Bun.sleep(5)
    }
  })

  test('is not lost with the scheduler: what is loaded goes on answering', async () => {
    const { scheduler, agent, load } = await setUp()
    await load(1)
    await scheduler.stop()
    while (!(await readiness(agent, '?verbose'))[1].includes('[-] scheduler not there')) {
      await Bun.sleep(5)
    }
    expect((await readiness(agent))[0]).toBe(200)
    expect((await infer(agent, 'iris_1')).status).toBe(200)
  })

  test('is lost with the model server, and comes back with it', async () => {
    const { modelServer, agent } = await setUp()
    await modelServer.stop()
    while ((await readiness(agent))[0] === 200) await Bun.sleep(5)
    await nextLife(modelServer)
    while ((await readiness(agent))[0] === 503) await Bun.sleep(5)
  })
})
