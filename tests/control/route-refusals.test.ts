/** What proxies refuse is told at the models and experiments whose it is, until it changes. */

import { afterEach, beforeEach, describe, expect, test } from 'bun:test'
import { RouteRefusals } from '../../src/control/route-refusals.ts'
import { TYPE_URLS } from '../../src/envoy/names.ts'
import { seldon } from '../../src/gen/seldon.js'
import type { ResourceKey } from '../../src/xds/resource.ts'
import { startTestControlPlane, type TestControlPlane } from '../support/control-plane.ts'
import type { FakeProxy } from '../support/fake-proxy.ts'

const { ModelState } = seldon.mlops.scheduler.ModelStatus
const deadline = { deadlineMs: 10_000 }

/** One refused thing at a time, with the reasons as they were told last. */
class Rig {
  readonly reasons = new Map<string, string>()
  readonly published = new Map<string, string>()
  readonly acked = new Map<string, string>()
  readonly heldBack = new Set<string>()
  /** Nodes by the proxies that are connected. */
  readonly connected = new Map<number, string>()
  readonly clusters = new Map([
    ['iris', ['shared']],
    ['wine', ['shared']],
  ])
  readonly refusals = new RouteRefusals({
    clustersOf: (route) => this.clusters.get(route) ?? [],
    routesThrough: (cluster) => (cluster === 'shared' ? ['iris', 'wine'] : []),
    wantedVersion: ({ name }: ResourceKey) => this.published.get(name),
    isHeldBack: (route) => this.heldBack.has(route),
    proxies: {
      subscribers: () => this.connected.keys(),
      ackedVersion: (proxyId, { name }) => this.acked.get(`${proxyId} ${name}`),
      isConnected: (nodeId) => [...this.connected.values()].includes(nodeId),
    },
    dispatch: (command) => {
      if (command.type === 'NoteRouteRefusal') this.reasons.set(command.route, command.reason)
    },
  })

  publish(name: string, version: string): void {
    this.published.set(name, version)
    this.refusals.published([name])
  }

  nack(proxyId: number, typeUrl: string, name: string, nodeId = `node-${proxyId}`): void {
    this.connected.set(proxyId, nodeId)
    const news = { proxyId, nodeId, typeUrl, names: [name], isServedOwn: false }
    this.refusals.nacked(news, `${nodeId}: no ${name}`)
  }

  /** The proxy tells that it uses this version. */
  ack(proxyId: number, typeUrl: string, name: string, version: string, nodeId?: string): void {
    this.acked.set(`${proxyId} ${name}`, version)
    const node = nodeId ?? `node-${proxyId}`
    this.connected.set(proxyId, node)
    this.refusals.acked({ proxyId, nodeId: node, typeUrl, names: [name], isServedOwn: false })
  }

  disconnect(proxyId: number): void {
    this.connected.delete(proxyId)
    this.refusals.disconnected()
  }
}

describe('what is refused', () => {
  test('is told of the route, until another one is published', () => {
    const rig = new Rig()
    rig.publish('iris', 'v1')
    rig.nack(1, TYPE_URLS.scope, 'iris')
    expect(rig.reasons.get('iris')).toBe('node-1: no iris')
    rig.publish('wine', 'v1')
    expect(rig.reasons.get('iris')).toBe('node-1: no iris')
    rig.publish('iris', 'v2')
    expect(rig.reasons.get('iris')).toBe('')
  })

  test('of a cluster is told of every route through it, until it is replaced', () => {
    const rig = new Rig()
    rig.publish('shared', 'v1')
    rig.nack(1, TYPE_URLS.cluster, 'shared')
    expect([...rig.reasons]).toEqual([
      ['iris', 'node-1: no shared'],
      ['wine', 'node-1: no shared'],
    ])
    rig.publish('shared', 'v2')
    expect([...rig.reasons.values()]).toEqual(['', ''])
  })

  test('of a cluster is told of routes too that come to it later', () => {
    const rig = new Rig()
    rig.publish('shared', 'v1')
    rig.nack(1, TYPE_URLS.cluster, 'shared')
    rig.clusters.set('rose', ['shared'])
    rig.publish('rose', 'v1')
    expect(rig.reasons.get('rose')).toBe('node-1: no shared')
    rig.publish('shared', 'v2')
    expect(rig.reasons.get('rose')).toBe('')
  })

  test('of a cluster is no matter of a route any more that left it', () => {
    const rig = new Rig()
    rig.publish('shared', 'v1')
    rig.nack(1, TYPE_URLS.cluster, 'shared')
    rig.clusters.set('iris', ['other'])
    rig.publish('iris', 'v1')
    expect([...rig.reasons]).toEqual([
      ['iris', ''],
      ['wine', 'node-1: no shared'],
    ])
  })

  test('of a route and of its cluster is over when both are', () => {
    const rig = new Rig()
    rig.publish('iris', 'v1')
    rig.publish('shared', 'v1')
    rig.nack(1, TYPE_URLS.scope, 'iris')
    rig.nack(1, TYPE_URLS.cluster, 'shared')
    rig.publish('shared', 'v2')
    expect(rig.reasons.get('wine')).toBe('')
    expect(rig.reasons.get('iris')).toBe('node-1: no iris')
    rig.publish('iris', 'v2')
    expect(rig.reasons.get('iris')).toBe('')
  })

  test('is over when the proxy takes it after all, also over another connection', () => {
    const rig = new Rig()
    rig.publish('iris', 'v2')
    rig.nack(1, TYPE_URLS.scope, 'iris', 'edge')
    rig.ack(1, TYPE_URLS.scope, 'iris', 'v1', 'edge')
    expect(rig.reasons.get('iris')).toBe('edge: no iris')
    rig.ack(2, TYPE_URLS.scope, 'iris', 'v2', 'edge')
    expect(rig.reasons.get('iris')).toBe('')
  })

  test('by several proxies is over when all of them take it', () => {
    const rig = new Rig()
    rig.publish('iris', 'v1')
    for (const proxy of [1, 2, 3]) rig.nack(proxy, TYPE_URLS.scope, 'iris')
    expect(rig.reasons.get('iris')).toBe('node-1: no iris; and so did 2 other proxies')
    rig.ack(4, TYPE_URLS.scope, 'iris', 'v1')
    rig.ack(1, TYPE_URLS.scope, 'iris', 'v1')
    expect(rig.reasons.get('iris')).toBe('node-2: no iris; and so did another proxy')
    for (const proxy of [2, 3]) rig.ack(proxy, TYPE_URLS.scope, 'iris', 'v1')
    expect(rig.reasons.get('iris')).toBe('')
  })

  test('by very many proxies costs a bounded amount of memory', () => {
    const rig = new Rig()
    rig.publish('iris', 'v1')
    for (let proxy = 0; proxy < 1_000; proxy += 1) rig.nack(proxy, TYPE_URLS.scope, 'iris')
    expect(rig.reasons.get('iris')).toBe('node-0: no iris; and so did 99 other proxies')
  })

  test('of a type that no route needs concerns nobody', () => {
    const rig = new Rig()
    rig.nack(1, TYPE_URLS.listener, 'http')
    expect(rig.reasons.size).toBe(0)
  })
})

describe('a proxy that is gone', () => {
  test('is told of while nobody else takes what it refused', () => {
    const rig = new Rig()
    rig.publish('iris', 'v2')
    rig.nack(1, TYPE_URLS.scope, 'iris')
    rig.disconnect(1)
    expect(rig.reasons.get('iris')).toBe('node-1: no iris')
    rig.ack(2, TYPE_URLS.scope, 'iris', 'v2')
    expect(rig.reasons.get('iris')).toBe('')
  })

  test('has no say where another one takes it already', () => {
    const rig = new Rig()
    rig.publish('iris', 'v2')
    rig.nack(1, TYPE_URLS.scope, 'iris')
    rig.ack(2, TYPE_URLS.scope, 'iris', 'v2')
    expect(rig.reasons.get('iris')).toBe('node-1: no iris')
    rig.disconnect(1)
    expect(rig.reasons.get('iris')).toBe('')
  })

  test('has those that are left looked at again', () => {
    const rig = new Rig()
    rig.publish('iris', 'v2')
    rig.nack(1, TYPE_URLS.scope, 'iris')
    rig.connected.set(2, 'node-2')
    rig.reasons.clear()
    rig.disconnect(2)
    expect(rig.reasons.get('iris')).toBe('node-1: no iris')
  })
})

describe('a route that is held back', () => {
  test('keeps its reason, and is looked at again when a proxy takes what is served instead', () => {
    const rig = new Rig()
    rig.publish('iris', 'v2')
    rig.nack(1, TYPE_URLS.scope, 'iris')
    rig.heldBack.add('iris')
    rig.refusals.published(['iris'])
    rig.reasons.clear()
    rig.ack(2, TYPE_URLS.scope, 'iris', 'v1')
    expect(rig.reasons.get('iris')).toBe('node-1: no iris')
  })
})

describe('with a proxy', () => {
  let plane: TestControlPlane
  let proxy: FakeProxy

  beforeEach(async () => {
    plane = await startTestControlPlane()
    plane.agent()
    proxy = plane.proxy({ nodeId: 'edge' })
    for (const name of ['iris', 'wine']) {
      const deploymentSpec = { replicas: 1 }
      const model = { meta: { name }, modelSpec: { uri: `/${name}` }, deploymentSpec }
      await plane.scheduler.loadModel({ model }, deadline)
      await plane.untilModel(name, ModelState.ModelAvailable)
    }
  })

  afterEach(() => plane.close())

  const start = (candidates: readonly string[], baseline: string) => {
    const weighted = candidates.map((name) => ({ name, weight: 1 }))
    const experiment = { name: 'e', default: baseline, candidates: weighted }
    return plane.scheduler.startExperiment({ experiment }, deadline)
  }
  const refuse = (scope: string | undefined) =>
    proxy.refuse(({ resources }) =>
      resources.some(({ name }) => name === scope) ? `no ${scope} here` : undefined,
    )
  /** In the words of the gRPC streams of statuses. */
  const untilDescribed = async (words: string) => {
    for await (const { statusDescription } of plane.scheduler.subscribeExperimentStatus({
      subscriberName: 'test',
    })) {
      if (statusDescription === words) return
    }
    throw new Error('the stream ended')
  }
  const untilReason = async (model: string, words: string) => {
    for await (const { modelName, versions } of plane.scheduler.subscribeModelStatus({
      subscriberName: 'test',
    })) {
      if (modelName === model && versions[0]?.state?.reason === words) return versions[0].state
    }
    throw new Error('the stream ended')
  }
  const shown = async (path: string) =>
    (await fetch(`http://127.0.0.1:${plane.ports.admin}${path}`)).text()

  test('an available model and an experiment say who refused their route, and the rest arrives', async () => {
    refuse('iris')
    await start(['iris', 'wine'], 'iris')
    await untilDescribed('proxy edge: no iris here')
    const status = await untilReason('iris', 'proxy edge: no iris here')
    expect(status?.state).toBe(ModelState.ModelAvailable)
    await proxy.until(() => proxy.targets('e.experiment').length === 2)
    expect(proxy.targets('iris')).toHaveLength(1)
    expect(await shown('/api/v1/models/iris')).toContain('"reason":"proxy edge: no iris here"')
    expect(await shown('/api/v1/models/wine')).not.toContain('no iris here')
    expect(await shown('/api/v1/experiments/e')).toContain('proxy edge: no iris here')
    expect(await shown('/api/v1/proxies')).toContain('"message":"no iris here"')
    const counted = /seldon_xds_nacks_total\{type="ScopedRouteConfiguration"\} [1-9]/
    expect(await shown('/metrics')).toMatch(counted)
    refuse(undefined)
    await start(['iris'], 'iris')
    await untilDescribed('experiment active')
    await untilReason('iris', '')
  })

  test('the refused route of an experiment is no fault of its models', async () => {
    refuse('e.experiment')
    await start(['iris', 'wine'], 'iris')
    await untilDescribed('proxy edge: no e.experiment here')
    await proxy.until(() => proxy.targets('iris').length === 2)
    for (const name of ['iris', 'wine']) {
      expect(await shown(`/api/v1/models/${name}`)).not.toContain('no e.experiment here')
    }
    refuse(undefined)
    await plane.scheduler.stopExperiment({ name: 'e' }, deadline)
    await untilDescribed('experiment stopped')
  })
})
