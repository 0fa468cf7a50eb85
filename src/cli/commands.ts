/** All commands of `seldon`. */

import type { CommandTree } from './command.ts'

export const commands: CommandTree = {
  version: {
    summary: 'Print the version',
    load: async () => (await import('./version.ts')).version,
  },
}
