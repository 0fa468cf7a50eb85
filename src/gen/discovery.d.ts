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
  namespace service {
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
