import { describe, expect, test } from 'bun:test'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { permanent } from '../../src/agent/failure.ts'
import { openLedger } from '../../src/agent/ledger.ts'
import { type RecoveryParts, recover } from '../../src/agent/recovery.ts'
import { silentLog } from '../../src/lib/log.ts'
import { ok } from '../../src/lib/result.ts'
import { unservedHoldings } from '../support/holdings.ts'
import { modelVersion } from '../support/model-version.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const [iris, wine] = [modelVersion('iris', 1), modelVersion('wine', 1)]

/** A model server that has `ready`, files that cannot be removed, and notes in `folder`. */
function recovery(folder: string, ready: readonly string[]): RecoveryParts {
  return {
    server: {
      readyModels: async () => ok(ready),
      load: async () => ok(undefined),
      unload: async () => ok(undefined),
      answers: async () => true,
      lost: new AbortController().signal,
      hangs: () => false,
      close() {},
    },
    repository: {
      write: async () => ok(undefined),
      has: () => true,
      remove: async () => permanent('they belong to somebody else'),
      tidy: async () => ok(undefined),
      copies: () => 1,
      content: () => undefined,
    },
    ledger: openLedger(folder),
    holdings: unservedHoldings(),
    wasSubscribed: true,
    log: silentLog,
  }
}

describe('what the disk does not let be done', () => {
  test('keeps no other model from coming back when it is files that cannot be removed', async () => {
    using folder = temporaryFolder()
    const parts = recovery(folder.path, ['wine_1'])
    for (const version of [iris, wine]) await parts.ledger.note(version)
    parts.holdings.expect(iris)
    expect(await recover(parts)).toEqual(ok(undefined))
    const held = parts.holdings.held().map(({ version }) => version.internalName)
    expect(held).toEqual(['wine_1'])
    expect(parts.ledger.get('iris_1')).toBeDefined()
  })

  test('keeps no model from answering when it is the note of where it is', async () => {
    using folder = temporaryFolder()
    const notes = join(folder.path, 'notes')
    mkdirSync(notes)
    const parts = recovery(notes, ['wine_1'])
    await parts.ledger.note(wine)
    await parts.ledger.noteEvicted('wine_1')
    renameSync(notes, `${notes}-away`)
    writeFileSync(notes, 'no folder')
    expect((await parts.ledger.noteInMemory('wine_1')).ok).toBe(false)
    expect(await recover(parts)).toEqual(ok(undefined))
    expect(parts.holdings.held()).toMatchObject([{ inMemory: true }])

    rmSync(notes)
    renameSync(`${notes}-away`, notes)
    expect(await recover(parts)).toEqual(ok(undefined))
    expect(existsSync(join(notes, 'wine_1.evicted'))).toBe(false)
  })
})
