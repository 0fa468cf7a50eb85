import { describe, expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type App, adminApi, getJson, problemOf } from './fixture.ts'

const PATH = '/api/v1/proxies/edge/snapshot'
const type = (message: string) => `type.googleapis.com/envoy.${message}`
const CLUSTER = type('config.cluster.v3.Cluster')

function put(app: App, body: unknown, contentType = 'application/json', path = PATH) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const init = { method: 'PUT', body: text, headers: { 'content-type': contentType } }
  return Promise.resolve(app.request(path, init))
}

async function problemsOf(body: unknown, contentType?: string) {
  const { app } = adminApi()
  const response = await put(app, body, contentType)
  expect(response.status).toBe(400)
  const { problems = [] } = await problemOf(response)
  return problems
}

async function warningsOf(resources: unknown[]) {
  const { app } = adminApi()
  const response = await put(app, { resources })
  expect(response.status).toBe(201)
  const { warnings } = (await response.json()) as { warnings: { field: string; message: string }[] }
  return warnings.map(({ field, message }) => `${field} ${message}`)
}

describe('a snapshot for one proxy', () => {
  test('is made, shown, changed and removed', async () => {
    const { app } = adminApi()
    const resource = { '@type': CLUSTER, name: 'c', connectTimeout: '1.500s' }
    const made = await put(app, { versions: { [CLUSTER]: 'v1' }, resources: [resource] })
    expect(made.status).toBe(201)
    const types = [{ typeUrl: CLUSTER, resources: 1, version: 'v1' }]
    expect(await made.json()).toEqual({ node: 'edge', owner: 'api', types, warnings: [] })
    expect(await getJson(app, PATH)).toEqual({
      versions: { [CLUSTER]: 'v1' },
      resources: [resource],
    })
    expect(await getJson(app, '/api/v1/snapshots')).toEqual({
      items: [{ node: 'edge', owner: 'api', types, refusals: [] }],
    })
    expect((await put(app, {})).status).toBe(200)
    expect(await getJson(app, PATH)).toEqual({ versions: {}, resources: [] })
    expect((await app.request(PATH, { method: 'DELETE' })).status).toBe(204)
    expect((await app.request(PATH)).status).toBe(404)
    const again = await app.request(PATH, { method: 'DELETE' })
    expect(again.status).toBe(404)
    expect((await problemOf(again)).type).toBe('urn:seldon:problem:not-found')
  })

  test('is as the documentation shows it', async () => {
    const page = readFileSync(join(import.meta.dir, '../../../docs/admin-api.md'), 'utf8')
    const [, example = ''] = /```json\n(\{\n {2}"versions"[\s\S]*?)```/.exec(page) ?? []
    const { app } = adminApi()
    const made = await put(app, example)
    expect(made.status).toBe(201)
    expect(await made.json()).toMatchObject({ warnings: [] })
  })

  test('may be of a node with any name', async () => {
    const { app } = adminApi()
    const node = 'sidecar~10.0.0.1/a b~ü'
    const path = `/api/v1/proxies/${encodeURIComponent(node)}/snapshot`
    const made = await put(app, { resources: [] }, 'application/json', path)
    expect(await made.json()).toMatchObject({ node })
    expect(await getJson(app, path)).toEqual({ versions: {}, resources: [] })
  })

  test('takes both spellings of fields, and every special form of JSON', async () => {
    const { app } = adminApi()
    const resources = [
      {
        '@type': CLUSTER,
        name: 'c',
        connect_timeout: '0.25s',
        lbPolicy: 'LEAST_REQUEST',
        per_connection_buffer_limit_bytes: 1024,
        metadata: { filterMetadata: { any: { list: [1, null, 'x', { y: true }] } } },
        typedExtensionProtocolOptions: {
          http: {
            '@type': type('extensions.upstreams.http.v3.HttpProtocolOptions'),
            explicit_http_config: { http2_protocol_options: { max_concurrent_streams: 7 } },
          },
        },
      },
      {
        '@type': type('service.runtime.v3.Runtime'),
        name: 'layer',
        layer: { a: 1 },
      },
      {
        '@type': type('config.core.v3.TypedExtensionConfig'),
        name: 'filter',
        typedConfig: {
          '@type': type('extensions.filters.http.fault.v3.HTTPFault'),
          max_active_faults: 3,
          delay: { fixedDelay: '2s', percentage: { numerator: 5, denominator: 'MILLION' } },
        },
      },
    ]
    expect((await put(app, { resources })).status).toBe(201)
    const shown = (await getJson(app, PATH)) as { resources: unknown[] }
    expect(shown.resources[0]).toMatchObject({
      connectTimeout: '0.250s',
      lbPolicy: 'LEAST_REQUEST',
      perConnectionBufferLimitBytes: 1024,
      metadata: { filterMetadata: { any: { list: [1, null, 'x', { y: true }] } } },
    })
    expect((await put(app, shown)).status).toBe(200)
    expect(await getJson(app, PATH)).toEqual(shown)
  })

  test('takes YAML, and says where in it something is wrong', async () => {
    const { app } = adminApi()
    const yaml = `resources:\n- "@type": ${CLUSTER}\n  name: c\n`
    expect((await put(app, yaml, 'application/yaml')).status).toBe(201)
    expect(await problemsOf(`${yaml}  nome: x\n`, 'application/yaml')).toEqual([
      {
        severity: 'error',
        line: 4,
        column: 9,
        field: 'resources[0].nome',
        message: 'envoy.config.cluster.v3.Cluster has no such field',
      },
    ])
    expect(await problemsOf('a: [', 'application/yaml')).toMatchObject([{ line: 1 }])
    expect(await problemsOf('a: 1\n---\nb: 2\n', 'application/yaml')).toHaveLength(1)
  })

  test('takes names and times to live from a wrapper', async () => {
    const { app } = adminApi()
    const wrapper = type('service.discovery.v3.Resource')
    const host = { '@type': type('config.route.v3.VirtualHost'), name: 'host', domains: ['*'] }
    const resources = [
      { '@type': wrapper, name: 'routes/host', resource: host },
      { '@type': wrapper, ttl: '2.5s', resource: { '@type': CLUSTER, name: 'timed' } },
    ]
    expect((await put(app, { resources })).status).toBe(201)
    expect(await getJson(app, PATH)).toEqual({
      versions: {},
      resources: [
        resources[0],
        {
          '@type': wrapper,
          name: 'timed',
          ttl: '2.5s',
          resource: { '@type': CLUSTER, name: 'timed' },
        },
      ],
    })
  })

  test('shows no secrets, and does not take back what it shows in their place', async () => {
    const { app } = adminApi()
    const secret = {
      '@type': type('extensions.transport_sockets.tls.v3.Secret'),
      name: 'cert',
      tlsCertificate: {
        certificateChain: { inlineString: 'public' },
        privateKey: { inlineString: 'very private' },
      },
    }
    expect((await put(app, { resources: [secret] })).status).toBe(201)
    const shown = await getJson(app, PATH)
    expect(JSON.stringify(shown)).not.toContain('very private')
    const fields = (await problemsOf(shown)).map(({ field }) => field)
    expect(fields).toEqual(['resources[0].tlsCertificate.privateKey.inlineString'])
  })
})

describe('what is wrong is told with its path', () => {
  test.each([
    ['no map', [], ''],
    ['an unknown field', { resource: [] }, 'resource'],
    ['no list', { resources: {} }, 'resources'],
    ['no message', { resources: [1] }, 'resources[0]'],
    ['no type', { resources: [{ name: 'x' }] }, 'resources[0].@type'],
    ['an unknown type', { resources: [{ '@type': type('x.Y') }] }, 'resources[0].@type'],
    [
      'another prefix',
      { resources: [{ '@type': `x/${CLUSTER.split('/')[1]}` }] },
      'resources[0].@type',
    ],
    ['no name', { resources: [{ '@type': CLUSTER }] }, 'resources[0].name'],
    [
      'no name of endpoints',
      { resources: [{ '@type': type('config.endpoint.v3.ClusterLoadAssignment') }] },
      'resources[0].cluster_name',
    ],
    [
      'a bad duration deep inside',
      { resources: [{ '@type': CLUSTER, name: 'c', health_checks: [{ timeout: '1' }] }] },
      'resources[0].health_checks[0].timeout',
    ],
    [
      'an unknown type deep inside',
      {
        resources: [
          {
            '@type': type('config.listener.v3.Listener'),
            name: 'l',
            api_listener: { api_listener: { '@type': 'a/b' } },
          },
        ],
      },
      'resources[0].api_listener.api_listener.@type',
    ],
    [
      'a name that is there twice',
      {
        resources: [
          { '@type': CLUSTER, name: 'c' },
          { '@type': CLUSTER, name: 'c' },
        ],
      },
      'resources[1]',
    ],
    ['versions that are no map', { versions: 'v1' }, 'versions'],
    ['a version of an unknown type', { versions: { x: 'v1' } }, 'versions.x'],
    ['a version that is no text', { versions: { [CLUSTER]: 1 } }, `versions.${CLUSTER}`],
    [
      'a time to live that is too short',
      {
        resources: [
          {
            '@type': type('service.discovery.v3.Resource'),
            ttl: '0.5s',
            resource: { '@type': CLUSTER, name: 'c' },
          },
        ],
      },
      'resources[0].ttl',
    ],
    [
      'a wrapper around nothing',
      { resources: [{ '@type': type('service.discovery.v3.Resource'), name: 'c' }] },
      'resources[0].resource',
    ],
  ])('%s', async (_, body, field) => {
    const [problem, ...others] = await problemsOf(body)
    expect(others).toEqual([])
    expect(problem?.field ?? '').toBe(field)
  })

  test('all of it at once', async () => {
    const bad = { '@type': CLUSTER, name: 'c', nome: 1, type: 'EDDS' }
    expect(
      (await problemsOf({ resources: [bad, bad], more: 1 })).map(({ field }) => field),
    ).toEqual([
      'more',
      'resources[0].nome',
      'resources[0].type',
      'resources[1].nome',
      'resources[1].type',
    ])
  })

  test('text that is no JSON', async () => {
    expect(await problemsOf('{')).toMatchObject([{ severity: 'error' }])
  })

  test('a body that is too large, and another content type', async () => {
    const { app } = adminApi()
    expect((await put(app, ' '.repeat(8 * 1024 * 1024 + 1))).status).toBe(413)
    expect((await put(app, '#'.repeat(1024 * 1024 + 1), 'application/yaml')).status).toBe(413)
    expect((await put(app, {}, 'text/plain')).status).toBe(415)
  })
})

describe('what does not fit together is a warning', () => {
  test('names that the snapshot does not have', async () => {
    const manager = {
      '@type': type('extensions.filters.network.http_connection_manager.v3.HttpConnectionManager'),
      rds: { routeConfigName: 'routes', configSource: { ads: {} } },
      httpFilters: [
        { name: 'lua', configDiscovery: { configSource: { ads: {} }, typeUrls: ['x'] } },
      ],
    }
    const tls = {
      '@type': type('extensions.transport_sockets.tls.v3.DownstreamTlsContext'),
      commonTlsContext: {
        tlsCertificateSdsSecretConfigs: [{ name: 'cert', sdsConfig: { ads: {} } }],
      },
    }
    const warnings = await warningsOf([
      {
        '@type': type('config.listener.v3.Listener'),
        name: 'l',
        filterChains: [
          {
            filters: [{ name: 'h', typedConfig: manager }],
            transportSocket: { name: 't', typedConfig: tls },
          },
        ],
      },
      { '@type': CLUSTER, name: 'c', type: 'EDS', edsClusterConfig: { edsConfig: { ads: {} } } },
      {
        '@type': type('config.route.v3.RouteConfiguration'),
        name: 'r',
        virtualHosts: [
          {
            name: 'v',
            domains: ['*'],
            routes: [
              {
                match: { prefix: '/' },
                route: { weightedClusters: { clusters: [{ name: 'c' }, { name: 'w' }] } },
              },
              {
                match: { prefix: '/' },
                route: { cluster: 'x', requestMirrorPolicies: [{ cluster: 'm' }] },
              },
            ],
          },
        ],
      },
    ])
    const lacks = ', which the snapshot does not have'
    expect(warnings.toSorted()).toEqual(
      [
        `resources[0] names the routes routes${lacks}`,
        `resources[0] names the secret cert${lacks}`,
        `resources[0] names the extension configuration lua${lacks}`,
        `resources[1] names the endpoints c${lacks}`,
        `resources[2] names the cluster w${lacks}`,
        `resources[2] names the cluster x${lacks}`,
        `resources[2] names the cluster m${lacks}`,
      ].toSorted(),
    )
  })

  test('fields of a wrapper that do nothing', async () => {
    const wrapper = {
      '@type': type('service.discovery.v3.Resource'),
      version: '7',
      aliases: ['b'],
      resource: { '@type': CLUSTER, name: 'c' },
    }
    expect(await warningsOf([wrapper])).toEqual([
      'resources[0].aliases has no effect',
      'resources[0].version has no effect',
    ])
  })
})
