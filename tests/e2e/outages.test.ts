import { afterEach, describe, expect, test } from 'bun:test'
import { bootstrap, defaultBootstrapOptions } from '../../src/envoy/bootstrap.ts'
import { startEchoUpstream } from '../support/echo-upstream.ts'
import { type RunningEnvoy, startEnvoy } from '../support/envoy.ts'
import { type FakeAgent, startFakeAgent } from '../support/fake-agent.ts'
import { startLoad } from '../support/load.ts'
import { type SchedulerProcess, startScheduler } from '../support/scheduler.ts'
import { waitFor } from '../support/seldon.ts'

const running: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop()
})

async function scheduler(options?: Parameters<typeof startScheduler>[0]) {
  // Every Envoy on this machine gets a port of its own.
  const flags = ['--inference-port=0', '--proxy-ack-timeout=1s']
  const started = await startScheduler({ ...options, flags })
  running.push(() => started.kill('SIGKILL'))
  return started
}

async function proxy(xdsPort: number, mode: 'delta' | 'sotw', nodeId: string) {
  const started = await startEnvoy({
    bootstrap: bootstrap({ ...defaultBootstrapOptions, xdsPort, adminPort: 0, mode, nodeId }),
  })
  running.push(() => started.stop())
  return started
}

async function agentAt({ ports }: SchedulerProcess, loaded: readonly string[] = []) {
  const upstream = await startEchoUpstream()
  running.push(() => upstream.stop())
  const { httpPort, grpcPort } = upstream
  return {
    httpPort,
    grpcPort,
    subscribe(to = ports.agent): FakeAgent {
      const agent = startFakeAgent({
        agentPort: to,
        httpPort,
        grpcPort,
        loaded: loaded.map((name) => ({ model: model(name), version: 1 })),
      })
      running.push(() => agent.close())
      return agent
    },
  }
}

function model(name: string) {
  return {
    meta: { name },
    modelSpec: { uri: '/nowhere', requirements: ['sklearn'], memoryBytes: 100 },
    deploymentSpec: { replicas: 1 },
  }
}

async function load(at: SchedulerProcess, name: string): Promise<void> {
  const client = at.client()
  await client.loadModel({ model: model(name) }, { deadlineMs: 10_000 })
  client.close()
}

async function stateOf(at: SchedulerProcess, name: string): Promise<string> {
  const answer = await fetch(`${at.adminUrl}/api/v1/models/${name}`)
  return ((await answer.json()) as { state: string }).state
}

async function isSynced(at: SchedulerProcess, nodeId: string): Promise<boolean> {
  const answer = await fetch(`${at.adminUrl}/api/v1/proxies`)
  const { items } = (await answer.json()) as { items: { nodeId: string; status: string }[] }
  return items.some((proxy) => proxy.nodeId === nodeId && proxy.status === 'SYNCED')
}

async function isConnected(at: SchedulerProcess, server: string): Promise<boolean> {
  const answer = await fetch(`${at.adminUrl}/api/v1/servers/${server}`)
  const { replicas } = (await answer.json()) as { replicas: { presence: string }[] }
  return replicas.every(({ presence }) => presence === 'connected')
}

function answers(envoy: RunningEnvoy, name: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${envoy.port}/v2/models/${name}/infer`).then(({ ok }) => ok)
}

async function updates(envoy: RunningEnvoy): Promise<Record<string, number>> {
  const answer = await fetch(`http://127.0.0.1:${envoy.adminPort}/stats?filter=update_success`)
  const lines = (await answer.text()).trim().split('\n')
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', value] = line.split(': ')
      return [name, Number(value)]
    }),
  )
}

describe.each(['delta', 'sotw'] as const)('an Envoy that speaks %s', (mode) => {
  test('loses no request and gets nothing new when the scheduler is killed and comes back', async () => {
    const first = await scheduler()
    const envoy = await proxy(first.ports.xds, mode, 'one')
    const agent = await agentAt(first, ['iris'])
    agent.subscribe()
    await load(first, 'iris')
    await waitFor('iris', 10_000, () => answers(envoy, 'iris'))
    await waitFor('rest', 5_000, async () => (await stateOf(first, 'iris')) === 'ModelAvailable')
    const before = await updates(envoy)
    const requests = startLoad(`http://127.0.0.1:${envoy.port}`, 'iris')

    await first.kill('SIGKILL')
    const second = await scheduler({ ports: first.ports, dbPath: first.dbPath })
    await waitFor('Envoy to return', 10_000, () => isSynced(second, 'one'))
    const back = agent.subscribe(second.ports.agent)
    await waitFor('the agent to return', 10_000, () => isConnected(second, 'mlserver'))
    expect(await updates(envoy)).toEqual(before)

    await load(second, 'wine')
    await waitFor('wine', 10_000, () => answers(envoy, 'wine'))
    expect(back.told).toEqual(['LOAD wine_1'])
    const { sent, failures } = await requests.stop()
    expect(failures).toEqual([])
    expect(sent).toBeGreaterThan(100)
  }, 60_000)
})

describe('an Envoy that is stopped', () => {
  test('delays neither another Envoy nor a model beyond the deadline, and catches up', async () => {
    const control = await scheduler()
    const one = await proxy(control.ports.xds, 'delta', 'one')
    const two = await proxy(control.ports.xds, 'delta', 'two')
    ;(await agentAt(control)).subscribe()
    await load(control, 'iris')
    await waitFor('iris', 10_000, () => answers(two, 'iris'))

    process.kill(two.pid, 'SIGSTOP')
    await load(control, 'wine')
    await waitFor('wine', 500, () => answers(one, 'wine'))
    expect(await stateOf(control, 'wine')).toBe('ModelProgressing')
    await waitFor('wine', 3_000, async () => (await stateOf(control, 'wine')) === 'ModelAvailable')
    const { items } = (await (await fetch(`${control.adminUrl}/api/v1/proxies`)).json()) as {
      items: { nodeId: string; status: string }[]
    }
    expect(items.map(({ nodeId, status }) => [nodeId, status]).sort()).toEqual([
      ['one', 'SYNCED'],
      ['two', 'STALE'],
    ])

    process.kill(two.pid, 'SIGCONT')
    await waitFor('wine on the other', 5_000, () => answers(two, 'wine'))
  }, 60_000)
})
