import { describe, expect, test } from 'bun:test'
import { scaleDownTarget, scaleUpTarget } from '../../src/domain/scaling.ts'
import type { Server } from '../../src/domain/server.ts'
import { report, Scenario } from '../support/domain.ts'

interface Declaration {
  readonly expected: number
  readonly min?: number
  readonly max?: number
}

/** A declared server with as many agents as are expected of it. */
function serverWith(declaration: Declaration, agents = declaration.expected): Scenario {
  const scenario = new Scenario()
  declare(scenario, declaration)
  for (let index = 0; index < agents; index += 1) {
    scenario.do({ type: 'SubscribeAgent', report: report(index) })
  }
  return scenario
}

function declare(scenario: Scenario, { expected, min = 0, max = 0 }: Declaration): void {
  scenario.do({
    type: 'DeclareServer',
    owner: 'api',
    name: 'mlserver',
    expectedReplicas: expected,
    minReplicas: min,
    maxReplicas: max,
    shared: true,
  })
}

function server(scenario: Scenario): Server {
  const found = scenario.state.servers.get('mlserver')
  if (found === undefined) throw new Error('no server')
  return found
}

const up = (scenario: Scenario) => scaleUpTarget(scenario.state, server(scenario))
const down = (scenario: Scenario, packing = false) =>
  scaleDownTarget(scenario.state, server(scenario), { packing })

describe('a server is to grow', () => {
  test('to what a model wants, as far as it may', () => {
    const scenario = serverWith({ expected: 1, max: 5 })
    scenario.load('a', { replicas: 3 })
    expect(up(scenario)).toBe(3)
    declare(scenario, { expected: 1, max: 2 })
    expect(up(scenario)).toBe(2)
    declare(scenario, { expected: 2, max: 2 })
    expect(up(scenario)).toBeUndefined()
  })

  test('not when nobody said how far', () => {
    const scenario = serverWith({ expected: 1 })
    scenario.load('a', { replicas: 3 })
    expect(up(scenario)).toBeUndefined()
    expect(up(serverWith({ expected: -1, max: 5 }, 1))).toBeUndefined()
  })

  test('not while it is being removed', () => {
    const scenario = serverWith({ expected: 0, max: 5 }, 1)
    scenario.load('a', { replicas: 3, server: 'mlserver' })
    expect(up(scenario)).toBeUndefined()
  })

  test('not for a model that goes, or lives elsewhere', () => {
    const scenario = serverWith({ expected: 1, max: 5 })
    scenario.load('a', { replicas: 3 })
    scenario.do({ type: 'UnloadModel', owner: 'api', name: 'a' })
    scenario.load('b', { replicas: 3, server: 'other' })
    expect(up(scenario)).toBeUndefined()
  })

  test('for a model that may live nowhere else, though it has no place yet', () => {
    const scenario = serverWith({ expected: 1, max: 5 })
    scenario.load('a', { replicas: 2, server: 'mlserver', memoryBytes: 10_000 })
    expect(scenario.modelState('a')).toBe('ScheduleFailed')
    expect(up(scenario)).toBe(2)
  })
})

describe('a server is to shrink', () => {
  test('by the replicas that hold nothing, down to its minimum', () => {
    const scenario = serverWith({ expected: 4 })
    scenario.load('a', { replicas: 1 })
    scenario.settleAll()
    expect(down(scenario)).toBe(1)
    declare(scenario, { expected: 4, min: 3 })
    expect(down(scenario)).toBe(3)
  })

  test('never below one replica, nor below what a model wants', () => {
    const empty = serverWith({ expected: 2 })
    expect(down(empty)).toBe(1)
    declare(empty, { expected: 1 })
    expect(down(empty)).toBeUndefined()
    const wanted = serverWith({ expected: 3 })
    wanted.load('a', { replicas: 3, memoryBytes: 600 })
    wanted.load('b', { memoryBytes: 600 })
    expect(down(wanted)).toBeUndefined()
  })

  test('not while something is on its way out, because it is still there', () => {
    const scenario = serverWith({ expected: 2 })
    scenario.load('a', { replicas: 2 })
    scenario.settleAll()
    scenario.load('a', { replicas: 1 })
    expect(scenario.replicas('a')).toContain('1:1 UnloadEnvoyRequested')
    expect(down(scenario)).toBeUndefined()
    scenario.settleAll()
    expect(down(scenario)).toBe(1)
  })

  test('to what models want, if they are to be packed', () => {
    const scenario = serverWith({ expected: 3 })
    for (const name of ['a', 'b', 'c']) scenario.load(name)
    scenario.settleAll()
    expect(down(scenario)).toBeUndefined()
    expect(down(scenario, true)).toBe(1)
  })
})
