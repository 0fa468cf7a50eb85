/** A node may be given a snapshot of its own, in place of what others are served (XDS rules 35, 63, 64). */

import { describe, expect, test } from 'bun:test'
import { clusterDiscoveryService } from '../../src/gen/services.ts'
import {
  ackDelta,
  ackSotw,
  CDS,
  cluster,
  EDS,
  expectDelta,
  expectSotw,
  LDS,
  nackDelta,
  RDS,
  useXdsServer,
} from './harness.ts'

const xds = useXdsServer()
const node = { id: 'mine' }

describe('XDS 35: what the wildcard means depends on the node', () => {
  test('state of the world', async () => {
    xds.set(CDS, { shared: 'shared1' })
    xds.own('mine', { [CDS]: { own: 'own1' } })
    const [mine, other] = [xds.sotw(), xds.sotw()]
    mine.send({ typeUrl: CDS, node })
    other.send({ typeUrl: CDS, node: { id: 'other' } })
    await expectSotw(mine, CDS, ['own1'])
    await expectSotw(other, CDS, ['shared1'])
  })

  test('delta', async () => {
    xds.set(CDS, { shared: 'shared1' })
    xds.own('mine', { [CDS]: { own: 'own1' } })
    const [mine, other] = [xds.delta(), xds.delta()]
    mine.send({ typeUrl: CDS, node })
    other.send({ typeUrl: CDS, node: { id: 'other' } })
    await expectDelta(mine, CDS, { own: 'own1' })
    await expectDelta(other, CDS, { shared: 'shared1' })
  })

  test('what all are served is no news to a node that has its own', async () => {
    xds.own('mine', { [CDS]: { own: 'own1' } })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, node })
    ackDelta(stream, await expectDelta(stream, CDS, { own: 'own1' }))
    xds.set(CDS, { shared: 'shared1', own: 'shared2' })
    await xds.silence(stream)
  })
})

describe('XDS 63 and 64: an open stream follows when its node gets or loses a snapshot', () => {
  test('delta: given, changed and taken away', async () => {
    xds.set(CDS, { shared: 'shared1', both: 'same' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, node })
    ackDelta(stream, await expectDelta(stream, CDS, { shared: 'shared1', both: 'same' }))
    xds.own('mine', { [CDS]: { own: 'own1', both: 'same' } })
    ackDelta(stream, await expectDelta(stream, CDS, { own: 'own1' }))
    ackDelta(stream, await expectDelta(stream, CDS, { shared: undefined }))
    xds.own('mine', { [CDS]: { own: 'own2', both: 'same' } })
    ackDelta(stream, await expectDelta(stream, CDS, { own: 'own2' }))
    xds.disown('mine')
    ackDelta(stream, await expectDelta(stream, CDS, { shared: 'shared1' }))
    ackDelta(stream, await expectDelta(stream, CDS, { own: undefined }))
    xds.set(CDS, { shared: 'shared2' })
    await expectDelta(stream, CDS, { shared: 'shared2' })
  })

  test('state of the world: given, changed and taken away', async () => {
    xds.set(CDS, { shared: 'shared1', both: 'same' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS, node })
    ackSotw(stream, await expectSotw(stream, CDS, ['same', 'shared1']))
    xds.own('mine', { [CDS]: { own: 'own1', both: 'same' } })
    ackSotw(stream, await expectSotw(stream, CDS, ['own1', 'same', 'shared1']))
    ackSotw(stream, await expectSotw(stream, CDS, ['own1', 'same']))
    xds.own('mine', { [CDS]: { own: 'own2', both: 'same' } })
    ackSotw(stream, await expectSotw(stream, CDS, ['own2', 'same']))
    xds.disown('mine')
    ackSotw(stream, await expectSotw(stream, CDS, ['own2', 'same', 'shared1']))
    ackSotw(stream, await expectSotw(stream, CDS, ['same', 'shared1']))
  })

  test('streams of one type follow as well', async () => {
    xds.set(CDS, { shared: 'shared1' })
    const { streamClusters, deltaClusters } = clusterDiscoveryService.methods
    const sotw = xds.connect().open(streamClusters)
    const delta = xds.connect().open(deltaClusters)
    sotw.send({ node })
    delta.send({ node })
    ackSotw(sotw, await expectSotw(sotw, CDS, ['shared1']))
    ackDelta(delta, await expectDelta(delta, CDS, { shared: 'shared1' }))
    xds.own('mine', { [CDS]: {} })
    ackSotw(sotw, await expectSotw(sotw, CDS, []))
    ackDelta(delta, await expectDelta(delta, CDS, { shared: undefined }))
    xds.disown('mine')
    await expectSotw(sotw, CDS, ['shared1'])
    await expectDelta(delta, CDS, { shared: 'shared1' })
  })

  test('a name asked for before there was a snapshot that has it', async () => {
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, node, resourceNamesSubscribe: ['mine'] })
    ackDelta(stream, await expectDelta(stream, EDS, { mine: undefined }))
    xds.own('mine', { [EDS]: { mine: 'endpoints1' } })
    await expectDelta(stream, EDS, { mine: 'endpoints1' })
  })

  test('what was refused is tried again in its other form', async () => {
    xds.set(CDS, { one: 'shared' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, node })
    ackDelta(stream, await expectDelta(stream, CDS, { one: 'shared' }))
    xds.own('mine', { [CDS]: { one: 'bad' } })
    nackDelta(stream, await expectDelta(stream, CDS, { one: 'bad' }), 'no')
    xds.disown('mine')
    await xds.silence(stream)
    expect(xds.server.proxies.list(1_000)[0]?.status).toBe('SYNCED')
  })
})

describe('XDS 51 and 52: make before break, from one snapshot to the other', () => {
  const shared = () => {
    xds.set(CDS, { first: 'first1' })
    xds.set(EDS, { first: 'endpoints1' })
    xds.set(LDS, { http: 'listener' })
    xds.set(RDS, { routes: { text: 'to first', refersTo: [cluster('first')] } })
  }
  const own = {
    [CDS]: { second: 'second1' },
    [LDS]: { http: 'listener' },
    [RDS]: { routes: { text: 'to second', refersTo: [cluster('second')] } },
  }

  test('delta', async () => {
    shared()
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, node })
    ackDelta(stream, await expectDelta(stream, CDS, { first: 'first1' }))
    stream.send({ typeUrl: RDS, resourceNamesSubscribe: ['routes'] })
    ackDelta(stream, await expectDelta(stream, RDS, { routes: 'to first' }))
    xds.own('mine', own)
    const added = await expectDelta(stream, CDS, { second: 'second1' })
    await xds.silence(stream)
    ackDelta(stream, added)
    const moved = await expectDelta(stream, RDS, { routes: 'to second' })
    await xds.silence(stream)
    ackDelta(stream, moved)
    ackDelta(stream, await expectDelta(stream, CDS, { first: undefined }))
    xds.disown('mine')
    ackDelta(stream, await expectDelta(stream, CDS, { first: 'first1' }))
    ackDelta(stream, await expectDelta(stream, RDS, { routes: 'to first' }))
    await expectDelta(stream, CDS, { second: undefined })
  })

  test('state of the world', async () => {
    shared()
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS, node })
    ackSotw(stream, await expectSotw(stream, CDS, ['first1']))
    stream.send({ typeUrl: RDS, resourceNames: ['routes'] })
    ackSotw(stream, await expectSotw(stream, RDS, ['to first']), ['routes'])
    xds.own('mine', own)
    ackSotw(stream, await expectSotw(stream, CDS, ['first1', 'second1']))
    ackSotw(stream, await expectSotw(stream, RDS, ['to second']), ['routes'])
    ackSotw(stream, await expectSotw(stream, CDS, ['second1']))
    xds.disown('mine')
    ackSotw(stream, await expectSotw(stream, CDS, ['first1', 'second1']))
    ackSotw(stream, await expectSotw(stream, RDS, ['to first']), ['routes'])
    await expectSotw(stream, CDS, ['first1'])
  })
})

describe('versions that are given are told', () => {
  test('state of the world: also when the content stays', async () => {
    xds.own(
      'mine',
      { [CDS]: { one: 'text' }, [EDS]: { one: 'text' } },
      { [CDS]: 'v1', [EDS]: 'e1' },
    )
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS, node })
    const clusters = await expectSotw(stream, CDS, ['text'])
    expect(clusters.versionInfo).toBe('v1')
    ackSotw(stream, clusters)
    stream.send({ typeUrl: EDS, resourceNames: ['one'] })
    const endpoints = await expectSotw(stream, EDS, ['text'])
    expect(endpoints.versionInfo).toBe('e1')
    ackSotw(stream, endpoints, ['one'])
    xds.own(
      'mine',
      { [CDS]: { one: 'text' }, [EDS]: { one: 'text' } },
      { [CDS]: 'v2', [EDS]: 'e2' },
    )
    const again = [await stream.receive(), await stream.receive()]
    const versions = again.map(({ typeUrl, versionInfo }) => [typeUrl, versionInfo])
    expect(Object.fromEntries(versions)).toEqual({ [CDS]: 'v2', [EDS]: 'e2' })
    expect(again.map(({ resources }) => resources.length)).toEqual([1, 1])
  })

  test('delta: also when the content stays', async () => {
    xds.own('mine', { [CDS]: { one: 'text' } }, { [CDS]: 'v1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, node })
    const first = await expectDelta(stream, CDS, { one: 'text' })
    expect(first.systemVersionInfo).toBe('v1')
    ackDelta(stream, first)
    xds.own('mine', { [CDS]: { one: 'text' } }, { [CDS]: 'v2' })
    const second = await expectDelta(stream, CDS, {})
    expect(second.systemVersionInfo).toBe('v2')
    ackDelta(stream, second)
    await xds.silence(stream)
    expect(xds.server.proxies.list(1_000)[0]?.types[0]?.ackedVersion).toBe('v2')
    xds.own('mine', { [CDS]: { one: 'text' } }, { [CDS]: 'v2' })
    await xds.silence(stream)
  })

  test('and say nothing of what a client has that comes back', async () => {
    xds.own('mine', { [CDS]: { one: 'new' } }, { [CDS]: 'v1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS, node, versionInfo: 'v1' })
    await expectSotw(stream, CDS, ['new'])
  })
})
