/** Artifacts that rclone fetches: into a folder of the agent's own, from which they go again. */

import { randomUUID } from 'node:crypto'
import { chmod, mkdir, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { geteuid } from 'node:process'
import type { Log } from '../../lib/log.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import { type LoadFailure, NOT_WANTED, permanent, transient } from '../failure.ts'
import { removeLeftovers } from '../leftovers.ts'
import type { ModelVersion } from '../model-version.ts'
import type { VersionLayout } from '../repository/version-folder.ts'
import type { FetchArtifact } from './artifact.ts'
import { download, type Source } from './download.ts'
import type { RcloneClient, RcloneFailure } from './rclone-client.ts'
import { failureInWords, isUnknownRemote } from './rclone-words.ts'
import {
  connectionString,
  parseRemoteConfig,
  type RemoteConfig,
  redact,
  secretsOf,
} from './remote-config.ts'
import type { Remotes } from './remotes.ts'
import type { StorageSecrets } from './storage-secrets.ts'
import { parseRemoteUri, shownUri } from './uri.ts'

export interface RcloneParts {
  readonly rclone: RcloneClient
  readonly remotes: Remotes
  readonly storageSecrets: StorageSecrets
  /** Where rclone and the agent both find it under the same path. */
  readonly downloads: string
  /** Of the artifacts for this model server. */
  readonly layout: VersionLayout
  readonly log: Log
}

const DOWNLOAD_PREFIX = 'artifact-'
const PURGE_DEADLINE_MS = 60_000

/**
 * Makes the folder, or takes one that somebody else made, and removes what a killed agent left in
 * it; the error says what is left all the same. Throws when the folder cannot be made or read.
 */
export async function openDownloads(folder: string): Promise<Result<void, LoadFailure>> {
  await mkdir(folder, { recursive: true })
  // rclone may run as another user, as it may with the existing agent, and may have made it.
  const { uid } = await stat(folder)
  if (uid === geteuid?.()) await chmod(folder, 0o777)
  return removeLeftovers(folder, DOWNLOAD_PREFIX)
}

/** For an agent that has no rclone. */
export const noRclone: FetchArtifact = async ({ spec }) =>
  permanent(
    `${whatOf(spec.uri)}: this needs rclone, and there is none: install it (on Debian and Ubuntu: apt-get install rclone) and start again`,
  )

export function createRcloneFetch(parts: RcloneParts): FetchArtifact {
  const folder = resolve(parts.downloads)
  return async (version, signal) => {
    const own = await ownRemote(parts.storageSecrets, version)
    if (!own.ok) return permanent(`${whatOf(version.spec.uri)}: ${own.error}`)
    const target = join(folder, `${DOWNLOAD_PREFIX}${version.internalName}-${randomUUID()}`)
    const source = { remotePath: remotePath(version.spec.uri, own.value), version }
    const release = () => purge(parts, target)
    const fetched = await fetchOnce(parts, source, own.value, target, signal)
    if (fetched.ok) return ok({ path: fetched.value, release })
    await release()
    return fetched
  }
}

/** The remote that the model brings along, inline or as a secret. */
async function ownRemote(
  storageSecrets: StorageSecrets,
  { spec }: ModelVersion,
): Promise<Result<RemoteConfig | undefined, string>> {
  const { storageRcloneConfig: inline, storageSecretName: secret } = spec.storageConfig ?? {}
  const text = secret ? await storageSecrets.read(secret) : ok(inline ?? '')
  if (!text.ok) return text
  if (!secret && text.value === '') return ok(undefined)
  const config = parseRemoteConfig(text.value)
  const place = secret ? `secret "${secret}"` : 'storageRcloneConfig'
  if (!config.ok) return fail(`${place} cannot be used: ${config.error}`)
  const named = parseRemoteUri(spec.uri)?.remote
  if (named === config.value.name) return config
  return fail(`${place} configures the remote "${config.value.name}", and the URI names "${named}"`)
}

function remotePath(uri: string, own: RemoteConfig | undefined): string {
  if (own === undefined) return uri
  return `${connectionString(own)}${parseRemoteUri(uri)?.path ?? ''}`
}

async function fetchOnce(
  parts: RcloneParts,
  source: Source,
  own: RemoteConfig | undefined,
  target: string,
  signal: AbortSignal,
): Promise<Result<string, LoadFailure>> {
  const { remotes } = parts
  const brought = await remotes.apply(false, signal)
  let fetched = brought.ok ? await download(parts, source, target, signal) : brought
  const unknown = !fetched.ok && 'kind' in fetched.error && isUnknownRemote(fetched.error.reason)
  if (unknown && own === undefined) {
    // rclone may have been started anew and have forgotten what agent.yaml lists.
    const again = await remotes.apply(true, signal)
    fetched = again.ok ? await download(parts, source, target, signal) : again
  }
  if (fetched.ok) return fetched
  if (signal.aborted) return transient(NOT_WANTED)
  const secrets = [...remotes.secrets(), ...(own === undefined ? [] : secretsOf(own))]
  return inWords(parts, source, fetched.error, secrets)
}

function inWords(
  { rclone }: RcloneParts,
  { version: { spec } }: Source,
  failure: RcloneFailure | { readonly kind: 'artifact'; readonly reason: string },
  secrets: readonly string[],
): Result<never, LoadFailure> {
  const what = whatOf(spec.uri)
  const reason = redact(failure.reason, secrets)
  if (failure.kind === 'artifact') return permanent(`${what}: ${reason}`)
  if (failure.kind === 'silent') {
    return transient(
      `${what}: rclone at ${rclone.address} does not answer (${reason}); it is started with: rclone rcd --rc-no-auth --rc-addr ${rclone.address}`,
    )
  }
  return failureInWords(what, reason)
}

/** What is left behind is removed by the next agent at the latest. */
async function purge({ rclone, log }: RcloneParts, target: string): Promise<void> {
  const purged = await rclone.purge(target, PURGE_DEADLINE_MS)
  // What another user wrote may be beyond the agent's rights, and rclone may be gone.
  const removed = await rm(target, { recursive: true, force: true }).then(
    () => true,
    () => false,
  )
  if (!removed) {
    const reason = purged.ok ? 'not permitted' : purged.error.reason
    log.warn('a download could not be removed', { folder: target, reason })
  }
}

function whatOf(uri: string): string {
  return `storageUri "${shownUri(uri)}"`
}
