// Made by `bun run gen`; do not edit.
import { $protobuf } from './protobuf.js'

const { Writer, util } = $protobuf
const google_protobuf_Any = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.typeUrl!=null&&m.typeUrl!=="")
w.uint32(10).string(m.typeUrl)
if(m.value!=null&&m.value.length)
w.uint32(18).bytes(m.value)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const google_protobuf_UInt32Value = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.value!=null&&m.value!==0)
w.uint32(8).uint32(m.value)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const google_protobuf_BoolValue = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.value!=null&&m.value!==false)
w.uint32(8).bool(m.value)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const google_protobuf_Struct = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.fields!=null){
for(var ks=Object.keys(m.fields),i=0;i<ks.length;++i){
w.uint32(10).fork().uint32(10).string(ks[i])
google_protobuf_Value.encode(m.fields[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const google_protobuf_Value = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.nullValue!=null)
w.uint32(8).int32(m.nullValue)
if(m.numberValue!=null)
w.uint32(17).double(m.numberValue)
if(m.stringValue!=null)
w.uint32(26).string(m.stringValue)
if(m.boolValue!=null)
w.uint32(32).bool(m.boolValue)
if(m.structValue!=null)
google_protobuf_Struct.encode(m.structValue,w.uint32(42).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const google_protobuf_NullValue = Object.assign(Object.create({ __proto__: null, 0: 'NULL_VALUE' }), { NULL_VALUE: 0 })

const google_protobuf_Duration = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.seconds!=null&&(typeof m.seconds==="object"?m.seconds.low||m.seconds.high:m.seconds!==0))
w.uint32(8).int64(m.seconds)
if(m.nanos!=null&&m.nanos!==0)
w.uint32(16).int32(m.nanos)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_type_matcher_v3_StringMatcher = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.exact!=null)
w.uint32(10).string(m.exact)
if(m.prefix!=null)
w.uint32(18).string(m.prefix)
if(m.suffix!=null)
w.uint32(26).string(m.suffix)
if(m.ignoreCase!=null&&m.ignoreCase!==false)
w.uint32(48).bool(m.ignoreCase)
if(m.contains!=null)
w.uint32(58).string(m.contains)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_type_v3_Percent = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.value!=null&&!Object.is(m.value,0))
w.uint32(9).double(m.value)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_type_v3_FractionalPercent = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.numerator!=null&&m.numerator!==0)
w.uint32(8).uint32(m.numerator)
if(m.denominator!=null&&m.denominator!==0)
w.uint32(16).int32(m.denominator)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_type_v3_FractionalPercent_DenominatorType = Object.assign(Object.create({ __proto__: null, 0: 'HUNDRED', 1: 'TEN_THOUSAND', 2: 'MILLION' }), { HUNDRED: 0, TEN_THOUSAND: 1, MILLION: 2 })

const envoy_extensions_upstreams_http_v3_HttpProtocolOptions = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.commonHttpProtocolOptions!=null)
envoy_config_core_v3_HttpProtocolOptions.encode(m.commonHttpProtocolOptions,w.uint32(10).fork(),q+1).ldelim()
if(m.explicitHttpConfig!=null)
envoy_extensions_upstreams_http_v3_HttpProtocolOptions_ExplicitHttpConfig.encode(m.explicitHttpConfig,w.uint32(26).fork(),q+1).ldelim()
if(m.httpFilters!=null&&m.httpFilters.length){
for(var i=0;i<m.httpFilters.length;++i)
envoy_extensions_filters_network_http_connection_manager_v3_HttpFilter.encode(m.httpFilters[i],w.uint32(50).fork(),q+1).ldelim()
}
if(m.requestMirrorPolicies!=null&&m.requestMirrorPolicies.length){
for(var i=0;i<m.requestMirrorPolicies.length;++i)
envoy_config_route_v3_RouteAction_RequestMirrorPolicy.encode(m.requestMirrorPolicies[i],w.uint32(74).fork(),q+1).ldelim()
}
if(m.retryPolicy!=null)
envoy_config_route_v3_RetryPolicy.encode(m.retryPolicy,w.uint32(90).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_extensions_upstreams_http_v3_HttpProtocolOptions_ExplicitHttpConfig = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.httpProtocolOptions!=null)
envoy_config_core_v3_Http1ProtocolOptions.encode(m.httpProtocolOptions,w.uint32(10).fork(),q+1).ldelim()
if(m.http2ProtocolOptions!=null)
envoy_config_core_v3_Http2ProtocolOptions.encode(m.http2ProtocolOptions,w.uint32(18).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_extensions_filters_network_http_connection_manager_v3_HttpConnectionManager = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.codecType!=null&&m.codecType!==0)
w.uint32(8).int32(m.codecType)
if(m.statPrefix!=null&&m.statPrefix!=="")
w.uint32(18).string(m.statPrefix)
if(m.routeConfig!=null)
envoy_config_route_v3_RouteConfiguration.encode(m.routeConfig,w.uint32(34).fork(),q+1).ldelim()
if(m.httpFilters!=null&&m.httpFilters.length){
for(var i=0;i<m.httpFilters.length;++i)
envoy_extensions_filters_network_http_connection_manager_v3_HttpFilter.encode(m.httpFilters[i],w.uint32(42).fork(),q+1).ldelim()
}
if(m.addUserAgent!=null)
google_protobuf_BoolValue.encode(m.addUserAgent,w.uint32(50).fork(),q+1).ldelim()
if(m.httpProtocolOptions!=null)
envoy_config_core_v3_Http1ProtocolOptions.encode(m.httpProtocolOptions,w.uint32(66).fork(),q+1).ldelim()
if(m.http2ProtocolOptions!=null)
envoy_config_core_v3_Http2ProtocolOptions.encode(m.http2ProtocolOptions,w.uint32(74).fork(),q+1).ldelim()
if(m.serverName!=null&&m.serverName!=="")
w.uint32(82).string(m.serverName)
if(m.drainTimeout!=null)
google_protobuf_Duration.encode(m.drainTimeout,w.uint32(98).fork(),q+1).ldelim()
if(m.accessLog!=null&&m.accessLog.length){
for(var i=0;i<m.accessLog.length;++i)
envoy_config_accesslog_v3_AccessLog.encode(m.accessLog[i],w.uint32(106).fork(),q+1).ldelim()
}
if(m.useRemoteAddress!=null)
google_protobuf_BoolValue.encode(m.useRemoteAddress,w.uint32(114).fork(),q+1).ldelim()
if(m.generateRequestId!=null)
google_protobuf_BoolValue.encode(m.generateRequestId,w.uint32(122).fork(),q+1).ldelim()
if(m.forwardClientCertDetails!=null&&m.forwardClientCertDetails!==0)
w.uint32(128).int32(m.forwardClientCertDetails)
if(m.proxy_100Continue!=null&&m.proxy_100Continue!==false)
w.uint32(144).bool(m.proxy_100Continue)
if(m.xffNumTrustedHops!=null&&m.xffNumTrustedHops!==0)
w.uint32(152).uint32(m.xffNumTrustedHops)
if(m.representIpv4RemoteAddressAsIpv4MappedIpv6!=null&&m.representIpv4RemoteAddressAsIpv4MappedIpv6!==false)
w.uint32(160).bool(m.representIpv4RemoteAddressAsIpv4MappedIpv6)
if(m.skipXffAppend!=null&&m.skipXffAppend!==false)
w.uint32(168).bool(m.skipXffAppend)
if(m.via!=null&&m.via!=="")
w.uint32(178).string(m.via)
if(m.streamIdleTimeout!=null)
google_protobuf_Duration.encode(m.streamIdleTimeout,w.uint32(194).fork(),q+1).ldelim()
if(m.delayedCloseTimeout!=null)
google_protobuf_Duration.encode(m.delayedCloseTimeout,w.uint32(210).fork(),q+1).ldelim()
if(m.requestTimeout!=null)
google_protobuf_Duration.encode(m.requestTimeout,w.uint32(226).fork(),q+1).ldelim()
if(m.maxRequestHeadersKb!=null)
google_protobuf_UInt32Value.encode(m.maxRequestHeadersKb,w.uint32(234).fork(),q+1).ldelim()
if(m.normalizePath!=null)
google_protobuf_BoolValue.encode(m.normalizePath,w.uint32(242).fork(),q+1).ldelim()
if(m.scopedRoutes!=null)
envoy_extensions_filters_network_http_connection_manager_v3_ScopedRoutes.encode(m.scopedRoutes,w.uint32(250).fork(),q+1).ldelim()
if(m.preserveExternalRequestId!=null&&m.preserveExternalRequestId!==false)
w.uint32(256).bool(m.preserveExternalRequestId)
if(m.mergeSlashes!=null&&m.mergeSlashes!==false)
w.uint32(264).bool(m.mergeSlashes)
if(m.serverHeaderTransformation!=null&&m.serverHeaderTransformation!==0)
w.uint32(272).int32(m.serverHeaderTransformation)
if(m.commonHttpProtocolOptions!=null)
envoy_config_core_v3_HttpProtocolOptions.encode(m.commonHttpProtocolOptions,w.uint32(282).fork(),q+1).ldelim()
if(m.alwaysSetRequestIdInResponse!=null&&m.alwaysSetRequestIdInResponse!==false)
w.uint32(296).bool(m.alwaysSetRequestIdInResponse)
if(m.localReplyConfig!=null)
envoy_extensions_filters_network_http_connection_manager_v3_LocalReplyConfig.encode(m.localReplyConfig,w.uint32(306).fork(),q+1).ldelim()
if(m.stripMatchingHostPort!=null&&m.stripMatchingHostPort!==false)
w.uint32(312).bool(m.stripMatchingHostPort)
if(m.streamErrorOnInvalidHttpMessage!=null)
google_protobuf_BoolValue.encode(m.streamErrorOnInvalidHttpMessage,w.uint32(322).fork(),q+1).ldelim()
if(m.requestHeadersTimeout!=null)
google_protobuf_Duration.encode(m.requestHeadersTimeout,w.uint32(330).fork(),q+1).ldelim()
if(m.stripAnyHostPort!=null)
w.uint32(336).bool(m.stripAnyHostPort)
if(m.pathWithEscapedSlashesAction!=null&&m.pathWithEscapedSlashesAction!==0)
w.uint32(360).int32(m.pathWithEscapedSlashesAction)
if(m.stripTrailingHostDot!=null&&m.stripTrailingHostDot!==false)
w.uint32(376).bool(m.stripTrailingHostDot)
if(m.appendXForwardedPort!=null&&m.appendXForwardedPort!==false)
w.uint32(408).bool(m.appendXForwardedPort)
if(m.addProxyProtocolConnectionState!=null)
google_protobuf_BoolValue.encode(m.addProxyProtocolConnectionState,w.uint32(426).fork(),q+1).ldelim()
if(m.accessLogFlushInterval!=null)
google_protobuf_Duration.encode(m.accessLogFlushInterval,w.uint32(434).fork(),q+1).ldelim()
if(m.flushAccessLogOnNewRequest!=null&&m.flushAccessLogOnNewRequest!==false)
w.uint32(440).bool(m.flushAccessLogOnNewRequest)
if(m.appendLocalOverload!=null&&m.appendLocalOverload!==false)
w.uint32(456).bool(m.appendLocalOverload)
if(m.http1SafeMaxConnectionDuration!=null&&m.http1SafeMaxConnectionDuration!==false)
w.uint32(464).bool(m.http1SafeMaxConnectionDuration)
if(m.streamFlushTimeout!=null)
google_protobuf_Duration.encode(m.streamFlushTimeout,w.uint32(474).fork(),q+1).ldelim()
if(m.drainTimeoutJitter!=null)
envoy_type_v3_Percent.encode(m.drainTimeoutJitter,w.uint32(498).fork(),q+1).ldelim()
if(m.recordRouteResolutionStats!=null&&m.recordRouteResolutionStats!==false)
w.uint32(504).bool(m.recordRouteResolutionStats)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_extensions_filters_network_http_connection_manager_v3_HttpConnectionManager_CodecType = Object.assign(Object.create({ __proto__: null, 0: 'AUTO', 1: 'HTTP1', 2: 'HTTP2', 3: 'HTTP3' }), { AUTO: 0, HTTP1: 1, HTTP2: 2, HTTP3: 3 })

const envoy_extensions_filters_network_http_connection_manager_v3_HttpConnectionManager_ServerHeaderTransformation = Object.assign(Object.create({ __proto__: null, 0: 'OVERWRITE', 1: 'APPEND_IF_ABSENT', 2: 'PASS_THROUGH' }), { OVERWRITE: 0, APPEND_IF_ABSENT: 1, PASS_THROUGH: 2 })

const envoy_extensions_filters_network_http_connection_manager_v3_HttpConnectionManager_ForwardClientCertDetails = Object.assign(Object.create({ __proto__: null, 0: 'SANITIZE', 1: 'FORWARD_ONLY', 2: 'APPEND_FORWARD', 3: 'SANITIZE_SET', 4: 'ALWAYS_FORWARD_ONLY' }), { SANITIZE: 0, FORWARD_ONLY: 1, APPEND_FORWARD: 2, SANITIZE_SET: 3, ALWAYS_FORWARD_ONLY: 4 })

const envoy_extensions_filters_network_http_connection_manager_v3_HttpConnectionManager_PathWithEscapedSlashesAction = Object.assign(Object.create({ __proto__: null, 0: 'IMPLEMENTATION_SPECIFIC_DEFAULT', 1: 'KEEP_UNCHANGED', 2: 'REJECT_REQUEST', 3: 'UNESCAPE_AND_REDIRECT', 4: 'UNESCAPE_AND_FORWARD' }), { IMPLEMENTATION_SPECIFIC_DEFAULT: 0, KEEP_UNCHANGED: 1, REJECT_REQUEST: 2, UNESCAPE_AND_REDIRECT: 3, UNESCAPE_AND_FORWARD: 4 })

const envoy_extensions_filters_network_http_connection_manager_v3_LocalReplyConfig = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.mappers!=null&&m.mappers.length){
for(var i=0;i<m.mappers.length;++i)
envoy_extensions_filters_network_http_connection_manager_v3_ResponseMapper.encode(m.mappers[i],w.uint32(10).fork(),q+1).ldelim()
}
if(m.bodyFormat!=null)
envoy_config_core_v3_SubstitutionFormatString.encode(m.bodyFormat,w.uint32(18).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_extensions_filters_network_http_connection_manager_v3_ResponseMapper = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.filter!=null)
envoy_config_accesslog_v3_AccessLogFilter.encode(m.filter,w.uint32(10).fork(),q+1).ldelim()
if(m.statusCode!=null)
google_protobuf_UInt32Value.encode(m.statusCode,w.uint32(18).fork(),q+1).ldelim()
if(m.body!=null)
envoy_config_core_v3_DataSource.encode(m.body,w.uint32(26).fork(),q+1).ldelim()
if(m.bodyFormatOverride!=null)
envoy_config_core_v3_SubstitutionFormatString.encode(m.bodyFormatOverride,w.uint32(34).fork(),q+1).ldelim()
if(m.headersToAdd!=null&&m.headersToAdd.length){
for(var i=0;i<m.headersToAdd.length;++i)
envoy_config_core_v3_HeaderValueOption.encode(m.headersToAdd[i],w.uint32(42).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_extensions_filters_network_http_connection_manager_v3_ScopedRoutes = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.scopeKeyBuilder!=null)
envoy_extensions_filters_network_http_connection_manager_v3_ScopedRoutes_ScopeKeyBuilder.encode(m.scopeKeyBuilder,w.uint32(18).fork(),q+1).ldelim()
if(m.rdsConfigSource!=null)
envoy_config_core_v3_ConfigSource.encode(m.rdsConfigSource,w.uint32(26).fork(),q+1).ldelim()
if(m.scopedRds!=null)
envoy_extensions_filters_network_http_connection_manager_v3_ScopedRds.encode(m.scopedRds,w.uint32(42).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_extensions_filters_network_http_connection_manager_v3_ScopedRoutes_ScopeKeyBuilder = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.fragments!=null&&m.fragments.length){
for(var i=0;i<m.fragments.length;++i)
envoy_extensions_filters_network_http_connection_manager_v3_ScopedRoutes_ScopeKeyBuilder_FragmentBuilder.encode(m.fragments[i],w.uint32(10).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_extensions_filters_network_http_connection_manager_v3_ScopedRoutes_ScopeKeyBuilder_FragmentBuilder = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.headerValueExtractor!=null)
envoy_extensions_filters_network_http_connection_manager_v3_ScopedRoutes_ScopeKeyBuilder_FragmentBuilder_HeaderValueExtractor.encode(m.headerValueExtractor,w.uint32(10).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_extensions_filters_network_http_connection_manager_v3_ScopedRoutes_ScopeKeyBuilder_FragmentBuilder_HeaderValueExtractor = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.elementSeparator!=null&&m.elementSeparator!=="")
w.uint32(18).string(m.elementSeparator)
if(m.index!=null)
w.uint32(24).uint32(m.index)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_extensions_filters_network_http_connection_manager_v3_ScopedRds = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.scopedRdsConfigSource!=null)
envoy_config_core_v3_ConfigSource.encode(m.scopedRdsConfigSource,w.uint32(10).fork(),q+1).ldelim()
if(m.srdsResourcesLocator!=null&&m.srdsResourcesLocator!=="")
w.uint32(18).string(m.srdsResourcesLocator)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_extensions_filters_network_http_connection_manager_v3_HttpFilter = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.typedConfig!=null)
google_protobuf_Any.encode(m.typedConfig,w.uint32(34).fork(),q+1).ldelim()
if(m.isOptional!=null&&m.isOptional!==false)
w.uint32(48).bool(m.isOptional)
if(m.disabled!=null&&m.disabled!==false)
w.uint32(56).bool(m.disabled)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_extensions_filters_http_router_v3_Router = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.dynamicStats!=null)
google_protobuf_BoolValue.encode(m.dynamicStats,w.uint32(10).fork(),q+1).ldelim()
if(m.startChildSpan!=null&&m.startChildSpan!==false)
w.uint32(16).bool(m.startChildSpan)
if(m.upstreamLog!=null&&m.upstreamLog.length){
for(var i=0;i<m.upstreamLog.length;++i)
envoy_config_accesslog_v3_AccessLog.encode(m.upstreamLog[i],w.uint32(26).fork(),q+1).ldelim()
}
if(m.suppressEnvoyHeaders!=null&&m.suppressEnvoyHeaders!==false)
w.uint32(32).bool(m.suppressEnvoyHeaders)
if(m.strictCheckHeaders!=null&&m.strictCheckHeaders.length){
for(var i=0;i<m.strictCheckHeaders.length;++i)
w.uint32(42).string(m.strictCheckHeaders[i])
}
if(m.respectExpectedRqTimeout!=null&&m.respectExpectedRqTimeout!==false)
w.uint32(48).bool(m.respectExpectedRqTimeout)
if(m.suppressGrpcRequestFailureCodeStats!=null&&m.suppressGrpcRequestFailureCodeStats!==false)
w.uint32(56).bool(m.suppressGrpcRequestFailureCodeStats)
if(m.upstreamHttpFilters!=null&&m.upstreamHttpFilters.length){
for(var i=0;i<m.upstreamHttpFilters.length;++i)
envoy_extensions_filters_network_http_connection_manager_v3_HttpFilter.encode(m.upstreamHttpFilters[i],w.uint32(66).fork(),q+1).ldelim()
}
if(m.rejectConnectRequestEarlyData!=null)
google_protobuf_BoolValue.encode(m.rejectConnectRequestEarlyData,w.uint32(82).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_extensions_filters_http_lua_v3_Lua = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.inlineCode!=null&&m.inlineCode!=="")
w.uint32(10).string(m.inlineCode)
if(m.sourceCodes!=null){
for(var ks=Object.keys(m.sourceCodes),i=0;i<ks.length;++i){
w.uint32(18).fork().uint32(10).string(ks[i])
envoy_config_core_v3_DataSource.encode(m.sourceCodes[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.defaultSourceCode!=null)
envoy_config_core_v3_DataSource.encode(m.defaultSourceCode,w.uint32(26).fork(),q+1).ldelim()
if(m.statPrefix!=null&&m.statPrefix!=="")
w.uint32(34).string(m.statPrefix)
if(m.clearRouteCache!=null)
google_protobuf_BoolValue.encode(m.clearRouteCache,w.uint32(42).fork(),q+1).ldelim()
if(m.filterContext!=null)
google_protobuf_Struct.encode(m.filterContext,w.uint32(50).fork(),q+1).ldelim()
if(m.packagePaths!=null&&m.packagePaths.length){
for(var i=0;i<m.packagePaths.length;++i)
w.uint32(58).string(m.packagePaths[i])
}
if(m.packageCpaths!=null&&m.packageCpaths.length){
for(var i=0;i<m.packageCpaths.length;++i)
w.uint32(66).string(m.packageCpaths[i])
}
if(m.sharedVmId!=null&&m.sharedVmId!=="")
w.uint32(74).string(m.sharedVmId)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_extensions_retry_host_previous_hosts_v3_PreviousHostsPredicate = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_extensions_access_loggers_stream_v3_StdoutAccessLog = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.logFormat!=null)
envoy_config_core_v3_SubstitutionFormatString.encode(m.logFormat,w.uint32(10).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_extensions_access_loggers_file_v3_FileAccessLog = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.path!=null&&m.path!=="")
w.uint32(10).string(m.path)
if(m.format!=null)
w.uint32(18).string(m.format)
if(m.jsonFormat!=null)
google_protobuf_Struct.encode(m.jsonFormat,w.uint32(26).fork(),q+1).ldelim()
if(m.typedJsonFormat!=null)
google_protobuf_Struct.encode(m.typedJsonFormat,w.uint32(34).fork(),q+1).ldelim()
if(m.logFormat!=null)
envoy_config_core_v3_SubstitutionFormatString.encode(m.logFormat,w.uint32(42).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_VirtualHost = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.domains!=null&&m.domains.length){
for(var i=0;i<m.domains.length;++i)
w.uint32(18).string(m.domains[i])
}
if(m.routes!=null&&m.routes.length){
for(var i=0;i<m.routes.length;++i)
envoy_config_route_v3_Route.encode(m.routes[i],w.uint32(26).fork(),q+1).ldelim()
}
if(m.requireTls!=null&&m.requireTls!==0)
w.uint32(32).int32(m.requireTls)
if(m.requestHeadersToAdd!=null&&m.requestHeadersToAdd.length){
for(var i=0;i<m.requestHeadersToAdd.length;++i)
envoy_config_core_v3_HeaderValueOption.encode(m.requestHeadersToAdd[i],w.uint32(58).fork(),q+1).ldelim()
}
if(m.responseHeadersToAdd!=null&&m.responseHeadersToAdd.length){
for(var i=0;i<m.responseHeadersToAdd.length;++i)
envoy_config_core_v3_HeaderValueOption.encode(m.responseHeadersToAdd[i],w.uint32(82).fork(),q+1).ldelim()
}
if(m.responseHeadersToRemove!=null&&m.responseHeadersToRemove.length){
for(var i=0;i<m.responseHeadersToRemove.length;++i)
w.uint32(90).string(m.responseHeadersToRemove[i])
}
if(m.requestHeadersToRemove!=null&&m.requestHeadersToRemove.length){
for(var i=0;i<m.requestHeadersToRemove.length;++i)
w.uint32(106).string(m.requestHeadersToRemove[i])
}
if(m.includeRequestAttemptCount!=null&&m.includeRequestAttemptCount!==false)
w.uint32(112).bool(m.includeRequestAttemptCount)
if(m.typedPerFilterConfig!=null){
for(var ks=Object.keys(m.typedPerFilterConfig),i=0;i<ks.length;++i){
w.uint32(122).fork().uint32(10).string(ks[i])
google_protobuf_Any.encode(m.typedPerFilterConfig[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.retryPolicy!=null)
envoy_config_route_v3_RetryPolicy.encode(m.retryPolicy,w.uint32(130).fork(),q+1).ldelim()
if(m.perRequestBufferLimitBytes!=null)
google_protobuf_UInt32Value.encode(m.perRequestBufferLimitBytes,w.uint32(146).fork(),q+1).ldelim()
if(m.includeAttemptCountInResponse!=null&&m.includeAttemptCountInResponse!==false)
w.uint32(152).bool(m.includeAttemptCountInResponse)
if(m.retryPolicyTypedConfig!=null)
google_protobuf_Any.encode(m.retryPolicyTypedConfig,w.uint32(162).fork(),q+1).ldelim()
if(m.requestMirrorPolicies!=null&&m.requestMirrorPolicies.length){
for(var i=0;i<m.requestMirrorPolicies.length;++i)
envoy_config_route_v3_RouteAction_RequestMirrorPolicy.encode(m.requestMirrorPolicies[i],w.uint32(178).fork(),q+1).ldelim()
}
if(m.includeIsTimeoutRetryHeader!=null&&m.includeIsTimeoutRetryHeader!==false)
w.uint32(184).bool(m.includeIsTimeoutRetryHeader)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_VirtualHost_TlsRequirementType = Object.assign(Object.create({ __proto__: null, 0: 'NONE', 1: 'EXTERNAL_ONLY', 2: 'ALL' }), { NONE: 0, EXTERNAL_ONLY: 1, ALL: 2 })

const envoy_config_route_v3_Route = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.match!=null)
envoy_config_route_v3_RouteMatch.encode(m.match,w.uint32(10).fork(),q+1).ldelim()
if(m.route!=null)
envoy_config_route_v3_RouteAction.encode(m.route,w.uint32(18).fork(),q+1).ldelim()
if(m.directResponse!=null)
envoy_config_route_v3_DirectResponseAction.encode(m.directResponse,w.uint32(58).fork(),q+1).ldelim()
if(m.requestHeadersToAdd!=null&&m.requestHeadersToAdd.length){
for(var i=0;i<m.requestHeadersToAdd.length;++i)
envoy_config_core_v3_HeaderValueOption.encode(m.requestHeadersToAdd[i],w.uint32(74).fork(),q+1).ldelim()
}
if(m.responseHeadersToAdd!=null&&m.responseHeadersToAdd.length){
for(var i=0;i<m.responseHeadersToAdd.length;++i)
envoy_config_core_v3_HeaderValueOption.encode(m.responseHeadersToAdd[i],w.uint32(82).fork(),q+1).ldelim()
}
if(m.responseHeadersToRemove!=null&&m.responseHeadersToRemove.length){
for(var i=0;i<m.responseHeadersToRemove.length;++i)
w.uint32(90).string(m.responseHeadersToRemove[i])
}
if(m.requestHeadersToRemove!=null&&m.requestHeadersToRemove.length){
for(var i=0;i<m.requestHeadersToRemove.length;++i)
w.uint32(98).string(m.requestHeadersToRemove[i])
}
if(m.typedPerFilterConfig!=null){
for(var ks=Object.keys(m.typedPerFilterConfig),i=0;i<ks.length;++i){
w.uint32(106).fork().uint32(10).string(ks[i])
google_protobuf_Any.encode(m.typedPerFilterConfig[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.name!=null&&m.name!=="")
w.uint32(114).string(m.name)
if(m.perRequestBufferLimitBytes!=null)
google_protobuf_UInt32Value.encode(m.perRequestBufferLimitBytes,w.uint32(130).fork(),q+1).ldelim()
if(m.statPrefix!=null&&m.statPrefix!=="")
w.uint32(154).string(m.statPrefix)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_WeightedCluster = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.clusters!=null&&m.clusters.length){
for(var i=0;i<m.clusters.length;++i)
envoy_config_route_v3_WeightedCluster_ClusterWeight.encode(m.clusters[i],w.uint32(10).fork(),q+1).ldelim()
}
if(m.runtimeKeyPrefix!=null&&m.runtimeKeyPrefix!=="")
w.uint32(18).string(m.runtimeKeyPrefix)
if(m.totalWeight!=null)
google_protobuf_UInt32Value.encode(m.totalWeight,w.uint32(26).fork(),q+1).ldelim()
if(m.headerName!=null)
w.uint32(34).string(m.headerName)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_WeightedCluster_ClusterWeight = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.weight!=null)
google_protobuf_UInt32Value.encode(m.weight,w.uint32(18).fork(),q+1).ldelim()
if(m.requestHeadersToAdd!=null&&m.requestHeadersToAdd.length){
for(var i=0;i<m.requestHeadersToAdd.length;++i)
envoy_config_core_v3_HeaderValueOption.encode(m.requestHeadersToAdd[i],w.uint32(34).fork(),q+1).ldelim()
}
if(m.responseHeadersToAdd!=null&&m.responseHeadersToAdd.length){
for(var i=0;i<m.responseHeadersToAdd.length;++i)
envoy_config_core_v3_HeaderValueOption.encode(m.responseHeadersToAdd[i],w.uint32(42).fork(),q+1).ldelim()
}
if(m.responseHeadersToRemove!=null&&m.responseHeadersToRemove.length){
for(var i=0;i<m.responseHeadersToRemove.length;++i)
w.uint32(50).string(m.responseHeadersToRemove[i])
}
if(m.requestHeadersToRemove!=null&&m.requestHeadersToRemove.length){
for(var i=0;i<m.requestHeadersToRemove.length;++i)
w.uint32(74).string(m.requestHeadersToRemove[i])
}
if(m.typedPerFilterConfig!=null){
for(var ks=Object.keys(m.typedPerFilterConfig),i=0;i<ks.length;++i){
w.uint32(82).fork().uint32(10).string(ks[i])
google_protobuf_Any.encode(m.typedPerFilterConfig[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.hostRewriteLiteral!=null)
w.uint32(90).string(m.hostRewriteLiteral)
if(m.clusterHeader!=null&&m.clusterHeader!=="")
w.uint32(98).string(m.clusterHeader)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_RouteMatch = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.prefix!=null)
w.uint32(10).string(m.prefix)
if(m.path!=null)
w.uint32(18).string(m.path)
if(m.caseSensitive!=null)
google_protobuf_BoolValue.encode(m.caseSensitive,w.uint32(34).fork(),q+1).ldelim()
if(m.headers!=null&&m.headers.length){
for(var i=0;i<m.headers.length;++i)
envoy_config_route_v3_HeaderMatcher.encode(m.headers[i],w.uint32(50).fork(),q+1).ldelim()
}
if(m.grpc!=null)
envoy_config_route_v3_RouteMatch_GrpcRouteMatchOptions.encode(m.grpc,w.uint32(66).fork(),q+1).ldelim()
if(m.runtimeFraction!=null)
envoy_config_core_v3_RuntimeFractionalPercent.encode(m.runtimeFraction,w.uint32(74).fork(),q+1).ldelim()
if(m.pathSeparatedPrefix!=null)
w.uint32(114).string(m.pathSeparatedPrefix)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_RouteMatch_GrpcRouteMatchOptions = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_RouteAction = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.cluster!=null)
w.uint32(10).string(m.cluster)
if(m.clusterHeader!=null)
w.uint32(18).string(m.clusterHeader)
if(m.weightedClusters!=null)
envoy_config_route_v3_WeightedCluster.encode(m.weightedClusters,w.uint32(26).fork(),q+1).ldelim()
if(m.prefixRewrite!=null&&m.prefixRewrite!=="")
w.uint32(42).string(m.prefixRewrite)
if(m.hostRewriteLiteral!=null)
w.uint32(50).string(m.hostRewriteLiteral)
if(m.autoHostRewrite!=null)
google_protobuf_BoolValue.encode(m.autoHostRewrite,w.uint32(58).fork(),q+1).ldelim()
if(m.timeout!=null)
google_protobuf_Duration.encode(m.timeout,w.uint32(66).fork(),q+1).ldelim()
if(m.retryPolicy!=null)
envoy_config_route_v3_RetryPolicy.encode(m.retryPolicy,w.uint32(74).fork(),q+1).ldelim()
if(m.priority!=null&&m.priority!==0)
w.uint32(88).int32(m.priority)
if(m.includeVhRateLimits!=null)
google_protobuf_BoolValue.encode(m.includeVhRateLimits,w.uint32(114).fork(),q+1).ldelim()
if(m.clusterNotFoundResponseCode!=null&&m.clusterNotFoundResponseCode!==0)
w.uint32(160).int32(m.clusterNotFoundResponseCode)
if(m.maxGrpcTimeout!=null)
google_protobuf_Duration.encode(m.maxGrpcTimeout,w.uint32(186).fork(),q+1).ldelim()
if(m.idleTimeout!=null)
google_protobuf_Duration.encode(m.idleTimeout,w.uint32(194).fork(),q+1).ldelim()
if(m.internalRedirectAction!=null&&m.internalRedirectAction!==0)
w.uint32(208).int32(m.internalRedirectAction)
if(m.grpcTimeoutOffset!=null)
google_protobuf_Duration.encode(m.grpcTimeoutOffset,w.uint32(226).fork(),q+1).ldelim()
if(m.hostRewriteHeader!=null)
w.uint32(234).string(m.hostRewriteHeader)
if(m.requestMirrorPolicies!=null&&m.requestMirrorPolicies.length){
for(var i=0;i<m.requestMirrorPolicies.length;++i)
envoy_config_route_v3_RouteAction_RequestMirrorPolicy.encode(m.requestMirrorPolicies[i],w.uint32(242).fork(),q+1).ldelim()
}
if(m.maxInternalRedirects!=null)
google_protobuf_UInt32Value.encode(m.maxInternalRedirects,w.uint32(250).fork(),q+1).ldelim()
if(m.retryPolicyTypedConfig!=null)
google_protobuf_Any.encode(m.retryPolicyTypedConfig,w.uint32(266).fork(),q+1).ldelim()
if(m.clusterSpecifierPlugin!=null)
w.uint32(298).string(m.clusterSpecifierPlugin)
if(m.appendXForwardedHost!=null&&m.appendXForwardedHost!==false)
w.uint32(304).bool(m.appendXForwardedHost)
if(m.flushTimeout!=null)
google_protobuf_Duration.encode(m.flushTimeout,w.uint32(338).fork(),q+1).ldelim()
if(m.pathRewrite!=null&&m.pathRewrite!=="")
w.uint32(362).string(m.pathRewrite)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_RouteAction_ClusterNotFoundResponseCode = Object.assign(Object.create({ __proto__: null, 0: 'SERVICE_UNAVAILABLE', 1: 'NOT_FOUND', 2: 'INTERNAL_SERVER_ERROR' }), { SERVICE_UNAVAILABLE: 0, NOT_FOUND: 1, INTERNAL_SERVER_ERROR: 2 })

const envoy_config_route_v3_RouteAction_InternalRedirectAction = Object.assign(Object.create({ __proto__: null, 0: 'PASS_THROUGH_INTERNAL_REDIRECT', 1: 'HANDLE_INTERNAL_REDIRECT' }), { PASS_THROUGH_INTERNAL_REDIRECT: 0, HANDLE_INTERNAL_REDIRECT: 1 })

const envoy_config_route_v3_RouteAction_RequestMirrorPolicy = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.cluster!=null&&m.cluster!=="")
w.uint32(10).string(m.cluster)
if(m.runtimeFraction!=null)
envoy_config_core_v3_RuntimeFractionalPercent.encode(m.runtimeFraction,w.uint32(26).fork(),q+1).ldelim()
if(m.traceSampled!=null)
google_protobuf_BoolValue.encode(m.traceSampled,w.uint32(34).fork(),q+1).ldelim()
if(m.clusterHeader!=null&&m.clusterHeader!=="")
w.uint32(42).string(m.clusterHeader)
if(m.disableShadowHostSuffixAppend!=null&&m.disableShadowHostSuffixAppend!==false)
w.uint32(48).bool(m.disableShadowHostSuffixAppend)
if(m.requestHeadersMutations!=null&&m.requestHeadersMutations.length){
for(var i=0;i<m.requestHeadersMutations.length;++i)
envoy_config_common_mutation_rules_v3_HeaderMutation.encode(m.requestHeadersMutations[i],w.uint32(58).fork(),q+1).ldelim()
}
if(m.hostRewriteLiteral!=null&&m.hostRewriteLiteral!=="")
w.uint32(66).string(m.hostRewriteLiteral)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_RetryPolicy = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.retryOn!=null&&m.retryOn!=="")
w.uint32(10).string(m.retryOn)
if(m.numRetries!=null)
google_protobuf_UInt32Value.encode(m.numRetries,w.uint32(18).fork(),q+1).ldelim()
if(m.perTryTimeout!=null)
google_protobuf_Duration.encode(m.perTryTimeout,w.uint32(26).fork(),q+1).ldelim()
if(m.retryHostPredicate!=null&&m.retryHostPredicate.length){
for(var i=0;i<m.retryHostPredicate.length;++i)
envoy_config_route_v3_RetryPolicy_RetryHostPredicate.encode(m.retryHostPredicate[i],w.uint32(42).fork(),q+1).ldelim()
}
if(m.hostSelectionRetryMaxAttempts!=null&&(typeof m.hostSelectionRetryMaxAttempts==="object"?m.hostSelectionRetryMaxAttempts.low||m.hostSelectionRetryMaxAttempts.high:m.hostSelectionRetryMaxAttempts!==0))
w.uint32(48).int64(m.hostSelectionRetryMaxAttempts)
if(m.retriableStatusCodes!=null&&m.retriableStatusCodes.length){
w.uint32(58).uint32s(m.retriableStatusCodes)
}
if(m.retriableHeaders!=null&&m.retriableHeaders.length){
for(var i=0;i<m.retriableHeaders.length;++i)
envoy_config_route_v3_HeaderMatcher.encode(m.retriableHeaders[i],w.uint32(74).fork(),q+1).ldelim()
}
if(m.retriableRequestHeaders!=null&&m.retriableRequestHeaders.length){
for(var i=0;i<m.retriableRequestHeaders.length;++i)
envoy_config_route_v3_HeaderMatcher.encode(m.retriableRequestHeaders[i],w.uint32(82).fork(),q+1).ldelim()
}
if(m.perTryIdleTimeout!=null)
google_protobuf_Duration.encode(m.perTryIdleTimeout,w.uint32(106).fork(),q+1).ldelim()
if(m.refreshClusterOnRetry!=null&&m.refreshClusterOnRetry!==false)
w.uint32(112).bool(m.refreshClusterOnRetry)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_RetryPolicy_RetryHostPredicate = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.typedConfig!=null)
google_protobuf_Any.encode(m.typedConfig,w.uint32(26).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_DirectResponseAction = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.status!=null&&m.status!==0)
w.uint32(8).uint32(m.status)
if(m.body!=null)
envoy_config_core_v3_DataSource.encode(m.body,w.uint32(18).fork(),q+1).ldelim()
if(m.bodyFormat!=null)
envoy_config_core_v3_SubstitutionFormatString.encode(m.bodyFormat,w.uint32(26).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_HeaderMatcher = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.exactMatch!=null)
w.uint32(34).string(m.exactMatch)
if(m.presentMatch!=null)
w.uint32(56).bool(m.presentMatch)
if(m.invertMatch!=null&&m.invertMatch!==false)
w.uint32(64).bool(m.invertMatch)
if(m.prefixMatch!=null)
w.uint32(74).string(m.prefixMatch)
if(m.suffixMatch!=null)
w.uint32(82).string(m.suffixMatch)
if(m.containsMatch!=null)
w.uint32(98).string(m.containsMatch)
if(m.stringMatch!=null)
envoy_type_matcher_v3_StringMatcher.encode(m.stringMatch,w.uint32(106).fork(),q+1).ldelim()
if(m.treatMissingHeaderAsEmpty!=null&&m.treatMissingHeaderAsEmpty!==false)
w.uint32(112).bool(m.treatMissingHeaderAsEmpty)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_ScopedRouteConfiguration = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.routeConfigurationName!=null&&m.routeConfigurationName!=="")
w.uint32(18).string(m.routeConfigurationName)
if(m.key!=null)
envoy_config_route_v3_ScopedRouteConfiguration_Key.encode(m.key,w.uint32(26).fork(),q+1).ldelim()
if(m.onDemand!=null&&m.onDemand!==false)
w.uint32(32).bool(m.onDemand)
if(m.routeConfiguration!=null)
envoy_config_route_v3_RouteConfiguration.encode(m.routeConfiguration,w.uint32(42).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_ScopedRouteConfiguration_Key = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.fragments!=null&&m.fragments.length){
for(var i=0;i<m.fragments.length;++i)
envoy_config_route_v3_ScopedRouteConfiguration_Key_Fragment.encode(m.fragments[i],w.uint32(10).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_ScopedRouteConfiguration_Key_Fragment = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.stringKey!=null)
w.uint32(10).string(m.stringKey)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_route_v3_RouteConfiguration = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.virtualHosts!=null&&m.virtualHosts.length){
for(var i=0;i<m.virtualHosts.length;++i)
envoy_config_route_v3_VirtualHost.encode(m.virtualHosts[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.internalOnlyHeaders!=null&&m.internalOnlyHeaders.length){
for(var i=0;i<m.internalOnlyHeaders.length;++i)
w.uint32(26).string(m.internalOnlyHeaders[i])
}
if(m.responseHeadersToAdd!=null&&m.responseHeadersToAdd.length){
for(var i=0;i<m.responseHeadersToAdd.length;++i)
envoy_config_core_v3_HeaderValueOption.encode(m.responseHeadersToAdd[i],w.uint32(34).fork(),q+1).ldelim()
}
if(m.responseHeadersToRemove!=null&&m.responseHeadersToRemove.length){
for(var i=0;i<m.responseHeadersToRemove.length;++i)
w.uint32(42).string(m.responseHeadersToRemove[i])
}
if(m.requestHeadersToAdd!=null&&m.requestHeadersToAdd.length){
for(var i=0;i<m.requestHeadersToAdd.length;++i)
envoy_config_core_v3_HeaderValueOption.encode(m.requestHeadersToAdd[i],w.uint32(50).fork(),q+1).ldelim()
}
if(m.validateClusters!=null)
google_protobuf_BoolValue.encode(m.validateClusters,w.uint32(58).fork(),q+1).ldelim()
if(m.requestHeadersToRemove!=null&&m.requestHeadersToRemove.length){
for(var i=0;i<m.requestHeadersToRemove.length;++i)
w.uint32(66).string(m.requestHeadersToRemove[i])
}
if(m.mostSpecificHeaderMutationsWins!=null&&m.mostSpecificHeaderMutationsWins!==false)
w.uint32(80).bool(m.mostSpecificHeaderMutationsWins)
if(m.maxDirectResponseBodySizeBytes!=null)
google_protobuf_UInt32Value.encode(m.maxDirectResponseBodySizeBytes,w.uint32(90).fork(),q+1).ldelim()
if(m.requestMirrorPolicies!=null&&m.requestMirrorPolicies.length){
for(var i=0;i<m.requestMirrorPolicies.length;++i)
envoy_config_route_v3_RouteAction_RequestMirrorPolicy.encode(m.requestMirrorPolicies[i],w.uint32(106).fork(),q+1).ldelim()
}
if(m.ignorePortInHostMatching!=null&&m.ignorePortInHostMatching!==false)
w.uint32(112).bool(m.ignorePortInHostMatching)
if(m.ignorePathParametersInPathMatching!=null&&m.ignorePathParametersInPathMatching!==false)
w.uint32(120).bool(m.ignorePathParametersInPathMatching)
if(m.typedPerFilterConfig!=null){
for(var ks=Object.keys(m.typedPerFilterConfig),i=0;i<ks.length;++i){
w.uint32(130).fork().uint32(10).string(ks[i])
google_protobuf_Any.encode(m.typedPerFilterConfig[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.vhostHeader!=null&&m.vhostHeader!=="")
w.uint32(146).string(m.vhostHeader)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_SubstitutionFormatString = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.textFormat!=null)
w.uint32(10).string(m.textFormat)
if(m.jsonFormat!=null)
google_protobuf_Struct.encode(m.jsonFormat,w.uint32(18).fork(),q+1).ldelim()
if(m.omitEmptyValues!=null&&m.omitEmptyValues!==false)
w.uint32(24).bool(m.omitEmptyValues)
if(m.contentType!=null&&m.contentType!=="")
w.uint32(34).string(m.contentType)
if(m.textFormatSource!=null)
envoy_config_core_v3_DataSource.encode(m.textFormatSource,w.uint32(42).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_RoutingPriority = Object.assign(Object.create({ __proto__: null, 0: 'DEFAULT', 1: 'HIGH' }), { DEFAULT: 0, HIGH: 1 })

const envoy_config_core_v3_TrafficDirection = Object.assign(Object.create({ __proto__: null, 0: 'UNSPECIFIED', 1: 'INBOUND', 2: 'OUTBOUND' }), { UNSPECIFIED: 0, INBOUND: 1, OUTBOUND: 2 })

const envoy_config_core_v3_Locality = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.region!=null&&m.region!=="")
w.uint32(10).string(m.region)
if(m.zone!=null&&m.zone!=="")
w.uint32(18).string(m.zone)
if(m.subZone!=null&&m.subZone!=="")
w.uint32(26).string(m.subZone)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_RuntimeUInt32 = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.defaultValue!=null&&m.defaultValue!==0)
w.uint32(16).uint32(m.defaultValue)
if(m.runtimeKey!=null&&m.runtimeKey!=="")
w.uint32(26).string(m.runtimeKey)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_HeaderValue = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.key!=null&&m.key!=="")
w.uint32(10).string(m.key)
if(m.value!=null&&m.value!=="")
w.uint32(18).string(m.value)
if(m.rawValue!=null&&m.rawValue.length)
w.uint32(26).bytes(m.rawValue)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_HeaderValueOption = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.header!=null)
envoy_config_core_v3_HeaderValue.encode(m.header,w.uint32(10).fork(),q+1).ldelim()
if(m.append!=null)
google_protobuf_BoolValue.encode(m.append,w.uint32(18).fork(),q+1).ldelim()
if(m.appendAction!=null&&m.appendAction!==0)
w.uint32(24).int32(m.appendAction)
if(m.keepEmptyValue!=null&&m.keepEmptyValue!==false)
w.uint32(32).bool(m.keepEmptyValue)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_HeaderValueOption_HeaderAppendAction = Object.assign(Object.create({ __proto__: null, 0: 'APPEND_IF_EXISTS_OR_ADD', 1: 'ADD_IF_ABSENT', 2: 'OVERWRITE_IF_EXISTS_OR_ADD', 3: 'OVERWRITE_IF_EXISTS' }), { APPEND_IF_EXISTS_OR_ADD: 0, ADD_IF_ABSENT: 1, OVERWRITE_IF_EXISTS_OR_ADD: 2, OVERWRITE_IF_EXISTS: 3 })

const envoy_config_core_v3_DataSource = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.filename!=null)
w.uint32(10).string(m.filename)
if(m.inlineBytes!=null)
w.uint32(18).bytes(m.inlineBytes)
if(m.inlineString!=null)
w.uint32(26).string(m.inlineString)
if(m.environmentVariable!=null)
w.uint32(34).string(m.environmentVariable)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_RuntimeFractionalPercent = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.defaultValue!=null)
envoy_type_v3_FractionalPercent.encode(m.defaultValue,w.uint32(10).fork(),q+1).ldelim()
if(m.runtimeKey!=null&&m.runtimeKey!=="")
w.uint32(18).string(m.runtimeKey)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_SocketAddress = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.protocol!=null&&m.protocol!==0)
w.uint32(8).int32(m.protocol)
if(m.address!=null&&m.address!=="")
w.uint32(18).string(m.address)
if(m.portValue!=null)
w.uint32(24).uint32(m.portValue)
if(m.namedPort!=null)
w.uint32(34).string(m.namedPort)
if(m.resolverName!=null&&m.resolverName!=="")
w.uint32(42).string(m.resolverName)
if(m.ipv4Compat!=null&&m.ipv4Compat!==false)
w.uint32(48).bool(m.ipv4Compat)
if(m.networkNamespaceFilepath!=null&&m.networkNamespaceFilepath!=="")
w.uint32(58).string(m.networkNamespaceFilepath)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_SocketAddress_Protocol = Object.assign(Object.create({ __proto__: null, 0: 'TCP', 1: 'UDP' }), { TCP: 0, UDP: 1 })

const envoy_config_core_v3_TcpKeepalive = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.keepaliveProbes!=null)
google_protobuf_UInt32Value.encode(m.keepaliveProbes,w.uint32(10).fork(),q+1).ldelim()
if(m.keepaliveTime!=null)
google_protobuf_UInt32Value.encode(m.keepaliveTime,w.uint32(18).fork(),q+1).ldelim()
if(m.keepaliveInterval!=null)
google_protobuf_UInt32Value.encode(m.keepaliveInterval,w.uint32(26).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_Address = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.socketAddress!=null)
envoy_config_core_v3_SocketAddress.encode(m.socketAddress,w.uint32(10).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_ApiVersion = Object.assign(Object.create({ __proto__: null, 0: 'AUTO', 1: 'V2', 2: 'V3' }), { AUTO: 0, V2: 1, V3: 2 })

const envoy_config_core_v3_AggregatedConfigSource = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_ConfigSource = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.path!=null)
w.uint32(10).string(m.path)
if(m.ads!=null)
envoy_config_core_v3_AggregatedConfigSource.encode(m.ads,w.uint32(26).fork(),q+1).ldelim()
if(m.initialFetchTimeout!=null)
google_protobuf_Duration.encode(m.initialFetchTimeout,w.uint32(34).fork(),q+1).ldelim()
if(m.resourceApiVersion!=null&&m.resourceApiVersion!==0)
w.uint32(48).int32(m.resourceApiVersion)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_HttpProtocolOptions = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.idleTimeout!=null)
google_protobuf_Duration.encode(m.idleTimeout,w.uint32(10).fork(),q+1).ldelim()
if(m.maxHeadersCount!=null)
google_protobuf_UInt32Value.encode(m.maxHeadersCount,w.uint32(18).fork(),q+1).ldelim()
if(m.maxConnectionDuration!=null)
google_protobuf_Duration.encode(m.maxConnectionDuration,w.uint32(26).fork(),q+1).ldelim()
if(m.maxStreamDuration!=null)
google_protobuf_Duration.encode(m.maxStreamDuration,w.uint32(34).fork(),q+1).ldelim()
if(m.headersWithUnderscoresAction!=null&&m.headersWithUnderscoresAction!==0)
w.uint32(40).int32(m.headersWithUnderscoresAction)
if(m.maxRequestsPerConnection!=null)
google_protobuf_UInt32Value.encode(m.maxRequestsPerConnection,w.uint32(50).fork(),q+1).ldelim()
if(m.maxResponseHeadersKb!=null)
google_protobuf_UInt32Value.encode(m.maxResponseHeadersKb,w.uint32(58).fork(),q+1).ldelim()
if(m.maxConnectionDurationJitter!=null)
envoy_type_v3_Percent.encode(m.maxConnectionDurationJitter,w.uint32(66).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_HttpProtocolOptions_HeadersWithUnderscoresAction = Object.assign(Object.create({ __proto__: null, 0: 'ALLOW', 1: 'REJECT_REQUEST', 2: 'DROP_HEADER' }), { ALLOW: 0, REJECT_REQUEST: 1, DROP_HEADER: 2 })

const envoy_config_core_v3_Http1ProtocolOptions = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.allowAbsoluteUrl!=null)
google_protobuf_BoolValue.encode(m.allowAbsoluteUrl,w.uint32(10).fork(),q+1).ldelim()
if(m.acceptHttp_10!=null&&m.acceptHttp_10!==false)
w.uint32(16).bool(m.acceptHttp_10)
if(m.defaultHostForHttp_10!=null&&m.defaultHostForHttp_10!=="")
w.uint32(26).string(m.defaultHostForHttp_10)
if(m.enableTrailers!=null&&m.enableTrailers!==false)
w.uint32(40).bool(m.enableTrailers)
if(m.allowChunkedLength!=null&&m.allowChunkedLength!==false)
w.uint32(48).bool(m.allowChunkedLength)
if(m.overrideStreamErrorOnInvalidHttpMessage!=null)
google_protobuf_BoolValue.encode(m.overrideStreamErrorOnInvalidHttpMessage,w.uint32(58).fork(),q+1).ldelim()
if(m.sendFullyQualifiedUrl!=null&&m.sendFullyQualifiedUrl!==false)
w.uint32(64).bool(m.sendFullyQualifiedUrl)
if(m.useBalsaParser!=null)
google_protobuf_BoolValue.encode(m.useBalsaParser,w.uint32(74).fork(),q+1).ldelim()
if(m.allowCustomMethods!=null&&m.allowCustomMethods!==false)
w.uint32(80).bool(m.allowCustomMethods)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_Http2ProtocolOptions = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.hpackTableSize!=null)
google_protobuf_UInt32Value.encode(m.hpackTableSize,w.uint32(10).fork(),q+1).ldelim()
if(m.maxConcurrentStreams!=null)
google_protobuf_UInt32Value.encode(m.maxConcurrentStreams,w.uint32(18).fork(),q+1).ldelim()
if(m.initialStreamWindowSize!=null)
google_protobuf_UInt32Value.encode(m.initialStreamWindowSize,w.uint32(26).fork(),q+1).ldelim()
if(m.initialConnectionWindowSize!=null)
google_protobuf_UInt32Value.encode(m.initialConnectionWindowSize,w.uint32(34).fork(),q+1).ldelim()
if(m.allowConnect!=null&&m.allowConnect!==false)
w.uint32(40).bool(m.allowConnect)
if(m.allowMetadata!=null&&m.allowMetadata!==false)
w.uint32(48).bool(m.allowMetadata)
if(m.maxOutboundFrames!=null)
google_protobuf_UInt32Value.encode(m.maxOutboundFrames,w.uint32(58).fork(),q+1).ldelim()
if(m.maxOutboundControlFrames!=null)
google_protobuf_UInt32Value.encode(m.maxOutboundControlFrames,w.uint32(66).fork(),q+1).ldelim()
if(m.maxConsecutiveInboundFramesWithEmptyPayload!=null)
google_protobuf_UInt32Value.encode(m.maxConsecutiveInboundFramesWithEmptyPayload,w.uint32(74).fork(),q+1).ldelim()
if(m.maxInboundPriorityFramesPerStream!=null)
google_protobuf_UInt32Value.encode(m.maxInboundPriorityFramesPerStream,w.uint32(82).fork(),q+1).ldelim()
if(m.maxInboundWindowUpdateFramesPerDataFrameSent!=null)
google_protobuf_UInt32Value.encode(m.maxInboundWindowUpdateFramesPerDataFrameSent,w.uint32(90).fork(),q+1).ldelim()
if(m.streamErrorOnInvalidHttpMessaging!=null&&m.streamErrorOnInvalidHttpMessaging!==false)
w.uint32(96).bool(m.streamErrorOnInvalidHttpMessaging)
if(m.overrideStreamErrorOnInvalidHttpMessage!=null)
google_protobuf_BoolValue.encode(m.overrideStreamErrorOnInvalidHttpMessage,w.uint32(114).fork(),q+1).ldelim()
if(m.useOghttp2Codec!=null)
google_protobuf_BoolValue.encode(m.useOghttp2Codec,w.uint32(130).fork(),q+1).ldelim()
if(m.enableHuffmanEncoding!=null)
google_protobuf_BoolValue.encode(m.enableHuffmanEncoding,w.uint32(146).fork(),q+1).ldelim()
if(m.maxHeaderFieldSizeKb!=null)
google_protobuf_UInt32Value.encode(m.maxHeaderFieldSizeKb,w.uint32(154).fork(),q+1).ldelim()
if(m.disallowObsText!=null)
google_protobuf_BoolValue.encode(m.disallowObsText,w.uint32(162).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_core_v3_HealthStatus = Object.assign(Object.create({ __proto__: null, 0: 'UNKNOWN', 1: 'HEALTHY', 2: 'UNHEALTHY', 3: 'DRAINING', 4: 'TIMEOUT', 5: 'DEGRADED' }), { UNKNOWN: 0, HEALTHY: 1, UNHEALTHY: 2, DRAINING: 3, TIMEOUT: 4, DEGRADED: 5 })

const envoy_config_common_mutation_rules_v3_HeaderMutation = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.remove!=null)
w.uint32(10).string(m.remove)
if(m.append!=null)
envoy_config_core_v3_HeaderValueOption.encode(m.append,w.uint32(18).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_accesslog_v3_AccessLog = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.filter!=null)
envoy_config_accesslog_v3_AccessLogFilter.encode(m.filter,w.uint32(18).fork(),q+1).ldelim()
if(m.typedConfig!=null)
google_protobuf_Any.encode(m.typedConfig,w.uint32(34).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_accesslog_v3_AccessLogFilter = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.statusCodeFilter!=null)
envoy_config_accesslog_v3_StatusCodeFilter.encode(m.statusCodeFilter,w.uint32(10).fork(),q+1).ldelim()
if(m.andFilter!=null)
envoy_config_accesslog_v3_AndFilter.encode(m.andFilter,w.uint32(50).fork(),q+1).ldelim()
if(m.orFilter!=null)
envoy_config_accesslog_v3_OrFilter.encode(m.orFilter,w.uint32(58).fork(),q+1).ldelim()
if(m.headerFilter!=null)
envoy_config_accesslog_v3_HeaderFilter.encode(m.headerFilter,w.uint32(66).fork(),q+1).ldelim()
if(m.responseFlagFilter!=null)
envoy_config_accesslog_v3_ResponseFlagFilter.encode(m.responseFlagFilter,w.uint32(74).fork(),q+1).ldelim()
if(m.grpcStatusFilter!=null)
envoy_config_accesslog_v3_GrpcStatusFilter.encode(m.grpcStatusFilter,w.uint32(82).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_accesslog_v3_ComparisonFilter = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.op!=null&&m.op!==0)
w.uint32(8).int32(m.op)
if(m.value!=null)
envoy_config_core_v3_RuntimeUInt32.encode(m.value,w.uint32(18).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_accesslog_v3_ComparisonFilter_Op = Object.assign(Object.create({ __proto__: null, 0: 'EQ', 1: 'GE', 2: 'LE' }), { EQ: 0, GE: 1, LE: 2 })

const envoy_config_accesslog_v3_StatusCodeFilter = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.comparison!=null)
envoy_config_accesslog_v3_ComparisonFilter.encode(m.comparison,w.uint32(10).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_accesslog_v3_AndFilter = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.filters!=null&&m.filters.length){
for(var i=0;i<m.filters.length;++i)
envoy_config_accesslog_v3_AccessLogFilter.encode(m.filters[i],w.uint32(10).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_accesslog_v3_OrFilter = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.filters!=null&&m.filters.length){
for(var i=0;i<m.filters.length;++i)
envoy_config_accesslog_v3_AccessLogFilter.encode(m.filters[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_accesslog_v3_HeaderFilter = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.header!=null)
envoy_config_route_v3_HeaderMatcher.encode(m.header,w.uint32(10).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_accesslog_v3_ResponseFlagFilter = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.flags!=null&&m.flags.length){
for(var i=0;i<m.flags.length;++i)
w.uint32(10).string(m.flags[i])
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_accesslog_v3_GrpcStatusFilter = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.statuses!=null&&m.statuses.length){
w.uint32(10).int32s(m.statuses)
}
if(m.exclude!=null&&m.exclude!==false)
w.uint32(16).bool(m.exclude)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_accesslog_v3_GrpcStatusFilter_Status = Object.assign(Object.create({ __proto__: null, 0: 'OK', 1: 'CANCELED', 2: 'UNKNOWN', 3: 'INVALID_ARGUMENT', 4: 'DEADLINE_EXCEEDED', 5: 'NOT_FOUND', 6: 'ALREADY_EXISTS', 7: 'PERMISSION_DENIED', 8: 'RESOURCE_EXHAUSTED', 9: 'FAILED_PRECONDITION', 10: 'ABORTED', 11: 'OUT_OF_RANGE', 12: 'UNIMPLEMENTED', 13: 'INTERNAL', 14: 'UNAVAILABLE', 15: 'DATA_LOSS', 16: 'UNAUTHENTICATED' }), { OK: 0, CANCELED: 1, UNKNOWN: 2, INVALID_ARGUMENT: 3, DEADLINE_EXCEEDED: 4, NOT_FOUND: 5, ALREADY_EXISTS: 6, PERMISSION_DENIED: 7, RESOURCE_EXHAUSTED: 8, FAILED_PRECONDITION: 9, ABORTED: 10, OUT_OF_RANGE: 11, UNIMPLEMENTED: 12, INTERNAL: 13, UNAVAILABLE: 14, DATA_LOSS: 15, UNAUTHENTICATED: 16 })

const envoy_config_cluster_v3_Cluster = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.type!=null)
w.uint32(16).int32(m.type)
if(m.edsClusterConfig!=null)
envoy_config_cluster_v3_Cluster_EdsClusterConfig.encode(m.edsClusterConfig,w.uint32(26).fork(),q+1).ldelim()
if(m.connectTimeout!=null)
google_protobuf_Duration.encode(m.connectTimeout,w.uint32(34).fork(),q+1).ldelim()
if(m.perConnectionBufferLimitBytes!=null)
google_protobuf_UInt32Value.encode(m.perConnectionBufferLimitBytes,w.uint32(42).fork(),q+1).ldelim()
if(m.lbPolicy!=null&&m.lbPolicy!==0)
w.uint32(48).int32(m.lbPolicy)
if(m.maxRequestsPerConnection!=null)
google_protobuf_UInt32Value.encode(m.maxRequestsPerConnection,w.uint32(74).fork(),q+1).ldelim()
if(m.circuitBreakers!=null)
envoy_config_cluster_v3_CircuitBreakers.encode(m.circuitBreakers,w.uint32(82).fork(),q+1).ldelim()
if(m.httpProtocolOptions!=null)
envoy_config_core_v3_Http1ProtocolOptions.encode(m.httpProtocolOptions,w.uint32(106).fork(),q+1).ldelim()
if(m.http2ProtocolOptions!=null)
envoy_config_core_v3_Http2ProtocolOptions.encode(m.http2ProtocolOptions,w.uint32(114).fork(),q+1).ldelim()
if(m.dnsRefreshRate!=null)
google_protobuf_Duration.encode(m.dnsRefreshRate,w.uint32(130).fork(),q+1).ldelim()
if(m.dnsLookupFamily!=null&&m.dnsLookupFamily!==0)
w.uint32(136).int32(m.dnsLookupFamily)
if(m.dnsResolvers!=null&&m.dnsResolvers.length){
for(var i=0;i<m.dnsResolvers.length;++i)
envoy_config_core_v3_Address.encode(m.dnsResolvers[i],w.uint32(146).fork(),q+1).ldelim()
}
if(m.cleanupInterval!=null)
google_protobuf_Duration.encode(m.cleanupInterval,w.uint32(162).fork(),q+1).ldelim()
if(m.protocolSelection!=null&&m.protocolSelection!==0)
w.uint32(208).int32(m.protocolSelection)
if(m.altStatName!=null&&m.altStatName!=="")
w.uint32(226).string(m.altStatName)
if(m.commonHttpProtocolOptions!=null)
envoy_config_core_v3_HttpProtocolOptions.encode(m.commonHttpProtocolOptions,w.uint32(234).fork(),q+1).ldelim()
if(m.upstreamConnectionOptions!=null)
envoy_config_cluster_v3_UpstreamConnectionOptions.encode(m.upstreamConnectionOptions,w.uint32(242).fork(),q+1).ldelim()
if(m.closeConnectionsOnHostHealthFailure!=null&&m.closeConnectionsOnHostHealthFailure!==false)
w.uint32(248).bool(m.closeConnectionsOnHostHealthFailure)
if(m.ignoreHealthOnHostRemoval!=null&&m.ignoreHealthOnHostRemoval!==false)
w.uint32(256).bool(m.ignoreHealthOnHostRemoval)
if(m.loadAssignment!=null)
envoy_config_endpoint_v3_ClusterLoadAssignment.encode(m.loadAssignment,w.uint32(266).fork(),q+1).ldelim()
if(m.typedExtensionProtocolOptions!=null){
for(var ks=Object.keys(m.typedExtensionProtocolOptions),i=0;i<ks.length;++i){
w.uint32(290).fork().uint32(10).string(ks[i])
google_protobuf_Any.encode(m.typedExtensionProtocolOptions[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.respectDnsTtl!=null&&m.respectDnsTtl!==false)
w.uint32(312).bool(m.respectDnsTtl)
if(m.lrsServer!=null)
envoy_config_core_v3_ConfigSource.encode(m.lrsServer,w.uint32(338).fork(),q+1).ldelim()
if(m.useTcpForDnsLookups!=null&&m.useTcpForDnsLookups!==false)
w.uint32(360).bool(m.useTcpForDnsLookups)
if(m.trackTimeoutBudgets!=null&&m.trackTimeoutBudgets!==false)
w.uint32(376).bool(m.trackTimeoutBudgets)
if(m.connectionPoolPerDownstreamConnection!=null&&m.connectionPoolPerDownstreamConnection!==false)
w.uint32(408).bool(m.connectionPoolPerDownstreamConnection)
if(m.waitForWarmOnInit!=null)
google_protobuf_BoolValue.encode(m.waitForWarmOnInit,w.uint32(434).fork(),q+1).ldelim()
if(m.lrsReportEndpointMetrics!=null&&m.lrsReportEndpointMetrics.length){
for(var i=0;i<m.lrsReportEndpointMetrics.length;++i)
w.uint32(458).string(m.lrsReportEndpointMetrics[i])
}
if(m.dnsJitter!=null)
google_protobuf_Duration.encode(m.dnsJitter,w.uint32(466).fork(),q+1).ldelim()
if(m.perConnectionBufferHighWatermarkTimeout!=null)
google_protobuf_Duration.encode(m.perConnectionBufferHighWatermarkTimeout,w.uint32(482).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_cluster_v3_Cluster_DiscoveryType = Object.assign(Object.create({ __proto__: null, 0: 'STATIC', 1: 'STRICT_DNS', 2: 'LOGICAL_DNS', 3: 'EDS', 4: 'ORIGINAL_DST' }), { STATIC: 0, STRICT_DNS: 1, LOGICAL_DNS: 2, EDS: 3, ORIGINAL_DST: 4 })

const envoy_config_cluster_v3_Cluster_LbPolicy = Object.assign(Object.create({ __proto__: null, 0: 'ROUND_ROBIN', 1: 'LEAST_REQUEST', 2: 'RING_HASH', 3: 'RANDOM', 5: 'MAGLEV', 6: 'CLUSTER_PROVIDED', 7: 'LOAD_BALANCING_POLICY_CONFIG' }), { ROUND_ROBIN: 0, LEAST_REQUEST: 1, RING_HASH: 2, RANDOM: 3, MAGLEV: 5, CLUSTER_PROVIDED: 6, LOAD_BALANCING_POLICY_CONFIG: 7 })

const envoy_config_cluster_v3_Cluster_DnsLookupFamily = Object.assign(Object.create({ __proto__: null, 0: 'AUTO', 1: 'V4_ONLY', 2: 'V6_ONLY', 3: 'V4_PREFERRED', 4: 'ALL' }), { AUTO: 0, V4_ONLY: 1, V6_ONLY: 2, V4_PREFERRED: 3, ALL: 4 })

const envoy_config_cluster_v3_Cluster_ClusterProtocolSelection = Object.assign(Object.create({ __proto__: null, 0: 'USE_CONFIGURED_PROTOCOL', 1: 'USE_DOWNSTREAM_PROTOCOL' }), { USE_CONFIGURED_PROTOCOL: 0, USE_DOWNSTREAM_PROTOCOL: 1 })

const envoy_config_cluster_v3_Cluster_EdsClusterConfig = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.edsConfig!=null)
envoy_config_core_v3_ConfigSource.encode(m.edsConfig,w.uint32(10).fork(),q+1).ldelim()
if(m.serviceName!=null&&m.serviceName!=="")
w.uint32(18).string(m.serviceName)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_cluster_v3_UpstreamConnectionOptions = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.tcpKeepalive!=null)
envoy_config_core_v3_TcpKeepalive.encode(m.tcpKeepalive,w.uint32(10).fork(),q+1).ldelim()
if(m.setLocalInterfaceNameOnUpstreamConnections!=null&&m.setLocalInterfaceNameOnUpstreamConnections!==false)
w.uint32(16).bool(m.setLocalInterfaceNameOnUpstreamConnections)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_cluster_v3_CircuitBreakers = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.thresholds!=null&&m.thresholds.length){
for(var i=0;i<m.thresholds.length;++i)
envoy_config_cluster_v3_CircuitBreakers_Thresholds.encode(m.thresholds[i],w.uint32(10).fork(),q+1).ldelim()
}
if(m.perHostThresholds!=null&&m.perHostThresholds.length){
for(var i=0;i<m.perHostThresholds.length;++i)
envoy_config_cluster_v3_CircuitBreakers_Thresholds.encode(m.perHostThresholds[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_cluster_v3_CircuitBreakers_Thresholds = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.priority!=null&&m.priority!==0)
w.uint32(8).int32(m.priority)
if(m.maxConnections!=null)
google_protobuf_UInt32Value.encode(m.maxConnections,w.uint32(18).fork(),q+1).ldelim()
if(m.maxPendingRequests!=null)
google_protobuf_UInt32Value.encode(m.maxPendingRequests,w.uint32(26).fork(),q+1).ldelim()
if(m.maxRequests!=null)
google_protobuf_UInt32Value.encode(m.maxRequests,w.uint32(34).fork(),q+1).ldelim()
if(m.maxRetries!=null)
google_protobuf_UInt32Value.encode(m.maxRetries,w.uint32(42).fork(),q+1).ldelim()
if(m.trackRemaining!=null&&m.trackRemaining!==false)
w.uint32(48).bool(m.trackRemaining)
if(m.maxConnectionPools!=null)
google_protobuf_UInt32Value.encode(m.maxConnectionPools,w.uint32(58).fork(),q+1).ldelim()
if(m.retryBudget!=null)
envoy_config_cluster_v3_CircuitBreakers_Thresholds_RetryBudget.encode(m.retryBudget,w.uint32(66).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_cluster_v3_CircuitBreakers_Thresholds_RetryBudget = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.budgetPercent!=null)
envoy_type_v3_Percent.encode(m.budgetPercent,w.uint32(10).fork(),q+1).ldelim()
if(m.minRetryConcurrency!=null)
google_protobuf_UInt32Value.encode(m.minRetryConcurrency,w.uint32(18).fork(),q+1).ldelim()
if(m.budgetInterval!=null)
google_protobuf_Duration.encode(m.budgetInterval,w.uint32(26).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_endpoint_v3_ClusterLoadAssignment = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.clusterName!=null&&m.clusterName!=="")
w.uint32(10).string(m.clusterName)
if(m.endpoints!=null&&m.endpoints.length){
for(var i=0;i<m.endpoints.length;++i)
envoy_config_endpoint_v3_LocalityLbEndpoints.encode(m.endpoints[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.namedEndpoints!=null){
for(var ks=Object.keys(m.namedEndpoints),i=0;i<ks.length;++i){
w.uint32(42).fork().uint32(10).string(ks[i])
envoy_config_endpoint_v3_Endpoint.encode(m.namedEndpoints[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()
}
}
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_endpoint_v3_Endpoint = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.address!=null)
envoy_config_core_v3_Address.encode(m.address,w.uint32(10).fork(),q+1).ldelim()
if(m.hostname!=null&&m.hostname!=="")
w.uint32(26).string(m.hostname)
if(m.observabilityName!=null&&m.observabilityName!=="")
w.uint32(42).string(m.observabilityName)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_endpoint_v3_LbEndpoint = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.endpoint!=null)
envoy_config_endpoint_v3_Endpoint.encode(m.endpoint,w.uint32(10).fork(),q+1).ldelim()
if(m.healthStatus!=null&&m.healthStatus!==0)
w.uint32(16).int32(m.healthStatus)
if(m.loadBalancingWeight!=null)
google_protobuf_UInt32Value.encode(m.loadBalancingWeight,w.uint32(34).fork(),q+1).ldelim()
if(m.endpointName!=null)
w.uint32(42).string(m.endpointName)
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_endpoint_v3_LocalityLbEndpoints = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.locality!=null)
envoy_config_core_v3_Locality.encode(m.locality,w.uint32(10).fork(),q+1).ldelim()
if(m.lbEndpoints!=null&&m.lbEndpoints.length){
for(var i=0;i<m.lbEndpoints.length;++i)
envoy_config_endpoint_v3_LbEndpoint.encode(m.lbEndpoints[i],w.uint32(18).fork(),q+1).ldelim()
}
if(m.loadBalancingWeight!=null)
google_protobuf_UInt32Value.encode(m.loadBalancingWeight,w.uint32(26).fork(),q+1).ldelim()
if(m.priority!=null&&m.priority!==0)
w.uint32(40).uint32(m.priority)
if(m.proximity!=null)
google_protobuf_UInt32Value.encode(m.proximity,w.uint32(50).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_listener_v3_Listener = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.address!=null)
envoy_config_core_v3_Address.encode(m.address,w.uint32(18).fork(),q+1).ldelim()
if(m.filterChains!=null&&m.filterChains.length){
for(var i=0;i<m.filterChains.length;++i)
envoy_config_listener_v3_FilterChain.encode(m.filterChains[i],w.uint32(26).fork(),q+1).ldelim()
}
if(m.useOriginalDst!=null)
google_protobuf_BoolValue.encode(m.useOriginalDst,w.uint32(34).fork(),q+1).ldelim()
if(m.perConnectionBufferLimitBytes!=null)
google_protobuf_UInt32Value.encode(m.perConnectionBufferLimitBytes,w.uint32(42).fork(),q+1).ldelim()
if(m.drainType!=null&&m.drainType!==0)
w.uint32(64).int32(m.drainType)
if(m.transparent!=null)
google_protobuf_BoolValue.encode(m.transparent,w.uint32(82).fork(),q+1).ldelim()
if(m.freebind!=null)
google_protobuf_BoolValue.encode(m.freebind,w.uint32(90).fork(),q+1).ldelim()
if(m.tcpFastOpenQueueLength!=null)
google_protobuf_UInt32Value.encode(m.tcpFastOpenQueueLength,w.uint32(98).fork(),q+1).ldelim()
if(m.listenerFiltersTimeout!=null)
google_protobuf_Duration.encode(m.listenerFiltersTimeout,w.uint32(122).fork(),q+1).ldelim()
if(m.trafficDirection!=null&&m.trafficDirection!==0)
w.uint32(128).int32(m.trafficDirection)
if(m.continueOnListenerFiltersTimeout!=null&&m.continueOnListenerFiltersTimeout!==false)
w.uint32(136).bool(m.continueOnListenerFiltersTimeout)
if(m.reusePort!=null&&m.reusePort!==false)
w.uint32(168).bool(m.reusePort)
if(m.accessLog!=null&&m.accessLog.length){
for(var i=0;i<m.accessLog.length;++i)
envoy_config_accesslog_v3_AccessLog.encode(m.accessLog[i],w.uint32(178).fork(),q+1).ldelim()
}
if(m.tcpBacklogSize!=null)
google_protobuf_UInt32Value.encode(m.tcpBacklogSize,w.uint32(194).fork(),q+1).ldelim()
if(m.defaultFilterChain!=null)
envoy_config_listener_v3_FilterChain.encode(m.defaultFilterChain,w.uint32(202).fork(),q+1).ldelim()
if(m.bindToPort!=null)
google_protobuf_BoolValue.encode(m.bindToPort,w.uint32(210).fork(),q+1).ldelim()
if(m.statPrefix!=null&&m.statPrefix!=="")
w.uint32(226).string(m.statPrefix)
if(m.enableReusePort!=null)
google_protobuf_BoolValue.encode(m.enableReusePort,w.uint32(234).fork(),q+1).ldelim()
if(m.enableMptcp!=null&&m.enableMptcp!==false)
w.uint32(240).bool(m.enableMptcp)
if(m.ignoreGlobalConnLimit!=null&&m.ignoreGlobalConnLimit!==false)
w.uint32(248).bool(m.ignoreGlobalConnLimit)
if(m.maxConnectionsToAcceptPerSocketEvent!=null)
google_protobuf_UInt32Value.encode(m.maxConnectionsToAcceptPerSocketEvent,w.uint32(274).fork(),q+1).ldelim()
if(m.bypassOverloadManager!=null&&m.bypassOverloadManager!==false)
w.uint32(280).bool(m.bypassOverloadManager)
if(m.tcpKeepalive!=null)
envoy_config_core_v3_TcpKeepalive.encode(m.tcpKeepalive,w.uint32(298).fork(),q+1).ldelim()
if(m.perConnectionBufferHighWatermarkTimeout!=null)
google_protobuf_Duration.encode(m.perConnectionBufferHighWatermarkTimeout,w.uint32(306).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_listener_v3_Listener_DrainType = Object.assign(Object.create({ __proto__: null, 0: 'DEFAULT', 1: 'MODIFY_ONLY' }), { DEFAULT: 0, MODIFY_ONLY: 1 })

const envoy_config_listener_v3_Filter = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.name!=null&&m.name!=="")
w.uint32(10).string(m.name)
if(m.typedConfig!=null)
google_protobuf_Any.encode(m.typedConfig,w.uint32(34).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

const envoy_config_listener_v3_FilterChain = { encode: function (m,w,q){
if(!w)
w=Writer.create()
if(q===undefined)q=0
if(q>util.recursionLimit)
throw Error("max depth exceeded")
if(m.filters!=null&&m.filters.length){
for(var i=0;i<m.filters.length;++i)
envoy_config_listener_v3_Filter.encode(m.filters[i],w.uint32(26).fork(),q+1).ldelim()
}
if(m.useProxyProto!=null)
google_protobuf_BoolValue.encode(m.useProxyProto,w.uint32(34).fork(),q+1).ldelim()
if(m.name!=null&&m.name!=="")
w.uint32(58).string(m.name)
if(m.transportSocketConnectTimeout!=null)
google_protobuf_Duration.encode(m.transportSocketConnectTimeout,w.uint32(74).fork(),q+1).ldelim()
if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))
for(var i=0;i<m.$unknowns.length;++i)
w.raw(m.$unknowns[i])
return w
} }

export const google = { protobuf: { Any: google_protobuf_Any, UInt32Value: google_protobuf_UInt32Value, BoolValue: google_protobuf_BoolValue, Struct: google_protobuf_Struct, Value: google_protobuf_Value, NullValue: google_protobuf_NullValue, Duration: google_protobuf_Duration } }
export const envoy = { type: { matcher: { v3: { StringMatcher: envoy_type_matcher_v3_StringMatcher } }, v3: { Percent: envoy_type_v3_Percent, FractionalPercent: Object.assign(envoy_type_v3_FractionalPercent, { DenominatorType: envoy_type_v3_FractionalPercent_DenominatorType }) } }, extensions: { upstreams: { http: { v3: { HttpProtocolOptions: Object.assign(envoy_extensions_upstreams_http_v3_HttpProtocolOptions, { ExplicitHttpConfig: envoy_extensions_upstreams_http_v3_HttpProtocolOptions_ExplicitHttpConfig }) } } }, filters: { network: { http_connection_manager: { v3: { HttpConnectionManager: Object.assign(envoy_extensions_filters_network_http_connection_manager_v3_HttpConnectionManager, { CodecType: envoy_extensions_filters_network_http_connection_manager_v3_HttpConnectionManager_CodecType, ServerHeaderTransformation: envoy_extensions_filters_network_http_connection_manager_v3_HttpConnectionManager_ServerHeaderTransformation, ForwardClientCertDetails: envoy_extensions_filters_network_http_connection_manager_v3_HttpConnectionManager_ForwardClientCertDetails, PathWithEscapedSlashesAction: envoy_extensions_filters_network_http_connection_manager_v3_HttpConnectionManager_PathWithEscapedSlashesAction }), LocalReplyConfig: envoy_extensions_filters_network_http_connection_manager_v3_LocalReplyConfig, ResponseMapper: envoy_extensions_filters_network_http_connection_manager_v3_ResponseMapper, ScopedRoutes: Object.assign(envoy_extensions_filters_network_http_connection_manager_v3_ScopedRoutes, { ScopeKeyBuilder: Object.assign(envoy_extensions_filters_network_http_connection_manager_v3_ScopedRoutes_ScopeKeyBuilder, { FragmentBuilder: Object.assign(envoy_extensions_filters_network_http_connection_manager_v3_ScopedRoutes_ScopeKeyBuilder_FragmentBuilder, { HeaderValueExtractor: envoy_extensions_filters_network_http_connection_manager_v3_ScopedRoutes_ScopeKeyBuilder_FragmentBuilder_HeaderValueExtractor }) }) }), ScopedRds: envoy_extensions_filters_network_http_connection_manager_v3_ScopedRds, HttpFilter: envoy_extensions_filters_network_http_connection_manager_v3_HttpFilter } } }, http: { router: { v3: { Router: envoy_extensions_filters_http_router_v3_Router } }, lua: { v3: { Lua: envoy_extensions_filters_http_lua_v3_Lua } } } }, retry: { host: { previous_hosts: { v3: { PreviousHostsPredicate: envoy_extensions_retry_host_previous_hosts_v3_PreviousHostsPredicate } } } }, access_loggers: { stream: { v3: { StdoutAccessLog: envoy_extensions_access_loggers_stream_v3_StdoutAccessLog } }, file: { v3: { FileAccessLog: envoy_extensions_access_loggers_file_v3_FileAccessLog } } } }, config: { route: { v3: { VirtualHost: Object.assign(envoy_config_route_v3_VirtualHost, { TlsRequirementType: envoy_config_route_v3_VirtualHost_TlsRequirementType }), Route: envoy_config_route_v3_Route, WeightedCluster: Object.assign(envoy_config_route_v3_WeightedCluster, { ClusterWeight: envoy_config_route_v3_WeightedCluster_ClusterWeight }), RouteMatch: Object.assign(envoy_config_route_v3_RouteMatch, { GrpcRouteMatchOptions: envoy_config_route_v3_RouteMatch_GrpcRouteMatchOptions }), RouteAction: Object.assign(envoy_config_route_v3_RouteAction, { ClusterNotFoundResponseCode: envoy_config_route_v3_RouteAction_ClusterNotFoundResponseCode, InternalRedirectAction: envoy_config_route_v3_RouteAction_InternalRedirectAction, RequestMirrorPolicy: envoy_config_route_v3_RouteAction_RequestMirrorPolicy }), RetryPolicy: Object.assign(envoy_config_route_v3_RetryPolicy, { RetryHostPredicate: envoy_config_route_v3_RetryPolicy_RetryHostPredicate }), DirectResponseAction: envoy_config_route_v3_DirectResponseAction, HeaderMatcher: envoy_config_route_v3_HeaderMatcher, ScopedRouteConfiguration: Object.assign(envoy_config_route_v3_ScopedRouteConfiguration, { Key: Object.assign(envoy_config_route_v3_ScopedRouteConfiguration_Key, { Fragment: envoy_config_route_v3_ScopedRouteConfiguration_Key_Fragment }) }), RouteConfiguration: envoy_config_route_v3_RouteConfiguration } }, core: { v3: { SubstitutionFormatString: envoy_config_core_v3_SubstitutionFormatString, RoutingPriority: envoy_config_core_v3_RoutingPriority, TrafficDirection: envoy_config_core_v3_TrafficDirection, Locality: envoy_config_core_v3_Locality, RuntimeUInt32: envoy_config_core_v3_RuntimeUInt32, HeaderValue: envoy_config_core_v3_HeaderValue, HeaderValueOption: Object.assign(envoy_config_core_v3_HeaderValueOption, { HeaderAppendAction: envoy_config_core_v3_HeaderValueOption_HeaderAppendAction }), DataSource: envoy_config_core_v3_DataSource, RuntimeFractionalPercent: envoy_config_core_v3_RuntimeFractionalPercent, SocketAddress: Object.assign(envoy_config_core_v3_SocketAddress, { Protocol: envoy_config_core_v3_SocketAddress_Protocol }), TcpKeepalive: envoy_config_core_v3_TcpKeepalive, Address: envoy_config_core_v3_Address, ApiVersion: envoy_config_core_v3_ApiVersion, AggregatedConfigSource: envoy_config_core_v3_AggregatedConfigSource, ConfigSource: envoy_config_core_v3_ConfigSource, HttpProtocolOptions: Object.assign(envoy_config_core_v3_HttpProtocolOptions, { HeadersWithUnderscoresAction: envoy_config_core_v3_HttpProtocolOptions_HeadersWithUnderscoresAction }), Http1ProtocolOptions: envoy_config_core_v3_Http1ProtocolOptions, Http2ProtocolOptions: envoy_config_core_v3_Http2ProtocolOptions, HealthStatus: envoy_config_core_v3_HealthStatus } }, common: { mutation_rules: { v3: { HeaderMutation: envoy_config_common_mutation_rules_v3_HeaderMutation } } }, accesslog: { v3: { AccessLog: envoy_config_accesslog_v3_AccessLog, AccessLogFilter: envoy_config_accesslog_v3_AccessLogFilter, ComparisonFilter: Object.assign(envoy_config_accesslog_v3_ComparisonFilter, { Op: envoy_config_accesslog_v3_ComparisonFilter_Op }), StatusCodeFilter: envoy_config_accesslog_v3_StatusCodeFilter, AndFilter: envoy_config_accesslog_v3_AndFilter, OrFilter: envoy_config_accesslog_v3_OrFilter, HeaderFilter: envoy_config_accesslog_v3_HeaderFilter, ResponseFlagFilter: envoy_config_accesslog_v3_ResponseFlagFilter, GrpcStatusFilter: Object.assign(envoy_config_accesslog_v3_GrpcStatusFilter, { Status: envoy_config_accesslog_v3_GrpcStatusFilter_Status }) } }, cluster: { v3: { Cluster: Object.assign(envoy_config_cluster_v3_Cluster, { DiscoveryType: envoy_config_cluster_v3_Cluster_DiscoveryType, LbPolicy: envoy_config_cluster_v3_Cluster_LbPolicy, DnsLookupFamily: envoy_config_cluster_v3_Cluster_DnsLookupFamily, ClusterProtocolSelection: envoy_config_cluster_v3_Cluster_ClusterProtocolSelection, EdsClusterConfig: envoy_config_cluster_v3_Cluster_EdsClusterConfig }), UpstreamConnectionOptions: envoy_config_cluster_v3_UpstreamConnectionOptions, CircuitBreakers: Object.assign(envoy_config_cluster_v3_CircuitBreakers, { Thresholds: Object.assign(envoy_config_cluster_v3_CircuitBreakers_Thresholds, { RetryBudget: envoy_config_cluster_v3_CircuitBreakers_Thresholds_RetryBudget }) }) } }, endpoint: { v3: { ClusterLoadAssignment: envoy_config_endpoint_v3_ClusterLoadAssignment, Endpoint: envoy_config_endpoint_v3_Endpoint, LbEndpoint: envoy_config_endpoint_v3_LbEndpoint, LocalityLbEndpoints: envoy_config_endpoint_v3_LocalityLbEndpoints } }, listener: { v3: { Listener: Object.assign(envoy_config_listener_v3_Listener, { DrainType: envoy_config_listener_v3_Listener_DrainType }), Filter: envoy_config_listener_v3_Filter, FilterChain: envoy_config_listener_v3_FilterChain } } } }
