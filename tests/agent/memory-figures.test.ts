import { expect, test } from 'bun:test'
import { freeMemoryBytes, promisableMemoryBytes } from '../../src/agent/memory.ts'
import { modelVersion } from '../support/model-version.ts'

const LIMITS = { memoryBytes: 400, overCommitPercentage: 150 }

function held(inMemory: readonly number[], evicted: readonly number[] = []) {
  const models = [
    ...inMemory.map((memoryBytes) => ({ memoryBytes, inMemory: true })),
    ...evicted.map((memoryBytes) => ({ memoryBytes, inMemory: false })),
  ]
  return models.map((model, index) => ({
    ...model,
    version: modelVersion('iris', index + 1),
    lastUsedMs: undefined,
  }))
}

test.each([
  ['nothing is held', [], [], 1_000, 400],
  ['all that is held fits', [100, 200], [], 700, 100],
  ['more is held than fits', [400], [200], 400, 0],
  ['all is promised', [400], [600], 0, 0],
  ['more is promised than may be', [400], [900], 0, 0],
  ['all would fit, but some is evicted', [200], [100], 800, 200],
])('what is told and what is free when %s', (_, inMemory, evicted, promisable, free) => {
  const models = held(inMemory, evicted)
  expect(promisableMemoryBytes(LIMITS, models)).toBe(promisable)
  expect(freeMemoryBytes(LIMITS.memoryBytes, models)).toBe(free)
})
