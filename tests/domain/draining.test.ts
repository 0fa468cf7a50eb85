import { describe, expect, test } from 'bun:test'
import { modelRoute } from '../../src/domain/traffic.ts'
import { report, Scenario } from '../support/domain.ts'

function withReplicas(count: number, server = 'mlserver'): Scenario {
  const scenario = new Scenario()
  for (let index = 0; index < count; index += 1) {
    scenario.do({ type: 'SubscribeAgent', report: report(index, { server }) })
  }
  return scenario
}

function drain(scenario: Scenario, index = 0, server = 'mlserver'): void {
  scenario.do({ type: 'DrainReplica', replica: { server, index } })
}

/** `version:index` of every replica that requests for a model go to. */
function answering(scenario: Scenario, model = 'iris'): string[] {
  const splits = modelRoute(scenario.state, model)?.splits ?? []
  return splits.flatMap(({ version, replicas }) =>
    replicas.lives.map(({ index }) => `${version}:${index}`),
  )
}

describe('a replica that drains', () => {
  test('answers until its replacement is available, and is unloaded when proxies have left', () => {
    const scenario = withReplicas(2)
    scenario.load('iris')
    scenario.settleAll()
    drain(scenario)
    expect(scenario.replicas('iris')).toEqual(['1:0 Draining', '1:1 LoadRequested'])
    expect(answering(scenario)).toEqual(['1:0'])
    scenario.answer('iris', 1, 1, 'LOADED')
    expect(answering(scenario)).toEqual(['1:0', '1:1'])
    scenario.settleProxies()
    expect(scenario.replicas('iris')).toEqual(['1:0 UnloadRequested', '1:1 Available'])
    expect(answering(scenario)).toEqual(['1:1'])
    scenario.settleAll()
    expect(scenario.replicas('iris')).toEqual(['1:0 Unloaded', '1:1 Available'])
  })

  test('is not missed as long as fewer answer than are wanted and more are on their way', () => {
    const scenario = withReplicas(3)
    scenario.load('iris', { replicas: 2 })
    scenario.settleAll()
    expect(answering(scenario)).toEqual(['1:0', '1:1'])
    drain(scenario)
    expect(answering(scenario)).toEqual(['1:0', '1:1'])
    scenario.settleAll()
    expect(answering(scenario)).toEqual(['1:1', '1:2'])
  })

  test('gives way at once when nobody can take its place and others answer', () => {
    const scenario = withReplicas(2)
    scenario.load('iris', { replicas: 2 })
    scenario.settleAll()
    drain(scenario)
    expect(scenario.replicas('iris')).toEqual(['1:0 UnloadEnvoyRequested', '1:1 Available'])
    expect(scenario.modelState('iris')).toBe('ScheduleFailed')
  })

  test('goes on answering when no other would', () => {
    const scenario = withReplicas(1)
    scenario.load('iris')
    scenario.settleAll()
    drain(scenario)
    scenario.settleAll()
    expect(scenario.replicas('iris')).toEqual(['1:0 Draining'])
    expect(answering(scenario)).toEqual(['1:0'])
    expect(scenario.modelState('iris')).toBe('ScheduleFailed')
  })

  test('is not routed to for what it has not loaded', () => {
    const scenario = withReplicas(2)
    scenario.load('iris')
    const replica = { server: 'mlserver', index: 0 }
    scenario.do({ type: 'NoteSent', replica, sent: { model: 'iris', version: 1 } })
    drain(scenario)
    expect(scenario.replicas('iris')).toEqual(['1:0 Loading', '1:1 LoadRequested'])
    expect(answering(scenario)).toEqual([])
    scenario.answer('iris', 1, 0, 'LOADED')
    expect(scenario.replicas('iris')).toEqual(['1:0 UnloadEnvoyRequested', '1:1 LoadRequested'])
    expect(answering(scenario)).toEqual([])
  })

  test('hands over to another server as the next version', () => {
    const scenario = withReplicas(1)
    scenario.load('iris')
    scenario.settleAll()
    scenario.do({ type: 'SubscribeAgent', report: report(0, { server: 'other' }) })
    drain(scenario)
    expect(scenario.replicas('iris')).toEqual(['1:0 Draining', '2:0 LoadRequested'])
    scenario.answer('iris', 2, 0, 'LOADED')
    expect(answering(scenario)).toEqual(['1:0', '2:0'])
    scenario.settleAll()
    expect(scenario.replicas('iris')).toEqual(['1:0 Unloaded', '2:0 Available'])
    // The same definition again is still no change.
    scenario.load('iris')
    expect(scenario.replicas('iris')).toEqual(['1:0 Unloaded', '2:0 Available'])
  })

  test('serves an older version until the newer one can', () => {
    const scenario = withReplicas(2)
    scenario.load('iris')
    scenario.settleAll()
    scenario.load('iris', { uri: '/models/other' })
    drain(scenario)
    expect(answering(scenario)).toEqual(['1:0'])
    scenario.settleAll()
    expect(scenario.replicas('iris')).toEqual(['1:0 Unloaded', '2:1 Available'])
  })

  test('takes nothing new, and takes models again once its agent is back', () => {
    const scenario = withReplicas(1)
    drain(scenario)
    scenario.load('iris')
    expect(scenario.modelState('iris')).toBe('ScheduleFailed')
    scenario.do({ type: 'LoseReplica', replica: { server: 'mlserver', index: 0 } })
    scenario.do({ type: 'SubscribeAgent', report: report(0) })
    scenario.settleAll()
    expect(scenario.replicas('iris')).toEqual(['1:0 Available'])
  })
})

test('a server that is being removed hands its models over to another one', () => {
  const scenario = withReplicas(1)
  scenario.load('iris')
  scenario.settleAll()
  scenario.do({ type: 'SubscribeAgent', report: report(0, { server: 'other' }) })
  scenario.do({
    type: 'DeclareServer',
    owner: 'api',
    name: 'mlserver',
    expectedReplicas: 0,
    minReplicas: 0,
    maxReplicas: 0,
    shared: true,
  })
  expect(scenario.replicas('iris')).toEqual(['1:0 Available', '2:0 LoadRequested'])
  scenario.settleAll()
  expect(scenario.replicas('iris')).toEqual(['1:0 Unloaded', '2:0 Available'])
})
