import { describe, expect, test } from 'bun:test'
import { findVersionFolder } from '../../../src/agent/repository/version-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const file = { 'model.joblib': '' }
const versions = { '1/model.joblib': '', '2/model.joblib': '', '10/model.joblib': '' }

describe('the folder of the wanted version', () => {
  test.each([
    [
      'the root where it has settings, whatever is asked for',
      { ...versions, 'model-settings.json': '{}' },
      2,
      '',
    ],
    ['the one that artifactVersion names', versions, 2, '/2'],
    ['the highest number, not the last in the alphabet', versions, null, '/10'],
    ['the root where there are no numbers', { ...file, 'v1/model.joblib': '' }, null, ''],
    ['the root where only a file is called by a number', { ...file, '7': '' }, null, ''],
  ])('is %s', async (_, files, artifactVersion, expected) => {
    using folder = temporaryFolder()
    const path = folder.write(files)
    expect(await findVersionFolder(path, artifactVersion)).toEqual({
      ok: true,
      value: `${path}${expected}`,
    })
  })

  test('of a single file is the file', async () => {
    using folder = temporaryFolder()
    const path = `${folder.write(file)}/model.joblib`
    expect(await findVersionFolder(path, null)).toEqual({ ok: true, value: path })
  })

  test('that does not exist is a permanent failure that tells which there are', async () => {
    using folder = temporaryFolder()
    const path = folder.write(versions)
    expect(await findVersionFolder(path, 3)).toEqual({
      ok: false,
      error: {
        kind: 'permanent',
        reason: `artifactVersion 3: there is no such folder, only 1, 2, 10 in ${path}`,
      },
    })
  })

  test('of an empty artifact is a permanent failure', async () => {
    using folder = temporaryFolder()
    expect(await findVersionFolder(folder.path, null)).toMatchObject({
      ok: false,
      error: { kind: 'permanent', reason: `${folder.path} is empty` },
    })
  })
})
