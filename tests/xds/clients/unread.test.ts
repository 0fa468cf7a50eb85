import { expect, test } from 'bun:test'
import { TYPE_URLS } from '../../../src/xds/type-url.ts'
import { FRAME } from '../../support/http2-frames.ts'
import { CDS, DELTA, GoodClient, request, SDS, scene, set } from './harness.ts'

const BIG = 'x'.repeat(100_000)
const CHANGES = 50

test.each([
  ['no window at all', 0],
  ['a window of one byte', 1],
])('a client with %s costs one response, and holds up nobody', async (_, windowBytes) => {
  const stage = await scene()
  const { server, snapshot } = stage
  const good = new GoodClient(stage)
  const raw = stage.raw(windowBytes)
  raw.open(1, DELTA)
  raw.message(1, request({ typeUrl: CDS, node: { id: 'unread' } }))
  await stage.comings.until(() => server.proxies.list(0).length === 2)
  for (let change = 0; change < CHANGES; change++) {
    await good.follows(() => set(snapshot, CDS, `big-${change % 5}`, `${BIG}${change}`))
    // Who has not read a response may well say so: it is told nothing more for that.
    raw.message(1, request({ typeUrl: CDS, responseNonce: String(change) }))
    if (windowBytes > 0) raw.grant(1, windowBytes)
  }
  const { unsentBytes } = server.usage()
  expect(unsentBytes).toBeGreaterThan(0)
  expect(unsentBytes).toBeLessThan(6 * BIG.length)
  expect(raw.dataBytes).toBeLessThanOrEqual(CHANGES + 1)
})

test('a client that never reads is bounded over all the types there are', async () => {
  const stage = await scene()
  const { server, snapshot } = stage
  const good = new GoodClient(stage)
  for (const typeUrl of Object.values(TYPE_URLS)) set(snapshot, typeUrl, 'big', BIG)
  const raw = stage.raw(0)
  raw.open(1, DELTA)
  for (const typeUrl of Object.values(TYPE_URLS)) {
    raw.message(1, request({ typeUrl, resourceNamesSubscribe: ['big'], node: { id: 'unread' } }))
  }
  await stage.comings.until(() => server.proxies.list(0).length === 2)
  for (let change = 0; change < CHANGES; change++) {
    await good.follows(() => set(snapshot, SDS, 'big', `${BIG}${change}`))
  }
  // The first response fills what may be on its way; the rest is not even made.
  expect(server.usage().unsentBytes).toBeLessThan(2 * BIG.length)
})

test('a client that reads at last gets the latest, and all of it', async () => {
  const stage = await scene()
  const { server, snapshot } = stage
  const good = new GoodClient(stage)
  set(snapshot, SDS, 'big', BIG)
  const raw = stage.raw(0)
  raw.open(1, DELTA)
  raw.message(1, request({ typeUrl: SDS, resourceNamesSubscribe: ['big'] }))
  await stage.comings.until(() => server.proxies.list(0).length === 2)
  for (let change = 0; change < 3; change++) {
    await good.follows(() => set(snapshot, SDS, 'big', `${BIG}${change}`))
  }
  raw.grant(1, 10 * BIG.length)
  await raw.until(() => raw.dataBytes > 0)
  raw.message(1, request({ typeUrl: SDS, responseNonce: '1' }))
  await raw.until(() => raw.dataBytes > 2 * BIG.length)
  expect(raw.received(FRAME.resetStream)).toBe(0)
  await good.follows()
  expect(server.usage().unsentBytes).toBe(0)
})
