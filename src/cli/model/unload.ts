/** `seldon model unload`: lets models go. */

import { command } from '../command.ts'
import { givenNames } from '../given.ts'
import { outputSetting } from '../output.ts'
import { statusesOf, talkWith, unloadAll } from '../resource.ts'
import { schedulerSettings, withScheduler } from '../scheduler-client.ts'
import { filePaths, ignoredForce, waitSettings } from '../settings/verbs.ts'
import { EXIT } from '../terminal.ts'
import { printModels } from './answer.ts'
import { modelKind } from './kind.ts'

export const modelUnload = command({
  arguments: [{ name: 'name', description: 'The model', required: false }],
  settings: { filePaths, ...waitSettings, ...schedulerSettings, output: outputSetting },
  ignored: ignoredForce,
  notes: 'With -w it ends when the models are off their servers.',
  async run({ settings, arguments: [name], terminal }) {
    const names = await givenNames(name, settings.filePaths, 'Model', terminal)
    if (!names.ok) return names.error
    return withScheduler(settings, terminal, async (client, answer) => {
      const talk = talkWith(client, terminal, settings)
      const code = await unloadAll(talk, modelKind, names.value)
      if (code !== EXIT.ok) return code
      const statuses = await statusesOf(talk, modelKind, names.value)
      printModels(answer, settings.output, statuses, 'list')
      return EXIT.ok
    })
  },
})
