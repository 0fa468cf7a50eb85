import { describe, expect, test } from 'bun:test'
import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMlserverRepository } from '../../../src/agent/repository/mlserver.ts'
import type { seldon } from '../../../src/gen/seldon.js'
import { modelVersion } from '../../support/model-version.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const { signal } = new AbortController()
const options = { parallelWorkers: 3, entry: { host: 'envoy', port: 9000, tls: false } }

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
    const repository = createMlserverRepository(models.path, options)
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
    await createMlserverRepository(models.path, options).write(version(), artifact.path, signal)
    writeFileSync(join(artifact.path, 'model.joblib'), 'new')
    expect(readFileSync(join(models.path, 'iris_3/1/model.joblib'), 'utf8')).toBe('old')
  })

  test('takes a single file', async () => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    const path = join(artifact.write({ 'iris.joblib': '' }), 'iris.joblib')
    await createMlserverRepository(models.path, options).write(version(), path, signal)
    expect(filesIn(models.path)).toEqual(['iris_3/1/iris.joblib', 'iris_3/1/model-settings.json'])
  })

  test('follows links, as a mounted ConfigMap has them', async () => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    artifact.write({ '..2026_11/model.joblib': 'linked' })
    symlinkSync('..2026_11', join(artifact.path, '..data'))
    symlinkSync('..data/model.joblib', join(artifact.path, 'model.joblib'))
    await createMlserverRepository(models.path, options).write(version(), artifact.path, signal)
    expect(filesIn(models.path)).toEqual(['iris_3/1/model-settings.json', 'iris_3/1/model.joblib'])
    expect(lstatSync(join(models.path, 'iris_3/1/model.joblib')).isSymbolicLink()).toBe(false)
  })

  test('holds nothing of a version that could not be written', async () => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    artifact.write({ 'model.joblib': '' })
    symlinkSync('.', join(artifact.path, 'round'))
    symlinkSync('nowhere', join(artifact.path, 'broken'))
    const repository = createMlserverRepository(models.path, options)
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
    const outcome = await createMlserverRepository(models.path, options).write(
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
    await createMlserverRepository(models.path, options).tidy()
    expect(filesIn(models.path)).toEqual(['.own/x', 'users/model-settings.json'])
  })

  test.each<[string, seldon.mlops.scheduler.ModelSpecInit, boolean, object]>([
    [
      'an explainer of a model',
      { explainer: { type: 'anchor_tabular', modelRef: 'iris' } },
      false,
      { explainer_type: 'anchor_tabular', infer_uri: 'http://envoy:9000/v2/models/iris/infer' },
    ],
    [
      'an explainer of a pipeline, behind TLS',
      { explainer: { type: 'anchor_text', pipelineRef: 'chain' } },
      true,
      {
        explainer_type: 'anchor_text',
        infer_uri: 'https://envoy:9000/v2/pipelines/chain/infer',
        ssl_verify_path: '/mnt/certs/ca.crt',
      },
    ],
    [
      'an explainer of itself',
      { explainer: { type: 'tree_shap' } },
      false,
      { explainer_type: 'tree_shap' },
    ],
    [
      'a chain of language models',
      { llm: { modelRef: 'chat' } },
      false,
      { infer_uri: 'http://envoy:9000/v2/models/chat/infer' },
    ],
  ])('tells %s whom to ask', async (_, spec, tls, extra) => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    artifact.write({
      'model-settings.json': JSON.stringify({
        implementation: 'a.Explainer',
        parallel_workers: 4,
        parameters: { uri: './saved', extra: { init_parameters: { seed: 1 } } },
      }),
    })
    const repository = createMlserverRepository(models.path, {
      ...options,
      entry: { ...options.entry, tls },
    })
    const parameters = [{ name: 'batch', value: '7' }]
    expect(
      await repository.write(version({ ...spec, parameters }), artifact.path, signal),
    ).toMatchObject({ ok: true })
    const written = readFileSync(join(models.path, 'iris_3/1/model-settings.json'), 'utf8')
    expect(JSON.parse(written)).toEqual({
      implementation: 'a.Explainer',
      name: 'iris_3',
      parallel_workers: 0,
      parameters: {
        uri: './saved',
        version: '1',
        extra: { init_parameters: { seed: 1 }, ...extra, batch: '7' },
      },
    })
    expect(repository.copies('iris_3')).toBe(1)
  })

  test('needs no requirement to see that an explainer is one', async () => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    artifact.write({ 'explainer/meta.dill': '' })
    const explainer = version({ requirements: [], explainer: { type: 'anchor', modelRef: 'iris' } })
    await createMlserverRepository(models.path, options).write(explainer, artifact.path, signal)
    const written = readFileSync(join(models.path, 'iris_3/1/model-settings.json'), 'utf8')
    expect(JSON.parse(written)).toMatchObject({
      implementation: 'mlserver_alibi_explain.AlibiExplainRuntime',
      parameters: { uri: './explainer' },
    })
  })

  test('has a copy of a model in each worker, unless the model runs without them', async () => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    artifact.write({ 'model-settings.json': '{"implementation": "a.B"}' })
    const repository = createMlserverRepository(models.path, options)
    await repository.write(version(), artifact.path, signal)
    expect(repository.copies('iris_3')).toBe(3)
    expect(repository.copies('never_1')).toBe(3)
  })
})
