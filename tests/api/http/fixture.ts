/** An admin API over a scenario, with parts that a test can replace. */

import { Registry } from 'prom-client'
import { createAdminApi } from '../../../src/api/http/admin-api.ts'
import type { AdminApiDeps } from '../../../src/api/http/admin-api-deps.ts'
import type { ProblemDocument } from '../../../src/api/http/problem-json.ts'
import { createController } from '../../../src/control/controller.ts'
import { ProxySnapshots } from '../../../src/control/proxy-snapshots.ts'
import { silentLog } from '../../../src/lib/log.ts'
import { ok } from '../../../src/lib/result.ts'
import { Snapshot } from '../../../src/xds/snapshot.ts'
import { Snapshots } from '../../../src/xds/snapshots.ts'
import { Scenario } from '../../support/domain.ts'

export function adminApi(given: Partial<AdminApiDeps> & { readonly scenario?: Scenario } = {}) {
  const { scenario = new Scenario(), ...deps } = given
  const controller = createController({
    state: scenario.state,
    store: { write: () => ok(undefined), probe: () => ok(undefined) },
    nowMs: () => ++scenario.nowMs,
    after: () => () => {},
    log: silentLog,
  })
  const app = createAdminApi({
    state: scenario.state,
    controller,
    proxies: () => [],
    proxySnapshots: proxySnapshots(),
    snapshot: new Snapshot(),
    problems: () => [],
    readiness: () => ({ ready: true, waitingFor: [] }),
    version: { version: '1.2.3', commit: 'abc' },
    registry: new Registry(),
    isLoopback: true,
    log: silentLog,
    ...deps,
  })
  return { app, scenario }
}

/** Stored and served nowhere. */
export function proxySnapshots(): ProxySnapshots {
  return new ProxySnapshots({
    stored: [],
    store: { writeProxySnapshot: () => ok(undefined) },
    served: new Snapshots(new Snapshot()),
  })
}

export type App = ReturnType<typeof adminApi>['app']

/** The body of a 200 answer. */
export async function getJson(app: App, path: string): Promise<unknown> {
  const response = await app.request(path)
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

/** What every refusal has to be. */
export async function problemOf(response: Response): Promise<ProblemDocument> {
  if (response.headers.get('content-type') !== 'application/problem+json') {
    throw new Error(`not a problem: ${response.status} ${await response.text()}`)
  }
  const document = (await response.json()) as ProblemDocument
  if (document.status !== response.status) throw new Error('the document has another status')
  return document
}

export function putModel(
  app: App,
  name: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const init = { method: 'PUT', body, headers: { 'content-type': 'application/yaml', ...headers } }
  return Promise.resolve(app.request(`/api/v1/models/${name}`, init))
}

export function manifestOf(name: string, spec = 'storageUri: /models/a'): string {
  return `apiVersion: mlops.seldon.io/v1alpha1
kind: Model
metadata:
  name: ${name}
spec:
  ${spec}
`
}
