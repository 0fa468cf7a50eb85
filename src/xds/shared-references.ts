/** Lists of references, each kept once: very many routes name very few clusters. */

import type { ResourceKey } from './resource.ts'

interface SharedList {
  readonly references: readonly ResourceKey[]
  users: number
}

export class SharedReferences {
  readonly #lists = new Map<string, SharedList>()

  /** The list with the same content that others use, kept until as many have let go of it. */
  take(references: readonly ResourceKey[]): readonly ResourceKey[] {
    const text = listText(references)
    const list = this.#lists.get(text) ?? { references, users: 0 }
    list.users += 1
    this.#lists.set(text, list)
    return list.references
  }

  release(references: readonly ResourceKey[]): void {
    const text = listText(references)
    const list = this.#lists.get(text)
    if (list === undefined) return
    list.users -= 1
    if (list.users === 0) this.#lists.delete(text)
  }
}

function listText(references: readonly ResourceKey[]): string {
  return JSON.stringify(references)
}
