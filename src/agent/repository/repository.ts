/** The folder that a model server reads models from: one port, with a way to fill it for each kind. */

import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '../../lib/result.ts'
import { shownUri } from '../artifact/uri.ts'
import { fileFailure, type LoadFailure, NOT_WANTED, permanent, transient } from '../failure.ts'
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
  /** Only for what `write` made. */
  remove(internalName: string): Promise<void>
  /** Removes what a killed agent left half written. */
  tidy(): Promise<void>
  /** Copies of the model that the model server makes, each of which takes its memory; at least 1. */
  copies(internalName: string): number
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
  /** As its settings in the model's own folder say. */
  copies(folder: string): number
}

/** Of the one version that model servers know of each model: our versions are in the name. */
export const VERSION_FOLDER = '1'

/** Model servers pass over names that begin with a dot. */
const DRAFT_PREFIX = '.seldon-draft-'

export function createRepository(folder: string, kind: RepositoryKind): ModelRepository {
  let drafts = 0
  const copies = new Map<string, number>()
  const placeOf = (internalName: string) => join(folder, internalName)

  return {
    async write(version, artifact, signal) {
      const { internalName, spec } = version
      drafts += 1
      const draft = join(folder, `${DRAFT_PREFIX}${internalName}-${drafts}`)
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
        await rm(draft, { recursive: true, force: true })
      }
    },
    has: (internalName) => existsSync(placeOf(internalName)),
    async remove(internalName) {
      copies.delete(internalName)
      await rm(placeOf(internalName), { recursive: true, force: true })
    },
    async tidy() {
      const drafts = (await readdir(folder)).filter((name) => name.startsWith(DRAFT_PREFIX))
      for (const name of drafts) await rm(join(folder, name), { recursive: true, force: true })
    },
    copies(internalName) {
      const known = copies.get(internalName) ?? kind.copies(placeOf(internalName))
      copies.set(internalName, known)
      return known
    },
  }
}

/** A failure that the artifact is to blame for. */
export function blame({ spec }: ModelVersion, reason: string): Result<never, LoadFailure> {
  return permanent(`storageUri "${shownUri(spec.uri)}": ${reason}`)
}
