import { expect, test } from 'bun:test'
import { report, Scenario } from '../../support/domain.ts'
import { type App, adminApi, getJson, problemOf } from './fixture.ts'

const PATH = '/api/v1/experiments/split'

function scenarioWithA(): Scenario {
  const scenario = new Scenario()
  scenario.do({ type: 'SubscribeAgent', report: report(0) })
  scenario.load('a')
  scenario.settleAll()
  return scenario
}

function put(app: App, manifest: object, path = PATH): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return Promise.resolve(
    app.request(path, { method: 'PUT', headers, body: JSON.stringify(manifest) }),
  )
}

function manifest(spec: object): object {
  const metadata = { name: 'split' }
  return { apiVersion: 'mlops.seldon.io/v1alpha1', kind: 'Experiment', metadata, spec }
}

const SPEC = {
  default: 'a',
  candidates: [
    { name: 'a', weight: 3 },
    { name: 'missing', weight: 1 },
  ],
  mirrors: [{ name: 'b', percent: 10 }],
  config: { stickySessions: false },
}

test('an experiment is shown with its status, the states of its models and its manifest', async () => {
  const { app, scenario } = adminApi({ scenario: scenarioWithA() })
  expect((await put(app, manifest(SPEC))).status).toBe(201)
  const lacks = ['missing', 'b'].map(
    (name) => `no live replica for model ${name} for model route split.experiment`,
  )
  const shown = {
    name: 'split',
    owner: 'api',
    active: true,
    candidatesReady: false,
    mirrorsReady: false,
    description: lacks.join('; '),
    default: 'a',
    candidates: [
      { name: 'a', weight: 3, state: 'ModelAvailable' },
      { name: 'missing', weight: 1 },
    ],
    mirrors: [{ name: 'b', percent: 10 }],
    stickySessions: false,
    manifest: manifest(SPEC),
  }
  expect(await getJson(app, '/api/v1/experiments')).toEqual({ items: [shown] })
  expect(await getJson(app, PATH)).toEqual(shown)
  expect((await app.request('/api/v1/experiments/none')).status).toBe(404)
  expect(scenario.state.experiments.get('split')?.definition).toMatchObject({ name: 'split' })
})

test('a manifest put again edits it; what a GET shows may be put', async () => {
  const { app, scenario } = adminApi({ scenario: scenarioWithA() })
  await put(app, manifest(SPEC))
  const before = scenario.state.experiments.get('split')
  const { manifest: shown } = (await getJson(app, PATH)) as { manifest: object }
  expect((await put(app, shown)).status).toBe(200)
  expect(scenario.state.experiments.get('split')).toEqual(before)
  const edited = await put(app, manifest({ candidates: [{ name: 'a', weight: 1 }] }))
  expect(await edited.json()).toMatchObject({
    description: 'experiment active',
    stickySessions: true,
    warnings: [],
  })
})

test('a delete stops it, and it stays readable', async () => {
  const { app } = adminApi({ scenario: scenarioWithA() })
  await put(app, manifest(SPEC))
  const response = await app.request(PATH, { method: 'DELETE' })
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({
    active: false,
    description: 'experiment stopped',
    deletedAt: expect.stringMatching(/^1970-01-01T00:00:01\.\d{3}Z$/),
  })
  expect((await getJson(app, PATH)) as object).toMatchObject({ active: false })
  expect(await problemOf(await app.request(PATH, { method: 'DELETE' }))).toMatchObject({
    status: 404,
    detail: 'Experiment not found split',
  })
  expect((await put(app, manifest(SPEC))).status).toBe(201)
})

test('what cannot be is refused with its place, or in the words of the scheduler', async () => {
  const { app, scenario } = adminApi({ scenario: scenarioWithA() })
  const wrong = await put(app, manifest({ default: 'x', candidates: [{ name: 'a', weight: 1 }] }))
  expect((await problemOf(wrong)).problems?.[0]).toMatchObject({ field: 'spec.default' })
  const other = await put(app, manifest(SPEC), '/api/v1/experiments/other')
  expect((await problemOf(other)).problems?.[0]?.field).toBe('metadata.name')
  const model = { ...manifest({ storageUri: '/a' }), kind: 'Model' }
  expect((await problemOf(await put(app, model))).detail).toBe(
    'the body is not one manifest of kind Experiment',
  )
  expect(scenario.state.experiments.size).toBe(0)
  await put(app, manifest(SPEC))
  const second = { ...manifest(SPEC), metadata: { name: 'second' } }
  expect(await problemOf(await put(app, second, '/api/v1/experiments/second'))).toMatchObject({
    status: 400,
    detail:
      'Resource a already in experiment split as a baseline. A model or pipeline can only appear in one experiment as a baseline',
  })
})

test('one from the configuration folder is left alone', async () => {
  const scenario = scenarioWithA()
  const candidates = [{ name: 'a', weight: 1 }]
  const definition = { name: 'split', candidates, mirrors: [], stickySessions: true }
  const resourceType = 'model'
  scenario.do({
    type: 'StartExperiment',
    owner: 'file',
    definition: { ...definition, resourceType },
  })
  const { app } = adminApi({ scenario })
  for (const response of [
    await put(app, manifest(SPEC)),
    await app.request(PATH, { method: 'DELETE' }),
  ]) {
    expect(await problemOf(response)).toMatchObject({ status: 409 })
  }
})
