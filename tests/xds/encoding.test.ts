import { describe, expect, test } from 'bun:test'
import { envoy } from '../../src/gen/discovery.js'
import { encodeDeltaResponse, encodeSotwResponse } from '../../src/xds/encoding.ts'
import { makeResource } from '../../src/xds/make-resource.ts'
import { StoredResource } from '../../src/xds/stored-resource.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'

const { DiscoveryResponse, DeltaDiscoveryResponse } = envoy.service.discovery.v3

const bodies = [1, 127, 128, 16_383, 16_384, 3_000_000].map((size) => new Uint8Array(size).fill(7))
const resources = bodies.map(
  (body, index) => new StoredResource(makeResource(TYPE_URLS.cluster, `näme-${index}`, body)),
)
const common = { typeUrl: TYPE_URLS.cluster, nonce: '17' }

describe('what is put together by hand', () => {
  test('DiscoveryResponse means what the generated encoder says', () => {
    const entries = resources.map((resource) => resource.sotwEntry)
    const bytes = Buffer.concat(
      encodeSotwResponse({ ...common, entries, versionInfo: 'v', controlPlaneId: 'me' }),
    )
    const generated = DiscoveryResponse.encode({
      versionInfo: 'v',
      resources: resources.map(({ typeUrl, body }) => ({ typeUrl, value: body })),
      typeUrl: TYPE_URLS.cluster,
      nonce: '17',
      controlPlane: { identifier: 'me' },
    }).finish()
    expect(bytes.length).toBe(generated.length)
    expect(DiscoveryResponse.decode(bytes)).toEqual(DiscoveryResponse.decode(generated))
  })

  test('DeltaDiscoveryResponse means what the generated encoder says', () => {
    const removed = ['gone', '']
    const message = encodeDeltaResponse({
      ...common,
      entries: resources.map((resource) => resource.deltaEntry),
      versionInfo: 'v',
      controlPlaneId: 'me',
      removed,
    })
    const bytes = Buffer.concat(message)
    const generated = DeltaDiscoveryResponse.encode({
      systemVersionInfo: 'v',
      resources: resources.map(({ typeUrl, name, version, body }) => {
        return { name, version, resource: { typeUrl, value: body } }
      }),
      typeUrl: TYPE_URLS.cluster,
      removedResources: removed,
      nonce: '17',
      controlPlane: { identifier: 'me' },
    }).finish()
    expect(bytes.length).toBe(generated.length)
    expect(DeltaDiscoveryResponse.decode(bytes)).toEqual(DeltaDiscoveryResponse.decode(generated))
  })

  test('a resource is encoded once', () => {
    for (const [index, resource] of resources.entries()) {
      expect(resource.deltaEntry).toBe(resource.deltaEntry)
      expect(resource.sotwEntry.buffer).toBe(resource.deltaEntry.buffer)
      expect(Buffer.compare(resource.body, bodies[index] ?? new Uint8Array())).toBe(0)
    }
  })
})
