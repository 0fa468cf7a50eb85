/** `seldon model status`: one model and how it is. */

import { schedulerService } from '../../gen/services.ts'
import { command } from '../command.ts'
import { outputSetting } from '../output.ts'
import { withGrpc } from '../remote.ts'
import { callTimeout, schedulerHost, schedulerRemote } from '../settings/client.ts'
import { setting } from '../settings/setting.ts'
import { boolean } from '../settings/types.ts'
import { EXIT } from '../terminal.ts'
import { printModels } from './answer.ts'

export const modelStatus = command({
  arguments: [{ name: 'name', description: 'The model', required: true }],
  settings: {
    allVersions: setting({
      flag: 'all-versions',
      env: [],
      type: boolean,
      default: false,
      description: 'Tell of old versions, too',
      group: 'Output',
    }),
    schedulerHost,
    timeout: callTimeout,
    output: outputSetting,
  },
  run: ({ settings, arguments: [name = ''], terminal }) =>
    withGrpc(schedulerRemote(settings), schedulerService, terminal, async (client) => {
      const { allVersions, timeout } = settings
      const request = { subscriberName: 'seldon CLI', model: { name }, allVersions }
      const models = await Array.fromAsync(client.modelStatus(request, { deadlineMs: timeout }))
      printModels(terminal, settings.output, models, 'one')
      return EXIT.ok
    }),
})
