/** Tells over HTTP whether the agent is ready. */

export interface ReadinessPort {
  readonly port: number
  close(): Promise<void>
}

const READY = 'The agent and its dependent sub-services are ready'
const NOT_READY = 'The agent is not ready'

/** `GET /ready`: 200 or 503. Throws when the port cannot be had. */
export function serveReadiness(
  hostname: string,
  port: number,
  isReady: () => boolean,
): ReadinessPort {
  const server = Bun.serve({
    hostname,
    port,
    development: false,
    fetch(request) {
      if (new URL(request.url).pathname !== '/ready') return new Response(null, { status: 404 })
      return isReady() ? new Response(READY) : new Response(NOT_READY, { status: 503 })
    },
  })
  return { port: server.port ?? port, close: () => server.stop(true) }
}
