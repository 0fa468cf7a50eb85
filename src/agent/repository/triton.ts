/** Models as Triton wants them. */

import { existsSync } from 'node:fs'
import { copyFile, link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result } from '../../lib/result.ts'
import type { LoadFailure } from '../failure.ts'
import type { ModelVersion } from '../model-version.ts'
import { copyInto } from './copy.ts'
import { callParameters, type InferenceEntry } from './model-calls.ts'
import { blame, createRepository, type ModelRepository, VERSION_FOLDER } from './repository.ts'
import { CONFIG_FILE, changeConfig, cpuInstances } from './triton-config.ts'
import { findVersionFolder, isVersionName, VERSION_LAYOUTS } from './version-folder.ts'

/** `entry`: where models ask other models. */
export function createTritonRepository(folder: string, entry: InferenceEntry): ModelRepository {
  return createRepository(folder, {
    writeModel: (version, artifact, draft, signal) =>
      writeModel(version, artifact, draft, signal, entry),
    settingsFile: CONFIG_FILE,
    copies: (config) => (config === undefined ? 1 : cpuInstances(config)),
    // Triton's own words name what it is about.
    content: () => undefined,
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
  const source = await findVersionFolder(artifact, artifactVersion, VERSION_LAYOUTS.triton)
  if (!source.ok) return blame(version, source.error)
  const versionFolder = join(folder, VERSION_FOLDER)
  await copyInto(source.value, versionFolder, signal)
  if (source.value === artifact) await putBeside(versionFolder, folder)
  else await copyInto(artifact, folder, signal, isVersionName)
  return writeConfig(version, folder, entry)
}

/** Where the artifact is the version itself, what Triton looks for beside the version is in it. */
async function putBeside(versionFolder: string, folder: string): Promise<void> {
  const entries = await readdir(versionFolder, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !isVersionName(entry.name))
  for (const { name } of files) {
    const [from, to] = [join(versionFolder, name), join(folder, name)]
    if (name === CONFIG_FILE) await rename(from, to)
    // Not all file systems know that a file can have two names.
    else await link(from, to).catch(() => copyFile(from, to))
  }
}

async function writeConfig(
  version: ModelVersion,
  folder: string,
  entry: InferenceEntry,
): Promise<Result<void, LoadFailure>> {
  const { internalName, spec } = version
  const file = join(folder, CONFIG_FILE)
  // Bytes that are no UTF-8 come through as well.
  const given = existsSync(file) ? await readFile(file, 'latin1') : ''
  // The user's own have the last word.
  const parameters = [...(callParameters(spec, entry) ?? []), ...spec.parameters]
  const changed = changeConfig(given, { internalName, parameters })
  if (!changed.ok) return blame(version, `${CONFIG_FILE} cannot be used: ${changed.error}`)
  // The user's may be one that only they may write.
  await rm(file, { force: true })
  await writeFile(file, changed.value, 'latin1')
  return ok(undefined)
}
