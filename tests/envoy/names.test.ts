import { expect, test } from 'bun:test'
import fc from 'fast-check'
import type { ReplicaSet } from '../../src/domain/route.ts'
import { clusterName, replicaSetId, replicaSetKeys } from '../../src/envoy/names.ts'
import { replicaSet } from './fixtures.ts'

const setOf = (server: string, ...lives: readonly (readonly [number, number])[]): ReplicaSet => ({
  server,
  lives: lives.map(([index, incarnation]) => ({ index, incarnation })),
})

test('names can be read', () => {
  expect(clusterName(setOf('mlserver', [0, 1]), 'http')).toBe('mlserver/0@1/http')
  expect(clusterName(setOf('mlserver', [0, 1], [1, 1], [2, 1], [3, 4]), 'grpc')).toBe(
    'mlserver/0-2@1,3@4/grpc',
  )
  expect(clusterName(setOf('mlserver', [0, 1], [2, 1]), 'http')).toBe('mlserver/0@1,2@1/http')
})

test('large sets and unusual server names stay short', () => {
  const scattered = Array.from({ length: 1_000 }, (_, index) => [index, index % 3] as const)
  expect(replicaSetId(setOf('mlserver', ...scattered))).toMatch(
    /^mlserver\/1000-replicas~[0-9a-f]{16}$/,
  )
  expect(replicaSetId(setOf('a.b/c', [0, 1]))).toMatch(/^a_b_c~[0-9a-f]{16}\/0@1$/)
  expect(replicaSetId(setOf('s'.repeat(300), [0, 1])).length).toBeLessThan(100)
})

test('the keys of a set are its clusters and their endpoints', () => {
  const kinds = replicaSetKeys(replicaSet()).map(({ typeUrl, name }) => [
    typeUrl.split('.').at(-1),
    name,
  ])
  expect(kinds).toEqual([
    ['Cluster', 'mlserver/0@1/http'],
    ['ClusterLoadAssignment', 'mlserver/0@1/http'],
    ['Cluster', 'mlserver/0@1/grpc'],
    ['ClusterLoadAssignment', 'mlserver/0@1/grpc'],
  ])
})

const arbitrarySet: fc.Arbitrary<ReplicaSet> = fc.record({
  server: fc.constantFrom('a', 'a/0@1', 'a_b', 'a.b', 'b'),
  lives: fc
    .uniqueArray(fc.nat({ max: 40 }), { minLength: 1, maxLength: 40 })
    .chain((indices) =>
      fc.tuple(
        ...indices
          .sort((a, b) => a - b)
          .map((index) => fc.nat({ max: 2 }).map((incarnation) => ({ index, incarnation }))),
      ),
    ),
})

test('different sets have different names', () => {
  fc.assert(
    fc.property(arbitrarySet, arbitrarySet, (one, other) => {
      expect(replicaSetId(one) === replicaSetId(other)).toBe(Bun.deepEquals(one, other))
    }),
  )
})
