/** `seldon experiment stop`: ends experiments; their models stay. */

import { command } from '../command.ts'
import { givenNames } from '../given.ts'
import { outputSetting } from '../output.ts'
import { statusesOf, talkWith, unloadAll } from '../resource.ts'
import { schedulerSettings, withScheduler } from '../scheduler-client.ts'
import { filePaths, ignoredForce, waitSettings } from '../settings/verbs.ts'
import { EXIT } from '../terminal.ts'
import { printExperiments } from './answer.ts'
import { experimentKind } from './kind.ts'

export const experimentStop = command({
  arguments: [{ name: 'name', description: 'The experiment', required: false }],
  settings: { filePaths, ...waitSettings, ...schedulerSettings, output: outputSetting },
  ignored: ignoredForce,
  async run({ settings, arguments: [name], terminal }) {
    const names = await givenNames(name, settings.filePaths, 'Experiment', terminal)
    if (!names.ok) return names.error
    return withScheduler(settings, terminal, async (client, answer) => {
      const talk = talkWith(client, terminal, settings)
      const code = await unloadAll(talk, experimentKind, names.value)
      if (code !== EXIT.ok) return code
      const statuses = await statusesOf(talk, experimentKind, names.value)
      printExperiments(answer, settings.output, statuses, 'list')
      return EXIT.ok
    })
  },
})
