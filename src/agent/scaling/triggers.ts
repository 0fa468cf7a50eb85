/** Tells the scheduler of models that have too much to do, or nothing. */

import { seldon } from '../../gen/seldon.js'
import type { agentService } from '../../gen/services.ts'
import type { GrpcClient } from '../../lib/grpc/client.ts'
import { GrpcError } from '../../lib/grpc/errors.ts'
import type { Log } from '../../lib/log.ts'
import { unlessAborted } from '../../lib/unless-aborted.ts'
import { createBackoff } from '../backoff.ts'
import { parseInternalName } from '../internal-name.ts'
import type { Load, LoadMeter } from './load-meter.ts'

export interface ScalingSettings {
  /** How often the load is read. */
  readonly scalingPeriodMs: number
  /** A model with so many requests in flight has too much to do. */
  readonly lagThreshold: number
  /** A model without any for so long has nothing to do. */
  readonly inactiveMs: number
}

export interface TriggerOptions {
  readonly client: GrpcClient<typeof agentService>
  readonly replica: { readonly serverName: string; readonly replicaIdx: number }
  readonly meter: LoadMeter
  readonly settings: ScalingSettings
  readonly log: Log
}

export interface ScalingTriggers {
  /** To be told whether there is a subscription: only then there is somebody to tell. */
  subscribed(isSubscribed: boolean): void
}

type Trigger = seldon.mlops.agent.ModelScalingTriggerMessageInit

const { SCALE_UP, SCALE_DOWN } = seldon.mlops.agent.ModelScalingTriggerMessage.Trigger

const FIRST_RETRY_MS = 500
const LAST_RETRY_MS = 30_000
/** A stream that was open this long was a good one. */
const GOOD_AFTER_MS = 10_000

export function createScalingTriggers(options: TriggerOptions): ScalingTriggers {
  let subscription: AbortController | undefined
  return {
    subscribed(isSubscribed) {
      subscription?.abort()
      subscription = undefined
      if (!isSubscribed) return
      subscription = new AbortController()
      void tell(options, subscription.signal)
    },
  }
}

/** Undefined for a model with neither too much nor nothing to do. */
export function triggerFor(
  { internalName, averageInFlight, idleMs }: Load,
  { lagThreshold, inactiveMs }: ScalingSettings,
): Trigger | undefined {
  const name = parseInternalName(internalName)
  if (name === undefined) return undefined
  const of = { modelName: name.model, modelVersion: name.version, amount: 1 }
  if (averageInFlight >= lagThreshold) {
    return { ...of, trigger: SCALE_UP, metrics: { in_flight: Math.round(averageInFlight) } }
  }
  if (idleMs < inactiveMs) return undefined
  return { ...of, trigger: SCALE_DOWN, metrics: { idle_seconds: Math.floor(idleMs / 1_000) } }
}

/** Until the signal is aborted, or the scheduler says that it scales nothing. */
async function tell(options: TriggerOptions, signal: AbortSignal): Promise<void> {
  const { settings, log } = options
  const outbox = new Outbox()
  const timer = setInterval(() => collect(options, outbox), settings.scalingPeriodMs)
  const backoff = createBackoff(FIRST_RETRY_MS, LAST_RETRY_MS)
  while (!signal.aborted) {
    await outbox.filled(signal)
    if (signal.aborted) break
    const startedMs = performance.now()
    const failure = await send(options, outbox, signal)
    if (signal.aborted) break
    if (failure?.status === 'UNIMPLEMENTED') {
      log.info('scheduler does not scale models', { reason: failure.message })
      break
    }
    log.debug('stream of scaling triggers ended', { reason: failure?.message })
    if (performance.now() - startedMs >= GOOD_AFTER_MS) backoff.reset()
    await backoff.wait(signal)
    // The next reading tells what is so by then.
    outbox.clear()
  }
  clearInterval(timer)
}

function collect({ meter, settings, replica, log }: TriggerOptions, outbox: Outbox): void {
  for (const load of meter.read()) {
    const trigger = triggerFor(load, settings)
    if (trigger === undefined) continue
    // Idle for as long again, it is told again.
    if (trigger.trigger === SCALE_DOWN) meter.countIdleAnew(load.internalName)
    log.debug('load calls for scaling', { model: load.internalName, ...trigger.metrics })
    outbox.put(load.internalName, { ...replica, ...trigger })
  }
}

/** One stream, as long as it lasts; returns why it failed, if it did. */
async function send(
  { client }: TriggerOptions,
  outbox: Outbox,
  signal: AbortSignal,
): Promise<GrpcError | undefined> {
  const over = new AbortController()
  try {
    const messages = outbox.messages(AbortSignal.any([signal, over.signal]))
    await client.modelScalingTrigger(messages, { signal })
    return undefined
  } catch (error) {
    if (error instanceof GrpcError) return error
    throw error
  } finally {
    over.abort()
  }
}

/** What has not been sent yet: of each model the last trigger alone. */
class Outbox {
  readonly #triggers = new Map<string, Trigger>()
  #wake = () => {}

  put(internalName: string, trigger: Trigger): void {
    this.#triggers.set(internalName, trigger)
    this.#wake()
  }

  clear(): void {
    this.#triggers.clear()
  }

  /** Resolves when there is something to send, or when the signal is aborted. */
  async filled(signal: AbortSignal): Promise<void> {
    if (this.#triggers.size > 0) return
    const woken = new Promise<void>((resolve) => {
      this.#wake = resolve
    })
    await unlessAborted(woken, signal)
  }

  /** As they come, until the signal is aborted. */
  async *messages(signal: AbortSignal): AsyncGenerator<Trigger, void, undefined> {
    while (!signal.aborted) {
      for (const [internalName, trigger] of this.#triggers) {
        this.#triggers.delete(internalName)
        yield trigger
        if (signal.aborted) return
      }
      await this.filled(signal)
    }
  }
}
