/** Watches over a changing set of folders. What they report is a hint to look, never a fact. */

import { type FSWatcher, watch } from 'node:fs'
import { basename } from 'node:path'
import type { Problem } from '../lib/problem.ts'
import { ioReason } from './config-dir.ts'

interface Watched {
  readonly identity: string
  readonly watcher: FSWatcher
}

/** `change`: the contents or attributes of an entry; `rename`: an entry came or went. */
export type FolderEvent = 'change' | 'rename'

export interface FolderWatch {
  /**
   * Watches these folders, given with what tells one folder from another at the same path, and no
   * others. `added` says that some were not watched before: what happened in them until now was
   * not seen.
   */
  follow(folders: ReadonlyMap<string, string>): { added: boolean; problems: Problem[] }
  close(): void
}

/** `name` is absent when it is not known which entry it was. */
export function createFolderWatch(
  onEvent: (folder: string, event: FolderEvent, name: string | undefined) => void,
): FolderWatch {
  const watched = new Map<string, Watched>()
  /** Watches that ended by themselves; they are tried again when the folders are next listed. */
  const failed = new Map<string, Problem>()
  const drop = (folder: string) => {
    watched.get(folder)?.watcher.close()
    watched.delete(folder)
  }
  const add = (folder: string, identity: string): Problem | undefined => {
    try {
      const watcher = watch(folder, (event, name) => {
        // The folder itself came under its own name, or none: when it was deleted this watch is
        // dead, and a new folder at its place may well get the same number on disk.
        if (name === null || (event === 'rename' && name === basename(folder))) drop(folder)
        onEvent(folder, event, name ?? undefined)
      })
      watcher.on('error', (error) => {
        drop(folder)
        failed.set(folder, unwatched(folder, error))
        onEvent(folder, 'rename', undefined)
      })
      watched.set(folder, { identity, watcher })
      return undefined
    } catch (error) {
      return unwatched(folder, error)
    }
  }
  return {
    follow(folders) {
      for (const [folder, { identity }] of watched) {
        if (folders.get(folder) !== identity) drop(folder)
      }
      const missing = [...folders].filter(([folder]) => !watched.has(folder))
      const problems = missing.flatMap(
        ([folder, identity]) => failed.get(folder) ?? add(folder, identity) ?? [],
      )
      failed.clear()
      return { added: missing.length > problems.length, problems }
    },
    close() {
      for (const folder of [...watched.keys()]) drop(folder)
    },
  }
}

function unwatched(folder: string, error: unknown): Problem {
  const message = `cannot be watched: ${ioReason(error)}; changes in it are seen on SIGHUP only`
  return { severity: 'warning', file: folder, message }
}
