/** `seldon config activate`: has the commands connect to where a configuration says. */

import { fail, ok } from '../../lib/result.ts'
import { command } from '../command.ts'
import { changeConfigs, NAME_ARGUMENT, unknown } from './change.ts'

export const configActivate = command({
  arguments: [NAME_ARGUMENT],
  settings: {},
  notes: 'It beats SELDON_SCHEDULE_HOST and SELDON_INFER_HOST; flags beat it.',
  run: ({ arguments: [name = ''], terminal }) =>
    changeConfigs(terminal, ({ paths }) =>
      paths.has(name) ? ok({ paths, active: name }) : fail(unknown(name)),
    ),
})
