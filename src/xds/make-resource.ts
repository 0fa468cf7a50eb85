/** Makes a resource from its encoded message. */

import { hash } from 'node:crypto'
import type { Resource, ResourceKey } from './resource.ts'

/** Half a SHA-256: no two contents that we ever send will share a version. */
const VERSION_BYTES = 16

/** XDS rule 16: the version follows from the content alone. */
export function makeResource(
  typeUrl: string,
  name: string,
  body: Uint8Array,
  references: readonly ResourceKey[] = [],
  ttlMs?: number,
): Resource {
  if (ttlMs === undefined) return { typeUrl, name, version: contentHash(body), body, references }
  const version = contentHash(`${contentHash(body)} ${ttlMs}`)
  return { typeUrl, name, version, body, references, ttlMs }
}

/** 32 hex digits. */
export function contentHash(content: Uint8Array | string): string {
  return hash('sha256', content, 'buffer').toString('hex', 0, VERSION_BYTES)
}
