import { describe, expect, test } from 'bun:test'
import { compressionAlgorithms } from '@grpc/grpc-js'
import * as services from '../../src/gen/services.ts'
import {
  ackDelta,
  ackSotw,
  CDS,
  EDS,
  expectDelta,
  expectSotw,
  INVALID_ARGUMENT,
  LDS,
  SDS,
  UNAVAILABLE,
  useXdsServer,
} from './harness.ts'
import { DELTA_STREAMS, SOTW_STREAMS } from './type-streams.ts'

const xds = useXdsServer()

describe('XDS 1: aggregated streams', () => {
  test('state of the world', async () => {
    xds.set(CDS, { a: 'a1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS })
    await expectSotw(stream, CDS, ['a1'])
  })

  test('delta', async () => {
    xds.set(CDS, { a: 'a1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    await expectDelta(stream, CDS, { a: 'a1' })
  })
})

describe('XDS 2: streams of one type', () => {
  test.each(SOTW_STREAMS)('$path', async (method, typeUrl) => {
    xds.set(typeUrl, { one: 'one1' })
    const stream = xds.connect().open(method)
    stream.send({ resourceNames: ['one'] })
    await expectSotw(stream, typeUrl, ['one1'])
  })

  test.each(DELTA_STREAMS)('$path', async (method, typeUrl) => {
    xds.set(typeUrl, { one: 'one1' })
    const stream = xds.connect().open(method)
    stream.send({ resourceNamesSubscribe: ['one'] })
    await expectDelta(stream, typeUrl, { one: 'one1' })
  })

  test('XDS 4: another type is refused there', async () => {
    const stream = xds.connect().open(SOTW_STREAMS[0][0])
    stream.send({ typeUrl: CDS })
    expect(await stream.ended).toBe(INVALID_ARGUMENT)
  })
})

describe('XDS 4: an aggregated request without a type ends the stream', () => {
  test('state of the world', async () => {
    const stream = xds.sotw()
    stream.send({ resourceNames: ['a'] })
    expect(await stream.ended).toBe(INVALID_ARGUMENT)
  })

  test('delta', async () => {
    const stream = xds.delta()
    stream.send({ resourceNamesSubscribe: ['a'] })
    expect(await stream.ended).toBe(INVALID_ARGUMENT)
  })
})

describe('XDS 5: an unknown type is a silent subscription', () => {
  const unknown = 'type.googleapis.com/test.NobodyKnows'

  test('state of the world', async () => {
    xds.set(CDS, { a: 'a1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: unknown, resourceNames: ['x'] })
    stream.send({ typeUrl: `${unknown}Too` })
    await xds.silence(stream)
    stream.send({ typeUrl: CDS })
    await expectSotw(stream, CDS, ['a1'])
  })

  test('delta', async () => {
    const stream = xds.delta()
    stream.send({ typeUrl: unknown })
    await xds.silence(stream)
    stream.send({ typeUrl: unknown, resourceNamesSubscribe: ['x'] })
    await expectDelta(stream, unknown, { x: undefined })
  })
})

describe('XDS 6: the node comes with the first request only', () => {
  test('and is remembered', async () => {
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS, node: { id: 'once', cluster: 'c' } })
    const response = await stream.receive()
    ackSotw(stream, response)
    stream.send({ typeUrl: LDS, node: { id: 'another' } })
    await stream.receive()
    const known = xds.server.proxies.list(1_000).find(({ nodeId }) => nodeId === 'once')
    expect(known?.types.map(({ typeUrl }) => typeUrl)).toEqual([CDS, LDS])
    expect(known?.nodeCluster).toBe('c')
  })

  test('delta: a later one that differs changes nothing', async () => {
    xds.own('once', { [CDS]: { own: 'own1' }, [LDS]: { own: 'own2' } })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, node: { id: 'once' } })
    ackDelta(stream, await expectDelta(stream, CDS, { own: 'own1' }))
    stream.send({ typeUrl: LDS, node: { id: 'another' } })
    await expectDelta(stream, LDS, { own: 'own2' })
  })
})

describe('XDS 7: types do not disturb each other', () => {
  test('an answer to one is none to the other', async () => {
    xds.set(CDS, { a: 'a1' })
    xds.set(LDS, { l: 'l1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS })
    stream.send({ typeUrl: LDS })
    const clusters = await stream.receive()
    const listeners = await stream.receive()
    expect([clusters.typeUrl, listeners.typeUrl]).toEqual([CDS, LDS])
    ackSotw(stream, listeners)
    await xds.silence(stream)
    // The clusters of before are not answered yet, so only listeners may follow.
    xds.set(CDS, { a: 'a2' })
    xds.set(LDS, { l: 'l2' })
    await expectSotw(stream, LDS, ['l2'])
    ackSotw(stream, clusters)
    await expectSotw(stream, CDS, ['a2'])
  })

  test('delta: an answer to one is none to the other', async () => {
    xds.set(CDS, { a: 'a1' })
    xds.set(LDS, { l: 'l1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    stream.send({ typeUrl: LDS })
    const clusters = await expectDelta(stream, CDS, { a: 'a1' })
    ackDelta(stream, await expectDelta(stream, LDS, { l: 'l1' }))
    await xds.silence(stream)
    xds.set(CDS, { a: 'a2' })
    xds.set(LDS, { l: 'l2' })
    await expectDelta(stream, LDS, { l: 'l2' })
    ackDelta(stream, clusters)
    await expectDelta(stream, CDS, { a: 'a2' })
  })
})

describe('XDS 8: several streams of one connection', () => {
  test('each has its own state, and they are one proxy', async () => {
    xds.set(EDS, { a: 'a1', b: 'b1' })
    const client = xds.connect()
    const [first, second] = [client.sotw(), client.sotw()]
    first.send({ typeUrl: EDS, resourceNames: ['a'], node: { id: 'two-streams' } })
    second.send({ typeUrl: EDS, resourceNames: ['b'], node: { id: 'two-streams' } })
    await expectSotw(first, EDS, ['a1'])
    await expectSotw(second, EDS, ['b1'])
    const mine = xds.server.proxies.list(1_000).filter(({ nodeId }) => nodeId === 'two-streams')
    expect(mine.map(({ types }) => types.length)).toEqual([2])
  })

  test('delta: each has its own state', async () => {
    xds.set(EDS, { a: 'a1', b: 'b1' })
    const client = xds.connect()
    const [first, second] = [client.delta(), client.delta()]
    first.send({ typeUrl: EDS, resourceNamesSubscribe: ['a'] })
    second.send({ typeUrl: EDS, resourceNamesSubscribe: ['b'] })
    ackDelta(first, await expectDelta(first, EDS, { a: 'a1' }))
    ackDelta(second, await expectDelta(second, EDS, { b: 'b1' }))
    xds.set(EDS, { b: 'b2' })
    await expectDelta(second, EDS, { b: 'b2' })
    await xds.silence(first)
  })
})

describe('XDS 9: a client that does not answer', () => {
  test('holds up nobody, and gets the latest when it does', async () => {
    xds.set(CDS, { a: 'a1' })
    const [slow, quick] = [xds.delta(), xds.delta()]
    slow.send({ typeUrl: CDS })
    quick.send({ typeUrl: CDS })
    const first = await slow.receive()
    ackDelta(quick, await quick.receive())
    await xds.silence(quick)
    for (const version of [2, 3, 4]) {
      xds.set(CDS, { a: `a${version}` })
      ackDelta(quick, await expectDelta(quick, CDS, { a: `a${version}` }))
      await xds.silence(quick)
    }
    await xds.silence(slow)
    ackDelta(slow, first)
    await expectDelta(slow, CDS, { a: 'a4' })
  })

  test('state of the world: the same', async () => {
    xds.set(CDS, { a: 'a1' })
    const [slow, quick] = [xds.sotw(), xds.sotw()]
    slow.send({ typeUrl: CDS })
    quick.send({ typeUrl: CDS })
    const first = await slow.receive()
    ackSotw(quick, await quick.receive())
    await xds.silence(quick)
    for (const version of [2, 3, 4]) {
      xds.set(CDS, { a: `a${version}` })
      ackSotw(quick, await expectSotw(quick, CDS, [`a${version}`]))
      await xds.silence(quick)
    }
    await xds.silence(slow)
    ackSotw(slow, first)
    await expectSotw(slow, CDS, ['a4'])
  })

  test('that does not even read costs no more than what is under way', async () => {
    const text = 'x'.repeat(100_000)
    xds.set(SDS, { big: text })
    const stream = xds.delta()
    stream.send({ typeUrl: SDS, resourceNamesSubscribe: ['big'] })
    const first = await stream.receive()
    stream.pause()
    for (let turn = 0; turn < 100; turn++) xds.set(SDS, { big: `${text}${turn}` })
    ackDelta(stream, first)
    stream.resume()
    ackDelta(stream, await expectDelta(stream, SDS, { big: `${text}99` }))
    await xds.silence(stream)
  })
})

describe('a client that sends garbage', () => {
  test('ends its own stream, and nobody else’s', async () => {
    xds.set(CDS, { a: 'a1' })
    const client = xds.connect()
    const good = client.delta()
    good.send({ typeUrl: CDS, node: { id: 'good' } })
    ackDelta(good, await good.receive())
    const { deltaAggregatedResources } = services.aggregatedDiscoveryService.methods
    const garbage = { encode: () => ({ finish: () => new Uint8Array([0xff, 0xff]) }) }
    const request = { ...deltaAggregatedResources.request, ...garbage }
    const bad = client.open({ ...deltaAggregatedResources, request })
    bad.send({})
    expect(await bad.ended).not.toBe(0)
    xds.set(CDS, { a: 'a2' })
    await expectDelta(good, CDS, { a: 'a2' })
    expect(xds.server.proxies.list(1_000).map(({ nodeId }) => nodeId)).toEqual(['good'])
  })

  test('or types, names and nonces of any length, gets along', async () => {
    const long = 'x'.repeat(100_000)
    const stream = xds.delta()
    stream.send({ typeUrl: long, resourceNamesSubscribe: [long], responseNonce: long })
    await expectDelta(stream, long, { [long]: undefined })
  })
})

describe('XDS 11: an end in order', () => {
  test('the server ends its streams when it goes', async () => {
    xds.set(CDS, { a: 'a1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    await stream.receive()
    await xds.server.close()
    expect(await stream.ended).toBe(UNAVAILABLE)
    expect(xds.server.proxies.list(1_000)).toEqual([])
  })

  test('a client that will say no more is answered with the end of the stream', async () => {
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    await stream.receive()
    stream.end()
    expect(await stream.ended).toBe(0)
  })

  test('state of the world: both', async () => {
    const [ending, staying] = [xds.sotw(), xds.sotw()]
    for (const stream of [ending, staying]) {
      stream.send({ typeUrl: CDS })
      await stream.receive()
    }
    ending.end()
    expect(await ending.ended).toBe(0)
    await xds.server.close()
    expect(await staying.ended).toBe(UNAVAILABLE)
  })
})

describe('XDS 10: large messages', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `large-${index}`)

  test('10,000 names asked for at once', async () => {
    xds.set(EDS, Object.fromEntries(many.map((name) => [name, name])))
    const stream = xds.sotw()
    stream.send({ typeUrl: EDS, resourceNames: many })
    const response = await stream.receive()
    expect(response.resources.length).toBe(10_000)
  })

  test.each([
    ['deflate', compressionAlgorithms.deflate],
    ['gzip', compressionAlgorithms.gzip],
  ])('10,000 names, compressed with %s', async (_, algorithm) => {
    xds.set(EDS, Object.fromEntries(many.map((name) => [name, name])))
    const client = xds.server.connect({ 'grpc.default_compression_algorithm': algorithm })
    const [sotw, delta] = [client.sotw(), client.delta()]
    sotw.send({ typeUrl: EDS, resourceNames: many })
    delta.send({ typeUrl: EDS, resourceNamesSubscribe: many })
    expect((await sotw.receive()).resources.length).toBe(10_000)
    expect((await delta.receive()).resources.length).toBeGreaterThan(1_000)
  })

  test('a request of 6 MB', async () => {
    xds.set(EDS, { here: 'h1' })
    const names = Array.from({ length: 60_000 }, (_, index) => `${index}`.padEnd(100, 'x'))
    const [sotw, delta] = [xds.sotw(), xds.delta()]
    sotw.send({ typeUrl: EDS, resourceNames: [...names, 'here'] })
    await expectSotw(sotw, EDS, ['h1'])
    const initialResourceVersions = Object.fromEntries(names.map((name) => [name, 'v']))
    delta.send({ typeUrl: EDS, resourceNamesSubscribe: ['here'], initialResourceVersions })
    await expectDelta(delta, EDS, { here: 'h1' })
  })

  test('a response of 20 MB in state of the world, and in parts of about 2 MB in delta', async () => {
    const contents = Object.fromEntries(many.map((name) => [name, name.padEnd(2_000, '.')]))
    xds.set(SDS, contents)
    const whole = xds.sotw()
    whole.send({ typeUrl: SDS, resourceNames: many })
    expect((await whole.receive()).resources.length).toBe(10_000)

    const parts = xds.delta()
    parts.send({ typeUrl: SDS, resourceNamesSubscribe: many })
    const names = new Set<string>()
    while (names.size < many.length) {
      const response = await parts.receive()
      expect(response.resources.length).toBeLessThan(1_100)
      for (const { name } of response.resources) names.add(name)
      ackDelta(parts, response)
    }
    await xds.silence(parts)
  })
})

describe('XDS 12: nothing is sent for a type that was not asked for', () => {
  test('whatever changes', async () => {
    const stream = xds.delta()
    stream.send({ typeUrl: LDS })
    ackDelta(stream, await stream.receive())
    xds.set(CDS, { unasked: 'u1' })
    await xds.silence(stream)
  })

  test('state of the world: whatever changes', async () => {
    const stream = xds.sotw()
    stream.send({ typeUrl: LDS })
    ackSotw(stream, await stream.receive())
    xds.set(CDS, { unasked: 'u1' })
    await xds.silence(stream)
  })
})

describe('XDS 13: the control plane names itself', () => {
  test('in both variants', async () => {
    const [sotw, delta] = [xds.sotw(), xds.delta()]
    sotw.send({ typeUrl: LDS })
    delta.send({ typeUrl: LDS })
    expect((await sotw.receive()).controlPlane?.identifier).toBe('test-control-plane')
    expect((await delta.receive()).controlPlane?.identifier).toBe('test-control-plane')
  })
})
