/** `seldon version`: which release this is. */

import { command } from './command.ts'
import { outputSetting, print } from './output.ts'
import { COMMIT, VERSION } from './release.ts'
import { EXIT } from './terminal.ts'

export const version = command({
  arguments: [],
  settings: { output: outputSetting },
  async run({ settings, terminal }) {
    const data = {
      version: VERSION,
      commit: COMMIT,
      bun: Bun.version,
      platform: `${process.platform}-${process.arch}`,
    }
    if (settings.output === 'table') {
      const built = data.commit === '' ? '' : `commit ${data.commit}, `
      terminal.out(`seldon ${data.version} (${built}bun ${data.bun}, ${data.platform})`)
      return EXIT.ok
    }
    print(terminal, settings.output, { data, rows: [], columns: [], empty: '' })
    return EXIT.ok
  },
})
