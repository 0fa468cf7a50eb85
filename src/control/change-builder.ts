/** One change put together from many hands. */

import type { Change, Resource, ResourceKey } from '../xds/resource.ts'

/** Collects what a change does to each resource; what is said last counts. */
export class ChangeBuilder {
  readonly #set = new Map<string, Resource>()
  readonly #removed = new Map<string, ResourceKey>()

  set(...resources: readonly Resource[]): void {
    for (const resource of resources) {
      this.#removed.delete(keyText(resource))
      this.#set.set(keyText(resource), resource)
    }
  }

  remove(...keys: readonly ResourceKey[]): void {
    for (const key of keys) {
      this.#set.delete(keyText(key))
      this.#removed.set(keyText(key), key)
    }
  }

  build(): Change {
    return { set: [...this.#set.values()], removed: [...this.#removed.values()] }
  }
}

export function keyText(key: ResourceKey): string {
  return `${key.typeUrl} ${key.name}`
}
