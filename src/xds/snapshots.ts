/** Which snapshot a client is served: one made for its node, where there is one, else the shared one. */

import type { Parts } from './part.ts'
import type { Change } from './resource.ts'
import {
  type ChangedNames,
  Snapshot,
  type SnapshotListener,
  type SnapshotView,
} from './snapshot.ts'
import type { StoredResource } from './stored-resource.ts'

/** All that a node is to have in place of what others have. */
export type OwnContent = Pick<Change, 'set' | 'versions'>

export class Snapshots {
  readonly #shared: Snapshot
  /** Of nodes that have clients, or a snapshot of their own. */
  readonly #nodes = new Map<string, NodeSnapshot>()

  constructor(shared: Snapshot) {
    this.#shared = shared
  }

  /** It follows whatever is to be served to that node. */
  viewFor(nodeId: string): SnapshotView {
    const known = this.#nodes.get(nodeId)
    if (known !== undefined) return known
    const node = new NodeSnapshot(this.#shared, () => {
      if (!node.isOwn) this.#nodes.delete(nodeId)
    })
    this.#nodes.set(nodeId, node)
    return node
  }

  /** From now on the node is served this and nothing else; open streams are told at once. */
  put(nodeId: string, content: OwnContent): void {
    this.viewFor(nodeId)
    this.#nodes.get(nodeId)?.put(content)
  }

  /** From now on the node is served what others are. */
  remove(nodeId: string): void {
    const node = this.#nodes.get(nodeId)
    node?.share()
    if (node?.isUnused === true) this.#nodes.delete(nodeId)
  }
}

class NodeSnapshot implements SnapshotView {
  readonly #shared: Snapshot
  readonly #onUnused: () => void
  readonly #listeners = new Set<SnapshotListener>()
  #current: Snapshot
  #stopFollowing = () => {}

  constructor(shared: Snapshot, onUnused: () => void) {
    this.#shared = shared
    this.#current = shared
    this.#onUnused = onUnused
  }

  get isOwn(): boolean {
    return this.#current.isOwn
  }

  get isUnused(): boolean {
    return this.#listeners.size === 0
  }

  get(typeUrl: string, name: string): StoredResource | undefined {
    return this.#current.get(typeUrl, name)
  }

  of(typeUrl: string): ReadonlyMap<string, StoredResource> {
    return this.#current.of(typeUrl)
  }

  parts(typeUrl: string, partBytes: number): Parts | undefined {
    return this.#current.parts(typeUrl, partBytes)
  }

  version(typeUrl: string): string {
    return this.#current.version(typeUrl)
  }

  givenVersion(typeUrl: string): string | undefined {
    return this.#current.givenVersion(typeUrl)
  }

  listen(listener: SnapshotListener): () => void {
    this.#listeners.add(listener)
    if (this.#listeners.size === 1) this.#follow()
    return () => {
      this.#listeners.delete(listener)
      if (!this.isUnused) return
      this.#stopFollowing()
      this.#onUnused()
    }
  }

  put({ set, versions = new Map() }: OwnContent): void {
    if (this.isOwn) {
      const wanted = new Set(set.map(({ typeUrl, name }) => `${typeUrl} ${name}`))
      const all = [...this.#current.typeUrls].flatMap((type) => [...this.of(type).values()])
      const removed = all.filter(({ typeUrl, name }) => !wanted.has(`${typeUrl} ${name}`))
      this.#current.apply({ set, removed, versions })
      return
    }
    const { nowMs } = this.#shared
    const own = new Snapshot({ isOwn: true, ...(nowMs === undefined ? {} : { nowMs }) })
    own.apply({ set, removed: [], versions })
    this.#switchTo(own)
  }

  share(): void {
    if (this.isOwn) this.#switchTo(this.#shared)
  }

  #switchTo(next: Snapshot): void {
    const before = this.#current
    this.#current = next
    if (this.isUnused) return
    this.#stopFollowing()
    this.#follow()
    const changed = differences(before, next)
    const restated = new Set([...before.typeUrls, ...next.typeUrls].filter(isRestated))
    for (const listener of [...this.#listeners]) listener(changed, restated)

    function isRestated(typeUrl: string): boolean {
      return before.givenVersion(typeUrl) !== next.givenVersion(typeUrl)
    }
  }

  #follow(): void {
    this.#stopFollowing = this.#current.listen((changed, restated) => {
      for (const listener of [...this.#listeners]) listener(changed, restated)
    })
  }
}

function differences(before: Snapshot, after: Snapshot): ChangedNames {
  const changed = new Map<string, string[]>()
  for (const typeUrl of new Set([...before.typeUrls, ...after.typeUrls])) {
    const names = new Set([...before.of(typeUrl).keys(), ...after.of(typeUrl).keys()])
    const differ = [...names].filter(
      (name) => before.get(typeUrl, name)?.version !== after.get(typeUrl, name)?.version,
    )
    if (differ.length > 0) changed.set(typeUrl, differ)
  }
  return changed
}
