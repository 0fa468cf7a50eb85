/** Ten models on a real MLServer that has memory for four of them, behind Envoy. */

import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seldon } from '../../src/gen/seldon.js'
import { agentDebugService } from '../../src/gen/services.ts'
import { createGrpcClient } from '../../src/lib/grpc/client.ts'
import { isUnavailable, killUnderLoad } from '../support/kill.ts'
import { predict, startGrpcLoad, startLoad } from '../support/load.ts'
import { irisFolder, startUp, type Up } from '../support/seldon.ts'

const SLOW_MS = 240_000
const MODELS = Array.from({ length: 10 }, (_, index) => `iris-${index}`)
/** Answered by each model over each protocol, while all the others are asked as well. */
const REQUESTS = 15
const { InMemory } = seldon.mlops.agent_debug.ModelReplicaState.ModelState

let up: Up

beforeAll(async () => {
  const configDir = mkdtempSync(join(tmpdir(), 'seldon-config-'))
  for (const name of MODELS) {
    const spec = { storageUri: irisFolder(), requirements: ['sklearn'], memory: '100' }
    const manifest = {
      apiVersion: 'mlops.seldon.io/v1alpha1',
      kind: 'Model',
      metadata: { name },
      spec,
    }
    writeFileSync(join(configDir, `${name}.json`), JSON.stringify(manifest))
  }
  up = await startUp({
    configDir,
    flags: ['--replica-memory-bytes', '400'],
    env: { SELDON_OVERCOMMIT_PERCENTAGE: '150' },
  })
  for (const name of MODELS) await up.waitForModel(name)
}, SLOW_MS)

afterAll(() => up.stop(), SLOW_MS)

interface Figures {
  readonly evictions: number
  readonly reloads: number
  readonly reloadMs: number
}

/** Since the agent was started. */
async function figures(): Promise<Figures> {
  const answer = await fetch(`http://127.0.0.1:${up.ports.replicaStart + 5}/metrics`)
  const lines = (await answer.text()).split('\n')
  const value = (name: string) =>
    Number(
      lines
        .find((line) => line.startsWith(`${name}{`))
        ?.split(' ')
        .at(-1),
    )
  const reloads = value('seldon_model_reload_seconds_count')
  const reloadMs = (value('seldon_model_reload_seconds_sum') * 1_000) / reloads
  return { evictions: value('seldon_cache_evict_count'), reloads, reloadMs }
}

/** Names of those in memory, and of the others. */
async function replicaStatus() {
  const target = `127.0.0.1:${up.ports.replicaStart + 8}`
  const client = createGrpcClient(agentDebugService, { target })
  try {
    const { models, availableMemoryBytes } = await client.replicaStatus({}, { deadlineMs: 5_000 })
    const inMemory = models.filter(({ state }) => state === InMemory).length
    return { inMemory, evicted: models.length - inMemory, availableMemoryBytes }
  } finally {
    client.close()
  }
}

/** What MLServer itself says that it has. */
async function inModelServer(): Promise<readonly string[]> {
  const url = `http://127.0.0.1:${up.ports.replicaStart}/v2/repository/index`
  const answer = await fetch(url, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  })
  const index = (await answer.json()) as { readonly name: string; readonly state: string }[]
  return index.filter(({ state }) => state === 'READY').map(({ name }) => name)
}

async function tell(what: string): Promise<void> {
  const { evictions, reloads, reloadMs } = await figures()
  const each = `${reloadMs.toFixed(0)} ms each`
  process.stdout.write(`${what}: ${evictions} evictions, ${reloads} reloads, ${each}\n`)
}

describe('ten models and memory for four', () => {
  test(
    'all answer, one after the other',
    async () => {
      for (const name of MODELS) expect((await predict(up.inferenceUrl, name)).status).toBe(200)
      expect((await figures()).reloads).toBeGreaterThanOrEqual(6)
      const status = await replicaStatus()
      expect(status).toEqual({ inMemory: 4, evicted: 6, availableMemoryBytes: 0 })
      await tell('one after the other')
    },
    SLOW_MS,
  )

  test(
    'all answer when all are asked at once',
    async () => {
      const asked = Array.from({ length: 20 }, () => MODELS).flat()
      const before = await figures()
      const answers = await Promise.all(asked.map((name) => predict(up.inferenceUrl, name)))
      const statuses = await Promise.all(
        answers.map(async (answer) => `${answer.status} ${answer.ok ? '' : await answer.text()}`),
      )
      expect([...new Set(statuses)]).toEqual(['200 '])
      const { reloads } = await figures()
      expect(reloads - before.reloads).toBeLessThan(asked.length / 2)
      await tell(`${asked.length} at once`)
    },
    SLOW_MS,
  )

  test(
    'fail no request while they come and go under load, by HTTP and gRPC',
    async () => {
      const before = await figures()
      const loads = MODELS.flatMap((name) => [
        startLoad(up.inferenceUrl, name, 1),
        startGrpcLoad(up.ports.inference, name, 1),
      ])
      const startedMs = performance.now()
      await Promise.all(loads.map((load) => load.answered(REQUESTS)))
      const results = await Promise.all(loads.map((load) => load.stop()))
      const tookMs = performance.now() - startedMs
      expect(results.flatMap(({ failures }) => failures)).toEqual([])
      const { evictions } = await figures()
      expect(evictions).toBeGreaterThan(before.evictions + MODELS.length)
      const sent = results.reduce((sum, result) => sum + result.sent, 0)
      const slowestMs = Math.max(...results.map((result) => result.slowestMs))
      await tell(
        `${sent} requests in ${(tookMs / 1_000).toFixed(1)} s, the slowest ${slowestMs.toFixed(0)} ms`,
      )
    },
    SLOW_MS,
  )

  test(
    'are all held by the next agent when theirs is killed while they come and go',
    async () => {
      const loads = MODELS.map((name) => startLoad(up.inferenceUrl, name, 1))
      await Promise.all(loads.map((load) => load.answered(3)))
      const killed = await killUnderLoad(up, 'mlserver-0-agent', MODELS[0] ?? '')
      const results = [killed, ...(await Promise.all(loads.map((load) => load.stop())))]
      const failures = results.flatMap((result) => result.failures)
      expect(failures.filter((failure) => !isUnavailable(failure))).toEqual([])
      const { inMemory, evicted } = await replicaStatus()
      expect([inMemory, evicted]).toEqual([4, 6])
      for (const name of MODELS) expect((await predict(up.inferenceUrl, name)).status).toBe(200)
      // MLServer sees it in the same way: nothing is in its memory that the agent does not know of.
      expect(await inModelServer()).toHaveLength(4)
    },
    SLOW_MS,
  )
})
