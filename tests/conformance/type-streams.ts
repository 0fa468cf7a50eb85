/** The streams that carry one type each, with the type. */

import * as services from '../../src/gen/services.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'

export const SOTW_STREAMS = [
  [services.listenerDiscoveryService.methods.streamListeners, TYPE_URLS.listener],
  [services.routeDiscoveryService.methods.streamRoutes, TYPE_URLS.routes],
  [services.clusterDiscoveryService.methods.streamClusters, TYPE_URLS.cluster],
  [services.endpointDiscoveryService.methods.streamEndpoints, TYPE_URLS.endpoints],
  [services.scopedRoutesDiscoveryService.methods.streamScopedRoutes, TYPE_URLS.scopedRoutes],
  [services.secretDiscoveryService.methods.streamSecrets, TYPE_URLS.secret],
  [services.runtimeDiscoveryService.methods.streamRuntime, TYPE_URLS.runtime],
  [
    services.extensionConfigDiscoveryService.methods.streamExtensionConfigs,
    TYPE_URLS.extensionConfig,
  ],
] as const

export const DELTA_STREAMS = [
  [services.listenerDiscoveryService.methods.deltaListeners, TYPE_URLS.listener],
  [services.routeDiscoveryService.methods.deltaRoutes, TYPE_URLS.routes],
  [services.clusterDiscoveryService.methods.deltaClusters, TYPE_URLS.cluster],
  [services.endpointDiscoveryService.methods.deltaEndpoints, TYPE_URLS.endpoints],
  [services.scopedRoutesDiscoveryService.methods.deltaScopedRoutes, TYPE_URLS.scopedRoutes],
  [services.virtualHostDiscoveryService.methods.deltaVirtualHosts, TYPE_URLS.virtualHost],
  [services.secretDiscoveryService.methods.deltaSecrets, TYPE_URLS.secret],
  [services.runtimeDiscoveryService.methods.deltaRuntime, TYPE_URLS.runtime],
  [
    services.extensionConfigDiscoveryService.methods.deltaExtensionConfigs,
    TYPE_URLS.extensionConfig,
  ],
] as const
