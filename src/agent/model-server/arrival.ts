/** Waits for a model server to answer. */

import { setTimeout as sleep } from 'node:timers/promises'
import { connectModelServer, type ModelServer, type ModelServerOptions } from './model-server.ts'

/** No event tells that a foreign process listens. */
const ASK_EVERY_MS = 50
const ANSWER_WITHIN_MS = 2_000

/** Resolves once it answers on both of its ports; undefined when the signal is aborted first. */
export async function awaitModelServer(
  options: ModelServerOptions & { readonly httpPort: number },
  signal: AbortSignal,
): Promise<ModelServer | undefined> {
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  const url = `http://${host}:${options.httpPort}/v2/health/live`
  while (!signal.aborted) {
    const server = (await answersOk(url, signal)) ? await connectModelServer(options) : undefined
    if (server !== undefined) return server
    await sleep(ASK_EVERY_MS)
  }
  return undefined
}

async function answersOk(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const within = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)])
    const answer = await fetch(url, { signal: within })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    return false
  }
}
