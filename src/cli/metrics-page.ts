/** The page of the manual that follows from the metrics that the scheduler and the agent register. */

import { Registry } from 'prom-client'
import { createStats } from '../agent/stats.ts'
import { registerMetrics } from '../api/http/metrics.ts'
import { State } from '../domain/state.ts'
import { Snapshot } from '../xds/snapshot.ts'
import { code, page, table } from './reference.ts'

/** Carried by each metric of the agent, and so not listed with each. */
const AGENT_LABELS = ['server', 'server_replica']

export function metricsPage(): string {
  return page([
    '# Metrics',
    "Both roles answer `GET /metrics` in the text format of Prometheus: the scheduler on its admin port, the agent on a port of its own. They read the values off when they are asked, and only then. Envoy and the model servers have metrics of their own, at `/stats/prometheus` of Envoy's admin port and on the metrics port of MLServer and Triton.",
    '## Scheduler',
    'On port 9001. A series is there with the value 0, too, so that an alert can count on it.',
    metricTable(schedulerMetrics()),
    '## Agent',
    `On port 9006. Each has the labels ${AGENT_LABELS.map(code).join(' and ')} besides, and names that dashboards for Seldon Core 2 know where there is one for it. The series of a model end when it is unloaded.`,
    metricTable(agentMetrics()),
  ])
}

function schedulerMetrics(): Registry {
  const registry = new Registry()
  registerMetrics(registry, {
    state: new State(),
    proxies: () => [],
    lostProxies: () => 0,
    streams: () => ({ streams: 0, unsentBytes: 0, refused: { streams: 0, types: 0, names: 0 } }),
    snapshot: new Snapshot(),
    problems: () => [],
    version: { version: '', commit: '' },
    modelScaling: { counts: () => [] },
  })
  return registry
}

function agentMetrics(): Registry {
  const registry = new Registry()
  const replica = { serverName: '', serverIndex: 0, memoryBytes: 0, overCommitPercentage: 0 }
  createStats({ ...replica, held: () => [], isKnown: () => false }, registry)
  return registry
}

function metricTable(registry: Registry): string {
  const rows = registry.getMetricsAsArray().map((metric) => {
    const labels: unknown = 'labelNames' in metric ? metric.labelNames : []
    const names = Array.isArray(labels) ? labels.map(String) : []
    return [code(metric.name), `${metric.type}`, names.map(code).join(', '), metric.help]
  })
  const byName = rows.toSorted(([one = ''], [other = '']) => one.localeCompare(other, 'en'))
  return table(['Name', 'Type', 'Labels', ''], byName)
}
