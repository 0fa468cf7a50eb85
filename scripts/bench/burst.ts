/**
 * How long many LoadModel calls at once take: `bun scripts/bench/burst.ts [N] [executable]`.
 *
 * Starts a scheduler on a store of its own; this process is the rest of the world: a client that
 * makes all calls at once, three agents that answer at once, and a proxy that takes every resource.
 * Prints one JSON object.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seldon } from '../../src/gen/seldon.js'
import { schedulerService } from '../../src/gen/services.ts'
import { createGrpcClient } from '../../src/lib/grpc/client.ts'
import { startFakeAgent } from '../../tests/support/fake-agent.ts'
import { type FakeProxy, startFakeProxy } from '../../tests/support/fake-proxy.ts'
import { freePorts } from '../../tests/support/ports.ts'
import { cpuSeconds, median, residentMegabytes } from './process-usage.ts'

const AGENTS = 3
const MORE = 101
const DEADLINE_MS = 120_000
const SETTLE_MS = 1_000

const [countText = '10000', executable] = process.argv.slice(2)
const count = Number(countText)
const [xds = 0, scheduler = 0, agentPort = 0, admin = 0] = await freePorts(4)
const folder = mkdtempSync(join(tmpdir(), 'seldon-burst-'))

const child = Bun.spawn(
  [
    ...(executable === undefined
      ? [process.execPath, join(import.meta.dir, '../../src/main.ts')]
      : [executable]),
    'scheduler',
    '--host=127.0.0.1',
    `--xds-port=${xds}`,
    `--scheduler-port=${scheduler}`,
    `--agent-port=${agentPort}`,
    `--admin-port=${admin}`,
    `--db-path=${join(folder, 'state.db')}`,
  ],
  { stdout: 'ignore', stderr: 'inherit' },
)
try {
  process.stdout.write(`${JSON.stringify(await measure())}\n`)
} finally {
  child.kill('SIGTERM')
  await child.exited
  rmSync(folder, { recursive: true })
}
process.exit()

async function measure() {
  const client = createGrpcClient(schedulerService, { target: `127.0.0.1:${scheduler}` })
  if (!(await client.waitForReady(10_000))) throw new Error('the scheduler does not answer')
  const agents = Array.from({ length: AGENTS }, (_, index) => startFakeAgent({ agentPort, index }))
  const proxy = startFakeProxy({ xdsPort: xds })
  await Bun.sleep(SETTLE_MS)

  const idle = usage()
  const startMs = performance.now()
  await Promise.all(Array.from({ length: count }, (_, index) => load(client, `model-${index}`)))
  const acceptedMs = performance.now() - startMs
  let routed = 0
  await within('routed', () => {
    routed = routedFrom(proxy, routed)
    return routed === count
  })
  const routedMs = performance.now() - startMs
  await within('available', async () => (await availableModels(client)) >= count)
  const availableMs = performance.now() - startMs
  const busy = usage()
  const more = await oneMore(client, proxy)
  return {
    models: count,
    acceptedMs: Math.round(acceptedMs),
    routedMs: Math.round(routedMs),
    availableMs: Math.round(availableMs),
    cpuSeconds: Number((busy.cpuSeconds - idle.cpuSeconds).toFixed(2)),
    peakMegabytes: busy.peakMegabytes,
    idleMegabytes: idle.peakMegabytes,
    megabytesAfter: usage().megabytes,
    ...more,
    refusals: agents.reduce((sum, agent) => sum + agent.refusals.length, 0),
  }
}

type Client = ReturnType<typeof createGrpcClient<typeof schedulerService>>

async function load(client: Client, name: string): Promise<void> {
  await client.loadModel(
    {
      model: {
        meta: { name },
        modelSpec: { uri: `/models/${name}`, requirements: ['sklearn'], memoryBytes: 100 },
        deploymentSpec: { replicas: 1 },
      },
    },
    { deadlineMs: DEADLINE_MS },
  )
}

async function availableModels(client: Client): Promise<number> {
  const { ModelAvailable } = seldon.mlops.scheduler.ModelStatus.ModelState
  let available = 0
  for await (const { versions } of client.modelStatus({ subscriberName: 'burst' })) {
    if (versions[0]?.state?.state === ModelAvailable) available += 1
  }
  return available
}

/** The median time of many, each loaded when the one before was routed, and what one costs. */
async function oneMore(client: Client, proxy: FakeProxy) {
  const times: number[] = []
  const before = usage()
  for (let index = 0; index < MORE; index += 1) {
    const name = `one-more-${index}`
    const startMs = performance.now()
    await load(client, name)
    await proxy.until(() => proxy.targets(name).length > 0)
    times.push(performance.now() - startMs)
  }
  const cpuMs = (usage().cpuSeconds - before.cpuSeconds) * 1_000
  return {
    oneMoreMs: median(times),
    oneMoreCpuMs: Number((cpuMs / MORE).toFixed(2)),
  }
}

async function within(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + DEADLINE_MS
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`not ${what} within ${DEADLINE_MS} ms`)
    await Bun.sleep(1)
  }
}

/** How many of the models, in their order, have a route; a model that has one keeps it. */
function routedFrom(proxy: FakeProxy, first: number): number {
  let next = first
  while (next < count && proxy.targets(`model-${next}`).length > 0) next += 1
  return next
}

function usage() {
  const { now, peak } = residentMegabytes(child.pid)
  return { cpuSeconds: cpuSeconds(child.pid), megabytes: now, peakMegabytes: peak }
}
