import { expect, test } from 'bun:test'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../../src/cli/commands.ts'
import { runProgram } from '../../src/cli/program.ts'
import { EXIT } from '../../src/cli/terminal.ts'
import { recordingTerminal } from '../support/terminal.ts'

const GOOD = `apiVersion: mlops.seldon.io/v1alpha1
kind: Model
metadata:
  name: iris
spec:
  storageUri: ./iris
  requirements: [sklearn]
`

function folder(files: Record<string, string>): string {
  const path = mkdtempSync(join(tmpdir(), 'seldon-validate-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

async function validate(...words: string[]) {
  const terminal = recordingTerminal()
  const code = await runProgram(['validate', ...words], commands, terminal)
  return { code, out: terminal.outLines }
}

test('right manifests: nothing to say, exit code 0', async () => {
  expect(await validate(folder({ 'iris.yaml': GOOD }))).toEqual({ code: EXIT.ok, out: [] })
})

test('an error: file, line, column and field, exit code 1', async () => {
  const path = folder({ 'iris.yaml': GOOD.replace('storageUri: ./iris', 'storageUri: 5') })
  const { code, out } = await validate(path)
  expect(code).toBe(EXIT.failed)
  expect(out).toHaveLength(1)
  expect(out[0]).toStartWith(`error: ${path}/iris.yaml:6:15: spec.storageUri: `)
})

test('a warning alone is no failure', async () => {
  const { code, out } = await validate(folder({ 'iris.yaml': `${GOOD}  preloaded: true\n` }))
  expect(code).toBe(EXIT.ok)
  expect(out.join()).toContain('warning: ')
  expect(out.join()).toContain('spec.preloaded')
})

test('problems as JSON for a program', async () => {
  const { code, out } = await validate(folder({ 'a.yaml': 'kind: Modle\n' }), '-o', 'json')
  expect(code).toBe(EXIT.failed)
  expect(JSON.parse(out.join('\n'))[0]).toMatchObject({ severity: 'error', line: 1 })
})

test('a folder that is not there is an error', async () => {
  expect((await validate('/no/such/folder')).code).toBe(EXIT.failed)
})
