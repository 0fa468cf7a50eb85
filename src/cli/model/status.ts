/** `seldon model status`: models and how they are. */

import { command } from '../command.ts'
import { givenNames } from '../given.ts'
import { outputSetting } from '../output.ts'
import { statusesWhen, talkWith } from '../resource.ts'
import { SUBSCRIBER, schedulerSettings, withScheduler } from '../scheduler-client.ts'
import { setting } from '../settings/setting.ts'
import { boolean } from '../settings/types.ts'
import { filePaths, waitSettings } from '../settings/verbs.ts'
import { EXIT } from '../terminal.ts'
import { printModels } from './answer.ts'
import { modelKind } from './kind.ts'

export const modelStatus = command({
  arguments: [{ name: 'name', description: 'The model', required: false }],
  settings: {
    filePaths,
    ...waitSettings,
    allVersions: setting({
      flag: 'all-versions',
      env: [],
      type: boolean,
      default: false,
      description: 'Tell of old versions, too',
      group: 'Output',
    }),
    ...schedulerSettings,
    output: outputSetting,
  },
  async run({ settings, arguments: [name], terminal }) {
    const given = await givenNames(name, settings.filePaths, 'Model', terminal)
    if (!given.ok) return given.error
    const { allVersions, output } = settings
    const kind: typeof modelKind = {
      ...modelKind,
      status: (client, model, deadlineMs) =>
        client.modelStatus(
          { subscriberName: SUBSCRIBER, model: { name: model }, allVersions },
          { deadlineMs },
        ),
    }
    return withScheduler(settings, terminal, async (client, answer) => {
      const { code, statuses } = await statusesWhen(
        talkWith(client, terminal, settings),
        kind,
        given.value,
      )
      if (code === EXIT.ok)
        printModels(answer, output, statuses, name === undefined ? 'list' : 'one')
      return code
    })
  },
})
