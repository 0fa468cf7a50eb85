/** `seldon load`: whatever manifests declare. */

import { command } from './command.ts'
import { experimentKind } from './experiment/kind.ts'
import { givenManifests } from './given.ts'
import { modelKind } from './model/kind.ts'
import { outputSetting } from './output.ts'
import { loadAll, sendable, talkWith } from './resource.ts'
import { allStatuses, printStatuses, RESOURCE_KINDS } from './resources.ts'
import { schedulerSettings, withScheduler } from './scheduler-client.ts'
import { filePaths, ignoredForce, waitSettings } from './settings/verbs.ts'
import { EXIT } from './terminal.ts'

export const load = command({
  arguments: [],
  settings: { filePaths, ...waitSettings, ...schedulerSettings, output: outputSetting },
  ignored: ignoredForce,
  notes: 'Models first, with -w until they are available, then experiments.',
  async run({ settings, terminal }) {
    const given = await givenManifests(settings.filePaths, RESOURCE_KINDS, terminal)
    if (!given.ok) return given.error
    const { models, experiments } = given.value
    if (!sendable(terminal, experimentKind, experiments)) return EXIT.usage
    return withScheduler(settings, terminal, async (client, answer) => {
      const talk = talkWith(client, terminal, settings)
      const loaded = await loadAll(talk, modelKind, models)
      if (loaded !== EXIT.ok) return loaded
      const started = await loadAll(talk, experimentKind, experiments)
      if (started !== EXIT.ok) return started
      printStatuses(answer, settings.output, await allStatuses(talk, given.value))
      return EXIT.ok
    })
  },
})
