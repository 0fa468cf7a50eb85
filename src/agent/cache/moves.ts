/** Moves held models into the model server's memory and out of it, and notes where they are. */

import type { Log } from '../../lib/log.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import type { CrashGuard } from '../crash-guard.ts'
import type { Intake } from '../intake.ts'
import type { Ledger } from '../ledger.ts'
import type { ModelServer } from '../model-server/model-server.ts'
import type { Stats } from '../stats.ts'
import type { Moves } from './carrier.ts'

export interface MovesParts {
  readonly server: ModelServer
  readonly intake: Intake
  readonly crashes: CrashGuard
  readonly ledger: Ledger
  readonly stats: Pick<Stats, 'evicted' | 'reloaded'>
  readonly log: Log
}

export interface EndingMoves extends Moves {
  /** Resolves when nothing is under way any more; to be called when the model server is let go. */
  end(): Promise<void>
}

export const CLOSING = 'the agent is closing'

/** For one life of the model server. */
export function createMoves({
  server,
  intake,
  crashes,
  ledger,
  stats,
  log,
}: MovesParts): EndingMoves {
  const ending = new AbortController()
  const underWay = new Set<Promise<unknown>>()
  const during = async (work: Promise<Result<void, string>>): Promise<Result<void, string>> => {
    underWay.add(work)
    try {
      return await work
    } catch (error) {
      log.error('model could not be moved, unexpectedly', { error })
      return fail(error instanceof Error ? error.message : String(error))
    } finally {
      underWay.delete(work)
    }
  }

  /** A note that says evicted of a model that is not costs nothing: recovery asks the model server. */
  const noteInMemory = async (model: string) => {
    const noted = await ledger.noteInMemory(model)
    if (!noted.ok) log.warn('model not noted', { model, reason: noted.error.reason })
  }
  const reload = async (model: string): Promise<Result<void, string>> => {
    const startedMs = performance.now()
    const verdict = crashes.verdict(model)
    if (verdict !== undefined) return fail(verdict)
    const loaded = await intake.load(model, ending.signal)
    if (!loaded.ok && ending.signal.aborted) return fail(CLOSING)
    if (!loaded.ok) {
      log.warn('model not loaded again', { model, reason: loaded.error.reason })
      return fail(loaded.error.reason)
    }
    await noteInMemory(model)
    const tookMs = performance.now() - startedMs
    stats.reloaded(tookMs)
    log.debug('model loaded again', { model, tookMs: Math.round(tookMs) })
    return ok(undefined)
  }
  const evict = async (model: string): Promise<Result<void, string>> => {
    const startedMs = performance.now()
    // Noted first: a model that is not in memory without a note is one that got lost.
    const noted = await ledger.noteEvicted(model)
    const unloaded = noted.ok ? await server.unload(model) : fail(noted.error.reason)
    if (!unloaded.ok) {
      log.warn('model not evicted', { model, reason: unloaded.error })
      // It is in memory still; when nobody heard the answer, the next recovery finds out.
      const heard = !server.lost.aborted && !ending.signal.aborted
      if (heard) await noteInMemory(model)
      return unloaded
    }
    stats.evicted()
    log.debug('model evicted', { model, tookMs: Math.round(performance.now() - startedMs) })
    return ok(undefined)
  }

  const unlessEnding = (move: typeof reload) => async (model: string) =>
    ending.signal.aborted ? fail(CLOSING) : during(move(model))

  return {
    reload: unlessEnding(reload),
    evict: unlessEnding(evict),
    async end() {
      ending.abort()
      await Promise.allSettled(underWay)
    },
  }
}
