/** Artifacts that are on this machine already. */

import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail, ok, type Result } from '../../lib/result.ts'
import { fileFailure, permanent } from '../failure.ts'
import type { FetchArtifact } from './artifact.ts'

/** Paths of this machine, absolute or from the working folder, and `file:` URIs. */
export const findLocalArtifact: FetchArtifact = async ({ spec: { uri } }) => {
  const path = localPath(uri)
  if (!path.ok) return permanent(`storageUri "${uri}": ${path.error}`)
  try {
    await stat(path.value)
    // It is not ours: there is nothing to release.
    return ok({ path: path.value, release: async () => {} })
  } catch (error) {
    const what = `storageUri "${uri}"`
    return isMissing(error)
      ? permanent(`${what}: there is no file or folder ${path.value}`)
      : fileFailure(what, error)
  }
}

function localPath(uri: string): Result<string, string> {
  if (uri === '') return fail('it is empty')
  return uri.startsWith('file:') ? fromFileUri(uri) : ok(resolve(uri))
}

function fromFileUri(uri: string): Result<string, string> {
  try {
    return ok(fileURLToPath(uri))
  } catch {
    return fail('it is no valid file URI (expected file:///absolute/path)')
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
