/** The admin HTTP API: what the control plane knows, for people, programs and Prometheus. */

import { type Context, Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { guardChanges } from './access.ts'
import type { AdminApiDeps } from './admin-api-deps.ts'
import { configDump, DUMP_LISTS } from './config-dump.ts'
import { addExperimentRoutes } from './experiment-routes.ts'
import { experimentView } from './experiment-view.ts'
import { addModelRoutes } from './model-routes.ts'
import { modelSummary } from './model-view.ts'
import { pageOf, parsePageQuery } from './paging.ts'
import { createProbeApi } from './probe-api.ts'
import { problemResponse } from './problem-json.ts'
import { proxyView } from './proxy-view.ts'
import { serverView } from './server-view.ts'
import { addSnapshotRoutes } from './snapshot-routes.ts'

/** The app alone, without a port: `fetch` answers a request. */
export function createAdminApi(deps: AdminApiDeps): Hono {
  const app = new Hono()
  app.use(guardChanges(deps))
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) => {
        const allow = methods.join(', ')
        const detail = `${context.req.method} is not allowed here; ${allow} are`
        return problemResponse(context, 405, detail, { headers: { allow } })
      },
    }),
  )
  addProcessRoutes(app, deps)
  addRecordRoutes(app, deps)
  addModelRoutes(app, deps)
  addExperimentRoutes(app, deps)
  addProxyRoutes(app, deps)
  addSnapshotRoutes(app, deps)
  app.notFound((context) => problemResponse(context, 404, `there is no ${context.req.path} here`))
  app.onError((error, context) => {
    deps.log.error('an admin call failed', {
      method: context.req.method,
      path: context.req.path,
      error: error.stack ?? error.message,
    })
    return problemResponse(context, 500, 'the call failed; the log says why', { kind: 'internal' })
  })
  return app
}

function addProcessRoutes(app: Hono, { readiness, version, registry }: AdminApiDeps): void {
  app.route('/', createProbeApi(readiness))
  app.get('/healthz', (context) => context.json({ healthy: true }))
  app.get('/readyz', (context) => {
    const { ready, waitingFor } = readiness()
    if (ready) return context.json({ ready })
    return problemResponse(context, 503, `waiting for ${waitingFor.join(', ')}`, { waitingFor })
  })
  app.get('/version', (context) => context.json(version))
  app.get('/metrics', async (context) =>
    context.body(await registry.metrics(), 200, { 'content-type': registry.contentType }),
  )
}

function addRecordRoutes(app: Hono, { state }: AdminApiDeps): void {
  app.get('/api/v1/models', (context) => listOf(context, state.models, modelSummary))
  app.get('/api/v1/servers', (context) =>
    listOf(context, state.servers, (server) => serverView(state, server)),
  )
  app.get('/api/v1/servers/:name', (context) => {
    const server = state.servers.get(context.req.param('name'))
    return server === undefined
      ? unknown(context, `Server [${context.req.param('name')}] not found`)
      : context.json(serverView(state, server))
  })
  app.get('/api/v1/experiments', (context) =>
    listOf(context, state.experiments, (experiment) => experimentView(state, experiment)),
  )
}

function addProxyRoutes(app: Hono, { proxies, problems, snapshot }: AdminApiDeps): void {
  app.get('/api/v1/proxies', (context) => context.json({ items: proxies().map(proxyView) }))
  app.get('/api/v1/problems', (context) => context.json({ items: problems() }))
  app.get('/config_dump', (context) => {
    const list = context.req.query('resource')
    if (list !== undefined && !DUMP_LISTS.includes(list)) {
      const known = DUMP_LISTS.join(', ')
      return problemResponse(context, 404, `resource ${list} is not one of ${known}`)
    }
    const headers = { 'content-type': 'application/json' }
    return context.body(configDump(snapshot, list), 200, headers)
  })
}

function listOf<Item, View>(
  context: Context,
  records: ReadonlyMap<string, Item>,
  view: (item: Item) => View,
): Response {
  const query = parsePageQuery(context.req.query('limit'), context.req.query('after'))
  if (!query.ok) return problemResponse(context, 400, query.error)
  const page = pageOf(records, query.value)
  return context.json({ ...page, items: page.items.map(view) })
}

function unknown(context: Context, detail: string): Response {
  return problemResponse(context, 404, detail, { kind: 'not-found' })
}
