import { expect, test } from 'bun:test'
import { readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'

const FOLDER = import.meta.dir
const ROOT = join(FOLDER, '../../..')

test('the proxies copy whatever they keep', async () => {
  const others = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && name !== basename(import.meta.path))
    .map((name) => `./${join(relative(ROOT, FOLDER), name)}`)
  expect(others.length).toBeGreaterThan(10)
  const preload = `./${join(relative(ROOT, FOLDER), 'poison.ts')}`
  const run = Bun.spawn([process.execPath, 'test', '--preload', preload, ...others], {
    cwd: ROOT,
    stdout: 'ignore',
    stderr: 'pipe',
  })
  const told = await new Response(run.stderr).text()
  expect(told.split('\n').filter((line) => line.startsWith('(fail)'))).toEqual([])
  expect(await run.exited).toBe(0)
}, 120_000)
