/** Puts responses together from resources that were encoded before. */

import type { EncodedMessage } from '../lib/grpc/methods.ts'
import type { Resource, ResourceKey } from './resource.ts'

export interface SotwResponse {
  readonly typeUrl: string
  readonly versionInfo: string
  readonly nonce: string
  readonly controlPlaneId: string
  /** Elements of `resources`, encoded one by one or one after the other. */
  readonly entries: readonly Uint8Array[]
}

export interface DeltaResponse extends SotwResponse {
  readonly removed: readonly string[]
}

/** Tags of the length-delimited fields: (field number << 3) | 2. */
const ANY = { typeUrl: 0x0a, value: 0x12 }
const RESOURCE = { version: 0x0a, resource: 0x12, name: 0x1a, ttl: 0x32 }
/** Varints of google.protobuf.Duration: (field number << 3) | 0. */
const DURATION = { seconds: 0x08, nanos: 0x10 }
const CONTROL_PLANE = { identifier: 0x0a }
const SOTW = { versionInfo: 0x0a, resources: 0x12, typeUrl: 0x22, nonce: 0x2a, controlPlane: 0x32 }
const DELTA = {
  systemVersionInfo: 0x0a,
  resources: 0x12,
  typeUrl: 0x22,
  nonce: 0x2a,
  removedResources: 0x32,
  controlPlane: 0x3a,
}

export interface Entry {
  /** An element of `resources` in a DeltaDiscoveryResponse. */
  readonly bytes: Uint8Array
  /** From here on it is an element of `resources` in a DiscoveryResponse. */
  readonly sotwStart: number
  /** From here on it is the resource's own body. */
  readonly bodyStart: number
}

/**
 * The one form in which a resource is kept. The fields of a message may stand in any order, so the
 * body stands last; and an Any is field 2 both in Resource and in DiscoveryResponse.
 */
export function encodeEntry({ typeUrl, name, version, body }: Resource): Entry {
  const any = concat([text(ANY.typeUrl, typeUrl), head(ANY.value, body.length)])
  const naming = concat([text(RESOURCE.version, version), text(RESOURCE.name, name)])
  const anyHead = concat([head(SOTW.resources, any.length + body.length), any])
  const entryHead = head(DELTA.resources, naming.length + anyHead.length + body.length)
  const bytes = concat([entryHead, naming, anyHead, body])
  const bodyStart = bytes.length - body.length
  return { bytes, sotwStart: bodyStart - anyHead.length, bodyStart }
}

export interface TimedResource extends ResourceKey {
  readonly version: string
  /** Undefined: the client has it, and is to keep it for another while. */
  readonly body: Uint8Array | undefined
  readonly ttlMs: number
}

/** An element of `resources` in a DeltaDiscoveryResponse, with a time to live. */
export function encodeTimedEntry(resource: TimedResource): Uint8Array {
  const { typeUrl, name, version, body, ttlMs } = resource
  const ttl = duration(ttlMs)
  const parts = [text(RESOURCE.version, version), text(RESOURCE.name, name)]
  parts.push(head(RESOURCE.ttl, ttl.length), ttl)
  if (body !== undefined) {
    const any = concat([text(ANY.typeUrl, typeUrl), head(ANY.value, body.length), body])
    parts.push(head(RESOURCE.resource, any.length), any)
  }
  const whole = concat(parts)
  return concat([head(DELTA.resources, whole.length), whole])
}

const WRAPPER = 'type.googleapis.com/envoy.service.discovery.v3.Resource'

/** An element of a DeltaDiscoveryResponse as one of a DiscoveryResponse: wrapped in an Any. */
export function wrapForSotw(deltaEntry: Uint8Array): Uint8Array {
  // Both an Any's value and an element of `resources` have a length before them.
  const value = Uint8Array.from(deltaEntry)
  value[0] = ANY.value
  const any = concat([text(ANY.typeUrl, WRAPPER), value])
  return concat([head(SOTW.resources, any.length), any])
}

function duration(ms: number): Uint8Array {
  const seconds = Math.floor(ms / 1_000)
  const nanos = (ms - seconds * 1_000) * 1_000_000
  return concat([head(DURATION.seconds, seconds), head(DURATION.nanos, nanos)])
}

/** An encoded `envoy.service.discovery.v3.DiscoveryResponse`. */
export function encodeSotwResponse(response: SotwResponse): EncodedMessage {
  const about = concat([
    texts([
      [SOTW.versionInfo, response.versionInfo],
      [SOTW.typeUrl, response.typeUrl],
      [SOTW.nonce, response.nonce],
    ]),
    controlPlane(SOTW.controlPlane, response.controlPlaneId),
  ])
  return [about, ...response.entries]
}

/** An encoded `envoy.service.discovery.v3.DeltaDiscoveryResponse`. */
export function encodeDeltaResponse(response: DeltaResponse): EncodedMessage {
  const about = concat([
    texts([
      [DELTA.systemVersionInfo, response.versionInfo],
      [DELTA.typeUrl, response.typeUrl],
      [DELTA.nonce, response.nonce],
      ...response.removed.map((name) => [DELTA.removedResources, name] as const),
    ]),
    controlPlane(DELTA.controlPlane, response.controlPlaneId),
  ])
  return [about, ...response.entries]
}

function controlPlane(tag: number, identifier: string): Uint8Array {
  const inner = text(CONTROL_PLANE.identifier, identifier)
  return concat([head(tag, inner.length), inner])
}

function text(tag: number, value: string): Uint8Array {
  return texts([[tag, value]])
}

/** Fields of text one after the other, in one piece of memory. */
function texts(fields: readonly (readonly [tag: number, value: string])[]): Uint8Array {
  let size = 0
  for (const [, value] of fields) {
    const length = Buffer.byteLength(value)
    size += headBytes(length) + length
  }
  const bytes = Buffer.allocUnsafe(size)
  let at = 0
  for (const [tag, value] of fields) {
    at = writeHead(bytes, at, tag, Buffer.byteLength(value))
    at += bytes.write(value, at)
  }
  return bytes
}

/** A tag and a varint: the length of what follows it, or a number. */
function head(tag: number, length: number): Uint8Array {
  const bytes = new Uint8Array(headBytes(length))
  writeHead(bytes, 0, tag, length)
  return bytes
}

function headBytes(length: number): number {
  let bytes = 2
  for (let rest = length; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes += 1
  return bytes
}

/** Answers where it ends. */
function writeHead(bytes: Uint8Array, start: number, tag: number, length: number): number {
  let at = start
  bytes[at++] = tag
  let rest = length
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes[at++] = (rest & 0x7f) | 0x80
  bytes[at++] = rest
  return at
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sizeOf(parts))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

function sizeOf(parts: readonly Uint8Array[]): number {
  let size = 0
  for (const part of parts) size += part.length
  return size
}
