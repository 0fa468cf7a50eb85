import { describe, test } from 'bun:test'
import {
  ackDelta,
  ackSotw,
  CDS,
  EDS,
  expectDelta,
  expectSotw,
  LDS,
  RDS,
  useXdsServer,
} from './harness.ts'

const xds = useXdsServer()

describe('XDS 27: added names are answered', () => {
  test('state of the world: though nothing changed', async () => {
    xds.set(EDS, { a: 'a1', b: 'b1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: EDS, resourceNames: ['a'] })
    ackSotw(stream, await expectSotw(stream, EDS, ['a1']), ['a', 'b'])
    await expectSotw(stream, EDS, ['b1'])
  })
})

describe('XDS 28: dropped names', () => {
  test('state of the world: are not pushed any more, and are forgotten', async () => {
    xds.set(EDS, { a: 'a1', b: 'b1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: EDS, resourceNames: ['a', 'b'] })
    const response = await expectSotw(stream, EDS, ['a1', 'b1'])
    ackSotw(stream, response, ['b'])
    await xds.silence(stream)
    xds.set(EDS, { a: 'a2' })
    await xds.silence(stream)
    ackSotw(stream, response, ['a', 'b'])
    await expectSotw(stream, EDS, ['a2'])
  })
})

describe('XDS 29: the empty list means everything as long as no name was given', () => {
  test('state of the world', async () => {
    xds.set(CDS, { a: 'a1', b: 'b1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS })
    ackSotw(stream, await expectSotw(stream, CDS, ['a1', 'b1']))
    await xds.silence(stream)
    xds.set(CDS, { c: 'c1' })
    await expectSotw(stream, CDS, ['a1', 'b1', 'c1'])
  })

  test('delta', async () => {
    xds.set(CDS, { a: 'a1', b: 'b1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    await expectDelta(stream, CDS, { a: 'a1', b: 'b1' })
  })
})

describe('XDS 30: from the wildcard to names to nothing', () => {
  test('state of the world', async () => {
    xds.set(CDS, { A: 'A1', B: 'B1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS })
    ackSotw(stream, await expectSotw(stream, CDS, ['A1', 'B1']), ['*', 'A'])
    const both = await expectSotw(stream, CDS, ['A1', 'B1'])
    ackSotw(stream, both, ['A'])
    await xds.silence(stream)
    xds.set(CDS, { B: 'B2' })
    await xds.silence(stream)
    xds.set(CDS, { A: 'A2' })
    const one = await expectSotw(stream, CDS, ['A2'])
    ackSotw(stream, one, [])
    await xds.silence(stream)
    xds.set(CDS, { A: 'A3', B: 'B3' })
    await xds.silence(stream)
    ackSotw(stream, one, ['*'])
    await expectSotw(stream, CDS, ['A3', 'B3'])
  })

  test('state of the world: the explicit wildcard', async () => {
    xds.set(LDS, { A: 'A1', B: 'B1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: LDS, resourceNames: ['*'] })
    const all = await expectSotw(stream, LDS, ['A1', 'B1'])
    ackSotw(stream, all, [])
    await xds.silence(stream)
    xds.set(LDS, { A: 'A2' })
    await xds.silence(stream)
  })

  test('delta: the explicit wildcard', async () => {
    xds.set(RDS, { A: 'A1', B: 'B1' })
    const stream = xds.delta()
    stream.send({ typeUrl: RDS, resourceNamesSubscribe: ['*'] })
    ackDelta(stream, await expectDelta(stream, RDS, { A: 'A1', B: 'B1' }))
    await xds.silence(stream)
  })
})

describe('XDS 31: a name beside the wildcard', () => {
  test('state of the world: is in a response once', async () => {
    xds.set(CDS, { A: 'A1', B: 'B1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS, resourceNames: ['*', 'A'] })
    await expectSotw(stream, CDS, ['A1', 'B1'])
  })

  test('delta: is in a response once', async () => {
    xds.set(CDS, { A: 'A1', B: 'B1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, resourceNamesSubscribe: ['*', 'A'] })
    await expectDelta(stream, CDS, { A: 'A1', B: 'B1' })
  })
})

describe('XDS 32: what does not exist is sent when it does', () => {
  test('state of the world', async () => {
    const stream = xds.sotw()
    stream.send({ typeUrl: EDS, resourceNames: ['later'] })
    await xds.silence(stream)
    xds.set(EDS, { later: 'l1' })
    await expectSotw(stream, EDS, ['l1'])
  })

  test('delta', async () => {
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['later'] })
    ackDelta(stream, await expectDelta(stream, EDS, { later: undefined }))
    await xds.silence(stream)
    xds.set(EDS, { later: 'l1' })
    await expectDelta(stream, EDS, { later: 'l1' })
  })
})

describe('XDS 33: the empty name is a name', () => {
  test('state of the world', async () => {
    xds.set(EDS, { a: 'a1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: EDS, resourceNames: [''] })
    await xds.silence(stream)
  })

  test('delta', async () => {
    xds.set(EDS, { a: 'a1' })
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: [''] })
    await expectDelta(stream, EDS, { '': undefined })
  })
})

describe('XDS 34: a part of what exists may be asked for', () => {
  test.each([CDS, LDS, EDS, RDS])('state of the world: %s', async (typeUrl) => {
    xds.set(typeUrl, { a: 'a1', b: 'b1', c: 'c1' })
    const stream = xds.sotw()
    stream.send({ typeUrl, resourceNames: ['a', 'c', 'missing'] })
    await expectSotw(stream, typeUrl, ['a1', 'c1'])
  })

  test('delta', async () => {
    xds.set(EDS, { a: 'a1', b: 'b1', c: 'c1' })
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['a', 'c'] })
    await expectDelta(stream, EDS, { a: 'a1', c: 'c1' })
  })
})

describe('XDS 36: a name of the new form is a name like any other', () => {
  const name = 'xdstp://authority/envoy.config.cluster.v3.Cluster/ä 東?zone=1'

  test('state of the world', async () => {
    xds.set(CDS, { [name]: 'new' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS, resourceNames: [name] })
    await expectSotw(stream, CDS, ['new'])
  })

  test('delta', async () => {
    xds.set(CDS, { [name]: 'new' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, resourceNamesSubscribe: [name] })
    await expectDelta(stream, CDS, { [name]: 'new' })
  })
})

describe('XDS 37: delta subscribe to a known name resends it', () => {
  test('though it did not change', async () => {
    xds.set(EDS, { a: 'a1', b: 'b1' })
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['a', 'b'] })
    ackDelta(stream, await stream.receive())
    await xds.silence(stream)
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['a'] })
    await expectDelta(stream, EDS, { a: 'a1' })
  })

  test('also while it is on its way', async () => {
    xds.set(EDS, { a: 'a1' })
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['a'] })
    const first = await stream.receive()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['a'] })
    ackDelta(stream, first)
    await expectDelta(stream, EDS, { a: 'a1' })
  })

  test('also under the wildcard', async () => {
    xds.set(CDS, { a: 'a1', b: 'b1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    ackDelta(stream, await stream.receive())
    stream.send({ typeUrl: CDS, resourceNamesSubscribe: ['a'] })
    await expectDelta(stream, CDS, { a: 'a1' })
  })
})

describe('XDS 38: delta unsubscribe', () => {
  test('is not answered, whether the name was asked for or not', async () => {
    xds.set(EDS, { a: 'a1', b: 'b1' })
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['a', 'b'] })
    ackDelta(stream, await stream.receive())
    stream.send({ typeUrl: EDS, resourceNamesUnsubscribe: ['a', 'phantom'] })
    await xds.silence(stream)
    xds.set(EDS, { a: 'a2' })
    await xds.silence(stream)
    xds.set(EDS, { b: 'b2' })
    await expectDelta(stream, EDS, { b: 'b2' })
  })

  test('forgets, so that a later subscribe is answered', async () => {
    xds.set(EDS, { a: 'a1' })
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['a'] })
    ackDelta(stream, await stream.receive())
    stream.send({ typeUrl: EDS, resourceNamesUnsubscribe: ['a'] })
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['a'] })
    await expectDelta(stream, EDS, { a: 'a1' })
  })
})

describe('XDS 39: delta unsubscribe of a name under the wildcard is answered', () => {
  test('with the resource, if it exists', async () => {
    xds.set(CDS, { A: 'A1', B: 'B1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, resourceNamesSubscribe: ['*', 'A'] })
    ackDelta(stream, await stream.receive())
    stream.send({ typeUrl: CDS, resourceNamesUnsubscribe: ['A'] })
    await expectDelta(stream, CDS, { A: 'A1' })
  })

  test('with its absence, if it does not', async () => {
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, resourceNamesSubscribe: ['*', 'A'] })
    ackDelta(stream, await expectDelta(stream, CDS, { A: undefined }))
    stream.send({ typeUrl: CDS, resourceNamesUnsubscribe: ['A'] })
    await expectDelta(stream, CDS, { A: undefined })
  })
})

describe('XDS 40: delta wildcard and names', () => {
  test('unsubscribe of the wildcard keeps the names', async () => {
    xds.set(CDS, { A: 'A1', B: 'B1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, resourceNamesSubscribe: ['*', 'A'] })
    ackDelta(stream, await stream.receive())
    stream.send({ typeUrl: CDS, resourceNamesUnsubscribe: ['*'] })
    await xds.silence(stream)
    xds.set(CDS, { B: 'B2' })
    await xds.silence(stream)
    xds.set(CDS, { A: 'A2' })
    await expectDelta(stream, CDS, { A: 'A2' })
  })

  test('a name beside the wildcard of the start keeps that', async () => {
    xds.set(CDS, { A: 'A1', B: 'B1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    ackDelta(stream, await stream.receive())
    stream.send({ typeUrl: CDS, resourceNamesSubscribe: ['A'] })
    ackDelta(stream, await stream.receive())
    await xds.silence(stream)
    xds.set(CDS, { B: 'B2' })
    await expectDelta(stream, CDS, { B: 'B2' })
  })
})

describe('XDS 41: initial_resource_versions', () => {
  const versionOf = (typeUrl: string, name: string) =>
    xds.snapshot.get(typeUrl, name)?.version ?? ''

  test('under the wildcard: equal is not sent, gone is told, the rest is sent', async () => {
    xds.set(CDS, { same: 's1', changed: 'c1', added: 'a1' })
    const stream = xds.delta()
    stream.send({
      typeUrl: CDS,
      initialResourceVersions: { same: versionOf(CDS, 'same'), changed: 'old', gone: 'old' },
    })
    await expectDelta(stream, CDS, { changed: 'c1', added: 'a1' }).then((response) =>
      ackDelta(stream, response),
    )
    ackDelta(stream, await expectDelta(stream, CDS, { gone: undefined }))
    await xds.silence(stream)
  })

  test('with names: the same', async () => {
    xds.set(EDS, { same: 's1', changed: 'c1', added: 'a1', other: 'o1' })
    const stream = xds.delta()
    stream.send({
      typeUrl: EDS,
      resourceNamesSubscribe: ['same', 'changed', 'gone', 'added', 'never'],
      initialResourceVersions: { same: versionOf(EDS, 'same'), changed: 'old', gone: 'old' },
    })
    ackDelta(
      stream,
      await expectDelta(stream, EDS, { changed: 'c1', added: 'a1', never: undefined }),
    )
    ackDelta(stream, await expectDelta(stream, EDS, { gone: undefined }))
    await xds.silence(stream)
  })

  test('up to date: silence', async () => {
    xds.set(CDS, { a: 'a1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, initialResourceVersions: { a: versionOf(CDS, 'a') } })
    await xds.silence(stream)
    xds.set(CDS, { a: 'a2' })
    await expectDelta(stream, CDS, { a: 'a2' })
  })
})

describe('XDS 42: subscribe and unsubscribe of one name in one request', () => {
  test('ends in not subscribed', async () => {
    xds.set(EDS, { a: 'a1' })
    const stream = xds.delta()
    stream.send({
      typeUrl: EDS,
      resourceNamesSubscribe: ['a'],
      resourceNamesUnsubscribe: ['a'],
    })
    await xds.silence(stream)
    xds.set(EDS, { a: 'a2' })
    await xds.silence(stream)
  })
})
