/** A real Envoy as client of the discovery services, in every way in which it can speak to them. */

import { describe, expect, setDefaultTimeout, test } from 'bun:test'
import { configDump } from '../../src/api/http/config-dump.ts'
import { createGrpcServer, type GrpcServer } from '../../src/lib/grpc/server.ts'
import { silentLog } from '../../src/lib/log.ts'
import type { Proxies } from '../../src/xds/proxies.ts'
import type { Resource } from '../../src/xds/resource.ts'
import { createXdsServer } from '../../src/xds/server.ts'
import { Snapshot } from '../../src/xds/snapshot.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { after } from '../support/after.ts'
import { startEchoUpstream } from '../support/echo-upstream.ts'
import { type RunningEnvoy, startEnvoy } from '../support/envoy.ts'
import { comparableDump } from '../support/envoy-dump.ts'
import {
  clusterResource,
  endpointsResource,
  listenerResource,
  scopeResource,
} from '../support/envoy-resources.ts'
import { bootstrap, configSource, until, type Way, ways } from '../support/envoy-ways.ts'
import { removing, setting } from '../support/xds-resources.ts'

const DEADLINE_MS = 10_000
/** State of the world has one version for all, where delta has one for each. */
const NOT_IN_SOTW = ['version_info']
/** What Envoy fills in where the resources of these tests say nothing. */
const DEFAULTS = ['load_balancing_weight', 'locality']

/** Envoy needs some of it to start. */
setDefaultTimeout(30_000)

describe.each(ways)('$mode, $streams', (way) => {
  test('a cluster that changes alone is used at once, and not after its endpoints time out', async () => {
    await using world = await startWorld(way)
    const { snapshot, envoy } = world
    await world.uses('iris', 'one')
    const before = await envoy.stats('cluster_manager.cluster_modified')
    const startMs = performance.now()
    snapshot.apply(setting(world.cluster('first', 777)))
    await until(async () => JSON.stringify(await envoy.configDump()).includes('"0.777s"'))
    await until(async () => (await envoy.stats('cluster_manager.warming_clusters')) === 0)
    expect(performance.now() - startMs).toBeLessThan(5_000)
    expect(await envoy.stats('cluster_manager.cluster_modified')).toBe(before + 1)
    await world.uses('iris', 'one')
    await world.isSynced()
  })

  test('a server that is started anew has nothing to tell', async () => {
    await using world = await startWorld(way)
    await world.uses('iris', 'one')
    await world.isSynced()
    const before = await updates(world.envoy)
    await world.restartServer()
    await world.isSynced()
    expect(
      world
        .proxies()
        .list(DEADLINE_MS)
        .map(({ resumed }) => resumed),
    ).toEqual([true])
    expect(await updates(world.envoy)).toEqual(before)
    // What it tells after that is what changed, and that alone.
    world.snapshot.apply(setting(scopeResource('iris', 'first', 'two')))
    await world.uses('iris', 'two')
    expect(await updates(world.envoy)).toEqual({ ...before, scopes: before.scopes + 1 })
  })

  test('a model comes, moves to another cluster and goes, without a failed request', async () => {
    await using world = await startWorld(way)
    const { snapshot } = world
    await world.uses('iris', 'one')
    const load = world.keepAsking('iris')
    snapshot.apply({
      set: [
        scopeResource('iris', 'second', 'two'),
        world.cluster('second', 250),
        world.endpoints('second'),
      ],
      removed: [
        { typeUrl: TYPE_URLS.cluster, name: 'first' },
        { typeUrl: TYPE_URLS.endpoints, name: 'first' },
      ],
    })
    await world.uses('iris', 'two')
    await until(async () => !JSON.stringify(await world.envoy.configDump()).includes('"first"'))
    expect(await load.stop()).toEqual([])
    snapshot.apply(removing({ typeUrl: TYPE_URLS.scopedRoutes, name: 'iris' }))
    await until(async () => (await world.ask('iris')) === '404')
    await world.isSynced()
  })

  test('one cluster that Envoy refuses keeps none of the others from it', async () => {
    await using world = await startWorld(way)
    const { snapshot, envoy } = world
    await world.uses('iris', 'one')
    const many = Array.from({ length: 20 }, (_, index) => `many-${index}`)
    snapshot.apply(
      setting(
        ...many.flatMap((name) => [
          world.cluster(name, name === 'many-13' ? -1 : 250),
          world.endpoints(name),
          scopeResource(name, name, 'one'),
        ]),
      ),
    )
    for (const name of many) if (name !== 'many-13') await world.uses(name, 'one')
    expect(await world.ask('many-13')).not.toBe('one')
    const refused = world
      .proxies()
      .list(DEADLINE_MS)
      .flatMap(({ types }) => types)
    const nacks = refused.flatMap(({ nack }) => (nack === undefined ? [] : [nack]))
    expect(nacks.map(({ resources }) => resources.map(({ name }) => name))).toEqual([['many-13']])
    expect(nacks[0]?.message).toContain('Invalid duration')
    expect(await envoy.stats('cluster_manager.cds.update_rejected')).toBeLessThan(10)
    await world.uses('iris', 'one')
    // Everything else is sent on as before: a change beside it costs no refusal more.
    const rejected = await envoy.stats('cluster_manager.cds.update_rejected')
    snapshot.apply(setting(world.cluster('many-3', 777)))
    await until(async () => JSON.stringify(await envoy.configDump()).includes('"0.777s"'))
    expect(await envoy.stats('cluster_manager.cds.update_rejected')).toBe(rejected)

    snapshot.apply(setting(world.cluster('many-13', 250)))
    await world.uses('many-13', 'one')
    await world.isSynced()
    expect(await envoy.stats('cluster_manager.cds.update_rejected')).toBe(rejected)
    await world.equalsSnapshot()
  })

  test('one scope that Envoy refuses keeps none of the others from it', async () => {
    await using world = await startWorld(way)
    const { snapshot, envoy } = world
    await world.uses('iris', 'one')
    const many = Array.from({ length: 20 }, (_, index) => `many-${index}`)
    const bad = scopeResource('many-13', '', 'bad')
    snapshot.apply(setting(...many.map((name) => scopeResource(name, 'first', 'one')), bad))
    for (const name of many) if (name !== 'many-13') await world.uses(name, 'one')
    expect(await world.ask('many-13')).toBe('404')
    expect(await envoy.stats('http.test.scoped_rds.seldon_http.update_rejected')).toBeLessThan(10)

    snapshot.apply(setting(scopeResource('many-13', 'first', 'two')))
    await world.uses('many-13', 'two')
    await world.isSynced()
    await world.equalsSnapshot()
  })
})

const [sotwAggregated, deltaAggregated, sotwSeparate, deltaSeparate] = ways

describe.each([
  ...ways.map((way) => ({ way, endpointsOver: way })),
  { way: sotwAggregated, endpointsOver: sotwSeparate },
  { way: deltaAggregated, endpointsOver: deltaSeparate },
])('$way.mode, $way.streams, endpoints $endpointsOver.streams', ({ way, endpointsOver }) => {
  test('a cluster that goes before its endpoints were asked for holds up no other', async () => {
    await using world = await startWorld(way, endpointsOver)
    const { snapshot } = world
    await world.uses('iris', 'one')
    for (let round = 0; round < 5; round += 1) {
      const [gone, next] = [`gone-${round}`, `next-${round}`]
      snapshot.apply(setting(world.cluster(gone, 250), world.endpoints(gone)))
      // By now it is on its way.
      snapshot.apply({
        set: [world.cluster(next, 250), world.endpoints(next), scopeResource('iris', next, next)],
        removed: [
          { typeUrl: TYPE_URLS.cluster, name: gone },
          { typeUrl: TYPE_URLS.endpoints, name: gone },
        ],
      })
      await world.uses('iris', next)
    }
  })
})

test('no route overtakes its clusters when Envoy comes back while a cluster warms', async () => {
  await using world = await startWorld({ mode: 'sotw', streams: 'aggregated' })
  const { snapshot } = world
  await world.uses('iris', 'one')
  await world.isSynced()
  // State of the world cannot say that there are no endpoints, so Envoy waits for them.
  snapshot.apply(setting(world.cluster('late', 250)))
  await until(async () => (await world.envoy.stats('cluster_manager.warming_clusters')) === 1)
  const load = world.keepAsking('iris')
  snapshot.apply(
    setting(
      world.cluster('second', 250),
      world.endpoints('second'),
      scopeResource('iris', 'second', 'two'),
    ),
  )
  await world.restartServer()
  await until(async () => world.proxies().list(DEADLINE_MS).length === 1)
  snapshot.apply(setting(world.endpoints('late')))
  await world.uses('iris', 'two')
  expect(await load.stop()).toEqual([])
})

interface World extends AsyncDisposable {
  readonly snapshot: Snapshot
  readonly envoy: RunningEnvoy
  proxies(): Proxies
  cluster(name: string, connectTimeoutMs: number): Resource
  endpoints(name: string): Resource
  /** The mark of the scope that answered, or the status. */
  ask(model: string): Promise<string>
  uses(model: string, mark: string): Promise<void>
  /** Asks on and on; `stop` answers what else came than success. */
  keepAsking(model: string): { stop(): Promise<readonly string[]> }
  /** Waits until Envoy has confirmed all that it was sent, and is connected. */
  isSynced(): Promise<void>
  /** Expects Envoy's `/config_dump` to hold just what is published. */
  equalsSnapshot(): Promise<void>
  restartServer(): Promise<void>
}

/** Clusters can be told to get their endpoints in another way. */
async function startWorld(way: Way, endpointsOver = way): Promise<World> {
  const upstream = await startEchoUpstream()
  const source = configSource(way)
  const cluster = (name: string, connectTimeoutMs: number) =>
    clusterResource(name, connectTimeoutMs, configSource(endpointsOver))
  const endpoints = (name: string) => endpointsResource(name, upstream.httpPort)
  const resources = [
    listenerResource(source),
    cluster('first', 250),
    endpoints('first'),
    scopeResource('iris', 'first', 'one'),
  ]
  const snapshot = new Snapshot()
  snapshot.apply(setting(...resources))
  let server = await serve(snapshot, 0)
  const envoy = await startEnvoy({ bootstrap: bootstrap(way, server.port) })
  const ask = async (model: string) => {
    const response = await fetch(`http://127.0.0.1:${envoy.port}/`, { headers: { model } })
    await response.body?.cancel()
    return response.status === 200
      ? (response.headers.get('mark') ?? 'no mark')
      : String(response.status)
  }
  return {
    snapshot,
    envoy,
    proxies: () => server.proxies,
    cluster,
    endpoints,
    ask,
    uses: (model, mark) => until(async () => (await ask(model)) === mark),
    keepAsking(model) {
      const failed: string[] = []
      let isOver = false
      const run = async () => {
        while (!isOver) {
          const answer = await ask(model)
          if (/^\d+$/.test(answer)) failed.push(answer)
        }
      }
      const running = run()
      return {
        async stop() {
          isOver = true
          await running
          return failed
        },
      }
    },
    isSynced: () =>
      until(async () => {
        const proxies = server.proxies.list(DEADLINE_MS)
        const types = proxies.flatMap((proxy) => proxy.types)
        const confirmed = new Set(types.map(({ typeUrl }) => typeUrl))
        return (
          confirmed.size === 4 &&
          types.every(({ nack }) => nack === undefined) &&
          types.every(({ sentVersion, ackedVersion }) => sentVersion === ackedVersion)
        )
      }),
    async equalsSnapshot() {
      const omitted = way.mode === 'sotw' ? [...DEFAULTS, ...NOT_IN_SOTW] : DEFAULTS
      const ours = comparableDump(await new Response(configDump(snapshot)).json(), omitted)
      const envoys = comparableDump(await envoy.configDump(), omitted)
      for (const [type, dump] of ours) expect([type, envoys.get(type)]).toEqual([type, dump])
    },
    async restartServer() {
      await server.grpc.close({ graceMs: 0 })
      // A server that starts has a snapshot of its own, made from the same content.
      const content = Object.values(TYPE_URLS).flatMap((typeUrl) => [
        ...snapshot.of(typeUrl).values(),
      ])
      const anew = new Snapshot()
      anew.apply(setting(...content.toReversed()))
      snapshot.listen((changed) => {
        const set = [...changed].flatMap(([typeUrl, names]) =>
          names.map((name) => snapshot.get(typeUrl, name)).filter((one) => one !== undefined),
        )
        anew.apply(setting(...set))
      })
      server = await serve(anew, server.port)
    },
    async [Symbol.asyncDispose]() {
      await envoy.stop()
      await server.grpc.close({ graceMs: 0 })
      await upstream.stop()
    },
  }
}

async function serve(snapshot: Snapshot, port: number) {
  const grpc: GrpcServer = createGrpcServer({ log: silentLog })
  const xds = createXdsServer({
    snapshotFor: () => snapshot,
    after,
    nowMs: () => performance.now(),
    log: silentLog,
    rememberedType: TYPE_URLS.scopedRoutes,
    maxStreams: 100,
    controlPlaneId: 'test',
  })
  xds.addTo(grpc)
  const listening = await grpc.listen({ host: '127.0.0.1', port })
  return { grpc, proxies: xds.proxies, port: listening.port }
}

/** The counters of successful updates: what Envoy was told and took. */
async function updates(envoy: RunningEnvoy) {
  return {
    clusters: await envoy.stats('cluster_manager.cds.update_success'),
    endpoints: await envoy.stats('cluster.first.update_success'),
    listeners: await envoy.stats('listener_manager.lds.update_success'),
    scopes: await envoy.stats('http.test.scoped_rds.seldon_http.update_success'),
  }
}
