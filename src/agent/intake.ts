/** Has the model server load models, a few at a time, and remembers whom it did not survive. */

import type { Log } from '../lib/log.ts'
import type { Result } from '../lib/result.ts'
import type { CrashGuard } from './crash-guard.ts'
import { type LoadFailure, NOT_WANTED, transient } from './failure.ts'
import type { ModelServer } from './model-server/model-server.ts'
import { createSlots } from './slots.ts'

export interface Intake {
  /** Gives up waiting for its turn when the signal is aborted. */
  load(internalName: string, signal: AbortSignal): Promise<Result<void, LoadFailure>>
}

export interface IntakeParts {
  readonly server: ModelServer
  readonly crashes: CrashGuard
  readonly loadConcurrency: number
  readonly log: Log
  /** How often it is told that a model is being loaded still. */
  readonly tellEveryMs?: number
}

const TELL_EVERY_MS = 60_000

/** For one life of the model server. */
export function createIntake(parts: IntakeParts): Intake {
  const { server, crashes, loadConcurrency } = parts
  const slots = createSlots(loadConcurrency)
  const suspectSlot = createSlots(1)
  return {
    async load(internalName, signal) {
      const isSuspect = crashes.isSuspect(internalName)
      const leave = await (isSuspect ? suspectSlot : slots).take(signal)
      if (leave === undefined) return transient(NOT_WANTED)
      const telling = tellMeanwhile(parts, internalName)
      try {
        const loaded = await server.load(internalName)
        const isFatal = server.lost.aborted || (!loaded.ok && loaded.error.kind === 'late')
        if (isFatal) crashes.blame(internalName)
        else crashes.clear(internalName)
        return loaded
      } finally {
        clearInterval(telling)
        leave()
      }
    },
  }
}

/** From outside nobody can tell a first load that takes long from one that hangs. */
function tellMeanwhile(
  { server, log, tellEveryMs = TELL_EVERY_MS }: IntakeParts,
  model: string,
): ReturnType<typeof setInterval> {
  const startedMs = performance.now()
  const tell = async () => {
    const serverAnswers = await server.answers()
    const seconds = Math.round((performance.now() - startedMs) / 1000)
    log.warn('model is being loaded still', { model, seconds, serverAnswers })
  }
  return setInterval(() => void tell(), tellEveryMs)
}
