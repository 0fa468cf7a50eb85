/** Models as MLServer wants them. */

import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result } from '../../lib/result.ts'
import { type LoadFailure, permanent } from '../failure.ts'
import type { ModelVersion } from '../model-version.ts'
import { copyInto } from './copy.ts'
import { changeSettings, SETTINGS_FILE } from './model-settings.ts'
import {
  blame,
  createRepository,
  type ModelRepository,
  type RepositoryKind,
  VERSION_FOLDER,
} from './repository.ts'
import { makeSettings } from './runtimes.ts'
import { findVersionFolder, VERSION_LAYOUTS } from './version-folder.ts'

/** `parallelWorkers`: processes of MLServer that each hold a copy of every model. */
export function createMlserverRepository(folder: string, parallelWorkers: number): ModelRepository {
  return createRepository(folder, { writeModel, copies: () => parallelWorkers })
}

const writeModel: RepositoryKind['writeModel'] = async (version, artifact, folder, signal) => {
  const { internalName, spec } = version
  if (spec.explainer !== null || spec.llm !== null) {
    return permanent('models of the kinds explainer and llm are not supported by this version')
  }
  const layout = VERSION_LAYOUTS.mlserver
  const source = await findVersionFolder(artifact, spec.artifactVersion, layout)
  if (!source.ok) return blame(version, source.error)
  const target = join(folder, VERSION_FOLDER)
  await copyInto(source.value, target, signal)
  return writeSettings(version, target, internalName)
}

async function writeSettings(
  version: ModelVersion,
  folder: string,
  internalName: string,
): Promise<Result<void, LoadFailure>> {
  const { requirements, parameters } = version.spec
  const given = await settingsText(folder, requirements)
  if (!given.ok) return blame(version, given.error)
  const changed = changeSettings(given.value, { internalName, parameters })
  if (!changed.ok) return blame(version, `${SETTINGS_FILE} cannot be used: ${changed.error}`)
  const file = join(folder, SETTINGS_FILE)
  // The user's may be one that only they may write.
  await rm(file, { force: true })
  await writeFile(file, changed.value)
  return ok(undefined)
}

async function settingsText(
  folder: string,
  requirements: readonly string[],
): Promise<Result<string, string>> {
  const file = join(folder, SETTINGS_FILE)
  if (existsSync(file)) return ok(await readFile(file, 'utf8'))
  return makeSettings(folder, requirements)
}
