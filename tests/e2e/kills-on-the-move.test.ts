/** The scheduler is killed when a model has moved, and before Envoy has heard of it. */

import { afterEach, expect, test } from 'bun:test'
import { bootstrap, defaultBootstrapOptions } from '../../src/envoy/bootstrap.ts'
import { startEnvoy } from '../support/envoy.ts'
import { startLoad } from '../support/load.ts'
import { type SchedulerProcess, startScheduler } from '../support/scheduler.ts'
import { waitFor } from '../support/seldon.ts'
import { TestReplica } from '../support/test-replica.ts'

const SLOW_MS = 120_000
const PATIENT_MS = 20_000
const CLIENTS = 8
/** Answered before and after what is tried. */
const SOME = 100

const running: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop()
})

interface ModelAnswer {
  readonly state: string
  readonly versions: readonly { readonly replicas: readonly { readonly state: string }[] }[]
}

async function scheduler(before?: SchedulerProcess): Promise<SchedulerProcess> {
  const flags = ['--inference-port=0']
  const started = await startScheduler(before === undefined ? { flags } : { ...before, flags })
  running.push(() => started.kill('SIGKILL'))
  return started
}

async function scale(at: SchedulerProcess, replicas: number): Promise<void> {
  const client = at.client()
  const modelSpec = { uri: '/nowhere', requirements: ['sklearn'], memoryBytes: 100 }
  const model = { meta: { name: 'iris' }, modelSpec, deploymentSpec: { replicas } }
  await client.loadModel({ model }, { deadlineMs: PATIENT_MS })
  client.close()
}

async function iris({ adminUrl }: SchedulerProcess): Promise<ModelAnswer> {
  return (await (await fetch(`${adminUrl}/api/v1/models/iris`)).json()) as ModelAnswer
}

async function isAvailable(at: SchedulerProcess): Promise<boolean> {
  return (await iris(at)).state === 'ModelAvailable'
}

/** On so many replicas, which Envoy may be told of or not. */
async function isOn(at: SchedulerProcess, replicas: number): Promise<boolean> {
  const states = (await iris(at)).versions.flatMap((version) => version.replicas)
  return states.filter(({ state }) => /^(Loaded|Available)$/.test(state)).length === replicas
}

async function isSynced({ adminUrl }: SchedulerProcess): Promise<boolean> {
  const answer = await fetch(`${adminUrl}/api/v1/proxies`)
  const { items } = (await answer.json()) as { items: readonly { status: string }[] }
  return items.some(({ status }) => status === 'SYNCED')
}

test.each(['sotw', 'delta'] as const)(
  'an Envoy that speaks %s goes on with the clusters that its routes lead to',
  async (mode) => {
    let control = await scheduler()
    const xdsPort = control.ports.xds
    const config = bootstrap({ ...defaultBootstrapOptions, xdsPort, adminPort: 0, mode })
    const envoy = await startEnvoy({ bootstrap: config })
    running.push(() => envoy.stop())
    const replicas = [0, 1, 2, 3].map((index) => new TestReplica(index))
    running.push(async () => void (await Promise.all(replicas.map((one) => one.close()))))
    const subscribe = () => replicas.map((one) => one.subscribe(control.ports.agent))
    subscribe()
    await scale(control, 1)
    await waitFor('the model', PATIENT_MS, () => isAvailable(control))
    const load = startLoad(`http://127.0.0.1:${envoy.port}`, 'iris', CLIENTS)
    await load.answered(SOME)
    for (const count of [2, 3, 1]) {
      process.kill(envoy.pid, 'SIGSTOP')
      await scale(control, count)
      if (count > 1) await waitFor('the move', PATIENT_MS, () => isOn(control, count))
      await control.kill('SIGKILL')
      process.kill(envoy.pid, 'SIGCONT')
      await load.answered(SOME)
      control = await scheduler(control)
      await waitFor('Envoy', PATIENT_MS, () => isSynced(control))
      await load.answered(SOME)
      subscribe()
      await waitFor('all agents', PATIENT_MS, () => isAvailable(control))
    }
    const { failures } = await load.stop()
    expect(failures).toEqual([])
  },
  SLOW_MS,
)
