/** Experiments with real Envoy and MLServer: the splits are tested as chance would have them. */

import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExperimentView } from '../../src/api/http/experiment-view.ts'
import type { ModelView } from '../../src/api/http/model-view.ts'
import { grpcInferenceService } from '../../src/gen/services.ts'
import { createGrpcClient, type GrpcClient } from '../../src/lib/grpc/client.ts'
import { binomialPValue } from '../support/binomial.ts'
import { IRIS_REQUEST, startGrpcLoad, startLoad } from '../support/load.ts'
import { irisFolder, startUp, type Up, waitFor } from '../support/seldon.ts'

const SLOW_MS = 300_000
const REQUESTS = 3_000
const FEW_REQUESTS = 300
const AT_ONCE = 16
/** A test that has nothing to find fails once in a million times. */
const LEAST_P = 1e-6
const ROUTE = 'x-seldon-route'
const PROTOCOLS = ['http', 'grpc'] as const
type Protocol = (typeof PROTOCOLS)[number]
/** Of the experiment: its default's, and its own. */
const NAMES = { http: 'a', grpc: 'split.experiment' } as const

const configDir = mkdtempSync(join(tmpdir(), 'seldon-config-'))
let up: Up
let grpc: GrpcClient<typeof grpcInferenceService>

beforeAll(async () => {
  for (const name of ['a', 'b', 'c', 'm', 'n']) declareModel(name)
  up = await startUp({ configDir })
  for (const name of ['a', 'b', 'c', 'm', 'n']) await up.waitForModel(name)
  grpc = createGrpcClient(grpcInferenceService, { target: `127.0.0.1:${up.ports.inference}` })
}, SLOW_MS)

afterAll(async () => {
  grpc?.close()
  await up?.stop()
  rmSync(configDir, { recursive: true })
}, SLOW_MS)

function write(kind: 'Model' | 'Experiment', name: string, spec: object): void {
  const manifest = { apiVersion: 'mlops.seldon.io/v1alpha1', kind, metadata: { name }, spec }
  writeFileSync(join(configDir, `${kind}-${name}.json`), JSON.stringify(manifest))
}

/** Another parameter makes another version of it. */
function declareModel(name: string, parameter = 'first'): void {
  const parameters = [{ name: 'test', value: parameter }]
  write('Model', name, { storageUri: irisFolder(), requirements: ['sklearn'], parameters })
}

type Weights = Readonly<Record<string, number>>

function candidatesOf(weights: Weights) {
  return Object.entries(weights).map(([name, weight]) => ({ name, weight }))
}

/** Resolves when Envoy has confirmed what the manifest says. */
async function declareExperiment(weights: Weights, more: object = {}): Promise<void> {
  const candidates = candidatesOf(weights)
  write('Experiment', 'split', { default: 'a', candidates, ...more })
  const mirrors = 'mirrors' in more ? more.mirrors : []
  const config = 'config' in more ? more.config : { stickySessions: true }
  await experimentUntil('the experiment', ({ manifest }) =>
    Bun.deepEquals(
      { mirrors: [], ...(manifest as { spec: object }).spec },
      { default: 'a', candidates, mirrors, config },
    ),
  )
}

async function experimentUntil(
  what: string,
  isSo: (experiment: ExperimentView) => boolean,
): Promise<void> {
  const changed = async () => isSo(await get<ExperimentView>('experiments/split'))
  await waitFor(what, SLOW_MS, changed, up.lines)
  await untilSynced()
}

async function untilSynced(): Promise<void> {
  const isSynced = async () => {
    const { items } = await get<{ items: { status: string }[] }>('proxies')
    return items.length > 0 && items.every(({ status }) => status === 'SYNCED')
  }
  await waitFor('Envoy to confirm', SLOW_MS, isSynced, up.lines)
}

async function get<View>(path: string): Promise<View> {
  const answer = await fetch(`${up.adminUrl}/api/v1/${path}`)
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return (await answer.json()) as View
}

/** Who answered, as `:a_1:`; throws when nobody did. */
async function ask(protocol: Protocol, name: string, route?: string): Promise<string> {
  const sent = { 'seldon-model': name, ...(route === undefined ? {} : { [ROUTE]: route }) }
  return protocol === 'http' ? askHttp(sent) : askGrpc(sent)
}

async function askHttp(sent: Record<string, string>): Promise<string> {
  const answer = await fetch(`${up.inferenceUrl}/v2/models/any/infer`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...sent },
    body: IRIS_REQUEST,
  })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${answer.status} ${text}`)
  const { model_name: answered } = JSON.parse(text) as { model_name: string }
  const mark = answer.headers.get(ROUTE) ?? ''
  expect(mark).toBe(`:${answered}:`)
  return mark
}

async function askGrpc(sent: Record<string, string>): Promise<string> {
  let mark = ''
  const contents = { fp32Contents: [5.1, 3.5, 1.4, 0.2] }
  const { modelName: answered } = await grpc.modelInfer(
    {
      modelName: 'any',
      inputs: [{ name: 'predict', datatype: 'FP32', shape: [1, 4], contents }],
    },
    {
      deadlineMs: 30_000,
      metadata: sent,
      onMetadata: (metadata) => {
        mark = metadata.get(ROUTE) ?? ''
      },
    },
  )
  expect(mark).toBe(`:${answered}:`)
  return mark
}

/** How many requests each model answered. */
async function countAnswers(
  protocol: Protocol,
  name: string,
  requests: number,
  route?: string,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  let left = requests
  const client = async () => {
    while (left > 0) {
      left -= 1
      const model = /^:(.*)_\d+:$/.exec(await ask(protocol, name, route))?.[1] ?? ''
      counts.set(model, (counts.get(model) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, client))
  return counts
}

/** By chance alone such counts come about, and nobody else answers. */
function expectSplit(counts: ReadonlyMap<string, number>, weights: Weights): void {
  expect([...counts.keys()].sort()).toEqual(Object.keys(weights).sort())
  const trials = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  if (Object.keys(weights).length === 1) return
  for (const [name, weight] of Object.entries(weights)) {
    const count = counts.get(name) ?? 0
    const p = binomialPValue(count, trials, weight / total)
    if (p < LEAST_P) throw new Error(`${name} answered ${count} of ${trials}: p = ${p}`)
  }
}

/** Requests that reached a model on its server, by the agent's count. */
async function inferTotal(internalName: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${up.ports.replicaStart + 5}/metrics`)).text()
  return text
    .split('\n')
    .filter((line) => line.startsWith('seldon_model_infer_total{'))
    .filter((line) => line.includes(`model_internal="${internalName}"`))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
}

/** The copies are on their way when the answer is here: until no more of them come. */
async function settledInferTotal(internalName: string): Promise<number> {
  let before = -1
  await waitFor('the last copies', SLOW_MS, async () => {
    const now = await inferTotal(internalName)
    const isSettled = now === before
    before = now
    if (!isSettled) await Bun.sleep(500)
    return isSettled
  })
  return before
}

describe('the split over 3,000 requests is as declared', () => {
  for (const weights of [
    { a: 50, b: 50 },
    { a: 90, b: 10 },
    { a: 1, b: 1, c: 1 },
  ] as Weights[]) {
    const ratio = Object.values(weights).join('/')
    for (const protocol of PROTOCOLS) {
      const name = NAMES[protocol]
      test(
        `${ratio} by ${protocol} to ${name}`,
        async () => {
          await declareExperiment(weights)
          expectSplit(await countAnswers(protocol, name, REQUESTS), weights)
        },
        SLOW_MS,
      )
    }
  }
})

test(
  'weights edited under load move the split, and no request fails',
  async () => {
    await declareExperiment({ a: 90, b: 10 })
    const clients = [startLoad(up.inferenceUrl, 'a', 3), startGrpcLoad(up.ports.inference, 'a', 2)]
    for (const weights of [{ a: 10, b: 90 }, { b: 1, a: 1, c: 2 }, { a: 7 }, { a: 90, b: 10 }]) {
      await declareExperiment(weights as Weights)
      await Promise.all(clients.map((client) => client.answered(20)))
      expectSplit(await countAnswers('http', 'a', FEW_REQUESTS), weights as Weights)
      expectSplit(await countAnswers('grpc', 'a', FEW_REQUESTS), weights as Weights)
    }
    const results = await Promise.all(clients.map((client) => client.stop()))
    expect(results.flatMap(({ failures }) => failures)).toEqual([])
  },
  SLOW_MS,
)

test(
  'a candidate that goes is left out and told of, and is back by itself',
  async () => {
    await declareExperiment({ a: 1, b: 1, c: 2 })
    const load = startLoad(up.inferenceUrl, 'a', 2)
    rmSync(join(configDir, 'Model-c.json'))
    await experimentUntil('the loss of c', ({ candidatesReady }) => !candidatesReady)
    const { active, description } = await get<ExperimentView>('experiments/split')
    expect({ active, description }).toEqual({
      active: true,
      description: 'no live replica for model c for model route split.experiment',
    })
    expectSplit(await countAnswers('http', 'a', FEW_REQUESTS), { a: 1, b: 1 })
    declareModel('c')
    await up.waitForModel('c')
    await experimentUntil('c again', ({ candidatesReady }) => candidatesReady)
    expectSplit(await countAnswers('http', 'a', FEW_REQUESTS), { a: 1, b: 1, c: 2 })
    expect((await load.stop()).failures).toEqual([])
  },
  SLOW_MS,
)

describe('mirrors get copies and never answer', () => {
  for (const protocol of PROTOCOLS) {
    test(
      `two of them, at 10 % and at 100 %, by ${protocol}`,
      async () => {
        const weights = { a: 50, b: 50 }
        const mirrors = [
          { name: 'm', percent: 10 },
          { name: 'n', percent: 100 },
        ]
        await declareExperiment(weights, { mirrors })
        const before = { m: await inferTotal('m_1'), n: await inferTotal('n_1') }
        expectSplit(await countAnswers(protocol, 'a', REQUESTS), weights)
        const copies = (await settledInferTotal('m_1')) - before.m
        expect(binomialPValue(copies, REQUESTS, 0.1)).toBeGreaterThan(LEAST_P)
        expect((await settledInferTotal('n_1')) - before.n).toBe(REQUESTS)
        await declareExperiment(weights)
        await countAnswers(protocol, 'a', FEW_REQUESTS)
        expect((await settledInferTotal('n_1')) - before.n).toBe(REQUESTS)
      },
      SLOW_MS,
    )
  }
})

describe('a session', () => {
  test(
    'stays with its version while another candidate rolls; those of the old one go on elsewhere',
    async () => {
      await declareExperiment({ a: 50, b: 50 })
      const { version } = await get<ModelView>('models/b')
      const rolled = `:b_${version + 1}:`
      const marks = new Map<string, Set<string>>()
      let isRolling = true
      const sessions = PROTOCOLS.flatMap((protocol) =>
        [':a_1:', `:b_${version}:`].map(async (mark) => {
          const seen = new Set<string>()
          marks.set(`${protocol} ${mark}`, seen)
          while (isRolling) seen.add(await ask(protocol, 'a', mark))
        }),
      )
      declareModel('b', 'second')
      const isOver = async () => {
        const { versions } = await get<ModelView>('models/b')
        const old = versions.find((each) => each.version === version)
        const isGone = (old?.replicas ?? []).every(({ state }) => state === 'Unloaded')
        return isGone && versions.at(-1)?.state === 'ModelAvailable'
      }
      await Promise.race([
        waitFor('the roll of b', SLOW_MS, isOver, up.lines),
        ...sessions.map((session) => session.then(() => Promise.reject(new Error('ended')))),
      ])
      isRolling = false
      await Promise.all(sessions)
      for (const protocol of PROTOCOLS) {
        expect([...(marks.get(`${protocol} :a_1:`) ?? [])]).toEqual([':a_1:'])
        const others = marks.get(`${protocol} :b_${version}:`) ?? new Set()
        expect(
          [...others].every((mark) => [':a_1:', `:b_${version}:`, rolled].includes(mark)),
        ).toBe(true)
        const { a = 0, b = 0 } = Object.fromEntries(
          await countAnswers(protocol, 'a', FEW_REQUESTS, `:b_${version}:`),
        )
        expect(a > 0 && b > 0).toBe(true)
        expectSplit(await countAnswers(protocol, 'a', FEW_REQUESTS, rolled), { b: 1 })
      }
    },
    SLOW_MS,
  )

  test(
    'is none where the manifest says so',
    async () => {
      await declareExperiment({ a: 50, b: 50 }, { config: { stickySessions: false } })
      for (const protocol of PROTOCOLS) {
        expectSplit(await countAnswers(protocol, 'a', FEW_REQUESTS, ':a_1:'), { a: 50, b: 50 })
      }
    },
    SLOW_MS,
  )
})

test(
  'an experiment that is stopped gives the model its own traffic back',
  async () => {
    rmSync(join(configDir, 'Experiment-split.json'))
    await experimentUntil('its end', ({ deletedAt }) => deletedAt !== undefined)
    expectSplit(await countAnswers('http', 'a', FEW_REQUESTS), { a: 1 })
    await expect(ask('http', 'split.experiment')).rejects.toThrow(/^404 .*split\.experiment/)
    await expect(ask('grpc', 'split.experiment')).rejects.toThrow(/split\.experiment/)
  },
  SLOW_MS,
)
