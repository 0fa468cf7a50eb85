/** The smallest resources with which a real Envoy serves one scope a model. */

import { LISTENER_NAME } from '../../src/envoy/names.ts'
import { envoy } from '../../src/gen/envoy.js'
import { makeResource } from '../../src/xds/make-resource.ts'
import type { Resource } from '../../src/xds/resource.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { encodeAs } from './message-types.ts'

const { ClusterLoadAssignment } = envoy.config.endpoint.v3
const { Listener } = envoy.config.listener.v3
const { ScopedRouteConfiguration } = envoy.config.route.v3
const { Router } = envoy.extensions.filters.http.router.v3

const MANAGER = 'envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager'

/** Where the resources refer to others: over the aggregated stream, or over streams of their own;
 * a `ConfigSource` of Envoy with fields in lowerCamelCase and the values of enums by name. */
export type ConfigSource = Readonly<Record<string, unknown>>

const any = (message: string, value: Uint8Array) => ({
  typeUrl: `type.googleapis.com/${message}`,
  value,
})

/** Of endpoints with its own name; below 1 ms for a timeout that Envoy refuses. */
export function clusterResource(
  name: string,
  connectTimeoutMs: number,
  edsConfig: ConfigSource,
): Resource {
  const body = encodeAs('envoy.config.cluster.v3.Cluster', {
    name,
    type: 'EDS',
    connectTimeout: { nanos: connectTimeoutMs * 1e6 },
    edsClusterConfig: { edsConfig },
  })
  const references = [{ typeUrl: TYPE_URLS.endpoints, name }]
  return makeResource(TYPE_URLS.cluster, name, body, references)
}

export function endpointsResource(clusterName: string, portValue: number): Resource {
  const address = { socketAddress: { address: '127.0.0.1', portValue } }
  const body = ClusterLoadAssignment.encode({
    clusterName,
    endpoints: [{ lbEndpoints: [{ endpoint: { address } }] }],
  }).finish()
  return makeResource(TYPE_URLS.endpoints, clusterName, body)
}

/** Chosen by the header `model`; `mark` comes back in the header `mark`. */
export function scopeResource(model: string, cluster: string, mark: string): Resource {
  const body = ScopedRouteConfiguration.encode({
    name: model,
    key: { fragments: [{ stringKey: model }] },
    routeConfiguration: {
      name: model,
      validateClusters: { value: false },
      virtualHosts: [
        {
          name: model,
          domains: ['*'],
          routes: [{ match: { prefix: '/' }, route: { cluster } }],
          responseHeadersToAdd: [{ header: { key: 'mark', value: mark } }],
        },
      ],
    },
  }).finish()
  const references = [{ typeUrl: TYPE_URLS.cluster, name: cluster }]
  return makeResource(TYPE_URLS.scopedRoutes, model, body, references)
}

export function listenerResource(scopedRdsConfigSource: ConfigSource): Resource {
  const manager = encodeAs(MANAGER, {
    statPrefix: 'test',
    scopedRoutes: {
      name: LISTENER_NAME,
      scopeKeyBuilder: {
        fragments: [{ headerValueExtractor: { name: 'model', index: 0 } }],
      },
      rdsConfigSource: scopedRdsConfigSource,
      scopedRds: { scopedRdsConfigSource },
    },
    httpFilters: [
      {
        name: 'router',
        typedConfig: any(
          'envoy.extensions.filters.http.router.v3.Router',
          Router.encode({}).finish(),
        ),
      },
    ],
  })
  const body = Listener.encode({
    name: 'http',
    address: { socketAddress: { address: '127.0.0.1', portValue: 0 } },
    filterChains: [{ filters: [{ name: 'http', typedConfig: any(MANAGER, manager) }] }],
  }).finish()
  return makeResource(TYPE_URLS.listener, 'http', body)
}
