/** `seldon config list`: the configurations and which one is in force, or what one of them says. */

import { command } from '../command.ts'
import { type Column, outputSetting, print } from '../output.ts'
import { EXIT } from '../terminal.ts'
import { unknown } from './change.ts'
import { readConfigs, readConnections } from './configs.ts'

interface Row {
  readonly name: string
  readonly path: string
  readonly active: boolean
}

const COLUMNS: readonly Column<Row>[] = [
  { title: 'CONFIG', value: ({ name }) => name },
  { title: 'PATH', value: ({ path }) => path },
  { title: 'ACTIVE', value: ({ active }) => (active ? '*' : '') },
]

export const configList = command({
  arguments: [{ name: 'name', description: 'The one to tell of', required: false }],
  settings: { output: outputSetting },
  async run({ settings: { output }, arguments: [wanted], terminal }) {
    const configs = await readConfigs(terminal.env)
    if (!configs.ok) {
      terminal.err(configs.error)
      return EXIT.failed
    }
    const { paths, active } = configs.value
    if (wanted === undefined) {
      const rows = [...paths].map(([name, path]) => ({ name, path, active: name === active }))
      print(terminal, output, {
        data: rows,
        rows,
        columns: COLUMNS,
        empty: 'There are no configurations.',
      })
      return EXIT.ok
    }
    const path = paths.get(wanted)
    const connections =
      path === undefined
        ? ({ ok: false, error: unknown(wanted) } as const)
        : await readConnections(path)
    if (!connections.ok) {
      terminal.err(connections.error)
      return EXIT.failed
    }
    const format = output === 'table' ? 'json' : output
    print(terminal, format, { data: connections.value, rows: [], columns: [], empty: '' })
    return EXIT.ok
  },
})
