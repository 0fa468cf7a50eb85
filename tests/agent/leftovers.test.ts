import { expect, test } from 'bun:test'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDownloads } from '../../src/agent/artifact/rclone.ts'
import { removeLeftovers } from '../../src/agent/leftovers.ts'
import { ok } from '../../src/lib/result.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('what an agent left under way goes, and nothing else', async () => {
  using folder = temporaryFolder()
  folder.write({ 'artifact-a/1/model.joblib': 'wei', 'artifact-b': '', 'remotes.json': '[]' })
  expect(await removeLeftovers(folder.path, 'artifact-')).toEqual(ok(undefined))
  expect(readdirSync(folder.path)).toEqual(['remotes.json'])
})

test('a folder for downloads is for every user', async () => {
  using folder = temporaryFolder()
  const downloads = join(folder.path, 'agent', 'rclone')
  expect(await openDownloads(downloads)).toEqual(ok(undefined))
  expect(statSync(downloads).mode & 0o777).toBe(0o777)
})

test('a folder that cannot be read is thrown', async () => {
  using folder = temporaryFolder()
  const place = join(folder.path, 'agent')
  mkdirSync(place)
  writeFileSync(join(place, 'rclone'), 'no folder')
  expect(openDownloads(join(place, 'rclone'))).rejects.toThrow('EEXIST')
})
