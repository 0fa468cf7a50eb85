/**
 * What a stream may send next, over all its types: make before break, for each resource alone, so
 * that nothing waits but what has to (XDS rules 51 to 54).
 */

import type { Items } from './culprit-hunt.ts'
import type { StoredResource } from './stored-resource.ts'
import type { Substream } from './substream.ts'
import { ADD_ORDER, REFERRERS, REMOVE_ORDER, TYPE_URLS } from './type-url.ts'
import { findWitnesses, type Place } from './witnesses.ts'

export interface Draft {
  readonly substream: Substream
  readonly items: Items
}

/** What is to be done about a name now: send it, leave it, take it last, or wait for another. */
type Verdict = 'send' | 'leave' | 'last' | Place

type Turn = 'additions' | 'removals'

export class Sequencer {
  readonly #substreams = new Map<string, Substream>()
  #addOrder: readonly Substream[] = []
  #removeOrder: readonly Substream[] = []
  /** Those whose backlog is known to wait, in this search for the next response. */
  readonly #heldBack = new Set<Substream>()

  get substreams(): ReadonlyMap<string, Substream> {
    return this.#substreams
  }

  add(substream: Substream): void {
    this.#substreams.set(substream.typeUrl, substream)
    const all = [...this.#substreams.values()]
    this.#addOrder = inOrder(all, ADD_ORDER)
    this.#removeOrder = inOrder(all, REMOVE_ORDER)
  }

  /** The next response, if any may be sent; it has to be sent then. */
  next(): Draft | undefined {
    this.#heldBack.clear()
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
    const endpoints = this.#substreams.get(TYPE_URLS.endpoints)
    if (substream.typeUrl !== TYPE_URLS.cluster || endpoints === undefined) return
    for (const [cluster, item] of items) {
      if (substream.inFlight?.heartbeats.has(cluster)) continue
      for (const { typeUrl, name } of item?.references ?? []) {
        if (typeUrl === TYPE_URLS.endpoints && endpoints.covers(name)) endpoints.owe(name, true)
      }
    }
  }

  #hasMore(substream: Substream): boolean {
    const { inFlight, backlog } = substream
    return inFlight === undefined && backlog.size > 0 && !this.#heldBack.has(substream)
  }

  #additions(substream: Substream): Items | undefined {
    if (substream.inFlight !== undefined) return undefined
    const { hunt, backlog } = substream
    for (let part = hunt.next(); part !== undefined; part = hunt.next()) {
      const queue = new Map(part.map((name) => [name, false]))
      const items = this.#collect(substream, queue, 'additions')
      for (const name of queue.keys()) substream.owe(name, false)
      if (items.size > 0) return items
    }
    const part = substream.nextPart()
    if (part !== undefined && this.#missingCluster(part) === undefined) {
      substream.takePart()
      return part
    }
    substream.dissolveParts()
    const items = this.#collect(substream, backlog, 'additions')
    const mayRemove = substream.manner.wholeState && substream.holdings.hasUnknown
    if (items.size > 0 && !mayRemove) return items
    if (items.size === 0 && !substream.answerDue) return undefined
    if (!waitsForNews(substream)) return items
    // While a cluster is on its way, an answer without the routes to it would be a false one: it
    // would say that there are none, and remove those that the client has of an earlier life.
    for (const name of items.keys()) substream.owe(name, true)
    this.#heldBack.add(substream)
    return undefined
  }

  #removals(substream: Substream): Items | undefined {
    const { inFlight, removals } = substream
    if (inFlight !== undefined || removals.size === 0) return undefined
    const items = this.#collect(substream, removals, 'removals')
    return items.size > 0 ? items : undefined
  }

  /** Takes names out of the queue until a response is full. */
  #collect(substream: Substream, queue: Map<string, boolean>, turn: Turn): Items {
    const items = new Map<string, StoredResource | undefined>()
    let witnesses: ((name: string) => Place | undefined) | undefined
    const witness = (name: string) => {
      witnesses ??= findWitnesses(substream.typeUrl, this.#substreams)
      return witnesses(name)
    }
    let bytes = 0
    for (const [name, mustAnswer] of queue) {
      if (bytes >= substream.manner.responseBytes) break
      queue.delete(name)
      const target = substream.target(name)
      const verdict = this.#judge({ substream, name }, target, mustAnswer, turn, witness)
      if (verdict === 'leave') substream.settle(name)
      else if (verdict === 'last') substream.removals.set(name, mustAnswer)
      else if (verdict === 'send') {
        items.set(name, target)
        bytes += target?.deltaEntry.length ?? name.length
      } else substream.wait(name, mustAnswer, verdict.substream, verdict.name)
    }
    return items
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
    if (target !== undefined) return this.#missingCluster(target) ?? 'send'
    if (!substream.manner.tellsRemovals) return 'leave'
    if (substream.possibleForms(name).length === 0) return 'send'
    if (turn === 'additions' && REFERRERS.has(substream.typeUrl)) return 'last'
    return witness(name) ?? 'send'
  }

  /** A cluster that the client is to have, but has not confirmed yet. */
  #missingCluster(resource: Pick<StoredResource, 'typeUrl' | 'references'>): Place | undefined {
    if (!REFERRERS.get(TYPE_URLS.cluster)?.includes(resource.typeUrl)) return undefined
    const clusters = this.#substreams.get(TYPE_URLS.cluster)
    if (clusters === undefined) return undefined
    const missing = resource.references.find(
      ({ typeUrl, name }) =>
        typeUrl === TYPE_URLS.cluster &&
        clusters.target(name) !== undefined &&
        !clusters.hasForCertain(name),
    )
    return missing && { substream: clusters, name: missing.name }
  }
}

/** Whether some name waits for what may come without any change of the snapshot. */
function waitsForNews({ waits }: Substream): boolean {
  for (const wait of waits.values()) if (wait.on.isBusy) return true
  return false
}

function inOrder(substreams: readonly Substream[], order: readonly string[]): Substream[] {
  const position = ({ typeUrl }: Substream) =>
    order.includes(typeUrl) ? order.indexOf(typeUrl) : order.length
  return substreams.toSorted((a, b) => position(a) - position(b))
}
