/** `seldon unload`: lets go of whatever manifests declare. */

import { command } from './command.ts'
import { experimentKind } from './experiment/kind.ts'
import { givenManifests } from './given.ts'
import { modelKind } from './model/kind.ts'
import { outputSetting } from './output.ts'
import { namesOf, talkWith, unloadAll } from './resource.ts'
import { allStatuses, printStatuses, RESOURCE_KINDS } from './resources.ts'
import { schedulerSettings, withScheduler } from './scheduler-client.ts'
import { filePaths, ignoredForce, waitSettings } from './settings/verbs.ts'
import { EXIT } from './terminal.ts'

export const unload = command({
  arguments: [],
  settings: { filePaths, ...waitSettings, ...schedulerSettings, output: outputSetting },
  ignored: ignoredForce,
  notes: 'Experiments first, then models, with -w until they are off their servers.',
  async run({ settings, terminal }) {
    const given = await givenManifests(settings.filePaths, RESOURCE_KINDS, terminal)
    if (!given.ok) return given.error
    const { models, experiments } = given.value
    return withScheduler(settings, terminal, async (client, answer) => {
      const talk = talkWith(client, terminal, settings)
      const stopped = await unloadAll(talk, experimentKind, namesOf(experiments))
      const unloaded = await unloadAll(talk, modelKind, namesOf(models))
      // What was gone already is told, and keeps nothing else from going.
      if (stopped !== EXIT.ok) return stopped
      if (unloaded !== EXIT.ok) return unloaded
      printStatuses(answer, settings.output, await allStatuses(talk, given.value))
      return EXIT.ok
    })
  },
})
