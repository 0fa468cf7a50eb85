/** Which proxies are served raw resources of their own: kept in the store, and put into force at once. */

import type { Rejection } from '../domain/command.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import type { Resource } from '../xds/resource.ts'
import type { Snapshots } from '../xds/snapshots.ts'
import type { ProxySnapshot, SnapshotOwner } from './proxy-snapshot.ts'
import type { Store } from './store.ts'

/** Far more than anybody configures by hand, and no more than a program can do harm with. */
const MAX_SNAPSHOTS = 1_000
const MAX_TOTAL_BYTES = 256 * 1024 * 1024

export interface ProxySnapshotsDeps {
  readonly stored: readonly ProxySnapshot[]
  readonly store: Pick<Store, 'writeProxySnapshot'>
  readonly served: Pick<Snapshots, 'put' | 'remove'>
}

/** Told after a change, in the order in which the observers were added. */
export type SnapshotObserver = (node: string) => void

export class ProxySnapshots {
  readonly #deps: ProxySnapshotsDeps
  readonly #byNode = new Map<string, ProxySnapshot>()
  readonly #observers = new Set<SnapshotObserver>()
  #totalBytes = 0

  /** Puts what is stored into force before it returns. */
  constructor(deps: ProxySnapshotsDeps) {
    this.#deps = deps
    for (const snapshot of deps.stored) this.#enforce(snapshot.node, snapshot)
  }

  /** By node. */
  get all(): ReadonlyMap<string, ProxySnapshot> {
    return this.#byNode
  }

  /** Answers a function that ends the observation. */
  observe(observer: SnapshotObserver): () => void {
    this.#observers.add(observer)
    return () => this.#observers.delete(observer)
  }

  /** The first owner stays; the same content is no change. */
  put(snapshot: ProxySnapshot): Result<void, Rejection> {
    const { node, owner } = snapshot
    const before = this.#byNode.get(node)
    const refusal = this.#foreign(node, owner) ?? this.#tooMuch(snapshot, before)
    if (refusal !== undefined) return fail(refusal)
    if (before !== undefined && isSame(before, snapshot)) return ok(undefined)
    return this.#change(node, snapshot)
  }

  remove(node: string, owner: SnapshotOwner): Result<void, Rejection> {
    if (!this.#byNode.has(node)) {
      return fail({ kind: 'not-found', message: `proxy ${node} has no snapshot of its own` })
    }
    const refusal = this.#foreign(node, owner)
    return refusal === undefined ? this.#change(node, undefined) : fail(refusal)
  }

  #change(node: string, snapshot: ProxySnapshot | undefined): Result<void, Rejection> {
    const written = this.#deps.store.writeProxySnapshot(node, snapshot)
    if (!written.ok) return fail({ kind: 'not-stored', message: written.error })
    this.#enforce(node, snapshot)
    for (const observer of [...this.#observers]) observer(node)
    return ok(undefined)
  }

  #enforce(node: string, snapshot: ProxySnapshot | undefined): void {
    this.#totalBytes += bytesOf(snapshot) - bytesOf(this.#byNode.get(node))
    if (snapshot === undefined) {
      this.#byNode.delete(node)
      this.#deps.served.remove(node)
      return
    }
    this.#byNode.set(node, snapshot)
    const versions = new Map(Object.entries(snapshot.versions))
    this.#deps.served.put(node, { set: snapshot.resources, versions })
  }

  #foreign(node: string, owner: SnapshotOwner): Rejection | undefined {
    const first = this.#byNode.get(node)?.owner
    if (first === undefined || first === owner) return undefined
    const maker = first === 'file' ? 'a manifest file' : 'the admin API'
    const message = `the snapshot of proxy ${node} was made by ${maker}, which alone can change it`
    return { kind: 'conflict', message }
  }

  #tooMuch(snapshot: ProxySnapshot, before: ProxySnapshot | undefined): Rejection | undefined {
    if (before === undefined && this.#byNode.size >= MAX_SNAPSHOTS) {
      const message = `${MAX_SNAPSHOTS} proxies have snapshots of their own, and more are not kept`
      return { kind: 'invalid', message }
    }
    const bytes = this.#totalBytes - bytesOf(before) + bytesOf(snapshot)
    if (bytes <= MAX_TOTAL_BYTES) return undefined
    const message = `all snapshots of proxies together may have ${MAX_TOTAL_BYTES} bytes`
    return { kind: 'invalid', message }
  }
}

function bytesOf(snapshot: ProxySnapshot | undefined): number {
  let bytes = 0
  for (const { name, body } of snapshot?.resources ?? []) bytes += name.length + body.length
  return bytes
}

function isSame(one: ProxySnapshot, other: ProxySnapshot): boolean {
  const key = ({ typeUrl, name, version }: Resource) => `${typeUrl} ${name} ${version}`
  const content = ({ versions, resources }: ProxySnapshot) =>
    JSON.stringify([Object.entries(versions).sort(), resources.map(key).sort()])
  return content(one) === content(other)
}
