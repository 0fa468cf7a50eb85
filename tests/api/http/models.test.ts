import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { modelManifestOf } from '../../../src/api/http/model-manifest.ts'
import type { ModelDefinition } from '../../../src/domain/model.ts'
import { fail } from '../../../src/lib/result.ts'
import { readManifests } from '../../../src/source/manifest.ts'
import { definition, report, Scenario } from '../../support/domain.ts'
import { adminApi, getJson, manifestOf, problemOf, putModel } from './fixture.ts'

function withAgent(): Scenario {
  const scenario = new Scenario()
  scenario.do({ type: 'SubscribeAgent', report: report(0) })
  return scenario
}

describe('a model', () => {
  test('is shown in short in the list, and with all that is known by its name', async () => {
    const scenario = withAgent()
    scenario.load('iris', { replicas: 2, memoryBytes: 10, requirements: ['sklearn'] })
    scenario.settleAll()
    const { app } = adminApi({ scenario })
    const summary = {
      name: 'iris',
      owner: 'api',
      version: 1,
      server: 'mlserver',
      desiredReplicas: 2,
      state: 'ScheduleFailed',
      reason: expect.stringContaining('Failed to schedule model'),
      availableReplicas: 1,
      unavailableReplicas: 1,
      changedAt: expect.any(String),
    }
    expect(await getJson(app, '/api/v1/models')).toEqual({ items: [summary] })
    expect(await getJson(app, '/api/v1/models/iris')).toEqual({
      ...summary,
      refusals: scenario.state.models.get('iris')?.refusals,
      versions: [
        {
          version: 1,
          server: 'mlserver',
          state: 'ScheduleFailed',
          reason: summary.reason,
          availableReplicas: 1,
          unavailableReplicas: 1,
          changedAt: expect.any(String),
          storageUri: '/models/iris',
          replicas: [
            {
              index: 0,
              state: 'Available',
              reason: '',
              changedAt: expect.any(String),
              incarnation: 1,
            },
          ],
        },
      ],
      manifest: {
        apiVersion: 'mlops.seldon.io/v1alpha1',
        kind: 'Model',
        metadata: { name: 'iris' },
        spec: {
          storageUri: '/models/iris',
          requirements: ['sklearn'],
          memory: 10,
          replicas: 2,
        },
      },
    })
  })

  test('says why each server and replica refused it', async () => {
    const scenario = withAgent()
    scenario.load('iris', { requirements: ['xgboost'] })
    const { app } = adminApi({ scenario })
    expect(await getJson(app, '/api/v1/models/iris')).toMatchObject({
      state: 'ScheduleFailed',
      refusals: [
        { server: 'mlserver', replica: 0, reason: 'lacks xgboost (its capabilities: sklearn)' },
      ],
    })
  })

  test('never shows the credentials of its storage', async () => {
    const scenario = withAgent()
    scenario.load('iris', { storage: { kind: 'rclone', config: '{"secret_key": "hush"}' } })
    const { app } = adminApi({ scenario })
    const text = JSON.stringify(await getJson(app, '/api/v1/models/iris'))
    expect(text).not.toContain('hush')
    expect(text).toContain('"storageRcloneConfig":"[redacted]"')
  })

  test('that is unknown is a problem that names it', async () => {
    const { app } = adminApi()
    for (const method of ['GET', 'DELETE']) {
      const response = await app.request('/api/v1/models/none', { method })
      expect(await problemOf(response)).toEqual({
        type: 'urn:seldon:problem:not-found',
        title: 'Not Found',
        status: 404,
        detail: 'Model none not found',
        instance: '/api/v1/models/none',
      })
    }
  })
})

describe('a manifest that is put', () => {
  test('makes a model, and another one of the same name changes it', async () => {
    const { app, scenario } = adminApi({ scenario: withAgent() })
    const made = await putModel(app, 'iris', manifestOf('iris'))
    expect(made.status).toBe(201)
    expect(await made.json()).toMatchObject({
      name: 'iris',
      owner: 'api',
      version: 1,
      warnings: [],
    })
    const changed = await putModel(app, 'iris', manifestOf('iris', 'storageUri: /models/b'))
    expect(changed.status).toBe(200)
    expect(await changed.json()).toMatchObject({
      version: 2,
      versions: [{ version: 1 }, { version: 2 }],
    })
    expect(scenario.state.models.get('iris')?.versions.at(-1)?.definition.spec.uri).toBe(
      '/models/b',
    )
  })

  test('may be JSON, and says what of it has no effect', async () => {
    const { app } = adminApi()
    const manifest = {
      apiVersion: 'mlops.seldon.io/v1alpha1',
      kind: 'Model',
      metadata: { name: 'iris' },
      spec: { storageUri: '/models/a', preloaded: true },
    }
    const headers = { 'content-type': 'application/json; charset=utf-8' }
    const response = await putModel(app, 'iris', JSON.stringify(manifest), headers)
    expect(response.status).toBe(201)
    const { warnings } = (await response.json()) as { warnings: object[] }
    expect(warnings).toEqual([
      {
        severity: 'warning',
        line: 1,
        column: expect.any(Number),
        field: 'spec.preloaded',
        message: expect.stringContaining('has no effect here'),
      },
    ])
  })

  test('that is wrong changes nothing, and every fault is told with its place', async () => {
    const { app, scenario } = adminApi()
    const response = await putModel(app, 'iris', manifestOf('iris', 'replicas: many\n  memroy: 1'))
    expect(response.status).toBe(400)
    const problem = await problemOf(response)
    expect(problem).toMatchObject({
      type: 'urn:seldon:problem:invalid',
      title: 'Bad Request',
      detail: 'the manifest cannot be used',
    })
    expect(problem.problems?.map(({ line, field }) => [line, field]).sort()).toEqual([
      [5, 'spec.storageUri'],
      [6, 'spec.replicas'],
      [7, 'spec.memroy'],
    ])
    expect(problem.problems?.some((fault) => 'file' in fault)).toBe(false)
    expect(scenario.state.models.size).toBe(0)
  })

  test('has to be one model, with the name of the path', async () => {
    const { app } = adminApi()
    const server = `${manifestOf('iris').replace('Model', 'Server').replace('storageUri: /models/a', 'serverConfig: mlserver')}`
    const details: unknown[] = []
    for (const body of [
      manifestOf('other'),
      `${manifestOf('iris')}---\n${manifestOf('two')}`,
      server,
      '# nothing',
      '{"a": ',
    ]) {
      const response = await putModel(app, 'iris', body)
      const problem = await problemOf(response)
      details.push([problem.status, problem.detail, problem.problems?.[0]?.field])
    }
    expect(details).toEqual([
      [400, 'the manifest cannot be used', 'metadata.name'],
      [400, 'the body is not one manifest of kind Model', undefined],
      [400, 'the body is not one manifest of kind Model', undefined],
      [400, 'the body is not one manifest of kind Model', undefined],
      [400, 'the manifest cannot be used', undefined],
    ])
  })

  test('may not put back a redacted configuration', async () => {
    const { app } = adminApi()
    const spec = 'storageUri: s3://b/a\n  storageConfig:\n    storageRcloneConfig: "[redacted]"'
    const problem = await problemOf(await putModel(app, 'iris', manifestOf('iris', spec)))
    expect([problem.status, problem.problems?.[0]?.field]).toEqual([
      400,
      'spec.storageConfig.storageRcloneConfig',
    ])
  })

  test('is refused when it is of another type, no text or too large', async () => {
    const { app } = adminApi()
    const form = await putModel(app, 'iris', manifestOf('iris'), { 'content-type': 'text/plain' })
    expect(form.status).toBe(415)
    expect((await problemOf(form)).detail).toStartWith('Content-Type text/plain was sent; send')
    expect(form.headers.get('accept')).toContain('application/yaml')
    const binary = await putModel(app, 'iris', new Uint8Array([0xff, 0xfe, 0x00]))
    expect(await problemOf(binary)).toMatchObject({
      status: 400,
      detail: 'the body is not UTF-8 text',
    })
    const large = `${manifestOf('iris')}# ${'x'.repeat(1024 * 1024)}`
    const tooLarge = await putModel(app, 'iris', large)
    expect(await problemOf(tooLarge)).toMatchObject({ status: 413 })
  })

  test('leaves a model alone that another owner made', async () => {
    const scenario = new Scenario()
    scenario.do({ type: 'LoadModel', owner: 'file', definition: definition('iris') })
    const { app } = adminApi({ scenario })
    const remove = app.request('/api/v1/models/iris', { method: 'DELETE' })
    for (const response of [await putModel(app, 'iris', manifestOf('iris')), await remove]) {
      expect(await problemOf(response)).toMatchObject({
        type: 'urn:seldon:problem:conflict',
        status: 409,
        detail: 'Model iris was made by the configuration folder; remove it there first',
      })
    }
  })

  test('is not taken when it cannot be stored, or too many wait', async () => {
    for (const kind of ['not-stored', 'overloaded'] as const) {
      const dispatch = async () => fail({ kind, message: 'the store is full' })
      const { app } = adminApi({ controller: { dispatch } })
      const response = await putModel(app, 'iris', manifestOf('iris'))
      expect(response.headers.get('retry-after')).toBe(kind === 'overloaded' ? '1' : null)
      expect(await problemOf(response)).toMatchObject({
        type: `urn:seldon:problem:${kind}`,
        status: 503,
        detail: 'the store is full',
      })
    }
  })
})

describe('a model that is deleted', () => {
  test('is terminating until its servers let go of it, and readable after', async () => {
    const { app, scenario } = adminApi({ scenario: withAgent() })
    await putModel(app, 'iris', manifestOf('iris'))
    scenario.settleAll()
    const response = await app.request('/api/v1/models/iris', { method: 'DELETE' })
    expect(response.status).toBe(202)
    expect(await response.json()).toMatchObject({
      state: 'ModelTerminating',
      desiredReplicas: 0,
      deletedAt: expect.any(String),
    })
    scenario.settleAll()
    expect(await getJson(app, '/api/v1/models/iris')).toMatchObject({ state: 'ModelTerminated' })
    expect((await putModel(app, 'iris', manifestOf('iris'))).status).toBe(201)
  })
})

test('what is shown as manifest declares the same model when it is put', () => {
  fc.assert(
    fc.property(anyDefinition(), (wanted) => {
      const text = JSON.stringify(modelManifestOf(wanted))
      const reading = readManifests({ file: '', folder: '/', text })
      expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(reading.declarations.map((declared) => declared.definition)).toEqual([wanted])
    }),
  )
})

function anyDefinition(): fc.Arbitrary<ModelDefinition> {
  const name = fc.stringMatching(/^[a-z]([-a-z0-9]{0,5}[a-z0-9])?$/)
  const optional = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
    fc
      .option(value, { nil: undefined })
      .map((given) => (given === undefined ? {} : { [key]: given }))
  const merged = (parts: readonly fc.Arbitrary<object>[]) =>
    fc.tuple(...parts).map((given) => Object.assign({}, ...given))
  const count = fc.integer({ min: 1, max: 5 })
  const spec = merged([
    fc.record({
      uri: fc.constantFrom('/models/a', 'gs://bucket/a', 'https://host/a'),
      requirements: fc.uniqueArray(name, { maxLength: 3 }),
      parameters: fc.array(fc.record({ name, value: name }), { maxLength: 2 }),
    }),
    optional('artifactVersion', count),
    optional('memoryBytes', fc.maxSafeNat()),
    optional('server', name),
    optional('storage', fc.record({ kind: fc.constant('secret'), name })),
    optional('explainer', fc.record({ type: name, modelRef: name })),
  ])
  const deployment = fc.record({
    replicas: count,
    minReplicas: fc.constantFrom(0, 1),
    maxReplicas: fc.constantFrom(0, 5, 9),
    logPayloads: fc.boolean(),
  })
  return merged([
    fc.record({ name, spec, deployment }),
    optional(
      'kubernetesMeta',
      fc.record({ namespace: fc.constantFrom('', 'ns'), generation: count }),
    ),
    optional('cleanTopicsOnDelete', fc.boolean()),
  ])
}
