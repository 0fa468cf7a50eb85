/** Owns the state: takes commands in order, stores what they change, and tells who needs to know. */

import type { Command, Rejection } from '../domain/command.ts'
import { decide } from '../domain/decide.ts'
import type { State, Touched } from '../domain/state.ts'
import type { Log } from '../lib/log.ts'
import { fail, type Result } from '../lib/result.ts'
import type { Store } from './store.ts'

/** Called after a batch was stored, in the order in which the observers were added. */
export type ChangeObserver = (touched: Touched) => void

export interface Controller {
  readonly state: State
  /**
   * Answers once the change is stored and every observer was told. Never rejects.
   * When the store cannot be written, what somebody wants is refused; what has happened waits.
   */
  dispatch(command: Command): Promise<Result<void, Rejection>>
  /**
   * Returns a function that ends the observation.
   * Told of no change at all, an observer learns that the store can be written again.
   */
  observe(observer: ChangeObserver): () => void
  /** Refuses what still waits for the store. */
  close(): void
}

export interface ControllerDeps {
  readonly state: State
  readonly store: Pick<Store, 'write' | 'probe'>
  readonly nowMs: () => number
  /** Calls back once after a delay; answers a function that prevents it. */
  readonly after: (delayMs: number, callback: () => void) => () => void
  readonly log: Log
}

interface Waiting {
  readonly command: Command
  readonly answer: (outcome: Result<void, Rejection>) => void
}

/** Longer batches would keep the loop from reading; the next one follows at once. */
const BATCH_LIMIT = 1_000

/** Far above what one turn of the loop can read; it only bounds memory. */
const QUEUE_LIMIT = 100_000

/** Nothing tells when a full disk has room again. */
const STORE_RETRY_MS = 1_000

/** What has happened already: nobody would tell it again, and it is as true when stored later. */
const FACTS: ReadonlySet<Command['type']> = new Set<Command['type']>([
  'SubscribeAgent',
  'LoseReplica',
  'GiveUpReplica',
  'NoteSent',
  'ReportAgentEvent',
  'ConfirmRoute',
  'RetireRoute',
  'RejectRoute',
])

const NOTHING: Touched = { models: new Set(), servers: new Set(), experiments: new Set() }

/**
 * Commands that arrive in one turn of the loop share one transaction; the batch that follows is
 * the answer to what observers dispatch, so that no queue is ever filled by its own consumer.
 */
export function createController(deps: ControllerDeps): Controller {
  const { state, store, log } = deps
  const observers = new Set<ChangeObserver>()
  let queue: Waiting[] = []
  /** Facts that the store did not take, in order; those that come meanwhile queue up behind. */
  let kept: Waiting[] = []
  let scheduled = false
  let stopRetrying: (() => void) | undefined

  const schedule = () => {
    if (scheduled || queue.length === 0) return
    scheduled = true
    setImmediate(flush)
  }

  const flush = () => {
    scheduled = false
    const batch = queue.slice(0, BATCH_LIMIT)
    queue = queue.slice(BATCH_LIMIT)
    const waits = ({ command }: Waiting) => kept.length > 0 && FACTS.has(command.type)
    const behind = batch.filter(waits)
    carryOut(batch.filter((waiting) => !waits(waiting)))
    kept.push(...behind)
    schedule()
  }

  const carryOut = (batch: readonly Waiting[]): boolean => {
    const outcomes = batch.map((waiting) => attempt(waiting.command))
    const touched = state.pending()
    const written = store.write(state, state.unsaved())
    if (written.ok) {
      state.commit()
      notifyAll(touched)
    } else {
      state.rollback(0)
      refuse(batch, outcomes, written.error)
      return false
    }
    for (const [position, waiting] of batch.entries()) {
      const outcome = outcomes[position]
      if (outcome !== undefined) waiting.answer(outcome)
    }
    return true
  }

  const refuse = (
    batch: readonly Waiting[],
    outcomes: readonly Result<void, Rejection>[],
    reason: string,
  ) => {
    const facts: Waiting[] = []
    for (const [position, waiting] of batch.entries()) {
      const outcome = outcomes[position]
      if (outcome?.ok === false) waiting.answer(outcome)
      else if (FACTS.has(waiting.command.type)) facts.push(waiting)
      else waiting.answer(fail({ kind: 'not-stored', message: reason }))
    }
    kept = [...facts, ...kept]
    if (stopRetrying === undefined) {
      log.error('changes refused', { reason, commands: batch.length })
      stopRetrying = deps.after(STORE_RETRY_MS, retry)
    }
  }

  /** Takes up what waits; with nothing to take up, looks whether the store could be written. */
  const retry = () => {
    const isStored = kept.length > 0 ? carryOut(kept.splice(0, BATCH_LIMIT)) : store.probe().ok
    if (!isStored || kept.length > 0) {
      stopRetrying = deps.after(isStored ? 0 : STORE_RETRY_MS, retry)
      return
    }
    stopRetrying = undefined
    log.info('changes are stored again')
    notifyAll(NOTHING)
  }

  const notifyAll = (touched: Touched) => {
    for (const observer of observers) notify(observer, touched)
  }

  const attempt = (command: Command): Result<void, Rejection> => {
    const savepoint = state.savepoint()
    const outcome = guarded(command)
    if (!outcome.ok) state.rollback(savepoint)
    return outcome
  }

  const guarded = (command: Command): Result<void, Rejection> => {
    try {
      return decide(state, command, deps.nowMs())
    } catch (error) {
      // A bug in one decision must not take the others of its batch with it.
      log.error('a decision failed', { command: command.type, error: stackOf(error) })
      return fail({ kind: 'internal', message: `${command.type} failed; the log says why` })
    }
  }

  const notify = (observer: ChangeObserver, touched: Touched) => {
    try {
      observer(touched)
    } catch (error) {
      // One observer's fault must not keep the others from hearing of what is stored already.
      log.error('an observer of changes failed', { error })
    }
  }

  return {
    state,
    dispatch: (command) =>
      new Promise((answer) => {
        if (queue.length + kept.length >= QUEUE_LIMIT) {
          answer(
            fail({ kind: 'overloaded', message: `${QUEUE_LIMIT} changes are waiting already` }),
          )
          return
        }
        queue.push({ command, answer })
        schedule()
      }),
    observe(observer) {
      observers.add(observer)
      return () => observers.delete(observer)
    },
    close() {
      stopRetrying?.()
      const closing = fail({ kind: 'not-stored', message: 'the control plane is closing' } as const)
      for (const waiting of kept.splice(0)) waiting.answer(closing)
    },
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
