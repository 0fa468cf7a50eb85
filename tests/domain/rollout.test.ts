import { describe, expect, test } from 'bun:test'
import { report, Scenario } from '../support/domain.ts'

function withReplicas(count: number, memoryBytes = 1_000): Scenario {
  const scenario = new Scenario()
  for (let index = 0; index < count; index += 1) {
    const availableMemoryBytes = memoryBytes
    scenario.do({
      type: 'SubscribeAgent',
      report: report(index, { memoryBytes, availableMemoryBytes }),
    })
  }
  return scenario
}

describe('a model', () => {
  test('is available only when its proxies have its route', () => {
    const scenario = withReplicas(1)
    scenario.load('iris')
    expect(scenario.replicas('iris')).toEqual(['1:0 LoadRequested'])
    scenario.settleAgents()
    expect(scenario.replicas('iris')).toEqual(['1:0 Loaded'])
    expect(scenario.modelState('iris')).toBe('ModelProgressing')
    scenario.settleProxies()
    expect(scenario.replicas('iris')).toEqual(['1:0 Available'])
    expect(scenario.modelState('iris')).toBe('ModelAvailable')
  })

  test('says who refused it and why, and is placed when an agent comes', () => {
    const scenario = new Scenario()
    scenario.load('iris', { requirements: ['sklearn'] })
    const status = scenario.state.models.get('iris')?.versions.at(-1)?.status
    expect(status?.state).toBe('ScheduleFailed')
    expect(status?.reason).toBe(
      'Failed to schedule model as no matching servers are available: no server is known',
    )
    scenario.do({ type: 'SubscribeAgent', report: report(0, { capabilities: ['xgboost'] }) })
    expect(scenario.state.models.get('iris')?.versions.at(-1)?.status.reason).toBe(
      'Failed to schedule model as no matching server had enough suitable replicas: replica 0 of mlserver lacks sklearn (its capabilities: xgboost)',
    )
    scenario.do({ type: 'SubscribeAgent', report: report(1) })
    scenario.settleAll()
    expect(scenario.replicas('iris')).toEqual(['1:1 Available'])
  })

  test('keeps its version for another number of replicas, and gets a new one for another spec', () => {
    const scenario = withReplicas(3)
    scenario.load('iris')
    scenario.settleAll()
    scenario.load('iris', { replicas: 3 })
    scenario.settleAll()
    expect(scenario.replicas('iris')).toEqual(['1:0 Available', '1:1 Available', '1:2 Available'])
    scenario.load('iris', { replicas: 3, uri: '/models/other' })
    expect(scenario.state.models.get('iris')?.versions.map((v) => v.version)).toEqual([1, 2])
  })

  test('unloads a replica it needs no more only after the proxies have left it', () => {
    const scenario = withReplicas(2)
    scenario.load('iris', { replicas: 2 })
    scenario.settleAll()
    scenario.load('iris', { replicas: 1 })
    expect(scenario.replicas('iris')).toEqual(['1:0 Available', '1:1 UnloadEnvoyRequested'])
    scenario.load('iris', { replicas: 2 })
    expect(scenario.replicas('iris')).toEqual(['1:0 Available', '1:1 Loaded'])
  })

  test('whose load failed is not tried again until somebody asks', () => {
    const scenario = withReplicas(1)
    scenario.load('iris')
    const replica = { server: 'mlserver', index: 0 }
    const subject = { model: 'iris', version: 1 }
    scenario.do({ type: 'NoteSent', replica, sent: subject })
    scenario.do({
      type: 'ReportAgentEvent',
      replica,
      subject,
      event: 'LOAD_FAILED',
      message: 'no such artifact',
      availableMemoryBytes: 1_000,
    })
    expect(scenario.replicas('iris')).toEqual(['1:0 LoadFailed'])
    expect(scenario.state.models.get('iris')?.versions.at(-1)?.status).toMatchObject({
      state: 'ModelFailed',
      reason: 'no such artifact',
    })
    scenario.load('iris')
    expect(scenario.replicas('iris')).toEqual(['1:0 LoadRequested'])
  })

  test('that is unloaded keeps counting its versions when it comes back', () => {
    const scenario = withReplicas(1)
    scenario.load('iris')
    scenario.settleAll()
    scenario.do({ type: 'UnloadModel', owner: 'api', name: 'iris' })
    expect(scenario.modelState('iris')).toBe('ModelTerminating')
    scenario.load('iris')
    scenario.settleAll()
    expect(scenario.replicas('iris')).toEqual(['1:0 Unloaded', '2:0 Available'])
    scenario.do({ type: 'UnloadModel', owner: 'api', name: 'iris' })
    scenario.settleAll()
    expect(scenario.modelState('iris')).toBe('ModelTerminated')
  })
})

describe('a new version', () => {
  test('replaces the old one only when it can carry as much', () => {
    const scenario = withReplicas(3)
    scenario.load('iris', { replicas: 3 })
    scenario.settleAll()
    scenario.load('iris', { replicas: 3, uri: '/models/v2' })
    scenario.answer('iris', 2, 0, 'LOADED')
    scenario.settleProxies()
    expect(scenario.replicas('iris')).toEqual([
      '1:0 Available',
      '1:1 Available',
      '1:2 Available',
      '2:0 Available',
      '2:1 LoadRequested',
      '2:2 LoadRequested',
    ])
    scenario.settleAll()
    expect(scenario.replicas('iris')).toEqual([
      '1:0 Unloaded',
      '1:1 Unloaded',
      '1:2 Unloaded',
      '2:0 Available',
      '2:1 Available',
      '2:2 Available',
    ])
  })

  test('that is replaced before it was ready gives way at once', () => {
    const scenario = withReplicas(1)
    scenario.load('iris')
    scenario.settleAll()
    scenario.load('iris', { uri: '/models/v2' })
    scenario.load('iris', { uri: '/models/v3' })
    expect(scenario.replicas('iris')).toEqual(['1:0 Available', '3:0 LoadRequested'])
    scenario.settleAll()
    expect(scenario.replicas('iris')).toEqual(['1:0 Unloaded', '3:0 Available'])
  })

  test('that proxies refuse gives way to the next, and not the one that they take', () => {
    const scenario = withReplicas(2)
    scenario.load('iris')
    scenario.settleAll()
    scenario.load('iris', { uri: '/models/v2' })
    scenario.answer('iris', 2, 1, 'LOADED')
    scenario.do({ type: 'RejectRoute', model: 'iris', reason: 'not this one' })
    scenario.load('iris', { uri: '/models/v3' })
    expect(scenario.replicas('iris')).toEqual([
      '1:0 Available',
      '2:1 UnloadEnvoyRequested',
      '3:0 LoadRequested',
    ])
  })
})

describe('a replica', () => {
  test('that is lost and comes back empty starts another life', () => {
    const scenario = withReplicas(1)
    scenario.load('iris')
    scenario.settleAll()
    scenario.do({ type: 'LoseReplica', replica: { server: 'mlserver', index: 0 } })
    expect(scenario.replicas('iris')).toEqual([])
    expect(scenario.modelState('iris')).toBe('ScheduleFailed')
    scenario.do({ type: 'SubscribeAgent', report: report(0) })
    expect(scenario.state.servers.get('mlserver')?.replicas.get(0)?.incarnation).toBe(2)
    scenario.settleAll()
    expect(scenario.replicas('iris')).toEqual(['1:0 Available'])
  })

  test('that comes back with all it held goes on as it was', () => {
    const scenario = withReplicas(1)
    scenario.load('iris')
    scenario.settleAll()
    const held = scenario.state.models.get('iris')?.versions.at(-1)?.definition
    if (held === undefined) throw new Error('iris is not there')
    const loaded = [{ definition: held, version: 1 }]
    scenario.do({ type: 'SubscribeAgent', report: report(0, { loaded }) })
    expect(scenario.state.servers.get('mlserver')?.replicas.get(0)?.incarnation).toBe(1)
    expect(scenario.replicas('iris')).toEqual(['1:0 Available'])
  })

  test('that brings what nobody wants any more is told to unload it', () => {
    const scenario = withReplicas(1)
    scenario.load('iris')
    scenario.settleAll()
    const held = scenario.state.models.get('iris')?.versions.at(-1)?.definition
    if (held === undefined) throw new Error('iris is not there')
    scenario.do({ type: 'UnloadModel', owner: 'api', name: 'iris' })
    const loaded = [{ definition: held, version: 1 }]
    scenario.do({ type: 'SubscribeAgent', report: report(0, { loaded }) })
    scenario.settleAll()
    expect(scenario.replicas('iris')).toEqual(['1:0 Unloaded'])
  })

  test('that drains hands its models over and answers until then', () => {
    const scenario = withReplicas(2)
    scenario.load('iris')
    scenario.settleAll()
    scenario.do({ type: 'DrainReplica', replica: { server: 'mlserver', index: 0 } })
    expect(scenario.replicas('iris')).toEqual(['1:0 Draining', '1:1 LoadRequested'])
  })

  test('gives memory only once, to models still on their way too', () => {
    const scenario = withReplicas(1, 250)
    scenario.load('a', { memoryBytes: 100 })
    scenario.load('b', { memoryBytes: 100 })
    scenario.load('c', { memoryBytes: 100 })
    expect(scenario.state.reservedBytes('mlserver', 0)).toBe(200)
    expect(scenario.modelState('c')).toBe('ScheduleFailed')
  })
})

describe('what an agent is unloading, when it is wanted again,', () => {
  function unloading(): Scenario {
    const scenario = withReplicas(1)
    scenario.load('iris')
    scenario.settleAll()
    scenario.load('iris', { replicas: 0 })
    scenario.settleProxies()
    expect(scenario.replicas('iris')).toEqual(['1:0 UnloadRequested'])
    return scenario
  }

  test('is loaded anew only once it is gone: agents do both at a time', () => {
    const scenario = unloading()
    const replica = { server: 'mlserver', index: 0 }
    scenario.do({ type: 'NoteSent', replica, sent: { model: 'iris', version: 1 } })
    scenario.load('iris', { replicas: 1 })
    expect(scenario.replicas('iris')).toEqual(['1:0 Unloading'])
    scenario.answer('iris', 1, 0, 'UNLOADED')
    expect(scenario.replicas('iris')).toEqual(['1:0 LoadRequested'])
  })

  test('stays when the agent has not been told', () => {
    const scenario = unloading()
    scenario.load('iris', { replicas: 1 })
    expect(scenario.replicas('iris')).toEqual(['1:0 Loaded'])
  })
})

test('an agent event that does not fit the state is refused in the known words', () => {
  const scenario = withReplicas(1)
  scenario.load('iris')
  const refusal = scenario.refusal({
    type: 'ReportAgentEvent',
    replica: { server: 'mlserver', index: 0 },
    subject: { model: 'iris', version: 1 },
    event: 'UNLOADED',
    message: '',
    availableMemoryBytes: 0,
  })
  expect(refusal).toBe(
    'State mismatch for iris:1 expected state Unloading but was LoadRequested when trying to move to state Unloaded',
  )
})

test('the first owner of a model keeps it', () => {
  const scenario = withReplicas(1)
  scenario.load('iris')
  expect(scenario.refusal({ type: 'UnloadModel', owner: 'file', name: 'iris' })).toBe(
    'Model iris was made by an API call; remove it there first',
  )
})
