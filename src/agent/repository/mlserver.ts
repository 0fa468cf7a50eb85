/** The folder that MLServer reads models from, written as it wants them. */

import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result } from '../../lib/result.ts'
import { shownUri } from '../artifact/uri.ts'
import { fileFailure, type LoadFailure, permanent, transient } from '../failure.ts'
import type { ModelVersion } from '../model-version.ts'
import { copyInto } from './copy.ts'
import { changeSettings, SETTINGS_FILE } from './model-settings.ts'
import { makeSettings } from './runtimes.ts'
import { findVersionFolder } from './version-folder.ts'

/** Folders of models, each `<internal name>/1/`. */
export interface ModelRepository {
  /**
   * Copies the wanted version of the artifact and writes its settings; only for what is not there
   * yet. The folder is there whole or not at all.
   */
  write(
    version: ModelVersion,
    artifact: string,
    signal: AbortSignal,
  ): Promise<Result<void, LoadFailure>>
  has(internalName: string): boolean
  /** Only for what `write` made. */
  remove(internalName: string): Promise<void>
  /** Removes what a killed agent left half written. */
  tidy(): Promise<void>
}

/** MLServer passes over names that begin with a dot. */
const DRAFT_PREFIX = '.seldon-draft-'
const VERSION_FOLDER = '1'

export function createMlserverRepository(folder: string): ModelRepository {
  let drafts = 0
  const placeOf = (internalName: string) => join(folder, internalName)

  return {
    async write(version, artifact, signal) {
      const { internalName, spec } = version
      drafts += 1
      const draft = join(folder, `${DRAFT_PREFIX}${internalName}-${drafts}`)
      try {
        const written = await writeDraft(version, artifact, join(draft, VERSION_FOLDER), signal)
        if (written.ok) await rename(draft, placeOf(internalName))
        return written
      } catch (error) {
        if (signal.aborted) return transient('it is not wanted any more')
        return fileFailure(`storageUri "${shownUri(spec.uri)}" could not be copied`, error)
      } finally {
        await rm(draft, { recursive: true, force: true })
      }
    },
    has: (internalName) => existsSync(placeOf(internalName)),
    remove: (internalName) => rm(placeOf(internalName), { recursive: true, force: true }),
    async tidy() {
      const drafts = (await readdir(folder)).filter((name) => name.startsWith(DRAFT_PREFIX))
      for (const name of drafts) await rm(join(folder, name), { recursive: true, force: true })
    },
  }
}

async function writeDraft(
  { internalName, spec }: ModelVersion,
  artifact: string,
  draft: string,
  signal: AbortSignal,
): Promise<Result<void, LoadFailure>> {
  if (spec.explainer !== null || spec.llm !== null) {
    return permanent('models of the kinds explainer and llm are not supported by this version')
  }
  const source = await findVersionFolder(artifact, spec.artifactVersion)
  if (!source.ok) return blame(spec.uri, source.error.reason)
  await mkdir(draft, { recursive: true })
  await copyInto(source.value, draft, signal)
  const given = await settingsText(draft, spec.requirements)
  if (!given.ok) return blame(spec.uri, given.error)
  const changed = changeSettings(given.value, { internalName, parameters: spec.parameters })
  if (!changed.ok) return blame(spec.uri, `${SETTINGS_FILE} cannot be used: ${changed.error}`)
  await writeFile(join(draft, SETTINGS_FILE), changed.value)
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

function blame(uri: string, reason: string): Result<never, LoadFailure> {
  return permanent(`storageUri "${shownUri(uri)}": ${reason}`)
}
