/** Puts responses together from resources that were encoded before. */

import type { Resource } from './resource.ts'
import type { StoredResource } from './stored-resource.ts'

export interface SotwResponse {
  readonly typeUrl: string
  readonly versionInfo: string
  readonly nonce: string
  readonly controlPlaneId: string
  readonly resources: readonly StoredResource[]
}

export interface DeltaResponse extends SotwResponse {
  readonly removed: readonly string[]
}

/** Tags of the length-delimited fields: (field number << 3) | 2. */
const ANY = { typeUrl: 0x0a, value: 0x12 }
const RESOURCE = { version: 0x0a, name: 0x1a }
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

const utf8 = new TextEncoder()

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

/** An encoded `envoy.service.discovery.v3.DiscoveryResponse`. */
export function encodeSotwResponse(response: SotwResponse): Uint8Array {
  const parts = [text(SOTW.versionInfo, response.versionInfo)]
  for (const resource of response.resources) parts.push(resource.sotwEntry)
  parts.push(
    text(SOTW.typeUrl, response.typeUrl),
    text(SOTW.nonce, response.nonce),
    controlPlane(SOTW.controlPlane, response.controlPlaneId),
  )
  return concat(parts)
}

/** An encoded `envoy.service.discovery.v3.DeltaDiscoveryResponse`. */
export function encodeDeltaResponse(response: DeltaResponse): Uint8Array {
  const parts = [text(DELTA.systemVersionInfo, response.versionInfo)]
  for (const resource of response.resources) parts.push(resource.deltaEntry)
  parts.push(text(DELTA.typeUrl, response.typeUrl), text(DELTA.nonce, response.nonce))
  for (const name of response.removed) parts.push(text(DELTA.removedResources, name))
  parts.push(controlPlane(DELTA.controlPlane, response.controlPlaneId))
  return concat(parts)
}

function controlPlane(tag: number, identifier: string): Uint8Array {
  const inner = text(CONTROL_PLANE.identifier, identifier)
  return concat([head(tag, inner.length), inner])
}

function text(tag: number, value: string): Uint8Array {
  const bytes = utf8.encode(value)
  return concat([head(tag, bytes.length), bytes])
}

/** A tag and the length of what follows it. */
function head(tag: number, length: number): Uint8Array {
  const bytes = [tag]
  let rest = length
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest & 0x7f) | 0x80)
  bytes.push(rest)
  return Uint8Array.from(bytes)
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
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
