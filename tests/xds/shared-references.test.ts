import { describe, expect, test } from 'bun:test'
import { SharedReferences } from '../../src/xds/shared-references.ts'

const list = (...names: string[]) => names.map((name) => ({ typeUrl: 'cluster', name }))

describe('lists of references', () => {
  test('are one as long as anybody has them', () => {
    const shared = new SharedReferences()
    const first = shared.take(list('a', 'b'))
    expect(shared.take(list('a', 'b'))).toBe(first)
    shared.release(list('a', 'b'))
    expect(shared.take(list('a', 'b'))).toBe(first)
    for (let user = 0; user < 2; user += 1) shared.release(first)
    const anew = list('a', 'b')
    expect(shared.take(anew)).toBe(anew)
  })

  test('are told apart by names and order', () => {
    const shared = new SharedReferences()
    const lists = [list('a', 'b'), list('b', 'a'), list('a'), list()]
    expect(lists.map((names) => shared.take(names))).toEqual(lists)
    expect(new Set(lists.map((names) => shared.take(names))).size).toBe(4)
  })
})
