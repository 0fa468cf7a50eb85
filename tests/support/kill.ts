/** Kills processes of a run while requests go on. */

import { type LoadResult, predict, startGrpcLoad, startLoad } from './load.ts'
import { type Up, waitFor } from './seldon.ts'

const BACK_WITHIN_MS = 30_000
const STEADY_WITHIN_MS = 60_000
const STEADY_MS = 1_000

/** Resolves when the process is there again and the model answers as before. */
export async function killUnderLoad(up: Up, child: string, model: string): Promise<LoadResult> {
  const pid = up.pidOf(child)
  const clients = [startLoad(up.inferenceUrl, model), startGrpcLoad(up.ports.inference, model)]
  await answersSteadily(up, model)
  process.kill(pid, 'SIGKILL')
  await waitFor(`another ${child}`, BACK_WITHIN_MS, async () => up.pidOf(child) !== pid, up.lines)
  await answersSteadily(up, model)
  const results = await Promise.all(clients.map((client) => client.stop()))
  return {
    sent: results.reduce((sum, { sent }) => sum + sent, 0),
    failures: results.flatMap(({ failures }) => failures),
    slowestMs: Math.max(...results.map(({ slowestMs }) => slowestMs)),
  }
}

/** A whole second of answers without a failure between them. */
async function answersSteadily({ inferenceUrl, lines }: Up, model: string): Promise<void> {
  let sinceMs = performance.now()
  const isSteady = async () => {
    if (!(await predict(inferenceUrl, model)).ok) sinceMs = performance.now()
    return performance.now() - sinceMs > STEADY_MS
  }
  await waitFor('steady answers', STEADY_WITHIN_MS, isSteady, lines)
}

/** 503 or UNAVAILABLE with a reason: the agent's as long as it is asked, Envoy's once the replica is known as lost. */
export function isUnavailable(failure: string): boolean {
  return /^(503 \{"error":"[^"]+"|UNAVAILABLE \S)/.test(failure)
}
