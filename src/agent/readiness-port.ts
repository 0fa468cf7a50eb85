/** Tells over HTTP whether the agent is ready. */

import type { Readiness } from './readiness.ts'

export interface ReadinessPort {
  readonly port: number
  close(): Promise<void>
}

const READY = 'The agent and its dependent sub-services are ready'
const NOT_READY = 'The agent is not ready'

/**
 * `GET /ready`: 200 or 503, in the words of existing agents; `GET /ready?verbose` says before them
 * what it depends on. Throws when the port cannot be had.
 */
export function serveReadiness(
  hostname: string,
  port: number,
  readiness: Readiness,
): ReadinessPort {
  const server = Bun.serve({
    hostname,
    port,
    development: false,
    fetch(request) {
      const { pathname, searchParams } = new URL(request.url)
      if (pathname !== '/ready') return new Response(null, { status: 404 })
      const isReady = readiness.isReady()
      const details = searchParams.has('verbose') ? readiness.details() : ''
      const words = `${details}${isReady ? READY : NOT_READY}`
      return new Response(words, { status: isReady ? 200 : 503 })
    },
  })
  return { port: server.port ?? port, close: () => server.stop(true) }
}
