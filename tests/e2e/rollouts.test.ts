import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ModelView } from '../../src/api/http/model-view.ts'
import { watchCapacity } from '../support/envoy-capacity.ts'
import { startGrpcLoad, startLoad } from '../support/load.ts'
import { irisFolder, startUp, survivors, type Up, waitFor } from '../support/seldon.ts'

const SLOW_MS = 300_000
const REPLICAS = 3
const HTTP_CLIENTS = 3
const GRPC_CLIENTS = 2
/** As many as there are replicas, so that each has one. */
const SINGLES = ['one', 'two', 'three']
/** Answered before and after what is tried, by each kind of client. */
const WARM_REQUESTS = 20
/** A request that takes longer hangs. */
const HANGS_MS = 20_000

const configDir = mkdtempSync(join(tmpdir(), 'seldon-config-'))
let up: Up
let artifacts = 0

beforeAll(async () => {
  declareServer(REPLICAS)
  declareModel({ artifact: newArtifact() })
  up = await startUp({ configDir })
  await settled({ version: 1 })
}, SLOW_MS)

afterAll(() => up.stop(), SLOW_MS)

function declareServer(replicas: number): void {
  const spec = { serverConfig: 'mlserver', replicas }
  const metadata = { name: 'mlserver' }
  write('server.json', { apiVersion: 'mlops.seldon.io/v1alpha1', kind: 'Server', metadata, spec })
}

function declareModel({
  name = 'iris',
  artifact,
  replicas = REPLICAS,
}: {
  name?: string
  artifact: string
  replicas?: number
}): void {
  const spec = { storageUri: artifact, requirements: ['sklearn'], replicas }
  const metadata = { name }
  write(`${name}.json`, { apiVersion: 'mlops.seldon.io/v1alpha1', kind: 'Model', metadata, spec })
}

function write(file: string, manifest: unknown): void {
  writeFileSync(join(configDir, file), JSON.stringify(manifest))
}

/** Another place with the same model, so that it makes another version. */
function newArtifact(): string {
  const folder = mkdtempSync(join(tmpdir(), `seldon-iris-${++artifacts}-`))
  cpSync(irisFolder(), folder, { recursive: true })
  return folder
}

/** The same model, which takes long to load. */
function newSlowArtifact(): string {
  const folder = newArtifact()
  writeFileSync(join(folder, 'slow.py'), SLOW_PYTHON)
  const settings = {
    name: 'iris',
    implementation: 'slow.SlowModel',
    parameters: { uri: './model.joblib' },
  }
  writeFileSync(join(folder, 'model-settings.json'), JSON.stringify(settings))
  return folder
}

const SLOW_PYTHON = `import asyncio
from mlserver_sklearn import SKLearnModel

class SlowModel(SKLearnModel):
    async def load(self):
        await asyncio.sleep(3)
        return await super().load()
`

async function model(): Promise<ModelView> {
  return (await (await fetch(`${up.adminUrl}/api/v1/models/iris`)).json()) as ModelView
}

async function until(what: string, isSo: (model: ModelView) => boolean): Promise<void> {
  await waitFor(what, SLOW_MS, async () => isSo(await model()), up.lines)
}

/** One version answers, on that many replicas, and nothing is left of any other. */
async function settled({ version, replicas = REPLICAS }: { version: number; replicas?: number }) {
  await until(`${replicas} replicas of version ${version} alone`, ({ versions }) =>
    versions.every((each) => {
      const states = each.replicas.map(({ state }) => state)
      const live = states.filter((state) => state !== 'Unloaded')
      return each.version === version
        ? live.length === replicas && live.every((state) => state === 'Available')
        : live.length === 0
    }),
  )
}

/** The scheduler, Envoy, and two for each replica. */
function processes(): number {
  return survivors(up.stateDir).length
}

function livesOfSecond({ versions }: ModelView): number {
  const replicas = versions.at(-1)?.replicas ?? []
  return replicas.find(({ index }) => index === 1)?.incarnation ?? 0
}

async function latestVersion(): Promise<number> {
  return (await model()).version
}

/** What MLServer itself says it has, by replica. */
async function modelsOfReplica(index: number): Promise<string[]> {
  const port = up.ports.replicaStart + 10 * index
  const answer = await fetch(`http://127.0.0.1:${port}/v2/repository/index`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ready: true }),
  })
  return ((await answer.json()) as { name: string }[]).map(({ name }) => name).sort()
}

/** Requests by HTTP and gRPC go on while `action` runs, and Envoy's endpoints are watched. */
async function underLoad(action: () => Promise<void>) {
  const firstLine = up.lines.length
  const clients = [
    startLoad(up.inferenceUrl, 'iris', HTTP_CLIENTS),
    startGrpcLoad(up.ports.inference, 'iris', GRPC_CLIENTS),
  ]
  const watch = watchCapacity(`http://127.0.0.1:${up.ports.envoyAdmin}`, 'iris')
  const warm = () => Promise.all(clients.map((client) => client.answered(WARM_REQUESTS)))
  await warm()
  await action()
  await warm()
  const { least, samples } = await watch.stop()
  const results = await Promise.all(clients.map((client) => client.stop()))
  for (const { slowestMs } of results) expect(slowestMs).toBeLessThan(HANGS_MS)
  const failures = results.flatMap((result) => result.failures)
  // Who looks for the cause wants to know what Envoy and the agents said.
  const lines = failures.length === 0 ? [] : up.lines.slice(firstLine)
  return { failures, lines, least, samples }
}

async function losesNothing(action: () => Promise<void>, atLeast = REPLICAS): Promise<void> {
  const { failures, lines, least, samples } = await underLoad(action)
  expect([...failures, ...lines]).toEqual([])
  expect(samples).toBeGreaterThan(5)
  expect(least.http).toBeGreaterThanOrEqual(atLeast)
  expect(least.grpc).toBeGreaterThanOrEqual(atLeast)
}

test(
  'a rolling update loses no request and no ready endpoint, and unloads the old version',
  async () => {
    const next = (await latestVersion()) + 1
    await losesNothing(async () => {
      declareModel({ artifact: newArtifact() })
      await settled({ version: next })
    })
    for (const index of [0, 1, 2]) expect(await modelsOfReplica(index)).toEqual([`iris_${next}`])
  },
  SLOW_MS,
)

test(
  'from three replicas to one and back to three',
  async () => {
    const { version, versions } = await model()
    const artifact = versions.at(-1)?.storageUri ?? ''
    await losesNothing(async () => {
      declareModel({ artifact, replicas: 1 })
      await settled({ version, replicas: 1 })
      declareModel({ artifact })
      await settled({ version })
    }, 1)
  },
  SLOW_MS,
)

test(
  'a version that is replaced before it was ready',
  async () => {
    const next = (await latestVersion()) + 1
    await losesNothing(async () => {
      declareModel({ artifact: newSlowArtifact() })
      await until('the start of the first', ({ version }) => version === next)
      declareModel({ artifact: newArtifact() })
      await settled({ version: next + 1 })
    })
    for (const index of [0, 1, 2]) {
      expect(await modelsOfReplica(index)).toEqual([`iris_${next + 1}`])
    }
  },
  SLOW_MS,
)

describe('the scheduler in the middle of a rolling update', () => {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    test(
      `${signal}: no request fails and the update is completed`,
      async () => {
        const next = (await latestVersion()) + 1
        await losesNothing(async () => {
          declareModel({ artifact: newSlowArtifact() })
          await until('loads under way', ({ versions }) =>
            versions.some(
              ({ version, replicas }) =>
                version === next && replicas.every(({ state }) => state === 'Loading'),
            ),
          )
          const pid = up.pidOf('scheduler')
          process.kill(pid, signal)
          await waitFor('another scheduler', SLOW_MS, async () => up.pidOf('scheduler') !== pid)
          await settled({ version: next })
        })
      },
      SLOW_MS,
    )
  }
})

describe('kill -9 of one of three', () => {
  for (const child of ['mlserver-1-agent', 'mlserver-1']) {
    test(
      `${child}: only requests in flight on it may fail`,
      async () => {
        const version = await latestVersion()
        const pid = up.pidOf(child)
        const livesBefore = livesOfSecond(await model())
        const { failures, lines } = await underLoad(async () => {
          process.kill(pid, 'SIGKILL')
          await waitFor(`another ${child}`, SLOW_MS, async () => up.pidOf(child) !== pid, up.lines)
          await until('its next life', (now) => livesOfSecond(now) > livesBefore)
          await settled({ version })
        })
        const most = HTTP_CLIENTS + GRPC_CLIENTS
        expect(failures.length <= most ? [] : [...failures, ...lines]).toEqual([])
      },
      SLOW_MS,
    )
  }
})

describe('one of three agents that is asked to end', () => {
  /** Its next life has what it had. */
  async function comesBack(action: () => Promise<void>) {
    const version = await latestVersion()
    const pid = up.pidOf('mlserver-1-agent')
    const livesBefore = livesOfSecond(await model())
    await losesNothing(async () => {
      await action()
      await waitFor(
        'another agent',
        SLOW_MS,
        async () => up.pidOf('mlserver-1-agent') !== pid,
        up.lines,
      )
      await until('its next life', (now) => livesOfSecond(now) > livesBefore)
      await settled({ version })
    }, REPLICAS - 1)
  }

  test(
    'by SIGTERM has the others take over, and loses no request',
    async () => {
      await comesBack(async () => {
        process.kill(up.pidOf('mlserver-1-agent'), 'SIGTERM')
      })
      expect(up.lines.some((line) => /mlserver-1-agent .*drained/.test(line))).toBe(true)
    },
    SLOW_MS,
  )

  test(
    'by SIGTERM while the scheduler is killed tells the next one, and loses no request',
    async () => {
      await comesBack(async () => {
        process.kill(up.pidOf('mlserver-1-agent'), 'SIGTERM')
        process.kill(up.pidOf('scheduler'), 'SIGKILL')
      })
    },
    SLOW_MS,
  )

  test(
    'as in a pod: three preStop hooks, then SIGTERM to all of its processes, and no request is lost',
    async () => {
      await comesBack(async () => {
        const drainer = `http://127.0.0.1:${up.ports.replicaStart + 10 + 7}/terminate`
        const hooks = await Promise.all([1, 2, 3].map(() => fetch(drainer)))
        expect(hooks.map(({ status }) => status)).toEqual([200, 200, 200])
        process.kill(up.pidOf('mlserver-1'), 'SIGTERM')
        process.kill(up.pidOf('mlserver-1-agent'), 'SIGTERM')
      })
    },
    SLOW_MS,
  )
})

test(
  'a replica that is retired loses no request, even of models that only it has, nor does one that comes',
  async () => {
    const version = await latestVersion()
    for (const name of SINGLES) declareModel({ name, artifact: newSlowArtifact(), replicas: 1 })
    for (const name of SINGLES) await up.waitForModel(name, SLOW_MS)
    const singles = SINGLES.map((name) => startLoad(up.inferenceUrl, name, 1))
    await losesNothing(async () => {
      declareServer(REPLICAS - 1)
      await waitFor('the third to go', SLOW_MS, async () => processes() === 2 * REPLICAS, up.lines)
      await settled({ version, replicas: REPLICAS - 1 })
      declareServer(REPLICAS)
      await settled({ version })
    }, REPLICAS - 1)
    for (const { failures } of await Promise.all(singles.map((load) => load.stop()))) {
      expect(failures).toEqual([])
    }
    for (const name of SINGLES) rmSync(join(configDir, `${name}.json`))
  },
  SLOW_MS,
)
