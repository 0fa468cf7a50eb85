/**
 * Puts responses together from resources that were encoded before. The fields of a message may
 * stand in any order, so each body stands last in its entry and only needs a head.
 */

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
const RESOURCE = { version: 0x0a, resource: 0x12, name: 0x1a }
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

/** `resources` of DiscoveryResponse: an Any, up to its body. */
export function sotwEntryHead(resource: Resource): Uint8Array {
  const any = anyHead(resource)
  return concat([head(SOTW.resources, any.length + resource.body.length), any])
}

/** `resources` of DeltaDiscoveryResponse: a Resource with its Any last, up to its body. */
export function deltaEntryHead(resource: Resource): Uint8Array {
  const any = anyHead(resource)
  const inner = [
    text(RESOURCE.version, resource.version),
    text(RESOURCE.name, resource.name),
    head(RESOURCE.resource, any.length + resource.body.length),
    any,
  ]
  return concat([head(DELTA.resources, sizeOf(inner) + resource.body.length), ...inner])
}

/** An encoded `envoy.service.discovery.v3.DiscoveryResponse`. */
export function encodeSotwResponse(response: SotwResponse): Uint8Array {
  const parts = [text(SOTW.versionInfo, response.versionInfo)]
  for (const resource of response.resources) parts.push(resource.sotwHead, resource.body)
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
  for (const resource of response.resources) parts.push(resource.deltaHead, resource.body)
  parts.push(text(DELTA.typeUrl, response.typeUrl), text(DELTA.nonce, response.nonce))
  for (const name of response.removed) parts.push(text(DELTA.removedResources, name))
  parts.push(controlPlane(DELTA.controlPlane, response.controlPlaneId))
  return concat(parts)
}

function anyHead({ typeUrl, body }: Resource): Uint8Array {
  return concat([text(ANY.typeUrl, typeUrl), head(ANY.value, body.length)])
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
  return parts.reduce((size, part) => size + part.length, 0)
}
