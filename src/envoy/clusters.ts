/** Clusters: one for each replica set and protocol, shared by all models that the set holds. */

import type { ReplicaSet } from '../domain/route.ts'
import type { Server } from '../domain/server.ts'
import { envoy, type google } from '../gen/envoy.js'
import { makeResource } from '../xds/make-resource.ts'
import type { Resource } from '../xds/resource.ts'
import { any, duration } from './any.ts'
import { hasDnsNames, loadAssignment } from './endpoints.ts'
import { clusterKey, endpointsKey, type Protocol } from './names.ts'
import type { EnvoyOptions } from './options.ts'

const { Cluster } = envoy.config.cluster.v3
const { HttpProtocolOptions } = envoy.extensions.upstreams.http.v3

const PROTOCOL_OPTIONS = 'envoy.extensions.upstreams.http.v3.HttpProtocolOptions'

/** How many retries may always run, whatever the share of the budget comes to. */
const MIN_RETRY_CONCURRENCY = 100

/** `server` is absent when nothing is known of it any more; the cluster has no endpoints then. */
export function translateCluster(
  set: ReplicaSet,
  protocol: Protocol,
  server: Server | undefined,
  options: EnvoyOptions,
): Resource {
  const { typeUrl, name } = clusterKey(set, protocol)
  const byName = hasDnsNames(set, server)
  const body = Cluster.encode({
    name,
    ...(byName ? dnsDiscovery(set, protocol, server) : edsDiscovery),
    connectTimeout: duration(options.upstream.connectTimeoutMs),
    lbPolicy: Cluster.LbPolicy.LEAST_REQUEST,
    circuitBreakers: { thresholds: [thresholds(options)] },
    typedExtensionProtocolOptions: {
      [PROTOCOL_OPTIONS]: PROTOCOL_ANY[protocol](options),
    },
    upstreamConnectionOptions: { tcpKeepalive },
  }).finish()
  return makeResource(typeUrl, name, body, byName ? [] : [endpointsKey(set, protocol)])
}

const edsDiscovery: envoy.config.cluster.v3.ClusterInit = {
  type: Cluster.DiscoveryType.EDS,
  edsClusterConfig: {
    edsConfig: { ads: {}, resourceApiVersion: envoy.config.core.v3.ApiVersion.V3 },
  },
}

function dnsDiscovery(
  set: ReplicaSet,
  protocol: Protocol,
  server: Server | undefined,
): envoy.config.cluster.v3.ClusterInit {
  return {
    type: Cluster.DiscoveryType.STRICT_DNS,
    dnsLookupFamily: Cluster.DnsLookupFamily.V4_PREFERRED,
    loadAssignment: loadAssignment(set, protocol, server),
  }
}

/**
 * Many models share the cluster, so that a limit reached by one would refuse the others' requests.
 * Retries are of requests that no replica has seen: while half of the replicas are unreachable half
 * of all requests need one, so that a small budget would fail requests which could succeed.
 */
function thresholds(options: EnvoyOptions): envoy.config.cluster.v3.CircuitBreakers.ThresholdsInit {
  const { connections, pendingRequests, requests } = options.limits
  return {
    maxConnections: { value: connections },
    maxPendingRequests: { value: pendingRequests },
    maxRequests: { value: requests },
    retryBudget: {
      budgetPercent: { value: 100 },
      minRetryConcurrency: { value: MIN_RETRY_CONCURRENCY },
    },
  }
}

/** By TCP and not by HTTP/2 pings, because gRPC servers in Go refuse clients that ping often. */
const tcpKeepalive: envoy.config.core.v3.TcpKeepaliveInit = {
  keepaliveTime: { value: 30 },
  keepaliveInterval: { value: 10 },
  keepaliveProbes: { value: 3 },
}

/** HTTP/2 connections are closed in an orderly way (GOAWAY), so only HTTP/1 ones end early. */
const PROTOCOL_ANY: Record<Protocol, (options: EnvoyOptions) => google.protobuf.AnyInit> = {
  http: (options) =>
    any(PROTOCOL_OPTIONS, HttpProtocolOptions, {
      commonHttpProtocolOptions: { idleTimeout: duration(options.upstream.idleTimeoutMs) },
      explicitHttpConfig: { httpProtocolOptions: {} },
    }),
  grpc: () =>
    any(PROTOCOL_OPTIONS, HttpProtocolOptions, {
      explicitHttpConfig: { http2ProtocolOptions: {} },
    }),
}
