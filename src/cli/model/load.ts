/** `seldon model load`: models from manifests. */

import { command } from '../command.ts'
import { givenManifests } from '../given.ts'
import { outputSetting } from '../output.ts'
import { loadAll, namesOf, statusesOf, talkWith } from '../resource.ts'
import { schedulerSettings, withScheduler } from '../scheduler-client.ts'
import { filePaths, ignoredForce, waitSettings } from '../settings/verbs.ts'
import { EXIT } from '../terminal.ts'
import { printModels } from './answer.ts'
import { modelKind } from './kind.ts'

export const modelLoad = command({
  arguments: [],
  settings: { filePaths, ...waitSettings, ...schedulerSettings, output: outputSetting },
  ignored: ignoredForce,
  notes:
    'Prints how the models are when the scheduler has taken them, with -w when they are available. A model that fails to load or has no place is tried again, so it is waited for.',
  async run({ settings, terminal }) {
    const given = await givenManifests(settings.filePaths, ['Model'], terminal)
    if (!given.ok) return given.error
    const { models } = given.value
    return withScheduler(settings, terminal, async (client, answer) => {
      const talk = talkWith(client, terminal, settings)
      const code = await loadAll(talk, modelKind, models)
      if (code !== EXIT.ok) return code
      printModels(
        answer,
        settings.output,
        await statusesOf(talk, modelKind, namesOf(models)),
        'list',
      )
      return EXIT.ok
    })
  },
})
