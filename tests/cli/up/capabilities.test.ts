import { expect, test } from 'bun:test'
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installedCapabilities } from '../../../src/cli/up/capabilities.ts'

const folder = mkdtempSync(join(tmpdir(), 'seldon-capabilities-'))

function script(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  chmodSync(path, 0o755)
  return path
}

test('what the Python of the MLServer has', async () => {
  const python = Bun.which('python3') ?? ''
  mkdirSync(join(folder, 'modules', 'mlserver_xgboost'), { recursive: true })
  writeFileSync(join(folder, 'modules', 'mlserver_xgboost', '__init__.py'), '')
  // Stands for a Python whose environment holds one runtime.
  const wrapped = script(
    'python-wrapped',
    `#!/bin/sh\nPYTHONPATH=${folder}/modules exec ${python} "$@"\n`,
  )
  const mlserver = script('mlserver', `#!${wrapped}\n`)
  expect(await installedCapabilities(mlserver)).toEqual(['mlserver', 'python', 'xgboost'])
})

test('all that is known where the Python cannot be told', async () => {
  for (const text of ['#!/usr/bin/env sh\n', `#!${folder}/no-such-python\n`, '\u007fELF']) {
    expect(await installedCapabilities(script('mlserver', text))).toContain('huggingface')
  }
})
