/** MLServer's settings of a model: the user's own with what must be ours put in. */

import { isJsonObject, parseExactJson } from '../../lib/exact-json.ts'
import { fail, ok, type Result } from '../../lib/result.ts'

export const SETTINGS_FILE = 'model-settings.json'

/** The one version that MLServer knows of each model: its own versions are in the name. */
const ONLY_VERSION = '1'

export interface SettingsChange {
  /** The name that the model server knows it by. */
  readonly internalName: string
  readonly parameters: readonly { readonly name: string; readonly value: string }[]
  /** It is to run in MLServer's own process. */
  readonly withoutWorkers?: boolean
}

/**
 * Returns the text of the settings. Every other key and every number come out as they were
 * written. The error says what is wrong with `text`.
 */
export function changeSettings(text: string, change: SettingsChange): Result<string, string> {
  const settings = parseExactJson(text)
  if (!settings.ok) return settings
  if (!isJsonObject(settings.value)) return fail('it is no JSON object')
  const parameters = settings.value['parameters'] ?? {}
  if (!isJsonObject(parameters)) return fail('its parameters are no JSON object')
  const extra = parameters['extra'] ?? {}
  if (!isJsonObject(extra)) return fail('its parameters.extra is no JSON object')
  const given = Object.fromEntries(change.parameters.map(({ name, value }) => [name, value]))
  const ours = {
    ...settings.value,
    name: change.internalName,
    ...(change.withoutWorkers === true ? { parallel_workers: 0 } : {}),
    parameters: {
      ...parameters,
      version: ONLY_VERSION,
      ...(change.parameters.length === 0 ? {} : { extra: { ...extra, ...given } }),
    },
  }
  return ok(`${JSON.stringify(ours, undefined, 2)}\n`)
}

/** Whether the model runs in MLServer's own process, whatever workers there are. */
export function isWithoutWorkers(text: string): boolean {
  const settings = parseExactJson(text)
  if (!settings.ok || !isJsonObject(settings.value)) return false
  return JSON.stringify(settings.value['parallel_workers']) === '0'
}

/** The file and the class that is to load it, such as `./model.joblib for mlserver_sklearn.SKLearnModel`. */
export function contentIn(text: string): string | undefined {
  const settings = parseExactJson(text)
  if (!settings.ok || !isJsonObject(settings.value)) return undefined
  const { implementation, parameters } = settings.value
  const uri = isJsonObject(parameters) ? parameters['uri'] : undefined
  const named = [uri, implementation].filter((part) => typeof part === 'string')
  return named.length === 0 ? undefined : named.join(' for ')
}
