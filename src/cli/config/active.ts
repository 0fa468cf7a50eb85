/** Has the configuration in force stand for what its variables would say. */

import { existsSync } from 'node:fs'
import { fail, ok, type Result } from '../../lib/result.ts'
import { inferenceHost, schedulerHost } from '../settings/client.ts'
import type { Environment, Setting, SettingTable } from '../settings/setting.ts'
import { CONFIGS_FILE, userFile } from '../user-folder.ts'

/**
 * The environment for a command with these settings: a flag beats the configuration, which beats the
 * variable. Nothing is read for a command that connects to neither. The error is a sentence.
 */
export async function withActiveConfig(
  settings: SettingTable,
  env: Environment,
): Promise<Result<Environment, string>> {
  const declared = new Set<Setting<unknown>>(Object.values(settings))
  if (!declared.has(schedulerHost) && !declared.has(inferenceHost)) return ok(env)
  const file = userFile(env, CONFIGS_FILE)
  if (file === undefined || !existsSync(file)) return ok(env)
  // Few have one: the others do not wait for what reads it.
  const { readConfigs, readConnections } = await import('./configs.ts')
  const configs = await readConfigs(env)
  if (!configs.ok) return configs
  const { active = '', paths } = configs.value
  const path = paths.get(active)
  if (path === undefined) return ok(env)
  const connections = await readConnections(path)
  if (!connections.ok) return fail(`the configuration "${active}" is active: ${connections.error}`)
  return ok({
    ...env,
    ...instead(schedulerHost, connections.value.schedulerHost),
    ...instead(inferenceHost, connections.value.inferenceHost),
  })
}

function instead({ env }: Setting<string>, value: string | undefined): Environment {
  return value === undefined ? {} : Object.fromEntries(env.map((name) => [name, value]))
}
