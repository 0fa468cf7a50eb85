import { describe, expect, test } from 'bun:test'
import type { Command } from '../../src/domain/command.ts'
import type { ExperimentDefinition } from '../../src/domain/experiment.ts'
import { experimentStatus } from '../../src/domain/experiments.ts'
import { experimentRoute, modelRoute } from '../../src/domain/traffic.ts'
import { report, Scenario } from '../support/domain.ts'

function start(name: string, given: Partial<ExperimentDefinition>): Command {
  const definition: ExperimentDefinition = {
    name,
    candidates: [],
    mirrors: [],
    stickySessions: true,
    resourceType: 'model',
    ...given,
  }
  return { type: 'StartExperiment', owner: 'api', definition }
}

const ab = [
  { name: 'a', weight: 50 },
  { name: 'b', weight: 50 },
]

function withModels(...names: string[]): Scenario {
  const scenario = new Scenario()
  for (const index of [0, 1]) scenario.do({ type: 'SubscribeAgent', report: report(index) })
  for (const name of names) scenario.load(name)
  scenario.settleAll()
  return scenario
}

function statusOf(scenario: Scenario, name: string) {
  const experiment = scenario.state.experiments.get(name)
  if (experiment === undefined) throw new Error(`no experiment ${name}`)
  return experimentStatus(scenario.state, experiment)
}

/** `model_version weight` of each share of a model's own traffic. */
function split(scenario: Scenario, name: string): string[] {
  const { state } = scenario
  const owner = [...state.experiments.values()].find(
    ({ definition, deletedAtMs }) => definition.default === name && deletedAtMs === undefined,
  )
  const route = modelRoute(state, name, owner)
  return (route?.splits ?? []).map(({ model, version, weight }) => `${model}_${version} ${weight}`)
}

describe('an experiment is refused', () => {
  const twice = [...ab, { name: 'a', weight: 1 }]
  const cases: [string, Partial<ExperimentDefinition>, string][] = [
    [
      'with the default of another one, before anything else that is wrong',
      { default: 'a', candidates: [] },
      'Resource a already in experiment first as a baseline. A model or pipeline can only appear in one experiment as a baseline',
    ],
    [
      'with a default that is no candidate, before a repeated one',
      { default: 'x', candidates: twice },
      'default model/pipeline x not found in experiment e candidates',
    ],
    ['with neither candidates nor a mirror', {}, 'experiment e has no candidates or mirror'],
    [
      'with a candidate named twice',
      { candidates: twice },
      'each candidate and mirror must be unique but found resource a duplicated in experiment e',
    ],
    [
      'with a mirror that is a candidate',
      { candidates: ab, mirrors: [{ name: 'b', percent: 1 }] },
      'each candidate and mirror must be unique but found resource b duplicated in experiment e',
    ],
    [
      'of pipelines',
      { candidates: ab, resourceType: 'pipeline' },
      'experiment e is of pipelines, but pipelines are not run here',
    ],
    [
      'with more than all for a mirror',
      { candidates: ab, mirrors: [{ name: 'm', percent: 101 }] },
      'mirror m of experiment e has percent 101, but 100 is all there is',
    ],
    [
      'with weights of nothing',
      { candidates: [{ name: 'a', weight: 0 }] },
      'experiment e has no candidate with a weight',
    ],
  ]
  test.each(cases)('%s', (_, given, message) => {
    const scenario = withModels()
    scenario.do(start('first', { default: 'a', candidates: ab }))
    expect(scenario.refusal(start('e', given))).toBe(message)
    expect([...scenario.state.experiments.keys()]).toEqual(['first'])
  })

  test('when there is none to stop, or it was stopped already', () => {
    const scenario = withModels()
    const stop: Command = { type: 'StopExperiment', owner: 'api', name: 'e' }
    expect(scenario.refusal(stop)).toBe('Experiment not found e')
    scenario.do(start('e', { candidates: ab }))
    scenario.do(stop)
    expect(scenario.refusal(stop)).toBe('Experiment not found e')
  })

  test('with a name that no header can bear', () => {
    for (const name of ['', 'a b', 'a/b', 'ä']) {
      expect(withModels().refusal(start(name, { candidates: ab }))).toContain('valid name')
    }
  })
})

describe('the traffic of a model', () => {
  test('is taken over by the first experiment whose default it is, and given back', () => {
    const scenario = withModels('a', 'b')
    scenario.do(start('e', { default: 'a', candidates: ab }))
    expect(split(scenario, 'a')).toEqual(['a_1 1', 'b_1 1'])
    scenario.refusal(start('f', { default: 'a', candidates: [{ name: 'a', weight: 1 }] }))
    expect(split(scenario, 'a')).toEqual(['a_1 1', 'b_1 1'])
    scenario.do(start('e', { default: 'b', candidates: ab }))
    expect(split(scenario, 'a')).toEqual(['a_1 1'])
    expect(split(scenario, 'b')).toEqual(['a_1 1', 'b_1 1'])
    scenario.do(start('f', { default: 'a', candidates: [{ name: 'a', weight: 1 }] }))
    scenario.do({ type: 'StopExperiment', owner: 'api', name: 'e' })
    expect(split(scenario, 'b')).toEqual(['b_1 1'])
  })

  test('follows an edit, which replaces what was there', () => {
    const scenario = withModels('a', 'b', 'c')
    scenario.do(start('e', { default: 'a', candidates: ab }))
    const candidates = [
      { name: 'a', weight: 90 },
      { name: 'c', weight: 10 },
    ]
    scenario.do(start('e', { default: 'a', candidates }))
    expect(split(scenario, 'a')).toEqual(['a_1 9', 'c_1 1'])
  })

  test('leaves out who cannot answer, and the others keep their ratio', () => {
    const scenario = withModels('a', 'b')
    const three = [
      { name: 'a', weight: 1 },
      { name: 'b', weight: 2 },
      { name: 'c', weight: 3 },
    ]
    scenario.do(start('e', { default: 'a', candidates: three }))
    expect(split(scenario, 'a')).toEqual(['a_1 1', 'b_1 2'])
    scenario.load('c')
    scenario.settleAll()
    expect(split(scenario, 'a')).toEqual(['a_1 1', 'b_1 2', 'c_1 3'])
    scenario.do({ type: 'UnloadModel', owner: 'api', name: 'a' })
    const experiment = scenario.state.experiments.get('e')
    const route = experiment && experimentRoute(scenario.state, experiment)
    expect(route?.splits.map(({ model, weight }) => `${model} ${weight}`)).toEqual(['b 2', 'c 3'])
  })

  test('keeps the weight of a candidate in a roll, shared by its versions', () => {
    const scenario = withModels()
    scenario.load('a', { replicas: 2 })
    scenario.load('b', { replicas: 2 })
    scenario.settleAll()
    scenario.do(start('e', { default: 'a', candidates: ab }))
    scenario.load('b', { replicas: 2, uri: '/models/b2' })
    scenario.answer('b', 2, 0, 'LOADED')
    expect(split(scenario, 'a')).toEqual(['a_1 3', 'b_1 2', 'b_2 1'])
    scenario.settleAll()
    expect(split(scenario, 'a')).toEqual(['a_1 1', 'b_2 1'])
  })
})

describe('the status', () => {
  test('tells who is missing, in the words of today, and is back by itself', () => {
    const scenario = withModels('a')
    scenario.do(start('e', { default: 'a', candidates: ab, mirrors: [{ name: 'm', percent: 1 }] }))
    const lacks = (name: string) => `no live replica for model ${name} for model route e.experiment`
    expect(statusOf(scenario, 'e')).toEqual({
      active: true,
      candidatesReady: false,
      mirrorsReady: false,
      description: `${lacks('b')}; ${lacks('m')}`,
    })
    scenario.load('b')
    scenario.settleAll()
    expect(statusOf(scenario, 'e')).toMatchObject({
      candidatesReady: true,
      description: lacks('m'),
    })
    scenario.load('m')
    scenario.settleAll()
    expect(statusOf(scenario, 'e')).toEqual({
      active: true,
      candidatesReady: true,
      mirrorsReady: true,
      description: 'experiment active',
    })
  })

  test('is not active with nobody to answer, or once it is stopped', () => {
    const scenario = withModels()
    scenario.do(start('e', { candidates: [{ name: 'a', weight: 1 }] }))
    expect(statusOf(scenario, 'e')).toMatchObject({
      active: false,
      description: 'no live replica for model a for model route e.experiment',
    })
    scenario.load('a')
    scenario.settleAll()
    scenario.do({ type: 'StopExperiment', owner: 'api', name: 'e' })
    expect(statusOf(scenario, 'e')).toMatchObject({
      active: false,
      description: 'experiment stopped',
    })
  })
})
