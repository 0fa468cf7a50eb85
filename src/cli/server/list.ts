/** `seldon server list`: all servers and how many replicas they have. */

import { command } from '../command.ts'
import { outputSetting } from '../output.ts'
import { SUBSCRIBER, schedulerSettings, withScheduler } from '../scheduler-client.ts'
import { EXIT } from '../terminal.ts'
import { printServers } from './answer.ts'

export const serverList = command({
  arguments: [],
  settings: { ...schedulerSettings, output: outputSetting },
  run: ({ settings, terminal }) =>
    withScheduler(settings, terminal, async (client, answer) => {
      const servers = await Array.fromAsync(
        client.serverStatus({ subscriberName: SUBSCRIBER }, { deadlineMs: settings.timeout }),
      )
      const byName = servers.toSorted((a, b) => (a.serverName < b.serverName ? -1 : 1))
      printServers(answer, settings.output, byName)
      return EXIT.ok
    }),
})
