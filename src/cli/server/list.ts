/** `seldon server list`: all servers and how many replicas they have. */

import { schedulerService } from '../../gen/services.ts'
import { command } from '../command.ts'
import { outputSetting } from '../output.ts'
import { withGrpc } from '../remote.ts'
import { callTimeout, schedulerHost, schedulerRemote } from '../settings/client.ts'
import { EXIT } from '../terminal.ts'
import { printServers } from './answer.ts'

export const serverList = command({
  arguments: [],
  settings: { schedulerHost, timeout: callTimeout, output: outputSetting },
  run: ({ settings, terminal }) =>
    withGrpc(schedulerRemote(settings), schedulerService, terminal, async (client) => {
      const servers = await Array.fromAsync(
        client.serverStatus({ subscriberName: 'seldon CLI' }, { deadlineMs: settings.timeout }),
      )
      const byName = servers.toSorted((a, b) => (a.serverName < b.serverName ? -1 : 1))
      printServers(terminal, settings.output, byName)
      return EXIT.ok
    }),
})
