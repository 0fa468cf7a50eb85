/** Metrics for Prometheus, read from the state when they are asked for; docs/metrics.md lists them. */

import { readdirSync } from 'node:fs'
import { Counter, Gauge, type Registry } from 'prom-client'
import type { ModelScaling } from '../../control/model-scaling.ts'
import { MODEL_STATES, type ModelState } from '../../domain/model.ts'
import type { ServerReplica } from '../../domain/server.ts'
import type { State } from '../../domain/state.ts'
import type { Problem } from '../../lib/problem.ts'
import type { StreamUsage } from '../../xds/open-streams.ts'
import type { ProxyStatus } from '../../xds/proxies.ts'
import type { Snapshot } from '../../xds/snapshot.ts'
import { ADD_ORDER } from '../../xds/type-url.ts'

export interface MetricSources {
  readonly state: State
  readonly proxies: () => readonly ProxyStatus[]
  /** Proxies that were lost and may still route. */
  readonly lostProxies: () => number
  readonly streams: () => StreamUsage
  readonly snapshot: Pick<Snapshot, 'of'>
  readonly problems: () => readonly Problem[]
  readonly version: { readonly version: string; readonly commit: string }
  readonly modelScaling: Pick<ModelScaling, 'counts'>
}

export interface ControlPlaneMetrics {
  /** To be called for each refusal of a proxy. */
  noteNack(typeUrl: string): void
}

type Sample = readonly [labels: Readonly<Record<string, string>>, value: number]

/** Adds the metrics to `registry`. */
export function registerMetrics(registry: Registry, sources: MetricSources): ControlPlaneMetrics {
  const gauge: AddGauge = (name, labelNames, help, samples) => {
    const metric: Gauge = new Gauge({
      name,
      help,
      labelNames: [...labelNames],
      registers: [registry],
      collect() {
        metric.reset()
        for (const [labels, value] of samples()) metric.set(labels, value)
      },
    })
  }
  const { version, commit } = sources.version
  gauge('seldon_build_info', ['version', 'commit'], 'Which release this is; always 1', () => [
    [{ version, commit }, 1],
  ])
  registerModels(gauge, sources)
  registerServers(gauge, sources)
  registerXds(gauge, sources)
  registerStreams(gauge, registry, sources)
  registerProcess(gauge, registry)
  registerScaling(registry, sources)
  const nacks = new Counter({
    name: 'seldon_xds_nacks_total',
    help: 'Refusals by proxies, by type of what was refused',
    labelNames: ['type'],
    registers: [registry],
  })
  return { noteNack: (typeUrl) => nacks.inc({ type: shortType(typeUrl) }) }
}

type AddGauge = (
  name: string,
  labelNames: readonly string[],
  help: string,
  samples: () => Iterable<Sample>,
) => void

function registerModels(gauge: AddGauge, { state, problems }: MetricSources): void {
  gauge('seldon_models', ['state'], 'Models by the state of their latest version', () =>
    counts('state', MODEL_STATES, latestStates(state)),
  )
  gauge(
    'seldon_manifest_problems',
    ['severity'],
    'Problems in the manifest folder, by severity',
    () =>
      counts(
        'severity',
        ['error', 'warning'],
        problems().map(({ severity }) => severity),
      ),
  )
}

function* latestStates({ models }: State): Iterable<ModelState | undefined> {
  for (const { versions } of models.values()) yield versions.at(-1)?.status.state
}

const PRESENCES = ['connected', 'returning', 'lost'] as const

function registerServers(gauge: AddGauge, { state }: MetricSources): void {
  gauge(
    'seldon_server_replicas',
    ['server', 'presence'],
    'Replicas of a server by the presence of their agents',
    () =>
      [...state.servers.values()].flatMap(({ name, replicas }) =>
        counts(
          'presence',
          PRESENCES,
          [...replicas.values()].map(({ presence }) => presence),
        ).map(([labels, value]): Sample => [{ server: name, ...labels }, value]),
      ),
  )
  const ofReplicas = (value: (server: string, replica: ServerReplica) => number) => () =>
    [...state.servers.values()].flatMap(({ name, replicas }) =>
      [...replicas.values()].map((replica): Sample => {
        const labels = { server: name, replica: String(replica.index) }
        return [labels, value(name, replica)]
      }),
    )
  gauge(
    'seldon_server_replica_memory_bytes',
    ['server', 'replica'],
    'Memory for models that a replica has, without over-commit',
    ofReplicas((_server, { memoryBytes }) => memoryBytes),
  )
  gauge(
    'seldon_server_replica_memory_available_bytes',
    ['server', 'replica'],
    'Memory for models that a replica has left, as its agent last said',
    ofReplicas((_server, { availableMemoryBytes }) => availableMemoryBytes),
  )
  gauge(
    'seldon_server_replica_memory_reserved_bytes',
    ['server', 'replica'],
    'Memory promised to models that are on their way to a replica',
    ofReplicas((server, { index }) => state.reservedBytes(server, index)),
  )
  gauge(
    'seldon_server_replica_models',
    ['server', 'replica'],
    'Versions of models that a replica holds or is about to hold',
    ofReplicas((server, { index }) => state.heldCount(server, index)),
  )
}

const SYNC_STATUSES = ['SYNCED', 'STALE', 'NOT SENT', 'NACKED'] as const

function registerXds(gauge: AddGauge, { proxies, snapshot }: MetricSources): void {
  gauge('seldon_xds_proxies', ['status'], 'Connected proxies by status', () =>
    counts(
      'status',
      SYNC_STATUSES,
      proxies().map(({ status }) => status),
    ),
  )
  gauge('seldon_xds_resources', ['type'], 'Resources that proxies are to have, by type', () =>
    ADD_ORDER.map((typeUrl): Sample => [{ type: shortType(typeUrl) }, snapshot.of(typeUrl).size]),
  )
}

function registerScaling(registry: Registry, { modelScaling }: MetricSources): void {
  const triggers = new Counter({
    name: 'seldon_model_scaling_triggers_total',
    help: 'What agents told of the load of models, by direction and by what came of it',
    labelNames: ['direction', 'outcome'],
    registers: [registry],
    collect() {
      triggers.reset()
      for (const { count, ...labels } of modelScaling.counts()) triggers.inc(labels, count)
    },
  })
}

function registerStreams(
  gauge: AddGauge,
  registry: Registry,
  { streams, lostProxies }: MetricSources,
): void {
  gauge(
    'seldon_xds_lost_proxies',
    [],
    'Lost proxies that may still route, while their lease lasts',
    () => [[{}, lostProxies()]],
  )
  gauge('seldon_xds_streams', [], 'Open discovery streams', () => [[{}, streams().streams]])
  gauge('seldon_xds_unsent_bytes', [], 'Responses that clients have left unread so far', () => [
    [{}, streams().unsentBytes],
  ])
  const refused: Counter = new Counter({
    name: 'seldon_xds_streams_refused_total',
    help: 'Streams ended because there were too many, or asked for too many types or names',
    labelNames: ['reason'],
    registers: [registry],
    collect() {
      refused.reset()
      for (const [reason, count] of Object.entries(streams().refused))
        refused.inc({ reason }, count)
    },
  })
}

function registerProcess(gauge: AddGauge, registry: Registry): void {
  const cpu = new Counter({
    name: 'process_cpu_seconds_total',
    help: 'User and system CPU time spent',
    registers: [registry],
    collect() {
      const { user, system } = process.cpuUsage()
      cpu.reset()
      cpu.inc((user + system) / 1e6)
    },
  })
  gauge('process_resident_memory_bytes', [], 'Resident memory', () => [
    [{}, process.memoryUsage.rss()],
  ])
  gauge('process_start_time_seconds', [], 'When the process started, since the epoch', () => [
    [{}, startedAtSeconds],
  ])
  gauge('process_open_fds', [], 'Open file descriptors', openFileDescriptors)
}

const startedAtSeconds = Date.now() / 1_000 - process.uptime()

/** Only Linux tells. */
function openFileDescriptors(): Sample[] {
  try {
    return [[{}, readdirSync('/proc/self/fd').length]]
  } catch {
    return []
  }
}

/** One sample for each of `values`, 0 too: a series that comes and goes cannot be alerted on. */
function counts(
  label: string,
  values: readonly string[],
  found: Iterable<string | undefined>,
): Sample[] {
  const byValue = new Map(values.map((value) => [value, 0]))
  for (const value of found) {
    if (value !== undefined) byValue.set(value, (byValue.get(value) ?? 0) + 1)
  }
  return [...byValue].map(([value, count]): Sample => [{ [label]: value }, count])
}

/** `Cluster` of `type.googleapis.com/envoy.config.cluster.v3.Cluster`. */
function shortType(typeUrl: string): string {
  return typeUrl.slice(typeUrl.lastIndexOf('.') + 1)
}
