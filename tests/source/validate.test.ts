import { afterEach, beforeEach, expect, test } from 'bun:test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatProblem } from '../../src/lib/problem.ts'
import { validateDir } from '../../src/source/validate.ts'
import { modelText } from './manifest-text.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'seldon-validate-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

async function lines(path: string) {
  const problems = await validateDir(path)
  return problems.map((problem) => formatProblem(problem).replaceAll(dir, 'DIR'))
}

test('a folder that is right has no problems', async () => {
  writeFileSync(join(dir, 'a.yaml'), modelText('iris'))
  expect(await lines(dir)).toEqual([])
})

test('all files of a folder are looked at, together', async () => {
  writeFileSync(join(dir, 'a.yaml'), modelText('iris'))
  writeFileSync(join(dir, 'b.yaml'), modelText('iris', { replicas: 'x' }))
  writeFileSync(join(dir, 'c.yaml'), modelText('iris'))
  expect(await lines(dir)).toEqual([
    'DIR/b.yaml:8:13: spec.replicas: is the text "x" (expected a whole number, 0 or more)',
    'DIR/c.yaml:1:1: metadata.name: Model iris is declared twice; the declaration at DIR/a.yaml:1:1 is used (expected one declaration of each name)',
  ])
})

test('a single file is looked at, whatever its name', async () => {
  writeFileSync(join(dir, 'manifest.txt'), modelText('iris.1'))
  expect(await lines(join(dir, 'manifest.txt'))).toHaveLength(1)
})

test('a path that leads nowhere is a problem', async () => {
  expect(await lines(join(dir, 'none'))).toEqual([
    'DIR/none: cannot be read: it does not exist (expected a folder of manifests or one manifest file)',
  ])
})
