/** XDS rules 51 and 52 for a client that asks for clusters over a stream of their own. */

import { describe, expect, test } from 'bun:test'
import { clusterDiscoveryService } from '../../src/gen/services.ts'
import type { ResourceKey } from '../../src/xds/resource.ts'
import {
  ackDelta,
  ackSotw,
  CDS,
  cluster,
  EDS,
  endpoints,
  expectDelta,
  expectSotw,
  SRDS,
  useXdsServer,
} from './harness.ts'

const xds = useXdsServer()

const to = (text: string, ...refersTo: readonly ResourceKey[]) => ({ text, refersTo })
const { streamClusters, deltaClusters } = clusterDiscoveryService.methods

function publish(name: string): void {
  xds.set(EDS, { [name]: `${name}-endpoints` })
  xds.set(CDS, { [name]: to(name, endpoints(name)) })
}

/** Has a scope that leads to `x`, and the cluster with its endpoints. */
async function startSotw() {
  publish('x')
  xds.set(SRDS, { s: to('s to x', cluster('x')) })
  const client = xds.connect()
  const [clusters, others] = [client.open(streamClusters), client.sotw()]
  clusters.send({})
  ackSotw(clusters, await expectSotw(clusters, CDS, ['x']))
  others.send({ typeUrl: EDS, resourceNames: ['x'] })
  ackSotw(others, await expectSotw(others, EDS, ['x-endpoints']), ['x'])
  others.send({ typeUrl: SRDS })
  ackSotw(others, await expectSotw(others, SRDS, ['s to x']))
  await xds.silence(others)
  return { clusters, others }
}

async function startDelta() {
  publish('x')
  xds.set(SRDS, { s: to('s to x', cluster('x')) })
  const client = xds.connect()
  const [clusters, others] = [client.open(deltaClusters), client.delta()]
  clusters.send({})
  ackDelta(clusters, await expectDelta(clusters, CDS, { x: 'x' }))
  others.send({ typeUrl: EDS, resourceNamesSubscribe: ['x'] })
  ackDelta(others, await expectDelta(others, EDS, { x: 'x-endpoints' }))
  others.send({ typeUrl: SRDS })
  ackDelta(others, await expectDelta(others, SRDS, { s: 's to x' }))
  await xds.silence(others)
  return { clusters, others }
}

describe('XDS 51 and 52: over several streams of a client, in state of the world', () => {
  test('a scope waits for its cluster, and for the endpoints without which that is of no use', async () => {
    const { clusters, others } = await startSotw()
    publish('y')
    xds.set(SRDS, { s: to('s to y', cluster('y')) })
    const news = await expectSotw(clusters, CDS, ['x', 'y'])
    await xds.silence(others)
    ackSotw(clusters, news)
    await xds.silence(others)
    others.send({ typeUrl: EDS, resourceNames: ['x', 'y'], responseNonce: '1' })
    const assignments = await expectSotw(others, EDS, ['y-endpoints'])
    await xds.silence(others)
    ackSotw(others, assignments, ['x', 'y'])
    ackSotw(others, await expectSotw(others, SRDS, ['s to y']))
  })

  test('a cluster goes when no scope leads to it any more', async () => {
    const { clusters, others } = await startSotw()
    publish('y')
    ackSotw(clusters, await expectSotw(clusters, CDS, ['x', 'y']))
    others.send({ typeUrl: EDS, resourceNames: ['x', 'y'], responseNonce: '1' })
    ackSotw(others, await expectSotw(others, EDS, ['y-endpoints']), ['x', 'y'])
    xds.set(SRDS, { s: to('s to y', cluster('y')) })
    xds.remove(CDS, 'x')
    const scopes = await expectSotw(others, SRDS, ['s to y'])
    publish('z')
    ackSotw(clusters, await expectSotw(clusters, CDS, ['x', 'y', 'z']))
    ackSotw(others, scopes)
    await expectSotw(clusters, CDS, ['y', 'z'])
  })

  test('nothing waits for a stream that is gone', async () => {
    const { clusters, others } = await startSotw()
    publish('y')
    xds.set(SRDS, { s: to('s to y', cluster('y')) })
    await expectSotw(clusters, CDS, ['x', 'y'])
    await xds.silence(others)
    clusters.cancel()
    await expectSotw(others, SRDS, ['s to y'])
  })
})

describe('XDS 51 and 52: over several streams of a client, in delta', () => {
  test('a scope waits for its cluster, and for the endpoints without which that is of no use', async () => {
    const { clusters, others } = await startDelta()
    publish('y')
    xds.set(SRDS, { s: to('s to y', cluster('y')) })
    const news = await expectDelta(clusters, CDS, { y: 'y' })
    await xds.silence(others)
    ackDelta(clusters, news)
    await xds.silence(others)
    others.send({ typeUrl: EDS, resourceNamesSubscribe: ['y'] })
    const assignments = await expectDelta(others, EDS, { y: 'y-endpoints' })
    await xds.silence(others)
    ackDelta(others, assignments)
    ackDelta(others, await expectDelta(others, SRDS, { s: 's to y' }))
  })

  test('a cluster goes when no scope leads to it any more, and then its endpoints', async () => {
    const { clusters, others } = await startDelta()
    publish('y')
    ackDelta(clusters, await expectDelta(clusters, CDS, { y: 'y' }))
    others.send({ typeUrl: EDS, resourceNamesSubscribe: ['y'] })
    ackDelta(others, await expectDelta(others, EDS, { y: 'y-endpoints' }))
    xds.set(SRDS, { s: to('s to y', cluster('y')) })
    xds.remove(CDS, 'x')
    xds.remove(EDS, 'x')
    const scopes = await expectDelta(others, SRDS, { s: 's to y' })
    publish('z')
    ackDelta(clusters, await expectDelta(clusters, CDS, { z: 'z' }))
    await xds.silence(others)
    ackDelta(others, scopes)
    const removal = await expectDelta(clusters, CDS, { x: undefined })
    await xds.silence(others)
    ackDelta(clusters, removal)
    await expectDelta(others, EDS, { x: undefined })
  })

  test('endpoints of a cluster that changes come again, and a scope waits for them', async () => {
    const { clusters, others } = await startDelta()
    xds.set(CDS, { x: to('x changed', endpoints('x')) })
    xds.set(SRDS, { t: to('t to x', cluster('x')) })
    ackDelta(clusters, await expectDelta(clusters, CDS, { x: 'x changed' }))
    const assignments = await expectDelta(others, EDS, { x: 'x-endpoints' })
    await xds.silence(others)
    ackDelta(others, assignments)
    await expectDelta(others, SRDS, { t: 't to x' })
  })

  test('another connection is another client', async () => {
    const { clusters } = await startDelta()
    const other = xds.delta()
    publish('y')
    xds.set(SRDS, { s: to('s to y', cluster('y')) })
    other.send({ typeUrl: SRDS })
    await expectDelta(other, SRDS, { s: 's to y' })
    await expectDelta(clusters, CDS, { y: 'y' })
    expect(xds.server.proxies.list(0)).toHaveLength(2)
  })
})
