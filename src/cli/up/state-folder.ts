/** The folder in which `seldon up` keeps what outlives it, and the lock that makes it one run's own. */

import { Database } from 'bun:sqlite'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ServerType } from '../../agent/settings.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import { readRunFile } from './run-file.ts'

export interface StateFolder {
  readonly path: string
  readonly database: string
  readonly bootstrap: string
  readonly runFile: string
  /** What is written for one kind of model server is of no use to the other. */
  agentFolder(replica: string, serverType: ServerType): string
}

export function stateFolder(path: string): StateFolder {
  return {
    path,
    database: join(path, 'seldon.db'),
    bootstrap: join(path, 'envoy.yaml'),
    runFile: join(path, 'run.json'),
    agentFolder: (replica, serverType) => join(path, 'servers', replica, serverType),
  }
}

/**
 * Makes the folder and locks it until `release` or the end of this process, however it ends. The
 * kernel gives a SQLite lock free with its process, so that no stale one is ever left.
 */
export function lockFolder(folder: StateFolder): Result<{ release(): void }, string> {
  let database: Database | undefined
  try {
    mkdirSync(folder.path, { recursive: true })
    database = new Database(join(folder.path, 'lock'))
    database.run('PRAGMA locking_mode = EXCLUSIVE')
    database.run('BEGIN EXCLUSIVE')
    return ok(releasable(database))
  } catch (error) {
    database?.close()
    return fail(explain(folder, error))
  }
}

function releasable(database: Database): { release(): void } {
  return { release: () => database.close() }
}

function explain(folder: StateFolder, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? `${error.code}` : ''
  if (!code.startsWith('SQLITE_BUSY')) {
    const words = error instanceof Error ? error.message : `${error}`
    return `cannot use the state folder ${folder.path}: ${words} (another one: --state-dir)`
  }
  const holder = readRunFile(folder.runFile)?.supervisor.pid
  const who = holder === undefined ? '' : ` (process ${holder})`
  return `another \`seldon up\`${who} uses the state folder ${folder.path}: stop it, or give this one its own with --state-dir`
}
