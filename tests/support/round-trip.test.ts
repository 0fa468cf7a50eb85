import { expect, test } from 'bun:test'
import { assertRoundTrips } from './round-trip.ts'

const CLUSTER = 'envoy.config.cluster.v3.Cluster'

test('a message whose every field exists passes', () => {
  assertRoundTrips(CLUSTER, {
    name: 'c',
    connectTimeout: { seconds: 1, nanos: 5 },
    altStatName: '',
    healthChecks: [{ unhealthyThreshold: { value: 3 } }, {}],
    commonLbConfig: { healthyPanicThreshold: { value: 12.5 } },
    typedExtensionProtocolOptions: { a: { typeUrl: 't', value: Uint8Array.of(1) } },
    lbSubsetConfig: undefined,
  })
})

test('an unknown key fails with its path', () => {
  expect(() => assertRoundTrips(CLUSTER, { connect_timeout: { seconds: 1 } })).toThrow(
    `${CLUSTER}.connect_timeout does not survive`,
  )
})

test('an unknown key inside of lists and maps fails with its path', () => {
  expect(() => assertRoundTrips(CLUSTER, { healthChecks: [{}, { intervall: {} }] })).toThrow(
    `${CLUSTER}.healthChecks[1].intervall`,
  )
  const typedExtensionProtocolOptions = { a: { type_url: 't' } }
  expect(() => assertRoundTrips(CLUSTER, { typedExtensionProtocolOptions })).toThrow(
    `${CLUSTER}.typedExtensionProtocolOptions.a.type_url`,
  )
})

test('a second member of a oneof fails', () => {
  const init = { type: 3, clusterType: { name: 'x' } }
  expect(() => assertRoundTrips(CLUSTER, init)).toThrow(`${CLUSTER}.type does not survive`)
})
