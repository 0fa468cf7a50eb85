import { describe, expect, test } from 'bun:test'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { denialOf } from '../../src/agent/denial.ts'
import { fileFailure } from '../../src/agent/failure.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

function systemError(code: string, paths: { path?: string; dest?: string } = {}) {
  return Object.assign(new Error(`${code}: no`), { code, ...paths })
}

describe('a file that the agent may not use', () => {
  const [user, group] = [process.geteuid?.(), process.getegid?.()]
  const owner = `is of user ${user} and group ${group}`

  test('is told with whose it and its folder are, and who the agent is', () => {
    using folder = temporaryFolder()
    folder.write({ 'model.joblib': 'weights' })
    const file = join(folder.path, 'model.joblib')
    chmodSync(folder.path, 0o750)
    chmodSync(file, 0o400)
    expect(denialOf(systemError('EACCES', { path: file }))).toBe(
      `the agent runs as user ${user} of group ${group}, ${folder.path} ${owner} (mode 750), ${file} ${owner} (mode 400)`,
    )
  })

  test('and is not there is told with the folder that it would be in', () => {
    using folder = temporaryFolder()
    chmodSync(folder.path, 0o555)
    const missing = join(folder.path, 'models', 'iris_1')
    expect(denialOf(systemError('EPERM', { path: missing, dest: missing }))).toBe(
      `the agent runs as user ${user} of group ${group}, ${folder.path} ${owner} (mode 555)`,
    )
  })

  test('fails for good', () => {
    const failure = fileFailure('models could not be written', systemError('EACCES'))
    expect(failure).toMatchObject({
      error: {
        kind: 'permanent',
        reason: `models could not be written: EACCES: no; the agent runs as user ${user} of group ${group}`,
      },
    })
  })
})

test('other failures have no owner', () => {
  expect(denialOf(systemError('EIO', { path: '/' }))).toBeUndefined()
})
