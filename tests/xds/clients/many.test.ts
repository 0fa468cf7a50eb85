import { describe, expect, test } from 'bun:test'
import { FRAME } from '../../support/http2-frames.ts'
import { CDS, DELTA, GoodClient, RESOURCE_EXHAUSTED, request, SRDS, scene, set } from './harness.ts'

const WINDOW_BYTES = 1_000_000
const STREAMS = 1_000
/** What the server says of one connection in its SETTINGS. */
const MOST_OF_CONNECTION = 256

describe('1,000 streams', () => {
  test('of one connection: those beyond the bound are refused, the others served', async () => {
    const stage = await scene()
    const good = new GoodClient(stage)
    const raw = stage.raw(WINDOW_BYTES)
    for (let index = 0; index < STREAMS; index++) {
      raw.open(2 * index + 1, DELTA)
      raw.message(2 * index + 1, request({ typeUrl: CDS, node: { id: 'many' } }))
    }
    await raw.until(
      () => raw.isClosed || raw.received(FRAME.resetStream) >= STREAMS - MOST_OF_CONNECTION,
    )
    expect(stage.server.usage().streams).toBeLessThanOrEqual(MOST_OF_CONNECTION + 1)
    await good.follows()
  })

  test('over many connections: those beyond the bound end with RESOURCE_EXHAUSTED', async () => {
    const stage = await scene({ maxStreams: 100 })
    const { server } = stage
    const good = new GoodClient(stage)
    await good.follows()
    const clients = Array.from({ length: 20 }, () => server.connect())
    const streams = clients.flatMap((client) => {
      return Array.from({ length: STREAMS / clients.length }, () => client.delta())
    })
    const refused = STREAMS + 1 - 100
    let ended = 0
    const codes = new Set<number>()
    const enough = Promise.withResolvers<void>()
    for (const stream of streams) {
      stream.send({ typeUrl: CDS })
      void stream.ended.then((code) => {
        codes.add(code)
        ended += 1
        if (ended === refused) enough.resolve()
      })
    }
    await enough.promise
    expect([...codes]).toEqual([RESOURCE_EXHAUSTED])
    expect(server.usage()).toMatchObject({ streams: 100, refused: { streams: refused } })
    await good.follows()
    for (const stream of streams) stream.cancel()
    await stage.comings.until(() => server.usage().streams === 1)
    const next = server.connect().delta()
    next.send({ typeUrl: CDS })
    await next.receive()
  })

  test('opened and given up at once leave nothing behind', async () => {
    const stage = await scene()
    const good = new GoodClient(stage)
    const raw = stage.raw(WINDOW_BYTES)
    for (let index = 0; index < 5 * STREAMS; index++) {
      const stream = 2 * index + 1
      raw.open(stream, DELTA)
      raw.message(stream, request({ typeUrl: CDS, node: { id: 'quitter' } }))
      raw.reset(stream)
      if (index % 500 === 0) await good.follows()
    }
    await good.follows()
    raw.close()
    await good.follows()
    await stage.comings.until(() => stage.server.usage().streams === 1)
    expect(stage.server.proxies.list(0).map(({ nodeId }) => nodeId)).toEqual(['good'])
  })
})

describe('a client that comes and goes', () => {
  test('leaves nothing behind, and what it had is told each time', async () => {
    const stage = await scene()
    const { server, snapshot } = stage
    set(snapshot, SRDS, 'scope', '1')
    const good = new GoodClient(stage)
    let told = 0
    server.proxies.listen({
      connected() {},
      disconnected: (_, remnant) => {
        told += remnant?.mayHoldOther('scope', 'another') ? 1 : 0
        stage.comings.changed()
      },
      acked() {},
      nacked() {},
    })
    for (let turn = 1; turn <= 100; turn++) {
      const client = server.connect()
      const stream = client.delta()
      stream.send({ typeUrl: SRDS, node: { id: 'restless' } })
      const { typeUrl, nonce } = await stream.receive()
      stream.send({ typeUrl, responseNonce: nonce })
      stream.cancel()
      client.close()
      await stage.comings.until(() => told === turn)
      if (turn % 10 === 0) await good.follows()
    }
    expect(server.usage().streams).toBe(1)
    expect(server.proxies.list(0).length).toBe(1)
  })
})
