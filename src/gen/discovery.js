// Made by `bun run gen`; do not edit.
import { $protobuf } from './protobuf.js'

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = {};

export const google = $root.google = (() => {

	const google = {};

	google.protobuf = (function() {

		const protobuf = {};

		protobuf.Any = (function() {

			const Any = function (properties) {
				if (properties)
					for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
						if (properties[keys[i]] != null && keys[i] !== "__proto__")
							this[keys[i]] = properties[keys[i]];
			};

			Any.prototype.value = $util.newBuffer([]);
			Any.prototype.typeUrl = "";

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

			Any.decode = function (reader, length, _end, _depth, _target) {
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
				message = _target || new $root.google.protobuf.Any();
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
							if ((value = reader.bytes()).length)
								message.value = value;
							else
								delete message.value;
							continue;
						}
					case 1: {
							if (wireType !== 2)
								break;
							if ((value = reader.stringVerify()).length)
								message.typeUrl = value;
							else
								delete message.typeUrl;
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

			return Any;
		})();

		protobuf.Struct = (function() {

			const Struct = function (properties) {
				this.fields = {};
				if (properties)
					for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
						if (properties[keys[i]] != null && keys[i] !== "__proto__")
							this[keys[i]] = properties[keys[i]];
			};

			Struct.prototype.fields = $util.emptyObject;

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

			Struct.decode = function (reader, length, _end, _depth, _target) {
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
				message = _target || new $root.google.protobuf.Struct();
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
							if (message.fields === $util.emptyObject)
								message.fields = {};
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
									value = $root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1, value);
									continue;
								}
								reader.skipType(wireType, _depth, tag2);
							}
							if (reader.pos !== end2)
								throw $RangeError("index out of range");
							reader.len = end;
							if (key === "__proto__")
								$util.makeProp(message.fields, key);
							message.fields[key] = value || new $root.google.protobuf.Value();
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

			return Struct;
		})();

		protobuf.Value = (function() {

			const Value = function (properties) {
				if (properties)
					for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
						if (properties[keys[i]] != null && keys[i] !== "__proto__")
							this[keys[i]] = properties[keys[i]];
			};

			Value.prototype.nullValue = null;
			Value.prototype.numberValue = null;
			Value.prototype.stringValue = null;
			Value.prototype.boolValue = null;
			Value.prototype.structValue = null;
			Value.prototype.listValue = null;

			let $oneOfFields;

			$Object.defineProperty(Value.prototype, "kind", {
				get: $util.oneOfGetter($oneOfFields = ["nullValue", "numberValue", "stringValue", "boolValue", "structValue"]),
				set: $util.oneOfSetter($oneOfFields)
			});

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
				if (message.listValue != null && $Object.hasOwnProperty.call(message, "listValue"))
					$root.google.protobuf.ListValue.encode(message.listValue, writer.uint32(50).fork(), _depth + 1).ldelim();
				if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
					for (let i = 0; i < message.$unknowns.length; ++i)
						writer.raw(message.$unknowns[i]);
				return writer;
			};

			Value.decode = function (reader, length, _end, _depth, _target) {
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
				message = _target || new $root.google.protobuf.Value();
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
							message.nullValue = reader.int32();
							message.kind = "nullValue";
							continue;
						}
					case 2: {
							if (wireType !== 1)
								break;
							message.numberValue = reader.double();
							message.kind = "numberValue";
							continue;
						}
					case 3: {
							if (wireType !== 2)
								break;
							message.stringValue = reader.stringVerify();
							message.kind = "stringValue";
							continue;
						}
					case 4: {
							if (wireType !== 0)
								break;
							message.boolValue = reader.bool();
							message.kind = "boolValue";
							continue;
						}
					case 5: {
							if (wireType !== 2)
								break;
							message.structValue = $root.google.protobuf.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.structValue);
							message.kind = "structValue";
							continue;
						}
					case 6: {
							if (wireType !== 2)
								break;
							message.listValue = $root.google.protobuf.ListValue.decode(reader, reader.size(), $undefined, _depth + 1, message.listValue);
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

			return Value;
		})();

		protobuf.NullValue = (function() {
			const valuesById = $Object.create(null), values = $Object.create(valuesById);
			values[valuesById[0] = "NULL_VALUE"] = 0;
			return values;
		})();

		protobuf.ListValue = (function() {

			const ListValue = function (properties) {
				this.values = [];
				if (properties)
					for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
						if (properties[keys[i]] != null && keys[i] !== "__proto__")
							this[keys[i]] = properties[keys[i]];
			};

			ListValue.prototype.values = $util.emptyArray;

			ListValue.encode = function (message, writer, _depth) {
				if (!writer)
					writer = $Writer.create();
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (message.values != null && message.values.length)
					for (let i = 0; i < message.values.length; ++i)
						$root.google.protobuf.Value.encode(message.values[i], writer.uint32(10).fork(), _depth + 1).ldelim();
				if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
					for (let i = 0; i < message.$unknowns.length; ++i)
						writer.raw(message.$unknowns[i]);
				return writer;
			};

			ListValue.decode = function (reader, length, _end, _depth, _target) {
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
				message = _target || new $root.google.protobuf.ListValue();
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
							if (!(message.values && message.values.length))
								message.values = [];
							message.values.push($root.google.protobuf.Value.decode(reader, reader.size(), $undefined, _depth + 1));
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

			return ListValue;
		})();

		protobuf.Duration = (function() {

			const Duration = function (properties) {
				if (properties)
					for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
						if (properties[keys[i]] != null && keys[i] !== "__proto__")
							this[keys[i]] = properties[keys[i]];
			};

			Duration.prototype.seconds = 0;
			Duration.prototype.nanos = 0;

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

			Duration.decode = function (reader, length, _end, _depth, _target) {
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
				message = _target || new $root.google.protobuf.Duration();
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

			return Duration;
		})();

		return protobuf;
	})();

	google.rpc = (function() {

		const rpc = {};

		rpc.Status = (function() {

			const Status = function (properties) {
				this.details = [];
				if (properties)
					for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
						if (properties[keys[i]] != null && keys[i] !== "__proto__")
							this[keys[i]] = properties[keys[i]];
			};

			Status.prototype.code = 0;
			Status.prototype.message = "";
			Status.prototype.details = $util.emptyArray;

			Status.encode = function (message, writer, _depth) {
				if (!writer)
					writer = $Writer.create();
				if (_depth === $undefined)
					_depth = 0;
				if (_depth > $util.recursionLimit)
					throw $Error("max depth exceeded");
				if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
					writer.uint32(8).int32(message.code);
				if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
					writer.uint32(18).string(message.message);
				if (message.details != null && message.details.length)
					for (let i = 0; i < message.details.length; ++i)
						$root.google.protobuf.Any.encode(message.details[i], writer.uint32(26).fork(), _depth + 1).ldelim();
				if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
					for (let i = 0; i < message.$unknowns.length; ++i)
						writer.raw(message.$unknowns[i]);
				return writer;
			};

			Status.decode = function (reader, length, _end, _depth, _target) {
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
				message = _target || new $root.google.rpc.Status();
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
								message.code = value;
							else
								delete message.code;
							continue;
						}
					case 2: {
							if (wireType !== 2)
								break;
							if ((value = reader.stringVerify()).length)
								message.message = value;
							else
								delete message.message;
							continue;
						}
					case 3: {
							if (wireType !== 2)
								break;
							if (!(message.details && message.details.length))
								message.details = [];
							message.details.push($root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1));
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

			return Status;
		})();

		return rpc;
	})();

	return google;
})();

export const xds = $root.xds = (() => {

	const xds = {};

	xds.core = (function() {

		const core = {};

		core.v3 = (function() {

			const v3 = {};

			v3.ContextParams = (function() {

				const ContextParams = function (properties) {
					this.params = {};
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				ContextParams.prototype.params = $util.emptyObject;

				ContextParams.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.params != null && $Object.hasOwnProperty.call(message, "params"))
						for (let keys = $Object.keys(message.params), i = 0; i < keys.length; ++i)
							writer.uint32(10).fork().uint32(10).string(keys[i]).uint32(18).string(message.params[keys[i]]).ldelim();
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				ContextParams.decode = function (reader, length, _end, _depth, _target) {
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
					message = _target || new $root.xds.core.v3.ContextParams();
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
								if (message.params === $util.emptyObject)
									message.params = {};
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
									$util.makeProp(message.params, key);
								message.params[key] = value;
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

				return ContextParams;
			})();

			return v3;
		})();

		return core;
	})();

	return xds;
})();

export const envoy = $root.envoy = (() => {

	const envoy = {};

	envoy.type = (function() {

		const type = {};

		type.v3 = (function() {

			const v3 = {};

			v3.SemanticVersion = (function() {

				const SemanticVersion = function (properties) {
					if (properties)
						for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
							if (properties[keys[i]] != null && keys[i] !== "__proto__")
								this[keys[i]] = properties[keys[i]];
				};

				SemanticVersion.prototype.majorNumber = 0;
				SemanticVersion.prototype.minorNumber = 0;
				SemanticVersion.prototype.patch = 0;

				SemanticVersion.encode = function (message, writer, _depth) {
					if (!writer)
						writer = $Writer.create();
					if (_depth === $undefined)
						_depth = 0;
					if (_depth > $util.recursionLimit)
						throw $Error("max depth exceeded");
					if (message.majorNumber != null && $Object.hasOwnProperty.call(message, "majorNumber") && message.majorNumber !== 0)
						writer.uint32(8).uint32(message.majorNumber);
					if (message.minorNumber != null && $Object.hasOwnProperty.call(message, "minorNumber") && message.minorNumber !== 0)
						writer.uint32(16).uint32(message.minorNumber);
					if (message.patch != null && $Object.hasOwnProperty.call(message, "patch") && message.patch !== 0)
						writer.uint32(24).uint32(message.patch);
					if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
						for (let i = 0; i < message.$unknowns.length; ++i)
							writer.raw(message.$unknowns[i]);
					return writer;
				};

				SemanticVersion.decode = function (reader, length, _end, _depth, _target) {
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
					message = _target || new $root.envoy.type.v3.SemanticVersion();
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
									message.majorNumber = value;
								else
									delete message.majorNumber;
								continue;
							}
						case 2: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.minorNumber = value;
								else
									delete message.minorNumber;
								continue;
							}
						case 3: {
								if (wireType !== 0)
									break;
								if (value = reader.uint32())
									message.patch = value;
								else
									delete message.patch;
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

				return SemanticVersion;
			})();

			return v3;
		})();

		return type;
	})();

	envoy.config = (function() {

		const config = {};

		config.core = (function() {

			const core = {};

			core.v3 = (function() {

				const v3 = {};

				v3.Locality = (function() {

					const Locality = function (properties) {
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					Locality.prototype.region = "";
					Locality.prototype.zone = "";
					Locality.prototype.subZone = "";

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

					Locality.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.config.core.v3.Locality();
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
										message.region = value;
									else
										delete message.region;
									continue;
								}
							case 2: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.zone = value;
									else
										delete message.zone;
									continue;
								}
							case 3: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.subZone = value;
									else
										delete message.subZone;
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

					return Locality;
				})();

				v3.BuildVersion = (function() {

					const BuildVersion = function (properties) {
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					BuildVersion.prototype.version = null;
					BuildVersion.prototype.metadata = null;

					BuildVersion.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
							$root.envoy.type.v3.SemanticVersion.encode(message.version, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
							$root.google.protobuf.Struct.encode(message.metadata, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					BuildVersion.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.config.core.v3.BuildVersion();
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
									message.version = $root.envoy.type.v3.SemanticVersion.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
									continue;
								}
							case 2: {
									if (wireType !== 2)
										break;
									message.metadata = $root.google.protobuf.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
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

					return BuildVersion;
				})();

				v3.Extension = (function() {

					const Extension = function (properties) {
						this.typeUrls = [];
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					Extension.prototype.name = "";
					Extension.prototype.category = "";
					Extension.prototype.typeDescriptor = "";
					Extension.prototype.version = null;
					Extension.prototype.disabled = false;
					Extension.prototype.typeUrls = $util.emptyArray;

					Extension.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
							writer.uint32(10).string(message.name);
						if (message.category != null && $Object.hasOwnProperty.call(message, "category") && message.category !== "")
							writer.uint32(18).string(message.category);
						if (message.typeDescriptor != null && $Object.hasOwnProperty.call(message, "typeDescriptor") && message.typeDescriptor !== "")
							writer.uint32(26).string(message.typeDescriptor);
						if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
							$root.envoy.config.core.v3.BuildVersion.encode(message.version, writer.uint32(34).fork(), _depth + 1).ldelim();
						if (message.disabled != null && $Object.hasOwnProperty.call(message, "disabled") && message.disabled !== false)
							writer.uint32(40).bool(message.disabled);
						if (message.typeUrls != null && message.typeUrls.length)
							for (let i = 0; i < message.typeUrls.length; ++i)
								writer.uint32(50).string(message.typeUrls[i]);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					Extension.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.config.core.v3.Extension();
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
										message.category = value;
									else
										delete message.category;
									continue;
								}
							case 3: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.typeDescriptor = value;
									else
										delete message.typeDescriptor;
									continue;
								}
							case 4: {
									if (wireType !== 2)
										break;
									message.version = $root.envoy.config.core.v3.BuildVersion.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
									continue;
								}
							case 5: {
									if (wireType !== 0)
										break;
									if (value = reader.bool())
										message.disabled = value;
									else
										delete message.disabled;
									continue;
								}
							case 6: {
									if (wireType !== 2)
										break;
									if (!(message.typeUrls && message.typeUrls.length))
										message.typeUrls = [];
									message.typeUrls.push(reader.stringVerify());
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

					return Extension;
				})();

				v3.Node = (function() {

					const Node = function (properties) {
						this.dynamicParameters = {};
						this.extensions = [];
						this.clientFeatures = [];
						this.listeningAddresses = [];
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					Node.prototype.id = "";
					Node.prototype.cluster = "";
					Node.prototype.metadata = null;
					Node.prototype.dynamicParameters = $util.emptyObject;
					Node.prototype.locality = null;
					Node.prototype.userAgentName = "";
					Node.prototype.userAgentVersion = null;
					Node.prototype.userAgentBuildVersion = null;
					Node.prototype.extensions = $util.emptyArray;
					Node.prototype.clientFeatures = $util.emptyArray;
					Node.prototype.listeningAddresses = $util.emptyArray;

					let $oneOfFields;

					$Object.defineProperty(Node.prototype, "userAgentVersionType", {
						get: $util.oneOfGetter($oneOfFields = ["userAgentVersion", "userAgentBuildVersion"]),
						set: $util.oneOfSetter($oneOfFields)
					});

					Node.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
							writer.uint32(10).string(message.id);
						if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && message.cluster !== "")
							writer.uint32(18).string(message.cluster);
						if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
							$root.google.protobuf.Struct.encode(message.metadata, writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.locality != null && $Object.hasOwnProperty.call(message, "locality"))
							$root.envoy.config.core.v3.Locality.encode(message.locality, writer.uint32(34).fork(), _depth + 1).ldelim();
						if (message.userAgentName != null && $Object.hasOwnProperty.call(message, "userAgentName") && message.userAgentName !== "")
							writer.uint32(50).string(message.userAgentName);
						if (message.userAgentVersion != null && $Object.hasOwnProperty.call(message, "userAgentVersion"))
							writer.uint32(58).string(message.userAgentVersion);
						if (message.userAgentBuildVersion != null && $Object.hasOwnProperty.call(message, "userAgentBuildVersion"))
							$root.envoy.config.core.v3.BuildVersion.encode(message.userAgentBuildVersion, writer.uint32(66).fork(), _depth + 1).ldelim();
						if (message.extensions != null && message.extensions.length)
							for (let i = 0; i < message.extensions.length; ++i)
								$root.envoy.config.core.v3.Extension.encode(message.extensions[i], writer.uint32(74).fork(), _depth + 1).ldelim();
						if (message.clientFeatures != null && message.clientFeatures.length)
							for (let i = 0; i < message.clientFeatures.length; ++i)
								writer.uint32(82).string(message.clientFeatures[i]);
						if (message.listeningAddresses != null && message.listeningAddresses.length)
							for (let i = 0; i < message.listeningAddresses.length; ++i)
								$root.envoy.config.core.v3.Address.encode(message.listeningAddresses[i], writer.uint32(90).fork(), _depth + 1).ldelim();
						if (message.dynamicParameters != null && $Object.hasOwnProperty.call(message, "dynamicParameters"))
							for (let keys = $Object.keys(message.dynamicParameters), i = 0; i < keys.length; ++i) {
								writer.uint32(98).fork().uint32(10).string(keys[i]);
								$root.xds.core.v3.ContextParams.encode(message.dynamicParameters[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
							}
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					Node.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.config.core.v3.Node();
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
										message.id = value;
									else
										delete message.id;
									continue;
								}
							case 2: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.cluster = value;
									else
										delete message.cluster;
									continue;
								}
							case 3: {
									if (wireType !== 2)
										break;
									message.metadata = $root.google.protobuf.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
									continue;
								}
							case 12: {
									if (wireType !== 2)
										break;
									if (message.dynamicParameters === $util.emptyObject)
										message.dynamicParameters = {};
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
											value = $root.xds.core.v3.ContextParams.decode(reader, reader.size(), $undefined, _depth + 1, value);
											continue;
										}
										reader.skipType(wireType, _depth, tag2);
									}
									if (reader.pos !== end2)
										throw $RangeError("index out of range");
									reader.len = end;
									if (key === "__proto__")
										$util.makeProp(message.dynamicParameters, key);
									message.dynamicParameters[key] = value || new $root.xds.core.v3.ContextParams();
									continue;
								}
							case 4: {
									if (wireType !== 2)
										break;
									message.locality = $root.envoy.config.core.v3.Locality.decode(reader, reader.size(), $undefined, _depth + 1, message.locality);
									continue;
								}
							case 6: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.userAgentName = value;
									else
										delete message.userAgentName;
									continue;
								}
							case 7: {
									if (wireType !== 2)
										break;
									message.userAgentVersion = reader.stringVerify();
									message.userAgentVersionType = "userAgentVersion";
									continue;
								}
							case 8: {
									if (wireType !== 2)
										break;
									message.userAgentBuildVersion = $root.envoy.config.core.v3.BuildVersion.decode(reader, reader.size(), $undefined, _depth + 1, message.userAgentBuildVersion);
									message.userAgentVersionType = "userAgentBuildVersion";
									continue;
								}
							case 9: {
									if (wireType !== 2)
										break;
									if (!(message.extensions && message.extensions.length))
										message.extensions = [];
									message.extensions.push($root.envoy.config.core.v3.Extension.decode(reader, reader.size(), $undefined, _depth + 1));
									continue;
								}
							case 10: {
									if (wireType !== 2)
										break;
									if (!(message.clientFeatures && message.clientFeatures.length))
										message.clientFeatures = [];
									message.clientFeatures.push(reader.stringVerify());
									continue;
								}
							case 11: {
									if (wireType !== 2)
										break;
									if (!(message.listeningAddresses && message.listeningAddresses.length))
										message.listeningAddresses = [];
									message.listeningAddresses.push($root.envoy.config.core.v3.Address.decode(reader, reader.size(), $undefined, _depth + 1));
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

					return Node;
				})();

				v3.Metadata = (function() {

					const Metadata = function (properties) {
						this.filterMetadata = {};
						this.typedFilterMetadata = {};
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					Metadata.prototype.filterMetadata = $util.emptyObject;
					Metadata.prototype.typedFilterMetadata = $util.emptyObject;

					Metadata.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.filterMetadata != null && $Object.hasOwnProperty.call(message, "filterMetadata"))
							for (let keys = $Object.keys(message.filterMetadata), i = 0; i < keys.length; ++i) {
								writer.uint32(10).fork().uint32(10).string(keys[i]);
								$root.google.protobuf.Struct.encode(message.filterMetadata[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
							}
						if (message.typedFilterMetadata != null && $Object.hasOwnProperty.call(message, "typedFilterMetadata"))
							for (let keys = $Object.keys(message.typedFilterMetadata), i = 0; i < keys.length; ++i) {
								writer.uint32(18).fork().uint32(10).string(keys[i]);
								$root.google.protobuf.Any.encode(message.typedFilterMetadata[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
							}
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					Metadata.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.config.core.v3.Metadata();
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
									if (message.filterMetadata === $util.emptyObject)
										message.filterMetadata = {};
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
											value = $root.google.protobuf.Struct.decode(reader, reader.size(), $undefined, _depth + 1, value);
											continue;
										}
										reader.skipType(wireType, _depth, tag2);
									}
									if (reader.pos !== end2)
										throw $RangeError("index out of range");
									reader.len = end;
									if (key === "__proto__")
										$util.makeProp(message.filterMetadata, key);
									message.filterMetadata[key] = value || new $root.google.protobuf.Struct();
									continue;
								}
							case 2: {
									if (wireType !== 2)
										break;
									if (message.typedFilterMetadata === $util.emptyObject)
										message.typedFilterMetadata = {};
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
											value = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, value);
											continue;
										}
										reader.skipType(wireType, _depth, tag2);
									}
									if (reader.pos !== end2)
										throw $RangeError("index out of range");
									reader.len = end;
									if (key === "__proto__")
										$util.makeProp(message.typedFilterMetadata, key);
									message.typedFilterMetadata[key] = value || new $root.google.protobuf.Any();
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

					return Metadata;
				})();

				v3.ControlPlane = (function() {

					const ControlPlane = function (properties) {
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					ControlPlane.prototype.identifier = "";

					ControlPlane.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.identifier != null && $Object.hasOwnProperty.call(message, "identifier") && message.identifier !== "")
							writer.uint32(10).string(message.identifier);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					ControlPlane.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.config.core.v3.ControlPlane();
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
										message.identifier = value;
									else
										delete message.identifier;
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

					return ControlPlane;
				})();

				v3.Pipe = (function() {

					const Pipe = function (properties) {
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					Pipe.prototype.path = "";
					Pipe.prototype.mode = 0;

					Pipe.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
							writer.uint32(10).string(message.path);
						if (message.mode != null && $Object.hasOwnProperty.call(message, "mode") && message.mode !== 0)
							writer.uint32(16).uint32(message.mode);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					Pipe.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.config.core.v3.Pipe();
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
										message.path = value;
									else
										delete message.path;
									continue;
								}
							case 2: {
									if (wireType !== 0)
										break;
									if (value = reader.uint32())
										message.mode = value;
									else
										delete message.mode;
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

					return Pipe;
				})();

				v3.EnvoyInternalAddress = (function() {

					const EnvoyInternalAddress = function (properties) {
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					EnvoyInternalAddress.prototype.serverListenerName = null;
					EnvoyInternalAddress.prototype.endpointId = "";

					let $oneOfFields;

					$Object.defineProperty(EnvoyInternalAddress.prototype, "addressNameSpecifier", {
						get: $util.oneOfGetter($oneOfFields = ["serverListenerName"]),
						set: $util.oneOfSetter($oneOfFields)
					});

					EnvoyInternalAddress.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.serverListenerName != null && $Object.hasOwnProperty.call(message, "serverListenerName"))
							writer.uint32(10).string(message.serverListenerName);
						if (message.endpointId != null && $Object.hasOwnProperty.call(message, "endpointId") && message.endpointId !== "")
							writer.uint32(18).string(message.endpointId);
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					EnvoyInternalAddress.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.config.core.v3.EnvoyInternalAddress();
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
									message.serverListenerName = reader.stringVerify();
									message.addressNameSpecifier = "serverListenerName";
									continue;
								}
							case 2: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.endpointId = value;
									else
										delete message.endpointId;
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

					return EnvoyInternalAddress;
				})();

				v3.SocketAddress = (function() {

					const SocketAddress = function (properties) {
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					SocketAddress.prototype.protocol = 0;
					SocketAddress.prototype.address = "";
					SocketAddress.prototype.portValue = null;
					SocketAddress.prototype.namedPort = null;
					SocketAddress.prototype.resolverName = "";
					SocketAddress.prototype.ipv4Compat = false;
					SocketAddress.prototype.networkNamespaceFilepath = "";

					let $oneOfFields;

					$Object.defineProperty(SocketAddress.prototype, "portSpecifier", {
						get: $util.oneOfGetter($oneOfFields = ["portValue", "namedPort"]),
						set: $util.oneOfSetter($oneOfFields)
					});

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

					SocketAddress.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.config.core.v3.SocketAddress();
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
										message.protocol = value;
									else
										delete message.protocol;
									continue;
								}
							case 2: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.address = value;
									else
										delete message.address;
									continue;
								}
							case 3: {
									if (wireType !== 0)
										break;
									message.portValue = reader.uint32();
									message.portSpecifier = "portValue";
									continue;
								}
							case 4: {
									if (wireType !== 2)
										break;
									message.namedPort = reader.stringVerify();
									message.portSpecifier = "namedPort";
									continue;
								}
							case 5: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.resolverName = value;
									else
										delete message.resolverName;
									continue;
								}
							case 6: {
									if (wireType !== 0)
										break;
									if (value = reader.bool())
										message.ipv4Compat = value;
									else
										delete message.ipv4Compat;
									continue;
								}
							case 7: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.networkNamespaceFilepath = value;
									else
										delete message.networkNamespaceFilepath;
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

					SocketAddress.Protocol = (function() {
						const valuesById = $Object.create(null), values = $Object.create(valuesById);
						values[valuesById[0] = "TCP"] = 0;
						values[valuesById[1] = "UDP"] = 1;
						return values;
					})();

					return SocketAddress;
				})();

				v3.Address = (function() {

					const Address = function (properties) {
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					Address.prototype.socketAddress = null;
					Address.prototype.pipe = null;
					Address.prototype.envoyInternalAddress = null;

					let $oneOfFields;

					$Object.defineProperty(Address.prototype, "address", {
						get: $util.oneOfGetter($oneOfFields = ["socketAddress", "pipe", "envoyInternalAddress"]),
						set: $util.oneOfSetter($oneOfFields)
					});

					Address.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.socketAddress != null && $Object.hasOwnProperty.call(message, "socketAddress"))
							$root.envoy.config.core.v3.SocketAddress.encode(message.socketAddress, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.pipe != null && $Object.hasOwnProperty.call(message, "pipe"))
							$root.envoy.config.core.v3.Pipe.encode(message.pipe, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.envoyInternalAddress != null && $Object.hasOwnProperty.call(message, "envoyInternalAddress"))
							$root.envoy.config.core.v3.EnvoyInternalAddress.encode(message.envoyInternalAddress, writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					Address.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.config.core.v3.Address();
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
									message.socketAddress = $root.envoy.config.core.v3.SocketAddress.decode(reader, reader.size(), $undefined, _depth + 1, message.socketAddress);
									message.address = "socketAddress";
									continue;
								}
							case 2: {
									if (wireType !== 2)
										break;
									message.pipe = $root.envoy.config.core.v3.Pipe.decode(reader, reader.size(), $undefined, _depth + 1, message.pipe);
									message.address = "pipe";
									continue;
								}
							case 3: {
									if (wireType !== 2)
										break;
									message.envoyInternalAddress = $root.envoy.config.core.v3.EnvoyInternalAddress.decode(reader, reader.size(), $undefined, _depth + 1, message.envoyInternalAddress);
									message.address = "envoyInternalAddress";
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

					return Address;
				})();

				return v3;
			})();

			return core;
		})();

		return config;
	})();

	envoy.service = (function() {

		const service = {};

		service.secret = (function() {

			const secret = {};

			secret.v3 = (function() {

				const v3 = {};

				return v3;
			})();

			return secret;
		})();

		service.discovery = (function() {

			const discovery = {};

			discovery.v3 = (function() {

				const v3 = {};

				v3.ResourceLocator = (function() {

					const ResourceLocator = function (properties) {
						this.dynamicParameters = {};
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					ResourceLocator.prototype.name = "";
					ResourceLocator.prototype.dynamicParameters = $util.emptyObject;

					ResourceLocator.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
							writer.uint32(10).string(message.name);
						if (message.dynamicParameters != null && $Object.hasOwnProperty.call(message, "dynamicParameters"))
							for (let keys = $Object.keys(message.dynamicParameters), i = 0; i < keys.length; ++i)
								writer.uint32(18).fork().uint32(10).string(keys[i]).uint32(18).string(message.dynamicParameters[keys[i]]).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					ResourceLocator.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.service.discovery.v3.ResourceLocator();
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
									if (message.dynamicParameters === $util.emptyObject)
										message.dynamicParameters = {};
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
										$util.makeProp(message.dynamicParameters, key);
									message.dynamicParameters[key] = value;
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

					return ResourceLocator;
				})();

				v3.ResourceName = (function() {

					const ResourceName = function (properties) {
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					ResourceName.prototype.name = "";
					ResourceName.prototype.dynamicParameterConstraints = null;

					ResourceName.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
							writer.uint32(10).string(message.name);
						if (message.dynamicParameterConstraints != null && $Object.hasOwnProperty.call(message, "dynamicParameterConstraints"))
							$root.envoy.service.discovery.v3.DynamicParameterConstraints.encode(message.dynamicParameterConstraints, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					ResourceName.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.service.discovery.v3.ResourceName();
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
									message.dynamicParameterConstraints = $root.envoy.service.discovery.v3.DynamicParameterConstraints.decode(reader, reader.size(), $undefined, _depth + 1, message.dynamicParameterConstraints);
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

					return ResourceName;
				})();

				v3.DiscoveryRequest = (function() {

					const DiscoveryRequest = function (properties) {
						this.resourceNames = [];
						this.resourceLocators = [];
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					DiscoveryRequest.prototype.versionInfo = "";
					DiscoveryRequest.prototype.node = null;
					DiscoveryRequest.prototype.resourceNames = $util.emptyArray;
					DiscoveryRequest.prototype.resourceLocators = $util.emptyArray;
					DiscoveryRequest.prototype.typeUrl = "";
					DiscoveryRequest.prototype.responseNonce = "";
					DiscoveryRequest.prototype.errorDetail = null;

					DiscoveryRequest.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.versionInfo != null && $Object.hasOwnProperty.call(message, "versionInfo") && message.versionInfo !== "")
							writer.uint32(10).string(message.versionInfo);
						if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
							$root.envoy.config.core.v3.Node.encode(message.node, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.resourceNames != null && message.resourceNames.length)
							for (let i = 0; i < message.resourceNames.length; ++i)
								writer.uint32(26).string(message.resourceNames[i]);
						if (message.typeUrl != null && $Object.hasOwnProperty.call(message, "typeUrl") && message.typeUrl !== "")
							writer.uint32(34).string(message.typeUrl);
						if (message.responseNonce != null && $Object.hasOwnProperty.call(message, "responseNonce") && message.responseNonce !== "")
							writer.uint32(42).string(message.responseNonce);
						if (message.errorDetail != null && $Object.hasOwnProperty.call(message, "errorDetail"))
							$root.google.rpc.Status.encode(message.errorDetail, writer.uint32(50).fork(), _depth + 1).ldelim();
						if (message.resourceLocators != null && message.resourceLocators.length)
							for (let i = 0; i < message.resourceLocators.length; ++i)
								$root.envoy.service.discovery.v3.ResourceLocator.encode(message.resourceLocators[i], writer.uint32(58).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					DiscoveryRequest.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.service.discovery.v3.DiscoveryRequest();
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
										message.versionInfo = value;
									else
										delete message.versionInfo;
									continue;
								}
							case 2: {
									if (wireType !== 2)
										break;
									message.node = $root.envoy.config.core.v3.Node.decode(reader, reader.size(), $undefined, _depth + 1, message.node);
									continue;
								}
							case 3: {
									if (wireType !== 2)
										break;
									if (!(message.resourceNames && message.resourceNames.length))
										message.resourceNames = [];
									message.resourceNames.push(reader.stringVerify());
									continue;
								}
							case 7: {
									if (wireType !== 2)
										break;
									if (!(message.resourceLocators && message.resourceLocators.length))
										message.resourceLocators = [];
									message.resourceLocators.push($root.envoy.service.discovery.v3.ResourceLocator.decode(reader, reader.size(), $undefined, _depth + 1));
									continue;
								}
							case 4: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.typeUrl = value;
									else
										delete message.typeUrl;
									continue;
								}
							case 5: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.responseNonce = value;
									else
										delete message.responseNonce;
									continue;
								}
							case 6: {
									if (wireType !== 2)
										break;
									message.errorDetail = $root.google.rpc.Status.decode(reader, reader.size(), $undefined, _depth + 1, message.errorDetail);
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

					return DiscoveryRequest;
				})();

				v3.DiscoveryResponse = (function() {

					const DiscoveryResponse = function (properties) {
						this.resources = [];
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					DiscoveryResponse.prototype.versionInfo = "";
					DiscoveryResponse.prototype.resources = $util.emptyArray;
					DiscoveryResponse.prototype.canary = false;
					DiscoveryResponse.prototype.typeUrl = "";
					DiscoveryResponse.prototype.nonce = "";
					DiscoveryResponse.prototype.controlPlane = null;

					DiscoveryResponse.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.versionInfo != null && $Object.hasOwnProperty.call(message, "versionInfo") && message.versionInfo !== "")
							writer.uint32(10).string(message.versionInfo);
						if (message.resources != null && message.resources.length)
							for (let i = 0; i < message.resources.length; ++i)
								$root.google.protobuf.Any.encode(message.resources[i], writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.canary != null && $Object.hasOwnProperty.call(message, "canary") && message.canary !== false)
							writer.uint32(24).bool(message.canary);
						if (message.typeUrl != null && $Object.hasOwnProperty.call(message, "typeUrl") && message.typeUrl !== "")
							writer.uint32(34).string(message.typeUrl);
						if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce !== "")
							writer.uint32(42).string(message.nonce);
						if (message.controlPlane != null && $Object.hasOwnProperty.call(message, "controlPlane"))
							$root.envoy.config.core.v3.ControlPlane.encode(message.controlPlane, writer.uint32(50).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					DiscoveryResponse.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.service.discovery.v3.DiscoveryResponse();
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
										message.versionInfo = value;
									else
										delete message.versionInfo;
									continue;
								}
							case 2: {
									if (wireType !== 2)
										break;
									if (!(message.resources && message.resources.length))
										message.resources = [];
									message.resources.push($root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1));
									continue;
								}
							case 3: {
									if (wireType !== 0)
										break;
									if (value = reader.bool())
										message.canary = value;
									else
										delete message.canary;
									continue;
								}
							case 4: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.typeUrl = value;
									else
										delete message.typeUrl;
									continue;
								}
							case 5: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.nonce = value;
									else
										delete message.nonce;
									continue;
								}
							case 6: {
									if (wireType !== 2)
										break;
									message.controlPlane = $root.envoy.config.core.v3.ControlPlane.decode(reader, reader.size(), $undefined, _depth + 1, message.controlPlane);
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

					return DiscoveryResponse;
				})();

				v3.DeltaDiscoveryRequest = (function() {

					const DeltaDiscoveryRequest = function (properties) {
						this.resourceNamesSubscribe = [];
						this.resourceNamesUnsubscribe = [];
						this.resourceLocatorsSubscribe = [];
						this.resourceLocatorsUnsubscribe = [];
						this.initialResourceVersions = {};
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					DeltaDiscoveryRequest.prototype.node = null;
					DeltaDiscoveryRequest.prototype.typeUrl = "";
					DeltaDiscoveryRequest.prototype.resourceNamesSubscribe = $util.emptyArray;
					DeltaDiscoveryRequest.prototype.resourceNamesUnsubscribe = $util.emptyArray;
					DeltaDiscoveryRequest.prototype.resourceLocatorsSubscribe = $util.emptyArray;
					DeltaDiscoveryRequest.prototype.resourceLocatorsUnsubscribe = $util.emptyArray;
					DeltaDiscoveryRequest.prototype.initialResourceVersions = $util.emptyObject;
					DeltaDiscoveryRequest.prototype.responseNonce = "";
					DeltaDiscoveryRequest.prototype.errorDetail = null;

					DeltaDiscoveryRequest.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
							$root.envoy.config.core.v3.Node.encode(message.node, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.typeUrl != null && $Object.hasOwnProperty.call(message, "typeUrl") && message.typeUrl !== "")
							writer.uint32(18).string(message.typeUrl);
						if (message.resourceNamesSubscribe != null && message.resourceNamesSubscribe.length)
							for (let i = 0; i < message.resourceNamesSubscribe.length; ++i)
								writer.uint32(26).string(message.resourceNamesSubscribe[i]);
						if (message.resourceNamesUnsubscribe != null && message.resourceNamesUnsubscribe.length)
							for (let i = 0; i < message.resourceNamesUnsubscribe.length; ++i)
								writer.uint32(34).string(message.resourceNamesUnsubscribe[i]);
						if (message.initialResourceVersions != null && $Object.hasOwnProperty.call(message, "initialResourceVersions"))
							for (let keys = $Object.keys(message.initialResourceVersions), i = 0; i < keys.length; ++i)
								writer.uint32(42).fork().uint32(10).string(keys[i]).uint32(18).string(message.initialResourceVersions[keys[i]]).ldelim();
						if (message.responseNonce != null && $Object.hasOwnProperty.call(message, "responseNonce") && message.responseNonce !== "")
							writer.uint32(50).string(message.responseNonce);
						if (message.errorDetail != null && $Object.hasOwnProperty.call(message, "errorDetail"))
							$root.google.rpc.Status.encode(message.errorDetail, writer.uint32(58).fork(), _depth + 1).ldelim();
						if (message.resourceLocatorsSubscribe != null && message.resourceLocatorsSubscribe.length)
							for (let i = 0; i < message.resourceLocatorsSubscribe.length; ++i)
								$root.envoy.service.discovery.v3.ResourceLocator.encode(message.resourceLocatorsSubscribe[i], writer.uint32(66).fork(), _depth + 1).ldelim();
						if (message.resourceLocatorsUnsubscribe != null && message.resourceLocatorsUnsubscribe.length)
							for (let i = 0; i < message.resourceLocatorsUnsubscribe.length; ++i)
								$root.envoy.service.discovery.v3.ResourceLocator.encode(message.resourceLocatorsUnsubscribe[i], writer.uint32(74).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					DeltaDiscoveryRequest.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.service.discovery.v3.DeltaDiscoveryRequest();
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
									message.node = $root.envoy.config.core.v3.Node.decode(reader, reader.size(), $undefined, _depth + 1, message.node);
									continue;
								}
							case 2: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.typeUrl = value;
									else
										delete message.typeUrl;
									continue;
								}
							case 3: {
									if (wireType !== 2)
										break;
									if (!(message.resourceNamesSubscribe && message.resourceNamesSubscribe.length))
										message.resourceNamesSubscribe = [];
									message.resourceNamesSubscribe.push(reader.stringVerify());
									continue;
								}
							case 4: {
									if (wireType !== 2)
										break;
									if (!(message.resourceNamesUnsubscribe && message.resourceNamesUnsubscribe.length))
										message.resourceNamesUnsubscribe = [];
									message.resourceNamesUnsubscribe.push(reader.stringVerify());
									continue;
								}
							case 8: {
									if (wireType !== 2)
										break;
									if (!(message.resourceLocatorsSubscribe && message.resourceLocatorsSubscribe.length))
										message.resourceLocatorsSubscribe = [];
									message.resourceLocatorsSubscribe.push($root.envoy.service.discovery.v3.ResourceLocator.decode(reader, reader.size(), $undefined, _depth + 1));
									continue;
								}
							case 9: {
									if (wireType !== 2)
										break;
									if (!(message.resourceLocatorsUnsubscribe && message.resourceLocatorsUnsubscribe.length))
										message.resourceLocatorsUnsubscribe = [];
									message.resourceLocatorsUnsubscribe.push($root.envoy.service.discovery.v3.ResourceLocator.decode(reader, reader.size(), $undefined, _depth + 1));
									continue;
								}
							case 5: {
									if (wireType !== 2)
										break;
									if (message.initialResourceVersions === $util.emptyObject)
										message.initialResourceVersions = {};
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
										$util.makeProp(message.initialResourceVersions, key);
									message.initialResourceVersions[key] = value;
									continue;
								}
							case 6: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.responseNonce = value;
									else
										delete message.responseNonce;
									continue;
								}
							case 7: {
									if (wireType !== 2)
										break;
									message.errorDetail = $root.google.rpc.Status.decode(reader, reader.size(), $undefined, _depth + 1, message.errorDetail);
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

					return DeltaDiscoveryRequest;
				})();

				v3.DeltaDiscoveryResponse = (function() {

					const DeltaDiscoveryResponse = function (properties) {
						this.resources = [];
						this.removedResources = [];
						this.removedResourceNames = [];
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					DeltaDiscoveryResponse.prototype.systemVersionInfo = "";
					DeltaDiscoveryResponse.prototype.resources = $util.emptyArray;
					DeltaDiscoveryResponse.prototype.typeUrl = "";
					DeltaDiscoveryResponse.prototype.removedResources = $util.emptyArray;
					DeltaDiscoveryResponse.prototype.removedResourceNames = $util.emptyArray;
					DeltaDiscoveryResponse.prototype.nonce = "";
					DeltaDiscoveryResponse.prototype.controlPlane = null;

					DeltaDiscoveryResponse.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.systemVersionInfo != null && $Object.hasOwnProperty.call(message, "systemVersionInfo") && message.systemVersionInfo !== "")
							writer.uint32(10).string(message.systemVersionInfo);
						if (message.resources != null && message.resources.length)
							for (let i = 0; i < message.resources.length; ++i)
								$root.envoy.service.discovery.v3.Resource.encode(message.resources[i], writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.typeUrl != null && $Object.hasOwnProperty.call(message, "typeUrl") && message.typeUrl !== "")
							writer.uint32(34).string(message.typeUrl);
						if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce !== "")
							writer.uint32(42).string(message.nonce);
						if (message.removedResources != null && message.removedResources.length)
							for (let i = 0; i < message.removedResources.length; ++i)
								writer.uint32(50).string(message.removedResources[i]);
						if (message.controlPlane != null && $Object.hasOwnProperty.call(message, "controlPlane"))
							$root.envoy.config.core.v3.ControlPlane.encode(message.controlPlane, writer.uint32(58).fork(), _depth + 1).ldelim();
						if (message.removedResourceNames != null && message.removedResourceNames.length)
							for (let i = 0; i < message.removedResourceNames.length; ++i)
								$root.envoy.service.discovery.v3.ResourceName.encode(message.removedResourceNames[i], writer.uint32(66).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					DeltaDiscoveryResponse.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.service.discovery.v3.DeltaDiscoveryResponse();
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
										message.systemVersionInfo = value;
									else
										delete message.systemVersionInfo;
									continue;
								}
							case 2: {
									if (wireType !== 2)
										break;
									if (!(message.resources && message.resources.length))
										message.resources = [];
									message.resources.push($root.envoy.service.discovery.v3.Resource.decode(reader, reader.size(), $undefined, _depth + 1));
									continue;
								}
							case 4: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.typeUrl = value;
									else
										delete message.typeUrl;
									continue;
								}
							case 6: {
									if (wireType !== 2)
										break;
									if (!(message.removedResources && message.removedResources.length))
										message.removedResources = [];
									message.removedResources.push(reader.stringVerify());
									continue;
								}
							case 8: {
									if (wireType !== 2)
										break;
									if (!(message.removedResourceNames && message.removedResourceNames.length))
										message.removedResourceNames = [];
									message.removedResourceNames.push($root.envoy.service.discovery.v3.ResourceName.decode(reader, reader.size(), $undefined, _depth + 1));
									continue;
								}
							case 5: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.nonce = value;
									else
										delete message.nonce;
									continue;
								}
							case 7: {
									if (wireType !== 2)
										break;
									message.controlPlane = $root.envoy.config.core.v3.ControlPlane.decode(reader, reader.size(), $undefined, _depth + 1, message.controlPlane);
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

					return DeltaDiscoveryResponse;
				})();

				v3.DynamicParameterConstraints = (function() {

					const DynamicParameterConstraints = function (properties) {
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					DynamicParameterConstraints.prototype.constraint = null;
					DynamicParameterConstraints.prototype.orConstraints = null;
					DynamicParameterConstraints.prototype.andConstraints = null;
					DynamicParameterConstraints.prototype.notConstraints = null;

					let $oneOfFields;

					$Object.defineProperty(DynamicParameterConstraints.prototype, "type", {
						get: $util.oneOfGetter($oneOfFields = ["constraint", "orConstraints", "andConstraints", "notConstraints"]),
						set: $util.oneOfSetter($oneOfFields)
					});

					DynamicParameterConstraints.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.constraint != null && $Object.hasOwnProperty.call(message, "constraint"))
							$root.envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint.encode(message.constraint, writer.uint32(10).fork(), _depth + 1).ldelim();
						if (message.orConstraints != null && $Object.hasOwnProperty.call(message, "orConstraints"))
							$root.envoy.service.discovery.v3.DynamicParameterConstraints.ConstraintList.encode(message.orConstraints, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.andConstraints != null && $Object.hasOwnProperty.call(message, "andConstraints"))
							$root.envoy.service.discovery.v3.DynamicParameterConstraints.ConstraintList.encode(message.andConstraints, writer.uint32(26).fork(), _depth + 1).ldelim();
						if (message.notConstraints != null && $Object.hasOwnProperty.call(message, "notConstraints"))
							$root.envoy.service.discovery.v3.DynamicParameterConstraints.encode(message.notConstraints, writer.uint32(34).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					DynamicParameterConstraints.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.service.discovery.v3.DynamicParameterConstraints();
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
									message.constraint = $root.envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint.decode(reader, reader.size(), $undefined, _depth + 1, message.constraint);
									message.type = "constraint";
									continue;
								}
							case 2: {
									if (wireType !== 2)
										break;
									message.orConstraints = $root.envoy.service.discovery.v3.DynamicParameterConstraints.ConstraintList.decode(reader, reader.size(), $undefined, _depth + 1, message.orConstraints);
									message.type = "orConstraints";
									continue;
								}
							case 3: {
									if (wireType !== 2)
										break;
									message.andConstraints = $root.envoy.service.discovery.v3.DynamicParameterConstraints.ConstraintList.decode(reader, reader.size(), $undefined, _depth + 1, message.andConstraints);
									message.type = "andConstraints";
									continue;
								}
							case 4: {
									if (wireType !== 2)
										break;
									message.notConstraints = $root.envoy.service.discovery.v3.DynamicParameterConstraints.decode(reader, reader.size(), $undefined, _depth + 1, message.notConstraints);
									message.type = "notConstraints";
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

					DynamicParameterConstraints.SingleConstraint = (function() {

						const SingleConstraint = function (properties) {
							if (properties)
								for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
									if (properties[keys[i]] != null && keys[i] !== "__proto__")
										this[keys[i]] = properties[keys[i]];
						};

						SingleConstraint.prototype.key = "";
						SingleConstraint.prototype.value = null;
						SingleConstraint.prototype.exists = null;

						let $oneOfFields;

						$Object.defineProperty(SingleConstraint.prototype, "constraintType", {
							get: $util.oneOfGetter($oneOfFields = ["value", "exists"]),
							set: $util.oneOfSetter($oneOfFields)
						});

						SingleConstraint.encode = function (message, writer, _depth) {
							if (!writer)
								writer = $Writer.create();
							if (_depth === $undefined)
								_depth = 0;
							if (_depth > $util.recursionLimit)
								throw $Error("max depth exceeded");
							if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
								writer.uint32(10).string(message.key);
							if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
								writer.uint32(18).string(message.value);
							if (message.exists != null && $Object.hasOwnProperty.call(message, "exists"))
								$root.envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint.Exists.encode(message.exists, writer.uint32(26).fork(), _depth + 1).ldelim();
							if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
								for (let i = 0; i < message.$unknowns.length; ++i)
									writer.raw(message.$unknowns[i]);
							return writer;
						};

						SingleConstraint.decode = function (reader, length, _end, _depth, _target) {
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
							message = _target || new $root.envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint();
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
											message.key = value;
										else
											delete message.key;
										continue;
									}
								case 2: {
										if (wireType !== 2)
											break;
										message.value = reader.stringVerify();
										message.constraintType = "value";
										continue;
									}
								case 3: {
										if (wireType !== 2)
											break;
										message.exists = $root.envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint.Exists.decode(reader, reader.size(), $undefined, _depth + 1, message.exists);
										message.constraintType = "exists";
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

						SingleConstraint.Exists = (function() {

							const Exists = function (properties) {
								if (properties)
									for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
										if (properties[keys[i]] != null && keys[i] !== "__proto__")
											this[keys[i]] = properties[keys[i]];
							};

							Exists.encode = function (message, writer, _depth) {
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

							Exists.decode = function (reader, length, _end, _depth, _target) {
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
								message = _target || new $root.envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint.Exists();
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

							return Exists;
						})();

						return SingleConstraint;
					})();

					DynamicParameterConstraints.ConstraintList = (function() {

						const ConstraintList = function (properties) {
							this.constraints = [];
							if (properties)
								for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
									if (properties[keys[i]] != null && keys[i] !== "__proto__")
										this[keys[i]] = properties[keys[i]];
						};

						ConstraintList.prototype.constraints = $util.emptyArray;

						ConstraintList.encode = function (message, writer, _depth) {
							if (!writer)
								writer = $Writer.create();
							if (_depth === $undefined)
								_depth = 0;
							if (_depth > $util.recursionLimit)
								throw $Error("max depth exceeded");
							if (message.constraints != null && message.constraints.length)
								for (let i = 0; i < message.constraints.length; ++i)
									$root.envoy.service.discovery.v3.DynamicParameterConstraints.encode(message.constraints[i], writer.uint32(10).fork(), _depth + 1).ldelim();
							if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
								for (let i = 0; i < message.$unknowns.length; ++i)
									writer.raw(message.$unknowns[i]);
							return writer;
						};

						ConstraintList.decode = function (reader, length, _end, _depth, _target) {
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
							message = _target || new $root.envoy.service.discovery.v3.DynamicParameterConstraints.ConstraintList();
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
										if (!(message.constraints && message.constraints.length))
											message.constraints = [];
										message.constraints.push($root.envoy.service.discovery.v3.DynamicParameterConstraints.decode(reader, reader.size(), $undefined, _depth + 1));
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

						return ConstraintList;
					})();

					return DynamicParameterConstraints;
				})();

				v3.Resource = (function() {

					const Resource = function (properties) {
						this.aliases = [];
						if (properties)
							for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
								if (properties[keys[i]] != null && keys[i] !== "__proto__")
									this[keys[i]] = properties[keys[i]];
					};

					Resource.prototype.name = "";
					Resource.prototype.resourceName = null;
					Resource.prototype.aliases = $util.emptyArray;
					Resource.prototype.version = "";
					Resource.prototype.resource = null;
					Resource.prototype.ttl = null;
					Resource.prototype.cacheControl = null;
					Resource.prototype.metadata = null;

					Resource.encode = function (message, writer, _depth) {
						if (!writer)
							writer = $Writer.create();
						if (_depth === $undefined)
							_depth = 0;
						if (_depth > $util.recursionLimit)
							throw $Error("max depth exceeded");
						if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
							writer.uint32(10).string(message.version);
						if (message.resource != null && $Object.hasOwnProperty.call(message, "resource"))
							$root.google.protobuf.Any.encode(message.resource, writer.uint32(18).fork(), _depth + 1).ldelim();
						if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
							writer.uint32(26).string(message.name);
						if (message.aliases != null && message.aliases.length)
							for (let i = 0; i < message.aliases.length; ++i)
								writer.uint32(34).string(message.aliases[i]);
						if (message.ttl != null && $Object.hasOwnProperty.call(message, "ttl"))
							$root.google.protobuf.Duration.encode(message.ttl, writer.uint32(50).fork(), _depth + 1).ldelim();
						if (message.cacheControl != null && $Object.hasOwnProperty.call(message, "cacheControl"))
							$root.envoy.service.discovery.v3.Resource.CacheControl.encode(message.cacheControl, writer.uint32(58).fork(), _depth + 1).ldelim();
						if (message.resourceName != null && $Object.hasOwnProperty.call(message, "resourceName"))
							$root.envoy.service.discovery.v3.ResourceName.encode(message.resourceName, writer.uint32(66).fork(), _depth + 1).ldelim();
						if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
							$root.envoy.config.core.v3.Metadata.encode(message.metadata, writer.uint32(74).fork(), _depth + 1).ldelim();
						if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
							for (let i = 0; i < message.$unknowns.length; ++i)
								writer.raw(message.$unknowns[i]);
						return writer;
					};

					Resource.decode = function (reader, length, _end, _depth, _target) {
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
						message = _target || new $root.envoy.service.discovery.v3.Resource();
						while (reader.pos < end) {
							let start = reader.pos;
							let tag = reader.tag();
							if (tag === _end) {
								_end = $undefined;
								break;
							}
							let wireType = tag & 7;
							switch (tag >>>= 3) {
							case 3: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.name = value;
									else
										delete message.name;
									continue;
								}
							case 8: {
									if (wireType !== 2)
										break;
									message.resourceName = $root.envoy.service.discovery.v3.ResourceName.decode(reader, reader.size(), $undefined, _depth + 1, message.resourceName);
									continue;
								}
							case 4: {
									if (wireType !== 2)
										break;
									if (!(message.aliases && message.aliases.length))
										message.aliases = [];
									message.aliases.push(reader.stringVerify());
									continue;
								}
							case 1: {
									if (wireType !== 2)
										break;
									if ((value = reader.stringVerify()).length)
										message.version = value;
									else
										delete message.version;
									continue;
								}
							case 2: {
									if (wireType !== 2)
										break;
									message.resource = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.resource);
									continue;
								}
							case 6: {
									if (wireType !== 2)
										break;
									message.ttl = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.ttl);
									continue;
								}
							case 7: {
									if (wireType !== 2)
										break;
									message.cacheControl = $root.envoy.service.discovery.v3.Resource.CacheControl.decode(reader, reader.size(), $undefined, _depth + 1, message.cacheControl);
									continue;
								}
							case 9: {
									if (wireType !== 2)
										break;
									message.metadata = $root.envoy.config.core.v3.Metadata.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
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

					Resource.CacheControl = (function() {

						const CacheControl = function (properties) {
							if (properties)
								for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
									if (properties[keys[i]] != null && keys[i] !== "__proto__")
										this[keys[i]] = properties[keys[i]];
						};

						CacheControl.prototype.doNotCache = false;

						CacheControl.encode = function (message, writer, _depth) {
							if (!writer)
								writer = $Writer.create();
							if (_depth === $undefined)
								_depth = 0;
							if (_depth > $util.recursionLimit)
								throw $Error("max depth exceeded");
							if (message.doNotCache != null && $Object.hasOwnProperty.call(message, "doNotCache") && message.doNotCache !== false)
								writer.uint32(8).bool(message.doNotCache);
							if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
								for (let i = 0; i < message.$unknowns.length; ++i)
									writer.raw(message.$unknowns[i]);
							return writer;
						};

						CacheControl.decode = function (reader, length, _end, _depth, _target) {
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
							message = _target || new $root.envoy.service.discovery.v3.Resource.CacheControl();
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
											message.doNotCache = value;
										else
											delete message.doNotCache;
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

						return CacheControl;
					})();

					return Resource;
				})();

				return v3;
			})();

			return discovery;
		})();

		service.runtime = (function() {

			const runtime = {};

			runtime.v3 = (function() {

				const v3 = {};

				return v3;
			})();

			return runtime;
		})();

		service.route = (function() {

			const route = {};

			route.v3 = (function() {

				const v3 = {};

				return v3;
			})();

			return route;
		})();

		service.listener = (function() {

			const listener = {};

			listener.v3 = (function() {

				const v3 = {};

				return v3;
			})();

			return listener;
		})();

		service.extension = (function() {

			const extension = {};

			extension.v3 = (function() {

				const v3 = {};

				return v3;
			})();

			return extension;
		})();

		service.endpoint = (function() {

			const endpoint = {};

			endpoint.v3 = (function() {

				const v3 = {};

				return v3;
			})();

			return endpoint;
		})();

		service.cluster = (function() {

			const cluster = {};

			cluster.v3 = (function() {

				const v3 = {};

				return v3;
			})();

			return cluster;
		})();

		return service;
	})();

	return envoy;
})();
