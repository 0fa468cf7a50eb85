/** `seldon model list`: all models and how they are. */

import { command } from '../command.ts'
import { outputSetting } from '../output.ts'
import { SUBSCRIBER, schedulerSettings, withScheduler } from '../scheduler-client.ts'
import { EXIT } from '../terminal.ts'
import { printModels } from './answer.ts'

export const modelList = command({
  arguments: [],
  settings: { ...schedulerSettings, output: outputSetting },
  run: ({ settings, terminal }) =>
    withScheduler(settings, terminal, async (client, answer) => {
      const models = await Array.fromAsync(
        client.modelStatus({ subscriberName: SUBSCRIBER }, { deadlineMs: settings.timeout }),
      )
      const byName = models.toSorted((a, b) => (a.modelName < b.modelName ? -1 : 1))
      printModels(answer, settings.output, byName, 'list')
      return EXIT.ok
    }),
})
