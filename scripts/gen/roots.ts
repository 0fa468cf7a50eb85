/** What is generated: the files whose messages we want, and the names that services get. */

export interface Output {
  /** File name in src/gen, without its ending. */
  readonly name: string
  /** .proto files whose messages are all wanted; what they refer to comes along. */
  readonly files: readonly string[]
}

export const SELDON: Output = {
  name: 'seldon',
  files: [
    'mlops/agent/agent.proto',
    'mlops/agent_debug/agent_debug.proto',
    'mlops/chainer/chainer.proto',
    'mlops/health/health.proto',
    'mlops/scheduler/scheduler.proto',
    'inference/v2_dataplane.proto',
    'grpc/health/v1/health.proto',
    'grpc/reflection/v1/reflection.proto',
    'grpc/reflection/v1alpha/reflection.proto',
  ],
}

export const ENVOY: Output = {
  name: 'envoy',
  files: [
    'envoy/service/discovery/v3/discovery.proto',
    'envoy/service/discovery/v3/ads.proto',
    'envoy/service/cluster/v3/cds.proto',
    'envoy/service/endpoint/v3/eds.proto',
    'envoy/service/extension/v3/config_discovery.proto',
    'envoy/service/listener/v3/lds.proto',
    'envoy/service/route/v3/rds.proto',
    'envoy/service/route/v3/srds.proto',
    'envoy/service/runtime/v3/rtds.proto',
    'envoy/service/secret/v3/sds.proto',
    'envoy/service/status/v3/csds.proto',
    'envoy/service/load_stats/v3/lrs.proto',
    'envoy/admin/v3/config_dump.proto',
    'envoy/config/bootstrap/v3/bootstrap.proto',
    'envoy/config/cluster/v3/cluster.proto',
    'envoy/config/endpoint/v3/endpoint.proto',
    'envoy/config/listener/v3/listener.proto',
    'envoy/config/route/v3/route.proto',
    'envoy/config/route/v3/scoped_route.proto',
    'envoy/config/accesslog/v3/accesslog.proto',
    'envoy/config/trace/v3/opentelemetry.proto',
    'envoy/config/trace/v3/zipkin.proto',
    'envoy/extensions/access_loggers/file/v3/file.proto',
    'envoy/extensions/access_loggers/grpc/v3/als.proto',
    'envoy/extensions/access_loggers/stream/v3/stream.proto',
    'envoy/extensions/filters/http/cors/v3/cors.proto',
    'envoy/extensions/filters/http/ext_authz/v3/ext_authz.proto',
    'envoy/extensions/filters/http/health_check/v3/health_check.proto',
    'envoy/extensions/filters/http/local_ratelimit/v3/local_rate_limit.proto',
    'envoy/extensions/filters/http/lua/v3/lua.proto',
    'envoy/extensions/filters/http/router/v3/router.proto',
    'envoy/extensions/filters/http/tap/v3/tap.proto',
    'envoy/extensions/filters/network/http_connection_manager/v3/http_connection_manager.proto',
    'envoy/extensions/load_balancing_policies/least_request/v3/least_request.proto',
    'envoy/extensions/load_balancing_policies/random/v3/random.proto',
    'envoy/extensions/load_balancing_policies/round_robin/v3/round_robin.proto',
    'envoy/extensions/load_balancing_policies/wrr_locality/v3/wrr_locality.proto',
    'envoy/extensions/retry/host/previous_hosts/v3/previous_hosts.proto',
    'envoy/extensions/transport_sockets/raw_buffer/v3/raw_buffer.proto',
    'envoy/extensions/transport_sockets/tls/v3/tls.proto',
    'envoy/extensions/upstreams/http/v3/http_protocol_options.proto',
    'envoy/type/matcher/v3/http_inputs.proto',
    'xds/type/matcher/v3/matcher.proto',
    'xds/type/v3/typed_struct.proto',
    'google/protobuf/empty.proto',
    'google/rpc/status.proto',
  ],
}

/** Services to describe in src/gen/services.ts: full name → name of the constant. */
export const SERVICES: Readonly<Record<string, string>> = {
  'seldon.mlops.scheduler.Scheduler': 'schedulerService',
  'seldon.mlops.agent.AgentService': 'agentService',
  'seldon.mlops.agent_debug.AgentDebugService': 'agentDebugService',
  'seldon.mlops.chainer.Chainer': 'chainerService',
  'seldon.mlops.health.HealthCheckService': 'healthCheckService',
  'inference.GRPCInferenceService': 'grpcInferenceService',
  'grpc.health.v1.Health': 'healthService',
  'grpc.reflection.v1.ServerReflection': 'serverReflectionService',
  'grpc.reflection.v1alpha.ServerReflection': 'serverReflectionV1AlphaService',
  'envoy.service.discovery.v3.AggregatedDiscoveryService': 'aggregatedDiscoveryService',
  'envoy.service.cluster.v3.ClusterDiscoveryService': 'clusterDiscoveryService',
  'envoy.service.endpoint.v3.EndpointDiscoveryService': 'endpointDiscoveryService',
  'envoy.service.extension.v3.ExtensionConfigDiscoveryService': 'extensionConfigDiscoveryService',
  'envoy.service.listener.v3.ListenerDiscoveryService': 'listenerDiscoveryService',
  'envoy.service.route.v3.RouteDiscoveryService': 'routeDiscoveryService',
  'envoy.service.route.v3.ScopedRoutesDiscoveryService': 'scopedRoutesDiscoveryService',
  'envoy.service.route.v3.VirtualHostDiscoveryService': 'virtualHostDiscoveryService',
  'envoy.service.runtime.v3.RuntimeDiscoveryService': 'runtimeDiscoveryService',
  'envoy.service.secret.v3.SecretDiscoveryService': 'secretDiscoveryService',
  'envoy.service.status.v3.ClientStatusDiscoveryService': 'clientStatusDiscoveryService',
  'envoy.service.load_stats.v3.LoadReportingService': 'loadReportingService',
}
