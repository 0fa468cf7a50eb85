/** Messages by their full name, written and read by protobufjs from the descriptors, not by src. */

import protobuf from 'protobufjs'
import {
  FileDescriptorSet,
  type IDescriptorProto,
  type IFileDescriptorSet,
} from 'protobufjs/ext/descriptor.js'
import { fileDescriptorSet } from '../../src/gen/descriptors.ts'
// 64-bit integers are numbers here too.
import '../../src/gen/protobuf.js'

let root: protobuf.Root | undefined

/** Throws where no such message is described. */
export function messageTypeOf(name: string): protobuf.Type {
  root ??= describedRoot()
  return root.lookupType(name)
}

/** The full names of all messages that are described, but for entries of maps. */
export function messageNames(): readonly string[] {
  root ??= describedRoot()
  const names: string[] = []
  const waiting: protobuf.ReflectionObject[] = [root]
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object instanceof protobuf.Type) names.push(object.fullName.slice(1))
    if (object instanceof protobuf.Namespace) waiting.push(...object.nestedArray)
  }
  return names.sort()
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
  const set = FileDescriptorSet.decode(fileDescriptorSet()) as unknown as IFileDescriptorSet
  for (const message of set.file.flatMap(({ messageType }) => messageType ?? []))
    nameFields(message)
  const described = protobuf.Root.fromDescriptor(set)
  described.resolveAll()
  return described
}

function nameFields(message: IDescriptorProto): void {
  for (const field of message.field ?? []) {
    field.jsonName = protobuf.util.camelCase(field.name ?? '')
  }
  for (const nested of message.nestedType ?? []) nameFields(nested)
}
