/** What must survive a restart, in SQLite: records as they are, one row each. */

import { Database, SQLiteError, type Statement } from 'bun:sqlite'
import { mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Experiment } from '../domain/experiment.ts'
import type { Model } from '../domain/model.ts'
import type { ReplicaSet } from '../domain/route.ts'
import type { Server } from '../domain/server.ts'
import type { State, Touched } from '../domain/state.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import type { ProxySnapshot } from './proxy-snapshot.ts'
import { proxySnapshotFormat } from './proxy-snapshot-json.ts'
import {
  experimentFormat,
  modelFormat,
  type RecordFormat,
  replicaSetFormat,
  serverFormat,
} from './record-json.ts'

/** A proxy that may still route by what it was sent. */
export interface KnownProxy {
  readonly nodeId: string
  /** When its connection ended; 0 while it is connected. */
  readonly lostAtMs: number
}

/** So many proxies of a node, lost at one time or (0) connected. */
export interface KnownCount {
  readonly lostAtMs: number
  readonly count: number
}

export interface StoredState {
  readonly models: readonly Model[]
  readonly servers: readonly Server[]
  readonly experiments: readonly Experiment[]
  readonly proxies: readonly KnownProxy[]
  readonly proxySnapshots: readonly ProxySnapshot[]
  /** Those that proxies may route to. */
  readonly replicaSets: readonly ReplicaSet[]
}

export interface Store {
  /** The error names the table and row that is damaged; nothing is left out or overwritten. */
  load(): Result<StoredState, string>
  /** Writes the records that were touched, all or none. The error is for people to read. */
  write(state: State, touched: Touched): Result<void, string>
  /** Undefined removes it. */
  writeProxySnapshot(node: string, snapshot: ProxySnapshot | undefined): Result<void, string>
  /** Replaces what is known of the proxies of each node given; of others nothing is touched. */
  writeProxies(byNode: ReadonlyMap<string, readonly KnownCount[]>): Result<void, string>
  /** By id; undefined removes one. Of others nothing is touched. */
  writeReplicaSets(byId: ReadonlyMap<string, ReplicaSet | undefined>): Result<void, string>
  /** Whether anything could be written now. */
  probe(): Result<void, string>
  close(): void
}

/** `:memory:` keeps everything in the process. */
export const IN_MEMORY = ':memory:'

const TABLES = ['models', 'servers', 'experiments'] as const
type Table = (typeof TABLES)[number] | 'proxy_snapshots' | 'replica_sets'

/** Each step brings a database from the version of its position to the next. */
const MIGRATIONS: readonly string[] = [
  `${TABLES.map((table) => `CREATE TABLE ${table} (name TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;`).join('\n')}
   CREATE TABLE proxies (record TEXT NOT NULL) STRICT;`,
  // Records are large, and would make a tree of names deep.
  'CREATE TABLE proxy_snapshots (name TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT;',
  // Thousands may come and go at once: each costs what is known of its node, and not of all.
  `CREATE TABLE known_proxies (
     node TEXT, lost_at_ms INTEGER, count INTEGER NOT NULL, PRIMARY KEY (node, lost_at_ms)
   ) STRICT, WITHOUT ROWID;
   INSERT INTO known_proxies
     SELECT record ->> 'nodeId', record ->> 'lostAtMs', count(*) FROM proxies GROUP BY 1, 2;
   DROP TABLE proxies;`,
  'CREATE TABLE replica_sets (name TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;',
]

const SET_VERSION = `PRAGMA user_version = ${MIGRATIONS.length}`

/**
 * Opens the database at `given`, makes it if it is not there, and brings its schema up to date.
 * Fails with a sentence when it cannot be read or written, was made by a newer version, or is in
 * use: it belongs to one process until `close`, or until that process is gone, however it ends.
 */
export function openStore(given: string): Result<Store, string> {
  const path = databaseFile(given)
  let database: Database | undefined
  try {
    if (path !== IN_MEMORY) mkdirSync(dirname(path), { recursive: true })
    database = new Database(path, { create: true, strict: true })
    const fault = prepare(database)
    if (fault === undefined) return ok(storeOn(database))
    database.close()
    return fail(`cannot use the store ${path}: ${fault}`)
  } catch (error) {
    database?.close()
    if (isLocked(error)) {
      return fail(`cannot use the store ${path}: another process, such as a scheduler, has it open`)
    }
    return fail(`cannot open the store ${path}: ${messageOf(error)}`)
  }
}

/** The existing scheduler is given a folder, often one that a volume is mounted at. */
function databaseFile(given: string): string {
  try {
    return statSync(given).isDirectory() ? join(given, 'seldon.db') : given
  } catch {
    // Opening it tells what is wrong, if it is more than that it is not there yet.
    return given
  }
}

function prepare(database: Database): string | undefined {
  // One that is about to end, or has just been killed, lets go of the file within that time.
  database.run('PRAGMA busy_timeout = 2000')
  database.run('PRAGMA locking_mode = EXCLUSIVE')
  database.run('PRAGMA journal_mode = WAL')
  database.run('PRAGMA synchronous = FULL')
  const row = database.query<{ user_version: number }, []>('PRAGMA user_version').get()
  const version = row?.user_version ?? 0
  if (version > MIGRATIONS.length) {
    return `it has schema version ${version}, and this program knows only ${MIGRATIONS.length}`
  }
  database.transaction(() => {
    for (const step of MIGRATIONS.slice(version)) database.run(step)
    database.run(SET_VERSION)
  })()
  return undefined
}

function isLocked(error: unknown): boolean {
  return error instanceof SQLiteError && error.code?.startsWith('SQLITE_BUSY') === true
}

interface Row {
  readonly name: string
  readonly record: string
}

function readAll<T>(
  table: string,
  select: Statement<Row, []>,
  decode: (text: string, name: string) => T,
): Result<T[], string> {
  let place = `table ${table}`
  try {
    const records = select.all().map(({ name, record }) => {
      place = `table ${table}, row ${name}`
      return decode(record, name)
    })
    return ok(records)
  } catch (error) {
    return fail(`the store is damaged: ${place}: ${messageOf(error)}`)
  }
}

interface TableAccess<T> {
  all(): Result<T[], string>
  /** Writes the named records as they are in `records`; those that are not there are deleted. */
  save(records: ReadonlyMap<string, T | undefined>, names: Iterable<string>): void
}

function access<T>(database: Database, table: Table, format: RecordFormat<T>): TableAccess<T> {
  const select = database.query<Row, []>(`SELECT name, record FROM ${table}`)
  const put = database.query(`INSERT OR REPLACE INTO ${table} (name, record) VALUES (?1, ?2)`)
  const remove = database.query(`DELETE FROM ${table} WHERE name = ?1`)
  return {
    all: () => readAll(table, select, format.decode),
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
  const snapshots = access(database, 'proxy_snapshots', proxySnapshotFormat)
  const replicaSets = access(database, 'replica_sets', replicaSetFormat)
  const proxies = proxyAccess(database)
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
    load() {
      const [m, s, e] = [models.all(), servers.all(), experiments.all()]
      const p = proxies.all()
      const [ps, rs] = [snapshots.all(), replicaSets.all()]
      if (!m.ok) return m
      if (!s.ok) return s
      if (!e.ok) return e
      if (!p.ok) return p
      if (!ps.ok) return ps
      if (!rs.ok) return rs
      const records = { models: m.value, servers: s.value, experiments: e.value }
      const ofProxies = { proxies: p.value.flat(), proxySnapshots: ps.value }
      return ok({ ...records, ...ofProxies, replicaSets: rs.value })
    },
    write(state, touched) {
      if (isEmpty(touched)) return ok(undefined)
      return attempt(() => {
        models.save(state.models, touched.models)
        servers.save(state.servers, touched.servers)
        experiments.save(state.experiments, touched.experiments)
      })
    },
    writeProxySnapshot: (node, snapshot) =>
      attempt(() => snapshots.save(new Map([[node, snapshot]]), [node])),
    writeProxies: (byNode) => attempt(() => proxies.save(byNode)),
    writeReplicaSets: (byId) => attempt(() => replicaSets.save(byId, byId.keys())),
    probe: () => attempt(() => database.run(SET_VERSION)),
    close: () => database.close(),
  }
}

function proxyAccess(database: Database) {
  const select = database.query<Row, []>(
    `SELECT node AS name, json_object('lostAtMs', lost_at_ms, 'count', count) AS record
     FROM known_proxies`,
  )
  const remove = database.query('DELETE FROM known_proxies WHERE node = ?1')
  const put = database.query('INSERT INTO known_proxies VALUES (?1, ?2, ?3)')
  return {
    all: () => readAll('known_proxies', select, proxiesOf),
    save(byNode: ReadonlyMap<string, readonly KnownCount[]>): void {
      for (const [node, counts] of byNode) {
        remove.run(node)
        for (const { lostAtMs, count } of counts) put.run(node, lostAtMs, count)
      }
    },
  }
}

/** One by one. */
function proxiesOf(text: string, nodeId: string): readonly KnownProxy[] {
  const { lostAtMs, count }: KnownCount = JSON.parse(text)
  return Array.from({ length: count }, () => ({ nodeId, lostAtMs }))
}

function isEmpty({ models, servers, experiments }: Touched): boolean {
  return models.size === 0 && servers.size === 0 && experiments.size === 0
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
