/** What the agent listens on. */

import { portHolder } from '../lib/ports.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { type DebugOptions, serveDebug } from './debug-port.ts'
import { serveDrainer } from './drainer-port.ts'
import { serveMetrics } from './metrics-port.ts'
import type { InferencePort } from './proxy/client-port.ts'
import type { Gate } from './proxy/gate.ts'
import { startGrpcProxy } from './proxy/grpc.ts'
import { startHttpProxy } from './proxy/http.ts'
import type { Readiness } from './readiness.ts'
import { serveReadiness } from './readiness-port.ts'
import type { AgentSettings } from './settings.ts'
import type { Stats } from './stats.ts'

/** As bound, where a setting said 0. */
export interface AgentPorts {
  readonly proxyHttp: number
  readonly proxyGrpc: number
  readonly readiness: number
  readonly drainer: number
  readonly metrics: number
  readonly debugGrpc: number
}

export interface Listening {
  readonly ports: AgentPorts
  /** Ends the requests that the model server will not answer any more. */
  disconnect(): void
  /** Takes no new requests, lets those in flight end for at most `graceMs`. */
  close(graceMs: number): Promise<void>
}

export interface Served {
  readonly gate: Gate
  readonly stats: Stats
  readonly readiness: Readiness
  readonly drain: () => Promise<void>
  readonly debug: Pick<DebugOptions, 'held' | 'clockOriginMs' | 'log'>
}

interface Port {
  readonly port: number
  close(graceMs: number): Promise<void>
}

/** Opens all ports; the error says which one could not be had. */
export async function openPorts(
  settings: AgentSettings,
  { gate, stats, ...served }: Served,
): Promise<Result<Listening, string>> {
  const opened: Port[] = []
  const proxies: InferencePort[] = []
  const close = async (graceMs: number) => {
    await Promise.all(opened.map((port) => port.close(graceMs)))
  }
  const host = settings.bindHost
  const open = async (purpose: string, port: number, start: () => Port | Promise<Port>) => {
    try {
      const started = await start()
      opened.push(started)
      return started.port
    } catch (error) {
      throw new PortError(purpose, host, port, error)
    }
  }
  const openProxy = (purpose: string, port: number, start: () => InferencePort) =>
    open(purpose, port, () => {
      const proxy = start()
      proxies.push(proxy)
      return proxy
    })
  const disconnect = () => {
    for (const proxy of proxies) proxy.disconnect()
  }
  try {
    const readiness = await open('readiness', settings.readinessPort, () =>
      serveReadiness(host, settings.readinessPort, served.readiness),
    )
    const drainer = await open('the drainer', settings.drainerPort, () =>
      serveDrainer(host, settings.drainerPort, served.drain),
    )
    const metrics = await open('metrics', settings.metricsPort, () =>
      serveMetrics(host, settings.metricsPort, stats.metrics),
    )
    const debugGrpc = await open('debugging', settings.debugGrpcPort, () =>
      serveDebug({
        ...served.debug,
        host,
        port: settings.debugGrpcPort,
        memoryBytes: settings.memoryBytes,
      }),
    )
    const common = {
      gate,
      record: stats.record,
      now: () => performance.now(),
      newRequestId: () => crypto.randomUUID(),
      epochSeconds: () => Math.floor(Date.now() / 1_000),
    }
    const proxyHttp = await openProxy('HTTP requests', settings.proxyHttpPort, () =>
      startHttpProxy({
        ...common,
        listen: { host, port: settings.proxyHttpPort },
        upstream: { host: settings.inferenceHost, port: settings.inferenceHttpPort },
      }),
    )
    const proxyGrpc = await openProxy('gRPC requests', settings.proxyGrpcPort, () =>
      startGrpcProxy({
        ...common,
        listen: { host, port: settings.proxyGrpcPort },
        upstream: { host: settings.inferenceHost, port: settings.inferenceGrpcPort },
      }),
    )
    const ports = { readiness, drainer, metrics, debugGrpc, proxyHttp, proxyGrpc }
    return ok({ ports, disconnect, close })
  } catch (error) {
    await close(0)
    if (error instanceof PortError) return fail(error.message)
    throw error
  }
}

class PortError extends Error {
  constructor(purpose: string, host: string, port: number, cause: unknown) {
    super(`cannot listen on ${host}:${port} for ${purpose}: ${reasonOf(cause, port)}`, { cause })
  }
}

function reasonOf(cause: unknown, port: number): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EADDRINUSE') {
    const pid = portHolder(port)
    return pid === undefined ? 'the port is taken' : `the port is taken by process ${pid}`
  }
  return cause instanceof Error ? cause.message : String(cause)
}
