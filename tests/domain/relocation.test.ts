import { describe, expect, test } from 'bun:test'
import { restoreState } from '../../src/control/restore.ts'
import { decide } from '../../src/domain/decide.ts'
import { modelRoute } from '../../src/domain/traffic.ts'
import { report, Scenario } from '../support/domain.ts'

function join(scenario: Scenario, server: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    scenario.do({ type: 'SubscribeAgent', report: report(index, { server }) })
  }
}

function lose(scenario: Scenario, server: string, index: number): void {
  scenario.do({ type: 'LoseReplica', replica: { server, index } })
}

/** A model with three replicas on server a, all available. */
function onThree(): Scenario {
  const scenario = new Scenario()
  join(scenario, 'a', 3)
  scenario.load('iris', { replicas: 3 })
  scenario.settleAll()
  return scenario
}

/** `version@server` for each version that has anything left. */
function homes(scenario: Scenario): string[] {
  return (scenario.state.models.get('iris')?.versions ?? [])
    .filter(({ replicas }) => [...replicas.values()].some(({ state }) => state !== 'Unloaded'))
    .map(({ version, server }) => `${version}@${server}`)
}

function answering(scenario: Scenario): number {
  const splits = modelRoute(scenario.state, 'iris')?.splits ?? []
  return splits.reduce((sum, { replicas }) => sum + replicas.lives.length, 0)
}

describe('a version moves to another server as the next version', () => {
  test('when its own lost a replica and the other has room for all', () => {
    const scenario = onThree()
    join(scenario, 'b', 3)
    expect(homes(scenario)).toEqual(['1@a'])
    lose(scenario, 'a', 2)
    expect(homes(scenario)).toEqual(['1@a', '2@b'])
    expect(answering(scenario)).toBe(2)
    scenario.settleAll()
    expect(homes(scenario)).toEqual(['2@b'])
    expect(scenario.modelState('iris')).toBe('ModelAvailable')
    // It does not go back by itself.
    scenario.do({ type: 'SubscribeAgent', report: report(2, { server: 'a' }) })
    scenario.settleAll()
    expect(homes(scenario)).toEqual(['2@b'])
  })

  test('when more replicas are wanted than its own has', () => {
    const scenario = new Scenario()
    join(scenario, 'a', 2)
    scenario.load('iris', { replicas: 2 })
    scenario.settleAll()
    join(scenario, 'b', 3)
    scenario.load('iris', { replicas: 3 })
    expect(homes(scenario)).toEqual(['1@a', '2@b'])
    scenario.settleAll()
    expect(homes(scenario)).toEqual(['2@b'])
  })

  test('when one of its replicas drains, which answers until the others can', () => {
    const scenario = onThree()
    join(scenario, 'b', 3)
    scenario.do({ type: 'DrainReplica', replica: { server: 'a', index: 0 } })
    expect(homes(scenario)).toEqual(['1@a', '2@b'])
    expect(answering(scenario)).toBe(3)
    scenario.settleAll()
    expect(homes(scenario)).toEqual(['2@b'])
  })

  test('when its server is removed, as soon as another one comes', () => {
    const scenario = onThree()
    scenario.do({
      type: 'DeclareServer',
      owner: 'api',
      name: 'a',
      expectedReplicas: 0,
      minReplicas: 0,
      maxReplicas: 0,
      shared: true,
    })
    expect(homes(scenario)).toEqual(['1@a'])
    expect(answering(scenario)).toBe(3)
    join(scenario, 'b', 1)
    // A server that is to go has no room at all: any room is better.
    expect(homes(scenario)).toEqual(['1@a', '2@b'])
    scenario.settleAll()
    expect(answering(scenario)).toBe(4)
    for (const index of [1, 2]) {
      scenario.do({ type: 'SubscribeAgent', report: report(index, { server: 'b' }) })
    }
    scenario.settleAll()
    expect(homes(scenario)).toEqual(['2@b'])
  })

  test('before anything of it is loaded', () => {
    const scenario = new Scenario()
    join(scenario, 'a', 2)
    scenario.load('iris', { replicas: 3 })
    expect(scenario.replicas('iris')).toEqual(['1:0 LoadRequested', '1:1 LoadRequested'])
    join(scenario, 'b', 3)
    expect(homes(scenario)).toEqual(['2@b'])
  })
})

describe('a version stays where it is', () => {
  test('when no other server has room for all of it', () => {
    const scenario = onThree()
    join(scenario, 'b', 2)
    lose(scenario, 'a', 2)
    scenario.settleAll()
    expect(homes(scenario)).toEqual(['1@a'])
    expect(scenario.modelState('iris')).toBe('ScheduleFailed')
  })

  test('when it asks for its server', () => {
    const scenario = new Scenario()
    join(scenario, 'a', 2)
    scenario.load('iris', { replicas: 2, server: 'a' })
    scenario.settleAll()
    join(scenario, 'b', 2)
    lose(scenario, 'a', 1)
    scenario.settleAll()
    expect(homes(scenario)).toEqual(['1@a'])
  })

  test('as long as agents of its server are awaited after a restart', () => {
    const before = onThree()
    before.load('iris', { replicas: 2 })
    before.settleAll()
    const stored = before.state
    const storedState = {
      models: [...stored.models.values()],
      servers: [...stored.servers.values()],
      experiments: [],
      proxies: [],
      proxySnapshots: [],
      replicaSets: [],
    }
    const state = restoreState(storedState, { enabled: false })
    const run = (command: Parameters<typeof decide>[1]) => {
      expect(decide(state, command, 1).ok).toBe(true)
    }
    for (const index of [0, 1, 2]) {
      run({ type: 'SubscribeAgent', report: report(index, { server: 'b' }) })
    }
    const definition = stored.models.get('iris')?.versions.at(-1)?.definition
    if (definition === undefined) throw new Error('iris is not there')
    const deployment = { ...definition.deployment, replicas: 3 }
    run({ type: 'LoadModel', owner: 'api', definition: { ...definition, deployment } })
    expect(state.models.get('iris')?.versions).toHaveLength(1)
    run({ type: 'LoseReplica', replica: { server: 'a', index: 0 } })
    run({ type: 'LoseReplica', replica: { server: 'a', index: 1 } })
    expect(state.models.get('iris')?.versions).toHaveLength(1)
    run({ type: 'LoseReplica', replica: { server: 'a', index: 2 } })
    expect(state.models.get('iris')?.versions.at(-1)?.server).toBe('b')
  })
})

test('what an agent learnt of a version is known of the one that replaces it', () => {
  const scenario = new Scenario()
  join(scenario, 'a', 1)
  scenario.load('iris', { memoryBytes: 300 })
  const replica = { server: 'a', index: 0 }
  const subject = { model: 'iris', version: 1 }
  scenario.do({ type: 'NoteSent', replica, sent: subject })
  scenario.do({
    type: 'ReportAgentEvent',
    replica,
    subject,
    event: 'LOADED',
    message: '',
    availableMemoryBytes: 400,
    runtimeInfo: { kind: 'mlserver', parallelWorkers: 2 },
  })
  join(scenario, 'b', 1)
  scenario.do({ type: 'DrainReplica', replica })
  expect(scenario.state.reservedBytes('b', 0)).toBe(600)
})
