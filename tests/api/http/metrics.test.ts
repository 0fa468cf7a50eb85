import { expect, test } from 'bun:test'
import { Registry } from 'prom-client'
import { registerMetrics } from '../../../src/api/http/metrics.ts'
import type { Problem } from '../../../src/lib/problem.ts'
import { makeResource } from '../../../src/xds/make-resource.ts'
import type { ProxyStatus } from '../../../src/xds/proxies.ts'
import { Snapshot } from '../../../src/xds/snapshot.ts'
import { TYPE_URLS } from '../../../src/xds/type-url.ts'
import { report, Scenario } from '../../support/domain.ts'
import { adminApi } from './fixture.ts'

function proxy(id: number, status: ProxyStatus['status']): ProxyStatus {
  return {
    id,
    nodeId: 'n',
    nodeCluster: '',
    userAgent: '',
    peer: '',
    connectedAtMs: 0,
    resumed: false,
    hasOwnSnapshot: false,
    types: [],
    status,
  }
}

function withMetrics() {
  const scenario = new Scenario()
  const registry = new Registry()
  const snapshot = new Snapshot()
  const problem: Problem = { severity: 'warning', message: 'x' }
  const metrics = registerMetrics(registry, {
    state: scenario.state,
    proxies: () => [proxy(1, 'SYNCED'), proxy(2, 'NOT SENT'), proxy(3, 'SYNCED')],
    lostProxies: () => 4,
    streams: () => ({
      streams: 5,
      unsentBytes: 600,
      refused: { streams: 7, types: 0, names: 1 },
    }),
    snapshot,
    problems: () => [problem],
    version: { version: '1.2.3', commit: 'abc' },
    modelScaling: { counts: () => [{ direction: 'up', outcome: 'at-limit', count: 3 }] },
  })
  return { scenario, registry, snapshot, metrics, app: adminApi({ scenario, registry }).app }
}

test('metrics say how things are when they are asked for', async () => {
  const { scenario, snapshot, metrics, app } = withMetrics()
  const lines = async () => {
    const response = await app.request('/metrics')
    expect(response.headers.get('content-type')).toStartWith('text/plain; version=0.0.4')
    return (await response.text()).split('\n')
  }
  expect(await lines()).toContain('seldon_models{state="ModelProgressing"} 0')
  scenario.do({ type: 'SubscribeAgent', report: report(0, { availableMemoryBytes: 900 }) })
  scenario.do({ type: 'SubscribeAgent', report: report(1) })
  scenario.do({ type: 'LoseReplica', replica: { server: 'mlserver', index: 1 } })
  scenario.load('iris', { memoryBytes: 100 })
  scenario.load('nowhere', { requirements: ['gpu'] })
  const body = new Uint8Array()
  snapshot.apply({ set: [makeResource(TYPE_URLS.cluster, 'c', body)], removed: [] })
  metrics.noteNack(TYPE_URLS.cluster)
  metrics.noteNack(TYPE_URLS.cluster)
  const shown = await lines()
  for (const line of [
    'seldon_build_info{version="1.2.3",commit="abc"} 1',
    'seldon_models{state="ModelProgressing"} 1',
    'seldon_xds_lost_proxies 4',
    'seldon_xds_streams 5',
    'seldon_xds_unsent_bytes 600',
    'seldon_xds_streams_refused_total{reason="streams"} 7',
    'seldon_xds_streams_refused_total{reason="types"} 0',
    'seldon_xds_streams_refused_total{reason="names"} 1',
    'seldon_models{state="ScheduleFailed"} 1',
    'seldon_server_replicas{server="mlserver",presence="connected"} 1',
    'seldon_server_replicas{server="mlserver",presence="lost"} 1',
    'seldon_server_replica_memory_bytes{server="mlserver",replica="0"} 1000',
    'seldon_server_replica_memory_available_bytes{server="mlserver",replica="0"} 900',
    'seldon_server_replica_memory_reserved_bytes{server="mlserver",replica="0"} 100',
    'seldon_server_replica_models{server="mlserver",replica="0"} 1',
    'seldon_xds_proxies{status="SYNCED"} 2',
    'seldon_xds_proxies{status="STALE"} 0',
    'seldon_xds_proxies{status="NOT SENT"} 1',
    'seldon_xds_resources{type="Cluster"} 1',
    'seldon_xds_nacks_total{type="Cluster"} 2',
    'seldon_model_scaling_triggers_total{direction="up",outcome="at-limit"} 3',
    'seldon_manifest_problems{severity="error"} 0',
    'seldon_manifest_problems{severity="warning"} 1',
  ]) {
    expect(shown).toContain(line)
  }
  const rss = shown.find((line) => line.startsWith('process_resident_memory_bytes '))
  expect(Number(rss?.split(' ')[1])).toBeGreaterThan(1_000_000)
})

test('series of things that are gone are gone', async () => {
  const { scenario, registry } = withMetrics()
  scenario.do({ type: 'SubscribeAgent', report: report(0) })
  expect(await registry.metrics()).toContain('server="mlserver"')
  scenario.do({ type: 'LoseReplica', replica: { server: 'mlserver', index: 0 } })
  scenario.do({ type: 'RemoveServer', owner: 'api', name: 'mlserver' })
  expect(await registry.metrics()).not.toContain('server="mlserver"')
})
