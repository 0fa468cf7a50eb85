import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { predict, startLoad } from '../support/load.ts'
import { irisFolder, startUp, type Up, waitFor } from '../support/seldon.ts'

const SLOW_MS = 120_000
/** A request that takes longer hangs. */
const HANGS_MS = 15_000
let up: Up

beforeAll(async () => {
  const configDir = mkdtempSync(join(tmpdir(), 'seldon-config-'))
  const manifest = {
    apiVersion: 'mlops.seldon.io/v1alpha1',
    kind: 'Model',
    metadata: { name: 'iris' },
    spec: { storageUri: irisFolder(), requirements: ['sklearn'] },
  }
  writeFileSync(join(configDir, 'iris.json'), JSON.stringify(manifest))
  up = await startUp({ configDir })
  await up.waitForModel('iris')
}, SLOW_MS)

afterAll(() => up.stop(), SLOW_MS)

/** Kills a process of the run while requests go on, and lets it come back. */
async function killUnderLoad(child: string) {
  const pid = up.pidOf(child)
  const requests = startLoad(up.inferenceUrl, 'iris')
  await answersAgain()
  process.kill(pid, 'SIGKILL')
  await waitFor(`another ${child}`, 30_000, async () => up.pidOf(child) !== pid, up.lines)
  await answersAgain()
  const result = await requests.stop()
  expect(result.slowestMs).toBeLessThan(HANGS_MS)
  return result
}

/** A whole second of answers without a failure between them. */
async function answersAgain(): Promise<void> {
  let sinceMs = performance.now()
  const isSteady = async () => {
    if (!(await predict(up.inferenceUrl, 'iris')).ok) sinceMs = performance.now()
    return performance.now() - sinceMs > 1_000
  }
  await waitFor('steady answers', 60_000, isSteady, up.lines)
}

/** 503 with a reason: the agent's as long as it is asked, Envoy's once the replica is known as lost. */
function isUnavailable(failure: string): boolean {
  return /^503 \{"error":"[^"]+"/.test(failure)
}

describe('kill -9 under load', () => {
  test(
    'of the scheduler fails no request',
    async () => {
      const { sent, failures } = await killUnderLoad('scheduler')
      expect(failures).toEqual([])
      expect(sent).toBeGreaterThan(100)
    },
    SLOW_MS,
  )

  test(
    'of Envoy gives connection errors only, and it answers again by itself',
    async () => {
      const { failures } = await killUnderLoad('envoy')
      expect(failures.length).toBeGreaterThan(0)
      expect(failures.filter((failure) => /^\d/.test(failure))).toEqual([])
    },
    SLOW_MS,
  )

  test(
    'of the only MLServer gives 503 with the reason until it is back with its models',
    async () => {
      const { failures } = await killUnderLoad('mlserver-0')
      expect(failures.length).toBeGreaterThan(0)
      expect(failures.filter((failure) => !isUnavailable(failure))).toEqual([])
    },
    SLOW_MS,
  )

  test(
    'of the only agent gives 503 with the reason until it is back with its models',
    async () => {
      const { failures } = await killUnderLoad('mlserver-0-agent')
      expect(failures.filter((failure) => !isUnavailable(failure))).toEqual([])
    },
    SLOW_MS,
  )
})
