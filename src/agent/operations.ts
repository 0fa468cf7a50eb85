/** Does what the scheduler asks for, for each version in order and for many at the same time. */

import type { Log } from '../lib/log.ts'
import { fail, type Result } from '../lib/result.ts'
import type { Loader } from './loader.ts'
import type { ModelVersion } from './model-version.ts'

export interface Operation {
  readonly kind: 'LOAD' | 'UNLOAD'
  readonly version: ModelVersion
  /** Of a load: the scheduler wants to know how much there is to do for the model. */
  readonly autoscaled?: boolean
}

export interface Operations {
  /** Of the operations that wait for one version only the last is carried out. */
  accept(operation: Operation): void
  /** What waits is given up. Resolves when nothing is under way any more; nothing is told then. */
  end(): Promise<void>
}

export type TellOutcome = (operation: Operation, outcome: Result<void, string>) => void

/** The operations of one version. */
interface Lane {
  current: Operation
  next: Operation | undefined
  superseded: AbortController
}

export function createOperations(loader: Loader, tell: TellOutcome, log: Log): Operations {
  const lanes = new Map<string, Lane>()
  const ending = new AbortController()
  let allDone = () => {}

  const perform = async ({ kind, version }: Operation, signal: AbortSignal) => {
    try {
      return await (kind === 'LOAD' ? loader.load(version, signal) : loader.unload(version, signal))
    } catch (error) {
      log.error('operation failed unexpectedly', { kind, model: version.internalName, error })
      return fail(error instanceof Error ? error.message : String(error))
    }
  }
  const run = async (name: string, lane: Lane) => {
    while (!ending.signal.aborted) {
      const { current } = lane
      const outcome = await perform(
        current,
        AbortSignal.any([ending.signal, lane.superseded.signal]),
      )
      if (ending.signal.aborted) break
      if (lane.next === undefined) {
        tell(current, outcome)
        break
      }
      lane.current = lane.next
      lane.next = undefined
      lane.superseded = new AbortController()
    }
    lanes.delete(name)
    if (lanes.size === 0) allDone()
  }

  return {
    accept(operation) {
      if (ending.signal.aborted) return
      const name = operation.version.internalName
      const lane = lanes.get(name)
      if (lane === undefined) {
        const opened = { current: operation, next: undefined, superseded: new AbortController() }
        lanes.set(name, opened)
        void run(name, opened)
        return
      }
      lane.next = operation
      if (operation.kind !== lane.current.kind) lane.superseded.abort()
    },
    async end() {
      const done = new Promise<void>((resolve) => {
        allDone = resolve
      })
      ending.abort()
      if (lanes.size > 0) await done
    },
  }
}
