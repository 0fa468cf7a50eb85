import { describe, expect, test } from 'bun:test'
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findLocalArtifact } from '../../src/agent/artifact.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const signal = new AbortController().signal

describe('an artifact', () => {
  test('is found by an absolute path, a relative one and a file URI', async () => {
    using folder = temporaryFolder()
    const path = folder.write({ 'with space/model.joblib': '' })
    const artifact = `${path}/with space`
    const uris = [artifact, relative(process.cwd(), artifact), pathToFileURL(artifact).href]
    const found = await Promise.all(uris.map((uri) => findLocalArtifact(uri, signal)))
    expect(found).toEqual(uris.map(() => ({ ok: true, value: artifact })))
  })

  test.each([
    ['', 'it is empty'],
    ['/no/such/folder', 'there is no file or folder /no/such/folder'],
    ['file:///no/such/folder', 'there is no file or folder /no/such/folder'],
    ['file://host/folder', 'it is no valid file URI (expected file:///absolute/path)'],
    ['gs://bucket/iris', 'not from "gs:"'],
    ['s3://bucket/iris', 'not from "s3:"'],
    ['my-remote:bucket/iris', 'not from "my-remote:"'],
    [':s3,provider=Minio:bucket', 'not from ":s3,provider=Minio:"'],
    ['https://example.com/iris', 'not from "https:"'],
  ])('%p is a permanent failure that says why', async (uri, why) => {
    const found = await findLocalArtifact(uri, signal)
    if (found.ok) throw new Error(`found ${found.value}`)
    expect(found.error.kind).toBe('permanent')
    expect(found.error.reason).toStartWith(`storageUri "${uri}": `)
    expect(found.error.reason).toContain(why)
  })

  test('may have a colon in a path that is no remote', async () => {
    using folder = temporaryFolder()
    const path = folder.write({ 'a:b/model.joblib': '' })
    expect(await findLocalArtifact(`${path}/a:b`, signal)).toEqual({
      ok: true,
      value: `${path}/a:b`,
    })
  })
})
