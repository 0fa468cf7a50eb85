/** What every proxy refuses is not what a proxy gets that comes new: it gets what was taken last. */

import { afterEach, beforeEach, expect, test } from 'bun:test'
import { seldon } from '../../src/gen/seldon.js'
import { startTestControlPlane, type TestControlPlane } from '../support/control-plane.ts'
import { type FakeProxy, targetsOf } from '../support/fake-proxy.ts'

const { ModelState } = seldon.mlops.scheduler.ModelStatus
const SCOPE = 'type.googleapis.com/envoy.config.route.v3.ScopedRouteConfiguration'
const CLUSTER = 'type.googleapis.com/envoy.config.cluster.v3.Cluster'
const deadline = { deadlineMs: 10_000 }

let plane: TestControlPlane
beforeEach(async () => {
  plane = await startTestControlPlane({ proxyAckTimeoutMs: 600_000 })
  plane.agent()
})
afterEach(() => plane.close())

/** Another `uri` is another version. */
async function load(name: string, uri = `/${name}`, replicas = 1): Promise<void> {
  const model = { meta: { name }, modelSpec: { uri }, deploymentSpec: { replicas } }
  await plane.scheduler.loadModel({ model }, deadline)
}

async function available(name: string): Promise<void> {
  await load(name)
  await plane.untilModel(name, ModelState.ModelAvailable)
}

/** Resolves when it has refused something. */
function refuseTarget(proxy: FakeProxy, target: string): Promise<void> {
  let refusals = 0
  proxy.refuse(({ typeUrl, resources }) => {
    const leads = resources.some(({ resource }) =>
      targetsOf(typeUrl === SCOPE ? resource?.value : undefined).some((one) =>
        one.includes(target),
      ),
    )
    if (!leads) return undefined
    refusals += 1
    return `no ${target} here`
  })
  return proxy.until(() => refusals > 0)
}

const internals = (proxy: FakeProxy, model: string) =>
  proxy.targets(model).map((target) => target.split(' ')[0])

const hasScope = (proxy: FakeProxy, name: string) => proxy.taken.get(SCOPE)?.has(name) === true

async function reasonOf(model: string): Promise<string> {
  const [status] = await Array.fromAsync(
    plane.scheduler.modelStatus({ model: { name: model } }, deadline),
  )
  return status?.versions.at(-1)?.state?.reason ?? ''
}

async function untilReason(model: string, words: string): Promise<void> {
  const names = { subscriberName: 'test' }
  for await (const { modelName, versions } of plane.scheduler.subscribeModelStatus(names)) {
    if (modelName === model && versions.some(({ state }) => state?.reason === words)) return
  }
}

/** Its status in the list of proxies. */
async function statusesOf(): Promise<string[]> {
  const response = await fetch(`http://127.0.0.1:${plane.ports.admin}/api/v1/proxies`)
  const { items } = (await response.json()) as { items: { nodeId: string; status: string }[] }
  return items.map(({ nodeId, status }) => `${nodeId} ${status}`).sort()
}

/** A second version that the only proxy does not take. */
async function refusedVersion(): Promise<FakeProxy> {
  const proxy = plane.proxy({ nodeId: 'one' })
  await available('iris')
  void refuseTarget(proxy, 'iris_2')
  await load('iris', '/iris-again')
  await untilReason('iris', 'proxy one: no iris_2 here')
  return proxy
}

test('a proxy that comes new gets the version that was taken last, as long as none takes the next', async () => {
  await refusedVersion()
  const later = plane.proxy({ nodeId: 'two' })
  await later.until(() => hasScope(later, 'iris'))
  expect(internals(later, 'iris')).toEqual(['iris_1'])
  expect(await reasonOf('iris')).toBe('proxy one: no iris_2 here')
  expect(await statusesOf()).toEqual(['one NACKED', 'two SYNCED'])
})

test('one that takes it is enough for others to get it', async () => {
  const first = plane.proxy({ nodeId: 'one' })
  const second = plane.proxy({ nodeId: 'two' })
  await available('iris')
  void refuseTarget(first, 'iris_2')
  await load('iris', '/iris-again')
  await untilReason('iris', 'proxy one: no iris_2 here')
  await second.until(() => internals(second, 'iris').includes('iris_2'))
  const later = plane.proxy({ nodeId: 'three' })
  await later.until(() => hasScope(later, 'iris'))
  expect(internals(later, 'iris')).toEqual(internals(second, 'iris'))
})

test('who has not answered yet counts, until it is gone', async () => {
  const refusing = plane.proxy({ nodeId: 'one' })
  const silent = plane.proxy({ nodeId: 'two' })
  await available('iris')
  await silent.until(() => hasScope(silent, 'iris'))
  void refuseTarget(refusing, 'iris_2')
  silent.hold()
  await load('iris', '/iris-again')
  await untilReason('iris', 'proxy one: no iris_2 here')
  await silent.until(() => silent.heldBack > 0)
  expect(await statusesOf()).toEqual(['one NACKED', 'two SYNCED'])
  const third = plane.proxy({ nodeId: 'three' })
  await refuseTarget(third, 'iris_2')
  expect(hasScope(third, 'iris')).toBe(false)
  silent.close()
  await third.until(() => hasScope(third, 'iris'))
  expect(internals(third, 'iris')).toEqual(['iris_1'])
})

test('when those that refused it are gone, the others are offered it', async () => {
  const refusing = await refusedVersion()
  const later = plane.proxy({ nodeId: 'two' })
  await later.until(() => internals(later, 'iris').length === 1)
  refusing.close()
  await later.until(() => internals(later, 'iris').includes('iris_2'))
  await plane.untilModel('iris', ModelState.ModelAvailable)
  expect(await reasonOf('iris')).toBe('')
  expect(await statusesOf()).toEqual(['two SYNCED'])
})

test('those that refuse it too keep what they have', async () => {
  const refusing = await refusedVersion()
  const later = plane.proxy({ nodeId: 'two' })
  await later.until(() => internals(later, 'iris').length === 1)
  const refused = refuseTarget(later, 'iris_2')
  refusing.close()
  await refused
  const last = plane.proxy({ nodeId: 'three' })
  await last.until(() => hasScope(last, 'iris'))
  for (const proxy of [later, last]) expect(internals(proxy, 'iris')).toEqual(['iris_1'])
})

test('the next change is tried again, and the refusal is over', async () => {
  const proxy = await refusedVersion()
  await load('iris', '/iris-once-more')
  await proxy.until(() => internals(proxy, 'iris').includes('iris_3'))
  await plane.untilModel('iris', ModelState.ModelAvailable)
  expect(await reasonOf('iris')).toBe('')
  expect(await statusesOf()).toEqual(['one SYNCED'])
})

test('a route whose clusters nobody takes is served as it was', async () => {
  plane.agent({ index: 1 })
  const proxy = withoutPairs(plane.proxy({ nodeId: 'one' }))
  await available('iris')
  const before = proxy.targets('iris')
  await load('iris', '/iris', 2)
  await untilReason('iris', 'proxy one: no pairs here')
  const later = withoutPairs(plane.proxy({ nodeId: 'two' }))
  await later.until(() => hasScope(later, 'iris'))
  expect(later.targets('iris')).toEqual(before)
})

/** It takes no cluster of two replicas. */
function withoutPairs(proxy: FakeProxy): FakeProxy {
  proxy.refuse(({ typeUrl, resources }) => {
    const isPair = resources.some(({ name }) => typeUrl === CLUSTER && name.includes('0-1'))
    return isPair ? 'no pairs here' : undefined
  })
  return proxy
}

test('a stopped experiment that nobody lets go of goes on, and its models stay loaded', async () => {
  const proxy = plane.proxy({ nodeId: 'one' })
  for (const name of ['iris', 'wine']) await available(name)
  const candidates = ['iris', 'wine'].map((name) => ({ name, weight: 1 }))
  await plane.scheduler.startExperiment(
    { experiment: { name: 'e', default: 'iris', candidates } },
    deadline,
  )
  await proxy.until(() => internals(proxy, 'iris').length === 2)
  proxy.refuse(({ resources }) =>
    resources.some(({ name }) => name === 'iris') ? 'no iris here' : undefined,
  )
  await plane.scheduler.stopExperiment({ name: 'e' }, deadline)
  await untilReason('iris', 'proxy one: no iris here')
  await plane.scheduler.unloadModel({ model: { name: 'wine' } }, deadline)
  const later = plane.proxy({ nodeId: 'two' })
  await later.until(() => hasScope(later, 'iris'))
  expect(internals(later, 'iris')).toEqual(['iris_1', 'wine_1'])
  await plane.scheduler.unloadModel({ model: { name: 'iris' } }, deadline)
  await later.until(() => !hasScope(later, 'iris'))
  await plane.untilModel('wine', ModelState.ModelTerminated)
})
