import { describe, expect, test } from 'bun:test'
import {
  ackDelta,
  ackSotw,
  CDS,
  EDS,
  expectDelta,
  expectSotw,
  LDS,
  resources,
  SRDS,
  useXdsServer,
} from './harness.ts'

const xds = useXdsServer()

describe('XDS 44: state of the world, whole types', () => {
  test.each([CDS, LDS, SRDS])('%s: everything subscribed in one response', async (typeUrl) => {
    xds.set(typeUrl, { a: 'a1', b: 'b1' })
    const stream = xds.sotw()
    stream.send({ typeUrl })
    ackSotw(stream, await expectSotw(stream, typeUrl, ['a1', 'b1']))
    await xds.silence(stream)
    xds.set(typeUrl, { b: 'b2' })
    await expectSotw(stream, typeUrl, ['a1', 'b2'])
  })

  test.each([CDS, LDS, SRDS])(
    '%s: a client at its start is told that there is nothing',
    async (typeUrl) => {
      const stream = xds.sotw()
      stream.send({ typeUrl })
      await expectSotw(stream, typeUrl, [])
    },
  )

  test('delta: so is one that speaks delta', async () => {
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    await expectDelta(stream, CDS, {})
  })

  test('and one that asks for a name', async () => {
    const stream = xds.sotw()
    stream.send({ typeUrl: LDS, resourceNames: ['missing'] })
    ackSotw(stream, await expectSotw(stream, LDS, []), ['missing', 'too'])
    await expectSotw(stream, LDS, [])
  })
})

describe('XDS 45: state of the world, other types', () => {
  test('only what changed is sent', async () => {
    xds.set(EDS, { a: 'a1', b: 'b1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: EDS, resourceNames: ['a', 'b'] })
    ackSotw(stream, await stream.receive(), ['a', 'b'])
    await xds.silence(stream)
    xds.set(EDS, { b: 'b2' })
    await expectSotw(stream, EDS, ['b2'])
  })

  test('what is gone cannot be told, and is sent when it is back', async () => {
    xds.set(EDS, { a: 'a1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: EDS, resourceNames: ['a'] })
    ackSotw(stream, await stream.receive(), ['a'])
    await xds.silence(stream)
    xds.remove(EDS, 'a')
    await xds.silence(stream)
    xds.set(EDS, { a: 'a2' })
    await expectSotw(stream, EDS, ['a2'])
  })
})

describe('XDS 46: state of the world, removal', () => {
  test.each([CDS, LDS, SRDS])('%s: is absence, down to nothing at all', async (typeUrl) => {
    xds.set(typeUrl, { a: 'a1', b: 'b1' })
    const stream = xds.sotw()
    stream.send({ typeUrl })
    ackSotw(stream, await stream.receive())
    await xds.silence(stream)
    xds.remove(typeUrl, 'a')
    ackSotw(stream, await expectSotw(stream, typeUrl, ['b1']))
    await xds.silence(stream)
    xds.remove(typeUrl, 'b')
    await expectSotw(stream, typeUrl, [])
  })
})

describe('XDS 47: delta sends changes only', () => {
  test('with name and version, and tells what is gone', async () => {
    xds.set(SRDS, { a: 'a1', b: 'b1', c: 'c1' })
    const stream = xds.delta()
    stream.send({ typeUrl: SRDS })
    ackDelta(stream, await stream.receive())
    await xds.silence(stream)
    const [a] = resources(SRDS, { a: 'a2' })
    if (a === undefined) throw new Error('no resource')
    xds.snapshot.apply({ set: [a], removed: [{ typeUrl: SRDS, name: 'b' }] })
    const response = await expectDelta(stream, SRDS, { a: 'a2', b: undefined })
    expect(response.resources[0]).toMatchObject({ name: 'a', version: a.version })
    expect(response.resources[0]?.resource?.typeUrl).toBe(SRDS)
  })
})

describe('XDS 48: delta subscribe to what does not exist', () => {
  test('is answered with its absence, and stays', async () => {
    xds.set(EDS, { a: 'a1' })
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['a', 'missing'] })
    ackDelta(stream, await expectDelta(stream, EDS, { a: 'a1', missing: undefined }))
    await xds.silence(stream)
    xds.set(EDS, { missing: 'm1' })
    await expectDelta(stream, EDS, { missing: 'm1' })
  })
})

describe('XDS 49: nothing is pushed', () => {
  test('for content that is equal', async () => {
    xds.set(CDS, { a: 'a1' })
    const [sotw, delta] = [xds.sotw(), xds.delta()]
    sotw.send({ typeUrl: CDS })
    delta.send({ typeUrl: CDS })
    ackSotw(sotw, await sotw.receive())
    ackDelta(delta, await delta.receive())
    await xds.silence(sotw)
    await xds.silence(delta)
    xds.set(CDS, { a: 'a1' })
    xds.remove(CDS, 'never there')
    await xds.silence(sotw)
    await xds.silence(delta)
  })

  test('for a change of what is not subscribed', async () => {
    xds.set(EDS, { a: 'a1', b: 'b1' })
    const [sotw, delta] = [xds.sotw(), xds.delta()]
    sotw.send({ typeUrl: EDS, resourceNames: ['a'] })
    delta.send({ typeUrl: EDS, resourceNamesSubscribe: ['a'] })
    ackSotw(sotw, await sotw.receive(), ['a'])
    ackDelta(delta, await delta.receive())
    await xds.silence(sotw)
    await xds.silence(delta)
    xds.set(EDS, { b: 'b2' })
    await xds.silence(sotw)
    await xds.silence(delta)
  })
})

describe('XDS 50: resources are opaque', () => {
  test('and reach every client in the same order', async () => {
    const names = ['z', 'a', 'm', '\u00e4', '1']
    xds.set(CDS, Object.fromEntries(names.map((name) => [name, `\u0000\u00ff${name}`])))
    const orders: string[] = []
    for (let client = 0; client < 2; client++) {
      const stream = xds.sotw()
      stream.send({ typeUrl: CDS })
      const { resources: sent } = await stream.receive()
      orders.push(JSON.stringify(sent.map(({ value }) => Buffer.from(value).toString('base64'))))
    }
    expect(orders[1]).toBe(orders[0] ?? '')
  })

  test('delta: byte by byte as they were set', async () => {
    xds.set(CDS, { z: '\u0000\u00ff', a: '' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    await expectDelta(stream, CDS, { z: '\u0000\u00ff', a: '' })
  })
})
