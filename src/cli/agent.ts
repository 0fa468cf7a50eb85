/** `seldon agent`: what stands beside a model server. */

import { startAgent } from '../agent/agent.ts'
import { agentIdentity } from './agent-identity.ts'
import { command } from './command.ts'
import { processLog } from './process-log.ts'
import { agentSettings, plainAgentSettings } from './settings/agent.ts'
import { ignoredAgentFlags } from './settings/ignored.ts'
import { EXIT, stopRequested } from './terminal.ts'

export const agent = command({
  arguments: [],
  settings: agentSettings,
  ignored: ignoredAgentFlags,
  notes: 'Runs until SIGTERM or Ctrl-C, when it lets requests in flight end.',
  async run({ settings, sources, terminal }) {
    const identity = agentIdentity({ values: settings, sources })
    if (!identity.ok) {
      terminal.err(`seldon agent: ${identity.error}`)
      return EXIT.usage
    }
    const log = processLog(terminal, settings)
    const started = await startAgent(
      { ...plainAgentSettings(settings), ...identity.value },
      { log },
    )
    if (!started.ok) {
      terminal.err(`seldon agent: ${started.error}`)
      return EXIT.failed
    }
    log.info('agent has its ports open', { ...started.value.ports })
    await stopRequested(terminal)
    await started.value.close()
    return EXIT.ok
  },
})
