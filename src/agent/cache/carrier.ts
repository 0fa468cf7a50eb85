/** Does what the residency decides: asks for loads and evictions and answers those who wait. */

import { ok, type Result } from '../../lib/result.ts'
import { type LoadFailure, NOT_WANTED, permanent, transient } from '../failure.ts'
import type { Refusal } from '../proxy/gate.ts'
import type { Action } from './action.ts'
import type { Entry } from './entry.ts'
import type { Residency } from './residency.ts'
import { misfitOf } from './rules.ts'

/** What brings a model into the model server's memory and out of it. Errors are for people. */
export interface Moves {
  reload(internalName: string): Promise<Result<void, string>>
  evict(internalName: string): Promise<Result<void, string>>
}

/** A request that waits. */
export interface Waiter {
  readonly letIn: (entry: Entry<Waiter>) => void
  readonly refuse: (refusal: Refusal) => void
}

export interface Carrier {
  /** To be called after every call of the residency. */
  obey(): void
  serve(moves: Moves): void
  /**
   * Resolves when there is room for a model that is not in memory, with others evicted if need be;
   * `loaded` or `cancel` of the residency is to follow.
   */
  makeRoom(name: string, bytes: number, signal: AbortSignal): Promise<Result<void, LoadFailure>>
}

export interface CarrierOptions {
  readonly residency: Residency<Waiter>
  readonly capacityBytes: number
  /** The longest that a load waits for room. */
  readonly waitMs: number
  /** Something came in, went out, or could not. */
  readonly onMoved: (name: string) => void
}

/** How long the first in the queue waits before one more model yields to it. */
const PRESS_AFTER_MS = 250

export function createCarrier(options: CarrierOptions): Carrier {
  const { residency, onMoved } = options
  const orders = new Map<string, (outcome: Result<void, LoadFailure>) => void>()
  let moves: Moves | undefined
  let pressing: ReturnType<typeof setTimeout> | undefined

  const reload = async (name: string) => {
    const outcome = await moves?.reload(name)
    if (outcome?.ok === true) residency.loaded(name)
    else residency.notLoaded(name, outcome?.error ?? 'there is no model server')
    onMoved(name)
    obey()
  }
  const evict = async (name: string) => {
    const outcome = await moves?.evict(name)
    if (outcome?.ok === true) residency.evicted(name)
    else residency.notEvicted(name, outcome?.error ?? 'there is no model server')
    onMoved(name)
    obey()
  }
  const perform = (action: Action<Waiter>) => {
    if (action.kind === 'let-in') action.waiter.letIn(action.entry)
    else if (action.kind === 'refuse') action.waiter.refuse(action.refusal)
    else if (action.kind === 'evict') void evict(action.name)
    else if (action.kind === 'no-room') orders.get(action.name)?.(transient(action.reason))
    else if (action.ordered) orders.get(action.name)?.(ok(undefined))
    else void reload(action.name)
  }
  const obey = () => {
    for (let todo = residency.takeActions(); todo.length > 0; todo = residency.takeActions()) {
      for (const action of todo) perform(action)
    }
    if (residency.pressing) pressing ??= setTimeout(press, PRESS_AFTER_MS)
    else {
      clearTimeout(pressing)
      pressing = undefined
    }
  }
  const press = () => {
    pressing = undefined
    residency.press()
    obey()
  }

  return {
    obey,
    serve(next) {
      moves = next
    },
    async makeRoom(name, bytes, signal) {
      const misfit = misfitOf(name, bytes, options.capacityBytes)
      if (misfit !== undefined) return permanent(misfit)
      if (signal.aborted) return transient(NOT_WANTED)
      const { promise, resolve } = Promise.withResolvers<Result<void, LoadFailure>>()
      const giveUp = () => resolve(transient(NOT_WANTED))
      const late = () => resolve(transient(`no room for ${name} within ${options.waitMs / 1000} s`))
      const timer = setTimeout(late, options.waitMs)
      signal.addEventListener('abort', giveUp)
      orders.set(name, resolve)
      residency.order(name, bytes)
      obey()
      const outcome = await promise
      orders.delete(name)
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
      if (!outcome.ok) {
        residency.cancel(name)
        obey()
      }
      return outcome
    },
  }
}
