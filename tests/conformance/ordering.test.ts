import { describe, expect, test } from 'bun:test'
import type { Resource, ResourceKey } from '../../src/xds/resource.ts'
import type { DeltaStream, SotwStream } from '../support/xds-client.ts'
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
  LDS,
  nackDelta,
  nackSotw,
  news,
  RDS,
  resources,
  type SotwResponse,
  SRDS,
  texts,
  useXdsServer,
} from './harness.ts'

const xds = useXdsServer()

const to = (text: string, ...refersTo: readonly ResourceKey[]) => ({ text, refersTo })

function apply(set: readonly (readonly Resource[])[], removed: readonly ResourceKey[] = []): void {
  xds.snapshot.apply({ set: set.flat(), removed })
}

/** Subscribes to all types, confirms all there is, and so stands where Envoy does. */
async function startDelta(...assignments: readonly string[]): Promise<DeltaStream> {
  const stream = xds.delta()
  for (const typeUrl of [CDS, LDS, SRDS]) stream.send({ typeUrl })
  if (assignments.length > 0) stream.send({ typeUrl: EDS, resourceNamesSubscribe: assignments })
  await confirmAll(stream)
  return stream
}

async function startSotw(...assignments: readonly string[]): Promise<SotwStream> {
  const stream = xds.sotw()
  for (const typeUrl of [CDS, LDS, SRDS]) stream.send({ typeUrl })
  if (assignments.length > 0) stream.send({ typeUrl: EDS, resourceNames: assignments })
  for (;;) {
    const responses = await xds.said(stream)
    if (responses.length === 0) return stream
    for (const response of responses) {
      ackSotw(stream, response, response.typeUrl === EDS ? assignments : [])
    }
  }
}

/** Confirms until there is silence; answers what was told, a turn a line. */
async function confirmAll(stream: DeltaStream): Promise<readonly string[]> {
  const turns: string[] = []
  for (;;) {
    const responses = await xds.said(stream)
    if (responses.length === 0) return turns
    turns.push(responses.map(told).join(', '))
    for (const response of responses) ackDelta(stream, response)
  }
}

/** `CDS +x -y` */
function told(response: DeltaResponse): string {
  const items = Object.entries(news(response))
  const signs = items.map(([name, text]) => `${text === undefined ? '-' : '+'}${name}`)
  return [SHORT[response.typeUrl] ?? response.typeUrl, ...signs.toSorted()].join(' ')
}

const SHORT: Readonly<Record<string, string>> = {
  [CDS]: 'CDS',
  [EDS]: 'EDS',
  [LDS]: 'LDS',
  [RDS]: 'RDS',
  [SRDS]: 'SRDS',
}

describe('XDS 51: additions go from what is referred to, to what refers', () => {
  test('delta: one change of all types', async () => {
    const stream = await startDelta('x')
    apply([
      resources(SRDS, { m: to('m1', cluster('x')) }),
      resources(LDS, { l: 'l1' }),
      resources(EDS, { x: 'e1' }),
      resources(CDS, { x: to('x1', endpoints('x')) }),
    ])
    expect(await confirmAll(stream)).toEqual(['CDS +x, EDS +x, LDS +l', 'SRDS +m'])
  })

  test('state of the world: one change of all types', async () => {
    const stream = await startSotw('x')
    apply([
      resources(SRDS, { m: to('m1', cluster('x')) }),
      resources(LDS, { l: 'l1' }),
      resources(EDS, { x: 'e1' }),
      resources(CDS, { x: to('x1', endpoints('x')) }),
    ])
    const clusters = await expectSotw(stream, CDS, ['x1'])
    await expectSotw(stream, EDS, ['e1'])
    await expectSotw(stream, LDS, ['l1'])
    await xds.silence(stream)
    ackSotw(stream, clusters)
    await expectSotw(stream, SRDS, ['m1'])
  })

  test('delta: only what needs the cluster waits for it', async () => {
    apply([resources(CDS, { old: 'old1' }), resources(SRDS, { n: to('n1', cluster('old')) })])
    const stream = await startDelta()
    apply([
      resources(CDS, { x: 'x1' }),
      resources(SRDS, { m: to('m1', cluster('x')), n: to('n2', cluster('old')), o: 'o1' }),
    ])
    expect(await confirmAll(stream)).toEqual(['CDS +x, SRDS +n +o', 'SRDS +m'])
  })

  test('state of the world: what waits keeps the form that the client has', async () => {
    apply([resources(CDS, { old: 'old1' }), resources(SRDS, { m: to('m1', cluster('old')) })])
    const stream = await startSotw()
    apply([resources(CDS, { x: 'x1' }), resources(SRDS, { m: to('m2', cluster('x')), o: 'o1' })])
    const clusters = await expectSotw(stream, CDS, ['old1', 'x1'])
    ackSotw(stream, await expectSotw(stream, SRDS, ['m1', 'o1']))
    await xds.silence(stream)
    ackSotw(stream, clusters)
    await expectSotw(stream, SRDS, ['m2', 'o1'])
  })

  test('a cluster that only changes holds up nothing', async () => {
    apply([resources(CDS, { x: 'x1' }), resources(SRDS, { m: to('m1', cluster('x')) })])
    const stream = await startDelta()
    apply([resources(CDS, { x: 'x2' }), resources(SRDS, { m: to('m2', cluster('x')) })])
    expect(await confirmAll(stream)).toEqual(['CDS +x, SRDS +m'])
  })

  test('nothing waits for a client that does not ask for clusters', async () => {
    apply([resources(CDS, { x: 'x1' }), resources(SRDS, { m: to('m1', cluster('x')) })])
    const stream = xds.delta()
    stream.send({ typeUrl: SRDS })
    await expectDelta(stream, SRDS, { m: 'm1' })
  })

  test('delta: a route waits for a refused cluster, and goes when that is mended', async () => {
    apply([resources(CDS, { old: 'old1' }), resources(SRDS, { m: to('m1', cluster('old')) })])
    const stream = await startDelta()
    apply(
      [resources(CDS, { x: 'bad' }), resources(SRDS, { m: to('m2', cluster('x')) })],
      [cluster('old')],
    )
    nackDelta(stream, await expectDelta(stream, CDS, { x: 'bad' }), 'no')
    await xds.silence(stream)
    xds.set(CDS, { x: 'good' })
    expect(await confirmAll(stream)).toEqual(['CDS +x', 'SRDS +m', 'CDS -old'])
  })

  test('a route that waits for a cluster goes when the cluster is not to be any more', async () => {
    const stream = await startDelta()
    apply([resources(CDS, { x: 'bad' }), resources(SRDS, { m: to('m1', cluster('x')) })])
    nackDelta(stream, await expectDelta(stream, CDS, { x: 'bad' }), 'no')
    await xds.silence(stream)
    xds.remove(CDS, 'x')
    expect(await confirmAll(stream)).toEqual(['SRDS +m'])
  })

  test('a first answer waits for the clusters that all of it needs, if they may still come', async () => {
    apply([resources(CDS, { x: 'x1' }), resources(SRDS, { m: to('m1', cluster('x')) })])
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    stream.send({ typeUrl: SRDS })
    const clusters = await expectDelta(stream, CDS, { x: 'x1' })
    await xds.silence(stream)
    ackDelta(stream, clusters)
    await expectDelta(stream, SRDS, { m: 'm1' })
  })

  test('and is given without them if they do not', async () => {
    apply([resources(CDS, { x: 'bad' }), resources(SRDS, { m: to('m1', cluster('x')) })])
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    stream.send({ typeUrl: SRDS })
    nackDelta(stream, await expectDelta(stream, CDS, { x: 'bad' }), 'no')
    await expectDelta(stream, SRDS, {})
  })
})

describe('XDS 52: removals go from what refers, to what is referred to', () => {
  test('delta: one removal of all types', async () => {
    apply([
      resources(CDS, { x: to('x1', endpoints('x')) }),
      resources(EDS, { x: 'e1' }),
      resources(SRDS, { m: to('m1', cluster('x')) }),
      resources(LDS, { l: to('l1', cluster('x')) }),
    ])
    const stream = await startDelta('x')
    const removed = [CDS, EDS, SRDS, LDS].map((typeUrl) => ({ typeUrl, name: 'x' }))
    apply([], [...removed, { typeUrl: SRDS, name: 'm' }, { typeUrl: LDS, name: 'l' }])
    expect(await confirmAll(stream)).toEqual(['LDS -l, SRDS -m', 'CDS -x', 'EDS -x'])
  })

  test('delta: a move from one cluster to another', async () => {
    apply([resources(CDS, { x: 'x1' }), resources(SRDS, { m: to('m1', cluster('x')) })])
    const stream = await startDelta()
    apply(
      [resources(CDS, { y: 'y1' }), resources(SRDS, { m: to('m2', cluster('y')) })],
      [cluster('x')],
    )
    expect(await confirmAll(stream)).toEqual(['CDS +y', 'SRDS +m', 'CDS -x'])
  })

  test('state of the world: a move from one cluster to another', async () => {
    apply([resources(CDS, { x: 'x1' }), resources(SRDS, { m: to('m1', cluster('x')) })])
    const stream = await startSotw()
    apply(
      [resources(CDS, { y: 'y1' }), resources(SRDS, { m: to('m2', cluster('y')) })],
      [cluster('x')],
    )
    ackSotw(stream, await expectSotw(stream, CDS, ['x1', 'y1']))
    ackSotw(stream, await expectSotw(stream, SRDS, ['m2']))
    await expectSotw(stream, CDS, ['y1'])
  })

  test('delta: nobody else’s work delays a removal', async () => {
    apply([resources(CDS, { x: 'x1', y: 'y1' }), resources(SRDS, { m: to('m1', cluster('y')) })])
    const stream = await startDelta()
    xds.set(SRDS, { m: to('m2', cluster('y')) })
    const unanswered = await expectDelta(stream, SRDS, { m: 'm2' })
    xds.remove(CDS, 'x')
    ackDelta(stream, await expectDelta(stream, CDS, { x: undefined }))
    xds.remove(CDS, 'y')
    await xds.silence(stream)
    ackDelta(stream, unanswered)
    await expectDelta(stream, CDS, { y: undefined })
  })

  test('delta: a cluster stays while a refused route leaves an older form in use', async () => {
    apply([resources(CDS, { x: 'x1', y: 'y1' }), resources(SRDS, { m: to('m1', cluster('x')) })])
    const stream = await startDelta()
    apply([resources(SRDS, { m: to('bad', cluster('y')) })], [cluster('x')])
    nackDelta(stream, await expectDelta(stream, SRDS, { m: 'bad' }), 'no')
    await xds.silence(stream)
    xds.set(SRDS, { m: to('good', cluster('y')) })
    expect(await confirmAll(stream)).toEqual(['SRDS +m', 'CDS -x'])
  })

  test('state of the world: the same', async () => {
    apply([resources(CDS, { x: 'x1', y: 'y1' }), resources(SRDS, { m: to('m1', cluster('x')) })])
    const stream = await startSotw()
    apply([resources(SRDS, { m: to('bad', cluster('y')) })], [cluster('x')])
    nackSotw(stream, await expectSotw(stream, SRDS, ['bad']), 'no')
    await xds.silence(stream)
    xds.set(CDS, { z: 'z1' })
    ackSotw(stream, await expectSotw(stream, CDS, ['x1', 'y1', 'z1']))
    xds.set(SRDS, { m: to('good', cluster('y')) })
    ackSotw(stream, await expectSotw(stream, SRDS, ['good']))
    await expectSotw(stream, CDS, ['y1', 'z1'])
  })

  test('delta: a client that comes back loses no cluster before it has the new routes', async () => {
    apply([resources(CDS, { y: 'y1' }), resources(SRDS, { m: to('m2', cluster('y')) })])
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, initialResourceVersions: { x: 'old' } })
    stream.send({ typeUrl: SRDS, initialResourceVersions: { m: 'old' } })
    expect(await confirmAll(stream)).toEqual(['CDS +y', 'SRDS +m', 'CDS -x'])
  })

  test('a cluster that is back before it went is not touched', async () => {
    apply([resources(CDS, { x: 'x1' }), resources(SRDS, { m: to('m1', cluster('x')) })])
    const stream = await startDelta()
    xds.remove(SRDS, 'm')
    xds.remove(CDS, 'x')
    const gone = await expectDelta(stream, SRDS, { m: undefined })
    apply([resources(CDS, { x: 'x1' }), resources(SRDS, { m: to('m1', cluster('x')) })])
    ackDelta(stream, gone)
    expect(await confirmAll(stream)).toEqual(['SRDS +m'])
  })

  test('a cluster that is back while its removal is under way comes before its routes', async () => {
    apply([resources(CDS, { x: 'x1' })])
    const stream = await startDelta()
    xds.remove(CDS, 'x')
    const gone = await expectDelta(stream, CDS, { x: undefined })
    apply([resources(CDS, { x: 'x1' }), resources(SRDS, { m: to('m1', cluster('x')) })])
    await xds.silence(stream)
    ackDelta(stream, gone)
    expect(await confirmAll(stream)).toEqual(['CDS +x', 'SRDS +m'])
  })

  test('a cluster stays for a route that is still on its way to the client', async () => {
    apply([
      resources(CDS, { x: 'x1', y: 'y1', z: 'z1' }),
      resources(SRDS, { m: to('m1', cluster('z')) }),
    ])
    const stream = await startDelta()
    xds.set(SRDS, { m: to('m2', cluster('x')) })
    const moved = await expectDelta(stream, SRDS, { m: 'm2' })
    apply([resources(SRDS, { m: to('m3', cluster('y')) })], [cluster('x')])
    await xds.silence(stream)
    ackDelta(stream, moved)
    expect(await confirmAll(stream)).toEqual(['SRDS +m', 'CDS -x'])
  })

  test('a cluster goes when the route that kept it need not be sent after all', async () => {
    apply([
      resources(CDS, { x: 'x1', y: 'y1' }),
      resources(SRDS, { m: to('m1', cluster('x')), n: 'n1' }),
    ])
    const stream = await startDelta()
    xds.set(SRDS, { n: 'n2' })
    const other = await expectDelta(stream, SRDS, { n: 'n2' })
    apply([resources(SRDS, { m: to('m2', cluster('y')) })], [cluster('x')])
    await xds.silence(stream)
    xds.set(SRDS, { m: to('m1', cluster('x')) })
    ackDelta(stream, other)
    // The route is what it was; that it names a cluster that is not to be is not our affair.
    expect(await confirmAll(stream)).toEqual(['CDS -x'])
  })
})

describe('XDS 53 and 54: the endpoints of a changed cluster', () => {
  test('delta: are sent again at once', async () => {
    apply([resources(CDS, { x: to('x1', endpoints('x')) }), resources(EDS, { x: 'e1', y: 'e2' })])
    const stream = await startDelta('x', 'y')
    xds.set(CDS, { x: to('x2', endpoints('x')) })
    await expectDelta(stream, CDS, { x: 'x2' })
    await expectDelta(stream, EDS, { x: 'e1' })
    await xds.silence(stream)
  })

  test('state of the world: are sent again at once', async () => {
    apply([resources(CDS, { x: to('x1', endpoints('x')) }), resources(EDS, { x: 'e1', y: 'e2' })])
    const stream = await startSotw('x', 'y')
    xds.set(CDS, { x: to('x2', endpoints('x')) })
    await expectSotw(stream, CDS, ['x2'])
    const assignments = await expectSotw(stream, EDS, ['e1'])
    // Envoy asks for them too, before it has seen that they are on their way.
    stream.send({
      typeUrl: EDS,
      versionInfo: 'v',
      responseNonce: 'earlier',
      resourceNames: ['x', 'y'],
    })
    ackSotw(stream, assignments, ['x', 'y'])
    await xds.silence(stream)
  })

  test('state of the world: the same request once more is answered', async () => {
    apply([resources(EDS, { x: 'e1' })])
    const stream = xds.sotw()
    stream.send({ typeUrl: EDS, resourceNames: ['x'] })
    const first = await stream.receive()
    ackSotw(stream, first, ['x'])
    await xds.silence(stream)
    ackSotw(stream, first, ['x'])
    ackSotw(stream, await expectSotw(stream, EDS, ['e1']), ['x'])
    await xds.silence(stream)
  })

  test('state of the world: also by a client that came back up to date', async () => {
    apply([resources(EDS, { x: 'e1' })])
    const first = xds.sotw()
    first.send({ typeUrl: EDS, resourceNames: ['x'] })
    const { versionInfo } = await first.receive()
    const stream = xds.sotw()
    stream.send({ typeUrl: EDS, versionInfo, resourceNames: ['x'] })
    await xds.silence(stream)
    stream.send({ typeUrl: EDS, versionInfo, resourceNames: ['x'] })
    await expectSotw(stream, EDS, ['e1'])
  })
})

describe('XDS 53: a client that comes back and then takes up an old name again', () => {
  test('state of the world: is answered, though its version is the current one', async () => {
    apply([resources(CDS, { other: 'o1' }), resources(EDS, { x: 'e1' })])
    const first = xds.sotw()
    first.send({ typeUrl: EDS, resourceNames: ['x'] })
    const { versionInfo } = await first.receive()
    // It has no cluster any more that uses the endpoints, until the server sends one.
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS, versionInfo: 'old' })
    ackSotw(stream, await expectSotw(stream, CDS, ['o1']))
    stream.send({ typeUrl: EDS, versionInfo, resourceNames: ['x'] })
    await expectSotw(stream, EDS, ['e1'])
  })
})

describe('XDS 55: a listener with routes of its own', () => {
  test('its routes are answered when they are asked for', async () => {
    const stream = await startDelta()
    const route: ResourceKey = { typeUrl: RDS, name: 'r' }
    apply([resources(RDS, { r: 'r1' }), resources(LDS, { l: to('l1', route) })])
    expect(await confirmAll(stream)).toEqual(['LDS +l'])
    stream.send({ typeUrl: RDS, resourceNamesSubscribe: ['r'] })
    await expectDelta(stream, RDS, { r: 'r1' })
  })

  test('state of the world: the same, and names that stay are not sent again', async () => {
    const route: ResourceKey = { typeUrl: RDS, name: 'r' }
    apply([resources(RDS, { r: 'r1' }), resources(LDS, { l: to('l1', route) })])
    const stream = xds.sotw()
    stream.send({ typeUrl: LDS })
    ackSotw(stream, await expectSotw(stream, LDS, ['l1']))
    stream.send({ typeUrl: RDS, resourceNames: ['r'] })
    ackSotw(stream, await expectSotw(stream, RDS, ['r1']), ['r'])
    apply([resources(LDS, { l: to('l2', route) })])
    ackSotw(stream, await expectSotw(stream, LDS, ['l2']))
    await xds.silence(stream)
  })
})

describe('XDS 56: what is referred to may be missing', () => {
  test('and holds nothing up', async () => {
    const stream = await startDelta()
    apply([resources(SRDS, { m: to('m1', cluster('nowhere')) })])
    expect(await confirmAll(stream)).toEqual(['SRDS +m'])
  })

  test('state of the world: and holds nothing up', async () => {
    apply([resources(SRDS, { m: to('m1', cluster('nowhere')) })])
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS })
    ackSotw(stream, await expectSotw(stream, CDS, []))
    stream.send({ typeUrl: SRDS })
    await expectSotw(stream, SRDS, ['m1'])
  })
})

describe('XDS 57: a change is whole within its type', () => {
  test('delta: though it touches many', async () => {
    const stream = await startDelta()
    const old = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`m${index}`, 'one']))
    apply([resources(SRDS, old)])
    expect(new Set(texts(await stream.receive()))).toEqual(new Set(['one']))
  })

  test('state of the world: changes that come while a response is under way are one', async () => {
    const stream = await startSotw()
    apply([resources(CDS, { a: 'a1' })])
    const first: SotwResponse = await expectSotw(stream, CDS, ['a1'])
    apply([resources(CDS, { a: 'a2', b: 'b1' })])
    apply([resources(CDS, { b: 'b2' })], [cluster('a')])
    await xds.silence(stream)
    ackSotw(stream, first)
    // The removal comes last, in a response of its own.
    ackSotw(stream, await expectSotw(stream, CDS, ['a1', 'b2']))
    await expectSotw(stream, CDS, ['b2'])
  })
})
