/** Waits for a model server to answer. */

import { pause } from '../backoff.ts'
import { askLiveAt } from './http-live.ts'
import { connectModelServer, type ModelServer, type ModelServerOptions } from './model-server.ts'

/** No event tells that a foreign process listens. */
const ASK_EVERY_MS = 50
const ANSWER_WITHIN_MS = 2_000

/** Resolves once it answers on both of its ports; undefined when the signal is aborted first. */
export async function awaitModelServer(
  options: ModelServerOptions,
  signal: AbortSignal,
): Promise<ModelServer | undefined> {
  const askLive = askLiveAt({ host: options.host, port: options.httpPort })
  while (!signal.aborted) {
    const live = await askLive(ANSWER_WITHIN_MS, signal)
    const server = live ? await connectModelServer(options, signal) : undefined
    if (server !== undefined) return server
    await pause(ASK_EVERY_MS, signal)
  }
  return undefined
}
