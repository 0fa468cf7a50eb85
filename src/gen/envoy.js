// Made by `bun run gen`; do not edit.
import { $protobuf } from './protobuf.js'

const $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error;

const $root = {};

export const google = $root.google = (() => {

	const google = {};

	google.protobuf = (function() {

		const protobuf = {};

		protobuf.Any = (function() {

			const Any = {};

			Any.encode = function (message, writer, _depth) {
				if (!writer)
					writer = $Writer.create();
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (message.typeUrl != null && $Object.hasOwnProperty.call(message, "typeUrl") && message.typeUrl !== "")
					writer.uint32(10).string(message.typeUrl);
				if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
					writer.uint32(18).bytes(message.value);
				if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
					for (let i = 0; i < message.$unknowns.length; ++i)
						writer.raw(message.$unknowns[i]);
				return writer;
			};

			return Any;
		})();

		protobuf.UInt32Value = (function() {

			const UInt32Value = {};

			UInt32Value.encode = function (message, writer, _depth) {
				if (!writer)
					writer = $Writer.create();
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== 0)
					writer.uint32(8).uint32(message.value);
				if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
					for (let i = 0; i < message.$unknowns.length; ++i)
						writer.raw(message.$unknowns[i]);
				return writer;
			};

			return UInt32Value;
		})();

		protobuf.BoolValue = (function() {

			const BoolValue = {};

			BoolValue.encode = function (message, writer, _depth) {
				if (!writer)
					writer = $Writer.create();
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== false)
					writer.uint32(8).bool(message.value);
				if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
					for (let i = 0; i < message.$unknowns.length; ++i)
						writer.raw(message.$unknowns[i]);
				return writer;
			};

			return BoolValue;
		})();

		protobuf.Struct = (function() {

			const Struct = {};

			Struct.encode = function (message, writer, _depth) {
				if (!writer)
					writer = $Writer.create();
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (message.fields != null && $Object.hasOwnProperty.call(message, "fields"))
					for (let keys = $Object.keys(message.fields), i = 0; i < keys.length; ++i) {
						writer.uint32(10).fork().uint32(10).string(keys[i]);
						$root.google.protobuf.Value.encode(message.fields[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
					}
				if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
					for (let i = 0; i < message.$unknowns.length; ++i)
						writer.raw(message.$unknowns[i]);
				return writer;
			};

			return Struct;
		})();

		protobuf.Value = (function() {

			const Value = {};

			Value.encode = function (message, writer, _depth) {
				if (!writer)
					writer = $Writer.create();
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (message.nullValue != null && $Object.hasOwnProperty.call(message, "nullValue"))
					writer.uint32(8).int32(message.nullValue);
				if (message.numberValue != null && $Object.hasOwnProperty.call(message, "numberValue"))
					writer.uint32(17).double(message.numberValue);
				if (message.stringValue != null && $Object.hasOwnProperty.call(message, "stringValue"))
					writer.uint32(26).string(message.stringValue);
				if (message.boolValue != null && $Object.hasOwnProperty.call(message, "boolValue"))
					writer.uint32(32).bool(message.boolValue);
				if (message.structValue != null && $Object.hasOwnProperty.call(message, "structValue"))
					$root.google.protobuf.Struct.encode(message.structValue, writer.uint32(42).fork(), _depth + 1).ldelim();
				if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
					for (let i = 0; i < message.$unknowns.length; ++i)
						writer.raw(message.$unknowns[i]);
				return writer;
			};

			return Value;
		})();

		protobuf.NullValue = (function() {
			const valuesById = $Object.create(null), values = $Object.create(valuesById);
			values[valuesById[0] = "NULL_VALUE"] = 0;
			return values;
		})();

		protobuf.Duration = (function() {

			const Duration = {};

			Duration.encode = function (message, writer, _depth) {
				if (!writer)
					writer = $Writer.create();
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
					writer.uint32(8).int64(message.seconds);
				if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos") && message.nanos !== 0)
					writer.uint32(16).int32(message.nanos);
				if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
					for (let i = 0; i < message.$unknowns.length; ++i)
						writer.raw(message.$unknowns[i]);
				return writer;
			};

			return Duration;
		})();

		return protobuf;
	})();

	return google;
})();

export const envoy = $root.envoy = (() => {

	const envoy = {};

	envoy.type = (function() {

		const type = {};

		type.matcher = (function() {

			const matcher = {};

			matcher.v3 = (function() {

				const v3 = {};

				v3.StringMatcher = (function() {

					const StringMatcher = {};

					StringMatcher.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.exact != null && $Object.hasOwnProperty.call(message, "exact"))
							writer.uint32(10).string(message.exact);
						if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix"))
							writer.uint32(18).string(message.prefix);
						if (message.suffix != null && $Object.hasOwnProperty.call(message, "suffix"))
							writer.uint32(26).string(message.suffix);
						if (message.ignoreCase != null && $Object.hasOwnProperty.call(message, "ignoreCase") && message.ignoreCase !== false)
							writer.uint32(48).bool(message.ignoreCase);
						if (message.contains != null && $Object.hasOwnProperty.call(message, "contains"))
							writer.uint32(58).string(message.contains);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return StringMatcher;
				})();

				return v3;
			})();

			return matcher;
		})();

		type.v3 = (function() {

			const v3 = {};

			v3.Percent = (function() {

				const Percent = {};

				Percent.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
						writer.uint32(9).double(message.value);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				return Percent;
			})();

			v3.FractionalPercent = (function() {

				const FractionalPercent = {};

				FractionalPercent.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.numerator != null && $Object.hasOwnProperty.call(message, "numerator") && message.numerator !== 0)
						writer.uint32(8).uint32(message.numerator);
					if (message.denominator != null && $Object.hasOwnProperty.call(message, "denominator") && message.denominator !== 0)
						writer.uint32(16).int32(message.denominator);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				FractionalPercent.DenominatorType = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "HUNDRED"] = 0;
					values[valuesById[1] = "TEN_THOUSAND"] = 1;
					values[valuesById[2] = "MILLION"] = 2;
					return values;
				})();

				return FractionalPercent;
			})();

			return v3;
		})();

		return type;
	})();

	envoy.extensions = (function() {

		const extensions = {};

		extensions.upstreams = (function() {

			const upstreams = {};

			upstreams.http = (function() {

				const http = {};

				http.v3 = (function() {

					const v3 = {};

					v3.HttpProtocolOptions = (function() {

						const HttpProtocolOptions = {};

						HttpProtocolOptions.encode = function (message, writer, _depth) {
							if (!writer)
								writer = $Writer.create();
							if (_depth === $undefined)
								_depth = 0;
							if (_depth > $util.recursionLimit)
								throw $Error("max depth exceeded");
							if (message.commonHttpProtocolOptions != null && $Object.hasOwnProperty.call(message, "commonHttpProtocolOptions"))
								$root.envoy.config.core.v3.HttpProtocolOptions.encode(message.commonHttpProtocolOptions, writer.uint32(10).fork(), _depth + 1).ldelim();
							if (message.explicitHttpConfig != null && $Object.hasOwnProperty.call(message, "explicitHttpConfig"))
								$root.envoy.extensions.upstreams.http.v3.HttpProtocolOptions.ExplicitHttpConfig.encode(message.explicitHttpConfig, writer.uint32(26).fork(), _depth + 1).ldelim();
							if (message.httpFilters != null && message.httpFilters.length)
								for (let i = 0; i < message.httpFilters.length; ++i)
									$root.envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter.encode(message.httpFilters[i], writer.uint32(50).fork(), _depth + 1).ldelim();
							if (message.requestMirrorPolicies != null && message.requestMirrorPolicies.length)
								for (let i = 0; i < message.requestMirrorPolicies.length; ++i)
									$root.envoy.config.route.v3.RouteAction.RequestMirrorPolicy.encode(message.requestMirrorPolicies[i], writer.uint32(74).fork(), _depth + 1).ldelim();
							if (message.retryPolicy != null && $Object.hasOwnProperty.call(message, "retryPolicy"))
								$root.envoy.config.route.v3.RetryPolicy.encode(message.retryPolicy, writer.uint32(90).fork(), _depth + 1).ldelim();
							if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
								for (let i = 0; i < message.$unknowns.length; ++i)
									writer.raw(message.$unknowns[i]);
							return writer;
						};

						HttpProtocolOptions.ExplicitHttpConfig = (function() {

							const ExplicitHttpConfig = {};

							ExplicitHttpConfig.encode = function (message, writer, _depth) {
								if (!writer)
									writer = $Writer.create();
								if (_depth === $undefined)
									_depth = 0;
								if (_depth > $util.recursionLimit)
									throw $Error("max depth exceeded");
								if (message.httpProtocolOptions != null && $Object.hasOwnProperty.call(message, "httpProtocolOptions"))
									$root.envoy.config.core.v3.Http1ProtocolOptions.encode(message.httpProtocolOptions, writer.uint32(10).fork(), _depth + 1).ldelim();
								if (message.http2ProtocolOptions != null && $Object.hasOwnProperty.call(message, "http2ProtocolOptions"))
									$root.envoy.config.core.v3.Http2ProtocolOptions.encode(message.http2ProtocolOptions, writer.uint32(18).fork(), _depth + 1).ldelim();
								if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
									for (let i = 0; i < message.$unknowns.length; ++i)
										writer.raw(message.$unknowns[i]);
								return writer;
							};

							return ExplicitHttpConfig;
						})();

						return HttpProtocolOptions;
					})();

					return v3;
				})();

				return http;
			})();

			return upstreams;
		})();

		extensions.filters = (function() {

			const filters = {};

			filters.network = (function() {

				const network = {};

				network.http_connection_manager = (function() {

					const http_connection_manager = {};

					http_connection_manager.v3 = (function() {

						const v3 = {};

						v3.HttpConnectionManager = (function() {

							const HttpConnectionManager = {};

							HttpConnectionManager.encode = function (message, writer, _depth) {
								if (!writer)
									writer = $Writer.create();
								if (_depth === $undefined)
									_depth = 0;
								if (_depth > $util.recursionLimit)
									throw $Error("max depth exceeded");
								if (message.codecType != null && $Object.hasOwnProperty.call(message, "codecType") && message.codecType !== 0)
									writer.uint32(8).int32(message.codecType);
								if (message.statPrefix != null && $Object.hasOwnProperty.call(message, "statPrefix") && message.statPrefix !== "")
									writer.uint32(18).string(message.statPrefix);
								if (message.routeConfig != null && $Object.hasOwnProperty.call(message, "routeConfig"))
									$root.envoy.config.route.v3.RouteConfiguration.encode(message.routeConfig, writer.uint32(34).fork(), _depth + 1).ldelim();
								if (message.httpFilters != null && message.httpFilters.length)
									for (let i = 0; i < message.httpFilters.length; ++i)
										$root.envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter.encode(message.httpFilters[i], writer.uint32(42).fork(), _depth + 1).ldelim();
								if (message.addUserAgent != null && $Object.hasOwnProperty.call(message, "addUserAgent"))
									$root.google.protobuf.BoolValue.encode(message.addUserAgent, writer.uint32(50).fork(), _depth + 1).ldelim();
								if (message.httpProtocolOptions != null && $Object.hasOwnProperty.call(message, "httpProtocolOptions"))
									$root.envoy.config.core.v3.Http1ProtocolOptions.encode(message.httpProtocolOptions, writer.uint32(66).fork(), _depth + 1).ldelim();
								if (message.http2ProtocolOptions != null && $Object.hasOwnProperty.call(message, "http2ProtocolOptions"))
									$root.envoy.config.core.v3.Http2ProtocolOptions.encode(message.http2ProtocolOptions, writer.uint32(74).fork(), _depth + 1).ldelim();
								if (message.serverName != null && $Object.hasOwnProperty.call(message, "serverName") && message.serverName !== "")
									writer.uint32(82).string(message.serverName);
								if (message.drainTimeout != null && $Object.hasOwnProperty.call(message, "drainTimeout"))
									$root.google.protobuf.Duration.encode(message.drainTimeout, writer.uint32(98).fork(), _depth + 1).ldelim();
								if (message.accessLog != null && message.accessLog.length)
									for (let i = 0; i < message.accessLog.length; ++i)
										$root.envoy.config.accesslog.v3.AccessLog.encode(message.accessLog[i], writer.uint32(106).fork(), _depth + 1).ldelim();
								if (message.useRemoteAddress != null && $Object.hasOwnProperty.call(message, "useRemoteAddress"))
									$root.google.protobuf.BoolValue.encode(message.useRemoteAddress, writer.uint32(114).fork(), _depth + 1).ldelim();
								if (message.generateRequestId != null && $Object.hasOwnProperty.call(message, "generateRequestId"))
									$root.google.protobuf.BoolValue.encode(message.generateRequestId, writer.uint32(122).fork(), _depth + 1).ldelim();
								if (message.forwardClientCertDetails != null && $Object.hasOwnProperty.call(message, "forwardClientCertDetails") && message.forwardClientCertDetails !== 0)
									writer.uint32(128).int32(message.forwardClientCertDetails);
								if (message.proxy_100Continue != null && $Object.hasOwnProperty.call(message, "proxy_100Continue") && message.proxy_100Continue !== false)
									writer.uint32(144).bool(message.proxy_100Continue);
								if (message.xffNumTrustedHops != null && $Object.hasOwnProperty.call(message, "xffNumTrustedHops") && message.xffNumTrustedHops !== 0)
									writer.uint32(152).uint32(message.xffNumTrustedHops);
								if (message.representIpv4RemoteAddressAsIpv4MappedIpv6 != null && $Object.hasOwnProperty.call(message, "representIpv4RemoteAddressAsIpv4MappedIpv6") && message.representIpv4RemoteAddressAsIpv4MappedIpv6 !== false)
									writer.uint32(160).bool(message.representIpv4RemoteAddressAsIpv4MappedIpv6);
								if (message.skipXffAppend != null && $Object.hasOwnProperty.call(message, "skipXffAppend") && message.skipXffAppend !== false)
									writer.uint32(168).bool(message.skipXffAppend);
								if (message.via != null && $Object.hasOwnProperty.call(message, "via") && message.via !== "")
									writer.uint32(178).string(message.via);
								if (message.streamIdleTimeout != null && $Object.hasOwnProperty.call(message, "streamIdleTimeout"))
									$root.google.protobuf.Duration.encode(message.streamIdleTimeout, writer.uint32(194).fork(), _depth + 1).ldelim();
								if (message.delayedCloseTimeout != null && $Object.hasOwnProperty.call(message, "delayedCloseTimeout"))
									$root.google.protobuf.Duration.encode(message.delayedCloseTimeout, writer.uint32(210).fork(), _depth + 1).ldelim();
								if (message.requestTimeout != null && $Object.hasOwnProperty.call(message, "requestTimeout"))
									$root.google.protobuf.Duration.encode(message.requestTimeout, writer.uint32(226).fork(), _depth + 1).ldelim();
								if (message.maxRequestHeadersKb != null && $Object.hasOwnProperty.call(message, "maxRequestHeadersKb"))
									$root.google.protobuf.UInt32Value.encode(message.maxRequestHeadersKb, writer.uint32(234).fork(), _depth + 1).ldelim();
								if (message.normalizePath != null && $Object.hasOwnProperty.call(message, "normalizePath"))
									$root.google.protobuf.BoolValue.encode(message.normalizePath, writer.uint32(242).fork(), _depth + 1).ldelim();
								if (message.scopedRoutes != null && $Object.hasOwnProperty.call(message, "scopedRoutes"))
									$root.envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.encode(message.scopedRoutes, writer.uint32(250).fork(), _depth + 1).ldelim();
								if (message.preserveExternalRequestId != null && $Object.hasOwnProperty.call(message, "preserveExternalRequestId") && message.preserveExternalRequestId !== false)
									writer.uint32(256).bool(message.preserveExternalRequestId);
								if (message.mergeSlashes != null && $Object.hasOwnProperty.call(message, "mergeSlashes") && message.mergeSlashes !== false)
									writer.uint32(264).bool(message.mergeSlashes);
								if (message.serverHeaderTransformation != null && $Object.hasOwnProperty.call(message, "serverHeaderTransformation") && message.serverHeaderTransformation !== 0)
									writer.uint32(272).int32(message.serverHeaderTransformation);
								if (message.commonHttpProtocolOptions != null && $Object.hasOwnProperty.call(message, "commonHttpProtocolOptions"))
									$root.envoy.config.core.v3.HttpProtocolOptions.encode(message.commonHttpProtocolOptions, writer.uint32(282).fork(), _depth + 1).ldelim();
								if (message.alwaysSetRequestIdInResponse != null && $Object.hasOwnProperty.call(message, "alwaysSetRequestIdInResponse") && message.alwaysSetRequestIdInResponse !== false)
									writer.uint32(296).bool(message.alwaysSetRequestIdInResponse);
								if (message.localReplyConfig != null && $Object.hasOwnProperty.call(message, "localReplyConfig"))
									$root.envoy.extensions.filters.network.http_connection_manager.v3.LocalReplyConfig.encode(message.localReplyConfig, writer.uint32(306).fork(), _depth + 1).ldelim();
								if (message.stripMatchingHostPort != null && $Object.hasOwnProperty.call(message, "stripMatchingHostPort") && message.stripMatchingHostPort !== false)
									writer.uint32(312).bool(message.stripMatchingHostPort);
								if (message.streamErrorOnInvalidHttpMessage != null && $Object.hasOwnProperty.call(message, "streamErrorOnInvalidHttpMessage"))
									$root.google.protobuf.BoolValue.encode(message.streamErrorOnInvalidHttpMessage, writer.uint32(322).fork(), _depth + 1).ldelim();
								if (message.requestHeadersTimeout != null && $Object.hasOwnProperty.call(message, "requestHeadersTimeout"))
									$root.google.protobuf.Duration.encode(message.requestHeadersTimeout, writer.uint32(330).fork(), _depth + 1).ldelim();
								if (message.stripAnyHostPort != null && $Object.hasOwnProperty.call(message, "stripAnyHostPort"))
									writer.uint32(336).bool(message.stripAnyHostPort);
								if (message.pathWithEscapedSlashesAction != null && $Object.hasOwnProperty.call(message, "pathWithEscapedSlashesAction") && message.pathWithEscapedSlashesAction !== 0)
									writer.uint32(360).int32(message.pathWithEscapedSlashesAction);
								if (message.stripTrailingHostDot != null && $Object.hasOwnProperty.call(message, "stripTrailingHostDot") && message.stripTrailingHostDot !== false)
									writer.uint32(376).bool(message.stripTrailingHostDot);
								if (message.appendXForwardedPort != null && $Object.hasOwnProperty.call(message, "appendXForwardedPort") && message.appendXForwardedPort !== false)
									writer.uint32(408).bool(message.appendXForwardedPort);
								if (message.addProxyProtocolConnectionState != null && $Object.hasOwnProperty.call(message, "addProxyProtocolConnectionState"))
									$root.google.protobuf.BoolValue.encode(message.addProxyProtocolConnectionState, writer.uint32(426).fork(), _depth + 1).ldelim();
								if (message.accessLogFlushInterval != null && $Object.hasOwnProperty.call(message, "accessLogFlushInterval"))
									$root.google.protobuf.Duration.encode(message.accessLogFlushInterval, writer.uint32(434).fork(), _depth + 1).ldelim();
								if (message.flushAccessLogOnNewRequest != null && $Object.hasOwnProperty.call(message, "flushAccessLogOnNewRequest") && message.flushAccessLogOnNewRequest !== false)
									writer.uint32(440).bool(message.flushAccessLogOnNewRequest);
								if (message.appendLocalOverload != null && $Object.hasOwnProperty.call(message, "appendLocalOverload") && message.appendLocalOverload !== false)
									writer.uint32(456).bool(message.appendLocalOverload);
								if (message.http1SafeMaxConnectionDuration != null && $Object.hasOwnProperty.call(message, "http1SafeMaxConnectionDuration") && message.http1SafeMaxConnectionDuration !== false)
									writer.uint32(464).bool(message.http1SafeMaxConnectionDuration);
								if (message.streamFlushTimeout != null && $Object.hasOwnProperty.call(message, "streamFlushTimeout"))
									$root.google.protobuf.Duration.encode(message.streamFlushTimeout, writer.uint32(474).fork(), _depth + 1).ldelim();
								if (message.drainTimeoutJitter != null && $Object.hasOwnProperty.call(message, "drainTimeoutJitter"))
									$root.envoy.type.v3.Percent.encode(message.drainTimeoutJitter, writer.uint32(498).fork(), _depth + 1).ldelim();
								if (message.recordRouteResolutionStats != null && $Object.hasOwnProperty.call(message, "recordRouteResolutionStats") && message.recordRouteResolutionStats !== false)
									writer.uint32(504).bool(message.recordRouteResolutionStats);
								if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
									for (let i = 0; i < message.$unknowns.length; ++i)
										writer.raw(message.$unknowns[i]);
								return writer;
							};

							HttpConnectionManager.CodecType = (function() {
								const valuesById = $Object.create(null), values = $Object.create(valuesById);
								values[valuesById[0] = "AUTO"] = 0;
								values[valuesById[1] = "HTTP1"] = 1;
								values[valuesById[2] = "HTTP2"] = 2;
								values[valuesById[3] = "HTTP3"] = 3;
								return values;
							})();

							HttpConnectionManager.ServerHeaderTransformation = (function() {
								const valuesById = $Object.create(null), values = $Object.create(valuesById);
								values[valuesById[0] = "OVERWRITE"] = 0;
								values[valuesById[1] = "APPEND_IF_ABSENT"] = 1;
								values[valuesById[2] = "PASS_THROUGH"] = 2;
								return values;
							})();

							HttpConnectionManager.ForwardClientCertDetails = (function() {
								const valuesById = $Object.create(null), values = $Object.create(valuesById);
								values[valuesById[0] = "SANITIZE"] = 0;
								values[valuesById[1] = "FORWARD_ONLY"] = 1;
								values[valuesById[2] = "APPEND_FORWARD"] = 2;
								values[valuesById[3] = "SANITIZE_SET"] = 3;
								values[valuesById[4] = "ALWAYS_FORWARD_ONLY"] = 4;
								return values;
							})();

							HttpConnectionManager.PathWithEscapedSlashesAction = (function() {
								const valuesById = $Object.create(null), values = $Object.create(valuesById);
								values[valuesById[0] = "IMPLEMENTATION_SPECIFIC_DEFAULT"] = 0;
								values[valuesById[1] = "KEEP_UNCHANGED"] = 1;
								values[valuesById[2] = "REJECT_REQUEST"] = 2;
								values[valuesById[3] = "UNESCAPE_AND_REDIRECT"] = 3;
								values[valuesById[4] = "UNESCAPE_AND_FORWARD"] = 4;
								return values;
							})();

							return HttpConnectionManager;
						})();

						v3.LocalReplyConfig = (function() {

							const LocalReplyConfig = {};

							LocalReplyConfig.encode = function (message, writer, _depth) {
								if (!writer)
									writer = $Writer.create();
								if (_depth === $undefined)
									_depth = 0;
								if (_depth > $util.recursionLimit)
									throw $Error("max depth exceeded");
								if (message.mappers != null && message.mappers.length)
									for (let i = 0; i < message.mappers.length; ++i)
										$root.envoy.extensions.filters.network.http_connection_manager.v3.ResponseMapper.encode(message.mappers[i], writer.uint32(10).fork(), _depth + 1).ldelim();
								if (message.bodyFormat != null && $Object.hasOwnProperty.call(message, "bodyFormat"))
									$root.envoy.config.core.v3.SubstitutionFormatString.encode(message.bodyFormat, writer.uint32(18).fork(), _depth + 1).ldelim();
								if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
									for (let i = 0; i < message.$unknowns.length; ++i)
										writer.raw(message.$unknowns[i]);
								return writer;
							};

							return LocalReplyConfig;
						})();

						v3.ResponseMapper = (function() {

							const ResponseMapper = {};

							ResponseMapper.encode = function (message, writer, _depth) {
								if (!writer)
									writer = $Writer.create();
								if (_depth === $undefined)
									_depth = 0;
								if (_depth > $util.recursionLimit)
									throw $Error("max depth exceeded");
								if (message.filter != null && $Object.hasOwnProperty.call(message, "filter"))
									$root.envoy.config.accesslog.v3.AccessLogFilter.encode(message.filter, writer.uint32(10).fork(), _depth + 1).ldelim();
								if (message.statusCode != null && $Object.hasOwnProperty.call(message, "statusCode"))
									$root.google.protobuf.UInt32Value.encode(message.statusCode, writer.uint32(18).fork(), _depth + 1).ldelim();
								if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
									$root.envoy.config.core.v3.DataSource.encode(message.body, writer.uint32(26).fork(), _depth + 1).ldelim();
								if (message.bodyFormatOverride != null && $Object.hasOwnProperty.call(message, "bodyFormatOverride"))
									$root.envoy.config.core.v3.SubstitutionFormatString.encode(message.bodyFormatOverride, writer.uint32(34).fork(), _depth + 1).ldelim();
								if (message.headersToAdd != null && message.headersToAdd.length)
									for (let i = 0; i < message.headersToAdd.length; ++i)
										$root.envoy.config.core.v3.HeaderValueOption.encode(message.headersToAdd[i], writer.uint32(42).fork(), _depth + 1).ldelim();
								if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
									for (let i = 0; i < message.$unknowns.length; ++i)
										writer.raw(message.$unknowns[i]);
								return writer;
							};

							return ResponseMapper;
						})();

						v3.ScopedRoutes = (function() {

							const ScopedRoutes = {};

							ScopedRoutes.encode = function (message, writer, _depth) {
								if (!writer)
									writer = $Writer.create();
								if (_depth === $undefined)
									_depth = 0;
								if (_depth > $util.recursionLimit)
									throw $Error("max depth exceeded");
								if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
									writer.uint32(10).string(message.name);
								if (message.scopeKeyBuilder != null && $Object.hasOwnProperty.call(message, "scopeKeyBuilder"))
									$root.envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.encode(message.scopeKeyBuilder, writer.uint32(18).fork(), _depth + 1).ldelim();
								if (message.rdsConfigSource != null && $Object.hasOwnProperty.call(message, "rdsConfigSource"))
									$root.envoy.config.core.v3.ConfigSource.encode(message.rdsConfigSource, writer.uint32(26).fork(), _depth + 1).ldelim();
								if (message.scopedRds != null && $Object.hasOwnProperty.call(message, "scopedRds"))
									$root.envoy.extensions.filters.network.http_connection_manager.v3.ScopedRds.encode(message.scopedRds, writer.uint32(42).fork(), _depth + 1).ldelim();
								if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
									for (let i = 0; i < message.$unknowns.length; ++i)
										writer.raw(message.$unknowns[i]);
								return writer;
							};

							ScopedRoutes.ScopeKeyBuilder = (function() {

								const ScopeKeyBuilder = {};

								ScopeKeyBuilder.encode = function (message, writer, _depth) {
									if (!writer)
										writer = $Writer.create();
									if (_depth === $undefined)
										_depth = 0;
									if (_depth > $util.recursionLimit)
										throw $Error("max depth exceeded");
									if (message.fragments != null && message.fragments.length)
										for (let i = 0; i < message.fragments.length; ++i)
											$root.envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.encode(message.fragments[i], writer.uint32(10).fork(), _depth + 1).ldelim();
									if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
										for (let i = 0; i < message.$unknowns.length; ++i)
											writer.raw(message.$unknowns[i]);
									return writer;
								};

								ScopeKeyBuilder.FragmentBuilder = (function() {

									const FragmentBuilder = {};

									FragmentBuilder.encode = function (message, writer, _depth) {
										if (!writer)
											writer = $Writer.create();
										if (_depth === $undefined)
											_depth = 0;
										if (_depth > $util.recursionLimit)
											throw $Error("max depth exceeded");
										if (message.headerValueExtractor != null && $Object.hasOwnProperty.call(message, "headerValueExtractor"))
											$root.envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor.encode(message.headerValueExtractor, writer.uint32(10).fork(), _depth + 1).ldelim();
										if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
											for (let i = 0; i < message.$unknowns.length; ++i)
												writer.raw(message.$unknowns[i]);
										return writer;
									};

									FragmentBuilder.HeaderValueExtractor = (function() {

										const HeaderValueExtractor = {};

										HeaderValueExtractor.encode = function (message, writer, _depth) {
											if (!writer)
												writer = $Writer.create();
											if (_depth === $undefined)
												_depth = 0;
											if (_depth > $util.recursionLimit)
												throw $Error("max depth exceeded");
											if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
												writer.uint32(10).string(message.name);
											if (message.elementSeparator != null && $Object.hasOwnProperty.call(message, "elementSeparator") && message.elementSeparator !== "")
												writer.uint32(18).string(message.elementSeparator);
											if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
												writer.uint32(24).uint32(message.index);
											if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
												for (let i = 0; i < message.$unknowns.length; ++i)
													writer.raw(message.$unknowns[i]);
											return writer;
										};

										return HeaderValueExtractor;
									})();

									return FragmentBuilder;
								})();

								return ScopeKeyBuilder;
							})();

							return ScopedRoutes;
						})();

						v3.ScopedRds = (function() {

							const ScopedRds = {};

							ScopedRds.encode = function (message, writer, _depth) {
								if (!writer)
									writer = $Writer.create();
								if (_depth === $undefined)
									_depth = 0;
								if (_depth > $util.recursionLimit)
									throw $Error("max depth exceeded");
								if (message.scopedRdsConfigSource != null && $Object.hasOwnProperty.call(message, "scopedRdsConfigSource"))
									$root.envoy.config.core.v3.ConfigSource.encode(message.scopedRdsConfigSource, writer.uint32(10).fork(), _depth + 1).ldelim();
								if (message.srdsResourcesLocator != null && $Object.hasOwnProperty.call(message, "srdsResourcesLocator") && message.srdsResourcesLocator !== "")
									writer.uint32(18).string(message.srdsResourcesLocator);
								if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
									for (let i = 0; i < message.$unknowns.length; ++i)
										writer.raw(message.$unknowns[i]);
								return writer;
							};

							return ScopedRds;
						})();

						v3.HttpFilter = (function() {

							const HttpFilter = {};

							HttpFilter.encode = function (message, writer, _depth) {
								if (!writer)
									writer = $Writer.create();
								if (_depth === $undefined)
									_depth = 0;
								if (_depth > $util.recursionLimit)
									throw $Error("max depth exceeded");
								if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
									writer.uint32(10).string(message.name);
								if (message.typedConfig != null && $Object.hasOwnProperty.call(message, "typedConfig"))
									$root.google.protobuf.Any.encode(message.typedConfig, writer.uint32(34).fork(), _depth + 1).ldelim();
								if (message.isOptional != null && $Object.hasOwnProperty.call(message, "isOptional") && message.isOptional !== false)
									writer.uint32(48).bool(message.isOptional);
								if (message.disabled != null && $Object.hasOwnProperty.call(message, "disabled") && message.disabled !== false)
									writer.uint32(56).bool(message.disabled);
								if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
									for (let i = 0; i < message.$unknowns.length; ++i)
										writer.raw(message.$unknowns[i]);
								return writer;
							};

							return HttpFilter;
						})();

						return v3;
					})();

					return http_connection_manager;
				})();

				return network;
			})();

			filters.http = (function() {

				const http = {};

				http.router = (function() {

					const router = {};

					router.v3 = (function() {

						const v3 = {};

						v3.Router = (function() {

							const Router = {};

							Router.encode = function (message, writer, _depth) {
								if (!writer)
									writer = $Writer.create();
								if (_depth === $undefined)
									_depth = 0;
								if (_depth > $util.recursionLimit)
									throw $Error("max depth exceeded");
								if (message.dynamicStats != null && $Object.hasOwnProperty.call(message, "dynamicStats"))
									$root.google.protobuf.BoolValue.encode(message.dynamicStats, writer.uint32(10).fork(), _depth + 1).ldelim();
								if (message.startChildSpan != null && $Object.hasOwnProperty.call(message, "startChildSpan") && message.startChildSpan !== false)
									writer.uint32(16).bool(message.startChildSpan);
								if (message.upstreamLog != null && message.upstreamLog.length)
									for (let i = 0; i < message.upstreamLog.length; ++i)
										$root.envoy.config.accesslog.v3.AccessLog.encode(message.upstreamLog[i], writer.uint32(26).fork(), _depth + 1).ldelim();
								if (message.suppressEnvoyHeaders != null && $Object.hasOwnProperty.call(message, "suppressEnvoyHeaders") && message.suppressEnvoyHeaders !== false)
									writer.uint32(32).bool(message.suppressEnvoyHeaders);
								if (message.strictCheckHeaders != null && message.strictCheckHeaders.length)
									for (let i = 0; i < message.strictCheckHeaders.length; ++i)
										writer.uint32(42).string(message.strictCheckHeaders[i]);
								if (message.respectExpectedRqTimeout != null && $Object.hasOwnProperty.call(message, "respectExpectedRqTimeout") && message.respectExpectedRqTimeout !== false)
									writer.uint32(48).bool(message.respectExpectedRqTimeout);
								if (message.suppressGrpcRequestFailureCodeStats != null && $Object.hasOwnProperty.call(message, "suppressGrpcRequestFailureCodeStats") && message.suppressGrpcRequestFailureCodeStats !== false)
									writer.uint32(56).bool(message.suppressGrpcRequestFailureCodeStats);
								if (message.upstreamHttpFilters != null && message.upstreamHttpFilters.length)
									for (let i = 0; i < message.upstreamHttpFilters.length; ++i)
										$root.envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter.encode(message.upstreamHttpFilters[i], writer.uint32(66).fork(), _depth + 1).ldelim();
								if (message.rejectConnectRequestEarlyData != null && $Object.hasOwnProperty.call(message, "rejectConnectRequestEarlyData"))
									$root.google.protobuf.BoolValue.encode(message.rejectConnectRequestEarlyData, writer.uint32(82).fork(), _depth + 1).ldelim();
								if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
									for (let i = 0; i < message.$unknowns.length; ++i)
										writer.raw(message.$unknowns[i]);
								return writer;
							};

							return Router;
						})();

						return v3;
					})();

					return router;
				})();

				http.lua = (function() {

					const lua = {};

					lua.v3 = (function() {

						const v3 = {};

						v3.Lua = (function() {

							const Lua = {};

							Lua.encode = function (message, writer, _depth) {
								if (!writer)
									writer = $Writer.create();
								if (_depth === $undefined)
									_depth = 0;
								if (_depth > $util.recursionLimit)
									throw $Error("max depth exceeded");
								if (message.inlineCode != null && $Object.hasOwnProperty.call(message, "inlineCode") && message.inlineCode !== "")
									writer.uint32(10).string(message.inlineCode);
								if (message.sourceCodes != null && $Object.hasOwnProperty.call(message, "sourceCodes"))
									for (let keys = $Object.keys(message.sourceCodes), i = 0; i < keys.length; ++i) {
										writer.uint32(18).fork().uint32(10).string(keys[i]);
										$root.envoy.config.core.v3.DataSource.encode(message.sourceCodes[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
									}
								if (message.defaultSourceCode != null && $Object.hasOwnProperty.call(message, "defaultSourceCode"))
									$root.envoy.config.core.v3.DataSource.encode(message.defaultSourceCode, writer.uint32(26).fork(), _depth + 1).ldelim();
								if (message.statPrefix != null && $Object.hasOwnProperty.call(message, "statPrefix") && message.statPrefix !== "")
									writer.uint32(34).string(message.statPrefix);
								if (message.clearRouteCache != null && $Object.hasOwnProperty.call(message, "clearRouteCache"))
									$root.google.protobuf.BoolValue.encode(message.clearRouteCache, writer.uint32(42).fork(), _depth + 1).ldelim();
								if (message.filterContext != null && $Object.hasOwnProperty.call(message, "filterContext"))
									$root.google.protobuf.Struct.encode(message.filterContext, writer.uint32(50).fork(), _depth + 1).ldelim();
								if (message.packagePaths != null && message.packagePaths.length)
									for (let i = 0; i < message.packagePaths.length; ++i)
										writer.uint32(58).string(message.packagePaths[i]);
								if (message.packageCpaths != null && message.packageCpaths.length)
									for (let i = 0; i < message.packageCpaths.length; ++i)
										writer.uint32(66).string(message.packageCpaths[i]);
								if (message.sharedVmId != null && $Object.hasOwnProperty.call(message, "sharedVmId") && message.sharedVmId !== "")
									writer.uint32(74).string(message.sharedVmId);
								if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
									for (let i = 0; i < message.$unknowns.length; ++i)
										writer.raw(message.$unknowns[i]);
								return writer;
							};

							return Lua;
						})();

						return v3;
					})();

					return lua;
				})();

				return http;
			})();

			return filters;
		})();

		extensions.retry = (function() {

			const retry = {};

			retry.host = (function() {

				const host = {};

				host.previous_hosts = (function() {

					const previous_hosts = {};

					previous_hosts.v3 = (function() {

						const v3 = {};

						v3.PreviousHostsPredicate = (function() {

							const PreviousHostsPredicate = {};

							PreviousHostsPredicate.encode = function (message, writer, _depth) {
								if (!writer)
									writer = $Writer.create();
								if (_depth === $undefined)
									_depth = 0;
								if (_depth > $util.recursionLimit)
									throw $Error("max depth exceeded");
								if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
									for (let i = 0; i < message.$unknowns.length; ++i)
										writer.raw(message.$unknowns[i]);
								return writer;
							};

							return PreviousHostsPredicate;
						})();

						return v3;
					})();

					return previous_hosts;
				})();

				return host;
			})();

			return retry;
		})();

		extensions.access_loggers = (function() {

			const access_loggers = {};

			access_loggers.stream = (function() {

				const stream = {};

				stream.v3 = (function() {

					const v3 = {};

					v3.StdoutAccessLog = (function() {

						const StdoutAccessLog = {};

						StdoutAccessLog.encode = function (message, writer, _depth) {
							if (!writer)
								writer = $Writer.create();
							if (_depth === $undefined)
								_depth = 0;
							if (_depth > $util.recursionLimit)
								throw $Error("max depth exceeded");
							if (message.logFormat != null && $Object.hasOwnProperty.call(message, "logFormat"))
								$root.envoy.config.core.v3.SubstitutionFormatString.encode(message.logFormat, writer.uint32(10).fork(), _depth + 1).ldelim();
							if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
								for (let i = 0; i < message.$unknowns.length; ++i)
									writer.raw(message.$unknowns[i]);
							return writer;
						};

						return StdoutAccessLog;
					})();

					return v3;
				})();

				return stream;
			})();

			access_loggers.file = (function() {

				const file = {};

				file.v3 = (function() {

					const v3 = {};

					v3.FileAccessLog = (function() {

						const FileAccessLog = {};

						FileAccessLog.encode = function (message, writer, _depth) {
							if (!writer)
								writer = $Writer.create();
							if (_depth === $undefined)
								_depth = 0;
							if (_depth > $util.recursionLimit)
								throw $Error("max depth exceeded");
							if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
								writer.uint32(10).string(message.path);
							if (message.format != null && $Object.hasOwnProperty.call(message, "format"))
								writer.uint32(18).string(message.format);
							if (message.jsonFormat != null && $Object.hasOwnProperty.call(message, "jsonFormat"))
								$root.google.protobuf.Struct.encode(message.jsonFormat, writer.uint32(26).fork(), _depth + 1).ldelim();
							if (message.typedJsonFormat != null && $Object.hasOwnProperty.call(message, "typedJsonFormat"))
								$root.google.protobuf.Struct.encode(message.typedJsonFormat, writer.uint32(34).fork(), _depth + 1).ldelim();
							if (message.logFormat != null && $Object.hasOwnProperty.call(message, "logFormat"))
								$root.envoy.config.core.v3.SubstitutionFormatString.encode(message.logFormat, writer.uint32(42).fork(), _depth + 1).ldelim();
							if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
								for (let i = 0; i < message.$unknowns.length; ++i)
									writer.raw(message.$unknowns[i]);
							return writer;
						};

						return FileAccessLog;
					})();

					return v3;
				})();

				return file;
			})();

			return access_loggers;
		})();

		return extensions;
	})();

	envoy.config = (function() {

		const config = {};

		config.route = (function() {

			const route = {};

			route.v3 = (function() {

				const v3 = {};

				v3.VirtualHost = (function() {

					const VirtualHost = {};

					VirtualHost.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
							writer.uint32(10).string(message.name);
						if (message.domains != null && message.domains.length)
							for (let i = 0; i < message.domains.length; ++i)
								writer.uint32(18).string(message.domains[i]);
						if (message.routes != null && message.routes.length)
							for (let i = 0; i < message.routes.length; ++i)
								$root.envoy.config.route.v3.Route.encode(message.routes[i], writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.requireTls != null && $Object.hasOwnProperty.call(message, "requireTls") && message.requireTls !== 0)
							writer.uint32(32).int32(message.requireTls);
						if (message.requestHeadersToAdd != null && message.requestHeadersToAdd.length)
							for (let i = 0; i < message.requestHeadersToAdd.length; ++i)
								$root.envoy.config.core.v3.HeaderValueOption.encode(message.requestHeadersToAdd[i], writer.uint32(58).fork(), _depth + 1).ldelim();
						if (message.responseHeadersToAdd != null && message.responseHeadersToAdd.length)
							for (let i = 0; i < message.responseHeadersToAdd.length; ++i)
								$root.envoy.config.core.v3.HeaderValueOption.encode(message.responseHeadersToAdd[i], writer.uint32(82).fork(), _depth + 1).ldelim();
						if (message.responseHeadersToRemove != null && message.responseHeadersToRemove.length)
							for (let i = 0; i < message.responseHeadersToRemove.length; ++i)
								writer.uint32(90).string(message.responseHeadersToRemove[i]);
						if (message.requestHeadersToRemove != null && message.requestHeadersToRemove.length)
							for (let i = 0; i < message.requestHeadersToRemove.length; ++i)
								writer.uint32(106).string(message.requestHeadersToRemove[i]);
						if (message.includeRequestAttemptCount != null && $Object.hasOwnProperty.call(message, "includeRequestAttemptCount") && message.includeRequestAttemptCount !== false)
							writer.uint32(112).bool(message.includeRequestAttemptCount);
						if (message.typedPerFilterConfig != null && $Object.hasOwnProperty.call(message, "typedPerFilterConfig"))
							for (let keys = $Object.keys(message.typedPerFilterConfig), i = 0; i < keys.length; ++i) {
								writer.uint32(122).fork().uint32(10).string(keys[i]);
								$root.google.protobuf.Any.encode(message.typedPerFilterConfig[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
							}
						if (message.retryPolicy != null && $Object.hasOwnProperty.call(message, "retryPolicy"))
							$root.envoy.config.route.v3.RetryPolicy.encode(message.retryPolicy, writer.uint32(130).fork(), _depth + 1).ldelim();
						if (message.perRequestBufferLimitBytes != null && $Object.hasOwnProperty.call(message, "perRequestBufferLimitBytes"))
							$root.google.protobuf.UInt32Value.encode(message.perRequestBufferLimitBytes, writer.uint32(146).fork(), _depth + 1).ldelim();
						if (message.includeAttemptCountInResponse != null && $Object.hasOwnProperty.call(message, "includeAttemptCountInResponse") && message.includeAttemptCountInResponse !== false)
							writer.uint32(152).bool(message.includeAttemptCountInResponse);
						if (message.retryPolicyTypedConfig != null && $Object.hasOwnProperty.call(message, "retryPolicyTypedConfig"))
							$root.google.protobuf.Any.encode(message.retryPolicyTypedConfig, writer.uint32(162).fork(), _depth + 1).ldelim();
						if (message.requestMirrorPolicies != null && message.requestMirrorPolicies.length)
							for (let i = 0; i < message.requestMirrorPolicies.length; ++i)
								$root.envoy.config.route.v3.RouteAction.RequestMirrorPolicy.encode(message.requestMirrorPolicies[i], writer.uint32(178).fork(), _depth + 1).ldelim();
						if (message.includeIsTimeoutRetryHeader != null && $Object.hasOwnProperty.call(message, "includeIsTimeoutRetryHeader") && message.includeIsTimeoutRetryHeader !== false)
							writer.uint32(184).bool(message.includeIsTimeoutRetryHeader);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					VirtualHost.TlsRequirementType = (function() {
						const valuesById = $Object.create(null), values = $Object.create(valuesById);
						values[valuesById[0] = "NONE"] = 0;
						values[valuesById[1] = "EXTERNAL_ONLY"] = 1;
						values[valuesById[2] = "ALL"] = 2;
						return values;
					})();

					return VirtualHost;
				})();

				v3.Route = (function() {

					const Route = {};

					Route.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.match != null && $Object.hasOwnProperty.call(message, "match"))
							$root.envoy.config.route.v3.RouteMatch.encode(message.match, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.route != null && $Object.hasOwnProperty.call(message, "route"))
							$root.envoy.config.route.v3.RouteAction.encode(message.route, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.directResponse != null && $Object.hasOwnProperty.call(message, "directResponse"))
							$root.envoy.config.route.v3.DirectResponseAction.encode(message.directResponse, writer.uint32(58).fork(), _depth + 1).ldelim();
						if (message.requestHeadersToAdd != null && message.requestHeadersToAdd.length)
							for (let i = 0; i < message.requestHeadersToAdd.length; ++i)
								$root.envoy.config.core.v3.HeaderValueOption.encode(message.requestHeadersToAdd[i], writer.uint32(74).fork(), _depth + 1).ldelim();
						if (message.responseHeadersToAdd != null && message.responseHeadersToAdd.length)
							for (let i = 0; i < message.responseHeadersToAdd.length; ++i)
								$root.envoy.config.core.v3.HeaderValueOption.encode(message.responseHeadersToAdd[i], writer.uint32(82).fork(), _depth + 1).ldelim();
						if (message.responseHeadersToRemove != null && message.responseHeadersToRemove.length)
							for (let i = 0; i < message.responseHeadersToRemove.length; ++i)
								writer.uint32(90).string(message.responseHeadersToRemove[i]);
						if (message.requestHeadersToRemove != null && message.requestHeadersToRemove.length)
							for (let i = 0; i < message.requestHeadersToRemove.length; ++i)
								writer.uint32(98).string(message.requestHeadersToRemove[i]);
						if (message.typedPerFilterConfig != null && $Object.hasOwnProperty.call(message, "typedPerFilterConfig"))
							for (let keys = $Object.keys(message.typedPerFilterConfig), i = 0; i < keys.length; ++i) {
								writer.uint32(106).fork().uint32(10).string(keys[i]);
								$root.google.protobuf.Any.encode(message.typedPerFilterConfig[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
							}
						if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
							writer.uint32(114).string(message.name);
						if (message.perRequestBufferLimitBytes != null && $Object.hasOwnProperty.call(message, "perRequestBufferLimitBytes"))
							$root.google.protobuf.UInt32Value.encode(message.perRequestBufferLimitBytes, writer.uint32(130).fork(), _depth + 1).ldelim();
						if (message.statPrefix != null && $Object.hasOwnProperty.call(message, "statPrefix") && message.statPrefix !== "")
							writer.uint32(154).string(message.statPrefix);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return Route;
				})();

				v3.WeightedCluster = (function() {

					const WeightedCluster = {};

					WeightedCluster.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.clusters != null && message.clusters.length)
							for (let i = 0; i < message.clusters.length; ++i)
								$root.envoy.config.route.v3.WeightedCluster.ClusterWeight.encode(message.clusters[i], writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.runtimeKeyPrefix != null && $Object.hasOwnProperty.call(message, "runtimeKeyPrefix") && message.runtimeKeyPrefix !== "")
							writer.uint32(18).string(message.runtimeKeyPrefix);
						if (message.totalWeight != null && $Object.hasOwnProperty.call(message, "totalWeight"))
							$root.google.protobuf.UInt32Value.encode(message.totalWeight, writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.headerName != null && $Object.hasOwnProperty.call(message, "headerName"))
							writer.uint32(34).string(message.headerName);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					WeightedCluster.ClusterWeight = (function() {

						const ClusterWeight = {};

						ClusterWeight.encode = function (message, writer, _depth) {
							if (!writer)
								writer = $Writer.create();
							if (_depth === $undefined)
								_depth = 0;
							if (_depth > $util.recursionLimit)
								throw $Error("max depth exceeded");
							if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
								writer.uint32(10).string(message.name);
							if (message.weight != null && $Object.hasOwnProperty.call(message, "weight"))
								$root.google.protobuf.UInt32Value.encode(message.weight, writer.uint32(18).fork(), _depth + 1).ldelim();
							if (message.requestHeadersToAdd != null && message.requestHeadersToAdd.length)
								for (let i = 0; i < message.requestHeadersToAdd.length; ++i)
									$root.envoy.config.core.v3.HeaderValueOption.encode(message.requestHeadersToAdd[i], writer.uint32(34).fork(), _depth + 1).ldelim();
							if (message.responseHeadersToAdd != null && message.responseHeadersToAdd.length)
								for (let i = 0; i < message.responseHeadersToAdd.length; ++i)
									$root.envoy.config.core.v3.HeaderValueOption.encode(message.responseHeadersToAdd[i], writer.uint32(42).fork(), _depth + 1).ldelim();
							if (message.responseHeadersToRemove != null && message.responseHeadersToRemove.length)
								for (let i = 0; i < message.responseHeadersToRemove.length; ++i)
									writer.uint32(50).string(message.responseHeadersToRemove[i]);
							if (message.requestHeadersToRemove != null && message.requestHeadersToRemove.length)
								for (let i = 0; i < message.requestHeadersToRemove.length; ++i)
									writer.uint32(74).string(message.requestHeadersToRemove[i]);
							if (message.typedPerFilterConfig != null && $Object.hasOwnProperty.call(message, "typedPerFilterConfig"))
								for (let keys = $Object.keys(message.typedPerFilterConfig), i = 0; i < keys.length; ++i) {
									writer.uint32(82).fork().uint32(10).string(keys[i]);
									$root.google.protobuf.Any.encode(message.typedPerFilterConfig[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
								}
							if (message.hostRewriteLiteral != null && $Object.hasOwnProperty.call(message, "hostRewriteLiteral"))
								writer.uint32(90).string(message.hostRewriteLiteral);
							if (message.clusterHeader != null && $Object.hasOwnProperty.call(message, "clusterHeader") && message.clusterHeader !== "")
								writer.uint32(98).string(message.clusterHeader);
							if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
								for (let i = 0; i < message.$unknowns.length; ++i)
									writer.raw(message.$unknowns[i]);
							return writer;
						};

						return ClusterWeight;
					})();

					return WeightedCluster;
				})();

				v3.RouteMatch = (function() {

					const RouteMatch = {};

					RouteMatch.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix"))
							writer.uint32(10).string(message.prefix);
						if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
							writer.uint32(18).string(message.path);
						if (message.caseSensitive != null && $Object.hasOwnProperty.call(message, "caseSensitive"))
							$root.google.protobuf.BoolValue.encode(message.caseSensitive, writer.uint32(34).fork(), _depth + 1).ldelim();
						if (message.headers != null && message.headers.length)
							for (let i = 0; i < message.headers.length; ++i)
								$root.envoy.config.route.v3.HeaderMatcher.encode(message.headers[i], writer.uint32(50).fork(), _depth + 1).ldelim();
						if (message.grpc != null && $Object.hasOwnProperty.call(message, "grpc"))
							$root.envoy.config.route.v3.RouteMatch.GrpcRouteMatchOptions.encode(message.grpc, writer.uint32(66).fork(), _depth + 1).ldelim();
						if (message.runtimeFraction != null && $Object.hasOwnProperty.call(message, "runtimeFraction"))
							$root.envoy.config.core.v3.RuntimeFractionalPercent.encode(message.runtimeFraction, writer.uint32(74).fork(), _depth + 1).ldelim();
						if (message.pathSeparatedPrefix != null && $Object.hasOwnProperty.call(message, "pathSeparatedPrefix"))
							writer.uint32(114).string(message.pathSeparatedPrefix);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					RouteMatch.GrpcRouteMatchOptions = (function() {

						const GrpcRouteMatchOptions = {};

						GrpcRouteMatchOptions.encode = function (message, writer, _depth) {
							if (!writer)
								writer = $Writer.create();
							if (_depth === $undefined)
								_depth = 0;
							if (_depth > $util.recursionLimit)
								throw $Error("max depth exceeded");
							if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
								for (let i = 0; i < message.$unknowns.length; ++i)
									writer.raw(message.$unknowns[i]);
							return writer;
						};

						return GrpcRouteMatchOptions;
					})();

					return RouteMatch;
				})();

				v3.RouteAction = (function() {

					const RouteAction = {};

					RouteAction.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster"))
							writer.uint32(10).string(message.cluster);
						if (message.clusterHeader != null && $Object.hasOwnProperty.call(message, "clusterHeader"))
							writer.uint32(18).string(message.clusterHeader);
						if (message.weightedClusters != null && $Object.hasOwnProperty.call(message, "weightedClusters"))
							$root.envoy.config.route.v3.WeightedCluster.encode(message.weightedClusters, writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.prefixRewrite != null && $Object.hasOwnProperty.call(message, "prefixRewrite") && message.prefixRewrite !== "")
							writer.uint32(42).string(message.prefixRewrite);
						if (message.hostRewriteLiteral != null && $Object.hasOwnProperty.call(message, "hostRewriteLiteral"))
							writer.uint32(50).string(message.hostRewriteLiteral);
						if (message.autoHostRewrite != null && $Object.hasOwnProperty.call(message, "autoHostRewrite"))
							$root.google.protobuf.BoolValue.encode(message.autoHostRewrite, writer.uint32(58).fork(), _depth + 1).ldelim();
						if (message.timeout != null && $Object.hasOwnProperty.call(message, "timeout"))
							$root.google.protobuf.Duration.encode(message.timeout, writer.uint32(66).fork(), _depth + 1).ldelim();
						if (message.retryPolicy != null && $Object.hasOwnProperty.call(message, "retryPolicy"))
							$root.envoy.config.route.v3.RetryPolicy.encode(message.retryPolicy, writer.uint32(74).fork(), _depth + 1).ldelim();
						if (message.priority != null && $Object.hasOwnProperty.call(message, "priority") && message.priority !== 0)
							writer.uint32(88).int32(message.priority);
						if (message.includeVhRateLimits != null && $Object.hasOwnProperty.call(message, "includeVhRateLimits"))
							$root.google.protobuf.BoolValue.encode(message.includeVhRateLimits, writer.uint32(114).fork(), _depth + 1).ldelim();
						if (message.clusterNotFoundResponseCode != null && $Object.hasOwnProperty.call(message, "clusterNotFoundResponseCode") && message.clusterNotFoundResponseCode !== 0)
							writer.uint32(160).int32(message.clusterNotFoundResponseCode);
						if (message.maxGrpcTimeout != null && $Object.hasOwnProperty.call(message, "maxGrpcTimeout"))
							$root.google.protobuf.Duration.encode(message.maxGrpcTimeout, writer.uint32(186).fork(), _depth + 1).ldelim();
						if (message.idleTimeout != null && $Object.hasOwnProperty.call(message, "idleTimeout"))
							$root.google.protobuf.Duration.encode(message.idleTimeout, writer.uint32(194).fork(), _depth + 1).ldelim();
						if (message.internalRedirectAction != null && $Object.hasOwnProperty.call(message, "internalRedirectAction") && message.internalRedirectAction !== 0)
							writer.uint32(208).int32(message.internalRedirectAction);
						if (message.grpcTimeoutOffset != null && $Object.hasOwnProperty.call(message, "grpcTimeoutOffset"))
							$root.google.protobuf.Duration.encode(message.grpcTimeoutOffset, writer.uint32(226).fork(), _depth + 1).ldelim();
						if (message.hostRewriteHeader != null && $Object.hasOwnProperty.call(message, "hostRewriteHeader"))
							writer.uint32(234).string(message.hostRewriteHeader);
						if (message.requestMirrorPolicies != null && message.requestMirrorPolicies.length)
							for (let i = 0; i < message.requestMirrorPolicies.length; ++i)
								$root.envoy.config.route.v3.RouteAction.RequestMirrorPolicy.encode(message.requestMirrorPolicies[i], writer.uint32(242).fork(), _depth + 1).ldelim();
						if (message.maxInternalRedirects != null && $Object.hasOwnProperty.call(message, "maxInternalRedirects"))
							$root.google.protobuf.UInt32Value.encode(message.maxInternalRedirects, writer.uint32(250).fork(), _depth + 1).ldelim();
						if (message.retryPolicyTypedConfig != null && $Object.hasOwnProperty.call(message, "retryPolicyTypedConfig"))
							$root.google.protobuf.Any.encode(message.retryPolicyTypedConfig, writer.uint32(266).fork(), _depth + 1).ldelim();
						if (message.clusterSpecifierPlugin != null && $Object.hasOwnProperty.call(message, "clusterSpecifierPlugin"))
							writer.uint32(298).string(message.clusterSpecifierPlugin);
						if (message.appendXForwardedHost != null && $Object.hasOwnProperty.call(message, "appendXForwardedHost") && message.appendXForwardedHost !== false)
							writer.uint32(304).bool(message.appendXForwardedHost);
						if (message.flushTimeout != null && $Object.hasOwnProperty.call(message, "flushTimeout"))
							$root.google.protobuf.Duration.encode(message.flushTimeout, writer.uint32(338).fork(), _depth + 1).ldelim();
						if (message.pathRewrite != null && $Object.hasOwnProperty.call(message, "pathRewrite") && message.pathRewrite !== "")
							writer.uint32(362).string(message.pathRewrite);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					RouteAction.ClusterNotFoundResponseCode = (function() {
						const valuesById = $Object.create(null), values = $Object.create(valuesById);
						values[valuesById[0] = "SERVICE_UNAVAILABLE"] = 0;
						values[valuesById[1] = "NOT_FOUND"] = 1;
						values[valuesById[2] = "INTERNAL_SERVER_ERROR"] = 2;
						return values;
					})();

					RouteAction.InternalRedirectAction = (function() {
						const valuesById = $Object.create(null), values = $Object.create(valuesById);
						values[valuesById[0] = "PASS_THROUGH_INTERNAL_REDIRECT"] = 0;
						values[valuesById[1] = "HANDLE_INTERNAL_REDIRECT"] = 1;
						return values;
					})();

					RouteAction.RequestMirrorPolicy = (function() {

						const RequestMirrorPolicy = {};

						RequestMirrorPolicy.encode = function (message, writer, _depth) {
							if (!writer)
								writer = $Writer.create();
							if (_depth === $undefined)
								_depth = 0;
							if (_depth > $util.recursionLimit)
								throw $Error("max depth exceeded");
							if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && message.cluster !== "")
								writer.uint32(10).string(message.cluster);
							if (message.runtimeFraction != null && $Object.hasOwnProperty.call(message, "runtimeFraction"))
								$root.envoy.config.core.v3.RuntimeFractionalPercent.encode(message.runtimeFraction, writer.uint32(26).fork(), _depth + 1).ldelim();
							if (message.traceSampled != null && $Object.hasOwnProperty.call(message, "traceSampled"))
								$root.google.protobuf.BoolValue.encode(message.traceSampled, writer.uint32(34).fork(), _depth + 1).ldelim();
							if (message.clusterHeader != null && $Object.hasOwnProperty.call(message, "clusterHeader") && message.clusterHeader !== "")
								writer.uint32(42).string(message.clusterHeader);
							if (message.disableShadowHostSuffixAppend != null && $Object.hasOwnProperty.call(message, "disableShadowHostSuffixAppend") && message.disableShadowHostSuffixAppend !== false)
								writer.uint32(48).bool(message.disableShadowHostSuffixAppend);
							if (message.requestHeadersMutations != null && message.requestHeadersMutations.length)
								for (let i = 0; i < message.requestHeadersMutations.length; ++i)
									$root.envoy.config.common.mutation_rules.v3.HeaderMutation.encode(message.requestHeadersMutations[i], writer.uint32(58).fork(), _depth + 1).ldelim();
							if (message.hostRewriteLiteral != null && $Object.hasOwnProperty.call(message, "hostRewriteLiteral") && message.hostRewriteLiteral !== "")
								writer.uint32(66).string(message.hostRewriteLiteral);
							if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
								for (let i = 0; i < message.$unknowns.length; ++i)
									writer.raw(message.$unknowns[i]);
							return writer;
						};

						return RequestMirrorPolicy;
					})();

					return RouteAction;
				})();

				v3.RetryPolicy = (function() {

					const RetryPolicy = {};

					RetryPolicy.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.retryOn != null && $Object.hasOwnProperty.call(message, "retryOn") && message.retryOn !== "")
							writer.uint32(10).string(message.retryOn);
						if (message.numRetries != null && $Object.hasOwnProperty.call(message, "numRetries"))
							$root.google.protobuf.UInt32Value.encode(message.numRetries, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.perTryTimeout != null && $Object.hasOwnProperty.call(message, "perTryTimeout"))
							$root.google.protobuf.Duration.encode(message.perTryTimeout, writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.retryHostPredicate != null && message.retryHostPredicate.length)
							for (let i = 0; i < message.retryHostPredicate.length; ++i)
								$root.envoy.config.route.v3.RetryPolicy.RetryHostPredicate.encode(message.retryHostPredicate[i], writer.uint32(42).fork(), _depth + 1).ldelim();
						if (message.hostSelectionRetryMaxAttempts != null && $Object.hasOwnProperty.call(message, "hostSelectionRetryMaxAttempts") && (typeof message.hostSelectionRetryMaxAttempts === "object" ? message.hostSelectionRetryMaxAttempts.low || message.hostSelectionRetryMaxAttempts.high : message.hostSelectionRetryMaxAttempts !== 0))
							writer.uint32(48).int64(message.hostSelectionRetryMaxAttempts);
						if (message.retriableStatusCodes != null && message.retriableStatusCodes.length)
							writer.uint32(58).uint32s(message.retriableStatusCodes);
						if (message.retriableHeaders != null && message.retriableHeaders.length)
							for (let i = 0; i < message.retriableHeaders.length; ++i)
								$root.envoy.config.route.v3.HeaderMatcher.encode(message.retriableHeaders[i], writer.uint32(74).fork(), _depth + 1).ldelim();
						if (message.retriableRequestHeaders != null && message.retriableRequestHeaders.length)
							for (let i = 0; i < message.retriableRequestHeaders.length; ++i)
								$root.envoy.config.route.v3.HeaderMatcher.encode(message.retriableRequestHeaders[i], writer.uint32(82).fork(), _depth + 1).ldelim();
						if (message.perTryIdleTimeout != null && $Object.hasOwnProperty.call(message, "perTryIdleTimeout"))
							$root.google.protobuf.Duration.encode(message.perTryIdleTimeout, writer.uint32(106).fork(), _depth + 1).ldelim();
						if (message.refreshClusterOnRetry != null && $Object.hasOwnProperty.call(message, "refreshClusterOnRetry") && message.refreshClusterOnRetry !== false)
							writer.uint32(112).bool(message.refreshClusterOnRetry);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					RetryPolicy.RetryHostPredicate = (function() {

						const RetryHostPredicate = {};

						RetryHostPredicate.encode = function (message, writer, _depth) {
							if (!writer)
								writer = $Writer.create();
							if (_depth === $undefined)
								_depth = 0;
							if (_depth > $util.recursionLimit)
								throw $Error("max depth exceeded");
							if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
								writer.uint32(10).string(message.name);
							if (message.typedConfig != null && $Object.hasOwnProperty.call(message, "typedConfig"))
								$root.google.protobuf.Any.encode(message.typedConfig, writer.uint32(26).fork(), _depth + 1).ldelim();
							if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
								for (let i = 0; i < message.$unknowns.length; ++i)
									writer.raw(message.$unknowns[i]);
							return writer;
						};

						return RetryHostPredicate;
					})();

					return RetryPolicy;
				})();

				v3.DirectResponseAction = (function() {

					const DirectResponseAction = {};

					DirectResponseAction.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
							writer.uint32(8).uint32(message.status);
						if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
							$root.envoy.config.core.v3.DataSource.encode(message.body, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.bodyFormat != null && $Object.hasOwnProperty.call(message, "bodyFormat"))
							$root.envoy.config.core.v3.SubstitutionFormatString.encode(message.bodyFormat, writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return DirectResponseAction;
				})();

				v3.HeaderMatcher = (function() {

					const HeaderMatcher = {};

					HeaderMatcher.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
							writer.uint32(10).string(message.name);
						if (message.exactMatch != null && $Object.hasOwnProperty.call(message, "exactMatch"))
							writer.uint32(34).string(message.exactMatch);
						if (message.presentMatch != null && $Object.hasOwnProperty.call(message, "presentMatch"))
							writer.uint32(56).bool(message.presentMatch);
						if (message.invertMatch != null && $Object.hasOwnProperty.call(message, "invertMatch") && message.invertMatch !== false)
							writer.uint32(64).bool(message.invertMatch);
						if (message.prefixMatch != null && $Object.hasOwnProperty.call(message, "prefixMatch"))
							writer.uint32(74).string(message.prefixMatch);
						if (message.suffixMatch != null && $Object.hasOwnProperty.call(message, "suffixMatch"))
							writer.uint32(82).string(message.suffixMatch);
						if (message.containsMatch != null && $Object.hasOwnProperty.call(message, "containsMatch"))
							writer.uint32(98).string(message.containsMatch);
						if (message.stringMatch != null && $Object.hasOwnProperty.call(message, "stringMatch"))
							$root.envoy.type.matcher.v3.StringMatcher.encode(message.stringMatch, writer.uint32(106).fork(), _depth + 1).ldelim();
						if (message.treatMissingHeaderAsEmpty != null && $Object.hasOwnProperty.call(message, "treatMissingHeaderAsEmpty") && message.treatMissingHeaderAsEmpty !== false)
							writer.uint32(112).bool(message.treatMissingHeaderAsEmpty);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return HeaderMatcher;
				})();

				v3.ScopedRouteConfiguration = (function() {

					const ScopedRouteConfiguration = {};

					ScopedRouteConfiguration.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
							writer.uint32(10).string(message.name);
						if (message.routeConfigurationName != null && $Object.hasOwnProperty.call(message, "routeConfigurationName") && message.routeConfigurationName !== "")
							writer.uint32(18).string(message.routeConfigurationName);
						if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
							$root.envoy.config.route.v3.ScopedRouteConfiguration.Key.encode(message.key, writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.onDemand != null && $Object.hasOwnProperty.call(message, "onDemand") && message.onDemand !== false)
							writer.uint32(32).bool(message.onDemand);
						if (message.routeConfiguration != null && $Object.hasOwnProperty.call(message, "routeConfiguration"))
							$root.envoy.config.route.v3.RouteConfiguration.encode(message.routeConfiguration, writer.uint32(42).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					ScopedRouteConfiguration.Key = (function() {

						const Key = {};

						Key.encode = function (message, writer, _depth) {
							if (!writer)
								writer = $Writer.create();
							if (_depth === $undefined)
								_depth = 0;
							if (_depth > $util.recursionLimit)
								throw $Error("max depth exceeded");
							if (message.fragments != null && message.fragments.length)
								for (let i = 0; i < message.fragments.length; ++i)
									$root.envoy.config.route.v3.ScopedRouteConfiguration.Key.Fragment.encode(message.fragments[i], writer.uint32(10).fork(), _depth + 1).ldelim();
							if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
								for (let i = 0; i < message.$unknowns.length; ++i)
									writer.raw(message.$unknowns[i]);
							return writer;
						};

						Key.Fragment = (function() {

							const Fragment = {};

							Fragment.encode = function (message, writer, _depth) {
								if (!writer)
									writer = $Writer.create();
								if (_depth === $undefined)
									_depth = 0;
								if (_depth > $util.recursionLimit)
									throw $Error("max depth exceeded");
								if (message.stringKey != null && $Object.hasOwnProperty.call(message, "stringKey"))
									writer.uint32(10).string(message.stringKey);
								if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
									for (let i = 0; i < message.$unknowns.length; ++i)
										writer.raw(message.$unknowns[i]);
								return writer;
							};

							return Fragment;
						})();

						return Key;
					})();

					return ScopedRouteConfiguration;
				})();

				v3.RouteConfiguration = (function() {

					const RouteConfiguration = {};

					RouteConfiguration.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
							writer.uint32(10).string(message.name);
						if (message.virtualHosts != null && message.virtualHosts.length)
							for (let i = 0; i < message.virtualHosts.length; ++i)
								$root.envoy.config.route.v3.VirtualHost.encode(message.virtualHosts[i], writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.internalOnlyHeaders != null && message.internalOnlyHeaders.length)
							for (let i = 0; i < message.internalOnlyHeaders.length; ++i)
								writer.uint32(26).string(message.internalOnlyHeaders[i]);
						if (message.responseHeadersToAdd != null && message.responseHeadersToAdd.length)
							for (let i = 0; i < message.responseHeadersToAdd.length; ++i)
								$root.envoy.config.core.v3.HeaderValueOption.encode(message.responseHeadersToAdd[i], writer.uint32(34).fork(), _depth + 1).ldelim();
						if (message.responseHeadersToRemove != null && message.responseHeadersToRemove.length)
							for (let i = 0; i < message.responseHeadersToRemove.length; ++i)
								writer.uint32(42).string(message.responseHeadersToRemove[i]);
						if (message.requestHeadersToAdd != null && message.requestHeadersToAdd.length)
							for (let i = 0; i < message.requestHeadersToAdd.length; ++i)
								$root.envoy.config.core.v3.HeaderValueOption.encode(message.requestHeadersToAdd[i], writer.uint32(50).fork(), _depth + 1).ldelim();
						if (message.validateClusters != null && $Object.hasOwnProperty.call(message, "validateClusters"))
							$root.google.protobuf.BoolValue.encode(message.validateClusters, writer.uint32(58).fork(), _depth + 1).ldelim();
						if (message.requestHeadersToRemove != null && message.requestHeadersToRemove.length)
							for (let i = 0; i < message.requestHeadersToRemove.length; ++i)
								writer.uint32(66).string(message.requestHeadersToRemove[i]);
						if (message.mostSpecificHeaderMutationsWins != null && $Object.hasOwnProperty.call(message, "mostSpecificHeaderMutationsWins") && message.mostSpecificHeaderMutationsWins !== false)
							writer.uint32(80).bool(message.mostSpecificHeaderMutationsWins);
						if (message.maxDirectResponseBodySizeBytes != null && $Object.hasOwnProperty.call(message, "maxDirectResponseBodySizeBytes"))
							$root.google.protobuf.UInt32Value.encode(message.maxDirectResponseBodySizeBytes, writer.uint32(90).fork(), _depth + 1).ldelim();
						if (message.requestMirrorPolicies != null && message.requestMirrorPolicies.length)
							for (let i = 0; i < message.requestMirrorPolicies.length; ++i)
								$root.envoy.config.route.v3.RouteAction.RequestMirrorPolicy.encode(message.requestMirrorPolicies[i], writer.uint32(106).fork(), _depth + 1).ldelim();
						if (message.ignorePortInHostMatching != null && $Object.hasOwnProperty.call(message, "ignorePortInHostMatching") && message.ignorePortInHostMatching !== false)
							writer.uint32(112).bool(message.ignorePortInHostMatching);
						if (message.ignorePathParametersInPathMatching != null && $Object.hasOwnProperty.call(message, "ignorePathParametersInPathMatching") && message.ignorePathParametersInPathMatching !== false)
							writer.uint32(120).bool(message.ignorePathParametersInPathMatching);
						if (message.typedPerFilterConfig != null && $Object.hasOwnProperty.call(message, "typedPerFilterConfig"))
							for (let keys = $Object.keys(message.typedPerFilterConfig), i = 0; i < keys.length; ++i) {
								writer.uint32(130).fork().uint32(10).string(keys[i]);
								$root.google.protobuf.Any.encode(message.typedPerFilterConfig[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
							}
						if (message.vhostHeader != null && $Object.hasOwnProperty.call(message, "vhostHeader") && message.vhostHeader !== "")
							writer.uint32(146).string(message.vhostHeader);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return RouteConfiguration;
				})();

				return v3;
			})();

			return route;
		})();

		config.core = (function() {

			const core = {};

			core.v3 = (function() {

				const v3 = {};

				v3.SubstitutionFormatString = (function() {

					const SubstitutionFormatString = {};

					SubstitutionFormatString.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.textFormat != null && $Object.hasOwnProperty.call(message, "textFormat"))
							writer.uint32(10).string(message.textFormat);
						if (message.jsonFormat != null && $Object.hasOwnProperty.call(message, "jsonFormat"))
							$root.google.protobuf.Struct.encode(message.jsonFormat, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.omitEmptyValues != null && $Object.hasOwnProperty.call(message, "omitEmptyValues") && message.omitEmptyValues !== false)
							writer.uint32(24).bool(message.omitEmptyValues);
						if (message.contentType != null && $Object.hasOwnProperty.call(message, "contentType") && message.contentType !== "")
							writer.uint32(34).string(message.contentType);
						if (message.textFormatSource != null && $Object.hasOwnProperty.call(message, "textFormatSource"))
							$root.envoy.config.core.v3.DataSource.encode(message.textFormatSource, writer.uint32(42).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return SubstitutionFormatString;
				})();

				v3.RoutingPriority = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "DEFAULT"] = 0;
					values[valuesById[1] = "HIGH"] = 1;
					return values;
				})();

				v3.TrafficDirection = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "UNSPECIFIED"] = 0;
					values[valuesById[1] = "INBOUND"] = 1;
					values[valuesById[2] = "OUTBOUND"] = 2;
					return values;
				})();

				v3.Locality = (function() {

					const Locality = {};

					Locality.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.region != null && $Object.hasOwnProperty.call(message, "region") && message.region !== "")
							writer.uint32(10).string(message.region);
						if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
							writer.uint32(18).string(message.zone);
						if (message.subZone != null && $Object.hasOwnProperty.call(message, "subZone") && message.subZone !== "")
							writer.uint32(26).string(message.subZone);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return Locality;
				})();

				v3.RuntimeUInt32 = (function() {

					const RuntimeUInt32 = {};

					RuntimeUInt32.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.defaultValue != null && $Object.hasOwnProperty.call(message, "defaultValue") && message.defaultValue !== 0)
							writer.uint32(16).uint32(message.defaultValue);
						if (message.runtimeKey != null && $Object.hasOwnProperty.call(message, "runtimeKey") && message.runtimeKey !== "")
							writer.uint32(26).string(message.runtimeKey);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return RuntimeUInt32;
				})();

				v3.HeaderValue = (function() {

					const HeaderValue = {};

					HeaderValue.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
							writer.uint32(10).string(message.key);
						if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
							writer.uint32(18).string(message.value);
						if (message.rawValue != null && $Object.hasOwnProperty.call(message, "rawValue") && message.rawValue.length)
							writer.uint32(26).bytes(message.rawValue);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return HeaderValue;
				})();

				v3.HeaderValueOption = (function() {

					const HeaderValueOption = {};

					HeaderValueOption.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
							$root.envoy.config.core.v3.HeaderValue.encode(message.header, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.append != null && $Object.hasOwnProperty.call(message, "append"))
							$root.google.protobuf.BoolValue.encode(message.append, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.appendAction != null && $Object.hasOwnProperty.call(message, "appendAction") && message.appendAction !== 0)
							writer.uint32(24).int32(message.appendAction);
						if (message.keepEmptyValue != null && $Object.hasOwnProperty.call(message, "keepEmptyValue") && message.keepEmptyValue !== false)
							writer.uint32(32).bool(message.keepEmptyValue);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					HeaderValueOption.HeaderAppendAction = (function() {
						const valuesById = $Object.create(null), values = $Object.create(valuesById);
						values[valuesById[0] = "APPEND_IF_EXISTS_OR_ADD"] = 0;
						values[valuesById[1] = "ADD_IF_ABSENT"] = 1;
						values[valuesById[2] = "OVERWRITE_IF_EXISTS_OR_ADD"] = 2;
						values[valuesById[3] = "OVERWRITE_IF_EXISTS"] = 3;
						return values;
					})();

					return HeaderValueOption;
				})();

				v3.DataSource = (function() {

					const DataSource = {};

					DataSource.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.filename != null && $Object.hasOwnProperty.call(message, "filename"))
							writer.uint32(10).string(message.filename);
						if (message.inlineBytes != null && $Object.hasOwnProperty.call(message, "inlineBytes"))
							writer.uint32(18).bytes(message.inlineBytes);
						if (message.inlineString != null && $Object.hasOwnProperty.call(message, "inlineString"))
							writer.uint32(26).string(message.inlineString);
						if (message.environmentVariable != null && $Object.hasOwnProperty.call(message, "environmentVariable"))
							writer.uint32(34).string(message.environmentVariable);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return DataSource;
				})();

				v3.RuntimeFractionalPercent = (function() {

					const RuntimeFractionalPercent = {};

					RuntimeFractionalPercent.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.defaultValue != null && $Object.hasOwnProperty.call(message, "defaultValue"))
							$root.envoy.type.v3.FractionalPercent.encode(message.defaultValue, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.runtimeKey != null && $Object.hasOwnProperty.call(message, "runtimeKey") && message.runtimeKey !== "")
							writer.uint32(18).string(message.runtimeKey);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return RuntimeFractionalPercent;
				})();

				v3.SocketAddress = (function() {

					const SocketAddress = {};

					SocketAddress.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol") && message.protocol !== 0)
							writer.uint32(8).int32(message.protocol);
						if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
							writer.uint32(18).string(message.address);
						if (message.portValue != null && $Object.hasOwnProperty.call(message, "portValue"))
							writer.uint32(24).uint32(message.portValue);
						if (message.namedPort != null && $Object.hasOwnProperty.call(message, "namedPort"))
							writer.uint32(34).string(message.namedPort);
						if (message.resolverName != null && $Object.hasOwnProperty.call(message, "resolverName") && message.resolverName !== "")
							writer.uint32(42).string(message.resolverName);
						if (message.ipv4Compat != null && $Object.hasOwnProperty.call(message, "ipv4Compat") && message.ipv4Compat !== false)
							writer.uint32(48).bool(message.ipv4Compat);
						if (message.networkNamespaceFilepath != null && $Object.hasOwnProperty.call(message, "networkNamespaceFilepath") && message.networkNamespaceFilepath !== "")
							writer.uint32(58).string(message.networkNamespaceFilepath);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					SocketAddress.Protocol = (function() {
						const valuesById = $Object.create(null), values = $Object.create(valuesById);
						values[valuesById[0] = "TCP"] = 0;
						values[valuesById[1] = "UDP"] = 1;
						return values;
					})();

					return SocketAddress;
				})();

				v3.TcpKeepalive = (function() {

					const TcpKeepalive = {};

					TcpKeepalive.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.keepaliveProbes != null && $Object.hasOwnProperty.call(message, "keepaliveProbes"))
							$root.google.protobuf.UInt32Value.encode(message.keepaliveProbes, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.keepaliveTime != null && $Object.hasOwnProperty.call(message, "keepaliveTime"))
							$root.google.protobuf.UInt32Value.encode(message.keepaliveTime, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.keepaliveInterval != null && $Object.hasOwnProperty.call(message, "keepaliveInterval"))
							$root.google.protobuf.UInt32Value.encode(message.keepaliveInterval, writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return TcpKeepalive;
				})();

				v3.Address = (function() {

					const Address = {};

					Address.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.socketAddress != null && $Object.hasOwnProperty.call(message, "socketAddress"))
							$root.envoy.config.core.v3.SocketAddress.encode(message.socketAddress, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return Address;
				})();

				v3.ApiVersion = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "AUTO"] = 0;
					values[valuesById[1] = "V2"] = 1;
					values[valuesById[2] = "V3"] = 2;
					return values;
				})();

				v3.AggregatedConfigSource = (function() {

					const AggregatedConfigSource = {};

					AggregatedConfigSource.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return AggregatedConfigSource;
				})();

				v3.ConfigSource = (function() {

					const ConfigSource = {};

					ConfigSource.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
							writer.uint32(10).string(message.path);
						if (message.ads != null && $Object.hasOwnProperty.call(message, "ads"))
							$root.envoy.config.core.v3.AggregatedConfigSource.encode(message.ads, writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.initialFetchTimeout != null && $Object.hasOwnProperty.call(message, "initialFetchTimeout"))
							$root.google.protobuf.Duration.encode(message.initialFetchTimeout, writer.uint32(34).fork(), _depth + 1).ldelim();
						if (message.resourceApiVersion != null && $Object.hasOwnProperty.call(message, "resourceApiVersion") && message.resourceApiVersion !== 0)
							writer.uint32(48).int32(message.resourceApiVersion);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return ConfigSource;
				})();

				v3.HttpProtocolOptions = (function() {

					const HttpProtocolOptions = {};

					HttpProtocolOptions.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.idleTimeout != null && $Object.hasOwnProperty.call(message, "idleTimeout"))
							$root.google.protobuf.Duration.encode(message.idleTimeout, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.maxHeadersCount != null && $Object.hasOwnProperty.call(message, "maxHeadersCount"))
							$root.google.protobuf.UInt32Value.encode(message.maxHeadersCount, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.maxConnectionDuration != null && $Object.hasOwnProperty.call(message, "maxConnectionDuration"))
							$root.google.protobuf.Duration.encode(message.maxConnectionDuration, writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.maxStreamDuration != null && $Object.hasOwnProperty.call(message, "maxStreamDuration"))
							$root.google.protobuf.Duration.encode(message.maxStreamDuration, writer.uint32(34).fork(), _depth + 1).ldelim();
						if (message.headersWithUnderscoresAction != null && $Object.hasOwnProperty.call(message, "headersWithUnderscoresAction") && message.headersWithUnderscoresAction !== 0)
							writer.uint32(40).int32(message.headersWithUnderscoresAction);
						if (message.maxRequestsPerConnection != null && $Object.hasOwnProperty.call(message, "maxRequestsPerConnection"))
							$root.google.protobuf.UInt32Value.encode(message.maxRequestsPerConnection, writer.uint32(50).fork(), _depth + 1).ldelim();
						if (message.maxResponseHeadersKb != null && $Object.hasOwnProperty.call(message, "maxResponseHeadersKb"))
							$root.google.protobuf.UInt32Value.encode(message.maxResponseHeadersKb, writer.uint32(58).fork(), _depth + 1).ldelim();
						if (message.maxConnectionDurationJitter != null && $Object.hasOwnProperty.call(message, "maxConnectionDurationJitter"))
							$root.envoy.type.v3.Percent.encode(message.maxConnectionDurationJitter, writer.uint32(66).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					HttpProtocolOptions.HeadersWithUnderscoresAction = (function() {
						const valuesById = $Object.create(null), values = $Object.create(valuesById);
						values[valuesById[0] = "ALLOW"] = 0;
						values[valuesById[1] = "REJECT_REQUEST"] = 1;
						values[valuesById[2] = "DROP_HEADER"] = 2;
						return values;
					})();

					return HttpProtocolOptions;
				})();

				v3.Http1ProtocolOptions = (function() {

					const Http1ProtocolOptions = {};

					Http1ProtocolOptions.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.allowAbsoluteUrl != null && $Object.hasOwnProperty.call(message, "allowAbsoluteUrl"))
							$root.google.protobuf.BoolValue.encode(message.allowAbsoluteUrl, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.acceptHttp_10 != null && $Object.hasOwnProperty.call(message, "acceptHttp_10") && message.acceptHttp_10 !== false)
							writer.uint32(16).bool(message.acceptHttp_10);
						if (message.defaultHostForHttp_10 != null && $Object.hasOwnProperty.call(message, "defaultHostForHttp_10") && message.defaultHostForHttp_10 !== "")
							writer.uint32(26).string(message.defaultHostForHttp_10);
						if (message.enableTrailers != null && $Object.hasOwnProperty.call(message, "enableTrailers") && message.enableTrailers !== false)
							writer.uint32(40).bool(message.enableTrailers);
						if (message.allowChunkedLength != null && $Object.hasOwnProperty.call(message, "allowChunkedLength") && message.allowChunkedLength !== false)
							writer.uint32(48).bool(message.allowChunkedLength);
						if (message.overrideStreamErrorOnInvalidHttpMessage != null && $Object.hasOwnProperty.call(message, "overrideStreamErrorOnInvalidHttpMessage"))
							$root.google.protobuf.BoolValue.encode(message.overrideStreamErrorOnInvalidHttpMessage, writer.uint32(58).fork(), _depth + 1).ldelim();
						if (message.sendFullyQualifiedUrl != null && $Object.hasOwnProperty.call(message, "sendFullyQualifiedUrl") && message.sendFullyQualifiedUrl !== false)
							writer.uint32(64).bool(message.sendFullyQualifiedUrl);
						if (message.useBalsaParser != null && $Object.hasOwnProperty.call(message, "useBalsaParser"))
							$root.google.protobuf.BoolValue.encode(message.useBalsaParser, writer.uint32(74).fork(), _depth + 1).ldelim();
						if (message.allowCustomMethods != null && $Object.hasOwnProperty.call(message, "allowCustomMethods") && message.allowCustomMethods !== false)
							writer.uint32(80).bool(message.allowCustomMethods);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return Http1ProtocolOptions;
				})();

				v3.Http2ProtocolOptions = (function() {

					const Http2ProtocolOptions = {};

					Http2ProtocolOptions.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.hpackTableSize != null && $Object.hasOwnProperty.call(message, "hpackTableSize"))
							$root.google.protobuf.UInt32Value.encode(message.hpackTableSize, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.maxConcurrentStreams != null && $Object.hasOwnProperty.call(message, "maxConcurrentStreams"))
							$root.google.protobuf.UInt32Value.encode(message.maxConcurrentStreams, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.initialStreamWindowSize != null && $Object.hasOwnProperty.call(message, "initialStreamWindowSize"))
							$root.google.protobuf.UInt32Value.encode(message.initialStreamWindowSize, writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.initialConnectionWindowSize != null && $Object.hasOwnProperty.call(message, "initialConnectionWindowSize"))
							$root.google.protobuf.UInt32Value.encode(message.initialConnectionWindowSize, writer.uint32(34).fork(), _depth + 1).ldelim();
						if (message.allowConnect != null && $Object.hasOwnProperty.call(message, "allowConnect") && message.allowConnect !== false)
							writer.uint32(40).bool(message.allowConnect);
						if (message.allowMetadata != null && $Object.hasOwnProperty.call(message, "allowMetadata") && message.allowMetadata !== false)
							writer.uint32(48).bool(message.allowMetadata);
						if (message.maxOutboundFrames != null && $Object.hasOwnProperty.call(message, "maxOutboundFrames"))
							$root.google.protobuf.UInt32Value.encode(message.maxOutboundFrames, writer.uint32(58).fork(), _depth + 1).ldelim();
						if (message.maxOutboundControlFrames != null && $Object.hasOwnProperty.call(message, "maxOutboundControlFrames"))
							$root.google.protobuf.UInt32Value.encode(message.maxOutboundControlFrames, writer.uint32(66).fork(), _depth + 1).ldelim();
						if (message.maxConsecutiveInboundFramesWithEmptyPayload != null && $Object.hasOwnProperty.call(message, "maxConsecutiveInboundFramesWithEmptyPayload"))
							$root.google.protobuf.UInt32Value.encode(message.maxConsecutiveInboundFramesWithEmptyPayload, writer.uint32(74).fork(), _depth + 1).ldelim();
						if (message.maxInboundPriorityFramesPerStream != null && $Object.hasOwnProperty.call(message, "maxInboundPriorityFramesPerStream"))
							$root.google.protobuf.UInt32Value.encode(message.maxInboundPriorityFramesPerStream, writer.uint32(82).fork(), _depth + 1).ldelim();
						if (message.maxInboundWindowUpdateFramesPerDataFrameSent != null && $Object.hasOwnProperty.call(message, "maxInboundWindowUpdateFramesPerDataFrameSent"))
							$root.google.protobuf.UInt32Value.encode(message.maxInboundWindowUpdateFramesPerDataFrameSent, writer.uint32(90).fork(), _depth + 1).ldelim();
						if (message.streamErrorOnInvalidHttpMessaging != null && $Object.hasOwnProperty.call(message, "streamErrorOnInvalidHttpMessaging") && message.streamErrorOnInvalidHttpMessaging !== false)
							writer.uint32(96).bool(message.streamErrorOnInvalidHttpMessaging);
						if (message.overrideStreamErrorOnInvalidHttpMessage != null && $Object.hasOwnProperty.call(message, "overrideStreamErrorOnInvalidHttpMessage"))
							$root.google.protobuf.BoolValue.encode(message.overrideStreamErrorOnInvalidHttpMessage, writer.uint32(114).fork(), _depth + 1).ldelim();
						if (message.useOghttp2Codec != null && $Object.hasOwnProperty.call(message, "useOghttp2Codec"))
							$root.google.protobuf.BoolValue.encode(message.useOghttp2Codec, writer.uint32(130).fork(), _depth + 1).ldelim();
						if (message.enableHuffmanEncoding != null && $Object.hasOwnProperty.call(message, "enableHuffmanEncoding"))
							$root.google.protobuf.BoolValue.encode(message.enableHuffmanEncoding, writer.uint32(146).fork(), _depth + 1).ldelim();
						if (message.maxHeaderFieldSizeKb != null && $Object.hasOwnProperty.call(message, "maxHeaderFieldSizeKb"))
							$root.google.protobuf.UInt32Value.encode(message.maxHeaderFieldSizeKb, writer.uint32(154).fork(), _depth + 1).ldelim();
						if (message.disallowObsText != null && $Object.hasOwnProperty.call(message, "disallowObsText"))
							$root.google.protobuf.BoolValue.encode(message.disallowObsText, writer.uint32(162).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return Http2ProtocolOptions;
				})();

				v3.HealthStatus = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "UNKNOWN"] = 0;
					values[valuesById[1] = "HEALTHY"] = 1;
					values[valuesById[2] = "UNHEALTHY"] = 2;
					values[valuesById[3] = "DRAINING"] = 3;
					values[valuesById[4] = "TIMEOUT"] = 4;
					values[valuesById[5] = "DEGRADED"] = 5;
					return values;
				})();

				return v3;
			})();

			return core;
		})();

		config.common = (function() {

			const common = {};

			common.mutation_rules = (function() {

				const mutation_rules = {};

				mutation_rules.v3 = (function() {

					const v3 = {};

					v3.HeaderMutation = (function() {

						const HeaderMutation = {};

						HeaderMutation.encode = function (message, writer, _depth) {
							if (!writer)
								writer = $Writer.create();
							if (_depth === $undefined)
								_depth = 0;
							if (_depth > $util.recursionLimit)
								throw $Error("max depth exceeded");
							if (message.remove != null && $Object.hasOwnProperty.call(message, "remove"))
								writer.uint32(10).string(message.remove);
							if (message.append != null && $Object.hasOwnProperty.call(message, "append"))
								$root.envoy.config.core.v3.HeaderValueOption.encode(message.append, writer.uint32(18).fork(), _depth + 1).ldelim();
							if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
								for (let i = 0; i < message.$unknowns.length; ++i)
									writer.raw(message.$unknowns[i]);
							return writer;
						};

						return HeaderMutation;
					})();

					return v3;
				})();

				return mutation_rules;
			})();

			return common;
		})();

		config.accesslog = (function() {

			const accesslog = {};

			accesslog.v3 = (function() {

				const v3 = {};

				v3.AccessLog = (function() {

					const AccessLog = {};

					AccessLog.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
							writer.uint32(10).string(message.name);
						if (message.filter != null && $Object.hasOwnProperty.call(message, "filter"))
							$root.envoy.config.accesslog.v3.AccessLogFilter.encode(message.filter, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.typedConfig != null && $Object.hasOwnProperty.call(message, "typedConfig"))
							$root.google.protobuf.Any.encode(message.typedConfig, writer.uint32(34).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return AccessLog;
				})();

				v3.AccessLogFilter = (function() {

					const AccessLogFilter = {};

					AccessLogFilter.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.statusCodeFilter != null && $Object.hasOwnProperty.call(message, "statusCodeFilter"))
							$root.envoy.config.accesslog.v3.StatusCodeFilter.encode(message.statusCodeFilter, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.andFilter != null && $Object.hasOwnProperty.call(message, "andFilter"))
							$root.envoy.config.accesslog.v3.AndFilter.encode(message.andFilter, writer.uint32(50).fork(), _depth + 1).ldelim();
						if (message.orFilter != null && $Object.hasOwnProperty.call(message, "orFilter"))
							$root.envoy.config.accesslog.v3.OrFilter.encode(message.orFilter, writer.uint32(58).fork(), _depth + 1).ldelim();
						if (message.headerFilter != null && $Object.hasOwnProperty.call(message, "headerFilter"))
							$root.envoy.config.accesslog.v3.HeaderFilter.encode(message.headerFilter, writer.uint32(66).fork(), _depth + 1).ldelim();
						if (message.responseFlagFilter != null && $Object.hasOwnProperty.call(message, "responseFlagFilter"))
							$root.envoy.config.accesslog.v3.ResponseFlagFilter.encode(message.responseFlagFilter, writer.uint32(74).fork(), _depth + 1).ldelim();
						if (message.grpcStatusFilter != null && $Object.hasOwnProperty.call(message, "grpcStatusFilter"))
							$root.envoy.config.accesslog.v3.GrpcStatusFilter.encode(message.grpcStatusFilter, writer.uint32(82).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return AccessLogFilter;
				})();

				v3.ComparisonFilter = (function() {

					const ComparisonFilter = {};

					ComparisonFilter.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.op != null && $Object.hasOwnProperty.call(message, "op") && message.op !== 0)
							writer.uint32(8).int32(message.op);
						if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
							$root.envoy.config.core.v3.RuntimeUInt32.encode(message.value, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					ComparisonFilter.Op = (function() {
						const valuesById = $Object.create(null), values = $Object.create(valuesById);
						values[valuesById[0] = "EQ"] = 0;
						values[valuesById[1] = "GE"] = 1;
						values[valuesById[2] = "LE"] = 2;
						return values;
					})();

					return ComparisonFilter;
				})();

				v3.StatusCodeFilter = (function() {

					const StatusCodeFilter = {};

					StatusCodeFilter.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.comparison != null && $Object.hasOwnProperty.call(message, "comparison"))
							$root.envoy.config.accesslog.v3.ComparisonFilter.encode(message.comparison, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return StatusCodeFilter;
				})();

				v3.AndFilter = (function() {

					const AndFilter = {};

					AndFilter.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.filters != null && message.filters.length)
							for (let i = 0; i < message.filters.length; ++i)
								$root.envoy.config.accesslog.v3.AccessLogFilter.encode(message.filters[i], writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return AndFilter;
				})();

				v3.OrFilter = (function() {

					const OrFilter = {};

					OrFilter.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.filters != null && message.filters.length)
							for (let i = 0; i < message.filters.length; ++i)
								$root.envoy.config.accesslog.v3.AccessLogFilter.encode(message.filters[i], writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return OrFilter;
				})();

				v3.HeaderFilter = (function() {

					const HeaderFilter = {};

					HeaderFilter.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
							$root.envoy.config.route.v3.HeaderMatcher.encode(message.header, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return HeaderFilter;
				})();

				v3.ResponseFlagFilter = (function() {

					const ResponseFlagFilter = {};

					ResponseFlagFilter.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.flags != null && message.flags.length)
							for (let i = 0; i < message.flags.length; ++i)
								writer.uint32(10).string(message.flags[i]);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return ResponseFlagFilter;
				})();

				v3.GrpcStatusFilter = (function() {

					const GrpcStatusFilter = {};

					GrpcStatusFilter.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.statuses != null && message.statuses.length)
							writer.uint32(10).int32s(message.statuses);
						if (message.exclude != null && $Object.hasOwnProperty.call(message, "exclude") && message.exclude !== false)
							writer.uint32(16).bool(message.exclude);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					GrpcStatusFilter.Status = (function() {
						const valuesById = $Object.create(null), values = $Object.create(valuesById);
						values[valuesById[0] = "OK"] = 0;
						values[valuesById[1] = "CANCELED"] = 1;
						values[valuesById[2] = "UNKNOWN"] = 2;
						values[valuesById[3] = "INVALID_ARGUMENT"] = 3;
						values[valuesById[4] = "DEADLINE_EXCEEDED"] = 4;
						values[valuesById[5] = "NOT_FOUND"] = 5;
						values[valuesById[6] = "ALREADY_EXISTS"] = 6;
						values[valuesById[7] = "PERMISSION_DENIED"] = 7;
						values[valuesById[8] = "RESOURCE_EXHAUSTED"] = 8;
						values[valuesById[9] = "FAILED_PRECONDITION"] = 9;
						values[valuesById[10] = "ABORTED"] = 10;
						values[valuesById[11] = "OUT_OF_RANGE"] = 11;
						values[valuesById[12] = "UNIMPLEMENTED"] = 12;
						values[valuesById[13] = "INTERNAL"] = 13;
						values[valuesById[14] = "UNAVAILABLE"] = 14;
						values[valuesById[15] = "DATA_LOSS"] = 15;
						values[valuesById[16] = "UNAUTHENTICATED"] = 16;
						return values;
					})();

					return GrpcStatusFilter;
				})();

				return v3;
			})();

			return accesslog;
		})();

		config.cluster = (function() {

			const cluster = {};

			cluster.v3 = (function() {

				const v3 = {};

				v3.Cluster = (function() {

					const Cluster = {};

					Cluster.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
							writer.uint32(10).string(message.name);
						if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
							writer.uint32(16).int32(message.type);
						if (message.edsClusterConfig != null && $Object.hasOwnProperty.call(message, "edsClusterConfig"))
							$root.envoy.config.cluster.v3.Cluster.EdsClusterConfig.encode(message.edsClusterConfig, writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.connectTimeout != null && $Object.hasOwnProperty.call(message, "connectTimeout"))
							$root.google.protobuf.Duration.encode(message.connectTimeout, writer.uint32(34).fork(), _depth + 1).ldelim();
						if (message.perConnectionBufferLimitBytes != null && $Object.hasOwnProperty.call(message, "perConnectionBufferLimitBytes"))
							$root.google.protobuf.UInt32Value.encode(message.perConnectionBufferLimitBytes, writer.uint32(42).fork(), _depth + 1).ldelim();
						if (message.lbPolicy != null && $Object.hasOwnProperty.call(message, "lbPolicy") && message.lbPolicy !== 0)
							writer.uint32(48).int32(message.lbPolicy);
						if (message.maxRequestsPerConnection != null && $Object.hasOwnProperty.call(message, "maxRequestsPerConnection"))
							$root.google.protobuf.UInt32Value.encode(message.maxRequestsPerConnection, writer.uint32(74).fork(), _depth + 1).ldelim();
						if (message.circuitBreakers != null && $Object.hasOwnProperty.call(message, "circuitBreakers"))
							$root.envoy.config.cluster.v3.CircuitBreakers.encode(message.circuitBreakers, writer.uint32(82).fork(), _depth + 1).ldelim();
						if (message.httpProtocolOptions != null && $Object.hasOwnProperty.call(message, "httpProtocolOptions"))
							$root.envoy.config.core.v3.Http1ProtocolOptions.encode(message.httpProtocolOptions, writer.uint32(106).fork(), _depth + 1).ldelim();
						if (message.http2ProtocolOptions != null && $Object.hasOwnProperty.call(message, "http2ProtocolOptions"))
							$root.envoy.config.core.v3.Http2ProtocolOptions.encode(message.http2ProtocolOptions, writer.uint32(114).fork(), _depth + 1).ldelim();
						if (message.dnsRefreshRate != null && $Object.hasOwnProperty.call(message, "dnsRefreshRate"))
							$root.google.protobuf.Duration.encode(message.dnsRefreshRate, writer.uint32(130).fork(), _depth + 1).ldelim();
						if (message.dnsLookupFamily != null && $Object.hasOwnProperty.call(message, "dnsLookupFamily") && message.dnsLookupFamily !== 0)
							writer.uint32(136).int32(message.dnsLookupFamily);
						if (message.dnsResolvers != null && message.dnsResolvers.length)
							for (let i = 0; i < message.dnsResolvers.length; ++i)
								$root.envoy.config.core.v3.Address.encode(message.dnsResolvers[i], writer.uint32(146).fork(), _depth + 1).ldelim();
						if (message.cleanupInterval != null && $Object.hasOwnProperty.call(message, "cleanupInterval"))
							$root.google.protobuf.Duration.encode(message.cleanupInterval, writer.uint32(162).fork(), _depth + 1).ldelim();
						if (message.protocolSelection != null && $Object.hasOwnProperty.call(message, "protocolSelection") && message.protocolSelection !== 0)
							writer.uint32(208).int32(message.protocolSelection);
						if (message.altStatName != null && $Object.hasOwnProperty.call(message, "altStatName") && message.altStatName !== "")
							writer.uint32(226).string(message.altStatName);
						if (message.commonHttpProtocolOptions != null && $Object.hasOwnProperty.call(message, "commonHttpProtocolOptions"))
							$root.envoy.config.core.v3.HttpProtocolOptions.encode(message.commonHttpProtocolOptions, writer.uint32(234).fork(), _depth + 1).ldelim();
						if (message.upstreamConnectionOptions != null && $Object.hasOwnProperty.call(message, "upstreamConnectionOptions"))
							$root.envoy.config.cluster.v3.UpstreamConnectionOptions.encode(message.upstreamConnectionOptions, writer.uint32(242).fork(), _depth + 1).ldelim();
						if (message.closeConnectionsOnHostHealthFailure != null && $Object.hasOwnProperty.call(message, "closeConnectionsOnHostHealthFailure") && message.closeConnectionsOnHostHealthFailure !== false)
							writer.uint32(248).bool(message.closeConnectionsOnHostHealthFailure);
						if (message.ignoreHealthOnHostRemoval != null && $Object.hasOwnProperty.call(message, "ignoreHealthOnHostRemoval") && message.ignoreHealthOnHostRemoval !== false)
							writer.uint32(256).bool(message.ignoreHealthOnHostRemoval);
						if (message.loadAssignment != null && $Object.hasOwnProperty.call(message, "loadAssignment"))
							$root.envoy.config.endpoint.v3.ClusterLoadAssignment.encode(message.loadAssignment, writer.uint32(266).fork(), _depth + 1).ldelim();
						if (message.typedExtensionProtocolOptions != null && $Object.hasOwnProperty.call(message, "typedExtensionProtocolOptions"))
							for (let keys = $Object.keys(message.typedExtensionProtocolOptions), i = 0; i < keys.length; ++i) {
								writer.uint32(290).fork().uint32(10).string(keys[i]);
								$root.google.protobuf.Any.encode(message.typedExtensionProtocolOptions[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
							}
						if (message.respectDnsTtl != null && $Object.hasOwnProperty.call(message, "respectDnsTtl") && message.respectDnsTtl !== false)
							writer.uint32(312).bool(message.respectDnsTtl);
						if (message.lrsServer != null && $Object.hasOwnProperty.call(message, "lrsServer"))
							$root.envoy.config.core.v3.ConfigSource.encode(message.lrsServer, writer.uint32(338).fork(), _depth + 1).ldelim();
						if (message.useTcpForDnsLookups != null && $Object.hasOwnProperty.call(message, "useTcpForDnsLookups") && message.useTcpForDnsLookups !== false)
							writer.uint32(360).bool(message.useTcpForDnsLookups);
						if (message.trackTimeoutBudgets != null && $Object.hasOwnProperty.call(message, "trackTimeoutBudgets") && message.trackTimeoutBudgets !== false)
							writer.uint32(376).bool(message.trackTimeoutBudgets);
						if (message.connectionPoolPerDownstreamConnection != null && $Object.hasOwnProperty.call(message, "connectionPoolPerDownstreamConnection") && message.connectionPoolPerDownstreamConnection !== false)
							writer.uint32(408).bool(message.connectionPoolPerDownstreamConnection);
						if (message.waitForWarmOnInit != null && $Object.hasOwnProperty.call(message, "waitForWarmOnInit"))
							$root.google.protobuf.BoolValue.encode(message.waitForWarmOnInit, writer.uint32(434).fork(), _depth + 1).ldelim();
						if (message.lrsReportEndpointMetrics != null && message.lrsReportEndpointMetrics.length)
							for (let i = 0; i < message.lrsReportEndpointMetrics.length; ++i)
								writer.uint32(458).string(message.lrsReportEndpointMetrics[i]);
						if (message.dnsJitter != null && $Object.hasOwnProperty.call(message, "dnsJitter"))
							$root.google.protobuf.Duration.encode(message.dnsJitter, writer.uint32(466).fork(), _depth + 1).ldelim();
						if (message.perConnectionBufferHighWatermarkTimeout != null && $Object.hasOwnProperty.call(message, "perConnectionBufferHighWatermarkTimeout"))
							$root.google.protobuf.Duration.encode(message.perConnectionBufferHighWatermarkTimeout, writer.uint32(482).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					Cluster.DiscoveryType = (function() {
						const valuesById = $Object.create(null), values = $Object.create(valuesById);
						values[valuesById[0] = "STATIC"] = 0;
						values[valuesById[1] = "STRICT_DNS"] = 1;
						values[valuesById[2] = "LOGICAL_DNS"] = 2;
						values[valuesById[3] = "EDS"] = 3;
						values[valuesById[4] = "ORIGINAL_DST"] = 4;
						return values;
					})();

					Cluster.LbPolicy = (function() {
						const valuesById = $Object.create(null), values = $Object.create(valuesById);
						values[valuesById[0] = "ROUND_ROBIN"] = 0;
						values[valuesById[1] = "LEAST_REQUEST"] = 1;
						values[valuesById[2] = "RING_HASH"] = 2;
						values[valuesById[3] = "RANDOM"] = 3;
						values[valuesById[5] = "MAGLEV"] = 5;
						values[valuesById[6] = "CLUSTER_PROVIDED"] = 6;
						values[valuesById[7] = "LOAD_BALANCING_POLICY_CONFIG"] = 7;
						return values;
					})();

					Cluster.DnsLookupFamily = (function() {
						const valuesById = $Object.create(null), values = $Object.create(valuesById);
						values[valuesById[0] = "AUTO"] = 0;
						values[valuesById[1] = "V4_ONLY"] = 1;
						values[valuesById[2] = "V6_ONLY"] = 2;
						values[valuesById[3] = "V4_PREFERRED"] = 3;
						values[valuesById[4] = "ALL"] = 4;
						return values;
					})();

					Cluster.ClusterProtocolSelection = (function() {
						const valuesById = $Object.create(null), values = $Object.create(valuesById);
						values[valuesById[0] = "USE_CONFIGURED_PROTOCOL"] = 0;
						values[valuesById[1] = "USE_DOWNSTREAM_PROTOCOL"] = 1;
						return values;
					})();

					Cluster.EdsClusterConfig = (function() {

						const EdsClusterConfig = {};

						EdsClusterConfig.encode = function (message, writer, _depth) {
							if (!writer)
								writer = $Writer.create();
							if (_depth === $undefined)
								_depth = 0;
							if (_depth > $util.recursionLimit)
								throw $Error("max depth exceeded");
							if (message.edsConfig != null && $Object.hasOwnProperty.call(message, "edsConfig"))
								$root.envoy.config.core.v3.ConfigSource.encode(message.edsConfig, writer.uint32(10).fork(), _depth + 1).ldelim();
							if (message.serviceName != null && $Object.hasOwnProperty.call(message, "serviceName") && message.serviceName !== "")
								writer.uint32(18).string(message.serviceName);
							if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
								for (let i = 0; i < message.$unknowns.length; ++i)
									writer.raw(message.$unknowns[i]);
							return writer;
						};

						return EdsClusterConfig;
					})();

					return Cluster;
				})();

				v3.UpstreamConnectionOptions = (function() {

					const UpstreamConnectionOptions = {};

					UpstreamConnectionOptions.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.tcpKeepalive != null && $Object.hasOwnProperty.call(message, "tcpKeepalive"))
							$root.envoy.config.core.v3.TcpKeepalive.encode(message.tcpKeepalive, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.setLocalInterfaceNameOnUpstreamConnections != null && $Object.hasOwnProperty.call(message, "setLocalInterfaceNameOnUpstreamConnections") && message.setLocalInterfaceNameOnUpstreamConnections !== false)
							writer.uint32(16).bool(message.setLocalInterfaceNameOnUpstreamConnections);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return UpstreamConnectionOptions;
				})();

				v3.CircuitBreakers = (function() {

					const CircuitBreakers = {};

					CircuitBreakers.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.thresholds != null && message.thresholds.length)
							for (let i = 0; i < message.thresholds.length; ++i)
								$root.envoy.config.cluster.v3.CircuitBreakers.Thresholds.encode(message.thresholds[i], writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.perHostThresholds != null && message.perHostThresholds.length)
							for (let i = 0; i < message.perHostThresholds.length; ++i)
								$root.envoy.config.cluster.v3.CircuitBreakers.Thresholds.encode(message.perHostThresholds[i], writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					CircuitBreakers.Thresholds = (function() {

						const Thresholds = {};

						Thresholds.encode = function (message, writer, _depth) {
							if (!writer)
								writer = $Writer.create();
							if (_depth === $undefined)
								_depth = 0;
							if (_depth > $util.recursionLimit)
								throw $Error("max depth exceeded");
							if (message.priority != null && $Object.hasOwnProperty.call(message, "priority") && message.priority !== 0)
								writer.uint32(8).int32(message.priority);
							if (message.maxConnections != null && $Object.hasOwnProperty.call(message, "maxConnections"))
								$root.google.protobuf.UInt32Value.encode(message.maxConnections, writer.uint32(18).fork(), _depth + 1).ldelim();
							if (message.maxPendingRequests != null && $Object.hasOwnProperty.call(message, "maxPendingRequests"))
								$root.google.protobuf.UInt32Value.encode(message.maxPendingRequests, writer.uint32(26).fork(), _depth + 1).ldelim();
							if (message.maxRequests != null && $Object.hasOwnProperty.call(message, "maxRequests"))
								$root.google.protobuf.UInt32Value.encode(message.maxRequests, writer.uint32(34).fork(), _depth + 1).ldelim();
							if (message.maxRetries != null && $Object.hasOwnProperty.call(message, "maxRetries"))
								$root.google.protobuf.UInt32Value.encode(message.maxRetries, writer.uint32(42).fork(), _depth + 1).ldelim();
							if (message.trackRemaining != null && $Object.hasOwnProperty.call(message, "trackRemaining") && message.trackRemaining !== false)
								writer.uint32(48).bool(message.trackRemaining);
							if (message.maxConnectionPools != null && $Object.hasOwnProperty.call(message, "maxConnectionPools"))
								$root.google.protobuf.UInt32Value.encode(message.maxConnectionPools, writer.uint32(58).fork(), _depth + 1).ldelim();
							if (message.retryBudget != null && $Object.hasOwnProperty.call(message, "retryBudget"))
								$root.envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget.encode(message.retryBudget, writer.uint32(66).fork(), _depth + 1).ldelim();
							if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
								for (let i = 0; i < message.$unknowns.length; ++i)
									writer.raw(message.$unknowns[i]);
							return writer;
						};

						Thresholds.RetryBudget = (function() {

							const RetryBudget = {};

							RetryBudget.encode = function (message, writer, _depth) {
								if (!writer)
									writer = $Writer.create();
								if (_depth === $undefined)
									_depth = 0;
								if (_depth > $util.recursionLimit)
									throw $Error("max depth exceeded");
								if (message.budgetPercent != null && $Object.hasOwnProperty.call(message, "budgetPercent"))
									$root.envoy.type.v3.Percent.encode(message.budgetPercent, writer.uint32(10).fork(), _depth + 1).ldelim();
								if (message.minRetryConcurrency != null && $Object.hasOwnProperty.call(message, "minRetryConcurrency"))
									$root.google.protobuf.UInt32Value.encode(message.minRetryConcurrency, writer.uint32(18).fork(), _depth + 1).ldelim();
								if (message.budgetInterval != null && $Object.hasOwnProperty.call(message, "budgetInterval"))
									$root.google.protobuf.Duration.encode(message.budgetInterval, writer.uint32(26).fork(), _depth + 1).ldelim();
								if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
									for (let i = 0; i < message.$unknowns.length; ++i)
										writer.raw(message.$unknowns[i]);
								return writer;
							};

							return RetryBudget;
						})();

						return Thresholds;
					})();

					return CircuitBreakers;
				})();

				return v3;
			})();

			return cluster;
		})();

		config.endpoint = (function() {

			const endpoint = {};

			endpoint.v3 = (function() {

				const v3 = {};

				v3.ClusterLoadAssignment = (function() {

					const ClusterLoadAssignment = {};

					ClusterLoadAssignment.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.clusterName != null && $Object.hasOwnProperty.call(message, "clusterName") && message.clusterName !== "")
							writer.uint32(10).string(message.clusterName);
						if (message.endpoints != null && message.endpoints.length)
							for (let i = 0; i < message.endpoints.length; ++i)
								$root.envoy.config.endpoint.v3.LocalityLbEndpoints.encode(message.endpoints[i], writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.namedEndpoints != null && $Object.hasOwnProperty.call(message, "namedEndpoints"))
							for (let keys = $Object.keys(message.namedEndpoints), i = 0; i < keys.length; ++i) {
								writer.uint32(42).fork().uint32(10).string(keys[i]);
								$root.envoy.config.endpoint.v3.Endpoint.encode(message.namedEndpoints[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
							}
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return ClusterLoadAssignment;
				})();

				v3.Endpoint = (function() {

					const Endpoint = {};

					Endpoint.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
							$root.envoy.config.core.v3.Address.encode(message.address, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.hostname != null && $Object.hasOwnProperty.call(message, "hostname") && message.hostname !== "")
							writer.uint32(26).string(message.hostname);
						if (message.observabilityName != null && $Object.hasOwnProperty.call(message, "observabilityName") && message.observabilityName !== "")
							writer.uint32(42).string(message.observabilityName);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return Endpoint;
				})();

				v3.LbEndpoint = (function() {

					const LbEndpoint = {};

					LbEndpoint.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint"))
							$root.envoy.config.endpoint.v3.Endpoint.encode(message.endpoint, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.healthStatus != null && $Object.hasOwnProperty.call(message, "healthStatus") && message.healthStatus !== 0)
							writer.uint32(16).int32(message.healthStatus);
						if (message.loadBalancingWeight != null && $Object.hasOwnProperty.call(message, "loadBalancingWeight"))
							$root.google.protobuf.UInt32Value.encode(message.loadBalancingWeight, writer.uint32(34).fork(), _depth + 1).ldelim();
						if (message.endpointName != null && $Object.hasOwnProperty.call(message, "endpointName"))
							writer.uint32(42).string(message.endpointName);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return LbEndpoint;
				})();

				v3.LocalityLbEndpoints = (function() {

					const LocalityLbEndpoints = {};

					LocalityLbEndpoints.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.locality != null && $Object.hasOwnProperty.call(message, "locality"))
							$root.envoy.config.core.v3.Locality.encode(message.locality, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.lbEndpoints != null && message.lbEndpoints.length)
							for (let i = 0; i < message.lbEndpoints.length; ++i)
								$root.envoy.config.endpoint.v3.LbEndpoint.encode(message.lbEndpoints[i], writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.loadBalancingWeight != null && $Object.hasOwnProperty.call(message, "loadBalancingWeight"))
							$root.google.protobuf.UInt32Value.encode(message.loadBalancingWeight, writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.priority != null && $Object.hasOwnProperty.call(message, "priority") && message.priority !== 0)
							writer.uint32(40).uint32(message.priority);
						if (message.proximity != null && $Object.hasOwnProperty.call(message, "proximity"))
							$root.google.protobuf.UInt32Value.encode(message.proximity, writer.uint32(50).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return LocalityLbEndpoints;
				})();

				return v3;
			})();

			return endpoint;
		})();

		config.listener = (function() {

			const listener = {};

			listener.v3 = (function() {

				const v3 = {};

				v3.Listener = (function() {

					const Listener = {};

					Listener.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
							writer.uint32(10).string(message.name);
						if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
							$root.envoy.config.core.v3.Address.encode(message.address, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.filterChains != null && message.filterChains.length)
							for (let i = 0; i < message.filterChains.length; ++i)
								$root.envoy.config.listener.v3.FilterChain.encode(message.filterChains[i], writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.useOriginalDst != null && $Object.hasOwnProperty.call(message, "useOriginalDst"))
							$root.google.protobuf.BoolValue.encode(message.useOriginalDst, writer.uint32(34).fork(), _depth + 1).ldelim();
						if (message.perConnectionBufferLimitBytes != null && $Object.hasOwnProperty.call(message, "perConnectionBufferLimitBytes"))
							$root.google.protobuf.UInt32Value.encode(message.perConnectionBufferLimitBytes, writer.uint32(42).fork(), _depth + 1).ldelim();
						if (message.drainType != null && $Object.hasOwnProperty.call(message, "drainType") && message.drainType !== 0)
							writer.uint32(64).int32(message.drainType);
						if (message.transparent != null && $Object.hasOwnProperty.call(message, "transparent"))
							$root.google.protobuf.BoolValue.encode(message.transparent, writer.uint32(82).fork(), _depth + 1).ldelim();
						if (message.freebind != null && $Object.hasOwnProperty.call(message, "freebind"))
							$root.google.protobuf.BoolValue.encode(message.freebind, writer.uint32(90).fork(), _depth + 1).ldelim();
						if (message.tcpFastOpenQueueLength != null && $Object.hasOwnProperty.call(message, "tcpFastOpenQueueLength"))
							$root.google.protobuf.UInt32Value.encode(message.tcpFastOpenQueueLength, writer.uint32(98).fork(), _depth + 1).ldelim();
						if (message.listenerFiltersTimeout != null && $Object.hasOwnProperty.call(message, "listenerFiltersTimeout"))
							$root.google.protobuf.Duration.encode(message.listenerFiltersTimeout, writer.uint32(122).fork(), _depth + 1).ldelim();
						if (message.trafficDirection != null && $Object.hasOwnProperty.call(message, "trafficDirection") && message.trafficDirection !== 0)
							writer.uint32(128).int32(message.trafficDirection);
						if (message.continueOnListenerFiltersTimeout != null && $Object.hasOwnProperty.call(message, "continueOnListenerFiltersTimeout") && message.continueOnListenerFiltersTimeout !== false)
							writer.uint32(136).bool(message.continueOnListenerFiltersTimeout);
						if (message.reusePort != null && $Object.hasOwnProperty.call(message, "reusePort") && message.reusePort !== false)
							writer.uint32(168).bool(message.reusePort);
						if (message.accessLog != null && message.accessLog.length)
							for (let i = 0; i < message.accessLog.length; ++i)
								$root.envoy.config.accesslog.v3.AccessLog.encode(message.accessLog[i], writer.uint32(178).fork(), _depth + 1).ldelim();
						if (message.tcpBacklogSize != null && $Object.hasOwnProperty.call(message, "tcpBacklogSize"))
							$root.google.protobuf.UInt32Value.encode(message.tcpBacklogSize, writer.uint32(194).fork(), _depth + 1).ldelim();
						if (message.defaultFilterChain != null && $Object.hasOwnProperty.call(message, "defaultFilterChain"))
							$root.envoy.config.listener.v3.FilterChain.encode(message.defaultFilterChain, writer.uint32(202).fork(), _depth + 1).ldelim();
						if (message.bindToPort != null && $Object.hasOwnProperty.call(message, "bindToPort"))
							$root.google.protobuf.BoolValue.encode(message.bindToPort, writer.uint32(210).fork(), _depth + 1).ldelim();
						if (message.statPrefix != null && $Object.hasOwnProperty.call(message, "statPrefix") && message.statPrefix !== "")
							writer.uint32(226).string(message.statPrefix);
						if (message.enableReusePort != null && $Object.hasOwnProperty.call(message, "enableReusePort"))
							$root.google.protobuf.BoolValue.encode(message.enableReusePort, writer.uint32(234).fork(), _depth + 1).ldelim();
						if (message.enableMptcp != null && $Object.hasOwnProperty.call(message, "enableMptcp") && message.enableMptcp !== false)
							writer.uint32(240).bool(message.enableMptcp);
						if (message.ignoreGlobalConnLimit != null && $Object.hasOwnProperty.call(message, "ignoreGlobalConnLimit") && message.ignoreGlobalConnLimit !== false)
							writer.uint32(248).bool(message.ignoreGlobalConnLimit);
						if (message.maxConnectionsToAcceptPerSocketEvent != null && $Object.hasOwnProperty.call(message, "maxConnectionsToAcceptPerSocketEvent"))
							$root.google.protobuf.UInt32Value.encode(message.maxConnectionsToAcceptPerSocketEvent, writer.uint32(274).fork(), _depth + 1).ldelim();
						if (message.bypassOverloadManager != null && $Object.hasOwnProperty.call(message, "bypassOverloadManager") && message.bypassOverloadManager !== false)
							writer.uint32(280).bool(message.bypassOverloadManager);
						if (message.tcpKeepalive != null && $Object.hasOwnProperty.call(message, "tcpKeepalive"))
							$root.envoy.config.core.v3.TcpKeepalive.encode(message.tcpKeepalive, writer.uint32(298).fork(), _depth + 1).ldelim();
						if (message.perConnectionBufferHighWatermarkTimeout != null && $Object.hasOwnProperty.call(message, "perConnectionBufferHighWatermarkTimeout"))
							$root.google.protobuf.Duration.encode(message.perConnectionBufferHighWatermarkTimeout, writer.uint32(306).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					Listener.DrainType = (function() {
						const valuesById = $Object.create(null), values = $Object.create(valuesById);
						values[valuesById[0] = "DEFAULT"] = 0;
						values[valuesById[1] = "MODIFY_ONLY"] = 1;
						return values;
					})();

					return Listener;
				})();

				v3.Filter = (function() {

					const Filter = {};

					Filter.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
							writer.uint32(10).string(message.name);
						if (message.typedConfig != null && $Object.hasOwnProperty.call(message, "typedConfig"))
							$root.google.protobuf.Any.encode(message.typedConfig, writer.uint32(34).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return Filter;
				})();

				v3.FilterChain = (function() {

					const FilterChain = {};

					FilterChain.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.filters != null && message.filters.length)
							for (let i = 0; i < message.filters.length; ++i)
								$root.envoy.config.listener.v3.Filter.encode(message.filters[i], writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.useProxyProto != null && $Object.hasOwnProperty.call(message, "useProxyProto"))
							$root.google.protobuf.BoolValue.encode(message.useProxyProto, writer.uint32(34).fork(), _depth + 1).ldelim();
						if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
							writer.uint32(58).string(message.name);
						if (message.transportSocketConnectTimeout != null && $Object.hasOwnProperty.call(message, "transportSocketConnectTimeout"))
							$root.google.protobuf.Duration.encode(message.transportSocketConnectTimeout, writer.uint32(74).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					return FilterChain;
				})();

				return v3;
			})();

			return listener;
		})();

		return config;
	})();

	return envoy;
})();
