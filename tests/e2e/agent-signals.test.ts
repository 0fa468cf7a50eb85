/** How the process `seldon agent` ends. */

import { afterEach, expect, test } from 'bun:test'
import { readLines } from '../../src/cli/up/lines.ts'
import { createAgentWorld } from '../support/agent-world.ts'
import { modelVersionMessage } from '../support/model-version.ts'
import { freePorts } from '../support/ports.ts'
import { seldonCommand, waitFor } from '../support/seldon.ts'

const SLOW_MS = 60_000
const { schedulerOn, modelServerOn, folder, endLater, endAll } = createAgentWorld()
afterEach(endAll)

/** An agent that has loaded iris_1. */
async function startAgentProcess(env: Readonly<Record<string, string>> = {}) {
  const scheduler = await schedulerOn()
  const modelServer = await modelServerOn()
  const artifact = folder({ 'model.joblib': 'weights' })
  const [proxyHttp = 0, readiness = 0] = await freePorts(2)
  const child = Bun.spawn([...seldonCommand(), 'agent'], {
    env: {
      ...process.env,
      POD_NAME: 'mlserver-3',
      SELDON_SCHEDULER_PORT: `${scheduler.port}`,
      SELDON_SERVER_HTTP_PORT: `${modelServer.httpPort}`,
      SELDON_SERVER_GRPC_PORT: `${modelServer.grpcPort}`,
      SELDON_BIND_HOST: '127.0.0.1',
      SELDON_REVERSE_PROXY_HTTP_PORT: `${proxyHttp}`,
      SELDON_REVERSE_PROXY_GRPC_PORT: '0',
      SELDON_DEBUG_GRPC_PORT: '',
      SELDON_METRICS_PORT: '0',
      SELDON_DRAINER_PORT: '0',
      SELDON_READINESS_PORT: `${readiness}`,
      SELDON_RCLONE_PORT: '0',
      SELDON_AGENT_FOLDER: folder().path,
      ...env,
    },
    stdin: 'ignore',
    stdout: 'pipe',
    stderr: 'pipe',
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    void readLines(stream, (line) => lines.push(line))
  }
  endLater(async () => {
    child.kill('SIGKILL')
    await child.exited
  })
  await waitFor(
    'a subscription',
    SLOW_MS,
    async () => scheduler.subscriptions.entries.length > 0,
    lines,
  )
  scheduler.load(modelVersionMessage('iris', 1, { uri: artifact.path }))
  await scheduler.events.waitFor('load', ({ text }) => text === 'LOADED iris_1')
  const infer = () =>
    fetch(`http://127.0.0.1:${proxyHttp}/v2/models/iris/infer`, {
      method: 'POST',
      headers: { 'seldon-internal-model': 'iris_1' },
      body: '{}',
    })
  const ready = () => fetch(`http://127.0.0.1:${readiness}/ready`)
  return { scheduler, modelServer, child, lines, infer, ready }
}

test(
  'SIGTERM: the scheduler is told, requests are answered until others do, then it ends with 0',
  async () => {
    const { scheduler, child, infer, ready } = await startAgentProcess()
    expect(scheduler.subscriptions.entries[0]).toMatchObject({
      serverName: 'mlserver',
      replicaIdx: 3,
      replicaConfig: { inferenceSvc: 'mlserver-3' },
    })
    expect((await ready()).status).toBe(200)
    const answered = Promise.withResolvers<boolean>()
    scheduler.onDrain = () => answered.promise
    child.kill('SIGTERM')
    await scheduler.drains.waitFor('drain', () => true)
    expect((await ready()).status).toBe(503)
    expect((await infer()).status).toBe(200)
    answered.resolve(true)
    expect(await child.exited).toBe(0)
  },
  SLOW_MS,
)

test(
  'SIGTERM: it waits no longer than --drain-timeout',
  async () => {
    const { scheduler, child } = await startAgentProcess({ SELDON_DRAIN_TIMEOUT: '200ms' })
    scheduler.onDrain = () => new Promise(() => {})
    child.kill('SIGTERM')
    expect(await child.exited).toBe(0)
    expect(scheduler.drains.entries).toHaveLength(1)
  },
  SLOW_MS,
)

test(
  'Ctrl-C: it ends without a drain, but answers what is in flight',
  async () => {
    const { scheduler, modelServer, child, infer } = await startAgentProcess({
      SELDON_CLOSE_GRACE: '30s',
    })
    const { promise, resolve } = Promise.withResolvers<void>()
    modelServer.onRequest = () => promise
    const answer = infer()
    await modelServer.requests.waitFor('request', () => true)
    child.kill('SIGINT')
    await waitFor('the end of new connections', SLOW_MS, () =>
      infer().then(
        () => false,
        () => true,
      ),
    )
    resolve()
    expect((await answer).status).toBe(200)
    expect(await child.exited).toBe(0)
    expect(scheduler.drains.entries).toEqual([])
  },
  SLOW_MS,
)

test(
  'a second signal ends it at once',
  async () => {
    const { scheduler, child } = await startAgentProcess({ SELDON_DRAIN_TIMEOUT: '1h' })
    scheduler.onDrain = () => new Promise(() => {})
    child.kill('SIGTERM')
    await scheduler.drains.waitFor('drain', () => true)
    child.kill('SIGTERM')
    expect(await child.exited).toBe(130)
  },
  SLOW_MS,
)
