/** `seldon healthcheck`: whether the scheduler, the agent or Envoy beside it is ready, as an exit code. */

import { command } from './command.ts'
import { askHttp, type Remote } from './remote.ts'
import { adminHost, adminRemote, callTimeout } from './settings/client.ts'
import { setting, type Values } from './settings/setting.ts'
import { port } from './settings/types.ts'
import { EXIT } from './terminal.ts'

const CONNECTION = 'Connection'

const settings = {
  adminHost,
  readinessPort: setting({
    flag: 'readiness-port',
    env: ['SELDON_READINESS_PORT'],
    type: port,
    default: 9008,
    description: 'Where the agent on this machine says whether it is ready',
    group: CONNECTION,
  }),
  envoyAdminPort: setting({
    flag: 'envoy-admin-port',
    env: ['SELDON_ENVOY_ADMIN_PORT'],
    type: port,
    default: 9003,
    description: "Port of Envoy's admin interface on this machine",
    group: CONNECTION,
  }),
  timeout: { ...callTimeout, default: 2_000 },
}

interface Probe {
  readonly remote: Remote
  readonly path: string
}

function probes(values: Values<typeof settings>): Readonly<Record<string, Probe>> {
  const here = (name: string, { flag }: { readonly flag: string }, port: number): Remote => ({
    name,
    target: `127.0.0.1:${port}`,
    flag,
  })
  return {
    scheduler: { remote: adminRemote(values), path: '/readyz' },
    agent: {
      remote: here('the agent', settings.readinessPort, values.readinessPort),
      path: '/ready',
    },
    envoy: {
      remote: here('Envoy', settings.envoyAdminPort, values.envoyAdminPort),
      path: '/ready',
    },
  }
}

export const healthcheck = command({
  arguments: [
    { name: 'role', description: 'scheduler (if not given), agent or envoy', required: false },
  ],
  settings,
  notes: 'Made for HEALTHCHECK in a container: says nothing and ends with 0 when all is well.',
  async run({ settings: values, arguments: [role = 'scheduler'], terminal }) {
    const probe = probes(values)[role]
    if (probe === undefined) {
      terminal.err(`"${role}" is not valid (expected scheduler, agent or envoy)`)
      return EXIT.usage
    }
    const answer = await askHttp(probe.remote, probe.path, { timeoutMs: values.timeout })
    if (!answer.ok) {
      terminal.err(answer.error)
      return EXIT.unreachable
    }
    if (answer.value.status === 200) return EXIT.ok
    terminal.err(`not ready: ${answer.value.text.trim()} (${answer.value.status})`)
    return EXIT.failed
  },
})
