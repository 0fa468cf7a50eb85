import { describe, expect, test } from 'bun:test'
import type { ProxyStatus } from '../../../src/xds/proxies.ts'
import { report, Scenario } from '../../support/domain.ts'
import { adminApi, getJson, problemOf } from './fixture.ts'

describe('the process', () => {
  test('is healthy, and ready once nothing is waited for', async () => {
    let waitingFor = ['xds port', 'agent port']
    const { app } = adminApi({
      readiness: () => ({ ready: waitingFor.length === 0, waitingFor }),
    })
    expect(await getJson(app, '/healthz')).toEqual({ healthy: true })
    const notReady = await app.request('/readyz')
    expect(notReady.status).toBe(503)
    expect(await problemOf(notReady)).toMatchObject({
      title: 'Service Unavailable',
      detail: 'waiting for xds port, agent port',
      waitingFor: ['xds port', 'agent port'],
    })
    waitingFor = []
    expect(await getJson(app, '/readyz')).toEqual({ ready: true })
    for (const path of ['/live', '/ready']) expect((await app.request(path)).status).toBe(200)
  })

  test('says which release it is', async () => {
    const { app } = adminApi()
    expect(await getJson(app, '/version')).toEqual({ version: '1.2.3', commit: 'abc' })
  })
})

describe('a path', () => {
  test('that is unknown is a problem that names it', async () => {
    const response = await adminApi().app.request('/api/v2/models')
    expect(response.status).toBe(404)
    expect(await problemOf(response)).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'there is no /api/v2/models here',
      instance: '/api/v2/models',
    })
  })

  test('that takes other methods says which', async () => {
    const { app } = adminApi()
    for (const [path, method, allow] of [
      ['/version', 'POST', 'GET, HEAD'],
      ['/api/v1/servers', 'DELETE', 'GET, HEAD'],
      ['/api/v1/models/iris', 'PATCH', 'GET, HEAD, PUT, DELETE'],
    ] as const) {
      const response = await app.request(path, { method })
      expect([path, response.status, response.headers.get('allow')]).toEqual([path, 405, allow])
      expect((await problemOf(response)).detail).toStartWith(`${method} is not allowed here`)
    }
  })

  test('that fails inside answers without telling how', async () => {
    const { app } = adminApi({
      problems: () => {
        throw new Error('secret inside')
      },
    })
    const response = await app.request('/api/v1/problems')
    expect(response.status).toBe(500)
    expect(JSON.stringify(await problemOf(response))).not.toContain('secret')
  })
})

test('servers are shown with their replicas, in order', async () => {
  const scenario = new Scenario()
  scenario.do({ type: 'SubscribeAgent', report: report(1) })
  scenario.do({ type: 'SubscribeAgent', report: report(0, { capabilities: ['xgboost'] }) })
  scenario.do({ type: 'SubscribeAgent', report: report(0, { server: 'alpha' }) })
  scenario.do({ type: 'DrainReplica', replica: { server: 'mlserver', index: 0 } })
  scenario.load('iris', { server: 'mlserver', memoryBytes: 100 })
  const { app } = adminApi({ scenario })
  expect(await getJson(app, '/api/v1/servers')).toMatchObject({
    items: [{ name: 'alpha' }, { name: 'mlserver' }],
  })
  expect(await getJson(app, '/api/v1/servers/mlserver')).toEqual({
    name: 'mlserver',
    owner: 'agent',
    shared: true,
    expectedReplicas: -1,
    minReplicas: 0,
    maxReplicas: 0,
    availableReplicas: 1,
    replicas: [
      {
        index: 0,
        incarnation: 1,
        presence: 'connected',
        address: '10.0.0.1',
        httpPort: 9999,
        grpcPort: 9998,
        memoryBytes: 1000,
        availableMemoryBytes: 1000,
        overCommitPercentage: 0,
        capabilities: ['xgboost'],
        draining: true,
        reservedMemoryBytes: 0,
        heldModels: 0,
      },
      expect.objectContaining({ index: 1, reservedMemoryBytes: 100, heldModels: 1 }),
    ],
  })
  const unknown = await app.request('/api/v1/servers/none')
  expect(await problemOf(unknown)).toMatchObject({
    type: 'urn:seldon:problem:not-found',
    status: 404,
    detail: 'Server [none] not found',
  })
})

test('proxies are shown with what they refused, in their words', async () => {
  const nacked: ProxyStatus = {
    id: 7,
    nodeId: 'envoy-1',
    nodeCluster: 'seldon',
    userAgent: 'envoy',
    peer: '127.0.0.1:4711',
    connectedAtMs: 1_000,
    resumed: false,
    hasOwnSnapshot: false,
    status: 'NACKED',
    types: [
      {
        typeUrl: 'type.googleapis.com/envoy.config.cluster.v3.Cluster',
        mode: 'delta',
        wildcard: true,
        names: 0,
        sentVersion: 'v2',
        ackedVersion: 'v1',
        unansweredSinceMs: 2_000,
        nack: {
          message: 'Proto constraint validation failed',
          nonce: 'n1',
          atMs: 3_000,
          resources: [
            { name: 'bad', version: 'v2' },
            { name: 'gone', version: undefined },
          ],
        },
      },
    ],
  }
  const { app } = adminApi({ proxies: () => [nacked] })
  const { connectedAtMs, types, ...proxy } = nacked
  expect(await getJson(app, '/api/v1/proxies')).toEqual({
    items: [
      {
        ...proxy,
        connectedAt: '1970-01-01T00:00:01.000Z',
        types: [
          {
            typeUrl: 'type.googleapis.com/envoy.config.cluster.v3.Cluster',
            mode: 'delta',
            wildcard: true,
            names: 0,
            sentVersion: 'v2',
            ackedVersion: 'v1',
            unansweredSince: '1970-01-01T00:00:02.000Z',
            nack: {
              message: 'Proto constraint validation failed',
              at: '1970-01-01T00:00:03.000Z',
              resources: [{ name: 'bad', version: 'v2' }, { name: 'gone' }],
            },
          },
        ],
      },
    ],
  })
})

test('problems of the manifest folder are shown with their places', async () => {
  const problem = {
    severity: 'error',
    file: 'iris.yaml',
    line: 3,
    column: 5,
    field: 'spec.memory',
    message: 'is the text "much"',
    expected: 'an amount of memory',
  } as const
  const { app } = adminApi({ problems: () => [problem] })
  expect(await getJson(app, '/api/v1/problems')).toEqual({ items: [problem] })
})

describe('lists', () => {
  const scenario = new Scenario()
  for (const index of [7, 3, 10, 1, 5]) scenario.load(`model-${index}`)
  const { app } = adminApi({ scenario })

  test('come in pages that continue where the last one ended', async () => {
    const names: string[][] = []
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page = (await getJson(app, `/api/v1/models?limit=2&after=${after}`)) as {
        items: { name: string }[]
        next?: string
      }
      names.push(page.items.map(({ name }) => name))
      after = page.next
    }
    expect(names).toEqual([['model-1', 'model-10'], ['model-3', 'model-5'], ['model-7']])
  })

  test('go on behind a name that is gone', async () => {
    expect(await getJson(app, '/api/v1/models?after=model-4')).toMatchObject({
      items: [{ name: 'model-5' }, { name: 'model-7' }],
    })
  })

  test('refuse a limit that makes no sense', async () => {
    for (const limit of ['0', '1001', 'many', '1.5', '']) {
      const response = await app.request(`/api/v1/models?limit=${limit}`)
      expect([limit, response.status]).toEqual([limit, 400])
      expect((await problemOf(response)).detail).toEndWith('a whole number from 1 to 1000')
    }
  })

  test('answer with HEAD as with GET, without a body', async () => {
    const response = await app.request('/api/v1/models', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
})
