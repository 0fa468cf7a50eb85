/** The manifest files of a folder as they were last believed, and the changes still to believe. */

import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type FileContent, type FolderListing, readManifestFile } from './config-dir.ts'
import type { FileReading } from './declaration.ts'
import { readManifests } from './manifest.ts'
import { acceptPending, noteSeen, remainingMs, type SeenFile, type TrackedFile } from './settle.ts'

const READS_AT_ONCE = 16
/** The kernel stamps files with a clock that may be this much behind. */
const TIMESTAMP_SLACK_MS = 10

export interface FileTracker {
  /** Reads all files of a listing, and takes those that are not in it any more for gone. */
  readAll(listing: FolderListing): Promise<void>
  read(paths: Iterable<string>): Promise<void>
  /** Believes what has been quiet for long enough; says whether there was any. */
  settle(): boolean
  pendingPaths(): string[]
  /** Milliseconds until `settle` has something to believe; absent when nothing is pending. */
  dueInMs(): number | undefined
  /** Stops waiting for files of which nothing is known yet: they count as unclear. */
  giveUpOnUnknown(): void
  readings(): FileReading[]
}

/** `root` is the folder; while it is not there at all, nothing in it counts as gone. */
export function createFileTracker(root: string): FileTracker {
  const files = new Map<string, TrackedFile>()
  /** Those of `files` that have a pending change. */
  const pending = new Map<string, TrackedFile>()
  const put = (path: string, file: TrackedFile | undefined) => {
    if (file?.pending === undefined) pending.delete(path)
    else pending.set(path, file)
    if (file?.accepted === undefined && file?.pending === undefined) files.delete(path)
    else files.set(path, file)
  }
  const look = async (path: string) => {
    const content = await readManifestFile(path)
    if (content.kind === 'gone' && !(await isThere(root))) return keep(path)
    const file = files.get(path) ?? {}
    const seen = content.kind === 'gone' ? undefined : seenAs(path, content, file)
    put(path, noteSeen(file, seen, performance.now(), unchangedMs(content)))
  }
  const keep = (path: string) => {
    const accepted = files.get(path)?.accepted
    put(path, accepted === undefined ? {} : { accepted })
  }

  return {
    pendingPaths: () => [...pending.keys()],
    async readAll(listing) {
      const listed = new Set(listing.files)
      const hidden = (path: string) => listing.unlisted.some((folder) => isWithin(folder, path))
      for (const [path, file] of files) {
        if (listed.has(path)) continue
        if (hidden(path)) keep(path)
        else put(path, noteSeen(file, undefined, performance.now()))
      }
      await severalAtOnce(listing.files, look)
    },
    async read(paths) {
      await severalAtOnce([...paths], look)
    },
    settle() {
      const now = performance.now()
      const due = [...pending].filter(([, file]) => (remainingMs(file, now) ?? 1) <= 0)
      for (const [path, file] of due) put(path, acceptPending(file))
      return due.length > 0
    },
    dueInMs() {
      const now = performance.now()
      const waits = [...pending.values()].flatMap((file) => remainingMs(file, now) ?? [])
      return waits.length === 0 ? undefined : Math.max(0, Math.min(...waits))
    },
    giveUpOnUnknown() {
      for (const [path, file] of [...pending]) {
        if (file.accepted === undefined) put(path, { ...file, accepted: unfinished(path) })
      }
    },
    readings: () => [...files.values()].flatMap((file) => file.accepted?.reading ?? []),
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function isWithin(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}

type PresentContent = Exclude<FileContent, { kind: 'gone' }>

/** Parses only what was not seen before. */
function seenAs(path: string, content: PresentContent, file: TrackedFile): SeenFile {
  const digest = digestOf(content)
  const known = [file.accepted, file.pending?.seen].find((seen) => seen?.digest === digest)
  if (known !== undefined) return known
  if (content.kind === 'unreadable') return unreadableFile(path, digest, content.reason)
  const { text } = content
  const reading = readManifests({ file: path, folder: dirname(path), text })
  // JSON that is cut off is broken, with or without a line end.
  return { digest, endsCleanly: path.endsWith('.json') || text.endsWith('\n'), reading }
}

function digestOf(content: PresentContent): string {
  const text = content.kind === 'text' ? content.text : content.reason
  return `${content.kind} ${createHash('sha256').update(text).digest('base64')}`
}

function unreadableFile(file: string, digest: string, message: string): SeenFile {
  const problem = { severity: 'error', file, message } as const
  const reading = { file, declarations: [], broken: [], unclear: true, problems: [problem] }
  return { digest, endsCleanly: false, reading }
}

function unfinished(path: string): SeenFile {
  return unreadableFile(path, 'unfinished', 'is still being written')
}

function unchangedMs(content: FileContent): number {
  if (content.kind !== 'text') return 0
  return Date.now() - content.modifiedAtMs - TIMESTAMP_SLACK_MS
}

async function severalAtOnce<T>(items: readonly T[], act: (item: T) => Promise<void>) {
  const remaining = items.values()
  const worker = async () => {
    for (const item of remaining) await act(item)
  }
  await Promise.all(Array.from({ length: Math.min(READS_AT_ONCE, items.length) }, worker))
}
