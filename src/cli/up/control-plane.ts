/** The scheduler and the Envoy of a local run. */

import { writeFileSync } from 'node:fs'
import { bootstrap, defaultBootstrapOptions } from '../../envoy/bootstrap.ts'
import { envoySettings } from '../settings/envoy.ts'
import { modelScalingSettings, schedulerSettings, waitingSettings } from '../settings/scheduler.ts'
import { pick, toFlags, type Values } from '../settings/setting.ts'
import type { upSettings } from '../settings/up.ts'
import type { ChildSpec } from './family.ts'
import type { FixedPort } from './ports.ts'
import { httpReady } from './readiness.ts'
import type { StateFolder } from './state-folder.ts'

export type UpValues = Values<typeof upSettings>
export type ChildPlace = Pick<ChildSpec, 'env' | 'cwd'>

/** What runs here serves this machine alone. */
export const LOOPBACK = '127.0.0.1'

export function schedulerSpec(
  self: readonly string[],
  settings: UpValues,
  folder: StateFolder,
  place: ChildPlace,
): ChildSpec {
  const { xdsPort, schedulerPort, agentPort, adminPort, configDir, logLevel } = settings
  const flags = toFlags(schedulerSettings, {
    host: LOOPBACK,
    adminHost: LOOPBACK,
    xdsPort,
    schedulerPort,
    agentPort,
    adminPort,
    configDir,
    dbPath: folder.database,
    logLevel,
    logFormat: 'text',
    ...pick(waitingSettings, settings),
    ...pick(modelScalingSettings, settings),
    ...pick(envoySettings, settings),
  })
  return {
    name: 'scheduler',
    role: 'scheduler',
    command: [...self, 'scheduler', ...flags],
    ready: httpReady(`http://${LOOPBACK}:${adminPort}/readyz`),
    retryFirstStart: false,
    ...place,
  }
}

/** Writes the bootstrap that Envoy starts with. */
export function envoySpec(
  executable: string,
  settings: UpValues,
  folder: StateFolder,
  place: ChildPlace,
): ChildSpec {
  const { xdsPort, envoyAdminPort: adminPort, logLevel } = settings
  const options = { ...defaultBootstrapOptions, xdsHost: LOOPBACK, xdsPort, adminPort }
  writeFileSync(folder.bootstrap, bootstrap(options))
  return {
    name: 'envoy',
    role: 'envoy',
    command: [
      executable,
      // Envoy takes no `=` between a flag and its value.
      '--config-path',
      folder.bootstrap,
      // It shares memory by number with any other Envoy of the machine.
      '--disable-hot-restart',
      // The access log is looked at while it is written.
      '--file-flush-interval-msec',
      '1000',
      '--log-level',
      ENVOY_LOG_LEVELS[logLevel],
      '--log-format',
      '%Y-%m-%dT%H:%M:%S.%e %l %v',
    ],
    ready: httpReady(`http://${LOOPBACK}:${adminPort}/ready`),
    retryFirstStart: false,
    ...place,
  }
}

/** Envoy tells at `info` what only its own developers need. */
const ENVOY_LOG_LEVELS = {
  debug: 'info',
  info: 'warning',
  warn: 'warning',
  error: 'error',
} as const

export function fixedPorts(settings: UpValues): FixedPort[] {
  const port = (number: number, flag: string, purpose: string) => ({
    port: number,
    flag,
    purpose,
    host: LOOPBACK,
  })
  return [
    {
      port: settings.inferencePort,
      host: settings.inferenceListenHost,
      flag: 'inference-port',
      purpose: "Envoy's inference requests",
    },
    port(settings.envoyAdminPort, 'envoy-admin-port', "Envoy's admin interface"),
    port(settings.xdsPort, 'xds-port', 'xDS'),
    port(settings.schedulerPort, 'scheduler-port', "the scheduler's gRPC"),
    port(settings.agentPort, 'agent-port', "the agents' gRPC"),
    port(settings.adminPort, 'admin-port', 'the admin HTTP API'),
  ]
}
