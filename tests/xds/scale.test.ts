import { describe, expect, test } from 'bun:test'
import { envoy } from '../../src/gen/discovery.js'
import { bytesOf, type EncodedMessage } from '../../src/lib/grpc/methods.ts'
import { Companions } from '../../src/xds/companions.ts'
import { delta } from '../../src/xds/delta.ts'
import { Snapshot, type SnapshotView } from '../../src/xds/snapshot.ts'
import { sotw } from '../../src/xds/sotw.ts'
import { DiscoveryStream } from '../../src/xds/stream.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { removing, setting, testResource } from '../support/xds-resources.ts'

const { DeltaDiscoveryRequest, DeltaDiscoveryResponse, DiscoveryRequest } =
  envoy.service.discovery.v3
const { cluster: CDS } = TYPE_URLS

const named = (index: number) => `c${String(index).padStart(6, '0')}`

function snapshotOf(count: number, text = 'one'): Snapshot {
  const snapshot = new Snapshot()
  const all = Array.from({ length: count }, (_, index) => testResource(CDS, named(index), text))
  snapshot.apply(setting(...all))
  return snapshot
}

/** Counts how often resources are looked at. */
function counted(snapshot: Snapshot) {
  const looks = { count: 0 }
  const view: SnapshotView = {
    isOwn: false,
    get(typeUrl, name) {
      looks.count += 1
      return snapshot.get(typeUrl, name)
    },
    of(typeUrl) {
      looks.count += snapshot.of(typeUrl).size
      return snapshot.of(typeUrl)
    },
    parts: (typeUrl, partBytes) => snapshot.parts(typeUrl, partBytes),
    version: (typeUrl) => snapshot.version(typeUrl),
    givenVersion: () => undefined,
    listen: (listener) => snapshot.listen(listener),
  }
  return { view, looks }
}

const options = {
  clientFeatures: [],
  controlPlaneId: 'test',
  isAggregated: true,
  events: { acked() {}, nacked() {} },
}

class DeltaClient {
  readonly #stream: DiscoveryStream<envoy.service.discovery.v3.DeltaDiscoveryRequest>
  readonly has = new Map<string, string>()

  constructor(snapshot: SnapshotView) {
    this.#stream = new DiscoveryStream({
      dialect: delta,
      snapshot,
      companions: new Companions(),
      ...options,
    })
    snapshot.listen((changed, restated) => this.#stream.changed(changed, restated))
    this.#ask({ typeUrl: CDS })
  }

  /** Takes one response. */
  take(): EncodedMessage | undefined {
    const message = this.#stream.next(0)
    if (message === undefined) return undefined
    const { typeUrl, nonce, resources, removedResources } = DeltaDiscoveryResponse.decode(
      Buffer.concat(message),
    )
    for (const { name, version } of resources) this.has.set(name, version)
    for (const name of removedResources) this.has.delete(name)
    this.#ask({ typeUrl, responseNonce: nonce })
    return message
  }

  takeAll(): number {
    let count = 0
    while (this.take() !== undefined) count += 1
    return count
  }

  #ask(request: envoy.service.discovery.v3.DeltaDiscoveryRequestInit): void {
    const bytes = DeltaDiscoveryRequest.encode(request).finish()
    this.#stream.receive(CDS, DeltaDiscoveryRequest.decode(bytes), 0)
  }
}

function expectSame(client: DeltaClient, snapshot: Snapshot): void {
  const wanted = [...snapshot.of(CDS)].map(([name, { version }]) => [name, version] as const)
  expect(client.has.size).toBe(wanted.length)
  expect(wanted.filter(([name, version]) => client.has.get(name) !== version)).toEqual([])
}

describe('one change', () => {
  test('costs the same among 10 and among 10,000', () => {
    const [few, many] = [10, 10_000].map((count) => {
      const snapshot = snapshotOf(count)
      const { view, looks } = counted(snapshot)
      const client = new DeltaClient(view)
      client.takeAll()
      looks.count = 0
      snapshot.apply(setting(testResource(CDS, named(7), 'two')))
      const bytes = bytesOf(client.take() ?? [])
      expect(client.take()).toBeUndefined()
      expectSame(client, snapshot)
      return { bytes, looks: looks.count }
    })
    expect(many).toEqual(few)
  })
})

describe('a first sync', () => {
  test('is put together and encoded once for all streams, in parts', () => {
    const snapshot = snapshotOf(2_000, 'x'.repeat(1_000))
    const { view, looks } = counted(snapshot)
    const [first, second] = [new DeltaClient(view), new DeltaClient(view)]
    for (let part = 0; part < 4; part++) {
      const message = first.take() ?? []
      expect(bytesOf(message)).toBeLessThan(600_000)
      expect(second.take()?.at(-1)).toBe(message.at(-1))
    }
    first.takeAll()
    second.takeAll()
    expectSame(first, snapshot)
    // Nobody looks at a name of what is sent as a whole.
    expect(looks.count).toBe(0)
  })

  test('is the same for streams of state of the world, and so is each change', () => {
    const snapshot = snapshotOf(100)
    const streams = [1, 2].map(() => {
      const stream = new DiscoveryStream({
        dialect: sotw,
        snapshot,
        companions: new Companions(),
        ...options,
      })
      snapshot.listen((changed, restated) => stream.changed(changed, restated))
      return stream
    })
    const ask = (responseNonce: string) => {
      const bytes = DiscoveryRequest.encode({ typeUrl: CDS, responseNonce }).finish()
      for (const stream of streams) stream.receive(CDS, DiscoveryRequest.decode(bytes), 0)
    }
    ask('')
    const synced = streams.map((stream) => stream.next(0)?.at(-1))
    expect(synced[0]).toBeDefined()
    expect(synced[1]).toBe(synced[0])
    ask('1')
    snapshot.apply(setting(testResource(CDS, named(7), 'two')))
    const changed = streams.map((stream) => stream.next(0)?.at(-1))
    expect(changed[0]?.length).toBeGreaterThan(100)
    expect(changed[1]).toBe(changed[0])
  })

  test.each([
    ['changes', setting(testResource(CDS, named(1_990), 'other'))],
    ['goes', removing({ typeUrl: CDS, name: named(1_990) })],
    ['comes', setting(testResource(CDS, 'new', 'one'))],
  ])('ends right when something %s between its parts', (_, change) => {
    const snapshot = snapshotOf(2_000, 'x'.repeat(1_000))
    const client = new DeltaClient(snapshot)
    client.take()
    snapshot.apply(change)
    client.takeAll()
    expectSame(client, snapshot)
    snapshot.apply(removing({ typeUrl: CDS, name: named(3) }))
    client.takeAll()
    expectSame(client, snapshot)
  })
})

describe('a client whose parts are out of date', () => {
  test('ends right when everything has changed, and much has gone', () => {
    const snapshot = snapshotOf(300)
    const client = new DeltaClient(snapshot)
    client.takeAll()
    for (let index = 0; index < 300; index += 1) {
      snapshot.apply(
        index % 3 === 0
          ? removing({ typeUrl: CDS, name: named(index) })
          : setting(testResource(CDS, named(index), 'two'), testResource(CDS, `new${index}`, 'x')),
      )
      client.takeAll()
    }
    expectSame(client, snapshot)
  })

  test('or who asks for types that nobody knows, leaves nothing in the snapshot', () => {
    const snapshot = snapshotOf(1)
    expect(snapshot.parts('type.test/Unknown', 1_000)).toBeUndefined()
    expect([...snapshot.typeUrls]).toEqual([CDS])
  })
})
