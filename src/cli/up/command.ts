/** `seldon up`: everything that a local run needs, in one command. */

import { command } from '../command.ts'
import { upSettings } from '../settings/up.ts'
import { EXIT } from '../terminal.ts'
import { prepare } from './preparation.ts'
import { supervise } from './supervisor.ts'

export const up = command({
  arguments: [],
  settings: upSettings,
  notes: 'Runs until Ctrl-C, which ends everything it has started.',
  async run({ settings, terminal }) {
    const prepared = await prepare(settings, terminal)
    if (!prepared.ok) {
      for (const fault of prepared.error) terminal.err(`seldon up: ${fault}`)
      return EXIT.failed
    }
    try {
      return await supervise(settings, prepared.value, terminal)
    } finally {
      prepared.value.release()
    }
  },
})
