import { describe, expect, test } from 'bun:test'
import { google, envoy as requests } from '../../src/gen/discovery.js'
import { envoy } from '../../src/gen/envoy.js'
import { inference, seldon } from '../../src/gen/seldon.js'
import { aggregatedDiscoveryService, schedulerService } from '../../src/gen/services.ts'
import { decodeAs } from '../support/message-types.ts'

const discovery = requests.service.discovery.v3

describe('64-bit integers', () => {
  const { ModelEventMessage } = seldon.mlops.agent

  test('are numbers, exact up to 2^53', () => {
    for (const availableMemoryBytes of [0, 1, 2 ** 32, 2 ** 53]) {
      const bytes = ModelEventMessage.encode({ availableMemoryBytes }).finish()
      expect(ModelEventMessage.decode(bytes).availableMemoryBytes).toBe(availableMemoryBytes)
    }
  })

  test('beyond that lose precision but do no harm', () => {
    const largest = Uint8Array.of(7 * 8, ...new Array(9).fill(0xff), 0x01)
    expect(ModelEventMessage.decode(largest).availableMemoryBytes).toBe(2 ** 64)
  })

  test('are numbers in lists and negative ones too', () => {
    const { ModelMetadataResponse } = inference
    const shape = [-1, 3, 2 ** 40]
    const bytes = ModelMetadataResponse.TensorMetadata.encode({ shape }).finish()
    expect(ModelMetadataResponse.TensorMetadata.decode(bytes).shape).toEqual(shape)
  })
})

describe('what a decoded message holds', () => {
  test('an absent optional scalar is null, a present default is itself', () => {
    const { MetaData } = seldon.mlops.scheduler
    const decoded = MetaData.decode(MetaData.encode({ name: 'iris', kind: '' }).finish())
    expect(decoded.name).toBe('iris')
    expect(decoded.kind).toBe('')
    expect(decoded.version).toBeNull()
  })

  test('absent messages are null; absent scalars, lists and maps are empty', () => {
    const decoded = discovery.DeltaDiscoveryRequest.decode(new Uint8Array())
    expect(decoded.node).toBeNull()
    expect(decoded.typeUrl).toBe('')
    expect(decoded.resourceNamesSubscribe).toEqual([])
    expect(decoded.initialResourceVersions).toEqual({})
  })

  test('a oneof tells which member is set', () => {
    const { InferParameter } = inference
    const decoded = InferParameter.decode(InferParameter.encode({ int64Param: 0 }).finish())
    expect(decoded.parameterChoice).toBe('int64Param')
    expect(decoded.boolParam).toBeNull()
  })

  test('Any has typeUrl and value', () => {
    const value = Uint8Array.of(1, 2, 3)
    const bytes = google.protobuf.Any.encode({ typeUrl: 'type.googleapis.com/x', value }).finish()
    const decoded = google.protobuf.Any.decode(bytes)
    expect(decoded.typeUrl).toBe('type.googleapis.com/x')
    expect(new Uint8Array(decoded.value)).toEqual(value)
  })
})

describe('what we only send', () => {
  const { Cluster } = envoy.config.cluster.v3

  test('cannot be read', () => {
    const readable: 'decode' extends keyof typeof Cluster ? true : false = false
    expect('decode' in Cluster).toBe(readable)
  })

  test('has just the fields whose messages we send', () => {
    type Has<Field extends string> = Field extends keyof envoy.config.cluster.v3.ClusterInit
      ? true
      : false
    const isKnown: readonly [Has<'edsClusterConfig'>, Has<'name'>, Has<'outlierDetection'>] = [
      true,
      true,
      false,
    ]
    expect(isKnown).toEqual([true, true, false])
    const written = { name: 'a', outlierDetection: {}, edsClusterConfig: { serviceName: 'b' } }
    expect(Buffer.from(Cluster.encode(written).finish()).toString('hex')).toBe('0a01611a03120162')
  })

  test('is written as the whole schema reads it', () => {
    const init = { name: 'a', connectTimeout: { seconds: 1 }, lbPolicy: Cluster.LbPolicy.MAGLEV }
    const decoded = decodeAs<typeof init>(
      'envoy.config.cluster.v3.Cluster',
      Cluster.encode(init).finish(),
    )
    expect(decoded).toMatchObject(init)
  })
})

test('enums map both ways', () => {
  const { LbPolicy } = envoy.config.cluster.v3.Cluster
  expect(LbPolicy.LEAST_REQUEST).toBe(1)
  expect(LbPolicy[1]).toBe('LEAST_REQUEST')
  expect(LbPolicy[999]).toBeUndefined()
})

test('fields that are newer than the .proto files are on the wire where Envoy 1.40 has them', () => {
  const { RequestMirrorPolicy } = envoy.config.route.v3.RouteAction
  const bytes = RequestMirrorPolicy.encode({
    requestHeadersMutations: [{ remove: 'a' }],
    hostRewriteLiteral: 'b',
  }).finish()
  expect(Buffer.from(bytes).toString('hex')).toBe('3a030a0161420162')
})

test('services carry the paths and directions of their methods', () => {
  expect(schedulerService.methods.loadModel.path).toBe(
    '/seldon.mlops.scheduler.Scheduler/LoadModel',
  )
  expect(schedulerService.methods.subscribeModelStatus).toMatchObject({
    requestStream: false,
    responseStream: true,
  })
  expect(aggregatedDiscoveryService.methods.deltaAggregatedResources).toMatchObject({
    path: '/envoy.service.discovery.v3.AggregatedDiscoveryService/DeltaAggregatedResources',
    requestStream: true,
    responseStream: true,
    request: discovery.DeltaDiscoveryRequest,
    response: discovery.DeltaDiscoveryResponse,
  })
})
