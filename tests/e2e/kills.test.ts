import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isUnavailable, killUnderLoad } from '../support/kill.ts'
import { irisFolder, startUp, type Up } from '../support/seldon.ts'

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

async function killed(child: string) {
  const result = await killUnderLoad(up, child, 'iris')
  expect(result.slowestMs).toBeLessThan(HANGS_MS)
  return result
}

describe('kill -9 under load', () => {
  test(
    'of the scheduler fails no request',
    async () => {
      const { sent, failures } = await killed('scheduler')
      expect(failures).toEqual([])
      expect(sent).toBeGreaterThan(100)
    },
    SLOW_MS,
  )

  test(
    'of Envoy gives connection errors only, and it answers again by itself',
    async () => {
      const { failures } = await killed('envoy')
      expect(failures.length).toBeGreaterThan(0)
      expect(failures.filter((failure) => /^\d/.test(failure))).toEqual([])
    },
    SLOW_MS,
  )

  test(
    'of the only MLServer gives 503 with the reason until it is back with its models',
    async () => {
      const { failures } = await killed('mlserver-0')
      expect(failures.length).toBeGreaterThan(0)
      expect(failures.filter((failure) => !isUnavailable(failure))).toEqual([])
    },
    SLOW_MS,
  )

  test(
    'of the only agent gives 503 with the reason until it is back with its models',
    async () => {
      const { failures } = await killed('mlserver-0-agent')
      expect(failures.filter((failure) => !isUnavailable(failure))).toEqual([])
    },
    SLOW_MS,
  )
})
