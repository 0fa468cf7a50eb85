/** Every name that Envoy, its clients and the model servers' proxies know us by. */

import { createHash } from 'node:crypto'
import type { ReplicaLife, ReplicaSet } from '../domain/route.ts'
import type { ResourceKey } from '../xds/resource.ts'

export const PROTOCOLS = ['http', 'grpc'] as const
/** How a replica is spoken to: HTTP/1.1 or gRPC over HTTP/2, each on its own port. */
export type Protocol = (typeof PROTOCOLS)[number]

export const TYPE_URLS = {
  listener: 'type.googleapis.com/envoy.config.listener.v3.Listener',
  scope: 'type.googleapis.com/envoy.config.route.v3.ScopedRouteConfiguration',
  cluster: 'type.googleapis.com/envoy.config.cluster.v3.Cluster',
  endpoints: 'type.googleapis.com/envoy.config.endpoint.v3.ClusterLoadAssignment',
} as const

/** Of resources that others refer to by name. */
export const RESOURCE_TYPES = {
  cluster: TYPE_URLS.cluster,
  endpoints: TYPE_URLS.endpoints,
  routes: 'type.googleapis.com/envoy.config.route.v3.RouteConfiguration',
  secret: 'type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret',
  extensionConfig: 'type.googleapis.com/envoy.config.core.v3.TypedExtensionConfig',
} as const

export const HEADERS = {
  /** Which route: a model, `<experiment>.experiment` or `<pipeline>.pipeline`. */
  model: 'seldon-model',
  /** Which version of which model: `<model>_<version>`. Only Envoy may set it. */
  internalModel: 'seldon-internal-model',
  /** Which version answered, and, sent back, which one is to answer again. */
  route: 'x-seldon-route',
  /** Marks a replica's answer to a request that it has passed on to nobody. */
  untried: 'x-seldon-untried',
  /** Marks answers whose payload is to be logged. */
  logging: 'Seldon-Logging',
} as const

export const LISTENER_NAME = 'seldon_http'

/**
 * The scope of requests that name no model. A client may send it too: it gets what it would have
 * got without the header. No model can have it as its name, because names hold no slash.
 */
export const RESERVED_SCOPE = '/server'

export const GRPC_INFERENCE_PREFIX = '/inference.GRPCInferenceService'

/** Of the inference service, what is asked of a model, and what of a server. */
export const GRPC_MODEL_METHODS = ['ModelInfer', 'ModelStreamInfer', 'ModelMetadata', 'ModelReady']
export const GRPC_SERVER_METHODS = [
  'ServerLive',
  'ServerReady',
  'ServerMetadata',
  'RepositoryIndex',
]

/** What follows the server's name in a cluster name, before it is hashed instead. */
const MAX_NAME_LENGTH = 64

/** `<model>_<version>`: the name under which a model server holds a version. */
export function internalModelName(model: string, version: number): string {
  return `${model}_${version}`
}

/** `:<model>_<version>:`, the value of `x-seldon-route`. */
export function routeMark(model: string, version: number): string {
  return `:${internalModelName(model, version)}:`
}

/**
 * Identifies a replica set: two sets have the same identity when, and only when, they have the same
 * server and the same lives. `mlserver/0-2@1,3@4` reads: replicas 0 to 2 in their first life, replica
 * 3 in its fourth. No dots, because Envoy's statistics split names there.
 */
export function replicaSetId(set: ReplicaSet): string {
  const lives = describeLives(set.lives)
  const server = /^[A-Za-z0-9_-]{1,64}$/.test(set.server)
    ? set.server
    : `${set.server.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, MAX_NAME_LENGTH)}~${shortHash(set.server)}`
  if (lives.length <= MAX_NAME_LENGTH) return `${server}/${lives}`
  return `${server}/${set.lives.length}-replicas~${shortHash(lives)}`
}

/** The name of the cluster of a set, and of its ClusterLoadAssignment. */
export function clusterName(set: ReplicaSet, protocol: Protocol): string {
  return `${replicaSetId(set)}/${protocol}`
}

export function clusterKey(set: ReplicaSet, protocol: Protocol): ResourceKey {
  return { typeUrl: TYPE_URLS.cluster, name: clusterName(set, protocol) }
}

export function endpointsKey(set: ReplicaSet, protocol: Protocol): ResourceKey {
  return { typeUrl: TYPE_URLS.endpoints, name: clusterName(set, protocol) }
}

/** All that `translateReplicaSet` may ever produce for a set: what goes when the set goes. */
export function replicaSetKeys(set: ReplicaSet): readonly ResourceKey[] {
  return PROTOCOLS.flatMap((protocol) => [clusterKey(set, protocol), endpointsKey(set, protocol)])
}

/** The resource of the route with this name (`Route.name`, or `RESERVED_SCOPE`). */
export function scopeKey(routeName: string): ResourceKey {
  return { typeUrl: TYPE_URLS.scope, name: routeName }
}

export const listenerKey: ResourceKey = { typeUrl: TYPE_URLS.listener, name: LISTENER_NAME }

/** Runs of neighbouring replicas in the same life are written as one range. */
function describeLives(lives: readonly ReplicaLife[]): string {
  const runs: { first: number; last: number; incarnation: number }[] = []
  for (const { index, incarnation } of lives) {
    const run = runs.at(-1)
    if (run !== undefined && run.last + 1 === index && run.incarnation === incarnation) {
      run.last = index
    } else {
      runs.push({ first: index, last: index, incarnation })
    }
  }
  return runs
    .map(({ first, last, incarnation }) =>
      first === last ? `${first}@${incarnation}` : `${first}-${last}@${incarnation}`,
    )
    .join(',')
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
