/** The resource types, and what the protocol and Envoy ask of each, as data. */

const url = (message: string) => `type.googleapis.com/${message}`

export const TYPE_URLS = {
  secret: url('envoy.extensions.transport_sockets.tls.v3.Secret'),
  runtime: url('envoy.service.runtime.v3.Runtime'),
  cluster: url('envoy.config.cluster.v3.Cluster'),
  endpoints: url('envoy.config.endpoint.v3.ClusterLoadAssignment'),
  listener: url('envoy.config.listener.v3.Listener'),
  routes: url('envoy.config.route.v3.RouteConfiguration'),
  scopedRoutes: url('envoy.config.route.v3.ScopedRouteConfiguration'),
  virtualHost: url('envoy.config.route.v3.VirtualHost'),
  extensionConfig: url('envoy.config.core.v3.TypedExtensionConfig'),
} as const

/** XDS rule 51: what others refer to goes first. */
export const ADD_ORDER: readonly string[] = [
  TYPE_URLS.secret,
  TYPE_URLS.runtime,
  TYPE_URLS.cluster,
  TYPE_URLS.endpoints,
  TYPE_URLS.listener,
  TYPE_URLS.routes,
  TYPE_URLS.scopedRoutes,
  TYPE_URLS.virtualHost,
  TYPE_URLS.extensionConfig,
]

/** XDS rule 52: what refers to others goes first. */
export const REMOVE_ORDER: readonly string[] = [
  TYPE_URLS.listener,
  TYPE_URLS.routes,
  TYPE_URLS.scopedRoutes,
  TYPE_URLS.virtualHost,
  TYPE_URLS.extensionConfig,
  TYPE_URLS.cluster,
  TYPE_URLS.endpoints,
  TYPE_URLS.runtime,
  TYPE_URLS.secret,
]

/** By type: the types whose resources can refer to one of it, and so have to let go of it first. */
export const REFERRERS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    TYPE_URLS.cluster,
    [
      TYPE_URLS.listener,
      TYPE_URLS.routes,
      TYPE_URLS.scopedRoutes,
      TYPE_URLS.virtualHost,
      TYPE_URLS.extensionConfig,
    ],
  ],
  [TYPE_URLS.endpoints, [TYPE_URLS.cluster]],
  [TYPE_URLS.secret, [TYPE_URLS.listener, TYPE_URLS.cluster]],
  [TYPE_URLS.routes, [TYPE_URLS.listener, TYPE_URLS.scopedRoutes]],
  [TYPE_URLS.virtualHost, [TYPE_URLS.routes]],
  [TYPE_URLS.extensionConfig, [TYPE_URLS.listener]],
])

/**
 * The types of which a state-of-the-world response holds all there is, so that what it lacks is
 * removed (XDS rule 44). Envoy takes scoped routes so too, though the protocol does not say it.
 */
export const WHOLE_STATE: ReadonlySet<string> = new Set([
  TYPE_URLS.cluster,
  TYPE_URLS.listener,
  TYPE_URLS.scopedRoutes,
])

export function isKnownType(typeUrl: string): boolean {
  return ADD_ORDER.includes(typeUrl)
}
