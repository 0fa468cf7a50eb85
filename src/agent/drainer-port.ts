/** Where the containers of a pod tell that the pod is about to end. */

import { pause } from './backoff.ts'

export interface DrainerPort {
  readonly port: number
  close(): Promise<void>
}

/** As existing manifests count on. */
const WINDOW_MS = 200
/** One for each container of the pod: a single one that is started again does not end the replica. */
const CALLS = 3

/**
 * `GET /terminate`, the preStop hook of each container. It is answered when the drain is over, or
 * soon when too few of them come together. Throws when the port cannot be had.
 */
export function serveDrainer(
  hostname: string,
  port: number,
  drain: () => Promise<void>,
): DrainerPort {
  let calls = 0
  let begun = false
  const terminate = async (gone: AbortSignal) => {
    calls += 1
    await pause(WINDOW_MS, gone)
    if (calls < CALLS && !begun) {
      calls = 0
      return
    }
    begun = true
    await drain()
  }
  const server = Bun.serve({
    hostname,
    port,
    development: false,
    // A drain takes as long as others take to load the models.
    idleTimeout: 0,
    async fetch(request) {
      if (new URL(request.url).pathname !== '/terminate') {
        return new Response(null, { status: 404 })
      }
      if (request.method !== 'GET') return new Response(null, { status: 405 })
      await terminate(request.signal)
      return new Response()
    },
  })
  return { port: server.port ?? port, close: () => server.stop(true) }
}
