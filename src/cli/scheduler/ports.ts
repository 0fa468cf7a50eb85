/** What the control plane listens on: xDS, scheduler and agent gRPC, and the admin API. */

import { isIP } from 'node:net'
import { Registry } from 'prom-client'
import { agentApi } from '../../api/grpc/agent-api.ts'
import { schedulerApi } from '../../api/grpc/scheduler-api.ts'
import { createAdminApi } from '../../api/http/admin-api.ts'
import type { Readiness } from '../../api/http/admin-api-deps.ts'
import { registerMetrics } from '../../api/http/metrics.ts'
import { createProbeApi } from '../../api/http/probe-api.ts'
import { ADMIN, type HttpServer, PROBES, serveHttp } from '../../api/http/serve.ts'
import type { Control } from '../../control/control.ts'
import type { ProxySnapshots } from '../../control/proxy-snapshots.ts'
import { snapshotRefusals } from '../../control/snapshot-refusals.ts'
import { agentService, schedulerService } from '../../gen/services.ts'
import { addHealth } from '../../lib/grpc/health.ts'
import { ListenError } from '../../lib/grpc/listener.ts'
import { addReflection } from '../../lib/grpc/reflection.ts'
import { createGrpcServer, type GrpcServer } from '../../lib/grpc/server.ts'
import type { Log } from '../../lib/log.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import type { ManifestSource } from '../../source/manifest-source.ts'
import type { ProxyStatus } from '../../xds/proxies.ts'
import type { XdsServer } from '../../xds/server.ts'
import type { Snapshot } from '../../xds/snapshot.ts'
import { COMMIT, VERSION } from '../release.ts'

export interface ListenSettings {
  /** Address that the gRPC ports bind. */
  readonly host: string
  readonly xdsPort: number
  readonly schedulerPort: number
  readonly agentPort: number
  readonly adminHost: string
  readonly adminPort: number
  readonly adminToken: string | undefined
  /** Where probes ask, on `host`; undefined for the admin port alone. */
  readonly healthProbePort: number | undefined
  /** After this an answer that a proxy owes makes it STALE. */
  readonly proxyAckTimeoutMs: number
}

/** Port numbers by what they are for; as bound, where a setting said 0. */
export interface Ports {
  readonly xds: number
  readonly scheduler: number
  readonly agent: number
  readonly admin: number
  readonly probes?: number
}

export interface Served {
  readonly control: Control
  readonly xds: XdsServer
  readonly snapshot: Snapshot
  readonly proxySnapshots: ProxySnapshots
  readonly source: ManifestSource | undefined
}

export interface Listening {
  /** Opens every port; the error says which one could not be had. */
  open(): Promise<Result<Ports, string>>
  close(): Promise<void>
}

/** Streams and calls that are not done by then are cut off. */
const CLOSE_GRACE_MS = 2_000
/**
 * Calls of one client, and of one agent, at a time. Models are loaded by the thousand at once: a burst
 * is no quicker with more, and takes more memory.
 */
const MAX_SCHEDULER_CALLS = 128
const MAX_AGENT_CALLS = 64
/** Subscriptions and agents' streams beside them, over one connection. */
const MAX_STREAMS = 1_024

export function createListening(settings: ListenSettings, served: Served, log: Log): Listening {
  const grpc = grpcServers(served, log)
  const closing = new Set<string>([
    'admin port',
    ...Object.keys(grpc).map((name) => `${name} port`),
  ])
  const http: HttpServer[] = []
  const bind = async (name: keyof typeof grpc, port: number): Promise<number> => {
    const bound = await grpc[name].listen({ host: settings.host, port })
    closing.delete(`${name} port`)
    return bound.port
  }
  return {
    async open() {
      const readiness = () => ({ ready: closing.size === 0, waitingFor: [...closing] })
      const app = adminApp(settings, served, readiness, log)
      const { host, adminHost, adminPort, healthProbePort } = settings
      const admin = serveHttp(app, { host: adminHost, port: adminPort }, ADMIN)
      if (!admin.ok) return fail(admin.error.message)
      http.push(admin.value)
      closing.delete('admin port')
      const probes =
        healthProbePort === undefined
          ? undefined
          : serveHttp(createProbeApi(readiness), { host, port: healthProbePort }, PROBES)
      if (probes?.ok === false) return fail(probes.error.message)
      if (probes !== undefined) http.push(probes.value)
      try {
        const scheduler = await bind('scheduler', settings.schedulerPort)
        const agent = await bind('agent', settings.agentPort)
        const xds = await bind('xds', settings.xdsPort)
        return ok({
          xds,
          scheduler,
          agent,
          admin: admin.value.port,
          ...(probes === undefined ? {} : { probes: probes.value.port }),
        })
      } catch (error) {
        if (error instanceof ListenError) return fail(error.message)
        throw error
      }
    },
    async close() {
      const servers = Object.values(grpc)
      await Promise.all(servers.map((server) => server.close({ graceMs: CLOSE_GRACE_MS })))
      await Promise.all(http.map((server) => server.close()))
    },
  }
}

function grpcServers(
  { control, xds }: Served,
  log: Log,
): { readonly scheduler: GrpcServer; readonly agent: GrpcServer; readonly xds: GrpcServer } {
  const scheduler = createGrpcServer({
    log,
    maxCallsOfConnection: MAX_SCHEDULER_CALLS,
    maxStreamsOfConnection: MAX_STREAMS,
  })
  scheduler.add(schedulerService, schedulerApi(control, VERSION))
  const agent = createGrpcServer({
    log,
    maxCallsOfConnection: MAX_AGENT_CALLS,
    maxStreamsOfConnection: MAX_STREAMS,
  })
  agent.add(agentService, agentApi(control, log))
  const discovery = createGrpcServer({ log })
  xds.addTo(discovery)
  for (const server of [scheduler, agent, discovery]) {
    addHealth(server)
    addReflection(server)
  }
  return { scheduler, agent, xds: discovery }
}

function adminApp(
  settings: ListenSettings,
  { control, xds, snapshot, proxySnapshots, source }: Served,
  readiness: () => Readiness,
  log: Log,
) {
  const { controller } = control
  const proxies = (): readonly ProxyStatus[] => xds.proxies.list(settings.proxyAckTimeoutMs)
  const facts = {
    state: controller.state,
    proxies,
    snapshot,
    problems: () => [...(source?.problems() ?? []), ...snapshotRefusals(proxySnapshots, proxies())],
    version: { version: VERSION, commit: COMMIT },
    modelScaling: control.modelScaling,
  }
  const registry = new Registry()
  const metrics = registerMetrics(registry, {
    ...facts,
    lostProxies: () => control.delivery.lostCount,
    streams: () => xds.usage(),
  })
  xds.proxies.listen({
    connected() {},
    disconnected() {},
    acked() {},
    nacked: ({ typeUrl }) => metrics.noteNack(typeUrl),
  })
  return createAdminApi({
    ...facts,
    proxySnapshots,
    controller,
    readiness,
    registry,
    isLoopback: isLoopback(settings.adminHost),
    adminToken: settings.adminToken,
    log,
  })
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}
