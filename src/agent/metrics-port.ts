/** Gives the metrics to Prometheus. */

export interface MetricsPort {
  readonly port: number
  close(): Promise<void>
}

/** `GET /metrics`. Throws when the port cannot be had. */
export function serveMetrics(
  hostname: string,
  port: number,
  metrics: () => Promise<string>,
): MetricsPort {
  const server = Bun.serve({
    hostname,
    port,
    development: false,
    async fetch(request) {
      if (new URL(request.url).pathname !== '/metrics') return new Response(null, { status: 404 })
      const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }
      return new Response(await metrics(), { headers })
    },
  })
  return { port: server.port ?? port, close: () => server.stop(true) }
}
