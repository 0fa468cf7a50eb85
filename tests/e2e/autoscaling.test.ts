/** A model that gets replicas as it gets requests: real Envoy, three MLServers, short windows. */

import { afterAll, beforeAll, expect, test } from 'bun:test'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bootstrap, defaultBootstrapOptions } from '../../src/envoy/bootstrap.ts'
import { defaultEnvoyOptions } from '../../src/envoy/options.ts'
import { startTestControlPlane, type TestControlPlane } from '../support/control-plane.ts'
import { type RunningEnvoy, startEnvoy } from '../support/envoy.ts'
import { startGrpcLoad, startLoad } from '../support/load.ts'
import { mlserverPlace, startMlserver } from '../support/mlserver.ts'
import { freePorts } from '../support/ports.ts'
import { runAgent } from '../support/running-agent.ts'
import { irisFolder } from '../support/seldon.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const SLOW_MS = 300_000
const REPLICAS = 3
/** Each request takes a tenth of a second, so that so many clients are so many in flight. */
const CLIENTS = 12
/** Less than half of them, so that two replicas are not enough. */
const LAG_THRESHOLD = 5

const ended: (() => unknown)[] = []
let plane: TestControlPlane
let envoy: RunningEnvoy
let inferencePort = 0

beforeAll(async () => {
  const [port = 0] = await freePorts(1)
  inferencePort = port
  const listener = { ...defaultEnvoyOptions.listener, host: '127.0.0.1', port }
  plane = await startTestControlPlane({
    envoy: { ...defaultEnvoyOptions, listener },
    modelScaling: { enabled: true, windows: { upMs: 1_000, downMs: 2_000 } },
  })
  ended.push(() => plane.close())
  envoy = await startEnvoy({
    bootstrap: bootstrap({ ...defaultBootstrapOptions, xdsPort: plane.ports.xds, adminPort: 0 }),
  })
  ended.push(() => envoy.stop())
  await Promise.all(Array.from({ length: REPLICAS }, (_, index) => startReplica(index)))
}, SLOW_MS)

afterAll(async () => {
  for (const end of ended.splice(0).reverse()) await end()
}, SLOW_MS)

async function startReplica(serverIndex: number): Promise<void> {
  const folder = temporaryFolder()
  ended.push(() => folder[Symbol.dispose]())
  const place = await mlserverPlace(folder.path)
  mkdirSync(place.models)
  const modelServer = await startMlserver(place)
  ended.push(() => modelServer.kill('SIGKILL'))
  const agent = await runAgent(
    { schedulerPort: plane.ports.agent, modelServer, agentFolder: folder.path },
    { serverIndex, scalingPeriodMs: 250, lagThreshold: LAG_THRESHOLD, inactiveMs: 150 },
  )
  ended.push(() => agent.close())
}

/** The example model, which takes its time. */
function slowArtifact(): string {
  const folder = temporaryFolder()
  ended.push(() => folder[Symbol.dispose]())
  cpSync(irisFolder(), folder.path, { recursive: true })
  writeFileSync(join(folder.path, 'slow.py'), SLOW_PYTHON)
  const parameters = { uri: './model.joblib' }
  const settings = { name: 'iris', implementation: 'slow.SlowModel', parameters }
  writeFileSync(join(folder.path, 'model-settings.json'), JSON.stringify(settings))
  return folder.path
}

const SLOW_PYTHON = `import asyncio
from mlserver_sklearn import SKLearnModel

class SlowModel(SKLearnModel):
    async def predict(self, payload):
        await asyncio.sleep(0.1)
        return await super().predict(payload)
`

/** Resolves when the model has so many available replicas; each number that there was until then. */
async function available(wanted: number): Promise<number[]> {
  const seen: number[] = []
  for await (const { versions } of plane.scheduler.subscribeModelStatus({ subscriberName: 't' })) {
    const count = versions.at(-1)?.state?.availableReplicas ?? 0
    if (count !== seen.at(-1)) seen.push(count)
    if (count === wanted) return seen
  }
  throw new Error('the scheduler is gone')
}

test(
  'a model has more replicas while it has much to do, fewer after that, and loses no request',
  async () => {
    const model = {
      meta: { name: 'iris' },
      modelSpec: { uri: slowArtifact(), requirements: ['sklearn'], memoryBytes: 10 },
      deploymentSpec: { replicas: 1, minReplicas: 1, maxReplicas: REPLICAS },
    }
    await plane.scheduler.loadModel({ model }, { deadlineMs: 10_000 })
    await available(1)
    const inferenceUrl = `http://127.0.0.1:${inferencePort}`
    const few = [startLoad(inferenceUrl, 'iris', 1), startGrpcLoad(inferencePort, 'iris', 1)]
    const many = startLoad(inferenceUrl, 'iris', CLIENTS)
    expect(await available(REPLICAS)).toEqual([1, 2, 3])
    const busy = await many.stop()
    expect(await available(1)).toEqual([3, 2, 1])
    const rest = await Promise.all(few.map((load) => load.stop()))
    const failures = [busy, ...rest].flatMap((result) => result.failures)
    expect(failures).toEqual([])
    expect(Math.min(...rest.map(({ sent }) => sent))).toBeGreaterThan(10)

    const metrics = await (await fetch(`http://127.0.0.1:${plane.ports.admin}/metrics`)).text()
    const scaled = 'seldon_model_scaling_triggers_total'
    expect(metrics).toContain(`${scaled}{direction="up",outcome="scaled"} 2`)
    expect(metrics).toContain(`${scaled}{direction="down",outcome="scaled"} 2`)
  },
  SLOW_MS,
)
