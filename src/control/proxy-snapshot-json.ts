/** Raw resources of a proxy as JSON text and back, for the store. */

import { makeResource } from '../xds/make-resource.ts'
import type { Resource, ResourceKey } from '../xds/resource.ts'
import type { ProxySnapshot } from './proxy-snapshot.ts'
import type { RecordFormat } from './record-json.ts'

interface StoredResource {
  readonly typeUrl: string
  readonly name: string
  /** In base64. */
  readonly body: string
  /** Kept, because to find them anew takes the schema of every message. */
  readonly references: readonly ResourceKey[]
  readonly ttlMs?: number
}

type StoredSnapshot = Omit<ProxySnapshot, 'resources'> & {
  readonly resources: readonly StoredResource[]
}

export const proxySnapshotFormat: RecordFormat<ProxySnapshot> = {
  encode(snapshot) {
    const resources = snapshot.resources.map(toStored)
    return JSON.stringify({ ...snapshot, resources } satisfies StoredSnapshot)
  },
  decode(text, name) {
    const stored: StoredSnapshot = JSON.parse(text)
    if (!isSnapshot(stored, name)) throw new SyntaxError(`it is not the proxy snapshot ${name}`)
    return { ...stored, resources: stored.resources.map(fromStored) }
  },
}

function toStored({ typeUrl, name, body, references, ttlMs }: Resource): StoredResource {
  const stored = { typeUrl, name, body: Buffer.from(body).toString('base64'), references }
  return ttlMs === undefined ? stored : { ...stored, ttlMs }
}

function fromStored({ typeUrl, name, body, references, ttlMs }: StoredResource): Resource {
  return makeResource(typeUrl, name, Buffer.from(body, 'base64'), references, ttlMs)
}

function isSnapshot(stored: Partial<StoredSnapshot>, name: string): boolean {
  const { node, owner, versions, resources } = stored
  return (
    node === name &&
    (owner === 'api' || owner === 'file') &&
    typeof versions === 'object' &&
    Array.isArray(resources) &&
    resources.every((resource: Partial<StoredResource>) => typeof resource.body === 'string')
  )
}
