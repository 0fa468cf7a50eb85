/** Models let go of by experiments: they are unloaded when no proxy can send to them, and then. */

import { afterEach, beforeEach, expect, test } from 'bun:test'
import { seldon } from '../../src/gen/seldon.js'
import { startTestControlPlane, type TestControlPlane } from '../support/control-plane.ts'
import type { FakeProxy } from '../support/fake-proxy.ts'

const { ModelState } = seldon.mlops.scheduler.ModelStatus
const deadline = { deadlineMs: 10_000 }

let plane: TestControlPlane
let proxy: FakeProxy

beforeEach(async () => {
  plane = await startTestControlPlane()
  plane.agent()
  for (const name of ['a', 'b', 'c']) await load(name)
  proxy = plane.proxy()
  await proxy.until(() => ['a', 'b', 'c'].every((name) => proxy.targets(name).length === 1))
})

afterEach(() => plane.close())

async function load(name: string): Promise<void> {
  const model = {
    meta: { name },
    modelSpec: { uri: `/models/${name}` },
    deploymentSpec: { replicas: 1 },
  }
  await plane.scheduler.loadModel({ model }, deadline)
  await plane.untilModel(name, ModelState.ModelAvailable)
}

/** Resolves when the proxy has it. */
async function start(candidates: readonly string[], baseline?: string): Promise<void> {
  const experiment = {
    name: 'e',
    default: baseline,
    candidates: candidates.map((name) => ({ name, weight: 1 })),
  }
  await plane.scheduler.startExperiment({ experiment }, deadline)
}

/** From now on the proxy keeps the route that it has under that name. */
function refuse(scope: string): void {
  proxy.refuse(({ resources }) =>
    resources.some(({ name }) => name === scope) ? `no ${scope} here` : undefined,
  )
}

const targets = (scope: string) => proxy.targets(scope).map((target) => target.split(' ')[0])

test('a model is unloaded when the route that a proxy kept of an experiment is gone', async () => {
  await start(['a', 'b'])
  await proxy.until(() => targets('e.experiment').length === 2)
  refuse('e.experiment')
  await plane.scheduler.unloadModel({ model: { name: 'b' } }, deadline)
  await proxy.until(() => targets('b').length === 0)
  expect(targets('e.experiment')).toEqual(['a_1', 'b_1'])
  await plane.scheduler.stopExperiment({ name: 'e' }, deadline)
  await plane.untilModel('b', ModelState.ModelTerminated)
})

test('a model is not unloaded while a proxy keeps a route to it of an experiment that was stopped', async () => {
  await start(['a', 'b'], 'a')
  await proxy.until(() => targets('a').length === 2)
  refuse('a')
  await plane.scheduler.stopExperiment({ name: 'e' }, deadline)
  await plane.scheduler.unloadModel({ model: { name: 'b' } }, deadline)
  await proxy.until(() => targets('b').length === 0)
  expect(targets('a')).toEqual(['a_1', 'b_1'])
  // Whatever is sent because of it has been answered once another model came and went.
  await plane.scheduler.unloadModel({ model: { name: 'c' } }, deadline)
  await plane.untilModel('c', ModelState.ModelTerminated)
  expect(await stateOf('b')).toBe(ModelState.ModelTerminating)
  proxy.refuse(() => undefined)
  await start(['a'], 'a')
  await start(['a', 'c'], 'a')
  await load('a2')
  await start(['a', 'a2'], 'a')
  await plane.untilModel('b', ModelState.ModelTerminated)
  expect(targets('a')).not.toContain('b_1')
})

async function stateOf(name: string): Promise<number | undefined> {
  const [status] = await Array.fromAsync(plane.scheduler.modelStatus({ model: { name } }, deadline))
  return status?.versions[0]?.state?.state
}
