import { afterEach, beforeEach, describe, expect, test } from 'bun:test'
import { seldon } from '../../../src/gen/seldon.js'
import {
  DEADLINE_MS,
  startTestControlPlane,
  type TestControlPlane,
  temporaryStore,
} from '../../support/control-plane.ts'
import { readStream } from '../../support/stream-reader.ts'

const { ModelState } = seldon.mlops.scheduler.ModelStatus
const { SCALE_UP, SCALE_DOWN } = seldon.mlops.agent.ModelScalingTriggerMessage.Trigger
const deadline = { deadlineMs: DEADLINE_MS }
const modelScaling = { enabled: true, windows: { upMs: 0, downMs: 0 } }

let plane: TestControlPlane
beforeEach(async () => {
  plane = await startTestControlPlane({ modelScaling })
})
afterEach(() => plane.close())

async function load(name: string, deploymentSpec: object): Promise<void> {
  const modelSpec = { uri: `/models/${name}`, requirements: ['sklearn'], memoryBytes: 10 }
  await plane.scheduler.loadModel(
    { model: { meta: { name }, modelSpec, deploymentSpec } },
    deadline,
  )
  await plane.untilModel(name, ModelState.ModelAvailable)
}

/** Sends triggers over one stream; resolves when the scheduler has answered for all of them. */
async function trigger(...triggers: seldon.mlops.agent.ModelScalingTriggerMessageInit[]) {
  await plane.agents.modelScalingTrigger(
    (async function* () {
      for (const each of triggers) {
        yield { serverName: 'mlserver', replicaIdx: 0, modelName: 'a', modelVersion: 1, ...each }
      }
    })(),
  )
}

async function admin(path: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${plane.ports.admin}${path}`)
  return answer.text()
}

async function wanted(): Promise<number | undefined> {
  for await (const { versions } of plane.scheduler.modelStatus({ model: { name: 'a' } })) {
    return versions.at(-1)?.modelDefn?.deploymentSpec?.replicas
  }
  return undefined
}

describe('ModelScalingTrigger', () => {
  test('scales a model, which its status and the admin API tell', async () => {
    const agents = [0, 1].map((index) => plane.agent({ index }))
    await load('a', { replicas: 1, maxReplicas: 2 })
    await trigger({ trigger: SCALE_UP, metrics: { in_flight: 40 } })
    expect(await wanted()).toBe(2)
    await Promise.all(agents.map((agent) => agent.until(() => agent.held.has('a_1'))))
    const shown = JSON.parse(await admin('/api/v1/models/a'))
    expect(shown).toMatchObject({
      desiredReplicas: 2,
      scaling: {
        replicas: 2,
        declaredReplicas: 1,
        maxReplicas: 2,
        reason: 'replica 0 of mlserver told in_flight 40',
      },
      manifest: { spec: { replicas: 1 } },
    })
    await trigger({ trigger: SCALE_UP }, { trigger: SCALE_DOWN, modelVersion: 7 })
    expect(await admin('/metrics')).toContain(
      'seldon_model_scaling_triggers_total{direction="down",outcome="stale"} 1',
    )
    expect(await admin('/metrics')).toContain('{direction="up",outcome="at-limit"} 1')
  })

  test('says why a model cannot have one more, and leaves it as it is', async () => {
    plane.agent()
    await load('a', { replicas: 1, maxReplicas: 2 })
    await trigger({ trigger: SCALE_UP })
    const { state, desiredReplicas, scaling } = JSON.parse(await admin('/api/v1/models/a'))
    expect([state, desiredReplicas, scaling.lack.replicas]).toEqual(['ModelAvailable', 1, 2])
    expect(scaling.lack.reason).toContain('has room for 1 of the 2 wanted replicas')
  })

  test('has its outcome stored when it answers', async () => {
    const { dbPath, remove } = temporaryStore()
    await plane.close()
    plane = await startTestControlPlane({ modelScaling, dbPath })
    for (const index of [0, 1]) plane.agent({ index })
    await load('a', { replicas: 1, maxReplicas: 2 })
    await trigger({ trigger: SCALE_UP })
    await plane.close()
    plane = await startTestControlPlane({ modelScaling, dbPath })
    expect(await wanted()).toBe(2)
    await plane.close()
    // One that does not scale would never take the replica away again.
    plane = await startTestControlPlane({ dbPath })
    expect(await wanted()).toBe(1)
    remove()
  })

  test('is asked of an agent that comes back with the model, too', async () => {
    const first = plane.agent()
    await load('a', { replicas: 1, maxReplicas: 2 })
    const model = {
      meta: { name: 'a' },
      modelSpec: { uri: '/models/a', requirements: ['sklearn'], memoryBytes: 10 },
      deploymentSpec: { replicas: 1, maxReplicas: 2 },
    }
    const second = plane.agent({ loaded: [{ model, version: 1 }] })
    await first.ended
    await second.until(() => second.held.has('a_1'))
    expect(second.told).toEqual(['LOAD a_1'])
    expect(second.refusals).toEqual([])
    await trigger({ trigger: SCALE_UP })
    expect(await admin('/metrics')).toContain('{direction="up",outcome="no-room"} 1')
  })

  test('has the operator asked for a server replica where there is no room', async () => {
    const { Type } = seldon.mlops.scheduler.ServerStatusResponse
    plane.agent()
    const servers = [{ name: 'mlserver', expectedReplicas: 1, maxReplicas: 3, shared: true }]
    await plane.scheduler.serverNotify({ servers, isFirstSync: true }, deadline)
    await load('a', { replicas: 1, maxReplicas: 2 })
    const { received, until } = readStream(
      plane.scheduler.subscribeServerStatus({ subscriberName: 'test' }),
    )
    await trigger({ trigger: SCALE_UP })
    await until(() => received.some(({ type }) => type === Type.ScalingRequest))
    const asked = received.find(({ type }) => type === Type.ScalingRequest)
    expect(asked).toMatchObject({ serverName: 'mlserver', expectedReplicas: 2 })
    const second = plane.agent({ index: 1 })
    await until(() => received.some(({ availableReplicas }) => availableReplicas === 2))
    await trigger({ trigger: SCALE_UP })
    await second.until(() => second.held.has('a_1'))
    expect(await wanted()).toBe(2)
  })
})
