/** The agent and real schedulers, which go, come back, and may be others then. */

import { afterEach, expect, test } from 'bun:test'
import { createAgentWorld, infer } from '../support/agent-world.ts'
import { modelVersionMessage } from '../support/model-version.ts'
import { runAgent } from '../support/running-agent.ts'
import { type SchedulerProcess, startScheduler } from '../support/scheduler.ts'
import { waitFor } from '../support/seldon.ts'

const SLOW_MS = 90_000
const WITHIN_MS = 30_000
const { modelServerOn, folder, endLater, endAll } = createAgentWorld()
afterEach(endAll)

async function stateOf({ adminUrl }: SchedulerProcess, model: string): Promise<string> {
  const answer = await fetch(`${adminUrl}/api/v1/models/${model}`)
  const { state } = (await answer.json()) as { state: string }
  return state
}

/** A model that an agent has, of a scheduler that was killed since. */
async function orphan() {
  const first = await startScheduler()
  const modelServer = await modelServerOn()
  const artifact = folder({ 'model.joblib': 'weights' })
  const agent = await runAgent(
    { schedulerPort: first.ports.agent, modelServer, agentFolder: folder().path },
    // As large as the pods of a Deployment have them.
    { serverIndex: 4_294_967_295 },
  )
  endLater(() => agent.close())
  const definition = {
    ...modelVersionMessage('iris', 1, { uri: artifact.path }).model,
    deploymentSpec: { replicas: 1 },
  }
  const client = first.client()
  await client.loadModel({ model: definition }, { deadlineMs: WITHIN_MS })
  client.close()
  await waitFor('iris', WITHIN_MS, async () => (await stateOf(first, 'iris')) === 'ModelAvailable')
  await first.kill('SIGKILL')
  return { first, modelServer, agent, definition }
}

async function next(ports: SchedulerProcess['ports'], dbPath?: string): Promise<SchedulerProcess> {
  const started = await startScheduler({ ports, ...(dbPath === undefined ? {} : { dbPath }) })
  endLater(() => started.kill('SIGKILL'))
  return started
}

test(
  'one that comes back finds the agent as it was',
  async () => {
    const { first, modelServer, agent } = await orphan()
    expect((await infer(agent, 'iris_1')).status).toBe(200)
    const ready = await fetch(`http://127.0.0.1:${agent.ports.readiness}/ready`)
    expect(ready.status).toBe(200)
    const second = await next(first.ports, first.dbPath)
    await waitFor(
      'iris',
      WITHIN_MS,
      async () => (await stateOf(second, 'iris')) === 'ModelAvailable',
    )
    expect(modelServer.calls.entries).toEqual(['load iris_1'])
  },
  SLOW_MS,
)

test(
  'one that has lost its store, or is another, learns the models from the agent and may unload them',
  async () => {
    const { first, modelServer, agent, definition } = await orphan()
    const second = await next(first.ports)
    await waitFor(
      'iris',
      WITHIN_MS,
      async () => (await stateOf(second, 'iris')) === 'ModelAvailable',
    )
    const client = second.client()
    endLater(() => client.close())
    await client.loadModel({ model: definition }, { deadlineMs: WITHIN_MS })
    expect(await stateOf(second, 'iris')).toBe('ModelAvailable')
    expect((await infer(agent, 'iris_1')).status).toBe(200)
    expect(modelServer.calls.entries).toEqual(['load iris_1'])
    await client.unloadModel({ model: { name: 'iris' } }, { deadlineMs: WITHIN_MS })
    await modelServer.calls.waitFor('unload', (call) => call === 'unload iris_1')
  },
  SLOW_MS,
)

test(
  'an agent that drains has nobody else to hand over to, and says so at once',
  async () => {
    const { first, agent } = await orphan()
    const second = await next(first.ports)
    await waitFor(
      'iris',
      WITHIN_MS,
      async () => (await stateOf(second, 'iris')) === 'ModelAvailable',
    )
    await agent.drain(WITHIN_MS)
    expect((await infer(agent, 'iris_1')).status).toBe(200)
    await agent.close()
    await waitFor(
      'its loss',
      WITHIN_MS,
      async () => (await stateOf(second, 'iris')) !== 'ModelAvailable',
    )
  },
  SLOW_MS,
)
