/** Resources that a client asks for when a request needs them, and what operators see of clients. */

import { describe, expect, test } from 'bun:test'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import {
  ackDelta,
  ackSotw,
  CDS,
  expectDelta,
  expectSotw,
  nackSotw,
  useXdsServer,
} from './harness.ts'

const VHDS = TYPE_URLS.virtualHost
const xds = useXdsServer()

describe('XDS 59: on demand', () => {
  test('delta: a virtual host by its own name, and one that does not exist yet', async () => {
    xds.set(VHDS, { 'routes/a.example': 'a1' })
    const stream = xds.delta()
    stream.send({ typeUrl: VHDS, resourceNamesSubscribe: ['routes/a.example'] })
    ackDelta(stream, await expectDelta(stream, VHDS, { 'routes/a.example': 'a1' }))
    stream.send({ typeUrl: VHDS, resourceNamesSubscribe: ['routes/b.example'] })
    ackDelta(stream, await expectDelta(stream, VHDS, { 'routes/b.example': undefined }))
    xds.set(VHDS, { 'routes/b.example': 'b1', 'routes/c.example': 'c1' })
    ackDelta(stream, await expectDelta(stream, VHDS, { 'routes/b.example': 'b1' }))
    await xds.silence(stream)
  })

  test('delta: a cluster by its name beside the wildcard', async () => {
    xds.set(CDS, { known: 'known1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    ackDelta(stream, await expectDelta(stream, CDS, { known: 'known1' }))
    stream.send({ typeUrl: CDS, resourceNamesSubscribe: ['later'] })
    ackDelta(stream, await expectDelta(stream, CDS, { later: undefined }))
    xds.set(CDS, { later: 'later1' })
    await expectDelta(stream, CDS, { later: 'later1' })
  })
})

describe('XDS 62: operators see what each client has', () => {
  const status = () => xds.server.proxies.list(1_000_000)[0]

  test('state of the world: sent, confirmed, refused and mended', async () => {
    xds.set(CDS, { a: 'a1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS, node: { id: 'mine' } })
    const first = await expectSotw(stream, CDS, ['a1'])
    expect(status()?.types[0]).toMatchObject({ mode: 'sotw', sentVersion: first.versionInfo })
    expect(status()?.types[0]?.ackedVersion).toBe('')
    ackSotw(stream, first)
    await xds.silence(stream)
    expect(status()?.types[0]?.ackedVersion).toBe(first.versionInfo)
    xds.set(CDS, { a: 'a2' })
    nackSotw(stream, await expectSotw(stream, CDS, ['a2']), 'no')
    await xds.silence(stream)
    expect(status()?.status).toBe('NACKED')
    xds.set(CDS, { a: 'a3' })
    ackSotw(stream, await expectSotw(stream, CDS, ['a3']))
    await xds.silence(stream)
    expect(status()?.status).toBe('SYNCED')
  })

  test('delta: sent and confirmed', async () => {
    xds.set(CDS, { a: 'a1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, node: { id: 'mine' } })
    const first = await expectDelta(stream, CDS, { a: 'a1' })
    expect(status()?.types[0]).toMatchObject({ mode: 'delta', ackedVersion: '' })
    ackDelta(stream, first)
    await xds.silence(stream)
    expect(status()?.types[0]?.ackedVersion).toBe(first.systemVersionInfo)
    expect(status()?.status).toBe('SYNCED')
  })
})
