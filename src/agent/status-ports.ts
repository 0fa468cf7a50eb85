/** The small HTTP ports beside the proxies: readiness and metrics. */

import type { Address } from './settings.ts'

export interface StatusPort {
  readonly port: number
  close(): Promise<void>
}

/** Throws when the port cannot be had. */
export function startReadinessPort(listen: Address, ready: () => boolean): StatusPort {
  return serve(listen, '/ready', async () =>
    ready()
      ? new Response('The agent and its dependent sub-services are ready')
      : new Response('The agent is not ready', { status: 503 }),
  )
}

/** Throws when the port cannot be had. */
export function startMetricsPort(listen: Address, metrics: () => Promise<string>): StatusPort {
  return serve(
    listen,
    '/metrics',
    async () =>
      new Response(await metrics(), {
        headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
      }),
  )
}

function serve(listen: Address, path: string, answer: () => Promise<Response>): StatusPort {
  const server = Bun.serve({
    hostname: listen.host,
    port: listen.port,
    fetch: (request) =>
      new URL(request.url).pathname === path
        ? answer()
        : new Response('Not found', { status: 404 }),
  })
  return { port: server.port ?? listen.port, close: () => server.stop(true) }
}
