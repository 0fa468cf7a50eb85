/** `seldon bootstrap`: prints the configuration that Envoy starts with, or becomes Envoy with it. */

import { defaultBootstrapOptions, bootstrap as envoyBootstrap } from '../envoy/bootstrap.ts'
import { command } from './command.ts'
import { setting } from './settings/setting.ts'
import { host, integer, oneOf, optional, path, port, text } from './settings/types.ts'
import { EXIT, type Terminal } from './terminal.ts'

const defaults = defaultBootstrapOptions
const NODE = 'Envoy'
const CONTROL_PLANE = 'Control plane'

export const bootstrap = command({
  arguments: [],
  settings: {
    xdsHost: setting({
      flag: 'xds-host',
      env: ['SELDON_XDS_HOST'],
      type: host,
      default: defaults.xdsHost,
      description: 'Where the scheduler is',
      group: CONTROL_PLANE,
    }),
    xdsPort: setting({
      flag: 'xds-port',
      env: ['SELDON_XDS_PORT'],
      type: port,
      default: defaults.xdsPort,
      description: "The scheduler's xDS port",
      group: CONTROL_PLANE,
    }),
    mode: setting({
      flag: 'mode',
      env: ['SELDON_XDS_MODE'],
      type: oneOf(['delta', 'sotw']),
      default: defaults.mode,
      description: 'Send changes only, or the state of the world each time',
      group: CONTROL_PLANE,
    }),
    nodeId: setting({
      flag: 'node-id',
      env: ['SELDON_NODE_ID'],
      type: text,
      default: defaults.nodeId,
      description: 'Any text; several proxies may share one',
      group: NODE,
    }),
    nodeCluster: setting({
      flag: 'node-cluster',
      env: ['SELDON_NODE_CLUSTER'],
      type: text,
      default: defaults.nodeCluster,
      description: 'Any text; proxies of one kind share one',
      group: NODE,
    }),
    adminHost: setting({
      flag: 'envoy-admin-host',
      env: ['SELDON_ENVOY_ADMIN_HOST'],
      type: host,
      default: defaults.adminHost,
      description: "IP address that Envoy's admin interface binds",
      group: NODE,
    }),
    adminPort: setting({
      flag: 'envoy-admin-port',
      env: ['SELDON_ENVOY_ADMIN_PORT'],
      type: port,
      default: defaults.adminPort,
      description: "Port of Envoy's admin interface",
      group: NODE,
    }),
    maxConnections: setting({
      flag: 'envoy-max-connections',
      env: ['SELDON_ENVOY_MAX_CONNECTIONS'],
      type: integer({ min: 1 }),
      default: defaults.maxConnections,
      description: 'Connections beyond this many are refused',
      group: NODE,
    }),
    exec: setting({
      flag: 'exec',
      env: [],
      type: optional(path),
      default: undefined,
      description: 'Become this Envoy, with that configuration, instead of printing it',
      group: NODE,
    }),
  },
  notes: 'Use it as: seldon bootstrap > envoy.yaml && envoy -c envoy.yaml',
  async run({ settings, terminal }) {
    const configuration = envoyBootstrap(settings).trimEnd()
    if (settings.exec === undefined) {
      terminal.out(configuration)
      return EXIT.ok
    }
    terminal.err(`seldon bootstrap: ${become(settings.exec, configuration, terminal.env)}`)
    return EXIT.failed
  },
})

/** Returns only when it fails, with the reason. In the arguments, because there may be no place for a file. */
function become(envoy: string, configuration: string, env: Terminal['env']): string {
  const program = Bun.which(envoy)
  if (program === null) return `${envoy} is no program that can be run`
  try {
    process.execve?.(program, [envoy, '--config-yaml', configuration], { ...env })
    return 'this system cannot replace a process by another'
  } catch (error) {
    return `${program} cannot be run: ${error instanceof Error ? error.message : error}`
  }
}
