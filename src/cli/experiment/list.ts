/** `seldon experiment list`: all experiments and how they are. */

import { command } from '../command.ts'
import { outputSetting } from '../output.ts'
import { SUBSCRIBER, schedulerSettings, withScheduler } from '../scheduler-client.ts'
import { EXIT } from '../terminal.ts'
import { printExperiments } from './answer.ts'

export const experimentList = command({
  arguments: [],
  settings: { ...schedulerSettings, output: outputSetting },
  run: ({ settings, terminal }) =>
    withScheduler(settings, terminal, async (client, answer) => {
      const deadlineMs = settings.timeout
      const experiments = await Array.fromAsync(
        client.experimentStatus({ subscriberName: SUBSCRIBER }, { deadlineMs }),
      )
      const byName = experiments.toSorted((a, b) => (a.experimentName < b.experimentName ? -1 : 1))
      printExperiments(answer, settings.output, byName, 'list')
      return EXIT.ok
    }),
})
