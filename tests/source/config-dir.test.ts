import { afterEach, beforeEach, describe, expect, test } from 'bun:test'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listManifests, readManifestFile } from '../../src/source/config-dir.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'seldon-config-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function put(path: string, text = 'x: 1\n') {
  mkdirSync(join(dir, path, '..'), { recursive: true })
  writeFileSync(join(dir, path), text)
}

async function listed() {
  const { files } = await listManifests(dir)
  return files.map((file) => file.slice(dir.length + 1))
}

describe('listManifests', () => {
  test('finds manifests in all folders, in order of their paths', async () => {
    for (const path of ['b.yaml', 'a.yml', 'sub/deep/c.json', 'sub/a.yaml']) put(path)
    expect(await listed()).toEqual(['a.yml', 'b.yaml', 'sub/a.yaml', 'sub/deep/c.json'])
  })

  test('leaves out hidden files, leftovers of editors and files of the model server', async () => {
    const paths = [
      '.hidden.yaml',
      '.git/config.yaml',
      'a.yaml~',
      '.a.yaml.swp',
      '#a.yaml#',
      'a.yaml.bak',
      '4913',
      'README.md',
      'settings.json',
    ]
    for (const path of paths) put(path)
    expect(await listed()).toEqual([])
  })

  test('leaves out artifacts that lie beside the manifests', async () => {
    const artifacts = ['iris/model-settings.json', 'tf/config.pbtxt', 'tf/1/x.json', 'wine/MLmodel']
    for (const path of [...artifacts, 'iris/vocabulary.json', 'wine/conda.yaml', 'a.yaml'])
      put(path)
    expect(await listed()).toEqual(['a.yaml'])
  })

  test('reads the files of a mounted ConfigMap once', async () => {
    put('..2024_01_01/iris.yaml')
    symlinkSync('..2024_01_01', join(dir, '..data'))
    symlinkSync('..data/iris.yaml', join(dir, 'iris.yaml'))
    expect(await listed()).toEqual(['iris.yaml'])
  })

  test('follows links, in a circle no further than once round', async () => {
    put('sub/a.yaml')
    symlinkSync('..', join(dir, 'sub/up'))
    symlinkSync('sub', join(dir, 'again'))
    symlinkSync('loop', join(dir, 'loop'))
    expect(await listed()).toEqual(['again/a.yaml'])
  })

  test('takes one of several names for a file', async () => {
    put('a.yaml')
    symlinkSync('a.yaml', join(dir, 'b.yaml'))
    expect(await listed()).toEqual(['a.yaml'])
  })

  test('names the folder outside in which a linked file lies', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'seldon-outside-'))
    writeFileSync(join(outside, 'real.yaml'), 'x: 1\n')
    symlinkSync(join(outside, 'real.yaml'), join(dir, 'a.yaml'))
    const listing = await listManifests(dir)
    expect([...listing.targets.keys()]).toEqual([outside])
    rmSync(outside, { recursive: true })
  })

  test('says when there is more than it reads', async () => {
    for (const path of ['a.yaml', 'b.yaml', 'c.yaml']) put(path)
    const listing = await listManifests(dir, { maxFiles: 2, maxFolders: 10 })
    expect(listing.files.map((file) => file.slice(dir.length + 1))).toEqual(['a.yaml', 'b.yaml'])
    expect(listing.unlisted).toEqual([dir])
    expect(listing.problems).toHaveLength(1)

    for (const path of ['s/a.yaml', 't/a.yaml']) put(path)
    const { problems } = await listManifests(dir, { maxFiles: 10, maxFolders: 2 })
    expect(problems).toHaveLength(1)
  })

  test('says which folder cannot be listed', async () => {
    rmSync(dir, { recursive: true })
    const listing = await listManifests(dir)
    expect(listing.unlisted).toEqual([dir])
    expect(listing.problems).toEqual([
      expect.objectContaining({ severity: 'error', file: dir, message: expect.any(String) }),
    ])
  })
})

describe('readManifestFile', () => {
  test('reads text', async () => {
    put('a.yaml', 'ä: 1\n')
    expect(await readManifestFile(join(dir, 'a.yaml'))).toMatchObject({
      kind: 'text',
      text: 'ä: 1\n',
    })
  })

  test('says why a file cannot be read', async () => {
    writeFileSync(join(dir, 'latin.yaml'), new Uint8Array([0xe4, 0x0a]))
    put('huge.yaml')
    truncateSync(join(dir, 'huge.yaml'), 1024 * 1024 + 1)
    mkdirSync(join(dir, 'folder.yaml'))
    symlinkSync('nothing', join(dir, 'dangling.yaml'))
    symlinkSync('circle.yaml', join(dir, 'circle.yaml'))
    const reasons: Record<string, string> = {}
    for (const name of ['latin', 'huge', 'folder', 'dangling', 'circle']) {
      const content = await readManifestFile(join(dir, `${name}.yaml`))
      reasons[name] = content.kind === 'unreadable' ? content.reason : content.kind
    }
    expect(reasons).toEqual({
      latin: 'is not UTF-8 text',
      huge: 'is larger than 1048576 bytes',
      folder: 'is not a regular file',
      dangling: 'is a link to nothing',
      circle: 'cannot be read: a symbolic link that leads to itself',
    })
  })

  test('tells a file that is gone from one that is not readable', async () => {
    expect(await readManifestFile(join(dir, 'none.yaml'))).toEqual({ kind: 'gone' })
    put('secret.yaml')
    chmodSync(join(dir, 'secret.yaml'), 0)
    // Root reads everything.
    if (process.getuid?.() === 0) return
    expect(await readManifestFile(join(dir, 'secret.yaml'))).toEqual({
      kind: 'unreadable',
      reason: 'cannot be read: permission denied',
    })
  })
})
