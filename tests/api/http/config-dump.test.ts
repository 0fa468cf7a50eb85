import { describe, expect, test } from 'bun:test'
import { envoy } from '../../../src/gen/envoy.js'
import { messageFromJson } from '../../../src/lib/proto-json.ts'
import { makeResource } from '../../../src/xds/make-resource.ts'
import { Snapshot } from '../../../src/xds/snapshot.ts'
import { TYPE_URLS } from '../../../src/xds/type-url.ts'
import { report, Scenario } from '../../support/domain.ts'
import { decodeAs, encodeAs } from '../../support/message-types.ts'
import { testPublisher } from '../../support/publisher.ts'
import { type App, adminApi, getJson, problemOf } from './fixture.ts'

function publishedModel(): Snapshot {
  const scenario = new Scenario()
  scenario.do({ type: 'SubscribeAgent', report: report(0) })
  scenario.load('iris')
  scenario.settleAll()
  const snapshot = new Snapshot()
  testPublisher({
    state: scenario.state,
    apply: (change) => snapshot.apply(change),
  }).publishAll()
  return snapshot
}

async function entriesOf(app: App, list: string): Promise<Record<string, unknown>[]> {
  const dump = (await getJson(app, `/config_dump?resource=${list}`)) as {
    configs: Record<string, unknown>[]
  }
  return dump.configs
}

/** What of Envoy's messages is looked at. */
interface Any {
  readonly typeUrl: string
  readonly value: Uint8Array
}
interface Clusters {
  readonly versionInfo: string
  readonly dynamicActiveClusters: readonly { readonly cluster: Any }[]
}
interface Endpoints {
  readonly dynamicEndpointConfigs: readonly { readonly endpointConfig: Any }[]
}
interface Listeners {
  readonly dynamicListeners: readonly { readonly activeState: { readonly listener: Any } }[]
}
interface Scopes {
  readonly dynamicScopedRouteConfigs: readonly { readonly scopedRouteConfigs: readonly Any[] }[]
}

describe('the configuration dump', () => {
  test('is an Envoy ConfigDump of all that is published', async () => {
    const snapshot = publishedModel()
    const json = await getJson(adminApi({ snapshot }).app, '/config_dump')
    const encoded = messageFromJson('envoy.admin.v3.ConfigDump', json)
    if (!encoded.ok) throw new Error(JSON.stringify(encoded.error))
    const dumps = new Map(
      decodeAs<{ configs: readonly Any[] }>('envoy.admin.v3.ConfigDump', encoded.value).configs.map(
        ({ typeUrl, value }) => [typeUrl, value],
      ),
    )
    const dumpOf = <T>(type: string) => {
      const name = `envoy.admin.v3.${type}`
      return decodeAs<T>(name, dumps.get(`type.googleapis.com/${name}`) ?? new Uint8Array())
    }
    const clusters = dumpOf<Clusters>('ClustersConfigDump')
    expect(clusters.versionInfo).toBe(snapshot.version(TYPE_URLS.cluster))
    const endpoints = dumpOf<Endpoints>('EndpointsConfigDump')
    const listeners = dumpOf<Listeners>('ListenersConfigDump')
    const scopes = dumpOf<Scopes>('ScopedRoutesConfigDump')
    expect(scopes.dynamicScopedRouteConfigs.length).toBe(1)
    for (const [typeUrl, shown] of [
      [TYPE_URLS.cluster, clusters.dynamicActiveClusters.map(({ cluster }) => cluster)],
      [
        TYPE_URLS.endpoints,
        endpoints.dynamicEndpointConfigs.map(({ endpointConfig }) => endpointConfig),
      ],
      [
        TYPE_URLS.listener,
        listeners.dynamicListeners.map(({ activeState }) => activeState.listener),
      ],
      [TYPE_URLS.scopedRoutes, scopes.dynamicScopedRouteConfigs[0]?.scopedRouteConfigs ?? []],
    ] as const) {
      const byName = [...snapshot.of(typeUrl).values()].sort((a, b) => (a.name < b.name ? -1 : 1))
      const wanted = byName.map(({ body }) => ({
        typeUrl,
        value: Buffer.from(body).toString('base64'),
      }))
      expect(wanted.length).toBeGreaterThan(0)
      expect(
        shown.map((any) => ({
          typeUrl: any.typeUrl,
          value: Buffer.from(any.value).toString('base64'),
        })),
      ).toEqual(wanted)
    }
    expect([...dumps.keys()]).toContain('type.googleapis.com/envoy.admin.v3.SecretsConfigDump')
  })

  test('can be asked for one list, whose entries it then holds', async () => {
    const { app } = adminApi({ snapshot: publishedModel() })
    const [listener] = await entriesOf(app, 'dynamic_listeners')
    expect(listener).toMatchObject({
      '@type': 'type.googleapis.com/envoy.admin.v3.ListenersConfigDump.DynamicListener',
      name: 'seldon_http',
      active_state: { listener: { '@type': TYPE_URLS.listener, name: 'seldon_http' } },
    })
    const [scopes] = await entriesOf(app, 'dynamic_scoped_route_configs')
    expect(scopes).toMatchObject({
      '@type':
        'type.googleapis.com/envoy.admin.v3.ScopedRoutesConfigDump.DynamicScopedRouteConfigs',
      name: 'seldon_http',
      scoped_route_configs: expect.arrayContaining([
        expect.objectContaining({ '@type': TYPE_URLS.scopedRoutes, name: 'iris' }),
      ]),
    })
    const unknown = await app.request('/config_dump?resource=static_listeners')
    expect(await problemOf(unknown)).toMatchObject({
      status: 404,
      detail: expect.stringContaining('dynamic_listeners'),
    })
  })

  test('is whole with nothing published', async () => {
    const dump = (await getJson(adminApi().app, '/config_dump')) as { configs: object[] }
    expect(dump.configs.map((config) => Object.entries(config).at(-1))).toEqual([
      ['dynamic_active_clusters', []],
      ['dynamic_endpoint_configs', []],
      ['dynamic_listeners', []],
      ['dynamic_scoped_route_configs', []],
      ['dynamic_active_secrets', []],
    ])
  })

  test('never shows a private key', async () => {
    const body = encodeAs('envoy.extensions.transport_sockets.tls.v3.Secret', {
      name: 'server',
      tlsCertificate: {
        certificateChain: { inlineString: 'PUBLIC' },
        privateKey: { inlineString: 'TOP SECRET' },
      },
    })
    const snapshot = new Snapshot()
    snapshot.apply({ set: [makeResource(TYPE_URLS.secret, 'server', body)], removed: [] })
    const { app } = adminApi({ snapshot })
    expect(await (await app.request('/config_dump')).text()).not.toContain('TOP SECRET')
    expect(await entriesOf(app, 'dynamic_active_secrets')).toMatchObject([
      {
        name: 'server',
        secret: {
          tls_certificate: {
            certificate_chain: { inline_string: 'PUBLIC' },
            private_key: { inline_string: '[redacted]' },
          },
        },
      },
    ])
  })

  test('shows one moment, and lets others go on while it is printed', async () => {
    const { Cluster } = envoy.config.cluster.v3
    const cluster = (index: number, version: number) => {
      const name = `cluster-${index}`
      const bytes = Cluster.encode({ name, altStatName: `v${version}` }).finish()
      return makeResource(TYPE_URLS.cluster, name, bytes)
    }
    const all = (version: number) => Array.from({ length: 3_000 }, (_, i) => cluster(i, version))
    const snapshot = new Snapshot()
    snapshot.apply({ set: all(1), removed: [] })
    const { app } = adminApi({ snapshot })
    const response = await app.request('/config_dump?resource=dynamic_active_clusters')
    let turns = 0
    let isDone = false
    const count = () => {
      turns += 1
      if (!isDone) setImmediate(count)
    }
    setImmediate(count)
    setImmediate(() => snapshot.apply({ set: all(2), removed: [] }))
    const text = await response.text()
    isDone = true
    expect(text.match(/"alt_stat_name":"v1"/g)?.length).toBe(3_000)
    expect(snapshot.get(TYPE_URLS.cluster, 'cluster-0')?.version).toBe(cluster(0, 2).version)
    expect(turns).toBeGreaterThan(3)
  })
})
