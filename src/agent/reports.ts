/** Tells the scheduler what became of its operations. */

import { seldon } from '../gen/seldon.js'
import type { agentService } from '../gen/services.ts'
import type { GrpcClient } from '../lib/grpc/client.ts'
import { GrpcError, type StatusName } from '../lib/grpc/errors.ts'
import type { Log } from '../lib/log.ts'
import type { Result } from '../lib/result.ts'
import { createBackoff } from './backoff.ts'
import type { Operation } from './operations.ts'
import type { SelfDescription } from './self-description.ts'

export interface Reporter {
  /** Tried until it is delivered or refused. */
  tell(operation: Operation, outcome: Result<void, string>): void
  /**
   * What is not delivered is given up. To be called before a subscription, which tells all that is
   * loaded; the scheduler then asks again for what it misses.
   */
  startOver(): void
}

export interface ReporterOptions {
  readonly client: GrpcClient<typeof agentService>
  readonly self: SelfDescription
  readonly log: Log
}

const DEADLINE_MS = 10_000
const FIRST_RETRY_MS = 50
const LAST_RETRY_MS = 2_000

/** The scheduler was not reached, or could not say. */
const PASSING: ReadonlySet<StatusName> = new Set([
  'UNAVAILABLE',
  'DEADLINE_EXCEEDED',
  'RESOURCE_EXHAUSTED',
])

type Event = seldon.mlops.agent.ModelEventMessageInit
type EventName = 'LOADED' | 'LOAD_FAILED' | 'UNLOADED' | 'UNLOAD_FAILED'

export function createReporter({ client, self, log }: ReporterOptions): Reporter {
  let subscription = new AbortController()
  /** What is being delivered, by version: later news of one replace earlier ones. */
  const deliveries = new Map<string, AbortController>()

  /** Whether there is no more to do for it. */
  const offer = async (name: EventName, event: Event, signal: AbortSignal): Promise<boolean> => {
    const message = { ...event, availableMemoryBytes: self.availableMemoryBytes() }
    try {
      await client.agentEvent(message, { deadlineMs: DEADLINE_MS, signal })
      return true
    } catch (error) {
      if (!(error instanceof GrpcError)) throw error
      if (signal.aborted) return true
      const { modelName: model, modelVersion: version } = event
      const fields = { event: name, model, version, reason: error.message }
      const passing = PASSING.has(error.status)
      if (passing) log.debug('report not delivered yet', fields)
      else log.warn('scheduler refused a report', fields)
      return !passing
    }
  }
  const deliver = async (name: EventName, event: Event, signal: AbortSignal): Promise<void> => {
    const backoff = createBackoff(FIRST_RETRY_MS, LAST_RETRY_MS)
    while (!(await offer(name, event, signal))) await backoff.wait(signal)
  }

  return {
    tell({ kind, version }, outcome) {
      const name: EventName = outcome.ok ? `${kind}ED` : `${kind}_FAILED`
      const event = {
        ...self.replica,
        modelName: version.model,
        modelVersion: version.version,
        event: seldon.mlops.agent.ModelEventMessage.Event[name],
        message: outcome.ok ? '' : outcome.error,
        ...(name === 'LOADED' ? { runtimeInfo: self.runtimeInfo(version.internalName) } : {}),
      }
      const { internalName } = version
      deliveries.get(internalName)?.abort()
      const delivery = new AbortController()
      deliveries.set(internalName, delivery)
      const over = AbortSignal.any([subscription.signal, delivery.signal])
      void deliver(name, event, over).finally(() => {
        if (deliveries.get(internalName) === delivery) deliveries.delete(internalName)
      })
    },
    startOver() {
      subscription.abort()
      subscription = new AbortController()
    },
  }
}
