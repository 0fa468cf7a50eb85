/** Where the replicas of a set listen, now. */

import type { ReplicaSet } from '../domain/route.ts'
import type { Server, ServerReplica } from '../domain/server.ts'
import { envoy } from '../gen/envoy.js'
import { makeResource } from '../xds/make-resource.ts'
import type { Resource } from '../xds/resource.ts'
import { isIpAddress } from './address.ts'
import { clusterName, endpointsKey, type Protocol } from './names.ts'

const { ClusterLoadAssignment } = envoy.config.endpoint.v3

/**
 * Whether Envoy has to resolve names for this set. It asks all replicas that have these indices,
 * lost ones and later lives too, so that the loss of a replica does not change the kind of cluster.
 */
export function hasDnsNames(set: ReplicaSet, server: Server | undefined): boolean {
  return set.lives.some(({ index }) => {
    const replica = server?.replicas.get(index)
    return replica !== undefined && !isIpAddress(replica.address)
  })
}

/** The resource with the endpoints; none where the cluster itself holds them. */
export function translateEndpoints(
  set: ReplicaSet,
  protocol: Protocol,
  server: Server | undefined,
): readonly Resource[] {
  if (hasDnsNames(set, server)) return []
  const key = endpointsKey(set, protocol)
  const body = ClusterLoadAssignment.encode(loadAssignment(set, protocol, server)).finish()
  return [makeResource(key.typeUrl, key.name, body, [])]
}

/** gRPC's own xDS clients want a locality, and a weight on it. */
export function loadAssignment(
  set: ReplicaSet,
  protocol: Protocol,
  server: Server | undefined,
): envoy.config.endpoint.v3.ClusterLoadAssignmentInit {
  const lbEndpoints = liveReplicas(set, server).map((replica) => ({
    endpoint: { address: socketAddress(replica.address, portOf(replica, protocol)) },
    loadBalancingWeight: { value: 1 },
  }))
  const locality = { subZone: set.server }
  return {
    clusterName: clusterName(set, protocol),
    endpoints:
      lbEndpoints.length === 0
        ? []
        : [{ locality, lbEndpoints, loadBalancingWeight: { value: 1 } }],
  }
}

export function socketAddress(
  address: string,
  port: number,
  more: envoy.config.core.v3.SocketAddressInit = {},
): envoy.config.core.v3.AddressInit {
  return { socketAddress: { address, portValue: port, ...more } }
}

/**
 * A replica counts only in the life that the set names: a later one may not hold the models yet. One
 * that drains stays, because routes leave it first. One whose agent is awaited after a restart of
 * the scheduler has most likely never stopped serving.
 */
function liveReplicas(set: ReplicaSet, server: Server | undefined): readonly ServerReplica[] {
  return set.lives.flatMap(({ index, incarnation }) => {
    const replica = server?.replicas.get(index)
    const counts = replica?.incarnation === incarnation && replica.presence !== 'lost'
    return replica !== undefined && counts ? [replica] : []
  })
}

function portOf(replica: ServerReplica, protocol: Protocol): number {
  return protocol === 'http' ? replica.httpPort : replica.grpcPort
}
