/** `seldon experiment status`: experiments and how they are. */

import { command } from '../command.ts'
import { givenNames } from '../given.ts'
import { outputSetting } from '../output.ts'
import { statusesWhen, talkWith } from '../resource.ts'
import { schedulerSettings, withScheduler } from '../scheduler-client.ts'
import { filePaths, waitSettings } from '../settings/verbs.ts'
import { EXIT } from '../terminal.ts'
import { printExperiments } from './answer.ts'
import { experimentKind } from './kind.ts'

export const experimentStatus = command({
  arguments: [{ name: 'name', description: 'The experiment', required: false }],
  settings: { filePaths, ...waitSettings, ...schedulerSettings, output: outputSetting },
  async run({ settings, arguments: [name], terminal }) {
    const names = await givenNames(name, settings.filePaths, 'Experiment', terminal)
    if (!names.ok) return names.error
    return withScheduler(settings, terminal, async (client, answer) => {
      const talk = talkWith(client, terminal, settings)
      const { code, statuses } = await statusesWhen(talk, experimentKind, names.value)
      if (code !== EXIT.ok) return code
      printExperiments(answer, settings.output, statuses, name === undefined ? 'list' : 'one')
      return EXIT.ok
    })
  },
})
