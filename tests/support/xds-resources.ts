/** Resources for tests of discovery, which does not look into a body: any bytes will do. */

import { makeResource } from '../../src/xds/make-resource.ts'
import type { Change, Resource, ResourceKey } from '../../src/xds/resource.ts'

export function testResource(
  typeUrl: string,
  name: string,
  content: string,
  references: readonly ResourceKey[] = [],
): Resource {
  return makeResource(typeUrl, name, new TextEncoder().encode(content), references)
}

export function setting(...set: readonly Resource[]): Change {
  return { set, removed: [] }
}

export function removing(...removed: readonly ResourceKey[]): Change {
  return { set: [], removed }
}
