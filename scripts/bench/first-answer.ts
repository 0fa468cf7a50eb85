/**
 * How long it takes from a manifest being written until the model answers through Envoy, with
 * everything real: `bun scripts/bench/first-answer.ts`. Prints one JSON object. Measures
 * `dist/seldon` with the example model, which MLServer loads in its own process.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { predict } from '../../tests/support/load.ts'
import { irisFolder, startUp } from '../../tests/support/seldon.ts'
import { median } from './process-usage.ts'

const RUNS = 20
const REST_MS = 200
const DEADLINE_MS = 20_000

process.env['SELDON_EXECUTABLE'] = join(import.meta.dir, '../../dist/seldon')
const configDir = mkdtempSync(join(tmpdir(), 'seldon-first-answer-'))
writeManifest('warm-up')
const up = await startUp({ configDir })
try {
  await up.waitForModel('warm-up')
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await Bun.sleep(REST_MS)
    times.push(await firstAnswer(`model-${run}`))
  }
  const result = {
    bench: 'first-answer',
    runs: RUNS,
    medianMs: median(times),
    minMs: Math.round(Math.min(...times) * 10) / 10,
    maxMs: Math.round(Math.max(...times) * 10) / 10,
  }
  process.stdout.write(`${JSON.stringify(result)}\n`)
} finally {
  await up.stop()
  rmSync(configDir, { recursive: true })
}

async function firstAnswer(name: string): Promise<number> {
  const startMs = performance.now()
  writeManifest(name)
  while (performance.now() - startMs < DEADLINE_MS) {
    const answer = await predict(up.inferenceUrl, name)
    await answer.arrayBuffer()
    if (answer.status === 200) return performance.now() - startMs
  }
  throw new Error(`${name} did not answer within ${DEADLINE_MS} ms`)
}

function writeManifest(name: string): void {
  const manifest = {
    apiVersion: 'mlops.seldon.io/v1alpha1',
    kind: 'Model',
    metadata: { name },
    spec: { storageUri: irisFolder(), requirements: ['sklearn'], memory: '1Ki' },
  }
  writeFileSync(join(configDir, `${name}.json`), JSON.stringify(manifest))
}
