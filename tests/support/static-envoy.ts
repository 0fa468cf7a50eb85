/** A real Envoy that runs our resources from a static file, for tests of what they do. */

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { TYPE_URLS } from '../../src/envoy/names.ts'
import { envoy } from '../../src/gen/envoy.js'
import type { Resource } from '../../src/xds/resource.ts'

const { Bootstrap } = envoy.config.bootstrap.v3
const { Cluster } = envoy.config.cluster.v3
const { ClusterLoadAssignment } = envoy.config.endpoint.v3
const { Listener } = envoy.config.listener.v3
const { ScopedRouteConfiguration } = envoy.config.route.v3
const { HttpConnectionManager } = envoy.extensions.filters.network.http_connection_manager.v3

const START_DEADLINE_MS = 20_000

export interface StaticEnvoy extends AsyncDisposable {
  /** Port of the listener, chosen by the system when the resource says 0. */
  readonly port: number
  readonly adminPort: number
  readonly pid: number
  /** Lines of the access log so far, where it goes to standard output. */
  readonly lines: readonly string[]
  /** Resolves when a line holds `part`. */
  logs(part: string): Promise<string>
  stop(): Promise<void>
}

/** ENVOY_PATH, else the project's own environment, else PATH. */
export function envoyCommand(): string | undefined {
  const own = join(import.meta.dir, '../../.venv/bin/envoy')
  const fromEnvironment = process.env['ENVOY_PATH']
  if (fromEnvironment !== undefined) return fromEnvironment
  return existsSync(own) ? own : (Bun.which('envoy') ?? undefined)
}

/** Renders what would go over xDS into a static bootstrap. */
export function staticBootstrap(resources: readonly Resource[]): Uint8Array {
  const bodies = (typeUrl: string) =>
    resources.filter((resource) => resource.typeUrl === typeUrl).map(({ body }) => body)
  const scopes = bodies(TYPE_URLS.scope).map((body) => ScopedRouteConfiguration.decode(body))
  const assignments = bodies(TYPE_URLS.endpoints).map((body) => ClusterLoadAssignment.decode(body))
  return Bootstrap.encode({
    node: { id: 'test', cluster: 'test' },
    admin: { address: { socketAddress: { address: '127.0.0.1', portValue: 0 } } },
    staticResources: {
      listeners: bodies(TYPE_URLS.listener).map((body) => staticListener(body, scopes)),
      clusters: bodies(TYPE_URLS.cluster).map((body) => staticCluster(body, assignments)),
    },
  }).finish()
}

function staticListener(
  body: Uint8Array,
  scopes: readonly envoy.config.route.v3.ScopedRouteConfiguration[],
): envoy.config.listener.v3.ListenerInit {
  const listener = Listener.decode(body)
  const filter = listener.filterChains[0]?.filters[0]
  const config = filter?.typedConfig
  if (filter === undefined || config === null || config === undefined) throw new Error('no filter')
  const manager = HttpConnectionManager.decode(config.value)
  const { scopedRds: _, ...scopedRoutes } = manager.scopedRoutes ?? {}
  const value = HttpConnectionManager.encode({
    ...manager,
    scopedRoutes: {
      ...scopedRoutes,
      scopedRouteConfigurationsList: { scopedRouteConfigurations: scopes },
    },
  }).finish()
  const filters = [{ name: filter.name, typedConfig: { typeUrl: config.typeUrl, value } }]
  return { ...listener, filterChains: [{ filters }] }
}

function staticCluster(
  body: Uint8Array,
  assignments: readonly envoy.config.endpoint.v3.ClusterLoadAssignment[],
): envoy.config.cluster.v3.ClusterInit {
  const { edsClusterConfig, ...cluster } = Cluster.decode(body)
  if (edsClusterConfig === null) return cluster
  const loadAssignment = assignments.find(({ clusterName }) => clusterName === cluster.name)
  return { ...cluster, type: Cluster.DiscoveryType.STATIC, loadAssignment: loadAssignment ?? null }
}

export function startStaticEnvoy(resources: readonly Resource[]): Promise<StaticEnvoy> {
  return startEnvoy('bootstrap.pb', staticBootstrap(resources))
}

/** Resolves when Envoy has its listener; the ending of the name tells Envoy the format. */
export async function startEnvoy(name: string, config: Uint8Array | string): Promise<StaticEnvoy> {
  const command = envoyCommand()
  if (command === undefined) throw new Error('no Envoy found: set ENVOY_PATH')
  const folder = await mkdtemp(join(tmpdir(), 'envoy-'))
  const path = join(folder, name)
  const adminAddress = join(folder, 'admin')
  await writeFile(path, config)
  const child = spawn(
    command,
    [
      '-c',
      path,
      '--use-dynamic-base-id',
      '--concurrency',
      '1',
      '--file-flush-interval-msec',
      '20',
      '--admin-address-path',
      adminAddress,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const output = createInterface({ input: child.stdout })
  const lines: string[] = []
  output.on('line', (line) => lines.push(line))
  const logs = (part: string) => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const check = (line: string) => (line.includes(part) ? resolve(line) : undefined)
    lines.forEach(check)
    output.on('line', check)
    return promise.finally(() => output.off('line', check))
  }
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGKILL')
    await exited
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await workersStarted(child)
    const adminPort = portOf(await readFile(adminAddress, 'utf8'))
    const port = await listenerPort(adminPort)
    return { port, adminPort, pid: child.pid ?? 0, lines, logs, stop, [Symbol.asyncDispose]: stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function workersStarted(child: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const log: string[] = []
  const fail = (why: string) => reject(new Error(`${why}:\n${log.slice(-20).join('\n')}`))
  const timer = setTimeout(() => fail('Envoy took too long to start'), START_DEADLINE_MS)
  if (child.stderr === null) throw new Error('no standard error')
  createInterface({ input: child.stderr }).on('line', (line) => {
    log.push(line)
    if (line.includes('starting workers')) resolve()
  })
  child.once('exit', (code) => fail(`Envoy ended with ${code}`))
  return promise.finally(() => clearTimeout(timer))
}

async function listenerPort(adminPort: number): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${adminPort}/listeners`)
  return portOf(await response.text())
}

function portOf(address: string): number {
  const port = /:(\d+)\s*$/.exec(address)?.[1]
  if (port === undefined) throw new Error(`no port in ${address}`)
  return Number(port)
}
