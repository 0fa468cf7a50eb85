/** Messages by their full name, written and read by protobufjs from the descriptors, not by src. */

import protobuf from 'protobufjs'
import {
  FileDescriptorProto,
  type IDescriptorProto,
  type IFileDescriptorProto,
} from 'protobufjs/ext/descriptor.js'
import { FILE_DESCRIPTORS } from '../../src/gen/descriptors.ts'
// 64-bit integers are numbers here too.
import '../../src/gen/protobuf.js'

let root: protobuf.Root | undefined

/** Throws where no such message is described. */
export function messageTypeOf(name: string): protobuf.Type {
  root ??= describedRoot()
  return root.lookupType(name)
}

/** Takes fields in lowerCamelCase, and the values of enums by number or name. */
export function encodeAs(name: string, message: object): Uint8Array {
  const type = messageTypeOf(name)
  return type.encode(type.fromObject(message)).finish()
}

/** The caller says what it looks like: as src/gen would decode it. */
export function decodeAs<T>(name: string, bytes: Uint8Array): T {
  return messageTypeOf(name).decode(bytes) as unknown as T
}

function describedRoot(): protobuf.Root {
  const file = Object.values(FILE_DESCRIPTORS).map((encoded) => {
    const bytes = Buffer.from(encoded, 'base64')
    return FileDescriptorProto.decode(bytes) as unknown as IFileDescriptorProto
  })
  for (const message of file.flatMap(({ messageType }) => messageType ?? [])) nameFields(message)
  const described = protobuf.Root.fromDescriptor({ file })
  described.resolveAll()
  return described
}

function nameFields(message: IDescriptorProto): void {
  for (const field of message.field ?? []) {
    field.jsonName = protobuf.util.camelCase(field.name ?? '')
  }
  for (const nested of message.nestedType ?? []) nameFields(nested)
}
