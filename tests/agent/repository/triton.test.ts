import { describe, expect, test } from 'bun:test'
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createTritonRepository } from '../../../src/agent/repository/triton.ts'
import type { seldon } from '../../../src/gen/seldon.js'
import { modelVersion } from '../../support/model-version.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const { signal } = new AbortController()
const entry = { host: 'envoy', port: 9000, tls: false }

const version = (changes: seldon.mlops.scheduler.ModelSpecInit = {}) =>
  modelVersion('iris', 3, changes)

/** What lies in the repository after the artifact has been written to it, with the contents. */
async function written(
  files: Readonly<Record<string, string>>,
  changes: seldon.mlops.scheduler.ModelSpecInit = {},
) {
  using artifact = temporaryFolder()
  using models = temporaryFolder()
  artifact.write(files)
  const repository = createTritonRepository(models.path, entry)
  const outcome = await repository.write(version(changes), artifact.path, signal)
  if (!outcome.ok) return outcome.error.reason.replaceAll(artifact.path, '<artifact>')
  return Object.fromEntries(
    readdirSync(models.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(models.path.length + 1), readFileSync(path, 'utf8')]),
  )
}

const config = { 'config.pbtxt': '# mine\nname: "mine"\nbackend: "python"\n' }
const changed = '# mine\nname: "iris_3"\nbackend: "python"\n'

describe("Triton's repository", () => {
  test('gets the highest version as 1, and what lies beside the versions', async () => {
    expect(
      await written({
        ...config,
        '2/model.py': 'two',
        '10/model.py': 'ten',
        '10/code/a.py': 'a',
        'labels.txt': 'labels',
        'warmup/input': 'raw',
      }),
    ).toEqual({
      'iris_3/1/code/a.py': 'a',
      'iris_3/1/model.py': 'ten',
      'iris_3/config.pbtxt': changed,
      'iris_3/labels.txt': 'labels',
      'iris_3/warmup/input': 'raw',
    })
  })

  test('gets the version that is asked for', async () => {
    expect(
      await written({ '1/model.onnx': 'one', '2/model.onnx': 'two' }, { artifactVersion: 1 }),
    ).toEqual({ 'iris_3/1/model.onnx': 'one', 'iris_3/config.pbtxt': 'name: "iris_3"\n' })
    expect(await written({ '1/model.onnx': '' }, { artifactVersion: 7 })).toBe(
      'storageUri "": artifactVersion 7: there is no such folder, only 1 in <artifact>',
    )
  })

  test('gets an artifact without version folders as its version', async () => {
    expect(
      await written({
        ...config,
        'model.py': 'code',
        'labels.txt': 'labels',
        'pkg/a.py': 'a',
        '1': 'a file',
      }),
    ).toEqual({
      'iris_3/1/1': 'a file',
      'iris_3/1/labels.txt': 'labels',
      'iris_3/1/model.py': 'code',
      'iris_3/1/pkg/a.py': 'a',
      'iris_3/config.pbtxt': changed,
      'iris_3/labels.txt': 'labels',
      'iris_3/model.py': 'code',
    })
  })

  test('takes a single file', async () => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    const path = join(artifact.write({ 'model.onnx': '' }), 'model.onnx')
    await createTritonRepository(models.path, entry).write(version(), path, signal)
    expect(readdirSync(join(models.path, 'iris_3/1'))).toEqual(['model.onnx'])
  })

  test('gives the parameters of the manifest to the model', async () => {
    const files = await written(
      { '1/model.py': '' },
      { parameters: [{ name: 'threshold', value: '0.5' }] },
    )
    expect(files).toMatchObject({
      'iris_3/config.pbtxt':
        'name: "iris_3"\nparameters { key: "threshold" value { string_value: "0.5" } }\n',
    })
  })

  test('tells an explainer whom to ask', async () => {
    const explainer = { type: 'anchor_tabular', modelRef: 'wine' }
    const files = await written({ '1/model.py': '' }, { explainer })
    expect(files).toMatchObject({
      'iris_3/config.pbtxt': `name: "iris_3"
parameters { key: "explainer_type" value { string_value: "anchor_tabular" } }
parameters { key: "infer_uri" value { string_value: "http://envoy:9000/v2/models/wine/infer" } }
`,
    })
  })

  test('holds nothing of a version that could not be written, and says why', async () => {
    expect(await written({ '1/model.py': '', 'config.pbtxt': 'name: "a"\nfoo {\n' })).toBe(
      'storageUri "": config.pbtxt cannot be used: line 3: expected a field or }, found its end',
    )
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    symlinkSync('.', join(artifact.path, 'round'))
    const repository = createTritonRepository(models.path, entry)
    expect(await repository.write(version(), artifact.path, signal)).toMatchObject({
      ok: false,
      error: { kind: 'permanent' },
    })
    expect(readdirSync(models.path)).toEqual([])
  })

  test('leaves the original as it is, even one that nobody may write', async () => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    artifact.write({ ...config, 'model.py': 'code' })
    chmodSync(join(artifact.path, 'config.pbtxt'), 0o444)
    const repository = createTritonRepository(models.path, entry)
    expect(await repository.write(version(), artifact.path, signal)).toMatchObject({ ok: true })
    expect(readFileSync(join(artifact.path, 'config.pbtxt'), 'utf8')).toBe(config['config.pbtxt'])
    expect(statSync(join(artifact.path, 'model.py')).nlink).toBe(1)
  })

  test('knows how many instances of a model there are', async () => {
    using artifact = temporaryFolder()
    using models = temporaryFolder()
    artifact.write({ 'config.pbtxt': 'instance_group { kind: KIND_CPU count: 3 }' })
    const repository = createTritonRepository(models.path, entry)
    expect(repository.copies('iris_3')).toBe(1)
    await repository.write(version(), artifact.path, signal)
    expect(repository.copies('iris_3')).toBe(3)
    expect(createTritonRepository(models.path, entry).copies('iris_3')).toBe(3)
    await repository.remove('iris_3')
    expect(repository.copies('iris_3')).toBe(1)
  })
})
