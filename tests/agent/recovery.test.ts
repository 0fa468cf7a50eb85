import { expect, test } from 'bun:test'
import { openLedger } from '../../src/agent/ledger.ts'
import { recover } from '../../src/agent/recovery.ts'
import { silentLog } from '../../src/lib/log.ts'
import { ok } from '../../src/lib/result.ts'
import { unservedHoldings } from '../support/holdings.ts'
import { modelVersion } from '../support/model-version.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('files that cannot be removed keep no other model from coming back', async () => {
  using folder = temporaryFolder()
  const ledger = openLedger(folder.path)
  const holdings = unservedHoldings()
  const [unwanted, kept] = [modelVersion('iris', 1), modelVersion('wine', 1)]
  await ledger.note(unwanted)
  await ledger.note(kept)
  holdings.expect(unwanted)
  const recovered = await recover({
    server: {
      readyModels: async () => ok(['wine_1']),
      load: async () => ok(undefined),
      unload: async () => ok(undefined),
      lost: new AbortController().signal,
      hangs: () => false,
      close() {},
    },
    repository: {
      write: async () => ok(undefined),
      has: () => true,
      remove: async () => {
        throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
      },
      tidy: async () => {},
      copies: () => 1,
    },
    ledger,
    holdings,
    wasSubscribed: true,
    log: silentLog,
  })
  expect(recovered.ok).toBe(true)
  expect(holdings.held().map(({ version }) => version.internalName)).toEqual(['wine_1'])
  expect(ledger.get('iris_1')).toBeDefined()
})
