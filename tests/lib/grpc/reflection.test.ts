import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import {
  serverReflectionService,
  serverReflectionV1AlphaService,
} from '../../../src/gen/services.ts'
import { readFields } from '../../../src/lib/proto-json/wire.ts'
import { startTestControlPlane, type TestControlPlane } from '../../support/control-plane.ts'

let plane: TestControlPlane
beforeAll(async () => {
  plane = await startTestControlPlane()
})
afterAll(() => plane.close())

const V1 = serverReflectionService
const V1ALPHA = serverReflectionV1AlphaService

type Question = { [kind: string]: string }

/** What the server answers to questions asked one after the other on one stream. */
async function ask(
  port: 'scheduler' | 'agent' | 'xds',
  questions: readonly Question[],
  service: typeof V1 | typeof V1ALPHA = V1,
) {
  const client = plane.client(service as typeof V1, port)
  const answers = []
  for await (const answer of client.serverReflectionInfo(
    (async function* () {
      yield* questions
    })(),
  )) {
    answers.push(answer)
  }
  return answers
}

/** The names of encoded files: field 1 of a FileDescriptorProto. */
function fileNames(files: readonly Uint8Array[] = []): string[] {
  return files.map((bytes) => {
    const name = readFields(bytes).find(({ number }) => number === 1)?.value
    return name instanceof Uint8Array ? new TextDecoder().decode(name) : ''
  })
}

describe('reflection', () => {
  test.each([
    ['scheduler', 'seldon.mlops.scheduler.Scheduler'],
    ['agent', 'seldon.mlops.agent.AgentService'],
    ['xds', 'envoy.service.discovery.v3.AggregatedDiscoveryService'],
  ] as const)('lists the services of the %s port', async (port, own) => {
    for (const version of [V1, V1ALPHA]) {
      const [answer] = await ask(port, [{ listServices: '' }], version)
      const names = answer?.listServicesResponse?.service.map(({ name }) => name)
      expect(names).toContain(own)
      expect(names).toContain('grpc.health.v1.Health')
      expect(names).toContain('seldon.mlops.health.HealthCheckService')
      expect(names).toContain('grpc.reflection.v1.ServerReflection')
      expect(names).toContain('grpc.reflection.v1alpha.ServerReflection')
    }
  })

  test('every service that is listed has a file, whose imports come along', async () => {
    for (const port of ['scheduler', 'agent', 'xds'] as const) {
      const [list] = await ask(port, [{ listServices: '' }])
      for (const { name } of list?.listServicesResponse?.service ?? []) {
        const [answer] = await ask(port, [{ fileContainingSymbol: name }])
        const files = fileNames(answer?.fileDescriptorResponse?.fileDescriptorProto)
        expect(files.length).toBeGreaterThan(0)
        expect(answer?.originalRequest?.fileContainingSymbol).toBe(name)
      }
    }
  })

  test.each([
    ['a service', 'seldon.mlops.agent.AgentService'],
    ['a method', 'seldon.mlops.agent.AgentService.Subscribe'],
    ['a message', 'seldon.mlops.agent.ModelEventMessage'],
    ['a field', 'seldon.mlops.agent.ModelEventMessage.modelName'],
    ['an enum inside a message', 'seldon.mlops.agent.ModelEventMessage.Event'],
    ['a value of an enum', 'seldon.mlops.agent.ModelEventMessage.LOADED'],
  ])('finds the file of %s', async (_what, fileContainingSymbol) => {
    const [answer] = await ask('agent', [{ fileContainingSymbol }])
    const [first, ...imports] = fileNames(answer?.fileDescriptorResponse?.fileDescriptorProto)
    expect(first).toBe('mlops/agent/agent.proto')
    expect(imports.sort()).toEqual([
      'google/protobuf/timestamp.proto',
      'mlops/chainer/chainer.proto',
      'mlops/scheduler/scheduler.proto',
    ])
  })

  test('sends no import twice on a stream, but what is asked for again', async () => {
    const question = { fileByFilename: 'mlops/agent/agent.proto' }
    const answers = await ask('agent', [question, question])
    expect(
      answers.map((answer) => answer.fileDescriptorResponse?.fileDescriptorProto.length),
    ).toEqual([4, 1])
  })

  test('says what there is not, and goes on', async () => {
    const answers = await ask('scheduler', [
      { fileContainingSymbol: 'no.Such' },
      { fileByFilename: 'no/such.proto' },
      {},
      { allExtensionNumbersOfType: 'seldon.mlops.scheduler.Model' },
      { listServices: '' },
    ])
    expect(answers.map(({ errorResponse }) => errorResponse)).toMatchObject([
      { errorCode: 5, errorMessage: 'symbol not found: no.Such' },
      { errorCode: 5, errorMessage: 'file not found: no/such.proto' },
      { errorCode: 3 },
      null,
      null,
    ] as never)
    expect(answers[3]?.allExtensionNumbersResponse).toEqual({
      baseTypeName: 'seldon.mlops.scheduler.Model',
      extensionNumber: [],
    } as never)
  })
})
