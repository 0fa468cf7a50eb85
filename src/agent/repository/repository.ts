/** The folder that a model server reads models from: one port, with a way to fill it for each kind. */

import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '../../lib/result.ts'
import { shownUri } from '../artifact/uri.ts'
import {
  fileFailure,
  isFileError,
  type LoadFailure,
  NOT_WANTED,
  permanent,
  transient,
  withFiles,
} from '../failure.ts'
import { removeLeftovers } from '../leftovers.ts'
import type { ModelVersion } from '../model-version.ts'

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
  /**
   * Only for what `write` made. The folder is gone whole or not at all; the error says why it is still
   * there, or why what was in it still takes room: then `tidy` meets it again.
   */
  remove(internalName: string): Promise<Result<void, LoadFailure>>
  /** Removes what an agent before left half written or half removed. The error says what is left. */
  tidy(): Promise<Result<void, LoadFailure>>
  /** Copies of the model that the model server makes, each of which takes its memory; at least 1. */
  copies(internalName: string): number
  /** What in it is loaded by what, as far as its settings say, in a few words for people. */
  content(internalName: string): string | undefined
}

/** What differs from one kind of model server to the other. */
export interface RepositoryKind {
  /** Fills the model's own folder, which is empty. Throws the system's errors. */
  writeModel(
    version: ModelVersion,
    artifact: string,
    folder: string,
    signal: AbortSignal,
  ): Promise<Result<void, LoadFailure>>
  /** Where in the model's own folder its settings are. */
  readonly settingsFile: string
  /** As its settings say, given with a character for each byte; undefined when they are not there or cannot be read. */
  copies(settings: string | undefined): number
  /** What they have loaded, in a few words for people. */
  content(settings: string): string | undefined
}

/** Of the one version that model servers know of each model: our versions are in the name. */
export const VERSION_FOLDER = '1'

/** Of what is not a model yet, or no more. Model servers pass over names that begin with a dot. */
const DRAFT_PREFIX = '.seldon-draft-'

export function createRepository(folder: string, kind: RepositoryKind): ModelRepository {
  let drafts = 0
  const copies = new Map<string, number>()
  const placeOf = (internalName: string) => join(folder, internalName)
  const settingsOf = (internalName: string, encoding: 'latin1' | 'utf8') =>
    textOf(join(placeOf(internalName), kind.settingsFile), encoding)
  const newDraft = (internalName: string) => {
    drafts += 1
    return join(folder, `${DRAFT_PREFIX}${internalName}-${drafts}`)
  }

  return {
    async write(version, artifact, signal) {
      const { internalName, spec } = version
      const draft = newDraft(internalName)
      try {
        await mkdir(draft)
        const written = await kind.writeModel(version, artifact, draft, signal)
        if (written.ok) await rename(draft, placeOf(internalName))
        copies.delete(internalName)
        return written
      } catch (error) {
        if (signal.aborted) return transient(NOT_WANTED)
        return fileFailure(`storageUri "${shownUri(spec.uri)}" could not be copied`, error)
      } finally {
        // What is left of it goes with the next agent.
        await withFiles('draft', () => rm(draft, { recursive: true, force: true }))
      }
    },
    has: (internalName) => existsSync(placeOf(internalName)),
    remove(internalName) {
      copies.delete(internalName)
      const draft = newDraft(internalName)
      return withFiles(`the files of ${internalName} could not be removed`, async () => {
        // What is gone in part must never be taken for the model.
        if (existsSync(placeOf(internalName))) await rename(placeOf(internalName), draft)
        await rm(draft, { recursive: true, force: true })
      })
    },
    tidy: () => removeLeftovers(folder, DRAFT_PREFIX),
    copies(internalName) {
      const known = copies.get(internalName)
      if (known !== undefined) return known
      const settings = settingsOf(internalName, 'latin1')
      const read = kind.copies(settings)
      if (settings !== undefined) copies.set(internalName, read)
      return read
    },
    content(internalName) {
      const settings = settingsOf(internalName, 'utf8')
      return settings === undefined ? undefined : kind.content(settings)
    },
  }
}

function textOf(file: string, encoding: 'latin1' | 'utf8'): string | undefined {
  try {
    return readFileSync(file, encoding)
  } catch (error) {
    if (isFileError(error)) return undefined
    throw error
  }
}

/** A failure that the artifact is to blame for. */
export function blame(
  { spec }: ModelVersion,
  reason: string,
  content?: string,
): Result<never, LoadFailure> {
  const what = content === undefined ? '' : ` (${content})`
  return permanent(`storageUri "${shownUri(spec.uri)}"${what}: ${reason}`)
}
