import { describe, expect, test } from 'bun:test'
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findLocalArtifact } from '../../../src/agent/artifact/local.ts'
import { modelVersion } from '../../support/model-version.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const signal = new AbortController().signal
const release = expect.any(Function)
const find = (uri: string) => findLocalArtifact(modelVersion('iris', 1, { uri }), signal)

describe('an artifact', () => {
  test('is found by an absolute path, a relative one and a file URI', async () => {
    using folder = temporaryFolder()
    const path = folder.write({ 'with space/model.joblib': '' })
    const artifact = `${path}/with space`
    const uris = [artifact, relative(process.cwd(), artifact), pathToFileURL(artifact).href]
    const found = await Promise.all(uris.map((uri) => find(uri)))
    expect(found).toEqual(uris.map(() => ({ ok: true, value: { path: artifact, release } })))
  })

  test.each([
    ['', 'it is empty'],
    ['/no/such/folder', 'there is no file or folder /no/such/folder'],
    ['file:///no/such/folder', 'there is no file or folder /no/such/folder'],
    ['file://host/folder', 'it is no valid file URI (expected file:///absolute/path)'],
  ])('%p is a permanent failure that says why', async (uri, why) => {
    const found = await find(uri)
    if (found.ok) throw new Error(`found ${found.value.path}`)
    expect(found.error.kind).toBe('permanent')
    expect(found.error.reason).toStartWith(`storageUri "${uri}": `)
    expect(found.error.reason).toContain(why)
  })

  test('may have a colon in a path that is no remote', async () => {
    using folder = temporaryFolder()
    const path = folder.write({ 'a:b/model.joblib': '' })
    expect(await find(`${path}/a:b`)).toEqual({
      ok: true,
      value: { path: `${path}/a:b`, release },
    })
  })
})
