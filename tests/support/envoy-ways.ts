/** Every way in which a real Envoy can speak to discovery services. */

import type { ConfigSource } from './envoy-resources.ts'

export interface Way {
  readonly mode: 'sotw' | 'delta'
  readonly streams: 'aggregated' | 'separate'
}

export const ways: readonly [Way, Way, Way, Way] = [
  { mode: 'sotw', streams: 'aggregated' },
  { mode: 'delta', streams: 'aggregated' },
  { mode: 'sotw', streams: 'separate' },
  { mode: 'delta', streams: 'separate' },
]

const DEADLINE_MS = 10_000
const POLL_MS = 2

export async function until(holds: () => Promise<boolean>): Promise<void> {
  const endMs = performance.now() + DEADLINE_MS
  while (!(await holds())) {
    if (performance.now() > endMs) throw new Error('it did not come to that in time')
    await Bun.sleep(POLL_MS)
  }
}

export function configSource({ mode, streams }: Way): ConfigSource {
  const resourceApiVersion = 'V3'
  if (streams === 'aggregated') return { ads: {}, resourceApiVersion }
  return {
    resourceApiVersion,
    apiConfigSource: {
      apiType: mode === 'sotw' ? 'GRPC' : 'DELTA_GRPC',
      transportApiVersion: 'V3',
      grpcServices: [{ envoyGrpc: { clusterName: 'xds' } }],
    },
  }
}

/** Envoy's `node.id` is the way, such as `sotw-aggregated`. */
export function bootstrap({ mode, streams }: Way, xdsPort: number): string {
  const grpc = {
    api_type: mode === 'sotw' ? 'GRPC' : 'DELTA_GRPC',
    transport_api_version: 'V3',
    set_node_on_first_message_only: true,
    grpc_services: [
      {
        envoy_grpc: {
          cluster_name: 'xds',
          retry_policy: { retry_back_off: { base_interval: '0.1s', max_interval: '0.2s' } },
        },
      },
    ],
  }
  const source =
    streams === 'aggregated'
      ? { ads: {}, resource_api_version: 'V3' }
      : { api_config_source: grpc, resource_api_version: 'V3' }
  const address = (port: number) => ({
    socket_address: { address: '127.0.0.1', port_value: port },
  })
  return JSON.stringify({
    node: {
      id: nodeId({ mode, streams }),
      cluster: 'test',
      // Envoy can, but does not say so of its own accord.
      client_features: ['xds.config.resource-in-sotw'],
    },
    admin: { address: address(0) },
    dynamic_resources: {
      ...(streams === 'aggregated' ? { ads_config: grpc } : {}),
      cds_config: source,
      lds_config: source,
    },
    static_resources: {
      clusters: [
        {
          name: 'xds',
          type: 'STATIC',
          connect_timeout: '1s',
          load_assignment: {
            cluster_name: 'xds',
            endpoints: [{ lb_endpoints: [{ endpoint: { address: address(xdsPort) } }] }],
          },
          typed_extension_protocol_options: {
            'envoy.extensions.upstreams.http.v3.HttpProtocolOptions': {
              '@type': 'type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions',
              explicit_http_config: { http2_protocol_options: {} },
            },
          },
        },
      ],
    },
  })
}

export function nodeId({ mode, streams }: Way): string {
  return `${mode}-${streams}`
}
