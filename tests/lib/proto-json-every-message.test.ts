/** A raw snapshot may hold any message of Envoy's API: each can be written and read back. */

import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { Glob } from 'bun'
import fc from 'fast-check'
import { isKnownMessage, messageFromJson, messageToJson } from '../../src/lib/proto-json.ts'
import { jsonOf } from '../support/json-arbitrary.ts'
import { messageNames, messageTypeOf } from '../support/message-types.ts'

const PACKAGE = join(import.meta.dir, '../../node_modules/@grpc/grpc-js-xds/deps/envoy-api')
const names = messageNames().filter((name) => name.startsWith('envoy.'))

/** Several hundred messages take a while. */
const TIMEOUT_MS = 60_000

test(
  'random ones come back as they were, in both spellings, and as protobufjs writes them',
  () => {
    expect(names.length).toBeGreaterThan(1_000)
    for (const name of names) {
      const type = messageTypeOf(name)
      const [json = null] = fc.sample(jsonOf(name, 2), { numRuns: 1 })
      const encoded = messageFromJson(name, json)
      if (!encoded.ok) throw new Error(`${name}: ${JSON.stringify(encoded.error)}`)
      const bytes = encoded.value
      expect(messageToJson(name, bytes)).toEqual(json)
      const original = messageFromJson(name, messageToJson(name, bytes, { fieldNames: 'original' }))
      expect(original).toEqual(encoded)
      const rewritten = Buffer.from(type.encode(type.decode(bytes)).finish())
      expect(rewritten.equals(bytes)).toBe(true)
    }
  },
  TIMEOUT_MS,
)

test('what the package describes of v3 is known, but for what it cannot describe', () => {
  const files = [...new Glob('envoy/**/v3/*.proto').scanSync({ cwd: PACKAGE })]
  const packages = new Set(files.map((file) => file.split('/').slice(0, -1).join('.')))
  const missing = [...packages].filter((each) => !names.some((name) => name.startsWith(`${each}.`)))
  // Envoy calls these services, and their messages need .proto files of others.
  expect(missing.sort()).toEqual(['envoy.service.metrics.v3', 'envoy.service.trace.v3'])
})

test.each([
  'envoy.extensions.filters.http.fault.v3.HTTPFault',
  'envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy',
  'envoy.extensions.access_loggers.open_telemetry.v3.OpenTelemetryAccessLogConfig',
  'envoy.extensions.clusters.aggregate.v3.ClusterConfig',
  'udpa.type.v1.TypedStruct',
  'xds.type.v3.TypedStruct',
])('%s', (name) => {
  expect(isKnownMessage(name)).toBe(true)
})
