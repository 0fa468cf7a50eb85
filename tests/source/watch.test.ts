/** The source on a real folder, with real writers. */

import { afterEach, beforeEach, describe, expect, test } from 'bun:test'
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { parse } from 'yaml'
import { silentLog } from '../../src/lib/log.ts'
import type { Problem } from '../../src/lib/problem.ts'
import type { DeclaredState } from '../../src/source/declaration.ts'
import { LONG_QUIET_MS } from '../../src/source/settle.ts'
import { type ConfigSource, createConfigSource } from '../../src/source/watch.ts'
import { documents, modelText } from './manifest-text.ts'

let root = ''
let dir = ''
let source: ConfigSource | undefined
let states: DeclaredState[] = []
let changed: (() => void)[] = []

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'seldon-watch-'))
  dir = join(root, 'config')
  mkdirSync(dir)
  states = []
})

afterEach(() => {
  source?.close()
  source = undefined
  rmSync(root, { recursive: true, force: true })
})

function wake() {
  const waiting = changed
  changed = []
  for (const resolve of waiting) resolve()
}

async function start(): Promise<ConfigSource> {
  source = createConfigSource({
    dir,
    log: silentLog,
    onState(state) {
      states.push(state)
      wake()
    },
    onProblems: wake,
  })
  const started = await source.start()
  expect(started.ok).toBe(true)
  return source
}

/** Resolves as soon as the state is like that; the test's own deadline ends it otherwise. */
async function until(holds: (state: DeclaredState) => boolean): Promise<DeclaredState> {
  const current = source?.current()
  if (current !== undefined && holds(current)) return current
  await new Promise<void>((resolve) => changed.push(resolve))
  return until(holds)
}

function put(name: string, text: string) {
  writeFileSync(join(dir, name), text)
}

const names = (state: DeclaredState | undefined) => [...(state?.models.keys() ?? [])]
const replicas = (state: DeclaredState) => state.models.get('iris')?.deployment.replicas

describe('start', () => {
  test('reads what is there', async () => {
    put('a.yaml', documents(modelText('iris'), modelText('wine')))
    mkdirSync(join(dir, 'sub'))
    put('sub/b.yaml', modelText('income'))
    put('broken.yaml', 'a: [\n')
    const { current } = await start()
    expect(names(current())).toEqual(['iris', 'wine', 'income'])
    expect(current().problems).toHaveLength(1)
    expect(states).toEqual([current()])
  })

  test('fails without a folder', async () => {
    source = createConfigSource({
      dir: join(dir, 'none'),
      log: silentLog,
      onState: () => {},
      onProblems: () => {},
    })
    const problem: Problem = {
      severity: 'error',
      file: join(dir, 'none'),
      message: 'cannot be read: it does not exist',
      expected: 'a folder of manifests',
    }
    expect(await source.start()).toEqual({ ok: false, error: problem })
  })

  test('does not wait for ever for a file that is never finished', async () => {
    put('a.yaml', modelText('iris'))
    const writer = setInterval(() => appendFileSync(join(dir, 'endless.yaml'), '# more'), 1)
    const { current } = await start()
    clearInterval(writer)
    expect(names(current())).toEqual(['iris'])
    expect(current().undecided.anything).toBe(true)
  })
})

describe('a change is seen', () => {
  beforeEach(async () => {
    put('iris.yaml', modelText('iris'))
    await start()
  })

  test('of a file written in place', async () => {
    put('iris.yaml', modelText('iris', { replicas: 2 }))
    await until((state) => replicas(state) === 2)
  })

  test('of a file renamed over', async () => {
    put('.iris.yaml.tmp', modelText('iris', { replicas: 3 }))
    renameSync(join(dir, '.iris.yaml.tmp'), join(dir, 'iris.yaml'))
    await until((state) => replicas(state) === 3)
  })

  test('of a new file, also in a new folder', async () => {
    put('wine.yaml', modelText('wine'))
    mkdirSync(join(dir, 'deep/er'), { recursive: true })
    put('deep/er/income.yaml', modelText('income'))
    await until((state) => names(state).length === 3)
    put('deep/er/income.yaml', modelText('mnist'))
    await until((state) => state.models.has('mnist') && !state.models.has('income'))
  })

  test('of a deleted file and a deleted folder', async () => {
    mkdirSync(join(dir, 'sub'))
    put('sub/wine.yaml', modelText('wine'))
    await until((state) => state.models.has('wine'))
    unlinkSync(join(dir, 'iris.yaml'))
    await until((state) => !state.models.has('iris'))
    rmSync(join(dir, 'sub'), { recursive: true })
    await until((state) => !state.models.has('wine'))
  })

  test('of many files at once', async () => {
    for (let index = 0; index < 300; index++) put(`m${index}.yaml`, modelText(`m${index}`))
    await until((state) => state.models.size === 301)
  })

  test('of a broken file, which leaves the last good in force, and of its mending', async () => {
    put('iris.yaml', `${modelText('iris', { replicas: 2 })}  memory: lots\n`)
    const broken = await until((state) => state.problems.length > 0)
    expect(replicas(broken)).toBe(1)
    expect(broken.problems[0]).toMatchObject({ field: 'spec.memory', line: 9, column: 11 })
    put('iris.yaml', modelText('iris', { replicas: 2 }))
    const mended = await until((state) => state.problems.length === 0)
    expect(replicas(mended)).toBe(2)
  })

  test('of the target of a link', async () => {
    const target = join(root, 'elsewhere.yaml')
    writeFileSync(target, modelText('wine'))
    symlinkSync(target, join(dir, 'wine.yaml'))
    await until((state) => state.models.has('wine'))
    writeFileSync(target, modelText('wine', { replicas: 4 }))
    await until((state) => state.models.get('wine')?.deployment.replicas === 4)
  })
})

test('a mounted ConfigMap that is swapped never goes through a state without its model', async () => {
  mkdirSync(join(dir, '..v1'))
  put('..v1/iris.yaml', modelText('iris'))
  symlinkSync('..v1', join(dir, '..data'))
  symlinkSync('..data/iris.yaml', join(dir, 'iris.yaml'))
  await start()
  for (let version = 2; version <= 4; version++) {
    mkdirSync(join(dir, `..v${version}`))
    put(`..v${version}/iris.yaml`, modelText('iris', { replicas: version }))
    symlinkSync(`..v${version}`, join(dir, '..data_tmp'))
    renameSync(join(dir, '..data_tmp'), join(dir, '..data'))
    rmSync(join(dir, `..v${version - 1}`), { recursive: true })
    await until((state) => replicas(state) === version)
  }
  expect(states.map(names)).toEqual([['iris'], ['iris'], ['iris'], ['iris']])
})

describe('a writer that takes its time', () => {
  beforeEach(async () => {
    put('all.yaml', documents(modelText('iris'), modelText('wine')))
    await start()
  })

  test('never makes a state that is neither the old nor the new one', async () => {
    const after = documents(modelText('iris', { replicas: 1234 }), modelText('wine'), '# end\n')
    const file = openSync(join(dir, 'all.yaml'), 'w')
    for (const piece of after.match(/[\s\S]{1,40}/g) ?? []) {
      writeSync(file, piece)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    closeSync(file)
    const last = await until((state) => replicas(state) === 1234)
    expect(names(last)).toEqual(['iris', 'wine'])
    expect(states.map(replicas)).toEqual([1, 1234])
  })

  test('that moves the file away first removes nothing', async () => {
    renameSync(join(dir, 'all.yaml'), join(dir, 'all.yaml~'))
    await new Promise((resolve) => setTimeout(resolve, LONG_QUIET_MS / 4))
    put('all.yaml', documents(modelText('iris', { replicas: 2 }), modelText('wine')))
    await until((state) => replicas(state) === 2)
    expect(states.map(names)).toEqual([
      ['iris', 'wine'],
      ['iris', 'wine'],
    ])
  })

  test('that leaves nothing behind removes nothing, and is reported', async () => {
    put('all.yaml', '')
    const state = await until(({ problems }) => problems.length > 0)
    expect(names(state)).toEqual(['iris', 'wine'])
    expect(states).toHaveLength(1)
  })
})

test('the folder itself may go and come back', async () => {
  put('iris.yaml', modelText('iris'))
  await start()
  rmSync(dir, { recursive: true })
  const gone = await until((state) => state.problems.length > 0)
  expect(names(gone)).toEqual(['iris'])
  expect(gone.problems[0]?.message).toStartWith('cannot be listed: it does not exist')

  const again = join(root, 'again')
  mkdirSync(again)
  writeFileSync(join(again, 'wine.yaml'), modelText('wine'))
  renameSync(again, dir)
  const back = await until((state) => state.models.has('wine') && !state.models.has('iris'))
  expect(back.problems).toEqual([])
  put('iris.yaml', modelText('iris'))
  await until((state) => state.models.has('iris'))
})

test('a folder that is a link may be led to another one', async () => {
  mkdirSync(join(root, 'v2'))
  writeFileSync(join(root, 'v2/iris.yaml'), modelText('iris', { replicas: 2 }))
  put('iris.yaml', modelText('iris'))
  renameSync(dir, join(root, 'v1'))
  symlinkSync('v1', dir)
  await start()
  symlinkSync('v2', join(root, 'next'))
  renameSync(join(root, 'next'), dir)
  await until((state) => replicas(state) === 2)
  writeFileSync(join(root, 'v2/iris.yaml'), modelText('iris', { replicas: 3 }))
  await until((state) => replicas(state) === 3)
  expect(states.map(names)).toEqual([['iris'], ['iris'], ['iris']])
})

test('whatever happens to the files, the state comes to what they say', async () => {
  const file = fc.constantFrom('a.yaml', 'b.json', 'sub/c.yaml', 'sub/d.yml', 'sub/deep/e.yaml')
  const step = fc.oneof(
    fc.record({
      act: fc.constant('write' as const),
      file,
      replicas: fc.integer({ min: 1, max: 9 }),
    }),
    fc.record({ act: fc.constant('rename' as const), file, to: file }),
    fc.record({ act: fc.constant('remove' as const), file }),
    fc.record({ act: fc.constant('removeFolder' as const) }),
    fc.record({ act: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 8 }) }),
  )
  const [steps = []] = fc.sample(fc.array(step, { minLength: 150, maxLength: 150 }), 1)
  await start()
  for (const todo of steps) {
    const path = (name: string) => join(dir, name)
    mkdirSync(path('sub/deep'), { recursive: true })
    if (todo.act === 'write') {
      const model = todo.file.replaceAll(/[^a-z]/g, '')
      const text = modelText(model, { replicas: todo.replicas })
      put(todo.file, todo.file.endsWith('json') ? JSON.stringify(parse(text)) : text)
    } else if (todo.act === 'rename' && existsSync(path(todo.file))) {
      renameSync(path(todo.file), path(todo.to))
    } else if (todo.act === 'remove') rmSync(path(todo.file), { force: true })
    else if (todo.act === 'removeFolder') rmSync(path('sub'), { recursive: true })
    else if (todo.act === 'wait') await new Promise((resolve) => setTimeout(resolve, todo.ms))
  }
  const fresh = createConfigSource({ dir, log: silentLog, onState: () => {}, onProblems: () => {} })
  await fresh.start()
  const wanted = fresh.current()
  fresh.close()
  await until(({ models }) => isDeepStrictEqual(models, wanted.models))
})

test('reread resolves when what is there is in force', async () => {
  const { reread, current } = await start()
  put('iris.yaml', modelText('iris'))
  await reread()
  expect(names(current())).toEqual(['iris'])
})
