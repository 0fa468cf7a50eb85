// Made by `bun run gen`; do not edit.
import type { EnumObject as $Enum, Writer as $Writer } from './message.ts'

export declare namespace google {
  namespace protobuf {
    interface AnyInit {
      value?: Uint8Array | null | undefined
      typeUrl?: string | null | undefined
    }
    namespace Any {
      function encode(message: google.protobuf.AnyInit): $Writer
    }
    interface UInt32ValueInit {
      value?: number | null | undefined
    }
    namespace UInt32Value {
      function encode(message: google.protobuf.UInt32ValueInit): $Writer
    }
    interface BoolValueInit {
      value?: boolean | null | undefined
    }
    namespace BoolValue {
      function encode(message: google.protobuf.BoolValueInit): $Writer
    }
    interface StructInit {
      fields?: { readonly [key: string]: google.protobuf.ValueInit } | null | undefined
    }
    namespace Struct {
      function encode(message: google.protobuf.StructInit): $Writer
    }
    interface ValueInit {
      nullValue?: google.protobuf.NullValue | null | undefined
      numberValue?: number | null | undefined
      stringValue?: string | null | undefined
      boolValue?: boolean | null | undefined
      structValue?: google.protobuf.StructInit | null | undefined
    }
    namespace Value {
      function encode(message: google.protobuf.ValueInit): $Writer
    }
    type NullValue = 0
    const NullValue: $Enum<{
      NULL_VALUE: 0
    }>
    interface DurationInit {
      seconds?: number | null | undefined
      nanos?: number | null | undefined
    }
    namespace Duration {
      function encode(message: google.protobuf.DurationInit): $Writer
    }
  }
}
export declare namespace envoy {
  namespace type {
    namespace matcher {
      namespace v3 {
        interface StringMatcherInit {
          exact?: string | null | undefined
          prefix?: string | null | undefined
          suffix?: string | null | undefined
          contains?: string | null | undefined
          ignoreCase?: boolean | null | undefined
        }
        namespace StringMatcher {
          function encode(message: envoy.type.matcher.v3.StringMatcherInit): $Writer
        }
      }
    }
    namespace v3 {
      interface PercentInit {
        value?: number | null | undefined
      }
      namespace Percent {
        function encode(message: envoy.type.v3.PercentInit): $Writer
      }
      interface FractionalPercentInit {
        numerator?: number | null | undefined
        denominator?: envoy.type.v3.FractionalPercent.DenominatorType | null | undefined
      }
      namespace FractionalPercent {
        function encode(message: envoy.type.v3.FractionalPercentInit): $Writer
        type DenominatorType = 0 | 1 | 2
        const DenominatorType: $Enum<{
          HUNDRED: 0
          TEN_THOUSAND: 1
          MILLION: 2
        }>
      }
    }
  }
  namespace extensions {
    namespace upstreams {
      namespace http {
        namespace v3 {
          interface HttpProtocolOptionsInit {
            commonHttpProtocolOptions?: envoy.config.core.v3.HttpProtocolOptionsInit | null | undefined
            explicitHttpConfig?: envoy.extensions.upstreams.http.v3.HttpProtocolOptions.ExplicitHttpConfigInit | null | undefined
            httpFilters?: readonly envoy.extensions.filters.network.http_connection_manager.v3.HttpFilterInit[] | null | undefined
            requestMirrorPolicies?: readonly envoy.config.route.v3.RouteAction.RequestMirrorPolicyInit[] | null | undefined
            retryPolicy?: envoy.config.route.v3.RetryPolicyInit | null | undefined
          }
          namespace HttpProtocolOptions {
            function encode(message: envoy.extensions.upstreams.http.v3.HttpProtocolOptionsInit): $Writer
            interface ExplicitHttpConfigInit {
              httpProtocolOptions?: envoy.config.core.v3.Http1ProtocolOptionsInit | null | undefined
              http2ProtocolOptions?: envoy.config.core.v3.Http2ProtocolOptionsInit | null | undefined
            }
            namespace ExplicitHttpConfig {
              function encode(message: envoy.extensions.upstreams.http.v3.HttpProtocolOptions.ExplicitHttpConfigInit): $Writer
            }
          }
        }
      }
    }
    namespace filters {
      namespace network {
        namespace http_connection_manager {
          namespace v3 {
            interface HttpConnectionManagerInit {
              codecType?: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.CodecType | null | undefined
              statPrefix?: string | null | undefined
              routeConfig?: envoy.config.route.v3.RouteConfigurationInit | null | undefined
              scopedRoutes?: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutesInit | null | undefined
              httpFilters?: readonly envoy.extensions.filters.network.http_connection_manager.v3.HttpFilterInit[] | null | undefined
              addUserAgent?: google.protobuf.BoolValueInit | null | undefined
              commonHttpProtocolOptions?: envoy.config.core.v3.HttpProtocolOptionsInit | null | undefined
              httpProtocolOptions?: envoy.config.core.v3.Http1ProtocolOptionsInit | null | undefined
              http2ProtocolOptions?: envoy.config.core.v3.Http2ProtocolOptionsInit | null | undefined
              serverName?: string | null | undefined
              serverHeaderTransformation?: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ServerHeaderTransformation | null | undefined
              maxRequestHeadersKb?: google.protobuf.UInt32ValueInit | null | undefined
              streamIdleTimeout?: google.protobuf.DurationInit | null | undefined
              requestTimeout?: google.protobuf.DurationInit | null | undefined
              requestHeadersTimeout?: google.protobuf.DurationInit | null | undefined
              drainTimeout?: google.protobuf.DurationInit | null | undefined
              delayedCloseTimeout?: google.protobuf.DurationInit | null | undefined
              accessLog?: readonly envoy.config.accesslog.v3.AccessLogInit[] | null | undefined
              accessLogFlushInterval?: google.protobuf.DurationInit | null | undefined
              flushAccessLogOnNewRequest?: boolean | null | undefined
              useRemoteAddress?: google.protobuf.BoolValueInit | null | undefined
              xffNumTrustedHops?: number | null | undefined
              skipXffAppend?: boolean | null | undefined
              via?: string | null | undefined
              generateRequestId?: google.protobuf.BoolValueInit | null | undefined
              preserveExternalRequestId?: boolean | null | undefined
              alwaysSetRequestIdInResponse?: boolean | null | undefined
              forwardClientCertDetails?: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ForwardClientCertDetails | null | undefined
              proxy_100Continue?: boolean | null | undefined
              representIpv4RemoteAddressAsIpv4MappedIpv6?: boolean | null | undefined
              normalizePath?: google.protobuf.BoolValueInit | null | undefined
              mergeSlashes?: boolean | null | undefined
              pathWithEscapedSlashesAction?: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.PathWithEscapedSlashesAction | null | undefined
              localReplyConfig?: envoy.extensions.filters.network.http_connection_manager.v3.LocalReplyConfigInit | null | undefined
              stripMatchingHostPort?: boolean | null | undefined
              stripAnyHostPort?: boolean | null | undefined
              streamErrorOnInvalidHttpMessage?: google.protobuf.BoolValueInit | null | undefined
              stripTrailingHostDot?: boolean | null | undefined
              appendXForwardedPort?: boolean | null | undefined
              appendLocalOverload?: boolean | null | undefined
              addProxyProtocolConnectionState?: google.protobuf.BoolValueInit | null | undefined
              http1SafeMaxConnectionDuration?: boolean | null | undefined
              streamFlushTimeout?: google.protobuf.DurationInit | null | undefined
              drainTimeoutJitter?: envoy.type.v3.PercentInit | null | undefined
              recordRouteResolutionStats?: boolean | null | undefined
            }
            namespace HttpConnectionManager {
              function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManagerInit): $Writer
              type CodecType = 0 | 1 | 2 | 3
              const CodecType: $Enum<{
                AUTO: 0
                HTTP1: 1
                HTTP2: 2
                HTTP3: 3
              }>
              type ServerHeaderTransformation = 0 | 1 | 2
              const ServerHeaderTransformation: $Enum<{
                OVERWRITE: 0
                APPEND_IF_ABSENT: 1
                PASS_THROUGH: 2
              }>
              type ForwardClientCertDetails = 0 | 1 | 2 | 3 | 4
              const ForwardClientCertDetails: $Enum<{
                SANITIZE: 0
                FORWARD_ONLY: 1
                APPEND_FORWARD: 2
                SANITIZE_SET: 3
                ALWAYS_FORWARD_ONLY: 4
              }>
              type PathWithEscapedSlashesAction = 0 | 1 | 2 | 3 | 4
              const PathWithEscapedSlashesAction: $Enum<{
                IMPLEMENTATION_SPECIFIC_DEFAULT: 0
                KEEP_UNCHANGED: 1
                REJECT_REQUEST: 2
                UNESCAPE_AND_REDIRECT: 3
                UNESCAPE_AND_FORWARD: 4
              }>
            }
            interface LocalReplyConfigInit {
              mappers?: readonly envoy.extensions.filters.network.http_connection_manager.v3.ResponseMapperInit[] | null | undefined
              bodyFormat?: envoy.config.core.v3.SubstitutionFormatStringInit | null | undefined
            }
            namespace LocalReplyConfig {
              function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.LocalReplyConfigInit): $Writer
            }
            interface ResponseMapperInit {
              filter?: envoy.config.accesslog.v3.AccessLogFilterInit | null | undefined
              statusCode?: google.protobuf.UInt32ValueInit | null | undefined
              body?: envoy.config.core.v3.DataSourceInit | null | undefined
              bodyFormatOverride?: envoy.config.core.v3.SubstitutionFormatStringInit | null | undefined
              headersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
            }
            namespace ResponseMapper {
              function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.ResponseMapperInit): $Writer
            }
            interface ScopedRoutesInit {
              name?: string | null | undefined
              scopeKeyBuilder?: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilderInit | null | undefined
              rdsConfigSource?: envoy.config.core.v3.ConfigSourceInit | null | undefined
              scopedRds?: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRdsInit | null | undefined
            }
            namespace ScopedRoutes {
              function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutesInit): $Writer
              interface ScopeKeyBuilderInit {
                fragments?: readonly envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilderInit[] | null | undefined
              }
              namespace ScopeKeyBuilder {
                function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilderInit): $Writer
                interface FragmentBuilderInit {
                  headerValueExtractor?: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractorInit | null | undefined
                }
                namespace FragmentBuilder {
                  function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilderInit): $Writer
                  interface HeaderValueExtractorInit {
                    name?: string | null | undefined
                    elementSeparator?: string | null | undefined
                    index?: number | null | undefined
                  }
                  namespace HeaderValueExtractor {
                    function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractorInit): $Writer
                  }
                }
              }
            }
            interface ScopedRdsInit {
              scopedRdsConfigSource?: envoy.config.core.v3.ConfigSourceInit | null | undefined
              srdsResourcesLocator?: string | null | undefined
            }
            namespace ScopedRds {
              function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRdsInit): $Writer
            }
            interface HttpFilterInit {
              name?: string | null | undefined
              typedConfig?: google.protobuf.AnyInit | null | undefined
              isOptional?: boolean | null | undefined
              disabled?: boolean | null | undefined
            }
            namespace HttpFilter {
              function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.HttpFilterInit): $Writer
            }
          }
        }
      }
      namespace http {
        namespace router {
          namespace v3 {
            interface RouterInit {
              dynamicStats?: google.protobuf.BoolValueInit | null | undefined
              startChildSpan?: boolean | null | undefined
              upstreamLog?: readonly envoy.config.accesslog.v3.AccessLogInit[] | null | undefined
              suppressEnvoyHeaders?: boolean | null | undefined
              strictCheckHeaders?: readonly string[] | null | undefined
              respectExpectedRqTimeout?: boolean | null | undefined
              suppressGrpcRequestFailureCodeStats?: boolean | null | undefined
              upstreamHttpFilters?: readonly envoy.extensions.filters.network.http_connection_manager.v3.HttpFilterInit[] | null | undefined
              rejectConnectRequestEarlyData?: google.protobuf.BoolValueInit | null | undefined
            }
            namespace Router {
              function encode(message: envoy.extensions.filters.http.router.v3.RouterInit): $Writer
            }
          }
        }
        namespace lua {
          namespace v3 {
            interface LuaInit {
              inlineCode?: string | null | undefined
              sourceCodes?: { readonly [key: string]: envoy.config.core.v3.DataSourceInit } | null | undefined
              defaultSourceCode?: envoy.config.core.v3.DataSourceInit | null | undefined
              statPrefix?: string | null | undefined
              clearRouteCache?: google.protobuf.BoolValueInit | null | undefined
              filterContext?: google.protobuf.StructInit | null | undefined
              packagePaths?: readonly string[] | null | undefined
              packageCpaths?: readonly string[] | null | undefined
              sharedVmId?: string | null | undefined
            }
            namespace Lua {
              function encode(message: envoy.extensions.filters.http.lua.v3.LuaInit): $Writer
            }
          }
        }
      }
    }
    namespace retry {
      namespace host {
        namespace previous_hosts {
          namespace v3 {
            interface PreviousHostsPredicateInit {
            }
            namespace PreviousHostsPredicate {
              function encode(message: envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicateInit): $Writer
            }
          }
        }
      }
    }
    namespace access_loggers {
      namespace stream {
        namespace v3 {
          interface StdoutAccessLogInit {
            logFormat?: envoy.config.core.v3.SubstitutionFormatStringInit | null | undefined
          }
          namespace StdoutAccessLog {
            function encode(message: envoy.extensions.access_loggers.stream.v3.StdoutAccessLogInit): $Writer
          }
        }
      }
      namespace file {
        namespace v3 {
          interface FileAccessLogInit {
            path?: string | null | undefined
            format?: string | null | undefined
            jsonFormat?: google.protobuf.StructInit | null | undefined
            typedJsonFormat?: google.protobuf.StructInit | null | undefined
            logFormat?: envoy.config.core.v3.SubstitutionFormatStringInit | null | undefined
          }
          namespace FileAccessLog {
            function encode(message: envoy.extensions.access_loggers.file.v3.FileAccessLogInit): $Writer
          }
        }
      }
    }
  }
  namespace config {
    namespace route {
      namespace v3 {
        interface VirtualHostInit {
          name?: string | null | undefined
          domains?: readonly string[] | null | undefined
          routes?: readonly envoy.config.route.v3.RouteInit[] | null | undefined
          requireTls?: envoy.config.route.v3.VirtualHost.TlsRequirementType | null | undefined
          requestHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
          requestHeadersToRemove?: readonly string[] | null | undefined
          responseHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
          responseHeadersToRemove?: readonly string[] | null | undefined
          typedPerFilterConfig?: { readonly [key: string]: google.protobuf.AnyInit } | null | undefined
          includeRequestAttemptCount?: boolean | null | undefined
          includeAttemptCountInResponse?: boolean | null | undefined
          retryPolicy?: envoy.config.route.v3.RetryPolicyInit | null | undefined
          retryPolicyTypedConfig?: google.protobuf.AnyInit | null | undefined
          includeIsTimeoutRetryHeader?: boolean | null | undefined
          perRequestBufferLimitBytes?: google.protobuf.UInt32ValueInit | null | undefined
          requestMirrorPolicies?: readonly envoy.config.route.v3.RouteAction.RequestMirrorPolicyInit[] | null | undefined
        }
        namespace VirtualHost {
          function encode(message: envoy.config.route.v3.VirtualHostInit): $Writer
          type TlsRequirementType = 0 | 1 | 2
          const TlsRequirementType: $Enum<{
            NONE: 0
            EXTERNAL_ONLY: 1
            ALL: 2
          }>
        }
        interface RouteInit {
          name?: string | null | undefined
          match?: envoy.config.route.v3.RouteMatchInit | null | undefined
          route?: envoy.config.route.v3.RouteActionInit | null | undefined
          directResponse?: envoy.config.route.v3.DirectResponseActionInit | null | undefined
          typedPerFilterConfig?: { readonly [key: string]: google.protobuf.AnyInit } | null | undefined
          requestHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
          requestHeadersToRemove?: readonly string[] | null | undefined
          responseHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
          responseHeadersToRemove?: readonly string[] | null | undefined
          perRequestBufferLimitBytes?: google.protobuf.UInt32ValueInit | null | undefined
          statPrefix?: string | null | undefined
        }
        namespace Route {
          function encode(message: envoy.config.route.v3.RouteInit): $Writer
        }
        interface WeightedClusterInit {
          clusters?: readonly envoy.config.route.v3.WeightedCluster.ClusterWeightInit[] | null | undefined
          totalWeight?: google.protobuf.UInt32ValueInit | null | undefined
          runtimeKeyPrefix?: string | null | undefined
          headerName?: string | null | undefined
        }
        namespace WeightedCluster {
          function encode(message: envoy.config.route.v3.WeightedClusterInit): $Writer
          interface ClusterWeightInit {
            name?: string | null | undefined
            clusterHeader?: string | null | undefined
            weight?: google.protobuf.UInt32ValueInit | null | undefined
            requestHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
            requestHeadersToRemove?: readonly string[] | null | undefined
            responseHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
            responseHeadersToRemove?: readonly string[] | null | undefined
            typedPerFilterConfig?: { readonly [key: string]: google.protobuf.AnyInit } | null | undefined
            hostRewriteLiteral?: string | null | undefined
          }
          namespace ClusterWeight {
            function encode(message: envoy.config.route.v3.WeightedCluster.ClusterWeightInit): $Writer
          }
        }
        interface RouteMatchInit {
          prefix?: string | null | undefined
          path?: string | null | undefined
          pathSeparatedPrefix?: string | null | undefined
          caseSensitive?: google.protobuf.BoolValueInit | null | undefined
          runtimeFraction?: envoy.config.core.v3.RuntimeFractionalPercentInit | null | undefined
          headers?: readonly envoy.config.route.v3.HeaderMatcherInit[] | null | undefined
          grpc?: envoy.config.route.v3.RouteMatch.GrpcRouteMatchOptionsInit | null | undefined
        }
        namespace RouteMatch {
          function encode(message: envoy.config.route.v3.RouteMatchInit): $Writer
          interface GrpcRouteMatchOptionsInit {
          }
          namespace GrpcRouteMatchOptions {
            function encode(message: envoy.config.route.v3.RouteMatch.GrpcRouteMatchOptionsInit): $Writer
          }
        }
        interface RouteActionInit {
          cluster?: string | null | undefined
          clusterHeader?: string | null | undefined
          weightedClusters?: envoy.config.route.v3.WeightedClusterInit | null | undefined
          clusterSpecifierPlugin?: string | null | undefined
          clusterNotFoundResponseCode?: envoy.config.route.v3.RouteAction.ClusterNotFoundResponseCode | null | undefined
          prefixRewrite?: string | null | undefined
          hostRewriteLiteral?: string | null | undefined
          autoHostRewrite?: google.protobuf.BoolValueInit | null | undefined
          hostRewriteHeader?: string | null | undefined
          appendXForwardedHost?: boolean | null | undefined
          timeout?: google.protobuf.DurationInit | null | undefined
          idleTimeout?: google.protobuf.DurationInit | null | undefined
          retryPolicy?: envoy.config.route.v3.RetryPolicyInit | null | undefined
          retryPolicyTypedConfig?: google.protobuf.AnyInit | null | undefined
          requestMirrorPolicies?: readonly envoy.config.route.v3.RouteAction.RequestMirrorPolicyInit[] | null | undefined
          priority?: envoy.config.core.v3.RoutingPriority | null | undefined
          includeVhRateLimits?: google.protobuf.BoolValueInit | null | undefined
          maxGrpcTimeout?: google.protobuf.DurationInit | null | undefined
          grpcTimeoutOffset?: google.protobuf.DurationInit | null | undefined
          internalRedirectAction?: envoy.config.route.v3.RouteAction.InternalRedirectAction | null | undefined
          maxInternalRedirects?: google.protobuf.UInt32ValueInit | null | undefined
          flushTimeout?: google.protobuf.DurationInit | null | undefined
          pathRewrite?: string | null | undefined
        }
        namespace RouteAction {
          function encode(message: envoy.config.route.v3.RouteActionInit): $Writer
          type ClusterNotFoundResponseCode = 0 | 1 | 2
          const ClusterNotFoundResponseCode: $Enum<{
            SERVICE_UNAVAILABLE: 0
            NOT_FOUND: 1
            INTERNAL_SERVER_ERROR: 2
          }>
          type InternalRedirectAction = 0 | 1
          const InternalRedirectAction: $Enum<{
            PASS_THROUGH_INTERNAL_REDIRECT: 0
            HANDLE_INTERNAL_REDIRECT: 1
          }>
          interface RequestMirrorPolicyInit {
            cluster?: string | null | undefined
            clusterHeader?: string | null | undefined
            runtimeFraction?: envoy.config.core.v3.RuntimeFractionalPercentInit | null | undefined
            traceSampled?: google.protobuf.BoolValueInit | null | undefined
            disableShadowHostSuffixAppend?: boolean | null | undefined
            requestHeadersMutations?: readonly envoy.config.common.mutation_rules.v3.HeaderMutationInit[] | null | undefined
            hostRewriteLiteral?: string | null | undefined
          }
          namespace RequestMirrorPolicy {
            function encode(message: envoy.config.route.v3.RouteAction.RequestMirrorPolicyInit): $Writer
          }
        }
        interface RetryPolicyInit {
          retryOn?: string | null | undefined
          numRetries?: google.protobuf.UInt32ValueInit | null | undefined
          perTryTimeout?: google.protobuf.DurationInit | null | undefined
          perTryIdleTimeout?: google.protobuf.DurationInit | null | undefined
          retryHostPredicate?: readonly envoy.config.route.v3.RetryPolicy.RetryHostPredicateInit[] | null | undefined
          hostSelectionRetryMaxAttempts?: number | null | undefined
          retriableStatusCodes?: readonly number[] | null | undefined
          retriableHeaders?: readonly envoy.config.route.v3.HeaderMatcherInit[] | null | undefined
          retriableRequestHeaders?: readonly envoy.config.route.v3.HeaderMatcherInit[] | null | undefined
          refreshClusterOnRetry?: boolean | null | undefined
        }
        namespace RetryPolicy {
          function encode(message: envoy.config.route.v3.RetryPolicyInit): $Writer
          interface RetryHostPredicateInit {
            name?: string | null | undefined
            typedConfig?: google.protobuf.AnyInit | null | undefined
          }
          namespace RetryHostPredicate {
            function encode(message: envoy.config.route.v3.RetryPolicy.RetryHostPredicateInit): $Writer
          }
        }
        interface DirectResponseActionInit {
          status?: number | null | undefined
          body?: envoy.config.core.v3.DataSourceInit | null | undefined
          bodyFormat?: envoy.config.core.v3.SubstitutionFormatStringInit | null | undefined
        }
        namespace DirectResponseAction {
          function encode(message: envoy.config.route.v3.DirectResponseActionInit): $Writer
        }
        interface HeaderMatcherInit {
          name?: string | null | undefined
          exactMatch?: string | null | undefined
          presentMatch?: boolean | null | undefined
          prefixMatch?: string | null | undefined
          suffixMatch?: string | null | undefined
          containsMatch?: string | null | undefined
          stringMatch?: envoy.type.matcher.v3.StringMatcherInit | null | undefined
          invertMatch?: boolean | null | undefined
          treatMissingHeaderAsEmpty?: boolean | null | undefined
        }
        namespace HeaderMatcher {
          function encode(message: envoy.config.route.v3.HeaderMatcherInit): $Writer
        }
        interface ScopedRouteConfigurationInit {
          onDemand?: boolean | null | undefined
          name?: string | null | undefined
          routeConfigurationName?: string | null | undefined
          routeConfiguration?: envoy.config.route.v3.RouteConfigurationInit | null | undefined
          key?: envoy.config.route.v3.ScopedRouteConfiguration.KeyInit | null | undefined
        }
        namespace ScopedRouteConfiguration {
          function encode(message: envoy.config.route.v3.ScopedRouteConfigurationInit): $Writer
          interface KeyInit {
            fragments?: readonly envoy.config.route.v3.ScopedRouteConfiguration.Key.FragmentInit[] | null | undefined
          }
          namespace Key {
            function encode(message: envoy.config.route.v3.ScopedRouteConfiguration.KeyInit): $Writer
            interface FragmentInit {
              stringKey?: string | null | undefined
            }
            namespace Fragment {
              function encode(message: envoy.config.route.v3.ScopedRouteConfiguration.Key.FragmentInit): $Writer
            }
          }
        }
        interface RouteConfigurationInit {
          name?: string | null | undefined
          virtualHosts?: readonly envoy.config.route.v3.VirtualHostInit[] | null | undefined
          internalOnlyHeaders?: readonly string[] | null | undefined
          responseHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
          responseHeadersToRemove?: readonly string[] | null | undefined
          requestHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
          requestHeadersToRemove?: readonly string[] | null | undefined
          mostSpecificHeaderMutationsWins?: boolean | null | undefined
          validateClusters?: google.protobuf.BoolValueInit | null | undefined
          maxDirectResponseBodySizeBytes?: google.protobuf.UInt32ValueInit | null | undefined
          requestMirrorPolicies?: readonly envoy.config.route.v3.RouteAction.RequestMirrorPolicyInit[] | null | undefined
          ignorePortInHostMatching?: boolean | null | undefined
          ignorePathParametersInPathMatching?: boolean | null | undefined
          typedPerFilterConfig?: { readonly [key: string]: google.protobuf.AnyInit } | null | undefined
          vhostHeader?: string | null | undefined
        }
        namespace RouteConfiguration {
          function encode(message: envoy.config.route.v3.RouteConfigurationInit): $Writer
        }
      }
    }
    namespace core {
      namespace v3 {
        interface SubstitutionFormatStringInit {
          textFormat?: string | null | undefined
          jsonFormat?: google.protobuf.StructInit | null | undefined
          textFormatSource?: envoy.config.core.v3.DataSourceInit | null | undefined
          omitEmptyValues?: boolean | null | undefined
          contentType?: string | null | undefined
        }
        namespace SubstitutionFormatString {
          function encode(message: envoy.config.core.v3.SubstitutionFormatStringInit): $Writer
        }
        type RoutingPriority = 0 | 1
        const RoutingPriority: $Enum<{
          DEFAULT: 0
          HIGH: 1
        }>
        type TrafficDirection = 0 | 1 | 2
        const TrafficDirection: $Enum<{
          UNSPECIFIED: 0
          INBOUND: 1
          OUTBOUND: 2
        }>
        interface LocalityInit {
          region?: string | null | undefined
          zone?: string | null | undefined
          subZone?: string | null | undefined
        }
        namespace Locality {
          function encode(message: envoy.config.core.v3.LocalityInit): $Writer
        }
        interface RuntimeUInt32Init {
          defaultValue?: number | null | undefined
          runtimeKey?: string | null | undefined
        }
        namespace RuntimeUInt32 {
          function encode(message: envoy.config.core.v3.RuntimeUInt32Init): $Writer
        }
        interface HeaderValueInit {
          key?: string | null | undefined
          value?: string | null | undefined
          rawValue?: Uint8Array | null | undefined
        }
        namespace HeaderValue {
          function encode(message: envoy.config.core.v3.HeaderValueInit): $Writer
        }
        interface HeaderValueOptionInit {
          header?: envoy.config.core.v3.HeaderValueInit | null | undefined
          append?: google.protobuf.BoolValueInit | null | undefined
          appendAction?: envoy.config.core.v3.HeaderValueOption.HeaderAppendAction | null | undefined
          keepEmptyValue?: boolean | null | undefined
        }
        namespace HeaderValueOption {
          function encode(message: envoy.config.core.v3.HeaderValueOptionInit): $Writer
          type HeaderAppendAction = 0 | 1 | 2 | 3
          const HeaderAppendAction: $Enum<{
            APPEND_IF_EXISTS_OR_ADD: 0
            ADD_IF_ABSENT: 1
            OVERWRITE_IF_EXISTS_OR_ADD: 2
            OVERWRITE_IF_EXISTS: 3
          }>
        }
        interface DataSourceInit {
          filename?: string | null | undefined
          inlineBytes?: Uint8Array | null | undefined
          inlineString?: string | null | undefined
          environmentVariable?: string | null | undefined
        }
        namespace DataSource {
          function encode(message: envoy.config.core.v3.DataSourceInit): $Writer
        }
        interface RuntimeFractionalPercentInit {
          defaultValue?: envoy.type.v3.FractionalPercentInit | null | undefined
          runtimeKey?: string | null | undefined
        }
        namespace RuntimeFractionalPercent {
          function encode(message: envoy.config.core.v3.RuntimeFractionalPercentInit): $Writer
        }
        interface SocketAddressInit {
          protocol?: envoy.config.core.v3.SocketAddress.Protocol | null | undefined
          address?: string | null | undefined
          portValue?: number | null | undefined
          namedPort?: string | null | undefined
          resolverName?: string | null | undefined
          ipv4Compat?: boolean | null | undefined
          networkNamespaceFilepath?: string | null | undefined
        }
        namespace SocketAddress {
          function encode(message: envoy.config.core.v3.SocketAddressInit): $Writer
          type Protocol = 0 | 1
          const Protocol: $Enum<{
            TCP: 0
            UDP: 1
          }>
        }
        interface TcpKeepaliveInit {
          keepaliveProbes?: google.protobuf.UInt32ValueInit | null | undefined
          keepaliveTime?: google.protobuf.UInt32ValueInit | null | undefined
          keepaliveInterval?: google.protobuf.UInt32ValueInit | null | undefined
        }
        namespace TcpKeepalive {
          function encode(message: envoy.config.core.v3.TcpKeepaliveInit): $Writer
        }
        interface AddressInit {
          socketAddress?: envoy.config.core.v3.SocketAddressInit | null | undefined
        }
        namespace Address {
          function encode(message: envoy.config.core.v3.AddressInit): $Writer
        }
        type ApiVersion = 0 | 1 | 2
        const ApiVersion: $Enum<{
          AUTO: 0
          V2: 1
          V3: 2
        }>
        interface AggregatedConfigSourceInit {
        }
        namespace AggregatedConfigSource {
          function encode(message: envoy.config.core.v3.AggregatedConfigSourceInit): $Writer
        }
        interface ConfigSourceInit {
          path?: string | null | undefined
          ads?: envoy.config.core.v3.AggregatedConfigSourceInit | null | undefined
          initialFetchTimeout?: google.protobuf.DurationInit | null | undefined
          resourceApiVersion?: envoy.config.core.v3.ApiVersion | null | undefined
        }
        namespace ConfigSource {
          function encode(message: envoy.config.core.v3.ConfigSourceInit): $Writer
        }
        interface HttpProtocolOptionsInit {
          idleTimeout?: google.protobuf.DurationInit | null | undefined
          maxConnectionDuration?: google.protobuf.DurationInit | null | undefined
          maxHeadersCount?: google.protobuf.UInt32ValueInit | null | undefined
          maxStreamDuration?: google.protobuf.DurationInit | null | undefined
          headersWithUnderscoresAction?: envoy.config.core.v3.HttpProtocolOptions.HeadersWithUnderscoresAction | null | undefined
          maxRequestsPerConnection?: google.protobuf.UInt32ValueInit | null | undefined
          maxResponseHeadersKb?: google.protobuf.UInt32ValueInit | null | undefined
          maxConnectionDurationJitter?: envoy.type.v3.PercentInit | null | undefined
        }
        namespace HttpProtocolOptions {
          function encode(message: envoy.config.core.v3.HttpProtocolOptionsInit): $Writer
          type HeadersWithUnderscoresAction = 0 | 1 | 2
          const HeadersWithUnderscoresAction: $Enum<{
            ALLOW: 0
            REJECT_REQUEST: 1
            DROP_HEADER: 2
          }>
        }
        interface Http1ProtocolOptionsInit {
          allowAbsoluteUrl?: google.protobuf.BoolValueInit | null | undefined
          acceptHttp_10?: boolean | null | undefined
          defaultHostForHttp_10?: string | null | undefined
          enableTrailers?: boolean | null | undefined
          allowChunkedLength?: boolean | null | undefined
          overrideStreamErrorOnInvalidHttpMessage?: google.protobuf.BoolValueInit | null | undefined
          sendFullyQualifiedUrl?: boolean | null | undefined
          useBalsaParser?: google.protobuf.BoolValueInit | null | undefined
          allowCustomMethods?: boolean | null | undefined
        }
        namespace Http1ProtocolOptions {
          function encode(message: envoy.config.core.v3.Http1ProtocolOptionsInit): $Writer
        }
        interface Http2ProtocolOptionsInit {
          hpackTableSize?: google.protobuf.UInt32ValueInit | null | undefined
          maxConcurrentStreams?: google.protobuf.UInt32ValueInit | null | undefined
          initialStreamWindowSize?: google.protobuf.UInt32ValueInit | null | undefined
          initialConnectionWindowSize?: google.protobuf.UInt32ValueInit | null | undefined
          allowConnect?: boolean | null | undefined
          allowMetadata?: boolean | null | undefined
          maxOutboundFrames?: google.protobuf.UInt32ValueInit | null | undefined
          maxOutboundControlFrames?: google.protobuf.UInt32ValueInit | null | undefined
          maxConsecutiveInboundFramesWithEmptyPayload?: google.protobuf.UInt32ValueInit | null | undefined
          maxInboundPriorityFramesPerStream?: google.protobuf.UInt32ValueInit | null | undefined
          maxInboundWindowUpdateFramesPerDataFrameSent?: google.protobuf.UInt32ValueInit | null | undefined
          streamErrorOnInvalidHttpMessaging?: boolean | null | undefined
          overrideStreamErrorOnInvalidHttpMessage?: google.protobuf.BoolValueInit | null | undefined
          useOghttp2Codec?: google.protobuf.BoolValueInit | null | undefined
          enableHuffmanEncoding?: google.protobuf.BoolValueInit | null | undefined
          maxHeaderFieldSizeKb?: google.protobuf.UInt32ValueInit | null | undefined
          disallowObsText?: google.protobuf.BoolValueInit | null | undefined
        }
        namespace Http2ProtocolOptions {
          function encode(message: envoy.config.core.v3.Http2ProtocolOptionsInit): $Writer
        }
        type HealthStatus = 0 | 1 | 2 | 3 | 4 | 5
        const HealthStatus: $Enum<{
          UNKNOWN: 0
          HEALTHY: 1
          UNHEALTHY: 2
          DRAINING: 3
          TIMEOUT: 4
          DEGRADED: 5
        }>
      }
    }
    namespace common {
      namespace mutation_rules {
        namespace v3 {
          interface HeaderMutationInit {
            remove?: string | null | undefined
            append?: envoy.config.core.v3.HeaderValueOptionInit | null | undefined
          }
          namespace HeaderMutation {
            function encode(message: envoy.config.common.mutation_rules.v3.HeaderMutationInit): $Writer
          }
        }
      }
    }
    namespace accesslog {
      namespace v3 {
        interface AccessLogInit {
          name?: string | null | undefined
          filter?: envoy.config.accesslog.v3.AccessLogFilterInit | null | undefined
          typedConfig?: google.protobuf.AnyInit | null | undefined
        }
        namespace AccessLog {
          function encode(message: envoy.config.accesslog.v3.AccessLogInit): $Writer
        }
        interface AccessLogFilterInit {
          statusCodeFilter?: envoy.config.accesslog.v3.StatusCodeFilterInit | null | undefined
          andFilter?: envoy.config.accesslog.v3.AndFilterInit | null | undefined
          orFilter?: envoy.config.accesslog.v3.OrFilterInit | null | undefined
          headerFilter?: envoy.config.accesslog.v3.HeaderFilterInit | null | undefined
          responseFlagFilter?: envoy.config.accesslog.v3.ResponseFlagFilterInit | null | undefined
          grpcStatusFilter?: envoy.config.accesslog.v3.GrpcStatusFilterInit | null | undefined
        }
        namespace AccessLogFilter {
          function encode(message: envoy.config.accesslog.v3.AccessLogFilterInit): $Writer
        }
        interface ComparisonFilterInit {
          op?: envoy.config.accesslog.v3.ComparisonFilter.Op | null | undefined
          value?: envoy.config.core.v3.RuntimeUInt32Init | null | undefined
        }
        namespace ComparisonFilter {
          function encode(message: envoy.config.accesslog.v3.ComparisonFilterInit): $Writer
          type Op = 0 | 1 | 2
          const Op: $Enum<{
            EQ: 0
            GE: 1
            LE: 2
          }>
        }
        interface StatusCodeFilterInit {
          comparison?: envoy.config.accesslog.v3.ComparisonFilterInit | null | undefined
        }
        namespace StatusCodeFilter {
          function encode(message: envoy.config.accesslog.v3.StatusCodeFilterInit): $Writer
        }
        interface AndFilterInit {
          filters?: readonly envoy.config.accesslog.v3.AccessLogFilterInit[] | null | undefined
        }
        namespace AndFilter {
          function encode(message: envoy.config.accesslog.v3.AndFilterInit): $Writer
        }
        interface OrFilterInit {
          filters?: readonly envoy.config.accesslog.v3.AccessLogFilterInit[] | null | undefined
        }
        namespace OrFilter {
          function encode(message: envoy.config.accesslog.v3.OrFilterInit): $Writer
        }
        interface HeaderFilterInit {
          header?: envoy.config.route.v3.HeaderMatcherInit | null | undefined
        }
        namespace HeaderFilter {
          function encode(message: envoy.config.accesslog.v3.HeaderFilterInit): $Writer
        }
        interface ResponseFlagFilterInit {
          flags?: readonly string[] | null | undefined
        }
        namespace ResponseFlagFilter {
          function encode(message: envoy.config.accesslog.v3.ResponseFlagFilterInit): $Writer
        }
        interface GrpcStatusFilterInit {
          statuses?: readonly envoy.config.accesslog.v3.GrpcStatusFilter.Status[] | null | undefined
          exclude?: boolean | null | undefined
        }
        namespace GrpcStatusFilter {
          function encode(message: envoy.config.accesslog.v3.GrpcStatusFilterInit): $Writer
          type Status = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16
          const Status: $Enum<{
            OK: 0
            CANCELED: 1
            UNKNOWN: 2
            INVALID_ARGUMENT: 3
            DEADLINE_EXCEEDED: 4
            NOT_FOUND: 5
            ALREADY_EXISTS: 6
            PERMISSION_DENIED: 7
            RESOURCE_EXHAUSTED: 8
            FAILED_PRECONDITION: 9
            ABORTED: 10
            OUT_OF_RANGE: 11
            UNIMPLEMENTED: 12
            INTERNAL: 13
            UNAVAILABLE: 14
            DATA_LOSS: 15
            UNAUTHENTICATED: 16
          }>
        }
      }
    }
    namespace cluster {
      namespace v3 {
        interface ClusterInit {
          name?: string | null | undefined
          altStatName?: string | null | undefined
          type?: envoy.config.cluster.v3.Cluster.DiscoveryType | null | undefined
          edsClusterConfig?: envoy.config.cluster.v3.Cluster.EdsClusterConfigInit | null | undefined
          connectTimeout?: google.protobuf.DurationInit | null | undefined
          perConnectionBufferLimitBytes?: google.protobuf.UInt32ValueInit | null | undefined
          lbPolicy?: envoy.config.cluster.v3.Cluster.LbPolicy | null | undefined
          loadAssignment?: envoy.config.endpoint.v3.ClusterLoadAssignmentInit | null | undefined
          maxRequestsPerConnection?: google.protobuf.UInt32ValueInit | null | undefined
          circuitBreakers?: envoy.config.cluster.v3.CircuitBreakersInit | null | undefined
          commonHttpProtocolOptions?: envoy.config.core.v3.HttpProtocolOptionsInit | null | undefined
          httpProtocolOptions?: envoy.config.core.v3.Http1ProtocolOptionsInit | null | undefined
          http2ProtocolOptions?: envoy.config.core.v3.Http2ProtocolOptionsInit | null | undefined
          typedExtensionProtocolOptions?: { readonly [key: string]: google.protobuf.AnyInit } | null | undefined
          dnsRefreshRate?: google.protobuf.DurationInit | null | undefined
          respectDnsTtl?: boolean | null | undefined
          dnsLookupFamily?: envoy.config.cluster.v3.Cluster.DnsLookupFamily | null | undefined
          dnsResolvers?: readonly envoy.config.core.v3.AddressInit[] | null | undefined
          useTcpForDnsLookups?: boolean | null | undefined
          waitForWarmOnInit?: google.protobuf.BoolValueInit | null | undefined
          cleanupInterval?: google.protobuf.DurationInit | null | undefined
          protocolSelection?: envoy.config.cluster.v3.Cluster.ClusterProtocolSelection | null | undefined
          upstreamConnectionOptions?: envoy.config.cluster.v3.UpstreamConnectionOptionsInit | null | undefined
          closeConnectionsOnHostHealthFailure?: boolean | null | undefined
          ignoreHealthOnHostRemoval?: boolean | null | undefined
          lrsServer?: envoy.config.core.v3.ConfigSourceInit | null | undefined
          lrsReportEndpointMetrics?: readonly string[] | null | undefined
          trackTimeoutBudgets?: boolean | null | undefined
          connectionPoolPerDownstreamConnection?: boolean | null | undefined
          dnsJitter?: google.protobuf.DurationInit | null | undefined
          perConnectionBufferHighWatermarkTimeout?: google.protobuf.DurationInit | null | undefined
        }
        namespace Cluster {
          function encode(message: envoy.config.cluster.v3.ClusterInit): $Writer
          type DiscoveryType = 0 | 1 | 2 | 3 | 4
          const DiscoveryType: $Enum<{
            STATIC: 0
            STRICT_DNS: 1
            LOGICAL_DNS: 2
            EDS: 3
            ORIGINAL_DST: 4
          }>
          type LbPolicy = 0 | 1 | 2 | 3 | 5 | 6 | 7
          const LbPolicy: $Enum<{
            ROUND_ROBIN: 0
            LEAST_REQUEST: 1
            RING_HASH: 2
            RANDOM: 3
            MAGLEV: 5
            CLUSTER_PROVIDED: 6
            LOAD_BALANCING_POLICY_CONFIG: 7
          }>
          type DnsLookupFamily = 0 | 1 | 2 | 3 | 4
          const DnsLookupFamily: $Enum<{
            AUTO: 0
            V4_ONLY: 1
            V6_ONLY: 2
            V4_PREFERRED: 3
            ALL: 4
          }>
          type ClusterProtocolSelection = 0 | 1
          const ClusterProtocolSelection: $Enum<{
            USE_CONFIGURED_PROTOCOL: 0
            USE_DOWNSTREAM_PROTOCOL: 1
          }>
          interface EdsClusterConfigInit {
            edsConfig?: envoy.config.core.v3.ConfigSourceInit | null | undefined
            serviceName?: string | null | undefined
          }
          namespace EdsClusterConfig {
            function encode(message: envoy.config.cluster.v3.Cluster.EdsClusterConfigInit): $Writer
          }
        }
        interface UpstreamConnectionOptionsInit {
          tcpKeepalive?: envoy.config.core.v3.TcpKeepaliveInit | null | undefined
          setLocalInterfaceNameOnUpstreamConnections?: boolean | null | undefined
        }
        namespace UpstreamConnectionOptions {
          function encode(message: envoy.config.cluster.v3.UpstreamConnectionOptionsInit): $Writer
        }
        interface CircuitBreakersInit {
          thresholds?: readonly envoy.config.cluster.v3.CircuitBreakers.ThresholdsInit[] | null | undefined
          perHostThresholds?: readonly envoy.config.cluster.v3.CircuitBreakers.ThresholdsInit[] | null | undefined
        }
        namespace CircuitBreakers {
          function encode(message: envoy.config.cluster.v3.CircuitBreakersInit): $Writer
          interface ThresholdsInit {
            priority?: envoy.config.core.v3.RoutingPriority | null | undefined
            maxConnections?: google.protobuf.UInt32ValueInit | null | undefined
            maxPendingRequests?: google.protobuf.UInt32ValueInit | null | undefined
            maxRequests?: google.protobuf.UInt32ValueInit | null | undefined
            maxRetries?: google.protobuf.UInt32ValueInit | null | undefined
            retryBudget?: envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudgetInit | null | undefined
            trackRemaining?: boolean | null | undefined
            maxConnectionPools?: google.protobuf.UInt32ValueInit | null | undefined
          }
          namespace Thresholds {
            function encode(message: envoy.config.cluster.v3.CircuitBreakers.ThresholdsInit): $Writer
            interface RetryBudgetInit {
              budgetPercent?: envoy.type.v3.PercentInit | null | undefined
              minRetryConcurrency?: google.protobuf.UInt32ValueInit | null | undefined
              budgetInterval?: google.protobuf.DurationInit | null | undefined
            }
            namespace RetryBudget {
              function encode(message: envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudgetInit): $Writer
            }
          }
        }
      }
    }
    namespace endpoint {
      namespace v3 {
        interface ClusterLoadAssignmentInit {
          clusterName?: string | null | undefined
          endpoints?: readonly envoy.config.endpoint.v3.LocalityLbEndpointsInit[] | null | undefined
          namedEndpoints?: { readonly [key: string]: envoy.config.endpoint.v3.EndpointInit } | null | undefined
        }
        namespace ClusterLoadAssignment {
          function encode(message: envoy.config.endpoint.v3.ClusterLoadAssignmentInit): $Writer
        }
        interface EndpointInit {
          address?: envoy.config.core.v3.AddressInit | null | undefined
          hostname?: string | null | undefined
          observabilityName?: string | null | undefined
        }
        namespace Endpoint {
          function encode(message: envoy.config.endpoint.v3.EndpointInit): $Writer
        }
        interface LbEndpointInit {
          endpoint?: envoy.config.endpoint.v3.EndpointInit | null | undefined
          endpointName?: string | null | undefined
          healthStatus?: envoy.config.core.v3.HealthStatus | null | undefined
          loadBalancingWeight?: google.protobuf.UInt32ValueInit | null | undefined
        }
        namespace LbEndpoint {
          function encode(message: envoy.config.endpoint.v3.LbEndpointInit): $Writer
        }
        interface LocalityLbEndpointsInit {
          locality?: envoy.config.core.v3.LocalityInit | null | undefined
          lbEndpoints?: readonly envoy.config.endpoint.v3.LbEndpointInit[] | null | undefined
          loadBalancingWeight?: google.protobuf.UInt32ValueInit | null | undefined
          priority?: number | null | undefined
          proximity?: google.protobuf.UInt32ValueInit | null | undefined
        }
        namespace LocalityLbEndpoints {
          function encode(message: envoy.config.endpoint.v3.LocalityLbEndpointsInit): $Writer
        }
      }
    }
    namespace listener {
      namespace v3 {
        interface ListenerInit {
          name?: string | null | undefined
          address?: envoy.config.core.v3.AddressInit | null | undefined
          statPrefix?: string | null | undefined
          filterChains?: readonly envoy.config.listener.v3.FilterChainInit[] | null | undefined
          useOriginalDst?: google.protobuf.BoolValueInit | null | undefined
          defaultFilterChain?: envoy.config.listener.v3.FilterChainInit | null | undefined
          perConnectionBufferLimitBytes?: google.protobuf.UInt32ValueInit | null | undefined
          drainType?: envoy.config.listener.v3.Listener.DrainType | null | undefined
          listenerFiltersTimeout?: google.protobuf.DurationInit | null | undefined
          continueOnListenerFiltersTimeout?: boolean | null | undefined
          transparent?: google.protobuf.BoolValueInit | null | undefined
          freebind?: google.protobuf.BoolValueInit | null | undefined
          tcpFastOpenQueueLength?: google.protobuf.UInt32ValueInit | null | undefined
          trafficDirection?: envoy.config.core.v3.TrafficDirection | null | undefined
          reusePort?: boolean | null | undefined
          enableReusePort?: google.protobuf.BoolValueInit | null | undefined
          accessLog?: readonly envoy.config.accesslog.v3.AccessLogInit[] | null | undefined
          tcpBacklogSize?: google.protobuf.UInt32ValueInit | null | undefined
          maxConnectionsToAcceptPerSocketEvent?: google.protobuf.UInt32ValueInit | null | undefined
          bindToPort?: google.protobuf.BoolValueInit | null | undefined
          enableMptcp?: boolean | null | undefined
          ignoreGlobalConnLimit?: boolean | null | undefined
          bypassOverloadManager?: boolean | null | undefined
          tcpKeepalive?: envoy.config.core.v3.TcpKeepaliveInit | null | undefined
          perConnectionBufferHighWatermarkTimeout?: google.protobuf.DurationInit | null | undefined
        }
        namespace Listener {
          function encode(message: envoy.config.listener.v3.ListenerInit): $Writer
          type DrainType = 0 | 1
          const DrainType: $Enum<{
            DEFAULT: 0
            MODIFY_ONLY: 1
          }>
        }
        interface FilterInit {
          name?: string | null | undefined
          typedConfig?: google.protobuf.AnyInit | null | undefined
        }
        namespace Filter {
          function encode(message: envoy.config.listener.v3.FilterInit): $Writer
        }
        interface FilterChainInit {
          filters?: readonly envoy.config.listener.v3.FilterInit[] | null | undefined
          useProxyProto?: google.protobuf.BoolValueInit | null | undefined
          transportSocketConnectTimeout?: google.protobuf.DurationInit | null | undefined
          name?: string | null | undefined
        }
        namespace FilterChain {
          function encode(message: envoy.config.listener.v3.FilterChainInit): $Writer
        }
      }
    }
  }
}
