/** A client that keeps sending requests to a model while something else happens. */

export interface Load {
  /** Stops, and tells how it went. */
  stop(): Promise<LoadResult>
}

export interface LoadResult {
  readonly sent: number
  /** `<status> <body>`, or the error of a connection. */
  readonly failures: readonly string[]
  /** The longest that a request took to be answered or to fail. */
  readonly slowestMs: number
}

export const IRIS_REQUEST = JSON.stringify({
  inputs: [{ name: 'predict', shape: [1, 4], datatype: 'FP32', data: [5.1, 3.5, 1.4, 0.2] }],
})

export function predict(inferenceUrl: string, model: string): Promise<Response> {
  return fetch(`${inferenceUrl}/v2/models/${model}/infer`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: IRIS_REQUEST,
  })
}

/** A few at a time, each as soon as the one before is answered. */
export function startLoad(inferenceUrl: string, model: string, concurrency = 4): Load {
  let running = true
  let sent = 0
  let slowestMs = 0
  const failures: string[] = []
  const client = async () => {
    while (running) {
      sent += 1
      const startedAt = performance.now()
      try {
        const answer = await predict(inferenceUrl, model)
        const text = await answer.text()
        if (answer.status !== 200) failures.push(`${answer.status} ${text}`)
      } catch (error) {
        failures.push(`${error}`)
      }
      slowestMs = Math.max(slowestMs, performance.now() - startedAt)
    }
  }
  const clients = Array.from({ length: concurrency }, client)
  return {
    async stop() {
      running = false
      await Promise.all(clients)
      return { sent, failures, slowestMs }
    },
  }
}
