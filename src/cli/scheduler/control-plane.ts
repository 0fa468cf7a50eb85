/** Wires the control plane together: store, control, xDS, ports and the manifest folder. */

import { type Control, type ControlOptions, createControl } from '../../control/control.ts'
import type { ModelScalingOptions } from '../../control/model-scaling.ts'
import { tellWatchers } from '../../control/proxy-news.ts'
import { ProxySnapshots } from '../../control/proxy-snapshots.ts'
import type { ServerScalingOptions } from '../../control/server-scaling.ts'
import { IN_MEMORY, openStore, type Store, type StoredState } from '../../control/store.ts'
import type { EnvoyOptions } from '../../envoy/options.ts'
import { createIdleCollection, PROCESS_MEMORY } from '../../lib/idle-collection.ts'
import type { Log } from '../../lib/log.ts'
import { formatProblem } from '../../lib/problem.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import { createManifestSource } from '../../source/manifest-source.ts'
import type { Node } from '../../xds/dialect.ts'
import type { Proxies } from '../../xds/proxies.ts'
import { createXdsServer } from '../../xds/server.ts'
import { Snapshot } from '../../xds/snapshot.ts'
import { Snapshots } from '../../xds/snapshots.ts'
import { TYPE_URLS } from '../../xds/type-url.ts'
import { VERSION } from '../release.ts'
import { createListening, type ListenSettings, type Ports, type Served } from './ports.ts'

export interface ControlPlaneSettings extends ListenSettings {
  /** Undefined keeps everything in memory. */
  readonly dbPath: string | undefined
  readonly configDir: string | undefined
  readonly proxyLeaseMs: number
  readonly maxXdsStreams: number
  readonly agentReturnTimeoutMs: number
  /** For how long deleted things, and replicas without an agent, stay readable. */
  readonly retentionMs: number
  readonly envoy: EnvoyOptions
  readonly serverScaling: ServerScalingOptions
  readonly modelScaling: ModelScalingOptions
}

export interface ControlPlane {
  readonly ports: Ports
  /** Reads the manifest folder again without waiting for an event. */
  reread(): Promise<void>
  close(): Promise<void>
}

/** Starts everything; `ok` once every port is open. The error is for people to read. */
export async function startControlPlane(
  settings: ControlPlaneSettings,
  log: Log,
): Promise<Result<ControlPlane, string>> {
  const store = openStore(settings.dbPath ?? IN_MEMORY)
  if (!store.ok) return store
  const stored = store.value.load()
  if (!stored.ok) {
    store.value.close()
    return fail(`cannot use the store ${settings.dbPath}: ${stored.error}`)
  }
  const core = createCore(settings, store.value, stored.value, log)
  const { control } = core
  const { configDir } = settings
  const source =
    configDir === undefined
      ? undefined
      : createManifestSource(configDir, {
          controller: control.controller,
          proxySnapshots: core.proxySnapshots,
          after,
          log,
        })
  const listening = createListening(settings, { ...core, source }, log)
  const close = async () => {
    source?.close()
    control.close()
    // The streams that this ended say so themselves: clients take a plain end for no failure.
    await new Promise((resolve) => setImmediate(resolve))
    await listening.close()
    store.value.close()
  }
  const ports = await listening.open()
  const started = ports.ok && source !== undefined ? await source.start() : ok(undefined)
  if (ports.ok && started.ok) {
    return ok({ ports: ports.value, reread: async () => source?.reread(), close })
  }
  await close()
  return started.ok ? fail(ports.ok ? '' : ports.error) : fail(formatProblem(started.error))
}

function createCore(
  settings: ControlPlaneSettings,
  store: Store,
  stored: StoredState,
  log: Log,
): Pick<Served, 'control' | 'xds' | 'snapshot' | 'proxySnapshots'> {
  const nowMs = Date.now
  const snapshot = new Snapshot({ nowMs })
  const controlPlaneId = `seldon ${VERSION}`
  const snapshots = new Snapshots(snapshot)
  const snapshotFor = (node: Node | null) => snapshots.viewFor(node?.id ?? '')
  const maxStreams = settings.maxXdsStreams
  const facts = { controlPlaneId, maxStreams, rememberedType: TYPE_URLS.scopedRoutes }
  const xds = createXdsServer({ ...facts, snapshotFor, nowMs, after, log })
  const { proxies } = xds
  const proxySnapshots = new ProxySnapshots({
    stored: stored.proxySnapshots,
    store,
    served: snapshots,
  })
  const deps = { store, snapshot, proxies, log, nowMs, after, random: Math.random }
  const control = createControl(controlOptions(settings), stored, deps)
  proxies.listen(tellWatchers(control, proxySnapshots))
  collectWhenIdle(control, proxies)
  return { control, xds, snapshot, proxySnapshots }
}

/** Commands and the answers of proxies are what takes memory for a while. */
function collectWhenIdle({ controller, closed }: Control, proxies: Proxies): void {
  const collection = createIdleCollection({ ...PROCESS_MEMORY, nowMs: Date.now, after })
  const worked = () => collection.worked()
  controller.observe(worked)
  proxies.listen({ connected: worked, disconnected: worked, acked: worked, nacked: worked })
  closed.addEventListener('abort', () => collection.close())
  worked()
}

function controlOptions(settings: ControlPlaneSettings): ControlOptions {
  return {
    ackTimeoutMs: settings.proxyAckTimeoutMs,
    leaseMs: settings.proxyLeaseMs,
    agentReturnTimeoutMs: settings.agentReturnTimeoutMs,
    retentionMs: settings.retentionMs,
    envoy: settings.envoy,
    serverScaling: settings.serverScaling,
    modelScaling: settings.modelScaling,
  }
}

function after(delayMs: number, callback: () => void): () => void {
  // The longest delay that a timer takes; a day's tenth is far below it.
  const timer = setTimeout(callback, Math.min(delayMs, 2 ** 31 - 1))
  return () => clearTimeout(timer)
}
