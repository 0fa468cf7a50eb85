/** docs/xds.md says of each rule which tests keep it, in which variants, or why it is left out. */

import { expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Glob } from 'bun'

const RULES = Array.from({ length: 65 }, (_, index) => index + 1)
const page = readFileSync(join(import.meta.dir, '../../docs/xds.md'), 'utf8')

/** The rows below a heading, as cells. */
function rowsOf(heading: string): string[][] {
  const [, chapter = ''] = page.split(`\n## ${heading}\n`)
  const lines = (chapter.split('\n## ')[0] ?? '').split('\n')
  const rows = lines.filter((line) => /^\| +\d/.test(line))
  return rows
    .map((row) => row.slice(1, -1).split(/(?<!\\)\|/))
    .map((cells) => cells.map((cell) => cell.trim()))
}

/** `7, 9` and `3 to 5` as numbers. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/(\d+)(?: to (\d+))?/g)].flatMap(([, first, last = first]) => {
    const from = Number(first)
    return Array.from({ length: Number(last) - from + 1 }, (_, index) => from + index)
  })
}

interface Suite {
  readonly file: string
  readonly text: string
  readonly rules: readonly number[]
}

const suites: Suite[] = [...new Glob('*.test.ts').scanSync({ cwd: import.meta.dir })]
  .filter((file) => file !== 'rules.test.ts')
  .flatMap((file) => {
    const text = readFileSync(join(import.meta.dir, file), 'utf8')
    return text.split(/\n(?=describe)/).map((suite) => ({
      file: file.replace('.test.ts', ''),
      text: suite,
      rules: [...suite.matchAll(/(?:describe|test)[^\n]*["'`]XDS ([\d and to,]+)/g)].flatMap(
        ([, numbers = '']) => numbersIn(numbers),
      ),
    }))
  })

const VARIANTS: Readonly<Record<string, readonly RegExp[]>> = {
  'both variants': [/sotw/i, /delta/i],
  'state of the world': [/sotw/i],
  delta: [/delta/i],
}

const kept = rowsOf('Which test keeps which rule')
const leftOut = rowsOf('Left out').map(([rules = '', , why = '']) => ({ rules, why }))

test('each rule is kept or left out, and not both', () => {
  const all = [
    ...kept.map(([rule]) => Number(rule)),
    ...leftOut.flatMap((row) => numbersIn(row.rules)),
  ]
  const part = leftOut.flatMap((row) => numbersIn(row.rules)).filter((rule) => isPart(rule))
  expect(new Set(all)).toEqual(new Set(RULES))
  expect(all).toHaveLength(RULES.length + part.length)
  for (const { why } of leftOut) expect(why).not.toBe('')
})

/** Kept but for the part that is left out. */
function isPart(rule: number): boolean {
  return kept.some(([number]) => Number(number) === rule)
}

test.each(kept)('rule %s: %s', (rule, _, variants = '', files = '') => {
  const own = suites.filter(({ rules }) => rules.includes(Number(rule)))
  const found = [...new Set(own.map(({ file }) => `\`${file}\``))].sort()
  expect(found).toEqual(files.split(', ').sort())
  const patterns = VARIANTS[variants] ?? []
  expect(patterns.length).toBeGreaterThan(0)
  for (const pattern of patterns) expect(own.some(({ text }) => pattern.test(text))).toBe(true)
})
