import { afterEach, beforeEach, describe, expect, test } from 'bun:test'
import { seldon } from '../../../src/gen/seldon.js'
import {
  DEADLINE_MS,
  startTestControlPlane,
  type TestControlPlane,
  temporaryStore,
} from '../../support/control-plane.ts'

const { Event } = seldon.mlops.agent.ModelEventMessage
const { ModelState } = seldon.mlops.scheduler.ModelStatus
const { ModelReplicaState } = seldon.mlops.scheduler.ModelReplicaStatus
const deadline = { deadlineMs: DEADLINE_MS }

let plane: TestControlPlane
beforeEach(async () => {
  plane = await startTestControlPlane()
})
afterEach(() => plane.close())

function modelOf(name: string, replicas = 1) {
  return {
    meta: { name },
    modelSpec: { uri: `/models/${name}`, requirements: ['sklearn'], memoryBytes: 10 },
    deploymentSpec: { replicas },
  }
}

async function load(name: string, replicas = 1): Promise<void> {
  await plane.scheduler.loadModel({ model: modelOf(name, replicas) }, deadline)
}

function available(...names: string[]): Promise<unknown> {
  return Promise.all(names.map((name) => plane.untilModel(name, ModelState.ModelAvailable)))
}

/** `version:index state` of each replica of each version. */
async function replicasOf(name: string): Promise<string[]> {
  const found: string[] = []
  for await (const { versions } of plane.scheduler.modelStatus({
    model: { name },
    allVersions: true,
  })) {
    for (const { version, modelReplicaState } of versions) {
      for (const [index, { state }] of Object.entries(modelReplicaState)) {
        found.push(`${version}:${index} ${ModelReplicaState[state]}`)
      }
    }
  }
  return found
}

describe('an agent', () => {
  test('that comes as the same replica takes over from the first', async () => {
    const first = plane.agent()
    await load('a')
    await available('a')
    const second = plane.agent()
    expect(await first.ended).toBe('ABORTED another agent has come as replica 0 of server mlserver')
    await second.until(() => second.held.has('a_1'))
    await available('a')
    // The end of the first stream is not the loss of the replica.
    expect(await replicasOf('a')).toEqual(['1:0 Available'])
    await load('b')
    await second.until(() => second.held.has('b_1'))
    expect(first.told).toEqual(['LOAD a_1'])
  })

  test('that answers twice is refused the second time, and the model goes on', async () => {
    const agent = plane.agent()
    await load('a')
    await available('a')
    await agent.report({ modelName: 'a', modelVersion: 1, event: Event.LOADED })
    await agent.report({ modelName: 'a', modelVersion: 1, event: Event.LOAD_FAILED })
    expect(agent.refusals).toEqual([
      'State mismatch for a:1 expected state Loading but was Available when trying to move to state Loaded',
      'State mismatch for a:1 expected state Loading but was Available when trying to move to state LoadFailed',
    ])
    expect(await replicasOf('a')).toEqual(['1:0 Available'])
  })

  test('that never answers keeps no other one waiting', async () => {
    const silent = plane.agent({ index: 0, answer: () => undefined })
    await load('a')
    await silent.until(() => silent.told.length === 1)
    plane.agent({ index: 1 })
    await load('b', 2)
    await load('c')
    await available('c')
    expect(await replicasOf('a')).toEqual(['1:0 Loading'])
    expect(await replicasOf('b')).toEqual(['1:0 Loading', '1:1 Available'])
  })

  test('may answer late, in another order', async () => {
    const gates = new Map(['a', 'b'].map((name) => [name, Promise.withResolvers<'DONE'>()]))
    const agent = plane.agent({
      answer: (_operation, { model }) => gates.get(model?.meta?.name ?? '')?.promise,
    })
    await load('a')
    await load('b')
    await agent.until(() => agent.told.length === 2)
    gates.get('b')?.resolve('DONE')
    await available('b')
    expect(await replicasOf('a')).toEqual(['1:0 Loading'])
    gates.get('a')?.resolve('DONE')
    await available('a')
  })

  test('that goes half-way leaves its models to the others', async () => {
    const leaving = plane.agent({
      index: 0,
      answer: (_operation, { model }) => (model?.meta?.name === 'a' ? 'DONE' : undefined),
    })
    for (const name of ['a', 'b', 'c']) await load(name)
    await available('a')
    await leaving.until(() => leaving.told.length === 3)
    const staying = plane.agent({ index: 1 })
    leaving.close()
    await available('a', 'b', 'c')
    expect([...staying.held].sort()).toEqual(['a_1', 'b_1', 'c_1'])
    expect(await replicasOf('b')).toEqual(['1:1 Available'])
  })

  test('that brings what is wanted is not told to load it again', async () => {
    const first = plane.agent()
    await load('a')
    await available('a')
    first.close()
    await plane.untilModel('a', ModelState.ScheduleFailed)
    const second = plane.agent({ loaded: [{ model: modelOf('a'), version: 1 }] })
    await available('a')
    expect(second.told).toEqual([])
  })

  test('that brings what nobody wants any more is told to unload it', async () => {
    plane.agent({ index: 1 })
    await load('a')
    await available('a')
    const unwanted = { ...modelOf('a'), modelSpec: { uri: '/models/old' } }
    const agent = plane.agent({
      index: 0,
      loaded: [
        { model: unwanted, version: 7 },
        { model: modelOf('found'), version: 3 },
      ],
    })
    // What nobody declared becomes known through the agent, and stays until somebody objects.
    await available('found')
    expect(await replicasOf('found')).toEqual(['3:0 Available'])
    await plane.scheduler.unloadModel({ model: { name: 'found' } }, deadline)
    await agent.until(() => agent.told.includes('UNLOAD found_3'))
    await agent.until(() => agent.told.includes('UNLOAD a_7'))
    await available('a')
    // No number is given twice, whoever gave it first.
    await plane.scheduler.loadModel(
      { model: { ...unwanted, modelSpec: { uri: '/new' } } },
      deadline,
    )
    await available('a')
    expect((await replicasOf('a')).at(-1)).toBe('8:0 Available')
  })

  test('that cannot load for want of memory is told of in the status', async () => {
    const agent = plane.agent({ answer: () => undefined })
    await load('a')
    await agent.until(() => agent.told.length === 1)
    await agent.report({
      modelName: 'a',
      modelVersion: 1,
      event: Event.LOAD_FAIL_MEMORY,
      message: 'no room for 10 bytes',
    })
    await plane.untilModel('a', ModelState.ModelFailed)
    for await (const { versions } of plane.scheduler.modelStatus({ model: { name: 'a' } })) {
      expect(versions[0]?.state?.reason).toBe('no room for 10 bytes')
    }
  })

  test('that learns how many workers a model has is taken at its word', async () => {
    const agent = plane.agent({ answer: () => undefined, memoryBytes: 35 })
    await load('a')
    await agent.until(() => agent.told.length === 1)
    const runtimeInfo = { mlserver: { parallelWorkers: 3 } }
    await agent.report({ modelName: 'a', modelVersion: 1, event: Event.LOADED, runtimeInfo })
    await available('a')
    for await (const { versions } of plane.scheduler.modelStatus({ model: { name: 'a' } })) {
      expect(versions[0]?.modelDefn?.modelSpec?.modelRuntimeInfo).toMatchObject(runtimeInfo)
    }
  })

  test('that loads what is wanted no more is told to unload it when it has', async () => {
    const gate = Promise.withResolvers<'DONE'>()
    const agent = plane.agent({
      answer: (operation) => (operation === 'LOAD' ? gate.promise : 'DONE'),
    })
    await load('a')
    await agent.until(() => agent.told.length === 1)
    await plane.scheduler.unloadModel({ model: { name: 'a' } }, deadline)
    await plane.untilModel('a', ModelState.ModelTerminating)
    gate.resolve('DONE')
    await plane.untilModel('a', ModelState.ModelTerminated)
    expect(agent.told).toEqual(['LOAD a_1', 'UNLOAD a_1'])
    expect(agent.refusals).toEqual([])
    expect(await replicasOf('a')).toEqual(['1:0 Unloaded'])
  })
})

test('the end of the scheduler ends all streams plainly, and the next one finds all as it was', async () => {
  const { dbPath, remove } = temporaryStore()
  const before = await startTestControlPlane({ dbPath })
  const agent = before.agent()
  const ended: string[] = []
  const subscriptions = [
    before.scheduler.subscribeModelStatus({}),
    before.scheduler.subscribeServerStatus({}),
    before.scheduler.subscribeExperimentStatus({}),
    before.scheduler.subscribePipelineStatus({}),
    before.scheduler.subscribeControlPlane({}),
  ].map(async (stream: AsyncIterable<unknown>) => {
    for await (const _ of stream);
    ended.push('OK')
  })
  await before.scheduler.loadModel({ model: modelOf('a') }, deadline)
  await before.untilModel('a', ModelState.ModelAvailable)
  await before.shutDown()
  expect(await agent.ended).toBe('OK')
  await Promise.all(subscriptions)
  expect(ended.length).toBe(5)

  await before.close()
  const after = await startTestControlPlane({ dbPath })
  await after.untilModel('a', ModelState.ModelAvailable)
  const back = after.agent({ loaded: [{ model: modelOf('a'), version: 1 }] })
  await after.scheduler.loadModel({ model: modelOf('b') }, deadline)
  await after.untilModel('b', ModelState.ModelAvailable)
  expect(back.told).toEqual(['LOAD b_1'])
  await after.close()
  remove()
})
