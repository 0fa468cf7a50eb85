/** `seldon model list`: all models and how they are. */

import { schedulerService } from '../../gen/services.ts'
import { command } from '../command.ts'
import { outputSetting } from '../output.ts'
import { withGrpc } from '../remote.ts'
import { callTimeout, schedulerHost, schedulerRemote } from '../settings/client.ts'
import { EXIT } from '../terminal.ts'
import { printModels } from './answer.ts'

export const modelList = command({
  arguments: [],
  settings: { schedulerHost, timeout: callTimeout, output: outputSetting },
  run: ({ settings, terminal }) =>
    withGrpc(schedulerRemote(settings), schedulerService, terminal, async (client) => {
      const models = await Array.fromAsync(
        client.modelStatus({ subscriberName: 'seldon CLI' }, { deadlineMs: settings.timeout }),
      )
      const byName = models.toSorted((a, b) => (a.modelName < b.modelName ? -1 : 1))
      printModels(terminal, settings.output, byName, 'list')
      return EXIT.ok
    }),
})
