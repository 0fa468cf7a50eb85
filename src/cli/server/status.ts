/** `seldon server status`: one server and its replicas. */

import { command } from '../command.ts'
import { outputSetting } from '../output.ts'
import { SUBSCRIBER, schedulerSettings, withScheduler } from '../scheduler-client.ts'
import { EXIT } from '../terminal.ts'
import { printReplicas } from './answer.ts'

export const serverStatus = command({
  arguments: [{ name: 'name', description: 'The server', required: true }],
  settings: { ...schedulerSettings, output: outputSetting },
  run: ({ settings, arguments: [name = ''], terminal }) =>
    withScheduler(settings, terminal, async (client, answer) => {
      const request = { subscriberName: SUBSCRIBER, name }
      const answers = client.serverStatus(request, { deadlineMs: settings.timeout })
      for await (const server of answers) printReplicas(answer, settings.output, server)
      return EXIT.ok
    }),
})
