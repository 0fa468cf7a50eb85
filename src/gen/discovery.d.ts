// Made by `bun run gen`; do not edit.
import type { EnumObject as $Enum, Writer as $Writer } from './message.ts'

export declare namespace google {
  namespace protobuf {
    interface Any {
      readonly value: Uint8Array
      readonly typeUrl: string
    }
    interface AnyInit {
      value?: Uint8Array | null | undefined
      typeUrl?: string | null | undefined
    }
    namespace Any {
      function encode(message: google.protobuf.AnyInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.Any
    }
    interface UInt32Value {
      readonly value: number
    }
    interface UInt32ValueInit {
      value?: number | null | undefined
    }
    namespace UInt32Value {
      function encode(message: google.protobuf.UInt32ValueInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.UInt32Value
    }
    interface Timestamp {
      readonly seconds: number
      readonly nanos: number
    }
    interface TimestampInit {
      seconds?: number | null | undefined
      nanos?: number | null | undefined
    }
    namespace Timestamp {
      function encode(message: google.protobuf.TimestampInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.Timestamp
    }
    interface Struct {
      readonly fields: { readonly [key: string]: google.protobuf.Value }
    }
    interface StructInit {
      fields?: { readonly [key: string]: google.protobuf.ValueInit } | null | undefined
    }
    namespace Struct {
      function encode(message: google.protobuf.StructInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.Struct
    }
    interface Value {
      readonly nullValue: google.protobuf.NullValue | null
      readonly numberValue: number | null
      readonly stringValue: string | null
      readonly boolValue: boolean | null
      readonly structValue: google.protobuf.Struct | null
      readonly listValue: google.protobuf.ListValue | null
      /** Which of them is set. */
      readonly kind?: 'nullValue' | 'numberValue' | 'stringValue' | 'boolValue' | 'structValue' | undefined
    }
    interface ValueInit {
      nullValue?: google.protobuf.NullValue | null | undefined
      numberValue?: number | null | undefined
      stringValue?: string | null | undefined
      boolValue?: boolean | null | undefined
      structValue?: google.protobuf.StructInit | null | undefined
      listValue?: google.protobuf.ListValueInit | null | undefined
    }
    namespace Value {
      function encode(message: google.protobuf.ValueInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.Value
    }
    type NullValue = 0
    const NullValue: $Enum<{
      NULL_VALUE: 0
    }>
    interface ListValue {
      readonly values: readonly google.protobuf.Value[]
    }
    interface ListValueInit {
      values?: readonly google.protobuf.ValueInit[] | null | undefined
    }
    namespace ListValue {
      function encode(message: google.protobuf.ListValueInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.ListValue
    }
    interface Duration {
      readonly seconds: number
      readonly nanos: number
    }
    interface DurationInit {
      seconds?: number | null | undefined
      nanos?: number | null | undefined
    }
    namespace Duration {
      function encode(message: google.protobuf.DurationInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.Duration
    }
  }
  namespace rpc {
    interface Status {
      readonly code: number
      readonly message: string
      readonly details: readonly google.protobuf.Any[]
    }
    interface StatusInit {
      code?: number | null | undefined
      message?: string | null | undefined
      details?: readonly google.protobuf.AnyInit[] | null | undefined
    }
    namespace Status {
      function encode(message: google.rpc.StatusInit): $Writer
      function decode(bytes: Uint8Array): google.rpc.Status
    }
  }
}
export declare namespace xds {
  namespace core {
    namespace v3 {
      interface TypedExtensionConfig {
        readonly name: string
        readonly typedConfig: google.protobuf.Any | null
      }
      interface TypedExtensionConfigInit {
        name?: string | null | undefined
        typedConfig?: google.protobuf.AnyInit | null | undefined
      }
      namespace TypedExtensionConfig {
        function encode(message: xds.core.v3.TypedExtensionConfigInit): $Writer
        function decode(bytes: Uint8Array): xds.core.v3.TypedExtensionConfig
      }
      interface ContextParams {
        readonly params: { readonly [key: string]: string }
      }
      interface ContextParamsInit {
        params?: { readonly [key: string]: string } | null | undefined
      }
      namespace ContextParams {
        function encode(message: xds.core.v3.ContextParamsInit): $Writer
        function decode(bytes: Uint8Array): xds.core.v3.ContextParams
      }
    }
  }
}
export declare namespace envoy {
  namespace type {
    namespace matcher {
      namespace v3 {
        interface RegexMatcher {
          readonly googleRe2: envoy.type.matcher.v3.RegexMatcher.GoogleRE2 | null
          readonly regex: string
          /** Which of them is set. */
          readonly engineType?: 'googleRe2' | undefined
        }
        interface RegexMatcherInit {
          googleRe2?: envoy.type.matcher.v3.RegexMatcher.GoogleRE2Init | null | undefined
          regex?: string | null | undefined
        }
        namespace RegexMatcher {
          function encode(message: envoy.type.matcher.v3.RegexMatcherInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.RegexMatcher
          interface GoogleRE2 {
            readonly maxProgramSize: google.protobuf.UInt32Value | null
          }
          interface GoogleRE2Init {
            maxProgramSize?: google.protobuf.UInt32ValueInit | null | undefined
          }
          namespace GoogleRE2 {
            function encode(message: envoy.type.matcher.v3.RegexMatcher.GoogleRE2Init): $Writer
            function decode(bytes: Uint8Array): envoy.type.matcher.v3.RegexMatcher.GoogleRE2
          }
        }
        interface StringMatcher {
          readonly exact: string | null
          readonly prefix: string | null
          readonly suffix: string | null
          readonly safeRegex: envoy.type.matcher.v3.RegexMatcher | null
          readonly contains: string | null
          readonly custom: xds.core.v3.TypedExtensionConfig | null
          readonly ignoreCase: boolean
          /** Which of them is set. */
          readonly matchPattern?: 'exact' | 'prefix' | 'suffix' | 'safeRegex' | 'contains' | 'custom' | undefined
        }
        interface StringMatcherInit {
          exact?: string | null | undefined
          prefix?: string | null | undefined
          suffix?: string | null | undefined
          safeRegex?: envoy.type.matcher.v3.RegexMatcherInit | null | undefined
          contains?: string | null | undefined
          custom?: xds.core.v3.TypedExtensionConfigInit | null | undefined
          ignoreCase?: boolean | null | undefined
        }
        namespace StringMatcher {
          function encode(message: envoy.type.matcher.v3.StringMatcherInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.StringMatcher
        }
        interface ValueMatcher {
          readonly nullMatch: envoy.type.matcher.v3.ValueMatcher.NullMatch | null
          readonly doubleMatch: envoy.type.matcher.v3.DoubleMatcher | null
          readonly stringMatch: envoy.type.matcher.v3.StringMatcher | null
          readonly boolMatch: boolean | null
          readonly presentMatch: boolean | null
          readonly listMatch: envoy.type.matcher.v3.ListMatcher | null
          readonly orMatch: envoy.type.matcher.v3.OrMatcher | null
          /** Which of them is set. */
          readonly matchPattern?: 'nullMatch' | 'doubleMatch' | 'stringMatch' | 'boolMatch' | 'presentMatch' | 'listMatch' | 'orMatch' | undefined
        }
        interface ValueMatcherInit {
          nullMatch?: envoy.type.matcher.v3.ValueMatcher.NullMatchInit | null | undefined
          doubleMatch?: envoy.type.matcher.v3.DoubleMatcherInit | null | undefined
          stringMatch?: envoy.type.matcher.v3.StringMatcherInit | null | undefined
          boolMatch?: boolean | null | undefined
          presentMatch?: boolean | null | undefined
          listMatch?: envoy.type.matcher.v3.ListMatcherInit | null | undefined
          orMatch?: envoy.type.matcher.v3.OrMatcherInit | null | undefined
        }
        namespace ValueMatcher {
          function encode(message: envoy.type.matcher.v3.ValueMatcherInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.ValueMatcher
          interface NullMatch {
          }
          interface NullMatchInit {
          }
          namespace NullMatch {
            function encode(message: envoy.type.matcher.v3.ValueMatcher.NullMatchInit): $Writer
            function decode(bytes: Uint8Array): envoy.type.matcher.v3.ValueMatcher.NullMatch
          }
        }
        interface ListMatcher {
          readonly oneOf: envoy.type.matcher.v3.ValueMatcher | null
          /** Which of them is set. */
          readonly matchPattern?: 'oneOf' | undefined
        }
        interface ListMatcherInit {
          oneOf?: envoy.type.matcher.v3.ValueMatcherInit | null | undefined
        }
        namespace ListMatcher {
          function encode(message: envoy.type.matcher.v3.ListMatcherInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.ListMatcher
        }
        interface OrMatcher {
          readonly valueMatchers: readonly envoy.type.matcher.v3.ValueMatcher[]
        }
        interface OrMatcherInit {
          valueMatchers?: readonly envoy.type.matcher.v3.ValueMatcherInit[] | null | undefined
        }
        namespace OrMatcher {
          function encode(message: envoy.type.matcher.v3.OrMatcherInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.OrMatcher
        }
        interface DoubleMatcher {
          readonly range: envoy.type.v3.DoubleRange | null
          readonly exact: number | null
          /** Which of them is set. */
          readonly matchPattern?: 'range' | 'exact' | undefined
        }
        interface DoubleMatcherInit {
          range?: envoy.type.v3.DoubleRangeInit | null | undefined
          exact?: number | null | undefined
        }
        namespace DoubleMatcher {
          function encode(message: envoy.type.matcher.v3.DoubleMatcherInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.DoubleMatcher
        }
        interface NodeMatcher {
          readonly nodeId: envoy.type.matcher.v3.StringMatcher | null
          readonly nodeMetadatas: readonly envoy.type.matcher.v3.StructMatcher[]
        }
        interface NodeMatcherInit {
          nodeId?: envoy.type.matcher.v3.StringMatcherInit | null | undefined
          nodeMetadatas?: readonly envoy.type.matcher.v3.StructMatcherInit[] | null | undefined
        }
        namespace NodeMatcher {
          function encode(message: envoy.type.matcher.v3.NodeMatcherInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.NodeMatcher
        }
        interface StructMatcher {
          readonly path: readonly envoy.type.matcher.v3.StructMatcher.PathSegment[]
          readonly value: envoy.type.matcher.v3.ValueMatcher | null
        }
        interface StructMatcherInit {
          path?: readonly envoy.type.matcher.v3.StructMatcher.PathSegmentInit[] | null | undefined
          value?: envoy.type.matcher.v3.ValueMatcherInit | null | undefined
        }
        namespace StructMatcher {
          function encode(message: envoy.type.matcher.v3.StructMatcherInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.StructMatcher
          interface PathSegment {
            readonly key: string | null
            /** Which of them is set. */
            readonly segment?: 'key' | undefined
          }
          interface PathSegmentInit {
            key?: string | null | undefined
          }
          namespace PathSegment {
            function encode(message: envoy.type.matcher.v3.StructMatcher.PathSegmentInit): $Writer
            function decode(bytes: Uint8Array): envoy.type.matcher.v3.StructMatcher.PathSegment
          }
        }
      }
    }
    namespace v3 {
      interface SemanticVersion {
        readonly majorNumber: number
        readonly minorNumber: number
        readonly patch: number
      }
      interface SemanticVersionInit {
        majorNumber?: number | null | undefined
        minorNumber?: number | null | undefined
        patch?: number | null | undefined
      }
      namespace SemanticVersion {
        function encode(message: envoy.type.v3.SemanticVersionInit): $Writer
        function decode(bytes: Uint8Array): envoy.type.v3.SemanticVersion
      }
      interface DoubleRange {
        readonly start: number
        readonly end: number
      }
      interface DoubleRangeInit {
        start?: number | null | undefined
        end?: number | null | undefined
      }
      namespace DoubleRange {
        function encode(message: envoy.type.v3.DoubleRangeInit): $Writer
        function decode(bytes: Uint8Array): envoy.type.v3.DoubleRange
      }
    }
  }
  namespace config {
    namespace core {
      namespace v3 {
        interface Locality {
          readonly region: string
          readonly zone: string
          readonly subZone: string
        }
        interface LocalityInit {
          region?: string | null | undefined
          zone?: string | null | undefined
          subZone?: string | null | undefined
        }
        namespace Locality {
          function encode(message: envoy.config.core.v3.LocalityInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.Locality
        }
        interface BuildVersion {
          readonly version: envoy.type.v3.SemanticVersion | null
          readonly metadata: google.protobuf.Struct | null
        }
        interface BuildVersionInit {
          version?: envoy.type.v3.SemanticVersionInit | null | undefined
          metadata?: google.protobuf.StructInit | null | undefined
        }
        namespace BuildVersion {
          function encode(message: envoy.config.core.v3.BuildVersionInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.BuildVersion
        }
        interface Extension {
          readonly name: string
          readonly category: string
          readonly typeDescriptor: string
          readonly version: envoy.config.core.v3.BuildVersion | null
          readonly disabled: boolean
          readonly typeUrls: readonly string[]
        }
        interface ExtensionInit {
          name?: string | null | undefined
          category?: string | null | undefined
          typeDescriptor?: string | null | undefined
          version?: envoy.config.core.v3.BuildVersionInit | null | undefined
          disabled?: boolean | null | undefined
          typeUrls?: readonly string[] | null | undefined
        }
        namespace Extension {
          function encode(message: envoy.config.core.v3.ExtensionInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.Extension
        }
        interface Node {
          readonly id: string
          readonly cluster: string
          readonly metadata: google.protobuf.Struct | null
          readonly dynamicParameters: { readonly [key: string]: xds.core.v3.ContextParams }
          readonly locality: envoy.config.core.v3.Locality | null
          readonly userAgentName: string
          readonly userAgentVersion: string | null
          readonly userAgentBuildVersion: envoy.config.core.v3.BuildVersion | null
          readonly extensions: readonly envoy.config.core.v3.Extension[]
          readonly clientFeatures: readonly string[]
          readonly listeningAddresses: readonly envoy.config.core.v3.Address[]
          /** Which of them is set. */
          readonly userAgentVersionType?: 'userAgentVersion' | 'userAgentBuildVersion' | undefined
        }
        interface NodeInit {
          id?: string | null | undefined
          cluster?: string | null | undefined
          metadata?: google.protobuf.StructInit | null | undefined
          dynamicParameters?: { readonly [key: string]: xds.core.v3.ContextParamsInit } | null | undefined
          locality?: envoy.config.core.v3.LocalityInit | null | undefined
          userAgentName?: string | null | undefined
          userAgentVersion?: string | null | undefined
          userAgentBuildVersion?: envoy.config.core.v3.BuildVersionInit | null | undefined
          extensions?: readonly envoy.config.core.v3.ExtensionInit[] | null | undefined
          clientFeatures?: readonly string[] | null | undefined
          listeningAddresses?: readonly envoy.config.core.v3.AddressInit[] | null | undefined
        }
        namespace Node {
          function encode(message: envoy.config.core.v3.NodeInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.Node
        }
        interface Metadata {
          readonly filterMetadata: { readonly [key: string]: google.protobuf.Struct }
          readonly typedFilterMetadata: { readonly [key: string]: google.protobuf.Any }
        }
        interface MetadataInit {
          filterMetadata?: { readonly [key: string]: google.protobuf.StructInit } | null | undefined
          typedFilterMetadata?: { readonly [key: string]: google.protobuf.AnyInit } | null | undefined
        }
        namespace Metadata {
          function encode(message: envoy.config.core.v3.MetadataInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.Metadata
        }
        interface ControlPlane {
          readonly identifier: string
        }
        interface ControlPlaneInit {
          identifier?: string | null | undefined
        }
        namespace ControlPlane {
          function encode(message: envoy.config.core.v3.ControlPlaneInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.ControlPlane
        }
        interface Pipe {
          readonly path: string
          readonly mode: number
        }
        interface PipeInit {
          path?: string | null | undefined
          mode?: number | null | undefined
        }
        namespace Pipe {
          function encode(message: envoy.config.core.v3.PipeInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.Pipe
        }
        interface EnvoyInternalAddress {
          readonly serverListenerName: string | null
          readonly endpointId: string
          /** Which of them is set. */
          readonly addressNameSpecifier?: 'serverListenerName' | undefined
        }
        interface EnvoyInternalAddressInit {
          serverListenerName?: string | null | undefined
          endpointId?: string | null | undefined
        }
        namespace EnvoyInternalAddress {
          function encode(message: envoy.config.core.v3.EnvoyInternalAddressInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.EnvoyInternalAddress
        }
        interface SocketAddress {
          readonly protocol: envoy.config.core.v3.SocketAddress.Protocol
          readonly address: string
          readonly portValue: number | null
          readonly namedPort: string | null
          readonly resolverName: string
          readonly ipv4Compat: boolean
          readonly networkNamespaceFilepath: string
          /** Which of them is set. */
          readonly portSpecifier?: 'portValue' | 'namedPort' | undefined
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
          function decode(bytes: Uint8Array): envoy.config.core.v3.SocketAddress
          type Protocol = 0 | 1
          const Protocol: $Enum<{
            TCP: 0
            UDP: 1
          }>
        }
        interface Address {
          readonly socketAddress: envoy.config.core.v3.SocketAddress | null
          readonly pipe: envoy.config.core.v3.Pipe | null
          readonly envoyInternalAddress: envoy.config.core.v3.EnvoyInternalAddress | null
          /** Which of them is set. */
          readonly address?: 'socketAddress' | 'pipe' | 'envoyInternalAddress' | undefined
        }
        interface AddressInit {
          socketAddress?: envoy.config.core.v3.SocketAddressInit | null | undefined
          pipe?: envoy.config.core.v3.PipeInit | null | undefined
          envoyInternalAddress?: envoy.config.core.v3.EnvoyInternalAddressInit | null | undefined
        }
        namespace Address {
          function encode(message: envoy.config.core.v3.AddressInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.Address
        }
      }
    }
  }
  namespace admin {
    namespace v3 {
      type ClientResourceStatus = 0 | 1 | 2 | 3 | 4
      const ClientResourceStatus: $Enum<{
        UNKNOWN: 0
        REQUESTED: 1
        DOES_NOT_EXIST: 2
        ACKED: 3
        NACKED: 4
      }>
      interface UpdateFailureState {
        readonly failedConfiguration: google.protobuf.Any | null
        readonly lastUpdateAttempt: google.protobuf.Timestamp | null
        readonly details: string
        readonly versionInfo: string
      }
      interface UpdateFailureStateInit {
        failedConfiguration?: google.protobuf.AnyInit | null | undefined
        lastUpdateAttempt?: google.protobuf.TimestampInit | null | undefined
        details?: string | null | undefined
        versionInfo?: string | null | undefined
      }
      namespace UpdateFailureState {
        function encode(message: envoy.admin.v3.UpdateFailureStateInit): $Writer
        function decode(bytes: Uint8Array): envoy.admin.v3.UpdateFailureState
      }
      interface ListenersConfigDump {
        readonly versionInfo: string
        readonly staticListeners: readonly envoy.admin.v3.ListenersConfigDump.StaticListener[]
        readonly dynamicListeners: readonly envoy.admin.v3.ListenersConfigDump.DynamicListener[]
      }
      interface ListenersConfigDumpInit {
        versionInfo?: string | null | undefined
        staticListeners?: readonly envoy.admin.v3.ListenersConfigDump.StaticListenerInit[] | null | undefined
        dynamicListeners?: readonly envoy.admin.v3.ListenersConfigDump.DynamicListenerInit[] | null | undefined
      }
      namespace ListenersConfigDump {
        function encode(message: envoy.admin.v3.ListenersConfigDumpInit): $Writer
        function decode(bytes: Uint8Array): envoy.admin.v3.ListenersConfigDump
        interface StaticListener {
          readonly listener: google.protobuf.Any | null
          readonly lastUpdated: google.protobuf.Timestamp | null
        }
        interface StaticListenerInit {
          listener?: google.protobuf.AnyInit | null | undefined
          lastUpdated?: google.protobuf.TimestampInit | null | undefined
        }
        namespace StaticListener {
          function encode(message: envoy.admin.v3.ListenersConfigDump.StaticListenerInit): $Writer
          function decode(bytes: Uint8Array): envoy.admin.v3.ListenersConfigDump.StaticListener
        }
        interface DynamicListenerState {
          readonly versionInfo: string
          readonly listener: google.protobuf.Any | null
          readonly lastUpdated: google.protobuf.Timestamp | null
        }
        interface DynamicListenerStateInit {
          versionInfo?: string | null | undefined
          listener?: google.protobuf.AnyInit | null | undefined
          lastUpdated?: google.protobuf.TimestampInit | null | undefined
        }
        namespace DynamicListenerState {
          function encode(message: envoy.admin.v3.ListenersConfigDump.DynamicListenerStateInit): $Writer
          function decode(bytes: Uint8Array): envoy.admin.v3.ListenersConfigDump.DynamicListenerState
        }
        interface DynamicListener {
          readonly name: string
          readonly activeState: envoy.admin.v3.ListenersConfigDump.DynamicListenerState | null
          readonly warmingState: envoy.admin.v3.ListenersConfigDump.DynamicListenerState | null
          readonly drainingState: envoy.admin.v3.ListenersConfigDump.DynamicListenerState | null
          readonly errorState: envoy.admin.v3.UpdateFailureState | null
          readonly clientStatus: envoy.admin.v3.ClientResourceStatus
        }
        interface DynamicListenerInit {
          name?: string | null | undefined
          activeState?: envoy.admin.v3.ListenersConfigDump.DynamicListenerStateInit | null | undefined
          warmingState?: envoy.admin.v3.ListenersConfigDump.DynamicListenerStateInit | null | undefined
          drainingState?: envoy.admin.v3.ListenersConfigDump.DynamicListenerStateInit | null | undefined
          errorState?: envoy.admin.v3.UpdateFailureStateInit | null | undefined
          clientStatus?: envoy.admin.v3.ClientResourceStatus | null | undefined
        }
        namespace DynamicListener {
          function encode(message: envoy.admin.v3.ListenersConfigDump.DynamicListenerInit): $Writer
          function decode(bytes: Uint8Array): envoy.admin.v3.ListenersConfigDump.DynamicListener
        }
      }
      interface ClustersConfigDump {
        readonly versionInfo: string
        readonly staticClusters: readonly envoy.admin.v3.ClustersConfigDump.StaticCluster[]
        readonly dynamicActiveClusters: readonly envoy.admin.v3.ClustersConfigDump.DynamicCluster[]
        readonly dynamicWarmingClusters: readonly envoy.admin.v3.ClustersConfigDump.DynamicCluster[]
      }
      interface ClustersConfigDumpInit {
        versionInfo?: string | null | undefined
        staticClusters?: readonly envoy.admin.v3.ClustersConfigDump.StaticClusterInit[] | null | undefined
        dynamicActiveClusters?: readonly envoy.admin.v3.ClustersConfigDump.DynamicClusterInit[] | null | undefined
        dynamicWarmingClusters?: readonly envoy.admin.v3.ClustersConfigDump.DynamicClusterInit[] | null | undefined
      }
      namespace ClustersConfigDump {
        function encode(message: envoy.admin.v3.ClustersConfigDumpInit): $Writer
        function decode(bytes: Uint8Array): envoy.admin.v3.ClustersConfigDump
        interface StaticCluster {
          readonly cluster: google.protobuf.Any | null
          readonly lastUpdated: google.protobuf.Timestamp | null
        }
        interface StaticClusterInit {
          cluster?: google.protobuf.AnyInit | null | undefined
          lastUpdated?: google.protobuf.TimestampInit | null | undefined
        }
        namespace StaticCluster {
          function encode(message: envoy.admin.v3.ClustersConfigDump.StaticClusterInit): $Writer
          function decode(bytes: Uint8Array): envoy.admin.v3.ClustersConfigDump.StaticCluster
        }
        interface DynamicCluster {
          readonly versionInfo: string
          readonly cluster: google.protobuf.Any | null
          readonly lastUpdated: google.protobuf.Timestamp | null
          readonly errorState: envoy.admin.v3.UpdateFailureState | null
          readonly clientStatus: envoy.admin.v3.ClientResourceStatus
        }
        interface DynamicClusterInit {
          versionInfo?: string | null | undefined
          cluster?: google.protobuf.AnyInit | null | undefined
          lastUpdated?: google.protobuf.TimestampInit | null | undefined
          errorState?: envoy.admin.v3.UpdateFailureStateInit | null | undefined
          clientStatus?: envoy.admin.v3.ClientResourceStatus | null | undefined
        }
        namespace DynamicCluster {
          function encode(message: envoy.admin.v3.ClustersConfigDump.DynamicClusterInit): $Writer
          function decode(bytes: Uint8Array): envoy.admin.v3.ClustersConfigDump.DynamicCluster
        }
      }
      interface RoutesConfigDump {
        readonly staticRouteConfigs: readonly envoy.admin.v3.RoutesConfigDump.StaticRouteConfig[]
        readonly dynamicRouteConfigs: readonly envoy.admin.v3.RoutesConfigDump.DynamicRouteConfig[]
      }
      interface RoutesConfigDumpInit {
        staticRouteConfigs?: readonly envoy.admin.v3.RoutesConfigDump.StaticRouteConfigInit[] | null | undefined
        dynamicRouteConfigs?: readonly envoy.admin.v3.RoutesConfigDump.DynamicRouteConfigInit[] | null | undefined
      }
      namespace RoutesConfigDump {
        function encode(message: envoy.admin.v3.RoutesConfigDumpInit): $Writer
        function decode(bytes: Uint8Array): envoy.admin.v3.RoutesConfigDump
        interface StaticRouteConfig {
          readonly routeConfig: google.protobuf.Any | null
          readonly lastUpdated: google.protobuf.Timestamp | null
        }
        interface StaticRouteConfigInit {
          routeConfig?: google.protobuf.AnyInit | null | undefined
          lastUpdated?: google.protobuf.TimestampInit | null | undefined
        }
        namespace StaticRouteConfig {
          function encode(message: envoy.admin.v3.RoutesConfigDump.StaticRouteConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.admin.v3.RoutesConfigDump.StaticRouteConfig
        }
        interface DynamicRouteConfig {
          readonly versionInfo: string
          readonly routeConfig: google.protobuf.Any | null
          readonly lastUpdated: google.protobuf.Timestamp | null
          readonly errorState: envoy.admin.v3.UpdateFailureState | null
          readonly clientStatus: envoy.admin.v3.ClientResourceStatus
        }
        interface DynamicRouteConfigInit {
          versionInfo?: string | null | undefined
          routeConfig?: google.protobuf.AnyInit | null | undefined
          lastUpdated?: google.protobuf.TimestampInit | null | undefined
          errorState?: envoy.admin.v3.UpdateFailureStateInit | null | undefined
          clientStatus?: envoy.admin.v3.ClientResourceStatus | null | undefined
        }
        namespace DynamicRouteConfig {
          function encode(message: envoy.admin.v3.RoutesConfigDump.DynamicRouteConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.admin.v3.RoutesConfigDump.DynamicRouteConfig
        }
      }
      interface ScopedRoutesConfigDump {
        readonly inlineScopedRouteConfigs: readonly envoy.admin.v3.ScopedRoutesConfigDump.InlineScopedRouteConfigs[]
        readonly dynamicScopedRouteConfigs: readonly envoy.admin.v3.ScopedRoutesConfigDump.DynamicScopedRouteConfigs[]
      }
      interface ScopedRoutesConfigDumpInit {
        inlineScopedRouteConfigs?: readonly envoy.admin.v3.ScopedRoutesConfigDump.InlineScopedRouteConfigsInit[] | null | undefined
        dynamicScopedRouteConfigs?: readonly envoy.admin.v3.ScopedRoutesConfigDump.DynamicScopedRouteConfigsInit[] | null | undefined
      }
      namespace ScopedRoutesConfigDump {
        function encode(message: envoy.admin.v3.ScopedRoutesConfigDumpInit): $Writer
        function decode(bytes: Uint8Array): envoy.admin.v3.ScopedRoutesConfigDump
        interface InlineScopedRouteConfigs {
          readonly name: string
          readonly scopedRouteConfigs: readonly google.protobuf.Any[]
          readonly lastUpdated: google.protobuf.Timestamp | null
        }
        interface InlineScopedRouteConfigsInit {
          name?: string | null | undefined
          scopedRouteConfigs?: readonly google.protobuf.AnyInit[] | null | undefined
          lastUpdated?: google.protobuf.TimestampInit | null | undefined
        }
        namespace InlineScopedRouteConfigs {
          function encode(message: envoy.admin.v3.ScopedRoutesConfigDump.InlineScopedRouteConfigsInit): $Writer
          function decode(bytes: Uint8Array): envoy.admin.v3.ScopedRoutesConfigDump.InlineScopedRouteConfigs
        }
        interface DynamicScopedRouteConfigs {
          readonly name: string
          readonly versionInfo: string
          readonly scopedRouteConfigs: readonly google.protobuf.Any[]
          readonly lastUpdated: google.protobuf.Timestamp | null
          readonly errorState: envoy.admin.v3.UpdateFailureState | null
          readonly clientStatus: envoy.admin.v3.ClientResourceStatus
        }
        interface DynamicScopedRouteConfigsInit {
          name?: string | null | undefined
          versionInfo?: string | null | undefined
          scopedRouteConfigs?: readonly google.protobuf.AnyInit[] | null | undefined
          lastUpdated?: google.protobuf.TimestampInit | null | undefined
          errorState?: envoy.admin.v3.UpdateFailureStateInit | null | undefined
          clientStatus?: envoy.admin.v3.ClientResourceStatus | null | undefined
        }
        namespace DynamicScopedRouteConfigs {
          function encode(message: envoy.admin.v3.ScopedRoutesConfigDump.DynamicScopedRouteConfigsInit): $Writer
          function decode(bytes: Uint8Array): envoy.admin.v3.ScopedRoutesConfigDump.DynamicScopedRouteConfigs
        }
      }
      interface EndpointsConfigDump {
        readonly staticEndpointConfigs: readonly envoy.admin.v3.EndpointsConfigDump.StaticEndpointConfig[]
        readonly dynamicEndpointConfigs: readonly envoy.admin.v3.EndpointsConfigDump.DynamicEndpointConfig[]
      }
      interface EndpointsConfigDumpInit {
        staticEndpointConfigs?: readonly envoy.admin.v3.EndpointsConfigDump.StaticEndpointConfigInit[] | null | undefined
        dynamicEndpointConfigs?: readonly envoy.admin.v3.EndpointsConfigDump.DynamicEndpointConfigInit[] | null | undefined
      }
      namespace EndpointsConfigDump {
        function encode(message: envoy.admin.v3.EndpointsConfigDumpInit): $Writer
        function decode(bytes: Uint8Array): envoy.admin.v3.EndpointsConfigDump
        interface StaticEndpointConfig {
          readonly endpointConfig: google.protobuf.Any | null
          readonly lastUpdated: google.protobuf.Timestamp | null
        }
        interface StaticEndpointConfigInit {
          endpointConfig?: google.protobuf.AnyInit | null | undefined
          lastUpdated?: google.protobuf.TimestampInit | null | undefined
        }
        namespace StaticEndpointConfig {
          function encode(message: envoy.admin.v3.EndpointsConfigDump.StaticEndpointConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.admin.v3.EndpointsConfigDump.StaticEndpointConfig
        }
        interface DynamicEndpointConfig {
          readonly versionInfo: string
          readonly endpointConfig: google.protobuf.Any | null
          readonly lastUpdated: google.protobuf.Timestamp | null
          readonly errorState: envoy.admin.v3.UpdateFailureState | null
          readonly clientStatus: envoy.admin.v3.ClientResourceStatus
        }
        interface DynamicEndpointConfigInit {
          versionInfo?: string | null | undefined
          endpointConfig?: google.protobuf.AnyInit | null | undefined
          lastUpdated?: google.protobuf.TimestampInit | null | undefined
          errorState?: envoy.admin.v3.UpdateFailureStateInit | null | undefined
          clientStatus?: envoy.admin.v3.ClientResourceStatus | null | undefined
        }
        namespace DynamicEndpointConfig {
          function encode(message: envoy.admin.v3.EndpointsConfigDump.DynamicEndpointConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.admin.v3.EndpointsConfigDump.DynamicEndpointConfig
        }
      }
    }
  }
  namespace service {
    namespace status {
      namespace v3 {
        type ConfigStatus = 0 | 1 | 2 | 3 | 4
        const ConfigStatus: $Enum<{
          UNKNOWN: 0
          SYNCED: 1
          NOT_SENT: 2
          STALE: 3
          ERROR: 4
        }>
        type ClientConfigStatus = 0 | 1 | 2 | 3
        const ClientConfigStatus: $Enum<{
          CLIENT_UNKNOWN: 0
          CLIENT_REQUESTED: 1
          CLIENT_ACKED: 2
          CLIENT_NACKED: 3
        }>
        interface ClientStatusRequest {
          readonly nodeMatchers: readonly envoy.type.matcher.v3.NodeMatcher[]
          readonly node: envoy.config.core.v3.Node | null
          readonly excludeResourceContents: boolean
        }
        interface ClientStatusRequestInit {
          nodeMatchers?: readonly envoy.type.matcher.v3.NodeMatcherInit[] | null | undefined
          node?: envoy.config.core.v3.NodeInit | null | undefined
          excludeResourceContents?: boolean | null | undefined
        }
        namespace ClientStatusRequest {
          function encode(message: envoy.service.status.v3.ClientStatusRequestInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.status.v3.ClientStatusRequest
        }
        interface PerXdsConfig {
          readonly status: envoy.service.status.v3.ConfigStatus
          readonly clientStatus: envoy.service.status.v3.ClientConfigStatus
          readonly listenerConfig: envoy.admin.v3.ListenersConfigDump | null
          readonly clusterConfig: envoy.admin.v3.ClustersConfigDump | null
          readonly routeConfig: envoy.admin.v3.RoutesConfigDump | null
          readonly scopedRouteConfig: envoy.admin.v3.ScopedRoutesConfigDump | null
          readonly endpointConfig: envoy.admin.v3.EndpointsConfigDump | null
          /** Which of them is set. */
          readonly perXdsConfig?: 'listenerConfig' | 'clusterConfig' | 'routeConfig' | 'scopedRouteConfig' | 'endpointConfig' | undefined
        }
        interface PerXdsConfigInit {
          status?: envoy.service.status.v3.ConfigStatus | null | undefined
          clientStatus?: envoy.service.status.v3.ClientConfigStatus | null | undefined
          listenerConfig?: envoy.admin.v3.ListenersConfigDumpInit | null | undefined
          clusterConfig?: envoy.admin.v3.ClustersConfigDumpInit | null | undefined
          routeConfig?: envoy.admin.v3.RoutesConfigDumpInit | null | undefined
          scopedRouteConfig?: envoy.admin.v3.ScopedRoutesConfigDumpInit | null | undefined
          endpointConfig?: envoy.admin.v3.EndpointsConfigDumpInit | null | undefined
        }
        namespace PerXdsConfig {
          function encode(message: envoy.service.status.v3.PerXdsConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.status.v3.PerXdsConfig
        }
        interface ClientConfig {
          readonly node: envoy.config.core.v3.Node | null
          readonly xdsConfig: readonly envoy.service.status.v3.PerXdsConfig[]
          readonly genericXdsConfigs: readonly envoy.service.status.v3.ClientConfig.GenericXdsConfig[]
          readonly clientScope: string
        }
        interface ClientConfigInit {
          node?: envoy.config.core.v3.NodeInit | null | undefined
          xdsConfig?: readonly envoy.service.status.v3.PerXdsConfigInit[] | null | undefined
          genericXdsConfigs?: readonly envoy.service.status.v3.ClientConfig.GenericXdsConfigInit[] | null | undefined
          clientScope?: string | null | undefined
        }
        namespace ClientConfig {
          function encode(message: envoy.service.status.v3.ClientConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.status.v3.ClientConfig
          interface GenericXdsConfig {
            readonly typeUrl: string
            readonly name: string
            readonly versionInfo: string
            readonly xdsConfig: google.protobuf.Any | null
            readonly lastUpdated: google.protobuf.Timestamp | null
            readonly configStatus: envoy.service.status.v3.ConfigStatus
            readonly clientStatus: envoy.admin.v3.ClientResourceStatus
            readonly errorState: envoy.admin.v3.UpdateFailureState | null
            readonly isStaticResource: boolean
          }
          interface GenericXdsConfigInit {
            typeUrl?: string | null | undefined
            name?: string | null | undefined
            versionInfo?: string | null | undefined
            xdsConfig?: google.protobuf.AnyInit | null | undefined
            lastUpdated?: google.protobuf.TimestampInit | null | undefined
            configStatus?: envoy.service.status.v3.ConfigStatus | null | undefined
            clientStatus?: envoy.admin.v3.ClientResourceStatus | null | undefined
            errorState?: envoy.admin.v3.UpdateFailureStateInit | null | undefined
            isStaticResource?: boolean | null | undefined
          }
          namespace GenericXdsConfig {
            function encode(message: envoy.service.status.v3.ClientConfig.GenericXdsConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.service.status.v3.ClientConfig.GenericXdsConfig
          }
        }
        interface ClientStatusResponse {
          readonly config: readonly envoy.service.status.v3.ClientConfig[]
        }
        interface ClientStatusResponseInit {
          config?: readonly envoy.service.status.v3.ClientConfigInit[] | null | undefined
        }
        namespace ClientStatusResponse {
          function encode(message: envoy.service.status.v3.ClientStatusResponseInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.status.v3.ClientStatusResponse
        }
      }
    }
    namespace secret {
      namespace v3 {
      }
    }
    namespace discovery {
      namespace v3 {
        interface ResourceLocator {
          readonly name: string
          readonly dynamicParameters: { readonly [key: string]: string }
        }
        interface ResourceLocatorInit {
          name?: string | null | undefined
          dynamicParameters?: { readonly [key: string]: string } | null | undefined
        }
        namespace ResourceLocator {
          function encode(message: envoy.service.discovery.v3.ResourceLocatorInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.discovery.v3.ResourceLocator
        }
        interface ResourceName {
          readonly name: string
          readonly dynamicParameterConstraints: envoy.service.discovery.v3.DynamicParameterConstraints | null
        }
        interface ResourceNameInit {
          name?: string | null | undefined
          dynamicParameterConstraints?: envoy.service.discovery.v3.DynamicParameterConstraintsInit | null | undefined
        }
        namespace ResourceName {
          function encode(message: envoy.service.discovery.v3.ResourceNameInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.discovery.v3.ResourceName
        }
        interface DiscoveryRequest {
          readonly versionInfo: string
          readonly node: envoy.config.core.v3.Node | null
          readonly resourceNames: readonly string[]
          readonly resourceLocators: readonly envoy.service.discovery.v3.ResourceLocator[]
          readonly typeUrl: string
          readonly responseNonce: string
          readonly errorDetail: google.rpc.Status | null
        }
        interface DiscoveryRequestInit {
          versionInfo?: string | null | undefined
          node?: envoy.config.core.v3.NodeInit | null | undefined
          resourceNames?: readonly string[] | null | undefined
          resourceLocators?: readonly envoy.service.discovery.v3.ResourceLocatorInit[] | null | undefined
          typeUrl?: string | null | undefined
          responseNonce?: string | null | undefined
          errorDetail?: google.rpc.StatusInit | null | undefined
        }
        namespace DiscoveryRequest {
          function encode(message: envoy.service.discovery.v3.DiscoveryRequestInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.discovery.v3.DiscoveryRequest
        }
        interface DiscoveryResponse {
          readonly versionInfo: string
          readonly resources: readonly google.protobuf.Any[]
          readonly canary: boolean
          readonly typeUrl: string
          readonly nonce: string
          readonly controlPlane: envoy.config.core.v3.ControlPlane | null
        }
        interface DiscoveryResponseInit {
          versionInfo?: string | null | undefined
          resources?: readonly google.protobuf.AnyInit[] | null | undefined
          canary?: boolean | null | undefined
          typeUrl?: string | null | undefined
          nonce?: string | null | undefined
          controlPlane?: envoy.config.core.v3.ControlPlaneInit | null | undefined
        }
        namespace DiscoveryResponse {
          function encode(message: envoy.service.discovery.v3.DiscoveryResponseInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.discovery.v3.DiscoveryResponse
        }
        interface DeltaDiscoveryRequest {
          readonly node: envoy.config.core.v3.Node | null
          readonly typeUrl: string
          readonly resourceNamesSubscribe: readonly string[]
          readonly resourceNamesUnsubscribe: readonly string[]
          readonly resourceLocatorsSubscribe: readonly envoy.service.discovery.v3.ResourceLocator[]
          readonly resourceLocatorsUnsubscribe: readonly envoy.service.discovery.v3.ResourceLocator[]
          readonly initialResourceVersions: { readonly [key: string]: string }
          readonly responseNonce: string
          readonly errorDetail: google.rpc.Status | null
        }
        interface DeltaDiscoveryRequestInit {
          node?: envoy.config.core.v3.NodeInit | null | undefined
          typeUrl?: string | null | undefined
          resourceNamesSubscribe?: readonly string[] | null | undefined
          resourceNamesUnsubscribe?: readonly string[] | null | undefined
          resourceLocatorsSubscribe?: readonly envoy.service.discovery.v3.ResourceLocatorInit[] | null | undefined
          resourceLocatorsUnsubscribe?: readonly envoy.service.discovery.v3.ResourceLocatorInit[] | null | undefined
          initialResourceVersions?: { readonly [key: string]: string } | null | undefined
          responseNonce?: string | null | undefined
          errorDetail?: google.rpc.StatusInit | null | undefined
        }
        namespace DeltaDiscoveryRequest {
          function encode(message: envoy.service.discovery.v3.DeltaDiscoveryRequestInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.discovery.v3.DeltaDiscoveryRequest
        }
        interface DeltaDiscoveryResponse {
          readonly systemVersionInfo: string
          readonly resources: readonly envoy.service.discovery.v3.Resource[]
          readonly typeUrl: string
          readonly removedResources: readonly string[]
          readonly removedResourceNames: readonly envoy.service.discovery.v3.ResourceName[]
          readonly nonce: string
          readonly controlPlane: envoy.config.core.v3.ControlPlane | null
        }
        interface DeltaDiscoveryResponseInit {
          systemVersionInfo?: string | null | undefined
          resources?: readonly envoy.service.discovery.v3.ResourceInit[] | null | undefined
          typeUrl?: string | null | undefined
          removedResources?: readonly string[] | null | undefined
          removedResourceNames?: readonly envoy.service.discovery.v3.ResourceNameInit[] | null | undefined
          nonce?: string | null | undefined
          controlPlane?: envoy.config.core.v3.ControlPlaneInit | null | undefined
        }
        namespace DeltaDiscoveryResponse {
          function encode(message: envoy.service.discovery.v3.DeltaDiscoveryResponseInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.discovery.v3.DeltaDiscoveryResponse
        }
        interface DynamicParameterConstraints {
          readonly constraint: envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint | null
          readonly orConstraints: envoy.service.discovery.v3.DynamicParameterConstraints.ConstraintList | null
          readonly andConstraints: envoy.service.discovery.v3.DynamicParameterConstraints.ConstraintList | null
          readonly notConstraints: envoy.service.discovery.v3.DynamicParameterConstraints | null
          /** Which of them is set. */
          readonly type?: 'constraint' | 'orConstraints' | 'andConstraints' | 'notConstraints' | undefined
        }
        interface DynamicParameterConstraintsInit {
          constraint?: envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraintInit | null | undefined
          orConstraints?: envoy.service.discovery.v3.DynamicParameterConstraints.ConstraintListInit | null | undefined
          andConstraints?: envoy.service.discovery.v3.DynamicParameterConstraints.ConstraintListInit | null | undefined
          notConstraints?: envoy.service.discovery.v3.DynamicParameterConstraintsInit | null | undefined
        }
        namespace DynamicParameterConstraints {
          function encode(message: envoy.service.discovery.v3.DynamicParameterConstraintsInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.discovery.v3.DynamicParameterConstraints
          interface SingleConstraint {
            readonly key: string
            readonly value: string | null
            readonly exists: envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint.Exists | null
            /** Which of them is set. */
            readonly constraintType?: 'value' | 'exists' | undefined
          }
          interface SingleConstraintInit {
            key?: string | null | undefined
            value?: string | null | undefined
            exists?: envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint.ExistsInit | null | undefined
          }
          namespace SingleConstraint {
            function encode(message: envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraintInit): $Writer
            function decode(bytes: Uint8Array): envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint
            interface Exists {
            }
            interface ExistsInit {
            }
            namespace Exists {
              function encode(message: envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint.ExistsInit): $Writer
              function decode(bytes: Uint8Array): envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint.Exists
            }
          }
          interface ConstraintList {
            readonly constraints: readonly envoy.service.discovery.v3.DynamicParameterConstraints[]
          }
          interface ConstraintListInit {
            constraints?: readonly envoy.service.discovery.v3.DynamicParameterConstraintsInit[] | null | undefined
          }
          namespace ConstraintList {
            function encode(message: envoy.service.discovery.v3.DynamicParameterConstraints.ConstraintListInit): $Writer
            function decode(bytes: Uint8Array): envoy.service.discovery.v3.DynamicParameterConstraints.ConstraintList
          }
        }
        interface Resource {
          readonly name: string
          readonly resourceName: envoy.service.discovery.v3.ResourceName | null
          readonly aliases: readonly string[]
          readonly version: string
          readonly resource: google.protobuf.Any | null
          readonly ttl: google.protobuf.Duration | null
          readonly cacheControl: envoy.service.discovery.v3.Resource.CacheControl | null
          readonly metadata: envoy.config.core.v3.Metadata | null
        }
        interface ResourceInit {
          name?: string | null | undefined
          resourceName?: envoy.service.discovery.v3.ResourceNameInit | null | undefined
          aliases?: readonly string[] | null | undefined
          version?: string | null | undefined
          resource?: google.protobuf.AnyInit | null | undefined
          ttl?: google.protobuf.DurationInit | null | undefined
          cacheControl?: envoy.service.discovery.v3.Resource.CacheControlInit | null | undefined
          metadata?: envoy.config.core.v3.MetadataInit | null | undefined
        }
        namespace Resource {
          function encode(message: envoy.service.discovery.v3.ResourceInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.discovery.v3.Resource
          interface CacheControl {
            readonly doNotCache: boolean
          }
          interface CacheControlInit {
            doNotCache?: boolean | null | undefined
          }
          namespace CacheControl {
            function encode(message: envoy.service.discovery.v3.Resource.CacheControlInit): $Writer
            function decode(bytes: Uint8Array): envoy.service.discovery.v3.Resource.CacheControl
          }
        }
      }
    }
    namespace runtime {
      namespace v3 {
      }
    }
    namespace route {
      namespace v3 {
      }
    }
    namespace listener {
      namespace v3 {
      }
    }
    namespace extension {
      namespace v3 {
      }
    }
    namespace endpoint {
      namespace v3 {
      }
    }
    namespace cluster {
      namespace v3 {
      }
    }
  }
}
