import { expect, test } from 'bun:test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from '../../scripts/gen/outputs.ts'

const folder = join(import.meta.dir, '../../src/gen')

test('src/gen is what `bun run gen` makes of the .proto files', () => {
  const made = generate()
  const found = readdirSync(folder).sort()
  expect(found).toEqual([...made.keys()].sort())
  const stale = found.filter((name) => readFileSync(join(folder, name), 'utf8') !== made.get(name))
  expect(stale).toEqual([])
}, 60_000)
