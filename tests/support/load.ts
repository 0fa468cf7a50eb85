/** Clients that keep sending requests to a model while something else happens. */

import { grpcInferenceService } from '../../src/gen/services.ts'
import { createGrpcClient } from '../../src/lib/grpc/client.ts'
import { GrpcError } from '../../src/lib/grpc/errors.ts'
import { Condition } from './condition.ts'

export interface Load {
  /** Resolves when so many more requests have been answered, well or not. */
  answered(count: number): Promise<void>
  /** Stops, and tells how it went. */
  stop(): Promise<LoadResult>
}

export interface LoadResult {
  readonly sent: number
  /** `<status> <body>` or `<gRPC status> <message>`, or the error of a connection. */
  readonly failures: readonly string[]
  /** The longest that a request took to be answered or to fail. */
  readonly slowestMs: number
}

export const IRIS_REQUEST = JSON.stringify({
  inputs: [{ name: 'predict', shape: [1, 4], datatype: 'FP32', data: [5.1, 3.5, 1.4, 0.2] }],
})

export function predict(
  inferenceUrl: string,
  model: string,
  request: RequestInit = {},
): Promise<Response> {
  return fetch(`${inferenceUrl}/v2/models/${model}/infer`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: IRIS_REQUEST,
    ...request,
  })
}

/** A few at a time, each as soon as the one before is answered, or given up where there is a limit. */
export function startLoad(
  inferenceUrl: string,
  model: string,
  concurrency = 4,
  limitMs?: number,
): Load {
  return keepAsking(concurrency, async () => {
    const limit = limitMs === undefined ? {} : { signal: AbortSignal.timeout(limitMs) }
    const answer = await predict(inferenceUrl, model, limit)
    const text = await answer.text()
    return answer.status === 200 ? undefined : `${answer.status} ${text}`
  })
}

/** The same by gRPC, all on one connection. */
export function startGrpcLoad(inferencePort: number, model: string, concurrency = 2): Load {
  const client = createGrpcClient(grpcInferenceService, { target: `127.0.0.1:${inferencePort}` })
  const contents = { fp32Contents: [5.1, 3.5, 1.4, 0.2] }
  const inputs = [{ name: 'predict', datatype: 'FP32', shape: [1, 4], contents }]
  const options = { deadlineMs: 30_000, metadata: { 'seldon-model': model } }
  const load = keepAsking(concurrency, async () => {
    const answer = await client.modelInfer({ modelName: model, inputs }, options).catch(failureOf)
    if (typeof answer === 'string') return answer
    return answer.outputs.length === 1 ? undefined : `${answer.outputs.length} outputs`
  })
  return {
    ...load,
    async stop() {
      const result = await load.stop()
      client.close()
      return result
    },
  }
}

const FAILURE_PAUSE_MS = 10

function failureOf(error: unknown): string {
  return error instanceof GrpcError ? `${error.status} ${error.message}` : `${error}`
}

/** `ask` answers what went wrong, if anything, or rejects. */
function keepAsking(concurrency: number, ask: () => Promise<string | undefined>): Load {
  let running = true
  let sent = 0
  let slowestMs = 0
  const failures: string[] = []
  const progress = new Condition()
  const client = async () => {
    while (running) {
      const startedAt = performance.now()
      const failure = await ask().catch((error: unknown) => `${error}`)
      slowestMs = Math.max(slowestMs, performance.now() - startedAt)
      sent += 1
      progress.changed()
      if (failure === undefined) continue
      failures.push(failure)
      // Thousands of refused connections a second would use up the machine's ports.
      await Bun.sleep(FAILURE_PAUSE_MS)
    }
  }
  const clients = Array.from({ length: concurrency }, client)
  return {
    answered(count) {
      const enough = sent + count
      return progress.until(() => sent >= enough)
    },
    async stop() {
      running = false
      await Promise.all(clients)
      return { sent, failures, slowestMs }
    },
  }
}
