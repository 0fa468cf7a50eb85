import { expect, test } from 'bun:test'
import type { DeltaResponse, SotwResponse } from '../../conformance/harness.ts'
import type { DeltaStream, SotwStream } from '../../support/xds-client.ts'
import { setting, testResource } from '../../support/xds-resources.ts'
import { CDS, GoodClient, scene, set } from './harness.ts'

const CLUSTERS = 200
/** So many refusals in a row, and the search for the culprit rests. */
const PATIENCE = 64
const CHANGES = 30

test.each(['delta', 'sotw'] as const)(
  '%s: a client that refuses everything is sent a bounded handful, and then what changes alone',
  async (mode) => {
    const stage = await scene()
    const { server, snapshot } = stage
    const crowd = (text: string) =>
      Array.from({ length: CLUSTERS }, (_, index) => testResource(CDS, `c${index}`, text))
    snapshot.apply(setting(...crowd('1')))
    const good = new GoodClient(stage)
    await good.follows()
    const stream = mode === 'delta' ? server.connect().delta() : server.connect().sotw()
    const expectSilence = async (of: DeltaStream | SotwStream) => {
      expect(await server.said<SotwResponse | DeltaResponse>(of)).toEqual([])
    }
    const refuse = async () => {
      const { typeUrl, nonce, resources } = await stream.receive()
      const errorDetail = { code: 13, message: 'no'.repeat(10_000) }
      stream.send({ typeUrl, responseNonce: nonce, errorDetail })
      return resources.length
    }
    stream.send({ typeUrl: CDS, node: { id: 'unwilling' } })
    for (let refusals = 0; refusals < PATIENCE; refusals++) await refuse()
    await expectSilence(stream)
    for (let change = 0; change < CHANGES; change++) {
      snapshot.apply(setting(...crowd(`text ${change}`)))
      expect(await refuse()).toBe(CLUSTERS)
    }
    await expectSilence(stream)
    await good.follows()
    const nacks = server.proxies.list(0).flatMap(({ types }) => types.map(({ nack }) => nack))
    expect(nacks.find((nack) => nack !== undefined)?.message.length).toBeLessThan(10_000)
  },
)

test('a client that takes something again is offered all that it refused', async () => {
  const stage = await scene()
  const { server, snapshot } = stage
  const count = 1_000
  const resources = Array.from({ length: count }, (_, index) => testResource(CDS, `c${index}`, '1'))
  snapshot.apply(setting(...resources))
  const stream = server.connect().delta()
  stream.send({ typeUrl: CDS })
  for (let refusals = 0; refusals < PATIENCE; refusals++) {
    const { typeUrl, nonce } = await stream.receive()
    stream.send({ typeUrl, responseNonce: nonce, errorDetail: { code: 13, message: 'no' } })
  }
  set(snapshot, CDS, 'new', '1')
  const taken = new Set<string>()
  while (taken.size < count - PATIENCE) {
    const { typeUrl, nonce, resources } = await stream.receive()
    for (const { name } of resources) taken.add(name)
    stream.send({ typeUrl, responseNonce: nonce })
  }
  expect(taken).toContain('new')
})
