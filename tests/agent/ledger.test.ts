import { describe, expect, test } from 'bun:test'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLedger } from '../../src/agent/ledger.ts'
import { modelVersion } from '../support/model-version.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

describe('the ledger', () => {
  test('gives back what an agent before it noted', async () => {
    using folder = temporaryFolder()
    const before = openLedger(folder.path)
    const version = modelVersion('iris', 3, {
      uri: '/models/iris',
      memoryBytes: 2 ** 40,
      parameters: [{ name: 'depth', value: '3' }],
      storageConfig: { storageRcloneConfig: 'secret' },
    })
    await before.note(version)
    await before.note(modelVersion('other', 1))
    await before.forget('other_1')

    const after = openLedger(folder.path)
    expect(after.all()).toEqual([version])
    expect(after.get('iris_3')).toEqual(version)
    expect(after.damaged).toEqual([])
  })

  test('is for people to read and for its owner only', async () => {
    using folder = temporaryFolder()
    await openLedger(folder.path).note(modelVersion('iris', 3, { uri: '/models/iris' }))
    const file = join(folder.path, 'iris_3.json')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      model: { meta: { name: 'iris' }, modelSpec: { uri: '/models/iris' } },
      version: 3,
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder.path)).toEqual(['iris_3.json'])
  })

  test('names what it cannot read and leaves alone what is not its own', async () => {
    using folder = temporaryFolder()
    await openLedger(folder.path).note(modelVersion('iris', 3))
    writeFileSync(join(folder.path, 'cut_1.json'), '{"model": {"meta"')
    writeFileSync(join(folder.path, 'wrong_1.json'), '{"version": 1}')
    writeFileSync(join(folder.path, 'README.md'), '')
    const ledger = openLedger(folder.path)
    expect(ledger.all().map(({ internalName }) => internalName)).toEqual(['iris_3'])
    expect([...ledger.damaged].sort()).toEqual(['cut_1', 'wrong_1'])
  })

  test('remembers which versions are evicted until they are in memory again, or forgotten', async () => {
    using folder = temporaryFolder()
    const before = openLedger(folder.path)
    for (const version of [1, 2, 3]) {
      await before.note(modelVersion('iris', version))
      await before.noteEvicted(`iris_${version}`)
    }
    await before.noteInMemory('iris_1')
    await before.forget('iris_2')

    const after = openLedger(folder.path)
    expect([1, 2, 3].map((version) => after.isEvicted(`iris_${version}`))).toEqual([
      false,
      false,
      true,
    ])
    expect(after.all().map(({ version }) => version)).toEqual([1, 3])
    expect(after.damaged).toEqual([])
  })
})
