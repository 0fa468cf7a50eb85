/** Has the model server load models, a few at a time, and remembers whom it did not survive. */

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
}

/** For one life of the model server. */
export function createIntake({ server, crashes, loadConcurrency }: IntakeParts): Intake {
  const slots = createSlots(loadConcurrency)
  const suspectSlot = createSlots(1)
  return {
    async load(internalName, signal) {
      const isSuspect = crashes.isSuspect(internalName)
      const leave = await (isSuspect ? suspectSlot : slots).take(signal)
      if (leave === undefined) return transient(NOT_WANTED)
      try {
        const loaded = await server.load(internalName)
        if (server.lost.aborted) crashes.blame(internalName)
        else crashes.clear(internalName)
        return loaded
      } finally {
        leave()
      }
    },
  }
}
