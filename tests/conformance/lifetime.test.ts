/** XDS rule 58: resources that a client drops unless it hears of them again in time. */

import { describe, expect, test } from 'bun:test'
import { envoy } from '../../src/gen/discovery.js'
import { makeResource } from '../../src/xds/make-resource.ts'
import { setting } from '../support/xds-resources.ts'
import {
  ackDelta,
  ackSotw,
  CDS,
  EDS,
  expectDelta,
  nackDelta,
  type SotwResponse,
  useXdsServer,
} from './harness.ts'

const { Resource } = envoy.service.discovery.v3
const WRAPPER = 'type.googleapis.com/envoy.service.discovery.v3.Resource'
const WRAPS = { id: 'mine', clientFeatures: ['xds.config.resource-in-sotw'] }
const TTL_MS = 60

const xds = useXdsServer()

function setTimed(typeUrl: string, name: string, text: string, ttlMs = TTL_MS): void {
  const body = new TextEncoder().encode(text)
  xds.snapshot.apply(setting(makeResource(typeUrl, name, body, [], ttlMs)))
}

function unwrapped(response: SotwResponse) {
  return response.resources.map(({ typeUrl, value }) => {
    expect(typeUrl).toBe(WRAPPER)
    const { name, ttl, resource } = Resource.decode(value)
    return { name, nanos: ttl?.nanos, text: new TextDecoder().decode(resource?.value) }
  })
}

describe('XDS 58: a time to live', () => {
  test('delta: is told, and refreshed without the body before it is over, again and again', async () => {
    setTimed(EDS, 'one', 'text')
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['one'] })
    const first = await expectDelta(stream, EDS, { one: 'text' })
    expect(first.resources[0]?.ttl).toMatchObject({ seconds: 0, nanos: TTL_MS * 1e6 })
    ackDelta(stream, first)
    for (let round = 0; round < 2; round++) {
      const heartbeat = await stream.receive()
      expect(heartbeat.resources).toHaveLength(1)
      const [resource] = heartbeat.resources
      expect(resource).toMatchObject({ name: 'one', resource: null })
      expect(resource?.version).toBe(first.resources[0]?.version ?? '')
      expect(resource?.ttl?.nanos).toBe(TTL_MS * 1e6)
      ackDelta(stream, heartbeat)
    }
  })

  test('delta: what changes meanwhile comes with its body', async () => {
    setTimed(EDS, 'one', 'text')
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['one'] })
    ackDelta(stream, await expectDelta(stream, EDS, { one: 'text' }))
    const heartbeat = await stream.receive()
    setTimed(EDS, 'one', 'new')
    ackDelta(stream, heartbeat)
    await expectDelta(stream, EDS, { one: 'new' })
  })

  test('delta: what was refused is not refreshed', async () => {
    setTimed(EDS, 'bad', 'text')
    setTimed(EDS, 'good', 'text')
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['bad'] })
    nackDelta(stream, await expectDelta(stream, EDS, { bad: 'text' }), 'no')
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['good'] })
    ackDelta(stream, await expectDelta(stream, EDS, { good: 'text' }))
    for (let round = 0; round < 2; round++) {
      const heartbeat = await stream.receive()
      expect(heartbeat.resources.map(({ name }) => name)).toEqual(['good'])
      ackDelta(stream, heartbeat)
    }
  })

  test('delta: one that is taken away is not missed any more', async () => {
    setTimed(EDS, 'one', 'text')
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['one', 'other'] })
    ackDelta(stream, await stream.receive())
    xds.set(EDS, { one: 'for good' })
    ackDelta(stream, await expectDelta(stream, EDS, { one: 'for good' }))
    setTimed(EDS, 'other', 'timed')
    ackDelta(stream, await expectDelta(stream, EDS, { other: 'timed' }))
    const heartbeat = await stream.receive()
    expect(heartbeat.resources.map(({ name }) => name)).toEqual(['other'])
  })

  test('state of the world: is told to a client that takes wrapped resources, and refreshed', async () => {
    setTimed(CDS, 'one', 'text')
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS, node: WRAPS })
    const expected = [{ name: 'one', nanos: TTL_MS * 1e6, text: 'text' }]
    for (let round = 0; round < 3; round++) {
      const response = await stream.receive()
      expect(unwrapped(response)).toEqual(expected)
      ackSotw(stream, response)
    }
  })

  test('state of the world: and to no other', async () => {
    setTimed(CDS, 'one', 'text', 1)
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS })
    const response = await stream.receive()
    expect(response.resources.map(({ typeUrl }) => typeUrl)).toEqual([CDS])
    ackSotw(stream, response)
    await xds.silence(stream)
  })

  test('delta: endpoints are not sent again for a cluster that is only refreshed', async () => {
    const text = new TextEncoder().encode('text')
    const refersTo = [{ typeUrl: EDS, name: 'one' }]
    xds.snapshot.apply(setting(makeResource(CDS, 'one', text, refersTo, TTL_MS)))
    xds.set(EDS, { one: 'endpoints' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    ackDelta(stream, await expectDelta(stream, CDS, { one: 'text' }))
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['one'] })
    ackDelta(stream, await expectDelta(stream, EDS, { one: 'endpoints' }))
    for (let round = 0; round < 2; round++) {
      const heartbeat = await stream.receive()
      expect(heartbeat.typeUrl).toBe(CDS)
      ackDelta(stream, heartbeat)
    }
  })
})
