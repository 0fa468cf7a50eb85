import { describe, expect, test } from 'bun:test'
import { inference } from '../../src/gen/seldon.js'
import { formatProblem } from '../../src/lib/problem.ts'
import {
  isKnownMessage,
  type JsonValue,
  messageFromJson,
  messageToJson,
} from '../../src/lib/proto-json.ts'
import { encodeAs } from '../support/message-types.ts'

const CLUSTER = 'envoy.config.cluster.v3.Cluster'

function problemsOf(name: string, json: unknown): string[] {
  const parsed = messageFromJson(name, json)
  return parsed.ok ? [] : parsed.error.map(formatProblem)
}

function roundTrip(name: string, json: unknown): JsonValue {
  const parsed = messageFromJson(name, json)
  if (!parsed.ok) throw new Error(parsed.error.map(formatProblem).join('\n'))
  return messageToJson(name, parsed.value)
}

describe('printing', () => {
  const cluster = encodeAs(CLUSTER, {
    name: 'iris',
    connectTimeout: { seconds: 0, nanos: 250_000_000 },
    lbPolicy: 'LEAST_REQUEST',
    perConnectionBufferLimitBytes: { value: 32_768 },
    typedExtensionProtocolOptions: {
      a: {
        typeUrl: 'type.googleapis.com/google.protobuf.StringValue',
        value: encodeAs('google.protobuf.StringValue', { value: 'x' }),
      },
    },
  })

  test('writes lowerCamelCase, enums by name, special forms', () => {
    expect(messageToJson(CLUSTER, cluster)).toEqual({
      name: 'iris',
      connectTimeout: '0.250s',
      lbPolicy: 'LEAST_REQUEST',
      perConnectionBufferLimitBytes: 32768,
      typedExtensionProtocolOptions: {
        a: { '@type': 'type.googleapis.com/google.protobuf.StringValue', value: 'x' },
      },
    })
  })

  test('writes the original names when asked', () => {
    const printed = messageToJson(CLUSTER, cluster, { fieldNames: 'original' })
    expect(Object.keys(printed ?? {})).toEqual([
      'name',
      'connect_timeout',
      'per_connection_buffer_limit_bytes',
      'lb_policy',
      'typed_extension_protocol_options',
    ])
  })

  test('64-bit integers are exact strings', () => {
    const bytes = Uint8Array.of(0x08, ...new Array(9).fill(0xff), 0x01)
    expect(messageToJson('google.protobuf.UInt64Value', bytes)).toBe('18446744073709551615')
    expect(messageToJson('google.protobuf.Int64Value', bytes)).toBe('-1')
  })

  test('floats take the shortest form that is the same float', () => {
    const float = (value: number) =>
      messageToJson('google.protobuf.FloatValue', encodeAs('google.protobuf.FloatValue', { value }))
    expect(float(0.1)).toBe(0.1)
    expect(float(16_777_217)).toBe(16_777_216)
    expect(float(Number.NaN)).toBe('NaN')
    expect(float(Number.NEGATIVE_INFINITY)).toBe('-Infinity')
    const double = encodeAs('google.protobuf.DoubleValue', { value: 0.1 + 0.2 })
    expect(messageToJson('google.protobuf.DoubleValue', double)).toBe(0.1 + 0.2)
  })

  test('an unknown enum value is its number', () => {
    const bytes = Uint8Array.of(6 * 8, 99)
    expect(messageToJson(CLUSTER, bytes)).toEqual({ lbPolicy: 99 })
  })

  test('an Any of an unknown message shows its bytes', () => {
    const any = { typeUrl: 'type.googleapis.com/no.Such', value: Uint8Array.of(1, 2) }
    const bytes = encodeAs('google.protobuf.Any', any)
    expect(messageToJson('google.protobuf.Any', bytes)).toEqual({
      '@type': 'type.googleapis.com/no.Such',
      value: 'AQI=',
    })
  })

  test('unknown fields are left out, a repeated single message is merged, the last member of a oneof wins', () => {
    const parts = [
      Uint8Array.of(0xfa, 0x7f, 0x01, 0x00),
      encodeAs(CLUSTER, { connectTimeout: { seconds: 1 } }),
      encodeAs(CLUSTER, { connectTimeout: { nanos: 5_000_000 }, type: 3 }),
      encodeAs(CLUSTER, { clusterType: { name: 'x' } }),
    ]
    expect(messageToJson(CLUSTER, Buffer.concat(parts))).toEqual({
      connectTimeout: '1.005s',
      clusterType: { name: 'x' },
    })
  })

  test('lists of numbers are read packed and unpacked', () => {
    const unpacked = Uint8Array.of(2 * 8, 1, 2 * 8, 2, 2 * 8 + 2, 2, 3, 4)
    const name = 'inference.InferTensorContents'
    expect(messageToJson(name, unpacked)).toEqual({ intContents: [1, 2, 3, 4] })
  })

  test('what the .proto files call sensitive is covered when asked', () => {
    const secret = encodeAs('envoy.extensions.transport_sockets.tls.v3.Secret', {
      name: 'server',
      tlsCertificate: {
        certificateChain: { inlineString: 'CERTIFICATE' },
        privateKey: { inlineBytes: Buffer.from('KEY') },
        password: { filename: '/run/password' },
      },
    })
    const any = encodeAs('google.protobuf.Any', {
      typeUrl: 'type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret',
      value: secret,
    })
    expect(messageToJson('google.protobuf.Any', any, { redact: true })).toMatchObject({
      name: 'server',
      tlsCertificate: {
        certificateChain: { inlineString: 'CERTIFICATE' },
        privateKey: { inlineBytes: Buffer.from('[redacted]').toString('base64') },
        password: { filename: '[redacted]' },
      },
    })
    expect(JSON.stringify(messageToJson('google.protobuf.Any', any))).toContain(
      Buffer.from('KEY').toString('base64'),
    )
  })

  test('bytes that are no message throw', () => {
    expect(() => messageToJson(CLUSTER, Uint8Array.of(0x0a, 0x05, 0x00))).toThrow('ends early')
    expect(() => messageToJson('no.Such', new Uint8Array())).toThrow('no message no.Such')
  })
})

describe('well-known types, there and back', () => {
  const same: readonly (readonly [name: string, json: JsonValue])[] = [
    ['Duration', '0s'],
    ['Duration', '1s'],
    ['Duration', '-1.500s'],
    ['Duration', '-0.000001s'],
    ['Duration', '315576000000.999999999s'],
    ['Timestamp', '1970-01-01T00:00:00Z'],
    ['Timestamp', '1969-12-31T23:59:59.500Z'],
    ['Timestamp', '0001-01-01T00:00:00Z'],
    ['Timestamp', '9999-12-31T23:59:59.999999999Z'],
    ['FieldMask', ''],
    ['FieldMask', 'fooBar,baz.quxQuux'],
    ['Empty', {}],
    ['Struct', { a: [1, 'x', null, true, { b: {} }], __proto__x: 2 }],
    ['Value', null],
    ['Value', 0],
    ['Value', ''],
    ['Value', [[], {}]],
    ['ListValue', []],
    ['ListValue', [null, 1.5]],
    ['BoolValue', false],
    ['BoolValue', true],
    ['StringValue', 'ü'],
    ['BytesValue', '//79'],
    ['Int64Value', '-9223372036854775808'],
    ['UInt64Value', '18446744073709551615'],
    ['Any', {}],
    ['Any', { '@type': 'type.googleapis.com/google.protobuf.Duration', value: '1.200s' }],
    ['Any', { '@type': 'type.googleapis.com/google.protobuf.Empty' }],
    ['Any', { '@type': 'type.googleapis.com/google.protobuf.Value', value: null }],
  ]
  for (const [name, json] of same) {
    test(`${name} ${JSON.stringify(json)}`, () => {
      expect(roundTrip(`google.protobuf.${name}`, json)).toEqual(json)
    })
  }

  test('a __proto__ key is a key like any other', () => {
    const json: unknown = JSON.parse('{"__proto__": 1}')
    expect(JSON.stringify(roundTrip('google.protobuf.Struct', json))).toBe('{"__proto__":1}')
  })

  const other: readonly (readonly [name: string, json: unknown, printed: JsonValue])[] = [
    ['Duration', '1.5s', '1.500s'],
    ['Timestamp', '2024-02-29T13:00:00.25+01:00', '2024-02-29T12:00:00.250Z'],
    ['BytesValue', '__79', '//79'],
    ['BytesValue', 'AQ', 'AQ=='],
    ['Int64Value', 7, '7'],
    ['Int32Value', '7', 7],
    ['Int32Value', 7.0, 7],
    ['Int32Value', '1e2', 100],
    ['DoubleValue', '1.5', 1.5],
    ['DoubleValue', '-Infinity', '-Infinity'],
  ]
  for (const [name, json, printed] of other) {
    test(`${name} ${JSON.stringify(json)} becomes ${JSON.stringify(printed)}`, () => {
      expect(roundTrip(`google.protobuf.${name}`, json)).toEqual(printed)
    })
  }
})

describe('parsing', () => {
  test('takes both spellings, enums by number, null as absent', () => {
    const json = { name: 'a', lb_policy: 1, dnsRefreshRate: null, connectTimeout: '1s' }
    expect(roundTrip(CLUSTER, json)).toEqual({
      name: 'a',
      lbPolicy: 'LEAST_REQUEST',
      connectTimeout: '1s',
    })
  })

  test('writes the same bytes whatever the order of the keys', () => {
    const one = messageFromJson(CLUSTER, { name: 'a', connect_timeout: '1s', lb_policy: 1 })
    const other = messageFromJson(CLUSTER, { lb_policy: 1, connect_timeout: '1s', name: 'a' })
    expect(one).toEqual(other)
  })

  test('keeps the presence of optional fields', () => {
    const parsed = messageFromJson('inference.InferParameter', { boolParam: false })
    expect(parsed.ok && inference.InferParameter.decode(parsed.value).parameterChoice).toBe(
      'boolParam',
    )
  })

  test('tells all faults at once, each with its path', () => {
    const json = {
      nam: 'x',
      connectTimeOut: '1s',
      lb_policy: 'FASTEST',
      load_assignment: {
        endpoints: [{}, { lb_endpoints: [{ load_balancing_weight: -1, helth: 1 }] }],
      },
      typed_extension_protocol_options: { k: { '@type': 'type.googleapis.com/no.Such' } },
    }
    const problems = problemsOf(CLUSTER, json)
    expect(problems).toHaveLength(6)
    expect(problems).toContain('nam: envoy.config.cluster.v3.Cluster has no such field')
    expect(problems).toContain(
      'connectTimeOut: envoy.config.cluster.v3.Cluster has no such field (expected connect_timeout)',
    )
    expect(problems).toContain(
      'load_assignment.endpoints[1].lb_endpoints[0].load_balancing_weight: -1 does not fit (expected an integer from 0 to 4294967295)',
    )
    expect(problems).toContain(
      'load_assignment.endpoints[1].lb_endpoints[0].helth: envoy.config.endpoint.v3.LbEndpoint has no such field',
    )
    expect(problems).toContain(
      'typed_extension_protocol_options.k.@type: no message "type.googleapis.com/no.Such" is known (expected type.googleapis.com/<message>)',
    )
    expect(problems.find((problem) => problem.startsWith('lb_policy'))).toContain('ROUND_ROBIN')
  })

  const refused: readonly (readonly [name: string, json: unknown, problem: string])[] = [
    [CLUSTER, [], `not a ${CLUSTER}`],
    [CLUSTER, { name: 1 }, 'name: 1 does not fit (expected a string)'],
    [CLUSTER, { name: '\ud800' }, 'name: '],
    [CLUSTER, { health_checks: {} }, 'health_checks: not a list'],
    [CLUSTER, { health_checks: [null] }, 'health_checks[0]: not a '],
    [CLUSTER, { metadata: { filter_metadata: [] } }, 'metadata.filter_metadata: not a map'],
    [CLUSTER, { type: 'EDS', cluster_type: {} }, 'cluster_type: cannot stand together with type'],
    [CLUSTER, { lb_policy: 0, lbPolicy: 1 }, 'lbPolicy: cannot stand together with lb_policy'],
    [CLUSTER, { respect_dns_ttl: 'true' }, 'respect_dns_ttl: "true" does not fit'],
    [CLUSTER, { connect_timeout: 5 }, 'connect_timeout: 5 is no duration'],
    [CLUSTER, { connect_timeout: '5' }, 'connect_timeout: "5" is no duration'],
    [CLUSTER, { connect_timeout: '1.s' }, 'connect_timeout: "1.s" is no duration'],
    [CLUSTER, { connect_timeout: '315576000001s' }, 'connect_timeout: "315576000001s" is no'],
    ['google.protobuf.Timestamp', '2023-02-29T00:00:00Z', '"2023-02-29T00:00:00Z" is no time'],
    ['google.protobuf.Timestamp', '2023-01-01', '"2023-01-01" is no time'],
    ['google.protobuf.BytesValue', 'a', '"a" does not fit (expected base64)'],
    ['google.protobuf.BytesValue', '!!!!', '"!!!!" does not fit (expected base64)'],
    ['google.protobuf.UInt32Value', 4294967296, '4294967296 does not fit'],
    ['google.protobuf.UInt64Value', '-1', '"-1" does not fit'],
    ['google.protobuf.Int32Value', 1.5, '1.5 does not fit'],
    ['google.protobuf.Int32Value', '', '"" does not fit'],
    ['google.protobuf.FloatValue', 1e39, '1e+39 does not fit'],
    ['google.protobuf.FieldMask', 'a_b', '"a_b" is no field mask'],
    ['google.protobuf.Struct', [], 'not a map'],
    ['google.protobuf.ListValue', {}, 'not a list'],
    ['google.protobuf.Any', { value: 1 }, '@type: the type is missing'],
    ['google.protobuf.Any', { '@type': 'google.protobuf.Empty' }, '@type: no message'],
    [
      'google.protobuf.Any',
      { '@type': 'type.googleapis.com/google.protobuf.Duration', value: '1s', x: 1 },
      'x: google.protobuf.Duration has no such field',
    ],
    [
      'seldon.mlops.scheduler.ModelVersionStatus',
      { modelReplicaState: { x: {} } },
      'modelReplicaState.x: not a key',
    ],
    ['no.Such', {}, 'no message no.Such is known'],
  ]
  for (const [name, json, problem] of refused) {
    test(`refuses ${JSON.stringify(json)} as ${name}`, () => {
      expect(problemsOf(name, json).join('\n')).toStartWith(problem)
    })
  }

  test('hostile nesting is refused', () => {
    let json: JsonValue = []
    for (let depth = 0; depth < 5000; depth += 1) json = [json]
    expect(problemsOf('google.protobuf.Value', json).join()).toContain('nested deeper than')
  })
})

test('known messages are those that code is generated for', () => {
  expect(isKnownMessage(CLUSTER)).toBe(true)
  expect(isKnownMessage('envoy.config.cluster.v3.Cluster.LbSubsetConfig')).toBe(true)
  expect(isKnownMessage('envoy.config.cluster.v2.Cluster')).toBe(false)
})
