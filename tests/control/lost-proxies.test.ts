import { describe, expect, test } from 'bun:test'
import { LostProxies } from '../../src/control/lost-proxies.ts'
import { Remnant } from '../../src/xds/remnant.ts'

const LEASE_MS = 120_000

function holding(versions: Readonly<Record<string, string>>): Remnant {
  const remnant = Remnant.using(Object.entries(versions))
  if (remnant === undefined) throw new Error('it holds nothing')
  return remnant
}

function many(prefix: string, count: number): Remnant {
  const remnant = Remnant.using(crowd(prefix, count))
  if (remnant === undefined) throw new Error('it holds nothing')
  return remnant
}

function* crowd(prefix: string, count: number): Iterable<readonly [string, string]> {
  for (let index = 0; index < count; index++) yield [`${prefix}${index}`, '1']
}

describe('a client that is lost again and again', () => {
  test('is remembered as a few, whatever it does', () => {
    const lost = new LostProxies(LEASE_MS)
    for (let turn = 0; turn < 10_000; turn++) {
      lost.add('restless', holding({ m: String(turn) }), turn * 10)
    }
    expect(lost.knownOf('restless').length).toBeLessThan(10)
    for (const { count } of lost.knownOf('restless')) expect(count).toBeLessThan(17)
    expect(lost.mayHoldOther('m', '9999')).toBe(true)
    expect(lost.expire(100_000 + LEASE_MS)).toEqual(['restless'])
    expect(lost.knownOf('restless')).toEqual([])
    expect(lost.firstEndMs).toBeUndefined()
    expect(lost.mayHoldOther('m', undefined)).toBe(false)
  })

  test('keeps nothing alive for much longer than one that was lost once', () => {
    const lost = new LostProxies(LEASE_MS)
    lost.add('restless', holding({ m: 'old' }), 0)
    for (let nowMs = 1_000; nowMs <= LEASE_MS * 1.25; nowMs += 1_000) {
      lost.add('restless', holding({ m: 'new' }), nowMs)
      lost.expire(nowMs)
    }
    expect(lost.mayHoldOther('m', 'new')).toBe(false)
    expect(lost.mayHoldOther('m', undefined)).toBe(true)
  })

  test('with a new name each time, takes its place among a bounded number', () => {
    const lost = new LostProxies(LEASE_MS)
    const names = new Set<string>()
    for (let turn = 0; turn < 5_000; turn++) {
      names.add(lost.add(`node-${turn}`, holding({ m: 'old' }), turn))
    }
    expect(names.size).toBeLessThan(1_100)
    expect(lost.size).toBe(5_000)
    for (let turn = 0; turn < 5_000; turn++) lost.returned(`node-${turn}`)
    // Those beyond the bound are not told apart: their lease has to run out.
    expect(lost.mayHoldOther('m', 'new')).toBe(true)
    lost.expire(5_000 + LEASE_MS)
    expect(lost.size).toBe(0)
  })
})

describe('what lost proxies had', () => {
  test('is kept once where it is the same', () => {
    const lost = new LostProxies(LEASE_MS)
    // Each alone would fit eleven times into what may be remembered.
    for (let node = 0; node < 12; node++) lost.add(`node-${node}`, many('route', 90_000), 0)
    expect(lost.mayHoldOther('route7', '1')).toBe(false)
    expect(lost.mayHoldOther('route7', '2')).toBe(true)
    expect(lost.mayHoldOther('another', '2')).toBe(false)
  })

  test('is taken to be anything, where it is too much to remember', () => {
    const lost = new LostProxies(LEASE_MS)
    for (let node = 0; node < 6; node++) lost.add(`n${node}`, many(`of-${node}-`, 200_000), 0)
    expect(lost.mayHoldOther('of-0-7', '1')).toBe(true)
    expect(Remnant.using(crowd('name', 300_000))).toBe(Remnant.anything)
  })

  test('is forgotten when all of a name are back, and not sooner', () => {
    const lost = new LostProxies(LEASE_MS)
    lost.add('same', holding({ m: 'a' }), 0)
    lost.add('same', holding({ m: 'b' }), 1)
    lost.add('other', holding({ n: 'c' }), 1)
    lost.returned('same')
    expect(lost.mayHoldOther('m', 'a')).toBe(true)
    expect(lost.mayHoldOther('m', 'b')).toBe(true)
    lost.returned('same')
    expect(lost.mayHoldOther('m', undefined)).toBe(false)
    expect(lost.knownOf('same')).toEqual([])
    expect(lost.knownOf('other')).toEqual([{ lostAtMs: 1, count: 1 }])
    lost.returned('nobody')
    expect(lost.size).toBe(1)
  })

  test('of one that came back is not taken for another one’s, which was lost later', () => {
    const lost = new LostProxies(LEASE_MS)
    lost.add('same', holding({ m: 'a' }), 0)
    lost.add('same', holding({ m: 'b' }), LEASE_MS / 2)
    lost.returned('same')
    lost.expire(LEASE_MS)
    expect(lost.mayHoldOther('m', 'a')).toBe(true)
    expect(lost.firstEndMs).toBe(LEASE_MS * 1.5)
  })
})
