/** `seldon status`: how the things are that manifests declare. */

import { command } from './command.ts'
import { experimentKind } from './experiment/kind.ts'
import { givenManifests } from './given.ts'
import { modelKind } from './model/kind.ts'
import { outputSetting } from './output.ts'
import { namesOf, statusesWhen, talkWith } from './resource.ts'
import { printStatuses, RESOURCE_KINDS } from './resources.ts'
import { schedulerSettings, withScheduler } from './scheduler-client.ts'
import { filePaths, waitSettings } from './settings/verbs.ts'
import { EXIT } from './terminal.ts'

export const status = command({
  arguments: [],
  settings: { filePaths, ...waitSettings, ...schedulerSettings, output: outputSetting },
  async run({ settings, terminal }) {
    const given = await givenManifests(settings.filePaths, RESOURCE_KINDS, terminal)
    if (!given.ok) return given.error
    return withScheduler(settings, terminal, async (client, answer) => {
      const talk = talkWith(client, terminal, settings)
      const models = await statusesWhen(talk, modelKind, namesOf(given.value.models))
      if (models.code !== EXIT.ok) return models.code
      const experiments = await statusesWhen(talk, experimentKind, namesOf(given.value.experiments))
      if (experiments.code !== EXIT.ok) return experiments.code
      printStatuses(answer, settings.output, {
        models: models.statuses,
        experiments: experiments.statuses,
      })
      return EXIT.ok
    })
  },
})
