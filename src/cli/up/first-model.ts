/** Says what to `curl` as soon as a first model serves. */

import { seldon } from '../../gen/seldon.js'
import { schedulerService } from '../../gen/services.ts'
import { createGrpcClient } from '../../lib/grpc/client.ts'
import { GrpcError } from '../../lib/grpc/errors.ts'
import type { Log } from '../../lib/log.ts'
import { curlHint } from './hint.ts'

export interface FirstModelOptions {
  /** `host:port` of the scheduler's gRPC. */
  readonly scheduler: string
  readonly inferenceUrl: string
  readonly signal: AbortSignal
  readonly log: Log
}

const { ModelState } = seldon.mlops.scheduler.ModelStatus
const FAILURES: ReadonlySet<number> = new Set([ModelState.ModelFailed, ModelState.ScheduleFailed])
const METADATA_WITHIN_MS = 5_000

export async function tellFirstModel(options: FirstModelOptions): Promise<void> {
  const { inferenceUrl, log, signal } = options
  log.info('waiting for a model', { inference: inferenceUrl })
  const model = await firstAvailable(options)
  if (model === undefined) return
  const metadata = await readMetadata(`${inferenceUrl}/v2/models/${model}`, signal)
  if (signal.aborted) return
  log.info(`model ${model} is ready, try: ${curlHint(inferenceUrl, model, metadata)}`)
}

/** Undefined when the run, or the scheduler, ends before. */
async function firstAvailable({
  scheduler,
  signal,
  log,
}: FirstModelOptions): Promise<string | undefined> {
  const client = createGrpcClient(schedulerService, { target: scheduler })
  try {
    const updates = client.subscribeModelStatus({ subscriberName: 'seldon up' }, { signal })
    for await (const { modelName, versions } of updates) {
      for (const { version, state } of versions) {
        if (state?.state === ModelState.ModelAvailable) return modelName
        if (state === null || !FAILURES.has(state.state)) continue
        log.warn(`model ${modelName} cannot serve`, { version, reason: state.reason })
      }
    }
    return undefined
  } catch (error) {
    if (error instanceof GrpcError) return undefined
    throw error
  } finally {
    client.close()
  }
}

async function readMetadata(url: string, signal: AbortSignal): Promise<unknown> {
  try {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(METADATA_WITHIN_MS)])
    const answer = await fetch(url, { signal: deadline })
    return await answer.json()
  } catch {
    return undefined
  }
}
