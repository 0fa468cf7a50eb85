/** The folder of manifests on disk: which files are in it, and what each one holds. */

import type { Dirent, Stats } from 'node:fs'
import { type FileHandle, lstat, open, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Problem } from '../lib/problem.ts'

const MAX_FILE_BYTES = 1024 * 1024
/** A watch of the kernel is needed for each folder, and a user has a few thousands of them. */
const LIMITS = { maxFiles: 20_000, maxFolders: 4_000 }

const MANIFEST_NAME = /\.(ya?ml|json)$/
/** What makes a folder an artifact (of MLServer, Triton, MLflow): no manifests are in it. */
const ARTIFACT_FILES = ['model-settings.json', 'config.pbtxt', 'MLmodel']
/** MLServer's own files, where an artifact lies beside the manifests. */
const MODEL_SERVER_FILES = ['model-settings.json', 'settings.json']

/** Hidden files, and what editors leave behind while they save. */
function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~')
}

export function isManifestName(name: string): boolean {
  return MANIFEST_NAME.test(name) && !isIgnored(name) && !MODEL_SERVER_FILES.includes(name)
}

export interface FolderListing {
  /** In order of their paths; each file once, whatever links lead to it. */
  readonly files: readonly string[]
  /** The folders that were listed, each with what tells it from another one at its path. */
  readonly folders: ReadonlyMap<string, string>
  /** The same for the folders in which files lie that links lead to. */
  readonly targets: ReadonlyMap<string, string>
  /** Folders of which nothing, or not all, is known now: what was in them may still be there. */
  readonly unlisted: readonly string[]
  readonly problems: readonly Problem[]
}

interface Walk {
  /** Real path by path. */
  readonly files: Map<string, string>
  readonly folders: Map<string, string>
  readonly targets: Map<string, string>
  readonly seen: Set<string>
  readonly unlisted: string[]
  readonly problems: Problem[]
}

export async function listManifests(root: string, limits = LIMITS): Promise<FolderListing> {
  const walk: Walk = {
    files: new Map(),
    folders: new Map(),
    targets: new Map(),
    seen: new Set(),
    unlisted: [],
    problems: [],
  }
  const queue = [root]
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    queue.push(...(await listFolder(folder, folder === root, walk)))
    if (walk.files.size > limits.maxFiles || walk.folders.size > limits.maxFolders) {
      walk.unlisted.push(root)
      walk.problems.push(tooMany(root, limits))
      break
    }
  }
  return { ...walk, files: distinctFiles(walk.files).slice(0, limits.maxFiles) }
}

function tooMany(file: string, { maxFiles, maxFolders }: typeof LIMITS): Problem {
  const message = `holds more than ${maxFiles} manifest files or ${maxFolders} folders; the rest is not read`
  return { severity: 'error', file, message }
}

/** Adds what is in one folder, and returns the folders in it. */
async function listFolder(folder: string, isRoot: boolean, walk: Walk): Promise<string[]> {
  try {
    const identity = identityOf(await stat(folder))
    if (walk.seen.has(identity)) return []
    walk.seen.add(identity)
    const real = await realpath(folder)
    const entries = await readdir(folder, { withFileTypes: true })
    if (!isRoot && entries.some(({ name }) => ARTIFACT_FILES.includes(name))) return []
    walk.folders.set(folder, identity)
    const inside: string[] = []
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (isIgnored(entry.name)) continue
      const kind = await kindOf(entry, path)
      if (kind === 'folder') inside.push(path)
      else if (isManifestName(entry.name)) await addFile(path, join(real, entry.name), kind, walk)
    }
    return inside.sort()
  } catch (error) {
    // A folder that went away while the others were read is no different from one never there.
    if (!isRoot && isMissing(error)) return []
    walk.unlisted.push(folder)
    walk.problems.push({
      severity: 'error',
      file: folder,
      message: `cannot be listed: ${ioReason(error)}; what was read from it before stays in force`,
    })
    return []
  }
}

async function kindOf(entry: Dirent, path: string): Promise<'file' | 'folder' | 'link'> {
  if (entry.isDirectory()) return 'folder'
  if (!entry.isSymbolicLink()) return 'file'
  const target = await stat(path).catch(() => undefined)
  return target?.isDirectory() === true ? 'folder' : 'link'
}

/** The folder of a link's target counts: that is where the file will be written. */
async function addFile(path: string, ownRealPath: string, kind: 'file' | 'link', walk: Walk) {
  if (kind === 'file') {
    walk.files.set(path, ownRealPath)
    return
  }
  const target = await realpath(path).catch(() => ownRealPath)
  walk.files.set(path, target)
  const folder = dirname(target)
  const stats = await stat(folder).catch(() => undefined)
  if (stats !== undefined) walk.targets.set(folder, identityOf(stats))
}

function distinctFiles(files: ReadonlyMap<string, string>): string[] {
  const seen = new Set<string>()
  return [...files.keys()].sort().filter((path) => {
    const real = files.get(path) ?? path
    if (seen.has(real)) return false
    seen.add(real)
    return true
  })
}

export function identityOf(stats: Stats): string {
  return `${stats.dev}:${stats.ino}`
}

export type FileContent =
  | { readonly kind: 'text'; readonly text: string; readonly modifiedAtMs: number }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'gone' }

/** Reads one file; one that is too large, no text or not to be opened is a value, too. */
export async function readManifestFile(path: string): Promise<FileContent> {
  try {
    // Before it is opened: opening a named pipe would wait for somebody to write into it.
    if (!(await stat(path)).isFile()) return unreadable('is not a regular file')
    const handle = await open(path)
    try {
      return await readText(handle)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!isMissing(error)) return unreadable(`cannot be read: ${ioReason(error)}`)
    return (await isDangling(path)) ? unreadable('is a link to nothing') : { kind: 'gone' }
  }
}

async function readText(handle: FileHandle): Promise<FileContent> {
  const { size, mtimeMs } = await handle.stat()
  if (size > MAX_FILE_BYTES) return unreadable(`is larger than ${MAX_FILE_BYTES} bytes`)
  const bytes = Buffer.alloc(size)
  const { bytesRead } = await handle.read(bytes, 0, size, 0)
  const text = decodeUtf8(bytes.subarray(0, bytesRead))
  if (text === undefined) return unreadable('is not UTF-8 text')
  return { kind: 'text', text, modifiedAtMs: mtimeMs }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function unreadable(reason: string): FileContent {
  return { kind: 'unreadable', reason }
}

/** Whether the name is there, although what it leads to is not. */
async function isDangling(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR'
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  ELOOP: 'a symbolic link that leads to itself',
  EMFILE: 'too many open files',
  ENOENT: 'it does not exist',
  ENOSPC: 'the limit of watches is reached (fs.inotify.max_user_watches)',
  ENOTDIR: 'it is not a folder',
}

/** What the operating system said, in words. */
export function ioReason(error: unknown): string {
  const known = REASONS[codeOf(error) ?? '']
  return known ?? (error instanceof Error ? error.message : String(error))
}
