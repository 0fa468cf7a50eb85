/** `seldon experiment start`: experiments from manifests. */

import { command } from '../command.ts'
import { givenManifests } from '../given.ts'
import { outputSetting } from '../output.ts'
import { loadAll, namesOf, sendable, statusesOf, talkWith } from '../resource.ts'
import { schedulerSettings, withScheduler } from '../scheduler-client.ts'
import { filePaths, ignoredForce, waitSettings } from '../settings/verbs.ts'
import { EXIT } from '../terminal.ts'
import { printExperiments } from './answer.ts'
import { experimentKind } from './kind.ts'

export const experimentStart = command({
  arguments: [],
  settings: { filePaths, ...waitSettings, ...schedulerSettings, output: outputSetting },
  ignored: ignoredForce,
  notes: 'With -w it ends when all candidates and mirrors can answer.',
  async run({ settings, terminal }) {
    const given = await givenManifests(settings.filePaths, ['Experiment'], terminal)
    if (!given.ok) return given.error
    const { experiments } = given.value
    if (!sendable(terminal, experimentKind, experiments)) return EXIT.usage
    return withScheduler(settings, terminal, async (client, answer) => {
      const talk = talkWith(client, terminal, settings)
      const code = await loadAll(talk, experimentKind, experiments)
      if (code !== EXIT.ok) return code
      const statuses = await statusesOf(talk, experimentKind, namesOf(experiments))
      printExperiments(answer, settings.output, statuses, 'list')
      return EXIT.ok
    })
  },
})
