/**
 * How long the scheduler takes from its start until every port is open, and how large it is:
 * `bun scripts/bench/startup.ts [stored models…]`. Prints one JSON object for each number of models
 * in the store; 0 and 10000 if none is given. Measures `dist/seldon`.
 */

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/control/store.ts'
import { Scenario } from '../../tests/support/domain.ts'
import { freePorts } from '../../tests/support/ports.ts'
import { median, residentMegabytes } from './process-usage.ts'

const EXECUTABLE = join(import.meta.dir, '../../dist/seldon')
const RUNS = 7
const IDLE_MS = 1_000

const given = process.argv.slice(2).map(Number)
for (const models of given.length === 0 ? [0, 10_000] : given) {
  process.stdout.write(`${JSON.stringify(await measure(models))}\n`)
}

async function measure(models: number) {
  const folder = mkdtempSync(join(tmpdir(), 'seldon-startup-'))
  const dbPath = join(folder, 'db')
  fill(dbPath, models)
  const runs = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await start(dbPath))
  rmSync(folder, { recursive: true })
  return {
    bench: 'startup',
    storedModels: models,
    listeningMs: median(runs.map((run) => run.listeningMs)),
    idleMegabytes: median(runs.map((run) => run.idleMegabytes)),
    executableMegabytes: Math.round(statSync(EXECUTABLE).size / 1e5) / 10,
  }
}

function fill(dbPath: string, models: number): void {
  const store = openStore(dbPath)
  if (!store.ok) throw new Error(store.error)
  const scenario = new Scenario()
  const memoryBytes = 1_000_000_000
  scenario.do({
    type: 'SubscribeAgent',
    report: {
      server: 'mlserver',
      index: 0,
      shared: true,
      address: '127.0.0.1',
      httpPort: 9999,
      grpcPort: 9998,
      memoryBytes,
      availableMemoryBytes: memoryBytes,
      overCommitPercentage: 0,
      capabilities: ['sklearn'],
      loaded: [],
    },
  })
  for (let index = 0; index < models; index += 1) {
    scenario.load(`model-${index}`, { requirements: ['sklearn'], memoryBytes: 100 })
  }
  scenario.settleAgents()
  scenario.settleProxies()
  const written = store.value.write(scenario.state, scenario.state.pending())
  if (!written.ok) throw new Error(written.error)
  store.value.close()
}

async function start(dbPath: string) {
  const [xds, scheduler, agent, admin] = await freePorts(4)
  const startMs = performance.now()
  const child = Bun.spawn(
    [
      EXECUTABLE,
      'scheduler',
      '--host=127.0.0.1',
      `--xds-port=${xds}`,
      `--scheduler-port=${scheduler}`,
      `--agent-port=${agent}`,
      `--admin-port=${admin}`,
      `--db-path=${dbPath}`,
    ],
    { stdin: 'ignore', stdout: 'ignore', stderr: 'ignore' },
  )
  try {
    while (!(await isReady(`http://127.0.0.1:${admin}/readyz`))) {
      if (child.exitCode !== null) throw new Error(`the scheduler ended with ${child.exitCode}`)
      await Bun.sleep(1)
    }
    const listeningMs = performance.now() - startMs
    await Bun.sleep(IDLE_MS)
    return { listeningMs, idleMegabytes: residentMegabytes(child.pid).now }
  } finally {
    child.kill('SIGTERM')
    await child.exited
  }
}

function isReady(url: string): Promise<boolean> {
  return fetch(url).then(
    (answer) => answer.ok,
    () => false,
  )
}
