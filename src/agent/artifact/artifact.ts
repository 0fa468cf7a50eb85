/** Where the files of a model come from: one port, with a way for this machine and one for rclone. */

import type { Result } from '../../lib/result.ts'
import { type LoadFailure, NOT_WANTED, transient } from '../failure.ts'
import type { ModelVersion } from '../model-version.ts'
import { isLocalUri } from './uri.ts'

export interface Artifact {
  /** A file or folder that is only read. */
  readonly path: string
  /** To be called once it has been read, or will not be. */
  release(): Promise<void>
}

/** Gives up when the signal is aborted. The reason of a failure names the URI, but no credentials. */
export type FetchArtifact = (
  version: ModelVersion,
  signal: AbortSignal,
) => Promise<Result<Artifact, LoadFailure>>

/** Paths and `file:` URIs are found here; everything else is for rclone. */
export function fetchFrom(places: {
  readonly local: FetchArtifact
  readonly rclone: FetchArtifact
}): FetchArtifact {
  return async (version, signal) => {
    if (signal.aborted) return transient(NOT_WANTED)
    return isLocalUri(version.spec.uri)
      ? places.local(version, signal)
      : places.rclone(version, signal)
  }
}
