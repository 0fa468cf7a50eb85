/** What probes ask, on a port that shows nothing else: the admin port is for loopback. */

import { Hono } from 'hono'
import type { Readiness } from './admin-api-deps.ts'

/** `GET /live` and `GET /ready`, as probes of the existing scheduler ask. */
export function createProbeApi(readiness: () => Readiness): Hono {
  const app = new Hono()
  app.get('/live', (context) => context.text('live'))
  app.get('/ready', (context) => {
    const { ready, waitingFor } = readiness()
    return ready ? context.text('ready') : context.text(`waiting for ${waitingFor.join(', ')}`, 503)
  })
  return app
}
