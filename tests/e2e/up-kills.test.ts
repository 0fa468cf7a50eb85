import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'bun:test'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Load, predict, startLoad } from '../support/load.ts'
import { irisFolder, startUp, type Up, waitFor } from '../support/seldon.ts'

const SLOW_MS = 120_000
const BACK_WITHIN_MS = 60_000
/** A request that takes longer hangs. */
const HANGS_MS = 15_000

let up: Up
let load: Load

beforeAll(async () => {
  const configDir = mkdtempSync(join(tmpdir(), 'seldon-config-'))
  writeFileSync(
    join(configDir, 'iris.yaml'),
    `apiVersion: mlops.seldon.io/v1alpha1
kind: Model
metadata: {name: iris}
spec: {storageUri: ${irisFolder()}, requirements: [sklearn]}
`,
  )
  up = await startUp({ configDir })
  await up.waitForModel('iris')
}, SLOW_MS)

afterAll(async () => {
  await up.stop()
}, SLOW_MS)

beforeEach(() => {
  load = startLoad(up.inferenceUrl, 'iris')
})

afterEach(async () => {
  await load.stop()
})

/** Kills a child, and waits until it was started again and has answered a prediction after that. */
async function kill(child: string): Promise<void> {
  const pid = up.pidOf(child)
  process.kill(pid, 'SIGKILL')
  await waitFor(`another ${child}`, 20_000, async () => up.pidOf(child) !== pid, up.lines)
  await waitFor(
    'predictions',
    BACK_WITHIN_MS,
    async () => (await predict(up.inferenceUrl, 'iris')).status === 200,
    up.lines,
  )
}

test(
  'the scheduler: no request fails',
  async () => {
    const ready = up.lines.length
    await kill('scheduler')
    await waitFor('the scheduler', 20_000, async () =>
      up.lines.slice(ready).some((line) => line.includes('scheduler is ready')),
    )
    const { failures, sent } = await load.stop()
    expect(failures).toEqual([])
    expect(sent).toBeGreaterThan(10)
  },
  SLOW_MS,
)

test(
  'Envoy: connections break, no answer is wrong, and it serves again by itself',
  async () => {
    await kill('envoy')
    const { failures, slowestMs } = await load.stop()
    // What a new Envoy answers until it has its routes would be a 404, which is a wrong answer.
    expect(failures.filter((failure) => /^\d/.test(failure))).toEqual([])
    expect(slowestMs).toBeLessThan(HANGS_MS)
  },
  SLOW_MS,
)

for (const child of ['mlserver-0', 'mlserver-0-agent']) {
  test(
    `${child}: 503 with the reason until the model is back, and nothing hangs`,
    async () => {
      await kill(child)
      const { failures, slowestMs } = await load.stop()
      const others = failures.filter((failure) => !failure.startsWith('503 '))
      expect(others).toEqual([])
      expect(failures.at(-1) ?? '503 iris').toContain('iris')
      expect(slowestMs).toBeLessThan(HANGS_MS)
    },
    SLOW_MS,
  )
}
