/** Which versions the agent holds, in the model server's memory or not, and the requests for each. */

import { fail, ok, type Result } from '../lib/result.ts'
import { pause } from './backoff.ts'
import { createCarrier, type Moves, type Waiter } from './cache/carrier.ts'
import type { Entry } from './cache/entry.ts'
import { Residency } from './cache/residency.ts'
import { misfitOf } from './cache/rules.ts'
import { type Changes, createChanges } from './changes.ts'
import type { LoadFailure } from './failure.ts'
import type { ModelVersion } from './model-version.ts'
import { type Gate, NO_WAIT, type Pass } from './proxy/gate.ts'

export interface HeldModel {
  readonly version: ModelVersion
  /** What all copies of it take. */
  readonly memoryBytes: number
  readonly inMemory: boolean
  /** On the clock that was given. */
  readonly lastUsedMs: number | undefined
}

export interface Holdings extends Gate {
  /** The model server has it; requests for it are let in from now on. */
  hold(version: ModelVersion): void
  /** Its files are there, but the model server does not have it: the first request loads it. */
  holdEvicted(version: ModelVersion): void
  /** It was held, and will be again unless the scheduler thinks otherwise. */
  expect(version: ModelVersion): void
  /** It is held already, and this is what it is from now on. The error says why that cannot be. */
  redefine(version: ModelVersion): Result<void, string>
  /** Why not even one copy of a version can be loaded; undefined when it can. */
  misfit(version: ModelVersion): string | undefined
  /**
   * Resolves when there is room for a version that is not held, with others evicted if need be;
   * `hold` or `giveUp` is to follow.
   */
  makeRoom(version: ModelVersion, signal: AbortSignal): Promise<Result<void, LoadFailure>>
  /** What room was made for was not loaded. */
  giveUp(internalName: string): void
  /** No more requests for it are let in; those that are in go on. */
  retire(internalName: string): void
  /** It is not unloaded after all. */
  reinstate(internalName: string): void
  /**
   * For a version that is to be unloaded: resolves once it is neither loaded nor evicted just now,
   * with whether the model server has it, or when the signal is aborted. `hold`, `drop` or
   * `reinstate` is to follow.
   */
  takeOut(internalName: string, signal: AbortSignal): Promise<boolean>
  /** It is not known any more. */
  drop(internalName: string): void
  /**
   * Resolves when no request for it is in flight or waits and none has come for a moment, or when
   * the signal is aborted.
   */
  quiet(internalName: string, signal: AbortSignal): Promise<void>
  /** The one that is held, whether requests are let in or not. */
  get(internalName: string): ModelVersion | undefined
  held(): readonly HeldModel[]
  /** Whether it is held, or expected. */
  knows(internalName: string): boolean
  expected(): readonly ModelVersion[]
  /** Nothing can be asked of the model server; `reason` is what requests are told. */
  suspend(reason: string): void
  /** Nothing goes in or out any more: who waits is told `reason`. */
  dismiss(reason: string): void
  /** There is a model server, whose models go in and out with `moves`. */
  serve(moves: Moves): void
}

export interface HoldingsOptions {
  readonly memoryBytes: number
  /** Copies of a model that the model server makes. */
  readonly copies: (internalName: string) => number
  readonly requestLimit: number | undefined
  /** The longest that a request or a load waits for memory. */
  readonly memoryWaitMs: number
  /** Why the model server cannot be asked at first. */
  readonly outage: string
  /** Milliseconds. */
  readonly now: () => number
  /** A request was refused because its model has as many as it may have. */
  readonly onOverLimit: (version: ModelVersion) => void
  /** A version is not known any more. */
  readonly onGone: (version: ModelVersion) => void
}

interface Holding {
  version: ModelVersion
  /** Requests that ever came. */
  asked: number
  /** Something is over: a request, a load, an eviction. */
  readonly changes: Changes
}

/** A proxy whose route is gone may have a request on its way that it chose the route for before. */
const QUIET_MS = 50
/** Each may have sent a quarter of a MiB. */
const WAITING_LIMIT = 1_000

export function createHoldings(options: HoldingsOptions): Holdings {
  const { memoryBytes: capacityBytes, memoryWaitMs, copies, requestLimit, outage, now } = options
  const limits = { capacityBytes, requestLimit, waitingLimit: WAITING_LIMIT }
  const residency = new Residency<Waiter>({ ...limits, outage, now })
  const holdings = new Map<string, Holding>()
  const carrier = createCarrier({
    residency,
    capacityBytes,
    waitMs: memoryWaitMs,
    onMoved: (name) => holdings.get(name)?.changes.tell(),
  })
  const bytesOf = ({ internalName, memoryBytes }: ModelVersion) =>
    memoryBytes * copies(internalName)

  const know = (version: ModelVersion): Holding => {
    const known = holdings.get(version.internalName)
    if (known !== undefined) {
      known.version = version
      return known
    }
    const holding = { version, asked: 0, changes: createChanges() }
    holdings.set(version.internalName, holding)
    return holding
  }
  const settle = (version: ModelVersion, standing: 'serving' | 'expected', place: 'in' | 'out') => {
    know(version)
    residency.settle(version.internalName, bytesOf(version), standing, place)
    carrier.obey()
  }
  const enter = (holding: Holding, entry: Entry<Waiter>): Pass => {
    const { model, internalName } = holding.version
    let inside = true
    return {
      model,
      internalName,
      release() {
        if (!inside) return
        inside = false
        residency.release(entry)
        carrier.obey()
        holding.changes.tell()
      },
    }
  }
  const isHeld = (entry: Entry<Waiter> | undefined): entry is Entry<Waiter> =>
    entry?.standing === 'serving' || entry?.standing === 'retired'

  return {
    hold: (version) => settle(version, 'serving', 'in'),
    holdEvicted: (version) => settle(version, 'serving', 'out'),
    expect: (version) => settle(version, 'expected', 'out'),
    redefine(version) {
      const misfit = misfitOf(version.internalName, bytesOf(version), capacityBytes)
      if (misfit !== undefined) return fail(misfit)
      know(version)
      residency.reinstate(version.internalName)
      residency.resize(version.internalName, bytesOf(version))
      carrier.obey()
      return ok(undefined)
    },
    misfit: ({ internalName, memoryBytes }) => misfitOf(internalName, memoryBytes, capacityBytes),
    makeRoom: (version, signal) => carrier.makeRoom(version.internalName, bytesOf(version), signal),
    giveUp(internalName) {
      residency.cancel(internalName)
      carrier.obey()
    },
    retire(internalName) {
      residency.retire(internalName)
      carrier.obey()
    },
    reinstate: (internalName) => residency.reinstate(internalName),
    async takeOut(internalName, signal) {
      const holding = holdings.get(internalName)
      const place = () => residency.entry(internalName)?.place
      const isStill = () => place() !== 'loading' && place() !== 'leaving'
      await holding?.changes.until(isStill, signal)
      const isIn = place() === 'in'
      if (isIn && !signal.aborted) residency.beginUnload(internalName)
      return isIn
    },
    drop(internalName) {
      const gone = holdings.get(internalName)
      holdings.delete(internalName)
      if (gone !== undefined) options.onGone(gone.version)
      residency.remove(internalName)
      carrier.obey()
    },
    async quiet(internalName, signal) {
      const holding = holdings.get(internalName)
      const isIdle = () => {
        const entry = residency.entry(internalName)
        return entry === undefined || entry.inFlight + entry.waiting.size === 0
      }
      if (holding !== undefined) await untilQuiet(holding, isIdle, signal)
    },
    get(internalName) {
      const isSo = isHeld(residency.entry(internalName))
      return isSo ? holdings.get(internalName)?.version : undefined
    },
    held: () =>
      [...holdings.values()].flatMap(({ version }) => {
        const entry = residency.entry(version.internalName)
        if (!isHeld(entry)) return []
        const { place, bytes, lastUsedMs } = entry
        const inMemory = place === 'in' || place === 'leaving'
        return [{ version, memoryBytes: bytes, inMemory, lastUsedMs }]
      }),
    knows: (internalName) => holdings.has(internalName),
    expected: () =>
      [...holdings.values()]
        .map(({ version }) => version)
        .filter(({ internalName }) => residency.entry(internalName)?.standing === 'expected'),
    suspend(reason) {
      residency.suspend(reason)
      carrier.obey()
    },
    dismiss(reason) {
      residency.dismiss(reason)
      carrier.obey()
    },
    serve(moves) {
      carrier.serve(moves)
      residency.resume()
      carrier.obey()
    },
    outage: () => residency.outage,
    admit(internalName, decide) {
      const holding = holdings.get(internalName)
      if (holding === undefined) {
        decide(fail({ kind: 'not-held', reason: `Model ${internalName} not found` }))
        return NO_WAIT
      }
      holding.asked += 1
      let timer: ReturnType<typeof setTimeout> | undefined
      let hasLeft = false
      const waiter: Waiter = {
        letIn(entry) {
          clearTimeout(timer)
          const pass = enter(holding, entry)
          if (hasLeft) pass.release()
          else decide(ok(pass))
        },
        refuse(refusal) {
          clearTimeout(timer)
          if (!hasLeft) decide(fail(refusal))
          holding.changes.tell()
        },
      }
      const verdict = residency.admit(internalName, waiter)
      const entry = residency.entry(internalName)
      if (verdict === 'in' && entry !== undefined) waiter.letIn(entry)
      if (verdict !== 'waiting' && verdict !== 'in') {
        if (verdict.kind === 'limit') options.onOverLimit(holding.version)
        waiter.refuse(verdict)
      }
      if (verdict !== 'waiting') return NO_WAIT
      const leave = () => {
        hasLeft = true
        clearTimeout(timer)
        residency.leave(internalName, waiter)
        carrier.obey()
        holding.changes.tell()
      }
      timer = setTimeout(() => {
        leave()
        const reason = `Model ${internalName} was not in memory, and could not be loaded again within ${memoryWaitMs / 1000} s`
        decide(fail({ kind: 'late', reason }))
      }, memoryWaitMs)
      carrier.obey()
      return { leave }
    },
  }
}

async function untilQuiet(
  holding: Holding,
  isIdle: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  let seen: number
  do {
    seen = holding.asked
    await holding.changes.until(isIdle, signal)
    await pause(QUIET_MS, signal)
  } while (!signal.aborted && (!isIdle() || holding.asked > seen))
}
