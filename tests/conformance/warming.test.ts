/** XDS rule 54: clusters that warm, as Envoy's do, while much changes or the connection is lost. */

import { describe, expect, test } from 'bun:test'
import { endpointDiscoveryService, routeDiscoveryService } from '../../src/gen/services.ts'
import type { ResourceKey } from '../../src/xds/resource.ts'
import {
  ackDelta,
  ackSotw,
  CDS,
  cluster,
  type DeltaResponse,
  EDS,
  endpoints,
  expectDelta,
  expectSotw,
  RDS,
  SRDS,
  useXdsServer,
} from './harness.ts'

const xds = useXdsServer()

const to = (text: string, ...refersTo: readonly ResourceKey[]) => ({ text, refersTo })

const versionsIn = ({ resources }: DeltaResponse) =>
  Object.fromEntries(resources.map(({ name, version }) => [name, version]))

/** What a client has that was given a cluster with its endpoints, and a route to it. */
async function earlierDelta() {
  xds.set(CDS, { x: to('x1', endpoints('x')) })
  xds.set(EDS, { x: 'e1' })
  xds.set(RDS, { r: to('r1', cluster('x')) })
  const stream = xds.delta()
  stream.send({ typeUrl: CDS })
  const clusters = await expectDelta(stream, CDS, { x: 'x1' })
  ackDelta(stream, clusters)
  stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['x'] })
  const assignments = await expectDelta(stream, EDS, { x: 'e1' })
  stream.send({ typeUrl: RDS, resourceNamesSubscribe: ['r'] })
  const routes = await expectDelta(stream, RDS, { r: 'r1' })
  stream.cancel()
  return {
    [CDS]: versionsIn(clusters),
    [EDS]: versionsIn(assignments),
    [RDS]: versionsIn(routes),
  }
}

describe('XDS 54: a client that comes back while a cluster warms asks for clusters later', () => {
  test('delta: it is told the endpoints that the cluster may wait for, though it has them', async () => {
    const had = await earlierDelta()
    const stream = xds.delta()
    stream.send({
      typeUrl: EDS,
      resourceNamesSubscribe: ['x'],
      initialResourceVersions: had[EDS] ?? {},
    })
    ackDelta(stream, await expectDelta(stream, EDS, { x: 'e1' }))
    stream.send({ typeUrl: CDS, initialResourceVersions: had[CDS] ?? {} })
    await xds.silence(stream)
  })

  test('state of the world: it is told them, too', async () => {
    xds.set(CDS, { x: to('x1', endpoints('x')) })
    xds.set(EDS, { x: 'e1' })
    const before = xds.sotw()
    before.send({ typeUrl: EDS, resourceNames: ['x'] })
    const { versionInfo } = await expectSotw(before, EDS, ['e1'])
    const stream = xds.sotw()
    stream.send({ typeUrl: EDS, resourceNames: ['x'], versionInfo })
    ackSotw(stream, await expectSotw(stream, EDS, ['e1']), ['x'])
    await xds.silence(stream)
  })

  test('delta: its routes wait until it asks, and then for the clusters', async () => {
    const had = await earlierDelta()
    xds.set(CDS, { y: 'y1' })
    xds.set(RDS, { r: to('r2', cluster('y')) })
    const stream = xds.delta()
    stream.send({
      typeUrl: RDS,
      resourceNamesSubscribe: ['r'],
      initialResourceVersions: had[RDS] ?? {},
    })
    await xds.silence(stream)
    stream.send({ typeUrl: CDS, initialResourceVersions: had[CDS] ?? {} })
    const clusters = await expectDelta(stream, CDS, { y: 'y1' })
    await xds.silence(stream)
    ackDelta(stream, clusters)
    await expectDelta(stream, RDS, { r: 'r2' })
  })

  test('delta: a route that changes while it waits is sent once, in its last form', async () => {
    const had = await earlierDelta()
    xds.set(CDS, { y: 'y1' })
    const stream = xds.delta()
    stream.send({
      typeUrl: RDS,
      resourceNamesSubscribe: ['r'],
      initialResourceVersions: had[RDS] ?? {},
    })
    await xds.silence(stream)
    for (const text of ['r2', 'r3']) xds.set(RDS, { r: to(text, cluster('y')) })
    await xds.silence(stream)
    stream.send({ typeUrl: CDS, initialResourceVersions: had[CDS] ?? {} })
    ackDelta(stream, await expectDelta(stream, CDS, { y: 'y1' }))
    await expectDelta(stream, RDS, { r: 'r3' })
  })

  test('state of the world: a list of scopes waits as a whole', async () => {
    xds.set(CDS, { x: 'x1' })
    xds.set(SRDS, { s: to('s1', cluster('x')), t: 't1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: SRDS, versionInfo: 'earlier' })
    await xds.silence(stream)
    stream.send({ typeUrl: CDS, versionInfo: 'earlier' })
    ackSotw(stream, await expectSotw(stream, CDS, ['x1']))
    await expectSotw(stream, SRDS, ['s1', 't1'])
  })

  test('delta: what it does not have yet does not wait, because its clusters may follow from it', async () => {
    xds.set(CDS, { x: 'x1' })
    xds.set(RDS, { r: to('r1', cluster('x')) })
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, initialResourceVersions: { other: 'earlier' } })
    await stream.receive()
    stream.send({ typeUrl: RDS, resourceNamesSubscribe: ['r'] })
    await expectDelta(stream, RDS, { r: 'r1' })
  })

  test('delta: nor does a route whose clusters are not ours to give', async () => {
    xds.set(RDS, { r: to('r1', cluster('elsewhere')) })
    const stream = xds.delta()
    stream.send({
      typeUrl: RDS,
      resourceNamesSubscribe: ['r'],
      initialResourceVersions: { r: 'earlier' },
    })
    await expectDelta(stream, RDS, { r: 'r1' })
  })

  test('a stream of one type waits for no other', async () => {
    xds.set(CDS, { x: 'x1' })
    xds.set(RDS, { r: to('r1', cluster('x')) })
    const stream = xds.connect().open(routeDiscoveryService.methods.deltaRoutes)
    stream.send({ resourceNamesSubscribe: ['r'], initialResourceVersions: { r: 'earlier' } })
    expect((await stream.receive()).resources.map(({ name }) => name)).toEqual(['r'])
  })
})

describe('XDS 54: a cluster goes before its endpoints were asked for', () => {
  test('state of the world: they are told all the same, because absence cannot be told', async () => {
    xds.set(EDS, { x: 'e1' })
    xds.set(CDS, { x: to('x1', endpoints('x')) })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS })
    const clusters = await expectSotw(stream, CDS, ['x1'])
    xds.remove(CDS, 'x')
    xds.remove(EDS, 'x')
    stream.send({ typeUrl: EDS, resourceNames: ['x'] })
    ackSotw(stream, await expectSotw(stream, EDS, ['e1']), ['x'])
    ackSotw(stream, clusters)
    ackSotw(stream, await expectSotw(stream, CDS, []))
    stream.send({ typeUrl: EDS, resourceNames: [] })
    await xds.silence(stream)
  })

  test('state of the world: over another stream of the client too, and to nobody else', async () => {
    xds.set(EDS, { x: 'e1' })
    xds.set(CDS, { x: to('x1', endpoints('x')) })
    const client = xds.connect()
    const stream = client.sotw()
    stream.send({ typeUrl: CDS })
    await expectSotw(stream, CDS, ['x1'])
    xds.remove(CDS, 'x')
    xds.remove(EDS, 'x')
    const other = xds.sotw()
    other.send({ typeUrl: EDS, resourceNames: ['x'] })
    await xds.silence(other)
    const own = client.open(endpointDiscoveryService.methods.streamEndpoints)
    own.send({ resourceNames: ['x'] })
    await expectSotw(own, EDS, ['e1'])
  })

  test('state of the world: not to a client that does not wait for them', async () => {
    xds.set(EDS, { x: 'e1' })
    xds.set(CDS, { x: to('x1', endpoints('x')) })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS })
    ackSotw(stream, await expectSotw(stream, CDS, ['x1']))
    await xds.silence(stream)
    xds.remove(EDS, 'x')
    stream.send({ typeUrl: EDS, resourceNames: ['x'] })
    await xds.silence(stream)
  })

  test('delta: their absence is told', async () => {
    xds.set(EDS, { x: 'e1' })
    xds.set(CDS, { x: to('x1', endpoints('x')) })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    await expectDelta(stream, CDS, { x: 'x1' })
    xds.remove(CDS, 'x')
    xds.remove(EDS, 'x')
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['x'] })
    await expectDelta(stream, EDS, { x: undefined })
  })
})
