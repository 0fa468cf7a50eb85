/** Where a person's own files of this tool are, as with the existing one. */

import { join } from 'node:path'
import type { Environment } from './settings/setting.ts'

/** Lists the configurations of `seldon config`. */
export const CONFIGS_FILE = 'configs.json'

/** Undefined where nothing says whose files they would be. */
export function userFile(env: Environment, name: string): string | undefined {
  const home = env['HOME']
  const config = env['XDG_CONFIG_HOME'] || (home ? join(home, '.config') : '')
  return config === '' ? undefined : join(config, 'seldon/cli', name)
}
