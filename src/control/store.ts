/** What must survive a restart, in SQLite: records as they are, one row each. */

import { Database } from 'bun:sqlite'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Experiment } from '../domain/experiment.ts'
import type { Model } from '../domain/model.ts'
import type { Server } from '../domain/server.ts'
import type { State, Touched } from '../domain/state.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { experimentFormat, modelFormat, type RecordFormat, serverFormat } from './record-json.ts'

/** A proxy that may still route by what it was sent. */
export interface KnownProxy {
  readonly nodeId: string
  /** When its connection ended; 0 while it is connected. */
  readonly lostAtMs: number
}

export interface StoredState {
  readonly models: readonly Model[]
  readonly servers: readonly Server[]
  readonly experiments: readonly Experiment[]
  readonly proxies: readonly KnownProxy[]
}

export interface Store {
  load(): StoredState
  /** Writes the records that were touched, all or none. The error is for people to read. */
  write(state: State, touched: Touched): Result<void, string>
  writeProxies(proxies: readonly KnownProxy[]): Result<void, string>
  close(): void
}

/** `:memory:` keeps everything in the process. */
export const IN_MEMORY = ':memory:'

const TABLES = ['models', 'servers', 'experiments'] as const
type Table = (typeof TABLES)[number]

/** Each step brings a database from the version of its position to the next. */
const MIGRATIONS: readonly string[] = [
  `${TABLES.map((table) => `CREATE TABLE ${table} (name TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;`).join('\n')}
   CREATE TABLE proxies (record TEXT NOT NULL) STRICT;`,
]

/**
 * Opens the database at `path`, makes it if it is not there, and brings its schema up to date.
 * Fails with a sentence when it cannot be read or written, or was made by a newer version.
 */
export function openStore(path: string): Result<Store, string> {
  try {
    if (path !== IN_MEMORY) mkdirSync(dirname(path), { recursive: true })
    const database = new Database(path, { create: true, strict: true })
    const fault = prepare(database)
    if (fault !== undefined) {
      database.close()
      return fail(`cannot use the store ${path}: ${fault}`)
    }
    return ok(storeOn(database))
  } catch (error) {
    return fail(`cannot open the store ${path}: ${messageOf(error)}`)
  }
}

function prepare(database: Database): string | undefined {
  database.run('PRAGMA journal_mode = WAL')
  database.run('PRAGMA synchronous = FULL')
  database.run('PRAGMA busy_timeout = 2000')
  const row = database.query<{ user_version: number }, []>('PRAGMA user_version').get()
  const version = row?.user_version ?? 0
  if (version > MIGRATIONS.length) {
    return `it has schema version ${version}, and this program knows only ${MIGRATIONS.length}`
  }
  database.transaction(() => {
    for (const step of MIGRATIONS.slice(version)) database.run(step)
    database.run(`PRAGMA user_version = ${MIGRATIONS.length}`)
  })()
  return undefined
}

interface TableAccess<T> {
  all(): T[]
  /** Writes the named records as they are in `records`; those that are not there are deleted. */
  save(records: ReadonlyMap<string, T>, names: Iterable<string>): void
}

function access<T>(database: Database, table: Table, format: RecordFormat<T>): TableAccess<T> {
  const select = database.query<{ record: string }, []>(`SELECT record FROM ${table}`)
  const put = database.query(`INSERT OR REPLACE INTO ${table} (name, record) VALUES (?1, ?2)`)
  const remove = database.query(`DELETE FROM ${table} WHERE name = ?1`)
  return {
    all: () => select.all().map((row) => format.decode(row.record)),
    save(records, names) {
      for (const name of names) {
        const record = records.get(name)
        if (record === undefined) remove.run(name)
        else put.run(name, format.encode(record))
      }
    },
  }
}

function storeOn(database: Database): Store {
  const models = access(database, 'models', modelFormat)
  const servers = access(database, 'servers', serverFormat)
  const experiments = access(database, 'experiments', experimentFormat)
  const attempt = (work: () => void): Result<void, string> => {
    try {
      // IMMEDIATE takes the write lock at once: a lock held elsewhere fails here, not half-way.
      database.transaction(work).immediate()
      return ok(undefined)
    } catch (error) {
      return fail(`the store cannot be written: ${messageOf(error)}`)
    }
  }
  return {
    load: () => ({
      models: models.all(),
      servers: servers.all(),
      experiments: experiments.all(),
      proxies: database
        .query<{ record: string }, []>('SELECT record FROM proxies')
        .all()
        .map((row): KnownProxy => JSON.parse(row.record)),
    }),
    write(state, touched) {
      if (isEmpty(touched)) return ok(undefined)
      return attempt(() => {
        models.save(state.models, touched.models)
        servers.save(state.servers, touched.servers)
        experiments.save(state.experiments, touched.experiments)
      })
    },
    writeProxies: (proxies) =>
      attempt(() => {
        database.run('DELETE FROM proxies')
        const insert = database.query('INSERT INTO proxies (record) VALUES (?1)')
        for (const proxy of proxies) insert.run(JSON.stringify(proxy))
      }),
    close: () => database.close(),
  }
}

function isEmpty({ models, servers, experiments }: Touched): boolean {
  return models.size === 0 && servers.size === 0 && experiments.size === 0
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
