/** Each `triton/<case>.in.pbtxt` becomes `<case>.out.pbtxt`; `UPDATE_GOLDEN=1` writes and prunes them. */

import { describe, expect, test } from 'bun:test'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changeConfig } from '../../src/agent/repository/triton-config.ts'

const CASES = join(import.meta.dir, 'triton')
const updates = process.env['UPDATE_GOLDEN'] === '1'
const ENDINGS = { in: '.in.pbtxt', out: '.out.pbtxt' }

const cases = readdirSync(CASES)
  .filter((file) => file.endsWith(ENDINGS.in))
  .map((file) => file.slice(0, -ENDINGS.in.length))
  .sort()

/** What a version with parameters becomes; a text that is refused gives the reason. */
function outcomeOf(text: string): string {
  const parameters = [{ name: 'predict_fn', value: 'größer "als" \\' }]
  const changed = changeConfig(text, { internalName: 'iris_3', parameters })
  return changed.ok ? changed.value : `refused: ${changed.error}\n`
}

describe.each(cases)('%s', (name) => {
  const given = readFileSync(join(CASES, `${name}${ENDINGS.in}`), 'latin1')

  test('gives what is expected', () => {
    const path = join(CASES, `${name}${ENDINGS.out}`)
    const found = outcomeOf(given)
    if (updates) writeFileSync(path, found, 'latin1')
    expect(existsSync(path)).toBe(true)
    expect(found).toBe(readFileSync(path, 'latin1'))
  })
})

test('every expectation has its case', () => {
  const wanted = new Set(cases.flatMap((name) => Object.values(ENDINGS).map((end) => name + end)))
  const orphans = readdirSync(CASES).filter((file) => !wanted.has(file))
  if (updates) for (const file of orphans) rmSync(join(CASES, file))
  else expect(orphans).toEqual([])
})
