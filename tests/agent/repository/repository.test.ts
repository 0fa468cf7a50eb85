import { describe, expect, test } from 'bun:test'
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository, VERSION_FOLDER } from '../../../src/agent/repository/repository.ts'
import { ok } from '../../../src/lib/result.ts'
import { modelVersion } from '../../support/model-version.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Whose models consist of their settings: how many copies there are. */
function repositoryIn(folder: string) {
  return createRepository(folder, {
    async writeModel(_, artifact, draft) {
      mkdirSync(join(draft, VERSION_FOLDER))
      writeFileSync(join(draft, 'settings'), artifact)
      return ok(undefined)
    },
    settingsFile: 'settings',
    copies: (settings) => Number(settings ?? 7),
    content: (settings) => `${settings} copies`,
  })
}

const iris = modelVersion('iris', 1)
const { signal } = new AbortController()

describe('a repository', () => {
  test('takes the copies of a model from its settings as soon as they can be read', async () => {
    using folder = temporaryFolder()
    const repository = repositoryIn(folder.path)
    expect(repository.copies('iris_1')).toBe(7)
    await repository.write(iris, '2', signal)
    const settings = join(folder.path, 'iris_1', 'settings')
    renameSync(settings, `${settings}-away`)
    mkdirSync(settings)
    expect([repository.copies('iris_1'), repository.content('iris_1')]).toEqual([7, undefined])
    rmSync(settings, { recursive: true })
    renameSync(`${settings}-away`, settings)
    expect([repository.copies('iris_1'), repository.content('iris_1')]).toEqual([2, '2 copies'])
  })

  test('removes a model, and what is not there', async () => {
    using folder = temporaryFolder()
    const repository = repositoryIn(folder.path)
    await repository.write(iris, '2', signal)
    for (let time = 0; time < 2; time += 1) {
      expect(await repository.remove('iris_1')).toEqual(ok(undefined))
      expect(repository.has('iris_1')).toBe(false)
    }
    expect(readdirSync(folder.path)).toEqual([])
  })

  test('removes what was left half written or half removed, and nothing else', async () => {
    using folder = temporaryFolder()
    folder.write({ '.seldon-draft-iris_1-1/1/model.joblib': 'wei', 'iris_2/settings': '1' })
    expect(await repositoryIn(folder.path).tidy()).toEqual(ok(undefined))
    expect(readdirSync(folder.path)).toEqual(['iris_2'])
  })
})
