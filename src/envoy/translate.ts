/** From domain values to Envoy resources, one route, one replica set and one listener at a time. */

import type { ReplicaSet } from '../domain/route.ts'
import type { Server } from '../domain/server.ts'
import type { Resource } from '../xds/resource.ts'
import { translateCluster } from './clusters.ts'
import { translateEndpoints } from './endpoints.ts'
import { translateListener } from './listener.ts'
import { PROTOCOLS } from './names.ts'
import type { EnvoyOptions } from './options.ts'

export { type ServerSplit, translateReservedScope } from './reserved-scope.ts'
export { type TranslatedRoute, translateRoute } from './routes.ts'

/**
 * The clusters of one replica set and their endpoints. Endpoints are resources of their own only
 * while all replicas have IP addresses: what an earlier call returned and this one does not must be
 * removed. `server` is absent when nothing is known of it any more; the clusters are empty then.
 */
export function translateReplicaSet(
  set: ReplicaSet,
  server: Server | undefined,
  options: EnvoyOptions,
): readonly Resource[] {
  return PROTOCOLS.flatMap((protocol) => [
    translateCluster(set, protocol, server, options),
    ...translateEndpoints(set, protocol, server),
  ])
}

/** What depends on nothing but the options: the listener. */
export function translateStatic(options: EnvoyOptions): readonly Resource[] {
  return [translateListener(options)]
}
