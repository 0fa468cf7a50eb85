/** `seldon config add`: gives a file with connections a name. */

import { resolve } from 'node:path'
import { ok } from '../../lib/result.ts'
import { command } from '../command.ts'
import { EXIT } from '../terminal.ts'
import { changeConfigs, NAME_ARGUMENT } from './change.ts'
import { readConnections } from './configs.ts'

export const configAdd = command({
  arguments: [
    NAME_ARGUMENT,
    { name: 'path', description: 'Its file, which stays where it is', required: true },
  ],
  settings: {},
  notes:
    'The file is JSON: {"controlplane": {"schedulerHost": "host:port"}, "dataplane": {"inferHost": "host:port"}}. What it says of TLS keys and of Kafka has no effect.',
  async run({ arguments: [name = '', path = ''], terminal }) {
    const file = resolve(terminal.cwd, path)
    const connections = await readConnections(file)
    if (!connections.ok) {
      terminal.err(connections.error)
      return EXIT.usage
    }
    return changeConfigs(terminal, ({ paths, active }) =>
      ok({ paths: new Map(paths).set(name, file), active }),
    )
  },
})
