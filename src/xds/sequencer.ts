/**
 * What a stream may send next, over all its types: make before break, for each resource alone, so
 * that nothing waits but what has to (XDS rules 51 to 54). Of types that it does not carry itself it
 * looks at the client's other streams.
 */

import type { Companions } from './companions.ts'
import type { Items } from './culprit-hunt.ts'
import type { ResourceKey } from './resource.ts'
import type { StoredResource } from './stored-resource.ts'
import type { Substream } from './substream.ts'
import { ADD_ORDER, REFERRERS, REMOVE_ORDER, TYPE_URLS } from './type-url.ts'
import { findWitnesses, type Place } from './witnesses.ts'

export interface Draft {
  readonly substream: Substream
  readonly items: Items
}

/** What is to be done about a name now: send it, leave it, take it last, or wait for another. */
type Verdict = 'send' | 'leave' | 'last' | Awaited

/** A name, or what the client has not asked for yet and is going to. */
type Awaited = Place | Expected

export type Expected = 'clusters' | 'endpoints'

/** A resource, or several that stand together and have no name in common. */
type Referrer = Pick<StoredResource, 'typeUrl' | 'references'> & { readonly name?: string }

type Turn = 'additions' | 'removals'

export class Sequencer {
  readonly #substreams = new Map<string, Substream>()
  #addOrder: readonly Substream[] = []
  #removeOrder: readonly Substream[] = []
  /** Those whose backlog is known to wait, in this search for the next response. */
  readonly #heldBack = new Set<Substream>()
  readonly #companions: Companions
  #isExpected = (_: Expected) => false
  #expecting: Expected | undefined

  constructor(companions: Companions) {
    this.#companions = companions
  }

  /** What the client is to ask for before something else goes on. */
  get expecting(): Expected | undefined {
    return this.#expecting
  }

  get substreams(): ReadonlyMap<string, Substream> {
    return this.#substreams
  }

  add(substream: Substream): void {
    this.#substreams.set(substream.typeUrl, substream)
    const all = [...this.#substreams.values()]
    this.#addOrder = inOrder(all, ADD_ORDER)
    this.#removeOrder = inOrder(all, REMOVE_ORDER)
  }

  /**
   * The next response, if any may be sent; it has to be sent then. `isExpected`: what the client does
   * not ask for, it is going to.
   */
  next(isExpected: (what: Expected) => boolean): Draft | undefined {
    this.#isExpected = isExpected
    this.#expecting = undefined
    this.#heldBack.clear()
    const clusters = this.#substreams.get(TYPE_URLS.cluster)
    if (clusters !== undefined && clusters.inFlight === undefined) this.#companions.escorts.clear()
    do {
      for (const substream of this.#addOrder) {
        const items = this.#additions(substream)
        if (items !== undefined) return { substream, items }
      }
      for (const substream of this.#removeOrder) {
        const items = this.#removals(substream)
        if (items !== undefined) return { substream, items }
      }
      // Leaving a name may have released another one, of a type looked at before.
    } while (this.#addOrder.some((substream) => this.#hasMore(substream)))
    return undefined
  }

  /** XDS rule 53: a changed cluster warms until its endpoints come, even if they did not change. */
  sent({ substream, items }: Draft): void {
    if (substream.typeUrl !== TYPE_URLS.cluster) return
    const endpoints = this.#ofType(TYPE_URLS.endpoints)
    const heartbeats = substream.inFlight?.heartbeats
    for (const [name, cluster] of items) {
      if (cluster === undefined || heartbeats?.has(name)) continue
      for (const one of endpoints) oweEndpoints(one, cluster)
      if (substream.manner.mode === 'sotw') this.#escort(substream, cluster)
    }
  }

  /**
   * Envoy answers for its clusters when it has their endpoints (XDS rule 54). State of the world
   * cannot say that these are gone meanwhile, so that it would wait for them in vain.
   */
  #escort(clusters: Substream, { references }: StoredResource): void {
    for (const key of references) {
      const endpoints = key.typeUrl === TYPE_URLS.endpoints ? clusters.published(key) : undefined
      if (endpoints !== undefined) this.#companions.escorts.set(key.name, endpoints)
    }
  }

  #hasMore(substream: Substream): boolean {
    const { inFlight, debts } = substream
    return inFlight === undefined && debts.backlog.size > 0 && !this.#heldBack.has(substream)
  }

  #additions(substream: Substream): Items | undefined {
    if (substream.inFlight !== undefined) return undefined
    const { hunt, debts } = substream
    for (let part = hunt.next(); part !== undefined; part = hunt.next()) {
      const queue = new Map(part.map((name) => [name, false]))
      const items = this.#collect(substream, queue, 'additions')
      for (const name of queue.keys()) substream.debts.owe(name, false)
      if (items.size > 0) return items
    }
    const part = substream.nextPart()
    if (part !== undefined && this.#missingCluster(substream, part) === undefined) {
      substream.takePart()
      return part
    }
    substream.dissolveParts()
    const items = this.#collect(substream, debts.backlog, 'additions')
    const mayRemove = substream.manner.wholeState && substream.holdings.hasUnknown
    if (items.size > 0 && !mayRemove) return items
    if (items.size === 0 && !substream.answerDue) return undefined
    if (!this.#waitsForNews(substream)) return items
    // While a cluster is on its way, an answer without the routes to it would be a false one: it
    // would say that there are none, and remove those that the client has of an earlier life.
    for (const name of items.keys()) substream.debts.owe(name, true)
    this.#heldBack.add(substream)
    return undefined
  }

  /** Whether some name waits for what may come without any change of the snapshot. */
  #waitsForNews(substream: Substream): boolean {
    if (this.#heldBack.has(substream)) return true
    for (const wait of substream.debts.waits.values()) if (wait.on.isBusy) return true
    return false
  }

  #removals(substream: Substream): Items | undefined {
    const { inFlight, debts } = substream
    const { removals } = debts
    if (inFlight !== undefined || removals.size === 0) return undefined
    const items = this.#collect(substream, removals, 'removals')
    return items.size > 0 ? items : undefined
  }

  /** Takes names out of the queue until a response is full. */
  #collect(substream: Substream, queue: Map<string, boolean>, turn: Turn): Items {
    const items = new Map<string, StoredResource | undefined>()
    let witnesses: ((name: string) => Place | undefined) | undefined
    const witness = (name: string) => {
      witnesses ??= findWitnesses(substream.typeUrl, (typeUrl) => this.#ofType(typeUrl))
      return witnesses(name)
    }
    const expecting: [name: string, mustAnswer: boolean][] = []
    let bytes = 0
    for (const [name, mustAnswer] of queue) {
      if (bytes >= substream.manner.responseBytes) break
      queue.delete(name)
      const target = substream.target(name) ?? this.#escortOf(substream, name, mustAnswer)
      const verdict = this.#judge({ substream, name }, target, mustAnswer, turn, witness)
      if (verdict === 'leave') substream.settle(name)
      else if (verdict === 'last') substream.debts.removals.set(name, mustAnswer)
      else if (verdict === 'send') {
        items.set(name, target)
        bytes += target?.deltaEntry.length ?? name.length
      } else if (typeof verdict === 'string') {
        expecting.push([name, mustAnswer])
        this.#expecting = verdict
      } else substream.debts.wait(name, mustAnswer, verdict.substream, verdict.name)
    }
    if (expecting.length > 0) this.#expect(substream, expecting)
    return items
  }

  #escortOf({ typeUrl }: Substream, name: string, mustAnswer: boolean): StoredResource | undefined {
    return mustAnswer && typeUrl === TYPE_URLS.endpoints
      ? this.#companions.escorts.get(name)
      : undefined
  }

  /** There is nothing yet that could tell when they may go on: each search judges them anew. */
  #expect(substream: Substream, names: readonly (readonly [string, boolean])[]): void {
    for (const [name, mustAnswer] of names) substream.debts.owe(name, mustAnswer)
    this.#heldBack.add(substream)
  }

  #judge(
    { substream, name }: Place,
    target: StoredResource | undefined,
    mustAnswer: boolean,
    turn: Turn,
    witness: (name: string) => Place | undefined,
  ): Verdict {
    if (!substream.covers(name)) return 'leave'
    if (!mustAnswer && substream.isSettled(name, target)) return 'leave'
    if (target !== undefined) return this.#missingCluster(substream, target) ?? 'send'
    if (!substream.manner.tellsRemovals) return 'leave'
    if (substream.possibleForms(name).length === 0) return 'send'
    if (turn === 'additions' && REFERRERS.has(substream.typeUrl)) return 'last'
    return witness(name) ?? 'send'
  }

  /** Those of this stream, else of the client's others. */
  #ofType(typeUrl: string): readonly Substream[] {
    const own = this.#substreams.get(typeUrl)
    return own === undefined ? this.#companions.ofType(typeUrl) : [own]
  }

  /** A cluster that the client is to have, but has not confirmed yet. */
  #missingCluster(substream: Substream, resource: Referrer): Awaited | undefined {
    if (!REFERRERS.get(TYPE_URLS.cluster)?.includes(resource.typeUrl)) return undefined
    const all = this.#ofType(TYPE_URLS.cluster)
    if (all.length === 0) return this.#expectsClusters(substream, resource)
    for (const { typeUrl, name } of resource.references) {
      if (typeUrl !== TYPE_URLS.cluster) continue
      const clusters = all.find((one) => one.target(name) !== undefined)
      if (clusters === undefined) continue
      if (!clusters.hasForCertain(name)) return { substream: clusters, name }
      const missing = this.#missingEndpoints(clusters, name)
      if (missing !== undefined) return missing
    }
    return undefined
  }

  /** Over a stream of its own, Envoy confirms a cluster at once, and uses it when it has its endpoints. */
  #missingEndpoints(clusters: Substream, name: string): Awaited | undefined {
    if (this.#substreams.has(clusters.typeUrl)) return undefined
    const all = this.#ofType(TYPE_URLS.endpoints)
    for (const key of clusters.target(name)?.references ?? []) {
      if (key.typeUrl !== TYPE_URLS.endpoints || clusters.published(key) === undefined) continue
      const asking = all.filter((one) => one.covers(key.name))
      if (asking.some((one) => one.hasForCertain(key.name) && !one.isToCome(key.name))) continue
      const [substream] = asking
      if (substream !== undefined) return { substream, name: key.name }
      if (all.length > 0 && this.#isExpected('endpoints')) return 'endpoints'
    }
    return undefined
  }

  #expectsClusters(substream: Substream, { name, references }: Referrer) {
    if (!this.#isExpected('clusters')) return undefined
    // What is asked for by name and is new may be what tells the client which clusters it needs.
    const isAskedFor = name !== undefined && substream.subscription.names.has(name)
    if (isAskedFor && substream.possibleForms(name).length === 0) return undefined
    const isNeeded = (key: ResourceKey) =>
      key.typeUrl === TYPE_URLS.cluster && substream.published(key) !== undefined
    return references.some(isNeeded) ? 'clusters' : undefined
  }
}

/** XDS rule 53: a cluster that is sent, or that warms already, is used when it has its endpoints. */
export function oweEndpoints(endpoints: Substream, { references }: StoredResource): void {
  for (const { typeUrl, name } of references) {
    if (typeUrl === TYPE_URLS.endpoints && endpoints.covers(name)) endpoints.debts.owe(name, true)
  }
}

function inOrder(substreams: readonly Substream[], order: readonly string[]): Substream[] {
  const position = ({ typeUrl }: Substream) =>
    order.includes(typeUrl) ? order.indexOf(typeUrl) : order.length
  return substreams.toSorted((a, b) => position(a) - position(b))
}
