import { expect, test } from 'bun:test'
import { readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { release } from '../../../src/agent/proxy/byte-loan.ts'

const FOLDER = import.meta.dir
const ROOT = join(FOLDER, '../../..')

test('what nobody has a use for is gone at once', () => {
  const bytes = Buffer.from(new Uint8Array(100_000))
  release(bytes)
  expect(bytes.length).toBe(0)
})

test('a part of other bytes stays, as do they', () => {
  const bytes = Buffer.alloc(100_000, 7)
  release(bytes.subarray(1))
  release(bytes.subarray(0, 99_999))
  expect(bytes.every((byte) => byte === 7)).toBe(true)
})

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
