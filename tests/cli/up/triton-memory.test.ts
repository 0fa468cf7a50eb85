import { expect, test } from 'bun:test'
import { readdirSync } from 'node:fs'
import { removeSharedMemory, sharedMemoryPrefix } from '../../../src/cli/up/triton-memory.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

test('what a replica has left is removed, and nothing of others', () => {
  using place = temporaryFolder()
  const [own, others] = ['/a/triton-0', '/a/triton-1'].map(sharedMemoryPrefix)
  place.write({ [`${own}1`]: '', [`${own}2`]: '', [`${others}1`]: '', libpod_lock: '' })
  removeSharedMemory('/a/triton-0', place.path)
  expect(readdirSync(place.path).sort()).toEqual(['libpod_lock', `${others}1`])
  removeSharedMemory('/a/triton-0', `${place.path}/none`)
})
