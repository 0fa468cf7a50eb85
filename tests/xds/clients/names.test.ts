import { heapStats } from 'bun:jsc'
import { expect, test } from 'bun:test'
import type { DeltaStream } from '../../support/xds-client.ts'
import { GoodClient, RESOURCE_EXHAUSTED, SDS, scene } from './harness.ts'

const MANY = 100_000
const names = (round: number, count = MANY) =>
  Array.from({ length: count }, (_, index) => `name-${round}-${index}`)

/** Takes responses until so many names were said to be missing. */
async function takeMissing(stream: DeltaStream, count: number): Promise<void> {
  for (let missing = 0; missing < count; ) {
    const { typeUrl, nonce, removedResources } = await stream.receive()
    missing += removedResources.length
    stream.send({ typeUrl, responseNonce: nonce })
  }
}

test('100,000 names that do not exist are answered, in parts, and held without harm to others', async () => {
  const stage = await scene()
  const good = new GoodClient(stage)
  const stream = stage.server.connect().delta()
  stream.send({ typeUrl: SDS, resourceNamesSubscribe: names(0), node: { id: 'many' } })
  await good.follows()
  await takeMissing(stream, MANY)
  const asked = stage.server.proxies.list(0).find(({ nodeId }) => nodeId === 'many')
  expect(asked?.types[0]?.names).toBe(MANY)
})

test('names asked for and given up for ever leave nothing behind', async () => {
  const stage = await scene()
  const good = new GoodClient(stage)
  const stream = stage.server.connect().delta()
  const round = async (number: number) => {
    stream.send({ typeUrl: SDS, resourceNamesSubscribe: names(number, 2_000) })
    await takeMissing(stream, 2_000)
    stream.send({ typeUrl: SDS, resourceNamesUnsubscribe: names(number, 2_000) })
    await good.follows()
  }
  for (let number = 0; number < 5; number++) await round(number)
  const before = objects()
  for (let number = 5; number < 45; number++) await round(number)
  // Forty times two thousand names: one object for each would be seen.
  expect(objects() - before).toBeLessThan(20_000)
})

test('names without end are told to stop', async () => {
  const stage = await scene()
  const good = new GoodClient(stage)
  const stream = stage.server.connect().delta()
  for (let number = 0; number < 7; number++) {
    stream.send({ typeUrl: SDS, resourceNamesSubscribe: names(number) })
  }
  expect(await stream.ended).toBe(RESOURCE_EXHAUSTED)
  await good.follows()
}, 30_000)

function objects(): number {
  Bun.gc(true)
  return heapStats().objectCount
}
