import { expect, test } from 'bun:test'
import fc from 'fast-check'
import type { ModelReplica } from '../../src/domain/model.ts'
import { ModelReplicas } from '../../src/domain/model-replicas.ts'

function replica(incarnation: number): ModelReplica {
  return { state: 'Loaded', reason: '', changedAtMs: 0, incarnation }
}

test('are what a Map of the same steps would be, and are never changed', () => {
  const step = fc.tuple(fc.nat(4), fc.option(fc.nat(9), { nil: undefined }))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const map = new Map<number, ModelReplica>()
      let replicas = ModelReplicas.none
      for (const [index, incarnation] of steps) {
        const before = [...replicas]
        const after = incarnation === undefined ? undefined : replica(incarnation)
        const next = replicas.with(index, after)
        expect([...replicas]).toEqual(before)
        replicas = next
        if (after === undefined) map.delete(index)
        else map.set(index, after)
      }
      expect([...replicas]).toEqual([...map])
      expect([...replicas.values()]).toEqual([...map.values()])
      expect(replicas.size).toBe(map.size)
      for (let index = 0; index < 5; index += 1) expect(replicas.get(index)).toBe(map.get(index))
    }),
  )
  expect(ModelReplicas.none.size).toBe(0)
})
