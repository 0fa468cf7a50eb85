import { describe, expect, test } from 'bun:test'
import { Delivery, type ProxyKnowledge } from '../../src/control/delivery.ts'
import type { Publisher } from '../../src/control/publisher.ts'
import type { KnownCount, KnownProxy } from '../../src/control/store.ts'
import type { Command } from '../../src/domain/command.ts'
import { decide } from '../../src/domain/decide.ts'
import { TYPE_URLS } from '../../src/envoy/names.ts'
import { Remnant } from '../../src/xds/remnant.ts'
import type { Change, ResourceKey } from '../../src/xds/resource.ts'
import { definition, report, Scenario } from '../support/domain.ts'
import { testPublisher } from '../support/publisher.ts'

const ACK_TIMEOUT_MS = 5_000
const LEASE_MS = 120_000

interface FakeProxy {
  isConnected: boolean
  sentAtMs: number | undefined
  readonly acked: Map<string, string>
  /** What it may be using of each route: what it confirmed, and what it was sent since. */
  readonly possible: Map<string, Set<string>>
}

/** Proxies that are sent every route at once, and answer when the test says so. */
class FakeProxies implements ProxyKnowledge {
  readonly routes = new Map<string, string>()
  readonly proxies = new Map<number, FakeProxy>()
  /** Clusters that somebody refuses. */
  readonly refused = new Set<string>()
  readonly #nowMs: () => number

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs
  }

  readonly publish = ({ set, removed }: Change): void => {
    for (const { typeUrl, name } of removed) {
      if (typeUrl === TYPE_URLS.scope) this.routes.delete(name)
    }
    for (const { typeUrl, name, version } of set) {
      if (typeUrl === TYPE_URLS.scope) this.routes.set(name, version)
    }
    for (const proxy of this.proxies.values()) if (proxy.isConnected) this.#send(proxy)
  }

  connect(id: number, holding: ReadonlyMap<string, string> = new Map()): void {
    const possible = new Map([...holding].map(([name, version]) => [name, new Set([version])]))
    const proxy = { isConnected: true, sentAtMs: undefined, acked: new Map(holding), possible }
    this.proxies.set(id, proxy)
    this.#send(proxy)
  }

  disconnect(id: number): void {
    const proxy = this.#proxy(id)
    proxy.isConnected = false
    proxy.possible.clear()
    proxy.sentAtMs = undefined
  }

  /** It uses exactly what is published; answers the names that are news to it. */
  ack(id: number): string[] {
    const proxy = this.#proxy(id)
    const names = this.#behind(proxy)
    proxy.acked.clear()
    proxy.possible.clear()
    for (const [name, version] of this.routes) {
      proxy.acked.set(name, version)
      proxy.possible.set(name, new Set([version]))
    }
    proxy.sentAtMs = undefined
    return names
  }

  /** It answers for other resources, and is never late, but does not take the routes yet. */
  keepAnswering(id: number): void {
    this.#proxy(id).sentAtMs = undefined
  }

  /** It keeps what it had. */
  nack(id: number): void {
    const proxy = this.#proxy(id)
    proxy.possible.clear()
    for (const [name, version] of proxy.acked) proxy.possible.set(name, new Set([version]))
    proxy.sentAtMs = undefined
  }

  *subscribers(typeUrl: string): Iterable<number> {
    if (typeUrl !== TYPE_URLS.scope) return
    for (const [id, { isConnected }] of this.proxies) if (isConnected) yield id
  }

  refusedNames(typeUrl: string): ReadonlySet<string> {
    return typeUrl === TYPE_URLS.cluster ? this.refused : new Set()
  }

  refuses(_id: number, { typeUrl, name }: ResourceKey): boolean {
    return this.refusedNames(typeUrl).has(name)
  }

  ackedVersion(id: number, key: ResourceKey): string | undefined {
    return this.proxies.get(id)?.acked.get(key.name)
  }

  mayHoldOther(id: number, key: ResourceKey, version: string | undefined): boolean {
    const possible = this.proxies.get(id)?.possible.get(key.name) ?? []
    return [...possible].some((held) => held !== version)
  }

  unansweredSinceMs(id: number): number | undefined {
    return this.proxies.get(id)?.sentAtMs
  }

  remnant(id: number): Remnant | undefined {
    const { possible } = this.#proxy(id)
    return Remnant.using(
      [...possible].flatMap(([name, versions]) =>
        [...versions].map((version) => [name, version] as const),
      ),
    )
  }

  #send(proxy: FakeProxy): void {
    if (this.#behind(proxy).length === 0) return
    proxy.sentAtMs ??= this.#nowMs()
    for (const [name, version] of this.routes) {
      proxy.possible.set(name, (proxy.possible.get(name) ?? new Set()).add(version))
    }
  }

  #behind(proxy: FakeProxy): string[] {
    const names = new Set([...this.routes.keys(), ...proxy.acked.keys()])
    return [...names].filter((name) => proxy.acked.get(name) !== this.routes.get(name))
  }

  #proxy(id: number): FakeProxy {
    const proxy = this.proxies.get(id)
    if (proxy === undefined) throw new Error(`no proxy ${id}`)
    return proxy
  }
}

/** The control plane without its transports, on a clock that the test moves. */
class Rig {
  readonly scenario = new Scenario()
  readonly proxies = new FakeProxies(() => this.nowMs)
  readonly delivery: Delivery
  /** What is known of each node, as it was told to be stored. */
  readonly #known = new Map<string, readonly KnownCount[]>()
  nowMs = 1_000_000
  readonly #publisher: Publisher
  readonly #commands: Command[] = []
  readonly #clusters = new Map<string, readonly string[]>()
  #timer: { readonly atMs: number; readonly callback: () => void } | undefined

  constructor(unreturned: readonly KnownProxy[] = []) {
    const { state } = this.scenario
    this.#publisher = testPublisher({ state, apply: (change) => this.#publish(change) })
    const deps = {
      state,
      publisher: this.#publisher,
      proxies: this.proxies,
      dispatch: (command: Command) => void this.#commands.push(command),
      nowMs: () => this.nowMs,
      after: (delayMs: number, callback: () => void) => {
        const timer = { atMs: this.nowMs + delayMs, callback }
        this.#timer = timer
        return () => {
          if (this.#timer === timer) this.#timer = undefined
        }
      },
      unreturned,
      onKnownChanged: (nodes: readonly string[]) => {
        for (const node of nodes) this.#known.set(node, this.delivery.knownOf(node))
      },
    }
    this.delivery = new Delivery({ ackTimeoutMs: ACK_TIMEOUT_MS, leaseMs: LEASE_MS }, deps)
    this.#publisher.publishAll()
    this.do({ type: 'SubscribeAgent', report: report(0) })
    this.do({ type: 'SubscribeAgent', report: report(1) })
  }

  /** How many proxies of which node, and when they were lost. */
  known(): string[] {
    return [...this.#known].flatMap(([node, counts]) =>
      counts.map(({ lostAtMs, count }) => `${count} ${node} ${lostAtMs}`),
    )
  }

  do(command: Command): void {
    this.#commands.push(command)
    this.#settle()
  }

  /** Loads a model, and its agents answer at once. */
  load(name: string, uri = '/v1', replicas = 1): void {
    const wanted = definition(name, { uri, replicas })
    this.do({ type: 'LoadModel', owner: 'api', definition: wanted })
    this.scenario.settleAgents()
    this.#settle()
  }

  /** Agents unload what they are asked to. */
  settleAgents(): void {
    this.scenario.settleAgents()
    this.#settle()
  }

  connect(id: number, nodeId = `envoy-${id}`, holding?: ReadonlyMap<string, string>): void {
    this.proxies.connect(id, holding)
    this.delivery.connected(id, nodeId, holding !== undefined)
    // It tells what it has, and none of that is known to be current.
    if (holding !== undefined) this.delivery.acked(id, TYPE_URLS.scope, [])
    this.#settle()
  }

  disconnect(id: number): void {
    const remnant = this.proxies.remnant(id)
    this.proxies.disconnect(id)
    this.delivery.disconnected(id, remnant)
    this.#settle()
  }

  ack(id: number): void {
    const names = this.proxies.ack(id)
    this.delivery.acked(id, TYPE_URLS.scope, names)
    this.#settle()
  }

  nack(id: number, typeUrl: string, names: readonly string[], reason: string): void {
    this.proxies.nack(id)
    this.delivery.nacked(typeUrl, names, reason)
    this.#settle()
  }

  refuseClusters(...names: readonly string[]): void {
    for (const name of names) this.proxies.refused.add(name)
  }

  takeClusters(id: number): void {
    this.proxies.refused.clear()
    this.delivery.acked(id, TYPE_URLS.cluster, [])
    this.#settle()
  }

  /** Moves the clock, and has the timers run that are due on the way. */
  pass(ms: number): void {
    const untilMs = this.nowMs + ms
    while (this.#timer !== undefined && this.#timer.atMs <= untilMs) {
      const { atMs, callback } = this.#timer
      this.#timer = undefined
      this.nowMs = Math.max(this.nowMs, atMs)
      callback()
      this.#settle()
    }
    this.nowMs = untilMs
  }

  get hasTimer(): boolean {
    return this.#timer !== undefined
  }

  replicas(name: string): string[] {
    return this.scenario.replicas(name)
  }

  status(name: string) {
    const status = this.scenario.state.models.get(name)?.versions.at(-1)?.status
    return [status?.state, status?.reason]
  }

  /** The clusters that the route of a model names. */
  clustersOf(name: string): readonly string[] {
    return this.#clusters.get(name) ?? []
  }

  readonly #publish = (change: Change): void => {
    for (const { typeUrl, name, references } of change.set) {
      if (typeUrl === TYPE_URLS.scope)
        this.#clusters.set(
          name,
          references.map((key) => key.name),
        )
    }
    this.proxies.publish(change)
  }

  #settle(): void {
    const { state } = this.scenario
    do {
      for (const command of this.#commands.splice(0)) {
        const outcome = decide(state, command, this.nowMs)
        if (!outcome.ok) throw new Error(`${command.type}: ${outcome.error.message}`)
      }
      const touched = state.pending()
      state.commit()
      this.#publisher.publish(touched)
      this.delivery.published(touched)
    } while (this.#commands.length > 0)
  }
}

describe('a model', () => {
  test('is available at once with no proxy connected', () => {
    const rig = new Rig()
    rig.load('iris')
    expect(rig.replicas('iris')).toEqual(['1:0 Available'])
    expect(rig.hasTimer).toBe(false)
  })

  test('is available when every proxy has its route, and no sooner', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.connect(2)
    rig.load('iris')
    expect(rig.replicas('iris')).toEqual(['1:0 Loaded'])
    rig.ack(1)
    expect(rig.replicas('iris')).toEqual(['1:0 Loaded'])
    rig.ack(2)
    expect(rig.replicas('iris')).toEqual(['1:0 Available'])
    expect(rig.hasTimer).toBe(false)
  })

  test('does not wait longer than the deadline for a proxy that says nothing', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.connect(2)
    rig.load('iris')
    rig.ack(1)
    rig.pass(ACK_TIMEOUT_MS - 1)
    expect(rig.replicas('iris')).toEqual(['1:0 Loaded'])
    rig.pass(1)
    expect(rig.replicas('iris')).toEqual(['1:0 Available'])
  })

  test('does not wait at all for a proxy that is silent since long', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.connect(2)
    rig.load('first')
    rig.ack(2)
    rig.pass(ACK_TIMEOUT_MS)
    rig.load('second')
    expect(rig.replicas('second')).toEqual(['1:1 Loaded'])
    rig.ack(2)
    expect(rig.replicas('second')).toEqual(['1:1 Available'])
  })

  test('waits for a proxy that comes meanwhile, and not for one that goes', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.load('iris')
    rig.connect(2)
    rig.disconnect(1)
    expect(rig.replicas('iris')).toEqual(['1:0 Loaded'])
    rig.ack(2)
    expect(rig.replicas('iris')).toEqual(['1:0 Available'])
  })

  test('that began to wait later is not waited for when the proxy is overdue by then', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.load('first')
    rig.pass(3_000)
    rig.load('second')
    rig.pass(2_000)
    expect([rig.replicas('first'), rig.replicas('second')]).toEqual([
      ['1:0 Available'],
      ['1:1 Available'],
    ])
    expect(rig.hasTimer).toBe(false)
  })

  test('is waited for anew when its route changes', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.load('iris', '/v1', 2)
    rig.proxies.keepAnswering(1)
    rig.pass(3_000)
    rig.do({ type: 'LoseReplica', replica: { server: 'mlserver', index: 1 } })
    rig.proxies.keepAnswering(1)
    rig.pass(4_999)
    expect(rig.replicas('iris')).toEqual(['1:0 Loaded'])
    rig.pass(1)
    expect(rig.replicas('iris')).toEqual(['1:0 Available'])
  })
})

describe('an old version', () => {
  function rolling(rig: Rig): void {
    rig.load('iris', '/v1')
    rig.ack(1)
    rig.load('iris', '/v2')
    rig.ack(1)
  }

  test('is unloaded when no proxy routes to it any more', () => {
    const rig = new Rig()
    rig.connect(1)
    rolling(rig)
    // The first answer made the new version available; the route without the old one follows it.
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadEnvoyRequested', '2:1 Available'])
    rig.ack(1)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadRequested', '2:1 Available'])
  })

  test('stays as long as a silent proxy may route to it, whatever the deadline', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.connect(2)
    rig.load('iris', '/v1')
    rig.ack(1)
    rig.ack(2)
    rig.load('iris', '/v2')
    rig.ack(1)
    rig.pass(ACK_TIMEOUT_MS)
    rig.ack(1)
    rig.pass(LEASE_MS * 10)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadEnvoyRequested', '2:1 Available'])
    rig.ack(2)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadRequested', '2:1 Available'])
  })

  test('outlives a lost proxy by its lease', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.connect(2)
    rig.load('iris', '/v1')
    rig.ack(1)
    rig.ack(2)
    rig.disconnect(2)
    rig.load('iris', '/v2')
    rig.ack(1)
    rig.ack(1)
    rig.pass(LEASE_MS - 1)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadEnvoyRequested', '2:1 Available'])
    rig.pass(1)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadRequested', '2:1 Available'])
    expect(rig.known()).toEqual(['1 envoy-1 0'])
    expect(rig.hasTimer).toBe(false)
  })

  test('goes when a lost proxy has come back and taken the new route', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.load('iris', '/v1')
    rig.ack(1)
    const held = new Map(rig.proxies.routes)
    rig.disconnect(1)
    rig.load('iris', '/v2')
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadEnvoyRequested', '2:1 Available'])
    rig.connect(7, 'envoy-1', held)
    expect(rig.known()).toEqual(['1 envoy-1 0'])
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadEnvoyRequested', '2:1 Available'])
    rig.ack(7)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadRequested', '2:1 Available'])
  })

  test('is not freed by another proxy that has the name of the lost one', () => {
    const rig = new Rig()
    rig.connect(1, 'same')
    rig.load('iris', '/v1')
    rig.ack(1)
    rig.disconnect(1)
    rig.load('iris', '/v2')
    rig.connect(2, 'same')
    rig.ack(2)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadEnvoyRequested', '2:1 Available'])
    rig.pass(LEASE_MS)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadRequested', '2:1 Available'])
  })
})

describe('two lost proxies of one name', () => {
  function lostApart(): Rig {
    const rig = new Rig()
    rig.connect(1, 'same')
    rig.connect(2, 'same')
    rig.load('iris', '/v1')
    rig.ack(1)
    rig.ack(2)
    rig.disconnect(1)
    rig.load('iris', '/v2')
    rig.ack(2)
    rig.ack(2)
    return rig
  }

  test('the return of the one that had moved on does not free what the other routes to', () => {
    const rig = lostApart()
    const held = new Map(rig.proxies.routes)
    rig.disconnect(2)
    rig.connect(3, 'same', held)
    rig.ack(3)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadEnvoyRequested', '2:1 Available'])
    rig.connect(4, 'same', held)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadRequested', '2:1 Available'])
  })

  test('outlive the lease of the first by no more than their own', () => {
    const rig = lostApart()
    rig.pass(LEASE_MS / 2)
    rig.disconnect(2)
    rig.pass(LEASE_MS / 2)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadRequested', '2:1 Available'])
    expect(rig.known()).toHaveLength(1)
  })
})

describe('after a restart', () => {
  const before: readonly KnownProxy[] = [
    { nodeId: 'here', lostAtMs: 0 },
    { nodeId: 'lost', lostAtMs: 1_000_000 - 100_000 },
  ]

  /** Version 1 was rolled out and version 2 took over while nobody was connected. */
  function rolled(rig: Rig): ReadonlyMap<string, string> {
    rig.load('iris', '/v1')
    const held = new Map(rig.proxies.routes)
    rig.load('iris', '/v2')
    return held
  }

  test('nothing is unloaded before every known proxy came back, or its lease is over', () => {
    const rig = new Rig(before)
    rolled(rig)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadEnvoyRequested', '2:1 Available'])
    rig.pass(20_000)
    expect(rig.known()).toEqual([])
    expect(rig.delivery.knownOf('here')).toEqual([{ lostAtMs: 1_000_000, count: 1 }])
    rig.pass(LEASE_MS - 20_000 - 1)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadEnvoyRequested', '2:1 Available'])
    rig.pass(1)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadRequested', '2:1 Available'])
    expect(rig.known()).toEqual([])
    expect(rig.delivery.knownOf('here')).toEqual([])
  })

  test('a proxy that comes back with what it had frees what it leaves', () => {
    const rig = new Rig([{ nodeId: 'here', lostAtMs: 0 }])
    const held = rolled(rig)
    rig.connect(1, 'here', held)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadEnvoyRequested', '2:1 Available'])
    rig.ack(1)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadRequested', '2:1 Available'])
  })

  test('a new proxy of the same name is not the one that was there', () => {
    const rig = new Rig([{ nodeId: 'here', lostAtMs: 0 }])
    rolled(rig)
    rig.connect(1, 'here')
    rig.ack(1)
    expect(rig.replicas('iris')).toEqual(['1:0 UnloadEnvoyRequested', '2:1 Available'])
  })
})

describe('a refusal', () => {
  test('puts the words of the proxy into the status of the model, and nothing else', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.load('fine')
    rig.ack(1)
    rig.load('iris')
    rig.nack(1, TYPE_URLS.scope, ['iris'], 'Envoy said no')
    expect(rig.replicas('iris')).toEqual(['1:1 LoadedUnavailable'])
    expect(rig.status('iris')).toEqual(['ModelFailed', 'Envoy said no'])
    expect(rig.status('fine')).toEqual(['ModelAvailable', ''])
  })

  test('is not forgotten when the deadline is over', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.load('iris')
    rig.nack(1, TYPE_URLS.scope, ['iris'], 'Envoy said no')
    rig.pass(ACK_TIMEOUT_MS * 10)
    expect(rig.status('iris')).toEqual(['ModelFailed', 'Envoy said no'])
  })

  test('is over when the proxy takes the route after all', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.load('iris')
    rig.nack(1, TYPE_URLS.scope, ['iris'], 'Envoy said no')
    rig.ack(1)
    expect(rig.replicas('iris')).toEqual(['1:0 Available'])
    expect(rig.status('iris')).toEqual(['ModelAvailable', ''])
  })

  test('of a cluster concerns the models whose routes need it', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.load('fine')
    rig.ack(1)
    rig.load('iris', '/v1', 2)
    const clusters = rig.clustersOf('iris')
    rig.nack(1, TYPE_URLS.cluster, clusters, 'bad cluster')
    expect(rig.status('iris')).toEqual(['ModelFailed', 'bad cluster'])
    expect(rig.status('fine')).toEqual(['ModelAvailable', ''])
  })

  test('of a cluster, however old, makes no model available that needs it', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.load('iris')
    rig.refuseClusters(...rig.clustersOf('iris'))
    rig.ack(1)
    rig.pass(ACK_TIMEOUT_MS * 10)
    expect(rig.replicas('iris')).toEqual(['1:0 Loaded'])
    expect(rig.hasTimer).toBe(false)
    rig.takeClusters(1)
    expect(rig.replicas('iris')).toEqual(['1:0 Available'])
  })

  test('of a cluster ends with the proxy', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.connect(2)
    rig.load('iris')
    rig.refuseClusters(...rig.clustersOf('iris'))
    rig.ack(1)
    rig.ack(2)
    expect(rig.replicas('iris')).toEqual(['1:0 Loaded'])
    rig.proxies.refused.clear()
    rig.disconnect(2)
    expect(rig.replicas('iris')).toEqual(['1:0 Available'])
  })

  test('of a cluster keeps the version that needs another one', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.load('iris', '/v1')
    rig.ack(1)
    rig.load('iris', '/v2')
    rig.refuseClusters(...rig.clustersOf('iris').filter((name) => name.includes('/1@')))
    rig.ack(1)
    rig.pass(ACK_TIMEOUT_MS * 10)
    expect(rig.replicas('iris')).toEqual(['1:0 Available', '2:1 Loaded'])
  })

  test('keeps the version that works', () => {
    const rig = new Rig()
    rig.connect(1)
    rig.load('iris', '/v1')
    rig.ack(1)
    rig.load('iris', '/v2')
    rig.nack(1, TYPE_URLS.scope, ['iris'], 'Envoy said no')
    rig.pass(ACK_TIMEOUT_MS * 10)
    expect(rig.replicas('iris')).toEqual(['1:0 Available', '2:1 LoadedUnavailable'])
  })
})

describe('the known proxies', () => {
  test('are told whenever they change, with those that may still route', () => {
    const rig = new Rig()
    rig.load('iris')
    rig.connect(1, 'a')
    rig.connect(2, 'b')
    rig.disconnect(1)
    expect(rig.known()).toEqual(['1 a 1000000', '1 b 0'])
    rig.connect(3, 'b')
    expect(rig.known()).toEqual(['1 a 1000000', '2 b 0'])
    rig.disconnect(2)
    expect(rig.known()).toEqual(['1 a 1000000', '1 b 1000000', '1 b 0'])
    rig.disconnect(3)
    expect(rig.known()).toEqual(['1 a 1000000', '2 b 1000000'])
    rig.connect(4, 'b', new Map())
    rig.connect(5, 'b', new Map())
    expect(rig.known()).toEqual(['1 a 1000000', '2 b 0'])
    rig.pass(LEASE_MS)
    expect(rig.known()).toEqual(['2 b 0'])
  })

  test('do not include those that were lost without a route', () => {
    const rig = new Rig()
    rig.connect(1, 'stranger')
    rig.proxies.proxies.get(1)?.possible.clear()
    rig.disconnect(1)
    expect(rig.known()).toEqual([])
    expect(rig.hasTimer).toBe(false)
  })

  test('need no timer once it is closed', () => {
    const rig = new Rig()
    rig.load('iris')
    rig.connect(1)
    rig.disconnect(1)
    expect(rig.hasTimer).toBe(true)
    rig.delivery.close()
    expect(rig.hasTimer).toBe(false)
  })
})
