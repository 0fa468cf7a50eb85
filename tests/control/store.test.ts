import { Database } from 'bun:sqlite'
import { afterAll, describe, expect, test } from 'bun:test'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProxySnapshot } from '../../src/control/proxy-snapshot.ts'
import { IN_MEMORY, openStore, type Store, type StoredState } from '../../src/control/store.ts'
import { ModelReplicas } from '../../src/domain/model-replicas.ts'
import { State } from '../../src/domain/state.ts'
import { makeResource } from '../../src/xds/make-resource.ts'
import { definition, report, Scenario } from '../support/domain.ts'

const folder = mkdtempSync(join(tmpdir(), 'seldon-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
function newPath(): string {
  files += 1
  return join(folder, `${files}`, 'state.db')
}

function opened(path: string): Store {
  const store = openStore(path)
  if (!store.ok) throw new Error(store.error)
  return store.value
}

function faultOf(path: string): string {
  const store = openStore(path)
  if (store.ok) throw new Error(`${path} could be opened`)
  return store.error
}

test('a folder that is there has the store in it', () => {
  const path = join(newPath(), 'volume')
  mkdirSync(path, { recursive: true })
  const state = busyState()
  const before = opened(path)
  before.write(state, { models: new Set(['a']), servers: new Set(), experiments: new Set() })
  before.close()
  const after = opened(path)
  const loaded = after.load()
  expect(loaded.ok && loaded.value.models.map(({ name }) => name)).toEqual(['a'])
  after.close()
  expect(readdirSync(path)).toEqual(['seldon.db'])
})

/** Models with several versions and replicas, two servers, an experiment that runs and one that ended. */
function busyState(): State {
  const scenario = new Scenario()
  scenario.do({ type: 'SubscribeAgent', report: report(0) })
  scenario.do({ type: 'SubscribeAgent', report: report(1) })
  scenario.do({ type: 'SubscribeAgent', report: report(0, { server: 'other' }) })
  scenario.load('a', {
    replicas: 2,
    memoryBytes: 10,
    parameters: [{ name: 'k', value: 'ü "@map"' }],
  })
  scenario.settleAll()
  scenario.load('a', { replicas: 2, uri: '/v2' })
  scenario.load('b', { requirements: ['none has it'] })
  for (const name of ['kept', 'stopped']) {
    scenario.do({
      type: 'StartExperiment',
      owner: 'file',
      definition: {
        name,
        candidates: [{ name: 'a', weight: 1 }],
        mirrors: [],
        stickySessions: true,
        resourceType: 'model',
      },
    })
  }
  scenario.do({ type: 'StopExperiment', owner: 'file', name: 'stopped' })
  return scenario.state
}

function loaded(store: Store): StoredState {
  const stored = store.load()
  if (!stored.ok) throw new Error(stored.error)
  return stored.value
}

function expectStored(store: Store, state: State): void {
  const { models, servers, experiments } = loaded(store)
  const byName = <T extends { readonly name: string }>(records: readonly T[]) =>
    new Map(records.map((record) => [record.name, record]))
  expect(byName(models)).toEqual(new Map(state.models))
  expect(byName(servers)).toEqual(new Map(state.servers))
  expect(byName(experiments)).toEqual(new Map(state.experiments))
}

describe('the store', () => {
  test('gives back after a restart what was written, and nothing that was removed', () => {
    const path = newPath()
    const state = busyState()
    const first = opened(path)
    expect(first.write(state, state.pending())).toEqual({ ok: true, value: undefined })
    first.close()

    const second = opened(path)
    expectStored(second, state)
    state.commit()
    state.removeModel('b')
    state.removeServer('other')
    state.removeExperiment('stopped')
    second.write(state, state.pending())
    second.close()

    const third = opened(path)
    expectStored(third, state)
    expect(loaded(third).models.map(({ name }) => name)).toEqual(['a'])
    third.close()
  })

  test('has on disk what it said was written, whatever happens to the process then', () => {
    const path = newPath()
    const state = busyState()
    const store = opened(path)
    store.write(state, state.pending())
    // What a process leaves behind that is killed: no close, no checkpoint.
    const left = newPath()
    mkdirSync(join(left, '..'))
    for (const suffix of ['', '-wal']) copyFileSync(`${path}${suffix}`, `${left}${suffix}`)
    const successor = opened(left)
    expectStored(successor, state)
    successor.close()
    store.close()
  })

  test('keeps the proxies as they were told last, node by node', () => {
    const path = newPath()
    const store = opened(path)
    store.writeProxies(
      new Map([
        ['envoy', [{ lostAtMs: 5, count: 3 }]],
        ['gone', [{ lostAtMs: 1, count: 1 }]],
        ['other', [{ lostAtMs: 0, count: 1 }]],
      ]),
    )
    const [lost, connected] = [
      { lostAtMs: 5, count: 1 },
      { lostAtMs: 0, count: 2 },
    ]
    const news = new Map([
      ['envoy', [lost, connected]],
      ['gone', []],
    ])
    // Told twice it is the same: after a failure nobody knows what was written.
    for (const _ of [1, 2]) store.writeProxies(news)
    store.close()
    const again = opened(path)
    expect(loaded(again).proxies).toEqual([
      { nodeId: 'envoy', lostAtMs: 0 },
      { nodeId: 'envoy', lostAtMs: 0 },
      { nodeId: 'envoy', lostAtMs: 5 },
      { nodeId: 'other', lostAtMs: 0 },
    ])
    again.close()
  })

  test('keeps replica sets until they are removed', () => {
    const path = newPath()
    const store = opened(path)
    const set = (index: number) => ({ server: 'mlserver', lives: [{ index, incarnation: 1 }] })
    const sets = [0, 1, 2].map((index) => [`${index}`, set(index)] as const)
    expect(store.writeReplicaSets(new Map(sets)).ok).toBe(true)
    // Told twice it is the same: after a failure nobody knows what was written.
    for (const _ of [1, 2]) store.writeReplicaSets(new Map([['1', undefined]]))
    store.close()
    const again = opened(path)
    expect(loaded(again).replicaSets).toEqual([set(0), set(2)])
    again.close()
  })

  test('writes of proxies what changed, however many there are', () => {
    const path = newPath()
    const store = opened(path)
    const one = [{ lostAtMs: 0, count: 1 }]
    store.writeProxies(new Map(Array.from({ length: 10_000 }, (_, n) => [`node-${n}`, one])))
    const written = () => readFileSync(`${path}-wal`).length
    const before = written()
    store.writeProxies(new Map([['node-7', [{ lostAtMs: 9, count: 1 }]]]))
    expect(written() - before).toBeLessThan(20_000)
    expect(loaded(store).proxies).toHaveLength(10_000)
    store.close()
  })

  test('can be kept in memory', () => {
    const store = opened(IN_MEMORY)
    const state = busyState()
    store.write(state, state.pending())
    expectStored(store, state)
    store.close()
  })
})

describe('proxy snapshots', () => {
  const references = [{ typeUrl: 'type.googleapis.com/envoy.config.cluster.v3.Cluster', name: 'c' }]
  const listener = 'type.googleapis.com/envoy.config.listener.v3.Listener'
  const snapshot = (text: string, owner: ProxySnapshot['owner'] = 'api'): ProxySnapshot => ({
    node: 'edge "1"/ü',
    owner,
    versions: { [listener]: 'v1' },
    resources: [
      makeResource(listener, 'plain', new TextEncoder().encode(text), references),
      makeResource(listener, 'timed', new Uint8Array([0, 255]), [], 2_000),
    ],
  })

  test('come back as they were, the last one of each node', () => {
    const path = newPath()
    const store = opened(path)
    store.writeProxySnapshot('gone', { ...snapshot('x'), node: 'gone' })
    store.writeProxySnapshot('edge "1"/ü', snapshot('first'))
    store.writeProxySnapshot('edge "1"/ü', snapshot('second', 'file'))
    store.writeProxySnapshot('gone', undefined)
    store.close()
    const again = opened(path)
    const { proxySnapshots } = loaded(again)
    const plain = JSON.stringify(proxySnapshots.map(withText))
    expect(plain).toBe(JSON.stringify([withText(snapshot('second', 'file'))]))
    again.close()
  })

  test('that are damaged are told of', () => {
    const path = newPath()
    const store = opened(path)
    store.writeProxySnapshot('edge "1"/ü', snapshot('first'))
    store.close()
    const database = new Database(path)
    database.run(`UPDATE proxy_snapshots SET record = '{"node":"other"}'`)
    database.close()
    const damagedStore = opened(path)
    const read = damagedStore.load()
    expect(read.ok ? '' : read.error).toContain('table proxy_snapshots, row edge "1"/ü: it is not')
    damagedStore.close()
  })

  function withText({ resources, ...rest }: ProxySnapshot) {
    return {
      ...rest,
      resources: resources.map(({ body, ...resource }) => {
        return { ...resource, body: new TextDecoder().decode(body) }
      }),
    }
  }
})

/** The tables as the first version made them, with one row in each. */
const FIRST_SCHEMA = `
  CREATE TABLE models (name TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE servers (name TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE experiments (name TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE proxies (record TEXT NOT NULL) STRICT;`

describe('a store of an earlier version', () => {
  function downgraded(state: State): string {
    const path = newPath()
    const store = opened(path)
    store.write(state, state.pending())
    store.writeProxies(new Map([['envoy', [{ lostAtMs: 7, count: 1 }]]]))
    store.close()
    const now = new Database(path)
    const rows = ['models', 'servers', 'experiments'].flatMap((table) => {
      const all = now.query<{ name: string; record: string }, []>(`SELECT * FROM ${table}`).all()
      return all.map(({ name, record }) => [table, name, record] as const)
    })
    now.close()
    const older = newPath()
    mkdirSync(join(older, '..'), { recursive: true })
    const first = new Database(older, { create: true })
    first.run(FIRST_SCHEMA)
    for (const [table, name, record] of rows) {
      first.run(`INSERT INTO ${table} (name, record) VALUES (?1, ?2)`, [name, record])
    }
    first.run('INSERT INTO proxies (record) VALUES (?1)', ['{"nodeId":"envoy","lostAtMs":7}'])
    first.run('PRAGMA user_version = 1')
    first.close()
    return older
  }

  test('keeps all that it has, takes what is new, and is not brought up to date twice', () => {
    const state = busyState()
    const path = downgraded(state)
    const store = opened(path)
    expectStored(store, state)
    expect(loaded(store).proxies).toEqual([{ nodeId: 'envoy', lostAtMs: 7 }])
    expect(loaded(store).proxySnapshots).toEqual([])
    expect(loaded(store).replicaSets).toEqual([])
    const snapshot = { node: 'edge', owner: 'api', versions: {}, resources: [] } as const
    expect(store.writeProxySnapshot('edge', snapshot).ok).toBe(true)
    store.close()
    const again = opened(path)
    expectStored(again, state)
    expect(loaded(again).proxySnapshots).toEqual([snapshot])
    again.close()
  })

  test('is left as it was when a step fails', () => {
    const state = busyState()
    const path = downgraded(state)
    const database = new Database(path)
    database.run('CREATE TABLE proxy_snapshots (in_the_way TEXT)')
    database.close()
    expect(faultOf(path)).toBe(
      `cannot open the store ${path}: table proxy_snapshots already exists`,
    )
    const fixed = new Database(path)
    const version = fixed.query<{ user_version: number }, []>('PRAGMA user_version').get()
    expect(version).toEqual({ user_version: 1 })
    fixed.run('DROP TABLE proxy_snapshots')
    fixed.close()
    const store = opened(path)
    expectStored(store, state)
    store.close()
  })
})

describe('a store that cannot be used', () => {
  test('was made by a newer version', () => {
    const path = newPath()
    opened(path).close()
    const database = new Database(path)
    database.run('PRAGMA user_version = 99')
    database.close()
    expect(faultOf(path)).toBe(
      `cannot use the store ${path}: it has schema version 99, and this program knows only 4`,
    )
  })

  test('has a file where its folder should be', () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const path = join(file, 'state.db')
    expect(faultOf(path)).toStartWith(`cannot open the store ${path}: `)
  })

  test('is below a file', () => {
    const path = join(import.meta.path, 'state.db')
    expect(faultOf(path)).toStartWith(`cannot open the store ${path}: `)
  })

  test('is no database', () => {
    const path = join(folder, 'text.db')
    writeFileSync(path, 'name: iris\n'.repeat(1_000))
    expect(faultOf(path)).toBe(`cannot open the store ${path}: file is not a database`)
  })
})

describe('a store that is in use', () => {
  test('cannot be opened a second time, and can once it is closed', () => {
    const path = newPath()
    const first = opened(path)
    expect(faultOf(path)).toBe(
      `cannot use the store ${path}: another process, such as a scheduler, has it open`,
    )
    const state = busyState()
    expect(first.write(state, state.pending()).ok).toBe(true)
    first.close()
    const second = opened(path)
    expectStored(second, state)
    second.close()
  })

  test('is free again when it could not be used', () => {
    const path = newPath()
    opened(path).close()
    const database = new Database(path)
    database.run('PRAGMA user_version = 0')
    database.close()
    // The first step makes tables that are there already.
    expect(faultOf(path)).toBe(`cannot open the store ${path}: table models already exists`)
    const again = new Database(path)
    again.run('PRAGMA user_version = 4')
    again.close()
    opened(path).close()
  })
})

describe('a store that is damaged', () => {
  function damaged(sql: string): { path: string; fault: string } {
    const path = newPath()
    const state = busyState()
    const store = opened(path)
    store.write(state, state.pending())
    store.writeProxies(new Map([['envoy', [{ lostAtMs: 5, count: 1 }]]]))
    store.close()
    const database = new Database(path)
    database.run(sql)
    database.close()
    const again = opened(path)
    const stored = again.load()
    again.close()
    return { path, fault: stored.ok ? '' : stored.error }
  }

  test.each([
    ['models', 'a', 'it is not the model a', '{}'],
    ['models', 'a', 'it is not the model a', '{"name":"a","versions":[],"refusals":[]}'],
    ['models', 'b', 'JSON Parse error', '{"name":"b"'],
    [
      'servers',
      'other',
      'it is not the server other',
      '{"name":"mlserver","replicas":{"@map":[]}}',
    ],
    ['servers', 'other', 'null', 'null'],
    ['experiments', 'kept', 'it is not the experiment kept', '{"name":"kept","definition":{}}'],
  ])('says what is wrong with the row of %s', (table, name, what, record) => {
    const { path, fault } = damaged(
      `UPDATE ${table} SET record = '${record}' WHERE name = '${name}'`,
    )
    expect(fault).toStartWith(`the store is damaged: table ${table}, row ${name}: `)
    expect(fault).toContain(what)
    const database = new Database(path)
    const row = database.query(`SELECT record FROM ${table} WHERE name = '${name}'`).get()
    database.close()
    expect(row).toEqual({ record })
  })

  test('says which table cannot be read', () => {
    const path = newPath()
    const state = busyState()
    const store = opened(path)
    store.write(state, state.pending())
    store.close()
    const bytes = readFileSync(path)
    const at = bytes.indexOf('"name":"mlserver"')
    bytes.fill(0xff, at - (at % 4_096), at - (at % 4_096) + 4_096)
    writeFileSync(path, bytes)
    const again = opened(path)
    const stored = again.load()
    again.close()
    expect(stored.ok ? '' : stored.error).toBe(
      'the store is damaged: table servers: database disk image is malformed',
    )
  })
})

describe('a write that fails', () => {
  /** As a full disk would, the database refuses some rows of one table. */
  function refusing(table: string, rows = 'TRUE'): { store: Store; path: string } {
    const path = newPath()
    opened(path).close()
    const database = new Database(path)
    database.run(
      `CREATE TRIGGER refuse BEFORE INSERT ON ${table} WHEN ${rows}
       BEGIN SELECT RAISE(ABORT, 'disk full'); END`,
    )
    database.close()
    return { store: opened(path), path }
  }

  test('says why, and leaves no part of the change behind', () => {
    const { store, path } = refusing('experiments')
    const state = busyState()
    expect(store.write(state, state.pending())).toEqual({
      ok: false,
      error: 'the store cannot be written: disk full',
    })
    store.close()
    const again = opened(path)
    expectStored(again, new State())
    again.close()
  })

  test('leaves the store usable', () => {
    const { store } = refusing('experiments')
    const state = busyState()
    expect(store.write(state, state.pending()).ok).toBe(false)
    const scenario = new Scenario()
    scenario.load('only-a-model')
    expect(store.write(scenario.state, scenario.state.pending()).ok).toBe(true)
    expectStored(store, scenario.state)
    store.close()
  })

  test('of proxies keeps those of before', () => {
    const { store } = refusing('known_proxies', "NEW.node = 'new'")
    const known = [{ lostAtMs: 7, count: 1 }]
    expect(store.writeProxies(new Map([['n', known]])).ok).toBe(true)
    const change = new Map([
      ['n', []],
      ['new', known],
    ])
    expect(store.writeProxies(change).ok).toBe(false)
    expect(loaded(store).proxies).toEqual([{ nodeId: 'n', lostAtMs: 7 }])
    store.close()
  })

  test('is an answer too when the store is closed already', () => {
    const store = opened(IN_MEMORY)
    store.close()
    const state = new State()
    state.putModel({
      name: 'late',
      owner: 'api',
      refusals: [],
      versions: [
        {
          version: 1,
          definition: definition('late'),
          replicas: ModelReplicas.none,
          status: {
            state: 'ModelProgressing',
            reason: '',
            availableReplicas: 0,
            unavailableReplicas: 0,
            changedAtMs: 1,
          },
        },
      ],
    })
    const written = store.write(state, state.pending())
    expect(written.ok ? '' : written.error).toStartWith('the store cannot be written: ')
  })
})
