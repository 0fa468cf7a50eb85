import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { CulpritHunt } from '../../src/xds/culprit-hunt.ts'

/** Sends parts as the sequencer does, to a client that refuses what holds a bad name. */
function hunt(names: readonly string[], bad: ReadonlySet<string>, words = 'no') {
  const search = new CulpritHunt()
  const found: string[] = []
  const accepted: string[] = []
  let refusals = 0
  for (let part: readonly string[] | undefined = names; part; part = search.next()) {
    const items = new Map(part.map((name) => [name, undefined]))
    if (part.some((name) => bad.has(name))) {
      refusals++
      const culprit = search.refused(items, words)
      if (culprit !== undefined) found.push(culprit)
    } else {
      accepted.push(...part)
      search.accepted(items)
    }
  }
  return { search, found, accepted, refusals }
}

const crowd = (total: number) => Array.from({ length: total }, (_, index) => `n${index}`)

describe('the hunt for culprits', () => {
  test('finds just them, at the cost of a few refusals for each', () => {
    const sizes = fc.record({
      total: fc.integer({ min: 1, max: 300 }),
      bad: fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 5 }),
    })
    fc.assert(
      fc.property(sizes, ({ total, bad }) => {
        const names = crowd(total)
        const culprits = new Set(bad.map((index) => `n${index % total}`))
        const { search, found, accepted, refusals } = hunt(names, culprits)
        expect(found.toSorted()).toEqual([...culprits].toSorted())
        expect(accepted.length).toBe(total - culprits.size)
        expect(search.suspects.size).toBe(0)
        expect(refusals).toBeLessThanOrEqual(culprits.size * (Math.ceil(Math.log2(total)) + 1))
      }),
    )
  })

  test.each([
    ['Error adding/updating cluster(s) n7: no such thing', 2],
    ['cluster n7 is bad, and n70 is a longer name', 3],
    ['xn7 n77 n7-x misleads a little', 12],
  ])('goes by the words of the client: %s', (words, refusals) => {
    const outcome = hunt(crowd(1_000), new Set(['n7']), words)
    expect(outcome.found).toEqual(['n7'])
    expect(outcome.accepted.length).toBe(999)
    expect(outcome.refusals).toBeLessThanOrEqual(refusals)
  })

  test('rests when a client refuses everything, until it accepts something', () => {
    const names = crowd(1_000)
    const { search, refusals } = hunt(names, new Set(names))
    expect(refusals).toBe(64)
    expect(search.isRunning).toBe(false)
    search.accepted(new Map([['another', undefined]]))
    expect(search.isRunning).toBe(true)
    expect(search.next()).toBeDefined()
  })

  test('takes a single one at its word', () => {
    const search = new CulpritHunt()
    expect(search.refused(new Map([['only', undefined]]), 'no')).toBe('only')
    expect(search.next()).toBeUndefined()
  })
})
