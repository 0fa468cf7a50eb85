/** One type on one stream: what the client asked for, what it has, and what it is still owed. */

import type { CulpritHunt, Items } from './culprit-hunt.ts'
import { type Debtor, Debts } from './debts.ts'
import { Holdings } from './holdings.ts'
import type { InFlight } from './in-flight.ts'
import type { Manner } from './manner.ts'
import { Part } from './part.ts'
import { PartQueue } from './part-queue.ts'
import { type Refusal, Refusals } from './refusals.ts'
import type { ResourceKey } from './resource.ts'
import { SetHash } from './set-hash.ts'
import type { SnapshotView } from './snapshot.ts'
import { foreignForm, type Held, type StoredResource } from './stored-resource.ts'
import { Subscription, type SubscriptionChange } from './subscription.ts'

export interface SubstreamEvents {
  acked(substream: Substream, names: readonly string[]): void
  /** `culprit` is what is found to be at fault; undefined while the search goes on. */
  nacked(substream: Substream, culprit: string | undefined, refusal: Refusal): void
}

export class Substream implements Debtor {
  readonly typeUrl: string
  readonly manner: Manner
  readonly subscription = new Subscription()
  readonly holdings = new Holdings()
  readonly debts = new Debts()
  /** A response is due though there may be nothing to put into it. */
  answerDue = false
  lastNonce = ''
  /** Empty as long as nothing was sent, and the client brought nothing along. */
  sentVersion = ''
  ackedVersion = ''
  inFlight: InFlight | undefined
  /** About how much memory the versions took that the client brought along. */
  broughtBytes = 0

  readonly #snapshot: SnapshotView
  readonly #events: SubstreamEvents
  readonly #refusals = new Refusals()
  readonly #parts = new PartQueue()

  constructor(typeUrl: string, manner: Manner, snapshot: SnapshotView, events: SubstreamEvents) {
    this.typeUrl = typeUrl
    this.manner = manner
    this.#snapshot = snapshot
    this.#events = events
  }

  get hunt(): CulpritHunt {
    return this.#refusals.hunt
  }

  /** The last response that the client refused, while that still matters. */
  get refusal(): Refusal | undefined {
    return this.#refusals.last
  }

  covers(name: string): boolean {
    return this.subscription.covers(name)
  }

  /** What the client is to have under that name. */
  target(name: string): StoredResource | undefined {
    return this.covers(name) ? this.#snapshot.get(this.typeUrl, name) : undefined
  }

  /** What there is for whoever asks for it; of any type. */
  published({ typeUrl, name }: ResourceKey): StoredResource | undefined {
    return this.#snapshot.get(typeUrl, name)
  }

  /** The client is served a snapshot of its own. */
  get isServedOwn(): boolean {
    return this.#snapshot.isOwn
  }

  /** What is of its own snapshot has nothing to do with what others are served by that name. */
  isOwnForm(name: string, form: Held): boolean {
    return this.isServedOwn && this.target(name)?.version === form.version
  }

  /** Hash of all that the client is to have. */
  get targetVersion(): string {
    if (this.subscription.isWildcard) return this.#snapshot.version(this.typeUrl)
    const hash = new SetHash()
    for (const target of this.#targets()) hash.toggle(target)
    return hash.toString()
  }

  // What the client has.

  /** Whether the client has some form of it for certain, and will keep it for now. */
  hasForCertain(name: string): boolean {
    const mayGo = (items: Items | undefined) => items?.has(name) && items.get(name) === undefined
    const has = this.holdings.get(name) !== undefined
    return has && !mayGo(this.inFlight?.items) && !mayGo(this.hunt.suspects)
  }

  /** Every form that the client might use now. */
  possibleForms(name: string): readonly Held[] {
    const sent = [this.inFlight?.items.get(name), this.hunt.suspects.get(name)]
    return [this.holdings.possible(name), ...sent].filter((form) => form !== undefined)
  }

  /** Whether the client has what it is to have, or has refused it. */
  isSettled(name: string, target = this.target(name)): boolean {
    const version = target?.version
    if (this.#refusals.has(name, version)) return true
    if (this.hunt.suspects.has(name)) return false
    return this.holdings.get(name)?.version === version
  }

  /** The client does not take what it is to have under this name, or is to have as soon as it does. */
  refuses(name: string): boolean {
    return this.#refusals.includes(name, this.target(name))
  }

  /** What it refused of that; undefined: nothing, or that there is none. */
  refusedVersion(name: string): string | undefined {
    return this.#refusals.version(name)
  }

  /** Names of what the client does not take as it is to have it now. */
  refusedNames(): readonly string[] {
    return [...this.#refusals.names()].filter((name) => this.refuses(name))
  }

  /** It was sent, and the client has not said yet whether it takes it. */
  isUnderWay(name: string): boolean {
    return this.inFlight?.items.has(name) === true || this.hunt.suspects.has(name)
  }

  /** It is under way, or about to be. */
  isToCome(name: string): boolean {
    return this.isUnderWay(name) || this.debts.backlog.has(name)
  }

  /** All names that the client asks for, is to have or has. */
  knownNames(): Iterable<string> {
    const names = new Set(this.subscription.names)
    for (const { name } of this.#targets()) names.add(name)
    for (const name of this.holdings.names()) names.add(name)
    return names
  }

  /** Names for which the client may have another form than it is to have. */
  *unsettled(): Iterable<string> {
    yield* this.debts.names()
    yield* this.hunt.suspects.keys()
    yield* this.#refusals.names()
    if (this.inFlight !== undefined) yield* this.inFlight.items.keys()
  }

  /** Whether what waits for it may come to go on without any change of the snapshot. */
  get isBusy(): boolean {
    return (
      this.inFlight !== undefined ||
      this.debts.backlog.size > 0 ||
      !this.#parts.isEmpty ||
      this.hunt.isRunning
    )
  }

  // What the client is owed.

  /** XDS rule 58: before its time is over the client has to hear of a resource again. */
  refresh(name: string): void {
    const target = this.target(name)
    // What is on its way, or was refused, is not what the client holds.
    if (target?.ttlMs === undefined || this.holdings.get(name)?.version !== target.version) return
    if (this.inFlight?.items.has(name) || this.debts.backlog.has(name)) return
    this.debts.oweHeartbeat(name)
  }

  /** To be called when the snapshot's resource of that name changed. */
  changed(name: string): void {
    if (this.covers(name)) this.debts.owe(name, false)
    this.debts.release(name)
  }

  subscribe(change: SubscriptionChange): void {
    if (change.wildcardEnded) this.#forgetUncovered()
    for (const name of change.dropped) this.#forget(name)
    if (change.wildcardBegan) this.#oweAll()
    for (const name of change.answer) this.debts.owe(name, true)
  }

  /** The next part to send as it is, if there is one. */
  nextPart(): Part | undefined {
    if (!this.#parts.isCurrent || this.debts.backlog.size > 0) this.dissolveParts()
    return this.#parts.first
  }

  takePart(): void {
    this.#parts.takeFirst()
  }

  /** What is in the parts is judged name by name from now on. */
  dissolveParts(): void {
    for (const part of this.#parts.clear())
      for (const name of part.keys()) this.debts.owe(name, false)
  }

  /** All there is, if the client will have just that once it accepted this response. */
  wholeWith({ version }: InFlight): Part | undefined {
    const { isWildcard } = this.subscription
    if (!isWildcard || version !== this.#snapshot.version(this.typeUrl)) return undefined
    return this.#snapshot.parts(this.typeUrl, Infinity)?.all[0]
  }

  // What a client brings along that was connected before.

  /** The client says which version of what it has. */
  adoptVersions(versions: readonly (readonly [name: string, version: string])[]): void {
    const covered = versions.filter(([name]) => this.covers(name))
    for (const [name, version] of covered) {
      this.broughtBytes += name.length + version.length
      const target = this.target(name)
      this.holdings.put(name, target?.version === version ? target : foreignForm(name, version))
    }
    const names = covered.map(([name]) => name)
    for (const name of names) if (!this.isSettled(name)) this.debts.owe(name, false)
    this.sentVersion = this.holdings.version
    const current = names.filter((name) => this.isSettled(name))
    this.#accepted(this.sentVersion, current)
  }

  /** The client says that it has just what it is to have. */
  adoptTarget(): void {
    for (const target of this.#targets()) this.holdings.put(target.name, target)
    this.sentVersion = this.holdings.version
    this.#accepted(this.sentVersion, [...this.holdings.names()])
  }

  // Responses and their answers.

  sent(nonce: string, items: Items, nowMs: number): InFlight {
    this.answerDue = false
    this.lastNonce = nonce
    const given = this.#snapshot.givenVersion(this.typeUrl)
    this.sentVersion = given ?? this.holdings.versionWith(items)
    const heartbeats = this.debts.takeHeartbeats(items)
    this.inFlight = { nonce, items, heartbeats, version: this.sentVersion, sentAtMs: nowMs }
    return this.inFlight
  }

  ack(response: InFlight): void {
    this.inFlight = undefined
    this.hunt.accepted(response.items)
    if (this.manner.wholeState) this.#endUnknown()
    const { items } = response
    if (items instanceof Part && this.subscription.isWildcard) {
      this.holdings.putPart(items)
      for (const name of this.debts.awaited) if (items.has(name)) this.debts.release(name)
      this.#accepted(response.version, items.names)
      return
    }
    for (const [name, item] of items) {
      this.#refusals.accepted(name, item)
      if (this.covers(name)) this.holdings.put(name, item)
      this.debts.release(name)
    }
    this.#accepted(response.version, [...items.keys()])
  }

  /** XDS rules 19 to 21: what was refused is not sent again until it changes. */
  nack(response: InFlight, words: string, nowMs: number): void {
    this.inFlight = undefined
    this.dissolveParts()
    const { items } = response
    const { refusal, culprit } = this.#refusals.add(response, words, nowMs)
    if (culprit !== undefined && this.covers(culprit)) this.#refusals.blame(culprit, items)
    // It would also have removed what the client has of an earlier life.
    if (this.manner.wholeState && this.holdings.hasUnknown) this.answerDue = items.size > 0
    for (const name of items.keys()) this.debts.release(name)
    this.#events.nacked(this, culprit, refusal)
  }

  /** Nothing has to be sent under this name (any more). */
  settle(name: string): void {
    this.#refusals.settle(name, this.target(name))
    this.debts.release(name)
  }

  *#targets(): Iterable<StoredResource> {
    const { isWildcard, names } = this.subscription
    if (isWildcard) yield* this.#snapshot.of(this.typeUrl).values()
    else for (const name of names) yield* [this.target(name)].filter((form) => form !== undefined)
  }

  #oweAll(): void {
    const isFresh = this.holdings.isEmpty && !this.holdings.hasUnknown
    const isIdle = this.inFlight === undefined && this.debts.isEmpty && this.#refusals.isEmpty
    const parts =
      isFresh && isIdle ? this.#snapshot.parts(this.typeUrl, this.manner.responseBytes) : undefined
    if (parts === undefined) this.#oweDifference()
    this.#parts.start(parts)
  }

  /** Owes whatever of the subscription the client does not have as it is to have it. */
  #oweDifference(): void {
    for (const target of this.#targets()) {
      if (!this.isSettled(target.name, target)) this.debts.owe(target.name, false)
    }
    for (const name of this.holdings.names()) if (!this.isSettled(name)) this.debts.owe(name, false)
  }

  #accepted(version: string, names: readonly string[]): void {
    this.ackedVersion = version
    this.#refusals.tidy()
    this.#events.acked(this, names)
  }

  #endUnknown(): void {
    if (!this.holdings.hasUnknown) return
    this.holdings.hasUnknown = false
    for (const name of this.debts.awaited) this.debts.release(name)
  }

  #forget(name: string): void {
    this.holdings.put(name, undefined)
    this.hunt.forget(name)
    this.#refusals.forget(name)
    this.debts.forget(name)
  }

  #forgetUncovered(): void {
    this.#parts.clear()
    const known = [this.holdings.names(), this.unsettled(), this.debts.awaited]
    const names = new Set(known.flatMap((some) => [...some]))
    for (const name of names) if (!this.covers(name)) this.#forget(name)
  }
}
