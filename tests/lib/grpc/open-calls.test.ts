import { edenGC, fullGC, heapStats } from 'bun:jsc'
import { describe, expect, test } from 'bun:test'
import { Metadata } from '@grpc/grpc-js'
import { OpenCalls } from '../../../src/lib/grpc/open-calls.ts'
import { OpenCall } from '../../../src/lib/grpc/server-call.ts'

function call(peer: string): OpenCall {
  const surface = {
    metadata: new Metadata(),
    getPeer: () => peer,
    getDeadline: () => Number.POSITIVE_INFINITY,
    on() {},
  }
  return new OpenCall(surface, peer, undefined, undefined)
}

const peersOf = (calls: OpenCalls) => [...calls].map(({ peer }) => peer).sort()

describe('the calls that run', () => {
  test('are those added and not taken out', () => {
    const calls = new OpenCalls()
    const [a, b, c] = [call('a'), call('b'), call('c')]
    for (const one of [a, b, c]) calls.add(one)
    calls.delete(a)
    expect(peersOf(calls)).toEqual(['b', 'c'])
    calls.delete(c)
    expect(peersOf(calls)).toEqual(['b'])
    calls.add(a)
    calls.delete(b)
    expect(peersOf(calls)).toEqual(['a'])
  })

  test('are the others when one is taken out twice, or was never there', () => {
    const calls = new OpenCalls()
    const [a, b] = [call('a'), call('b')]
    calls.add(a)
    calls.add(b)
    calls.delete(a)
    calls.delete(a)
    calls.delete(call('c'))
    expect(peersOf(calls)).toEqual(['b'])
  })

  test('can all be taken out while they are gone through', () => {
    const calls = new OpenCalls()
    for (const peer of ['a', 'b', 'c']) calls.add(call(peer))
    const seen: string[] = []
    for (const one of calls) {
      seen.push(one.peer)
      calls.delete(one)
    }
    expect(seen.sort()).toEqual(['a', 'b', 'c'])
    expect([...calls]).toEqual([])
  })

  test('leave little behind that only a full collection could free', () => {
    const calls = new OpenCalls()
    const open: OpenCall[] = []
    const many = 20_000
    fullGC()
    const before = objects()
    for (let index = 0; index < many; index += 1) {
      const one = call(`${index}`)
      calls.add(one)
      open.push(one)
      if (open.length > 64) calls.delete(open.shift() ?? one)
      if (index % 1_000 === 999) edenGC()
    }
    expect(objects() - before).toBeLessThan(many / 2)
  })
})

function objects(): number {
  return heapStats().objectTypeCounts['Object'] ?? 0
}
