import { describe, expect, test } from 'bun:test'
import { findVersionFolder, VERSION_LAYOUTS } from '../../../src/agent/repository/version-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const file = { 'model.joblib': '' }
const versions = { '1/model.joblib': '', '2/model.joblib': '', '10/model.joblib': '' }

const { mlserver, triton } = VERSION_LAYOUTS
const layouts = Object.entries(VERSION_LAYOUTS)

describe.each(layouts)('for %s the folder of the wanted version', (_, layout) => {
  test.each([
    ['the one that artifactVersion names', versions, 2, '/2'],
    ['the highest number, not the last in the alphabet', versions, null, '/10'],
    ['the root where there are no numbers', { ...file, 'v1/model.joblib': '' }, null, ''],
    ['the root where only a file is called by a number', { ...file, '7': '' }, null, ''],
  ])('is %s', async (_name, files, artifactVersion, expected) => {
    using folder = temporaryFolder()
    const path = folder.write(files)
    expect(await findVersionFolder(path, artifactVersion, layout)).toEqual({
      ok: true,
      value: `${path}${expected}`,
    })
  })

  test('that does not exist is a failure that tells which there are', async () => {
    using folder = temporaryFolder()
    const path = folder.write(versions)
    expect(await findVersionFolder(path, 3, layout)).toEqual({
      ok: false,
      error: `artifactVersion 3: there is no such folder, only 1, 2, 10 in ${path}`,
    })
  })
})

describe('the folder of the wanted version', () => {
  test.each([
    ['settings of MLServer in the root', { 'model-settings.json': '{}' }, '', '/2'],
    ['a configuration of Triton in the root', { 'config.pbtxt': '' }, '/2', '/2'],
  ])('with %s', async (_, rootFile, forMlserver, forTriton) => {
    using folder = temporaryFolder()
    const path = folder.write({ ...versions, ...rootFile })
    const found = (value: string) => ({ ok: true, value: `${path}${value}` }) as const
    expect(await findVersionFolder(path, 2, mlserver)).toEqual(found(forMlserver))
    expect(await findVersionFolder(path, 2, triton)).toEqual(found(forTriton))
  })

  test('may be 0 for Triton when it is asked for', async () => {
    using folder = temporaryFolder()
    const path = folder.write({ '0/model.onnx': '' })
    expect(await findVersionFolder(path, null, triton)).toEqual({ ok: true, value: path })
    expect(await findVersionFolder(path, 0, triton)).toEqual({ ok: true, value: `${path}/0` })
    expect(await findVersionFolder(path, null, mlserver)).toEqual({ ok: true, value: `${path}/0` })
  })

  test('of a single file is the file', async () => {
    using folder = temporaryFolder()
    const path = `${folder.write(file)}/model.joblib`
    expect(await findVersionFolder(path, null, mlserver)).toEqual({ ok: true, value: path })
  })

  test('of an empty artifact is a failure', async () => {
    using folder = temporaryFolder()
    expect(await findVersionFolder(folder.path, null, mlserver)).toEqual({
      ok: false,
      error: `${folder.path} is empty`,
    })
  })
})
