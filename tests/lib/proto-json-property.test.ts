import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { type JsonValue, messageFromJson, messageToJson } from '../../src/lib/proto-json.ts'
import { jsonOf } from '../support/json-arbitrary.ts'
import { messageTypeOf } from '../support/message-types.ts'

const NAMES = [
  'envoy.config.bootstrap.v3.Bootstrap',
  'envoy.config.cluster.v3.Cluster',
  'envoy.config.core.v3.Metadata',
  'envoy.config.endpoint.v3.ClusterLoadAssignment',
  'envoy.config.route.v3.RouteConfiguration',
  'envoy.service.discovery.v3.DeltaDiscoveryRequest',
  'inference.ModelInferRequest',
  'seldon.mlops.scheduler.ModelStatusResponse',
]

for (const name of NAMES) {
  const type = messageTypeOf(name)

  test(`${name}: JSON to bytes and back is the same JSON, and the same bytes as protobufjs writes`, () => {
    fc.assert(
      fc.property(jsonOf(name, 3), (json) => {
        const bytes = encoded(name, json)
        expect(messageToJson(name, bytes)).toEqual(json)
        expect(hex(type.encode(type.decode(bytes)).finish())).toBe(hex(bytes))
        const original = messageToJson(name, bytes, { fieldNames: 'original' })
        expect(hex(encoded(name, original))).toBe(hex(bytes))
      }),
      { numRuns: 25 },
    )
  })
}

function encoded(name: string, json: JsonValue): Uint8Array {
  const parsed = messageFromJson(name, json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
