/** What a client is still owed of one type: what may go now, what comes last, and what waits. */

/** Who has debts, and whether what waits for it may come to go on without any new content. */
export interface Debtor {
  readonly debts: Debts
  readonly isBusy: boolean
}

/** A name that may not be sent before another one, of the same client, is settled. */
export interface Wait {
  readonly of: Debts
  readonly name: string
  readonly mustAnswer: boolean
  readonly on: Debtor
  readonly onName: string
}

const NONE: ReadonlySet<string> = new Set()

export class Debts {
  /** Names to be looked at, and whether the client must be told even if it has them. */
  readonly backlog = new Map<string, boolean>()
  /** Like `backlog`, but for removals that come after everybody's additions. */
  readonly removals = new Map<string, boolean>()
  readonly #waits = new Map<string, Wait>()
  readonly #waiters = new Map<string, Set<Wait>>()
  #heartbeats = new Set<string>()

  get waits(): ReadonlyMap<string, Wait> {
    return this.#waits
  }

  /** Names that something waits for. */
  get awaited(): readonly string[] {
    return [...this.#waiters.keys()]
  }

  get isEmpty(): boolean {
    return this.backlog.size === 0 && this.removals.size === 0 && this.#waits.size === 0
  }

  /** All names that are owed in some way. */
  *names(): Iterable<string> {
    yield* this.backlog.keys()
    yield* this.removals.keys()
    yield* this.#waits.keys()
  }

  owe(name: string, mustAnswer: boolean): void {
    const wait = this.#waits.get(name)
    if (wait !== undefined) this.#endWait(wait)
    // It is in one of the three at most.
    const before = this.backlog.get(name) ?? this.removals.get(name) ?? wait?.mustAnswer ?? false
    this.removals.delete(name)
    this.#heartbeats.delete(name)
    this.backlog.set(name, before || mustAnswer)
  }

  /** The client has it, and is to hear that it may keep it. */
  oweHeartbeat(name: string): void {
    this.owe(name, true)
    this.#heartbeats.add(name)
  }

  /** Which of these are owed as heartbeats, and are not any more. */
  takeHeartbeats(sent: { has(name: string): boolean }): ReadonlySet<string> {
    if (this.#heartbeats.size === 0) return NONE
    const taken = new Set([...this.#heartbeats].filter((name) => sent.has(name)))
    this.#heartbeats = this.#heartbeats.difference(taken)
    return taken
  }

  wait(name: string, mustAnswer: boolean, on: Debtor, onName: string): void {
    const wait: Wait = { of: this, name, mustAnswer, on, onName }
    this.#waits.set(name, wait)
    const waiters = on.debts.#waiters.get(onName) ?? new Set()
    on.debts.#waiters.set(onName, waiters.add(wait))
  }

  /** Puts what waits for a name back into its backlog, to be judged again. */
  release(name: string): void {
    const waiters = this.#waiters.get(name)
    if (waiters === undefined) return
    this.#waiters.delete(name)
    for (const wait of waiters) wait.of.owe(wait.name, wait.mustAnswer)
  }

  /** Nothing of this is owed any more, nor waited for. */
  abandon(): void {
    for (const wait of [...this.#waits.values()]) this.#endWait(wait)
    for (const name of this.awaited) this.release(name)
  }

  forget(name: string): void {
    const wait = this.#waits.get(name)
    if (wait !== undefined) this.#endWait(wait)
    this.backlog.delete(name)
    this.removals.delete(name)
    this.release(name)
  }

  #endWait(wait: Wait): void {
    this.#waits.delete(wait.name)
    const waiters = wait.on.debts.#waiters.get(wait.onName)
    waiters?.delete(wait)
    if (waiters?.size === 0) wait.on.debts.#waiters.delete(wait.onName)
  }
}
