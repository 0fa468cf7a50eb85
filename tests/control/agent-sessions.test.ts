import { describe, expect, test } from 'bun:test'
import {
  type AgentSession,
  type AgentSessions,
  createAgentSessions,
} from '../../src/control/agent-sessions.ts'
import type { Command, Rejection, ReplicaRef } from '../../src/domain/command.ts'
import { decide } from '../../src/domain/decide.ts'
import type { Result } from '../../src/lib/result.ts'
import { report, Scenario } from '../support/domain.ts'

const REPLICA: ReplicaRef = { server: 'mlserver', index: 0 }

interface Rig {
  readonly scenario: Scenario
  readonly sessions: AgentSessions
  /** Commands that sessions gave, not carried out yet. */
  readonly commands: Command[]
  /** Carries them out and tells the sessions what has changed. */
  settle(): void
}

function rig(modelScaling = { enabled: false }): Rig {
  const scenario = new Scenario()
  const commands: Command[] = []
  const answers: ((outcome: Result<void, Rejection>) => void)[] = []
  const dispatch = (command: Command) => {
    commands.push(command)
    return new Promise<Result<void, Rejection>>((answer) => answers.push(answer))
  }
  const sessions = createAgentSessions(scenario.state, dispatch, modelScaling)
  const settle = () => {
    for (const command of commands.splice(0)) {
      answers.shift()?.(decide(scenario.state, command, scenario.nowMs))
    }
    sessions.notify(scenario.state.pending())
    scenario.state.commit()
  }
  return { scenario, sessions, commands, settle }
}

/** Reads as an agent's stream does; `told` is what the agent has heard. */
function reader(session: AgentSession) {
  const told: string[] = []
  const ended = (async () => {
    for await (const { operation, definition, version } of session.operations()) {
      told.push(`${operation} ${definition.name}_${version}`)
    }
  })()
  return { told, ended }
}

/** Lets everything run that needs no event from outside. */
async function quiet(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve))
}

/** Lets sessions read, and carries out what they ask for. */
async function settleAll({ settle }: Rig): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    settle()
    await quiet()
  }
}

function subscribe({ scenario, settle }: Rig, index = 0): void {
  scenario.do({ type: 'SubscribeAgent', report: report(index) })
  settle()
}

describe('an agent', () => {
  test('is told what the state wants of it, once', async () => {
    const parts = rig()
    const { told } = reader(parts.sessions.open(REPLICA))
    subscribe(parts)
    parts.scenario.load('a')
    parts.scenario.load('b')
    parts.settle()
    await quiet()
    // What it hears is noted before it hears it.
    expect([told, parts.scenario.replicas('a')]).toEqual([[], ['1:0 LoadRequested']])
    parts.settle()
    expect(parts.scenario.replicas('a')).toEqual(['1:0 Loading'])
    await quiet()
    expect(told).toEqual(['LOAD_MODEL a_1', 'LOAD_MODEL b_1'])
    // Another change of the same model is no reason to say it again.
    parts.sessions.notify({ models: new Set(['a']), servers: new Set(), experiments: new Set() })
    await quiet()
    expect(told.length).toBe(2)
  })

  test('is told what was wanted before it came', async () => {
    const parts = rig()
    parts.scenario.load('a')
    parts.settle()
    const { told } = reader(parts.sessions.open(REPLICA))
    subscribe(parts)
    await settleAll(parts)
    expect(told).toEqual(['LOAD_MODEL a_1'])
  })

  test('is never told what is not wanted any more when its turn comes', async () => {
    const parts = rig()
    const session = parts.sessions.open(REPLICA)
    subscribe(parts)
    parts.scenario.load('a')
    parts.scenario.load('b')
    parts.settle()
    parts.scenario.do({ type: 'UnloadModel', owner: 'api', name: 'a' })
    parts.settle()
    // It reads only now: what counts is the state, not what had been queued.
    const { told } = reader(session)
    await settleAll(parts)
    expect(told).toEqual(['LOAD_MODEL b_1'])
  })

  test('is not told either what stops being wanted in the very moment', async () => {
    const parts = rig()
    const { told } = reader(parts.sessions.open(REPLICA))
    subscribe(parts)
    parts.scenario.load('a')
    parts.scenario.load('b')
    parts.settle()
    await quiet()
    expect(parts.commands.length).toBe(2)
    parts.scenario.do({ type: 'UnloadModel', owner: 'api', name: 'a' })
    await settleAll(parts)
    expect(told).toEqual(['LOAD_MODEL b_1'])
    expect(parts.scenario.replicas('a')).not.toContain('1:0 Loading')
  })

  test('is told to unload, and to load what is wanted again after that', async () => {
    const parts = rig()
    const { told } = reader(parts.sessions.open(REPLICA))
    subscribe(parts)
    const answer = (event: 'LOADED' | 'UNLOADED') =>
      parts.scenario.do({
        type: 'ReportAgentEvent',
        replica: REPLICA,
        subject: { model: 'a', version: 1 },
        event,
        message: '',
        availableMemoryBytes: 1_000,
      })
    parts.scenario.load('a')
    await settleAll(parts)
    answer('LOADED')
    parts.scenario.settleProxies()
    parts.scenario.do({ type: 'UnloadModel', owner: 'api', name: 'a' })
    parts.scenario.settleProxies()
    await settleAll(parts)
    expect(told).toEqual(['LOAD_MODEL a_1', 'UNLOAD_MODEL a_1'])
    answer('UNLOADED')
    parts.scenario.load('a')
    await settleAll(parts)
    expect(told.slice(2)).toEqual(['LOAD_MODEL a_2'])
  })

  test('hears nothing that is meant for another replica', async () => {
    const parts = rig()
    const zero = reader(parts.sessions.open(REPLICA))
    const one = reader(parts.sessions.open({ server: 'mlserver', index: 1 }))
    const other = reader(parts.sessions.open({ server: 'other', index: 0 }))
    subscribe(parts, 0)
    subscribe(parts, 1)
    parts.scenario.do({ type: 'SubscribeAgent', report: report(0, { server: 'other' }) })
    parts.scenario.load('a', { replicas: 2, server: 'mlserver' })
    parts.scenario.load('b', { server: 'other' })
    await settleAll(parts)
    expect([zero.told, one.told, other.told]).toEqual([
      ['LOAD_MODEL a_1'],
      ['LOAD_MODEL a_1'],
      ['LOAD_MODEL b_1'],
    ])
  })
})

describe('a session', () => {
  test('ends when a later one of the same replica takes over', async () => {
    const parts = rig()
    const first = parts.sessions.open(REPLICA)
    const reading = reader(first)
    subscribe(parts)
    expect(first.isCurrent()).toBe(true)
    const second = parts.sessions.open(REPLICA)
    await reading.ended
    expect([first.isCurrent(), second.isCurrent()]).toEqual([false, true])
    const again = reader(second)
    parts.scenario.load('a')
    await settleAll(parts)
    expect([reading.told, again.told]).toEqual([[], ['LOAD_MODEL a_1']])
  })

  test('of a replica that came back is told again what got lost on the way', async () => {
    const parts = rig()
    const first = reader(parts.sessions.open(REPLICA))
    subscribe(parts)
    parts.scenario.load('a')
    await settleAll(parts)
    expect(parts.scenario.replicas('a')).toEqual(['1:0 Loading'])
    const second = reader(parts.sessions.open(REPLICA))
    subscribe(parts)
    await settleAll(parts)
    expect([first.told, second.told]).toEqual([['LOAD_MODEL a_1'], ['LOAD_MODEL a_1']])
  })

  test('that was ended by its stream is still the current one, so that its replica is lost', async () => {
    const parts = rig()
    const session = parts.sessions.open(REPLICA)
    const { ended } = reader(session)
    session.end()
    await ended
    expect(session.isCurrent()).toBe(true)
  })

  test('that ends in the middle says no more', async () => {
    const parts = rig()
    const session = parts.sessions.open(REPLICA)
    subscribe(parts)
    for (const name of ['a', 'b', 'c']) parts.scenario.load(name)
    parts.settle()
    const told: string[] = []
    setImmediate(parts.settle)
    for await (const { definition } of session.operations()) {
      told.push(definition.name)
      session.end()
    }
    expect(told).toEqual(['a'])
  })

  test('that is closed with all others costs no replica its models', async () => {
    const parts = rig()
    const session = parts.sessions.open(REPLICA)
    const reading = reader(session)
    subscribe(parts)
    parts.sessions.close()
    await reading.ended
    // Whoever ends with the control plane is not lost: its agent comes back to the next one.
    expect(session.isCurrent()).toBe(false)
  })
})

describe('an agent of a scheduler that scales models', () => {
  /** As the agent hears it: `+` where it is to measure the model. */
  function measuring(session: AgentSession) {
    const told: string[] = []
    void (async () => {
      for await (const { operation, definition, version, autoscaled } of session.operations()) {
        told.push(`${operation} ${definition.name}_${version}${autoscaled ? ' +' : ''}`)
      }
    })()
    return told
  }

  async function withLoaded(enabled: boolean) {
    const parts = rig({ enabled })
    const told = measuring(parts.sessions.open(REPLICA))
    subscribe(parts)
    parts.scenario.load('a', { maxReplicas: 2 })
    parts.scenario.load('b')
    await settleAll(parts)
    for (const name of ['a', 'b']) parts.scenario.answer(name, 1, 0, 'LOADED')
    parts.scenario.settleProxies()
    await settleAll(parts)
    return { parts, told }
  }

  test('hears of which models it is to measure the load', async () => {
    expect((await withLoaded(true)).told).toEqual(['LOAD_MODEL a_1 +', 'LOAD_MODEL b_1'])
    expect((await withLoaded(false)).told).toEqual(['LOAD_MODEL a_1', 'LOAD_MODEL b_1'])
  })

  test('hears it again when that changes, and when it comes back with the model', async () => {
    const { parts, told } = await withLoaded(true)
    parts.scenario.load('a')
    parts.scenario.load('b', { minReplicas: 1 })
    await settleAll(parts)
    expect(told.slice(2)).toEqual(['LOAD_MODEL a_1', 'LOAD_MODEL b_1 +'])
    expect(parts.scenario.replicas('b')).toEqual(['1:0 Available'])
    const again = measuring(parts.sessions.open(REPLICA))
    await settleAll(parts)
    expect(again).toEqual(['LOAD_MODEL b_1 +'])
  })
})
