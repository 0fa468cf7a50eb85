import { describe, expect, test } from 'bun:test'
import { report, Scenario } from '../support/domain.ts'

const RETENTION_MS = 1_000

function lose(scenario: Scenario, index: number): void {
  scenario.do({ type: 'LoseReplica', replica: { server: 'mlserver', index } })
}

function forget(scenario: Scenario, afterMs: number): void {
  scenario.nowMs += afterMs
  scenario.do({ type: 'ForgetDeleted', beforeMs: scenario.nowMs - RETENTION_MS })
}

function known(scenario: Scenario): string[] {
  return [...scenario.state.servers.values()].flatMap(({ name, replicas }) => [
    name,
    ...[...replicas.values()].map(({ index, presence }) => `${index} ${presence}`),
  ])
}

describe('a replica whose agent left', () => {
  test('is forgotten after a while, unless it came back', () => {
    const scenario = new Scenario()
    for (const index of [0, 7, 8]) {
      scenario.do({ type: 'SubscribeAgent', report: report(index) })
    }
    lose(scenario, 7)
    lose(scenario, 8)
    forget(scenario, RETENTION_MS / 2)
    expect(known(scenario)).toEqual(['mlserver', '0 connected', '7 lost', '8 lost'])
    scenario.do({ type: 'SubscribeAgent', report: report(8) })
    forget(scenario, RETENTION_MS)
    expect(known(scenario)).toEqual(['mlserver', '0 connected', '8 connected'])
  })

  test('takes a server along that nobody else knows of, and no declared one', () => {
    const scenario = new Scenario()
    scenario.do({ type: 'SubscribeAgent', report: report(0) })
    lose(scenario, 0)
    const declared = { name: 'triton', minReplicas: 0, maxReplicas: 0, shared: true } as const
    scenario.do({ type: 'DeclareServer', owner: 'api', expectedReplicas: 1, ...declared })
    scenario.do({ type: 'SubscribeAgent', report: report(0, { server: 'triton' }) })
    scenario.do({ type: 'LoseReplica', replica: { server: 'triton', index: 0 } })
    forget(scenario, RETENTION_MS + 1)
    expect(known(scenario)).toEqual(['triton'])
  })

  test('leaves models that wait for it as they were', () => {
    const scenario = new Scenario()
    scenario.do({ type: 'SubscribeAgent', report: report(0) })
    scenario.load('iris')
    scenario.settleAll()
    lose(scenario, 0)
    forget(scenario, RETENTION_MS + 1)
    expect(known(scenario)).toEqual([])
    scenario.do({ type: 'SubscribeAgent', report: report(0) })
    scenario.settleAll()
    expect(scenario.replicas('iris')).toEqual(['1:0 Available'])
  })
})
