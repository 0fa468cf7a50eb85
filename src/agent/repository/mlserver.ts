/** Models as MLServer wants them. */

import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result } from '../../lib/result.ts'
import type { LoadFailure } from '../failure.ts'
import type { ModelVersion } from '../model-version.ts'
import { copyInto } from './copy.ts'
import { callParameters, type InferenceEntry } from './model-calls.ts'
import { changeSettings, contentIn, isWithoutWorkers, SETTINGS_FILE } from './model-settings.ts'
import { blame, createRepository, type ModelRepository, VERSION_FOLDER } from './repository.ts'
import { makeSettings } from './runtimes.ts'
import { findVersionFolder, VERSION_LAYOUTS } from './version-folder.ts'

export interface MlserverOptions {
  /** Processes of MLServer that each hold a copy of every model. */
  readonly parallelWorkers: number
  /** Where models ask other models. */
  readonly entry: InferenceEntry
}

export function createMlserverRepository(
  folder: string,
  { parallelWorkers, entry }: MlserverOptions,
): ModelRepository {
  return createRepository(folder, {
    writeModel: (version, artifact, draft, signal) =>
      writeModel(version, artifact, draft, signal, entry),
    settingsFile: join(VERSION_FOLDER, SETTINGS_FILE),
    copies: (settings) =>
      settings !== undefined && isWithoutWorkers(settings) ? 1 : parallelWorkers,
    content: contentIn,
  })
}

async function writeModel(
  version: ModelVersion,
  artifact: string,
  folder: string,
  signal: AbortSignal,
  entry: InferenceEntry,
): Promise<Result<void, LoadFailure>> {
  const { artifactVersion } = version.spec
  const source = await findVersionFolder(artifact, artifactVersion, VERSION_LAYOUTS.mlserver)
  if (!source.ok) return blame(version, source.error)
  const target = join(folder, VERSION_FOLDER)
  await copyInto(source.value, target, signal)
  return writeSettings(version, target, entry)
}

async function writeSettings(
  version: ModelVersion,
  folder: string,
  entry: InferenceEntry,
): Promise<Result<void, LoadFailure>> {
  const { internalName, spec } = version
  const given = await settingsText(folder, requirementsOf(spec))
  if (!given.ok) return blame(version, given.error)
  const calls = callParameters(spec, entry)
  const changed = changeSettings(given.value, {
    internalName,
    // The user's own have the last word.
    parameters: [...(calls ?? []), ...spec.parameters],
    // MLServer's workers cannot ask other models.
    withoutWorkers: calls !== undefined,
  })
  if (!changed.ok) return blame(version, `${SETTINGS_FILE} cannot be used: ${changed.error}`)
  const file = join(folder, SETTINGS_FILE)
  // The user's may be one that only they may write.
  await rm(file, { force: true })
  await writeFile(file, changed.value)
  return ok(undefined)
}

/** An explainer need not say that it is one a second time. */
function requirementsOf({ requirements, explainer }: ModelVersion['spec']): readonly string[] {
  return explainer === null ? requirements : [...requirements, 'alibi-explain']
}

async function settingsText(
  folder: string,
  requirements: readonly string[],
): Promise<Result<string, string>> {
  const file = join(folder, SETTINGS_FILE)
  if (existsSync(file)) return ok(await readFile(file, 'utf8'))
  return makeSettings(folder, requirements)
}
