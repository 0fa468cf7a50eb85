import { describe, expect, test } from 'bun:test'
import { serveMetrics } from '../../src/agent/metrics-port.ts'
import type { ExchangeRecord } from '../../src/agent/proxy/exchange-record.ts'
import { createStats } from '../../src/agent/stats.ts'
import { modelVersion } from '../support/model-version.ts'

const REPLICA = 'server="mlserver",server_replica="2"'
const iris = modelVersion('iris', 1)
const inference = { model: 'iris', internalName: 'iris_1' }
const record: ExchangeRecord = {
  protocol: 'rest',
  method: 'post',
  code: '200',
  durationMs: 30,
  inference,
}

function bench({ isKnown = true } = {}) {
  return createStats({
    serverName: 'mlserver',
    serverIndex: 2,
    memoryBytes: 1_000,
    overCommitPercentage: 20,
    held: () => [
      { version: iris, memoryBytes: 300, inMemory: true, lastUsedMs: 5 },
      { version: modelVersion('wine', 1), memoryBytes: 400, inMemory: false, lastUsedMs: 1 },
    ],
    isKnown: () => isKnown,
  })
}

/** The sample's value, whatever the order of its labels. */
async function sample(stats: { metrics(): Promise<string> }, name: string, labels: string) {
  const wanted = labels.split(',').sort().join()
  for (const line of (await stats.metrics()).split('\n')) {
    const match = /^(\w+)\{(.*)\} (\S+)$/.exec(line)
    if (match?.[1] === name && match[2]?.split(',').sort().join() === wanted)
      return Number(match[3])
  }
  return undefined
}

describe('metrics', () => {
  test('count predictions by model, protocol and code', async () => {
    const stats = bench()
    stats.record(record)
    stats.record({ ...record, code: '400' })
    stats.record({ ...record, protocol: 'grpc', method: 'grpc', code: 'OK', durationMs: 5 })
    // Readiness, say: no prediction.
    stats.record({ protocol: 'rest', method: 'get', code: '200', durationMs: 1 })
    const of = `${REPLICA},model="iris",model_internal="iris_1"`
    const total = (rest: string) => sample(stats, 'seldon_model_infer_total', `${of},${rest}`)
    expect(await total('method_type="rest",code="200"')).toBe(1)
    expect(await total('method_type="rest",code="400"')).toBe(1)
    expect(await total('method_type="grpc",code="OK"')).toBe(1)
    const aggregate = 'seldon_model_aggregate_infer_seconds_total'
    expect(await sample(stats, aggregate, `${REPLICA},method_type="rest"`)).toBeCloseTo(0.06)
    const api = `${REPLICA},method="post",code="200",le="0.05"`
    expect(await sample(stats, 'seldon_model_infer_api_seconds_bucket', api)).toBe(1)
    const ready = `${REPLICA},method="get",code="200"`
    expect(await sample(stats, 'seldon_model_infer_api_seconds_count', ready)).toBe(1)
  })

  test('tell what is loaded and what could be', async () => {
    const stats = bench()
    stats.loaded()
    stats.unloaded()
    expect(await sample(stats, 'seldon_load_model_counter', REPLICA)).toBe(1)
    expect(await sample(stats, 'seldon_unload_model_counter', REPLICA)).toBe(1)
    for (const held of ['iris_1', 'wine_1']) {
      const labels = `${REPLICA},model_internal="${held}"`
      expect(await sample(stats, 'seldon_loaded_model_gauge', labels)).toBe(1)
    }
    const memory = 'seldon_loaded_model_memory_bytes_gauge'
    expect(await sample(stats, memory, `${REPLICA},model_internal="iris_1"`)).toBe(300)
    const evicted = 'seldon_evicted_model_memory_bytes_gauge'
    expect(await sample(stats, memory, `${REPLICA},model_internal="wine_1"`)).toBeUndefined()
    expect(await sample(stats, evicted, `${REPLICA},model_internal="wine_1"`)).toBe(400)
    const capacity = 'seldon_server_replica_memory_capacity'
    expect(await sample(stats, `${capacity}_bytes_gauge`, REPLICA)).toBe(1_000)
    expect(await sample(stats, `${capacity}_overcommit_bytes_gauge`, REPLICA)).toBe(1_200)
  })

  test('count evictions, reloads with their time, and requests beyond a limit', async () => {
    const stats = bench()
    stats.evicted()
    stats.reloaded(30)
    stats.overLimit(iris)
    expect(await sample(stats, 'seldon_cache_evict_count', REPLICA)).toBe(1)
    expect(await sample(stats, 'seldon_cache_miss_count', REPLICA)).toBe(1)
    const bucket = 'seldon_model_reload_seconds_bucket'
    expect(await sample(stats, bucket, `${REPLICA},le="0.025"`)).toBe(0)
    expect(await sample(stats, bucket, `${REPLICA},le="0.05"`)).toBe(1)
    const of = `${REPLICA},model="iris",model_internal="iris_1"`
    expect(await sample(stats, 'seldon_model_over_limit_count', of)).toBe(1)
    stats.forget(iris)
    expect(await sample(stats, 'seldon_model_over_limit_count', of)).toBeUndefined()
  })

  test('forget a model that is gone', async () => {
    const stats = bench()
    stats.record(record)
    expect(await stats.metrics()).toContain('seldon_model_infer_total{')
    stats.forget(iris)
    expect(await stats.metrics()).not.toContain('seldon_model_infer_total{')
  })

  test('count a request that outlives its model with all others alone', async () => {
    const stats = bench({ isKnown: false })
    stats.record(record)
    expect(await stats.metrics()).not.toContain('seldon_model_infer_total{')
    const aggregate = 'seldon_model_aggregate_infer_total'
    expect(await sample(stats, aggregate, `${REPLICA},method_type="rest"`)).toBe(1)
  })

  test('are served', async () => {
    const stats = bench()
    const port = serveMetrics('127.0.0.1', 0, stats.metrics)
    const answer = await fetch(`http://127.0.0.1:${port.port}/metrics`)
    expect(answer.headers.get('content-type')).toStartWith('text/plain; version=0.0.4')
    expect(await answer.text()).toContain('seldon_loaded_model_gauge')
    expect((await fetch(`http://127.0.0.1:${port.port}/`)).status).toBe(404)
    await port.close()
  })
})
