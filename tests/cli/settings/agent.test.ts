/** What the existing agent reads, one by one, is read by this one. */

import { describe, expect, test } from 'bun:test'
import { agentSettings } from '../../../src/cli/settings/agent.ts'
import { ignoredAgentFlags } from '../../../src/cli/settings/ignored.ts'
import { resolveSettings, type Setting } from '../../../src/cli/settings/setting.ts'

/** Flag, variable and default of the existing agent. */
const EXISTING: readonly (readonly [string, string | undefined, string])[] = [
  ['agent-host', undefined, '0.0.0.0'],
  ['server-name', undefined, 'mlserver'],
  ['server-idx', undefined, '0'],
  ['scheduler-host', 'SELDON_SCHEDULER_HOST', '0.0.0.0'],
  ['scheduler-port', 'SELDON_SCHEDULER_PORT', '9005'],
  ['scheduler-tls-port', 'SELDON_SCHEDULER_TLS_PORT', '9055'],
  ['rclone-host', undefined, '0.0.0.0'],
  ['rclone-port', undefined, '5572'],
  ['inference-host', 'SELDON_SERVER_HOST', '0.0.0.0'],
  ['inference-http-port', 'SELDON_SERVER_HTTP_PORT', '8080'],
  ['inference-grpc-port', 'SELDON_SERVER_GRPC_PORT', '9500'],
  ['reverse-proxy-http-port', 'SELDON_REVERSE_PROXY_HTTP_PORT', '9999'],
  ['reverse-proxy-grpc-port', 'SELDON_REVERSE_PROXY_GRPC_PORT', '9998'],
  ['debug-grpc-port', 'SELDON_DEBUG_GRPC_PORT', '7777'],
  ['metrics-port', 'SELDON_METRICS_PORT', '9006'],
  ['agent-folder', undefined, '/mnt/agent'],
  ['replica-config', 'SELDON_REPLICA_CONFIG', ''],
  ['namespace', undefined, ''],
  ['config-path', undefined, '/mnt/config'],
  ['server-type', 'SELDON_SERVER_TYPE', 'mlserver'],
  ['memory-bytes', 'MEMORY_REQUEST', '1000000'],
  ['capabilities', 'SELDON_SERVER_CAPABILITIES', 'sklearn,xgboost'],
  ['over-commit-percentage', 'SELDON_OVERCOMMIT_PERCENTAGE', '0'],
  ['log-level', 'SELDON_LOG_LEVEL', 'debug'],
  ['tracing-config-path', undefined, ''],
  ['envoy-host', 'SELDON_ENVOY_HOST', '0.0.0.0'],
  ['envoy-port', 'SELDON_ENVOY_PORT', '9000'],
  ['drainer-port', 'SELDON_DRAINER_PORT', '9007'],
  ['readiness-port', 'SELDON_READINESS_PORT', '9008'],
  ['model-inference-lag-threshold', 'SELDON_MODEL_INFERENCE_LAG_THRESHOLD', '30'],
  ['model-inactive-seconds-threshold', 'SELDON_MODEL_INACTIVE_SECONDS_THRESHOLD', '30'],
  ['scaling-stats-period-seconds', 'SELDON_SCALING_STATS_PERIOD_SECONDS', '5'],
  [
    'max-elapsed-time-ready-sub-service-before-start-minutes',
    'SELDON_MAX_ELAPSED_TIME_READY_SUB_SERVICE_BEFORE_START_MINUTES',
    '15',
  ],
  [
    'max-elapsed-time-ready-sub-service-after-start-seconds',
    'SELDON_MAX_TIME_READY_SUB_SERVICE_AFTER_START_SECONDS',
    '30',
  ],
  ['period-ready-sub-service-seconds', 'SELDON_PERIOD_READY_SUB_SERVICE_SECONDS', '60'],
  ['max-load-elapsed-time-minutes', 'SELDON_MAX_LOAD_ELAPSED_TIME_MINUTES', '120'],
  ['max-unload-elapsed-time-minutes', 'SELDON_MAX_UNLOAD_ELAPSED_TIME_MINUTES', '15'],
  ['max-load-retry-count', 'SELDON_MAX_LOAD_RETRY_COUNT', '5'],
  ['max-unload-retry-count', 'SELDON_MAX_UNLOAD_RETRY_COUNT', '1'],
  ['unload-grace-period-seconds', 'SELDON_UNLOAD_GRACE_PERIOD_SECONDS', '2'],
  ['use-deployments-for-servers', 'SELDON_USE_DEPLOYMENTS_FOR_SERVERS', 'false'],
]

/** Defaults that differ, each for a reason. */
const OTHERWISE: Readonly<Record<string, string>> = {
  // 0.0.0.0 is an address to listen on, and one to connect to on Linux alone.
  'agent-host': '127.0.0.1',
  'scheduler-host': '127.0.0.1',
  'rclone-host': '127.0.0.1',
  'inference-host': '127.0.0.1',
  'envoy-host': '127.0.0.1',
  // What MLServer listens on when it is told nothing.
  'inference-grpc-port': '8081',
  'log-level': 'info',
  // The existing agent has no use for it: its period is 30 s whatever is set.
  'period-ready-sub-service-seconds': '5',
}

const settings: readonly Setting<unknown>[] = Object.values(agentSettings)
const ignored = new Map(ignoredAgentFlags.map((one) => [one.flag, one]))

describe.each(EXISTING)('--%s', (flag, env, standard) => {
  const own = settings.find((declaration) => declaration.flag === flag)

  test('is taken, and so is its variable', () => {
    const variables = own === undefined ? [ignored.get(flag)?.env] : own.env
    expect(own !== undefined || ignored.has(flag)).toBe(true)
    if (env !== undefined) expect(variables).toContain(env)
  })

  test('has the same default, or another for a reason', () => {
    if (own === undefined) expect(ignored.get(flag)?.because).not.toBe('')
    else expect(own.type.format(own.default)).toBe(OTHERWISE[flag] ?? standard)
  })
})

test('a flag beats its variable, the variable beats the default', () => {
  const env = Object.fromEntries(
    EXISTING.flatMap(([flag, name]) => (name === undefined ? [] : [[name, sample(flag)]])),
  )
  const flags = new Map([['drainer-port', ['1234']]])
  const resolved = resolveSettings(agentSettings, flags, env)
  if (!resolved.ok) throw new Error(resolved.error.join())
  expect(resolved.value.values).toMatchObject({
    drainerPort: 1234,
    readinessPort: 17,
    unloadAttempts: 17,
    useDeployments: true,
    serverType: 'mlserver',
    agentFolder: '/mnt/agent',
  })
})

function sample(flag: string): string {
  const texts: Readonly<Record<string, string>> = {
    'log-level': 'warn',
    'server-type': 'mlserver',
    'replica-config': '{}',
    'use-deployments-for-servers': 'true',
  }
  return texts[flag] ?? '17'
}
