import { afterEach, expect, test } from 'bun:test'
import type { Agent } from '../../../src/agent/agent.ts'
import { seldon } from '../../../src/gen/seldon.js'
import { startFakeModelServer } from '../../support/fake-model-server.ts'
import { startFakeScheduler } from '../../support/fake-scheduler.ts'
import { modelVersionMessage } from '../../support/model-version.ts'
import { runAgent } from '../../support/running-agent.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const { SCALE_UP, SCALE_DOWN } = seldon.mlops.agent.ModelScalingTriggerMessage.Trigger

const ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end()
})

async function setUp() {
  const scheduler = await startFakeScheduler()
  ended.push(() => scheduler.stop())
  const modelServer = await startFakeModelServer()
  ended.push(() => modelServer.stop())
  const [artifact, agentFolder] = [temporaryFolder(), temporaryFolder()]
  ended.push(() => [artifact, agentFolder].map((folder) => folder[Symbol.dispose]()))
  artifact.write({ 'model.joblib': 'weights' })
  const agent = await runAgent(
    { schedulerPort: scheduler.port, modelServer, agentFolder: agentFolder.path },
    { scalingPeriodMs: 20, lagThreshold: 2, inactiveMs: 150 },
  )
  ended.push(() => agent.close())
  await scheduler.subscriptions.waitFor('subscription', () => true)
  const load = async (model: string, autoscaling: boolean) => {
    const after = scheduler.events.entries.length
    scheduler.load(modelVersionMessage(model, 1, { uri: artifact.path }), autoscaling)
    await scheduler.events.waitFor(model, ({ text }) => text === `LOADED ${model}_1`, after)
  }
  const trigger = (what: (told: seldon.mlops.agent.ModelScalingTriggerMessage) => boolean) =>
    scheduler.triggers.waitFor('trigger', what, scheduler.triggers.entries.length)
  return { scheduler, modelServer, agent, load, trigger }
}

function infer(agent: Agent, internalName: string): Promise<Response> {
  return fetch(`http://127.0.0.1:${agent.ports.proxyHttp}/v2/models/iris/infer`, {
    method: 'POST',
    headers: { 'seldon-internal-model': internalName },
    body: '{}',
  })
}

test('an agent tells of models that have nothing to do, if the scheduler wants to know', async () => {
  const { scheduler, load, trigger } = await setUp()
  await load('quiet', false)
  await load('iris', true)
  expect(await trigger(() => true)).toMatchObject({ modelName: 'iris', trigger: SCALE_DOWN })
  await trigger(() => true)
  expect(scheduler.triggers.entries.every(({ modelName }) => modelName === 'iris')).toBe(true)
})

test('an agent tells of models that have too much to do', async () => {
  const { modelServer, agent, load, trigger } = await setUp()
  await load('iris', true)
  const { promise, resolve } = Promise.withResolvers<void>()
  modelServer.onRequest = () => promise
  const answers = [infer(agent, 'iris_1'), infer(agent, 'iris_1')]
  const told = await trigger((each) => each.trigger === SCALE_UP)
  expect(told).toMatchObject({ modelName: 'iris', modelVersion: 1, metrics: { in_flight: 2 } })
  resolve()
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200])
})

test('an agent tells nothing any more when a load, or an unload, says so', async () => {
  const { scheduler, load, trigger } = await setUp()
  for (const model of ['iris', 'other', 'third']) await load(model, true)
  await trigger(({ modelName }) => modelName === 'iris')
  await load('iris', false)
  const after = scheduler.events.entries.length
  scheduler.unload(modelVersionMessage('other', 1, {}))
  await scheduler.events.waitFor('unload', ({ text }) => text === 'UNLOADED other_1', after)
  const { length } = scheduler.triggers.entries
  const third = () => trigger(({ modelName }) => modelName === 'third')
  for (let round = 0; round < 3; round += 1) await third()
  const told = scheduler.triggers.entries.slice(length).map(({ modelName }) => modelName)
  // One may have been on its way.
  expect(told.filter((model) => model !== 'third').length).toBeLessThanOrEqual(2)
})

test('an agent that comes back waits to be told again of which models', async () => {
  const { scheduler, load, trigger } = await setUp()
  await load('iris', true)
  await trigger(() => true)
  scheduler.endStreams()
  await scheduler.subscriptions.waitFor('second subscription', () => true, 1)
  await load('other', true)
  await trigger(({ modelName }) => modelName === 'other')
  const { length } = scheduler.triggers.entries
  await trigger(() => true)
  const told = scheduler.triggers.entries.slice(length).map(({ modelName }) => modelName)
  expect(new Set(told)).toEqual(new Set(['other']))
})
