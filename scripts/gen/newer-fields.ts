/**
 * Fields that Envoy 1.40 knows and the .proto files of the package do not yet, as far as we send
 * them or people are likely to set them. Checked against the descriptors inside Envoy's executable.
 */

import protobuf from 'protobufjs'

/** Message → its newer fields, as they would stand in the .proto file. */
const NEWER_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'envoy.config.bootstrap.v3.Admin': [
    'repeated envoy.type.matcher.v3.StringMatcher allow_paths = 7',
  ],
  'envoy.config.bootstrap.v3.Bootstrap': ['bool enable_worker_cpu_affinity = 43'],
  'envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget': [
    'google.protobuf.Duration budget_interval = 3',
  ],
  'envoy.config.cluster.v3.Cluster': [
    'google.protobuf.Duration dns_jitter = 58',
    'xds.type.matcher.v3.Matcher transport_socket_matcher = 59',
    'google.protobuf.Duration per_connection_buffer_high_watermark_timeout = 60',
    'envoy.config.metrics.v3.StatsMatcher stats_matcher = 61',
  ],
  'envoy.config.cluster.v3.OutlierDetection': [
    'google.protobuf.BoolValue detect_degraded_hosts = 26',
  ],
  'envoy.config.core.v3.HealthCheck': ['string name = 27'],
  'envoy.config.core.v3.Http2ProtocolOptions': [
    'google.protobuf.UInt64Value max_metadata_size = 17',
    'google.protobuf.BoolValue enable_huffman_encoding = 18',
    'google.protobuf.UInt32Value max_header_field_size_kb = 19',
    'google.protobuf.BoolValue disallow_obs_text = 20',
    'google.protobuf.UInt64Value stream_reset_burst = 21',
    'google.protobuf.UInt64Value stream_reset_rate = 22',
  ],
  'envoy.config.core.v3.HttpProtocolOptions': [
    'google.protobuf.UInt32Value max_response_headers_kb = 7',
    'envoy.type.v3.Percent max_connection_duration_jitter = 8',
  ],
  'envoy.config.core.v3.HttpService': [
    'repeated envoy.config.core.v3.TypedExtensionConfig formatters = 3',
  ],
  'envoy.config.core.v3.SocketAddress': ['string network_namespace_filepath = 7'],
  'envoy.config.core.v3.WatchedDirectory': ['bool watch_modify = 2'],
  'envoy.config.endpoint.v3.Endpoint': ['string observability_name = 5'],
  'envoy.config.listener.v3.Listener': [
    'envoy.config.core.v3.TcpKeepalive tcp_keepalive = 37',
    'google.protobuf.Duration per_connection_buffer_high_watermark_timeout = 38',
    'envoy.config.metrics.v3.StatsMatcher stats_matcher = 39',
  ],
  'envoy.config.route.v3.DirectResponseAction': [
    'envoy.config.core.v3.SubstitutionFormatString body_format = 3',
  ],
  'envoy.config.route.v3.RetryPolicy': ['bool refresh_cluster_on_retry = 14'],
  'envoy.config.route.v3.Route': [
    'google.protobuf.UInt64Value request_body_buffer_limit = 20',
    'repeated envoy.config.core.v3.TypedExtensionConfig route_specifiers = 21',
  ],
  'envoy.config.route.v3.RouteAction': [
    'google.protobuf.Duration flush_timeout = 42',
    'string path_rewrite = 45',
  ],
  'envoy.config.route.v3.RouteAction.RequestMirrorPolicy': [
    'repeated envoy.config.common.mutation_rules.v3.HeaderMutation request_headers_mutations = 7',
    'string host_rewrite_literal = 8',
  ],
  'envoy.config.route.v3.RouteConfiguration': [
    'string vhost_header = 18',
    'repeated envoy.config.core.v3.TypedExtensionConfig route_specifiers = 19',
  ],
  'envoy.config.route.v3.Tracing': ['string operation = 5', 'string upstream_operation = 6'],
  'envoy.config.route.v3.VirtualHost': [
    'google.protobuf.UInt64Value request_body_buffer_limit = 25',
    'repeated envoy.config.core.v3.TypedExtensionConfig route_specifiers = 26',
  ],
  'envoy.config.trace.v3.OpenTelemetryConfig': [
    'google.protobuf.UInt32Value max_cache_size = 6',
    'google.protobuf.BoolValue set_telemetry_sdk_resource_attributes = 7',
    'google.protobuf.BoolValue set_service_name_resource_attribute = 8',
    'google.protobuf.BoolValue set_instrumentation_scope = 9',
    'envoy.config.core.v3.TypedExtensionConfig exporter = 10',
  ],
  'envoy.config.trace.v3.ZipkinConfig': [
    'envoy.config.core.v3.HttpService collector_service = 9',
    'bool timestamp_trace_ids = 10',
  ],
  'envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit': [
    'repeated envoy.config.route.v3.RateLimit rate_limits = 17',
    'google.protobuf.UInt32Value max_dynamic_descriptors = 18',
    'bool enable_retry_after_header = 19',
  ],
  'envoy.extensions.filters.http.lua.v3.Lua': [
    'google.protobuf.BoolValue clear_route_cache = 5',
    'google.protobuf.Struct filter_context = 6',
    'repeated string package_paths = 7',
    'repeated string package_cpaths = 8',
    'string shared_vm_id = 9',
  ],
  'envoy.extensions.filters.http.lua.v3.LuaPerRoute': [
    'google.protobuf.Struct filter_context = 4',
    'repeated string package_paths = 5',
    'repeated string package_cpaths = 6',
    'string shared_vm_id = 7',
  ],
  'envoy.extensions.filters.http.router.v3.Router': [
    'google.protobuf.BoolValue reject_connect_request_early_data = 10',
  ],
  'envoy.extensions.filters.http.tap.v3.Tap': ['bool record_upstream_connection = 4'],
  'envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager': [
    'bool http1_safe_max_connection_duration = 58',
    'google.protobuf.Duration stream_flush_timeout = 59',
    'xds.type.matcher.v3.Matcher forward_client_cert_matcher = 60',
    'envoy.type.v3.Percent drain_timeout_jitter = 62',
    'bool record_route_resolution_stats = 63',
  ],
  'envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.Tracing': [
    'string operation = 11',
    'string upstream_operation = 12',
    'bool no_context_propagation = 13',
  ],
  'envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext': [
    'bool suppress_client_ca_list = 18',
  ],
  'envoy.extensions.transport_sockets.tls.v3.CommonTlsContext': [
    'envoy.config.core.v3.TypedExtensionConfig custom_tls_certificate_selector = 16',
  ],
  'envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext': [
    'bool prefer_client_ciphers = 11',
  ],
  'envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext': [
    'bool auto_host_sni = 6',
    'bool auto_sni_san_validation = 7',
  ],
  'envoy.extensions.upstreams.http.v3.HttpProtocolOptions': [
    'repeated envoy.config.route.v3.RouteAction.RequestMirrorPolicy request_mirror_policies = 9',
    'repeated envoy.config.route.v3.RouteAction.HashPolicy hash_policy = 10',
    'envoy.config.route.v3.RetryPolicy retry_policy = 11',
  ],
}

/** Files that the newer fields refer to and the older files do not import. */
export const NEWER_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'envoy/config/cluster/v3/cluster.proto': [
    'envoy/config/metrics/v3/stats.proto',
    'xds/type/matcher/v3/matcher.proto',
  ],
  'envoy/config/listener/v3/listener.proto': ['envoy/config/metrics/v3/stats.proto'],
  'envoy/config/route/v3/route_components.proto': [
    'envoy/config/common/mutation_rules/v3/mutation_rules.proto',
    'envoy/config/core/v3/substitution_format_string.proto',
  ],
  'envoy/config/trace/v3/zipkin.proto': ['envoy/config/core/v3/http_service.proto'],
  'envoy/extensions/filters/http/lua/v3/lua.proto': [
    'google/protobuf/struct.proto',
    'google/protobuf/wrappers.proto',
  ],
  'envoy/extensions/filters/network/http_connection_manager/v3/http_connection_manager.proto': [
    'xds/type/matcher/v3/matcher.proto',
  ],
  'envoy/extensions/upstreams/http/v3/http_protocol_options.proto': [
    'envoy/config/route/v3/route_components.proto',
  ],
}

/** Adds the fields above to their messages in `root`. */
export function addNewerFields(root: protobuf.Root): void {
  for (const [name, declarations] of Object.entries(NEWER_FIELDS)) {
    const type = root.lookupType(name)
    for (const declaration of declarations) addField(type, declaration)
  }
}

function addField(type: protobuf.Type, declaration: string): void {
  const match = /^(?<rule>repeated )?(?<type>[\w.]+) (?<name>\w+) = (?<id>\d+)$/.exec(declaration)
  if (!match?.groups) throw new Error(`${type.fullName}: cannot read ${declaration}`)
  const { rule, type: fieldType = '', name = '', id } = match.groups
  if (type.fieldsById[Number(id)]) {
    throw new Error(`${type.fullName} has field ${id} by now: drop "${declaration}"`)
  }
  const json = {
    id: Number(id),
    type: fieldType,
    protoName: name,
    ...(rule === undefined ? {} : { rule: 'repeated' }),
  }
  type.add(protobuf.Field.fromJSON(protobuf.util.camelCase(name), json))
}
