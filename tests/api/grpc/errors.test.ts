import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { VERSION } from '../../../src/cli/release.ts'
import { seldon } from '../../../src/gen/seldon.js'
import type { agentService, schedulerService } from '../../../src/gen/services.ts'
import type { GrpcClient } from '../../../src/lib/grpc/client.ts'
import {
  DEADLINE_MS,
  failureOf,
  startTestControlPlane,
  type TestControlPlane,
} from '../../support/control-plane.ts'

const deadline = { deadlineMs: DEADLINE_MS }
const { Event } = seldon.mlops.agent.ModelEventMessage

let plane: TestControlPlane
beforeAll(async () => {
  plane = await startTestControlPlane()
  const silent = plane.agent({ answer: () => undefined })
  await plane.scheduler.loadModel(loadOf('loading'), deadline)
  await plane.scheduler.loadModel(loadOf('a'), deadline)
  await plane.scheduler.startExperiment(
    { experiment: experimentOf('taken', 'a', 'a', 'b') },
    deadline,
  )
  await silent.until(() => silent.told.length === 2)
})
afterAll(() => plane.close())

function loadOf(name: string): seldon.mlops.scheduler.LoadModelRequestInit {
  return {
    model: {
      meta: { name },
      modelSpec: { uri: `/models/${name}`, requirements: ['sklearn'] },
      deploymentSpec: { replicas: 1 },
    },
  }
}

function experimentOf(name: string, defaultModel: string | undefined, ...candidates: string[]) {
  return {
    name,
    default: defaultModel,
    candidates: candidates.map((candidate) => ({ name: candidate, weight: 50 })),
  }
}

type Scheduler = GrpcClient<typeof schedulerService>
type Agent = GrpcClient<typeof agentService>

const EXPERIMENT_TAKEN =
  'FAILED_PRECONDITION Resource a already in experiment taken as a baseline. A model or pipeline can only appear in one experiment as a baseline'
const NO_PIPELINES =
  'UNIMPLEMENTED this scheduler serves no pipelines: it runs models and experiments only'
const NO_GATEWAY =
  'UNIMPLEMENTED this scheduler serves no model gateway: it runs models without Kafka'

describe('the scheduler service answers', () => {
  const failing: [
    string,
    (client: Scheduler) => Promise<unknown> | AsyncIterable<unknown>,
    string,
  ][] = [
    [
      'LoadModel with a bad name',
      (client) => client.loadModel(loadOf('Not.a_name'), deadline),
      'FAILED_PRECONDITION Model Not.a_name does not have a valid name - it must be alphanumeric and not contains dots (.)',
    ],
    [
      'LoadModel with a name that no file can have',
      (client) => client.loadModel(loadOf('x'.repeat(100_000)), deadline),
      `FAILED_PRECONDITION Model ${'x'.repeat(200)}… does not have a valid name - it must be at most 200 characters`,
    ],
    [
      'ServerNotify without a name',
      (client) => client.serverNotify({ servers: [{ name: 'a' }, {}] }, deadline),
      'INVALID_ARGUMENT the name of a server is empty, but needs 1 to 253',
    ],
    [
      'LoadModel without a name',
      (client) => client.loadModel({ model: {} }, deadline),
      'FAILED_PRECONDITION Model  does not have a valid name - it must be alphanumeric and not contains dots (.)',
    ],
    [
      'LoadModel without a model',
      (client) => client.loadModel({}, deadline),
      'INVALID_ARGUMENT the request holds no model',
    ],
    [
      'UnloadModel of an unknown model',
      (client) => client.unloadModel({ model: { name: 'nobody' } }, deadline),
      'FAILED_PRECONDITION Model nobody not found',
    ],
    [
      'ModelStatus of an unknown model',
      (client) => client.modelStatus({ model: { name: 'nobody' } }),
      'FAILED_PRECONDITION Failed to find model nobody',
    ],
    [
      'ServerStatus of an unknown server',
      (client) => client.serverStatus({ name: 'nowhere' }),
      'FAILED_PRECONDITION Server [nowhere] not found',
    ],
    [
      'ExperimentStatus of an unknown experiment',
      (client) => client.experimentStatus({ name: 'nothing' }),
      'FAILED_PRECONDITION Experiment not found nothing',
    ],
    [
      'StopExperiment of an unknown experiment',
      (client) => client.stopExperiment({ name: 'nothing' }, deadline),
      'FAILED_PRECONDITION Experiment not found nothing',
    ],
    [
      'StartExperiment with the default of another one',
      (client) =>
        client.startExperiment({ experiment: experimentOf('e', 'a', 'a', 'b') }, deadline),
      EXPERIMENT_TAKEN,
    ],
    [
      'StartExperiment with a default that is no candidate',
      (client) => client.startExperiment({ experiment: experimentOf('e', 'c', 'b') }, deadline),
      'FAILED_PRECONDITION default model/pipeline c not found in experiment e candidates',
    ],
    [
      'StartExperiment with nothing',
      (client) => client.startExperiment({ experiment: experimentOf('e', undefined) }, deadline),
      'FAILED_PRECONDITION experiment e has no candidates or mirror',
    ],
    [
      'StartExperiment with a candidate twice',
      (client) =>
        client.startExperiment({ experiment: experimentOf('e', undefined, 'b', 'b') }, deadline),
      'FAILED_PRECONDITION each candidate and mirror must be unique but found resource b duplicated in experiment e',
    ],
    ['LoadPipeline', (client) => client.loadPipeline({}, deadline), NO_PIPELINES],
    ['UnloadPipeline', (client) => client.unloadPipeline({ name: 'p' }, deadline), NO_PIPELINES],
    ['PipelineStatusEvent', (client) => client.pipelineStatusEvent({}, deadline), NO_PIPELINES],
    ['ModelStatusEvent', (client) => client.modelStatusEvent({}, deadline), NO_GATEWAY],
    [
      'a model gateway that subscribes',
      (client) => client.subscribeModelStatus({ isModelGateway: true }),
      NO_GATEWAY,
    ],
    [
      'a pipeline gateway that subscribes',
      (client) => client.subscribePipelineStatus({ isPipelineGateway: true }),
      NO_PIPELINES,
    ],
  ]
  test.each(failing)('%s', async (_what, call, failure) => {
    expect(await failureOf(call(plane.scheduler))).toBe(failure)
  })

  test('LoadModel and UnloadModel of a good model with nothing', async () => {
    expect(await plane.scheduler.loadModel(loadOf('brief'), deadline)).toEqual({})
    expect(await plane.scheduler.unloadModel({ model: { name: 'brief' } }, deadline)).toEqual({})
  })

  test('kind and version as they came, and numbers that are too large as large as they can be', async () => {
    const huge = loadOf('huge')
    const words = { kind: 'Model', version: 'mlops.seldon.io/v1alpha1' }
    const meta = { name: 'huge', ...words, kubernetesMeta: { namespace: 'n', generation: 2 ** 62 } }
    const modelSpec = { ...huge.model?.modelSpec, memoryBytes: 2 ** 63 }
    const model = { ...huge.model, meta, modelSpec }
    await plane.scheduler.loadModel({ model }, deadline)
    for await (const { versions } of plane.scheduler.modelStatus({ model: { name: 'huge' } })) {
      expect(versions).toMatchObject([
        {
          version: 1,
          kubernetesMeta: { namespace: 'n', generation: Number.MAX_SAFE_INTEGER },
          modelDefn: { meta: words, modelSpec: { memoryBytes: Number.MAX_SAFE_INTEGER } },
        },
      ])
    }
    await plane.scheduler.unloadModel({ model: { name: 'huge' } }, deadline)
  })

  test('SchedulerStatus with the version of the program', async () => {
    const { applicationVersion } = await plane.scheduler.schedulerStatus({}, deadline)
    expect(applicationVersion).toBe(VERSION)
  })

  test('PipelineStatus with an empty list', async () => {
    expect(await failureOf(plane.scheduler.pipelineStatus({ name: 'p' }))).toBe('OK')
  })

  test('ModelStatus of all with a message each', async () => {
    const names: string[] = []
    for await (const { modelName } of plane.scheduler.modelStatus({})) names.push(modelName)
    expect(names).toContain('a')
    expect(names).toContain('loading')
  })
})

describe('the agent service answers', () => {
  const event = (
    kind: seldon.mlops.agent.ModelEventMessage.Event,
    modelName = 'loading',
    modelVersion = 1,
  ) => ({
    serverName: 'mlserver',
    replicaIdx: 0,
    modelName,
    modelVersion,
    event: kind,
  })
  const mismatch = (subject: string, expected: string, was: string, wanted: string) =>
    `INTERNAL State mismatch for ${subject} expected state ${expected} but was ${was} when trying to move to state ${wanted}`
  const unknown = 'ModelReplicaStateUnknown'
  const meaningless = (name: string) =>
    `${mismatch('loading:1', unknown, 'Loading', unknown)}: the event ${name} means nothing here`
  const failing: [string, (client: Agent) => Promise<unknown> | AsyncIterable<unknown>, string][] =
    [
      [
        'UNLOADED for what is loading',
        (client) => client.agentEvent(event(Event.UNLOADED), deadline),
        mismatch('loading:1', 'Unloading', 'Loading', 'Unloaded'),
      ],
      [
        'UNLOAD_FAILED for what is loading',
        (client) => client.agentEvent(event(Event.UNLOAD_FAILED), deadline),
        mismatch('loading:1', 'Unloading', 'Loading', 'UnloadFailed'),
      ],
      [
        'LOADED for a version that nobody knows',
        (client) => client.agentEvent(event(Event.LOADED, 'loading', 7), deadline),
        mismatch('loading:7', 'Loading', unknown, 'Loaded'),
      ],
      [
        'LOADED for a model that nobody knows',
        (client) => client.agentEvent(event(Event.LOADED, 'nobody'), deadline),
        mismatch('nobody:1', 'Loading', unknown, 'Loaded'),
      ],
      [
        'LOAD_FAILED from a replica that was not asked',
        (client) => client.agentEvent({ ...event(Event.LOAD_FAILED), replicaIdx: 9 }, deadline),
        mismatch('loading:1', 'Loading', unknown, 'LoadFailed'),
      ],
      [
        'REMOVED',
        (client) => client.agentEvent(event(Event.REMOVED), deadline),
        meaningless('REMOVED'),
      ],
      ['RSYNC', (client) => client.agentEvent(event(Event.RSYNC), deadline), meaningless('RSYNC')],
      [
        'an unknown event',
        (client) =>
          client.agentEvent(event(77 as seldon.mlops.agent.ModelEventMessage.Event), deadline),
        meaningless('77'),
      ],
      [
        'Subscribe without a name',
        (client) => client.subscribe({ replicaConfig: {} }),
        'INVALID_ARGUMENT an agent must give its serverName and replicaConfig',
      ],
      [
        'Subscribe with an address that Envoy would refuse',
        (client) =>
          client.subscribe({
            serverName: 'liar',
            replicaConfig: {
              inferenceSvc: 'no host',
              inferenceHttpPort: 1,
              inferenceGrpcPort: 70_000,
            },
          }),
        'INVALID_ARGUMENT replica.address: "no host" is no address (expected an IP address or a DNS name); replica.grpcPort: 70000 is out of range (expected a whole number from 1 to 65535)',
      ],
      [
        'AgentDrain of an unknown replica',
        (client) => client.agentDrain({ serverName: 'nowhere', replicaIdx: 3 }, deadline),
        'FAILED_PRECONDITION Server [nowhere] has no connected replica 3',
      ],
      [
        'ModelScalingTrigger',
        (client) => client.modelScalingTrigger((async function* () {})()),
        'UNIMPLEMENTED this scheduler does not scale models automatically: start it with --enable-model-autoscaling, or set their replicas',
      ],
    ]
  test.each(failing)('%s', async (_what, call, failure) => {
    expect(await failureOf(call(plane.agents))).toBe(failure)
    // Whatever it was, it changed nothing.
    for await (const { versions } of plane.scheduler.modelStatus({ model: { name: 'loading' } })) {
      const replica = versions[0]?.modelReplicaState['0']
      expect(replica?.state).toBe(
        seldon.mlops.scheduler.ModelReplicaStatus.ModelReplicaState.Loading,
      )
    }
  })
})
