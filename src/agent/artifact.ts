/** Finds the files of a model by its URI. */

import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail, ok, type Result } from '../lib/result.ts'
import { fileFailure, type LoadFailure, permanent } from './failure.ts'

/** Resolves with the path of a file or folder that is only read. */
export type FetchArtifact = (
  uri: string,
  signal: AbortSignal,
) => Promise<Result<string, LoadFailure>>

/** Paths of this machine, absolute or from the working folder, and `file:` URIs. */
export const findLocalArtifact: FetchArtifact = async (uri) => {
  const path = localPath(uri)
  if (!path.ok) return permanent(`storageUri "${uri}": ${path.error}`)
  try {
    await stat(path.value)
    return ok(path.value)
  } catch (error) {
    const what = `storageUri "${uri}"`
    return isMissing(error)
      ? permanent(`${what}: there is no file or folder ${path.value}`)
      : fileFailure(what, error)
  }
}

function localPath(uri: string): Result<string, string> {
  if (uri === '') return fail('it is empty')
  if (uri.startsWith('file:')) return fromFileUri(uri)
  const remote = /^([^/]*):/.exec(uri)?.[1]
  if (remote !== undefined) {
    return fail(
      `artifacts are taken from local paths and file:// URIs only, not from "${remote}:" (rclone remotes are not supported by this version)`,
    )
  }
  return ok(resolve(uri))
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
