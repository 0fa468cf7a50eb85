import { describe, expect, test } from 'bun:test'
import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMlserverRepository } from '../../../src/agent/repository/mlserver.ts'
import type { seldon } from '../../../src/gen/seldon.js'
import { modelVersion } from '../../support/model-version.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const { signal } = new AbortController()

const version = (changes: seldon.mlops.scheduler.ModelSpecInit = {}) =>
  modelVersion('iris', 3, changes)

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

describe("MLServer's repository", () => {
  test('gets a copy of all files, and settings, under the internal name', async () => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    const settings = '{"name": "mine", "implementation": "a.B"}'
    artifact.write({
      'model-settings.json': settings,
      'code/helper.py': 'x = 1',
      'weights.bin': '\0',
    })
    const repository = createMlserverRepository(models.path, 1)
    expect(await repository.write(version(), artifact.path, signal)).toMatchObject({ ok: true })

    expect(filesIn(models.path)).toEqual([
      'iris_3/1/code/helper.py',
      'iris_3/1/model-settings.json',
      'iris_3/1/weights.bin',
    ])
    const written = readFileSync(join(models.path, 'iris_3/1/model-settings.json'), 'utf8')
    expect(JSON.parse(written)).toEqual({
      name: 'iris_3',
      implementation: 'a.B',
      parameters: { version: '1' },
    })
    expect(readFileSync(join(artifact.path, 'model-settings.json'), 'utf8')).toBe(settings)
    expect(filesIn(artifact.path)).toHaveLength(3)
  })

  test('is not changed when the original is', async () => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    artifact.write({ 'model.joblib': 'old' })
    await createMlserverRepository(models.path, 1).write(version(), artifact.path, signal)
    writeFileSync(join(artifact.path, 'model.joblib'), 'new')
    expect(readFileSync(join(models.path, 'iris_3/1/model.joblib'), 'utf8')).toBe('old')
  })

  test('takes a single file', async () => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    const path = join(artifact.write({ 'iris.joblib': '' }), 'iris.joblib')
    await createMlserverRepository(models.path, 1).write(version(), path, signal)
    expect(filesIn(models.path)).toEqual(['iris_3/1/iris.joblib', 'iris_3/1/model-settings.json'])
  })

  test('follows links, as a mounted ConfigMap has them', async () => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    artifact.write({ '..2026_11/model.joblib': 'linked' })
    symlinkSync('..2026_11', join(artifact.path, '..data'))
    symlinkSync('..data/model.joblib', join(artifact.path, 'model.joblib'))
    await createMlserverRepository(models.path, 1).write(version(), artifact.path, signal)
    expect(filesIn(models.path)).toEqual(['iris_3/1/model-settings.json', 'iris_3/1/model.joblib'])
    expect(lstatSync(join(models.path, 'iris_3/1/model.joblib')).isSymbolicLink()).toBe(false)
  })

  test('holds nothing of a version that could not be written', async () => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    artifact.write({ 'model.joblib': '' })
    symlinkSync('.', join(artifact.path, 'round'))
    symlinkSync('nowhere', join(artifact.path, 'broken'))
    const repository = createMlserverRepository(models.path, 1)
    const outcomes = [
      await repository.write(version(), artifact.path, signal),
      await repository.write(version({ requirements: ['gpu'] }), artifact.path, signal),
      await repository.write(version({ artifactVersion: 7 }), artifact.path, signal),
    ]
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ ok: false, error: { kind: 'permanent' } })
    }
    expect(readdirSync(models.path)).toEqual([])
    expect(repository.has('iris_3')).toBe(false)
  })

  test('stops copying when it is told to', async () => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    artifact.write({ 'model.joblib': '' })
    const outcome = await createMlserverRepository(models.path, 1).write(
      version(),
      artifact.path,
      AbortSignal.abort(),
    )
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'transient' } })
    expect(readdirSync(models.path)).toEqual([])
  })

  test('loses drafts of a killed agent, and nothing else', async () => {
    using models = temporaryFolder()
    models.write({
      '.seldon-draft-iris_1-1/1/x': '',
      'users/model-settings.json': '',
      '.own/x': '',
    })
    await createMlserverRepository(models.path, 1).tidy()
    expect(filesIn(models.path)).toEqual(['.own/x', 'users/model-settings.json'])
  })

  test('refuses explainers, which need more than is done for them', async () => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    artifact.write({ 'model.joblib': '' })
    const explainer = version({ explainer: { type: 'anchor_tabular', modelRef: 'iris' } })
    expect(
      await createMlserverRepository(models.path, 1).write(explainer, artifact.path, signal),
    ).toMatchObject({ ok: false, error: { kind: 'permanent' } })
  })
})
