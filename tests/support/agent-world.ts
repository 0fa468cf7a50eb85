/** An agent in this process between a scheduler and a model server that do as a test says. */

import type { Agent } from '../../src/agent/agent.ts'
import type { AgentSettings } from '../../src/agent/settings.ts'
import { type Log, silentLog } from '../../src/lib/log.ts'
import {
  type FakeModelServer,
  type FakeModelServerOptions,
  startFakeModelServer,
} from './fake-model-server.ts'
import { type FakeScheduler, startFakeScheduler } from './fake-scheduler.ts'
import { modelVersionMessage } from './model-version.ts'
import { runAgent } from './running-agent.ts'
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.ts'

/** All that is made in it ends with `endAll`, the newest first. */
export function createAgentWorld() {
  const ended: (() => unknown)[] = []
  const endLater = (end: () => unknown) => {
    ended.push(end)
  }

  function folder(files: Readonly<Record<string, string>> = {}): TemporaryFolder {
    const made = temporaryFolder()
    made.write(files)
    endLater(() => made[Symbol.dispose]())
    return made
  }

  async function schedulerOn(port = 0): Promise<FakeScheduler> {
    const scheduler = await startFakeScheduler(port)
    endLater(() => scheduler.stop())
    return scheduler
  }

  async function modelServerOn(options: FakeModelServerOptions = {}): Promise<FakeModelServer> {
    const server = await startFakeModelServer(options)
    endLater(() => server.stop())
    return server
  }

  /** Another life on the same ports: it has nothing loaded. */
  function nextLife({ httpPort, grpcPort }: FakeModelServer): Promise<FakeModelServer> {
    return modelServerOn({ httpPort, grpcPort })
  }

  /** A scheduler, a model server, an artifact, and an agent that has subscribed. */
  async function setUp(changes: Partial<AgentSettings> = {}, log: Log = silentLog) {
    const scheduler = await schedulerOn()
    const modelServer = await modelServerOn()
    const artifact = folder({ 'model.joblib': 'weights' })
    const agentFolder = folder()
    const start = async (): Promise<Agent> => {
      const agent = await runAgent(
        { schedulerPort: scheduler.port, modelServer, agentFolder: agentFolder.path },
        changes,
        log,
      )
      endLater(() => agent.close())
      return agent
    }
    const agent = await start()
    await scheduler.subscriptions.waitFor('subscription', () => true)
    const iris = (version: number) => modelVersionMessage('iris', version, { uri: artifact.path })
    const event = (text: string, after = 0) =>
      scheduler.events.waitFor(text, (told) => told.text === text, after)
    const load = async (version: number) => {
      scheduler.load(iris(version))
      await event(`LOADED iris_${version}`, scheduler.events.entries.length)
    }
    return { scheduler, modelServer, artifact, agentFolder, agent, start, iris, event, load }
  }

  return {
    setUp,
    folder,
    schedulerOn,
    modelServerOn,
    nextLife,
    endLater,
    async endAll() {
      for (const end of ended.splice(0).reverse()) await end()
    },
  }
}

export function infer(agent: Agent, internalName: string): Promise<Response> {
  return fetch(`http://127.0.0.1:${agent.ports.proxyHttp}/v2/models/iris/infer`, {
    method: 'POST',
    headers: { 'seldon-internal-model': internalName },
    body: '{}',
  })
}
