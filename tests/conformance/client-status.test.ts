/** XDS rule 61: what each client has, asked by the messages that the usual tools send. */

import { afterEach, describe, expect, test } from 'bun:test'
import { envoy } from '../../src/gen/discovery.js'
import { clientStatusDiscoveryService } from '../../src/gen/services.ts'
import { createGrpcClient, type GrpcClient } from '../../src/lib/grpc/client.ts'
import {
  ackDelta,
  ackSotw,
  CDS,
  cluster,
  EDS,
  expectDelta,
  expectSotw,
  nackDelta,
  nackSotw,
  RDS,
  SDS,
  useXdsServer,
} from './harness.ts'

type Request = envoy.service.status.v3.ClientStatusRequestInit
type Client = GrpcClient<typeof clientStatusDiscoveryService>

const { ConfigStatus } = envoy.service.status.v3
const { ClientResourceStatus } = envoy.admin.v3
const DEADLINE = { deadlineMs: 5_000 }

const xds = useXdsServer()
let client: Client | undefined
afterEach(() => {
  client?.close()
  client = undefined
})

function asking(): Client {
  client ??= createGrpcClient(clientStatusDiscoveryService, {
    target: `127.0.0.1:${xds.server.port}`,
  })
  return client
}

const fetchStatus = (request: Request = {}) => asking().fetchClientStatus(request, DEADLINE)

/** By name: `<config status> <client status>`. */
async function statuses(request: Request = {}): Promise<Record<string, string>> {
  const { config } = await fetchStatus(request)
  const [first] = config
  const entries = (first?.genericXdsConfigs ?? []).map(({ name, configStatus, clientStatus }) => {
    const words = `${nameIn(ConfigStatus, configStatus)} ${nameIn(ClientResourceStatus, clientStatus)}`
    return [name, words] as const
  })
  return Object.fromEntries(entries)
}

function nameIn(names: object, value: number): string {
  const found = Object.entries(names).find(([, number]) => number === value)
  return found?.[0] ?? String(value)
}

describe('XDS 61: each resource has a status', () => {
  test('delta: from asked for to sent, confirmed, refused and gone', async () => {
    xds.set(CDS, { good: 'good1', bad: 'bad1' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, node: { id: 'mine' } })
    const first = await stream.receive()
    expect(await statuses()).toEqual({ good: 'STALE REQUESTED', bad: 'STALE REQUESTED' })
    ackDelta(stream, first)
    await xds.silence(stream)
    expect(await statuses()).toMatchObject({ good: 'SYNCED ACKED', bad: 'SYNCED ACKED' })
    xds.set(CDS, { bad: 'bad2' })
    const second = await expectDelta(stream, CDS, { bad: 'bad2' })
    expect(await statuses()).toMatchObject({ good: 'SYNCED ACKED', bad: 'STALE ACKED' })
    nackDelta(stream, second, 'no such filter')
    await xds.silence(stream)
    expect(await statuses()).toMatchObject({ good: 'SYNCED ACKED', bad: 'ERROR NACKED' })
    const { config } = await fetchStatus()
    const bad = config[0]?.genericXdsConfigs.find(({ name }) => name === 'bad')
    expect(bad?.errorState).toMatchObject({ details: 'no such filter' })
    expect(bad?.errorState?.versionInfo).toBe(xds.snapshot.get(CDS, 'bad')?.version ?? '')
    // What it has is still the one before.
    expect(new TextDecoder().decode(bad?.xdsConfig?.value)).toBe('bad1')
    xds.remove(CDS, 'bad')
    ackDelta(stream, await expectDelta(stream, CDS, { bad: undefined }))
    await xds.silence(stream)
    expect(await statuses()).not.toHaveProperty('bad')
  })

  test('delta: what does not exist, and what waits', async () => {
    const stream = xds.delta()
    stream.send({ typeUrl: EDS, resourceNamesSubscribe: ['none'] })
    ackDelta(stream, await expectDelta(stream, EDS, { none: undefined }))
    xds.set(CDS, { c: 'c1' })
    xds.set(RDS, { r: { text: 'to c', refersTo: [cluster('c')] } })
    stream.send({ typeUrl: CDS })
    stream.send({ typeUrl: RDS, resourceNamesSubscribe: ['r'] })
    await expectDelta(stream, CDS, { c: 'c1' })
    expect(await statuses()).toMatchObject({
      none: 'SYNCED DOES_NOT_EXIST',
      c: 'STALE REQUESTED',
      r: 'NOT_SENT REQUESTED',
    })
  })

  test('state of the world', async () => {
    xds.set(CDS, { good: 'good1' })
    const stream = xds.sotw()
    stream.send({ typeUrl: CDS, node: { id: 'mine' } })
    stream.send({ typeUrl: EDS, resourceNames: ['none'] })
    ackSotw(stream, await expectSotw(stream, CDS, ['good1']))
    await xds.silence(stream)
    expect(await statuses()).toMatchObject({ good: 'SYNCED ACKED', none: 'NOT_SENT REQUESTED' })
    xds.set(CDS, { good: 'good2' })
    nackSotw(stream, await expectSotw(stream, CDS, ['good2']), 'no')
    await xds.silence(stream)
    expect(await statuses()).toMatchObject({ good: 'ERROR NACKED' })
  })

  test('and the time since when there is what the client has', async () => {
    const times = async () => {
      const { config } = await fetchStatus()
      const all = config.flatMap(({ genericXdsConfigs }) => genericXdsConfigs)
      const clusters = all.filter(({ typeUrl }) => typeUrl === CDS)
      return clusters.map(({ name, lastUpdated }) => [name, lastUpdated?.seconds])
    }
    xds.clock.nowMs = 100_000
    xds.set(CDS, { same: 'one', changed: 'one' })
    xds.clock.nowMs = 150_000
    const stream = xds.delta()
    stream.send({ typeUrl: CDS })
    const first = await stream.receive()
    expect(await times()).toEqual([
      ['same', undefined],
      ['changed', undefined],
    ])
    ackDelta(stream, first)
    xds.clock.nowMs = 200_000
    xds.set(CDS, { same: 'one', changed: 'two' })
    const second = await expectDelta(stream, CDS, { changed: 'two' })
    expect(await times()).toEqual([
      ['same', 100],
      ['changed', 100],
    ])
    ackDelta(stream, second)
    await xds.silence(stream)
    expect(await times()).toEqual([
      ['same', 100],
      ['changed', 200],
    ])
  })

  test('and its content and version, unless that is not wanted; never that of a secret', async () => {
    xds.set(CDS, { one: 'text' })
    xds.set(SDS, { key: 'very private' })
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, node: { id: 'mine', cluster: 'group', userAgentName: 'envoy' } })
    ackDelta(stream, await expectDelta(stream, CDS, { one: 'text' }))
    stream.send({ typeUrl: SDS, resourceNamesSubscribe: ['key'] })
    ackDelta(stream, await expectDelta(stream, SDS, { key: 'very private' }))
    await xds.silence(stream)
    const contents = async (request: Request) => {
      const { config } = await fetchStatus(request)
      expect(config[0]?.node).toMatchObject({
        id: 'mine',
        cluster: 'group',
        userAgentName: 'envoy',
      })
      const configs = config[0]?.genericXdsConfigs ?? []
      const shown = configs.filter(({ name }) => ['one', 'key'].includes(name))
      expect(shown.find(({ name }) => name === 'one')?.versionInfo).toBe(
        xds.snapshot.get(CDS, 'one')?.version ?? '',
      )
      return Object.fromEntries(shown.map(({ name, xdsConfig }) => [name, xdsConfig?.typeUrl]))
    }
    expect(await contents({})).toEqual({ one: CDS, key: undefined })
    expect(await contents({ excludeResourceContents: true })).toEqual({
      one: undefined,
      key: undefined,
    })
  })
})

describe('XDS 61: who is asked about', () => {
  async function idsFor(nodeMatchers: Request['nodeMatchers']) {
    const { config } = await fetchStatus({ nodeMatchers: nodeMatchers ?? [] })
    return config.map(({ node }) => node?.id).toSorted()
  }

  test('is chosen by id and metadata', async () => {
    const metadata = (zone: string, weight: number) => ({
      fields: {
        place: {
          structValue: { fields: { zone: { stringValue: zone }, weight: { numberValue: weight } } },
        },
        tags: { listValue: { values: [{ stringValue: zone }, { boolValue: true }] } },
      },
    })
    const nodes = [
      { id: 'edge-1', metadata: metadata('a', 1) },
      { id: 'edge-2', metadata: metadata('b', 2) },
      { id: 'other' },
    ]
    for (const node of nodes) {
      const stream = xds.delta()
      stream.send({ typeUrl: CDS, node })
      await stream.receive()
    }
    const zone = [{ key: 'place' }, { key: 'zone' }]
    const weight = [{ key: 'place' }, { key: 'weight' }]
    const byMetadata = (path: { key: string }[], value: object) => [
      { nodeMetadatas: [{ path, value }] },
    ]
    expect(await idsFor([])).toEqual(['edge-1', 'edge-2', 'other'])
    expect(await idsFor([{ nodeId: { exact: 'other' } }])).toEqual(['other'])
    expect(await idsFor([{ nodeId: { prefix: 'EDGE', ignoreCase: true } }])).toEqual([
      'edge-1',
      'edge-2',
    ])
    expect(await idsFor([{ nodeId: { suffix: '2' } }, { nodeId: { contains: 'the' } }])).toEqual([
      'edge-2',
      'other',
    ])
    expect(await idsFor(byMetadata(zone, { stringMatch: { exact: 'a' } }))).toEqual(['edge-1'])
    expect(await idsFor(byMetadata(zone, { presentMatch: false }))).toEqual(['other'])
    expect(
      await idsFor(byMetadata(weight, { doubleMatch: { range: { start: 2, end: 3 } } })),
    ).toEqual(['edge-2'])
    expect(
      await idsFor(
        byMetadata([{ key: 'tags' }], { listMatch: { oneOf: { stringMatch: { exact: 'b' } } } }),
      ),
    ).toEqual(['edge-2'])
    expect(
      await idsFor([
        {
          nodeId: { prefix: 'edge' },
          nodeMetadatas: [{ path: zone, value: { stringMatch: { exact: 'a' } } }],
        },
      ]),
    ).toEqual(['edge-1'])
    expect(
      await idsFor(
        byMetadata(weight, {
          orMatch: { valueMatchers: [{ doubleMatch: { exact: 1 } }, { boolMatch: true }] },
        }),
      ),
    ).toEqual(['edge-1'])
  })

  test('cannot be chosen by a pattern, which might take for ever', async () => {
    const asked = fetchStatus({ nodeMatchers: [{ nodeId: { safeRegex: { regex: '(a+)+$' } } }] })
    await expect(asked).rejects.toMatchObject({ status: 'INVALID_ARGUMENT' })
  })

  test('can be asked over a stream, again and again', async () => {
    const stream = xds.delta()
    stream.send({ typeUrl: CDS, node: { id: 'mine' } })
    await stream.receive()
    const { streamClientStatus } = clientStatusDiscoveryService.methods
    const asked = xds.connect().open(streamClientStatus)
    asked.send({})
    expect((await asked.receive()).config).toHaveLength(1)
    asked.send({ nodeMatchers: [{ nodeId: { exact: 'nobody' } }] })
    expect((await asked.receive()).config).toEqual([])
  })
})
