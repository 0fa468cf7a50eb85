/** The replicas of one version, by index of the server replica. */

import type { ModelReplica } from './model.ts'

export type ReplicaEntry = readonly [index: number, replica: ModelReplica]

/** Never changed. Not a Map, which takes twice the memory and more: nearly all versions have few. */
export class ModelReplicas implements Iterable<ReplicaEntry> {
  static readonly none = new ModelReplicas([])

  /** In the order in which they were added. */
  readonly entries: readonly ReplicaEntry[]

  constructor(entries: Iterable<ReplicaEntry>) {
    this.entries = [...entries]
  }

  get size(): number {
    return this.entries.length
  }

  get(index: number): ModelReplica | undefined {
    return this.entries.find((entry) => entry[0] === index)?.[1]
  }

  /** The same with another replica at `index`; undefined: with none. */
  with(index: number, replica: ModelReplica | undefined): ModelReplicas {
    const replicas = new Map(this.entries)
    if (replica === undefined) replicas.delete(index)
    else replicas.set(index, replica)
    return new ModelReplicas(replicas)
  }

  values(): readonly ModelReplica[] {
    return this.entries.map(([, replica]) => replica)
  }

  [Symbol.iterator](): Iterator<ReplicaEntry> {
    return this.entries.values()
  }
}
