/** `seldon server status`: one server and its replicas. */

import { schedulerService } from '../../gen/services.ts'
import { command } from '../command.ts'
import { outputSetting } from '../output.ts'
import { withGrpc } from '../remote.ts'
import { callTimeout, schedulerHost, schedulerRemote } from '../settings/client.ts'
import { EXIT } from '../terminal.ts'
import { printReplicas } from './answer.ts'

export const serverStatus = command({
  arguments: [{ name: 'name', description: 'The server', required: true }],
  settings: { schedulerHost, timeout: callTimeout, output: outputSetting },
  run: ({ settings, arguments: [name = ''], terminal }) =>
    withGrpc(schedulerRemote(settings), schedulerService, terminal, async (client) => {
      const request = { subscriberName: 'seldon CLI', name }
      const answers = client.serverStatus(request, { deadlineMs: settings.timeout })
      for await (const server of answers) printReplicas(terminal, settings.output, server)
      return EXIT.ok
    }),
})
