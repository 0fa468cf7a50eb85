/** The replica sets whose clusters proxies are to have: those that routes name, and a while longer. */

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

  constructor(deps: PublishedSetsDeps) {
    this.#deps = deps
  }

  /**
   * A route that named the sets `before` now names those `after`. Answers these as everybody has
   * them, so that many routes remember few sets.
   */
  use(
    before: readonly ReplicaSet[],
    after: readonly ReplicaSet[],
    change: ChangeBuilder,
  ): readonly ReplicaSet[] {
    const shared = after.map((set) => this.#take(set, change))
    for (const set of before) {
      const known = this.#sets.get(replicaSetId(set))
      if (known === undefined) continue
      known.users -= 1
      if (known.users === 0) known.keep = this.#deps.after(this.#triesMs(), () => this.#drop(set))
    }
    return shared
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
    const known = this.#sets.get(replicaSetId(set))
    if (known === undefined) {
      this.#sets.set(replicaSetId(set), { set, users: 1, keep: () => {} })
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
    this.#sets.delete(replicaSetId(set))
    this.#deps.apply({ set: [], removed: replicaSetKeys(set) })
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
