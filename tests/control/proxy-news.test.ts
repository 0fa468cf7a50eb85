/** Proxies with resources of their own, and the availability of models. */

import { afterEach, beforeEach, expect, test } from 'bun:test'
import { seldon } from '../../src/gen/seldon.js'
import { startTestControlPlane, type TestControlPlane } from '../support/control-plane.ts'
import type { FakeProxy } from '../support/fake-proxy.ts'

const { ModelState } = seldon.mlops.scheduler.ModelStatus
const SCOPE = 'type.googleapis.com/envoy.config.route.v3.ScopedRouteConfiguration'

let plane: TestControlPlane
beforeEach(async () => {
  // Whoever is waited for without reason is waited for until the test times out.
  plane = await startTestControlPlane({ proxyAckTimeoutMs: 600_000 })
  plane.agent()
})
afterEach(() => plane.close())

async function change(method: string, resources: unknown[] = []) {
  const url = `http://127.0.0.1:${plane.ports.admin}/api/v1/proxies/edge/snapshot`
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method, headers, body: JSON.stringify({ resources }) })
  expect(response.ok).toBe(true)
}

async function load(name: string) {
  await plane.scheduler.loadModel(
    {
      model: {
        meta: { name },
        modelSpec: { uri: '/models/x', requirements: ['sklearn'], memoryBytes: 1 },
        deploymentSpec: { replicas: 1 },
      },
    },
    { deadlineMs: 10_000 },
  )
}

const has = (proxy: FakeProxy, scope: string) => proxy.taken.get(SCOPE)?.has(scope) === true

test('nobody waits for a proxy that has resources of its own', async () => {
  await change('PUT')
  plane.proxy({ nodeId: 'edge' }).hold()
  await load('iris')
  await plane.untilModel('iris', ModelState.ModelAvailable)
})

test('nor for one that gets them while it has those of the models', async () => {
  const proxy = plane.proxy({ nodeId: 'edge' })
  await load('iris')
  await proxy.until(() => has(proxy, 'iris'))
  await change('PUT')
  proxy.hold()
  await load('wine')
  await plane.untilModel('wine', ModelState.ModelAvailable)
})

test('one that gets the models’ again is waited for', async () => {
  await change('PUT')
  const proxy = plane.proxy({ nodeId: 'edge' })
  proxy.hold()
  await load('iris')
  await plane.untilModel('iris', ModelState.ModelAvailable)
  proxy.release()
  await change('DELETE')
  await proxy.until(() => has(proxy, 'iris'))
  proxy.hold()
  await load('wine')
  await proxy.until(() => proxy.heldBack > 0)
  const available = plane.untilModel('wine', ModelState.ModelAvailable)
  const first = await Promise.race([available.then(() => 'available'), held(proxy)])
  expect(first).toBe('held')
  proxy.release()
  await available
})

/** Long after a change, by the measure of the loop. */
async function held(proxy: FakeProxy): Promise<string> {
  await load('third')
  await proxy.until(() => proxy.heldBack > 0)
  return 'held'
}

test('a version is unloaded only when a proxy that left the models has let go of it', async () => {
  const proxy = plane.proxy({ nodeId: 'edge' })
  await load('iris')
  await proxy.until(() => has(proxy, 'iris'))
  proxy.hold()
  await change('PUT')
  await proxy.until(() => proxy.heldBack > 0)
  await plane.scheduler.unloadModel({ model: { name: 'iris' } }, { deadlineMs: 10_000 })
  const gone = plane.untilModel('iris', ModelState.ModelTerminated)
  const first = await Promise.race([gone.then(() => 'gone'), held(proxy)])
  expect(first).toBe('held')
  proxy.release()
  await gone
})
