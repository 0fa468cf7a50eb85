// Made by `bun run gen`; do not edit.
import { $protobuf } from './protobuf.js'

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = {};

export const google = $root.google = (() => {

	const google = {};

	google.protobuf = (function() {

		const protobuf = {};

		protobuf.Timestamp = (function() {

			const Timestamp = function (properties) {
				if (properties)
					for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
						if (properties[keys[i]] != null && keys[i] !== "__proto__")
							this[keys[i]] = properties[keys[i]];
			};

			Timestamp.prototype.seconds = 0;
			Timestamp.prototype.nanos = 0;

			Timestamp.encode = function (message, writer, _depth) {
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

			Timestamp.decode = function (reader, length, _end, _depth, _target) {
				if (!(reader instanceof $Reader))
					reader = $Reader.create(reader);
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				let end, message, value;
				if (length === $undefined)
					end = reader.len;
				else {
					end = reader.pos + length;
					if (end > reader.len)
						throw $RangeError("index out of range");
					length = reader.len;
					reader.len = end;
				}
				message = _target || new $root.google.protobuf.Timestamp();
				while (reader.pos < end) {
					let start = reader.pos;
					let tag = reader.tag();
					if (tag === _end) {
						_end = $undefined;
						break;
					}
					let wireType = tag & 7;
					switch (tag >>>= 3) {
					case 1: {
							if (wireType !== 0)
								break;
							if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
								message.seconds = value;
							else
								delete message.seconds;
							continue;
						}
					case 2: {
							if (wireType !== 0)
								break;
							if (value = reader.int32())
								message.nanos = value;
							else
								delete message.nanos;
							continue;
						}
					}
					reader.skipType(wireType, _depth, tag);
					if (!reader.discardUnknown) {
						$util.makeProp(message, "$unknowns", false);
						(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
					}
				}
				if (length !== $undefined) {
					if (reader.pos !== end)
						throw $RangeError("index out of range");
					reader.len = length;
				}
				if (_end !== $undefined)
					throw $Error("missing end group");
				return message;
			};

			return Timestamp;
		})();

		return protobuf;
	})();

	return google;
})();

export const grpc = $root.grpc = (() => {

	const grpc = {};

	grpc.reflection = (function() {

		const reflection = {};

		reflection.v1alpha = (function() {

			const v1alpha = {};

			v1alpha.ServerReflectionRequest = (function() {

				const ServerReflectionRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ServerReflectionRequest.prototype.host = "";
				ServerReflectionRequest.prototype.fileByFilename = null;
				ServerReflectionRequest.prototype.fileContainingSymbol = null;
				ServerReflectionRequest.prototype.fileContainingExtension = null;
				ServerReflectionRequest.prototype.allExtensionNumbersOfType = null;
				ServerReflectionRequest.prototype.listServices = null;

				let $oneOfFields;

				$Object.defineProperty(ServerReflectionRequest.prototype, "messageRequest", {
					get: $util.oneOfGetter($oneOfFields = ["fileByFilename", "fileContainingSymbol", "fileContainingExtension", "allExtensionNumbersOfType", "listServices"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				ServerReflectionRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
						writer.uint32(10).string(message.host);
					if (message.fileByFilename != null && $Object.hasOwnProperty.call(message, "fileByFilename"))
						writer.uint32(26).string(message.fileByFilename);
					if (message.fileContainingSymbol != null && $Object.hasOwnProperty.call(message, "fileContainingSymbol"))
						writer.uint32(34).string(message.fileContainingSymbol);
					if (message.fileContainingExtension != null && $Object.hasOwnProperty.call(message, "fileContainingExtension"))
						$root.grpc.reflection.v1alpha.ExtensionRequest.encode(message.fileContainingExtension, writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.allExtensionNumbersOfType != null && $Object.hasOwnProperty.call(message, "allExtensionNumbersOfType"))
						writer.uint32(50).string(message.allExtensionNumbersOfType);
					if (message.listServices != null && $Object.hasOwnProperty.call(message, "listServices"))
						writer.uint32(58).string(message.listServices);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ServerReflectionRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1alpha.ServerReflectionRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.host = value;
								else
									delete message.host;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.fileByFilename = reader.stringVerify();
								message.messageRequest = "fileByFilename";
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.fileContainingSymbol = reader.stringVerify();
								message.messageRequest = "fileContainingSymbol";
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								message.fileContainingExtension = $root.grpc.reflection.v1alpha.ExtensionRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.fileContainingExtension);
								message.messageRequest = "fileContainingExtension";
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.allExtensionNumbersOfType = reader.stringVerify();
								message.messageRequest = "allExtensionNumbersOfType";
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								message.listServices = reader.stringVerify();
								message.messageRequest = "listServices";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ServerReflectionRequest;
			})();

			v1alpha.ExtensionRequest = (function() {

				const ExtensionRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ExtensionRequest.prototype.containingType = "";
				ExtensionRequest.prototype.extensionNumber = 0;

				ExtensionRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.containingType != null && $Object.hasOwnProperty.call(message, "containingType") && message.containingType !== "")
						writer.uint32(10).string(message.containingType);
					if (message.extensionNumber != null && $Object.hasOwnProperty.call(message, "extensionNumber") && message.extensionNumber !== 0)
						writer.uint32(16).int32(message.extensionNumber);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ExtensionRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1alpha.ExtensionRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.containingType = value;
								else
									delete message.containingType;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.extensionNumber = value;
								else
									delete message.extensionNumber;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ExtensionRequest;
			})();

			v1alpha.ServerReflectionResponse = (function() {

				const ServerReflectionResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ServerReflectionResponse.prototype.validHost = "";
				ServerReflectionResponse.prototype.originalRequest = null;
				ServerReflectionResponse.prototype.fileDescriptorResponse = null;
				ServerReflectionResponse.prototype.allExtensionNumbersResponse = null;
				ServerReflectionResponse.prototype.listServicesResponse = null;
				ServerReflectionResponse.prototype.errorResponse = null;

				let $oneOfFields;

				$Object.defineProperty(ServerReflectionResponse.prototype, "messageResponse", {
					get: $util.oneOfGetter($oneOfFields = ["fileDescriptorResponse", "allExtensionNumbersResponse", "listServicesResponse", "errorResponse"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				ServerReflectionResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.validHost != null && $Object.hasOwnProperty.call(message, "validHost") && message.validHost !== "")
						writer.uint32(10).string(message.validHost);
					if (message.originalRequest != null && $Object.hasOwnProperty.call(message, "originalRequest"))
						$root.grpc.reflection.v1alpha.ServerReflectionRequest.encode(message.originalRequest, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.fileDescriptorResponse != null && $Object.hasOwnProperty.call(message, "fileDescriptorResponse"))
						$root.grpc.reflection.v1alpha.FileDescriptorResponse.encode(message.fileDescriptorResponse, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.allExtensionNumbersResponse != null && $Object.hasOwnProperty.call(message, "allExtensionNumbersResponse"))
						$root.grpc.reflection.v1alpha.ExtensionNumberResponse.encode(message.allExtensionNumbersResponse, writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.listServicesResponse != null && $Object.hasOwnProperty.call(message, "listServicesResponse"))
						$root.grpc.reflection.v1alpha.ListServiceResponse.encode(message.listServicesResponse, writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.errorResponse != null && $Object.hasOwnProperty.call(message, "errorResponse"))
						$root.grpc.reflection.v1alpha.ErrorResponse.encode(message.errorResponse, writer.uint32(58).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ServerReflectionResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1alpha.ServerReflectionResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.validHost = value;
								else
									delete message.validHost;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.originalRequest = $root.grpc.reflection.v1alpha.ServerReflectionRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.originalRequest);
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.fileDescriptorResponse = $root.grpc.reflection.v1alpha.FileDescriptorResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.fileDescriptorResponse);
								message.messageResponse = "fileDescriptorResponse";
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								message.allExtensionNumbersResponse = $root.grpc.reflection.v1alpha.ExtensionNumberResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.allExtensionNumbersResponse);
								message.messageResponse = "allExtensionNumbersResponse";
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.listServicesResponse = $root.grpc.reflection.v1alpha.ListServiceResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.listServicesResponse);
								message.messageResponse = "listServicesResponse";
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								message.errorResponse = $root.grpc.reflection.v1alpha.ErrorResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.errorResponse);
								message.messageResponse = "errorResponse";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ServerReflectionResponse;
			})();

			v1alpha.FileDescriptorResponse = (function() {

				const FileDescriptorResponse = function (properties) {
					this.fileDescriptorProto = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				FileDescriptorResponse.prototype.fileDescriptorProto = $util.emptyArray;

				FileDescriptorResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.fileDescriptorProto != null && message.fileDescriptorProto.length)
						for (let i = 0; i < message.fileDescriptorProto.length; ++i)
							writer.uint32(10).bytes(message.fileDescriptorProto[i]);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				FileDescriptorResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1alpha.FileDescriptorResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (!(message.fileDescriptorProto && message.fileDescriptorProto.length))
									message.fileDescriptorProto = [];
								message.fileDescriptorProto.push(reader.bytes());
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return FileDescriptorResponse;
			})();

			v1alpha.ExtensionNumberResponse = (function() {

				const ExtensionNumberResponse = function (properties) {
					this.extensionNumber = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ExtensionNumberResponse.prototype.baseTypeName = "";
				ExtensionNumberResponse.prototype.extensionNumber = $util.emptyArray;

				ExtensionNumberResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.baseTypeName != null && $Object.hasOwnProperty.call(message, "baseTypeName") && message.baseTypeName !== "")
						writer.uint32(10).string(message.baseTypeName);
					if (message.extensionNumber != null && message.extensionNumber.length)
						writer.uint32(18).int32s(message.extensionNumber);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ExtensionNumberResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1alpha.ExtensionNumberResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.baseTypeName = value;
								else
									delete message.baseTypeName;
								continue;
							}
						case 2: {
								if (wireType === 2) {
									if (!(message.extensionNumber && message.extensionNumber.length))
										message.extensionNumber = [];
									reader.int32s(message.extensionNumber);
									continue;
								}
								if (wireType !== 0)
									break;
								if (!(message.extensionNumber && message.extensionNumber.length))
									message.extensionNumber = [];
								message.extensionNumber.push(reader.int32());
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ExtensionNumberResponse;
			})();

			v1alpha.ListServiceResponse = (function() {

				const ListServiceResponse = function (properties) {
					this.service = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ListServiceResponse.prototype.service = $util.emptyArray;

				ListServiceResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.service != null && message.service.length)
						for (let i = 0; i < message.service.length; ++i)
							$root.grpc.reflection.v1alpha.ServiceResponse.encode(message.service[i], writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ListServiceResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1alpha.ListServiceResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (!(message.service && message.service.length))
									message.service = [];
								message.service.push($root.grpc.reflection.v1alpha.ServiceResponse.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ListServiceResponse;
			})();

			v1alpha.ServiceResponse = (function() {

				const ServiceResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ServiceResponse.prototype.name = "";

				ServiceResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
						writer.uint32(10).string(message.name);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ServiceResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1alpha.ServiceResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.name = value;
								else
									delete message.name;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ServiceResponse;
			})();

			v1alpha.ErrorResponse = (function() {

				const ErrorResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ErrorResponse.prototype.errorCode = 0;
				ErrorResponse.prototype.errorMessage = "";

				ErrorResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.errorCode != null && $Object.hasOwnProperty.call(message, "errorCode") && message.errorCode !== 0)
						writer.uint32(8).int32(message.errorCode);
					if (message.errorMessage != null && $Object.hasOwnProperty.call(message, "errorMessage") && message.errorMessage !== "")
						writer.uint32(18).string(message.errorMessage);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ErrorResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1alpha.ErrorResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.errorCode = value;
								else
									delete message.errorCode;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.errorMessage = value;
								else
									delete message.errorMessage;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ErrorResponse;
			})();

			return v1alpha;
		})();

		reflection.v1 = (function() {

			const v1 = {};

			v1.ServerReflectionRequest = (function() {

				const ServerReflectionRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ServerReflectionRequest.prototype.host = "";
				ServerReflectionRequest.prototype.fileByFilename = null;
				ServerReflectionRequest.prototype.fileContainingSymbol = null;
				ServerReflectionRequest.prototype.fileContainingExtension = null;
				ServerReflectionRequest.prototype.allExtensionNumbersOfType = null;
				ServerReflectionRequest.prototype.listServices = null;

				let $oneOfFields;

				$Object.defineProperty(ServerReflectionRequest.prototype, "messageRequest", {
					get: $util.oneOfGetter($oneOfFields = ["fileByFilename", "fileContainingSymbol", "fileContainingExtension", "allExtensionNumbersOfType", "listServices"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				ServerReflectionRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
						writer.uint32(10).string(message.host);
					if (message.fileByFilename != null && $Object.hasOwnProperty.call(message, "fileByFilename"))
						writer.uint32(26).string(message.fileByFilename);
					if (message.fileContainingSymbol != null && $Object.hasOwnProperty.call(message, "fileContainingSymbol"))
						writer.uint32(34).string(message.fileContainingSymbol);
					if (message.fileContainingExtension != null && $Object.hasOwnProperty.call(message, "fileContainingExtension"))
						$root.grpc.reflection.v1.ExtensionRequest.encode(message.fileContainingExtension, writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.allExtensionNumbersOfType != null && $Object.hasOwnProperty.call(message, "allExtensionNumbersOfType"))
						writer.uint32(50).string(message.allExtensionNumbersOfType);
					if (message.listServices != null && $Object.hasOwnProperty.call(message, "listServices"))
						writer.uint32(58).string(message.listServices);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ServerReflectionRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1.ServerReflectionRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.host = value;
								else
									delete message.host;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.fileByFilename = reader.stringVerify();
								message.messageRequest = "fileByFilename";
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.fileContainingSymbol = reader.stringVerify();
								message.messageRequest = "fileContainingSymbol";
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								message.fileContainingExtension = $root.grpc.reflection.v1.ExtensionRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.fileContainingExtension);
								message.messageRequest = "fileContainingExtension";
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.allExtensionNumbersOfType = reader.stringVerify();
								message.messageRequest = "allExtensionNumbersOfType";
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								message.listServices = reader.stringVerify();
								message.messageRequest = "listServices";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ServerReflectionRequest;
			})();

			v1.ExtensionRequest = (function() {

				const ExtensionRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ExtensionRequest.prototype.containingType = "";
				ExtensionRequest.prototype.extensionNumber = 0;

				ExtensionRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.containingType != null && $Object.hasOwnProperty.call(message, "containingType") && message.containingType !== "")
						writer.uint32(10).string(message.containingType);
					if (message.extensionNumber != null && $Object.hasOwnProperty.call(message, "extensionNumber") && message.extensionNumber !== 0)
						writer.uint32(16).int32(message.extensionNumber);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ExtensionRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1.ExtensionRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.containingType = value;
								else
									delete message.containingType;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.extensionNumber = value;
								else
									delete message.extensionNumber;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ExtensionRequest;
			})();

			v1.ServerReflectionResponse = (function() {

				const ServerReflectionResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ServerReflectionResponse.prototype.validHost = "";
				ServerReflectionResponse.prototype.originalRequest = null;
				ServerReflectionResponse.prototype.fileDescriptorResponse = null;
				ServerReflectionResponse.prototype.allExtensionNumbersResponse = null;
				ServerReflectionResponse.prototype.listServicesResponse = null;
				ServerReflectionResponse.prototype.errorResponse = null;

				let $oneOfFields;

				$Object.defineProperty(ServerReflectionResponse.prototype, "messageResponse", {
					get: $util.oneOfGetter($oneOfFields = ["fileDescriptorResponse", "allExtensionNumbersResponse", "listServicesResponse", "errorResponse"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				ServerReflectionResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.validHost != null && $Object.hasOwnProperty.call(message, "validHost") && message.validHost !== "")
						writer.uint32(10).string(message.validHost);
					if (message.originalRequest != null && $Object.hasOwnProperty.call(message, "originalRequest"))
						$root.grpc.reflection.v1.ServerReflectionRequest.encode(message.originalRequest, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.fileDescriptorResponse != null && $Object.hasOwnProperty.call(message, "fileDescriptorResponse"))
						$root.grpc.reflection.v1.FileDescriptorResponse.encode(message.fileDescriptorResponse, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.allExtensionNumbersResponse != null && $Object.hasOwnProperty.call(message, "allExtensionNumbersResponse"))
						$root.grpc.reflection.v1.ExtensionNumberResponse.encode(message.allExtensionNumbersResponse, writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.listServicesResponse != null && $Object.hasOwnProperty.call(message, "listServicesResponse"))
						$root.grpc.reflection.v1.ListServiceResponse.encode(message.listServicesResponse, writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.errorResponse != null && $Object.hasOwnProperty.call(message, "errorResponse"))
						$root.grpc.reflection.v1.ErrorResponse.encode(message.errorResponse, writer.uint32(58).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ServerReflectionResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1.ServerReflectionResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.validHost = value;
								else
									delete message.validHost;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.originalRequest = $root.grpc.reflection.v1.ServerReflectionRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.originalRequest);
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.fileDescriptorResponse = $root.grpc.reflection.v1.FileDescriptorResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.fileDescriptorResponse);
								message.messageResponse = "fileDescriptorResponse";
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								message.allExtensionNumbersResponse = $root.grpc.reflection.v1.ExtensionNumberResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.allExtensionNumbersResponse);
								message.messageResponse = "allExtensionNumbersResponse";
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.listServicesResponse = $root.grpc.reflection.v1.ListServiceResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.listServicesResponse);
								message.messageResponse = "listServicesResponse";
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								message.errorResponse = $root.grpc.reflection.v1.ErrorResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.errorResponse);
								message.messageResponse = "errorResponse";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ServerReflectionResponse;
			})();

			v1.FileDescriptorResponse = (function() {

				const FileDescriptorResponse = function (properties) {
					this.fileDescriptorProto = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				FileDescriptorResponse.prototype.fileDescriptorProto = $util.emptyArray;

				FileDescriptorResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.fileDescriptorProto != null && message.fileDescriptorProto.length)
						for (let i = 0; i < message.fileDescriptorProto.length; ++i)
							writer.uint32(10).bytes(message.fileDescriptorProto[i]);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				FileDescriptorResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1.FileDescriptorResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (!(message.fileDescriptorProto && message.fileDescriptorProto.length))
									message.fileDescriptorProto = [];
								message.fileDescriptorProto.push(reader.bytes());
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return FileDescriptorResponse;
			})();

			v1.ExtensionNumberResponse = (function() {

				const ExtensionNumberResponse = function (properties) {
					this.extensionNumber = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ExtensionNumberResponse.prototype.baseTypeName = "";
				ExtensionNumberResponse.prototype.extensionNumber = $util.emptyArray;

				ExtensionNumberResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.baseTypeName != null && $Object.hasOwnProperty.call(message, "baseTypeName") && message.baseTypeName !== "")
						writer.uint32(10).string(message.baseTypeName);
					if (message.extensionNumber != null && message.extensionNumber.length)
						writer.uint32(18).int32s(message.extensionNumber);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ExtensionNumberResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1.ExtensionNumberResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.baseTypeName = value;
								else
									delete message.baseTypeName;
								continue;
							}
						case 2: {
								if (wireType === 2) {
									if (!(message.extensionNumber && message.extensionNumber.length))
										message.extensionNumber = [];
									reader.int32s(message.extensionNumber);
									continue;
								}
								if (wireType !== 0)
									break;
								if (!(message.extensionNumber && message.extensionNumber.length))
									message.extensionNumber = [];
								message.extensionNumber.push(reader.int32());
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ExtensionNumberResponse;
			})();

			v1.ListServiceResponse = (function() {

				const ListServiceResponse = function (properties) {
					this.service = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ListServiceResponse.prototype.service = $util.emptyArray;

				ListServiceResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.service != null && message.service.length)
						for (let i = 0; i < message.service.length; ++i)
							$root.grpc.reflection.v1.ServiceResponse.encode(message.service[i], writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ListServiceResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1.ListServiceResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (!(message.service && message.service.length))
									message.service = [];
								message.service.push($root.grpc.reflection.v1.ServiceResponse.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ListServiceResponse;
			})();

			v1.ServiceResponse = (function() {

				const ServiceResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ServiceResponse.prototype.name = "";

				ServiceResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
						writer.uint32(10).string(message.name);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ServiceResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1.ServiceResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.name = value;
								else
									delete message.name;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ServiceResponse;
			})();

			v1.ErrorResponse = (function() {

				const ErrorResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ErrorResponse.prototype.errorCode = 0;
				ErrorResponse.prototype.errorMessage = "";

				ErrorResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.errorCode != null && $Object.hasOwnProperty.call(message, "errorCode") && message.errorCode !== 0)
						writer.uint32(8).int32(message.errorCode);
					if (message.errorMessage != null && $Object.hasOwnProperty.call(message, "errorMessage") && message.errorMessage !== "")
						writer.uint32(18).string(message.errorMessage);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ErrorResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.reflection.v1.ErrorResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.errorCode = value;
								else
									delete message.errorCode;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.errorMessage = value;
								else
									delete message.errorMessage;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ErrorResponse;
			})();

			return v1;
		})();

		return reflection;
	})();

	grpc.health = (function() {

		const health = {};

		health.v1 = (function() {

			const v1 = {};

			v1.HealthCheckRequest = (function() {

				const HealthCheckRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				HealthCheckRequest.prototype.service = "";

				HealthCheckRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.service != null && $Object.hasOwnProperty.call(message, "service") && message.service !== "")
						writer.uint32(10).string(message.service);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				HealthCheckRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.health.v1.HealthCheckRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.service = value;
								else
									delete message.service;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return HealthCheckRequest;
			})();

			v1.HealthCheckResponse = (function() {

				const HealthCheckResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				HealthCheckResponse.prototype.status = 0;

				HealthCheckResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
						writer.uint32(8).int32(message.status);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				HealthCheckResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.health.v1.HealthCheckResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.status = value;
								else
									delete message.status;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				HealthCheckResponse.ServingStatus = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "UNKNOWN"] = 0;
					values[valuesById[1] = "SERVING"] = 1;
					values[valuesById[2] = "NOT_SERVING"] = 2;
					values[valuesById[3] = "SERVICE_UNKNOWN"] = 3;
					return values;
				})();

				return HealthCheckResponse;
			})();

			v1.HealthListRequest = (function() {

				const HealthListRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				HealthListRequest.encode = function (message, writer, _depth) {
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

				HealthListRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.health.v1.HealthListRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return HealthListRequest;
			})();

			v1.HealthListResponse = (function() {

				const HealthListResponse = function (properties) {
					this.statuses = {};
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				HealthListResponse.prototype.statuses = $util.emptyObject;

				HealthListResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.statuses != null && $Object.hasOwnProperty.call(message, "statuses"))
						for (let keys = $Object.keys(message.statuses), i = 0; i < keys.length; ++i) {
							writer.uint32(10).fork().uint32(10).string(keys[i]);
							$root.grpc.health.v1.HealthCheckResponse.encode(message.statuses[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
						}
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				HealthListResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, key, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.grpc.health.v1.HealthListResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (message.statuses === $util.emptyObject)
									message.statuses = {};
								let end2 = reader.size() + reader.pos;
								if (end2 > reader.len)
									throw $RangeError("index out of range");
								reader.len = end2;
								key = "";
								value = null;
								while (reader.pos < end2) {
									let tag2 = reader.tag();
									wireType = tag2 & 7;
									switch (tag2 >>>= 3) {
									case 1:
										if (wireType !== 2)
											break;
										key = reader.stringVerify();
										continue;
									case 2:
										if (wireType !== 2)
											break;
										value = $root.grpc.health.v1.HealthCheckResponse.decode(reader, reader.size(), $undefined, _depth + 1, value);
										continue;
									}
									reader.skipType(wireType, _depth, tag2);
								}
								if (reader.pos !== end2)
									throw $RangeError("index out of range");
								reader.len = end;
								if (key === "__proto__")
									$util.makeProp(message.statuses, key);
								message.statuses[key] = value || new $root.grpc.health.v1.HealthCheckResponse();
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return HealthListResponse;
			})();

			return v1;
		})();

		return health;
	})();

	return grpc;
})();

export const inference = $root.inference = (() => {

	const inference = {};

	inference.ServerLiveRequest = (function() {

		const ServerLiveRequest = function (properties) {
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		ServerLiveRequest.encode = function (message, writer, _depth) {
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

		ServerLiveRequest.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.ServerLiveRequest();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				reader.skipType(tag & 7, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return ServerLiveRequest;
	})();

	inference.ServerLiveResponse = (function() {

		const ServerLiveResponse = function (properties) {
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		ServerLiveResponse.prototype.live = false;

		ServerLiveResponse.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.live != null && $Object.hasOwnProperty.call(message, "live") && message.live !== false)
				writer.uint32(8).bool(message.live);
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		ServerLiveResponse.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message, value;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.ServerLiveResponse();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType !== 0)
							break;
						if (value = reader.bool())
							message.live = value;
						else
							delete message.live;
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return ServerLiveResponse;
	})();

	inference.ServerReadyRequest = (function() {

		const ServerReadyRequest = function (properties) {
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		ServerReadyRequest.encode = function (message, writer, _depth) {
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

		ServerReadyRequest.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.ServerReadyRequest();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				reader.skipType(tag & 7, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return ServerReadyRequest;
	})();

	inference.ServerReadyResponse = (function() {

		const ServerReadyResponse = function (properties) {
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		ServerReadyResponse.prototype.ready = false;

		ServerReadyResponse.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.ready != null && $Object.hasOwnProperty.call(message, "ready") && message.ready !== false)
				writer.uint32(8).bool(message.ready);
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		ServerReadyResponse.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message, value;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.ServerReadyResponse();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType !== 0)
							break;
						if (value = reader.bool())
							message.ready = value;
						else
							delete message.ready;
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return ServerReadyResponse;
	})();

	inference.ModelReadyRequest = (function() {

		const ModelReadyRequest = function (properties) {
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		ModelReadyRequest.prototype.name = "";
		ModelReadyRequest.prototype.version = "";

		ModelReadyRequest.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
				writer.uint32(10).string(message.name);
			if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
				writer.uint32(18).string(message.version);
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		ModelReadyRequest.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message, value;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.ModelReadyRequest();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.name = value;
						else
							delete message.name;
						continue;
					}
				case 2: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.version = value;
						else
							delete message.version;
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return ModelReadyRequest;
	})();

	inference.ModelReadyResponse = (function() {

		const ModelReadyResponse = function (properties) {
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		ModelReadyResponse.prototype.ready = false;

		ModelReadyResponse.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.ready != null && $Object.hasOwnProperty.call(message, "ready") && message.ready !== false)
				writer.uint32(8).bool(message.ready);
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		ModelReadyResponse.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message, value;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.ModelReadyResponse();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType !== 0)
							break;
						if (value = reader.bool())
							message.ready = value;
						else
							delete message.ready;
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return ModelReadyResponse;
	})();

	inference.ServerMetadataRequest = (function() {

		const ServerMetadataRequest = function (properties) {
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		ServerMetadataRequest.encode = function (message, writer, _depth) {
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

		ServerMetadataRequest.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.ServerMetadataRequest();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				reader.skipType(tag & 7, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return ServerMetadataRequest;
	})();

	inference.ServerMetadataResponse = (function() {

		const ServerMetadataResponse = function (properties) {
			this.extensions = [];
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		ServerMetadataResponse.prototype.name = "";
		ServerMetadataResponse.prototype.version = "";
		ServerMetadataResponse.prototype.extensions = $util.emptyArray;

		ServerMetadataResponse.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
				writer.uint32(10).string(message.name);
			if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
				writer.uint32(18).string(message.version);
			if (message.extensions != null && message.extensions.length)
				for (let i = 0; i < message.extensions.length; ++i)
					writer.uint32(26).string(message.extensions[i]);
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		ServerMetadataResponse.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message, value;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.ServerMetadataResponse();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.name = value;
						else
							delete message.name;
						continue;
					}
				case 2: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.version = value;
						else
							delete message.version;
						continue;
					}
				case 3: {
						if (wireType !== 2)
							break;
						if (!(message.extensions && message.extensions.length))
							message.extensions = [];
						message.extensions.push(reader.stringVerify());
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return ServerMetadataResponse;
	})();

	inference.ModelMetadataRequest = (function() {

		const ModelMetadataRequest = function (properties) {
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		ModelMetadataRequest.prototype.name = "";
		ModelMetadataRequest.prototype.version = "";

		ModelMetadataRequest.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
				writer.uint32(10).string(message.name);
			if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
				writer.uint32(18).string(message.version);
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		ModelMetadataRequest.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message, value;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.ModelMetadataRequest();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.name = value;
						else
							delete message.name;
						continue;
					}
				case 2: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.version = value;
						else
							delete message.version;
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return ModelMetadataRequest;
	})();

	inference.ModelMetadataResponse = (function() {

		const ModelMetadataResponse = function (properties) {
			this.versions = [];
			this.inputs = [];
			this.outputs = [];
			this.parameters = {};
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		ModelMetadataResponse.prototype.name = "";
		ModelMetadataResponse.prototype.versions = $util.emptyArray;
		ModelMetadataResponse.prototype.platform = "";
		ModelMetadataResponse.prototype.inputs = $util.emptyArray;
		ModelMetadataResponse.prototype.outputs = $util.emptyArray;
		ModelMetadataResponse.prototype.parameters = $util.emptyObject;

		ModelMetadataResponse.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
				writer.uint32(10).string(message.name);
			if (message.versions != null && message.versions.length)
				for (let i = 0; i < message.versions.length; ++i)
					writer.uint32(18).string(message.versions[i]);
			if (message.platform != null && $Object.hasOwnProperty.call(message, "platform") && message.platform !== "")
				writer.uint32(26).string(message.platform);
			if (message.inputs != null && message.inputs.length)
				for (let i = 0; i < message.inputs.length; ++i)
					$root.inference.ModelMetadataResponse.TensorMetadata.encode(message.inputs[i], writer.uint32(34).fork(), _depth + 1).ldelim();
			if (message.outputs != null && message.outputs.length)
				for (let i = 0; i < message.outputs.length; ++i)
					$root.inference.ModelMetadataResponse.TensorMetadata.encode(message.outputs[i], writer.uint32(42).fork(), _depth + 1).ldelim();
			if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
				for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i) {
					writer.uint32(50).fork().uint32(10).string(keys[i]);
					$root.inference.InferParameter.encode(message.parameters[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
				}
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		ModelMetadataResponse.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message, key, value;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.ModelMetadataResponse();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.name = value;
						else
							delete message.name;
						continue;
					}
				case 2: {
						if (wireType !== 2)
							break;
						if (!(message.versions && message.versions.length))
							message.versions = [];
						message.versions.push(reader.stringVerify());
						continue;
					}
				case 3: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.platform = value;
						else
							delete message.platform;
						continue;
					}
				case 4: {
						if (wireType !== 2)
							break;
						if (!(message.inputs && message.inputs.length))
							message.inputs = [];
						message.inputs.push($root.inference.ModelMetadataResponse.TensorMetadata.decode(reader, reader.size(), $undefined, _depth + 1));
						continue;
					}
				case 5: {
						if (wireType !== 2)
							break;
						if (!(message.outputs && message.outputs.length))
							message.outputs = [];
						message.outputs.push($root.inference.ModelMetadataResponse.TensorMetadata.decode(reader, reader.size(), $undefined, _depth + 1));
						continue;
					}
				case 6: {
						if (wireType !== 2)
							break;
						if (message.parameters === $util.emptyObject)
							message.parameters = {};
						let end2 = reader.size() + reader.pos;
						if (end2 > reader.len)
							throw $RangeError("index out of range");
						reader.len = end2;
						key = "";
						value = null;
						while (reader.pos < end2) {
							let tag2 = reader.tag();
							wireType = tag2 & 7;
							switch (tag2 >>>= 3) {
							case 1:
								if (wireType !== 2)
									break;
								key = reader.stringVerify();
								continue;
							case 2:
								if (wireType !== 2)
									break;
								value = $root.inference.InferParameter.decode(reader, reader.size(), $undefined, _depth + 1, value);
								continue;
							}
							reader.skipType(wireType, _depth, tag2);
						}
						if (reader.pos !== end2)
							throw $RangeError("index out of range");
						reader.len = end;
						if (key === "__proto__")
							$util.makeProp(message.parameters, key);
						message.parameters[key] = value || new $root.inference.InferParameter();
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		ModelMetadataResponse.TensorMetadata = (function() {

			const TensorMetadata = function (properties) {
				this.shape = [];
				this.parameters = {};
				if (properties)
					for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
						if (properties[keys[i]] != null && keys[i] !== "__proto__")
							this[keys[i]] = properties[keys[i]];
			};

			TensorMetadata.prototype.name = "";
			TensorMetadata.prototype.datatype = "";
			TensorMetadata.prototype.shape = $util.emptyArray;
			TensorMetadata.prototype.parameters = $util.emptyObject;

			TensorMetadata.encode = function (message, writer, _depth) {
				if (!writer)
					writer = $Writer.create();
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
					writer.uint32(10).string(message.name);
				if (message.datatype != null && $Object.hasOwnProperty.call(message, "datatype") && message.datatype !== "")
					writer.uint32(18).string(message.datatype);
				if (message.shape != null && message.shape.length)
					writer.uint32(26).int64s(message.shape);
				if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
					for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i) {
						writer.uint32(34).fork().uint32(10).string(keys[i]);
						$root.inference.InferParameter.encode(message.parameters[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
					}
				if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
					for (let i = 0; i < message.$unknowns.length; ++i)
						writer.raw(message.$unknowns[i]);
				return writer;
			};

			TensorMetadata.decode = function (reader, length, _end, _depth, _target) {
				if (!(reader instanceof $Reader))
					reader = $Reader.create(reader);
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				let end, message, key, value;
				if (length === $undefined)
					end = reader.len;
				else {
					end = reader.pos + length;
					if (end > reader.len)
						throw $RangeError("index out of range");
					length = reader.len;
					reader.len = end;
				}
				message = _target || new $root.inference.ModelMetadataResponse.TensorMetadata();
				while (reader.pos < end) {
					let start = reader.pos;
					let tag = reader.tag();
					if (tag === _end) {
						_end = $undefined;
						break;
					}
					let wireType = tag & 7;
					switch (tag >>>= 3) {
					case 1: {
							if (wireType !== 2)
								break;
							if ((value = reader.stringVerify()).length)
								message.name = value;
							else
								delete message.name;
							continue;
						}
					case 2: {
							if (wireType !== 2)
								break;
							if ((value = reader.stringVerify()).length)
								message.datatype = value;
							else
								delete message.datatype;
							continue;
						}
					case 3: {
							if (wireType === 2) {
								if (!(message.shape && message.shape.length))
									message.shape = [];
								reader.int64s(message.shape);
								continue;
							}
							if (wireType !== 0)
								break;
							if (!(message.shape && message.shape.length))
								message.shape = [];
							message.shape.push(reader.int64());
							continue;
						}
					case 4: {
							if (wireType !== 2)
								break;
							if (message.parameters === $util.emptyObject)
								message.parameters = {};
							let end2 = reader.size() + reader.pos;
							if (end2 > reader.len)
								throw $RangeError("index out of range");
							reader.len = end2;
							key = "";
							value = null;
							while (reader.pos < end2) {
								let tag2 = reader.tag();
								wireType = tag2 & 7;
								switch (tag2 >>>= 3) {
								case 1:
									if (wireType !== 2)
										break;
									key = reader.stringVerify();
									continue;
								case 2:
									if (wireType !== 2)
										break;
									value = $root.inference.InferParameter.decode(reader, reader.size(), $undefined, _depth + 1, value);
									continue;
								}
								reader.skipType(wireType, _depth, tag2);
							}
							if (reader.pos !== end2)
								throw $RangeError("index out of range");
							reader.len = end;
							if (key === "__proto__")
								$util.makeProp(message.parameters, key);
							message.parameters[key] = value || new $root.inference.InferParameter();
							continue;
						}
					}
					reader.skipType(wireType, _depth, tag);
					if (!reader.discardUnknown) {
						$util.makeProp(message, "$unknowns", false);
						(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
					}
				}
				if (length !== $undefined) {
					if (reader.pos !== end)
						throw $RangeError("index out of range");
					reader.len = length;
				}
				if (_end !== $undefined)
					throw $Error("missing end group");
				return message;
			};

			return TensorMetadata;
		})();

		return ModelMetadataResponse;
	})();

	inference.ModelInferRequest = (function() {

		const ModelInferRequest = function (properties) {
			this.parameters = {};
			this.inputs = [];
			this.outputs = [];
			this.rawInputContents = [];
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		ModelInferRequest.prototype.modelName = "";
		ModelInferRequest.prototype.modelVersion = "";
		ModelInferRequest.prototype.id = "";
		ModelInferRequest.prototype.parameters = $util.emptyObject;
		ModelInferRequest.prototype.inputs = $util.emptyArray;
		ModelInferRequest.prototype.outputs = $util.emptyArray;
		ModelInferRequest.prototype.rawInputContents = $util.emptyArray;

		ModelInferRequest.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.modelName != null && $Object.hasOwnProperty.call(message, "modelName") && message.modelName !== "")
				writer.uint32(10).string(message.modelName);
			if (message.modelVersion != null && $Object.hasOwnProperty.call(message, "modelVersion") && message.modelVersion !== "")
				writer.uint32(18).string(message.modelVersion);
			if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
				writer.uint32(26).string(message.id);
			if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
				for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i) {
					writer.uint32(34).fork().uint32(10).string(keys[i]);
					$root.inference.InferParameter.encode(message.parameters[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
				}
			if (message.inputs != null && message.inputs.length)
				for (let i = 0; i < message.inputs.length; ++i)
					$root.inference.ModelInferRequest.InferInputTensor.encode(message.inputs[i], writer.uint32(42).fork(), _depth + 1).ldelim();
			if (message.outputs != null && message.outputs.length)
				for (let i = 0; i < message.outputs.length; ++i)
					$root.inference.ModelInferRequest.InferRequestedOutputTensor.encode(message.outputs[i], writer.uint32(50).fork(), _depth + 1).ldelim();
			if (message.rawInputContents != null && message.rawInputContents.length)
				for (let i = 0; i < message.rawInputContents.length; ++i)
					writer.uint32(58).bytes(message.rawInputContents[i]);
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		ModelInferRequest.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message, key, value;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.ModelInferRequest();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.modelName = value;
						else
							delete message.modelName;
						continue;
					}
				case 2: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.modelVersion = value;
						else
							delete message.modelVersion;
						continue;
					}
				case 3: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.id = value;
						else
							delete message.id;
						continue;
					}
				case 4: {
						if (wireType !== 2)
							break;
						if (message.parameters === $util.emptyObject)
							message.parameters = {};
						let end2 = reader.size() + reader.pos;
						if (end2 > reader.len)
							throw $RangeError("index out of range");
						reader.len = end2;
						key = "";
						value = null;
						while (reader.pos < end2) {
							let tag2 = reader.tag();
							wireType = tag2 & 7;
							switch (tag2 >>>= 3) {
							case 1:
								if (wireType !== 2)
									break;
								key = reader.stringVerify();
								continue;
							case 2:
								if (wireType !== 2)
									break;
								value = $root.inference.InferParameter.decode(reader, reader.size(), $undefined, _depth + 1, value);
								continue;
							}
							reader.skipType(wireType, _depth, tag2);
						}
						if (reader.pos !== end2)
							throw $RangeError("index out of range");
						reader.len = end;
						if (key === "__proto__")
							$util.makeProp(message.parameters, key);
						message.parameters[key] = value || new $root.inference.InferParameter();
						continue;
					}
				case 5: {
						if (wireType !== 2)
							break;
						if (!(message.inputs && message.inputs.length))
							message.inputs = [];
						message.inputs.push($root.inference.ModelInferRequest.InferInputTensor.decode(reader, reader.size(), $undefined, _depth + 1));
						continue;
					}
				case 6: {
						if (wireType !== 2)
							break;
						if (!(message.outputs && message.outputs.length))
							message.outputs = [];
						message.outputs.push($root.inference.ModelInferRequest.InferRequestedOutputTensor.decode(reader, reader.size(), $undefined, _depth + 1));
						continue;
					}
				case 7: {
						if (wireType !== 2)
							break;
						if (!(message.rawInputContents && message.rawInputContents.length))
							message.rawInputContents = [];
						message.rawInputContents.push(reader.bytes());
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		ModelInferRequest.InferInputTensor = (function() {

			const InferInputTensor = function (properties) {
				this.shape = [];
				this.parameters = {};
				if (properties)
					for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
						if (properties[keys[i]] != null && keys[i] !== "__proto__")
							this[keys[i]] = properties[keys[i]];
			};

			InferInputTensor.prototype.name = "";
			InferInputTensor.prototype.datatype = "";
			InferInputTensor.prototype.shape = $util.emptyArray;
			InferInputTensor.prototype.parameters = $util.emptyObject;
			InferInputTensor.prototype.contents = null;

			InferInputTensor.encode = function (message, writer, _depth) {
				if (!writer)
					writer = $Writer.create();
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
					writer.uint32(10).string(message.name);
				if (message.datatype != null && $Object.hasOwnProperty.call(message, "datatype") && message.datatype !== "")
					writer.uint32(18).string(message.datatype);
				if (message.shape != null && message.shape.length)
					writer.uint32(26).int64s(message.shape);
				if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
					for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i) {
						writer.uint32(34).fork().uint32(10).string(keys[i]);
						$root.inference.InferParameter.encode(message.parameters[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
					}
				if (message.contents != null && $Object.hasOwnProperty.call(message, "contents"))
					$root.inference.InferTensorContents.encode(message.contents, writer.uint32(42).fork(), _depth + 1).ldelim();
				if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
					for (let i = 0; i < message.$unknowns.length; ++i)
						writer.raw(message.$unknowns[i]);
				return writer;
			};

			InferInputTensor.decode = function (reader, length, _end, _depth, _target) {
				if (!(reader instanceof $Reader))
					reader = $Reader.create(reader);
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				let end, message, key, value;
				if (length === $undefined)
					end = reader.len;
				else {
					end = reader.pos + length;
					if (end > reader.len)
						throw $RangeError("index out of range");
					length = reader.len;
					reader.len = end;
				}
				message = _target || new $root.inference.ModelInferRequest.InferInputTensor();
				while (reader.pos < end) {
					let start = reader.pos;
					let tag = reader.tag();
					if (tag === _end) {
						_end = $undefined;
						break;
					}
					let wireType = tag & 7;
					switch (tag >>>= 3) {
					case 1: {
							if (wireType !== 2)
								break;
							if ((value = reader.stringVerify()).length)
								message.name = value;
							else
								delete message.name;
							continue;
						}
					case 2: {
							if (wireType !== 2)
								break;
							if ((value = reader.stringVerify()).length)
								message.datatype = value;
							else
								delete message.datatype;
							continue;
						}
					case 3: {
							if (wireType === 2) {
								if (!(message.shape && message.shape.length))
									message.shape = [];
								reader.int64s(message.shape);
								continue;
							}
							if (wireType !== 0)
								break;
							if (!(message.shape && message.shape.length))
								message.shape = [];
							message.shape.push(reader.int64());
							continue;
						}
					case 4: {
							if (wireType !== 2)
								break;
							if (message.parameters === $util.emptyObject)
								message.parameters = {};
							let end2 = reader.size() + reader.pos;
							if (end2 > reader.len)
								throw $RangeError("index out of range");
							reader.len = end2;
							key = "";
							value = null;
							while (reader.pos < end2) {
								let tag2 = reader.tag();
								wireType = tag2 & 7;
								switch (tag2 >>>= 3) {
								case 1:
									if (wireType !== 2)
										break;
									key = reader.stringVerify();
									continue;
								case 2:
									if (wireType !== 2)
										break;
									value = $root.inference.InferParameter.decode(reader, reader.size(), $undefined, _depth + 1, value);
									continue;
								}
								reader.skipType(wireType, _depth, tag2);
							}
							if (reader.pos !== end2)
								throw $RangeError("index out of range");
							reader.len = end;
							if (key === "__proto__")
								$util.makeProp(message.parameters, key);
							message.parameters[key] = value || new $root.inference.InferParameter();
							continue;
						}
					case 5: {
							if (wireType !== 2)
								break;
							message.contents = $root.inference.InferTensorContents.decode(reader, reader.size(), $undefined, _depth + 1, message.contents);
							continue;
						}
					}
					reader.skipType(wireType, _depth, tag);
					if (!reader.discardUnknown) {
						$util.makeProp(message, "$unknowns", false);
						(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
					}
				}
				if (length !== $undefined) {
					if (reader.pos !== end)
						throw $RangeError("index out of range");
					reader.len = length;
				}
				if (_end !== $undefined)
					throw $Error("missing end group");
				return message;
			};

			return InferInputTensor;
		})();

		ModelInferRequest.InferRequestedOutputTensor = (function() {

			const InferRequestedOutputTensor = function (properties) {
				this.parameters = {};
				if (properties)
					for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
						if (properties[keys[i]] != null && keys[i] !== "__proto__")
							this[keys[i]] = properties[keys[i]];
			};

			InferRequestedOutputTensor.prototype.name = "";
			InferRequestedOutputTensor.prototype.parameters = $util.emptyObject;

			InferRequestedOutputTensor.encode = function (message, writer, _depth) {
				if (!writer)
					writer = $Writer.create();
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
					writer.uint32(10).string(message.name);
				if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
					for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i) {
						writer.uint32(18).fork().uint32(10).string(keys[i]);
						$root.inference.InferParameter.encode(message.parameters[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
					}
				if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
					for (let i = 0; i < message.$unknowns.length; ++i)
						writer.raw(message.$unknowns[i]);
				return writer;
			};

			InferRequestedOutputTensor.decode = function (reader, length, _end, _depth, _target) {
				if (!(reader instanceof $Reader))
					reader = $Reader.create(reader);
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				let end, message, key, value;
				if (length === $undefined)
					end = reader.len;
				else {
					end = reader.pos + length;
					if (end > reader.len)
						throw $RangeError("index out of range");
					length = reader.len;
					reader.len = end;
				}
				message = _target || new $root.inference.ModelInferRequest.InferRequestedOutputTensor();
				while (reader.pos < end) {
					let start = reader.pos;
					let tag = reader.tag();
					if (tag === _end) {
						_end = $undefined;
						break;
					}
					let wireType = tag & 7;
					switch (tag >>>= 3) {
					case 1: {
							if (wireType !== 2)
								break;
							if ((value = reader.stringVerify()).length)
								message.name = value;
							else
								delete message.name;
							continue;
						}
					case 2: {
							if (wireType !== 2)
								break;
							if (message.parameters === $util.emptyObject)
								message.parameters = {};
							let end2 = reader.size() + reader.pos;
							if (end2 > reader.len)
								throw $RangeError("index out of range");
							reader.len = end2;
							key = "";
							value = null;
							while (reader.pos < end2) {
								let tag2 = reader.tag();
								wireType = tag2 & 7;
								switch (tag2 >>>= 3) {
								case 1:
									if (wireType !== 2)
										break;
									key = reader.stringVerify();
									continue;
								case 2:
									if (wireType !== 2)
										break;
									value = $root.inference.InferParameter.decode(reader, reader.size(), $undefined, _depth + 1, value);
									continue;
								}
								reader.skipType(wireType, _depth, tag2);
							}
							if (reader.pos !== end2)
								throw $RangeError("index out of range");
							reader.len = end;
							if (key === "__proto__")
								$util.makeProp(message.parameters, key);
							message.parameters[key] = value || new $root.inference.InferParameter();
							continue;
						}
					}
					reader.skipType(wireType, _depth, tag);
					if (!reader.discardUnknown) {
						$util.makeProp(message, "$unknowns", false);
						(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
					}
				}
				if (length !== $undefined) {
					if (reader.pos !== end)
						throw $RangeError("index out of range");
					reader.len = length;
				}
				if (_end !== $undefined)
					throw $Error("missing end group");
				return message;
			};

			return InferRequestedOutputTensor;
		})();

		return ModelInferRequest;
	})();

	inference.ModelInferResponse = (function() {

		const ModelInferResponse = function (properties) {
			this.parameters = {};
			this.outputs = [];
			this.rawOutputContents = [];
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		ModelInferResponse.prototype.modelName = "";
		ModelInferResponse.prototype.modelVersion = "";
		ModelInferResponse.prototype.id = "";
		ModelInferResponse.prototype.parameters = $util.emptyObject;
		ModelInferResponse.prototype.outputs = $util.emptyArray;
		ModelInferResponse.prototype.rawOutputContents = $util.emptyArray;

		ModelInferResponse.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.modelName != null && $Object.hasOwnProperty.call(message, "modelName") && message.modelName !== "")
				writer.uint32(10).string(message.modelName);
			if (message.modelVersion != null && $Object.hasOwnProperty.call(message, "modelVersion") && message.modelVersion !== "")
				writer.uint32(18).string(message.modelVersion);
			if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
				writer.uint32(26).string(message.id);
			if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
				for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i) {
					writer.uint32(34).fork().uint32(10).string(keys[i]);
					$root.inference.InferParameter.encode(message.parameters[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
				}
			if (message.outputs != null && message.outputs.length)
				for (let i = 0; i < message.outputs.length; ++i)
					$root.inference.ModelInferResponse.InferOutputTensor.encode(message.outputs[i], writer.uint32(42).fork(), _depth + 1).ldelim();
			if (message.rawOutputContents != null && message.rawOutputContents.length)
				for (let i = 0; i < message.rawOutputContents.length; ++i)
					writer.uint32(50).bytes(message.rawOutputContents[i]);
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		ModelInferResponse.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message, key, value;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.ModelInferResponse();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.modelName = value;
						else
							delete message.modelName;
						continue;
					}
				case 2: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.modelVersion = value;
						else
							delete message.modelVersion;
						continue;
					}
				case 3: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.id = value;
						else
							delete message.id;
						continue;
					}
				case 4: {
						if (wireType !== 2)
							break;
						if (message.parameters === $util.emptyObject)
							message.parameters = {};
						let end2 = reader.size() + reader.pos;
						if (end2 > reader.len)
							throw $RangeError("index out of range");
						reader.len = end2;
						key = "";
						value = null;
						while (reader.pos < end2) {
							let tag2 = reader.tag();
							wireType = tag2 & 7;
							switch (tag2 >>>= 3) {
							case 1:
								if (wireType !== 2)
									break;
								key = reader.stringVerify();
								continue;
							case 2:
								if (wireType !== 2)
									break;
								value = $root.inference.InferParameter.decode(reader, reader.size(), $undefined, _depth + 1, value);
								continue;
							}
							reader.skipType(wireType, _depth, tag2);
						}
						if (reader.pos !== end2)
							throw $RangeError("index out of range");
						reader.len = end;
						if (key === "__proto__")
							$util.makeProp(message.parameters, key);
						message.parameters[key] = value || new $root.inference.InferParameter();
						continue;
					}
				case 5: {
						if (wireType !== 2)
							break;
						if (!(message.outputs && message.outputs.length))
							message.outputs = [];
						message.outputs.push($root.inference.ModelInferResponse.InferOutputTensor.decode(reader, reader.size(), $undefined, _depth + 1));
						continue;
					}
				case 6: {
						if (wireType !== 2)
							break;
						if (!(message.rawOutputContents && message.rawOutputContents.length))
							message.rawOutputContents = [];
						message.rawOutputContents.push(reader.bytes());
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		ModelInferResponse.InferOutputTensor = (function() {

			const InferOutputTensor = function (properties) {
				this.shape = [];
				this.parameters = {};
				if (properties)
					for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
						if (properties[keys[i]] != null && keys[i] !== "__proto__")
							this[keys[i]] = properties[keys[i]];
			};

			InferOutputTensor.prototype.name = "";
			InferOutputTensor.prototype.datatype = "";
			InferOutputTensor.prototype.shape = $util.emptyArray;
			InferOutputTensor.prototype.parameters = $util.emptyObject;
			InferOutputTensor.prototype.contents = null;

			InferOutputTensor.encode = function (message, writer, _depth) {
				if (!writer)
					writer = $Writer.create();
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
					writer.uint32(10).string(message.name);
				if (message.datatype != null && $Object.hasOwnProperty.call(message, "datatype") && message.datatype !== "")
					writer.uint32(18).string(message.datatype);
				if (message.shape != null && message.shape.length)
					writer.uint32(26).int64s(message.shape);
				if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
					for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i) {
						writer.uint32(34).fork().uint32(10).string(keys[i]);
						$root.inference.InferParameter.encode(message.parameters[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
					}
				if (message.contents != null && $Object.hasOwnProperty.call(message, "contents"))
					$root.inference.InferTensorContents.encode(message.contents, writer.uint32(42).fork(), _depth + 1).ldelim();
				if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
					for (let i = 0; i < message.$unknowns.length; ++i)
						writer.raw(message.$unknowns[i]);
				return writer;
			};

			InferOutputTensor.decode = function (reader, length, _end, _depth, _target) {
				if (!(reader instanceof $Reader))
					reader = $Reader.create(reader);
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				let end, message, key, value;
				if (length === $undefined)
					end = reader.len;
				else {
					end = reader.pos + length;
					if (end > reader.len)
						throw $RangeError("index out of range");
					length = reader.len;
					reader.len = end;
				}
				message = _target || new $root.inference.ModelInferResponse.InferOutputTensor();
				while (reader.pos < end) {
					let start = reader.pos;
					let tag = reader.tag();
					if (tag === _end) {
						_end = $undefined;
						break;
					}
					let wireType = tag & 7;
					switch (tag >>>= 3) {
					case 1: {
							if (wireType !== 2)
								break;
							if ((value = reader.stringVerify()).length)
								message.name = value;
							else
								delete message.name;
							continue;
						}
					case 2: {
							if (wireType !== 2)
								break;
							if ((value = reader.stringVerify()).length)
								message.datatype = value;
							else
								delete message.datatype;
							continue;
						}
					case 3: {
							if (wireType === 2) {
								if (!(message.shape && message.shape.length))
									message.shape = [];
								reader.int64s(message.shape);
								continue;
							}
							if (wireType !== 0)
								break;
							if (!(message.shape && message.shape.length))
								message.shape = [];
							message.shape.push(reader.int64());
							continue;
						}
					case 4: {
							if (wireType !== 2)
								break;
							if (message.parameters === $util.emptyObject)
								message.parameters = {};
							let end2 = reader.size() + reader.pos;
							if (end2 > reader.len)
								throw $RangeError("index out of range");
							reader.len = end2;
							key = "";
							value = null;
							while (reader.pos < end2) {
								let tag2 = reader.tag();
								wireType = tag2 & 7;
								switch (tag2 >>>= 3) {
								case 1:
									if (wireType !== 2)
										break;
									key = reader.stringVerify();
									continue;
								case 2:
									if (wireType !== 2)
										break;
									value = $root.inference.InferParameter.decode(reader, reader.size(), $undefined, _depth + 1, value);
									continue;
								}
								reader.skipType(wireType, _depth, tag2);
							}
							if (reader.pos !== end2)
								throw $RangeError("index out of range");
							reader.len = end;
							if (key === "__proto__")
								$util.makeProp(message.parameters, key);
							message.parameters[key] = value || new $root.inference.InferParameter();
							continue;
						}
					case 5: {
							if (wireType !== 2)
								break;
							message.contents = $root.inference.InferTensorContents.decode(reader, reader.size(), $undefined, _depth + 1, message.contents);
							continue;
						}
					}
					reader.skipType(wireType, _depth, tag);
					if (!reader.discardUnknown) {
						$util.makeProp(message, "$unknowns", false);
						(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
					}
				}
				if (length !== $undefined) {
					if (reader.pos !== end)
						throw $RangeError("index out of range");
					reader.len = length;
				}
				if (_end !== $undefined)
					throw $Error("missing end group");
				return message;
			};

			return InferOutputTensor;
		})();

		return ModelInferResponse;
	})();

	inference.InferParameter = (function() {

		const InferParameter = function (properties) {
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		InferParameter.prototype.boolParam = null;
		InferParameter.prototype.int64Param = null;
		InferParameter.prototype.stringParam = null;

		let $oneOfFields;

		$Object.defineProperty(InferParameter.prototype, "parameterChoice", {
			get: $util.oneOfGetter($oneOfFields = ["boolParam", "int64Param", "stringParam"]),
			set: $util.oneOfSetter($oneOfFields)
		});

		InferParameter.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.boolParam != null && $Object.hasOwnProperty.call(message, "boolParam"))
				writer.uint32(8).bool(message.boolParam);
			if (message.int64Param != null && $Object.hasOwnProperty.call(message, "int64Param"))
				writer.uint32(16).int64(message.int64Param);
			if (message.stringParam != null && $Object.hasOwnProperty.call(message, "stringParam"))
				writer.uint32(26).string(message.stringParam);
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		InferParameter.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.InferParameter();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType !== 0)
							break;
						message.boolParam = reader.bool();
						message.parameterChoice = "boolParam";
						continue;
					}
				case 2: {
						if (wireType !== 0)
							break;
						message.int64Param = reader.int64();
						message.parameterChoice = "int64Param";
						continue;
					}
				case 3: {
						if (wireType !== 2)
							break;
						message.stringParam = reader.stringVerify();
						message.parameterChoice = "stringParam";
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return InferParameter;
	})();

	inference.InferTensorContents = (function() {

		const InferTensorContents = function (properties) {
			this.boolContents = [];
			this.intContents = [];
			this.int64Contents = [];
			this.uintContents = [];
			this.uint64Contents = [];
			this.fp32Contents = [];
			this.fp64Contents = [];
			this.bytesContents = [];
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		InferTensorContents.prototype.boolContents = $util.emptyArray;
		InferTensorContents.prototype.intContents = $util.emptyArray;
		InferTensorContents.prototype.int64Contents = $util.emptyArray;
		InferTensorContents.prototype.uintContents = $util.emptyArray;
		InferTensorContents.prototype.uint64Contents = $util.emptyArray;
		InferTensorContents.prototype.fp32Contents = $util.emptyArray;
		InferTensorContents.prototype.fp64Contents = $util.emptyArray;
		InferTensorContents.prototype.bytesContents = $util.emptyArray;

		InferTensorContents.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.boolContents != null && message.boolContents.length)
				writer.uint32(10).bools(message.boolContents);
			if (message.intContents != null && message.intContents.length)
				writer.uint32(18).int32s(message.intContents);
			if (message.int64Contents != null && message.int64Contents.length)
				writer.uint32(26).int64s(message.int64Contents);
			if (message.uintContents != null && message.uintContents.length)
				writer.uint32(34).uint32s(message.uintContents);
			if (message.uint64Contents != null && message.uint64Contents.length)
				writer.uint32(42).uint64s(message.uint64Contents);
			if (message.fp32Contents != null && message.fp32Contents.length)
				writer.uint32(50).floats(message.fp32Contents);
			if (message.fp64Contents != null && message.fp64Contents.length)
				writer.uint32(58).doubles(message.fp64Contents);
			if (message.bytesContents != null && message.bytesContents.length)
				for (let i = 0; i < message.bytesContents.length; ++i)
					writer.uint32(66).bytes(message.bytesContents[i]);
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		InferTensorContents.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.InferTensorContents();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType === 2) {
							if (!(message.boolContents && message.boolContents.length))
								message.boolContents = [];
							reader.bools(message.boolContents);
							continue;
						}
						if (wireType !== 0)
							break;
						if (!(message.boolContents && message.boolContents.length))
							message.boolContents = [];
						message.boolContents.push(reader.bool());
						continue;
					}
				case 2: {
						if (wireType === 2) {
							if (!(message.intContents && message.intContents.length))
								message.intContents = [];
							reader.int32s(message.intContents);
							continue;
						}
						if (wireType !== 0)
							break;
						if (!(message.intContents && message.intContents.length))
							message.intContents = [];
						message.intContents.push(reader.int32());
						continue;
					}
				case 3: {
						if (wireType === 2) {
							if (!(message.int64Contents && message.int64Contents.length))
								message.int64Contents = [];
							reader.int64s(message.int64Contents);
							continue;
						}
						if (wireType !== 0)
							break;
						if (!(message.int64Contents && message.int64Contents.length))
							message.int64Contents = [];
						message.int64Contents.push(reader.int64());
						continue;
					}
				case 4: {
						if (wireType === 2) {
							if (!(message.uintContents && message.uintContents.length))
								message.uintContents = [];
							reader.uint32s(message.uintContents);
							continue;
						}
						if (wireType !== 0)
							break;
						if (!(message.uintContents && message.uintContents.length))
							message.uintContents = [];
						message.uintContents.push(reader.uint32());
						continue;
					}
				case 5: {
						if (wireType === 2) {
							if (!(message.uint64Contents && message.uint64Contents.length))
								message.uint64Contents = [];
							reader.uint64s(message.uint64Contents);
							continue;
						}
						if (wireType !== 0)
							break;
						if (!(message.uint64Contents && message.uint64Contents.length))
							message.uint64Contents = [];
						message.uint64Contents.push(reader.uint64());
						continue;
					}
				case 6: {
						if (wireType === 2) {
							if (!(message.fp32Contents && message.fp32Contents.length))
								message.fp32Contents = [];
							reader.floats(message.fp32Contents);
							continue;
						}
						if (wireType !== 5)
							break;
						if (!(message.fp32Contents && message.fp32Contents.length))
							message.fp32Contents = [];
						message.fp32Contents.push(reader.float());
						continue;
					}
				case 7: {
						if (wireType === 2) {
							if (!(message.fp64Contents && message.fp64Contents.length))
								message.fp64Contents = [];
							reader.doubles(message.fp64Contents);
							continue;
						}
						if (wireType !== 1)
							break;
						if (!(message.fp64Contents && message.fp64Contents.length))
							message.fp64Contents = [];
						message.fp64Contents.push(reader.double());
						continue;
					}
				case 8: {
						if (wireType !== 2)
							break;
						if (!(message.bytesContents && message.bytesContents.length))
							message.bytesContents = [];
						message.bytesContents.push(reader.bytes());
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return InferTensorContents;
	})();

	inference.ModelRepositoryParameter = (function() {

		const ModelRepositoryParameter = function (properties) {
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		ModelRepositoryParameter.prototype.boolParam = null;
		ModelRepositoryParameter.prototype.int64Param = null;
		ModelRepositoryParameter.prototype.stringParam = null;
		ModelRepositoryParameter.prototype.bytesParam = null;

		let $oneOfFields;

		$Object.defineProperty(ModelRepositoryParameter.prototype, "parameterChoice", {
			get: $util.oneOfGetter($oneOfFields = ["boolParam", "int64Param", "stringParam", "bytesParam"]),
			set: $util.oneOfSetter($oneOfFields)
		});

		ModelRepositoryParameter.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.boolParam != null && $Object.hasOwnProperty.call(message, "boolParam"))
				writer.uint32(8).bool(message.boolParam);
			if (message.int64Param != null && $Object.hasOwnProperty.call(message, "int64Param"))
				writer.uint32(16).int64(message.int64Param);
			if (message.stringParam != null && $Object.hasOwnProperty.call(message, "stringParam"))
				writer.uint32(26).string(message.stringParam);
			if (message.bytesParam != null && $Object.hasOwnProperty.call(message, "bytesParam"))
				writer.uint32(34).bytes(message.bytesParam);
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		ModelRepositoryParameter.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.ModelRepositoryParameter();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType !== 0)
							break;
						message.boolParam = reader.bool();
						message.parameterChoice = "boolParam";
						continue;
					}
				case 2: {
						if (wireType !== 0)
							break;
						message.int64Param = reader.int64();
						message.parameterChoice = "int64Param";
						continue;
					}
				case 3: {
						if (wireType !== 2)
							break;
						message.stringParam = reader.stringVerify();
						message.parameterChoice = "stringParam";
						continue;
					}
				case 4: {
						if (wireType !== 2)
							break;
						message.bytesParam = reader.bytes();
						message.parameterChoice = "bytesParam";
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return ModelRepositoryParameter;
	})();

	inference.RepositoryIndexRequest = (function() {

		const RepositoryIndexRequest = function (properties) {
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		RepositoryIndexRequest.prototype.repositoryName = "";
		RepositoryIndexRequest.prototype.ready = false;

		RepositoryIndexRequest.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.repositoryName != null && $Object.hasOwnProperty.call(message, "repositoryName") && message.repositoryName !== "")
				writer.uint32(10).string(message.repositoryName);
			if (message.ready != null && $Object.hasOwnProperty.call(message, "ready") && message.ready !== false)
				writer.uint32(16).bool(message.ready);
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		RepositoryIndexRequest.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message, value;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.RepositoryIndexRequest();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.repositoryName = value;
						else
							delete message.repositoryName;
						continue;
					}
				case 2: {
						if (wireType !== 0)
							break;
						if (value = reader.bool())
							message.ready = value;
						else
							delete message.ready;
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return RepositoryIndexRequest;
	})();

	inference.RepositoryIndexResponse = (function() {

		const RepositoryIndexResponse = function (properties) {
			this.models = [];
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		RepositoryIndexResponse.prototype.models = $util.emptyArray;

		RepositoryIndexResponse.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.models != null && message.models.length)
				for (let i = 0; i < message.models.length; ++i)
					$root.inference.RepositoryIndexResponse.ModelIndex.encode(message.models[i], writer.uint32(10).fork(), _depth + 1).ldelim();
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		RepositoryIndexResponse.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.RepositoryIndexResponse();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType !== 2)
							break;
						if (!(message.models && message.models.length))
							message.models = [];
						message.models.push($root.inference.RepositoryIndexResponse.ModelIndex.decode(reader, reader.size(), $undefined, _depth + 1));
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		RepositoryIndexResponse.ModelIndex = (function() {

			const ModelIndex = function (properties) {
				if (properties)
					for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
						if (properties[keys[i]] != null && keys[i] !== "__proto__")
							this[keys[i]] = properties[keys[i]];
			};

			ModelIndex.prototype.name = "";
			ModelIndex.prototype.version = "";
			ModelIndex.prototype.state = "";
			ModelIndex.prototype.reason = "";

			ModelIndex.encode = function (message, writer, _depth) {
				if (!writer)
					writer = $Writer.create();
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
					writer.uint32(10).string(message.name);
				if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
					writer.uint32(18).string(message.version);
				if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
					writer.uint32(26).string(message.state);
				if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
					writer.uint32(34).string(message.reason);
				if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
					for (let i = 0; i < message.$unknowns.length; ++i)
						writer.raw(message.$unknowns[i]);
				return writer;
			};

			ModelIndex.decode = function (reader, length, _end, _depth, _target) {
				if (!(reader instanceof $Reader))
					reader = $Reader.create(reader);
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $Reader.recursionLimit)
					throw $Error("max depth exceeded");
				let end, message, value;
				if (length === $undefined)
					end = reader.len;
				else {
					end = reader.pos + length;
					if (end > reader.len)
						throw $RangeError("index out of range");
					length = reader.len;
					reader.len = end;
				}
				message = _target || new $root.inference.RepositoryIndexResponse.ModelIndex();
				while (reader.pos < end) {
					let start = reader.pos;
					let tag = reader.tag();
					if (tag === _end) {
						_end = $undefined;
						break;
					}
					let wireType = tag & 7;
					switch (tag >>>= 3) {
					case 1: {
							if (wireType !== 2)
								break;
							if ((value = reader.stringVerify()).length)
								message.name = value;
							else
								delete message.name;
							continue;
						}
					case 2: {
							if (wireType !== 2)
								break;
							if ((value = reader.stringVerify()).length)
								message.version = value;
							else
								delete message.version;
							continue;
						}
					case 3: {
							if (wireType !== 2)
								break;
							if ((value = reader.stringVerify()).length)
								message.state = value;
							else
								delete message.state;
							continue;
						}
					case 4: {
							if (wireType !== 2)
								break;
							if ((value = reader.stringVerify()).length)
								message.reason = value;
							else
								delete message.reason;
							continue;
						}
					}
					reader.skipType(wireType, _depth, tag);
					if (!reader.discardUnknown) {
						$util.makeProp(message, "$unknowns", false);
						(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
					}
				}
				if (length !== $undefined) {
					if (reader.pos !== end)
						throw $RangeError("index out of range");
					reader.len = length;
				}
				if (_end !== $undefined)
					throw $Error("missing end group");
				return message;
			};

			return ModelIndex;
		})();

		return RepositoryIndexResponse;
	})();

	inference.RepositoryModelLoadRequest = (function() {

		const RepositoryModelLoadRequest = function (properties) {
			this.parameters = {};
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		RepositoryModelLoadRequest.prototype.repositoryName = "";
		RepositoryModelLoadRequest.prototype.modelName = "";
		RepositoryModelLoadRequest.prototype.parameters = $util.emptyObject;

		RepositoryModelLoadRequest.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.repositoryName != null && $Object.hasOwnProperty.call(message, "repositoryName") && message.repositoryName !== "")
				writer.uint32(10).string(message.repositoryName);
			if (message.modelName != null && $Object.hasOwnProperty.call(message, "modelName") && message.modelName !== "")
				writer.uint32(18).string(message.modelName);
			if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
				for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i) {
					writer.uint32(26).fork().uint32(10).string(keys[i]);
					$root.inference.ModelRepositoryParameter.encode(message.parameters[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
				}
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		RepositoryModelLoadRequest.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message, key, value;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.RepositoryModelLoadRequest();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.repositoryName = value;
						else
							delete message.repositoryName;
						continue;
					}
				case 2: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.modelName = value;
						else
							delete message.modelName;
						continue;
					}
				case 3: {
						if (wireType !== 2)
							break;
						if (message.parameters === $util.emptyObject)
							message.parameters = {};
						let end2 = reader.size() + reader.pos;
						if (end2 > reader.len)
							throw $RangeError("index out of range");
						reader.len = end2;
						key = "";
						value = null;
						while (reader.pos < end2) {
							let tag2 = reader.tag();
							wireType = tag2 & 7;
							switch (tag2 >>>= 3) {
							case 1:
								if (wireType !== 2)
									break;
								key = reader.stringVerify();
								continue;
							case 2:
								if (wireType !== 2)
									break;
								value = $root.inference.ModelRepositoryParameter.decode(reader, reader.size(), $undefined, _depth + 1, value);
								continue;
							}
							reader.skipType(wireType, _depth, tag2);
						}
						if (reader.pos !== end2)
							throw $RangeError("index out of range");
						reader.len = end;
						if (key === "__proto__")
							$util.makeProp(message.parameters, key);
						message.parameters[key] = value || new $root.inference.ModelRepositoryParameter();
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return RepositoryModelLoadRequest;
	})();

	inference.RepositoryModelLoadResponse = (function() {

		const RepositoryModelLoadResponse = function (properties) {
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		RepositoryModelLoadResponse.encode = function (message, writer, _depth) {
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

		RepositoryModelLoadResponse.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.RepositoryModelLoadResponse();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				reader.skipType(tag & 7, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return RepositoryModelLoadResponse;
	})();

	inference.RepositoryModelUnloadRequest = (function() {

		const RepositoryModelUnloadRequest = function (properties) {
			this.parameters = {};
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		RepositoryModelUnloadRequest.prototype.repositoryName = "";
		RepositoryModelUnloadRequest.prototype.modelName = "";
		RepositoryModelUnloadRequest.prototype.parameters = $util.emptyObject;

		RepositoryModelUnloadRequest.encode = function (message, writer, _depth) {
			if (!writer)
				writer = $Writer.create();
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $util.recursionLimit)
				throw $Error("max depth exceeded");
			if (message.repositoryName != null && $Object.hasOwnProperty.call(message, "repositoryName") && message.repositoryName !== "")
				writer.uint32(10).string(message.repositoryName);
			if (message.modelName != null && $Object.hasOwnProperty.call(message, "modelName") && message.modelName !== "")
				writer.uint32(18).string(message.modelName);
			if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
				for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i) {
					writer.uint32(26).fork().uint32(10).string(keys[i]);
					$root.inference.ModelRepositoryParameter.encode(message.parameters[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
				}
			if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
				for (let i = 0; i < message.$unknowns.length; ++i)
					writer.raw(message.$unknowns[i]);
			return writer;
		};

		RepositoryModelUnloadRequest.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message, key, value;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.RepositoryModelUnloadRequest();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				let wireType = tag & 7;
				switch (tag >>>= 3) {
				case 1: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.repositoryName = value;
						else
							delete message.repositoryName;
						continue;
					}
				case 2: {
						if (wireType !== 2)
							break;
						if ((value = reader.stringVerify()).length)
							message.modelName = value;
						else
							delete message.modelName;
						continue;
					}
				case 3: {
						if (wireType !== 2)
							break;
						if (message.parameters === $util.emptyObject)
							message.parameters = {};
						let end2 = reader.size() + reader.pos;
						if (end2 > reader.len)
							throw $RangeError("index out of range");
						reader.len = end2;
						key = "";
						value = null;
						while (reader.pos < end2) {
							let tag2 = reader.tag();
							wireType = tag2 & 7;
							switch (tag2 >>>= 3) {
							case 1:
								if (wireType !== 2)
									break;
								key = reader.stringVerify();
								continue;
							case 2:
								if (wireType !== 2)
									break;
								value = $root.inference.ModelRepositoryParameter.decode(reader, reader.size(), $undefined, _depth + 1, value);
								continue;
							}
							reader.skipType(wireType, _depth, tag2);
						}
						if (reader.pos !== end2)
							throw $RangeError("index out of range");
						reader.len = end;
						if (key === "__proto__")
							$util.makeProp(message.parameters, key);
						message.parameters[key] = value || new $root.inference.ModelRepositoryParameter();
						continue;
					}
				}
				reader.skipType(wireType, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return RepositoryModelUnloadRequest;
	})();

	inference.RepositoryModelUnloadResponse = (function() {

		const RepositoryModelUnloadResponse = function (properties) {
			if (properties)
				for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
					if (properties[keys[i]] != null && keys[i] !== "__proto__")
						this[keys[i]] = properties[keys[i]];
		};

		RepositoryModelUnloadResponse.encode = function (message, writer, _depth) {
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

		RepositoryModelUnloadResponse.decode = function (reader, length, _end, _depth, _target) {
			if (!(reader instanceof $Reader))
				reader = $Reader.create(reader);
			if (_depth === $undefined)
				_depth = 0;
			if (_depth > $Reader.recursionLimit)
				throw $Error("max depth exceeded");
			let end, message;
			if (length === $undefined)
				end = reader.len;
			else {
				end = reader.pos + length;
				if (end > reader.len)
					throw $RangeError("index out of range");
				length = reader.len;
				reader.len = end;
			}
			message = _target || new $root.inference.RepositoryModelUnloadResponse();
			while (reader.pos < end) {
				let start = reader.pos;
				let tag = reader.tag();
				if (tag === _end) {
					_end = $undefined;
					break;
				}
				reader.skipType(tag & 7, _depth, tag);
				if (!reader.discardUnknown) {
					$util.makeProp(message, "$unknowns", false);
					(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
				}
			}
			if (length !== $undefined) {
				if (reader.pos !== end)
					throw $RangeError("index out of range");
				reader.len = length;
			}
			if (_end !== $undefined)
				throw $Error("missing end group");
			return message;
		};

		return RepositoryModelUnloadResponse;
	})();

	return inference;
})();

export const seldon = $root.seldon = (() => {

	const seldon = {};

	seldon.mlops = (function() {

		const mlops = {};

		mlops.scheduler = (function() {

			const scheduler = {};

			scheduler.ResourceType = (function() {
				const valuesById = $Object.create(null), values = $Object.create(valuesById);
				values[valuesById[0] = "MODEL"] = 0;
				values[valuesById[1] = "PIPELINE"] = 1;
				return values;
			})();

			scheduler.LoadModelRequest = (function() {

				const LoadModelRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				LoadModelRequest.prototype.model = null;

				LoadModelRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
						$root.seldon.mlops.scheduler.Model.encode(message.model, writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				LoadModelRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.LoadModelRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.model = $root.seldon.mlops.scheduler.Model.decode(reader, reader.size(), $undefined, _depth + 1, message.model);
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return LoadModelRequest;
			})();

			scheduler.Model = (function() {

				const Model = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Model.prototype.meta = null;
				Model.prototype.modelSpec = null;
				Model.prototype.deploymentSpec = null;
				Model.prototype.streamSpec = null;
				Model.prototype.dataflowSpec = null;

				Model.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.meta != null && $Object.hasOwnProperty.call(message, "meta"))
						$root.seldon.mlops.scheduler.MetaData.encode(message.meta, writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.modelSpec != null && $Object.hasOwnProperty.call(message, "modelSpec"))
						$root.seldon.mlops.scheduler.ModelSpec.encode(message.modelSpec, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.deploymentSpec != null && $Object.hasOwnProperty.call(message, "deploymentSpec"))
						$root.seldon.mlops.scheduler.DeploymentSpec.encode(message.deploymentSpec, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.streamSpec != null && $Object.hasOwnProperty.call(message, "streamSpec"))
						$root.seldon.mlops.scheduler.StreamSpec.encode(message.streamSpec, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.dataflowSpec != null && $Object.hasOwnProperty.call(message, "dataflowSpec"))
						$root.seldon.mlops.scheduler.DataflowSpec.encode(message.dataflowSpec, writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Model.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.Model();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.meta = $root.seldon.mlops.scheduler.MetaData.decode(reader, reader.size(), $undefined, _depth + 1, message.meta);
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.modelSpec = $root.seldon.mlops.scheduler.ModelSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.modelSpec);
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.deploymentSpec = $root.seldon.mlops.scheduler.DeploymentSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.deploymentSpec);
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.streamSpec = $root.seldon.mlops.scheduler.StreamSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.streamSpec);
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								message.dataflowSpec = $root.seldon.mlops.scheduler.DataflowSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.dataflowSpec);
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Model;
			})();

			scheduler.MetaData = (function() {

				const MetaData = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				MetaData.prototype.name = "";
				MetaData.prototype.kind = null;
				MetaData.prototype.version = null;
				MetaData.prototype.kubernetesMeta = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(MetaData.prototype, "_kind", {
					get: $util.oneOfGetter($oneOfFields = ["kind"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(MetaData.prototype, "_version", {
					get: $util.oneOfGetter($oneOfFields = ["version"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(MetaData.prototype, "_kubernetesMeta", {
					get: $util.oneOfGetter($oneOfFields = ["kubernetesMeta"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				MetaData.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
						writer.uint32(10).string(message.name);
					if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
						writer.uint32(18).string(message.kind);
					if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
						writer.uint32(26).string(message.version);
					if (message.kubernetesMeta != null && $Object.hasOwnProperty.call(message, "kubernetesMeta"))
						$root.seldon.mlops.scheduler.KubernetesMeta.encode(message.kubernetesMeta, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				MetaData.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.MetaData();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.name = value;
								else
									delete message.name;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.kind = reader.stringVerify();
								message._kind = "kind";
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.version = reader.stringVerify();
								message._version = "version";
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.kubernetesMeta = $root.seldon.mlops.scheduler.KubernetesMeta.decode(reader, reader.size(), $undefined, _depth + 1, message.kubernetesMeta);
								message._kubernetesMeta = "kubernetesMeta";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return MetaData;
			})();

			scheduler.DataflowSpec = (function() {

				const DataflowSpec = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DataflowSpec.prototype.cleanTopicsOnDelete = false;

				DataflowSpec.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.cleanTopicsOnDelete != null && $Object.hasOwnProperty.call(message, "cleanTopicsOnDelete") && message.cleanTopicsOnDelete !== false)
						writer.uint32(8).bool(message.cleanTopicsOnDelete);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DataflowSpec.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.DataflowSpec();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.cleanTopicsOnDelete = value;
								else
									delete message.cleanTopicsOnDelete;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DataflowSpec;
			})();

			scheduler.DeploymentSpec = (function() {

				const DeploymentSpec = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				DeploymentSpec.prototype.replicas = 0;
				DeploymentSpec.prototype.minReplicas = 0;
				DeploymentSpec.prototype.maxReplicas = 0;
				DeploymentSpec.prototype.logPayloads = false;

				DeploymentSpec.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.replicas != null && $Object.hasOwnProperty.call(message, "replicas") && message.replicas !== 0)
						writer.uint32(8).uint32(message.replicas);
					if (message.minReplicas != null && $Object.hasOwnProperty.call(message, "minReplicas") && message.minReplicas !== 0)
						writer.uint32(16).uint32(message.minReplicas);
					if (message.maxReplicas != null && $Object.hasOwnProperty.call(message, "maxReplicas") && message.maxReplicas !== 0)
						writer.uint32(24).uint32(message.maxReplicas);
					if (message.logPayloads != null && $Object.hasOwnProperty.call(message, "logPayloads") && message.logPayloads !== false)
						writer.uint32(32).bool(message.logPayloads);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				DeploymentSpec.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.DeploymentSpec();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.replicas = value;
								else
									delete message.replicas;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.minReplicas = value;
								else
									delete message.minReplicas;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.maxReplicas = value;
								else
									delete message.maxReplicas;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.logPayloads = value;
								else
									delete message.logPayloads;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return DeploymentSpec;
			})();

			scheduler.ModelSpec = (function() {

				const ModelSpec = function (properties) {
					this.requirements = [];
					this.parameters = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelSpec.prototype.uri = "";
				ModelSpec.prototype.artifactVersion = null;
				ModelSpec.prototype.storageConfig = null;
				ModelSpec.prototype.requirements = $util.emptyArray;
				ModelSpec.prototype.memoryBytes = null;
				ModelSpec.prototype.server = null;
				ModelSpec.prototype.parameters = $util.emptyArray;
				ModelSpec.prototype.modelRuntimeInfo = null;
				ModelSpec.prototype.explainer = null;
				ModelSpec.prototype.llm = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ModelSpec.prototype, "_artifactVersion", {
					get: $util.oneOfGetter($oneOfFields = ["artifactVersion"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ModelSpec.prototype, "_storageConfig", {
					get: $util.oneOfGetter($oneOfFields = ["storageConfig"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ModelSpec.prototype, "_memoryBytes", {
					get: $util.oneOfGetter($oneOfFields = ["memoryBytes"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ModelSpec.prototype, "_server", {
					get: $util.oneOfGetter($oneOfFields = ["server"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ModelSpec.prototype, "_modelRuntimeInfo", {
					get: $util.oneOfGetter($oneOfFields = ["modelRuntimeInfo"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				$Object.defineProperty(ModelSpec.prototype, "modelSpec", {
					get: $util.oneOfGetter($oneOfFields = ["explainer", "llm"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				ModelSpec.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.uri != null && $Object.hasOwnProperty.call(message, "uri") && message.uri !== "")
						writer.uint32(10).string(message.uri);
					if (message.artifactVersion != null && $Object.hasOwnProperty.call(message, "artifactVersion"))
						writer.uint32(16).uint32(message.artifactVersion);
					if (message.storageConfig != null && $Object.hasOwnProperty.call(message, "storageConfig"))
						$root.seldon.mlops.scheduler.StorageConfig.encode(message.storageConfig, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.requirements != null && message.requirements.length)
						for (let i = 0; i < message.requirements.length; ++i)
							writer.uint32(34).string(message.requirements[i]);
					if (message.memoryBytes != null && $Object.hasOwnProperty.call(message, "memoryBytes"))
						writer.uint32(40).uint64(message.memoryBytes);
					if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
						writer.uint32(50).string(message.server);
					if (message.explainer != null && $Object.hasOwnProperty.call(message, "explainer"))
						$root.seldon.mlops.scheduler.ExplainerSpec.encode(message.explainer, writer.uint32(58).fork(), _depth + 1).ldelim();
					if (message.parameters != null && message.parameters.length)
						for (let i = 0; i < message.parameters.length; ++i)
							$root.seldon.mlops.scheduler.ParameterSpec.encode(message.parameters[i], writer.uint32(66).fork(), _depth + 1).ldelim();
					if (message.modelRuntimeInfo != null && $Object.hasOwnProperty.call(message, "modelRuntimeInfo"))
						$root.seldon.mlops.scheduler.ModelRuntimeInfo.encode(message.modelRuntimeInfo, writer.uint32(74).fork(), _depth + 1).ldelim();
					if (message.llm != null && $Object.hasOwnProperty.call(message, "llm"))
						$root.seldon.mlops.scheduler.LlmSpec.encode(message.llm, writer.uint32(82).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ModelSpec.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ModelSpec();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.uri = value;
								else
									delete message.uri;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								message.artifactVersion = reader.uint32();
								message._artifactVersion = "artifactVersion";
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.storageConfig = $root.seldon.mlops.scheduler.StorageConfig.decode(reader, reader.size(), $undefined, _depth + 1, message.storageConfig);
								message._storageConfig = "storageConfig";
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if (!(message.requirements && message.requirements.length))
									message.requirements = [];
								message.requirements.push(reader.stringVerify());
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								message.memoryBytes = reader.uint64();
								message._memoryBytes = "memoryBytes";
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.server = reader.stringVerify();
								message._server = "server";
								continue;
							}
						case 8: {
								if (wireType !== 2)
									break;
								if (!(message.parameters && message.parameters.length))
									message.parameters = [];
								message.parameters.push($root.seldon.mlops.scheduler.ParameterSpec.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 9: {
								if (wireType !== 2)
									break;
								message.modelRuntimeInfo = $root.seldon.mlops.scheduler.ModelRuntimeInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.modelRuntimeInfo);
								message._modelRuntimeInfo = "modelRuntimeInfo";
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								message.explainer = $root.seldon.mlops.scheduler.ExplainerSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.explainer);
								message.modelSpec = "explainer";
								continue;
							}
						case 10: {
								if (wireType !== 2)
									break;
								message.llm = $root.seldon.mlops.scheduler.LlmSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.llm);
								message.modelSpec = "llm";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ModelSpec;
			})();

			scheduler.ParameterSpec = (function() {

				const ParameterSpec = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ParameterSpec.prototype.name = "";
				ParameterSpec.prototype.value = "";

				ParameterSpec.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
						writer.uint32(10).string(message.name);
					if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
						writer.uint32(18).string(message.value);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ParameterSpec.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ParameterSpec();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.name = value;
								else
									delete message.name;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.value = value;
								else
									delete message.value;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ParameterSpec;
			})();

			scheduler.ExplainerSpec = (function() {

				const ExplainerSpec = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ExplainerSpec.prototype.type = "";
				ExplainerSpec.prototype.modelRef = null;
				ExplainerSpec.prototype.pipelineRef = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ExplainerSpec.prototype, "_modelRef", {
					get: $util.oneOfGetter($oneOfFields = ["modelRef"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ExplainerSpec.prototype, "_pipelineRef", {
					get: $util.oneOfGetter($oneOfFields = ["pipelineRef"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				ExplainerSpec.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
						writer.uint32(10).string(message.type);
					if (message.modelRef != null && $Object.hasOwnProperty.call(message, "modelRef"))
						writer.uint32(18).string(message.modelRef);
					if (message.pipelineRef != null && $Object.hasOwnProperty.call(message, "pipelineRef"))
						writer.uint32(26).string(message.pipelineRef);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ExplainerSpec.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ExplainerSpec();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.type = value;
								else
									delete message.type;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.modelRef = reader.stringVerify();
								message._modelRef = "modelRef";
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.pipelineRef = reader.stringVerify();
								message._pipelineRef = "pipelineRef";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ExplainerSpec;
			})();

			scheduler.LlmSpec = (function() {

				const LlmSpec = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				LlmSpec.prototype.modelRef = null;
				LlmSpec.prototype.pipelineRef = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(LlmSpec.prototype, "_modelRef", {
					get: $util.oneOfGetter($oneOfFields = ["modelRef"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(LlmSpec.prototype, "_pipelineRef", {
					get: $util.oneOfGetter($oneOfFields = ["pipelineRef"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				LlmSpec.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.modelRef != null && $Object.hasOwnProperty.call(message, "modelRef"))
						writer.uint32(10).string(message.modelRef);
					if (message.pipelineRef != null && $Object.hasOwnProperty.call(message, "pipelineRef"))
						writer.uint32(18).string(message.pipelineRef);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				LlmSpec.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.LlmSpec();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.modelRef = reader.stringVerify();
								message._modelRef = "modelRef";
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.pipelineRef = reader.stringVerify();
								message._pipelineRef = "pipelineRef";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return LlmSpec;
			})();

			scheduler.ModelRuntimeInfo = (function() {

				const ModelRuntimeInfo = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelRuntimeInfo.prototype.mlserver = null;
				ModelRuntimeInfo.prototype.triton = null;

				let $oneOfFields;

				$Object.defineProperty(ModelRuntimeInfo.prototype, "modelRuntimeInfo", {
					get: $util.oneOfGetter($oneOfFields = ["mlserver", "triton"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				ModelRuntimeInfo.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.mlserver != null && $Object.hasOwnProperty.call(message, "mlserver"))
						$root.seldon.mlops.scheduler.MLServerModelSettings.encode(message.mlserver, writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.triton != null && $Object.hasOwnProperty.call(message, "triton"))
						$root.seldon.mlops.scheduler.TritonModelConfig.encode(message.triton, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ModelRuntimeInfo.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ModelRuntimeInfo();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.mlserver = $root.seldon.mlops.scheduler.MLServerModelSettings.decode(reader, reader.size(), $undefined, _depth + 1, message.mlserver);
								message.modelRuntimeInfo = "mlserver";
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.triton = $root.seldon.mlops.scheduler.TritonModelConfig.decode(reader, reader.size(), $undefined, _depth + 1, message.triton);
								message.modelRuntimeInfo = "triton";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ModelRuntimeInfo;
			})();

			scheduler.MLServerModelSettings = (function() {

				const MLServerModelSettings = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				MLServerModelSettings.prototype.parallelWorkers = 0;

				MLServerModelSettings.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.parallelWorkers != null && $Object.hasOwnProperty.call(message, "parallelWorkers") && message.parallelWorkers !== 0)
						writer.uint32(8).uint32(message.parallelWorkers);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				MLServerModelSettings.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.MLServerModelSettings();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.parallelWorkers = value;
								else
									delete message.parallelWorkers;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return MLServerModelSettings;
			})();

			scheduler.TritonModelConfig = (function() {

				const TritonModelConfig = function (properties) {
					this.cpu = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				TritonModelConfig.prototype.cpu = $util.emptyArray;

				TritonModelConfig.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.cpu != null && message.cpu.length)
						for (let i = 0; i < message.cpu.length; ++i)
							$root.seldon.mlops.scheduler.TritonCPU.encode(message.cpu[i], writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				TritonModelConfig.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.TritonModelConfig();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (!(message.cpu && message.cpu.length))
									message.cpu = [];
								message.cpu.push($root.seldon.mlops.scheduler.TritonCPU.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return TritonModelConfig;
			})();

			scheduler.TritonCPU = (function() {

				const TritonCPU = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				TritonCPU.prototype.instanceCount = 0;

				TritonCPU.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.instanceCount != null && $Object.hasOwnProperty.call(message, "instanceCount") && message.instanceCount !== 0)
						writer.uint32(8).uint32(message.instanceCount);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				TritonCPU.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.TritonCPU();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.instanceCount = value;
								else
									delete message.instanceCount;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return TritonCPU;
			})();

			scheduler.KubernetesMeta = (function() {

				const KubernetesMeta = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				KubernetesMeta.prototype.namespace = "";
				KubernetesMeta.prototype.generation = 0;

				KubernetesMeta.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
						writer.uint32(10).string(message.namespace);
					if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && (typeof message.generation === "object" ? message.generation.low || message.generation.high : message.generation !== 0))
						writer.uint32(16).int64(message.generation);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				KubernetesMeta.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.KubernetesMeta();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.namespace = value;
								else
									delete message.namespace;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
									message.generation = value;
								else
									delete message.generation;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return KubernetesMeta;
			})();

			scheduler.StreamSpec = (function() {

				const StreamSpec = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				StreamSpec.prototype.inputTopic = "";
				StreamSpec.prototype.outputTopic = "";

				StreamSpec.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.inputTopic != null && $Object.hasOwnProperty.call(message, "inputTopic") && message.inputTopic !== "")
						writer.uint32(18).string(message.inputTopic);
					if (message.outputTopic != null && $Object.hasOwnProperty.call(message, "outputTopic") && message.outputTopic !== "")
						writer.uint32(26).string(message.outputTopic);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				StreamSpec.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.StreamSpec();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 2: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.inputTopic = value;
								else
									delete message.inputTopic;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.outputTopic = value;
								else
									delete message.outputTopic;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return StreamSpec;
			})();

			scheduler.StorageConfig = (function() {

				const StorageConfig = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				StorageConfig.prototype.storageSecretName = null;
				StorageConfig.prototype.storageRcloneConfig = null;

				let $oneOfFields;

				$Object.defineProperty(StorageConfig.prototype, "config", {
					get: $util.oneOfGetter($oneOfFields = ["storageSecretName", "storageRcloneConfig"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				StorageConfig.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.storageSecretName != null && $Object.hasOwnProperty.call(message, "storageSecretName"))
						writer.uint32(10).string(message.storageSecretName);
					if (message.storageRcloneConfig != null && $Object.hasOwnProperty.call(message, "storageRcloneConfig"))
						writer.uint32(18).string(message.storageRcloneConfig);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				StorageConfig.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.StorageConfig();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.storageSecretName = reader.stringVerify();
								message.config = "storageSecretName";
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.storageRcloneConfig = reader.stringVerify();
								message.config = "storageRcloneConfig";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return StorageConfig;
			})();

			scheduler.LoadModelResponse = (function() {

				const LoadModelResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				LoadModelResponse.encode = function (message, writer, _depth) {
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

				LoadModelResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.LoadModelResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return LoadModelResponse;
			})();

			scheduler.ModelReference = (function() {

				const ModelReference = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelReference.prototype.name = "";
				ModelReference.prototype.version = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ModelReference.prototype, "_version", {
					get: $util.oneOfGetter($oneOfFields = ["version"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				ModelReference.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
						writer.uint32(10).string(message.name);
					if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
						writer.uint32(16).uint32(message.version);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ModelReference.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ModelReference();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.name = value;
								else
									delete message.name;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								message.version = reader.uint32();
								message._version = "version";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ModelReference;
			})();

			scheduler.UnloadModelRequest = (function() {

				const UnloadModelRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				UnloadModelRequest.prototype.model = null;
				UnloadModelRequest.prototype.kubernetesMeta = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(UnloadModelRequest.prototype, "_kubernetesMeta", {
					get: $util.oneOfGetter($oneOfFields = ["kubernetesMeta"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				UnloadModelRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
						$root.seldon.mlops.scheduler.ModelReference.encode(message.model, writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.kubernetesMeta != null && $Object.hasOwnProperty.call(message, "kubernetesMeta"))
						$root.seldon.mlops.scheduler.KubernetesMeta.encode(message.kubernetesMeta, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				UnloadModelRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.UnloadModelRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.model = $root.seldon.mlops.scheduler.ModelReference.decode(reader, reader.size(), $undefined, _depth + 1, message.model);
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.kubernetesMeta = $root.seldon.mlops.scheduler.KubernetesMeta.decode(reader, reader.size(), $undefined, _depth + 1, message.kubernetesMeta);
								message._kubernetesMeta = "kubernetesMeta";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return UnloadModelRequest;
			})();

			scheduler.UnloadModelResponse = (function() {

				const UnloadModelResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				UnloadModelResponse.encode = function (message, writer, _depth) {
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

				UnloadModelResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.UnloadModelResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return UnloadModelResponse;
			})();

			scheduler.ModelStatusResponse = (function() {

				const ModelStatusResponse = function (properties) {
					this.versions = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelStatusResponse.prototype.modelName = "";
				ModelStatusResponse.prototype.versions = $util.emptyArray;
				ModelStatusResponse.prototype.deleted = false;
				ModelStatusResponse.prototype.keepTopics = false;
				ModelStatusResponse.prototype.timestamp = 0;
				ModelStatusResponse.prototype.operation = 0;

				ModelStatusResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.modelName != null && $Object.hasOwnProperty.call(message, "modelName") && message.modelName !== "")
						writer.uint32(10).string(message.modelName);
					if (message.versions != null && message.versions.length)
						for (let i = 0; i < message.versions.length; ++i)
							$root.seldon.mlops.scheduler.ModelVersionStatus.encode(message.versions[i], writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.deleted != null && $Object.hasOwnProperty.call(message, "deleted") && message.deleted !== false)
						writer.uint32(24).bool(message.deleted);
					if (message.keepTopics != null && $Object.hasOwnProperty.call(message, "keepTopics") && message.keepTopics !== false)
						writer.uint32(32).bool(message.keepTopics);
					if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp") && (typeof message.timestamp === "object" ? message.timestamp.low || message.timestamp.high : message.timestamp !== 0))
						writer.uint32(40).uint64(message.timestamp);
					if (message.operation != null && $Object.hasOwnProperty.call(message, "operation") && message.operation !== 0)
						writer.uint32(48).int32(message.operation);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ModelStatusResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ModelStatusResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.modelName = value;
								else
									delete message.modelName;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if (!(message.versions && message.versions.length))
									message.versions = [];
								message.versions.push($root.seldon.mlops.scheduler.ModelVersionStatus.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.deleted = value;
								else
									delete message.deleted;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.keepTopics = value;
								else
									delete message.keepTopics;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.timestamp = value;
								else
									delete message.timestamp;
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.operation = value;
								else
									delete message.operation;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				ModelStatusResponse.ModelOperation = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "ModelOperationUnknown"] = 0;
					values[valuesById[1] = "ModelCreate"] = 1;
					values[valuesById[2] = "ModelDelete"] = 2;
					return values;
				})();

				return ModelStatusResponse;
			})();

			scheduler.ModelVersionStatus = (function() {

				const ModelVersionStatus = function (properties) {
					this.modelReplicaState = {};
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelVersionStatus.prototype.version = 0;
				ModelVersionStatus.prototype.serverName = "";
				ModelVersionStatus.prototype.kubernetesMeta = null;
				ModelVersionStatus.prototype.modelReplicaState = $util.emptyObject;
				ModelVersionStatus.prototype.state = null;
				ModelVersionStatus.prototype.modelDefn = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ModelVersionStatus.prototype, "_kubernetesMeta", {
					get: $util.oneOfGetter($oneOfFields = ["kubernetesMeta"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ModelVersionStatus.prototype, "_modelDefn", {
					get: $util.oneOfGetter($oneOfFields = ["modelDefn"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				ModelVersionStatus.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
						writer.uint32(16).uint32(message.version);
					if (message.serverName != null && $Object.hasOwnProperty.call(message, "serverName") && message.serverName !== "")
						writer.uint32(26).string(message.serverName);
					if (message.kubernetesMeta != null && $Object.hasOwnProperty.call(message, "kubernetesMeta"))
						$root.seldon.mlops.scheduler.KubernetesMeta.encode(message.kubernetesMeta, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.modelReplicaState != null && $Object.hasOwnProperty.call(message, "modelReplicaState"))
						for (let keys = $Object.keys(message.modelReplicaState), i = 0; i < keys.length; ++i) {
							writer.uint32(42).fork().uint32(8).int32(keys[i]);
							$root.seldon.mlops.scheduler.ModelReplicaStatus.encode(message.modelReplicaState[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
						}
					if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
						$root.seldon.mlops.scheduler.ModelStatus.encode(message.state, writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.modelDefn != null && $Object.hasOwnProperty.call(message, "modelDefn"))
						$root.seldon.mlops.scheduler.Model.encode(message.modelDefn, writer.uint32(58).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ModelVersionStatus.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, key, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ModelVersionStatus();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.version = value;
								else
									delete message.version;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.serverName = value;
								else
									delete message.serverName;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.kubernetesMeta = $root.seldon.mlops.scheduler.KubernetesMeta.decode(reader, reader.size(), $undefined, _depth + 1, message.kubernetesMeta);
								message._kubernetesMeta = "kubernetesMeta";
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if (message.modelReplicaState === $util.emptyObject)
									message.modelReplicaState = {};
								let end2 = reader.size() + reader.pos;
								if (end2 > reader.len)
									throw $RangeError("index out of range");
								reader.len = end2;
								key = 0;
								value = null;
								while (reader.pos < end2) {
									let tag2 = reader.tag();
									wireType = tag2 & 7;
									switch (tag2 >>>= 3) {
									case 1:
										if (wireType !== 0)
											break;
										key = reader.int32();
										continue;
									case 2:
										if (wireType !== 2)
											break;
										value = $root.seldon.mlops.scheduler.ModelReplicaStatus.decode(reader, reader.size(), $undefined, _depth + 1, value);
										continue;
									}
									reader.skipType(wireType, _depth, tag2);
								}
								if (reader.pos !== end2)
									throw $RangeError("index out of range");
								reader.len = end;
								message.modelReplicaState[key] = value || new $root.seldon.mlops.scheduler.ModelReplicaStatus();
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.state = $root.seldon.mlops.scheduler.ModelStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								message.modelDefn = $root.seldon.mlops.scheduler.Model.decode(reader, reader.size(), $undefined, _depth + 1, message.modelDefn);
								message._modelDefn = "modelDefn";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ModelVersionStatus;
			})();

			scheduler.ModelStatus = (function() {

				const ModelStatus = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelStatus.prototype.state = 0;
				ModelStatus.prototype.reason = "";
				ModelStatus.prototype.availableReplicas = 0;
				ModelStatus.prototype.unavailableReplicas = 0;
				ModelStatus.prototype.lastChangeTimestamp = null;
				ModelStatus.prototype.modelGwState = 0;
				ModelStatus.prototype.modelGwReason = "";

				ModelStatus.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
						writer.uint32(8).int32(message.state);
					if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
						writer.uint32(18).string(message.reason);
					if (message.availableReplicas != null && $Object.hasOwnProperty.call(message, "availableReplicas") && message.availableReplicas !== 0)
						writer.uint32(24).uint32(message.availableReplicas);
					if (message.unavailableReplicas != null && $Object.hasOwnProperty.call(message, "unavailableReplicas") && message.unavailableReplicas !== 0)
						writer.uint32(32).uint32(message.unavailableReplicas);
					if (message.lastChangeTimestamp != null && $Object.hasOwnProperty.call(message, "lastChangeTimestamp"))
						$root.google.protobuf.Timestamp.encode(message.lastChangeTimestamp, writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.modelGwState != null && $Object.hasOwnProperty.call(message, "modelGwState") && message.modelGwState !== 0)
						writer.uint32(48).int32(message.modelGwState);
					if (message.modelGwReason != null && $Object.hasOwnProperty.call(message, "modelGwReason") && message.modelGwReason !== "")
						writer.uint32(58).string(message.modelGwReason);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ModelStatus.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ModelStatus();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.state = value;
								else
									delete message.state;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.reason = value;
								else
									delete message.reason;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.availableReplicas = value;
								else
									delete message.availableReplicas;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.unavailableReplicas = value;
								else
									delete message.unavailableReplicas;
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								message.lastChangeTimestamp = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.lastChangeTimestamp);
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.modelGwState = value;
								else
									delete message.modelGwState;
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.modelGwReason = value;
								else
									delete message.modelGwReason;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				ModelStatus.ModelState = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "ModelStateUnknown"] = 0;
					values[valuesById[1] = "ModelProgressing"] = 1;
					values[valuesById[2] = "ModelAvailable"] = 2;
					values[valuesById[3] = "ModelFailed"] = 3;
					values[valuesById[4] = "ModelTerminating"] = 4;
					values[valuesById[5] = "ModelTerminated"] = 5;
					values[valuesById[6] = "ModelTerminateFailed"] = 6;
					values[valuesById[7] = "ScheduleFailed"] = 7;
					values[valuesById[8] = "ModelScaledDown"] = 8;
					values[valuesById[9] = "ModelCreate"] = 9;
					values[valuesById[10] = "ModelTerminate"] = 10;
					return values;
				})();

				return ModelStatus;
			})();

			scheduler.ModelReplicaStatus = (function() {

				const ModelReplicaStatus = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelReplicaStatus.prototype.state = 0;
				ModelReplicaStatus.prototype.reason = "";
				ModelReplicaStatus.prototype.lastChangeTimestamp = null;

				ModelReplicaStatus.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
						writer.uint32(8).int32(message.state);
					if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
						writer.uint32(18).string(message.reason);
					if (message.lastChangeTimestamp != null && $Object.hasOwnProperty.call(message, "lastChangeTimestamp"))
						$root.google.protobuf.Timestamp.encode(message.lastChangeTimestamp, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ModelReplicaStatus.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ModelReplicaStatus();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.state = value;
								else
									delete message.state;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.reason = value;
								else
									delete message.reason;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.lastChangeTimestamp = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.lastChangeTimestamp);
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				ModelReplicaStatus.ModelReplicaState = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "ModelReplicaStateUnknown"] = 0;
					values[valuesById[1] = "LoadRequested"] = 1;
					values[valuesById[2] = "Loading"] = 2;
					values[valuesById[3] = "Loaded"] = 3;
					values[valuesById[4] = "LoadFailed"] = 4;
					values[valuesById[5] = "UnloadRequested"] = 5;
					values[valuesById[6] = "Unloading"] = 6;
					values[valuesById[7] = "Unloaded"] = 7;
					values[valuesById[8] = "UnloadFailed"] = 8;
					values[valuesById[9] = "Available"] = 9;
					values[valuesById[10] = "LoadedUnavailable"] = 10;
					values[valuesById[11] = "UnloadEnvoyRequested"] = 11;
					values[valuesById[12] = "Draining"] = 12;
					return values;
				})();

				return ModelReplicaStatus;
			})();

			scheduler.ServerStatusRequest = (function() {

				const ServerStatusRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ServerStatusRequest.prototype.subscriberName = "";
				ServerStatusRequest.prototype.name = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ServerStatusRequest.prototype, "_name", {
					get: $util.oneOfGetter($oneOfFields = ["name"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				ServerStatusRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.subscriberName != null && $Object.hasOwnProperty.call(message, "subscriberName") && message.subscriberName !== "")
						writer.uint32(10).string(message.subscriberName);
					if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
						writer.uint32(18).string(message.name);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ServerStatusRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ServerStatusRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.subscriberName = value;
								else
									delete message.subscriberName;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.name = reader.stringVerify();
								message._name = "name";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ServerStatusRequest;
			})();

			scheduler.ServerStatusResponse = (function() {

				const ServerStatusResponse = function (properties) {
					this.resources = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ServerStatusResponse.prototype.type = 0;
				ServerStatusResponse.prototype.serverName = "";
				ServerStatusResponse.prototype.resources = $util.emptyArray;
				ServerStatusResponse.prototype.expectedReplicas = 0;
				ServerStatusResponse.prototype.availableReplicas = 0;
				ServerStatusResponse.prototype.numLoadedModelReplicas = 0;
				ServerStatusResponse.prototype.kubernetesMeta = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ServerStatusResponse.prototype, "_kubernetesMeta", {
					get: $util.oneOfGetter($oneOfFields = ["kubernetesMeta"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				ServerStatusResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.serverName != null && $Object.hasOwnProperty.call(message, "serverName") && message.serverName !== "")
						writer.uint32(10).string(message.serverName);
					if (message.resources != null && message.resources.length)
						for (let i = 0; i < message.resources.length; ++i)
							$root.seldon.mlops.scheduler.ServerReplicaResources.encode(message.resources[i], writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.expectedReplicas != null && $Object.hasOwnProperty.call(message, "expectedReplicas") && message.expectedReplicas !== 0)
						writer.uint32(24).int32(message.expectedReplicas);
					if (message.availableReplicas != null && $Object.hasOwnProperty.call(message, "availableReplicas") && message.availableReplicas !== 0)
						writer.uint32(32).int32(message.availableReplicas);
					if (message.numLoadedModelReplicas != null && $Object.hasOwnProperty.call(message, "numLoadedModelReplicas") && message.numLoadedModelReplicas !== 0)
						writer.uint32(40).int32(message.numLoadedModelReplicas);
					if (message.kubernetesMeta != null && $Object.hasOwnProperty.call(message, "kubernetesMeta"))
						$root.seldon.mlops.scheduler.KubernetesMeta.encode(message.kubernetesMeta, writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
						writer.uint32(56).int32(message.type);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ServerStatusResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ServerStatusResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 7: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.type = value;
								else
									delete message.type;
								continue;
							}
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.serverName = value;
								else
									delete message.serverName;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if (!(message.resources && message.resources.length))
									message.resources = [];
								message.resources.push($root.seldon.mlops.scheduler.ServerReplicaResources.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.expectedReplicas = value;
								else
									delete message.expectedReplicas;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.availableReplicas = value;
								else
									delete message.availableReplicas;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.numLoadedModelReplicas = value;
								else
									delete message.numLoadedModelReplicas;
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.kubernetesMeta = $root.seldon.mlops.scheduler.KubernetesMeta.decode(reader, reader.size(), $undefined, _depth + 1, message.kubernetesMeta);
								message._kubernetesMeta = "kubernetesMeta";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				ServerStatusResponse.Type = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "StatusResponseTypeUnknown"] = 0;
					values[valuesById[1] = "StatusUpdate"] = 1;
					values[valuesById[2] = "NonAuthoritativeReplicaInfo"] = 2;
					values[valuesById[4] = "ScalingRequest"] = 4;
					return values;
				})();

				return ServerStatusResponse;
			})();

			scheduler.ServerReplicaResources = (function() {

				const ServerReplicaResources = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ServerReplicaResources.prototype.replicaIdx = 0;
				ServerReplicaResources.prototype.totalMemoryBytes = 0;
				ServerReplicaResources.prototype.availableMemoryBytes = 0;
				ServerReplicaResources.prototype.numLoadedModels = 0;
				ServerReplicaResources.prototype.overCommitPercentage = 0;

				ServerReplicaResources.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.replicaIdx != null && $Object.hasOwnProperty.call(message, "replicaIdx") && message.replicaIdx !== 0)
						writer.uint32(8).uint32(message.replicaIdx);
					if (message.totalMemoryBytes != null && $Object.hasOwnProperty.call(message, "totalMemoryBytes") && (typeof message.totalMemoryBytes === "object" ? message.totalMemoryBytes.low || message.totalMemoryBytes.high : message.totalMemoryBytes !== 0))
						writer.uint32(16).uint64(message.totalMemoryBytes);
					if (message.availableMemoryBytes != null && $Object.hasOwnProperty.call(message, "availableMemoryBytes") && (typeof message.availableMemoryBytes === "object" ? message.availableMemoryBytes.low || message.availableMemoryBytes.high : message.availableMemoryBytes !== 0))
						writer.uint32(24).uint64(message.availableMemoryBytes);
					if (message.numLoadedModels != null && $Object.hasOwnProperty.call(message, "numLoadedModels") && message.numLoadedModels !== 0)
						writer.uint32(32).int32(message.numLoadedModels);
					if (message.overCommitPercentage != null && $Object.hasOwnProperty.call(message, "overCommitPercentage") && message.overCommitPercentage !== 0)
						writer.uint32(40).uint32(message.overCommitPercentage);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ServerReplicaResources.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ServerReplicaResources();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.replicaIdx = value;
								else
									delete message.replicaIdx;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.totalMemoryBytes = value;
								else
									delete message.totalMemoryBytes;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.availableMemoryBytes = value;
								else
									delete message.availableMemoryBytes;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.numLoadedModels = value;
								else
									delete message.numLoadedModels;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.overCommitPercentage = value;
								else
									delete message.overCommitPercentage;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ServerReplicaResources;
			})();

			scheduler.ModelSubscriptionRequest = (function() {

				const ModelSubscriptionRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelSubscriptionRequest.prototype.subscriberName = "";
				ModelSubscriptionRequest.prototype.isModelGateway = false;

				ModelSubscriptionRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.subscriberName != null && $Object.hasOwnProperty.call(message, "subscriberName") && message.subscriberName !== "")
						writer.uint32(10).string(message.subscriberName);
					if (message.isModelGateway != null && $Object.hasOwnProperty.call(message, "isModelGateway") && message.isModelGateway !== false)
						writer.uint32(16).bool(message.isModelGateway);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ModelSubscriptionRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ModelSubscriptionRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.subscriberName = value;
								else
									delete message.subscriberName;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.isModelGateway = value;
								else
									delete message.isModelGateway;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ModelSubscriptionRequest;
			})();

			scheduler.ModelStatusRequest = (function() {

				const ModelStatusRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelStatusRequest.prototype.subscriberName = "";
				ModelStatusRequest.prototype.model = null;
				ModelStatusRequest.prototype.allVersions = false;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ModelStatusRequest.prototype, "_model", {
					get: $util.oneOfGetter($oneOfFields = ["model"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				ModelStatusRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.subscriberName != null && $Object.hasOwnProperty.call(message, "subscriberName") && message.subscriberName !== "")
						writer.uint32(10).string(message.subscriberName);
					if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
						$root.seldon.mlops.scheduler.ModelReference.encode(message.model, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.allVersions != null && $Object.hasOwnProperty.call(message, "allVersions") && message.allVersions !== false)
						writer.uint32(24).bool(message.allVersions);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ModelStatusRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ModelStatusRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.subscriberName = value;
								else
									delete message.subscriberName;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.model = $root.seldon.mlops.scheduler.ModelReference.decode(reader, reader.size(), $undefined, _depth + 1, message.model);
								message._model = "model";
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.allVersions = value;
								else
									delete message.allVersions;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ModelStatusRequest;
			})();

			scheduler.ServerNotifyRequest = (function() {

				const ServerNotifyRequest = function (properties) {
					this.servers = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ServerNotifyRequest.prototype.servers = $util.emptyArray;
				ServerNotifyRequest.prototype.isFirstSync = false;

				ServerNotifyRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.servers != null && message.servers.length)
						for (let i = 0; i < message.servers.length; ++i)
							$root.seldon.mlops.scheduler.ServerNotify.encode(message.servers[i], writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.isFirstSync != null && $Object.hasOwnProperty.call(message, "isFirstSync") && message.isFirstSync !== false)
						writer.uint32(16).bool(message.isFirstSync);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ServerNotifyRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ServerNotifyRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (!(message.servers && message.servers.length))
									message.servers = [];
								message.servers.push($root.seldon.mlops.scheduler.ServerNotify.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.isFirstSync = value;
								else
									delete message.isFirstSync;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ServerNotifyRequest;
			})();

			scheduler.ServerNotify = (function() {

				const ServerNotify = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ServerNotify.prototype.name = "";
				ServerNotify.prototype.expectedReplicas = 0;
				ServerNotify.prototype.minReplicas = 0;
				ServerNotify.prototype.maxReplicas = 0;
				ServerNotify.prototype.shared = false;
				ServerNotify.prototype.kubernetesMeta = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ServerNotify.prototype, "_kubernetesMeta", {
					get: $util.oneOfGetter($oneOfFields = ["kubernetesMeta"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				ServerNotify.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
						writer.uint32(10).string(message.name);
					if (message.expectedReplicas != null && $Object.hasOwnProperty.call(message, "expectedReplicas") && message.expectedReplicas !== 0)
						writer.uint32(16).uint32(message.expectedReplicas);
					if (message.shared != null && $Object.hasOwnProperty.call(message, "shared") && message.shared !== false)
						writer.uint32(24).bool(message.shared);
					if (message.kubernetesMeta != null && $Object.hasOwnProperty.call(message, "kubernetesMeta"))
						$root.seldon.mlops.scheduler.KubernetesMeta.encode(message.kubernetesMeta, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.minReplicas != null && $Object.hasOwnProperty.call(message, "minReplicas") && message.minReplicas !== 0)
						writer.uint32(40).uint32(message.minReplicas);
					if (message.maxReplicas != null && $Object.hasOwnProperty.call(message, "maxReplicas") && message.maxReplicas !== 0)
						writer.uint32(48).uint32(message.maxReplicas);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ServerNotify.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ServerNotify();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.name = value;
								else
									delete message.name;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.expectedReplicas = value;
								else
									delete message.expectedReplicas;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.minReplicas = value;
								else
									delete message.minReplicas;
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.maxReplicas = value;
								else
									delete message.maxReplicas;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.shared = value;
								else
									delete message.shared;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.kubernetesMeta = $root.seldon.mlops.scheduler.KubernetesMeta.decode(reader, reader.size(), $undefined, _depth + 1, message.kubernetesMeta);
								message._kubernetesMeta = "kubernetesMeta";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ServerNotify;
			})();

			scheduler.ServerNotifyResponse = (function() {

				const ServerNotifyResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ServerNotifyResponse.encode = function (message, writer, _depth) {
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

				ServerNotifyResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ServerNotifyResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ServerNotifyResponse;
			})();

			scheduler.ServerSubscriptionRequest = (function() {

				const ServerSubscriptionRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ServerSubscriptionRequest.prototype.subscriberName = "";

				ServerSubscriptionRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.subscriberName != null && $Object.hasOwnProperty.call(message, "subscriberName") && message.subscriberName !== "")
						writer.uint32(10).string(message.subscriberName);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ServerSubscriptionRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ServerSubscriptionRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.subscriberName = value;
								else
									delete message.subscriberName;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ServerSubscriptionRequest;
			})();

			scheduler.StartExperimentRequest = (function() {

				const StartExperimentRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				StartExperimentRequest.prototype.experiment = null;

				StartExperimentRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.experiment != null && $Object.hasOwnProperty.call(message, "experiment"))
						$root.seldon.mlops.scheduler.Experiment.encode(message.experiment, writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				StartExperimentRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.StartExperimentRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.experiment = $root.seldon.mlops.scheduler.Experiment.decode(reader, reader.size(), $undefined, _depth + 1, message.experiment);
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return StartExperimentRequest;
			})();

			scheduler.Experiment = (function() {

				const Experiment = function (properties) {
					this.candidates = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Experiment.prototype.name = "";
				Experiment.prototype["default"] = null;
				Experiment.prototype.candidates = $util.emptyArray;
				Experiment.prototype.mirror = null;
				Experiment.prototype.config = null;
				Experiment.prototype.kubernetesMeta = null;
				Experiment.prototype.resourceType = 0;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(Experiment.prototype, "_default", {
					get: $util.oneOfGetter($oneOfFields = ["default"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(Experiment.prototype, "_mirror", {
					get: $util.oneOfGetter($oneOfFields = ["mirror"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(Experiment.prototype, "_config", {
					get: $util.oneOfGetter($oneOfFields = ["config"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(Experiment.prototype, "_kubernetesMeta", {
					get: $util.oneOfGetter($oneOfFields = ["kubernetesMeta"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				Experiment.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
						writer.uint32(10).string(message.name);
					if (message["default"] != null && $Object.hasOwnProperty.call(message, "default"))
						writer.uint32(18).string(message["default"]);
					if (message.candidates != null && message.candidates.length)
						for (let i = 0; i < message.candidates.length; ++i)
							$root.seldon.mlops.scheduler.ExperimentCandidate.encode(message.candidates[i], writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.mirror != null && $Object.hasOwnProperty.call(message, "mirror"))
						$root.seldon.mlops.scheduler.ExperimentMirror.encode(message.mirror, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
						$root.seldon.mlops.scheduler.ExperimentConfig.encode(message.config, writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.kubernetesMeta != null && $Object.hasOwnProperty.call(message, "kubernetesMeta"))
						$root.seldon.mlops.scheduler.KubernetesMeta.encode(message.kubernetesMeta, writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.resourceType != null && $Object.hasOwnProperty.call(message, "resourceType") && message.resourceType !== 0)
						writer.uint32(56).int32(message.resourceType);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Experiment.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.Experiment();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.name = value;
								else
									delete message.name;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message["default"] = reader.stringVerify();
								message._default = "default";
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if (!(message.candidates && message.candidates.length))
									message.candidates = [];
								message.candidates.push($root.seldon.mlops.scheduler.ExperimentCandidate.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.mirror = $root.seldon.mlops.scheduler.ExperimentMirror.decode(reader, reader.size(), $undefined, _depth + 1, message.mirror);
								message._mirror = "mirror";
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								message.config = $root.seldon.mlops.scheduler.ExperimentConfig.decode(reader, reader.size(), $undefined, _depth + 1, message.config);
								message._config = "config";
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.kubernetesMeta = $root.seldon.mlops.scheduler.KubernetesMeta.decode(reader, reader.size(), $undefined, _depth + 1, message.kubernetesMeta);
								message._kubernetesMeta = "kubernetesMeta";
								continue;
							}
						case 7: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.resourceType = value;
								else
									delete message.resourceType;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Experiment;
			})();

			scheduler.ExperimentConfig = (function() {

				const ExperimentConfig = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ExperimentConfig.prototype.stickySessions = false;

				ExperimentConfig.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.stickySessions != null && $Object.hasOwnProperty.call(message, "stickySessions") && message.stickySessions !== false)
						writer.uint32(8).bool(message.stickySessions);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ExperimentConfig.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ExperimentConfig();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.stickySessions = value;
								else
									delete message.stickySessions;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ExperimentConfig;
			})();

			scheduler.ExperimentCandidate = (function() {

				const ExperimentCandidate = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ExperimentCandidate.prototype.name = "";
				ExperimentCandidate.prototype.weight = 0;

				ExperimentCandidate.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
						writer.uint32(10).string(message.name);
					if (message.weight != null && $Object.hasOwnProperty.call(message, "weight") && message.weight !== 0)
						writer.uint32(16).uint32(message.weight);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ExperimentCandidate.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ExperimentCandidate();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.name = value;
								else
									delete message.name;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.weight = value;
								else
									delete message.weight;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ExperimentCandidate;
			})();

			scheduler.ExperimentMirror = (function() {

				const ExperimentMirror = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ExperimentMirror.prototype.name = "";
				ExperimentMirror.prototype.percent = 0;

				ExperimentMirror.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
						writer.uint32(10).string(message.name);
					if (message.percent != null && $Object.hasOwnProperty.call(message, "percent") && message.percent !== 0)
						writer.uint32(16).uint32(message.percent);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ExperimentMirror.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ExperimentMirror();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.name = value;
								else
									delete message.name;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.percent = value;
								else
									delete message.percent;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ExperimentMirror;
			})();

			scheduler.StartExperimentResponse = (function() {

				const StartExperimentResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				StartExperimentResponse.encode = function (message, writer, _depth) {
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

				StartExperimentResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.StartExperimentResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return StartExperimentResponse;
			})();

			scheduler.StopExperimentRequest = (function() {

				const StopExperimentRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				StopExperimentRequest.prototype.name = "";

				StopExperimentRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
						writer.uint32(10).string(message.name);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				StopExperimentRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.StopExperimentRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.name = value;
								else
									delete message.name;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return StopExperimentRequest;
			})();

			scheduler.StopExperimentResponse = (function() {

				const StopExperimentResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				StopExperimentResponse.encode = function (message, writer, _depth) {
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

				StopExperimentResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.StopExperimentResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return StopExperimentResponse;
			})();

			scheduler.ExperimentSubscriptionRequest = (function() {

				const ExperimentSubscriptionRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ExperimentSubscriptionRequest.prototype.subscriberName = "";

				ExperimentSubscriptionRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.subscriberName != null && $Object.hasOwnProperty.call(message, "subscriberName") && message.subscriberName !== "")
						writer.uint32(10).string(message.subscriberName);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ExperimentSubscriptionRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ExperimentSubscriptionRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.subscriberName = value;
								else
									delete message.subscriberName;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ExperimentSubscriptionRequest;
			})();

			scheduler.ExperimentStatusResponse = (function() {

				const ExperimentStatusResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ExperimentStatusResponse.prototype.experimentName = "";
				ExperimentStatusResponse.prototype.active = false;
				ExperimentStatusResponse.prototype.candidatesReady = false;
				ExperimentStatusResponse.prototype.mirrorReady = false;
				ExperimentStatusResponse.prototype.statusDescription = "";
				ExperimentStatusResponse.prototype.kubernetesMeta = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ExperimentStatusResponse.prototype, "_kubernetesMeta", {
					get: $util.oneOfGetter($oneOfFields = ["kubernetesMeta"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				ExperimentStatusResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.experimentName != null && $Object.hasOwnProperty.call(message, "experimentName") && message.experimentName !== "")
						writer.uint32(10).string(message.experimentName);
					if (message.active != null && $Object.hasOwnProperty.call(message, "active") && message.active !== false)
						writer.uint32(16).bool(message.active);
					if (message.candidatesReady != null && $Object.hasOwnProperty.call(message, "candidatesReady") && message.candidatesReady !== false)
						writer.uint32(24).bool(message.candidatesReady);
					if (message.mirrorReady != null && $Object.hasOwnProperty.call(message, "mirrorReady") && message.mirrorReady !== false)
						writer.uint32(32).bool(message.mirrorReady);
					if (message.statusDescription != null && $Object.hasOwnProperty.call(message, "statusDescription") && message.statusDescription !== "")
						writer.uint32(42).string(message.statusDescription);
					if (message.kubernetesMeta != null && $Object.hasOwnProperty.call(message, "kubernetesMeta"))
						$root.seldon.mlops.scheduler.KubernetesMeta.encode(message.kubernetesMeta, writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ExperimentStatusResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ExperimentStatusResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.experimentName = value;
								else
									delete message.experimentName;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.active = value;
								else
									delete message.active;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.candidatesReady = value;
								else
									delete message.candidatesReady;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.mirrorReady = value;
								else
									delete message.mirrorReady;
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.statusDescription = value;
								else
									delete message.statusDescription;
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.kubernetesMeta = $root.seldon.mlops.scheduler.KubernetesMeta.decode(reader, reader.size(), $undefined, _depth + 1, message.kubernetesMeta);
								message._kubernetesMeta = "kubernetesMeta";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ExperimentStatusResponse;
			})();

			scheduler.LoadPipelineRequest = (function() {

				const LoadPipelineRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				LoadPipelineRequest.prototype.pipeline = null;

				LoadPipelineRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.pipeline != null && $Object.hasOwnProperty.call(message, "pipeline"))
						$root.seldon.mlops.scheduler.Pipeline.encode(message.pipeline, writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				LoadPipelineRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.LoadPipelineRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.pipeline = $root.seldon.mlops.scheduler.Pipeline.decode(reader, reader.size(), $undefined, _depth + 1, message.pipeline);
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return LoadPipelineRequest;
			})();

			scheduler.ExperimentStatusRequest = (function() {

				const ExperimentStatusRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ExperimentStatusRequest.prototype.subscriberName = "";
				ExperimentStatusRequest.prototype.name = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(ExperimentStatusRequest.prototype, "_name", {
					get: $util.oneOfGetter($oneOfFields = ["name"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				ExperimentStatusRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.subscriberName != null && $Object.hasOwnProperty.call(message, "subscriberName") && message.subscriberName !== "")
						writer.uint32(10).string(message.subscriberName);
					if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
						writer.uint32(18).string(message.name);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ExperimentStatusRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ExperimentStatusRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.subscriberName = value;
								else
									delete message.subscriberName;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.name = reader.stringVerify();
								message._name = "name";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ExperimentStatusRequest;
			})();

			scheduler.Pipeline = (function() {

				const Pipeline = function (properties) {
					this.steps = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Pipeline.prototype.name = "";
				Pipeline.prototype.uid = "";
				Pipeline.prototype.version = 0;
				Pipeline.prototype.steps = $util.emptyArray;
				Pipeline.prototype.output = null;
				Pipeline.prototype.kubernetesMeta = null;
				Pipeline.prototype.input = null;
				Pipeline.prototype.dataflowSpec = null;
				Pipeline.prototype.allowCycles = false;
				Pipeline.prototype.maxStepRevisits = 0;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(Pipeline.prototype, "_output", {
					get: $util.oneOfGetter($oneOfFields = ["output"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(Pipeline.prototype, "_kubernetesMeta", {
					get: $util.oneOfGetter($oneOfFields = ["kubernetesMeta"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(Pipeline.prototype, "_input", {
					get: $util.oneOfGetter($oneOfFields = ["input"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(Pipeline.prototype, "_dataflowSpec", {
					get: $util.oneOfGetter($oneOfFields = ["dataflowSpec"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				Pipeline.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
						writer.uint32(10).string(message.name);
					if (message.uid != null && $Object.hasOwnProperty.call(message, "uid") && message.uid !== "")
						writer.uint32(18).string(message.uid);
					if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
						writer.uint32(24).uint32(message.version);
					if (message.steps != null && message.steps.length)
						for (let i = 0; i < message.steps.length; ++i)
							$root.seldon.mlops.scheduler.PipelineStep.encode(message.steps[i], writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.output != null && $Object.hasOwnProperty.call(message, "output"))
						$root.seldon.mlops.scheduler.PipelineOutput.encode(message.output, writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.kubernetesMeta != null && $Object.hasOwnProperty.call(message, "kubernetesMeta"))
						$root.seldon.mlops.scheduler.KubernetesMeta.encode(message.kubernetesMeta, writer.uint32(50).fork(), _depth + 1).ldelim();
					if (message.input != null && $Object.hasOwnProperty.call(message, "input"))
						$root.seldon.mlops.scheduler.PipelineInput.encode(message.input, writer.uint32(58).fork(), _depth + 1).ldelim();
					if (message.dataflowSpec != null && $Object.hasOwnProperty.call(message, "dataflowSpec"))
						$root.seldon.mlops.scheduler.DataflowSpec.encode(message.dataflowSpec, writer.uint32(66).fork(), _depth + 1).ldelim();
					if (message.allowCycles != null && $Object.hasOwnProperty.call(message, "allowCycles") && message.allowCycles !== false)
						writer.uint32(72).bool(message.allowCycles);
					if (message.maxStepRevisits != null && $Object.hasOwnProperty.call(message, "maxStepRevisits") && message.maxStepRevisits !== 0)
						writer.uint32(80).uint32(message.maxStepRevisits);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Pipeline.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.Pipeline();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.name = value;
								else
									delete message.name;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.uid = value;
								else
									delete message.uid;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.version = value;
								else
									delete message.version;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if (!(message.steps && message.steps.length))
									message.steps = [];
								message.steps.push($root.seldon.mlops.scheduler.PipelineStep.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								message.output = $root.seldon.mlops.scheduler.PipelineOutput.decode(reader, reader.size(), $undefined, _depth + 1, message.output);
								message._output = "output";
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								message.kubernetesMeta = $root.seldon.mlops.scheduler.KubernetesMeta.decode(reader, reader.size(), $undefined, _depth + 1, message.kubernetesMeta);
								message._kubernetesMeta = "kubernetesMeta";
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								message.input = $root.seldon.mlops.scheduler.PipelineInput.decode(reader, reader.size(), $undefined, _depth + 1, message.input);
								message._input = "input";
								continue;
							}
						case 8: {
								if (wireType !== 2)
									break;
								message.dataflowSpec = $root.seldon.mlops.scheduler.DataflowSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.dataflowSpec);
								message._dataflowSpec = "dataflowSpec";
								continue;
							}
						case 9: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.allowCycles = value;
								else
									delete message.allowCycles;
								continue;
							}
						case 10: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.maxStepRevisits = value;
								else
									delete message.maxStepRevisits;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Pipeline;
			})();

			scheduler.PipelineStep = (function() {

				const PipelineStep = function (properties) {
					this.inputs = [];
					this.tensorMap = {};
					this.triggers = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PipelineStep.prototype.name = "";
				PipelineStep.prototype.inputs = $util.emptyArray;
				PipelineStep.prototype.joinWindowMs = null;
				PipelineStep.prototype.tensorMap = $util.emptyObject;
				PipelineStep.prototype.inputsJoin = 0;
				PipelineStep.prototype.triggers = $util.emptyArray;
				PipelineStep.prototype.triggersJoin = 0;
				PipelineStep.prototype.batch = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(PipelineStep.prototype, "_joinWindowMs", {
					get: $util.oneOfGetter($oneOfFields = ["joinWindowMs"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				PipelineStep.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
						writer.uint32(10).string(message.name);
					if (message.inputs != null && message.inputs.length)
						for (let i = 0; i < message.inputs.length; ++i)
							writer.uint32(18).string(message.inputs[i]);
					if (message.joinWindowMs != null && $Object.hasOwnProperty.call(message, "joinWindowMs"))
						writer.uint32(24).uint32(message.joinWindowMs);
					if (message.tensorMap != null && $Object.hasOwnProperty.call(message, "tensorMap"))
						for (let keys = $Object.keys(message.tensorMap), i = 0; i < keys.length; ++i)
							writer.uint32(34).fork().uint32(10).string(keys[i]).uint32(18).string(message.tensorMap[keys[i]]).ldelim();
					if (message.inputsJoin != null && $Object.hasOwnProperty.call(message, "inputsJoin") && message.inputsJoin !== 0)
						writer.uint32(40).int32(message.inputsJoin);
					if (message.triggers != null && message.triggers.length)
						for (let i = 0; i < message.triggers.length; ++i)
							writer.uint32(50).string(message.triggers[i]);
					if (message.triggersJoin != null && $Object.hasOwnProperty.call(message, "triggersJoin") && message.triggersJoin !== 0)
						writer.uint32(56).int32(message.triggersJoin);
					if (message.batch != null && $Object.hasOwnProperty.call(message, "batch"))
						$root.seldon.mlops.scheduler.Batch.encode(message.batch, writer.uint32(66).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PipelineStep.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, key, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.PipelineStep();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.name = value;
								else
									delete message.name;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if (!(message.inputs && message.inputs.length))
									message.inputs = [];
								message.inputs.push(reader.stringVerify());
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								message.joinWindowMs = reader.uint32();
								message._joinWindowMs = "joinWindowMs";
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if (message.tensorMap === $util.emptyObject)
									message.tensorMap = {};
								let end2 = reader.size() + reader.pos;
								if (end2 > reader.len)
									throw $RangeError("index out of range");
								reader.len = end2;
								key = "";
								value = "";
								while (reader.pos < end2) {
									let tag2 = reader.tag();
									wireType = tag2 & 7;
									switch (tag2 >>>= 3) {
									case 1:
										if (wireType !== 2)
											break;
										key = reader.stringVerify();
										continue;
									case 2:
										if (wireType !== 2)
											break;
										value = reader.stringVerify();
										continue;
									}
									reader.skipType(wireType, _depth, tag2);
								}
								if (reader.pos !== end2)
									throw $RangeError("index out of range");
								reader.len = end;
								if (key === "__proto__")
									$util.makeProp(message.tensorMap, key);
								message.tensorMap[key] = value;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.inputsJoin = value;
								else
									delete message.inputsJoin;
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								if (!(message.triggers && message.triggers.length))
									message.triggers = [];
								message.triggers.push(reader.stringVerify());
								continue;
							}
						case 7: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.triggersJoin = value;
								else
									delete message.triggersJoin;
								continue;
							}
						case 8: {
								if (wireType !== 2)
									break;
								message.batch = $root.seldon.mlops.scheduler.Batch.decode(reader, reader.size(), $undefined, _depth + 1, message.batch);
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				PipelineStep.JoinOp = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "INNER"] = 0;
					values[valuesById[1] = "OUTER"] = 1;
					values[valuesById[2] = "ANY"] = 2;
					return values;
				})();

				return PipelineStep;
			})();

			scheduler.Batch = (function() {

				const Batch = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Batch.prototype.size = null;
				Batch.prototype.windowMs = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(Batch.prototype, "_size", {
					get: $util.oneOfGetter($oneOfFields = ["size"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(Batch.prototype, "_windowMs", {
					get: $util.oneOfGetter($oneOfFields = ["windowMs"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				Batch.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
						writer.uint32(8).uint32(message.size);
					if (message.windowMs != null && $Object.hasOwnProperty.call(message, "windowMs"))
						writer.uint32(16).uint32(message.windowMs);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Batch.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.Batch();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								message.size = reader.uint32();
								message._size = "size";
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								message.windowMs = reader.uint32();
								message._windowMs = "windowMs";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Batch;
			})();

			scheduler.PipelineInput = (function() {

				const PipelineInput = function (properties) {
					this.externalInputs = [];
					this.externalTriggers = [];
					this.tensorMap = {};
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PipelineInput.prototype.externalInputs = $util.emptyArray;
				PipelineInput.prototype.externalTriggers = $util.emptyArray;
				PipelineInput.prototype.joinWindowMs = null;
				PipelineInput.prototype.joinType = 0;
				PipelineInput.prototype.triggersJoin = 0;
				PipelineInput.prototype.tensorMap = $util.emptyObject;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(PipelineInput.prototype, "_joinWindowMs", {
					get: $util.oneOfGetter($oneOfFields = ["joinWindowMs"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				PipelineInput.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.externalInputs != null && message.externalInputs.length)
						for (let i = 0; i < message.externalInputs.length; ++i)
							writer.uint32(10).string(message.externalInputs[i]);
					if (message.externalTriggers != null && message.externalTriggers.length)
						for (let i = 0; i < message.externalTriggers.length; ++i)
							writer.uint32(18).string(message.externalTriggers[i]);
					if (message.joinWindowMs != null && $Object.hasOwnProperty.call(message, "joinWindowMs"))
						writer.uint32(24).uint32(message.joinWindowMs);
					if (message.joinType != null && $Object.hasOwnProperty.call(message, "joinType") && message.joinType !== 0)
						writer.uint32(32).int32(message.joinType);
					if (message.triggersJoin != null && $Object.hasOwnProperty.call(message, "triggersJoin") && message.triggersJoin !== 0)
						writer.uint32(40).int32(message.triggersJoin);
					if (message.tensorMap != null && $Object.hasOwnProperty.call(message, "tensorMap"))
						for (let keys = $Object.keys(message.tensorMap), i = 0; i < keys.length; ++i)
							writer.uint32(50).fork().uint32(10).string(keys[i]).uint32(18).string(message.tensorMap[keys[i]]).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PipelineInput.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, key, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.PipelineInput();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (!(message.externalInputs && message.externalInputs.length))
									message.externalInputs = [];
								message.externalInputs.push(reader.stringVerify());
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if (!(message.externalTriggers && message.externalTriggers.length))
									message.externalTriggers = [];
								message.externalTriggers.push(reader.stringVerify());
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								message.joinWindowMs = reader.uint32();
								message._joinWindowMs = "joinWindowMs";
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.joinType = value;
								else
									delete message.joinType;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.triggersJoin = value;
								else
									delete message.triggersJoin;
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								if (message.tensorMap === $util.emptyObject)
									message.tensorMap = {};
								let end2 = reader.size() + reader.pos;
								if (end2 > reader.len)
									throw $RangeError("index out of range");
								reader.len = end2;
								key = "";
								value = "";
								while (reader.pos < end2) {
									let tag2 = reader.tag();
									wireType = tag2 & 7;
									switch (tag2 >>>= 3) {
									case 1:
										if (wireType !== 2)
											break;
										key = reader.stringVerify();
										continue;
									case 2:
										if (wireType !== 2)
											break;
										value = reader.stringVerify();
										continue;
									}
									reader.skipType(wireType, _depth, tag2);
								}
								if (reader.pos !== end2)
									throw $RangeError("index out of range");
								reader.len = end;
								if (key === "__proto__")
									$util.makeProp(message.tensorMap, key);
								message.tensorMap[key] = value;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				PipelineInput.JoinOp = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "INNER"] = 0;
					values[valuesById[1] = "OUTER"] = 1;
					values[valuesById[2] = "ANY"] = 2;
					return values;
				})();

				return PipelineInput;
			})();

			scheduler.PipelineOutput = (function() {

				const PipelineOutput = function (properties) {
					this.steps = [];
					this.tensorMap = {};
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PipelineOutput.prototype.steps = $util.emptyArray;
				PipelineOutput.prototype.joinWindowMs = 0;
				PipelineOutput.prototype.stepsJoin = 0;
				PipelineOutput.prototype.tensorMap = $util.emptyObject;

				PipelineOutput.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.steps != null && message.steps.length)
						for (let i = 0; i < message.steps.length; ++i)
							writer.uint32(10).string(message.steps[i]);
					if (message.joinWindowMs != null && $Object.hasOwnProperty.call(message, "joinWindowMs") && message.joinWindowMs !== 0)
						writer.uint32(16).uint32(message.joinWindowMs);
					if (message.stepsJoin != null && $Object.hasOwnProperty.call(message, "stepsJoin") && message.stepsJoin !== 0)
						writer.uint32(24).int32(message.stepsJoin);
					if (message.tensorMap != null && $Object.hasOwnProperty.call(message, "tensorMap"))
						for (let keys = $Object.keys(message.tensorMap), i = 0; i < keys.length; ++i)
							writer.uint32(34).fork().uint32(10).string(keys[i]).uint32(18).string(message.tensorMap[keys[i]]).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PipelineOutput.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, key, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.PipelineOutput();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (!(message.steps && message.steps.length))
									message.steps = [];
								message.steps.push(reader.stringVerify());
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.joinWindowMs = value;
								else
									delete message.joinWindowMs;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.stepsJoin = value;
								else
									delete message.stepsJoin;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if (message.tensorMap === $util.emptyObject)
									message.tensorMap = {};
								let end2 = reader.size() + reader.pos;
								if (end2 > reader.len)
									throw $RangeError("index out of range");
								reader.len = end2;
								key = "";
								value = "";
								while (reader.pos < end2) {
									let tag2 = reader.tag();
									wireType = tag2 & 7;
									switch (tag2 >>>= 3) {
									case 1:
										if (wireType !== 2)
											break;
										key = reader.stringVerify();
										continue;
									case 2:
										if (wireType !== 2)
											break;
										value = reader.stringVerify();
										continue;
									}
									reader.skipType(wireType, _depth, tag2);
								}
								if (reader.pos !== end2)
									throw $RangeError("index out of range");
								reader.len = end;
								if (key === "__proto__")
									$util.makeProp(message.tensorMap, key);
								message.tensorMap[key] = value;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				PipelineOutput.JoinOp = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "INNER"] = 0;
					values[valuesById[1] = "OUTER"] = 1;
					values[valuesById[2] = "ANY"] = 2;
					return values;
				})();

				return PipelineOutput;
			})();

			scheduler.LoadPipelineResponse = (function() {

				const LoadPipelineResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				LoadPipelineResponse.encode = function (message, writer, _depth) {
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

				LoadPipelineResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.LoadPipelineResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return LoadPipelineResponse;
			})();

			scheduler.UnloadPipelineRequest = (function() {

				const UnloadPipelineRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				UnloadPipelineRequest.prototype.name = "";

				UnloadPipelineRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
						writer.uint32(10).string(message.name);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				UnloadPipelineRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.UnloadPipelineRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.name = value;
								else
									delete message.name;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return UnloadPipelineRequest;
			})();

			scheduler.UnloadPipelineResponse = (function() {

				const UnloadPipelineResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				UnloadPipelineResponse.encode = function (message, writer, _depth) {
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

				UnloadPipelineResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.UnloadPipelineResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return UnloadPipelineResponse;
			})();

			scheduler.PipelineStatusRequest = (function() {

				const PipelineStatusRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PipelineStatusRequest.prototype.subscriberName = "";
				PipelineStatusRequest.prototype.name = null;
				PipelineStatusRequest.prototype.allVersions = false;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(PipelineStatusRequest.prototype, "_name", {
					get: $util.oneOfGetter($oneOfFields = ["name"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				PipelineStatusRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.subscriberName != null && $Object.hasOwnProperty.call(message, "subscriberName") && message.subscriberName !== "")
						writer.uint32(10).string(message.subscriberName);
					if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
						writer.uint32(18).string(message.name);
					if (message.allVersions != null && $Object.hasOwnProperty.call(message, "allVersions") && message.allVersions !== false)
						writer.uint32(24).bool(message.allVersions);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PipelineStatusRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.PipelineStatusRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.subscriberName = value;
								else
									delete message.subscriberName;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.name = reader.stringVerify();
								message._name = "name";
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.allVersions = value;
								else
									delete message.allVersions;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return PipelineStatusRequest;
			})();

			scheduler.PipelineSubscriptionRequest = (function() {

				const PipelineSubscriptionRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PipelineSubscriptionRequest.prototype.subscriberName = "";
				PipelineSubscriptionRequest.prototype.subscriberIp = "";
				PipelineSubscriptionRequest.prototype.isPipelineGateway = false;

				PipelineSubscriptionRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.subscriberName != null && $Object.hasOwnProperty.call(message, "subscriberName") && message.subscriberName !== "")
						writer.uint32(10).string(message.subscriberName);
					if (message.subscriberIp != null && $Object.hasOwnProperty.call(message, "subscriberIp") && message.subscriberIp !== "")
						writer.uint32(18).string(message.subscriberIp);
					if (message.isPipelineGateway != null && $Object.hasOwnProperty.call(message, "isPipelineGateway") && message.isPipelineGateway !== false)
						writer.uint32(24).bool(message.isPipelineGateway);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PipelineSubscriptionRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.PipelineSubscriptionRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.subscriberName = value;
								else
									delete message.subscriberName;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.subscriberIp = value;
								else
									delete message.subscriberIp;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.isPipelineGateway = value;
								else
									delete message.isPipelineGateway;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return PipelineSubscriptionRequest;
			})();

			scheduler.PipelineStatusResponse = (function() {

				const PipelineStatusResponse = function (properties) {
					this.versions = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PipelineStatusResponse.prototype.pipelineName = "";
				PipelineStatusResponse.prototype.versions = $util.emptyArray;
				PipelineStatusResponse.prototype.timestamp = 0;
				PipelineStatusResponse.prototype.operation = 0;

				PipelineStatusResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.pipelineName != null && $Object.hasOwnProperty.call(message, "pipelineName") && message.pipelineName !== "")
						writer.uint32(10).string(message.pipelineName);
					if (message.versions != null && message.versions.length)
						for (let i = 0; i < message.versions.length; ++i)
							$root.seldon.mlops.scheduler.PipelineWithState.encode(message.versions[i], writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp") && (typeof message.timestamp === "object" ? message.timestamp.low || message.timestamp.high : message.timestamp !== 0))
						writer.uint32(24).uint64(message.timestamp);
					if (message.operation != null && $Object.hasOwnProperty.call(message, "operation") && message.operation !== 0)
						writer.uint32(32).int32(message.operation);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PipelineStatusResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.PipelineStatusResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.pipelineName = value;
								else
									delete message.pipelineName;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if (!(message.versions && message.versions.length))
									message.versions = [];
								message.versions.push($root.seldon.mlops.scheduler.PipelineWithState.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.timestamp = value;
								else
									delete message.timestamp;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.operation = value;
								else
									delete message.operation;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				PipelineStatusResponse.PipelineOperation = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "PipelineOperationUnknown"] = 0;
					values[valuesById[1] = "PipelineCreate"] = 1;
					values[valuesById[2] = "PipelineDelete"] = 2;
					return values;
				})();

				return PipelineStatusResponse;
			})();

			scheduler.PipelineWithState = (function() {

				const PipelineWithState = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PipelineWithState.prototype.pipeline = null;
				PipelineWithState.prototype.state = null;

				PipelineWithState.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.pipeline != null && $Object.hasOwnProperty.call(message, "pipeline"))
						$root.seldon.mlops.scheduler.Pipeline.encode(message.pipeline, writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
						$root.seldon.mlops.scheduler.PipelineVersionState.encode(message.state, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PipelineWithState.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.PipelineWithState();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.pipeline = $root.seldon.mlops.scheduler.Pipeline.decode(reader, reader.size(), $undefined, _depth + 1, message.pipeline);
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.state = $root.seldon.mlops.scheduler.PipelineVersionState.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return PipelineWithState;
			})();

			scheduler.PipelineVersionState = (function() {

				const PipelineVersionState = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PipelineVersionState.prototype.pipelineVersion = 0;
				PipelineVersionState.prototype.status = 0;
				PipelineVersionState.prototype.reason = "";
				PipelineVersionState.prototype.lastChangeTimestamp = null;
				PipelineVersionState.prototype.modelsReady = false;
				PipelineVersionState.prototype.pipelineGwStatus = 0;
				PipelineVersionState.prototype.pipelineGwReason = "";

				PipelineVersionState.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.pipelineVersion != null && $Object.hasOwnProperty.call(message, "pipelineVersion") && message.pipelineVersion !== 0)
						writer.uint32(8).uint32(message.pipelineVersion);
					if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
						writer.uint32(16).int32(message.status);
					if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
						writer.uint32(26).string(message.reason);
					if (message.lastChangeTimestamp != null && $Object.hasOwnProperty.call(message, "lastChangeTimestamp"))
						$root.google.protobuf.Timestamp.encode(message.lastChangeTimestamp, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.modelsReady != null && $Object.hasOwnProperty.call(message, "modelsReady") && message.modelsReady !== false)
						writer.uint32(40).bool(message.modelsReady);
					if (message.pipelineGwStatus != null && $Object.hasOwnProperty.call(message, "pipelineGwStatus") && message.pipelineGwStatus !== 0)
						writer.uint32(48).int32(message.pipelineGwStatus);
					if (message.pipelineGwReason != null && $Object.hasOwnProperty.call(message, "pipelineGwReason") && message.pipelineGwReason !== "")
						writer.uint32(58).string(message.pipelineGwReason);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PipelineVersionState.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.PipelineVersionState();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.pipelineVersion = value;
								else
									delete message.pipelineVersion;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.status = value;
								else
									delete message.status;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.reason = value;
								else
									delete message.reason;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.lastChangeTimestamp = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.lastChangeTimestamp);
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.modelsReady = value;
								else
									delete message.modelsReady;
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.pipelineGwStatus = value;
								else
									delete message.pipelineGwStatus;
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.pipelineGwReason = value;
								else
									delete message.pipelineGwReason;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				PipelineVersionState.PipelineStatus = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "PipelineStatusUnknown"] = 0;
					values[valuesById[1] = "PipelineCreate"] = 1;
					values[valuesById[2] = "PipelineCreating"] = 2;
					values[valuesById[3] = "PipelineReady"] = 3;
					values[valuesById[4] = "PipelineFailed"] = 4;
					values[valuesById[5] = "PipelineTerminate"] = 5;
					values[valuesById[6] = "PipelineTerminating"] = 6;
					values[valuesById[7] = "PipelineTerminated"] = 7;
					values[valuesById[8] = "PipelineRebalancing"] = 8;
					values[valuesById[9] = "PipelineFailedTerminating"] = 9;
					return values;
				})();

				return PipelineVersionState;
			})();

			scheduler.SchedulerStatusRequest = (function() {

				const SchedulerStatusRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SchedulerStatusRequest.prototype.subscriberName = "";

				SchedulerStatusRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.subscriberName != null && $Object.hasOwnProperty.call(message, "subscriberName") && message.subscriberName !== "")
						writer.uint32(10).string(message.subscriberName);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SchedulerStatusRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.SchedulerStatusRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.subscriberName = value;
								else
									delete message.subscriberName;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SchedulerStatusRequest;
			})();

			scheduler.SchedulerStatusResponse = (function() {

				const SchedulerStatusResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SchedulerStatusResponse.prototype.applicationVersion = "";

				SchedulerStatusResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.applicationVersion != null && $Object.hasOwnProperty.call(message, "applicationVersion") && message.applicationVersion !== "")
						writer.uint32(10).string(message.applicationVersion);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SchedulerStatusResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.SchedulerStatusResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.applicationVersion = value;
								else
									delete message.applicationVersion;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return SchedulerStatusResponse;
			})();

			scheduler.ControlPlaneSubscriptionRequest = (function() {

				const ControlPlaneSubscriptionRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ControlPlaneSubscriptionRequest.prototype.subscriberName = "";

				ControlPlaneSubscriptionRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.subscriberName != null && $Object.hasOwnProperty.call(message, "subscriberName") && message.subscriberName !== "")
						writer.uint32(10).string(message.subscriberName);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ControlPlaneSubscriptionRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ControlPlaneSubscriptionRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.subscriberName = value;
								else
									delete message.subscriberName;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ControlPlaneSubscriptionRequest;
			})();

			scheduler.ControlPlaneResponse = (function() {

				const ControlPlaneResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ControlPlaneResponse.prototype.event = 0;

				ControlPlaneResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.event != null && $Object.hasOwnProperty.call(message, "event") && message.event !== 0)
						writer.uint32(8).int32(message.event);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ControlPlaneResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ControlPlaneResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.event = value;
								else
									delete message.event;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				ControlPlaneResponse.Event = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "UNKNOWN_EVENT"] = 0;
					values[valuesById[1] = "SEND_SERVERS"] = 1;
					values[valuesById[2] = "SEND_MODELS"] = 2;
					values[valuesById[3] = "SEND_PIPELINES"] = 3;
					values[valuesById[4] = "SEND_EXPERIMENTS"] = 4;
					return values;
				})();

				return ControlPlaneResponse;
			})();

			scheduler.ModelUpdateMessage = (function() {

				const ModelUpdateMessage = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelUpdateMessage.prototype.op = 0;
				ModelUpdateMessage.prototype.model = "";
				ModelUpdateMessage.prototype.version = 0;
				ModelUpdateMessage.prototype.uid = "";
				ModelUpdateMessage.prototype.timestamp = 0;
				ModelUpdateMessage.prototype.stream = "";

				ModelUpdateMessage.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.op != null && $Object.hasOwnProperty.call(message, "op") && message.op !== 0)
						writer.uint32(8).int32(message.op);
					if (message.model != null && $Object.hasOwnProperty.call(message, "model") && message.model !== "")
						writer.uint32(18).string(message.model);
					if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
						writer.uint32(24).uint32(message.version);
					if (message.uid != null && $Object.hasOwnProperty.call(message, "uid") && message.uid !== "")
						writer.uint32(34).string(message.uid);
					if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp") && (typeof message.timestamp === "object" ? message.timestamp.low || message.timestamp.high : message.timestamp !== 0))
						writer.uint32(40).uint64(message.timestamp);
					if (message.stream != null && $Object.hasOwnProperty.call(message, "stream") && message.stream !== "")
						writer.uint32(50).string(message.stream);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ModelUpdateMessage.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ModelUpdateMessage();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.op = value;
								else
									delete message.op;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.model = value;
								else
									delete message.model;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.version = value;
								else
									delete message.version;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.uid = value;
								else
									delete message.uid;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.timestamp = value;
								else
									delete message.timestamp;
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.stream = value;
								else
									delete message.stream;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				ModelUpdateMessage.ModelOperation = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "Unknown"] = 0;
					values[valuesById[1] = "Create"] = 1;
					values[valuesById[2] = "Delete"] = 2;
					return values;
				})();

				return ModelUpdateMessage;
			})();

			scheduler.ModelUpdateStatusMessage = (function() {

				const ModelUpdateStatusMessage = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelUpdateStatusMessage.prototype.update = null;
				ModelUpdateStatusMessage.prototype.success = false;
				ModelUpdateStatusMessage.prototype.reason = "";

				ModelUpdateStatusMessage.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.update != null && $Object.hasOwnProperty.call(message, "update"))
						$root.seldon.mlops.scheduler.ModelUpdateMessage.encode(message.update, writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.success != null && $Object.hasOwnProperty.call(message, "success") && message.success !== false)
						writer.uint32(16).bool(message.success);
					if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
						writer.uint32(26).string(message.reason);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ModelUpdateStatusMessage.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ModelUpdateStatusMessage();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.update = $root.seldon.mlops.scheduler.ModelUpdateMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.update);
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.success = value;
								else
									delete message.success;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.reason = value;
								else
									delete message.reason;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ModelUpdateStatusMessage;
			})();

			scheduler.ModelUpdateStatusResponse = (function() {

				const ModelUpdateStatusResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelUpdateStatusResponse.encode = function (message, writer, _depth) {
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

				ModelUpdateStatusResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.scheduler.ModelUpdateStatusResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ModelUpdateStatusResponse;
			})();

			return scheduler;
		})();

		mlops.chainer = (function() {

			const chainer = {};

			chainer.PipelineSubscriptionRequest = (function() {

				const PipelineSubscriptionRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PipelineSubscriptionRequest.prototype.name = "";

				PipelineSubscriptionRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
						writer.uint32(10).string(message.name);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PipelineSubscriptionRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.chainer.PipelineSubscriptionRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.name = value;
								else
									delete message.name;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return PipelineSubscriptionRequest;
			})();

			chainer.PipelineUpdateMessage = (function() {

				const PipelineUpdateMessage = function (properties) {
					this.updates = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PipelineUpdateMessage.prototype.op = 0;
				PipelineUpdateMessage.prototype.pipeline = "";
				PipelineUpdateMessage.prototype.version = 0;
				PipelineUpdateMessage.prototype.uid = "";
				PipelineUpdateMessage.prototype.updates = $util.emptyArray;
				PipelineUpdateMessage.prototype.pipelineOutputTopic = "";
				PipelineUpdateMessage.prototype.pipelineErrorTopic = "";
				PipelineUpdateMessage.prototype.allowCycles = false;
				PipelineUpdateMessage.prototype.maxStepRevisits = 0;
				PipelineUpdateMessage.prototype.timestamp = 0;
				PipelineUpdateMessage.prototype.stream = "";

				PipelineUpdateMessage.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.op != null && $Object.hasOwnProperty.call(message, "op") && message.op !== 0)
						writer.uint32(8).int32(message.op);
					if (message.pipeline != null && $Object.hasOwnProperty.call(message, "pipeline") && message.pipeline !== "")
						writer.uint32(18).string(message.pipeline);
					if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
						writer.uint32(24).uint32(message.version);
					if (message.uid != null && $Object.hasOwnProperty.call(message, "uid") && message.uid !== "")
						writer.uint32(34).string(message.uid);
					if (message.updates != null && message.updates.length)
						for (let i = 0; i < message.updates.length; ++i)
							$root.seldon.mlops.chainer.PipelineStepUpdate.encode(message.updates[i], writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.pipelineOutputTopic != null && $Object.hasOwnProperty.call(message, "pipelineOutputTopic") && message.pipelineOutputTopic !== "")
						writer.uint32(50).string(message.pipelineOutputTopic);
					if (message.pipelineErrorTopic != null && $Object.hasOwnProperty.call(message, "pipelineErrorTopic") && message.pipelineErrorTopic !== "")
						writer.uint32(58).string(message.pipelineErrorTopic);
					if (message.allowCycles != null && $Object.hasOwnProperty.call(message, "allowCycles") && message.allowCycles !== false)
						writer.uint32(64).bool(message.allowCycles);
					if (message.maxStepRevisits != null && $Object.hasOwnProperty.call(message, "maxStepRevisits") && message.maxStepRevisits !== 0)
						writer.uint32(72).uint32(message.maxStepRevisits);
					if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp") && (typeof message.timestamp === "object" ? message.timestamp.low || message.timestamp.high : message.timestamp !== 0))
						writer.uint32(80).uint64(message.timestamp);
					if (message.stream != null && $Object.hasOwnProperty.call(message, "stream") && message.stream !== "")
						writer.uint32(90).string(message.stream);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PipelineUpdateMessage.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.chainer.PipelineUpdateMessage();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.op = value;
								else
									delete message.op;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.pipeline = value;
								else
									delete message.pipeline;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.version = value;
								else
									delete message.version;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.uid = value;
								else
									delete message.uid;
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if (!(message.updates && message.updates.length))
									message.updates = [];
								message.updates.push($root.seldon.mlops.chainer.PipelineStepUpdate.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.pipelineOutputTopic = value;
								else
									delete message.pipelineOutputTopic;
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.pipelineErrorTopic = value;
								else
									delete message.pipelineErrorTopic;
								continue;
							}
						case 8: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.allowCycles = value;
								else
									delete message.allowCycles;
								continue;
							}
						case 9: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.maxStepRevisits = value;
								else
									delete message.maxStepRevisits;
								continue;
							}
						case 10: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.timestamp = value;
								else
									delete message.timestamp;
								continue;
							}
						case 11: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.stream = value;
								else
									delete message.stream;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				PipelineUpdateMessage.PipelineOperation = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "Unknown"] = 0;
					values[valuesById[1] = "Create"] = 1;
					values[valuesById[2] = "Delete"] = 2;
					values[valuesById[3] = "Rebalance"] = 3;
					values[valuesById[4] = "Ready"] = 4;
					return values;
				})();

				return PipelineUpdateMessage;
			})();

			chainer.PipelineStepUpdate = (function() {

				const PipelineStepUpdate = function (properties) {
					this.sources = [];
					this.triggers = [];
					this.tensorMap = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PipelineStepUpdate.prototype.sources = $util.emptyArray;
				PipelineStepUpdate.prototype.triggers = $util.emptyArray;
				PipelineStepUpdate.prototype.sink = null;
				PipelineStepUpdate.prototype.inputJoinTy = 0;
				PipelineStepUpdate.prototype.triggersJoinTy = 0;
				PipelineStepUpdate.prototype.passEmptyResponses = false;
				PipelineStepUpdate.prototype.joinWindowMs = null;
				PipelineStepUpdate.prototype.tensorMap = $util.emptyArray;
				PipelineStepUpdate.prototype.batch = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(PipelineStepUpdate.prototype, "_joinWindowMs", {
					get: $util.oneOfGetter($oneOfFields = ["joinWindowMs"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				PipelineStepUpdate.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.sources != null && message.sources.length)
						for (let i = 0; i < message.sources.length; ++i)
							$root.seldon.mlops.chainer.PipelineTopic.encode(message.sources[i], writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.triggers != null && message.triggers.length)
						for (let i = 0; i < message.triggers.length; ++i)
							$root.seldon.mlops.chainer.PipelineTopic.encode(message.triggers[i], writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.sink != null && $Object.hasOwnProperty.call(message, "sink"))
						$root.seldon.mlops.chainer.PipelineTopic.encode(message.sink, writer.uint32(26).fork(), _depth + 1).ldelim();
					if (message.inputJoinTy != null && $Object.hasOwnProperty.call(message, "inputJoinTy") && message.inputJoinTy !== 0)
						writer.uint32(32).int32(message.inputJoinTy);
					if (message.triggersJoinTy != null && $Object.hasOwnProperty.call(message, "triggersJoinTy") && message.triggersJoinTy !== 0)
						writer.uint32(40).int32(message.triggersJoinTy);
					if (message.passEmptyResponses != null && $Object.hasOwnProperty.call(message, "passEmptyResponses") && message.passEmptyResponses !== false)
						writer.uint32(48).bool(message.passEmptyResponses);
					if (message.joinWindowMs != null && $Object.hasOwnProperty.call(message, "joinWindowMs"))
						writer.uint32(56).uint32(message.joinWindowMs);
					if (message.tensorMap != null && message.tensorMap.length)
						for (let i = 0; i < message.tensorMap.length; ++i)
							$root.seldon.mlops.chainer.PipelineTensorMapping.encode(message.tensorMap[i], writer.uint32(66).fork(), _depth + 1).ldelim();
					if (message.batch != null && $Object.hasOwnProperty.call(message, "batch"))
						$root.seldon.mlops.chainer.Batch.encode(message.batch, writer.uint32(74).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PipelineStepUpdate.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.chainer.PipelineStepUpdate();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if (!(message.sources && message.sources.length))
									message.sources = [];
								message.sources.push($root.seldon.mlops.chainer.PipelineTopic.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if (!(message.triggers && message.triggers.length))
									message.triggers = [];
								message.triggers.push($root.seldon.mlops.chainer.PipelineTopic.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.sink = $root.seldon.mlops.chainer.PipelineTopic.decode(reader, reader.size(), $undefined, _depth + 1, message.sink);
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.inputJoinTy = value;
								else
									delete message.inputJoinTy;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.triggersJoinTy = value;
								else
									delete message.triggersJoinTy;
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.passEmptyResponses = value;
								else
									delete message.passEmptyResponses;
								continue;
							}
						case 7: {
								if (wireType !== 0)
									break;
								message.joinWindowMs = reader.uint32();
								message._joinWindowMs = "joinWindowMs";
								continue;
							}
						case 8: {
								if (wireType !== 2)
									break;
								if (!(message.tensorMap && message.tensorMap.length))
									message.tensorMap = [];
								message.tensorMap.push($root.seldon.mlops.chainer.PipelineTensorMapping.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 9: {
								if (wireType !== 2)
									break;
								message.batch = $root.seldon.mlops.chainer.Batch.decode(reader, reader.size(), $undefined, _depth + 1, message.batch);
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				PipelineStepUpdate.PipelineJoinType = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "Unknown"] = 0;
					values[valuesById[1] = "Inner"] = 1;
					values[valuesById[2] = "Outer"] = 2;
					values[valuesById[3] = "Any"] = 3;
					return values;
				})();

				return PipelineStepUpdate;
			})();

			chainer.PipelineTensorMapping = (function() {

				const PipelineTensorMapping = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PipelineTensorMapping.prototype.pipelineName = "";
				PipelineTensorMapping.prototype.topicAndTensor = "";
				PipelineTensorMapping.prototype.tensorName = "";

				PipelineTensorMapping.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.pipelineName != null && $Object.hasOwnProperty.call(message, "pipelineName") && message.pipelineName !== "")
						writer.uint32(10).string(message.pipelineName);
					if (message.topicAndTensor != null && $Object.hasOwnProperty.call(message, "topicAndTensor") && message.topicAndTensor !== "")
						writer.uint32(18).string(message.topicAndTensor);
					if (message.tensorName != null && $Object.hasOwnProperty.call(message, "tensorName") && message.tensorName !== "")
						writer.uint32(26).string(message.tensorName);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PipelineTensorMapping.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.chainer.PipelineTensorMapping();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.pipelineName = value;
								else
									delete message.pipelineName;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.topicAndTensor = value;
								else
									delete message.topicAndTensor;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.tensorName = value;
								else
									delete message.tensorName;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return PipelineTensorMapping;
			})();

			chainer.PipelineTopic = (function() {

				const PipelineTopic = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PipelineTopic.prototype.pipelineName = "";
				PipelineTopic.prototype.topicName = "";
				PipelineTopic.prototype.tensor = null;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(PipelineTopic.prototype, "_tensor", {
					get: $util.oneOfGetter($oneOfFields = ["tensor"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				PipelineTopic.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.pipelineName != null && $Object.hasOwnProperty.call(message, "pipelineName") && message.pipelineName !== "")
						writer.uint32(10).string(message.pipelineName);
					if (message.topicName != null && $Object.hasOwnProperty.call(message, "topicName") && message.topicName !== "")
						writer.uint32(18).string(message.topicName);
					if (message.tensor != null && $Object.hasOwnProperty.call(message, "tensor"))
						writer.uint32(26).string(message.tensor);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PipelineTopic.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.chainer.PipelineTopic();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.pipelineName = value;
								else
									delete message.pipelineName;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.topicName = value;
								else
									delete message.topicName;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								message.tensor = reader.stringVerify();
								message._tensor = "tensor";
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return PipelineTopic;
			})();

			chainer.Batch = (function() {

				const Batch = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				Batch.prototype.size = null;
				Batch.prototype.windowMs = null;
				Batch.prototype.rolling = false;

				let $oneOfFields;

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(Batch.prototype, "_size", {
					get: $util.oneOfGetter($oneOfFields = ["size"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				// Virtual OneOf for proto3 optional field
				$Object.defineProperty(Batch.prototype, "_windowMs", {
					get: $util.oneOfGetter($oneOfFields = ["windowMs"]),
					set: $util.oneOfSetter($oneOfFields)
				});

				Batch.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
						writer.uint32(8).uint32(message.size);
					if (message.windowMs != null && $Object.hasOwnProperty.call(message, "windowMs"))
						writer.uint32(16).uint32(message.windowMs);
					if (message.rolling != null && $Object.hasOwnProperty.call(message, "rolling") && message.rolling !== false)
						writer.uint32(24).bool(message.rolling);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				Batch.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.chainer.Batch();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								message.size = reader.uint32();
								message._size = "size";
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								message.windowMs = reader.uint32();
								message._windowMs = "windowMs";
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.rolling = value;
								else
									delete message.rolling;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return Batch;
			})();

			chainer.PipelineUpdateStatusMessage = (function() {

				const PipelineUpdateStatusMessage = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PipelineUpdateStatusMessage.prototype.update = null;
				PipelineUpdateStatusMessage.prototype.success = false;
				PipelineUpdateStatusMessage.prototype.reason = "";

				PipelineUpdateStatusMessage.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.update != null && $Object.hasOwnProperty.call(message, "update"))
						$root.seldon.mlops.chainer.PipelineUpdateMessage.encode(message.update, writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.success != null && $Object.hasOwnProperty.call(message, "success") && message.success !== false)
						writer.uint32(16).bool(message.success);
					if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
						writer.uint32(26).string(message.reason);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				PipelineUpdateStatusMessage.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.chainer.PipelineUpdateStatusMessage();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.update = $root.seldon.mlops.chainer.PipelineUpdateMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.update);
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.success = value;
								else
									delete message.success;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.reason = value;
								else
									delete message.reason;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return PipelineUpdateStatusMessage;
			})();

			chainer.PipelineUpdateStatusResponse = (function() {

				const PipelineUpdateStatusResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				PipelineUpdateStatusResponse.encode = function (message, writer, _depth) {
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

				PipelineUpdateStatusResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.chainer.PipelineUpdateStatusResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return PipelineUpdateStatusResponse;
			})();

			return chainer;
		})();

		mlops.health = (function() {

			const health = {};

			health.HealthCheckRequest = (function() {

				const HealthCheckRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				HealthCheckRequest.encode = function (message, writer, _depth) {
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

				HealthCheckRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.health.HealthCheckRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return HealthCheckRequest;
			})();

			health.HealthCheckResponse = (function() {

				const HealthCheckResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				HealthCheckResponse.prototype.ok = false;

				HealthCheckResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.ok != null && $Object.hasOwnProperty.call(message, "ok") && message.ok !== false)
						writer.uint32(8).bool(message.ok);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				HealthCheckResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.health.HealthCheckResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.ok = value;
								else
									delete message.ok;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return HealthCheckResponse;
			})();

			return health;
		})();

		mlops.agent = (function() {

			const agent = {};

			agent.ModelEventMessage = (function() {

				const ModelEventMessage = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelEventMessage.prototype.serverName = "";
				ModelEventMessage.prototype.replicaIdx = 0;
				ModelEventMessage.prototype.modelName = "";
				ModelEventMessage.prototype.modelVersion = 0;
				ModelEventMessage.prototype.event = 0;
				ModelEventMessage.prototype.message = "";
				ModelEventMessage.prototype.availableMemoryBytes = 0;
				ModelEventMessage.prototype.runtimeInfo = null;

				ModelEventMessage.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.serverName != null && $Object.hasOwnProperty.call(message, "serverName") && message.serverName !== "")
						writer.uint32(10).string(message.serverName);
					if (message.replicaIdx != null && $Object.hasOwnProperty.call(message, "replicaIdx") && message.replicaIdx !== 0)
						writer.uint32(16).uint32(message.replicaIdx);
					if (message.modelName != null && $Object.hasOwnProperty.call(message, "modelName") && message.modelName !== "")
						writer.uint32(26).string(message.modelName);
					if (message.modelVersion != null && $Object.hasOwnProperty.call(message, "modelVersion") && message.modelVersion !== 0)
						writer.uint32(32).uint32(message.modelVersion);
					if (message.event != null && $Object.hasOwnProperty.call(message, "event") && message.event !== 0)
						writer.uint32(40).int32(message.event);
					if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
						writer.uint32(50).string(message.message);
					if (message.availableMemoryBytes != null && $Object.hasOwnProperty.call(message, "availableMemoryBytes") && (typeof message.availableMemoryBytes === "object" ? message.availableMemoryBytes.low || message.availableMemoryBytes.high : message.availableMemoryBytes !== 0))
						writer.uint32(56).uint64(message.availableMemoryBytes);
					if (message.runtimeInfo != null && $Object.hasOwnProperty.call(message, "runtimeInfo"))
						$root.seldon.mlops.scheduler.ModelRuntimeInfo.encode(message.runtimeInfo, writer.uint32(66).fork(), _depth + 1).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ModelEventMessage.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.agent.ModelEventMessage();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.serverName = value;
								else
									delete message.serverName;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.replicaIdx = value;
								else
									delete message.replicaIdx;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.modelName = value;
								else
									delete message.modelName;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.modelVersion = value;
								else
									delete message.modelVersion;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.event = value;
								else
									delete message.event;
								continue;
							}
						case 6: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.message = value;
								else
									delete message.message;
								continue;
							}
						case 7: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.availableMemoryBytes = value;
								else
									delete message.availableMemoryBytes;
								continue;
							}
						case 8: {
								if (wireType !== 2)
									break;
								message.runtimeInfo = $root.seldon.mlops.scheduler.ModelRuntimeInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.runtimeInfo);
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				ModelEventMessage.Event = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "UNKNOWN_EVENT"] = 0;
					values[valuesById[1] = "LOAD_FAIL_MEMORY"] = 1;
					values[valuesById[2] = "LOADED"] = 2;
					values[valuesById[3] = "LOAD_FAILED"] = 3;
					values[valuesById[4] = "UNLOADED"] = 4;
					values[valuesById[5] = "UNLOAD_FAILED"] = 5;
					values[valuesById[6] = "REMOVED"] = 6;
					values[valuesById[7] = "REMOVE_FAILED"] = 7;
					values[valuesById[9] = "RSYNC"] = 9;
					return values;
				})();

				return ModelEventMessage;
			})();

			agent.ModelEventResponse = (function() {

				const ModelEventResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelEventResponse.encode = function (message, writer, _depth) {
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

				ModelEventResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.agent.ModelEventResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ModelEventResponse;
			})();

			agent.ModelScalingTriggerMessage = (function() {

				const ModelScalingTriggerMessage = function (properties) {
					this.metrics = {};
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelScalingTriggerMessage.prototype.serverName = "";
				ModelScalingTriggerMessage.prototype.replicaIdx = 0;
				ModelScalingTriggerMessage.prototype.modelName = "";
				ModelScalingTriggerMessage.prototype.modelVersion = 0;
				ModelScalingTriggerMessage.prototype.trigger = 0;
				ModelScalingTriggerMessage.prototype.amount = 0;
				ModelScalingTriggerMessage.prototype.metrics = $util.emptyObject;

				ModelScalingTriggerMessage.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.serverName != null && $Object.hasOwnProperty.call(message, "serverName") && message.serverName !== "")
						writer.uint32(10).string(message.serverName);
					if (message.replicaIdx != null && $Object.hasOwnProperty.call(message, "replicaIdx") && message.replicaIdx !== 0)
						writer.uint32(16).uint32(message.replicaIdx);
					if (message.modelName != null && $Object.hasOwnProperty.call(message, "modelName") && message.modelName !== "")
						writer.uint32(26).string(message.modelName);
					if (message.modelVersion != null && $Object.hasOwnProperty.call(message, "modelVersion") && message.modelVersion !== 0)
						writer.uint32(32).uint32(message.modelVersion);
					if (message.trigger != null && $Object.hasOwnProperty.call(message, "trigger") && message.trigger !== 0)
						writer.uint32(40).int32(message.trigger);
					if (message.amount != null && $Object.hasOwnProperty.call(message, "amount") && message.amount !== 0)
						writer.uint32(48).uint32(message.amount);
					if (message.metrics != null && $Object.hasOwnProperty.call(message, "metrics"))
						for (let keys = $Object.keys(message.metrics), i = 0; i < keys.length; ++i)
							writer.uint32(58).fork().uint32(10).string(keys[i]).uint32(16).uint32(message.metrics[keys[i]]).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ModelScalingTriggerMessage.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, key, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.agent.ModelScalingTriggerMessage();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.serverName = value;
								else
									delete message.serverName;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.replicaIdx = value;
								else
									delete message.replicaIdx;
								continue;
							}
						case 3: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.modelName = value;
								else
									delete message.modelName;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.modelVersion = value;
								else
									delete message.modelVersion;
								continue;
							}
						case 5: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.trigger = value;
								else
									delete message.trigger;
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.amount = value;
								else
									delete message.amount;
								continue;
							}
						case 7: {
								if (wireType !== 2)
									break;
								if (message.metrics === $util.emptyObject)
									message.metrics = {};
								let end2 = reader.size() + reader.pos;
								if (end2 > reader.len)
									throw $RangeError("index out of range");
								reader.len = end2;
								key = "";
								value = 0;
								while (reader.pos < end2) {
									let tag2 = reader.tag();
									wireType = tag2 & 7;
									switch (tag2 >>>= 3) {
									case 1:
										if (wireType !== 2)
											break;
										key = reader.stringVerify();
										continue;
									case 2:
										if (wireType !== 0)
											break;
										value = reader.uint32();
										continue;
									}
									reader.skipType(wireType, _depth, tag2);
								}
								if (reader.pos !== end2)
									throw $RangeError("index out of range");
								reader.len = end;
								if (key === "__proto__")
									$util.makeProp(message.metrics, key);
								message.metrics[key] = value;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				ModelScalingTriggerMessage.Trigger = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "SCALE_UP"] = 0;
					values[valuesById[1] = "SCALE_DOWN"] = 1;
					return values;
				})();

				return ModelScalingTriggerMessage;
			})();

			agent.ModelScalingTriggerResponse = (function() {

				const ModelScalingTriggerResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelScalingTriggerResponse.encode = function (message, writer, _depth) {
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

				ModelScalingTriggerResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.agent.ModelScalingTriggerResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						reader.skipType(tag & 7, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ModelScalingTriggerResponse;
			})();

			agent.AgentDrainRequest = (function() {

				const AgentDrainRequest = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				AgentDrainRequest.prototype.serverName = "";
				AgentDrainRequest.prototype.replicaIdx = 0;

				AgentDrainRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.serverName != null && $Object.hasOwnProperty.call(message, "serverName") && message.serverName !== "")
						writer.uint32(10).string(message.serverName);
					if (message.replicaIdx != null && $Object.hasOwnProperty.call(message, "replicaIdx") && message.replicaIdx !== 0)
						writer.uint32(16).uint32(message.replicaIdx);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				AgentDrainRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.agent.AgentDrainRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.serverName = value;
								else
									delete message.serverName;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.replicaIdx = value;
								else
									delete message.replicaIdx;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return AgentDrainRequest;
			})();

			agent.AgentDrainResponse = (function() {

				const AgentDrainResponse = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				AgentDrainResponse.prototype.success = false;

				AgentDrainResponse.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.success != null && $Object.hasOwnProperty.call(message, "success") && message.success !== false)
						writer.uint32(8).bool(message.success);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				AgentDrainResponse.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.agent.AgentDrainResponse();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.success = value;
								else
									delete message.success;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return AgentDrainResponse;
			})();

			agent.AgentSubscribeRequest = (function() {

				const AgentSubscribeRequest = function (properties) {
					this.loadedModels = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				AgentSubscribeRequest.prototype.serverName = "";
				AgentSubscribeRequest.prototype.shared = false;
				AgentSubscribeRequest.prototype.replicaIdx = 0;
				AgentSubscribeRequest.prototype.replicaConfig = null;
				AgentSubscribeRequest.prototype.loadedModels = $util.emptyArray;
				AgentSubscribeRequest.prototype.availableMemoryBytes = 0;

				AgentSubscribeRequest.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.serverName != null && $Object.hasOwnProperty.call(message, "serverName") && message.serverName !== "")
						writer.uint32(10).string(message.serverName);
					if (message.shared != null && $Object.hasOwnProperty.call(message, "shared") && message.shared !== false)
						writer.uint32(16).bool(message.shared);
					if (message.replicaIdx != null && $Object.hasOwnProperty.call(message, "replicaIdx") && message.replicaIdx !== 0)
						writer.uint32(24).uint32(message.replicaIdx);
					if (message.replicaConfig != null && $Object.hasOwnProperty.call(message, "replicaConfig"))
						$root.seldon.mlops.agent.ReplicaConfig.encode(message.replicaConfig, writer.uint32(34).fork(), _depth + 1).ldelim();
					if (message.loadedModels != null && message.loadedModels.length)
						for (let i = 0; i < message.loadedModels.length; ++i)
							$root.seldon.mlops.agent.ModelVersion.encode(message.loadedModels[i], writer.uint32(42).fork(), _depth + 1).ldelim();
					if (message.availableMemoryBytes != null && $Object.hasOwnProperty.call(message, "availableMemoryBytes") && (typeof message.availableMemoryBytes === "object" ? message.availableMemoryBytes.low || message.availableMemoryBytes.high : message.availableMemoryBytes !== 0))
						writer.uint32(48).uint64(message.availableMemoryBytes);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				AgentSubscribeRequest.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.agent.AgentSubscribeRequest();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.serverName = value;
								else
									delete message.serverName;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.shared = value;
								else
									delete message.shared;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.replicaIdx = value;
								else
									delete message.replicaIdx;
								continue;
							}
						case 4: {
								if (wireType !== 2)
									break;
								message.replicaConfig = $root.seldon.mlops.agent.ReplicaConfig.decode(reader, reader.size(), $undefined, _depth + 1, message.replicaConfig);
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if (!(message.loadedModels && message.loadedModels.length))
									message.loadedModels = [];
								message.loadedModels.push($root.seldon.mlops.agent.ModelVersion.decode(reader, reader.size(), $undefined, _depth + 1));
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.availableMemoryBytes = value;
								else
									delete message.availableMemoryBytes;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return AgentSubscribeRequest;
			})();

			agent.ReplicaConfig = (function() {

				const ReplicaConfig = function (properties) {
					this.capabilities = [];
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ReplicaConfig.prototype.inferenceSvc = "";
				ReplicaConfig.prototype.inferenceHttpPort = 0;
				ReplicaConfig.prototype.inferenceGrpcPort = 0;
				ReplicaConfig.prototype.memoryBytes = 0;
				ReplicaConfig.prototype.capabilities = $util.emptyArray;
				ReplicaConfig.prototype.overCommitPercentage = 0;

				ReplicaConfig.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.inferenceSvc != null && $Object.hasOwnProperty.call(message, "inferenceSvc") && message.inferenceSvc !== "")
						writer.uint32(10).string(message.inferenceSvc);
					if (message.inferenceHttpPort != null && $Object.hasOwnProperty.call(message, "inferenceHttpPort") && message.inferenceHttpPort !== 0)
						writer.uint32(16).int32(message.inferenceHttpPort);
					if (message.inferenceGrpcPort != null && $Object.hasOwnProperty.call(message, "inferenceGrpcPort") && message.inferenceGrpcPort !== 0)
						writer.uint32(24).int32(message.inferenceGrpcPort);
					if (message.memoryBytes != null && $Object.hasOwnProperty.call(message, "memoryBytes") && (typeof message.memoryBytes === "object" ? message.memoryBytes.low || message.memoryBytes.high : message.memoryBytes !== 0))
						writer.uint32(32).uint64(message.memoryBytes);
					if (message.capabilities != null && message.capabilities.length)
						for (let i = 0; i < message.capabilities.length; ++i)
							writer.uint32(42).string(message.capabilities[i]);
					if (message.overCommitPercentage != null && $Object.hasOwnProperty.call(message, "overCommitPercentage") && message.overCommitPercentage !== 0)
						writer.uint32(48).uint32(message.overCommitPercentage);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ReplicaConfig.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.agent.ReplicaConfig();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								if ((value = reader.stringVerify()).length)
									message.inferenceSvc = value;
								else
									delete message.inferenceSvc;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.inferenceHttpPort = value;
								else
									delete message.inferenceHttpPort;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.inferenceGrpcPort = value;
								else
									delete message.inferenceGrpcPort;
								continue;
							}
						case 4: {
								if (wireType !== 0)
									break;
								if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
									message.memoryBytes = value;
								else
									delete message.memoryBytes;
								continue;
							}
						case 5: {
								if (wireType !== 2)
									break;
								if (!(message.capabilities && message.capabilities.length))
									message.capabilities = [];
								message.capabilities.push(reader.stringVerify());
								continue;
							}
						case 6: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.overCommitPercentage = value;
								else
									delete message.overCommitPercentage;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ReplicaConfig;
			})();

			agent.ModelOperationMessage = (function() {

				const ModelOperationMessage = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelOperationMessage.prototype.operation = 0;
				ModelOperationMessage.prototype.modelVersion = null;
				ModelOperationMessage.prototype.autoscalingEnabled = false;

				ModelOperationMessage.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.operation != null && $Object.hasOwnProperty.call(message, "operation") && message.operation !== 0)
						writer.uint32(8).int32(message.operation);
					if (message.modelVersion != null && $Object.hasOwnProperty.call(message, "modelVersion"))
						$root.seldon.mlops.agent.ModelVersion.encode(message.modelVersion, writer.uint32(18).fork(), _depth + 1).ldelim();
					if (message.autoscalingEnabled != null && $Object.hasOwnProperty.call(message, "autoscalingEnabled") && message.autoscalingEnabled !== false)
						writer.uint32(24).bool(message.autoscalingEnabled);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ModelOperationMessage.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.agent.ModelOperationMessage();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 0)
									break;
								if (value = reader.int32())
									message.operation = value;
								else
									delete message.operation;
								continue;
							}
						case 2: {
								if (wireType !== 2)
									break;
								message.modelVersion = $root.seldon.mlops.agent.ModelVersion.decode(reader, reader.size(), $undefined, _depth + 1, message.modelVersion);
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.bool())
									message.autoscalingEnabled = value;
								else
									delete message.autoscalingEnabled;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				ModelOperationMessage.Operation = (function() {
					const valuesById = $Object.create(null), values = $Object.create(valuesById);
					values[valuesById[0] = "UNKNOWN_EVENT"] = 0;
					values[valuesById[1] = "LOAD_MODEL"] = 1;
					values[valuesById[2] = "UNLOAD_MODEL"] = 2;
					return values;
				})();

				return ModelOperationMessage;
			})();

			agent.ModelVersion = (function() {

				const ModelVersion = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ModelVersion.prototype.model = null;
				ModelVersion.prototype.version = 0;

				ModelVersion.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
						$root.seldon.mlops.scheduler.Model.encode(message.model, writer.uint32(10).fork(), _depth + 1).ldelim();
					if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
						writer.uint32(16).uint32(message.version);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ModelVersion.decode = function (reader, length, _end, _depth, _target) {
					if (!(reader instanceof $Reader))
						reader = $Reader.create(reader);
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $Reader.recursionLimit)
						throw $Error("max depth exceeded");
					let end, message, value;
					if (length === $undefined)
						end = reader.len;
					else {
						end = reader.pos + length;
						if (end > reader.len)
							throw $RangeError("index out of range");
						length = reader.len;
						reader.len = end;
					}
					message = _target || new $root.seldon.mlops.agent.ModelVersion();
					while (reader.pos < end) {
						let start = reader.pos;
						let tag = reader.tag();
						if (tag === _end) {
							_end = $undefined;
							break;
						}
						let wireType = tag & 7;
						switch (tag >>>= 3) {
						case 1: {
								if (wireType !== 2)
									break;
								message.model = $root.seldon.mlops.scheduler.Model.decode(reader, reader.size(), $undefined, _depth + 1, message.model);
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.version = value;
								else
									delete message.version;
								continue;
							}
						}
						reader.skipType(wireType, _depth, tag);
						if (!reader.discardUnknown) {
							$util.makeProp(message, "$unknowns", false);
							(message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
						}
					}
					if (length !== $undefined) {
						if (reader.pos !== end)
							throw $RangeError("index out of range");
						reader.len = length;
					}
					if (_end !== $undefined)
						throw $Error("missing end group");
					return message;
				};

				return ModelVersion;
			})();

			return agent;
		})();

		return mlops;
	})();

	return seldon;
})();
