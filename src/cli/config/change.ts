/** Changes which configurations there are, or which one is in force. */

import type { Result } from '../../lib/result.ts'
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts'
import { type Configs, readConfigs, writeConfigs } from './configs.ts'

/** `change` answers what is to be, or why that cannot be: a sentence. */
export async function changeConfigs(
  { env, err }: Terminal,
  change: (configs: Configs) => Result<Configs, string>,
): Promise<ExitCode> {
  const configs = await readConfigs(env)
  const changed = configs.ok ? change(configs.value) : configs
  const written = changed.ok ? await writeConfigs(env, changed.value) : changed
  if (written.ok) return EXIT.ok
  err(written.error)
  return EXIT.failed
}

export function unknown(name: string): string {
  return `there is no configuration "${name}" (seldon config list tells which there are)`
}

export const NAME_ARGUMENT = {
  name: 'name',
  description: 'The configuration',
  required: true,
} as const
