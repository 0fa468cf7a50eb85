/** The replica sets whose clusters proxies are to have: those that a proxy may route to, and a while longer. */

import type { ReplicaSet } from '../domain/route.ts'
import type { State } from '../domain/state.ts'
import { replicaSetId, replicaSetKeys } from '../envoy/names.ts'
import type { EnvoyOptions } from '../envoy/options.ts'
import { translateReplicaSet } from '../envoy/translate.ts'
import type { Change } from '../xds/resource.ts'
import { type ChangeBuilder, keyText } from './change-builder.ts'

export interface PublishedSetsDeps {
  readonly state: State
  readonly options: EnvoyOptions
  readonly apply: (change: Change) => void
  /** Calls back once after a delay; answers a function that prevents it. */
  readonly after: (delayMs: number, callback: () => void) => () => void
  /**
   * Told of sets before their clusters are published, and when they are gone. A client that speaks
   * state of the world does not say which it has: another control plane has to know.
   */
  readonly onSetsChanged: (ids: readonly string[]) => void
}

interface PublishedSet {
  readonly set: ReplicaSet
  users: number
  /** Prevents that it goes, when nobody has used it for a while. */
  keep: () => void
}

/** What Envoy's back-off between the tries of a request comes to. */
const BETWEEN_TRIES_MS = 1_000

export class PublishedSets {
  readonly #deps: PublishedSetsDeps
  readonly #sets = new Map<string, PublishedSet>()
  readonly #news = new Set<string>()

  constructor(deps: PublishedSetsDeps) {
    this.#deps = deps
  }

  /** Undefined: nobody is to have its clusters. */
  get(id: string): ReplicaSet | undefined {
    return this.#sets.get(id)?.set
  }

  /** To be called once at the beginning: sets that are stored already. */
  restore(sets: readonly ReplicaSet[], change: ChangeBuilder): void {
    this.take(sets, change)
    for (const set of sets) this.#news.delete(replicaSetId(set))
  }

  /**
   * They stay until they are released as often. Answers them as everybody has them, so that many
   * routes remember few sets.
   */
  take(sets: readonly ReplicaSet[], change: ChangeBuilder): readonly ReplicaSet[] {
    return sets.map((set) => this.#take(set, change))
  }

  release(sets: readonly ReplicaSet[]): void {
    for (const set of sets) {
      const known = this.#sets.get(replicaSetId(set))
      if (known === undefined) continue
      known.users -= 1
      if (known.users === 0) known.keep = this.#deps.after(this.#triesMs(), () => this.#drop(set))
    }
  }

  /** To be called before what was taken is published. */
  tellNews(): void {
    if (this.#news.size === 0) return
    this.#deps.onSetsChanged([...this.#news])
    this.#news.clear()
  }

  /** Something that matters to routing has changed about these servers. */
  refresh(servers: ReadonlySet<string>, change: ChangeBuilder): void {
    for (const { set } of this.#sets.values()) {
      if (servers.has(set.server)) this.#publish(set, change)
    }
  }

  /** Removes nothing any more. */
  close(): void {
    for (const { keep } of this.#sets.values()) keep()
  }

  #take(set: ReplicaSet, change: ChangeBuilder): ReplicaSet {
    const id = replicaSetId(set)
    const known = this.#sets.get(id)
    if (known === undefined) {
      this.#sets.set(id, { set, users: 1, keep: () => {} })
      this.#news.add(id)
      this.#publish(set, change)
      return set
    }
    known.users += 1
    known.keep()
    return known.set
  }

  #publish(set: ReplicaSet, change: ChangeBuilder): void {
    const server = this.#deps.state.servers.get(set.server)
    const resources = translateReplicaSet(set, server, this.#deps.options)
    const names = new Set(resources.map(keyText))
    change.set(...resources)
    // Endpoints are resources of their own only while every replica has an IP address.
    change.remove(...replicaSetKeys(set).filter((key) => !names.has(keyText(key))))
  }

  #drop(set: ReplicaSet): void {
    const id = replicaSetId(set)
    this.#sets.delete(id)
    this.#deps.apply({ set: [], removed: replicaSetKeys(set) })
    this.#deps.onSetsChanged([id])
  }

  /**
   * For so long a request that no replica has taken may look for another one. Envoy looks the cluster
   * up by its name each time: without it such a request would fail.
   */
  #triesMs(): number {
    const { connectTimeoutMs, retries } = this.#deps.options.upstream
    return (retries + 1) * connectTimeoutMs + BETWEEN_TRIES_MS
  }
}
