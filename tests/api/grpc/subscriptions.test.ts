import { afterEach, beforeEach, describe, expect, test } from 'bun:test'
import { seldon } from '../../../src/gen/seldon.js'
import { schedulerService } from '../../../src/gen/services.ts'
import {
  DEADLINE_MS,
  startTestControlPlane,
  type TestControlPlane,
} from '../../support/control-plane.ts'
import { readStream } from '../../support/stream-reader.ts'

const { ModelState } = seldon.mlops.scheduler.ModelStatus
const { Type } = seldon.mlops.scheduler.ServerStatusResponse
const { Event } = seldon.mlops.scheduler.ControlPlaneResponse
const deadline = { deadlineMs: DEADLINE_MS }

let plane: TestControlPlane
beforeEach(async () => {
  plane = await startTestControlPlane()
})
afterEach(() => plane.close())

async function load(name: string, replicas = 1, uri = `/models/${name}`): Promise<void> {
  const model = {
    meta: { name },
    modelSpec: { uri, requirements: ['sklearn'] },
    deploymentSpec: { replicas },
  }
  await plane.scheduler.loadModel({ model }, deadline)
}

async function unload(name: string): Promise<void> {
  await plane.scheduler.unloadModel({ model: { name } }, deadline)
}

type ModelMessage = seldon.mlops.scheduler.ModelStatusResponse

function summary({ modelName, versions, deleted }: ModelMessage): string {
  const [latest] = versions
  const state = ModelState[latest?.state?.state ?? 0]
  return `${modelName}:${latest?.version} ${state}${deleted ? ' deleted' : ''}`
}

describe('statuses of models', () => {
  const subscribe = () =>
    readStream(plane.scheduler.subscribeModelStatus({ subscriberName: 'test' }))

  test('come for all there are, then for each change of the latest version', async () => {
    plane.agent()
    await load('a')
    await plane.untilModel('a', ModelState.ModelAvailable)
    await load('b')
    await plane.untilModel('b', ModelState.ModelAvailable)
    const { received, until } = subscribe()
    await until(() => received.length === 2)
    expect(received.map(summary)).toEqual(['a:1 ModelAvailable', 'b:1 ModelAvailable'])
    await load('a', 1, '/models/other')
    await until(() => received.some((message) => summary(message) === 'a:2 ModelAvailable'))
    const later = received.slice(2).map(summary)
    expect(later[0]).toBe('a:2 ModelProgressing')
    // The end of version 1 is told to nobody, and nothing is told twice.
    expect(later.every((line) => line.startsWith('a:2'))).toBe(true)
    expect(received.every(({ versions }) => versions.length === 1)).toBe(true)
  })

  test('tell of models that go, until nothing is left of them', async () => {
    plane.agent()
    await load('a')
    await plane.untilModel('a', ModelState.ModelAvailable)
    const { received, until } = subscribe()
    await unload('a')
    await until(() =>
      received.some((message) => summary(message) === 'a:1 ModelTerminated deleted'),
    )
    expect(received.slice(1).map(summary)[0]).toBe('a:1 ModelTerminating deleted')
    // Somebody who was away meanwhile hears of it too.
    const late = subscribe()
    await late.until(() => late.received.length === 1)
    expect(late.received.map(summary)).toEqual(['a:1 ModelTerminated deleted'])
  })

  test('a subscriber that does not read holds nobody up, and misses steps but no outcome', async () => {
    plane.agent()
    const names = Array.from({ length: 300 }, (_, index) => `model-${index}`)
    const bulky = 'x'.repeat(20_000)
    // What a client leaves unread fills its connection, so it has one of its own.
    const client = plane.client(schedulerService, 'scheduler')
    const slow = client.subscribeModelStatus({ subscriberName: 'slow' })[Symbol.asyncIterator]()
    await load('first')
    await slow.next()
    const quick = subscribe()
    const isDone = (messages: readonly ModelMessage[]) => {
      const done = messages.filter((message) => summary(message).endsWith(' ModelAvailable'))
      return new Set(done.map(({ modelName }) => modelName)).size === names.length + 1
    }
    await Promise.all(names.map((name) => load(name, 1, bulky)))
    await quick.until(isDone)
    const late: ModelMessage[] = []
    while (!isDone(late)) late.push((await slow.next()).value)
    // Each went through more states than it heard of: placed, told, loaded, available.
    expect(late.length).toBeLessThan(2 * names.length)
  })
})

describe('statuses of servers', () => {
  const subscribe = () =>
    readStream(plane.scheduler.subscribeServerStatus({ subscriberName: 'test' }))
  const notify = (expectedReplicas: number, limits = {}) =>
    plane.scheduler.serverNotify(
      { servers: [{ name: 'mlserver', expectedReplicas, shared: true, ...limits }] },
      deadline,
    )

  test('come for all there are, then for each change', async () => {
    await notify(2)
    const { received, until } = subscribe()
    await until(() => received.length === 1)
    expect(received[0]).toMatchObject({
      type: Type.StatusUpdate,
      serverName: 'mlserver',
      expectedReplicas: 2,
      availableReplicas: 0,
    })
    const agent = plane.agent({ memoryBytes: 500 })
    await until(() => received.at(-1)?.availableReplicas === 1)
    await load('a')
    await until(() => received.at(-1)?.numLoadedModelReplicas === 1)
    expect(received.at(-1)?.resources).toMatchObject([
      { replicaIdx: 0, totalMemoryBytes: 500, availableMemoryBytes: 500, numLoadedModels: 1 },
    ])
    agent.close()
    await until(() => received.at(-1)?.availableReplicas === 0)
    expect(received.every(({ type }) => type === Type.StatusUpdate)).toBe(true)
  })

  test('ask for the replicas that a model needs, once, and those who come later too', async () => {
    plane.agent()
    await notify(1, { maxReplicas: 2 })
    const { received, until } = subscribe()
    const requests = () =>
      received
        .filter(({ type }) => type === Type.ScalingRequest)
        .map(({ serverName, expectedReplicas }) => `${serverName} ${expectedReplicas}`)
    await load('a', 3)
    await until(() => requests().length > 0)
    await load('b', 2)
    await plane.untilModel('b', ModelState.ScheduleFailed)
    const late = subscribe()
    await late.until(() => late.received.some(({ type }) => type === Type.ScalingRequest))
    expect(requests()).toEqual(['mlserver 2'])
    await notify(2, { maxReplicas: 5 })
    await until(() => requests().length > 1)
    expect(requests()).toEqual(['mlserver 2', 'mlserver 3'])
  })

  test('ask to let replicas go that hold nothing any more', async () => {
    plane.agent({ index: 0 })
    plane.agent({ index: 1 })
    await notify(2, { minReplicas: 1 })
    await load('a', 2)
    await plane.untilModel('a', ModelState.ModelAvailable)
    const { received, until } = subscribe()
    await load('a', 1)
    await until(() => received.some(({ type }) => type === Type.ScalingRequest))
    expect(received.find(({ type }) => type === Type.ScalingRequest)).toMatchObject({
      serverName: 'mlserver',
      expectedReplicas: 1,
    })
  })
})

test('statuses of experiments follow their candidates', async () => {
  plane.agent()
  await load('a')
  const experiment = {
    name: 'test',
    default: 'a',
    candidates: ['a', 'b'].map((name) => ({ name, weight: 50 })),
  }
  await plane.scheduler.startExperiment({ experiment }, deadline)
  const { received, until } = readStream(plane.scheduler.subscribeExperimentStatus({}))
  await until(() => received.length === 1)
  expect(received[0]).toMatchObject({ active: true, candidatesReady: false })
  await load('b')
  await until(() => received.at(-1)?.candidatesReady === true)
  await plane.scheduler.stopExperiment({ name: 'test' }, deadline)
  await until(() => received.at(-1)?.active === false)
  expect(received.length).toBe(3)
})

test('an operator is asked for servers, experiments, models and pipelines', async () => {
  const { received, until } = readStream(plane.scheduler.subscribeControlPlane({}))
  await until(() => received.length === 4)
  expect(received.map(({ event }) => Event[event])).toEqual([
    'SEND_SERVERS',
    'SEND_EXPERIMENTS',
    'SEND_MODELS',
    'SEND_PIPELINES',
  ])
})
