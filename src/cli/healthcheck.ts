/** `seldon healthcheck`: whether the scheduler is ready, as an exit code. */

import { command } from './command.ts'
import { askHttp } from './remote.ts'
import { adminHost, adminRemote, callTimeout } from './settings/client.ts'
import { EXIT } from './terminal.ts'

export const healthcheck = command({
  arguments: [],
  settings: { adminHost, timeout: { ...callTimeout, default: 2_000 } },
  notes: 'Made for HEALTHCHECK in a container: says nothing and ends with 0 when all is well.',
  async run({ settings, terminal }) {
    const answer = await askHttp(adminRemote(settings), '/readyz', { timeoutMs: settings.timeout })
    if (!answer.ok) {
      terminal.err(answer.error)
      return EXIT.unreachable
    }
    if (answer.value.status === 200) return EXIT.ok
    terminal.err(`not ready: ${answer.value.text.trim()} (${answer.value.status})`)
    return EXIT.failed
  },
})
