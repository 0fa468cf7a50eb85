/** The agent's subscription to the scheduler: made again whenever it ends. */

import { seldon } from '../gen/seldon.js'
import type { agentService } from '../gen/services.ts'
import type { GrpcClient } from '../lib/grpc/client.ts'
import { GrpcError } from '../lib/grpc/errors.ts'
import type { Log } from '../lib/log.ts'
import { unlessAborted } from '../lib/unless-aborted.ts'
import { createBackoff } from './backoff.ts'
import { readModelVersion } from './model-version.ts'
import type { Operation } from './operations.ts'

export interface ControlStreamOptions {
  readonly client: GrpcClient<typeof agentService>
  /** What the agent says of itself, asked each time. */
  readonly subscription: () => seldon.mlops.agent.AgentSubscribeRequestInit
  readonly onOperation: (operation: Operation) => void
  /** Whether there is a stream at the moment. */
  readonly onSubscribed: (subscribed: boolean) => void
  readonly log: Log
}

const FIRST_RETRY_MS = 50
const LAST_RETRY_MS = 2_000
const CONNECT_WITHIN_MS = 10_000
/**
 * Two that take over from each other move the routes each time. One of them is there by mistake, or
 * will soon be gone.
 */
const FIRST_TRUCE_MS = 20_000
const LAST_TRUCE_MS = 300_000
/** A stream that was open this long was a good one. */
const GOOD_AFTER_MS = 1_000

const { Operation: Kind } = seldon.mlops.agent.ModelOperationMessage
const KINDS: ReadonlyMap<number, Operation['kind']> = new Map([
  [Kind.LOAD_MODEL, 'LOAD'],
  [Kind.UNLOAD_MODEL, 'UNLOAD'],
])

/** Resolves when the signal is aborted, with the stream ended. */
export async function followScheduler(
  options: ControlStreamOptions,
  signal: AbortSignal,
): Promise<void> {
  const { log } = options
  const backoff = createBackoff(FIRST_RETRY_MS, LAST_RETRY_MS)
  const truce = createBackoff(FIRST_TRUCE_MS, LAST_TRUCE_MS)
  while (await reach(options, signal)) {
    const startedMs = performance.now()
    const failure = await follow(options, signal)
    if (signal.aborted) return
    if (failure?.status === 'ABORTED') {
      log.warn('waiting, because another agent is the same replica', { reason: failure.message })
      await truce.wait(signal)
      continue
    }
    const wasGood = performance.now() - startedMs >= GOOD_AFTER_MS
    if (wasGood) backoff.reset()
    log.info(
      'stream to the scheduler ended',
      failure === undefined ? {} : { failure: failure.message },
    )
    if (!wasGood || failure !== undefined) await backoff.wait(signal)
  }
}

/** Resolves when there is a connection; with false when the signal is aborted first. */
async function reach({ client, log }: ControlStreamOptions, signal: AbortSignal): Promise<boolean> {
  let told = false
  while (!signal.aborted) {
    const connected = await unlessAborted(client.waitForReady(CONNECT_WITHIN_MS), signal)
    if (signal.aborted) break
    if (connected === true) return true
    if (!told) log.warn('scheduler cannot be reached, trying on')
    told = true
  }
  return false
}

/** Returns why it failed; undefined when the scheduler ended it in order. */
async function follow(
  { client, subscription, onOperation, onSubscribed, log }: ControlStreamOptions,
  signal: AbortSignal,
): Promise<GrpcError | undefined> {
  try {
    const messages = client.subscribe(subscription(), { signal })
    onSubscribed(true)
    for await (const message of messages) {
      const operation = readOperation(message)
      if (typeof operation === 'string') log.warn('operation not understood', { reason: operation })
      else onOperation(operation)
    }
    return undefined
  } catch (error) {
    if (error instanceof GrpcError) return error
    throw error
  } finally {
    onSubscribed(false)
  }
}

function readOperation({
  operation,
  modelVersion,
  autoscalingEnabled: autoscaled,
}: seldon.mlops.agent.ModelOperationMessage): Operation | string {
  const kind = KINDS.get(operation)
  if (kind === undefined) return `there is no operation ${operation}`
  if (modelVersion === null) return 'it names no model'
  const version = readModelVersion(modelVersion)
  return version.ok ? { kind, version: version.value, autoscaled } : version.error
}
