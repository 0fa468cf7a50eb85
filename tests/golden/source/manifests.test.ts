/**
 * Each `<case>.in.yaml` (or `.in.json`) is a manifest file; `<case>.out.yaml` is what it declares
 * and what is said about it. `UPDATE_GOLDEN=1 bun test tests/golden` writes the latter anew.
 */

import { expect, test } from 'bun:test'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { formatProblem } from '../../../src/lib/problem.ts'
import { mergeLastGood, NO_LAST_GOOD } from '../../../src/source/last-good.ts'
import { readManifests } from '../../../src/source/manifest.ts'

const INPUT = /\.in\.(yaml|json)$/
const isUpdating = process.env['UPDATE_GOLDEN'] === '1'
const inputs = readdirSync(import.meta.dir).filter((name) => INPUT.test(name))

function outputOf(input: string): string {
  const text = readFileSync(join(import.meta.dir, input), 'utf8')
  const reading = readManifests({ file: input, folder: '/config', text })
  const { state } = mergeLastGood(NO_LAST_GOOD, [reading])
  return stringify(
    {
      models: [...state.models.values()],
      servers: [...state.servers.values()],
      experiments: [...state.experiments.values()],
      undecided: { keys: [...state.undecided.keys], anything: state.undecided.anything },
      problems: state.problems.map((problem) => `${problem.severity}: ${formatProblem(problem)}`),
    },
    { lineWidth: 0 },
  )
}

function outputName(input: string): string {
  const extension = input.endsWith('.json') ? '.json' : ''
  return input.replace(INPUT, `${extension}.out.yaml`)
}

for (const input of inputs) {
  test(input, () => {
    const file = join(import.meta.dir, outputName(input))
    const output = outputOf(input)
    if (isUpdating) writeFileSync(file, output)
    expect(output).toBe(readFileSync(file, 'utf8'))
  })
}

test('every output has an input', () => {
  const wanted = new Set(inputs.map(outputName))
  const left = readdirSync(import.meta.dir).filter(
    (name) => name.endsWith('.out.yaml') && !wanted.has(name),
  )
  if (isUpdating) for (const name of left) rmSync(join(import.meta.dir, name))
  expect(left.filter((name) => existsSync(join(import.meta.dir, name)))).toEqual([])
})
