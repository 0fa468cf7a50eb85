/** `seldon config remove`: forgets a configuration; its file stays. */

import { fail, ok } from '../../lib/result.ts'
import { command } from '../command.ts'
import { changeConfigs, NAME_ARGUMENT, unknown } from './change.ts'

export const configRemove = command({
  arguments: [NAME_ARGUMENT],
  settings: {},
  run: ({ arguments: [name = ''], terminal }) =>
    changeConfigs(terminal, ({ paths, active }) => {
      const left = new Map(paths)
      if (!left.delete(name)) return fail(unknown(name))
      return ok({ paths: left, active: active === name ? undefined : active })
    }),
})
