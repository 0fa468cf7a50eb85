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
  /** Answers once the change is stored and every observer was told. Never rejects. */
  dispatch(command: Command): Promise<Result<void, Rejection>>
  /** Returns a function that ends the observation. */
  observe(observer: ChangeObserver): () => void
}

export interface ControllerDeps {
  readonly state: State
  readonly store: Pick<Store, 'write'>
  readonly nowMs: () => number
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

/**
 * Commands that arrive in one turn of the loop share one transaction; the batch that follows is
 * the answer to what observers dispatch, so that no queue is ever filled by its own consumer.
 */
export function createController(deps: ControllerDeps): Controller {
  const { state, store, log } = deps
  const observers = new Set<ChangeObserver>()
  let queue: Waiting[] = []
  let scheduled = false

  const schedule = () => {
    if (scheduled || queue.length === 0) return
    scheduled = true
    setImmediate(flush)
  }

  const flush = () => {
    scheduled = false
    const batch = queue.slice(0, BATCH_LIMIT)
    queue = queue.slice(BATCH_LIMIT)
    const outcomes = batch.map((waiting) => attempt(waiting.command))
    const touched = state.pending()
    const written = store.write(state, state.unsaved())
    if (written.ok) {
      state.commit()
      for (const observer of observers) notify(observer, touched)
    } else {
      log.error('changes refused', { reason: written.error, commands: batch.length })
      state.rollback(0)
    }
    for (const [position, waiting] of batch.entries()) {
      const outcome = outcomes[position]
      if (outcome === undefined) continue
      waiting.answer(
        written.ok || !outcome.ok ? outcome : fail({ kind: 'not-stored', message: written.error }),
      )
    }
    schedule()
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
        if (queue.length >= QUEUE_LIMIT) {
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
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
