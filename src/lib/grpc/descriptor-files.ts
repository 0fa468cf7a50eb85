/** The generated file descriptors, found by file name and by what they declare. */

import { readFields, type WireField } from '../proto-json/wire.ts'

export interface DescriptorFiles {
  /** The file that declares a message, enum, service, method, field or value of that full name. */
  fileOf(symbol: string): string | undefined
  /** The file, first, and all that it imports; empty when there is no such file. */
  withImports(name: string): readonly string[]
  /** Of a file that there is: its encoded FileDescriptorProto. */
  bytes(name: string): Uint8Array
}

let loaded: Promise<DescriptorFiles> | undefined

/** They are read on the first call: most servers are never asked. */
export function descriptorFiles(): Promise<DescriptorFiles> {
  loaded ??= load()
  return loaded
}

interface File {
  readonly bytes: Uint8Array
  readonly imports: readonly string[]
}

async function load(): Promise<DescriptorFiles> {
  const { fileDescriptorSet } = await import('../../gen/descriptors.ts')
  const files = new Map<string, File>()
  const symbols = new Map<string, string>()
  for (const bytes of chunks(readFields(fileDescriptorSet()), SET_FILE)) {
    const fields = readFields(bytes)
    const [name = ''] = texts(fields, NAME)
    files.set(name, { bytes, imports: texts(fields, FILE.dependency) })
    for (const symbol of symbolsOf(fields)) symbols.set(symbol, name)
  }
  return {
    fileOf: (symbol) => symbols.get(symbol),
    withImports: (name) => [...closure(name, files)],
    bytes: (name) => files.get(name)?.bytes ?? new Uint8Array(),
  }
}

function closure(name: string, files: ReadonlyMap<string, File>): Set<string> {
  const found = new Set<string>()
  const visit = (each: string) => {
    const file = files.get(each)
    if (file === undefined || found.has(each)) return
    found.add(each)
    file.imports.forEach(visit)
  }
  visit(name)
  return found
}

/** Numbers of fields in google/protobuf/descriptor.proto. */
const SET_FILE = 1
const FILE = { package: 2, dependency: 3, message: 4, enum: 5, service: 6 }
const MESSAGE = { field: 2, nested: 3, enum: 4, oneof: 8 }
const ENUM_VALUE = 2
const METHOD = 2
const NAME = 1

function symbolsOf(file: readonly WireField[]): string[] {
  const [scope = ''] = texts(file, FILE.package)
  return [
    ...chunks(file, FILE.message).flatMap((message) => messageSymbols(message, scope)),
    ...chunks(file, FILE.enum).flatMap((each) => enumSymbols(each, scope)),
    ...chunks(file, FILE.service).flatMap((each) => symbolWith(each, scope, [METHOD])),
  ]
}

function messageSymbols(bytes: Uint8Array, scope: string): string[] {
  const fields = readFields(bytes)
  const inside = nameIn(fields, scope)
  return [
    ...symbolWith(bytes, scope, [MESSAGE.field, MESSAGE.oneof]),
    ...chunks(fields, MESSAGE.nested).flatMap((nested) => messageSymbols(nested, inside)),
    ...chunks(fields, MESSAGE.enum).flatMap((each) => enumSymbols(each, inside)),
  ]
}

/** The values of an enum are named beside it, not inside. */
function enumSymbols(bytes: Uint8Array, scope: string): string[] {
  const fields = readFields(bytes)
  const values = chunks(fields, ENUM_VALUE).map((value) => nameIn(readFields(value), scope))
  return [nameIn(fields, scope), ...values]
}

/** A declaration and its parts, which are named inside it. */
function symbolWith(bytes: Uint8Array, scope: string, parts: readonly number[]): string[] {
  const fields = readFields(bytes)
  const name = nameIn(fields, scope)
  const named = parts.flatMap((part) => chunks(fields, part))
  return [name, ...named.map((part) => nameIn(readFields(part), name))]
}

function nameIn(fields: readonly WireField[], scope: string): string {
  const [name = ''] = texts(fields, NAME)
  return scope === '' ? name : `${scope}.${name}`
}

function chunks(fields: readonly WireField[], number: number): Uint8Array[] {
  return fields.flatMap(({ number: found, value }) =>
    found === number && value instanceof Uint8Array ? [value] : [],
  )
}

function texts(fields: readonly WireField[], number: number): string[] {
  return chunks(fields, number).map((bytes) => new TextDecoder().decode(bytes))
}
