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
    interface DoubleValue {
      readonly value: number
    }
    interface DoubleValueInit {
      value?: number | null | undefined
    }
    namespace DoubleValue {
      function encode(message: google.protobuf.DoubleValueInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.DoubleValue
    }
    interface FloatValue {
      readonly value: number
    }
    interface FloatValueInit {
      value?: number | null | undefined
    }
    namespace FloatValue {
      function encode(message: google.protobuf.FloatValueInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.FloatValue
    }
    interface Int64Value {
      readonly value: number
    }
    interface Int64ValueInit {
      value?: number | null | undefined
    }
    namespace Int64Value {
      function encode(message: google.protobuf.Int64ValueInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.Int64Value
    }
    interface UInt64Value {
      readonly value: number
    }
    interface UInt64ValueInit {
      value?: number | null | undefined
    }
    namespace UInt64Value {
      function encode(message: google.protobuf.UInt64ValueInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.UInt64Value
    }
    interface Int32Value {
      readonly value: number
    }
    interface Int32ValueInit {
      value?: number | null | undefined
    }
    namespace Int32Value {
      function encode(message: google.protobuf.Int32ValueInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.Int32Value
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
    interface BoolValue {
      readonly value: boolean
    }
    interface BoolValueInit {
      value?: boolean | null | undefined
    }
    namespace BoolValue {
      function encode(message: google.protobuf.BoolValueInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.BoolValue
    }
    interface StringValue {
      readonly value: string
    }
    interface StringValueInit {
      value?: string | null | undefined
    }
    namespace StringValue {
      function encode(message: google.protobuf.StringValueInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.StringValue
    }
    interface BytesValue {
      readonly value: Uint8Array
    }
    interface BytesValueInit {
      value?: Uint8Array | null | undefined
    }
    namespace BytesValue {
      function encode(message: google.protobuf.BytesValueInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.BytesValue
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
      readonly kind?: 'nullValue' | 'numberValue' | 'stringValue' | 'boolValue' | 'structValue' | 'listValue' | undefined
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
    interface FieldMask {
      readonly paths: readonly string[]
    }
    interface FieldMaskInit {
      paths?: readonly string[] | null | undefined
    }
    namespace FieldMask {
      function encode(message: google.protobuf.FieldMaskInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.FieldMask
    }
    interface Empty {
    }
    interface EmptyInit {
    }
    namespace Empty {
      function encode(message: google.protobuf.EmptyInit): $Writer
      function decode(bytes: Uint8Array): google.protobuf.Empty
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
  namespace type {
    namespace v3 {
      interface TypedStruct {
        readonly typeUrl: string
        readonly value: google.protobuf.Struct | null
      }
      interface TypedStructInit {
        typeUrl?: string | null | undefined
        value?: google.protobuf.StructInit | null | undefined
      }
      namespace TypedStruct {
        function encode(message: xds.type.v3.TypedStructInit): $Writer
        function decode(bytes: Uint8Array): xds.type.v3.TypedStruct
      }
    }
    namespace matcher {
      namespace v3 {
        interface Matcher {
          readonly matcherList: xds.type.matcher.v3.Matcher.MatcherList | null
          readonly matcherTree: xds.type.matcher.v3.Matcher.MatcherTree | null
          readonly onNoMatch: xds.type.matcher.v3.Matcher.OnMatch | null
          /** Which of them is set. */
          readonly matcherType?: 'matcherList' | 'matcherTree' | undefined
        }
        interface MatcherInit {
          matcherList?: xds.type.matcher.v3.Matcher.MatcherListInit | null | undefined
          matcherTree?: xds.type.matcher.v3.Matcher.MatcherTreeInit | null | undefined
          onNoMatch?: xds.type.matcher.v3.Matcher.OnMatchInit | null | undefined
        }
        namespace Matcher {
          function encode(message: xds.type.matcher.v3.MatcherInit): $Writer
          function decode(bytes: Uint8Array): xds.type.matcher.v3.Matcher
          interface OnMatch {
            readonly matcher: xds.type.matcher.v3.Matcher | null
            readonly action: xds.core.v3.TypedExtensionConfig | null
            /** Which of them is set. */
            readonly onMatch?: 'matcher' | 'action' | undefined
          }
          interface OnMatchInit {
            matcher?: xds.type.matcher.v3.MatcherInit | null | undefined
            action?: xds.core.v3.TypedExtensionConfigInit | null | undefined
          }
          namespace OnMatch {
            function encode(message: xds.type.matcher.v3.Matcher.OnMatchInit): $Writer
            function decode(bytes: Uint8Array): xds.type.matcher.v3.Matcher.OnMatch
          }
          interface MatcherList {
            readonly matchers: readonly xds.type.matcher.v3.Matcher.MatcherList.FieldMatcher[]
          }
          interface MatcherListInit {
            matchers?: readonly xds.type.matcher.v3.Matcher.MatcherList.FieldMatcherInit[] | null | undefined
          }
          namespace MatcherList {
            function encode(message: xds.type.matcher.v3.Matcher.MatcherListInit): $Writer
            function decode(bytes: Uint8Array): xds.type.matcher.v3.Matcher.MatcherList
            interface Predicate {
              readonly singlePredicate: xds.type.matcher.v3.Matcher.MatcherList.Predicate.SinglePredicate | null
              readonly orMatcher: xds.type.matcher.v3.Matcher.MatcherList.Predicate.PredicateList | null
              readonly andMatcher: xds.type.matcher.v3.Matcher.MatcherList.Predicate.PredicateList | null
              readonly notMatcher: xds.type.matcher.v3.Matcher.MatcherList.Predicate | null
              /** Which of them is set. */
              readonly matchType?: 'singlePredicate' | 'orMatcher' | 'andMatcher' | 'notMatcher' | undefined
            }
            interface PredicateInit {
              singlePredicate?: xds.type.matcher.v3.Matcher.MatcherList.Predicate.SinglePredicateInit | null | undefined
              orMatcher?: xds.type.matcher.v3.Matcher.MatcherList.Predicate.PredicateListInit | null | undefined
              andMatcher?: xds.type.matcher.v3.Matcher.MatcherList.Predicate.PredicateListInit | null | undefined
              notMatcher?: xds.type.matcher.v3.Matcher.MatcherList.PredicateInit | null | undefined
            }
            namespace Predicate {
              function encode(message: xds.type.matcher.v3.Matcher.MatcherList.PredicateInit): $Writer
              function decode(bytes: Uint8Array): xds.type.matcher.v3.Matcher.MatcherList.Predicate
              interface SinglePredicate {
                readonly input: xds.core.v3.TypedExtensionConfig | null
                readonly valueMatch: xds.type.matcher.v3.StringMatcher | null
                readonly customMatch: xds.core.v3.TypedExtensionConfig | null
                /** Which of them is set. */
                readonly matcher?: 'valueMatch' | 'customMatch' | undefined
              }
              interface SinglePredicateInit {
                input?: xds.core.v3.TypedExtensionConfigInit | null | undefined
                valueMatch?: xds.type.matcher.v3.StringMatcherInit | null | undefined
                customMatch?: xds.core.v3.TypedExtensionConfigInit | null | undefined
              }
              namespace SinglePredicate {
                function encode(message: xds.type.matcher.v3.Matcher.MatcherList.Predicate.SinglePredicateInit): $Writer
                function decode(bytes: Uint8Array): xds.type.matcher.v3.Matcher.MatcherList.Predicate.SinglePredicate
              }
              interface PredicateList {
                readonly predicate: readonly xds.type.matcher.v3.Matcher.MatcherList.Predicate[]
              }
              interface PredicateListInit {
                predicate?: readonly xds.type.matcher.v3.Matcher.MatcherList.PredicateInit[] | null | undefined
              }
              namespace PredicateList {
                function encode(message: xds.type.matcher.v3.Matcher.MatcherList.Predicate.PredicateListInit): $Writer
                function decode(bytes: Uint8Array): xds.type.matcher.v3.Matcher.MatcherList.Predicate.PredicateList
              }
            }
            interface FieldMatcher {
              readonly predicate: xds.type.matcher.v3.Matcher.MatcherList.Predicate | null
              readonly onMatch: xds.type.matcher.v3.Matcher.OnMatch | null
            }
            interface FieldMatcherInit {
              predicate?: xds.type.matcher.v3.Matcher.MatcherList.PredicateInit | null | undefined
              onMatch?: xds.type.matcher.v3.Matcher.OnMatchInit | null | undefined
            }
            namespace FieldMatcher {
              function encode(message: xds.type.matcher.v3.Matcher.MatcherList.FieldMatcherInit): $Writer
              function decode(bytes: Uint8Array): xds.type.matcher.v3.Matcher.MatcherList.FieldMatcher
            }
          }
          interface MatcherTree {
            readonly input: xds.core.v3.TypedExtensionConfig | null
            readonly exactMatchMap: xds.type.matcher.v3.Matcher.MatcherTree.MatchMap | null
            readonly prefixMatchMap: xds.type.matcher.v3.Matcher.MatcherTree.MatchMap | null
            readonly customMatch: xds.core.v3.TypedExtensionConfig | null
            /** Which of them is set. */
            readonly treeType?: 'exactMatchMap' | 'prefixMatchMap' | 'customMatch' | undefined
          }
          interface MatcherTreeInit {
            input?: xds.core.v3.TypedExtensionConfigInit | null | undefined
            exactMatchMap?: xds.type.matcher.v3.Matcher.MatcherTree.MatchMapInit | null | undefined
            prefixMatchMap?: xds.type.matcher.v3.Matcher.MatcherTree.MatchMapInit | null | undefined
            customMatch?: xds.core.v3.TypedExtensionConfigInit | null | undefined
          }
          namespace MatcherTree {
            function encode(message: xds.type.matcher.v3.Matcher.MatcherTreeInit): $Writer
            function decode(bytes: Uint8Array): xds.type.matcher.v3.Matcher.MatcherTree
            interface MatchMap {
              readonly map: { readonly [key: string]: xds.type.matcher.v3.Matcher.OnMatch }
            }
            interface MatchMapInit {
              map?: { readonly [key: string]: xds.type.matcher.v3.Matcher.OnMatchInit } | null | undefined
            }
            namespace MatchMap {
              function encode(message: xds.type.matcher.v3.Matcher.MatcherTree.MatchMapInit): $Writer
              function decode(bytes: Uint8Array): xds.type.matcher.v3.Matcher.MatcherTree.MatchMap
            }
          }
        }
        interface StringMatcher {
          readonly exact: string | null
          readonly prefix: string | null
          readonly suffix: string | null
          readonly safeRegex: xds.type.matcher.v3.RegexMatcher | null
          readonly contains: string | null
          readonly ignoreCase: boolean
          /** Which of them is set. */
          readonly matchPattern?: 'exact' | 'prefix' | 'suffix' | 'safeRegex' | 'contains' | undefined
        }
        interface StringMatcherInit {
          exact?: string | null | undefined
          prefix?: string | null | undefined
          suffix?: string | null | undefined
          safeRegex?: xds.type.matcher.v3.RegexMatcherInit | null | undefined
          contains?: string | null | undefined
          ignoreCase?: boolean | null | undefined
        }
        namespace StringMatcher {
          function encode(message: xds.type.matcher.v3.StringMatcherInit): $Writer
          function decode(bytes: Uint8Array): xds.type.matcher.v3.StringMatcher
        }
        interface RegexMatcher {
          readonly googleRe2: xds.type.matcher.v3.RegexMatcher.GoogleRE2 | null
          readonly regex: string
          /** Which of them is set. */
          readonly engineType?: 'googleRe2' | undefined
        }
        interface RegexMatcherInit {
          googleRe2?: xds.type.matcher.v3.RegexMatcher.GoogleRE2Init | null | undefined
          regex?: string | null | undefined
        }
        namespace RegexMatcher {
          function encode(message: xds.type.matcher.v3.RegexMatcherInit): $Writer
          function decode(bytes: Uint8Array): xds.type.matcher.v3.RegexMatcher
          interface GoogleRE2 {
          }
          interface GoogleRE2Init {
          }
          namespace GoogleRE2 {
            function encode(message: xds.type.matcher.v3.RegexMatcher.GoogleRE2Init): $Writer
            function decode(bytes: Uint8Array): xds.type.matcher.v3.RegexMatcher.GoogleRE2
          }
        }
      }
    }
  }
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
      interface Authority {
        readonly name: string
      }
      interface AuthorityInit {
        name?: string | null | undefined
      }
      namespace Authority {
        function encode(message: xds.core.v3.AuthorityInit): $Writer
        function decode(bytes: Uint8Array): xds.core.v3.Authority
      }
      interface CollectionEntry {
        readonly locator: xds.core.v3.ResourceLocator | null
        readonly inlineEntry: xds.core.v3.CollectionEntry.InlineEntry | null
        /** Which of them is set. */
        readonly resourceSpecifier?: 'locator' | 'inlineEntry' | undefined
      }
      interface CollectionEntryInit {
        locator?: xds.core.v3.ResourceLocatorInit | null | undefined
        inlineEntry?: xds.core.v3.CollectionEntry.InlineEntryInit | null | undefined
      }
      namespace CollectionEntry {
        function encode(message: xds.core.v3.CollectionEntryInit): $Writer
        function decode(bytes: Uint8Array): xds.core.v3.CollectionEntry
        interface InlineEntry {
          readonly name: string
          readonly version: string
          readonly resource: google.protobuf.Any | null
        }
        interface InlineEntryInit {
          name?: string | null | undefined
          version?: string | null | undefined
          resource?: google.protobuf.AnyInit | null | undefined
        }
        namespace InlineEntry {
          function encode(message: xds.core.v3.CollectionEntry.InlineEntryInit): $Writer
          function decode(bytes: Uint8Array): xds.core.v3.CollectionEntry.InlineEntry
        }
      }
      interface ResourceLocator {
        readonly scheme: xds.core.v3.ResourceLocator.Scheme
        readonly id: string
        readonly authority: string
        readonly resourceType: string
        readonly exactContext: xds.core.v3.ContextParams | null
        readonly directives: readonly xds.core.v3.ResourceLocator.Directive[]
        /** Which of them is set. */
        readonly contextParamSpecifier?: 'exactContext' | undefined
      }
      interface ResourceLocatorInit {
        scheme?: xds.core.v3.ResourceLocator.Scheme | null | undefined
        id?: string | null | undefined
        authority?: string | null | undefined
        resourceType?: string | null | undefined
        exactContext?: xds.core.v3.ContextParamsInit | null | undefined
        directives?: readonly xds.core.v3.ResourceLocator.DirectiveInit[] | null | undefined
      }
      namespace ResourceLocator {
        function encode(message: xds.core.v3.ResourceLocatorInit): $Writer
        function decode(bytes: Uint8Array): xds.core.v3.ResourceLocator
        type Scheme = 0 | 1 | 2
        const Scheme: $Enum<{
          XDSTP: 0
          HTTP: 1
          FILE: 2
        }>
        interface Directive {
          readonly alt: xds.core.v3.ResourceLocator | null
          readonly entry: string | null
          /** Which of them is set. */
          readonly directive?: 'alt' | 'entry' | undefined
        }
        interface DirectiveInit {
          alt?: xds.core.v3.ResourceLocatorInit | null | undefined
          entry?: string | null | undefined
        }
        namespace Directive {
          function encode(message: xds.core.v3.ResourceLocator.DirectiveInit): $Writer
          function decode(bytes: Uint8Array): xds.core.v3.ResourceLocator.Directive
        }
      }
    }
  }
}
export declare namespace envoy {
  namespace type {
    namespace matcher {
      namespace v3 {
        interface HttpRequestHeaderMatchInput {
          readonly headerName: string
        }
        interface HttpRequestHeaderMatchInputInit {
          headerName?: string | null | undefined
        }
        namespace HttpRequestHeaderMatchInput {
          function encode(message: envoy.type.matcher.v3.HttpRequestHeaderMatchInputInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.HttpRequestHeaderMatchInput
        }
        interface HttpRequestTrailerMatchInput {
          readonly headerName: string
        }
        interface HttpRequestTrailerMatchInputInit {
          headerName?: string | null | undefined
        }
        namespace HttpRequestTrailerMatchInput {
          function encode(message: envoy.type.matcher.v3.HttpRequestTrailerMatchInputInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.HttpRequestTrailerMatchInput
        }
        interface HttpResponseHeaderMatchInput {
          readonly headerName: string
        }
        interface HttpResponseHeaderMatchInputInit {
          headerName?: string | null | undefined
        }
        namespace HttpResponseHeaderMatchInput {
          function encode(message: envoy.type.matcher.v3.HttpResponseHeaderMatchInputInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.HttpResponseHeaderMatchInput
        }
        interface HttpResponseTrailerMatchInput {
          readonly headerName: string
        }
        interface HttpResponseTrailerMatchInputInit {
          headerName?: string | null | undefined
        }
        namespace HttpResponseTrailerMatchInput {
          function encode(message: envoy.type.matcher.v3.HttpResponseTrailerMatchInputInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.HttpResponseTrailerMatchInput
        }
        interface HttpRequestQueryParamMatchInput {
          readonly queryParam: string
        }
        interface HttpRequestQueryParamMatchInputInit {
          queryParam?: string | null | undefined
        }
        namespace HttpRequestQueryParamMatchInput {
          function encode(message: envoy.type.matcher.v3.HttpRequestQueryParamMatchInputInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.HttpRequestQueryParamMatchInput
        }
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
        interface RegexMatchAndSubstitute {
          readonly pattern: envoy.type.matcher.v3.RegexMatcher | null
          readonly substitution: string
        }
        interface RegexMatchAndSubstituteInit {
          pattern?: envoy.type.matcher.v3.RegexMatcherInit | null | undefined
          substitution?: string | null | undefined
        }
        namespace RegexMatchAndSubstitute {
          function encode(message: envoy.type.matcher.v3.RegexMatchAndSubstituteInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.RegexMatchAndSubstitute
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
        interface ListStringMatcher {
          readonly patterns: readonly envoy.type.matcher.v3.StringMatcher[]
        }
        interface ListStringMatcherInit {
          patterns?: readonly envoy.type.matcher.v3.StringMatcherInit[] | null | undefined
        }
        namespace ListStringMatcher {
          function encode(message: envoy.type.matcher.v3.ListStringMatcherInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.ListStringMatcher
        }
        interface MetadataMatcher {
          readonly filter: string
          readonly path: readonly envoy.type.matcher.v3.MetadataMatcher.PathSegment[]
          readonly value: envoy.type.matcher.v3.ValueMatcher | null
          readonly invert: boolean
        }
        interface MetadataMatcherInit {
          filter?: string | null | undefined
          path?: readonly envoy.type.matcher.v3.MetadataMatcher.PathSegmentInit[] | null | undefined
          value?: envoy.type.matcher.v3.ValueMatcherInit | null | undefined
          invert?: boolean | null | undefined
        }
        namespace MetadataMatcher {
          function encode(message: envoy.type.matcher.v3.MetadataMatcherInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.matcher.v3.MetadataMatcher
          interface PathSegment {
            readonly key: string | null
            /** Which of them is set. */
            readonly segment?: 'key' | undefined
          }
          interface PathSegmentInit {
            key?: string | null | undefined
          }
          namespace PathSegment {
            function encode(message: envoy.type.matcher.v3.MetadataMatcher.PathSegmentInit): $Writer
            function decode(bytes: Uint8Array): envoy.type.matcher.v3.MetadataMatcher.PathSegment
          }
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
      interface Percent {
        readonly value: number
      }
      interface PercentInit {
        value?: number | null | undefined
      }
      namespace Percent {
        function encode(message: envoy.type.v3.PercentInit): $Writer
        function decode(bytes: Uint8Array): envoy.type.v3.Percent
      }
      interface FractionalPercent {
        readonly numerator: number
        readonly denominator: envoy.type.v3.FractionalPercent.DenominatorType
      }
      interface FractionalPercentInit {
        numerator?: number | null | undefined
        denominator?: envoy.type.v3.FractionalPercent.DenominatorType | null | undefined
      }
      namespace FractionalPercent {
        function encode(message: envoy.type.v3.FractionalPercentInit): $Writer
        function decode(bytes: Uint8Array): envoy.type.v3.FractionalPercent
        type DenominatorType = 0 | 1 | 2
        const DenominatorType: $Enum<{
          HUNDRED: 0
          TEN_THOUSAND: 1
          MILLION: 2
        }>
      }
      interface Int64Range {
        readonly start: number
        readonly end: number
      }
      interface Int64RangeInit {
        start?: number | null | undefined
        end?: number | null | undefined
      }
      namespace Int64Range {
        function encode(message: envoy.type.v3.Int64RangeInit): $Writer
        function decode(bytes: Uint8Array): envoy.type.v3.Int64Range
      }
      interface Int32Range {
        readonly start: number
        readonly end: number
      }
      interface Int32RangeInit {
        start?: number | null | undefined
        end?: number | null | undefined
      }
      namespace Int32Range {
        function encode(message: envoy.type.v3.Int32RangeInit): $Writer
        function decode(bytes: Uint8Array): envoy.type.v3.Int32Range
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
      type CodecClientType = 0 | 1 | 2
      const CodecClientType: $Enum<{
        HTTP1: 0
        HTTP2: 1
        HTTP3: 2
      }>
      interface TokenBucket {
        readonly maxTokens: number
        readonly tokensPerFill: google.protobuf.UInt32Value | null
        readonly fillInterval: google.protobuf.Duration | null
      }
      interface TokenBucketInit {
        maxTokens?: number | null | undefined
        tokensPerFill?: google.protobuf.UInt32ValueInit | null | undefined
        fillInterval?: google.protobuf.DurationInit | null | undefined
      }
      namespace TokenBucket {
        function encode(message: envoy.type.v3.TokenBucketInit): $Writer
        function decode(bytes: Uint8Array): envoy.type.v3.TokenBucket
      }
      type StatusCode = 0 | 100 | 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 421 | 422 | 423 | 424 | 426 | 428 | 429 | 431 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511
      const StatusCode: $Enum<{
        Empty: 0
        Continue: 100
        OK: 200
        Created: 201
        Accepted: 202
        NonAuthoritativeInformation: 203
        NoContent: 204
        ResetContent: 205
        PartialContent: 206
        MultiStatus: 207
        AlreadyReported: 208
        IMUsed: 226
        MultipleChoices: 300
        MovedPermanently: 301
        Found: 302
        SeeOther: 303
        NotModified: 304
        UseProxy: 305
        TemporaryRedirect: 307
        PermanentRedirect: 308
        BadRequest: 400
        Unauthorized: 401
        PaymentRequired: 402
        Forbidden: 403
        NotFound: 404
        MethodNotAllowed: 405
        NotAcceptable: 406
        ProxyAuthenticationRequired: 407
        RequestTimeout: 408
        Conflict: 409
        Gone: 410
        LengthRequired: 411
        PreconditionFailed: 412
        PayloadTooLarge: 413
        URITooLong: 414
        UnsupportedMediaType: 415
        RangeNotSatisfiable: 416
        ExpectationFailed: 417
        MisdirectedRequest: 421
        UnprocessableEntity: 422
        Locked: 423
        FailedDependency: 424
        UpgradeRequired: 426
        PreconditionRequired: 428
        TooManyRequests: 429
        RequestHeaderFieldsTooLarge: 431
        InternalServerError: 500
        NotImplemented: 501
        BadGateway: 502
        ServiceUnavailable: 503
        GatewayTimeout: 504
        HTTPVersionNotSupported: 505
        VariantAlsoNegotiates: 506
        InsufficientStorage: 507
        LoopDetected: 508
        NotExtended: 510
        NetworkAuthenticationRequired: 511
      }>
      interface HttpStatus {
        readonly code: envoy.type.v3.StatusCode
      }
      interface HttpStatusInit {
        code?: envoy.type.v3.StatusCode | null | undefined
      }
      namespace HttpStatus {
        function encode(message: envoy.type.v3.HttpStatusInit): $Writer
        function decode(bytes: Uint8Array): envoy.type.v3.HttpStatus
      }
      type RateLimitUnit = 0 | 1 | 2 | 3 | 4 | 5 | 6
      const RateLimitUnit: $Enum<{
        UNKNOWN: 0
        SECOND: 1
        MINUTE: 2
        HOUR: 3
        DAY: 4
        MONTH: 5
        YEAR: 6
      }>
    }
    namespace tracing {
      namespace v3 {
        interface CustomTag {
          readonly tag: string
          readonly literal: envoy.type.tracing.v3.CustomTag.Literal | null
          readonly environment: envoy.type.tracing.v3.CustomTag.Environment | null
          readonly requestHeader: envoy.type.tracing.v3.CustomTag.Header | null
          readonly metadata: envoy.type.tracing.v3.CustomTag.Metadata | null
          /** Which of them is set. */
          readonly type?: 'literal' | 'environment' | 'requestHeader' | 'metadata' | undefined
        }
        interface CustomTagInit {
          tag?: string | null | undefined
          literal?: envoy.type.tracing.v3.CustomTag.LiteralInit | null | undefined
          environment?: envoy.type.tracing.v3.CustomTag.EnvironmentInit | null | undefined
          requestHeader?: envoy.type.tracing.v3.CustomTag.HeaderInit | null | undefined
          metadata?: envoy.type.tracing.v3.CustomTag.MetadataInit | null | undefined
        }
        namespace CustomTag {
          function encode(message: envoy.type.tracing.v3.CustomTagInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.tracing.v3.CustomTag
          interface Literal {
            readonly value: string
          }
          interface LiteralInit {
            value?: string | null | undefined
          }
          namespace Literal {
            function encode(message: envoy.type.tracing.v3.CustomTag.LiteralInit): $Writer
            function decode(bytes: Uint8Array): envoy.type.tracing.v3.CustomTag.Literal
          }
          interface Environment {
            readonly name: string
            readonly defaultValue: string
          }
          interface EnvironmentInit {
            name?: string | null | undefined
            defaultValue?: string | null | undefined
          }
          namespace Environment {
            function encode(message: envoy.type.tracing.v3.CustomTag.EnvironmentInit): $Writer
            function decode(bytes: Uint8Array): envoy.type.tracing.v3.CustomTag.Environment
          }
          interface Header {
            readonly name: string
            readonly defaultValue: string
          }
          interface HeaderInit {
            name?: string | null | undefined
            defaultValue?: string | null | undefined
          }
          namespace Header {
            function encode(message: envoy.type.tracing.v3.CustomTag.HeaderInit): $Writer
            function decode(bytes: Uint8Array): envoy.type.tracing.v3.CustomTag.Header
          }
          interface Metadata {
            readonly kind: envoy.type.metadata.v3.MetadataKind | null
            readonly metadataKey: envoy.type.metadata.v3.MetadataKey | null
            readonly defaultValue: string
          }
          interface MetadataInit {
            kind?: envoy.type.metadata.v3.MetadataKindInit | null | undefined
            metadataKey?: envoy.type.metadata.v3.MetadataKeyInit | null | undefined
            defaultValue?: string | null | undefined
          }
          namespace Metadata {
            function encode(message: envoy.type.tracing.v3.CustomTag.MetadataInit): $Writer
            function decode(bytes: Uint8Array): envoy.type.tracing.v3.CustomTag.Metadata
          }
        }
      }
    }
    namespace metadata {
      namespace v3 {
        interface MetadataKey {
          readonly key: string
          readonly path: readonly envoy.type.metadata.v3.MetadataKey.PathSegment[]
        }
        interface MetadataKeyInit {
          key?: string | null | undefined
          path?: readonly envoy.type.metadata.v3.MetadataKey.PathSegmentInit[] | null | undefined
        }
        namespace MetadataKey {
          function encode(message: envoy.type.metadata.v3.MetadataKeyInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.metadata.v3.MetadataKey
          interface PathSegment {
            readonly key: string | null
            /** Which of them is set. */
            readonly segment?: 'key' | undefined
          }
          interface PathSegmentInit {
            key?: string | null | undefined
          }
          namespace PathSegment {
            function encode(message: envoy.type.metadata.v3.MetadataKey.PathSegmentInit): $Writer
            function decode(bytes: Uint8Array): envoy.type.metadata.v3.MetadataKey.PathSegment
          }
        }
        interface MetadataKind {
          readonly request: envoy.type.metadata.v3.MetadataKind.Request | null
          readonly route: envoy.type.metadata.v3.MetadataKind.Route | null
          readonly cluster: envoy.type.metadata.v3.MetadataKind.Cluster | null
          readonly host: envoy.type.metadata.v3.MetadataKind.Host | null
          /** Which of them is set. */
          readonly kind?: 'request' | 'route' | 'cluster' | 'host' | undefined
        }
        interface MetadataKindInit {
          request?: envoy.type.metadata.v3.MetadataKind.RequestInit | null | undefined
          route?: envoy.type.metadata.v3.MetadataKind.RouteInit | null | undefined
          cluster?: envoy.type.metadata.v3.MetadataKind.ClusterInit | null | undefined
          host?: envoy.type.metadata.v3.MetadataKind.HostInit | null | undefined
        }
        namespace MetadataKind {
          function encode(message: envoy.type.metadata.v3.MetadataKindInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.metadata.v3.MetadataKind
          interface Request {
          }
          interface RequestInit {
          }
          namespace Request {
            function encode(message: envoy.type.metadata.v3.MetadataKind.RequestInit): $Writer
            function decode(bytes: Uint8Array): envoy.type.metadata.v3.MetadataKind.Request
          }
          interface Route {
          }
          interface RouteInit {
          }
          namespace Route {
            function encode(message: envoy.type.metadata.v3.MetadataKind.RouteInit): $Writer
            function decode(bytes: Uint8Array): envoy.type.metadata.v3.MetadataKind.Route
          }
          interface Cluster {
          }
          interface ClusterInit {
          }
          namespace Cluster {
            function encode(message: envoy.type.metadata.v3.MetadataKind.ClusterInit): $Writer
            function decode(bytes: Uint8Array): envoy.type.metadata.v3.MetadataKind.Cluster
          }
          interface Host {
          }
          interface HostInit {
          }
          namespace Host {
            function encode(message: envoy.type.metadata.v3.MetadataKind.HostInit): $Writer
            function decode(bytes: Uint8Array): envoy.type.metadata.v3.MetadataKind.Host
          }
        }
      }
    }
    namespace http {
      namespace v3 {
        interface PathTransformation {
          readonly operations: readonly envoy.type.http.v3.PathTransformation.Operation[]
        }
        interface PathTransformationInit {
          operations?: readonly envoy.type.http.v3.PathTransformation.OperationInit[] | null | undefined
        }
        namespace PathTransformation {
          function encode(message: envoy.type.http.v3.PathTransformationInit): $Writer
          function decode(bytes: Uint8Array): envoy.type.http.v3.PathTransformation
          interface Operation {
            readonly normalizePathRfc_3986: envoy.type.http.v3.PathTransformation.Operation.NormalizePathRFC3986 | null
            readonly mergeSlashes: envoy.type.http.v3.PathTransformation.Operation.MergeSlashes | null
            /** Which of them is set. */
            readonly operationSpecifier?: 'normalizePathRfc_3986' | 'mergeSlashes' | undefined
          }
          interface OperationInit {
            normalizePathRfc_3986?: envoy.type.http.v3.PathTransformation.Operation.NormalizePathRFC3986Init | null | undefined
            mergeSlashes?: envoy.type.http.v3.PathTransformation.Operation.MergeSlashesInit | null | undefined
          }
          namespace Operation {
            function encode(message: envoy.type.http.v3.PathTransformation.OperationInit): $Writer
            function decode(bytes: Uint8Array): envoy.type.http.v3.PathTransformation.Operation
            interface NormalizePathRFC3986 {
            }
            interface NormalizePathRFC3986Init {
            }
            namespace NormalizePathRFC3986 {
              function encode(message: envoy.type.http.v3.PathTransformation.Operation.NormalizePathRFC3986Init): $Writer
              function decode(bytes: Uint8Array): envoy.type.http.v3.PathTransformation.Operation.NormalizePathRFC3986
            }
            interface MergeSlashes {
            }
            interface MergeSlashesInit {
            }
            namespace MergeSlashes {
              function encode(message: envoy.type.http.v3.PathTransformation.Operation.MergeSlashesInit): $Writer
              function decode(bytes: Uint8Array): envoy.type.http.v3.PathTransformation.Operation.MergeSlashes
            }
          }
        }
      }
    }
  }
  namespace extensions {
    namespace upstreams {
      namespace http {
        namespace v3 {
          interface HttpProtocolOptions {
            readonly commonHttpProtocolOptions: envoy.config.core.v3.HttpProtocolOptions | null
            readonly upstreamHttpProtocolOptions: envoy.config.core.v3.UpstreamHttpProtocolOptions | null
            readonly explicitHttpConfig: envoy.extensions.upstreams.http.v3.HttpProtocolOptions.ExplicitHttpConfig | null
            readonly useDownstreamProtocolConfig: envoy.extensions.upstreams.http.v3.HttpProtocolOptions.UseDownstreamHttpConfig | null
            readonly autoConfig: envoy.extensions.upstreams.http.v3.HttpProtocolOptions.AutoHttpConfig | null
            readonly httpFilters: readonly envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter[]
            readonly headerValidationConfig: envoy.config.core.v3.TypedExtensionConfig | null
            readonly requestMirrorPolicies: readonly envoy.config.route.v3.RouteAction.RequestMirrorPolicy[]
            readonly hashPolicy: readonly envoy.config.route.v3.RouteAction.HashPolicy[]
            readonly retryPolicy: envoy.config.route.v3.RetryPolicy | null
            /** Which of them is set. */
            readonly upstreamProtocolOptions?: 'explicitHttpConfig' | 'useDownstreamProtocolConfig' | 'autoConfig' | undefined
          }
          interface HttpProtocolOptionsInit {
            commonHttpProtocolOptions?: envoy.config.core.v3.HttpProtocolOptionsInit | null | undefined
            upstreamHttpProtocolOptions?: envoy.config.core.v3.UpstreamHttpProtocolOptionsInit | null | undefined
            explicitHttpConfig?: envoy.extensions.upstreams.http.v3.HttpProtocolOptions.ExplicitHttpConfigInit | null | undefined
            useDownstreamProtocolConfig?: envoy.extensions.upstreams.http.v3.HttpProtocolOptions.UseDownstreamHttpConfigInit | null | undefined
            autoConfig?: envoy.extensions.upstreams.http.v3.HttpProtocolOptions.AutoHttpConfigInit | null | undefined
            httpFilters?: readonly envoy.extensions.filters.network.http_connection_manager.v3.HttpFilterInit[] | null | undefined
            headerValidationConfig?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
            requestMirrorPolicies?: readonly envoy.config.route.v3.RouteAction.RequestMirrorPolicyInit[] | null | undefined
            hashPolicy?: readonly envoy.config.route.v3.RouteAction.HashPolicyInit[] | null | undefined
            retryPolicy?: envoy.config.route.v3.RetryPolicyInit | null | undefined
          }
          namespace HttpProtocolOptions {
            function encode(message: envoy.extensions.upstreams.http.v3.HttpProtocolOptionsInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.upstreams.http.v3.HttpProtocolOptions
            interface ExplicitHttpConfig {
              readonly httpProtocolOptions: envoy.config.core.v3.Http1ProtocolOptions | null
              readonly http2ProtocolOptions: envoy.config.core.v3.Http2ProtocolOptions | null
              readonly http3ProtocolOptions: envoy.config.core.v3.Http3ProtocolOptions | null
              /** Which of them is set. */
              readonly protocolConfig?: 'httpProtocolOptions' | 'http2ProtocolOptions' | 'http3ProtocolOptions' | undefined
            }
            interface ExplicitHttpConfigInit {
              httpProtocolOptions?: envoy.config.core.v3.Http1ProtocolOptionsInit | null | undefined
              http2ProtocolOptions?: envoy.config.core.v3.Http2ProtocolOptionsInit | null | undefined
              http3ProtocolOptions?: envoy.config.core.v3.Http3ProtocolOptionsInit | null | undefined
            }
            namespace ExplicitHttpConfig {
              function encode(message: envoy.extensions.upstreams.http.v3.HttpProtocolOptions.ExplicitHttpConfigInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.upstreams.http.v3.HttpProtocolOptions.ExplicitHttpConfig
            }
            interface UseDownstreamHttpConfig {
              readonly httpProtocolOptions: envoy.config.core.v3.Http1ProtocolOptions | null
              readonly http2ProtocolOptions: envoy.config.core.v3.Http2ProtocolOptions | null
              readonly http3ProtocolOptions: envoy.config.core.v3.Http3ProtocolOptions | null
            }
            interface UseDownstreamHttpConfigInit {
              httpProtocolOptions?: envoy.config.core.v3.Http1ProtocolOptionsInit | null | undefined
              http2ProtocolOptions?: envoy.config.core.v3.Http2ProtocolOptionsInit | null | undefined
              http3ProtocolOptions?: envoy.config.core.v3.Http3ProtocolOptionsInit | null | undefined
            }
            namespace UseDownstreamHttpConfig {
              function encode(message: envoy.extensions.upstreams.http.v3.HttpProtocolOptions.UseDownstreamHttpConfigInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.upstreams.http.v3.HttpProtocolOptions.UseDownstreamHttpConfig
            }
            interface AutoHttpConfig {
              readonly httpProtocolOptions: envoy.config.core.v3.Http1ProtocolOptions | null
              readonly http2ProtocolOptions: envoy.config.core.v3.Http2ProtocolOptions | null
              readonly http3ProtocolOptions: envoy.config.core.v3.Http3ProtocolOptions | null
              readonly alternateProtocolsCacheOptions: envoy.config.core.v3.AlternateProtocolsCacheOptions | null
            }
            interface AutoHttpConfigInit {
              httpProtocolOptions?: envoy.config.core.v3.Http1ProtocolOptionsInit | null | undefined
              http2ProtocolOptions?: envoy.config.core.v3.Http2ProtocolOptionsInit | null | undefined
              http3ProtocolOptions?: envoy.config.core.v3.Http3ProtocolOptionsInit | null | undefined
              alternateProtocolsCacheOptions?: envoy.config.core.v3.AlternateProtocolsCacheOptionsInit | null | undefined
            }
            namespace AutoHttpConfig {
              function encode(message: envoy.extensions.upstreams.http.v3.HttpProtocolOptions.AutoHttpConfigInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.upstreams.http.v3.HttpProtocolOptions.AutoHttpConfig
            }
          }
        }
      }
    }
    namespace filters {
      namespace network {
        namespace http_connection_manager {
          namespace v3 {
            interface HttpConnectionManager {
              readonly codecType: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.CodecType
              readonly statPrefix: string
              readonly rds: envoy.extensions.filters.network.http_connection_manager.v3.Rds | null
              readonly routeConfig: envoy.config.route.v3.RouteConfiguration | null
              readonly scopedRoutes: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes | null
              readonly httpFilters: readonly envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter[]
              readonly addUserAgent: google.protobuf.BoolValue | null
              readonly tracing: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.Tracing | null
              readonly commonHttpProtocolOptions: envoy.config.core.v3.HttpProtocolOptions | null
              readonly httpProtocolOptions: envoy.config.core.v3.Http1ProtocolOptions | null
              readonly http2ProtocolOptions: envoy.config.core.v3.Http2ProtocolOptions | null
              readonly http3ProtocolOptions: envoy.config.core.v3.Http3ProtocolOptions | null
              readonly serverName: string
              readonly serverHeaderTransformation: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ServerHeaderTransformation
              readonly schemeHeaderTransformation: envoy.config.core.v3.SchemeHeaderTransformation | null
              readonly maxRequestHeadersKb: google.protobuf.UInt32Value | null
              readonly streamIdleTimeout: google.protobuf.Duration | null
              readonly requestTimeout: google.protobuf.Duration | null
              readonly requestHeadersTimeout: google.protobuf.Duration | null
              readonly drainTimeout: google.protobuf.Duration | null
              readonly delayedCloseTimeout: google.protobuf.Duration | null
              readonly accessLog: readonly envoy.config.accesslog.v3.AccessLog[]
              readonly accessLogFlushInterval: google.protobuf.Duration | null
              readonly flushAccessLogOnNewRequest: boolean
              readonly accessLogOptions: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.HcmAccessLogOptions | null
              readonly useRemoteAddress: google.protobuf.BoolValue | null
              readonly xffNumTrustedHops: number
              readonly originalIpDetectionExtensions: readonly envoy.config.core.v3.TypedExtensionConfig[]
              readonly earlyHeaderMutationExtensions: readonly envoy.config.core.v3.TypedExtensionConfig[]
              readonly internalAddressConfig: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.InternalAddressConfig | null
              readonly skipXffAppend: boolean
              readonly via: string
              readonly generateRequestId: google.protobuf.BoolValue | null
              readonly preserveExternalRequestId: boolean
              readonly alwaysSetRequestIdInResponse: boolean
              readonly forwardClientCertDetails: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ForwardClientCertDetails
              readonly setCurrentClientCertDetails: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.SetCurrentClientCertDetails | null
              readonly proxy_100Continue: boolean
              readonly representIpv4RemoteAddressAsIpv4MappedIpv6: boolean
              readonly upgradeConfigs: readonly envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.UpgradeConfig[]
              readonly normalizePath: google.protobuf.BoolValue | null
              readonly mergeSlashes: boolean
              readonly pathWithEscapedSlashesAction: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.PathWithEscapedSlashesAction
              readonly requestIdExtension: envoy.extensions.filters.network.http_connection_manager.v3.RequestIDExtension | null
              readonly localReplyConfig: envoy.extensions.filters.network.http_connection_manager.v3.LocalReplyConfig | null
              readonly stripMatchingHostPort: boolean
              readonly stripAnyHostPort: boolean | null
              readonly streamErrorOnInvalidHttpMessage: google.protobuf.BoolValue | null
              readonly pathNormalizationOptions: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.PathNormalizationOptions | null
              readonly stripTrailingHostDot: boolean
              readonly proxyStatusConfig: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ProxyStatusConfig | null
              readonly typedHeaderValidationConfig: envoy.config.core.v3.TypedExtensionConfig | null
              readonly appendXForwardedPort: boolean
              readonly appendLocalOverload: boolean
              readonly addProxyProtocolConnectionState: google.protobuf.BoolValue | null
              readonly http1SafeMaxConnectionDuration: boolean
              readonly streamFlushTimeout: google.protobuf.Duration | null
              readonly forwardClientCertMatcher: xds.type.matcher.v3.Matcher | null
              readonly drainTimeoutJitter: envoy.type.v3.Percent | null
              readonly recordRouteResolutionStats: boolean
              /** Which of them is set. */
              readonly routeSpecifier?: 'rds' | 'routeConfig' | 'scopedRoutes' | undefined
              /** Which of them is set. */
              readonly stripPortMode?: 'stripAnyHostPort' | undefined
            }
            interface HttpConnectionManagerInit {
              codecType?: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.CodecType | null | undefined
              statPrefix?: string | null | undefined
              rds?: envoy.extensions.filters.network.http_connection_manager.v3.RdsInit | null | undefined
              routeConfig?: envoy.config.route.v3.RouteConfigurationInit | null | undefined
              scopedRoutes?: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutesInit | null | undefined
              httpFilters?: readonly envoy.extensions.filters.network.http_connection_manager.v3.HttpFilterInit[] | null | undefined
              addUserAgent?: google.protobuf.BoolValueInit | null | undefined
              tracing?: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.TracingInit | null | undefined
              commonHttpProtocolOptions?: envoy.config.core.v3.HttpProtocolOptionsInit | null | undefined
              httpProtocolOptions?: envoy.config.core.v3.Http1ProtocolOptionsInit | null | undefined
              http2ProtocolOptions?: envoy.config.core.v3.Http2ProtocolOptionsInit | null | undefined
              http3ProtocolOptions?: envoy.config.core.v3.Http3ProtocolOptionsInit | null | undefined
              serverName?: string | null | undefined
              serverHeaderTransformation?: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ServerHeaderTransformation | null | undefined
              schemeHeaderTransformation?: envoy.config.core.v3.SchemeHeaderTransformationInit | null | undefined
              maxRequestHeadersKb?: google.protobuf.UInt32ValueInit | null | undefined
              streamIdleTimeout?: google.protobuf.DurationInit | null | undefined
              requestTimeout?: google.protobuf.DurationInit | null | undefined
              requestHeadersTimeout?: google.protobuf.DurationInit | null | undefined
              drainTimeout?: google.protobuf.DurationInit | null | undefined
              delayedCloseTimeout?: google.protobuf.DurationInit | null | undefined
              accessLog?: readonly envoy.config.accesslog.v3.AccessLogInit[] | null | undefined
              accessLogFlushInterval?: google.protobuf.DurationInit | null | undefined
              flushAccessLogOnNewRequest?: boolean | null | undefined
              accessLogOptions?: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.HcmAccessLogOptionsInit | null | undefined
              useRemoteAddress?: google.protobuf.BoolValueInit | null | undefined
              xffNumTrustedHops?: number | null | undefined
              originalIpDetectionExtensions?: readonly envoy.config.core.v3.TypedExtensionConfigInit[] | null | undefined
              earlyHeaderMutationExtensions?: readonly envoy.config.core.v3.TypedExtensionConfigInit[] | null | undefined
              internalAddressConfig?: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.InternalAddressConfigInit | null | undefined
              skipXffAppend?: boolean | null | undefined
              via?: string | null | undefined
              generateRequestId?: google.protobuf.BoolValueInit | null | undefined
              preserveExternalRequestId?: boolean | null | undefined
              alwaysSetRequestIdInResponse?: boolean | null | undefined
              forwardClientCertDetails?: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ForwardClientCertDetails | null | undefined
              setCurrentClientCertDetails?: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.SetCurrentClientCertDetailsInit | null | undefined
              proxy_100Continue?: boolean | null | undefined
              representIpv4RemoteAddressAsIpv4MappedIpv6?: boolean | null | undefined
              upgradeConfigs?: readonly envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.UpgradeConfigInit[] | null | undefined
              normalizePath?: google.protobuf.BoolValueInit | null | undefined
              mergeSlashes?: boolean | null | undefined
              pathWithEscapedSlashesAction?: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.PathWithEscapedSlashesAction | null | undefined
              requestIdExtension?: envoy.extensions.filters.network.http_connection_manager.v3.RequestIDExtensionInit | null | undefined
              localReplyConfig?: envoy.extensions.filters.network.http_connection_manager.v3.LocalReplyConfigInit | null | undefined
              stripMatchingHostPort?: boolean | null | undefined
              stripAnyHostPort?: boolean | null | undefined
              streamErrorOnInvalidHttpMessage?: google.protobuf.BoolValueInit | null | undefined
              pathNormalizationOptions?: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.PathNormalizationOptionsInit | null | undefined
              stripTrailingHostDot?: boolean | null | undefined
              proxyStatusConfig?: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ProxyStatusConfigInit | null | undefined
              typedHeaderValidationConfig?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
              appendXForwardedPort?: boolean | null | undefined
              appendLocalOverload?: boolean | null | undefined
              addProxyProtocolConnectionState?: google.protobuf.BoolValueInit | null | undefined
              http1SafeMaxConnectionDuration?: boolean | null | undefined
              streamFlushTimeout?: google.protobuf.DurationInit | null | undefined
              forwardClientCertMatcher?: xds.type.matcher.v3.MatcherInit | null | undefined
              drainTimeoutJitter?: envoy.type.v3.PercentInit | null | undefined
              recordRouteResolutionStats?: boolean | null | undefined
            }
            namespace HttpConnectionManager {
              function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManagerInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager
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
              interface Tracing {
                readonly clientSampling: envoy.type.v3.Percent | null
                readonly randomSampling: envoy.type.v3.Percent | null
                readonly overallSampling: envoy.type.v3.Percent | null
                readonly verbose: boolean
                readonly maxPathTagLength: google.protobuf.UInt32Value | null
                readonly customTags: readonly envoy.type.tracing.v3.CustomTag[]
                readonly provider: envoy.config.trace.v3.Tracing.Http | null
                readonly spawnUpstreamSpan: google.protobuf.BoolValue | null
                readonly operation: string
                readonly upstreamOperation: string
                readonly noContextPropagation: boolean
              }
              interface TracingInit {
                clientSampling?: envoy.type.v3.PercentInit | null | undefined
                randomSampling?: envoy.type.v3.PercentInit | null | undefined
                overallSampling?: envoy.type.v3.PercentInit | null | undefined
                verbose?: boolean | null | undefined
                maxPathTagLength?: google.protobuf.UInt32ValueInit | null | undefined
                customTags?: readonly envoy.type.tracing.v3.CustomTagInit[] | null | undefined
                provider?: envoy.config.trace.v3.Tracing.HttpInit | null | undefined
                spawnUpstreamSpan?: google.protobuf.BoolValueInit | null | undefined
                operation?: string | null | undefined
                upstreamOperation?: string | null | undefined
                noContextPropagation?: boolean | null | undefined
              }
              namespace Tracing {
                function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.TracingInit): $Writer
                function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.Tracing
                type OperationName = 0 | 1
                const OperationName: $Enum<{
                  INGRESS: 0
                  EGRESS: 1
                }>
              }
              interface InternalAddressConfig {
                readonly unixSockets: boolean
                readonly cidrRanges: readonly envoy.config.core.v3.CidrRange[]
              }
              interface InternalAddressConfigInit {
                unixSockets?: boolean | null | undefined
                cidrRanges?: readonly envoy.config.core.v3.CidrRangeInit[] | null | undefined
              }
              namespace InternalAddressConfig {
                function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.InternalAddressConfigInit): $Writer
                function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.InternalAddressConfig
              }
              interface SetCurrentClientCertDetails {
                readonly subject: google.protobuf.BoolValue | null
                readonly cert: boolean
                readonly chain: boolean
                readonly dns: boolean
                readonly uri: boolean
              }
              interface SetCurrentClientCertDetailsInit {
                subject?: google.protobuf.BoolValueInit | null | undefined
                cert?: boolean | null | undefined
                chain?: boolean | null | undefined
                dns?: boolean | null | undefined
                uri?: boolean | null | undefined
              }
              namespace SetCurrentClientCertDetails {
                function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.SetCurrentClientCertDetailsInit): $Writer
                function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.SetCurrentClientCertDetails
              }
              interface UpgradeConfig {
                readonly upgradeType: string
                readonly filters: readonly envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter[]
                readonly enabled: google.protobuf.BoolValue | null
              }
              interface UpgradeConfigInit {
                upgradeType?: string | null | undefined
                filters?: readonly envoy.extensions.filters.network.http_connection_manager.v3.HttpFilterInit[] | null | undefined
                enabled?: google.protobuf.BoolValueInit | null | undefined
              }
              namespace UpgradeConfig {
                function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.UpgradeConfigInit): $Writer
                function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.UpgradeConfig
              }
              interface PathNormalizationOptions {
                readonly forwardingTransformation: envoy.type.http.v3.PathTransformation | null
                readonly httpFilterTransformation: envoy.type.http.v3.PathTransformation | null
              }
              interface PathNormalizationOptionsInit {
                forwardingTransformation?: envoy.type.http.v3.PathTransformationInit | null | undefined
                httpFilterTransformation?: envoy.type.http.v3.PathTransformationInit | null | undefined
              }
              namespace PathNormalizationOptions {
                function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.PathNormalizationOptionsInit): $Writer
                function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.PathNormalizationOptions
              }
              interface ProxyStatusConfig {
                readonly removeDetails: boolean
                readonly removeConnectionTerminationDetails: boolean
                readonly removeResponseFlags: boolean
                readonly setRecommendedResponseCode: boolean
                readonly useNodeId: boolean | null
                readonly literalProxyName: string | null
                /** Which of them is set. */
                readonly proxyName?: 'useNodeId' | 'literalProxyName' | undefined
              }
              interface ProxyStatusConfigInit {
                removeDetails?: boolean | null | undefined
                removeConnectionTerminationDetails?: boolean | null | undefined
                removeResponseFlags?: boolean | null | undefined
                setRecommendedResponseCode?: boolean | null | undefined
                useNodeId?: boolean | null | undefined
                literalProxyName?: string | null | undefined
              }
              namespace ProxyStatusConfig {
                function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ProxyStatusConfigInit): $Writer
                function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ProxyStatusConfig
              }
              interface HcmAccessLogOptions {
                readonly accessLogFlushInterval: google.protobuf.Duration | null
                readonly flushAccessLogOnNewRequest: boolean
                readonly flushLogOnTunnelSuccessfullyEstablished: boolean
              }
              interface HcmAccessLogOptionsInit {
                accessLogFlushInterval?: google.protobuf.DurationInit | null | undefined
                flushAccessLogOnNewRequest?: boolean | null | undefined
                flushLogOnTunnelSuccessfullyEstablished?: boolean | null | undefined
              }
              namespace HcmAccessLogOptions {
                function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.HcmAccessLogOptionsInit): $Writer
                function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.HcmAccessLogOptions
              }
            }
            interface LocalReplyConfig {
              readonly mappers: readonly envoy.extensions.filters.network.http_connection_manager.v3.ResponseMapper[]
              readonly bodyFormat: envoy.config.core.v3.SubstitutionFormatString | null
            }
            interface LocalReplyConfigInit {
              mappers?: readonly envoy.extensions.filters.network.http_connection_manager.v3.ResponseMapperInit[] | null | undefined
              bodyFormat?: envoy.config.core.v3.SubstitutionFormatStringInit | null | undefined
            }
            namespace LocalReplyConfig {
              function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.LocalReplyConfigInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.LocalReplyConfig
            }
            interface ResponseMapper {
              readonly filter: envoy.config.accesslog.v3.AccessLogFilter | null
              readonly statusCode: google.protobuf.UInt32Value | null
              readonly body: envoy.config.core.v3.DataSource | null
              readonly bodyFormatOverride: envoy.config.core.v3.SubstitutionFormatString | null
              readonly headersToAdd: readonly envoy.config.core.v3.HeaderValueOption[]
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
              function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.ResponseMapper
            }
            interface Rds {
              readonly configSource: envoy.config.core.v3.ConfigSource | null
              readonly routeConfigName: string
            }
            interface RdsInit {
              configSource?: envoy.config.core.v3.ConfigSourceInit | null | undefined
              routeConfigName?: string | null | undefined
            }
            namespace Rds {
              function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.RdsInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.Rds
            }
            interface ScopedRouteConfigurationsList {
              readonly scopedRouteConfigurations: readonly envoy.config.route.v3.ScopedRouteConfiguration[]
            }
            interface ScopedRouteConfigurationsListInit {
              scopedRouteConfigurations?: readonly envoy.config.route.v3.ScopedRouteConfigurationInit[] | null | undefined
            }
            namespace ScopedRouteConfigurationsList {
              function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRouteConfigurationsListInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.ScopedRouteConfigurationsList
            }
            interface ScopedRoutes {
              readonly name: string
              readonly scopeKeyBuilder: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder | null
              readonly rdsConfigSource: envoy.config.core.v3.ConfigSource | null
              readonly scopedRouteConfigurationsList: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRouteConfigurationsList | null
              readonly scopedRds: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRds | null
              /** Which of them is set. */
              readonly configSpecifier?: 'scopedRouteConfigurationsList' | 'scopedRds' | undefined
            }
            interface ScopedRoutesInit {
              name?: string | null | undefined
              scopeKeyBuilder?: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilderInit | null | undefined
              rdsConfigSource?: envoy.config.core.v3.ConfigSourceInit | null | undefined
              scopedRouteConfigurationsList?: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRouteConfigurationsListInit | null | undefined
              scopedRds?: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRdsInit | null | undefined
            }
            namespace ScopedRoutes {
              function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutesInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes
              interface ScopeKeyBuilder {
                readonly fragments: readonly envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder[]
              }
              interface ScopeKeyBuilderInit {
                fragments?: readonly envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilderInit[] | null | undefined
              }
              namespace ScopeKeyBuilder {
                function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilderInit): $Writer
                function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder
                interface FragmentBuilder {
                  readonly headerValueExtractor: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor | null
                  /** Which of them is set. */
                  readonly type?: 'headerValueExtractor' | undefined
                }
                interface FragmentBuilderInit {
                  headerValueExtractor?: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractorInit | null | undefined
                }
                namespace FragmentBuilder {
                  function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilderInit): $Writer
                  function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder
                  interface HeaderValueExtractor {
                    readonly name: string
                    readonly elementSeparator: string
                    readonly index: number | null
                    readonly element: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor.KvElement | null
                    /** Which of them is set. */
                    readonly extractType?: 'index' | 'element' | undefined
                  }
                  interface HeaderValueExtractorInit {
                    name?: string | null | undefined
                    elementSeparator?: string | null | undefined
                    index?: number | null | undefined
                    element?: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor.KvElementInit | null | undefined
                  }
                  namespace HeaderValueExtractor {
                    function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractorInit): $Writer
                    function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor
                    interface KvElement {
                      readonly separator: string
                      readonly key: string
                    }
                    interface KvElementInit {
                      separator?: string | null | undefined
                      key?: string | null | undefined
                    }
                    namespace KvElement {
                      function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor.KvElementInit): $Writer
                      function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor.KvElement
                    }
                  }
                }
              }
            }
            interface ScopedRds {
              readonly scopedRdsConfigSource: envoy.config.core.v3.ConfigSource | null
              readonly srdsResourcesLocator: string
            }
            interface ScopedRdsInit {
              scopedRdsConfigSource?: envoy.config.core.v3.ConfigSourceInit | null | undefined
              srdsResourcesLocator?: string | null | undefined
            }
            namespace ScopedRds {
              function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRdsInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.ScopedRds
            }
            interface HttpFilter {
              readonly name: string
              readonly typedConfig: google.protobuf.Any | null
              readonly configDiscovery: envoy.config.core.v3.ExtensionConfigSource | null
              readonly isOptional: boolean
              readonly disabled: boolean
              /** Which of them is set. */
              readonly configType?: 'typedConfig' | 'configDiscovery' | undefined
            }
            interface HttpFilterInit {
              name?: string | null | undefined
              typedConfig?: google.protobuf.AnyInit | null | undefined
              configDiscovery?: envoy.config.core.v3.ExtensionConfigSourceInit | null | undefined
              isOptional?: boolean | null | undefined
              disabled?: boolean | null | undefined
            }
            namespace HttpFilter {
              function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.HttpFilterInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter
            }
            interface RequestIDExtension {
              readonly typedConfig: google.protobuf.Any | null
            }
            interface RequestIDExtensionInit {
              typedConfig?: google.protobuf.AnyInit | null | undefined
            }
            namespace RequestIDExtension {
              function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.RequestIDExtensionInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.RequestIDExtension
            }
            interface EnvoyMobileHttpConnectionManager {
              readonly config: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager | null
            }
            interface EnvoyMobileHttpConnectionManagerInit {
              config?: envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManagerInit | null | undefined
            }
            namespace EnvoyMobileHttpConnectionManager {
              function encode(message: envoy.extensions.filters.network.http_connection_manager.v3.EnvoyMobileHttpConnectionManagerInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.network.http_connection_manager.v3.EnvoyMobileHttpConnectionManager
            }
          }
        }
      }
      namespace http {
        namespace tap {
          namespace v3 {
            interface Tap {
              readonly commonConfig: envoy.extensions.common.tap.v3.CommonExtensionConfig | null
              readonly recordHeadersReceivedTime: boolean
              readonly recordDownstreamConnection: boolean
              readonly recordUpstreamConnection: boolean
            }
            interface TapInit {
              commonConfig?: envoy.extensions.common.tap.v3.CommonExtensionConfigInit | null | undefined
              recordHeadersReceivedTime?: boolean | null | undefined
              recordDownstreamConnection?: boolean | null | undefined
              recordUpstreamConnection?: boolean | null | undefined
            }
            namespace Tap {
              function encode(message: envoy.extensions.filters.http.tap.v3.TapInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.http.tap.v3.Tap
            }
          }
        }
        namespace router {
          namespace v3 {
            interface Router {
              readonly dynamicStats: google.protobuf.BoolValue | null
              readonly startChildSpan: boolean
              readonly upstreamLog: readonly envoy.config.accesslog.v3.AccessLog[]
              readonly upstreamLogOptions: envoy.extensions.filters.http.router.v3.Router.UpstreamAccessLogOptions | null
              readonly suppressEnvoyHeaders: boolean
              readonly strictCheckHeaders: readonly string[]
              readonly respectExpectedRqTimeout: boolean
              readonly suppressGrpcRequestFailureCodeStats: boolean
              readonly upstreamHttpFilters: readonly envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter[]
              readonly rejectConnectRequestEarlyData: google.protobuf.BoolValue | null
            }
            interface RouterInit {
              dynamicStats?: google.protobuf.BoolValueInit | null | undefined
              startChildSpan?: boolean | null | undefined
              upstreamLog?: readonly envoy.config.accesslog.v3.AccessLogInit[] | null | undefined
              upstreamLogOptions?: envoy.extensions.filters.http.router.v3.Router.UpstreamAccessLogOptionsInit | null | undefined
              suppressEnvoyHeaders?: boolean | null | undefined
              strictCheckHeaders?: readonly string[] | null | undefined
              respectExpectedRqTimeout?: boolean | null | undefined
              suppressGrpcRequestFailureCodeStats?: boolean | null | undefined
              upstreamHttpFilters?: readonly envoy.extensions.filters.network.http_connection_manager.v3.HttpFilterInit[] | null | undefined
              rejectConnectRequestEarlyData?: google.protobuf.BoolValueInit | null | undefined
            }
            namespace Router {
              function encode(message: envoy.extensions.filters.http.router.v3.RouterInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.http.router.v3.Router
              interface UpstreamAccessLogOptions {
                readonly flushUpstreamLogOnUpstreamStream: boolean
                readonly upstreamLogFlushInterval: google.protobuf.Duration | null
              }
              interface UpstreamAccessLogOptionsInit {
                flushUpstreamLogOnUpstreamStream?: boolean | null | undefined
                upstreamLogFlushInterval?: google.protobuf.DurationInit | null | undefined
              }
              namespace UpstreamAccessLogOptions {
                function encode(message: envoy.extensions.filters.http.router.v3.Router.UpstreamAccessLogOptionsInit): $Writer
                function decode(bytes: Uint8Array): envoy.extensions.filters.http.router.v3.Router.UpstreamAccessLogOptions
              }
            }
          }
        }
        namespace lua {
          namespace v3 {
            interface Lua {
              readonly inlineCode: string
              readonly sourceCodes: { readonly [key: string]: envoy.config.core.v3.DataSource }
              readonly defaultSourceCode: envoy.config.core.v3.DataSource | null
              readonly statPrefix: string
              readonly clearRouteCache: google.protobuf.BoolValue | null
              readonly filterContext: google.protobuf.Struct | null
              readonly packagePaths: readonly string[]
              readonly packageCpaths: readonly string[]
              readonly sharedVmId: string
            }
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
              function decode(bytes: Uint8Array): envoy.extensions.filters.http.lua.v3.Lua
            }
            interface LuaPerRoute {
              readonly disabled: boolean | null
              readonly name: string | null
              readonly sourceCode: envoy.config.core.v3.DataSource | null
              readonly filterContext: google.protobuf.Struct | null
              readonly packagePaths: readonly string[]
              readonly packageCpaths: readonly string[]
              readonly sharedVmId: string
              /** Which of them is set. */
              readonly override?: 'disabled' | 'name' | 'sourceCode' | undefined
            }
            interface LuaPerRouteInit {
              disabled?: boolean | null | undefined
              name?: string | null | undefined
              sourceCode?: envoy.config.core.v3.DataSourceInit | null | undefined
              filterContext?: google.protobuf.StructInit | null | undefined
              packagePaths?: readonly string[] | null | undefined
              packageCpaths?: readonly string[] | null | undefined
              sharedVmId?: string | null | undefined
            }
            namespace LuaPerRoute {
              function encode(message: envoy.extensions.filters.http.lua.v3.LuaPerRouteInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.http.lua.v3.LuaPerRoute
            }
          }
        }
        namespace local_ratelimit {
          namespace v3 {
            interface LocalRateLimit {
              readonly statPrefix: string
              readonly status: envoy.type.v3.HttpStatus | null
              readonly tokenBucket: envoy.type.v3.TokenBucket | null
              readonly filterEnabled: envoy.config.core.v3.RuntimeFractionalPercent | null
              readonly filterEnforced: envoy.config.core.v3.RuntimeFractionalPercent | null
              readonly requestHeadersToAddWhenNotEnforced: readonly envoy.config.core.v3.HeaderValueOption[]
              readonly responseHeadersToAdd: readonly envoy.config.core.v3.HeaderValueOption[]
              readonly descriptors: readonly envoy.extensions.common.ratelimit.v3.LocalRateLimitDescriptor[]
              readonly stage: number
              readonly localRateLimitPerDownstreamConnection: boolean
              readonly localClusterRateLimit: envoy.extensions.common.ratelimit.v3.LocalClusterRateLimit | null
              readonly enableXRatelimitHeaders: envoy.extensions.common.ratelimit.v3.XRateLimitHeadersRFCVersion
              readonly vhRateLimits: envoy.extensions.common.ratelimit.v3.VhRateLimitsOptions
              readonly alwaysConsumeDefaultTokenBucket: google.protobuf.BoolValue | null
              readonly rateLimitedAsResourceExhausted: boolean
              readonly rateLimits: readonly envoy.config.route.v3.RateLimit[]
              readonly maxDynamicDescriptors: google.protobuf.UInt32Value | null
              readonly enableRetryAfterHeader: boolean
            }
            interface LocalRateLimitInit {
              statPrefix?: string | null | undefined
              status?: envoy.type.v3.HttpStatusInit | null | undefined
              tokenBucket?: envoy.type.v3.TokenBucketInit | null | undefined
              filterEnabled?: envoy.config.core.v3.RuntimeFractionalPercentInit | null | undefined
              filterEnforced?: envoy.config.core.v3.RuntimeFractionalPercentInit | null | undefined
              requestHeadersToAddWhenNotEnforced?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
              responseHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
              descriptors?: readonly envoy.extensions.common.ratelimit.v3.LocalRateLimitDescriptorInit[] | null | undefined
              stage?: number | null | undefined
              localRateLimitPerDownstreamConnection?: boolean | null | undefined
              localClusterRateLimit?: envoy.extensions.common.ratelimit.v3.LocalClusterRateLimitInit | null | undefined
              enableXRatelimitHeaders?: envoy.extensions.common.ratelimit.v3.XRateLimitHeadersRFCVersion | null | undefined
              vhRateLimits?: envoy.extensions.common.ratelimit.v3.VhRateLimitsOptions | null | undefined
              alwaysConsumeDefaultTokenBucket?: google.protobuf.BoolValueInit | null | undefined
              rateLimitedAsResourceExhausted?: boolean | null | undefined
              rateLimits?: readonly envoy.config.route.v3.RateLimitInit[] | null | undefined
              maxDynamicDescriptors?: google.protobuf.UInt32ValueInit | null | undefined
              enableRetryAfterHeader?: boolean | null | undefined
            }
            namespace LocalRateLimit {
              function encode(message: envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimitInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit
            }
          }
        }
        namespace health_check {
          namespace v3 {
            interface HealthCheck {
              readonly passThroughMode: google.protobuf.BoolValue | null
              readonly cacheTime: google.protobuf.Duration | null
              readonly clusterMinHealthyPercentages: { readonly [key: string]: envoy.type.v3.Percent }
              readonly headers: readonly envoy.config.route.v3.HeaderMatcher[]
            }
            interface HealthCheckInit {
              passThroughMode?: google.protobuf.BoolValueInit | null | undefined
              cacheTime?: google.protobuf.DurationInit | null | undefined
              clusterMinHealthyPercentages?: { readonly [key: string]: envoy.type.v3.PercentInit } | null | undefined
              headers?: readonly envoy.config.route.v3.HeaderMatcherInit[] | null | undefined
            }
            namespace HealthCheck {
              function encode(message: envoy.extensions.filters.http.health_check.v3.HealthCheckInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.http.health_check.v3.HealthCheck
            }
          }
        }
        namespace ext_authz {
          namespace v3 {
            interface ExtAuthz {
              readonly grpcService: envoy.config.core.v3.GrpcService | null
              readonly httpService: envoy.extensions.filters.http.ext_authz.v3.HttpService | null
              readonly transportApiVersion: envoy.config.core.v3.ApiVersion
              readonly failureModeAllow: boolean
              readonly failureModeAllowHeaderAdd: boolean
              readonly withRequestBody: envoy.extensions.filters.http.ext_authz.v3.BufferSettings | null
              readonly clearRouteCache: boolean
              readonly statusOnError: envoy.type.v3.HttpStatus | null
              readonly validateMutations: boolean
              readonly metadataContextNamespaces: readonly string[]
              readonly typedMetadataContextNamespaces: readonly string[]
              readonly routeMetadataContextNamespaces: readonly string[]
              readonly routeTypedMetadataContextNamespaces: readonly string[]
              readonly filterEnabled: envoy.config.core.v3.RuntimeFractionalPercent | null
              readonly filterEnabledMetadata: envoy.type.matcher.v3.MetadataMatcher | null
              readonly denyAtDisable: envoy.config.core.v3.RuntimeFeatureFlag | null
              readonly includePeerCertificate: boolean
              readonly statPrefix: string
              readonly bootstrapMetadataLabelsKey: string
              readonly allowedHeaders: envoy.type.matcher.v3.ListStringMatcher | null
              readonly disallowedHeaders: envoy.type.matcher.v3.ListStringMatcher | null
              readonly includeTlsSession: boolean
              readonly chargeClusterResponseStats: google.protobuf.BoolValue | null
              readonly encodeRawHeaders: boolean
              readonly decoderHeaderMutationRules: envoy.config.common.mutation_rules.v3.HeaderMutationRules | null
              readonly enableDynamicMetadataIngestion: google.protobuf.BoolValue | null
              /** Which of them is set. */
              readonly services?: 'grpcService' | 'httpService' | undefined
            }
            interface ExtAuthzInit {
              grpcService?: envoy.config.core.v3.GrpcServiceInit | null | undefined
              httpService?: envoy.extensions.filters.http.ext_authz.v3.HttpServiceInit | null | undefined
              transportApiVersion?: envoy.config.core.v3.ApiVersion | null | undefined
              failureModeAllow?: boolean | null | undefined
              failureModeAllowHeaderAdd?: boolean | null | undefined
              withRequestBody?: envoy.extensions.filters.http.ext_authz.v3.BufferSettingsInit | null | undefined
              clearRouteCache?: boolean | null | undefined
              statusOnError?: envoy.type.v3.HttpStatusInit | null | undefined
              validateMutations?: boolean | null | undefined
              metadataContextNamespaces?: readonly string[] | null | undefined
              typedMetadataContextNamespaces?: readonly string[] | null | undefined
              routeMetadataContextNamespaces?: readonly string[] | null | undefined
              routeTypedMetadataContextNamespaces?: readonly string[] | null | undefined
              filterEnabled?: envoy.config.core.v3.RuntimeFractionalPercentInit | null | undefined
              filterEnabledMetadata?: envoy.type.matcher.v3.MetadataMatcherInit | null | undefined
              denyAtDisable?: envoy.config.core.v3.RuntimeFeatureFlagInit | null | undefined
              includePeerCertificate?: boolean | null | undefined
              statPrefix?: string | null | undefined
              bootstrapMetadataLabelsKey?: string | null | undefined
              allowedHeaders?: envoy.type.matcher.v3.ListStringMatcherInit | null | undefined
              disallowedHeaders?: envoy.type.matcher.v3.ListStringMatcherInit | null | undefined
              includeTlsSession?: boolean | null | undefined
              chargeClusterResponseStats?: google.protobuf.BoolValueInit | null | undefined
              encodeRawHeaders?: boolean | null | undefined
              decoderHeaderMutationRules?: envoy.config.common.mutation_rules.v3.HeaderMutationRulesInit | null | undefined
              enableDynamicMetadataIngestion?: google.protobuf.BoolValueInit | null | undefined
            }
            namespace ExtAuthz {
              function encode(message: envoy.extensions.filters.http.ext_authz.v3.ExtAuthzInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.http.ext_authz.v3.ExtAuthz
            }
            interface BufferSettings {
              readonly maxRequestBytes: number
              readonly allowPartialMessage: boolean
              readonly packAsBytes: boolean
            }
            interface BufferSettingsInit {
              maxRequestBytes?: number | null | undefined
              allowPartialMessage?: boolean | null | undefined
              packAsBytes?: boolean | null | undefined
            }
            namespace BufferSettings {
              function encode(message: envoy.extensions.filters.http.ext_authz.v3.BufferSettingsInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.http.ext_authz.v3.BufferSettings
            }
            interface HttpService {
              readonly serverUri: envoy.config.core.v3.HttpUri | null
              readonly pathPrefix: string
              readonly authorizationRequest: envoy.extensions.filters.http.ext_authz.v3.AuthorizationRequest | null
              readonly authorizationResponse: envoy.extensions.filters.http.ext_authz.v3.AuthorizationResponse | null
            }
            interface HttpServiceInit {
              serverUri?: envoy.config.core.v3.HttpUriInit | null | undefined
              pathPrefix?: string | null | undefined
              authorizationRequest?: envoy.extensions.filters.http.ext_authz.v3.AuthorizationRequestInit | null | undefined
              authorizationResponse?: envoy.extensions.filters.http.ext_authz.v3.AuthorizationResponseInit | null | undefined
            }
            namespace HttpService {
              function encode(message: envoy.extensions.filters.http.ext_authz.v3.HttpServiceInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.http.ext_authz.v3.HttpService
            }
            interface AuthorizationRequest {
              readonly allowedHeaders: envoy.type.matcher.v3.ListStringMatcher | null
              readonly headersToAdd: readonly envoy.config.core.v3.HeaderValue[]
            }
            interface AuthorizationRequestInit {
              allowedHeaders?: envoy.type.matcher.v3.ListStringMatcherInit | null | undefined
              headersToAdd?: readonly envoy.config.core.v3.HeaderValueInit[] | null | undefined
            }
            namespace AuthorizationRequest {
              function encode(message: envoy.extensions.filters.http.ext_authz.v3.AuthorizationRequestInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.http.ext_authz.v3.AuthorizationRequest
            }
            interface AuthorizationResponse {
              readonly allowedUpstreamHeaders: envoy.type.matcher.v3.ListStringMatcher | null
              readonly allowedUpstreamHeadersToAppend: envoy.type.matcher.v3.ListStringMatcher | null
              readonly allowedClientHeaders: envoy.type.matcher.v3.ListStringMatcher | null
              readonly allowedClientHeadersOnSuccess: envoy.type.matcher.v3.ListStringMatcher | null
              readonly dynamicMetadataFromHeaders: envoy.type.matcher.v3.ListStringMatcher | null
            }
            interface AuthorizationResponseInit {
              allowedUpstreamHeaders?: envoy.type.matcher.v3.ListStringMatcherInit | null | undefined
              allowedUpstreamHeadersToAppend?: envoy.type.matcher.v3.ListStringMatcherInit | null | undefined
              allowedClientHeaders?: envoy.type.matcher.v3.ListStringMatcherInit | null | undefined
              allowedClientHeadersOnSuccess?: envoy.type.matcher.v3.ListStringMatcherInit | null | undefined
              dynamicMetadataFromHeaders?: envoy.type.matcher.v3.ListStringMatcherInit | null | undefined
            }
            namespace AuthorizationResponse {
              function encode(message: envoy.extensions.filters.http.ext_authz.v3.AuthorizationResponseInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.http.ext_authz.v3.AuthorizationResponse
            }
            interface ExtAuthzPerRoute {
              readonly disabled: boolean | null
              readonly checkSettings: envoy.extensions.filters.http.ext_authz.v3.CheckSettings | null
              /** Which of them is set. */
              readonly override?: 'disabled' | 'checkSettings' | undefined
            }
            interface ExtAuthzPerRouteInit {
              disabled?: boolean | null | undefined
              checkSettings?: envoy.extensions.filters.http.ext_authz.v3.CheckSettingsInit | null | undefined
            }
            namespace ExtAuthzPerRoute {
              function encode(message: envoy.extensions.filters.http.ext_authz.v3.ExtAuthzPerRouteInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.http.ext_authz.v3.ExtAuthzPerRoute
            }
            interface CheckSettings {
              readonly contextExtensions: { readonly [key: string]: string }
              readonly disableRequestBodyBuffering: boolean
              readonly withRequestBody: envoy.extensions.filters.http.ext_authz.v3.BufferSettings | null
            }
            interface CheckSettingsInit {
              contextExtensions?: { readonly [key: string]: string } | null | undefined
              disableRequestBodyBuffering?: boolean | null | undefined
              withRequestBody?: envoy.extensions.filters.http.ext_authz.v3.BufferSettingsInit | null | undefined
            }
            namespace CheckSettings {
              function encode(message: envoy.extensions.filters.http.ext_authz.v3.CheckSettingsInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.http.ext_authz.v3.CheckSettings
            }
          }
        }
        namespace cors {
          namespace v3 {
            interface Cors {
            }
            interface CorsInit {
            }
            namespace Cors {
              function encode(message: envoy.extensions.filters.http.cors.v3.CorsInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.http.cors.v3.Cors
            }
            interface CorsPolicy {
              readonly allowOriginStringMatch: readonly envoy.type.matcher.v3.StringMatcher[]
              readonly allowMethods: string
              readonly allowHeaders: string
              readonly exposeHeaders: string
              readonly maxAge: string
              readonly allowCredentials: google.protobuf.BoolValue | null
              readonly filterEnabled: envoy.config.core.v3.RuntimeFractionalPercent | null
              readonly shadowEnabled: envoy.config.core.v3.RuntimeFractionalPercent | null
              readonly allowPrivateNetworkAccess: google.protobuf.BoolValue | null
              readonly forwardNotMatchingPreflights: google.protobuf.BoolValue | null
            }
            interface CorsPolicyInit {
              allowOriginStringMatch?: readonly envoy.type.matcher.v3.StringMatcherInit[] | null | undefined
              allowMethods?: string | null | undefined
              allowHeaders?: string | null | undefined
              exposeHeaders?: string | null | undefined
              maxAge?: string | null | undefined
              allowCredentials?: google.protobuf.BoolValueInit | null | undefined
              filterEnabled?: envoy.config.core.v3.RuntimeFractionalPercentInit | null | undefined
              shadowEnabled?: envoy.config.core.v3.RuntimeFractionalPercentInit | null | undefined
              allowPrivateNetworkAccess?: google.protobuf.BoolValueInit | null | undefined
              forwardNotMatchingPreflights?: google.protobuf.BoolValueInit | null | undefined
            }
            namespace CorsPolicy {
              function encode(message: envoy.extensions.filters.http.cors.v3.CorsPolicyInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.filters.http.cors.v3.CorsPolicy
            }
          }
        }
      }
    }
    namespace transport_sockets {
      namespace tls {
        namespace v3 {
          interface UpstreamTlsContext {
            readonly commonTlsContext: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext | null
            readonly sni: string
            readonly allowRenegotiation: boolean
            readonly maxSessionKeys: google.protobuf.UInt32Value | null
            readonly enforceRsaKeyUsage: google.protobuf.BoolValue | null
            readonly autoHostSni: boolean
            readonly autoSniSanValidation: boolean
          }
          interface UpstreamTlsContextInit {
            commonTlsContext?: envoy.extensions.transport_sockets.tls.v3.CommonTlsContextInit | null | undefined
            sni?: string | null | undefined
            allowRenegotiation?: boolean | null | undefined
            maxSessionKeys?: google.protobuf.UInt32ValueInit | null | undefined
            enforceRsaKeyUsage?: google.protobuf.BoolValueInit | null | undefined
            autoHostSni?: boolean | null | undefined
            autoSniSanValidation?: boolean | null | undefined
          }
          namespace UpstreamTlsContext {
            function encode(message: envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContextInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext
          }
          interface DownstreamTlsContext {
            readonly commonTlsContext: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext | null
            readonly requireClientCertificate: google.protobuf.BoolValue | null
            readonly requireSni: google.protobuf.BoolValue | null
            readonly sessionTicketKeys: envoy.extensions.transport_sockets.tls.v3.TlsSessionTicketKeys | null
            readonly sessionTicketKeysSdsSecretConfig: envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig | null
            readonly disableStatelessSessionResumption: boolean | null
            readonly disableStatefulSessionResumption: boolean
            readonly sessionTimeout: google.protobuf.Duration | null
            readonly ocspStaplePolicy: envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext.OcspStaplePolicy
            readonly fullScanCertsOnSniMismatch: google.protobuf.BoolValue | null
            readonly preferClientCiphers: boolean
            /** Which of them is set. */
            readonly sessionTicketKeysType?: 'sessionTicketKeys' | 'sessionTicketKeysSdsSecretConfig' | 'disableStatelessSessionResumption' | undefined
          }
          interface DownstreamTlsContextInit {
            commonTlsContext?: envoy.extensions.transport_sockets.tls.v3.CommonTlsContextInit | null | undefined
            requireClientCertificate?: google.protobuf.BoolValueInit | null | undefined
            requireSni?: google.protobuf.BoolValueInit | null | undefined
            sessionTicketKeys?: envoy.extensions.transport_sockets.tls.v3.TlsSessionTicketKeysInit | null | undefined
            sessionTicketKeysSdsSecretConfig?: envoy.extensions.transport_sockets.tls.v3.SdsSecretConfigInit | null | undefined
            disableStatelessSessionResumption?: boolean | null | undefined
            disableStatefulSessionResumption?: boolean | null | undefined
            sessionTimeout?: google.protobuf.DurationInit | null | undefined
            ocspStaplePolicy?: envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext.OcspStaplePolicy | null | undefined
            fullScanCertsOnSniMismatch?: google.protobuf.BoolValueInit | null | undefined
            preferClientCiphers?: boolean | null | undefined
          }
          namespace DownstreamTlsContext {
            function encode(message: envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContextInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext
            type OcspStaplePolicy = 0 | 1 | 2
            const OcspStaplePolicy: $Enum<{
              LENIENT_STAPLING: 0
              STRICT_STAPLING: 1
              MUST_STAPLE: 2
            }>
          }
          interface TlsKeyLog {
            readonly path: string
            readonly localAddressRange: readonly envoy.config.core.v3.CidrRange[]
            readonly remoteAddressRange: readonly envoy.config.core.v3.CidrRange[]
          }
          interface TlsKeyLogInit {
            path?: string | null | undefined
            localAddressRange?: readonly envoy.config.core.v3.CidrRangeInit[] | null | undefined
            remoteAddressRange?: readonly envoy.config.core.v3.CidrRangeInit[] | null | undefined
          }
          namespace TlsKeyLog {
            function encode(message: envoy.extensions.transport_sockets.tls.v3.TlsKeyLogInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.TlsKeyLog
          }
          interface CommonTlsContext {
            readonly tlsParams: envoy.extensions.transport_sockets.tls.v3.TlsParameters | null
            readonly tlsCertificates: readonly envoy.extensions.transport_sockets.tls.v3.TlsCertificate[]
            readonly tlsCertificateSdsSecretConfigs: readonly envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig[]
            readonly tlsCertificateProviderInstance: envoy.extensions.transport_sockets.tls.v3.CertificateProviderPluginInstance | null
            readonly tlsCertificateCertificateProvider: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProvider | null
            readonly tlsCertificateCertificateProviderInstance: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInstance | null
            readonly validationContext: envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext | null
            readonly validationContextSdsSecretConfig: envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig | null
            readonly combinedValidationContext: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CombinedCertificateValidationContext | null
            readonly validationContextCertificateProvider: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProvider | null
            readonly validationContextCertificateProviderInstance: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInstance | null
            readonly alpnProtocols: readonly string[]
            readonly customHandshaker: envoy.config.core.v3.TypedExtensionConfig | null
            readonly keyLog: envoy.extensions.transport_sockets.tls.v3.TlsKeyLog | null
            readonly customTlsCertificateSelector: envoy.config.core.v3.TypedExtensionConfig | null
            /** Which of them is set. */
            readonly validationContextType?: 'validationContext' | 'validationContextSdsSecretConfig' | 'combinedValidationContext' | 'validationContextCertificateProvider' | 'validationContextCertificateProviderInstance' | undefined
          }
          interface CommonTlsContextInit {
            tlsParams?: envoy.extensions.transport_sockets.tls.v3.TlsParametersInit | null | undefined
            tlsCertificates?: readonly envoy.extensions.transport_sockets.tls.v3.TlsCertificateInit[] | null | undefined
            tlsCertificateSdsSecretConfigs?: readonly envoy.extensions.transport_sockets.tls.v3.SdsSecretConfigInit[] | null | undefined
            tlsCertificateProviderInstance?: envoy.extensions.transport_sockets.tls.v3.CertificateProviderPluginInstanceInit | null | undefined
            tlsCertificateCertificateProvider?: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInit | null | undefined
            tlsCertificateCertificateProviderInstance?: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInstanceInit | null | undefined
            validationContext?: envoy.extensions.transport_sockets.tls.v3.CertificateValidationContextInit | null | undefined
            validationContextSdsSecretConfig?: envoy.extensions.transport_sockets.tls.v3.SdsSecretConfigInit | null | undefined
            combinedValidationContext?: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CombinedCertificateValidationContextInit | null | undefined
            validationContextCertificateProvider?: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInit | null | undefined
            validationContextCertificateProviderInstance?: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInstanceInit | null | undefined
            alpnProtocols?: readonly string[] | null | undefined
            customHandshaker?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
            keyLog?: envoy.extensions.transport_sockets.tls.v3.TlsKeyLogInit | null | undefined
            customTlsCertificateSelector?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          }
          namespace CommonTlsContext {
            function encode(message: envoy.extensions.transport_sockets.tls.v3.CommonTlsContextInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.CommonTlsContext
            interface CertificateProvider {
              readonly name: string
              readonly typedConfig: envoy.config.core.v3.TypedExtensionConfig | null
              /** Which of them is set. */
              readonly config?: 'typedConfig' | undefined
            }
            interface CertificateProviderInit {
              name?: string | null | undefined
              typedConfig?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
            }
            namespace CertificateProvider {
              function encode(message: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProvider
            }
            interface CertificateProviderInstance {
              readonly instanceName: string
              readonly certificateName: string
            }
            interface CertificateProviderInstanceInit {
              instanceName?: string | null | undefined
              certificateName?: string | null | undefined
            }
            namespace CertificateProviderInstance {
              function encode(message: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInstanceInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInstance
            }
            interface CombinedCertificateValidationContext {
              readonly defaultValidationContext: envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext | null
              readonly validationContextSdsSecretConfig: envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig | null
              readonly validationContextCertificateProvider: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProvider | null
              readonly validationContextCertificateProviderInstance: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInstance | null
            }
            interface CombinedCertificateValidationContextInit {
              defaultValidationContext?: envoy.extensions.transport_sockets.tls.v3.CertificateValidationContextInit | null | undefined
              validationContextSdsSecretConfig?: envoy.extensions.transport_sockets.tls.v3.SdsSecretConfigInit | null | undefined
              validationContextCertificateProvider?: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInit | null | undefined
              validationContextCertificateProviderInstance?: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInstanceInit | null | undefined
            }
            namespace CombinedCertificateValidationContext {
              function encode(message: envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CombinedCertificateValidationContextInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CombinedCertificateValidationContext
            }
          }
          interface GenericSecret {
            readonly secret: envoy.config.core.v3.DataSource | null
          }
          interface GenericSecretInit {
            secret?: envoy.config.core.v3.DataSourceInit | null | undefined
          }
          namespace GenericSecret {
            function encode(message: envoy.extensions.transport_sockets.tls.v3.GenericSecretInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.GenericSecret
          }
          interface SdsSecretConfig {
            readonly name: string
            readonly sdsConfig: envoy.config.core.v3.ConfigSource | null
          }
          interface SdsSecretConfigInit {
            name?: string | null | undefined
            sdsConfig?: envoy.config.core.v3.ConfigSourceInit | null | undefined
          }
          namespace SdsSecretConfig {
            function encode(message: envoy.extensions.transport_sockets.tls.v3.SdsSecretConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig
          }
          interface Secret {
            readonly name: string
            readonly tlsCertificate: envoy.extensions.transport_sockets.tls.v3.TlsCertificate | null
            readonly sessionTicketKeys: envoy.extensions.transport_sockets.tls.v3.TlsSessionTicketKeys | null
            readonly validationContext: envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext | null
            readonly genericSecret: envoy.extensions.transport_sockets.tls.v3.GenericSecret | null
            /** Which of them is set. */
            readonly type?: 'tlsCertificate' | 'sessionTicketKeys' | 'validationContext' | 'genericSecret' | undefined
          }
          interface SecretInit {
            name?: string | null | undefined
            tlsCertificate?: envoy.extensions.transport_sockets.tls.v3.TlsCertificateInit | null | undefined
            sessionTicketKeys?: envoy.extensions.transport_sockets.tls.v3.TlsSessionTicketKeysInit | null | undefined
            validationContext?: envoy.extensions.transport_sockets.tls.v3.CertificateValidationContextInit | null | undefined
            genericSecret?: envoy.extensions.transport_sockets.tls.v3.GenericSecretInit | null | undefined
          }
          namespace Secret {
            function encode(message: envoy.extensions.transport_sockets.tls.v3.SecretInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.Secret
          }
          interface TlsParameters {
            readonly tlsMinimumProtocolVersion: envoy.extensions.transport_sockets.tls.v3.TlsParameters.TlsProtocol
            readonly tlsMaximumProtocolVersion: envoy.extensions.transport_sockets.tls.v3.TlsParameters.TlsProtocol
            readonly cipherSuites: readonly string[]
            readonly ecdhCurves: readonly string[]
            readonly signatureAlgorithms: readonly string[]
          }
          interface TlsParametersInit {
            tlsMinimumProtocolVersion?: envoy.extensions.transport_sockets.tls.v3.TlsParameters.TlsProtocol | null | undefined
            tlsMaximumProtocolVersion?: envoy.extensions.transport_sockets.tls.v3.TlsParameters.TlsProtocol | null | undefined
            cipherSuites?: readonly string[] | null | undefined
            ecdhCurves?: readonly string[] | null | undefined
            signatureAlgorithms?: readonly string[] | null | undefined
          }
          namespace TlsParameters {
            function encode(message: envoy.extensions.transport_sockets.tls.v3.TlsParametersInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.TlsParameters
            type TlsProtocol = 0 | 1 | 2 | 3 | 4
            const TlsProtocol: $Enum<{
              TLS_AUTO: 0
              TLSv1_0: 1
              TLSv1_1: 2
              TLSv1_2: 3
              TLSv1_3: 4
            }>
          }
          interface PrivateKeyProvider {
            readonly providerName: string
            readonly typedConfig: google.protobuf.Any | null
            readonly fallback: boolean
            /** Which of them is set. */
            readonly configType?: 'typedConfig' | undefined
          }
          interface PrivateKeyProviderInit {
            providerName?: string | null | undefined
            typedConfig?: google.protobuf.AnyInit | null | undefined
            fallback?: boolean | null | undefined
          }
          namespace PrivateKeyProvider {
            function encode(message: envoy.extensions.transport_sockets.tls.v3.PrivateKeyProviderInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.PrivateKeyProvider
          }
          interface TlsCertificate {
            readonly certificateChain: envoy.config.core.v3.DataSource | null
            readonly privateKey: envoy.config.core.v3.DataSource | null
            readonly pkcs12: envoy.config.core.v3.DataSource | null
            readonly watchedDirectory: envoy.config.core.v3.WatchedDirectory | null
            readonly privateKeyProvider: envoy.extensions.transport_sockets.tls.v3.PrivateKeyProvider | null
            readonly password: envoy.config.core.v3.DataSource | null
            readonly ocspStaple: envoy.config.core.v3.DataSource | null
            readonly signedCertificateTimestamp: readonly envoy.config.core.v3.DataSource[]
          }
          interface TlsCertificateInit {
            certificateChain?: envoy.config.core.v3.DataSourceInit | null | undefined
            privateKey?: envoy.config.core.v3.DataSourceInit | null | undefined
            pkcs12?: envoy.config.core.v3.DataSourceInit | null | undefined
            watchedDirectory?: envoy.config.core.v3.WatchedDirectoryInit | null | undefined
            privateKeyProvider?: envoy.extensions.transport_sockets.tls.v3.PrivateKeyProviderInit | null | undefined
            password?: envoy.config.core.v3.DataSourceInit | null | undefined
            ocspStaple?: envoy.config.core.v3.DataSourceInit | null | undefined
            signedCertificateTimestamp?: readonly envoy.config.core.v3.DataSourceInit[] | null | undefined
          }
          namespace TlsCertificate {
            function encode(message: envoy.extensions.transport_sockets.tls.v3.TlsCertificateInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.TlsCertificate
          }
          interface TlsSessionTicketKeys {
            readonly keys: readonly envoy.config.core.v3.DataSource[]
          }
          interface TlsSessionTicketKeysInit {
            keys?: readonly envoy.config.core.v3.DataSourceInit[] | null | undefined
          }
          namespace TlsSessionTicketKeys {
            function encode(message: envoy.extensions.transport_sockets.tls.v3.TlsSessionTicketKeysInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.TlsSessionTicketKeys
          }
          interface CertificateProviderPluginInstance {
            readonly instanceName: string
            readonly certificateName: string
          }
          interface CertificateProviderPluginInstanceInit {
            instanceName?: string | null | undefined
            certificateName?: string | null | undefined
          }
          namespace CertificateProviderPluginInstance {
            function encode(message: envoy.extensions.transport_sockets.tls.v3.CertificateProviderPluginInstanceInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.CertificateProviderPluginInstance
          }
          interface SubjectAltNameMatcher {
            readonly sanType: envoy.extensions.transport_sockets.tls.v3.SubjectAltNameMatcher.SanType
            readonly matcher: envoy.type.matcher.v3.StringMatcher | null
            readonly oid: string
          }
          interface SubjectAltNameMatcherInit {
            sanType?: envoy.extensions.transport_sockets.tls.v3.SubjectAltNameMatcher.SanType | null | undefined
            matcher?: envoy.type.matcher.v3.StringMatcherInit | null | undefined
            oid?: string | null | undefined
          }
          namespace SubjectAltNameMatcher {
            function encode(message: envoy.extensions.transport_sockets.tls.v3.SubjectAltNameMatcherInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.SubjectAltNameMatcher
            type SanType = 0 | 1 | 2 | 3 | 4 | 5
            const SanType: $Enum<{
              SAN_TYPE_UNSPECIFIED: 0
              EMAIL: 1
              DNS: 2
              URI: 3
              IP_ADDRESS: 4
              OTHER_NAME: 5
            }>
          }
          interface CertificateValidationContext {
            readonly trustedCa: envoy.config.core.v3.DataSource | null
            readonly caCertificateProviderInstance: envoy.extensions.transport_sockets.tls.v3.CertificateProviderPluginInstance | null
            readonly systemRootCerts: envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext.SystemRootCerts | null
            readonly watchedDirectory: envoy.config.core.v3.WatchedDirectory | null
            readonly verifyCertificateSpki: readonly string[]
            readonly verifyCertificateHash: readonly string[]
            readonly matchTypedSubjectAltNames: readonly envoy.extensions.transport_sockets.tls.v3.SubjectAltNameMatcher[]
            readonly matchSubjectAltNames: readonly envoy.type.matcher.v3.StringMatcher[]
            readonly requireSignedCertificateTimestamp: google.protobuf.BoolValue | null
            readonly crl: envoy.config.core.v3.DataSource | null
            readonly allowExpiredCertificate: boolean
            readonly trustChainVerification: envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext.TrustChainVerification
            readonly customValidatorConfig: envoy.config.core.v3.TypedExtensionConfig | null
            readonly onlyVerifyLeafCertCrl: boolean
            readonly maxVerifyDepth: google.protobuf.UInt32Value | null
            readonly suppressClientCaList: boolean
          }
          interface CertificateValidationContextInit {
            trustedCa?: envoy.config.core.v3.DataSourceInit | null | undefined
            caCertificateProviderInstance?: envoy.extensions.transport_sockets.tls.v3.CertificateProviderPluginInstanceInit | null | undefined
            systemRootCerts?: envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext.SystemRootCertsInit | null | undefined
            watchedDirectory?: envoy.config.core.v3.WatchedDirectoryInit | null | undefined
            verifyCertificateSpki?: readonly string[] | null | undefined
            verifyCertificateHash?: readonly string[] | null | undefined
            matchTypedSubjectAltNames?: readonly envoy.extensions.transport_sockets.tls.v3.SubjectAltNameMatcherInit[] | null | undefined
            matchSubjectAltNames?: readonly envoy.type.matcher.v3.StringMatcherInit[] | null | undefined
            requireSignedCertificateTimestamp?: google.protobuf.BoolValueInit | null | undefined
            crl?: envoy.config.core.v3.DataSourceInit | null | undefined
            allowExpiredCertificate?: boolean | null | undefined
            trustChainVerification?: envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext.TrustChainVerification | null | undefined
            customValidatorConfig?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
            onlyVerifyLeafCertCrl?: boolean | null | undefined
            maxVerifyDepth?: google.protobuf.UInt32ValueInit | null | undefined
            suppressClientCaList?: boolean | null | undefined
          }
          namespace CertificateValidationContext {
            function encode(message: envoy.extensions.transport_sockets.tls.v3.CertificateValidationContextInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext
            type TrustChainVerification = 0 | 1
            const TrustChainVerification: $Enum<{
              VERIFY_TRUST_CHAIN: 0
              ACCEPT_UNTRUSTED: 1
            }>
            interface SystemRootCerts {
            }
            interface SystemRootCertsInit {
            }
            namespace SystemRootCerts {
              function encode(message: envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext.SystemRootCertsInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext.SystemRootCerts
            }
          }
        }
      }
      namespace raw_buffer {
        namespace v3 {
          interface RawBuffer {
          }
          interface RawBufferInit {
          }
          namespace RawBuffer {
            function encode(message: envoy.extensions.transport_sockets.raw_buffer.v3.RawBufferInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.transport_sockets.raw_buffer.v3.RawBuffer
          }
        }
      }
    }
    namespace retry {
      namespace host {
        namespace previous_hosts {
          namespace v3 {
            interface PreviousHostsPredicate {
            }
            interface PreviousHostsPredicateInit {
            }
            namespace PreviousHostsPredicate {
              function encode(message: envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicateInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicate
            }
          }
        }
      }
    }
    namespace load_balancing_policies {
      namespace wrr_locality {
        namespace v3 {
          interface WrrLocality {
            readonly endpointPickingPolicy: envoy.config.cluster.v3.LoadBalancingPolicy | null
          }
          interface WrrLocalityInit {
            endpointPickingPolicy?: envoy.config.cluster.v3.LoadBalancingPolicyInit | null | undefined
          }
          namespace WrrLocality {
            function encode(message: envoy.extensions.load_balancing_policies.wrr_locality.v3.WrrLocalityInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.load_balancing_policies.wrr_locality.v3.WrrLocality
          }
        }
      }
      namespace round_robin {
        namespace v3 {
          interface RoundRobin {
            readonly slowStartConfig: envoy.extensions.load_balancing_policies.common.v3.SlowStartConfig | null
            readonly localityLbConfig: envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig | null
          }
          interface RoundRobinInit {
            slowStartConfig?: envoy.extensions.load_balancing_policies.common.v3.SlowStartConfigInit | null | undefined
            localityLbConfig?: envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfigInit | null | undefined
          }
          namespace RoundRobin {
            function encode(message: envoy.extensions.load_balancing_policies.round_robin.v3.RoundRobinInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.load_balancing_policies.round_robin.v3.RoundRobin
          }
        }
      }
      namespace common {
        namespace v3 {
          interface LocalityLbConfig {
            readonly zoneAwareLbConfig: envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.ZoneAwareLbConfig | null
            readonly localityWeightedLbConfig: envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.LocalityWeightedLbConfig | null
            /** Which of them is set. */
            readonly localityConfigSpecifier?: 'zoneAwareLbConfig' | 'localityWeightedLbConfig' | undefined
          }
          interface LocalityLbConfigInit {
            zoneAwareLbConfig?: envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.ZoneAwareLbConfigInit | null | undefined
            localityWeightedLbConfig?: envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.LocalityWeightedLbConfigInit | null | undefined
          }
          namespace LocalityLbConfig {
            function encode(message: envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig
            interface ZoneAwareLbConfig {
              readonly routingEnabled: envoy.type.v3.Percent | null
              readonly minClusterSize: google.protobuf.UInt64Value | null
              readonly failTrafficOnPanic: boolean
            }
            interface ZoneAwareLbConfigInit {
              routingEnabled?: envoy.type.v3.PercentInit | null | undefined
              minClusterSize?: google.protobuf.UInt64ValueInit | null | undefined
              failTrafficOnPanic?: boolean | null | undefined
            }
            namespace ZoneAwareLbConfig {
              function encode(message: envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.ZoneAwareLbConfigInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.ZoneAwareLbConfig
            }
            interface LocalityWeightedLbConfig {
            }
            interface LocalityWeightedLbConfigInit {
            }
            namespace LocalityWeightedLbConfig {
              function encode(message: envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.LocalityWeightedLbConfigInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.LocalityWeightedLbConfig
            }
          }
          interface SlowStartConfig {
            readonly slowStartWindow: google.protobuf.Duration | null
            readonly aggression: envoy.config.core.v3.RuntimeDouble | null
            readonly minWeightPercent: envoy.type.v3.Percent | null
          }
          interface SlowStartConfigInit {
            slowStartWindow?: google.protobuf.DurationInit | null | undefined
            aggression?: envoy.config.core.v3.RuntimeDoubleInit | null | undefined
            minWeightPercent?: envoy.type.v3.PercentInit | null | undefined
          }
          namespace SlowStartConfig {
            function encode(message: envoy.extensions.load_balancing_policies.common.v3.SlowStartConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.load_balancing_policies.common.v3.SlowStartConfig
          }
        }
      }
      namespace random {
        namespace v3 {
          interface Random {
            readonly localityLbConfig: envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig | null
          }
          interface RandomInit {
            localityLbConfig?: envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfigInit | null | undefined
          }
          namespace Random {
            function encode(message: envoy.extensions.load_balancing_policies.random.v3.RandomInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.load_balancing_policies.random.v3.Random
          }
        }
      }
      namespace least_request {
        namespace v3 {
          interface LeastRequest {
            readonly choiceCount: google.protobuf.UInt32Value | null
            readonly activeRequestBias: envoy.config.core.v3.RuntimeDouble | null
            readonly slowStartConfig: envoy.extensions.load_balancing_policies.common.v3.SlowStartConfig | null
            readonly localityLbConfig: envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig | null
            readonly enableFullScan: google.protobuf.BoolValue | null
            readonly selectionMethod: envoy.extensions.load_balancing_policies.least_request.v3.LeastRequest.SelectionMethod
          }
          interface LeastRequestInit {
            choiceCount?: google.protobuf.UInt32ValueInit | null | undefined
            activeRequestBias?: envoy.config.core.v3.RuntimeDoubleInit | null | undefined
            slowStartConfig?: envoy.extensions.load_balancing_policies.common.v3.SlowStartConfigInit | null | undefined
            localityLbConfig?: envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfigInit | null | undefined
            enableFullScan?: google.protobuf.BoolValueInit | null | undefined
            selectionMethod?: envoy.extensions.load_balancing_policies.least_request.v3.LeastRequest.SelectionMethod | null | undefined
          }
          namespace LeastRequest {
            function encode(message: envoy.extensions.load_balancing_policies.least_request.v3.LeastRequestInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.load_balancing_policies.least_request.v3.LeastRequest
            type SelectionMethod = 0 | 1
            const SelectionMethod: $Enum<{
              N_CHOICES: 0
              FULL_SCAN: 1
            }>
          }
        }
      }
    }
    namespace common {
      namespace tap {
        namespace v3 {
          interface CommonExtensionConfig {
            readonly adminConfig: envoy.extensions.common.tap.v3.AdminConfig | null
            readonly staticConfig: envoy.config.tap.v3.TapConfig | null
            /** Which of them is set. */
            readonly configType?: 'adminConfig' | 'staticConfig' | undefined
          }
          interface CommonExtensionConfigInit {
            adminConfig?: envoy.extensions.common.tap.v3.AdminConfigInit | null | undefined
            staticConfig?: envoy.config.tap.v3.TapConfigInit | null | undefined
          }
          namespace CommonExtensionConfig {
            function encode(message: envoy.extensions.common.tap.v3.CommonExtensionConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.common.tap.v3.CommonExtensionConfig
          }
          interface AdminConfig {
            readonly configId: string
          }
          interface AdminConfigInit {
            configId?: string | null | undefined
          }
          namespace AdminConfig {
            function encode(message: envoy.extensions.common.tap.v3.AdminConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.common.tap.v3.AdminConfig
          }
        }
      }
      namespace ratelimit {
        namespace v3 {
          type XRateLimitHeadersRFCVersion = 0 | 1
          const XRateLimitHeadersRFCVersion: $Enum<{
            OFF: 0
            DRAFT_VERSION_03: 1
          }>
          type VhRateLimitsOptions = 0 | 1 | 2
          const VhRateLimitsOptions: $Enum<{
            OVERRIDE: 0
            INCLUDE: 1
            IGNORE: 2
          }>
          interface RateLimitDescriptor {
            readonly entries: readonly envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.Entry[]
            readonly limit: envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.RateLimitOverride | null
          }
          interface RateLimitDescriptorInit {
            entries?: readonly envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.EntryInit[] | null | undefined
            limit?: envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.RateLimitOverrideInit | null | undefined
          }
          namespace RateLimitDescriptor {
            function encode(message: envoy.extensions.common.ratelimit.v3.RateLimitDescriptorInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.common.ratelimit.v3.RateLimitDescriptor
            interface Entry {
              readonly key: string
              readonly value: string
            }
            interface EntryInit {
              key?: string | null | undefined
              value?: string | null | undefined
            }
            namespace Entry {
              function encode(message: envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.EntryInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.Entry
            }
            interface RateLimitOverride {
              readonly requestsPerUnit: number
              readonly unit: envoy.type.v3.RateLimitUnit
            }
            interface RateLimitOverrideInit {
              requestsPerUnit?: number | null | undefined
              unit?: envoy.type.v3.RateLimitUnit | null | undefined
            }
            namespace RateLimitOverride {
              function encode(message: envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.RateLimitOverrideInit): $Writer
              function decode(bytes: Uint8Array): envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.RateLimitOverride
            }
          }
          interface LocalRateLimitDescriptor {
            readonly entries: readonly envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.Entry[]
            readonly tokenBucket: envoy.type.v3.TokenBucket | null
          }
          interface LocalRateLimitDescriptorInit {
            entries?: readonly envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.EntryInit[] | null | undefined
            tokenBucket?: envoy.type.v3.TokenBucketInit | null | undefined
          }
          namespace LocalRateLimitDescriptor {
            function encode(message: envoy.extensions.common.ratelimit.v3.LocalRateLimitDescriptorInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.common.ratelimit.v3.LocalRateLimitDescriptor
          }
          interface LocalClusterRateLimit {
          }
          interface LocalClusterRateLimitInit {
          }
          namespace LocalClusterRateLimit {
            function encode(message: envoy.extensions.common.ratelimit.v3.LocalClusterRateLimitInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.common.ratelimit.v3.LocalClusterRateLimit
          }
        }
      }
    }
    namespace access_loggers {
      namespace stream {
        namespace v3 {
          interface StdoutAccessLog {
            readonly logFormat: envoy.config.core.v3.SubstitutionFormatString | null
            /** Which of them is set. */
            readonly accessLogFormat?: 'logFormat' | undefined
          }
          interface StdoutAccessLogInit {
            logFormat?: envoy.config.core.v3.SubstitutionFormatStringInit | null | undefined
          }
          namespace StdoutAccessLog {
            function encode(message: envoy.extensions.access_loggers.stream.v3.StdoutAccessLogInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.access_loggers.stream.v3.StdoutAccessLog
          }
          interface StderrAccessLog {
            readonly logFormat: envoy.config.core.v3.SubstitutionFormatString | null
            /** Which of them is set. */
            readonly accessLogFormat?: 'logFormat' | undefined
          }
          interface StderrAccessLogInit {
            logFormat?: envoy.config.core.v3.SubstitutionFormatStringInit | null | undefined
          }
          namespace StderrAccessLog {
            function encode(message: envoy.extensions.access_loggers.stream.v3.StderrAccessLogInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.access_loggers.stream.v3.StderrAccessLog
          }
        }
      }
      namespace grpc {
        namespace v3 {
          interface HttpGrpcAccessLogConfig {
            readonly commonConfig: envoy.extensions.access_loggers.grpc.v3.CommonGrpcAccessLogConfig | null
            readonly additionalRequestHeadersToLog: readonly string[]
            readonly additionalResponseHeadersToLog: readonly string[]
            readonly additionalResponseTrailersToLog: readonly string[]
          }
          interface HttpGrpcAccessLogConfigInit {
            commonConfig?: envoy.extensions.access_loggers.grpc.v3.CommonGrpcAccessLogConfigInit | null | undefined
            additionalRequestHeadersToLog?: readonly string[] | null | undefined
            additionalResponseHeadersToLog?: readonly string[] | null | undefined
            additionalResponseTrailersToLog?: readonly string[] | null | undefined
          }
          namespace HttpGrpcAccessLogConfig {
            function encode(message: envoy.extensions.access_loggers.grpc.v3.HttpGrpcAccessLogConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.access_loggers.grpc.v3.HttpGrpcAccessLogConfig
          }
          interface TcpGrpcAccessLogConfig {
            readonly commonConfig: envoy.extensions.access_loggers.grpc.v3.CommonGrpcAccessLogConfig | null
          }
          interface TcpGrpcAccessLogConfigInit {
            commonConfig?: envoy.extensions.access_loggers.grpc.v3.CommonGrpcAccessLogConfigInit | null | undefined
          }
          namespace TcpGrpcAccessLogConfig {
            function encode(message: envoy.extensions.access_loggers.grpc.v3.TcpGrpcAccessLogConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.access_loggers.grpc.v3.TcpGrpcAccessLogConfig
          }
          interface CommonGrpcAccessLogConfig {
            readonly logName: string
            readonly grpcService: envoy.config.core.v3.GrpcService | null
            readonly transportApiVersion: envoy.config.core.v3.ApiVersion
            readonly bufferFlushInterval: google.protobuf.Duration | null
            readonly bufferSizeBytes: google.protobuf.UInt32Value | null
            readonly filterStateObjectsToLog: readonly string[]
            readonly grpcStreamRetryPolicy: envoy.config.core.v3.RetryPolicy | null
            readonly customTags: readonly envoy.type.tracing.v3.CustomTag[]
          }
          interface CommonGrpcAccessLogConfigInit {
            logName?: string | null | undefined
            grpcService?: envoy.config.core.v3.GrpcServiceInit | null | undefined
            transportApiVersion?: envoy.config.core.v3.ApiVersion | null | undefined
            bufferFlushInterval?: google.protobuf.DurationInit | null | undefined
            bufferSizeBytes?: google.protobuf.UInt32ValueInit | null | undefined
            filterStateObjectsToLog?: readonly string[] | null | undefined
            grpcStreamRetryPolicy?: envoy.config.core.v3.RetryPolicyInit | null | undefined
            customTags?: readonly envoy.type.tracing.v3.CustomTagInit[] | null | undefined
          }
          namespace CommonGrpcAccessLogConfig {
            function encode(message: envoy.extensions.access_loggers.grpc.v3.CommonGrpcAccessLogConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.access_loggers.grpc.v3.CommonGrpcAccessLogConfig
          }
        }
      }
      namespace file {
        namespace v3 {
          interface FileAccessLog {
            readonly path: string
            readonly format: string | null
            readonly jsonFormat: google.protobuf.Struct | null
            readonly typedJsonFormat: google.protobuf.Struct | null
            readonly logFormat: envoy.config.core.v3.SubstitutionFormatString | null
            /** Which of them is set. */
            readonly accessLogFormat?: 'format' | 'jsonFormat' | 'typedJsonFormat' | 'logFormat' | undefined
          }
          interface FileAccessLogInit {
            path?: string | null | undefined
            format?: string | null | undefined
            jsonFormat?: google.protobuf.StructInit | null | undefined
            typedJsonFormat?: google.protobuf.StructInit | null | undefined
            logFormat?: envoy.config.core.v3.SubstitutionFormatStringInit | null | undefined
          }
          namespace FileAccessLog {
            function encode(message: envoy.extensions.access_loggers.file.v3.FileAccessLogInit): $Writer
            function decode(bytes: Uint8Array): envoy.extensions.access_loggers.file.v3.FileAccessLog
          }
        }
      }
    }
  }
  namespace config {
    namespace route {
      namespace v3 {
        interface VirtualHost {
          readonly name: string
          readonly domains: readonly string[]
          readonly routes: readonly envoy.config.route.v3.Route[]
          readonly matcher: xds.type.matcher.v3.Matcher | null
          readonly requireTls: envoy.config.route.v3.VirtualHost.TlsRequirementType
          readonly virtualClusters: readonly envoy.config.route.v3.VirtualCluster[]
          readonly rateLimits: readonly envoy.config.route.v3.RateLimit[]
          readonly requestHeadersToAdd: readonly envoy.config.core.v3.HeaderValueOption[]
          readonly requestHeadersToRemove: readonly string[]
          readonly responseHeadersToAdd: readonly envoy.config.core.v3.HeaderValueOption[]
          readonly responseHeadersToRemove: readonly string[]
          readonly cors: envoy.config.route.v3.CorsPolicy | null
          readonly typedPerFilterConfig: { readonly [key: string]: google.protobuf.Any }
          readonly includeRequestAttemptCount: boolean
          readonly includeAttemptCountInResponse: boolean
          readonly retryPolicy: envoy.config.route.v3.RetryPolicy | null
          readonly retryPolicyTypedConfig: google.protobuf.Any | null
          readonly hedgePolicy: envoy.config.route.v3.HedgePolicy | null
          readonly includeIsTimeoutRetryHeader: boolean
          readonly perRequestBufferLimitBytes: google.protobuf.UInt32Value | null
          readonly requestMirrorPolicies: readonly envoy.config.route.v3.RouteAction.RequestMirrorPolicy[]
          readonly metadata: envoy.config.core.v3.Metadata | null
          readonly requestBodyBufferLimit: google.protobuf.UInt64Value | null
          readonly routeSpecifiers: readonly envoy.config.core.v3.TypedExtensionConfig[]
        }
        interface VirtualHostInit {
          name?: string | null | undefined
          domains?: readonly string[] | null | undefined
          routes?: readonly envoy.config.route.v3.RouteInit[] | null | undefined
          matcher?: xds.type.matcher.v3.MatcherInit | null | undefined
          requireTls?: envoy.config.route.v3.VirtualHost.TlsRequirementType | null | undefined
          virtualClusters?: readonly envoy.config.route.v3.VirtualClusterInit[] | null | undefined
          rateLimits?: readonly envoy.config.route.v3.RateLimitInit[] | null | undefined
          requestHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
          requestHeadersToRemove?: readonly string[] | null | undefined
          responseHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
          responseHeadersToRemove?: readonly string[] | null | undefined
          cors?: envoy.config.route.v3.CorsPolicyInit | null | undefined
          typedPerFilterConfig?: { readonly [key: string]: google.protobuf.AnyInit } | null | undefined
          includeRequestAttemptCount?: boolean | null | undefined
          includeAttemptCountInResponse?: boolean | null | undefined
          retryPolicy?: envoy.config.route.v3.RetryPolicyInit | null | undefined
          retryPolicyTypedConfig?: google.protobuf.AnyInit | null | undefined
          hedgePolicy?: envoy.config.route.v3.HedgePolicyInit | null | undefined
          includeIsTimeoutRetryHeader?: boolean | null | undefined
          perRequestBufferLimitBytes?: google.protobuf.UInt32ValueInit | null | undefined
          requestMirrorPolicies?: readonly envoy.config.route.v3.RouteAction.RequestMirrorPolicyInit[] | null | undefined
          metadata?: envoy.config.core.v3.MetadataInit | null | undefined
          requestBodyBufferLimit?: google.protobuf.UInt64ValueInit | null | undefined
          routeSpecifiers?: readonly envoy.config.core.v3.TypedExtensionConfigInit[] | null | undefined
        }
        namespace VirtualHost {
          function encode(message: envoy.config.route.v3.VirtualHostInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.VirtualHost
          type TlsRequirementType = 0 | 1 | 2
          const TlsRequirementType: $Enum<{
            NONE: 0
            EXTERNAL_ONLY: 1
            ALL: 2
          }>
        }
        interface FilterAction {
          readonly action: google.protobuf.Any | null
        }
        interface FilterActionInit {
          action?: google.protobuf.AnyInit | null | undefined
        }
        namespace FilterAction {
          function encode(message: envoy.config.route.v3.FilterActionInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.FilterAction
        }
        interface Route {
          readonly name: string
          readonly match: envoy.config.route.v3.RouteMatch | null
          readonly route: envoy.config.route.v3.RouteAction | null
          readonly redirect: envoy.config.route.v3.RedirectAction | null
          readonly directResponse: envoy.config.route.v3.DirectResponseAction | null
          readonly filterAction: envoy.config.route.v3.FilterAction | null
          readonly nonForwardingAction: envoy.config.route.v3.NonForwardingAction | null
          readonly metadata: envoy.config.core.v3.Metadata | null
          readonly decorator: envoy.config.route.v3.Decorator | null
          readonly typedPerFilterConfig: { readonly [key: string]: google.protobuf.Any }
          readonly requestHeadersToAdd: readonly envoy.config.core.v3.HeaderValueOption[]
          readonly requestHeadersToRemove: readonly string[]
          readonly responseHeadersToAdd: readonly envoy.config.core.v3.HeaderValueOption[]
          readonly responseHeadersToRemove: readonly string[]
          readonly tracing: envoy.config.route.v3.Tracing | null
          readonly perRequestBufferLimitBytes: google.protobuf.UInt32Value | null
          readonly statPrefix: string
          readonly requestBodyBufferLimit: google.protobuf.UInt64Value | null
          readonly routeSpecifiers: readonly envoy.config.core.v3.TypedExtensionConfig[]
          /** Which of them is set. */
          readonly action?: 'route' | 'redirect' | 'directResponse' | 'filterAction' | 'nonForwardingAction' | undefined
        }
        interface RouteInit {
          name?: string | null | undefined
          match?: envoy.config.route.v3.RouteMatchInit | null | undefined
          route?: envoy.config.route.v3.RouteActionInit | null | undefined
          redirect?: envoy.config.route.v3.RedirectActionInit | null | undefined
          directResponse?: envoy.config.route.v3.DirectResponseActionInit | null | undefined
          filterAction?: envoy.config.route.v3.FilterActionInit | null | undefined
          nonForwardingAction?: envoy.config.route.v3.NonForwardingActionInit | null | undefined
          metadata?: envoy.config.core.v3.MetadataInit | null | undefined
          decorator?: envoy.config.route.v3.DecoratorInit | null | undefined
          typedPerFilterConfig?: { readonly [key: string]: google.protobuf.AnyInit } | null | undefined
          requestHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
          requestHeadersToRemove?: readonly string[] | null | undefined
          responseHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
          responseHeadersToRemove?: readonly string[] | null | undefined
          tracing?: envoy.config.route.v3.TracingInit | null | undefined
          perRequestBufferLimitBytes?: google.protobuf.UInt32ValueInit | null | undefined
          statPrefix?: string | null | undefined
          requestBodyBufferLimit?: google.protobuf.UInt64ValueInit | null | undefined
          routeSpecifiers?: readonly envoy.config.core.v3.TypedExtensionConfigInit[] | null | undefined
        }
        namespace Route {
          function encode(message: envoy.config.route.v3.RouteInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.Route
        }
        interface WeightedCluster {
          readonly clusters: readonly envoy.config.route.v3.WeightedCluster.ClusterWeight[]
          readonly totalWeight: google.protobuf.UInt32Value | null
          readonly runtimeKeyPrefix: string
          readonly headerName: string | null
          /** Which of them is set. */
          readonly randomValueSpecifier?: 'headerName' | undefined
        }
        interface WeightedClusterInit {
          clusters?: readonly envoy.config.route.v3.WeightedCluster.ClusterWeightInit[] | null | undefined
          totalWeight?: google.protobuf.UInt32ValueInit | null | undefined
          runtimeKeyPrefix?: string | null | undefined
          headerName?: string | null | undefined
        }
        namespace WeightedCluster {
          function encode(message: envoy.config.route.v3.WeightedClusterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.WeightedCluster
          interface ClusterWeight {
            readonly name: string
            readonly clusterHeader: string
            readonly weight: google.protobuf.UInt32Value | null
            readonly metadataMatch: envoy.config.core.v3.Metadata | null
            readonly requestHeadersToAdd: readonly envoy.config.core.v3.HeaderValueOption[]
            readonly requestHeadersToRemove: readonly string[]
            readonly responseHeadersToAdd: readonly envoy.config.core.v3.HeaderValueOption[]
            readonly responseHeadersToRemove: readonly string[]
            readonly typedPerFilterConfig: { readonly [key: string]: google.protobuf.Any }
            readonly hostRewriteLiteral: string | null
            /** Which of them is set. */
            readonly hostRewriteSpecifier?: 'hostRewriteLiteral' | undefined
          }
          interface ClusterWeightInit {
            name?: string | null | undefined
            clusterHeader?: string | null | undefined
            weight?: google.protobuf.UInt32ValueInit | null | undefined
            metadataMatch?: envoy.config.core.v3.MetadataInit | null | undefined
            requestHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
            requestHeadersToRemove?: readonly string[] | null | undefined
            responseHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
            responseHeadersToRemove?: readonly string[] | null | undefined
            typedPerFilterConfig?: { readonly [key: string]: google.protobuf.AnyInit } | null | undefined
            hostRewriteLiteral?: string | null | undefined
          }
          namespace ClusterWeight {
            function encode(message: envoy.config.route.v3.WeightedCluster.ClusterWeightInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.route.v3.WeightedCluster.ClusterWeight
          }
        }
        interface ClusterSpecifierPlugin {
          readonly extension: envoy.config.core.v3.TypedExtensionConfig | null
          readonly isOptional: boolean
        }
        interface ClusterSpecifierPluginInit {
          extension?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          isOptional?: boolean | null | undefined
        }
        namespace ClusterSpecifierPlugin {
          function encode(message: envoy.config.route.v3.ClusterSpecifierPluginInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.ClusterSpecifierPlugin
        }
        interface RouteMatch {
          readonly prefix: string | null
          readonly path: string | null
          readonly safeRegex: envoy.type.matcher.v3.RegexMatcher | null
          readonly connectMatcher: envoy.config.route.v3.RouteMatch.ConnectMatcher | null
          readonly pathSeparatedPrefix: string | null
          readonly pathMatchPolicy: envoy.config.core.v3.TypedExtensionConfig | null
          readonly caseSensitive: google.protobuf.BoolValue | null
          readonly runtimeFraction: envoy.config.core.v3.RuntimeFractionalPercent | null
          readonly headers: readonly envoy.config.route.v3.HeaderMatcher[]
          readonly queryParameters: readonly envoy.config.route.v3.QueryParameterMatcher[]
          readonly grpc: envoy.config.route.v3.RouteMatch.GrpcRouteMatchOptions | null
          readonly tlsContext: envoy.config.route.v3.RouteMatch.TlsContextMatchOptions | null
          readonly dynamicMetadata: readonly envoy.type.matcher.v3.MetadataMatcher[]
          /** Which of them is set. */
          readonly pathSpecifier?: 'prefix' | 'path' | 'safeRegex' | 'connectMatcher' | 'pathSeparatedPrefix' | 'pathMatchPolicy' | undefined
        }
        interface RouteMatchInit {
          prefix?: string | null | undefined
          path?: string | null | undefined
          safeRegex?: envoy.type.matcher.v3.RegexMatcherInit | null | undefined
          connectMatcher?: envoy.config.route.v3.RouteMatch.ConnectMatcherInit | null | undefined
          pathSeparatedPrefix?: string | null | undefined
          pathMatchPolicy?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          caseSensitive?: google.protobuf.BoolValueInit | null | undefined
          runtimeFraction?: envoy.config.core.v3.RuntimeFractionalPercentInit | null | undefined
          headers?: readonly envoy.config.route.v3.HeaderMatcherInit[] | null | undefined
          queryParameters?: readonly envoy.config.route.v3.QueryParameterMatcherInit[] | null | undefined
          grpc?: envoy.config.route.v3.RouteMatch.GrpcRouteMatchOptionsInit | null | undefined
          tlsContext?: envoy.config.route.v3.RouteMatch.TlsContextMatchOptionsInit | null | undefined
          dynamicMetadata?: readonly envoy.type.matcher.v3.MetadataMatcherInit[] | null | undefined
        }
        namespace RouteMatch {
          function encode(message: envoy.config.route.v3.RouteMatchInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.RouteMatch
          interface GrpcRouteMatchOptions {
          }
          interface GrpcRouteMatchOptionsInit {
          }
          namespace GrpcRouteMatchOptions {
            function encode(message: envoy.config.route.v3.RouteMatch.GrpcRouteMatchOptionsInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.route.v3.RouteMatch.GrpcRouteMatchOptions
          }
          interface TlsContextMatchOptions {
            readonly presented: google.protobuf.BoolValue | null
            readonly validated: google.protobuf.BoolValue | null
          }
          interface TlsContextMatchOptionsInit {
            presented?: google.protobuf.BoolValueInit | null | undefined
            validated?: google.protobuf.BoolValueInit | null | undefined
          }
          namespace TlsContextMatchOptions {
            function encode(message: envoy.config.route.v3.RouteMatch.TlsContextMatchOptionsInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.route.v3.RouteMatch.TlsContextMatchOptions
          }
          interface ConnectMatcher {
          }
          interface ConnectMatcherInit {
          }
          namespace ConnectMatcher {
            function encode(message: envoy.config.route.v3.RouteMatch.ConnectMatcherInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.route.v3.RouteMatch.ConnectMatcher
          }
        }
        interface CorsPolicy {
          readonly allowOriginStringMatch: readonly envoy.type.matcher.v3.StringMatcher[]
          readonly allowMethods: string
          readonly allowHeaders: string
          readonly exposeHeaders: string
          readonly maxAge: string
          readonly allowCredentials: google.protobuf.BoolValue | null
          readonly filterEnabled: envoy.config.core.v3.RuntimeFractionalPercent | null
          readonly shadowEnabled: envoy.config.core.v3.RuntimeFractionalPercent | null
          readonly allowPrivateNetworkAccess: google.protobuf.BoolValue | null
          readonly forwardNotMatchingPreflights: google.protobuf.BoolValue | null
          /** Which of them is set. */
          readonly enabledSpecifier?: 'filterEnabled' | undefined
        }
        interface CorsPolicyInit {
          allowOriginStringMatch?: readonly envoy.type.matcher.v3.StringMatcherInit[] | null | undefined
          allowMethods?: string | null | undefined
          allowHeaders?: string | null | undefined
          exposeHeaders?: string | null | undefined
          maxAge?: string | null | undefined
          allowCredentials?: google.protobuf.BoolValueInit | null | undefined
          filterEnabled?: envoy.config.core.v3.RuntimeFractionalPercentInit | null | undefined
          shadowEnabled?: envoy.config.core.v3.RuntimeFractionalPercentInit | null | undefined
          allowPrivateNetworkAccess?: google.protobuf.BoolValueInit | null | undefined
          forwardNotMatchingPreflights?: google.protobuf.BoolValueInit | null | undefined
        }
        namespace CorsPolicy {
          function encode(message: envoy.config.route.v3.CorsPolicyInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.CorsPolicy
        }
        interface RouteAction {
          readonly cluster: string | null
          readonly clusterHeader: string | null
          readonly weightedClusters: envoy.config.route.v3.WeightedCluster | null
          readonly clusterSpecifierPlugin: string | null
          readonly inlineClusterSpecifierPlugin: envoy.config.route.v3.ClusterSpecifierPlugin | null
          readonly clusterNotFoundResponseCode: envoy.config.route.v3.RouteAction.ClusterNotFoundResponseCode
          readonly metadataMatch: envoy.config.core.v3.Metadata | null
          readonly prefixRewrite: string
          readonly regexRewrite: envoy.type.matcher.v3.RegexMatchAndSubstitute | null
          readonly pathRewritePolicy: envoy.config.core.v3.TypedExtensionConfig | null
          readonly hostRewriteLiteral: string | null
          readonly autoHostRewrite: google.protobuf.BoolValue | null
          readonly hostRewriteHeader: string | null
          readonly hostRewritePathRegex: envoy.type.matcher.v3.RegexMatchAndSubstitute | null
          readonly appendXForwardedHost: boolean
          readonly timeout: google.protobuf.Duration | null
          readonly idleTimeout: google.protobuf.Duration | null
          readonly earlyDataPolicy: envoy.config.core.v3.TypedExtensionConfig | null
          readonly retryPolicy: envoy.config.route.v3.RetryPolicy | null
          readonly retryPolicyTypedConfig: google.protobuf.Any | null
          readonly requestMirrorPolicies: readonly envoy.config.route.v3.RouteAction.RequestMirrorPolicy[]
          readonly priority: envoy.config.core.v3.RoutingPriority
          readonly rateLimits: readonly envoy.config.route.v3.RateLimit[]
          readonly includeVhRateLimits: google.protobuf.BoolValue | null
          readonly hashPolicy: readonly envoy.config.route.v3.RouteAction.HashPolicy[]
          readonly cors: envoy.config.route.v3.CorsPolicy | null
          readonly maxGrpcTimeout: google.protobuf.Duration | null
          readonly grpcTimeoutOffset: google.protobuf.Duration | null
          readonly upgradeConfigs: readonly envoy.config.route.v3.RouteAction.UpgradeConfig[]
          readonly internalRedirectPolicy: envoy.config.route.v3.InternalRedirectPolicy | null
          readonly internalRedirectAction: envoy.config.route.v3.RouteAction.InternalRedirectAction
          readonly maxInternalRedirects: google.protobuf.UInt32Value | null
          readonly hedgePolicy: envoy.config.route.v3.HedgePolicy | null
          readonly maxStreamDuration: envoy.config.route.v3.RouteAction.MaxStreamDuration | null
          readonly flushTimeout: google.protobuf.Duration | null
          readonly pathRewrite: string
          /** Which of them is set. */
          readonly clusterSpecifier?: 'cluster' | 'clusterHeader' | 'weightedClusters' | 'clusterSpecifierPlugin' | 'inlineClusterSpecifierPlugin' | undefined
          /** Which of them is set. */
          readonly hostRewriteSpecifier?: 'hostRewriteLiteral' | 'autoHostRewrite' | 'hostRewriteHeader' | 'hostRewritePathRegex' | undefined
        }
        interface RouteActionInit {
          cluster?: string | null | undefined
          clusterHeader?: string | null | undefined
          weightedClusters?: envoy.config.route.v3.WeightedClusterInit | null | undefined
          clusterSpecifierPlugin?: string | null | undefined
          inlineClusterSpecifierPlugin?: envoy.config.route.v3.ClusterSpecifierPluginInit | null | undefined
          clusterNotFoundResponseCode?: envoy.config.route.v3.RouteAction.ClusterNotFoundResponseCode | null | undefined
          metadataMatch?: envoy.config.core.v3.MetadataInit | null | undefined
          prefixRewrite?: string | null | undefined
          regexRewrite?: envoy.type.matcher.v3.RegexMatchAndSubstituteInit | null | undefined
          pathRewritePolicy?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          hostRewriteLiteral?: string | null | undefined
          autoHostRewrite?: google.protobuf.BoolValueInit | null | undefined
          hostRewriteHeader?: string | null | undefined
          hostRewritePathRegex?: envoy.type.matcher.v3.RegexMatchAndSubstituteInit | null | undefined
          appendXForwardedHost?: boolean | null | undefined
          timeout?: google.protobuf.DurationInit | null | undefined
          idleTimeout?: google.protobuf.DurationInit | null | undefined
          earlyDataPolicy?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          retryPolicy?: envoy.config.route.v3.RetryPolicyInit | null | undefined
          retryPolicyTypedConfig?: google.protobuf.AnyInit | null | undefined
          requestMirrorPolicies?: readonly envoy.config.route.v3.RouteAction.RequestMirrorPolicyInit[] | null | undefined
          priority?: envoy.config.core.v3.RoutingPriority | null | undefined
          rateLimits?: readonly envoy.config.route.v3.RateLimitInit[] | null | undefined
          includeVhRateLimits?: google.protobuf.BoolValueInit | null | undefined
          hashPolicy?: readonly envoy.config.route.v3.RouteAction.HashPolicyInit[] | null | undefined
          cors?: envoy.config.route.v3.CorsPolicyInit | null | undefined
          maxGrpcTimeout?: google.protobuf.DurationInit | null | undefined
          grpcTimeoutOffset?: google.protobuf.DurationInit | null | undefined
          upgradeConfigs?: readonly envoy.config.route.v3.RouteAction.UpgradeConfigInit[] | null | undefined
          internalRedirectPolicy?: envoy.config.route.v3.InternalRedirectPolicyInit | null | undefined
          internalRedirectAction?: envoy.config.route.v3.RouteAction.InternalRedirectAction | null | undefined
          maxInternalRedirects?: google.protobuf.UInt32ValueInit | null | undefined
          hedgePolicy?: envoy.config.route.v3.HedgePolicyInit | null | undefined
          maxStreamDuration?: envoy.config.route.v3.RouteAction.MaxStreamDurationInit | null | undefined
          flushTimeout?: google.protobuf.DurationInit | null | undefined
          pathRewrite?: string | null | undefined
        }
        namespace RouteAction {
          function encode(message: envoy.config.route.v3.RouteActionInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.RouteAction
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
          interface RequestMirrorPolicy {
            readonly cluster: string
            readonly clusterHeader: string
            readonly runtimeFraction: envoy.config.core.v3.RuntimeFractionalPercent | null
            readonly traceSampled: google.protobuf.BoolValue | null
            readonly disableShadowHostSuffixAppend: boolean
            readonly requestHeadersMutations: readonly envoy.config.common.mutation_rules.v3.HeaderMutation[]
            readonly hostRewriteLiteral: string
          }
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
            function decode(bytes: Uint8Array): envoy.config.route.v3.RouteAction.RequestMirrorPolicy
          }
          interface HashPolicy {
            readonly header: envoy.config.route.v3.RouteAction.HashPolicy.Header | null
            readonly cookie: envoy.config.route.v3.RouteAction.HashPolicy.Cookie | null
            readonly connectionProperties: envoy.config.route.v3.RouteAction.HashPolicy.ConnectionProperties | null
            readonly queryParameter: envoy.config.route.v3.RouteAction.HashPolicy.QueryParameter | null
            readonly filterState: envoy.config.route.v3.RouteAction.HashPolicy.FilterState | null
            readonly terminal: boolean
            /** Which of them is set. */
            readonly policySpecifier?: 'header' | 'cookie' | 'connectionProperties' | 'queryParameter' | 'filterState' | undefined
          }
          interface HashPolicyInit {
            header?: envoy.config.route.v3.RouteAction.HashPolicy.HeaderInit | null | undefined
            cookie?: envoy.config.route.v3.RouteAction.HashPolicy.CookieInit | null | undefined
            connectionProperties?: envoy.config.route.v3.RouteAction.HashPolicy.ConnectionPropertiesInit | null | undefined
            queryParameter?: envoy.config.route.v3.RouteAction.HashPolicy.QueryParameterInit | null | undefined
            filterState?: envoy.config.route.v3.RouteAction.HashPolicy.FilterStateInit | null | undefined
            terminal?: boolean | null | undefined
          }
          namespace HashPolicy {
            function encode(message: envoy.config.route.v3.RouteAction.HashPolicyInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.route.v3.RouteAction.HashPolicy
            interface Header {
              readonly headerName: string
              readonly regexRewrite: envoy.type.matcher.v3.RegexMatchAndSubstitute | null
            }
            interface HeaderInit {
              headerName?: string | null | undefined
              regexRewrite?: envoy.type.matcher.v3.RegexMatchAndSubstituteInit | null | undefined
            }
            namespace Header {
              function encode(message: envoy.config.route.v3.RouteAction.HashPolicy.HeaderInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RouteAction.HashPolicy.Header
            }
            interface CookieAttribute {
              readonly name: string
              readonly value: string
            }
            interface CookieAttributeInit {
              name?: string | null | undefined
              value?: string | null | undefined
            }
            namespace CookieAttribute {
              function encode(message: envoy.config.route.v3.RouteAction.HashPolicy.CookieAttributeInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RouteAction.HashPolicy.CookieAttribute
            }
            interface Cookie {
              readonly name: string
              readonly ttl: google.protobuf.Duration | null
              readonly path: string
              readonly attributes: readonly envoy.config.route.v3.RouteAction.HashPolicy.CookieAttribute[]
            }
            interface CookieInit {
              name?: string | null | undefined
              ttl?: google.protobuf.DurationInit | null | undefined
              path?: string | null | undefined
              attributes?: readonly envoy.config.route.v3.RouteAction.HashPolicy.CookieAttributeInit[] | null | undefined
            }
            namespace Cookie {
              function encode(message: envoy.config.route.v3.RouteAction.HashPolicy.CookieInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RouteAction.HashPolicy.Cookie
            }
            interface ConnectionProperties {
              readonly sourceIp: boolean
            }
            interface ConnectionPropertiesInit {
              sourceIp?: boolean | null | undefined
            }
            namespace ConnectionProperties {
              function encode(message: envoy.config.route.v3.RouteAction.HashPolicy.ConnectionPropertiesInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RouteAction.HashPolicy.ConnectionProperties
            }
            interface QueryParameter {
              readonly name: string
            }
            interface QueryParameterInit {
              name?: string | null | undefined
            }
            namespace QueryParameter {
              function encode(message: envoy.config.route.v3.RouteAction.HashPolicy.QueryParameterInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RouteAction.HashPolicy.QueryParameter
            }
            interface FilterState {
              readonly key: string
            }
            interface FilterStateInit {
              key?: string | null | undefined
            }
            namespace FilterState {
              function encode(message: envoy.config.route.v3.RouteAction.HashPolicy.FilterStateInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RouteAction.HashPolicy.FilterState
            }
          }
          interface UpgradeConfig {
            readonly upgradeType: string
            readonly enabled: google.protobuf.BoolValue | null
            readonly connectConfig: envoy.config.route.v3.RouteAction.UpgradeConfig.ConnectConfig | null
          }
          interface UpgradeConfigInit {
            upgradeType?: string | null | undefined
            enabled?: google.protobuf.BoolValueInit | null | undefined
            connectConfig?: envoy.config.route.v3.RouteAction.UpgradeConfig.ConnectConfigInit | null | undefined
          }
          namespace UpgradeConfig {
            function encode(message: envoy.config.route.v3.RouteAction.UpgradeConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.route.v3.RouteAction.UpgradeConfig
            interface ConnectConfig {
              readonly proxyProtocolConfig: envoy.config.core.v3.ProxyProtocolConfig | null
              readonly allowPost: boolean
            }
            interface ConnectConfigInit {
              proxyProtocolConfig?: envoy.config.core.v3.ProxyProtocolConfigInit | null | undefined
              allowPost?: boolean | null | undefined
            }
            namespace ConnectConfig {
              function encode(message: envoy.config.route.v3.RouteAction.UpgradeConfig.ConnectConfigInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RouteAction.UpgradeConfig.ConnectConfig
            }
          }
          interface MaxStreamDuration {
            readonly maxStreamDuration: google.protobuf.Duration | null
            readonly grpcTimeoutHeaderMax: google.protobuf.Duration | null
            readonly grpcTimeoutHeaderOffset: google.protobuf.Duration | null
          }
          interface MaxStreamDurationInit {
            maxStreamDuration?: google.protobuf.DurationInit | null | undefined
            grpcTimeoutHeaderMax?: google.protobuf.DurationInit | null | undefined
            grpcTimeoutHeaderOffset?: google.protobuf.DurationInit | null | undefined
          }
          namespace MaxStreamDuration {
            function encode(message: envoy.config.route.v3.RouteAction.MaxStreamDurationInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.route.v3.RouteAction.MaxStreamDuration
          }
        }
        interface RetryPolicy {
          readonly retryOn: string
          readonly numRetries: google.protobuf.UInt32Value | null
          readonly perTryTimeout: google.protobuf.Duration | null
          readonly perTryIdleTimeout: google.protobuf.Duration | null
          readonly retryPriority: envoy.config.route.v3.RetryPolicy.RetryPriority | null
          readonly retryHostPredicate: readonly envoy.config.route.v3.RetryPolicy.RetryHostPredicate[]
          readonly retryOptionsPredicates: readonly envoy.config.core.v3.TypedExtensionConfig[]
          readonly hostSelectionRetryMaxAttempts: number
          readonly retriableStatusCodes: readonly number[]
          readonly retryBackOff: envoy.config.route.v3.RetryPolicy.RetryBackOff | null
          readonly rateLimitedRetryBackOff: envoy.config.route.v3.RetryPolicy.RateLimitedRetryBackOff | null
          readonly retriableHeaders: readonly envoy.config.route.v3.HeaderMatcher[]
          readonly retriableRequestHeaders: readonly envoy.config.route.v3.HeaderMatcher[]
          readonly refreshClusterOnRetry: boolean
        }
        interface RetryPolicyInit {
          retryOn?: string | null | undefined
          numRetries?: google.protobuf.UInt32ValueInit | null | undefined
          perTryTimeout?: google.protobuf.DurationInit | null | undefined
          perTryIdleTimeout?: google.protobuf.DurationInit | null | undefined
          retryPriority?: envoy.config.route.v3.RetryPolicy.RetryPriorityInit | null | undefined
          retryHostPredicate?: readonly envoy.config.route.v3.RetryPolicy.RetryHostPredicateInit[] | null | undefined
          retryOptionsPredicates?: readonly envoy.config.core.v3.TypedExtensionConfigInit[] | null | undefined
          hostSelectionRetryMaxAttempts?: number | null | undefined
          retriableStatusCodes?: readonly number[] | null | undefined
          retryBackOff?: envoy.config.route.v3.RetryPolicy.RetryBackOffInit | null | undefined
          rateLimitedRetryBackOff?: envoy.config.route.v3.RetryPolicy.RateLimitedRetryBackOffInit | null | undefined
          retriableHeaders?: readonly envoy.config.route.v3.HeaderMatcherInit[] | null | undefined
          retriableRequestHeaders?: readonly envoy.config.route.v3.HeaderMatcherInit[] | null | undefined
          refreshClusterOnRetry?: boolean | null | undefined
        }
        namespace RetryPolicy {
          function encode(message: envoy.config.route.v3.RetryPolicyInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.RetryPolicy
          type ResetHeaderFormat = 0 | 1
          const ResetHeaderFormat: $Enum<{
            SECONDS: 0
            UNIX_TIMESTAMP: 1
          }>
          interface RetryPriority {
            readonly name: string
            readonly typedConfig: google.protobuf.Any | null
            /** Which of them is set. */
            readonly configType?: 'typedConfig' | undefined
          }
          interface RetryPriorityInit {
            name?: string | null | undefined
            typedConfig?: google.protobuf.AnyInit | null | undefined
          }
          namespace RetryPriority {
            function encode(message: envoy.config.route.v3.RetryPolicy.RetryPriorityInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.route.v3.RetryPolicy.RetryPriority
          }
          interface RetryHostPredicate {
            readonly name: string
            readonly typedConfig: google.protobuf.Any | null
            /** Which of them is set. */
            readonly configType?: 'typedConfig' | undefined
          }
          interface RetryHostPredicateInit {
            name?: string | null | undefined
            typedConfig?: google.protobuf.AnyInit | null | undefined
          }
          namespace RetryHostPredicate {
            function encode(message: envoy.config.route.v3.RetryPolicy.RetryHostPredicateInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.route.v3.RetryPolicy.RetryHostPredicate
          }
          interface RetryBackOff {
            readonly baseInterval: google.protobuf.Duration | null
            readonly maxInterval: google.protobuf.Duration | null
          }
          interface RetryBackOffInit {
            baseInterval?: google.protobuf.DurationInit | null | undefined
            maxInterval?: google.protobuf.DurationInit | null | undefined
          }
          namespace RetryBackOff {
            function encode(message: envoy.config.route.v3.RetryPolicy.RetryBackOffInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.route.v3.RetryPolicy.RetryBackOff
          }
          interface ResetHeader {
            readonly name: string
            readonly format: envoy.config.route.v3.RetryPolicy.ResetHeaderFormat
          }
          interface ResetHeaderInit {
            name?: string | null | undefined
            format?: envoy.config.route.v3.RetryPolicy.ResetHeaderFormat | null | undefined
          }
          namespace ResetHeader {
            function encode(message: envoy.config.route.v3.RetryPolicy.ResetHeaderInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.route.v3.RetryPolicy.ResetHeader
          }
          interface RateLimitedRetryBackOff {
            readonly resetHeaders: readonly envoy.config.route.v3.RetryPolicy.ResetHeader[]
            readonly maxInterval: google.protobuf.Duration | null
          }
          interface RateLimitedRetryBackOffInit {
            resetHeaders?: readonly envoy.config.route.v3.RetryPolicy.ResetHeaderInit[] | null | undefined
            maxInterval?: google.protobuf.DurationInit | null | undefined
          }
          namespace RateLimitedRetryBackOff {
            function encode(message: envoy.config.route.v3.RetryPolicy.RateLimitedRetryBackOffInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.route.v3.RetryPolicy.RateLimitedRetryBackOff
          }
        }
        interface HedgePolicy {
          readonly initialRequests: google.protobuf.UInt32Value | null
          readonly additionalRequestChance: envoy.type.v3.FractionalPercent | null
          readonly hedgeOnPerTryTimeout: boolean
        }
        interface HedgePolicyInit {
          initialRequests?: google.protobuf.UInt32ValueInit | null | undefined
          additionalRequestChance?: envoy.type.v3.FractionalPercentInit | null | undefined
          hedgeOnPerTryTimeout?: boolean | null | undefined
        }
        namespace HedgePolicy {
          function encode(message: envoy.config.route.v3.HedgePolicyInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.HedgePolicy
        }
        interface RedirectAction {
          readonly httpsRedirect: boolean | null
          readonly schemeRedirect: string | null
          readonly hostRedirect: string
          readonly portRedirect: number
          readonly pathRedirect: string | null
          readonly prefixRewrite: string | null
          readonly regexRewrite: envoy.type.matcher.v3.RegexMatchAndSubstitute | null
          readonly responseCode: envoy.config.route.v3.RedirectAction.RedirectResponseCode
          readonly stripQuery: boolean
          /** Which of them is set. */
          readonly schemeRewriteSpecifier?: 'httpsRedirect' | 'schemeRedirect' | undefined
          /** Which of them is set. */
          readonly pathRewriteSpecifier?: 'pathRedirect' | 'prefixRewrite' | 'regexRewrite' | undefined
        }
        interface RedirectActionInit {
          httpsRedirect?: boolean | null | undefined
          schemeRedirect?: string | null | undefined
          hostRedirect?: string | null | undefined
          portRedirect?: number | null | undefined
          pathRedirect?: string | null | undefined
          prefixRewrite?: string | null | undefined
          regexRewrite?: envoy.type.matcher.v3.RegexMatchAndSubstituteInit | null | undefined
          responseCode?: envoy.config.route.v3.RedirectAction.RedirectResponseCode | null | undefined
          stripQuery?: boolean | null | undefined
        }
        namespace RedirectAction {
          function encode(message: envoy.config.route.v3.RedirectActionInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.RedirectAction
          type RedirectResponseCode = 0 | 1 | 2 | 3 | 4
          const RedirectResponseCode: $Enum<{
            MOVED_PERMANENTLY: 0
            FOUND: 1
            SEE_OTHER: 2
            TEMPORARY_REDIRECT: 3
            PERMANENT_REDIRECT: 4
          }>
        }
        interface DirectResponseAction {
          readonly status: number
          readonly body: envoy.config.core.v3.DataSource | null
          readonly bodyFormat: envoy.config.core.v3.SubstitutionFormatString | null
        }
        interface DirectResponseActionInit {
          status?: number | null | undefined
          body?: envoy.config.core.v3.DataSourceInit | null | undefined
          bodyFormat?: envoy.config.core.v3.SubstitutionFormatStringInit | null | undefined
        }
        namespace DirectResponseAction {
          function encode(message: envoy.config.route.v3.DirectResponseActionInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.DirectResponseAction
        }
        interface NonForwardingAction {
        }
        interface NonForwardingActionInit {
        }
        namespace NonForwardingAction {
          function encode(message: envoy.config.route.v3.NonForwardingActionInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.NonForwardingAction
        }
        interface Decorator {
          readonly operation: string
          readonly propagate: google.protobuf.BoolValue | null
        }
        interface DecoratorInit {
          operation?: string | null | undefined
          propagate?: google.protobuf.BoolValueInit | null | undefined
        }
        namespace Decorator {
          function encode(message: envoy.config.route.v3.DecoratorInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.Decorator
        }
        interface Tracing {
          readonly clientSampling: envoy.type.v3.FractionalPercent | null
          readonly randomSampling: envoy.type.v3.FractionalPercent | null
          readonly overallSampling: envoy.type.v3.FractionalPercent | null
          readonly customTags: readonly envoy.type.tracing.v3.CustomTag[]
          readonly operation: string
          readonly upstreamOperation: string
        }
        interface TracingInit {
          clientSampling?: envoy.type.v3.FractionalPercentInit | null | undefined
          randomSampling?: envoy.type.v3.FractionalPercentInit | null | undefined
          overallSampling?: envoy.type.v3.FractionalPercentInit | null | undefined
          customTags?: readonly envoy.type.tracing.v3.CustomTagInit[] | null | undefined
          operation?: string | null | undefined
          upstreamOperation?: string | null | undefined
        }
        namespace Tracing {
          function encode(message: envoy.config.route.v3.TracingInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.Tracing
        }
        interface VirtualCluster {
          readonly headers: readonly envoy.config.route.v3.HeaderMatcher[]
          readonly name: string
        }
        interface VirtualClusterInit {
          headers?: readonly envoy.config.route.v3.HeaderMatcherInit[] | null | undefined
          name?: string | null | undefined
        }
        namespace VirtualCluster {
          function encode(message: envoy.config.route.v3.VirtualClusterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.VirtualCluster
        }
        interface RateLimit {
          readonly stage: google.protobuf.UInt32Value | null
          readonly disableKey: string
          readonly actions: readonly envoy.config.route.v3.RateLimit.Action[]
          readonly limit: envoy.config.route.v3.RateLimit.Override | null
        }
        interface RateLimitInit {
          stage?: google.protobuf.UInt32ValueInit | null | undefined
          disableKey?: string | null | undefined
          actions?: readonly envoy.config.route.v3.RateLimit.ActionInit[] | null | undefined
          limit?: envoy.config.route.v3.RateLimit.OverrideInit | null | undefined
        }
        namespace RateLimit {
          function encode(message: envoy.config.route.v3.RateLimitInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.RateLimit
          interface Action {
            readonly sourceCluster: envoy.config.route.v3.RateLimit.Action.SourceCluster | null
            readonly destinationCluster: envoy.config.route.v3.RateLimit.Action.DestinationCluster | null
            readonly requestHeaders: envoy.config.route.v3.RateLimit.Action.RequestHeaders | null
            readonly remoteAddress: envoy.config.route.v3.RateLimit.Action.RemoteAddress | null
            readonly genericKey: envoy.config.route.v3.RateLimit.Action.GenericKey | null
            readonly headerValueMatch: envoy.config.route.v3.RateLimit.Action.HeaderValueMatch | null
            readonly dynamicMetadata: envoy.config.route.v3.RateLimit.Action.DynamicMetaData | null
            readonly metadata: envoy.config.route.v3.RateLimit.Action.MetaData | null
            readonly extension: envoy.config.core.v3.TypedExtensionConfig | null
            readonly maskedRemoteAddress: envoy.config.route.v3.RateLimit.Action.MaskedRemoteAddress | null
            readonly queryParameterValueMatch: envoy.config.route.v3.RateLimit.Action.QueryParameterValueMatch | null
            /** Which of them is set. */
            readonly actionSpecifier?: 'sourceCluster' | 'destinationCluster' | 'requestHeaders' | 'remoteAddress' | 'genericKey' | 'headerValueMatch' | 'dynamicMetadata' | 'metadata' | 'extension' | 'maskedRemoteAddress' | 'queryParameterValueMatch' | undefined
          }
          interface ActionInit {
            sourceCluster?: envoy.config.route.v3.RateLimit.Action.SourceClusterInit | null | undefined
            destinationCluster?: envoy.config.route.v3.RateLimit.Action.DestinationClusterInit | null | undefined
            requestHeaders?: envoy.config.route.v3.RateLimit.Action.RequestHeadersInit | null | undefined
            remoteAddress?: envoy.config.route.v3.RateLimit.Action.RemoteAddressInit | null | undefined
            genericKey?: envoy.config.route.v3.RateLimit.Action.GenericKeyInit | null | undefined
            headerValueMatch?: envoy.config.route.v3.RateLimit.Action.HeaderValueMatchInit | null | undefined
            dynamicMetadata?: envoy.config.route.v3.RateLimit.Action.DynamicMetaDataInit | null | undefined
            metadata?: envoy.config.route.v3.RateLimit.Action.MetaDataInit | null | undefined
            extension?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
            maskedRemoteAddress?: envoy.config.route.v3.RateLimit.Action.MaskedRemoteAddressInit | null | undefined
            queryParameterValueMatch?: envoy.config.route.v3.RateLimit.Action.QueryParameterValueMatchInit | null | undefined
          }
          namespace Action {
            function encode(message: envoy.config.route.v3.RateLimit.ActionInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.route.v3.RateLimit.Action
            interface SourceCluster {
            }
            interface SourceClusterInit {
            }
            namespace SourceCluster {
              function encode(message: envoy.config.route.v3.RateLimit.Action.SourceClusterInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RateLimit.Action.SourceCluster
            }
            interface DestinationCluster {
            }
            interface DestinationClusterInit {
            }
            namespace DestinationCluster {
              function encode(message: envoy.config.route.v3.RateLimit.Action.DestinationClusterInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RateLimit.Action.DestinationCluster
            }
            interface RequestHeaders {
              readonly headerName: string
              readonly descriptorKey: string
              readonly skipIfAbsent: boolean
            }
            interface RequestHeadersInit {
              headerName?: string | null | undefined
              descriptorKey?: string | null | undefined
              skipIfAbsent?: boolean | null | undefined
            }
            namespace RequestHeaders {
              function encode(message: envoy.config.route.v3.RateLimit.Action.RequestHeadersInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RateLimit.Action.RequestHeaders
            }
            interface RemoteAddress {
            }
            interface RemoteAddressInit {
            }
            namespace RemoteAddress {
              function encode(message: envoy.config.route.v3.RateLimit.Action.RemoteAddressInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RateLimit.Action.RemoteAddress
            }
            interface MaskedRemoteAddress {
              readonly v4PrefixMaskLen: google.protobuf.UInt32Value | null
              readonly v6PrefixMaskLen: google.protobuf.UInt32Value | null
            }
            interface MaskedRemoteAddressInit {
              v4PrefixMaskLen?: google.protobuf.UInt32ValueInit | null | undefined
              v6PrefixMaskLen?: google.protobuf.UInt32ValueInit | null | undefined
            }
            namespace MaskedRemoteAddress {
              function encode(message: envoy.config.route.v3.RateLimit.Action.MaskedRemoteAddressInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RateLimit.Action.MaskedRemoteAddress
            }
            interface GenericKey {
              readonly descriptorValue: string
              readonly descriptorKey: string
            }
            interface GenericKeyInit {
              descriptorValue?: string | null | undefined
              descriptorKey?: string | null | undefined
            }
            namespace GenericKey {
              function encode(message: envoy.config.route.v3.RateLimit.Action.GenericKeyInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RateLimit.Action.GenericKey
            }
            interface HeaderValueMatch {
              readonly descriptorKey: string
              readonly descriptorValue: string
              readonly expectMatch: google.protobuf.BoolValue | null
              readonly headers: readonly envoy.config.route.v3.HeaderMatcher[]
            }
            interface HeaderValueMatchInit {
              descriptorKey?: string | null | undefined
              descriptorValue?: string | null | undefined
              expectMatch?: google.protobuf.BoolValueInit | null | undefined
              headers?: readonly envoy.config.route.v3.HeaderMatcherInit[] | null | undefined
            }
            namespace HeaderValueMatch {
              function encode(message: envoy.config.route.v3.RateLimit.Action.HeaderValueMatchInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RateLimit.Action.HeaderValueMatch
            }
            interface DynamicMetaData {
              readonly descriptorKey: string
              readonly metadataKey: envoy.type.metadata.v3.MetadataKey | null
              readonly defaultValue: string
            }
            interface DynamicMetaDataInit {
              descriptorKey?: string | null | undefined
              metadataKey?: envoy.type.metadata.v3.MetadataKeyInit | null | undefined
              defaultValue?: string | null | undefined
            }
            namespace DynamicMetaData {
              function encode(message: envoy.config.route.v3.RateLimit.Action.DynamicMetaDataInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RateLimit.Action.DynamicMetaData
            }
            interface MetaData {
              readonly descriptorKey: string
              readonly metadataKey: envoy.type.metadata.v3.MetadataKey | null
              readonly defaultValue: string
              readonly source: envoy.config.route.v3.RateLimit.Action.MetaData.Source
              readonly skipIfAbsent: boolean
            }
            interface MetaDataInit {
              descriptorKey?: string | null | undefined
              metadataKey?: envoy.type.metadata.v3.MetadataKeyInit | null | undefined
              defaultValue?: string | null | undefined
              source?: envoy.config.route.v3.RateLimit.Action.MetaData.Source | null | undefined
              skipIfAbsent?: boolean | null | undefined
            }
            namespace MetaData {
              function encode(message: envoy.config.route.v3.RateLimit.Action.MetaDataInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RateLimit.Action.MetaData
              type Source = 0 | 1
              const Source: $Enum<{
                DYNAMIC: 0
                ROUTE_ENTRY: 1
              }>
            }
            interface QueryParameterValueMatch {
              readonly descriptorKey: string
              readonly descriptorValue: string
              readonly expectMatch: google.protobuf.BoolValue | null
              readonly queryParameters: readonly envoy.config.route.v3.QueryParameterMatcher[]
            }
            interface QueryParameterValueMatchInit {
              descriptorKey?: string | null | undefined
              descriptorValue?: string | null | undefined
              expectMatch?: google.protobuf.BoolValueInit | null | undefined
              queryParameters?: readonly envoy.config.route.v3.QueryParameterMatcherInit[] | null | undefined
            }
            namespace QueryParameterValueMatch {
              function encode(message: envoy.config.route.v3.RateLimit.Action.QueryParameterValueMatchInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RateLimit.Action.QueryParameterValueMatch
            }
          }
          interface Override {
            readonly dynamicMetadata: envoy.config.route.v3.RateLimit.Override.DynamicMetadata | null
            /** Which of them is set. */
            readonly overrideSpecifier?: 'dynamicMetadata' | undefined
          }
          interface OverrideInit {
            dynamicMetadata?: envoy.config.route.v3.RateLimit.Override.DynamicMetadataInit | null | undefined
          }
          namespace Override {
            function encode(message: envoy.config.route.v3.RateLimit.OverrideInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.route.v3.RateLimit.Override
            interface DynamicMetadata {
              readonly metadataKey: envoy.type.metadata.v3.MetadataKey | null
            }
            interface DynamicMetadataInit {
              metadataKey?: envoy.type.metadata.v3.MetadataKeyInit | null | undefined
            }
            namespace DynamicMetadata {
              function encode(message: envoy.config.route.v3.RateLimit.Override.DynamicMetadataInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.RateLimit.Override.DynamicMetadata
            }
          }
        }
        interface HeaderMatcher {
          readonly name: string
          readonly exactMatch: string | null
          readonly safeRegexMatch: envoy.type.matcher.v3.RegexMatcher | null
          readonly rangeMatch: envoy.type.v3.Int64Range | null
          readonly presentMatch: boolean | null
          readonly prefixMatch: string | null
          readonly suffixMatch: string | null
          readonly containsMatch: string | null
          readonly stringMatch: envoy.type.matcher.v3.StringMatcher | null
          readonly invertMatch: boolean
          readonly treatMissingHeaderAsEmpty: boolean
          /** Which of them is set. */
          readonly headerMatchSpecifier?: 'exactMatch' | 'safeRegexMatch' | 'rangeMatch' | 'presentMatch' | 'prefixMatch' | 'suffixMatch' | 'containsMatch' | 'stringMatch' | undefined
        }
        interface HeaderMatcherInit {
          name?: string | null | undefined
          exactMatch?: string | null | undefined
          safeRegexMatch?: envoy.type.matcher.v3.RegexMatcherInit | null | undefined
          rangeMatch?: envoy.type.v3.Int64RangeInit | null | undefined
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
          function decode(bytes: Uint8Array): envoy.config.route.v3.HeaderMatcher
        }
        interface QueryParameterMatcher {
          readonly name: string
          readonly stringMatch: envoy.type.matcher.v3.StringMatcher | null
          readonly presentMatch: boolean | null
          /** Which of them is set. */
          readonly queryParameterMatchSpecifier?: 'stringMatch' | 'presentMatch' | undefined
        }
        interface QueryParameterMatcherInit {
          name?: string | null | undefined
          stringMatch?: envoy.type.matcher.v3.StringMatcherInit | null | undefined
          presentMatch?: boolean | null | undefined
        }
        namespace QueryParameterMatcher {
          function encode(message: envoy.config.route.v3.QueryParameterMatcherInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.QueryParameterMatcher
        }
        interface InternalRedirectPolicy {
          readonly maxInternalRedirects: google.protobuf.UInt32Value | null
          readonly redirectResponseCodes: readonly number[]
          readonly predicates: readonly envoy.config.core.v3.TypedExtensionConfig[]
          readonly allowCrossSchemeRedirect: boolean
          readonly responseHeadersToCopy: readonly string[]
        }
        interface InternalRedirectPolicyInit {
          maxInternalRedirects?: google.protobuf.UInt32ValueInit | null | undefined
          redirectResponseCodes?: readonly number[] | null | undefined
          predicates?: readonly envoy.config.core.v3.TypedExtensionConfigInit[] | null | undefined
          allowCrossSchemeRedirect?: boolean | null | undefined
          responseHeadersToCopy?: readonly string[] | null | undefined
        }
        namespace InternalRedirectPolicy {
          function encode(message: envoy.config.route.v3.InternalRedirectPolicyInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.InternalRedirectPolicy
        }
        interface ScopedRouteConfiguration {
          readonly onDemand: boolean
          readonly name: string
          readonly routeConfigurationName: string
          readonly routeConfiguration: envoy.config.route.v3.RouteConfiguration | null
          readonly key: envoy.config.route.v3.ScopedRouteConfiguration.Key | null
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
          function decode(bytes: Uint8Array): envoy.config.route.v3.ScopedRouteConfiguration
          interface Key {
            readonly fragments: readonly envoy.config.route.v3.ScopedRouteConfiguration.Key.Fragment[]
          }
          interface KeyInit {
            fragments?: readonly envoy.config.route.v3.ScopedRouteConfiguration.Key.FragmentInit[] | null | undefined
          }
          namespace Key {
            function encode(message: envoy.config.route.v3.ScopedRouteConfiguration.KeyInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.route.v3.ScopedRouteConfiguration.Key
            interface Fragment {
              readonly stringKey: string | null
              /** Which of them is set. */
              readonly type?: 'stringKey' | undefined
            }
            interface FragmentInit {
              stringKey?: string | null | undefined
            }
            namespace Fragment {
              function encode(message: envoy.config.route.v3.ScopedRouteConfiguration.Key.FragmentInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.route.v3.ScopedRouteConfiguration.Key.Fragment
            }
          }
        }
        interface RouteConfiguration {
          readonly name: string
          readonly virtualHosts: readonly envoy.config.route.v3.VirtualHost[]
          readonly vhds: envoy.config.route.v3.Vhds | null
          readonly internalOnlyHeaders: readonly string[]
          readonly responseHeadersToAdd: readonly envoy.config.core.v3.HeaderValueOption[]
          readonly responseHeadersToRemove: readonly string[]
          readonly requestHeadersToAdd: readonly envoy.config.core.v3.HeaderValueOption[]
          readonly requestHeadersToRemove: readonly string[]
          readonly mostSpecificHeaderMutationsWins: boolean
          readonly validateClusters: google.protobuf.BoolValue | null
          readonly maxDirectResponseBodySizeBytes: google.protobuf.UInt32Value | null
          readonly clusterSpecifierPlugins: readonly envoy.config.route.v3.ClusterSpecifierPlugin[]
          readonly requestMirrorPolicies: readonly envoy.config.route.v3.RouteAction.RequestMirrorPolicy[]
          readonly ignorePortInHostMatching: boolean
          readonly ignorePathParametersInPathMatching: boolean
          readonly typedPerFilterConfig: { readonly [key: string]: google.protobuf.Any }
          readonly metadata: envoy.config.core.v3.Metadata | null
          readonly vhostHeader: string
          readonly routeSpecifiers: readonly envoy.config.core.v3.TypedExtensionConfig[]
        }
        interface RouteConfigurationInit {
          name?: string | null | undefined
          virtualHosts?: readonly envoy.config.route.v3.VirtualHostInit[] | null | undefined
          vhds?: envoy.config.route.v3.VhdsInit | null | undefined
          internalOnlyHeaders?: readonly string[] | null | undefined
          responseHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
          responseHeadersToRemove?: readonly string[] | null | undefined
          requestHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
          requestHeadersToRemove?: readonly string[] | null | undefined
          mostSpecificHeaderMutationsWins?: boolean | null | undefined
          validateClusters?: google.protobuf.BoolValueInit | null | undefined
          maxDirectResponseBodySizeBytes?: google.protobuf.UInt32ValueInit | null | undefined
          clusterSpecifierPlugins?: readonly envoy.config.route.v3.ClusterSpecifierPluginInit[] | null | undefined
          requestMirrorPolicies?: readonly envoy.config.route.v3.RouteAction.RequestMirrorPolicyInit[] | null | undefined
          ignorePortInHostMatching?: boolean | null | undefined
          ignorePathParametersInPathMatching?: boolean | null | undefined
          typedPerFilterConfig?: { readonly [key: string]: google.protobuf.AnyInit } | null | undefined
          metadata?: envoy.config.core.v3.MetadataInit | null | undefined
          vhostHeader?: string | null | undefined
          routeSpecifiers?: readonly envoy.config.core.v3.TypedExtensionConfigInit[] | null | undefined
        }
        namespace RouteConfiguration {
          function encode(message: envoy.config.route.v3.RouteConfigurationInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.RouteConfiguration
        }
        interface Vhds {
          readonly configSource: envoy.config.core.v3.ConfigSource | null
        }
        interface VhdsInit {
          configSource?: envoy.config.core.v3.ConfigSourceInit | null | undefined
        }
        namespace Vhds {
          function encode(message: envoy.config.route.v3.VhdsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.route.v3.Vhds
        }
      }
    }
    namespace core {
      namespace v3 {
        interface JsonFormatOptions {
          readonly sortProperties: boolean
        }
        interface JsonFormatOptionsInit {
          sortProperties?: boolean | null | undefined
        }
        namespace JsonFormatOptions {
          function encode(message: envoy.config.core.v3.JsonFormatOptionsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.JsonFormatOptions
        }
        interface SubstitutionFormatString {
          readonly textFormat: string | null
          readonly jsonFormat: google.protobuf.Struct | null
          readonly textFormatSource: envoy.config.core.v3.DataSource | null
          readonly omitEmptyValues: boolean
          readonly contentType: string
          readonly formatters: readonly envoy.config.core.v3.TypedExtensionConfig[]
          readonly jsonFormatOptions: envoy.config.core.v3.JsonFormatOptions | null
          /** Which of them is set. */
          readonly format?: 'textFormat' | 'jsonFormat' | 'textFormatSource' | undefined
        }
        interface SubstitutionFormatStringInit {
          textFormat?: string | null | undefined
          jsonFormat?: google.protobuf.StructInit | null | undefined
          textFormatSource?: envoy.config.core.v3.DataSourceInit | null | undefined
          omitEmptyValues?: boolean | null | undefined
          contentType?: string | null | undefined
          formatters?: readonly envoy.config.core.v3.TypedExtensionConfigInit[] | null | undefined
          jsonFormatOptions?: envoy.config.core.v3.JsonFormatOptionsInit | null | undefined
        }
        namespace SubstitutionFormatString {
          function encode(message: envoy.config.core.v3.SubstitutionFormatStringInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.SubstitutionFormatString
        }
        interface TypedExtensionConfig {
          readonly name: string
          readonly typedConfig: google.protobuf.Any | null
        }
        interface TypedExtensionConfigInit {
          name?: string | null | undefined
          typedConfig?: google.protobuf.AnyInit | null | undefined
        }
        namespace TypedExtensionConfig {
          function encode(message: envoy.config.core.v3.TypedExtensionConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.TypedExtensionConfig
        }
        type RoutingPriority = 0 | 1
        const RoutingPriority: $Enum<{
          DEFAULT: 0
          HIGH: 1
        }>
        type RequestMethod = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
        const RequestMethod: $Enum<{
          METHOD_UNSPECIFIED: 0
          GET: 1
          HEAD: 2
          POST: 3
          PUT: 4
          DELETE: 5
          CONNECT: 6
          OPTIONS: 7
          TRACE: 8
          PATCH: 9
        }>
        type TrafficDirection = 0 | 1 | 2
        const TrafficDirection: $Enum<{
          UNSPECIFIED: 0
          INBOUND: 1
          OUTBOUND: 2
        }>
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
        interface RuntimeUInt32 {
          readonly defaultValue: number
          readonly runtimeKey: string
        }
        interface RuntimeUInt32Init {
          defaultValue?: number | null | undefined
          runtimeKey?: string | null | undefined
        }
        namespace RuntimeUInt32 {
          function encode(message: envoy.config.core.v3.RuntimeUInt32Init): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.RuntimeUInt32
        }
        interface RuntimeDouble {
          readonly defaultValue: number
          readonly runtimeKey: string
        }
        interface RuntimeDoubleInit {
          defaultValue?: number | null | undefined
          runtimeKey?: string | null | undefined
        }
        namespace RuntimeDouble {
          function encode(message: envoy.config.core.v3.RuntimeDoubleInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.RuntimeDouble
        }
        interface RuntimeFeatureFlag {
          readonly defaultValue: google.protobuf.BoolValue | null
          readonly runtimeKey: string
        }
        interface RuntimeFeatureFlagInit {
          defaultValue?: google.protobuf.BoolValueInit | null | undefined
          runtimeKey?: string | null | undefined
        }
        namespace RuntimeFeatureFlag {
          function encode(message: envoy.config.core.v3.RuntimeFeatureFlagInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.RuntimeFeatureFlag
        }
        interface HeaderValue {
          readonly key: string
          readonly value: string
          readonly rawValue: Uint8Array
        }
        interface HeaderValueInit {
          key?: string | null | undefined
          value?: string | null | undefined
          rawValue?: Uint8Array | null | undefined
        }
        namespace HeaderValue {
          function encode(message: envoy.config.core.v3.HeaderValueInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.HeaderValue
        }
        interface HeaderValueOption {
          readonly header: envoy.config.core.v3.HeaderValue | null
          readonly append: google.protobuf.BoolValue | null
          readonly appendAction: envoy.config.core.v3.HeaderValueOption.HeaderAppendAction
          readonly keepEmptyValue: boolean
        }
        interface HeaderValueOptionInit {
          header?: envoy.config.core.v3.HeaderValueInit | null | undefined
          append?: google.protobuf.BoolValueInit | null | undefined
          appendAction?: envoy.config.core.v3.HeaderValueOption.HeaderAppendAction | null | undefined
          keepEmptyValue?: boolean | null | undefined
        }
        namespace HeaderValueOption {
          function encode(message: envoy.config.core.v3.HeaderValueOptionInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.HeaderValueOption
          type HeaderAppendAction = 0 | 1 | 2 | 3
          const HeaderAppendAction: $Enum<{
            APPEND_IF_EXISTS_OR_ADD: 0
            ADD_IF_ABSENT: 1
            OVERWRITE_IF_EXISTS_OR_ADD: 2
            OVERWRITE_IF_EXISTS: 3
          }>
        }
        interface WatchedDirectory {
          readonly path: string
          readonly watchModify: boolean
        }
        interface WatchedDirectoryInit {
          path?: string | null | undefined
          watchModify?: boolean | null | undefined
        }
        namespace WatchedDirectory {
          function encode(message: envoy.config.core.v3.WatchedDirectoryInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.WatchedDirectory
        }
        interface DataSource {
          readonly filename: string | null
          readonly inlineBytes: Uint8Array | null
          readonly inlineString: string | null
          readonly environmentVariable: string | null
          readonly watchedDirectory: envoy.config.core.v3.WatchedDirectory | null
          /** Which of them is set. */
          readonly specifier?: 'filename' | 'inlineBytes' | 'inlineString' | 'environmentVariable' | undefined
        }
        interface DataSourceInit {
          filename?: string | null | undefined
          inlineBytes?: Uint8Array | null | undefined
          inlineString?: string | null | undefined
          environmentVariable?: string | null | undefined
          watchedDirectory?: envoy.config.core.v3.WatchedDirectoryInit | null | undefined
        }
        namespace DataSource {
          function encode(message: envoy.config.core.v3.DataSourceInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.DataSource
        }
        interface RetryPolicy {
          readonly retryBackOff: envoy.config.core.v3.BackoffStrategy | null
          readonly numRetries: google.protobuf.UInt32Value | null
          readonly retryOn: string
          readonly retryPriority: envoy.config.core.v3.RetryPolicy.RetryPriority | null
          readonly retryHostPredicate: readonly envoy.config.core.v3.RetryPolicy.RetryHostPredicate[]
          readonly hostSelectionRetryMaxAttempts: number
        }
        interface RetryPolicyInit {
          retryBackOff?: envoy.config.core.v3.BackoffStrategyInit | null | undefined
          numRetries?: google.protobuf.UInt32ValueInit | null | undefined
          retryOn?: string | null | undefined
          retryPriority?: envoy.config.core.v3.RetryPolicy.RetryPriorityInit | null | undefined
          retryHostPredicate?: readonly envoy.config.core.v3.RetryPolicy.RetryHostPredicateInit[] | null | undefined
          hostSelectionRetryMaxAttempts?: number | null | undefined
        }
        namespace RetryPolicy {
          function encode(message: envoy.config.core.v3.RetryPolicyInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.RetryPolicy
          interface RetryPriority {
            readonly name: string
            readonly typedConfig: google.protobuf.Any | null
            /** Which of them is set. */
            readonly configType?: 'typedConfig' | undefined
          }
          interface RetryPriorityInit {
            name?: string | null | undefined
            typedConfig?: google.protobuf.AnyInit | null | undefined
          }
          namespace RetryPriority {
            function encode(message: envoy.config.core.v3.RetryPolicy.RetryPriorityInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.core.v3.RetryPolicy.RetryPriority
          }
          interface RetryHostPredicate {
            readonly name: string
            readonly typedConfig: google.protobuf.Any | null
            /** Which of them is set. */
            readonly configType?: 'typedConfig' | undefined
          }
          interface RetryHostPredicateInit {
            name?: string | null | undefined
            typedConfig?: google.protobuf.AnyInit | null | undefined
          }
          namespace RetryHostPredicate {
            function encode(message: envoy.config.core.v3.RetryPolicy.RetryHostPredicateInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.core.v3.RetryPolicy.RetryHostPredicate
          }
        }
        interface TransportSocket {
          readonly name: string
          readonly typedConfig: google.protobuf.Any | null
          /** Which of them is set. */
          readonly configType?: 'typedConfig' | undefined
        }
        interface TransportSocketInit {
          name?: string | null | undefined
          typedConfig?: google.protobuf.AnyInit | null | undefined
        }
        namespace TransportSocket {
          function encode(message: envoy.config.core.v3.TransportSocketInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.TransportSocket
        }
        interface RuntimeFractionalPercent {
          readonly defaultValue: envoy.type.v3.FractionalPercent | null
          readonly runtimeKey: string
        }
        interface RuntimeFractionalPercentInit {
          defaultValue?: envoy.type.v3.FractionalPercentInit | null | undefined
          runtimeKey?: string | null | undefined
        }
        namespace RuntimeFractionalPercent {
          function encode(message: envoy.config.core.v3.RuntimeFractionalPercentInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.RuntimeFractionalPercent
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
        interface HttpUri {
          readonly uri: string
          readonly cluster: string | null
          readonly timeout: google.protobuf.Duration | null
          /** Which of them is set. */
          readonly httpUpstreamType?: 'cluster' | undefined
        }
        interface HttpUriInit {
          uri?: string | null | undefined
          cluster?: string | null | undefined
          timeout?: google.protobuf.DurationInit | null | undefined
        }
        namespace HttpUri {
          function encode(message: envoy.config.core.v3.HttpUriInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.HttpUri
        }
        interface BackoffStrategy {
          readonly baseInterval: google.protobuf.Duration | null
          readonly maxInterval: google.protobuf.Duration | null
        }
        interface BackoffStrategyInit {
          baseInterval?: google.protobuf.DurationInit | null | undefined
          maxInterval?: google.protobuf.DurationInit | null | undefined
        }
        namespace BackoffStrategy {
          function encode(message: envoy.config.core.v3.BackoffStrategyInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.BackoffStrategy
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
        interface TcpKeepalive {
          readonly keepaliveProbes: google.protobuf.UInt32Value | null
          readonly keepaliveTime: google.protobuf.UInt32Value | null
          readonly keepaliveInterval: google.protobuf.UInt32Value | null
        }
        interface TcpKeepaliveInit {
          keepaliveProbes?: google.protobuf.UInt32ValueInit | null | undefined
          keepaliveTime?: google.protobuf.UInt32ValueInit | null | undefined
          keepaliveInterval?: google.protobuf.UInt32ValueInit | null | undefined
        }
        namespace TcpKeepalive {
          function encode(message: envoy.config.core.v3.TcpKeepaliveInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.TcpKeepalive
        }
        interface ExtraSourceAddress {
          readonly address: envoy.config.core.v3.SocketAddress | null
          readonly socketOptions: envoy.config.core.v3.SocketOptionsOverride | null
        }
        interface ExtraSourceAddressInit {
          address?: envoy.config.core.v3.SocketAddressInit | null | undefined
          socketOptions?: envoy.config.core.v3.SocketOptionsOverrideInit | null | undefined
        }
        namespace ExtraSourceAddress {
          function encode(message: envoy.config.core.v3.ExtraSourceAddressInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.ExtraSourceAddress
        }
        interface BindConfig {
          readonly sourceAddress: envoy.config.core.v3.SocketAddress | null
          readonly freebind: google.protobuf.BoolValue | null
          readonly socketOptions: readonly envoy.config.core.v3.SocketOption[]
          readonly extraSourceAddresses: readonly envoy.config.core.v3.ExtraSourceAddress[]
          readonly additionalSourceAddresses: readonly envoy.config.core.v3.SocketAddress[]
          readonly localAddressSelector: envoy.config.core.v3.TypedExtensionConfig | null
        }
        interface BindConfigInit {
          sourceAddress?: envoy.config.core.v3.SocketAddressInit | null | undefined
          freebind?: google.protobuf.BoolValueInit | null | undefined
          socketOptions?: readonly envoy.config.core.v3.SocketOptionInit[] | null | undefined
          extraSourceAddresses?: readonly envoy.config.core.v3.ExtraSourceAddressInit[] | null | undefined
          additionalSourceAddresses?: readonly envoy.config.core.v3.SocketAddressInit[] | null | undefined
          localAddressSelector?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
        }
        namespace BindConfig {
          function encode(message: envoy.config.core.v3.BindConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.BindConfig
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
        interface CidrRange {
          readonly addressPrefix: string
          readonly prefixLen: google.protobuf.UInt32Value | null
        }
        interface CidrRangeInit {
          addressPrefix?: string | null | undefined
          prefixLen?: google.protobuf.UInt32ValueInit | null | undefined
        }
        namespace CidrRange {
          function encode(message: envoy.config.core.v3.CidrRangeInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.CidrRange
        }
        interface SocketOption {
          readonly description: string
          readonly level: number
          readonly name: number
          readonly intValue: number | null
          readonly bufValue: Uint8Array | null
          readonly state: envoy.config.core.v3.SocketOption.SocketState
          /** Which of them is set. */
          readonly value?: 'intValue' | 'bufValue' | undefined
        }
        interface SocketOptionInit {
          description?: string | null | undefined
          level?: number | null | undefined
          name?: number | null | undefined
          intValue?: number | null | undefined
          bufValue?: Uint8Array | null | undefined
          state?: envoy.config.core.v3.SocketOption.SocketState | null | undefined
        }
        namespace SocketOption {
          function encode(message: envoy.config.core.v3.SocketOptionInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.SocketOption
          type SocketState = 0 | 1 | 2
          const SocketState: $Enum<{
            STATE_PREBIND: 0
            STATE_BOUND: 1
            STATE_LISTENING: 2
          }>
        }
        interface SocketOptionsOverride {
          readonly socketOptions: readonly envoy.config.core.v3.SocketOption[]
        }
        interface SocketOptionsOverrideInit {
          socketOptions?: readonly envoy.config.core.v3.SocketOptionInit[] | null | undefined
        }
        namespace SocketOptionsOverride {
          function encode(message: envoy.config.core.v3.SocketOptionsOverrideInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.SocketOptionsOverride
        }
        interface ProxyProtocolPassThroughTLVs {
          readonly matchType: envoy.config.core.v3.ProxyProtocolPassThroughTLVs.PassTLVsMatchType
          readonly tlvType: readonly number[]
        }
        interface ProxyProtocolPassThroughTLVsInit {
          matchType?: envoy.config.core.v3.ProxyProtocolPassThroughTLVs.PassTLVsMatchType | null | undefined
          tlvType?: readonly number[] | null | undefined
        }
        namespace ProxyProtocolPassThroughTLVs {
          function encode(message: envoy.config.core.v3.ProxyProtocolPassThroughTLVsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.ProxyProtocolPassThroughTLVs
          type PassTLVsMatchType = 0 | 1
          const PassTLVsMatchType: $Enum<{
            INCLUDE_ALL: 0
            INCLUDE: 1
          }>
        }
        interface ProxyProtocolConfig {
          readonly version: envoy.config.core.v3.ProxyProtocolConfig.Version
          readonly passThroughTlvs: envoy.config.core.v3.ProxyProtocolPassThroughTLVs | null
        }
        interface ProxyProtocolConfigInit {
          version?: envoy.config.core.v3.ProxyProtocolConfig.Version | null | undefined
          passThroughTlvs?: envoy.config.core.v3.ProxyProtocolPassThroughTLVsInit | null | undefined
        }
        namespace ProxyProtocolConfig {
          function encode(message: envoy.config.core.v3.ProxyProtocolConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.ProxyProtocolConfig
          type Version = 0 | 1
          const Version: $Enum<{
            V1: 0
            V2: 1
          }>
        }
        type ApiVersion = 0 | 1 | 2
        const ApiVersion: $Enum<{
          AUTO: 0
          V2: 1
          V3: 2
        }>
        interface ApiConfigSource {
          readonly apiType: envoy.config.core.v3.ApiConfigSource.ApiType
          readonly transportApiVersion: envoy.config.core.v3.ApiVersion
          readonly clusterNames: readonly string[]
          readonly grpcServices: readonly envoy.config.core.v3.GrpcService[]
          readonly refreshDelay: google.protobuf.Duration | null
          readonly requestTimeout: google.protobuf.Duration | null
          readonly rateLimitSettings: envoy.config.core.v3.RateLimitSettings | null
          readonly setNodeOnFirstMessageOnly: boolean
          readonly configValidators: readonly envoy.config.core.v3.TypedExtensionConfig[]
        }
        interface ApiConfigSourceInit {
          apiType?: envoy.config.core.v3.ApiConfigSource.ApiType | null | undefined
          transportApiVersion?: envoy.config.core.v3.ApiVersion | null | undefined
          clusterNames?: readonly string[] | null | undefined
          grpcServices?: readonly envoy.config.core.v3.GrpcServiceInit[] | null | undefined
          refreshDelay?: google.protobuf.DurationInit | null | undefined
          requestTimeout?: google.protobuf.DurationInit | null | undefined
          rateLimitSettings?: envoy.config.core.v3.RateLimitSettingsInit | null | undefined
          setNodeOnFirstMessageOnly?: boolean | null | undefined
          configValidators?: readonly envoy.config.core.v3.TypedExtensionConfigInit[] | null | undefined
        }
        namespace ApiConfigSource {
          function encode(message: envoy.config.core.v3.ApiConfigSourceInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.ApiConfigSource
          type ApiType = 0 | 1 | 2 | 3 | 5 | 6
          const ApiType: $Enum<{
            DEPRECATED_AND_UNAVAILABLE_DO_NOT_USE: 0
            REST: 1
            GRPC: 2
            DELTA_GRPC: 3
            AGGREGATED_GRPC: 5
            AGGREGATED_DELTA_GRPC: 6
          }>
        }
        interface AggregatedConfigSource {
        }
        interface AggregatedConfigSourceInit {
        }
        namespace AggregatedConfigSource {
          function encode(message: envoy.config.core.v3.AggregatedConfigSourceInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.AggregatedConfigSource
        }
        interface SelfConfigSource {
          readonly transportApiVersion: envoy.config.core.v3.ApiVersion
        }
        interface SelfConfigSourceInit {
          transportApiVersion?: envoy.config.core.v3.ApiVersion | null | undefined
        }
        namespace SelfConfigSource {
          function encode(message: envoy.config.core.v3.SelfConfigSourceInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.SelfConfigSource
        }
        interface RateLimitSettings {
          readonly maxTokens: google.protobuf.UInt32Value | null
          readonly fillRate: google.protobuf.DoubleValue | null
        }
        interface RateLimitSettingsInit {
          maxTokens?: google.protobuf.UInt32ValueInit | null | undefined
          fillRate?: google.protobuf.DoubleValueInit | null | undefined
        }
        namespace RateLimitSettings {
          function encode(message: envoy.config.core.v3.RateLimitSettingsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.RateLimitSettings
        }
        interface PathConfigSource {
          readonly path: string
          readonly watchedDirectory: envoy.config.core.v3.WatchedDirectory | null
        }
        interface PathConfigSourceInit {
          path?: string | null | undefined
          watchedDirectory?: envoy.config.core.v3.WatchedDirectoryInit | null | undefined
        }
        namespace PathConfigSource {
          function encode(message: envoy.config.core.v3.PathConfigSourceInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.PathConfigSource
        }
        interface ConfigSource {
          readonly authorities: readonly xds.core.v3.Authority[]
          readonly path: string | null
          readonly pathConfigSource: envoy.config.core.v3.PathConfigSource | null
          readonly apiConfigSource: envoy.config.core.v3.ApiConfigSource | null
          readonly ads: envoy.config.core.v3.AggregatedConfigSource | null
          readonly self: envoy.config.core.v3.SelfConfigSource | null
          readonly initialFetchTimeout: google.protobuf.Duration | null
          readonly resourceApiVersion: envoy.config.core.v3.ApiVersion
          /** Which of them is set. */
          readonly configSourceSpecifier?: 'path' | 'pathConfigSource' | 'apiConfigSource' | 'ads' | 'self' | undefined
        }
        interface ConfigSourceInit {
          authorities?: readonly xds.core.v3.AuthorityInit[] | null | undefined
          path?: string | null | undefined
          pathConfigSource?: envoy.config.core.v3.PathConfigSourceInit | null | undefined
          apiConfigSource?: envoy.config.core.v3.ApiConfigSourceInit | null | undefined
          ads?: envoy.config.core.v3.AggregatedConfigSourceInit | null | undefined
          self?: envoy.config.core.v3.SelfConfigSourceInit | null | undefined
          initialFetchTimeout?: google.protobuf.DurationInit | null | undefined
          resourceApiVersion?: envoy.config.core.v3.ApiVersion | null | undefined
        }
        namespace ConfigSource {
          function encode(message: envoy.config.core.v3.ConfigSourceInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.ConfigSource
        }
        interface ExtensionConfigSource {
          readonly configSource: envoy.config.core.v3.ConfigSource | null
          readonly defaultConfig: google.protobuf.Any | null
          readonly applyDefaultConfigWithoutWarming: boolean
          readonly typeUrls: readonly string[]
        }
        interface ExtensionConfigSourceInit {
          configSource?: envoy.config.core.v3.ConfigSourceInit | null | undefined
          defaultConfig?: google.protobuf.AnyInit | null | undefined
          applyDefaultConfigWithoutWarming?: boolean | null | undefined
          typeUrls?: readonly string[] | null | undefined
        }
        namespace ExtensionConfigSource {
          function encode(message: envoy.config.core.v3.ExtensionConfigSourceInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.ExtensionConfigSource
        }
        interface GrpcService {
          readonly envoyGrpc: envoy.config.core.v3.GrpcService.EnvoyGrpc | null
          readonly googleGrpc: envoy.config.core.v3.GrpcService.GoogleGrpc | null
          readonly timeout: google.protobuf.Duration | null
          readonly initialMetadata: readonly envoy.config.core.v3.HeaderValue[]
          readonly retryPolicy: envoy.config.core.v3.RetryPolicy | null
          /** Which of them is set. */
          readonly targetSpecifier?: 'envoyGrpc' | 'googleGrpc' | undefined
        }
        interface GrpcServiceInit {
          envoyGrpc?: envoy.config.core.v3.GrpcService.EnvoyGrpcInit | null | undefined
          googleGrpc?: envoy.config.core.v3.GrpcService.GoogleGrpcInit | null | undefined
          timeout?: google.protobuf.DurationInit | null | undefined
          initialMetadata?: readonly envoy.config.core.v3.HeaderValueInit[] | null | undefined
          retryPolicy?: envoy.config.core.v3.RetryPolicyInit | null | undefined
        }
        namespace GrpcService {
          function encode(message: envoy.config.core.v3.GrpcServiceInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.GrpcService
          interface EnvoyGrpc {
            readonly clusterName: string
            readonly authority: string
            readonly retryPolicy: envoy.config.core.v3.RetryPolicy | null
            readonly maxReceiveMessageLength: google.protobuf.UInt32Value | null
            readonly skipEnvoyHeaders: boolean
          }
          interface EnvoyGrpcInit {
            clusterName?: string | null | undefined
            authority?: string | null | undefined
            retryPolicy?: envoy.config.core.v3.RetryPolicyInit | null | undefined
            maxReceiveMessageLength?: google.protobuf.UInt32ValueInit | null | undefined
            skipEnvoyHeaders?: boolean | null | undefined
          }
          namespace EnvoyGrpc {
            function encode(message: envoy.config.core.v3.GrpcService.EnvoyGrpcInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.core.v3.GrpcService.EnvoyGrpc
          }
          interface GoogleGrpc {
            readonly targetUri: string
            readonly channelCredentials: envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelCredentials | null
            readonly callCredentials: readonly envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials[]
            readonly statPrefix: string
            readonly credentialsFactoryName: string
            readonly config: google.protobuf.Struct | null
            readonly perStreamBufferLimitBytes: google.protobuf.UInt32Value | null
            readonly channelArgs: envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelArgs | null
          }
          interface GoogleGrpcInit {
            targetUri?: string | null | undefined
            channelCredentials?: envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelCredentialsInit | null | undefined
            callCredentials?: readonly envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentialsInit[] | null | undefined
            statPrefix?: string | null | undefined
            credentialsFactoryName?: string | null | undefined
            config?: google.protobuf.StructInit | null | undefined
            perStreamBufferLimitBytes?: google.protobuf.UInt32ValueInit | null | undefined
            channelArgs?: envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelArgsInit | null | undefined
          }
          namespace GoogleGrpc {
            function encode(message: envoy.config.core.v3.GrpcService.GoogleGrpcInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.core.v3.GrpcService.GoogleGrpc
            interface SslCredentials {
              readonly rootCerts: envoy.config.core.v3.DataSource | null
              readonly privateKey: envoy.config.core.v3.DataSource | null
              readonly certChain: envoy.config.core.v3.DataSource | null
            }
            interface SslCredentialsInit {
              rootCerts?: envoy.config.core.v3.DataSourceInit | null | undefined
              privateKey?: envoy.config.core.v3.DataSourceInit | null | undefined
              certChain?: envoy.config.core.v3.DataSourceInit | null | undefined
            }
            namespace SslCredentials {
              function encode(message: envoy.config.core.v3.GrpcService.GoogleGrpc.SslCredentialsInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.core.v3.GrpcService.GoogleGrpc.SslCredentials
            }
            interface GoogleLocalCredentials {
            }
            interface GoogleLocalCredentialsInit {
            }
            namespace GoogleLocalCredentials {
              function encode(message: envoy.config.core.v3.GrpcService.GoogleGrpc.GoogleLocalCredentialsInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.core.v3.GrpcService.GoogleGrpc.GoogleLocalCredentials
            }
            interface ChannelCredentials {
              readonly sslCredentials: envoy.config.core.v3.GrpcService.GoogleGrpc.SslCredentials | null
              readonly googleDefault: google.protobuf.Empty | null
              readonly localCredentials: envoy.config.core.v3.GrpcService.GoogleGrpc.GoogleLocalCredentials | null
              /** Which of them is set. */
              readonly credentialSpecifier?: 'sslCredentials' | 'googleDefault' | 'localCredentials' | undefined
            }
            interface ChannelCredentialsInit {
              sslCredentials?: envoy.config.core.v3.GrpcService.GoogleGrpc.SslCredentialsInit | null | undefined
              googleDefault?: google.protobuf.EmptyInit | null | undefined
              localCredentials?: envoy.config.core.v3.GrpcService.GoogleGrpc.GoogleLocalCredentialsInit | null | undefined
            }
            namespace ChannelCredentials {
              function encode(message: envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelCredentialsInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelCredentials
            }
            interface CallCredentials {
              readonly accessToken: string | null
              readonly googleComputeEngine: google.protobuf.Empty | null
              readonly googleRefreshToken: string | null
              readonly serviceAccountJwtAccess: envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.ServiceAccountJWTAccessCredentials | null
              readonly googleIam: envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.GoogleIAMCredentials | null
              readonly fromPlugin: envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.MetadataCredentialsFromPlugin | null
              readonly stsService: envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.StsService | null
              /** Which of them is set. */
              readonly credentialSpecifier?: 'accessToken' | 'googleComputeEngine' | 'googleRefreshToken' | 'serviceAccountJwtAccess' | 'googleIam' | 'fromPlugin' | 'stsService' | undefined
            }
            interface CallCredentialsInit {
              accessToken?: string | null | undefined
              googleComputeEngine?: google.protobuf.EmptyInit | null | undefined
              googleRefreshToken?: string | null | undefined
              serviceAccountJwtAccess?: envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.ServiceAccountJWTAccessCredentialsInit | null | undefined
              googleIam?: envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.GoogleIAMCredentialsInit | null | undefined
              fromPlugin?: envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.MetadataCredentialsFromPluginInit | null | undefined
              stsService?: envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.StsServiceInit | null | undefined
            }
            namespace CallCredentials {
              function encode(message: envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentialsInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials
              interface ServiceAccountJWTAccessCredentials {
                readonly jsonKey: string
                readonly tokenLifetimeSeconds: number
              }
              interface ServiceAccountJWTAccessCredentialsInit {
                jsonKey?: string | null | undefined
                tokenLifetimeSeconds?: number | null | undefined
              }
              namespace ServiceAccountJWTAccessCredentials {
                function encode(message: envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.ServiceAccountJWTAccessCredentialsInit): $Writer
                function decode(bytes: Uint8Array): envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.ServiceAccountJWTAccessCredentials
              }
              interface GoogleIAMCredentials {
                readonly authorizationToken: string
                readonly authoritySelector: string
              }
              interface GoogleIAMCredentialsInit {
                authorizationToken?: string | null | undefined
                authoritySelector?: string | null | undefined
              }
              namespace GoogleIAMCredentials {
                function encode(message: envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.GoogleIAMCredentialsInit): $Writer
                function decode(bytes: Uint8Array): envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.GoogleIAMCredentials
              }
              interface MetadataCredentialsFromPlugin {
                readonly name: string
                readonly typedConfig: google.protobuf.Any | null
                /** Which of them is set. */
                readonly configType?: 'typedConfig' | undefined
              }
              interface MetadataCredentialsFromPluginInit {
                name?: string | null | undefined
                typedConfig?: google.protobuf.AnyInit | null | undefined
              }
              namespace MetadataCredentialsFromPlugin {
                function encode(message: envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.MetadataCredentialsFromPluginInit): $Writer
                function decode(bytes: Uint8Array): envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.MetadataCredentialsFromPlugin
              }
              interface StsService {
                readonly tokenExchangeServiceUri: string
                readonly resource: string
                readonly audience: string
                readonly scope: string
                readonly requestedTokenType: string
                readonly subjectTokenPath: string
                readonly subjectTokenType: string
                readonly actorTokenPath: string
                readonly actorTokenType: string
              }
              interface StsServiceInit {
                tokenExchangeServiceUri?: string | null | undefined
                resource?: string | null | undefined
                audience?: string | null | undefined
                scope?: string | null | undefined
                requestedTokenType?: string | null | undefined
                subjectTokenPath?: string | null | undefined
                subjectTokenType?: string | null | undefined
                actorTokenPath?: string | null | undefined
                actorTokenType?: string | null | undefined
              }
              namespace StsService {
                function encode(message: envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.StsServiceInit): $Writer
                function decode(bytes: Uint8Array): envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.StsService
              }
            }
            interface ChannelArgs {
              readonly args: { readonly [key: string]: envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelArgs.Value }
            }
            interface ChannelArgsInit {
              args?: { readonly [key: string]: envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelArgs.ValueInit } | null | undefined
            }
            namespace ChannelArgs {
              function encode(message: envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelArgsInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelArgs
              interface Value {
                readonly stringValue: string | null
                readonly intValue: number | null
                /** Which of them is set. */
                readonly valueSpecifier?: 'stringValue' | 'intValue' | undefined
              }
              interface ValueInit {
                stringValue?: string | null | undefined
                intValue?: number | null | undefined
              }
              namespace Value {
                function encode(message: envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelArgs.ValueInit): $Writer
                function decode(bytes: Uint8Array): envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelArgs.Value
              }
            }
          }
        }
        interface QuicKeepAliveSettings {
          readonly maxInterval: google.protobuf.Duration | null
          readonly initialInterval: google.protobuf.Duration | null
        }
        interface QuicKeepAliveSettingsInit {
          maxInterval?: google.protobuf.DurationInit | null | undefined
          initialInterval?: google.protobuf.DurationInit | null | undefined
        }
        namespace QuicKeepAliveSettings {
          function encode(message: envoy.config.core.v3.QuicKeepAliveSettingsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.QuicKeepAliveSettings
        }
        interface QuicProtocolOptions {
          readonly maxConcurrentStreams: google.protobuf.UInt32Value | null
          readonly initialStreamWindowSize: google.protobuf.UInt32Value | null
          readonly initialConnectionWindowSize: google.protobuf.UInt32Value | null
          readonly numTimeoutsToTriggerPortMigration: google.protobuf.UInt32Value | null
          readonly connectionKeepalive: envoy.config.core.v3.QuicKeepAliveSettings | null
          readonly connectionOptions: string
          readonly clientConnectionOptions: string
          readonly idleNetworkTimeout: google.protobuf.Duration | null
        }
        interface QuicProtocolOptionsInit {
          maxConcurrentStreams?: google.protobuf.UInt32ValueInit | null | undefined
          initialStreamWindowSize?: google.protobuf.UInt32ValueInit | null | undefined
          initialConnectionWindowSize?: google.protobuf.UInt32ValueInit | null | undefined
          numTimeoutsToTriggerPortMigration?: google.protobuf.UInt32ValueInit | null | undefined
          connectionKeepalive?: envoy.config.core.v3.QuicKeepAliveSettingsInit | null | undefined
          connectionOptions?: string | null | undefined
          clientConnectionOptions?: string | null | undefined
          idleNetworkTimeout?: google.protobuf.DurationInit | null | undefined
        }
        namespace QuicProtocolOptions {
          function encode(message: envoy.config.core.v3.QuicProtocolOptionsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.QuicProtocolOptions
        }
        interface UpstreamHttpProtocolOptions {
          readonly autoSni: boolean
          readonly autoSanValidation: boolean
          readonly overrideAutoSniHeader: string
        }
        interface UpstreamHttpProtocolOptionsInit {
          autoSni?: boolean | null | undefined
          autoSanValidation?: boolean | null | undefined
          overrideAutoSniHeader?: string | null | undefined
        }
        namespace UpstreamHttpProtocolOptions {
          function encode(message: envoy.config.core.v3.UpstreamHttpProtocolOptionsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.UpstreamHttpProtocolOptions
        }
        interface AlternateProtocolsCacheOptions {
          readonly name: string
          readonly maxEntries: google.protobuf.UInt32Value | null
          readonly keyValueStoreConfig: envoy.config.core.v3.TypedExtensionConfig | null
          readonly prepopulatedEntries: readonly envoy.config.core.v3.AlternateProtocolsCacheOptions.AlternateProtocolsCacheEntry[]
          readonly canonicalSuffixes: readonly string[]
        }
        interface AlternateProtocolsCacheOptionsInit {
          name?: string | null | undefined
          maxEntries?: google.protobuf.UInt32ValueInit | null | undefined
          keyValueStoreConfig?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          prepopulatedEntries?: readonly envoy.config.core.v3.AlternateProtocolsCacheOptions.AlternateProtocolsCacheEntryInit[] | null | undefined
          canonicalSuffixes?: readonly string[] | null | undefined
        }
        namespace AlternateProtocolsCacheOptions {
          function encode(message: envoy.config.core.v3.AlternateProtocolsCacheOptionsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.AlternateProtocolsCacheOptions
          interface AlternateProtocolsCacheEntry {
            readonly hostname: string
            readonly port: number
          }
          interface AlternateProtocolsCacheEntryInit {
            hostname?: string | null | undefined
            port?: number | null | undefined
          }
          namespace AlternateProtocolsCacheEntry {
            function encode(message: envoy.config.core.v3.AlternateProtocolsCacheOptions.AlternateProtocolsCacheEntryInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.core.v3.AlternateProtocolsCacheOptions.AlternateProtocolsCacheEntry
          }
        }
        interface HttpProtocolOptions {
          readonly idleTimeout: google.protobuf.Duration | null
          readonly maxConnectionDuration: google.protobuf.Duration | null
          readonly maxHeadersCount: google.protobuf.UInt32Value | null
          readonly maxStreamDuration: google.protobuf.Duration | null
          readonly headersWithUnderscoresAction: envoy.config.core.v3.HttpProtocolOptions.HeadersWithUnderscoresAction
          readonly maxRequestsPerConnection: google.protobuf.UInt32Value | null
          readonly maxResponseHeadersKb: google.protobuf.UInt32Value | null
          readonly maxConnectionDurationJitter: envoy.type.v3.Percent | null
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
          function decode(bytes: Uint8Array): envoy.config.core.v3.HttpProtocolOptions
          type HeadersWithUnderscoresAction = 0 | 1 | 2
          const HeadersWithUnderscoresAction: $Enum<{
            ALLOW: 0
            REJECT_REQUEST: 1
            DROP_HEADER: 2
          }>
        }
        interface Http1ProtocolOptions {
          readonly allowAbsoluteUrl: google.protobuf.BoolValue | null
          readonly acceptHttp_10: boolean
          readonly defaultHostForHttp_10: string
          readonly headerKeyFormat: envoy.config.core.v3.Http1ProtocolOptions.HeaderKeyFormat | null
          readonly enableTrailers: boolean
          readonly allowChunkedLength: boolean
          readonly overrideStreamErrorOnInvalidHttpMessage: google.protobuf.BoolValue | null
          readonly sendFullyQualifiedUrl: boolean
          readonly useBalsaParser: google.protobuf.BoolValue | null
          readonly allowCustomMethods: boolean
        }
        interface Http1ProtocolOptionsInit {
          allowAbsoluteUrl?: google.protobuf.BoolValueInit | null | undefined
          acceptHttp_10?: boolean | null | undefined
          defaultHostForHttp_10?: string | null | undefined
          headerKeyFormat?: envoy.config.core.v3.Http1ProtocolOptions.HeaderKeyFormatInit | null | undefined
          enableTrailers?: boolean | null | undefined
          allowChunkedLength?: boolean | null | undefined
          overrideStreamErrorOnInvalidHttpMessage?: google.protobuf.BoolValueInit | null | undefined
          sendFullyQualifiedUrl?: boolean | null | undefined
          useBalsaParser?: google.protobuf.BoolValueInit | null | undefined
          allowCustomMethods?: boolean | null | undefined
        }
        namespace Http1ProtocolOptions {
          function encode(message: envoy.config.core.v3.Http1ProtocolOptionsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.Http1ProtocolOptions
          interface HeaderKeyFormat {
            readonly properCaseWords: envoy.config.core.v3.Http1ProtocolOptions.HeaderKeyFormat.ProperCaseWords | null
            readonly statefulFormatter: envoy.config.core.v3.TypedExtensionConfig | null
            /** Which of them is set. */
            readonly headerFormat?: 'properCaseWords' | 'statefulFormatter' | undefined
          }
          interface HeaderKeyFormatInit {
            properCaseWords?: envoy.config.core.v3.Http1ProtocolOptions.HeaderKeyFormat.ProperCaseWordsInit | null | undefined
            statefulFormatter?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          }
          namespace HeaderKeyFormat {
            function encode(message: envoy.config.core.v3.Http1ProtocolOptions.HeaderKeyFormatInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.core.v3.Http1ProtocolOptions.HeaderKeyFormat
            interface ProperCaseWords {
            }
            interface ProperCaseWordsInit {
            }
            namespace ProperCaseWords {
              function encode(message: envoy.config.core.v3.Http1ProtocolOptions.HeaderKeyFormat.ProperCaseWordsInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.core.v3.Http1ProtocolOptions.HeaderKeyFormat.ProperCaseWords
            }
          }
        }
        interface KeepaliveSettings {
          readonly interval: google.protobuf.Duration | null
          readonly timeout: google.protobuf.Duration | null
          readonly intervalJitter: envoy.type.v3.Percent | null
          readonly connectionIdleInterval: google.protobuf.Duration | null
        }
        interface KeepaliveSettingsInit {
          interval?: google.protobuf.DurationInit | null | undefined
          timeout?: google.protobuf.DurationInit | null | undefined
          intervalJitter?: envoy.type.v3.PercentInit | null | undefined
          connectionIdleInterval?: google.protobuf.DurationInit | null | undefined
        }
        namespace KeepaliveSettings {
          function encode(message: envoy.config.core.v3.KeepaliveSettingsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.KeepaliveSettings
        }
        interface Http2ProtocolOptions {
          readonly hpackTableSize: google.protobuf.UInt32Value | null
          readonly maxConcurrentStreams: google.protobuf.UInt32Value | null
          readonly initialStreamWindowSize: google.protobuf.UInt32Value | null
          readonly initialConnectionWindowSize: google.protobuf.UInt32Value | null
          readonly allowConnect: boolean
          readonly allowMetadata: boolean
          readonly maxOutboundFrames: google.protobuf.UInt32Value | null
          readonly maxOutboundControlFrames: google.protobuf.UInt32Value | null
          readonly maxConsecutiveInboundFramesWithEmptyPayload: google.protobuf.UInt32Value | null
          readonly maxInboundPriorityFramesPerStream: google.protobuf.UInt32Value | null
          readonly maxInboundWindowUpdateFramesPerDataFrameSent: google.protobuf.UInt32Value | null
          readonly streamErrorOnInvalidHttpMessaging: boolean
          readonly overrideStreamErrorOnInvalidHttpMessage: google.protobuf.BoolValue | null
          readonly customSettingsParameters: readonly envoy.config.core.v3.Http2ProtocolOptions.SettingsParameter[]
          readonly connectionKeepalive: envoy.config.core.v3.KeepaliveSettings | null
          readonly useOghttp2Codec: google.protobuf.BoolValue | null
          readonly maxMetadataSize: google.protobuf.UInt64Value | null
          readonly enableHuffmanEncoding: google.protobuf.BoolValue | null
          readonly maxHeaderFieldSizeKb: google.protobuf.UInt32Value | null
          readonly disallowObsText: google.protobuf.BoolValue | null
          readonly streamResetBurst: google.protobuf.UInt64Value | null
          readonly streamResetRate: google.protobuf.UInt64Value | null
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
          customSettingsParameters?: readonly envoy.config.core.v3.Http2ProtocolOptions.SettingsParameterInit[] | null | undefined
          connectionKeepalive?: envoy.config.core.v3.KeepaliveSettingsInit | null | undefined
          useOghttp2Codec?: google.protobuf.BoolValueInit | null | undefined
          maxMetadataSize?: google.protobuf.UInt64ValueInit | null | undefined
          enableHuffmanEncoding?: google.protobuf.BoolValueInit | null | undefined
          maxHeaderFieldSizeKb?: google.protobuf.UInt32ValueInit | null | undefined
          disallowObsText?: google.protobuf.BoolValueInit | null | undefined
          streamResetBurst?: google.protobuf.UInt64ValueInit | null | undefined
          streamResetRate?: google.protobuf.UInt64ValueInit | null | undefined
        }
        namespace Http2ProtocolOptions {
          function encode(message: envoy.config.core.v3.Http2ProtocolOptionsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.Http2ProtocolOptions
          interface SettingsParameter {
            readonly identifier: google.protobuf.UInt32Value | null
            readonly value: google.protobuf.UInt32Value | null
          }
          interface SettingsParameterInit {
            identifier?: google.protobuf.UInt32ValueInit | null | undefined
            value?: google.protobuf.UInt32ValueInit | null | undefined
          }
          namespace SettingsParameter {
            function encode(message: envoy.config.core.v3.Http2ProtocolOptions.SettingsParameterInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.core.v3.Http2ProtocolOptions.SettingsParameter
          }
        }
        interface Http3ProtocolOptions {
          readonly quicProtocolOptions: envoy.config.core.v3.QuicProtocolOptions | null
          readonly overrideStreamErrorOnInvalidHttpMessage: google.protobuf.BoolValue | null
          readonly allowExtendedConnect: boolean
          readonly allowMetadata: boolean
        }
        interface Http3ProtocolOptionsInit {
          quicProtocolOptions?: envoy.config.core.v3.QuicProtocolOptionsInit | null | undefined
          overrideStreamErrorOnInvalidHttpMessage?: google.protobuf.BoolValueInit | null | undefined
          allowExtendedConnect?: boolean | null | undefined
          allowMetadata?: boolean | null | undefined
        }
        namespace Http3ProtocolOptions {
          function encode(message: envoy.config.core.v3.Http3ProtocolOptionsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.Http3ProtocolOptions
        }
        interface SchemeHeaderTransformation {
          readonly schemeToOverwrite: string | null
          readonly matchUpstream: boolean
          /** Which of them is set. */
          readonly transformation?: 'schemeToOverwrite' | undefined
        }
        interface SchemeHeaderTransformationInit {
          schemeToOverwrite?: string | null | undefined
          matchUpstream?: boolean | null | undefined
        }
        namespace SchemeHeaderTransformation {
          function encode(message: envoy.config.core.v3.SchemeHeaderTransformationInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.SchemeHeaderTransformation
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
        interface HealthStatusSet {
          readonly statuses: readonly envoy.config.core.v3.HealthStatus[]
        }
        interface HealthStatusSetInit {
          statuses?: readonly envoy.config.core.v3.HealthStatus[] | null | undefined
        }
        namespace HealthStatusSet {
          function encode(message: envoy.config.core.v3.HealthStatusSetInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.HealthStatusSet
        }
        interface HealthCheck {
          readonly timeout: google.protobuf.Duration | null
          readonly interval: google.protobuf.Duration | null
          readonly initialJitter: google.protobuf.Duration | null
          readonly intervalJitter: google.protobuf.Duration | null
          readonly intervalJitterPercent: number
          readonly unhealthyThreshold: google.protobuf.UInt32Value | null
          readonly healthyThreshold: google.protobuf.UInt32Value | null
          readonly altPort: google.protobuf.UInt32Value | null
          readonly reuseConnection: google.protobuf.BoolValue | null
          readonly httpHealthCheck: envoy.config.core.v3.HealthCheck.HttpHealthCheck | null
          readonly tcpHealthCheck: envoy.config.core.v3.HealthCheck.TcpHealthCheck | null
          readonly grpcHealthCheck: envoy.config.core.v3.HealthCheck.GrpcHealthCheck | null
          readonly customHealthCheck: envoy.config.core.v3.HealthCheck.CustomHealthCheck | null
          readonly noTrafficInterval: google.protobuf.Duration | null
          readonly noTrafficHealthyInterval: google.protobuf.Duration | null
          readonly unhealthyInterval: google.protobuf.Duration | null
          readonly unhealthyEdgeInterval: google.protobuf.Duration | null
          readonly healthyEdgeInterval: google.protobuf.Duration | null
          readonly eventLogPath: string
          readonly eventLogger: readonly envoy.config.core.v3.TypedExtensionConfig[]
          readonly eventService: envoy.config.core.v3.EventServiceConfig | null
          readonly alwaysLogHealthCheckFailures: boolean
          readonly alwaysLogHealthCheckSuccess: boolean
          readonly tlsOptions: envoy.config.core.v3.HealthCheck.TlsOptions | null
          readonly transportSocketMatchCriteria: google.protobuf.Struct | null
          readonly name: string
          /** Which of them is set. */
          readonly healthChecker?: 'httpHealthCheck' | 'tcpHealthCheck' | 'grpcHealthCheck' | 'customHealthCheck' | undefined
        }
        interface HealthCheckInit {
          timeout?: google.protobuf.DurationInit | null | undefined
          interval?: google.protobuf.DurationInit | null | undefined
          initialJitter?: google.protobuf.DurationInit | null | undefined
          intervalJitter?: google.protobuf.DurationInit | null | undefined
          intervalJitterPercent?: number | null | undefined
          unhealthyThreshold?: google.protobuf.UInt32ValueInit | null | undefined
          healthyThreshold?: google.protobuf.UInt32ValueInit | null | undefined
          altPort?: google.protobuf.UInt32ValueInit | null | undefined
          reuseConnection?: google.protobuf.BoolValueInit | null | undefined
          httpHealthCheck?: envoy.config.core.v3.HealthCheck.HttpHealthCheckInit | null | undefined
          tcpHealthCheck?: envoy.config.core.v3.HealthCheck.TcpHealthCheckInit | null | undefined
          grpcHealthCheck?: envoy.config.core.v3.HealthCheck.GrpcHealthCheckInit | null | undefined
          customHealthCheck?: envoy.config.core.v3.HealthCheck.CustomHealthCheckInit | null | undefined
          noTrafficInterval?: google.protobuf.DurationInit | null | undefined
          noTrafficHealthyInterval?: google.protobuf.DurationInit | null | undefined
          unhealthyInterval?: google.protobuf.DurationInit | null | undefined
          unhealthyEdgeInterval?: google.protobuf.DurationInit | null | undefined
          healthyEdgeInterval?: google.protobuf.DurationInit | null | undefined
          eventLogPath?: string | null | undefined
          eventLogger?: readonly envoy.config.core.v3.TypedExtensionConfigInit[] | null | undefined
          eventService?: envoy.config.core.v3.EventServiceConfigInit | null | undefined
          alwaysLogHealthCheckFailures?: boolean | null | undefined
          alwaysLogHealthCheckSuccess?: boolean | null | undefined
          tlsOptions?: envoy.config.core.v3.HealthCheck.TlsOptionsInit | null | undefined
          transportSocketMatchCriteria?: google.protobuf.StructInit | null | undefined
          name?: string | null | undefined
        }
        namespace HealthCheck {
          function encode(message: envoy.config.core.v3.HealthCheckInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.HealthCheck
          interface Payload {
            readonly text: string | null
            readonly binary: Uint8Array | null
            /** Which of them is set. */
            readonly payload?: 'text' | 'binary' | undefined
          }
          interface PayloadInit {
            text?: string | null | undefined
            binary?: Uint8Array | null | undefined
          }
          namespace Payload {
            function encode(message: envoy.config.core.v3.HealthCheck.PayloadInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.core.v3.HealthCheck.Payload
          }
          interface HttpHealthCheck {
            readonly host: string
            readonly path: string
            readonly send: envoy.config.core.v3.HealthCheck.Payload | null
            readonly receive: readonly envoy.config.core.v3.HealthCheck.Payload[]
            readonly responseBufferSize: google.protobuf.UInt64Value | null
            readonly requestHeadersToAdd: readonly envoy.config.core.v3.HeaderValueOption[]
            readonly requestHeadersToRemove: readonly string[]
            readonly expectedStatuses: readonly envoy.type.v3.Int64Range[]
            readonly retriableStatuses: readonly envoy.type.v3.Int64Range[]
            readonly codecClientType: envoy.type.v3.CodecClientType
            readonly serviceNameMatcher: envoy.type.matcher.v3.StringMatcher | null
            readonly method: envoy.config.core.v3.RequestMethod
          }
          interface HttpHealthCheckInit {
            host?: string | null | undefined
            path?: string | null | undefined
            send?: envoy.config.core.v3.HealthCheck.PayloadInit | null | undefined
            receive?: readonly envoy.config.core.v3.HealthCheck.PayloadInit[] | null | undefined
            responseBufferSize?: google.protobuf.UInt64ValueInit | null | undefined
            requestHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
            requestHeadersToRemove?: readonly string[] | null | undefined
            expectedStatuses?: readonly envoy.type.v3.Int64RangeInit[] | null | undefined
            retriableStatuses?: readonly envoy.type.v3.Int64RangeInit[] | null | undefined
            codecClientType?: envoy.type.v3.CodecClientType | null | undefined
            serviceNameMatcher?: envoy.type.matcher.v3.StringMatcherInit | null | undefined
            method?: envoy.config.core.v3.RequestMethod | null | undefined
          }
          namespace HttpHealthCheck {
            function encode(message: envoy.config.core.v3.HealthCheck.HttpHealthCheckInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.core.v3.HealthCheck.HttpHealthCheck
          }
          interface TcpHealthCheck {
            readonly send: envoy.config.core.v3.HealthCheck.Payload | null
            readonly receive: readonly envoy.config.core.v3.HealthCheck.Payload[]
            readonly proxyProtocolConfig: envoy.config.core.v3.ProxyProtocolConfig | null
          }
          interface TcpHealthCheckInit {
            send?: envoy.config.core.v3.HealthCheck.PayloadInit | null | undefined
            receive?: readonly envoy.config.core.v3.HealthCheck.PayloadInit[] | null | undefined
            proxyProtocolConfig?: envoy.config.core.v3.ProxyProtocolConfigInit | null | undefined
          }
          namespace TcpHealthCheck {
            function encode(message: envoy.config.core.v3.HealthCheck.TcpHealthCheckInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.core.v3.HealthCheck.TcpHealthCheck
          }
          interface GrpcHealthCheck {
            readonly serviceName: string
            readonly authority: string
            readonly initialMetadata: readonly envoy.config.core.v3.HeaderValueOption[]
          }
          interface GrpcHealthCheckInit {
            serviceName?: string | null | undefined
            authority?: string | null | undefined
            initialMetadata?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
          }
          namespace GrpcHealthCheck {
            function encode(message: envoy.config.core.v3.HealthCheck.GrpcHealthCheckInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.core.v3.HealthCheck.GrpcHealthCheck
          }
          interface CustomHealthCheck {
            readonly name: string
            readonly typedConfig: google.protobuf.Any | null
            /** Which of them is set. */
            readonly configType?: 'typedConfig' | undefined
          }
          interface CustomHealthCheckInit {
            name?: string | null | undefined
            typedConfig?: google.protobuf.AnyInit | null | undefined
          }
          namespace CustomHealthCheck {
            function encode(message: envoy.config.core.v3.HealthCheck.CustomHealthCheckInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.core.v3.HealthCheck.CustomHealthCheck
          }
          interface TlsOptions {
            readonly alpnProtocols: readonly string[]
          }
          interface TlsOptionsInit {
            alpnProtocols?: readonly string[] | null | undefined
          }
          namespace TlsOptions {
            function encode(message: envoy.config.core.v3.HealthCheck.TlsOptionsInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.core.v3.HealthCheck.TlsOptions
          }
        }
        interface EventServiceConfig {
          readonly grpcService: envoy.config.core.v3.GrpcService | null
          /** Which of them is set. */
          readonly configSourceSpecifier?: 'grpcService' | undefined
        }
        interface EventServiceConfigInit {
          grpcService?: envoy.config.core.v3.GrpcServiceInit | null | undefined
        }
        namespace EventServiceConfig {
          function encode(message: envoy.config.core.v3.EventServiceConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.EventServiceConfig
        }
        interface DnsResolverOptions {
          readonly useTcpForDnsLookups: boolean
          readonly noDefaultSearchDomain: boolean
        }
        interface DnsResolverOptionsInit {
          useTcpForDnsLookups?: boolean | null | undefined
          noDefaultSearchDomain?: boolean | null | undefined
        }
        namespace DnsResolverOptions {
          function encode(message: envoy.config.core.v3.DnsResolverOptionsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.DnsResolverOptions
        }
        interface DnsResolutionConfig {
          readonly resolvers: readonly envoy.config.core.v3.Address[]
          readonly dnsResolverOptions: envoy.config.core.v3.DnsResolverOptions | null
        }
        interface DnsResolutionConfigInit {
          resolvers?: readonly envoy.config.core.v3.AddressInit[] | null | undefined
          dnsResolverOptions?: envoy.config.core.v3.DnsResolverOptionsInit | null | undefined
        }
        namespace DnsResolutionConfig {
          function encode(message: envoy.config.core.v3.DnsResolutionConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.DnsResolutionConfig
        }
        interface HttpService {
          readonly httpUri: envoy.config.core.v3.HttpUri | null
          readonly requestHeadersToAdd: readonly envoy.config.core.v3.HeaderValueOption[]
          readonly formatters: readonly envoy.config.core.v3.TypedExtensionConfig[]
        }
        interface HttpServiceInit {
          httpUri?: envoy.config.core.v3.HttpUriInit | null | undefined
          requestHeadersToAdd?: readonly envoy.config.core.v3.HeaderValueOptionInit[] | null | undefined
          formatters?: readonly envoy.config.core.v3.TypedExtensionConfigInit[] | null | undefined
        }
        namespace HttpService {
          function encode(message: envoy.config.core.v3.HttpServiceInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.HttpService
        }
        interface UdpSocketConfig {
          readonly maxRxDatagramSize: google.protobuf.UInt64Value | null
          readonly preferGro: google.protobuf.BoolValue | null
        }
        interface UdpSocketConfigInit {
          maxRxDatagramSize?: google.protobuf.UInt64ValueInit | null | undefined
          preferGro?: google.protobuf.BoolValueInit | null | undefined
        }
        namespace UdpSocketConfig {
          function encode(message: envoy.config.core.v3.UdpSocketConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.core.v3.UdpSocketConfig
        }
      }
    }
    namespace common {
      namespace mutation_rules {
        namespace v3 {
          interface HeaderMutationRules {
            readonly allowAllRouting: google.protobuf.BoolValue | null
            readonly allowEnvoy: google.protobuf.BoolValue | null
            readonly disallowSystem: google.protobuf.BoolValue | null
            readonly disallowAll: google.protobuf.BoolValue | null
            readonly allowExpression: envoy.type.matcher.v3.RegexMatcher | null
            readonly disallowExpression: envoy.type.matcher.v3.RegexMatcher | null
            readonly disallowIsError: google.protobuf.BoolValue | null
          }
          interface HeaderMutationRulesInit {
            allowAllRouting?: google.protobuf.BoolValueInit | null | undefined
            allowEnvoy?: google.protobuf.BoolValueInit | null | undefined
            disallowSystem?: google.protobuf.BoolValueInit | null | undefined
            disallowAll?: google.protobuf.BoolValueInit | null | undefined
            allowExpression?: envoy.type.matcher.v3.RegexMatcherInit | null | undefined
            disallowExpression?: envoy.type.matcher.v3.RegexMatcherInit | null | undefined
            disallowIsError?: google.protobuf.BoolValueInit | null | undefined
          }
          namespace HeaderMutationRules {
            function encode(message: envoy.config.common.mutation_rules.v3.HeaderMutationRulesInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.common.mutation_rules.v3.HeaderMutationRules
          }
          interface HeaderMutation {
            readonly remove: string | null
            readonly append: envoy.config.core.v3.HeaderValueOption | null
            /** Which of them is set. */
            readonly action?: 'remove' | 'append' | undefined
          }
          interface HeaderMutationInit {
            remove?: string | null | undefined
            append?: envoy.config.core.v3.HeaderValueOptionInit | null | undefined
          }
          namespace HeaderMutation {
            function encode(message: envoy.config.common.mutation_rules.v3.HeaderMutationInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.common.mutation_rules.v3.HeaderMutation
          }
        }
      }
      namespace matcher {
        namespace v3 {
          interface MatchPredicate {
            readonly orMatch: envoy.config.common.matcher.v3.MatchPredicate.MatchSet | null
            readonly andMatch: envoy.config.common.matcher.v3.MatchPredicate.MatchSet | null
            readonly notMatch: envoy.config.common.matcher.v3.MatchPredicate | null
            readonly anyMatch: boolean | null
            readonly httpRequestHeadersMatch: envoy.config.common.matcher.v3.HttpHeadersMatch | null
            readonly httpRequestTrailersMatch: envoy.config.common.matcher.v3.HttpHeadersMatch | null
            readonly httpResponseHeadersMatch: envoy.config.common.matcher.v3.HttpHeadersMatch | null
            readonly httpResponseTrailersMatch: envoy.config.common.matcher.v3.HttpHeadersMatch | null
            readonly httpRequestGenericBodyMatch: envoy.config.common.matcher.v3.HttpGenericBodyMatch | null
            readonly httpResponseGenericBodyMatch: envoy.config.common.matcher.v3.HttpGenericBodyMatch | null
            /** Which of them is set. */
            readonly rule?: 'orMatch' | 'andMatch' | 'notMatch' | 'anyMatch' | 'httpRequestHeadersMatch' | 'httpRequestTrailersMatch' | 'httpResponseHeadersMatch' | 'httpResponseTrailersMatch' | 'httpRequestGenericBodyMatch' | 'httpResponseGenericBodyMatch' | undefined
          }
          interface MatchPredicateInit {
            orMatch?: envoy.config.common.matcher.v3.MatchPredicate.MatchSetInit | null | undefined
            andMatch?: envoy.config.common.matcher.v3.MatchPredicate.MatchSetInit | null | undefined
            notMatch?: envoy.config.common.matcher.v3.MatchPredicateInit | null | undefined
            anyMatch?: boolean | null | undefined
            httpRequestHeadersMatch?: envoy.config.common.matcher.v3.HttpHeadersMatchInit | null | undefined
            httpRequestTrailersMatch?: envoy.config.common.matcher.v3.HttpHeadersMatchInit | null | undefined
            httpResponseHeadersMatch?: envoy.config.common.matcher.v3.HttpHeadersMatchInit | null | undefined
            httpResponseTrailersMatch?: envoy.config.common.matcher.v3.HttpHeadersMatchInit | null | undefined
            httpRequestGenericBodyMatch?: envoy.config.common.matcher.v3.HttpGenericBodyMatchInit | null | undefined
            httpResponseGenericBodyMatch?: envoy.config.common.matcher.v3.HttpGenericBodyMatchInit | null | undefined
          }
          namespace MatchPredicate {
            function encode(message: envoy.config.common.matcher.v3.MatchPredicateInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.common.matcher.v3.MatchPredicate
            interface MatchSet {
              readonly rules: readonly envoy.config.common.matcher.v3.MatchPredicate[]
            }
            interface MatchSetInit {
              rules?: readonly envoy.config.common.matcher.v3.MatchPredicateInit[] | null | undefined
            }
            namespace MatchSet {
              function encode(message: envoy.config.common.matcher.v3.MatchPredicate.MatchSetInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.common.matcher.v3.MatchPredicate.MatchSet
            }
          }
          interface HttpHeadersMatch {
            readonly headers: readonly envoy.config.route.v3.HeaderMatcher[]
          }
          interface HttpHeadersMatchInit {
            headers?: readonly envoy.config.route.v3.HeaderMatcherInit[] | null | undefined
          }
          namespace HttpHeadersMatch {
            function encode(message: envoy.config.common.matcher.v3.HttpHeadersMatchInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.common.matcher.v3.HttpHeadersMatch
          }
          interface HttpGenericBodyMatch {
            readonly bytesLimit: number
            readonly patterns: readonly envoy.config.common.matcher.v3.HttpGenericBodyMatch.GenericTextMatch[]
          }
          interface HttpGenericBodyMatchInit {
            bytesLimit?: number | null | undefined
            patterns?: readonly envoy.config.common.matcher.v3.HttpGenericBodyMatch.GenericTextMatchInit[] | null | undefined
          }
          namespace HttpGenericBodyMatch {
            function encode(message: envoy.config.common.matcher.v3.HttpGenericBodyMatchInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.common.matcher.v3.HttpGenericBodyMatch
            interface GenericTextMatch {
              readonly stringMatch: string | null
              readonly binaryMatch: Uint8Array | null
              /** Which of them is set. */
              readonly rule?: 'stringMatch' | 'binaryMatch' | undefined
            }
            interface GenericTextMatchInit {
              stringMatch?: string | null | undefined
              binaryMatch?: Uint8Array | null | undefined
            }
            namespace GenericTextMatch {
              function encode(message: envoy.config.common.matcher.v3.HttpGenericBodyMatch.GenericTextMatchInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.common.matcher.v3.HttpGenericBodyMatch.GenericTextMatch
            }
          }
        }
      }
    }
    namespace trace {
      namespace v3 {
        interface Tracing {
          readonly http: envoy.config.trace.v3.Tracing.Http | null
        }
        interface TracingInit {
          http?: envoy.config.trace.v3.Tracing.HttpInit | null | undefined
        }
        namespace Tracing {
          function encode(message: envoy.config.trace.v3.TracingInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.trace.v3.Tracing
          interface Http {
            readonly name: string
            readonly typedConfig: google.protobuf.Any | null
            /** Which of them is set. */
            readonly configType?: 'typedConfig' | undefined
          }
          interface HttpInit {
            name?: string | null | undefined
            typedConfig?: google.protobuf.AnyInit | null | undefined
          }
          namespace Http {
            function encode(message: envoy.config.trace.v3.Tracing.HttpInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.trace.v3.Tracing.Http
          }
        }
        interface ZipkinConfig {
          readonly collectorCluster: string
          readonly collectorEndpoint: string
          readonly traceId_128bit: boolean
          readonly sharedSpanContext: google.protobuf.BoolValue | null
          readonly collectorEndpointVersion: envoy.config.trace.v3.ZipkinConfig.CollectorEndpointVersion
          readonly collectorHostname: string
          readonly splitSpansForRequest: boolean
          readonly collectorService: envoy.config.core.v3.HttpService | null
          readonly timestampTraceIds: boolean
        }
        interface ZipkinConfigInit {
          collectorCluster?: string | null | undefined
          collectorEndpoint?: string | null | undefined
          traceId_128bit?: boolean | null | undefined
          sharedSpanContext?: google.protobuf.BoolValueInit | null | undefined
          collectorEndpointVersion?: envoy.config.trace.v3.ZipkinConfig.CollectorEndpointVersion | null | undefined
          collectorHostname?: string | null | undefined
          splitSpansForRequest?: boolean | null | undefined
          collectorService?: envoy.config.core.v3.HttpServiceInit | null | undefined
          timestampTraceIds?: boolean | null | undefined
        }
        namespace ZipkinConfig {
          function encode(message: envoy.config.trace.v3.ZipkinConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.trace.v3.ZipkinConfig
          type CollectorEndpointVersion = 0 | 1 | 2 | 3
          const CollectorEndpointVersion: $Enum<{
            DEPRECATED_AND_UNAVAILABLE_DO_NOT_USE: 0
            HTTP_JSON: 1
            HTTP_PROTO: 2
            GRPC: 3
          }>
        }
        interface OpenTelemetryConfig {
          readonly grpcService: envoy.config.core.v3.GrpcService | null
          readonly httpService: envoy.config.core.v3.HttpService | null
          readonly serviceName: string
          readonly resourceDetectors: readonly envoy.config.core.v3.TypedExtensionConfig[]
          readonly sampler: envoy.config.core.v3.TypedExtensionConfig | null
          readonly maxCacheSize: google.protobuf.UInt32Value | null
          readonly setTelemetrySdkResourceAttributes: google.protobuf.BoolValue | null
          readonly setServiceNameResourceAttribute: google.protobuf.BoolValue | null
          readonly setInstrumentationScope: google.protobuf.BoolValue | null
          readonly exporter: envoy.config.core.v3.TypedExtensionConfig | null
        }
        interface OpenTelemetryConfigInit {
          grpcService?: envoy.config.core.v3.GrpcServiceInit | null | undefined
          httpService?: envoy.config.core.v3.HttpServiceInit | null | undefined
          serviceName?: string | null | undefined
          resourceDetectors?: readonly envoy.config.core.v3.TypedExtensionConfigInit[] | null | undefined
          sampler?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          maxCacheSize?: google.protobuf.UInt32ValueInit | null | undefined
          setTelemetrySdkResourceAttributes?: google.protobuf.BoolValueInit | null | undefined
          setServiceNameResourceAttribute?: google.protobuf.BoolValueInit | null | undefined
          setInstrumentationScope?: google.protobuf.BoolValueInit | null | undefined
          exporter?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
        }
        namespace OpenTelemetryConfig {
          function encode(message: envoy.config.trace.v3.OpenTelemetryConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.trace.v3.OpenTelemetryConfig
        }
      }
    }
    namespace accesslog {
      namespace v3 {
        interface AccessLog {
          readonly name: string
          readonly filter: envoy.config.accesslog.v3.AccessLogFilter | null
          readonly typedConfig: google.protobuf.Any | null
          /** Which of them is set. */
          readonly configType?: 'typedConfig' | undefined
        }
        interface AccessLogInit {
          name?: string | null | undefined
          filter?: envoy.config.accesslog.v3.AccessLogFilterInit | null | undefined
          typedConfig?: google.protobuf.AnyInit | null | undefined
        }
        namespace AccessLog {
          function encode(message: envoy.config.accesslog.v3.AccessLogInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.AccessLog
        }
        interface AccessLogFilter {
          readonly statusCodeFilter: envoy.config.accesslog.v3.StatusCodeFilter | null
          readonly durationFilter: envoy.config.accesslog.v3.DurationFilter | null
          readonly notHealthCheckFilter: envoy.config.accesslog.v3.NotHealthCheckFilter | null
          readonly traceableFilter: envoy.config.accesslog.v3.TraceableFilter | null
          readonly runtimeFilter: envoy.config.accesslog.v3.RuntimeFilter | null
          readonly andFilter: envoy.config.accesslog.v3.AndFilter | null
          readonly orFilter: envoy.config.accesslog.v3.OrFilter | null
          readonly headerFilter: envoy.config.accesslog.v3.HeaderFilter | null
          readonly responseFlagFilter: envoy.config.accesslog.v3.ResponseFlagFilter | null
          readonly grpcStatusFilter: envoy.config.accesslog.v3.GrpcStatusFilter | null
          readonly extensionFilter: envoy.config.accesslog.v3.ExtensionFilter | null
          readonly metadataFilter: envoy.config.accesslog.v3.MetadataFilter | null
          readonly logTypeFilter: envoy.config.accesslog.v3.LogTypeFilter | null
          /** Which of them is set. */
          readonly filterSpecifier?: 'statusCodeFilter' | 'durationFilter' | 'notHealthCheckFilter' | 'traceableFilter' | 'runtimeFilter' | 'andFilter' | 'orFilter' | 'headerFilter' | 'responseFlagFilter' | 'grpcStatusFilter' | 'extensionFilter' | 'metadataFilter' | 'logTypeFilter' | undefined
        }
        interface AccessLogFilterInit {
          statusCodeFilter?: envoy.config.accesslog.v3.StatusCodeFilterInit | null | undefined
          durationFilter?: envoy.config.accesslog.v3.DurationFilterInit | null | undefined
          notHealthCheckFilter?: envoy.config.accesslog.v3.NotHealthCheckFilterInit | null | undefined
          traceableFilter?: envoy.config.accesslog.v3.TraceableFilterInit | null | undefined
          runtimeFilter?: envoy.config.accesslog.v3.RuntimeFilterInit | null | undefined
          andFilter?: envoy.config.accesslog.v3.AndFilterInit | null | undefined
          orFilter?: envoy.config.accesslog.v3.OrFilterInit | null | undefined
          headerFilter?: envoy.config.accesslog.v3.HeaderFilterInit | null | undefined
          responseFlagFilter?: envoy.config.accesslog.v3.ResponseFlagFilterInit | null | undefined
          grpcStatusFilter?: envoy.config.accesslog.v3.GrpcStatusFilterInit | null | undefined
          extensionFilter?: envoy.config.accesslog.v3.ExtensionFilterInit | null | undefined
          metadataFilter?: envoy.config.accesslog.v3.MetadataFilterInit | null | undefined
          logTypeFilter?: envoy.config.accesslog.v3.LogTypeFilterInit | null | undefined
        }
        namespace AccessLogFilter {
          function encode(message: envoy.config.accesslog.v3.AccessLogFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.AccessLogFilter
        }
        interface ComparisonFilter {
          readonly op: envoy.config.accesslog.v3.ComparisonFilter.Op
          readonly value: envoy.config.core.v3.RuntimeUInt32 | null
        }
        interface ComparisonFilterInit {
          op?: envoy.config.accesslog.v3.ComparisonFilter.Op | null | undefined
          value?: envoy.config.core.v3.RuntimeUInt32Init | null | undefined
        }
        namespace ComparisonFilter {
          function encode(message: envoy.config.accesslog.v3.ComparisonFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.ComparisonFilter
          type Op = 0 | 1 | 2
          const Op: $Enum<{
            EQ: 0
            GE: 1
            LE: 2
          }>
        }
        interface StatusCodeFilter {
          readonly comparison: envoy.config.accesslog.v3.ComparisonFilter | null
        }
        interface StatusCodeFilterInit {
          comparison?: envoy.config.accesslog.v3.ComparisonFilterInit | null | undefined
        }
        namespace StatusCodeFilter {
          function encode(message: envoy.config.accesslog.v3.StatusCodeFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.StatusCodeFilter
        }
        interface DurationFilter {
          readonly comparison: envoy.config.accesslog.v3.ComparisonFilter | null
        }
        interface DurationFilterInit {
          comparison?: envoy.config.accesslog.v3.ComparisonFilterInit | null | undefined
        }
        namespace DurationFilter {
          function encode(message: envoy.config.accesslog.v3.DurationFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.DurationFilter
        }
        interface NotHealthCheckFilter {
        }
        interface NotHealthCheckFilterInit {
        }
        namespace NotHealthCheckFilter {
          function encode(message: envoy.config.accesslog.v3.NotHealthCheckFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.NotHealthCheckFilter
        }
        interface TraceableFilter {
        }
        interface TraceableFilterInit {
        }
        namespace TraceableFilter {
          function encode(message: envoy.config.accesslog.v3.TraceableFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.TraceableFilter
        }
        interface RuntimeFilter {
          readonly runtimeKey: string
          readonly percentSampled: envoy.type.v3.FractionalPercent | null
          readonly useIndependentRandomness: boolean
        }
        interface RuntimeFilterInit {
          runtimeKey?: string | null | undefined
          percentSampled?: envoy.type.v3.FractionalPercentInit | null | undefined
          useIndependentRandomness?: boolean | null | undefined
        }
        namespace RuntimeFilter {
          function encode(message: envoy.config.accesslog.v3.RuntimeFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.RuntimeFilter
        }
        interface AndFilter {
          readonly filters: readonly envoy.config.accesslog.v3.AccessLogFilter[]
        }
        interface AndFilterInit {
          filters?: readonly envoy.config.accesslog.v3.AccessLogFilterInit[] | null | undefined
        }
        namespace AndFilter {
          function encode(message: envoy.config.accesslog.v3.AndFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.AndFilter
        }
        interface OrFilter {
          readonly filters: readonly envoy.config.accesslog.v3.AccessLogFilter[]
        }
        interface OrFilterInit {
          filters?: readonly envoy.config.accesslog.v3.AccessLogFilterInit[] | null | undefined
        }
        namespace OrFilter {
          function encode(message: envoy.config.accesslog.v3.OrFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.OrFilter
        }
        interface HeaderFilter {
          readonly header: envoy.config.route.v3.HeaderMatcher | null
        }
        interface HeaderFilterInit {
          header?: envoy.config.route.v3.HeaderMatcherInit | null | undefined
        }
        namespace HeaderFilter {
          function encode(message: envoy.config.accesslog.v3.HeaderFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.HeaderFilter
        }
        interface ResponseFlagFilter {
          readonly flags: readonly string[]
        }
        interface ResponseFlagFilterInit {
          flags?: readonly string[] | null | undefined
        }
        namespace ResponseFlagFilter {
          function encode(message: envoy.config.accesslog.v3.ResponseFlagFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.ResponseFlagFilter
        }
        interface GrpcStatusFilter {
          readonly statuses: readonly envoy.config.accesslog.v3.GrpcStatusFilter.Status[]
          readonly exclude: boolean
        }
        interface GrpcStatusFilterInit {
          statuses?: readonly envoy.config.accesslog.v3.GrpcStatusFilter.Status[] | null | undefined
          exclude?: boolean | null | undefined
        }
        namespace GrpcStatusFilter {
          function encode(message: envoy.config.accesslog.v3.GrpcStatusFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.GrpcStatusFilter
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
        interface MetadataFilter {
          readonly matcher: envoy.type.matcher.v3.MetadataMatcher | null
          readonly matchIfKeyNotFound: google.protobuf.BoolValue | null
        }
        interface MetadataFilterInit {
          matcher?: envoy.type.matcher.v3.MetadataMatcherInit | null | undefined
          matchIfKeyNotFound?: google.protobuf.BoolValueInit | null | undefined
        }
        namespace MetadataFilter {
          function encode(message: envoy.config.accesslog.v3.MetadataFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.MetadataFilter
        }
        interface LogTypeFilter {
          readonly types: readonly envoy.data.accesslog.v3.AccessLogType[]
          readonly exclude: boolean
        }
        interface LogTypeFilterInit {
          types?: readonly envoy.data.accesslog.v3.AccessLogType[] | null | undefined
          exclude?: boolean | null | undefined
        }
        namespace LogTypeFilter {
          function encode(message: envoy.config.accesslog.v3.LogTypeFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.LogTypeFilter
        }
        interface ExtensionFilter {
          readonly name: string
          readonly typedConfig: google.protobuf.Any | null
          /** Which of them is set. */
          readonly configType?: 'typedConfig' | undefined
        }
        interface ExtensionFilterInit {
          name?: string | null | undefined
          typedConfig?: google.protobuf.AnyInit | null | undefined
        }
        namespace ExtensionFilter {
          function encode(message: envoy.config.accesslog.v3.ExtensionFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.accesslog.v3.ExtensionFilter
        }
      }
    }
    namespace cluster {
      namespace v3 {
        interface ClusterCollection {
          readonly entries: xds.core.v3.CollectionEntry | null
        }
        interface ClusterCollectionInit {
          entries?: xds.core.v3.CollectionEntryInit | null | undefined
        }
        namespace ClusterCollection {
          function encode(message: envoy.config.cluster.v3.ClusterCollectionInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.cluster.v3.ClusterCollection
        }
        interface Cluster {
          readonly transportSocketMatches: readonly envoy.config.cluster.v3.Cluster.TransportSocketMatch[]
          readonly name: string
          readonly altStatName: string
          readonly type: envoy.config.cluster.v3.Cluster.DiscoveryType | null
          readonly clusterType: envoy.config.cluster.v3.Cluster.CustomClusterType | null
          readonly edsClusterConfig: envoy.config.cluster.v3.Cluster.EdsClusterConfig | null
          readonly connectTimeout: google.protobuf.Duration | null
          readonly perConnectionBufferLimitBytes: google.protobuf.UInt32Value | null
          readonly lbPolicy: envoy.config.cluster.v3.Cluster.LbPolicy
          readonly loadAssignment: envoy.config.endpoint.v3.ClusterLoadAssignment | null
          readonly healthChecks: readonly envoy.config.core.v3.HealthCheck[]
          readonly maxRequestsPerConnection: google.protobuf.UInt32Value | null
          readonly circuitBreakers: envoy.config.cluster.v3.CircuitBreakers | null
          readonly upstreamHttpProtocolOptions: envoy.config.core.v3.UpstreamHttpProtocolOptions | null
          readonly commonHttpProtocolOptions: envoy.config.core.v3.HttpProtocolOptions | null
          readonly httpProtocolOptions: envoy.config.core.v3.Http1ProtocolOptions | null
          readonly http2ProtocolOptions: envoy.config.core.v3.Http2ProtocolOptions | null
          readonly typedExtensionProtocolOptions: { readonly [key: string]: google.protobuf.Any }
          readonly dnsRefreshRate: google.protobuf.Duration | null
          readonly dnsFailureRefreshRate: envoy.config.cluster.v3.Cluster.RefreshRate | null
          readonly respectDnsTtl: boolean
          readonly dnsLookupFamily: envoy.config.cluster.v3.Cluster.DnsLookupFamily
          readonly dnsResolvers: readonly envoy.config.core.v3.Address[]
          readonly useTcpForDnsLookups: boolean
          readonly dnsResolutionConfig: envoy.config.core.v3.DnsResolutionConfig | null
          readonly typedDnsResolverConfig: envoy.config.core.v3.TypedExtensionConfig | null
          readonly waitForWarmOnInit: google.protobuf.BoolValue | null
          readonly outlierDetection: envoy.config.cluster.v3.OutlierDetection | null
          readonly cleanupInterval: google.protobuf.Duration | null
          readonly upstreamBindConfig: envoy.config.core.v3.BindConfig | null
          readonly lbSubsetConfig: envoy.config.cluster.v3.Cluster.LbSubsetConfig | null
          readonly ringHashLbConfig: envoy.config.cluster.v3.Cluster.RingHashLbConfig | null
          readonly maglevLbConfig: envoy.config.cluster.v3.Cluster.MaglevLbConfig | null
          readonly originalDstLbConfig: envoy.config.cluster.v3.Cluster.OriginalDstLbConfig | null
          readonly leastRequestLbConfig: envoy.config.cluster.v3.Cluster.LeastRequestLbConfig | null
          readonly roundRobinLbConfig: envoy.config.cluster.v3.Cluster.RoundRobinLbConfig | null
          readonly commonLbConfig: envoy.config.cluster.v3.Cluster.CommonLbConfig | null
          readonly transportSocket: envoy.config.core.v3.TransportSocket | null
          readonly metadata: envoy.config.core.v3.Metadata | null
          readonly protocolSelection: envoy.config.cluster.v3.Cluster.ClusterProtocolSelection
          readonly upstreamConnectionOptions: envoy.config.cluster.v3.UpstreamConnectionOptions | null
          readonly closeConnectionsOnHostHealthFailure: boolean
          readonly ignoreHealthOnHostRemoval: boolean
          readonly filters: readonly envoy.config.cluster.v3.Filter[]
          readonly loadBalancingPolicy: envoy.config.cluster.v3.LoadBalancingPolicy | null
          readonly lrsServer: envoy.config.core.v3.ConfigSource | null
          readonly lrsReportEndpointMetrics: readonly string[]
          readonly trackTimeoutBudgets: boolean
          readonly upstreamConfig: envoy.config.core.v3.TypedExtensionConfig | null
          readonly trackClusterStats: envoy.config.cluster.v3.TrackClusterStats | null
          readonly preconnectPolicy: envoy.config.cluster.v3.Cluster.PreconnectPolicy | null
          readonly connectionPoolPerDownstreamConnection: boolean
          readonly dnsJitter: google.protobuf.Duration | null
          readonly transportSocketMatcher: xds.type.matcher.v3.Matcher | null
          readonly perConnectionBufferHighWatermarkTimeout: google.protobuf.Duration | null
          readonly statsMatcher: envoy.config.metrics.v3.StatsMatcher | null
          /** Which of them is set. */
          readonly clusterDiscoveryType?: 'type' | 'clusterType' | undefined
          /** Which of them is set. */
          readonly lbConfig?: 'ringHashLbConfig' | 'maglevLbConfig' | 'originalDstLbConfig' | 'leastRequestLbConfig' | 'roundRobinLbConfig' | undefined
        }
        interface ClusterInit {
          transportSocketMatches?: readonly envoy.config.cluster.v3.Cluster.TransportSocketMatchInit[] | null | undefined
          name?: string | null | undefined
          altStatName?: string | null | undefined
          type?: envoy.config.cluster.v3.Cluster.DiscoveryType | null | undefined
          clusterType?: envoy.config.cluster.v3.Cluster.CustomClusterTypeInit | null | undefined
          edsClusterConfig?: envoy.config.cluster.v3.Cluster.EdsClusterConfigInit | null | undefined
          connectTimeout?: google.protobuf.DurationInit | null | undefined
          perConnectionBufferLimitBytes?: google.protobuf.UInt32ValueInit | null | undefined
          lbPolicy?: envoy.config.cluster.v3.Cluster.LbPolicy | null | undefined
          loadAssignment?: envoy.config.endpoint.v3.ClusterLoadAssignmentInit | null | undefined
          healthChecks?: readonly envoy.config.core.v3.HealthCheckInit[] | null | undefined
          maxRequestsPerConnection?: google.protobuf.UInt32ValueInit | null | undefined
          circuitBreakers?: envoy.config.cluster.v3.CircuitBreakersInit | null | undefined
          upstreamHttpProtocolOptions?: envoy.config.core.v3.UpstreamHttpProtocolOptionsInit | null | undefined
          commonHttpProtocolOptions?: envoy.config.core.v3.HttpProtocolOptionsInit | null | undefined
          httpProtocolOptions?: envoy.config.core.v3.Http1ProtocolOptionsInit | null | undefined
          http2ProtocolOptions?: envoy.config.core.v3.Http2ProtocolOptionsInit | null | undefined
          typedExtensionProtocolOptions?: { readonly [key: string]: google.protobuf.AnyInit } | null | undefined
          dnsRefreshRate?: google.protobuf.DurationInit | null | undefined
          dnsFailureRefreshRate?: envoy.config.cluster.v3.Cluster.RefreshRateInit | null | undefined
          respectDnsTtl?: boolean | null | undefined
          dnsLookupFamily?: envoy.config.cluster.v3.Cluster.DnsLookupFamily | null | undefined
          dnsResolvers?: readonly envoy.config.core.v3.AddressInit[] | null | undefined
          useTcpForDnsLookups?: boolean | null | undefined
          dnsResolutionConfig?: envoy.config.core.v3.DnsResolutionConfigInit | null | undefined
          typedDnsResolverConfig?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          waitForWarmOnInit?: google.protobuf.BoolValueInit | null | undefined
          outlierDetection?: envoy.config.cluster.v3.OutlierDetectionInit | null | undefined
          cleanupInterval?: google.protobuf.DurationInit | null | undefined
          upstreamBindConfig?: envoy.config.core.v3.BindConfigInit | null | undefined
          lbSubsetConfig?: envoy.config.cluster.v3.Cluster.LbSubsetConfigInit | null | undefined
          ringHashLbConfig?: envoy.config.cluster.v3.Cluster.RingHashLbConfigInit | null | undefined
          maglevLbConfig?: envoy.config.cluster.v3.Cluster.MaglevLbConfigInit | null | undefined
          originalDstLbConfig?: envoy.config.cluster.v3.Cluster.OriginalDstLbConfigInit | null | undefined
          leastRequestLbConfig?: envoy.config.cluster.v3.Cluster.LeastRequestLbConfigInit | null | undefined
          roundRobinLbConfig?: envoy.config.cluster.v3.Cluster.RoundRobinLbConfigInit | null | undefined
          commonLbConfig?: envoy.config.cluster.v3.Cluster.CommonLbConfigInit | null | undefined
          transportSocket?: envoy.config.core.v3.TransportSocketInit | null | undefined
          metadata?: envoy.config.core.v3.MetadataInit | null | undefined
          protocolSelection?: envoy.config.cluster.v3.Cluster.ClusterProtocolSelection | null | undefined
          upstreamConnectionOptions?: envoy.config.cluster.v3.UpstreamConnectionOptionsInit | null | undefined
          closeConnectionsOnHostHealthFailure?: boolean | null | undefined
          ignoreHealthOnHostRemoval?: boolean | null | undefined
          filters?: readonly envoy.config.cluster.v3.FilterInit[] | null | undefined
          loadBalancingPolicy?: envoy.config.cluster.v3.LoadBalancingPolicyInit | null | undefined
          lrsServer?: envoy.config.core.v3.ConfigSourceInit | null | undefined
          lrsReportEndpointMetrics?: readonly string[] | null | undefined
          trackTimeoutBudgets?: boolean | null | undefined
          upstreamConfig?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          trackClusterStats?: envoy.config.cluster.v3.TrackClusterStatsInit | null | undefined
          preconnectPolicy?: envoy.config.cluster.v3.Cluster.PreconnectPolicyInit | null | undefined
          connectionPoolPerDownstreamConnection?: boolean | null | undefined
          dnsJitter?: google.protobuf.DurationInit | null | undefined
          transportSocketMatcher?: xds.type.matcher.v3.MatcherInit | null | undefined
          perConnectionBufferHighWatermarkTimeout?: google.protobuf.DurationInit | null | undefined
          statsMatcher?: envoy.config.metrics.v3.StatsMatcherInit | null | undefined
        }
        namespace Cluster {
          function encode(message: envoy.config.cluster.v3.ClusterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster
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
          interface TransportSocketMatch {
            readonly name: string
            readonly match: google.protobuf.Struct | null
            readonly transportSocket: envoy.config.core.v3.TransportSocket | null
          }
          interface TransportSocketMatchInit {
            name?: string | null | undefined
            match?: google.protobuf.StructInit | null | undefined
            transportSocket?: envoy.config.core.v3.TransportSocketInit | null | undefined
          }
          namespace TransportSocketMatch {
            function encode(message: envoy.config.cluster.v3.Cluster.TransportSocketMatchInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.TransportSocketMatch
          }
          interface CustomClusterType {
            readonly name: string
            readonly typedConfig: google.protobuf.Any | null
          }
          interface CustomClusterTypeInit {
            name?: string | null | undefined
            typedConfig?: google.protobuf.AnyInit | null | undefined
          }
          namespace CustomClusterType {
            function encode(message: envoy.config.cluster.v3.Cluster.CustomClusterTypeInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.CustomClusterType
          }
          interface EdsClusterConfig {
            readonly edsConfig: envoy.config.core.v3.ConfigSource | null
            readonly serviceName: string
          }
          interface EdsClusterConfigInit {
            edsConfig?: envoy.config.core.v3.ConfigSourceInit | null | undefined
            serviceName?: string | null | undefined
          }
          namespace EdsClusterConfig {
            function encode(message: envoy.config.cluster.v3.Cluster.EdsClusterConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.EdsClusterConfig
          }
          interface LbSubsetConfig {
            readonly fallbackPolicy: envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetFallbackPolicy
            readonly defaultSubset: google.protobuf.Struct | null
            readonly subsetSelectors: readonly envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetSelector[]
            readonly localityWeightAware: boolean
            readonly scaleLocalityWeight: boolean
            readonly panicModeAny: boolean
            readonly listAsAny: boolean
            readonly metadataFallbackPolicy: envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetMetadataFallbackPolicy
          }
          interface LbSubsetConfigInit {
            fallbackPolicy?: envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetFallbackPolicy | null | undefined
            defaultSubset?: google.protobuf.StructInit | null | undefined
            subsetSelectors?: readonly envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetSelectorInit[] | null | undefined
            localityWeightAware?: boolean | null | undefined
            scaleLocalityWeight?: boolean | null | undefined
            panicModeAny?: boolean | null | undefined
            listAsAny?: boolean | null | undefined
            metadataFallbackPolicy?: envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetMetadataFallbackPolicy | null | undefined
          }
          namespace LbSubsetConfig {
            function encode(message: envoy.config.cluster.v3.Cluster.LbSubsetConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.LbSubsetConfig
            type LbSubsetFallbackPolicy = 0 | 1 | 2
            const LbSubsetFallbackPolicy: $Enum<{
              NO_FALLBACK: 0
              ANY_ENDPOINT: 1
              DEFAULT_SUBSET: 2
            }>
            type LbSubsetMetadataFallbackPolicy = 0 | 1
            const LbSubsetMetadataFallbackPolicy: $Enum<{
              METADATA_NO_FALLBACK: 0
              FALLBACK_LIST: 1
            }>
            interface LbSubsetSelector {
              readonly keys: readonly string[]
              readonly singleHostPerSubset: boolean
              readonly fallbackPolicy: envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetSelector.LbSubsetSelectorFallbackPolicy
              readonly fallbackKeysSubset: readonly string[]
            }
            interface LbSubsetSelectorInit {
              keys?: readonly string[] | null | undefined
              singleHostPerSubset?: boolean | null | undefined
              fallbackPolicy?: envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetSelector.LbSubsetSelectorFallbackPolicy | null | undefined
              fallbackKeysSubset?: readonly string[] | null | undefined
            }
            namespace LbSubsetSelector {
              function encode(message: envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetSelectorInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetSelector
              type LbSubsetSelectorFallbackPolicy = 0 | 1 | 2 | 3 | 4
              const LbSubsetSelectorFallbackPolicy: $Enum<{
                NOT_DEFINED: 0
                NO_FALLBACK: 1
                ANY_ENDPOINT: 2
                DEFAULT_SUBSET: 3
                KEYS_SUBSET: 4
              }>
            }
          }
          interface SlowStartConfig {
            readonly slowStartWindow: google.protobuf.Duration | null
            readonly aggression: envoy.config.core.v3.RuntimeDouble | null
            readonly minWeightPercent: envoy.type.v3.Percent | null
          }
          interface SlowStartConfigInit {
            slowStartWindow?: google.protobuf.DurationInit | null | undefined
            aggression?: envoy.config.core.v3.RuntimeDoubleInit | null | undefined
            minWeightPercent?: envoy.type.v3.PercentInit | null | undefined
          }
          namespace SlowStartConfig {
            function encode(message: envoy.config.cluster.v3.Cluster.SlowStartConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.SlowStartConfig
          }
          interface RoundRobinLbConfig {
            readonly slowStartConfig: envoy.config.cluster.v3.Cluster.SlowStartConfig | null
          }
          interface RoundRobinLbConfigInit {
            slowStartConfig?: envoy.config.cluster.v3.Cluster.SlowStartConfigInit | null | undefined
          }
          namespace RoundRobinLbConfig {
            function encode(message: envoy.config.cluster.v3.Cluster.RoundRobinLbConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.RoundRobinLbConfig
          }
          interface LeastRequestLbConfig {
            readonly choiceCount: google.protobuf.UInt32Value | null
            readonly activeRequestBias: envoy.config.core.v3.RuntimeDouble | null
            readonly slowStartConfig: envoy.config.cluster.v3.Cluster.SlowStartConfig | null
          }
          interface LeastRequestLbConfigInit {
            choiceCount?: google.protobuf.UInt32ValueInit | null | undefined
            activeRequestBias?: envoy.config.core.v3.RuntimeDoubleInit | null | undefined
            slowStartConfig?: envoy.config.cluster.v3.Cluster.SlowStartConfigInit | null | undefined
          }
          namespace LeastRequestLbConfig {
            function encode(message: envoy.config.cluster.v3.Cluster.LeastRequestLbConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.LeastRequestLbConfig
          }
          interface RingHashLbConfig {
            readonly minimumRingSize: google.protobuf.UInt64Value | null
            readonly hashFunction: envoy.config.cluster.v3.Cluster.RingHashLbConfig.HashFunction
            readonly maximumRingSize: google.protobuf.UInt64Value | null
          }
          interface RingHashLbConfigInit {
            minimumRingSize?: google.protobuf.UInt64ValueInit | null | undefined
            hashFunction?: envoy.config.cluster.v3.Cluster.RingHashLbConfig.HashFunction | null | undefined
            maximumRingSize?: google.protobuf.UInt64ValueInit | null | undefined
          }
          namespace RingHashLbConfig {
            function encode(message: envoy.config.cluster.v3.Cluster.RingHashLbConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.RingHashLbConfig
            type HashFunction = 0 | 1
            const HashFunction: $Enum<{
              XX_HASH: 0
              MURMUR_HASH_2: 1
            }>
          }
          interface MaglevLbConfig {
            readonly tableSize: google.protobuf.UInt64Value | null
          }
          interface MaglevLbConfigInit {
            tableSize?: google.protobuf.UInt64ValueInit | null | undefined
          }
          namespace MaglevLbConfig {
            function encode(message: envoy.config.cluster.v3.Cluster.MaglevLbConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.MaglevLbConfig
          }
          interface OriginalDstLbConfig {
            readonly useHttpHeader: boolean
            readonly httpHeaderName: string
            readonly upstreamPortOverride: google.protobuf.UInt32Value | null
            readonly metadataKey: envoy.type.metadata.v3.MetadataKey | null
          }
          interface OriginalDstLbConfigInit {
            useHttpHeader?: boolean | null | undefined
            httpHeaderName?: string | null | undefined
            upstreamPortOverride?: google.protobuf.UInt32ValueInit | null | undefined
            metadataKey?: envoy.type.metadata.v3.MetadataKeyInit | null | undefined
          }
          namespace OriginalDstLbConfig {
            function encode(message: envoy.config.cluster.v3.Cluster.OriginalDstLbConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.OriginalDstLbConfig
          }
          interface CommonLbConfig {
            readonly healthyPanicThreshold: envoy.type.v3.Percent | null
            readonly zoneAwareLbConfig: envoy.config.cluster.v3.Cluster.CommonLbConfig.ZoneAwareLbConfig | null
            readonly localityWeightedLbConfig: envoy.config.cluster.v3.Cluster.CommonLbConfig.LocalityWeightedLbConfig | null
            readonly updateMergeWindow: google.protobuf.Duration | null
            readonly ignoreNewHostsUntilFirstHc: boolean
            readonly closeConnectionsOnHostSetChange: boolean
            readonly consistentHashingLbConfig: envoy.config.cluster.v3.Cluster.CommonLbConfig.ConsistentHashingLbConfig | null
            readonly overrideHostStatus: envoy.config.core.v3.HealthStatusSet | null
            /** Which of them is set. */
            readonly localityConfigSpecifier?: 'zoneAwareLbConfig' | 'localityWeightedLbConfig' | undefined
          }
          interface CommonLbConfigInit {
            healthyPanicThreshold?: envoy.type.v3.PercentInit | null | undefined
            zoneAwareLbConfig?: envoy.config.cluster.v3.Cluster.CommonLbConfig.ZoneAwareLbConfigInit | null | undefined
            localityWeightedLbConfig?: envoy.config.cluster.v3.Cluster.CommonLbConfig.LocalityWeightedLbConfigInit | null | undefined
            updateMergeWindow?: google.protobuf.DurationInit | null | undefined
            ignoreNewHostsUntilFirstHc?: boolean | null | undefined
            closeConnectionsOnHostSetChange?: boolean | null | undefined
            consistentHashingLbConfig?: envoy.config.cluster.v3.Cluster.CommonLbConfig.ConsistentHashingLbConfigInit | null | undefined
            overrideHostStatus?: envoy.config.core.v3.HealthStatusSetInit | null | undefined
          }
          namespace CommonLbConfig {
            function encode(message: envoy.config.cluster.v3.Cluster.CommonLbConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.CommonLbConfig
            interface ZoneAwareLbConfig {
              readonly routingEnabled: envoy.type.v3.Percent | null
              readonly minClusterSize: google.protobuf.UInt64Value | null
              readonly failTrafficOnPanic: boolean
            }
            interface ZoneAwareLbConfigInit {
              routingEnabled?: envoy.type.v3.PercentInit | null | undefined
              minClusterSize?: google.protobuf.UInt64ValueInit | null | undefined
              failTrafficOnPanic?: boolean | null | undefined
            }
            namespace ZoneAwareLbConfig {
              function encode(message: envoy.config.cluster.v3.Cluster.CommonLbConfig.ZoneAwareLbConfigInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.CommonLbConfig.ZoneAwareLbConfig
            }
            interface LocalityWeightedLbConfig {
            }
            interface LocalityWeightedLbConfigInit {
            }
            namespace LocalityWeightedLbConfig {
              function encode(message: envoy.config.cluster.v3.Cluster.CommonLbConfig.LocalityWeightedLbConfigInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.CommonLbConfig.LocalityWeightedLbConfig
            }
            interface ConsistentHashingLbConfig {
              readonly useHostnameForHashing: boolean
              readonly hashBalanceFactor: google.protobuf.UInt32Value | null
            }
            interface ConsistentHashingLbConfigInit {
              useHostnameForHashing?: boolean | null | undefined
              hashBalanceFactor?: google.protobuf.UInt32ValueInit | null | undefined
            }
            namespace ConsistentHashingLbConfig {
              function encode(message: envoy.config.cluster.v3.Cluster.CommonLbConfig.ConsistentHashingLbConfigInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.CommonLbConfig.ConsistentHashingLbConfig
            }
          }
          interface RefreshRate {
            readonly baseInterval: google.protobuf.Duration | null
            readonly maxInterval: google.protobuf.Duration | null
          }
          interface RefreshRateInit {
            baseInterval?: google.protobuf.DurationInit | null | undefined
            maxInterval?: google.protobuf.DurationInit | null | undefined
          }
          namespace RefreshRate {
            function encode(message: envoy.config.cluster.v3.Cluster.RefreshRateInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.RefreshRate
          }
          interface PreconnectPolicy {
            readonly perUpstreamPreconnectRatio: google.protobuf.DoubleValue | null
            readonly predictivePreconnectRatio: google.protobuf.DoubleValue | null
          }
          interface PreconnectPolicyInit {
            perUpstreamPreconnectRatio?: google.protobuf.DoubleValueInit | null | undefined
            predictivePreconnectRatio?: google.protobuf.DoubleValueInit | null | undefined
          }
          namespace PreconnectPolicy {
            function encode(message: envoy.config.cluster.v3.Cluster.PreconnectPolicyInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.Cluster.PreconnectPolicy
          }
        }
        interface LoadBalancingPolicy {
          readonly policies: readonly envoy.config.cluster.v3.LoadBalancingPolicy.Policy[]
        }
        interface LoadBalancingPolicyInit {
          policies?: readonly envoy.config.cluster.v3.LoadBalancingPolicy.PolicyInit[] | null | undefined
        }
        namespace LoadBalancingPolicy {
          function encode(message: envoy.config.cluster.v3.LoadBalancingPolicyInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.cluster.v3.LoadBalancingPolicy
          interface Policy {
            readonly typedExtensionConfig: envoy.config.core.v3.TypedExtensionConfig | null
          }
          interface PolicyInit {
            typedExtensionConfig?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          }
          namespace Policy {
            function encode(message: envoy.config.cluster.v3.LoadBalancingPolicy.PolicyInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.LoadBalancingPolicy.Policy
          }
        }
        interface UpstreamConnectionOptions {
          readonly tcpKeepalive: envoy.config.core.v3.TcpKeepalive | null
          readonly setLocalInterfaceNameOnUpstreamConnections: boolean
          readonly happyEyeballsConfig: envoy.config.cluster.v3.UpstreamConnectionOptions.HappyEyeballsConfig | null
        }
        interface UpstreamConnectionOptionsInit {
          tcpKeepalive?: envoy.config.core.v3.TcpKeepaliveInit | null | undefined
          setLocalInterfaceNameOnUpstreamConnections?: boolean | null | undefined
          happyEyeballsConfig?: envoy.config.cluster.v3.UpstreamConnectionOptions.HappyEyeballsConfigInit | null | undefined
        }
        namespace UpstreamConnectionOptions {
          function encode(message: envoy.config.cluster.v3.UpstreamConnectionOptionsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.cluster.v3.UpstreamConnectionOptions
          type FirstAddressFamilyVersion = 0 | 1 | 2
          const FirstAddressFamilyVersion: $Enum<{
            DEFAULT: 0
            V4: 1
            V6: 2
          }>
          interface HappyEyeballsConfig {
            readonly firstAddressFamilyVersion: envoy.config.cluster.v3.UpstreamConnectionOptions.FirstAddressFamilyVersion
            readonly firstAddressFamilyCount: google.protobuf.UInt32Value | null
          }
          interface HappyEyeballsConfigInit {
            firstAddressFamilyVersion?: envoy.config.cluster.v3.UpstreamConnectionOptions.FirstAddressFamilyVersion | null | undefined
            firstAddressFamilyCount?: google.protobuf.UInt32ValueInit | null | undefined
          }
          namespace HappyEyeballsConfig {
            function encode(message: envoy.config.cluster.v3.UpstreamConnectionOptions.HappyEyeballsConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.UpstreamConnectionOptions.HappyEyeballsConfig
          }
        }
        interface TrackClusterStats {
          readonly timeoutBudgets: boolean
          readonly requestResponseSizes: boolean
          readonly perEndpointStats: boolean
        }
        interface TrackClusterStatsInit {
          timeoutBudgets?: boolean | null | undefined
          requestResponseSizes?: boolean | null | undefined
          perEndpointStats?: boolean | null | undefined
        }
        namespace TrackClusterStats {
          function encode(message: envoy.config.cluster.v3.TrackClusterStatsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.cluster.v3.TrackClusterStats
        }
        interface OutlierDetection {
          readonly consecutive_5xx: google.protobuf.UInt32Value | null
          readonly interval: google.protobuf.Duration | null
          readonly baseEjectionTime: google.protobuf.Duration | null
          readonly maxEjectionPercent: google.protobuf.UInt32Value | null
          readonly enforcingConsecutive_5xx: google.protobuf.UInt32Value | null
          readonly enforcingSuccessRate: google.protobuf.UInt32Value | null
          readonly successRateMinimumHosts: google.protobuf.UInt32Value | null
          readonly successRateRequestVolume: google.protobuf.UInt32Value | null
          readonly successRateStdevFactor: google.protobuf.UInt32Value | null
          readonly consecutiveGatewayFailure: google.protobuf.UInt32Value | null
          readonly enforcingConsecutiveGatewayFailure: google.protobuf.UInt32Value | null
          readonly splitExternalLocalOriginErrors: boolean
          readonly consecutiveLocalOriginFailure: google.protobuf.UInt32Value | null
          readonly enforcingConsecutiveLocalOriginFailure: google.protobuf.UInt32Value | null
          readonly enforcingLocalOriginSuccessRate: google.protobuf.UInt32Value | null
          readonly failurePercentageThreshold: google.protobuf.UInt32Value | null
          readonly enforcingFailurePercentage: google.protobuf.UInt32Value | null
          readonly enforcingFailurePercentageLocalOrigin: google.protobuf.UInt32Value | null
          readonly failurePercentageMinimumHosts: google.protobuf.UInt32Value | null
          readonly failurePercentageRequestVolume: google.protobuf.UInt32Value | null
          readonly maxEjectionTime: google.protobuf.Duration | null
          readonly maxEjectionTimeJitter: google.protobuf.Duration | null
          readonly successfulActiveHealthCheckUnejectHost: google.protobuf.BoolValue | null
          readonly monitors: readonly envoy.config.core.v3.TypedExtensionConfig[]
          readonly alwaysEjectOneHost: google.protobuf.BoolValue | null
          readonly detectDegradedHosts: google.protobuf.BoolValue | null
        }
        interface OutlierDetectionInit {
          consecutive_5xx?: google.protobuf.UInt32ValueInit | null | undefined
          interval?: google.protobuf.DurationInit | null | undefined
          baseEjectionTime?: google.protobuf.DurationInit | null | undefined
          maxEjectionPercent?: google.protobuf.UInt32ValueInit | null | undefined
          enforcingConsecutive_5xx?: google.protobuf.UInt32ValueInit | null | undefined
          enforcingSuccessRate?: google.protobuf.UInt32ValueInit | null | undefined
          successRateMinimumHosts?: google.protobuf.UInt32ValueInit | null | undefined
          successRateRequestVolume?: google.protobuf.UInt32ValueInit | null | undefined
          successRateStdevFactor?: google.protobuf.UInt32ValueInit | null | undefined
          consecutiveGatewayFailure?: google.protobuf.UInt32ValueInit | null | undefined
          enforcingConsecutiveGatewayFailure?: google.protobuf.UInt32ValueInit | null | undefined
          splitExternalLocalOriginErrors?: boolean | null | undefined
          consecutiveLocalOriginFailure?: google.protobuf.UInt32ValueInit | null | undefined
          enforcingConsecutiveLocalOriginFailure?: google.protobuf.UInt32ValueInit | null | undefined
          enforcingLocalOriginSuccessRate?: google.protobuf.UInt32ValueInit | null | undefined
          failurePercentageThreshold?: google.protobuf.UInt32ValueInit | null | undefined
          enforcingFailurePercentage?: google.protobuf.UInt32ValueInit | null | undefined
          enforcingFailurePercentageLocalOrigin?: google.protobuf.UInt32ValueInit | null | undefined
          failurePercentageMinimumHosts?: google.protobuf.UInt32ValueInit | null | undefined
          failurePercentageRequestVolume?: google.protobuf.UInt32ValueInit | null | undefined
          maxEjectionTime?: google.protobuf.DurationInit | null | undefined
          maxEjectionTimeJitter?: google.protobuf.DurationInit | null | undefined
          successfulActiveHealthCheckUnejectHost?: google.protobuf.BoolValueInit | null | undefined
          monitors?: readonly envoy.config.core.v3.TypedExtensionConfigInit[] | null | undefined
          alwaysEjectOneHost?: google.protobuf.BoolValueInit | null | undefined
          detectDegradedHosts?: google.protobuf.BoolValueInit | null | undefined
        }
        namespace OutlierDetection {
          function encode(message: envoy.config.cluster.v3.OutlierDetectionInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.cluster.v3.OutlierDetection
        }
        interface Filter {
          readonly name: string
          readonly typedConfig: google.protobuf.Any | null
          readonly configDiscovery: envoy.config.core.v3.ExtensionConfigSource | null
        }
        interface FilterInit {
          name?: string | null | undefined
          typedConfig?: google.protobuf.AnyInit | null | undefined
          configDiscovery?: envoy.config.core.v3.ExtensionConfigSourceInit | null | undefined
        }
        namespace Filter {
          function encode(message: envoy.config.cluster.v3.FilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.cluster.v3.Filter
        }
        interface CircuitBreakers {
          readonly thresholds: readonly envoy.config.cluster.v3.CircuitBreakers.Thresholds[]
          readonly perHostThresholds: readonly envoy.config.cluster.v3.CircuitBreakers.Thresholds[]
        }
        interface CircuitBreakersInit {
          thresholds?: readonly envoy.config.cluster.v3.CircuitBreakers.ThresholdsInit[] | null | undefined
          perHostThresholds?: readonly envoy.config.cluster.v3.CircuitBreakers.ThresholdsInit[] | null | undefined
        }
        namespace CircuitBreakers {
          function encode(message: envoy.config.cluster.v3.CircuitBreakersInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.cluster.v3.CircuitBreakers
          interface Thresholds {
            readonly priority: envoy.config.core.v3.RoutingPriority
            readonly maxConnections: google.protobuf.UInt32Value | null
            readonly maxPendingRequests: google.protobuf.UInt32Value | null
            readonly maxRequests: google.protobuf.UInt32Value | null
            readonly maxRetries: google.protobuf.UInt32Value | null
            readonly retryBudget: envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget | null
            readonly trackRemaining: boolean
            readonly maxConnectionPools: google.protobuf.UInt32Value | null
          }
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
            function decode(bytes: Uint8Array): envoy.config.cluster.v3.CircuitBreakers.Thresholds
            interface RetryBudget {
              readonly budgetPercent: envoy.type.v3.Percent | null
              readonly minRetryConcurrency: google.protobuf.UInt32Value | null
              readonly budgetInterval: google.protobuf.Duration | null
            }
            interface RetryBudgetInit {
              budgetPercent?: envoy.type.v3.PercentInit | null | undefined
              minRetryConcurrency?: google.protobuf.UInt32ValueInit | null | undefined
              budgetInterval?: google.protobuf.DurationInit | null | undefined
            }
            namespace RetryBudget {
              function encode(message: envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudgetInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget
            }
          }
        }
      }
    }
    namespace metrics {
      namespace v3 {
        interface StatsSink {
          readonly name: string
          readonly typedConfig: google.protobuf.Any | null
          /** Which of them is set. */
          readonly configType?: 'typedConfig' | undefined
        }
        interface StatsSinkInit {
          name?: string | null | undefined
          typedConfig?: google.protobuf.AnyInit | null | undefined
        }
        namespace StatsSink {
          function encode(message: envoy.config.metrics.v3.StatsSinkInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.metrics.v3.StatsSink
        }
        interface StatsConfig {
          readonly statsTags: readonly envoy.config.metrics.v3.TagSpecifier[]
          readonly useAllDefaultTags: google.protobuf.BoolValue | null
          readonly statsMatcher: envoy.config.metrics.v3.StatsMatcher | null
          readonly histogramBucketSettings: readonly envoy.config.metrics.v3.HistogramBucketSettings[]
        }
        interface StatsConfigInit {
          statsTags?: readonly envoy.config.metrics.v3.TagSpecifierInit[] | null | undefined
          useAllDefaultTags?: google.protobuf.BoolValueInit | null | undefined
          statsMatcher?: envoy.config.metrics.v3.StatsMatcherInit | null | undefined
          histogramBucketSettings?: readonly envoy.config.metrics.v3.HistogramBucketSettingsInit[] | null | undefined
        }
        namespace StatsConfig {
          function encode(message: envoy.config.metrics.v3.StatsConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.metrics.v3.StatsConfig
        }
        interface StatsMatcher {
          readonly rejectAll: boolean | null
          readonly exclusionList: envoy.type.matcher.v3.ListStringMatcher | null
          readonly inclusionList: envoy.type.matcher.v3.ListStringMatcher | null
          /** Which of them is set. */
          readonly statsMatcher?: 'rejectAll' | 'exclusionList' | 'inclusionList' | undefined
        }
        interface StatsMatcherInit {
          rejectAll?: boolean | null | undefined
          exclusionList?: envoy.type.matcher.v3.ListStringMatcherInit | null | undefined
          inclusionList?: envoy.type.matcher.v3.ListStringMatcherInit | null | undefined
        }
        namespace StatsMatcher {
          function encode(message: envoy.config.metrics.v3.StatsMatcherInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.metrics.v3.StatsMatcher
        }
        interface TagSpecifier {
          readonly tagName: string
          readonly regex: string | null
          readonly fixedValue: string | null
          /** Which of them is set. */
          readonly tagValue?: 'regex' | 'fixedValue' | undefined
        }
        interface TagSpecifierInit {
          tagName?: string | null | undefined
          regex?: string | null | undefined
          fixedValue?: string | null | undefined
        }
        namespace TagSpecifier {
          function encode(message: envoy.config.metrics.v3.TagSpecifierInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.metrics.v3.TagSpecifier
        }
        interface HistogramBucketSettings {
          readonly match: envoy.type.matcher.v3.StringMatcher | null
          readonly buckets: readonly number[]
        }
        interface HistogramBucketSettingsInit {
          match?: envoy.type.matcher.v3.StringMatcherInit | null | undefined
          buckets?: readonly number[] | null | undefined
        }
        namespace HistogramBucketSettings {
          function encode(message: envoy.config.metrics.v3.HistogramBucketSettingsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.metrics.v3.HistogramBucketSettings
        }
      }
    }
    namespace endpoint {
      namespace v3 {
        interface ClusterLoadAssignment {
          readonly clusterName: string
          readonly endpoints: readonly envoy.config.endpoint.v3.LocalityLbEndpoints[]
          readonly namedEndpoints: { readonly [key: string]: envoy.config.endpoint.v3.Endpoint }
          readonly policy: envoy.config.endpoint.v3.ClusterLoadAssignment.Policy | null
        }
        interface ClusterLoadAssignmentInit {
          clusterName?: string | null | undefined
          endpoints?: readonly envoy.config.endpoint.v3.LocalityLbEndpointsInit[] | null | undefined
          namedEndpoints?: { readonly [key: string]: envoy.config.endpoint.v3.EndpointInit } | null | undefined
          policy?: envoy.config.endpoint.v3.ClusterLoadAssignment.PolicyInit | null | undefined
        }
        namespace ClusterLoadAssignment {
          function encode(message: envoy.config.endpoint.v3.ClusterLoadAssignmentInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.endpoint.v3.ClusterLoadAssignment
          interface Policy {
            readonly dropOverloads: readonly envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.DropOverload[]
            readonly overprovisioningFactor: google.protobuf.UInt32Value | null
            readonly endpointStaleAfter: google.protobuf.Duration | null
            readonly weightedPriorityHealth: boolean
          }
          interface PolicyInit {
            dropOverloads?: readonly envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.DropOverloadInit[] | null | undefined
            overprovisioningFactor?: google.protobuf.UInt32ValueInit | null | undefined
            endpointStaleAfter?: google.protobuf.DurationInit | null | undefined
            weightedPriorityHealth?: boolean | null | undefined
          }
          namespace Policy {
            function encode(message: envoy.config.endpoint.v3.ClusterLoadAssignment.PolicyInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.endpoint.v3.ClusterLoadAssignment.Policy
            interface DropOverload {
              readonly category: string
              readonly dropPercentage: envoy.type.v3.FractionalPercent | null
            }
            interface DropOverloadInit {
              category?: string | null | undefined
              dropPercentage?: envoy.type.v3.FractionalPercentInit | null | undefined
            }
            namespace DropOverload {
              function encode(message: envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.DropOverloadInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.DropOverload
            }
          }
        }
        interface Endpoint {
          readonly address: envoy.config.core.v3.Address | null
          readonly healthCheckConfig: envoy.config.endpoint.v3.Endpoint.HealthCheckConfig | null
          readonly hostname: string
          readonly additionalAddresses: readonly envoy.config.endpoint.v3.Endpoint.AdditionalAddress[]
          readonly observabilityName: string
        }
        interface EndpointInit {
          address?: envoy.config.core.v3.AddressInit | null | undefined
          healthCheckConfig?: envoy.config.endpoint.v3.Endpoint.HealthCheckConfigInit | null | undefined
          hostname?: string | null | undefined
          additionalAddresses?: readonly envoy.config.endpoint.v3.Endpoint.AdditionalAddressInit[] | null | undefined
          observabilityName?: string | null | undefined
        }
        namespace Endpoint {
          function encode(message: envoy.config.endpoint.v3.EndpointInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.endpoint.v3.Endpoint
          interface HealthCheckConfig {
            readonly portValue: number
            readonly hostname: string
            readonly address: envoy.config.core.v3.Address | null
            readonly disableActiveHealthCheck: boolean
          }
          interface HealthCheckConfigInit {
            portValue?: number | null | undefined
            hostname?: string | null | undefined
            address?: envoy.config.core.v3.AddressInit | null | undefined
            disableActiveHealthCheck?: boolean | null | undefined
          }
          namespace HealthCheckConfig {
            function encode(message: envoy.config.endpoint.v3.Endpoint.HealthCheckConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.endpoint.v3.Endpoint.HealthCheckConfig
          }
          interface AdditionalAddress {
            readonly address: envoy.config.core.v3.Address | null
          }
          interface AdditionalAddressInit {
            address?: envoy.config.core.v3.AddressInit | null | undefined
          }
          namespace AdditionalAddress {
            function encode(message: envoy.config.endpoint.v3.Endpoint.AdditionalAddressInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.endpoint.v3.Endpoint.AdditionalAddress
          }
        }
        interface LbEndpoint {
          readonly endpoint: envoy.config.endpoint.v3.Endpoint | null
          readonly endpointName: string | null
          readonly healthStatus: envoy.config.core.v3.HealthStatus
          readonly metadata: envoy.config.core.v3.Metadata | null
          readonly loadBalancingWeight: google.protobuf.UInt32Value | null
          /** Which of them is set. */
          readonly hostIdentifier?: 'endpoint' | 'endpointName' | undefined
        }
        interface LbEndpointInit {
          endpoint?: envoy.config.endpoint.v3.EndpointInit | null | undefined
          endpointName?: string | null | undefined
          healthStatus?: envoy.config.core.v3.HealthStatus | null | undefined
          metadata?: envoy.config.core.v3.MetadataInit | null | undefined
          loadBalancingWeight?: google.protobuf.UInt32ValueInit | null | undefined
        }
        namespace LbEndpoint {
          function encode(message: envoy.config.endpoint.v3.LbEndpointInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.endpoint.v3.LbEndpoint
        }
        interface LedsClusterLocalityConfig {
          readonly ledsConfig: envoy.config.core.v3.ConfigSource | null
          readonly ledsCollectionName: string
        }
        interface LedsClusterLocalityConfigInit {
          ledsConfig?: envoy.config.core.v3.ConfigSourceInit | null | undefined
          ledsCollectionName?: string | null | undefined
        }
        namespace LedsClusterLocalityConfig {
          function encode(message: envoy.config.endpoint.v3.LedsClusterLocalityConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.endpoint.v3.LedsClusterLocalityConfig
        }
        interface LocalityLbEndpoints {
          readonly locality: envoy.config.core.v3.Locality | null
          readonly metadata: envoy.config.core.v3.Metadata | null
          readonly lbEndpoints: readonly envoy.config.endpoint.v3.LbEndpoint[]
          readonly loadBalancerEndpoints: envoy.config.endpoint.v3.LocalityLbEndpoints.LbEndpointList | null
          readonly ledsClusterLocalityConfig: envoy.config.endpoint.v3.LedsClusterLocalityConfig | null
          readonly loadBalancingWeight: google.protobuf.UInt32Value | null
          readonly priority: number
          readonly proximity: google.protobuf.UInt32Value | null
          /** Which of them is set. */
          readonly lbConfig?: 'loadBalancerEndpoints' | 'ledsClusterLocalityConfig' | undefined
        }
        interface LocalityLbEndpointsInit {
          locality?: envoy.config.core.v3.LocalityInit | null | undefined
          metadata?: envoy.config.core.v3.MetadataInit | null | undefined
          lbEndpoints?: readonly envoy.config.endpoint.v3.LbEndpointInit[] | null | undefined
          loadBalancerEndpoints?: envoy.config.endpoint.v3.LocalityLbEndpoints.LbEndpointListInit | null | undefined
          ledsClusterLocalityConfig?: envoy.config.endpoint.v3.LedsClusterLocalityConfigInit | null | undefined
          loadBalancingWeight?: google.protobuf.UInt32ValueInit | null | undefined
          priority?: number | null | undefined
          proximity?: google.protobuf.UInt32ValueInit | null | undefined
        }
        namespace LocalityLbEndpoints {
          function encode(message: envoy.config.endpoint.v3.LocalityLbEndpointsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.endpoint.v3.LocalityLbEndpoints
          interface LbEndpointList {
            readonly lbEndpoints: readonly envoy.config.endpoint.v3.LbEndpoint[]
          }
          interface LbEndpointListInit {
            lbEndpoints?: readonly envoy.config.endpoint.v3.LbEndpointInit[] | null | undefined
          }
          namespace LbEndpointList {
            function encode(message: envoy.config.endpoint.v3.LocalityLbEndpoints.LbEndpointListInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.endpoint.v3.LocalityLbEndpoints.LbEndpointList
          }
        }
        interface UpstreamLocalityStats {
          readonly locality: envoy.config.core.v3.Locality | null
          readonly totalSuccessfulRequests: number
          readonly totalRequestsInProgress: number
          readonly totalErrorRequests: number
          readonly totalIssuedRequests: number
          readonly totalActiveConnections: number
          readonly totalNewConnections: number
          readonly totalFailConnections: number
          readonly cpuUtilization: envoy.config.endpoint.v3.UnnamedEndpointLoadMetricStats | null
          readonly memUtilization: envoy.config.endpoint.v3.UnnamedEndpointLoadMetricStats | null
          readonly applicationUtilization: envoy.config.endpoint.v3.UnnamedEndpointLoadMetricStats | null
          readonly loadMetricStats: readonly envoy.config.endpoint.v3.EndpointLoadMetricStats[]
          readonly upstreamEndpointStats: readonly envoy.config.endpoint.v3.UpstreamEndpointStats[]
          readonly priority: number
        }
        interface UpstreamLocalityStatsInit {
          locality?: envoy.config.core.v3.LocalityInit | null | undefined
          totalSuccessfulRequests?: number | null | undefined
          totalRequestsInProgress?: number | null | undefined
          totalErrorRequests?: number | null | undefined
          totalIssuedRequests?: number | null | undefined
          totalActiveConnections?: number | null | undefined
          totalNewConnections?: number | null | undefined
          totalFailConnections?: number | null | undefined
          cpuUtilization?: envoy.config.endpoint.v3.UnnamedEndpointLoadMetricStatsInit | null | undefined
          memUtilization?: envoy.config.endpoint.v3.UnnamedEndpointLoadMetricStatsInit | null | undefined
          applicationUtilization?: envoy.config.endpoint.v3.UnnamedEndpointLoadMetricStatsInit | null | undefined
          loadMetricStats?: readonly envoy.config.endpoint.v3.EndpointLoadMetricStatsInit[] | null | undefined
          upstreamEndpointStats?: readonly envoy.config.endpoint.v3.UpstreamEndpointStatsInit[] | null | undefined
          priority?: number | null | undefined
        }
        namespace UpstreamLocalityStats {
          function encode(message: envoy.config.endpoint.v3.UpstreamLocalityStatsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.endpoint.v3.UpstreamLocalityStats
        }
        interface UpstreamEndpointStats {
          readonly address: envoy.config.core.v3.Address | null
          readonly metadata: google.protobuf.Struct | null
          readonly totalSuccessfulRequests: number
          readonly totalRequestsInProgress: number
          readonly totalErrorRequests: number
          readonly totalIssuedRequests: number
          readonly loadMetricStats: readonly envoy.config.endpoint.v3.EndpointLoadMetricStats[]
        }
        interface UpstreamEndpointStatsInit {
          address?: envoy.config.core.v3.AddressInit | null | undefined
          metadata?: google.protobuf.StructInit | null | undefined
          totalSuccessfulRequests?: number | null | undefined
          totalRequestsInProgress?: number | null | undefined
          totalErrorRequests?: number | null | undefined
          totalIssuedRequests?: number | null | undefined
          loadMetricStats?: readonly envoy.config.endpoint.v3.EndpointLoadMetricStatsInit[] | null | undefined
        }
        namespace UpstreamEndpointStats {
          function encode(message: envoy.config.endpoint.v3.UpstreamEndpointStatsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.endpoint.v3.UpstreamEndpointStats
        }
        interface EndpointLoadMetricStats {
          readonly metricName: string
          readonly numRequestsFinishedWithMetric: number
          readonly totalMetricValue: number
        }
        interface EndpointLoadMetricStatsInit {
          metricName?: string | null | undefined
          numRequestsFinishedWithMetric?: number | null | undefined
          totalMetricValue?: number | null | undefined
        }
        namespace EndpointLoadMetricStats {
          function encode(message: envoy.config.endpoint.v3.EndpointLoadMetricStatsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.endpoint.v3.EndpointLoadMetricStats
        }
        interface UnnamedEndpointLoadMetricStats {
          readonly numRequestsFinishedWithMetric: number
          readonly totalMetricValue: number
        }
        interface UnnamedEndpointLoadMetricStatsInit {
          numRequestsFinishedWithMetric?: number | null | undefined
          totalMetricValue?: number | null | undefined
        }
        namespace UnnamedEndpointLoadMetricStats {
          function encode(message: envoy.config.endpoint.v3.UnnamedEndpointLoadMetricStatsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.endpoint.v3.UnnamedEndpointLoadMetricStats
        }
        interface ClusterStats {
          readonly clusterName: string
          readonly clusterServiceName: string
          readonly upstreamLocalityStats: readonly envoy.config.endpoint.v3.UpstreamLocalityStats[]
          readonly totalDroppedRequests: number
          readonly droppedRequests: readonly envoy.config.endpoint.v3.ClusterStats.DroppedRequests[]
          readonly loadReportInterval: google.protobuf.Duration | null
        }
        interface ClusterStatsInit {
          clusterName?: string | null | undefined
          clusterServiceName?: string | null | undefined
          upstreamLocalityStats?: readonly envoy.config.endpoint.v3.UpstreamLocalityStatsInit[] | null | undefined
          totalDroppedRequests?: number | null | undefined
          droppedRequests?: readonly envoy.config.endpoint.v3.ClusterStats.DroppedRequestsInit[] | null | undefined
          loadReportInterval?: google.protobuf.DurationInit | null | undefined
        }
        namespace ClusterStats {
          function encode(message: envoy.config.endpoint.v3.ClusterStatsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.endpoint.v3.ClusterStats
          interface DroppedRequests {
            readonly category: string
            readonly droppedCount: number
          }
          interface DroppedRequestsInit {
            category?: string | null | undefined
            droppedCount?: number | null | undefined
          }
          namespace DroppedRequests {
            function encode(message: envoy.config.endpoint.v3.ClusterStats.DroppedRequestsInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.endpoint.v3.ClusterStats.DroppedRequests
          }
        }
      }
    }
    namespace tap {
      namespace v3 {
        interface TapConfig {
          readonly matchConfig: envoy.config.tap.v3.MatchPredicate | null
          readonly match: envoy.config.common.matcher.v3.MatchPredicate | null
          readonly outputConfig: envoy.config.tap.v3.OutputConfig | null
          readonly tapEnabled: envoy.config.core.v3.RuntimeFractionalPercent | null
        }
        interface TapConfigInit {
          matchConfig?: envoy.config.tap.v3.MatchPredicateInit | null | undefined
          match?: envoy.config.common.matcher.v3.MatchPredicateInit | null | undefined
          outputConfig?: envoy.config.tap.v3.OutputConfigInit | null | undefined
          tapEnabled?: envoy.config.core.v3.RuntimeFractionalPercentInit | null | undefined
        }
        namespace TapConfig {
          function encode(message: envoy.config.tap.v3.TapConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.tap.v3.TapConfig
        }
        interface MatchPredicate {
          readonly orMatch: envoy.config.tap.v3.MatchPredicate.MatchSet | null
          readonly andMatch: envoy.config.tap.v3.MatchPredicate.MatchSet | null
          readonly notMatch: envoy.config.tap.v3.MatchPredicate | null
          readonly anyMatch: boolean | null
          readonly httpRequestHeadersMatch: envoy.config.tap.v3.HttpHeadersMatch | null
          readonly httpRequestTrailersMatch: envoy.config.tap.v3.HttpHeadersMatch | null
          readonly httpResponseHeadersMatch: envoy.config.tap.v3.HttpHeadersMatch | null
          readonly httpResponseTrailersMatch: envoy.config.tap.v3.HttpHeadersMatch | null
          readonly httpRequestGenericBodyMatch: envoy.config.tap.v3.HttpGenericBodyMatch | null
          readonly httpResponseGenericBodyMatch: envoy.config.tap.v3.HttpGenericBodyMatch | null
          /** Which of them is set. */
          readonly rule?: 'orMatch' | 'andMatch' | 'notMatch' | 'anyMatch' | 'httpRequestHeadersMatch' | 'httpRequestTrailersMatch' | 'httpResponseHeadersMatch' | 'httpResponseTrailersMatch' | 'httpRequestGenericBodyMatch' | 'httpResponseGenericBodyMatch' | undefined
        }
        interface MatchPredicateInit {
          orMatch?: envoy.config.tap.v3.MatchPredicate.MatchSetInit | null | undefined
          andMatch?: envoy.config.tap.v3.MatchPredicate.MatchSetInit | null | undefined
          notMatch?: envoy.config.tap.v3.MatchPredicateInit | null | undefined
          anyMatch?: boolean | null | undefined
          httpRequestHeadersMatch?: envoy.config.tap.v3.HttpHeadersMatchInit | null | undefined
          httpRequestTrailersMatch?: envoy.config.tap.v3.HttpHeadersMatchInit | null | undefined
          httpResponseHeadersMatch?: envoy.config.tap.v3.HttpHeadersMatchInit | null | undefined
          httpResponseTrailersMatch?: envoy.config.tap.v3.HttpHeadersMatchInit | null | undefined
          httpRequestGenericBodyMatch?: envoy.config.tap.v3.HttpGenericBodyMatchInit | null | undefined
          httpResponseGenericBodyMatch?: envoy.config.tap.v3.HttpGenericBodyMatchInit | null | undefined
        }
        namespace MatchPredicate {
          function encode(message: envoy.config.tap.v3.MatchPredicateInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.tap.v3.MatchPredicate
          interface MatchSet {
            readonly rules: readonly envoy.config.tap.v3.MatchPredicate[]
          }
          interface MatchSetInit {
            rules?: readonly envoy.config.tap.v3.MatchPredicateInit[] | null | undefined
          }
          namespace MatchSet {
            function encode(message: envoy.config.tap.v3.MatchPredicate.MatchSetInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.tap.v3.MatchPredicate.MatchSet
          }
        }
        interface HttpHeadersMatch {
          readonly headers: readonly envoy.config.route.v3.HeaderMatcher[]
        }
        interface HttpHeadersMatchInit {
          headers?: readonly envoy.config.route.v3.HeaderMatcherInit[] | null | undefined
        }
        namespace HttpHeadersMatch {
          function encode(message: envoy.config.tap.v3.HttpHeadersMatchInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.tap.v3.HttpHeadersMatch
        }
        interface HttpGenericBodyMatch {
          readonly bytesLimit: number
          readonly patterns: readonly envoy.config.tap.v3.HttpGenericBodyMatch.GenericTextMatch[]
        }
        interface HttpGenericBodyMatchInit {
          bytesLimit?: number | null | undefined
          patterns?: readonly envoy.config.tap.v3.HttpGenericBodyMatch.GenericTextMatchInit[] | null | undefined
        }
        namespace HttpGenericBodyMatch {
          function encode(message: envoy.config.tap.v3.HttpGenericBodyMatchInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.tap.v3.HttpGenericBodyMatch
          interface GenericTextMatch {
            readonly stringMatch: string | null
            readonly binaryMatch: Uint8Array | null
            /** Which of them is set. */
            readonly rule?: 'stringMatch' | 'binaryMatch' | undefined
          }
          interface GenericTextMatchInit {
            stringMatch?: string | null | undefined
            binaryMatch?: Uint8Array | null | undefined
          }
          namespace GenericTextMatch {
            function encode(message: envoy.config.tap.v3.HttpGenericBodyMatch.GenericTextMatchInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.tap.v3.HttpGenericBodyMatch.GenericTextMatch
          }
        }
        interface OutputConfig {
          readonly sinks: readonly envoy.config.tap.v3.OutputSink[]
          readonly maxBufferedRxBytes: google.protobuf.UInt32Value | null
          readonly maxBufferedTxBytes: google.protobuf.UInt32Value | null
          readonly streaming: boolean
        }
        interface OutputConfigInit {
          sinks?: readonly envoy.config.tap.v3.OutputSinkInit[] | null | undefined
          maxBufferedRxBytes?: google.protobuf.UInt32ValueInit | null | undefined
          maxBufferedTxBytes?: google.protobuf.UInt32ValueInit | null | undefined
          streaming?: boolean | null | undefined
        }
        namespace OutputConfig {
          function encode(message: envoy.config.tap.v3.OutputConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.tap.v3.OutputConfig
        }
        interface OutputSink {
          readonly format: envoy.config.tap.v3.OutputSink.Format
          readonly streamingAdmin: envoy.config.tap.v3.StreamingAdminSink | null
          readonly filePerTap: envoy.config.tap.v3.FilePerTapSink | null
          readonly streamingGrpc: envoy.config.tap.v3.StreamingGrpcSink | null
          readonly bufferedAdmin: envoy.config.tap.v3.BufferedAdminSink | null
          readonly customSink: envoy.config.core.v3.TypedExtensionConfig | null
          /** Which of them is set. */
          readonly outputSinkType?: 'streamingAdmin' | 'filePerTap' | 'streamingGrpc' | 'bufferedAdmin' | 'customSink' | undefined
        }
        interface OutputSinkInit {
          format?: envoy.config.tap.v3.OutputSink.Format | null | undefined
          streamingAdmin?: envoy.config.tap.v3.StreamingAdminSinkInit | null | undefined
          filePerTap?: envoy.config.tap.v3.FilePerTapSinkInit | null | undefined
          streamingGrpc?: envoy.config.tap.v3.StreamingGrpcSinkInit | null | undefined
          bufferedAdmin?: envoy.config.tap.v3.BufferedAdminSinkInit | null | undefined
          customSink?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
        }
        namespace OutputSink {
          function encode(message: envoy.config.tap.v3.OutputSinkInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.tap.v3.OutputSink
          type Format = 0 | 1 | 2 | 3 | 4
          const Format: $Enum<{
            JSON_BODY_AS_BYTES: 0
            JSON_BODY_AS_STRING: 1
            PROTO_BINARY: 2
            PROTO_BINARY_LENGTH_DELIMITED: 3
            PROTO_TEXT: 4
          }>
        }
        interface StreamingAdminSink {
        }
        interface StreamingAdminSinkInit {
        }
        namespace StreamingAdminSink {
          function encode(message: envoy.config.tap.v3.StreamingAdminSinkInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.tap.v3.StreamingAdminSink
        }
        interface BufferedAdminSink {
          readonly maxTraces: number
          readonly timeout: google.protobuf.Duration | null
        }
        interface BufferedAdminSinkInit {
          maxTraces?: number | null | undefined
          timeout?: google.protobuf.DurationInit | null | undefined
        }
        namespace BufferedAdminSink {
          function encode(message: envoy.config.tap.v3.BufferedAdminSinkInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.tap.v3.BufferedAdminSink
        }
        interface FilePerTapSink {
          readonly pathPrefix: string
        }
        interface FilePerTapSinkInit {
          pathPrefix?: string | null | undefined
        }
        namespace FilePerTapSink {
          function encode(message: envoy.config.tap.v3.FilePerTapSinkInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.tap.v3.FilePerTapSink
        }
        interface StreamingGrpcSink {
          readonly tapId: string
          readonly grpcService: envoy.config.core.v3.GrpcService | null
        }
        interface StreamingGrpcSinkInit {
          tapId?: string | null | undefined
          grpcService?: envoy.config.core.v3.GrpcServiceInit | null | undefined
        }
        namespace StreamingGrpcSink {
          function encode(message: envoy.config.tap.v3.StreamingGrpcSinkInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.tap.v3.StreamingGrpcSink
        }
      }
    }
    namespace listener {
      namespace v3 {
        interface AdditionalAddress {
          readonly address: envoy.config.core.v3.Address | null
          readonly socketOptions: envoy.config.core.v3.SocketOptionsOverride | null
        }
        interface AdditionalAddressInit {
          address?: envoy.config.core.v3.AddressInit | null | undefined
          socketOptions?: envoy.config.core.v3.SocketOptionsOverrideInit | null | undefined
        }
        namespace AdditionalAddress {
          function encode(message: envoy.config.listener.v3.AdditionalAddressInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.listener.v3.AdditionalAddress
        }
        interface ListenerCollection {
          readonly entries: readonly xds.core.v3.CollectionEntry[]
        }
        interface ListenerCollectionInit {
          entries?: readonly xds.core.v3.CollectionEntryInit[] | null | undefined
        }
        namespace ListenerCollection {
          function encode(message: envoy.config.listener.v3.ListenerCollectionInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.listener.v3.ListenerCollection
        }
        interface Listener {
          readonly name: string
          readonly address: envoy.config.core.v3.Address | null
          readonly additionalAddresses: readonly envoy.config.listener.v3.AdditionalAddress[]
          readonly statPrefix: string
          readonly filterChains: readonly envoy.config.listener.v3.FilterChain[]
          readonly filterChainMatcher: xds.type.matcher.v3.Matcher | null
          readonly useOriginalDst: google.protobuf.BoolValue | null
          readonly defaultFilterChain: envoy.config.listener.v3.FilterChain | null
          readonly perConnectionBufferLimitBytes: google.protobuf.UInt32Value | null
          readonly metadata: envoy.config.core.v3.Metadata | null
          readonly deprecatedV1: envoy.config.listener.v3.Listener.DeprecatedV1 | null
          readonly drainType: envoy.config.listener.v3.Listener.DrainType
          readonly listenerFilters: readonly envoy.config.listener.v3.ListenerFilter[]
          readonly listenerFiltersTimeout: google.protobuf.Duration | null
          readonly continueOnListenerFiltersTimeout: boolean
          readonly transparent: google.protobuf.BoolValue | null
          readonly freebind: google.protobuf.BoolValue | null
          readonly socketOptions: readonly envoy.config.core.v3.SocketOption[]
          readonly tcpFastOpenQueueLength: google.protobuf.UInt32Value | null
          readonly trafficDirection: envoy.config.core.v3.TrafficDirection
          readonly udpListenerConfig: envoy.config.listener.v3.UdpListenerConfig | null
          readonly apiListener: envoy.config.listener.v3.ApiListener | null
          readonly connectionBalanceConfig: envoy.config.listener.v3.Listener.ConnectionBalanceConfig | null
          readonly reusePort: boolean
          readonly enableReusePort: google.protobuf.BoolValue | null
          readonly accessLog: readonly envoy.config.accesslog.v3.AccessLog[]
          readonly tcpBacklogSize: google.protobuf.UInt32Value | null
          readonly maxConnectionsToAcceptPerSocketEvent: google.protobuf.UInt32Value | null
          readonly bindToPort: google.protobuf.BoolValue | null
          readonly internalListener: envoy.config.listener.v3.Listener.InternalListenerConfig | null
          readonly enableMptcp: boolean
          readonly ignoreGlobalConnLimit: boolean
          readonly bypassOverloadManager: boolean
          readonly tcpKeepalive: envoy.config.core.v3.TcpKeepalive | null
          readonly perConnectionBufferHighWatermarkTimeout: google.protobuf.Duration | null
          readonly statsMatcher: envoy.config.metrics.v3.StatsMatcher | null
          /** Which of them is set. */
          readonly listenerSpecifier?: 'internalListener' | undefined
        }
        interface ListenerInit {
          name?: string | null | undefined
          address?: envoy.config.core.v3.AddressInit | null | undefined
          additionalAddresses?: readonly envoy.config.listener.v3.AdditionalAddressInit[] | null | undefined
          statPrefix?: string | null | undefined
          filterChains?: readonly envoy.config.listener.v3.FilterChainInit[] | null | undefined
          filterChainMatcher?: xds.type.matcher.v3.MatcherInit | null | undefined
          useOriginalDst?: google.protobuf.BoolValueInit | null | undefined
          defaultFilterChain?: envoy.config.listener.v3.FilterChainInit | null | undefined
          perConnectionBufferLimitBytes?: google.protobuf.UInt32ValueInit | null | undefined
          metadata?: envoy.config.core.v3.MetadataInit | null | undefined
          deprecatedV1?: envoy.config.listener.v3.Listener.DeprecatedV1Init | null | undefined
          drainType?: envoy.config.listener.v3.Listener.DrainType | null | undefined
          listenerFilters?: readonly envoy.config.listener.v3.ListenerFilterInit[] | null | undefined
          listenerFiltersTimeout?: google.protobuf.DurationInit | null | undefined
          continueOnListenerFiltersTimeout?: boolean | null | undefined
          transparent?: google.protobuf.BoolValueInit | null | undefined
          freebind?: google.protobuf.BoolValueInit | null | undefined
          socketOptions?: readonly envoy.config.core.v3.SocketOptionInit[] | null | undefined
          tcpFastOpenQueueLength?: google.protobuf.UInt32ValueInit | null | undefined
          trafficDirection?: envoy.config.core.v3.TrafficDirection | null | undefined
          udpListenerConfig?: envoy.config.listener.v3.UdpListenerConfigInit | null | undefined
          apiListener?: envoy.config.listener.v3.ApiListenerInit | null | undefined
          connectionBalanceConfig?: envoy.config.listener.v3.Listener.ConnectionBalanceConfigInit | null | undefined
          reusePort?: boolean | null | undefined
          enableReusePort?: google.protobuf.BoolValueInit | null | undefined
          accessLog?: readonly envoy.config.accesslog.v3.AccessLogInit[] | null | undefined
          tcpBacklogSize?: google.protobuf.UInt32ValueInit | null | undefined
          maxConnectionsToAcceptPerSocketEvent?: google.protobuf.UInt32ValueInit | null | undefined
          bindToPort?: google.protobuf.BoolValueInit | null | undefined
          internalListener?: envoy.config.listener.v3.Listener.InternalListenerConfigInit | null | undefined
          enableMptcp?: boolean | null | undefined
          ignoreGlobalConnLimit?: boolean | null | undefined
          bypassOverloadManager?: boolean | null | undefined
          tcpKeepalive?: envoy.config.core.v3.TcpKeepaliveInit | null | undefined
          perConnectionBufferHighWatermarkTimeout?: google.protobuf.DurationInit | null | undefined
          statsMatcher?: envoy.config.metrics.v3.StatsMatcherInit | null | undefined
        }
        namespace Listener {
          function encode(message: envoy.config.listener.v3.ListenerInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.listener.v3.Listener
          type DrainType = 0 | 1
          const DrainType: $Enum<{
            DEFAULT: 0
            MODIFY_ONLY: 1
          }>
          interface DeprecatedV1 {
            readonly bindToPort: google.protobuf.BoolValue | null
          }
          interface DeprecatedV1Init {
            bindToPort?: google.protobuf.BoolValueInit | null | undefined
          }
          namespace DeprecatedV1 {
            function encode(message: envoy.config.listener.v3.Listener.DeprecatedV1Init): $Writer
            function decode(bytes: Uint8Array): envoy.config.listener.v3.Listener.DeprecatedV1
          }
          interface ConnectionBalanceConfig {
            readonly exactBalance: envoy.config.listener.v3.Listener.ConnectionBalanceConfig.ExactBalance | null
            readonly extendBalance: envoy.config.core.v3.TypedExtensionConfig | null
            /** Which of them is set. */
            readonly balanceType?: 'exactBalance' | 'extendBalance' | undefined
          }
          interface ConnectionBalanceConfigInit {
            exactBalance?: envoy.config.listener.v3.Listener.ConnectionBalanceConfig.ExactBalanceInit | null | undefined
            extendBalance?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          }
          namespace ConnectionBalanceConfig {
            function encode(message: envoy.config.listener.v3.Listener.ConnectionBalanceConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.listener.v3.Listener.ConnectionBalanceConfig
            interface ExactBalance {
            }
            interface ExactBalanceInit {
            }
            namespace ExactBalance {
              function encode(message: envoy.config.listener.v3.Listener.ConnectionBalanceConfig.ExactBalanceInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.listener.v3.Listener.ConnectionBalanceConfig.ExactBalance
            }
          }
          interface InternalListenerConfig {
          }
          interface InternalListenerConfigInit {
          }
          namespace InternalListenerConfig {
            function encode(message: envoy.config.listener.v3.Listener.InternalListenerConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.listener.v3.Listener.InternalListenerConfig
          }
        }
        interface ListenerManager {
        }
        interface ListenerManagerInit {
        }
        namespace ListenerManager {
          function encode(message: envoy.config.listener.v3.ListenerManagerInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.listener.v3.ListenerManager
        }
        interface ValidationListenerManager {
        }
        interface ValidationListenerManagerInit {
        }
        namespace ValidationListenerManager {
          function encode(message: envoy.config.listener.v3.ValidationListenerManagerInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.listener.v3.ValidationListenerManager
        }
        interface ApiListenerManager {
        }
        interface ApiListenerManagerInit {
        }
        namespace ApiListenerManager {
          function encode(message: envoy.config.listener.v3.ApiListenerManagerInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.listener.v3.ApiListenerManager
        }
        interface UdpListenerConfig {
          readonly downstreamSocketConfig: envoy.config.core.v3.UdpSocketConfig | null
          readonly quicOptions: envoy.config.listener.v3.QuicProtocolOptions | null
          readonly udpPacketPacketWriterConfig: envoy.config.core.v3.TypedExtensionConfig | null
        }
        interface UdpListenerConfigInit {
          downstreamSocketConfig?: envoy.config.core.v3.UdpSocketConfigInit | null | undefined
          quicOptions?: envoy.config.listener.v3.QuicProtocolOptionsInit | null | undefined
          udpPacketPacketWriterConfig?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
        }
        namespace UdpListenerConfig {
          function encode(message: envoy.config.listener.v3.UdpListenerConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.listener.v3.UdpListenerConfig
        }
        interface QuicProtocolOptions {
          readonly quicProtocolOptions: envoy.config.core.v3.QuicProtocolOptions | null
          readonly idleTimeout: google.protobuf.Duration | null
          readonly cryptoHandshakeTimeout: google.protobuf.Duration | null
          readonly enabled: envoy.config.core.v3.RuntimeFeatureFlag | null
          readonly packetsToReadToConnectionCountRatio: google.protobuf.UInt32Value | null
          readonly cryptoStreamConfig: envoy.config.core.v3.TypedExtensionConfig | null
          readonly proofSourceConfig: envoy.config.core.v3.TypedExtensionConfig | null
          readonly connectionIdGeneratorConfig: envoy.config.core.v3.TypedExtensionConfig | null
          readonly serverPreferredAddressConfig: envoy.config.core.v3.TypedExtensionConfig | null
          readonly sendDisableActiveMigration: google.protobuf.BoolValue | null
          readonly connectionDebugVisitorConfig: envoy.config.core.v3.TypedExtensionConfig | null
        }
        interface QuicProtocolOptionsInit {
          quicProtocolOptions?: envoy.config.core.v3.QuicProtocolOptionsInit | null | undefined
          idleTimeout?: google.protobuf.DurationInit | null | undefined
          cryptoHandshakeTimeout?: google.protobuf.DurationInit | null | undefined
          enabled?: envoy.config.core.v3.RuntimeFeatureFlagInit | null | undefined
          packetsToReadToConnectionCountRatio?: google.protobuf.UInt32ValueInit | null | undefined
          cryptoStreamConfig?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          proofSourceConfig?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          connectionIdGeneratorConfig?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          serverPreferredAddressConfig?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          sendDisableActiveMigration?: google.protobuf.BoolValueInit | null | undefined
          connectionDebugVisitorConfig?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
        }
        namespace QuicProtocolOptions {
          function encode(message: envoy.config.listener.v3.QuicProtocolOptionsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.listener.v3.QuicProtocolOptions
        }
        interface Filter {
          readonly name: string
          readonly typedConfig: google.protobuf.Any | null
          readonly configDiscovery: envoy.config.core.v3.ExtensionConfigSource | null
          /** Which of them is set. */
          readonly configType?: 'typedConfig' | 'configDiscovery' | undefined
        }
        interface FilterInit {
          name?: string | null | undefined
          typedConfig?: google.protobuf.AnyInit | null | undefined
          configDiscovery?: envoy.config.core.v3.ExtensionConfigSourceInit | null | undefined
        }
        namespace Filter {
          function encode(message: envoy.config.listener.v3.FilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.listener.v3.Filter
        }
        interface FilterChainMatch {
          readonly destinationPort: google.protobuf.UInt32Value | null
          readonly prefixRanges: readonly envoy.config.core.v3.CidrRange[]
          readonly addressSuffix: string
          readonly suffixLen: google.protobuf.UInt32Value | null
          readonly directSourcePrefixRanges: readonly envoy.config.core.v3.CidrRange[]
          readonly sourceType: envoy.config.listener.v3.FilterChainMatch.ConnectionSourceType
          readonly sourcePrefixRanges: readonly envoy.config.core.v3.CidrRange[]
          readonly sourcePorts: readonly number[]
          readonly serverNames: readonly string[]
          readonly transportProtocol: string
          readonly applicationProtocols: readonly string[]
        }
        interface FilterChainMatchInit {
          destinationPort?: google.protobuf.UInt32ValueInit | null | undefined
          prefixRanges?: readonly envoy.config.core.v3.CidrRangeInit[] | null | undefined
          addressSuffix?: string | null | undefined
          suffixLen?: google.protobuf.UInt32ValueInit | null | undefined
          directSourcePrefixRanges?: readonly envoy.config.core.v3.CidrRangeInit[] | null | undefined
          sourceType?: envoy.config.listener.v3.FilterChainMatch.ConnectionSourceType | null | undefined
          sourcePrefixRanges?: readonly envoy.config.core.v3.CidrRangeInit[] | null | undefined
          sourcePorts?: readonly number[] | null | undefined
          serverNames?: readonly string[] | null | undefined
          transportProtocol?: string | null | undefined
          applicationProtocols?: readonly string[] | null | undefined
        }
        namespace FilterChainMatch {
          function encode(message: envoy.config.listener.v3.FilterChainMatchInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.listener.v3.FilterChainMatch
          type ConnectionSourceType = 0 | 1 | 2
          const ConnectionSourceType: $Enum<{
            ANY: 0
            SAME_IP_OR_LOOPBACK: 1
            EXTERNAL: 2
          }>
        }
        interface FilterChain {
          readonly filterChainMatch: envoy.config.listener.v3.FilterChainMatch | null
          readonly filters: readonly envoy.config.listener.v3.Filter[]
          readonly useProxyProto: google.protobuf.BoolValue | null
          readonly metadata: envoy.config.core.v3.Metadata | null
          readonly transportSocket: envoy.config.core.v3.TransportSocket | null
          readonly transportSocketConnectTimeout: google.protobuf.Duration | null
          readonly name: string
          readonly onDemandConfiguration: envoy.config.listener.v3.FilterChain.OnDemandConfiguration | null
        }
        interface FilterChainInit {
          filterChainMatch?: envoy.config.listener.v3.FilterChainMatchInit | null | undefined
          filters?: readonly envoy.config.listener.v3.FilterInit[] | null | undefined
          useProxyProto?: google.protobuf.BoolValueInit | null | undefined
          metadata?: envoy.config.core.v3.MetadataInit | null | undefined
          transportSocket?: envoy.config.core.v3.TransportSocketInit | null | undefined
          transportSocketConnectTimeout?: google.protobuf.DurationInit | null | undefined
          name?: string | null | undefined
          onDemandConfiguration?: envoy.config.listener.v3.FilterChain.OnDemandConfigurationInit | null | undefined
        }
        namespace FilterChain {
          function encode(message: envoy.config.listener.v3.FilterChainInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.listener.v3.FilterChain
          interface OnDemandConfiguration {
            readonly rebuildTimeout: google.protobuf.Duration | null
          }
          interface OnDemandConfigurationInit {
            rebuildTimeout?: google.protobuf.DurationInit | null | undefined
          }
          namespace OnDemandConfiguration {
            function encode(message: envoy.config.listener.v3.FilterChain.OnDemandConfigurationInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.listener.v3.FilterChain.OnDemandConfiguration
          }
        }
        interface ListenerFilterChainMatchPredicate {
          readonly orMatch: envoy.config.listener.v3.ListenerFilterChainMatchPredicate.MatchSet | null
          readonly andMatch: envoy.config.listener.v3.ListenerFilterChainMatchPredicate.MatchSet | null
          readonly notMatch: envoy.config.listener.v3.ListenerFilterChainMatchPredicate | null
          readonly anyMatch: boolean | null
          readonly destinationPortRange: envoy.type.v3.Int32Range | null
          /** Which of them is set. */
          readonly rule?: 'orMatch' | 'andMatch' | 'notMatch' | 'anyMatch' | 'destinationPortRange' | undefined
        }
        interface ListenerFilterChainMatchPredicateInit {
          orMatch?: envoy.config.listener.v3.ListenerFilterChainMatchPredicate.MatchSetInit | null | undefined
          andMatch?: envoy.config.listener.v3.ListenerFilterChainMatchPredicate.MatchSetInit | null | undefined
          notMatch?: envoy.config.listener.v3.ListenerFilterChainMatchPredicateInit | null | undefined
          anyMatch?: boolean | null | undefined
          destinationPortRange?: envoy.type.v3.Int32RangeInit | null | undefined
        }
        namespace ListenerFilterChainMatchPredicate {
          function encode(message: envoy.config.listener.v3.ListenerFilterChainMatchPredicateInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.listener.v3.ListenerFilterChainMatchPredicate
          interface MatchSet {
            readonly rules: readonly envoy.config.listener.v3.ListenerFilterChainMatchPredicate[]
          }
          interface MatchSetInit {
            rules?: readonly envoy.config.listener.v3.ListenerFilterChainMatchPredicateInit[] | null | undefined
          }
          namespace MatchSet {
            function encode(message: envoy.config.listener.v3.ListenerFilterChainMatchPredicate.MatchSetInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.listener.v3.ListenerFilterChainMatchPredicate.MatchSet
          }
        }
        interface ListenerFilter {
          readonly name: string
          readonly typedConfig: google.protobuf.Any | null
          readonly configDiscovery: envoy.config.core.v3.ExtensionConfigSource | null
          readonly filterDisabled: envoy.config.listener.v3.ListenerFilterChainMatchPredicate | null
          /** Which of them is set. */
          readonly configType?: 'typedConfig' | 'configDiscovery' | undefined
        }
        interface ListenerFilterInit {
          name?: string | null | undefined
          typedConfig?: google.protobuf.AnyInit | null | undefined
          configDiscovery?: envoy.config.core.v3.ExtensionConfigSourceInit | null | undefined
          filterDisabled?: envoy.config.listener.v3.ListenerFilterChainMatchPredicateInit | null | undefined
        }
        namespace ListenerFilter {
          function encode(message: envoy.config.listener.v3.ListenerFilterInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.listener.v3.ListenerFilter
        }
        interface ApiListener {
          readonly apiListener: google.protobuf.Any | null
        }
        interface ApiListenerInit {
          apiListener?: google.protobuf.AnyInit | null | undefined
        }
        namespace ApiListener {
          function encode(message: envoy.config.listener.v3.ApiListenerInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.listener.v3.ApiListener
        }
      }
    }
    namespace bootstrap {
      namespace v3 {
        interface Bootstrap {
          readonly node: envoy.config.core.v3.Node | null
          readonly nodeContextParams: readonly string[]
          readonly staticResources: envoy.config.bootstrap.v3.Bootstrap.StaticResources | null
          readonly dynamicResources: envoy.config.bootstrap.v3.Bootstrap.DynamicResources | null
          readonly clusterManager: envoy.config.bootstrap.v3.ClusterManager | null
          readonly hdsConfig: envoy.config.core.v3.ApiConfigSource | null
          readonly flagsPath: string
          readonly statsSinks: readonly envoy.config.metrics.v3.StatsSink[]
          readonly deferredStatOptions: envoy.config.bootstrap.v3.Bootstrap.DeferredStatOptions | null
          readonly statsConfig: envoy.config.metrics.v3.StatsConfig | null
          readonly statsFlushInterval: google.protobuf.Duration | null
          readonly statsFlushOnAdmin: boolean | null
          readonly watchdog: envoy.config.bootstrap.v3.Watchdog | null
          readonly watchdogs: envoy.config.bootstrap.v3.Watchdogs | null
          readonly tracing: envoy.config.trace.v3.Tracing | null
          readonly layeredRuntime: envoy.config.bootstrap.v3.LayeredRuntime | null
          readonly admin: envoy.config.bootstrap.v3.Admin | null
          readonly overloadManager: envoy.config.overload.v3.OverloadManager | null
          readonly enableDispatcherStats: boolean
          readonly headerPrefix: string
          readonly statsServerVersionOverride: google.protobuf.UInt64Value | null
          readonly useTcpForDnsLookups: boolean
          readonly dnsResolutionConfig: envoy.config.core.v3.DnsResolutionConfig | null
          readonly typedDnsResolverConfig: envoy.config.core.v3.TypedExtensionConfig | null
          readonly bootstrapExtensions: readonly envoy.config.core.v3.TypedExtensionConfig[]
          readonly fatalActions: readonly envoy.config.bootstrap.v3.FatalAction[]
          readonly configSources: readonly envoy.config.core.v3.ConfigSource[]
          readonly defaultConfigSource: envoy.config.core.v3.ConfigSource | null
          readonly defaultSocketInterface: string
          readonly certificateProviderInstances: { readonly [key: string]: envoy.config.core.v3.TypedExtensionConfig }
          readonly inlineHeaders: readonly envoy.config.bootstrap.v3.CustomInlineHeader[]
          readonly perfTracingFilePath: string
          readonly defaultRegexEngine: envoy.config.core.v3.TypedExtensionConfig | null
          readonly xdsDelegateExtension: envoy.config.core.v3.TypedExtensionConfig | null
          readonly xdsConfigTrackerExtension: envoy.config.core.v3.TypedExtensionConfig | null
          readonly listenerManager: envoy.config.core.v3.TypedExtensionConfig | null
          readonly applicationLogConfig: envoy.config.bootstrap.v3.Bootstrap.ApplicationLogConfig | null
          readonly grpcAsyncClientManagerConfig: envoy.config.bootstrap.v3.Bootstrap.GrpcAsyncClientManagerConfig | null
          readonly memoryAllocatorManager: envoy.config.bootstrap.v3.MemoryAllocatorManager | null
          readonly enableWorkerCpuAffinity: boolean
          /** Which of them is set. */
          readonly statsFlush?: 'statsFlushOnAdmin' | undefined
        }
        interface BootstrapInit {
          node?: envoy.config.core.v3.NodeInit | null | undefined
          nodeContextParams?: readonly string[] | null | undefined
          staticResources?: envoy.config.bootstrap.v3.Bootstrap.StaticResourcesInit | null | undefined
          dynamicResources?: envoy.config.bootstrap.v3.Bootstrap.DynamicResourcesInit | null | undefined
          clusterManager?: envoy.config.bootstrap.v3.ClusterManagerInit | null | undefined
          hdsConfig?: envoy.config.core.v3.ApiConfigSourceInit | null | undefined
          flagsPath?: string | null | undefined
          statsSinks?: readonly envoy.config.metrics.v3.StatsSinkInit[] | null | undefined
          deferredStatOptions?: envoy.config.bootstrap.v3.Bootstrap.DeferredStatOptionsInit | null | undefined
          statsConfig?: envoy.config.metrics.v3.StatsConfigInit | null | undefined
          statsFlushInterval?: google.protobuf.DurationInit | null | undefined
          statsFlushOnAdmin?: boolean | null | undefined
          watchdog?: envoy.config.bootstrap.v3.WatchdogInit | null | undefined
          watchdogs?: envoy.config.bootstrap.v3.WatchdogsInit | null | undefined
          tracing?: envoy.config.trace.v3.TracingInit | null | undefined
          layeredRuntime?: envoy.config.bootstrap.v3.LayeredRuntimeInit | null | undefined
          admin?: envoy.config.bootstrap.v3.AdminInit | null | undefined
          overloadManager?: envoy.config.overload.v3.OverloadManagerInit | null | undefined
          enableDispatcherStats?: boolean | null | undefined
          headerPrefix?: string | null | undefined
          statsServerVersionOverride?: google.protobuf.UInt64ValueInit | null | undefined
          useTcpForDnsLookups?: boolean | null | undefined
          dnsResolutionConfig?: envoy.config.core.v3.DnsResolutionConfigInit | null | undefined
          typedDnsResolverConfig?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          bootstrapExtensions?: readonly envoy.config.core.v3.TypedExtensionConfigInit[] | null | undefined
          fatalActions?: readonly envoy.config.bootstrap.v3.FatalActionInit[] | null | undefined
          configSources?: readonly envoy.config.core.v3.ConfigSourceInit[] | null | undefined
          defaultConfigSource?: envoy.config.core.v3.ConfigSourceInit | null | undefined
          defaultSocketInterface?: string | null | undefined
          certificateProviderInstances?: { readonly [key: string]: envoy.config.core.v3.TypedExtensionConfigInit } | null | undefined
          inlineHeaders?: readonly envoy.config.bootstrap.v3.CustomInlineHeaderInit[] | null | undefined
          perfTracingFilePath?: string | null | undefined
          defaultRegexEngine?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          xdsDelegateExtension?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          xdsConfigTrackerExtension?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          listenerManager?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
          applicationLogConfig?: envoy.config.bootstrap.v3.Bootstrap.ApplicationLogConfigInit | null | undefined
          grpcAsyncClientManagerConfig?: envoy.config.bootstrap.v3.Bootstrap.GrpcAsyncClientManagerConfigInit | null | undefined
          memoryAllocatorManager?: envoy.config.bootstrap.v3.MemoryAllocatorManagerInit | null | undefined
          enableWorkerCpuAffinity?: boolean | null | undefined
        }
        namespace Bootstrap {
          function encode(message: envoy.config.bootstrap.v3.BootstrapInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.Bootstrap
          interface StaticResources {
            readonly listeners: readonly envoy.config.listener.v3.Listener[]
            readonly clusters: readonly envoy.config.cluster.v3.Cluster[]
            readonly secrets: readonly envoy.extensions.transport_sockets.tls.v3.Secret[]
          }
          interface StaticResourcesInit {
            listeners?: readonly envoy.config.listener.v3.ListenerInit[] | null | undefined
            clusters?: readonly envoy.config.cluster.v3.ClusterInit[] | null | undefined
            secrets?: readonly envoy.extensions.transport_sockets.tls.v3.SecretInit[] | null | undefined
          }
          namespace StaticResources {
            function encode(message: envoy.config.bootstrap.v3.Bootstrap.StaticResourcesInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.Bootstrap.StaticResources
          }
          interface DynamicResources {
            readonly ldsConfig: envoy.config.core.v3.ConfigSource | null
            readonly ldsResourcesLocator: string
            readonly cdsConfig: envoy.config.core.v3.ConfigSource | null
            readonly cdsResourcesLocator: string
            readonly adsConfig: envoy.config.core.v3.ApiConfigSource | null
          }
          interface DynamicResourcesInit {
            ldsConfig?: envoy.config.core.v3.ConfigSourceInit | null | undefined
            ldsResourcesLocator?: string | null | undefined
            cdsConfig?: envoy.config.core.v3.ConfigSourceInit | null | undefined
            cdsResourcesLocator?: string | null | undefined
            adsConfig?: envoy.config.core.v3.ApiConfigSourceInit | null | undefined
          }
          namespace DynamicResources {
            function encode(message: envoy.config.bootstrap.v3.Bootstrap.DynamicResourcesInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.Bootstrap.DynamicResources
          }
          interface ApplicationLogConfig {
            readonly logFormat: envoy.config.bootstrap.v3.Bootstrap.ApplicationLogConfig.LogFormat | null
          }
          interface ApplicationLogConfigInit {
            logFormat?: envoy.config.bootstrap.v3.Bootstrap.ApplicationLogConfig.LogFormatInit | null | undefined
          }
          namespace ApplicationLogConfig {
            function encode(message: envoy.config.bootstrap.v3.Bootstrap.ApplicationLogConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.Bootstrap.ApplicationLogConfig
            interface LogFormat {
              readonly jsonFormat: google.protobuf.Struct | null
              readonly textFormat: string | null
              /** Which of them is set. */
              readonly logFormat?: 'jsonFormat' | 'textFormat' | undefined
            }
            interface LogFormatInit {
              jsonFormat?: google.protobuf.StructInit | null | undefined
              textFormat?: string | null | undefined
            }
            namespace LogFormat {
              function encode(message: envoy.config.bootstrap.v3.Bootstrap.ApplicationLogConfig.LogFormatInit): $Writer
              function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.Bootstrap.ApplicationLogConfig.LogFormat
            }
          }
          interface DeferredStatOptions {
            readonly enableDeferredCreationStats: boolean
          }
          interface DeferredStatOptionsInit {
            enableDeferredCreationStats?: boolean | null | undefined
          }
          namespace DeferredStatOptions {
            function encode(message: envoy.config.bootstrap.v3.Bootstrap.DeferredStatOptionsInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.Bootstrap.DeferredStatOptions
          }
          interface GrpcAsyncClientManagerConfig {
            readonly maxCachedEntryIdleDuration: google.protobuf.Duration | null
          }
          interface GrpcAsyncClientManagerConfigInit {
            maxCachedEntryIdleDuration?: google.protobuf.DurationInit | null | undefined
          }
          namespace GrpcAsyncClientManagerConfig {
            function encode(message: envoy.config.bootstrap.v3.Bootstrap.GrpcAsyncClientManagerConfigInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.Bootstrap.GrpcAsyncClientManagerConfig
          }
        }
        interface Admin {
          readonly accessLog: readonly envoy.config.accesslog.v3.AccessLog[]
          readonly accessLogPath: string
          readonly profilePath: string
          readonly address: envoy.config.core.v3.Address | null
          readonly socketOptions: readonly envoy.config.core.v3.SocketOption[]
          readonly ignoreGlobalConnLimit: boolean
          readonly allowPaths: readonly envoy.type.matcher.v3.StringMatcher[]
        }
        interface AdminInit {
          accessLog?: readonly envoy.config.accesslog.v3.AccessLogInit[] | null | undefined
          accessLogPath?: string | null | undefined
          profilePath?: string | null | undefined
          address?: envoy.config.core.v3.AddressInit | null | undefined
          socketOptions?: readonly envoy.config.core.v3.SocketOptionInit[] | null | undefined
          ignoreGlobalConnLimit?: boolean | null | undefined
          allowPaths?: readonly envoy.type.matcher.v3.StringMatcherInit[] | null | undefined
        }
        namespace Admin {
          function encode(message: envoy.config.bootstrap.v3.AdminInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.Admin
        }
        interface ClusterManager {
          readonly localClusterName: string
          readonly outlierDetection: envoy.config.bootstrap.v3.ClusterManager.OutlierDetection | null
          readonly upstreamBindConfig: envoy.config.core.v3.BindConfig | null
          readonly loadStatsConfig: envoy.config.core.v3.ApiConfigSource | null
          readonly enableDeferredClusterCreation: boolean
        }
        interface ClusterManagerInit {
          localClusterName?: string | null | undefined
          outlierDetection?: envoy.config.bootstrap.v3.ClusterManager.OutlierDetectionInit | null | undefined
          upstreamBindConfig?: envoy.config.core.v3.BindConfigInit | null | undefined
          loadStatsConfig?: envoy.config.core.v3.ApiConfigSourceInit | null | undefined
          enableDeferredClusterCreation?: boolean | null | undefined
        }
        namespace ClusterManager {
          function encode(message: envoy.config.bootstrap.v3.ClusterManagerInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.ClusterManager
          interface OutlierDetection {
            readonly eventLogPath: string
            readonly eventService: envoy.config.core.v3.EventServiceConfig | null
          }
          interface OutlierDetectionInit {
            eventLogPath?: string | null | undefined
            eventService?: envoy.config.core.v3.EventServiceConfigInit | null | undefined
          }
          namespace OutlierDetection {
            function encode(message: envoy.config.bootstrap.v3.ClusterManager.OutlierDetectionInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.ClusterManager.OutlierDetection
          }
        }
        interface Watchdogs {
          readonly mainThreadWatchdog: envoy.config.bootstrap.v3.Watchdog | null
          readonly workerWatchdog: envoy.config.bootstrap.v3.Watchdog | null
        }
        interface WatchdogsInit {
          mainThreadWatchdog?: envoy.config.bootstrap.v3.WatchdogInit | null | undefined
          workerWatchdog?: envoy.config.bootstrap.v3.WatchdogInit | null | undefined
        }
        namespace Watchdogs {
          function encode(message: envoy.config.bootstrap.v3.WatchdogsInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.Watchdogs
        }
        interface Watchdog {
          readonly actions: readonly envoy.config.bootstrap.v3.Watchdog.WatchdogAction[]
          readonly missTimeout: google.protobuf.Duration | null
          readonly megamissTimeout: google.protobuf.Duration | null
          readonly killTimeout: google.protobuf.Duration | null
          readonly maxKillTimeoutJitter: google.protobuf.Duration | null
          readonly multikillTimeout: google.protobuf.Duration | null
          readonly multikillThreshold: envoy.type.v3.Percent | null
        }
        interface WatchdogInit {
          actions?: readonly envoy.config.bootstrap.v3.Watchdog.WatchdogActionInit[] | null | undefined
          missTimeout?: google.protobuf.DurationInit | null | undefined
          megamissTimeout?: google.protobuf.DurationInit | null | undefined
          killTimeout?: google.protobuf.DurationInit | null | undefined
          maxKillTimeoutJitter?: google.protobuf.DurationInit | null | undefined
          multikillTimeout?: google.protobuf.DurationInit | null | undefined
          multikillThreshold?: envoy.type.v3.PercentInit | null | undefined
        }
        namespace Watchdog {
          function encode(message: envoy.config.bootstrap.v3.WatchdogInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.Watchdog
          interface WatchdogAction {
            readonly config: envoy.config.core.v3.TypedExtensionConfig | null
            readonly event: envoy.config.bootstrap.v3.Watchdog.WatchdogAction.WatchdogEvent
          }
          interface WatchdogActionInit {
            config?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
            event?: envoy.config.bootstrap.v3.Watchdog.WatchdogAction.WatchdogEvent | null | undefined
          }
          namespace WatchdogAction {
            function encode(message: envoy.config.bootstrap.v3.Watchdog.WatchdogActionInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.Watchdog.WatchdogAction
            type WatchdogEvent = 0 | 1 | 2 | 3 | 4
            const WatchdogEvent: $Enum<{
              UNKNOWN: 0
              KILL: 1
              MULTIKILL: 2
              MEGAMISS: 3
              MISS: 4
            }>
          }
        }
        interface FatalAction {
          readonly config: envoy.config.core.v3.TypedExtensionConfig | null
        }
        interface FatalActionInit {
          config?: envoy.config.core.v3.TypedExtensionConfigInit | null | undefined
        }
        namespace FatalAction {
          function encode(message: envoy.config.bootstrap.v3.FatalActionInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.FatalAction
        }
        interface Runtime {
          readonly symlinkRoot: string
          readonly subdirectory: string
          readonly overrideSubdirectory: string
          readonly base: google.protobuf.Struct | null
        }
        interface RuntimeInit {
          symlinkRoot?: string | null | undefined
          subdirectory?: string | null | undefined
          overrideSubdirectory?: string | null | undefined
          base?: google.protobuf.StructInit | null | undefined
        }
        namespace Runtime {
          function encode(message: envoy.config.bootstrap.v3.RuntimeInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.Runtime
        }
        interface RuntimeLayer {
          readonly name: string
          readonly staticLayer: google.protobuf.Struct | null
          readonly diskLayer: envoy.config.bootstrap.v3.RuntimeLayer.DiskLayer | null
          readonly adminLayer: envoy.config.bootstrap.v3.RuntimeLayer.AdminLayer | null
          readonly rtdsLayer: envoy.config.bootstrap.v3.RuntimeLayer.RtdsLayer | null
          /** Which of them is set. */
          readonly layerSpecifier?: 'staticLayer' | 'diskLayer' | 'adminLayer' | 'rtdsLayer' | undefined
        }
        interface RuntimeLayerInit {
          name?: string | null | undefined
          staticLayer?: google.protobuf.StructInit | null | undefined
          diskLayer?: envoy.config.bootstrap.v3.RuntimeLayer.DiskLayerInit | null | undefined
          adminLayer?: envoy.config.bootstrap.v3.RuntimeLayer.AdminLayerInit | null | undefined
          rtdsLayer?: envoy.config.bootstrap.v3.RuntimeLayer.RtdsLayerInit | null | undefined
        }
        namespace RuntimeLayer {
          function encode(message: envoy.config.bootstrap.v3.RuntimeLayerInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.RuntimeLayer
          interface DiskLayer {
            readonly symlinkRoot: string
            readonly subdirectory: string
            readonly appendServiceCluster: boolean
          }
          interface DiskLayerInit {
            symlinkRoot?: string | null | undefined
            subdirectory?: string | null | undefined
            appendServiceCluster?: boolean | null | undefined
          }
          namespace DiskLayer {
            function encode(message: envoy.config.bootstrap.v3.RuntimeLayer.DiskLayerInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.RuntimeLayer.DiskLayer
          }
          interface AdminLayer {
          }
          interface AdminLayerInit {
          }
          namespace AdminLayer {
            function encode(message: envoy.config.bootstrap.v3.RuntimeLayer.AdminLayerInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.RuntimeLayer.AdminLayer
          }
          interface RtdsLayer {
            readonly name: string
            readonly rtdsConfig: envoy.config.core.v3.ConfigSource | null
          }
          interface RtdsLayerInit {
            name?: string | null | undefined
            rtdsConfig?: envoy.config.core.v3.ConfigSourceInit | null | undefined
          }
          namespace RtdsLayer {
            function encode(message: envoy.config.bootstrap.v3.RuntimeLayer.RtdsLayerInit): $Writer
            function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.RuntimeLayer.RtdsLayer
          }
        }
        interface LayeredRuntime {
          readonly layers: readonly envoy.config.bootstrap.v3.RuntimeLayer[]
        }
        interface LayeredRuntimeInit {
          layers?: readonly envoy.config.bootstrap.v3.RuntimeLayerInit[] | null | undefined
        }
        namespace LayeredRuntime {
          function encode(message: envoy.config.bootstrap.v3.LayeredRuntimeInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.LayeredRuntime
        }
        interface CustomInlineHeader {
          readonly inlineHeaderName: string
          readonly inlineHeaderType: envoy.config.bootstrap.v3.CustomInlineHeader.InlineHeaderType
        }
        interface CustomInlineHeaderInit {
          inlineHeaderName?: string | null | undefined
          inlineHeaderType?: envoy.config.bootstrap.v3.CustomInlineHeader.InlineHeaderType | null | undefined
        }
        namespace CustomInlineHeader {
          function encode(message: envoy.config.bootstrap.v3.CustomInlineHeaderInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.CustomInlineHeader
          type InlineHeaderType = 0 | 1 | 2 | 3
          const InlineHeaderType: $Enum<{
            REQUEST_HEADER: 0
            REQUEST_TRAILER: 1
            RESPONSE_HEADER: 2
            RESPONSE_TRAILER: 3
          }>
        }
        interface MemoryAllocatorManager {
          readonly bytesToRelease: number
          readonly memoryReleaseInterval: google.protobuf.Duration | null
        }
        interface MemoryAllocatorManagerInit {
          bytesToRelease?: number | null | undefined
          memoryReleaseInterval?: google.protobuf.DurationInit | null | undefined
        }
        namespace MemoryAllocatorManager {
          function encode(message: envoy.config.bootstrap.v3.MemoryAllocatorManagerInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.bootstrap.v3.MemoryAllocatorManager
        }
      }
    }
    namespace overload {
      namespace v3 {
        interface ResourceMonitor {
          readonly name: string
          readonly typedConfig: google.protobuf.Any | null
          /** Which of them is set. */
          readonly configType?: 'typedConfig' | undefined
        }
        interface ResourceMonitorInit {
          name?: string | null | undefined
          typedConfig?: google.protobuf.AnyInit | null | undefined
        }
        namespace ResourceMonitor {
          function encode(message: envoy.config.overload.v3.ResourceMonitorInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.overload.v3.ResourceMonitor
        }
        interface ThresholdTrigger {
          readonly value: number
        }
        interface ThresholdTriggerInit {
          value?: number | null | undefined
        }
        namespace ThresholdTrigger {
          function encode(message: envoy.config.overload.v3.ThresholdTriggerInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.overload.v3.ThresholdTrigger
        }
        interface ScaledTrigger {
          readonly scalingThreshold: number
          readonly saturationThreshold: number
        }
        interface ScaledTriggerInit {
          scalingThreshold?: number | null | undefined
          saturationThreshold?: number | null | undefined
        }
        namespace ScaledTrigger {
          function encode(message: envoy.config.overload.v3.ScaledTriggerInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.overload.v3.ScaledTrigger
        }
        interface Trigger {
          readonly name: string
          readonly threshold: envoy.config.overload.v3.ThresholdTrigger | null
          readonly scaled: envoy.config.overload.v3.ScaledTrigger | null
          /** Which of them is set. */
          readonly triggerOneof?: 'threshold' | 'scaled' | undefined
        }
        interface TriggerInit {
          name?: string | null | undefined
          threshold?: envoy.config.overload.v3.ThresholdTriggerInit | null | undefined
          scaled?: envoy.config.overload.v3.ScaledTriggerInit | null | undefined
        }
        namespace Trigger {
          function encode(message: envoy.config.overload.v3.TriggerInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.overload.v3.Trigger
        }
        interface OverloadAction {
          readonly name: string
          readonly triggers: readonly envoy.config.overload.v3.Trigger[]
          readonly typedConfig: google.protobuf.Any | null
        }
        interface OverloadActionInit {
          name?: string | null | undefined
          triggers?: readonly envoy.config.overload.v3.TriggerInit[] | null | undefined
          typedConfig?: google.protobuf.AnyInit | null | undefined
        }
        namespace OverloadAction {
          function encode(message: envoy.config.overload.v3.OverloadActionInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.overload.v3.OverloadAction
        }
        interface LoadShedPoint {
          readonly name: string
          readonly triggers: readonly envoy.config.overload.v3.Trigger[]
        }
        interface LoadShedPointInit {
          name?: string | null | undefined
          triggers?: readonly envoy.config.overload.v3.TriggerInit[] | null | undefined
        }
        namespace LoadShedPoint {
          function encode(message: envoy.config.overload.v3.LoadShedPointInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.overload.v3.LoadShedPoint
        }
        interface BufferFactoryConfig {
          readonly minimumAccountToTrackPowerOfTwo: number
        }
        interface BufferFactoryConfigInit {
          minimumAccountToTrackPowerOfTwo?: number | null | undefined
        }
        namespace BufferFactoryConfig {
          function encode(message: envoy.config.overload.v3.BufferFactoryConfigInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.overload.v3.BufferFactoryConfig
        }
        interface OverloadManager {
          readonly refreshInterval: google.protobuf.Duration | null
          readonly resourceMonitors: readonly envoy.config.overload.v3.ResourceMonitor[]
          readonly actions: readonly envoy.config.overload.v3.OverloadAction[]
          readonly loadshedPoints: readonly envoy.config.overload.v3.LoadShedPoint[]
          readonly bufferFactoryConfig: envoy.config.overload.v3.BufferFactoryConfig | null
        }
        interface OverloadManagerInit {
          refreshInterval?: google.protobuf.DurationInit | null | undefined
          resourceMonitors?: readonly envoy.config.overload.v3.ResourceMonitorInit[] | null | undefined
          actions?: readonly envoy.config.overload.v3.OverloadActionInit[] | null | undefined
          loadshedPoints?: readonly envoy.config.overload.v3.LoadShedPointInit[] | null | undefined
          bufferFactoryConfig?: envoy.config.overload.v3.BufferFactoryConfigInit | null | undefined
        }
        namespace OverloadManager {
          function encode(message: envoy.config.overload.v3.OverloadManagerInit): $Writer
          function decode(bytes: Uint8Array): envoy.config.overload.v3.OverloadManager
        }
      }
    }
  }
  namespace data {
    namespace accesslog {
      namespace v3 {
        type AccessLogType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
        const AccessLogType: $Enum<{
          NotSet: 0
          TcpUpstreamConnected: 1
          TcpPeriodic: 2
          TcpConnectionEnd: 3
          DownstreamStart: 4
          DownstreamPeriodic: 5
          DownstreamEnd: 6
          UpstreamPoolReady: 7
          UpstreamPeriodic: 8
          UpstreamEnd: 9
          DownstreamTunnelSuccessfullyEstablished: 10
          UdpTunnelUpstreamConnected: 11
          UdpPeriodic: 12
          UdpSessionEnd: 13
        }>
      }
    }
  }
  namespace admin {
    namespace v3 {
      interface ConfigDump {
        readonly configs: readonly google.protobuf.Any[]
      }
      interface ConfigDumpInit {
        configs?: readonly google.protobuf.AnyInit[] | null | undefined
      }
      namespace ConfigDump {
        function encode(message: envoy.admin.v3.ConfigDumpInit): $Writer
        function decode(bytes: Uint8Array): envoy.admin.v3.ConfigDump
      }
      interface BootstrapConfigDump {
        readonly bootstrap: envoy.config.bootstrap.v3.Bootstrap | null
        readonly lastUpdated: google.protobuf.Timestamp | null
      }
      interface BootstrapConfigDumpInit {
        bootstrap?: envoy.config.bootstrap.v3.BootstrapInit | null | undefined
        lastUpdated?: google.protobuf.TimestampInit | null | undefined
      }
      namespace BootstrapConfigDump {
        function encode(message: envoy.admin.v3.BootstrapConfigDumpInit): $Writer
        function decode(bytes: Uint8Array): envoy.admin.v3.BootstrapConfigDump
      }
      interface SecretsConfigDump {
        readonly staticSecrets: readonly envoy.admin.v3.SecretsConfigDump.StaticSecret[]
        readonly dynamicActiveSecrets: readonly envoy.admin.v3.SecretsConfigDump.DynamicSecret[]
        readonly dynamicWarmingSecrets: readonly envoy.admin.v3.SecretsConfigDump.DynamicSecret[]
      }
      interface SecretsConfigDumpInit {
        staticSecrets?: readonly envoy.admin.v3.SecretsConfigDump.StaticSecretInit[] | null | undefined
        dynamicActiveSecrets?: readonly envoy.admin.v3.SecretsConfigDump.DynamicSecretInit[] | null | undefined
        dynamicWarmingSecrets?: readonly envoy.admin.v3.SecretsConfigDump.DynamicSecretInit[] | null | undefined
      }
      namespace SecretsConfigDump {
        function encode(message: envoy.admin.v3.SecretsConfigDumpInit): $Writer
        function decode(bytes: Uint8Array): envoy.admin.v3.SecretsConfigDump
        interface DynamicSecret {
          readonly name: string
          readonly versionInfo: string
          readonly lastUpdated: google.protobuf.Timestamp | null
          readonly secret: google.protobuf.Any | null
          readonly errorState: envoy.admin.v3.UpdateFailureState | null
          readonly clientStatus: envoy.admin.v3.ClientResourceStatus
        }
        interface DynamicSecretInit {
          name?: string | null | undefined
          versionInfo?: string | null | undefined
          lastUpdated?: google.protobuf.TimestampInit | null | undefined
          secret?: google.protobuf.AnyInit | null | undefined
          errorState?: envoy.admin.v3.UpdateFailureStateInit | null | undefined
          clientStatus?: envoy.admin.v3.ClientResourceStatus | null | undefined
        }
        namespace DynamicSecret {
          function encode(message: envoy.admin.v3.SecretsConfigDump.DynamicSecretInit): $Writer
          function decode(bytes: Uint8Array): envoy.admin.v3.SecretsConfigDump.DynamicSecret
        }
        interface StaticSecret {
          readonly name: string
          readonly lastUpdated: google.protobuf.Timestamp | null
          readonly secret: google.protobuf.Any | null
        }
        interface StaticSecretInit {
          name?: string | null | undefined
          lastUpdated?: google.protobuf.TimestampInit | null | undefined
          secret?: google.protobuf.AnyInit | null | undefined
        }
        namespace StaticSecret {
          function encode(message: envoy.admin.v3.SecretsConfigDump.StaticSecretInit): $Writer
          function decode(bytes: Uint8Array): envoy.admin.v3.SecretsConfigDump.StaticSecret
        }
      }
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
    namespace load_stats {
      namespace v3 {
        interface LoadStatsRequest {
          readonly node: envoy.config.core.v3.Node | null
          readonly clusterStats: readonly envoy.config.endpoint.v3.ClusterStats[]
        }
        interface LoadStatsRequestInit {
          node?: envoy.config.core.v3.NodeInit | null | undefined
          clusterStats?: readonly envoy.config.endpoint.v3.ClusterStatsInit[] | null | undefined
        }
        namespace LoadStatsRequest {
          function encode(message: envoy.service.load_stats.v3.LoadStatsRequestInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.load_stats.v3.LoadStatsRequest
        }
        interface LoadStatsResponse {
          readonly clusters: readonly string[]
          readonly sendAllClusters: boolean
          readonly loadReportingInterval: google.protobuf.Duration | null
          readonly reportEndpointGranularity: boolean
        }
        interface LoadStatsResponseInit {
          clusters?: readonly string[] | null | undefined
          sendAllClusters?: boolean | null | undefined
          loadReportingInterval?: google.protobuf.DurationInit | null | undefined
          reportEndpointGranularity?: boolean | null | undefined
        }
        namespace LoadStatsResponse {
          function encode(message: envoy.service.load_stats.v3.LoadStatsResponseInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.load_stats.v3.LoadStatsResponse
        }
      }
    }
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
        interface SdsDummy {
        }
        interface SdsDummyInit {
        }
        namespace SdsDummy {
          function encode(message: envoy.service.secret.v3.SdsDummyInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.secret.v3.SdsDummy
        }
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
        interface AdsDummy {
        }
        interface AdsDummyInit {
        }
        namespace AdsDummy {
          function encode(message: envoy.service.discovery.v3.AdsDummyInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.discovery.v3.AdsDummy
        }
      }
    }
    namespace runtime {
      namespace v3 {
        interface RtdsDummy {
        }
        interface RtdsDummyInit {
        }
        namespace RtdsDummy {
          function encode(message: envoy.service.runtime.v3.RtdsDummyInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.runtime.v3.RtdsDummy
        }
        interface Runtime {
          readonly name: string
          readonly layer: google.protobuf.Struct | null
        }
        interface RuntimeInit {
          name?: string | null | undefined
          layer?: google.protobuf.StructInit | null | undefined
        }
        namespace Runtime {
          function encode(message: envoy.service.runtime.v3.RuntimeInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.runtime.v3.Runtime
        }
      }
    }
    namespace route {
      namespace v3 {
        interface SrdsDummy {
        }
        interface SrdsDummyInit {
        }
        namespace SrdsDummy {
          function encode(message: envoy.service.route.v3.SrdsDummyInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.route.v3.SrdsDummy
        }
        interface RdsDummy {
        }
        interface RdsDummyInit {
        }
        namespace RdsDummy {
          function encode(message: envoy.service.route.v3.RdsDummyInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.route.v3.RdsDummy
        }
      }
    }
    namespace listener {
      namespace v3 {
        interface LdsDummy {
        }
        interface LdsDummyInit {
        }
        namespace LdsDummy {
          function encode(message: envoy.service.listener.v3.LdsDummyInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.listener.v3.LdsDummy
        }
      }
    }
    namespace extension {
      namespace v3 {
        interface EcdsDummy {
        }
        interface EcdsDummyInit {
        }
        namespace EcdsDummy {
          function encode(message: envoy.service.extension.v3.EcdsDummyInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.extension.v3.EcdsDummy
        }
      }
    }
    namespace endpoint {
      namespace v3 {
        interface EdsDummy {
        }
        interface EdsDummyInit {
        }
        namespace EdsDummy {
          function encode(message: envoy.service.endpoint.v3.EdsDummyInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.endpoint.v3.EdsDummy
        }
      }
    }
    namespace cluster {
      namespace v3 {
        interface CdsDummy {
        }
        interface CdsDummyInit {
        }
        namespace CdsDummy {
          function encode(message: envoy.service.cluster.v3.CdsDummyInit): $Writer
          function decode(bytes: Uint8Array): envoy.service.cluster.v3.CdsDummy
        }
      }
    }
  }
}
