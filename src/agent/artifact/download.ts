/** One download by rclone: looked at first, then only what is wanted of it. */

import { readdir } from 'node:fs/promises'
import { dirname, posix } from 'node:path'
import { z } from 'zod'
import type { Log } from '../../lib/log.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import type { ModelVersion } from '../model-version.ts'
import { chooseVersion, isVersionName, type VersionLayout } from '../repository/version-folder.ts'
import { followProgress } from './progress.ts'
import type { RcloneClient, RcloneFailure } from './rclone-client.ts'
import { isFileNotFolder } from './rclone-words.ts'

export interface Source {
  /** As rclone takes it; it may hold credentials. */
  readonly remotePath: string
  readonly version: ModelVersion
}

export type DownloadFailure =
  | RcloneFailure
  /** The artifact is not as it has to be, whoever fetches it. */
  | { readonly kind: 'artifact'; readonly reason: string }

interface Parts {
  readonly rclone: RcloneClient
  /** Of the artifacts for this model server. */
  readonly layout: VersionLayout
  readonly log: Log
}

const LIST_DEADLINE_MS = 60_000
/** rclone's own default of ten tries takes minutes; the agent tries again itself. */
const CONFIG = { LowLevelRetries: 3 }
const listing = z.object({
  list: z
    .array(z.object({ Name: z.string(), IsDir: z.boolean() }))
    .nullish()
    .transform((entries) => entries ?? []),
})
type Entry = z.infer<typeof listing>['list'][number]

/** Resolves with `target`, which holds the artifact then. */
export async function download(
  parts: Parts,
  source: Source,
  target: string,
  signal: AbortSignal,
): Promise<Result<string, DownloadFailure>> {
  const listed = await list(parts.rclone, source, signal)
  if (!listed.ok) {
    const isFile = listed.error.kind === 'refused' && isFileNotFolder(listed.error.reason)
    if (!isFile) return listed
    return copy(parts, source, target, fileCopy(source, target), signal)
  }
  if (listed.value.length === 0) return fail({ kind: 'artifact', reason: 'there are no files' })
  const left = unwanted(listed.value, source.version.spec.artifactVersion, parts.layout)
  if (!left.ok) return fail({ kind: 'artifact', reason: left.error })
  const input = {
    srcFs: source.remotePath,
    dstFs: target,
    createEmptySrcDirs: true,
    ...(left.value.length === 0
      ? {}
      : { _filter: { ExcludeRule: left.value.map((name) => `/${name}/**`) } }),
  }
  return copy(parts, source, target, { path: 'sync/copy', input }, signal)
}

async function list(
  rclone: RcloneClient,
  { remotePath }: Source,
  signal: AbortSignal,
): Promise<Result<readonly Entry[], RcloneFailure>> {
  const input = {
    fs: remotePath,
    remote: '',
    opt: { noModTime: true, noMimeType: true },
    _config: CONFIG,
  }
  const answer = await rclone.call(
    { path: 'operations/list', input, deadlineMs: LIST_DEADLINE_MS },
    signal,
  )
  if (!answer.ok) return answer
  const parsed = listing.safeParse(answer.value)
  if (parsed.success) return ok(parsed.data.list)
  return fail({ kind: 'refused', reason: 'its answer to operations/list is no list' })
}

/** Folders of other versions than the wanted one; a root file makes all of it wanted. */
function unwanted(
  entries: readonly Entry[],
  artifactVersion: number | null,
  layout: VersionLayout,
): Result<readonly string[], string> {
  if (entries.some(({ Name, IsDir }) => Name === layout.rootFile && !IsDir)) return ok([])
  const folders = entries.filter(({ IsDir }) => IsDir).map(({ Name }) => Name)
  const chosen = chooseVersion(folders, artifactVersion, layout)
  if (!chosen.ok) return chosen
  return ok(folders.filter((name) => isVersionName(name) && name !== chosen.value))
}

/** Of a single file; the path of the call takes a folder and a name in it. */
function fileCopy({ remotePath }: Source, target: string) {
  const cut = Math.max(remotePath.lastIndexOf('/'), remotePath.lastIndexOf(':')) + 1
  const name = remotePath.slice(cut)
  const input = { srcFs: remotePath.slice(0, cut), srcRemote: name, dstFs: target, dstRemote: name }
  return { path: 'operations/copyfile', input }
}

async function copy(
  { rclone, log }: Parts,
  { version }: Source,
  target: string,
  { path, input }: { path: string; input: Readonly<Record<string, unknown>> },
  signal: AbortSignal,
): Promise<Result<string, DownloadFailure>> {
  const group = posix.basename(target)
  const over = new AbortController()
  const stop = AbortSignal.any([signal, over.signal])
  const progress = followProgress({ rclone, group, model: version.internalName, log }, stop)
  try {
    // Breaking the call off makes rclone stop the copy, too.
    const answer = await Promise.race([
      rclone.call({ path, input: { ...input, _config: CONFIG, _group: group } }, stop),
      progress.stalled.then((reason) => fail({ kind: 'silent', reason } as const)),
    ])
    if (!answer.ok) return answer
  } finally {
    over.abort()
  }
  return (await hasFiles(target))
    ? ok(target)
    : fail({
        kind: 'artifact',
        reason: `nothing has arrived in ${target}: rclone and the agent have to see ${dirname(target)} under the same path`,
      })
}

async function hasFiles(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0
  } catch {
    return false
  }
}
