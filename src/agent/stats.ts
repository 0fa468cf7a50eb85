/** The agent's Prometheus metrics, under the names that dashboards for Seldon Core 2 know. */

import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { HeldModel } from './holdings.ts'
import type { ModelVersion } from './model-version.ts'
import type { ExchangeRecord, RecordExchange } from './proxy/exchange-record.ts'

export interface StatsOptions {
  readonly serverName: string
  readonly serverIndex: number
  readonly memoryBytes: number
  readonly overCommitPercentage: number
  /** In memory or evicted. */
  readonly held: () => readonly HeldModel[]
  /** Whether the agent has it still: what it has not gets no series of its own. */
  readonly isKnown: (internalName: string) => boolean
}

export interface Stats {
  readonly record: RecordExchange
  loaded(): void
  evicted(): void
  /** A model that was evicted is in memory again. */
  reloaded(tookMs: number): void
  /** A request was refused because its model has as many as it may have. */
  overLimit(version: ModelVersion): void
  unloaded(): void
  /** Ends the series of a model that the agent does not have any more. */
  forget(version: ModelVersion): void
  /** Prometheus' text format. */
  metrics(): Promise<string>
}

/** Adds its metrics to `registry`. */
export function createStats(options: StatsOptions, registry = new Registry()): Stats {
  registry.setDefaultLabels({
    server: options.serverName,
    server_replica: String(options.serverIndex),
  })
  addGauges(registry, options)
  const counter = (name: string, help: string) => new Counter({ name, help, registers: [registry] })
  const loads = counter('seldon_load_model_counter', 'Models loaded')
  const unloads = counter('seldon_unload_model_counter', 'Models unloaded')
  const evictions = counter('seldon_cache_evict_count', 'Models evicted to make room for others')
  const misses = counter('seldon_cache_miss_count', 'Evicted models loaded again for a request')
  const reloads = new Histogram({
    name: 'seldon_model_reload_seconds',
    help: 'Time to load an evicted model again, once there was room for it',
    buckets: RELOAD_BUCKETS,
    registers: [registry],
  })
  const overLimit = new Counter({
    name: 'seldon_model_over_limit_count',
    help: 'Requests refused because their model had as many as it may have',
    labelNames: ['model', 'model_internal'],
    registers: [registry],
  })
  const inference = inferenceMetrics(registry, options.isKnown)
  return {
    record: inference.record,
    loaded: () => loads.inc(),
    evicted: () => evictions.inc(),
    reloaded(tookMs) {
      misses.inc()
      reloads.observe(tookMs / 1_000)
    },
    overLimit: ({ model, internalName }) => overLimit.inc({ model, model_internal: internalName }),
    unloaded: () => unloads.inc(),
    forget({ model, internalName }) {
      inference.forget(internalName)
      overLimit.remove({ model, model_internal: internalName })
    },
    metrics: () => registry.metrics(),
  }
}

/** From a small sklearn model to one of many GB. */
const RELOAD_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300]
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

type ModelLabel = 'model' | 'model_internal' | 'method_type' | 'code'

function inferenceMetrics(registry: Registry, isKnown: StatsOptions['isKnown']) {
  const registers = [registry]
  const api = new Histogram({
    name: 'seldon_model_infer_api_seconds',
    help: 'Time of a request, from its head to the end of its answer',
    labelNames: ['method', 'code'],
    buckets: BUCKETS,
    registers,
  })
  const modelCounter = (name: string, help: string) =>
    new Counter<ModelLabel>({
      name,
      help,
      labelNames: ['model', 'model_internal', 'method_type', 'code'],
      registers,
    })
  const total = modelCounter('seldon_model_infer_total', 'Predictions asked for')
  const seconds = modelCounter('seldon_model_infer_seconds_total', 'Time spent on predictions')
  const aggregate = (name: string, help: string) =>
    new Counter({ name, help, labelNames: ['method_type'], registers })
  const aggregateTotal = aggregate(
    'seldon_model_aggregate_infer_total',
    'Predictions asked for, all models together',
  )
  const aggregateSeconds = aggregate(
    'seldon_model_aggregate_infer_seconds_total',
    'Time spent on predictions, all models together',
  )
  /** Of each model, to be removed with it. */
  const series = new Map<string, Map<string, Record<ModelLabel, string>>>()

  function countInference(record: ExchangeRecord, took: number): void {
    if (record.inference === undefined) return
    const { model, internalName } = record.inference
    aggregateTotal.inc({ method_type: record.protocol })
    aggregateSeconds.inc({ method_type: record.protocol }, took)
    // A request may outlive its model.
    if (!isKnown(internalName)) return
    const key = `${record.protocol} ${record.code}`
    const ofModel = series.get(internalName) ?? new Map<string, Record<ModelLabel, string>>()
    series.set(internalName, ofModel)
    const labels = ofModel.get(key) ?? {
      model,
      model_internal: internalName,
      method_type: record.protocol,
      code: record.code,
    }
    ofModel.set(key, labels)
    total.inc(labels)
    seconds.inc(labels, took)
  }

  return {
    record(record: ExchangeRecord): void {
      const took = record.durationMs / 1_000
      api.observe({ method: record.method, code: record.code }, took)
      countInference(record, took)
    },
    forget(internalName: string): void {
      for (const labels of series.get(internalName)?.values() ?? []) {
        total.remove(labels)
        seconds.remove(labels)
      }
      series.delete(internalName)
    },
  }
}

/** What is read off when the metrics are asked for. */
function addGauges(registry: Registry, options: StatsOptions): void {
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value())
      },
    })
  const { held, memoryBytes, overCommitPercentage } = options
  const inMemory = () => held().filter((model) => model.inMemory)
  const evicted = () => held().filter((model) => !model.inMemory)
  gauge('seldon_server_replica_memory_capacity_bytes_gauge', 'Memory for models', () => memoryBytes)
  gauge(
    'seldon_server_replica_memory_capacity_overcommit_bytes_gauge',
    'Memory that may be promised, the over-commit included',
    () => memoryBytes * (1 + overCommitPercentage / 100),
  )
  gauge('process_resident_memory_bytes', 'Resident memory', () => process.memoryUsage.rss())
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'CPU time, user and system',
    registers: [registry],
    collect() {
      const { user, system } = process.cpuUsage()
      this.reset()
      this.inc((user + system) / 1e6)
    },
  })
  const ofModels = (
    name: string,
    help: string,
    models: () => readonly HeldModel[],
    value: (model: HeldModel) => number,
  ) =>
    new Gauge({
      name,
      help,
      labelNames: ['model_internal'],
      registers: [registry],
      collect() {
        this.reset()
        for (const model of models()) {
          this.set({ model_internal: model.version.internalName }, value(model))
        }
      },
    })
  const memory = (name: string, help: string, models: () => readonly HeldModel[]) =>
    ofModels(name, help, models, ({ memoryBytes: bytes }) => bytes)
  ofModels('seldon_loaded_model_gauge', '1 for each held model, evicted ones too', held, () => 1)
  memory('seldon_loaded_model_memory_bytes_gauge', 'Memory of a model in memory', inMemory)
  memory('seldon_evicted_model_memory_bytes_gauge', 'Memory an evicted model would take', evicted)
}
