/**
 * Proxies that were lost and may still route by what they had, until their lease is over or they are
 * back. A client that comes and goes for ever must not fill the memory, nor keep anything alive for
 * longer than one that was lost once.
 */

import { Remnant } from '../xds/remnant.ts'
import type { KnownCount } from './store.ts'

/** The losses of a node within so large a part of the lease are remembered as one. */
const SLICES_OF_LEASE = 8
/** Nodes beyond these are remembered as one that nobody can come back as. */
const MAX_NODES = 1_000
const ANY_OTHER_NODE = '(any other)'
/** Names of routes in all remnants; who is lost beyond them may use anything. */
const MAX_NAMES = 1_000_000
/** How many remnants a new one is compared to: proxies that are lost together are alike. */
const COMPARED = 8
/** Of so many losses of one name at most all have to come back after a restart too. */
const MAX_STORED = 16

interface Slice {
  readonly number: number
  losses: number
  lostAtMs: number
  remnant: Remnant
}

interface Node {
  slices: Slice[]
  /** How many came back while others of the same name did not: nobody can tell which. */
  returns: number
}

export class LostProxies {
  readonly #leaseMs: number
  readonly #nodes = new Map<string, Node>()
  /** Each once; undefined: to be found anew. */
  #remnants: readonly Remnant[] | undefined = []

  constructor(leaseMs: number) {
    this.#leaseMs = leaseMs
  }

  /** Answers the name under which it is known. */
  add(nodeId: string, given: Remnant, nowMs: number): string {
    const isNode = this.#nodes.has(nodeId) || this.#nodes.size < MAX_NODES
    const id = isNode ? nodeId : ANY_OTHER_NODE
    const node = this.#nodes.get(id) ?? { slices: [], returns: 0 }
    this.#nodes.set(id, node)
    const remnant = this.#shared(given)
    const number = Math.floor((nowMs * SLICES_OF_LEASE) / this.#leaseMs)
    const last = node.slices.at(-1)
    if (last?.number === number) {
      last.losses += 1
      last.lostAtMs = nowMs
      last.remnant = this.#shared(Remnant.either(last.remnant, remnant) ?? remnant)
    } else {
      node.slices.push({ number, losses: 1, lostAtMs: nowMs, remnant })
    }
    this.#remnants = undefined
    return id
  }

  /** A proxy that was here before is back. Of several of that name, all have to come back. */
  returned(nodeId: string): void {
    const node = this.#nodes.get(nodeId)
    if (node === undefined || nodeId === ANY_OTHER_NODE) return
    node.returns += 1
    this.#tidy(nodeId, node)
  }

  /** Forgets whose lease is over; answers their names. */
  expire(nowMs: number): readonly string[] {
    const expired: string[] = []
    for (const [nodeId, node] of this.#nodes) {
      const over = node.slices.filter(({ lostAtMs }) => lostAtMs + this.#leaseMs <= nowMs)
      if (over.length === 0) continue
      expired.push(nodeId)
      // Who came back may have been one of these.
      for (const { losses } of over) node.returns = Math.max(0, node.returns - losses)
      node.slices = node.slices.filter((slice) => !over.includes(slice))
      this.#tidy(nodeId, node)
    }
    return expired
  }

  /** Losses that nobody has come back from. */
  get size(): number {
    let size = 0
    for (const { slices, returns } of this.#nodes.values()) {
      size += slices.reduce((sum, { losses }) => sum + losses, -returns)
    }
    return size
  }

  /** When the first lease is over; undefined with nobody lost. */
  get firstEndMs(): number | undefined {
    let firstMs: number | undefined
    for (const { slices } of this.#nodes.values()) {
      const endMs = (slices[0]?.lostAtMs ?? 0) + this.#leaseMs
      firstMs = Math.min(firstMs ?? endMs, endMs)
    }
    return firstMs
  }

  /** Whether any of them might use another version of a route than this one (undefined: any). */
  mayHoldOther(route: string, version: string | undefined): boolean {
    return this.#all().some((remnant) => remnant.mayHoldOther(route, version))
  }

  /** What is to be remembered of a node, or of all others, across a restart. */
  knownOf(nodeId: string): readonly KnownCount[] {
    const slices = this.#nodes.get(nodeId)?.slices ?? []
    return slices.map(({ lostAtMs, losses }) => ({ lostAtMs, count: Math.min(losses, MAX_STORED) }))
  }

  #tidy(nodeId: string, node: Node): void {
    const losses = node.slices.reduce((sum, slice) => sum + slice.losses, 0)
    if (node.returns >= losses) this.#nodes.delete(nodeId)
    this.#remnants = undefined
  }

  #shared(remnant: Remnant): Remnant {
    const all = this.#all()
    const equal = all.slice(-COMPARED).find((one) => one.equals(remnant))
    if (equal !== undefined) return equal
    const names = all.reduce((sum, { size }) => sum + size, 0)
    return names + remnant.size > MAX_NAMES ? Remnant.anything : remnant
  }

  #all(): readonly Remnant[] {
    this.#remnants ??= [
      ...new Set([...this.#nodes.values()].flatMap(({ slices }) => slices.map((s) => s.remnant))),
    ]
    return this.#remnants
  }
}
