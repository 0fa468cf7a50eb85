/** A real Envoy that runs our resources from a static file, for tests of what they do. */

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { TYPE_URLS } from '../../src/envoy/names.ts'
import type { Resource } from '../../src/xds/resource.ts'
import { decodeAs, encodeAs } from './message-types.ts'

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

const MANAGER = 'envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager'

/** What of Envoy's messages is looked at; the rest is passed on. */
interface Listener {
  readonly filterChains: readonly { readonly filters: readonly Filter[] }[]
}
interface Filter {
  readonly name: string
  readonly typedConfig: { readonly typeUrl: string; readonly value: Uint8Array }
}
interface Manager {
  readonly scopedRoutes: { readonly scopedRds: unknown }
}
interface Cluster {
  readonly name: string
  readonly edsClusterConfig: unknown
}
interface Assignment {
  readonly clusterName: string
}

/** Renders what would go over xDS into a static bootstrap. */
export function staticBootstrap(resources: readonly Resource[]): Uint8Array {
  const all = <T>(typeUrl: string): T[] =>
    resources
      .filter((resource) => resource.typeUrl === typeUrl)
      .map(({ body }) => decodeAs<T>(typeUrl.replace('type.googleapis.com/', ''), body))
  const scopes = all<object>(TYPE_URLS.scope)
  const assignments = all<Assignment>(TYPE_URLS.endpoints)
  return encodeAs('envoy.config.bootstrap.v3.Bootstrap', {
    node: { id: 'test', cluster: 'test' },
    admin: { address: { socketAddress: { address: '127.0.0.1', portValue: 0 } } },
    staticResources: {
      listeners: all<Listener>(TYPE_URLS.listener).map((one) => staticListener(one, scopes)),
      clusters: all<Cluster>(TYPE_URLS.cluster).map((one) => staticCluster(one, assignments)),
    },
  })
}

function staticListener(listener: Listener, scopes: readonly object[]): object {
  const filter = listener.filterChains[0]?.filters[0]
  if (filter === undefined) throw new Error('no filter')
  const { typeUrl, value } = filter.typedConfig
  const manager = decodeAs<Manager>(MANAGER, value)
  const { scopedRds: _, ...scopedRoutes } = manager.scopedRoutes
  const withScopes = encodeAs(MANAGER, {
    ...manager,
    scopedRoutes: {
      ...scopedRoutes,
      scopedRouteConfigurationsList: { scopedRouteConfigurations: scopes },
    },
  })
  const filters = [{ name: filter.name, typedConfig: { typeUrl, value: withScopes } }]
  return { ...listener, filterChains: [{ filters }] }
}

function staticCluster(all: Cluster, assignments: readonly Assignment[]): object {
  const { edsClusterConfig, ...cluster } = all
  if (edsClusterConfig === undefined || edsClusterConfig === null) return cluster
  const loadAssignment = assignments.find(({ clusterName }) => clusterName === cluster.name)
  return { ...cluster, type: 'STATIC', loadAssignment }
}

export function startStaticEnvoy(resources: readonly Resource[]): Promise<StaticEnvoy> {
  return startEnvoy('bootstrap.pb', staticBootstrap(resources))
}

/** Resolves when Envoy has its listener; the ending of the name tells Envoy the format. */
export async function startEnvoy(
  name: string,
  config: Uint8Array | string,
  flags: readonly string[] = [],
): Promise<StaticEnvoy> {
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
      ...flags,
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
