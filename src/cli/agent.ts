/** `seldon agent`: what stands beside a model server. */

import { type Agent, startAgent } from '../agent/agent.ts'
import { unlessAborted } from '../lib/unless-aborted.ts'
import { agentIdentity } from './agent-identity.ts'
import { command } from './command.ts'
import { processLog } from './process-log.ts'
import { agentSettings, plainAgentSettings } from './settings/agent.ts'
import { ignoredAgentFlags } from './settings/ignored.ts'
import { EXIT, type ExitCode, stopRequested, type Terminal } from './terminal.ts'

export const agent = command({
  arguments: [],
  settings: agentSettings,
  ignored: ignoredAgentFlags,
  notes:
    'Runs until SIGTERM, when it has other replicas take over and lets requests in flight end, or until Ctrl-C, when it does only the latter. A second signal ends it at once.',
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
    const inOrder = endInOrder(started.value, settings.drainTimeout, terminal)
    const ended = await unlessAborted(inOrder, terminal.stoppedAgain)
    if (ended !== undefined) return ended
    log.warn('ended at once, by a second signal')
    return EXIT.interrupted
  },
})

async function endInOrder(
  agent: Agent,
  drainTimeoutMs: number,
  terminal: Terminal,
): Promise<ExitCode> {
  // A person who presses Ctrl-C, and `seldon up` when everything ends, do not want to wait.
  if ((await stopRequested(terminal)) === 'SIGTERM') await agent.drain(drainTimeoutMs)
  await agent.close()
  return EXIT.ok
}
