import { expect, test } from 'bun:test'
import { createCrashGuard } from '../../src/agent/crash-guard.ts'
import { transient } from '../../src/agent/failure.ts'
import type { Holdings } from '../../src/agent/holdings.ts'
import { createIntake } from '../../src/agent/intake.ts'
import { openLedger } from '../../src/agent/ledger.ts'
import { createLoader, type Loader } from '../../src/agent/loader.ts'
import type { ModelServer } from '../../src/agent/model-server/model-server.ts'
import { createMlserverRepository } from '../../src/agent/repository/mlserver.ts'
import { silentLog } from '../../src/lib/log.ts'
import { fail, ok } from '../../src/lib/result.ts'
import { unservedHoldings, willing } from '../support/holdings.ts'
import { modelVersion } from '../support/model-version.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const iris = modelVersion('iris', 1)

interface Bench extends Disposable {
  readonly holdings: Holdings
  /** With other holdings, if a test wants to meddle. */
  loader(holdings?: Holdings): Loader
}

/** With a model server that loads everything and unloads nothing. */
function bench(): Bench {
  const folder = temporaryFolder()
  const holdings = unservedHoldings()
  holdings.serve(willing)
  const crashes = createCrashGuard(() => 0)
  const server: ModelServer = {
    readyModels: async () => ok([]),
    load: async () => ok(undefined),
    unload: async () => fail('not now'),
    lost: new AbortController().signal,
    answers: async () => true,
    hangs: () => false,
    close() {},
  }
  return {
    holdings,
    loader: (meddled = holdings) =>
      createLoader({
        settings: {
          loadAttempts: 1,
          loadConcurrency: 1,
          loadTimeoutMs: 1_000,
          unloadAttempts: 1,
          unloadGraceMs: 0,
          unloadTimeoutMs: 1_000,
        },
        server,
        intake: createIntake({ server, crashes, loadConcurrency: 1, log: silentLog }),
        repository: createMlserverRepository(folder.path, {
          parallelWorkers: 1,
          entry: { host: '127.0.0.1', port: 9000, tls: false },
        }),
        ledger: openLedger(folder.path),
        holdings: meddled,
        crashes,
        fetchArtifact: async () => transient('there are no artifacts'),
        log: silentLog,
      }),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  }
}

test('an unload that is given up just when its model is taken out leaves it serving', async () => {
  using it = bench()
  it.holdings.hold(iris)
  const superseded = new AbortController()
  const loader = it.loader({
    ...it.holdings,
    async takeOut(internalName, signal) {
      const isLoaded = await it.holdings.takeOut(internalName, signal)
      superseded.abort()
      return isLoaded
    },
  })
  expect((await loader.unload(iris, superseded.signal)).ok).toBe(false)
  let decided: boolean | undefined
  it.holdings.admit('iris_1', ({ ok }) => {
    decided = ok
  })
  expect(decided).toBe(true)
})

test('an unload that fails does not make a model held that the model server has lost', async () => {
  using it = bench()
  it.holdings.expect(iris)
  const unloaded = await it.loader().unload(iris, new AbortController().signal)
  expect(unloaded).toEqual(fail('not now'))
  expect(it.holdings.held()).toEqual([])
  expect(it.holdings.expected()).toEqual([iris])
})
