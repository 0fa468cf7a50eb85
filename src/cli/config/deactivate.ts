/** `seldon config deactivate`: no configuration is in force any more. */

import { fail, ok } from '../../lib/result.ts'
import { command } from '../command.ts'
import { changeConfigs, NAME_ARGUMENT, unknown } from './change.ts'

export const configDeactivate = command({
  arguments: [NAME_ARGUMENT],
  settings: {},
  run: ({ arguments: [name = ''], terminal }) =>
    changeConfigs(terminal, ({ paths, active }) => {
      if (!paths.has(name)) return fail(unknown(name))
      return ok({ paths, active: active === name ? undefined : active })
    }),
})
