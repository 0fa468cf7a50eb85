/** A real Envoy is given raw resources of its own, other ones, and the models' again, while it serves. */

import { describe, expect, setDefaultTimeout, test } from 'bun:test'
import { defaultEnvoyOptions } from '../../src/envoy/options.ts'
import { startTestControlPlane } from '../support/control-plane.ts'
import { startEchoUpstream } from '../support/echo-upstream.ts'
import { startEnvoy } from '../support/envoy.ts'
import { bootstrap, configSource, nodeId, until, type Way, ways } from '../support/envoy-ways.ts'
import { freePorts } from '../support/ports.ts'

/** Envoy needs some of it to start. */
setDefaultTimeout(40_000)

const type = (message: string) => `type.googleapis.com/envoy.${message}`
const CLUSTER = type('config.cluster.v3.Cluster')

interface Raw {
  readonly way: Way
  readonly port: number
  readonly upstreamPort: number
  readonly cluster: string
  readonly version: string
}

/** A listener with its routes, to one cluster with its endpoints: a type each for RDS and EDS. */
function rawSnapshot({ way, port, upstreamPort, cluster, version }: Raw) {
  const source = configSource(way)
  const address = (portValue: number) => ({ socketAddress: { address: '127.0.0.1', portValue } })
  const manager = {
    '@type': type('extensions.filters.network.http_connection_manager.v3.HttpConnectionManager'),
    stat_prefix: 'raw',
    rds: { route_config_name: 'routes', config_source: source },
    http_filters: [
      {
        name: 'router',
        typed_config: { '@type': type('extensions.filters.http.router.v3.Router') },
      },
    ],
  }
  return {
    versions: { [CLUSTER]: version },
    resources: [
      {
        '@type': type('config.listener.v3.Listener'),
        name: 'raw',
        address: address(port),
        filterChains: [{ filters: [{ name: 'http', typedConfig: manager }] }],
      },
      {
        '@type': type('config.route.v3.RouteConfiguration'),
        name: 'routes',
        virtualHosts: [
          {
            name: 'all',
            domains: ['*'],
            routes: [{ match: { prefix: '/' }, route: { cluster } }],
            responseHeadersToAdd: [{ header: { key: 'mark', value: cluster } }],
          },
        ],
      },
      {
        '@type': CLUSTER,
        name: cluster,
        connectTimeout: '0.5s',
        type: 'EDS',
        edsClusterConfig: { edsConfig: source },
      },
      {
        '@type': type('config.endpoint.v3.ClusterLoadAssignment'),
        clusterName: cluster,
        endpoints: [{ lbEndpoints: [{ endpoint: { address: address(upstreamPort) } }] }],
      },
    ],
  }
}

describe.each(ways)('$mode, $streams', (way) => {
  test('given, changed under load, taken away, given again', async () => {
    await using upstream = await startEchoUpstream()
    const [port = 0, modelPort = 0] = await freePorts(2)
    const listener = { ...defaultEnvoyOptions.listener, host: '127.0.0.1', port: modelPort }
    const plane = await startTestControlPlane({ envoy: { ...defaultEnvoyOptions, listener } })
    const url = `http://127.0.0.1:${plane.ports.admin}/api/v1/proxies`
    const change = async (method: string, raw?: Pick<Raw, 'cluster' | 'version'>) => {
      const given = { way, port, upstreamPort: upstream.httpPort }
      const body = raw === undefined ? '' : JSON.stringify(rawSnapshot({ ...given, ...raw }))
      const init = { method, body, headers: { 'content-type': 'application/json' } }
      const response = await fetch(`${url}/${nodeId(way)}/snapshot`, init)
      if (!response.ok) throw new Error(await response.text())
    }
    const ask = async (at = port) => {
      try {
        const response = await fetch(`http://127.0.0.1:${at}/`, { keepalive: false })
        await response.body?.cancel()
        return response.headers.get('mark') ?? String(response.status)
      } catch {
        return 'refused'
      }
    }
    try {
      await change('PUT', { cluster: 'first', version: 'v1' })
      await using envoy = await startEnvoy({ bootstrap: bootstrap(way, plane.ports.xds) })
      await until(async () => (await ask()) === 'first')

      let isOver = false
      const answers = new Map<string, number>()
      const load = Array.from({ length: 4 }, async () => {
        while (!isOver) {
          const answer = await ask()
          answers.set(answer, (answers.get(answer) ?? 0) + 1)
        }
      })
      await change('PUT', { cluster: 'second', version: 'v2' })
      await until(async () => (await ask()) === 'second')
      const hasCluster = async (name: string) =>
        (await envoy.stats(`cluster.${name}.membership_total`)) > 0
      await until(async () => !(await hasCluster('first')))
      isOver = true
      await Promise.all(load)
      const others = [...answers.keys()].filter((answer) => !['first', 'second'].includes(answer))
      // Streams of their own know nothing of each other, so there is no order between them.
      if (way.streams === 'aggregated') expect(others).toEqual([])

      type Shown = { hasOwnSnapshot: boolean; status: string; types: { ackedVersion: string }[] }
      const shown = async () => ((await (await fetch(url)).json()) as { items: Shown[] }).items
      await until(async () => (await shown()).every(({ status }) => status === 'SYNCED'))
      const [proxy] = await shown()
      expect(proxy).toMatchObject({ hasOwnSnapshot: true })
      expect(proxy?.types.map(({ ackedVersion }) => ackedVersion)).toContain('v2')
      expect(JSON.stringify(await envoy.configDump())).toContain('"version_info":"v2"')

      await change('DELETE')
      // The models' listener takes its scopes from the aggregated stream alone.
      const isAggregated = way.streams === 'aggregated'
      if (isAggregated) await until(async () => (await ask(modelPort)) === '404')
      await until(async () => (await ask()) === 'refused')
      await until(async () => !(await hasCluster('second')))

      await change('PUT', { cluster: 'third', version: 'v3' })
      await until(async () => (await ask()) === 'third')
      await until(async () => (await ask(modelPort)) === 'refused')
    } finally {
      await plane.close()
    }
  })

  test('what has a time to live stays in use beyond it', async () => {
    await using upstream = await startEchoUpstream()
    const [port = 0] = await freePorts(1)
    const plane = await startTestControlPlane()
    const given = { way, port, upstreamPort: upstream.httpPort, cluster: 'timed', version: 'v1' }
    const resources = rawSnapshot(given).resources.map((resource) => {
      return { '@type': type('service.discovery.v3.Resource'), ttl: '1s', resource }
    })
    const url = `http://127.0.0.1:${plane.ports.admin}/api/v1/proxies/${nodeId(way)}/snapshot`
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ resources })
    try {
      expect((await fetch(url, { method: 'PUT', headers, body })).status).toBe(201)
      await using envoy = await startEnvoy({ bootstrap: bootstrap(way, plane.ports.xds) })
      const ask = async () =>
        (await fetch(`http://127.0.0.1:${port}/`, { keepalive: false })).status
      await until(async () => (await ask()) === 200)
      // Told every half second, that is more than twice as long as it is good for.
      for (const counter of ['cluster_manager.cds', 'listener_manager.lds']) {
        await until(async () => {
          expect(await ask()).toBe(200)
          return (await envoy.stats(`${counter}.update_success`)) > 5
        })
      }
      expect(await envoy.stats('cluster_manager.cluster_modified')).toBe(0)
      expect(await envoy.stats('cluster_manager.cluster_removed')).toBe(0)
      expect(await envoy.stats('listener_manager.listener_modified')).toBe(0)
      expect(await envoy.stats('listener_manager.listener_removed')).toBe(0)
    } finally {
      await plane.close()
    }
  })
})
