/** The schema as data: file descriptors, for JSON and for gRPC reflection. */

import { deflateSync } from 'fflate'
import protobuf from 'protobufjs'
import {
  FileDescriptorSet,
  type IDescriptorProto,
  type IEnumDescriptorProto,
  type IFieldDescriptorProto,
  type IFileDescriptorProto,
  type IServiceDescriptorProto,
} from 'protobufjs/ext/descriptor.js'
import { walk } from './closure.ts'
import type { Schema } from './schema.ts'

const OPTIONAL = 1
const REPEATED = 3
const TYPE_MESSAGE = 11
const TYPE_ENUM = 14

/** FieldDescriptorProto.Type */
const SCALAR_TYPES: Readonly<Record<string, number>> = {
  double: 1,
  float: 2,
  int64: 3,
  uint64: 4,
  int32: 5,
  fixed64: 6,
  fixed32: 7,
  bool: 8,
  string: 9,
  bytes: 12,
  uint32: 13,
  sfixed32: 15,
  sfixed64: 16,
  sint32: 17,
  sint64: 18,
}

/**
 * The module src/gen/descriptors.ts, with all that is left in `schema`.
 * Text counts twice in the executable, so it is worth compressing; by a compressor in JavaScript,
 * which makes the same bytes on every machine.
 */
export function emitDescriptors(schema: Schema): string {
  const set = FileDescriptorSet.encode({ file: describeFiles(schema) }).finish()
  const packed = Buffer.from(deflateSync(set, { level: 9 }))
  return [
    '// Made by `bun run gen`; do not edit.',
    "import { inflateRawSync } from 'node:zlib'",
    '',
    `const PACKED =\n  '${packed.toString('base64')}'`,
    '',
    '/** All .proto files that we know, as a google.protobuf.FileDescriptorSet. */',
    'export function fileDescriptorSet(): Uint8Array {',
    "  return inflateRawSync(Buffer.from(PACKED, 'base64'))",
    '}',
    '',
    '/** Fields (message.field) whose content must not be shown, as their .proto files say. */',
    'export const SENSITIVE_FIELDS: readonly string[] = [',
    ...sensitiveFields(schema.root).map((name) => `  '${name}',`),
    ']',
    '',
  ].join('\n')
}

function describeFiles({ root, files }: Schema): IFileDescriptorProto[] {
  const described = new Map<string, IFileDescriptorProto>()
  walk(root, (object) => {
    if (object.parent instanceof protobuf.Type || object.filename === null) return
    const isDescribed = object instanceof protobuf.Type || object instanceof protobuf.Enum
    if (!isDescribed && !(object instanceof protobuf.Service)) return
    const proto = files.get(object.filename)
    if (!proto) throw new Error(`${object.fullName} is of an unknown file`)
    const file = described.get(proto.name) ?? emptyFile(proto.name, proto.package)
    described.set(proto.name, file)
    if (object instanceof protobuf.Type) file.messageType?.push(describeMessage(object))
    else if (object instanceof protobuf.Enum) file.enumType?.push(describeEnum(object))
    else file.service?.push(describeService(object))
  })
  for (const [name, file] of described) {
    const imports = new Set(files.get(name)?.imports)
    file.dependency = [...imports].filter((imported) => described.has(imported)).sort()
  }
  return [...described.keys()].sort().flatMap((name) => described.get(name) ?? [])
}

function emptyFile(name: string, packageName: string): IFileDescriptorProto {
  const lists = { messageType: [], enumType: [], service: [] }
  return { name, package: packageName, syntax: 'proto3', ...lists }
}

function describeMessage(type: protobuf.Type): IDescriptorProto {
  // Descriptors want the oneofs that stand for `optional` behind the real ones.
  const oneofs = [...type.oneofsArray].sort(
    (a, b) => Number(a.isProto3Optional) - Number(b.isProto3Optional),
  )
  const maps = type.fieldsArray.filter((field) => field instanceof protobuf.MapField)
  const nested = type.nestedArray.filter((child) => child instanceof protobuf.Type)
  const enums = type.nestedArray.filter((child) => child instanceof protobuf.Enum)
  return {
    name: type.name,
    field: type.fieldsArray.map((field) => describeField(field, oneofs)),
    nestedType: [...maps.map(describeMapEntry), ...nested.map(describeMessage)],
    enumType: enums.map(describeEnum),
    oneofDecl: oneofs.map(({ name }) => ({ name })),
  }
}

function describeField(
  field: protobuf.Field,
  oneofs: readonly protobuf.OneOf[],
): IFieldDescriptorProto {
  const isMap = field instanceof protobuf.MapField
  const value = isMap
    ? { type: TYPE_MESSAGE, typeName: `${field.parent?.fullName}.${mapEntryName(field)}` }
    : valueType(field)
  return {
    name: protoName(field),
    number: field.id,
    label: isMap || field.repeated ? REPEATED : OPTIONAL,
    ...value,
    ...(field.partOf ? { oneofIndex: oneofs.indexOf(field.partOf) } : {}),
    ...(field.partOf?.isProto3Optional ? { proto3Optional: true } : {}),
    ...(field.repeated && isPackable(value.type) && !field.packed
      ? { options: { packed: false } }
      : {}),
  }
}

function isPackable(type: number): boolean {
  return type !== SCALAR_TYPES['string'] && type !== SCALAR_TYPES['bytes'] && type !== TYPE_MESSAGE
}

function valueType(field: protobuf.FieldBase): { type: number; typeName?: string } {
  const resolved = field.resolve().resolvedType
  if (resolved instanceof protobuf.Type) return { type: TYPE_MESSAGE, typeName: resolved.fullName }
  if (resolved instanceof protobuf.Enum) return { type: TYPE_ENUM, typeName: resolved.fullName }
  return { type: scalarType(field.type) }
}

function scalarType(name: string): number {
  const type = SCALAR_TYPES[name]
  if (type === undefined) throw new Error(`unknown type ${name}`)
  return type
}

function describeMapEntry(field: protobuf.MapField): IDescriptorProto {
  const key = { name: 'key', number: 1, label: OPTIONAL, type: scalarType(field.keyType) }
  const value = { name: 'value', number: 2, label: OPTIONAL, ...valueType(field) }
  return { name: mapEntryName(field), field: [key, value], options: { mapEntry: true } }
}

/** `typed_per_filter_config` → `TypedPerFilterConfigEntry`, as protoc names it. */
function mapEntryName(field: protobuf.FieldBase): string {
  const words = protoName(field).replace(/(?:^|_)(.)/g, (_, first: string) => first.toUpperCase())
  return `${words}Entry`
}

function describeEnum(enumeration: protobuf.Enum): IEnumDescriptorProto {
  const entries = Object.entries(enumeration.values)
  const isAliased = new Set(entries.map(([, number]) => number)).size < entries.length
  return {
    name: enumeration.name,
    value: entries.map(([name, number]) => ({ name, number })),
    ...(isAliased ? { options: { allowAlias: true } } : {}),
  }
}

function describeService(service: protobuf.Service): IServiceDescriptorProto {
  const method = service.methodsArray.map((each) => {
    each.resolve()
    return {
      name: each.name,
      inputType: each.resolvedRequestType?.fullName ?? each.requestType,
      outputType: each.resolvedResponseType?.fullName ?? each.responseType,
      ...(each.requestStream ? { clientStreaming: true } : {}),
      ...(each.responseStream ? { serverStreaming: true } : {}),
    }
  })
  return { name: service.name, method }
}

function sensitiveFields(root: protobuf.Root): string[] {
  const names: string[] = []
  walk(root, (object) => {
    if (!(object instanceof protobuf.Type)) return
    for (const field of object.fieldsArray) {
      if (field.options?.['(udpa.annotations.sensitive)'] !== true) continue
      names.push(`${object.fullName.slice(1)}.${protoName(field)}`)
    }
  })
  return names.sort()
}

function protoName(field: protobuf.FieldBase): string {
  return field.protoName ?? field.name
}
