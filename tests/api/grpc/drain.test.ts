import { afterEach, beforeEach, describe, expect, test } from 'bun:test'
import { seldon } from '../../../src/gen/seldon.js'
import {
  DEADLINE_MS,
  failureOf,
  startTestControlPlane,
  type TestControlPlane,
} from '../../support/control-plane.ts'

const { ModelState } = seldon.mlops.scheduler.ModelStatus
const deadline = { deadlineMs: DEADLINE_MS }

let plane: TestControlPlane
beforeEach(async () => {
  plane = await startTestControlPlane()
})
afterEach(() => plane.close())

async function load(name: string, replicas = 1): Promise<void> {
  const model = {
    meta: { name },
    modelSpec: { uri: `/models/${name}`, requirements: ['sklearn'] },
    deploymentSpec: { replicas },
  }
  await plane.scheduler.loadModel({ model }, deadline)
  await plane.untilModel(name, ModelState.ModelAvailable)
}

function drain(replicaIdx = 0) {
  return plane.agents.agentDrain({ serverName: 'mlserver', replicaIdx }, deadline)
}

async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending')
  return (await Promise.race([promise, Promise.resolve(pending)])) === pending
}

describe('a drain', () => {
  test('is answered when others answer and no proxy routes to the replica any more', async () => {
    plane.agent({ index: 0 })
    const proxy = plane.proxy()
    await load('a')
    await proxy.until(() => proxy.targets('a').length > 0)
    const gate = Promise.withResolvers<'DONE'>()
    const replacement = plane.agent({ index: 1, answer: () => gate.promise })
    const drained = drain()
    await replacement.until(() => replacement.told.includes('LOAD a_1'))
    expect(await isPending(drained)).toBe(true)
    // As long as nobody else has it, requests go where they went.
    expect(proxy.targets('a')).toEqual(['a_1 mlserver/0@1'])

    gate.resolve('DONE')
    await proxy.until(() => proxy.targets('a')[0] === 'a_1 mlserver/0-1@1')
    await proxy.until(() => proxy.targets('a')[0] === 'a_1 mlserver/1@1')
    expect(await drained).toEqual({ success: true })
  })

  test('waits for a proxy that has not confirmed that it left', async () => {
    plane.agent({ index: 0 })
    const quick = plane.proxy({ nodeId: 'quick' })
    const slow = plane.proxy({ nodeId: 'slow' })
    await load('a')
    await slow.until(() => slow.targets('a').length > 0)
    const spare = plane.agent({ index: 1 })
    await spare.until(() => true)
    let held = false
    // It takes the route to both, but is slow to let go of the first.
    void slow
      .until(() => slow.targets('a')[0] === 'a_1 mlserver/0-1@1')
      .then(() => {
        held = true
        slow.hold()
      })
    const drained = drain()
    await quick.until(() => quick.targets('a')[0] === 'a_1 mlserver/1@1')
    await slow.until(() => slow.heldBack > 0)
    expect(held).toBe(true)
    expect(await isPending(drained)).toBe(true)
    slow.release()
    expect(await drained).toEqual({ success: true })
    expect(slow.targets('a')).toEqual(['a_1 mlserver/1@1'])
  })

  test('says when a model has no other place, and lets it go on answering', async () => {
    plane.agent({ index: 0 })
    const proxy = plane.proxy()
    await load('a')
    expect((await drain()).success).toBe(false)
    expect(proxy.targets('a')).toEqual(['a_1 mlserver/0@1'])
  })

  test('gives up capacity only when it cannot be had elsewhere', async () => {
    plane.agent({ index: 0 })
    plane.agent({ index: 1 })
    const proxy = plane.proxy()
    await load('a', 2)
    expect(await drain()).toEqual({ success: true })
    await proxy.until(() => proxy.targets('a')[0] === 'a_1 mlserver/1@1')
  })

  test('of a replica that holds nothing is answered at once', async () => {
    plane.agent({ index: 0 })
    await load('a')
    plane.agent({ index: 1 })
    await load('b', 2)
    await plane.scheduler.unloadModel({ model: { name: 'b' } }, deadline)
    await plane.untilModel('b', ModelState.ModelTerminated)
    expect(await drain(1)).toEqual({ success: true })
  })

  test('ends with the scheduler', async () => {
    plane.agent({ index: 0 })
    await load('a')
    const replacement = plane.agent({ index: 1, answer: () => undefined })
    await replacement.until(() => true)
    const drained = failureOf(drain())
    await replacement.until(() => replacement.told.includes('LOAD a_1'))
    await plane.shutDown()
    expect(await drained).toBe('UNAVAILABLE the scheduler is shutting down')
  })
})
