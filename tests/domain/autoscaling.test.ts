import { describe, expect, test } from 'bun:test'
import {
  SCALING_WINDOWS,
  type ScalingDirection,
  scalingVerdict,
} from '../../src/domain/autoscaling.ts'
import { scaleUpTarget } from '../../src/domain/scaling.ts'
import { wantedReplicas } from '../../src/domain/version.ts'
import { type DefinitionOptions, report, Scenario } from '../support/domain.ts'

const { upMs, downMs } = SCALING_WINDOWS

class Scaled {
  readonly scenario = new Scenario()
  lastUpAtMs = -Infinity

  constructor(agents: number, options: DefinitionOptions) {
    for (let index = 0; index < agents; index += 1) {
      this.scenario.do({ type: 'SubscribeAgent', report: report(index) })
    }
    this.load(options)
    this.scenario.settleAll()
    this.wait(downMs)
  }

  load(options: DefinitionOptions): void {
    this.scenario.load('a', { memoryBytes: 10, ...options })
  }

  wait(ms: number): void {
    this.scenario.nowMs += ms
  }

  get latest() {
    const latest = this.scenario.state.models.get('a')?.versions.at(-1)
    if (latest === undefined) throw new Error('no model')
    return latest
  }

  get wanted(): number {
    return wantedReplicas(this.latest)
  }

  verdict(direction: ScalingDirection, index = 0, version = this.latest.version) {
    const { scenario, lastUpAtMs } = this
    const trigger = {
      direction,
      replica: { server: 'mlserver', index },
      subject: { model: 'a', version },
      evidence: 'in_flight 31',
    }
    const times = { nowMs: scenario.nowMs, lastUpAtMs, windows: SCALING_WINDOWS }
    return scalingVerdict(scenario.state, trigger, times)
  }

  /** Carries out what it comes to, and tells what that was. */
  trigger(direction: ScalingDirection, index = 0): string {
    const { outcome, command } = this.verdict(direction, index)
    if (command !== undefined) this.scenario.do(command)
    return outcome
  }
}

describe('a model with too much to do', () => {
  test('gets one more replica, up to its most', () => {
    const model = new Scaled(4, { replicas: 1, maxReplicas: 3 })
    for (const wanted of [2, 3]) {
      expect(model.trigger('up')).toBe('scaled')
      expect(model.wanted).toBe(wanted)
      model.scenario.settleAll()
      model.wait(upMs)
    }
    expect(model.verdict('up')).toEqual({ outcome: 'at-limit', reason: 'it may have 3 at most' })
    expect(model.latest.status.availableReplicas).toBe(3)
    expect(model.latest.definition.deployment.replicas).toBe(1)
  })

  test('says why', () => {
    const model = new Scaled(2, { maxReplicas: 2 })
    const { nowMs } = model.scenario
    model.trigger('up')
    expect(model.latest.scaling).toEqual({
      replicas: 2,
      changedAtMs: nowMs,
      reason: 'replica 0 of mlserver told in_flight 31',
    })
  })

  test('gets no second one before the first serves, and has shown what it helps', () => {
    const model = new Scaled(4, { maxReplicas: 4 })
    model.trigger('up')
    model.wait(10 * upMs)
    expect(model.verdict('up').reason).toBe('1 of 2 replicas are available')
    model.scenario.settleAll()
    expect(model.verdict('up')).toMatchObject({ outcome: 'settling' })
    model.wait(upMs / 2)
    expect(model.verdict('up', 1).outcome).toBe('settling')
    model.wait(upMs)
    expect(model.trigger('up', 1)).toBe('scaled')
  })

  test('is scaled once, however many replicas say so at the same time', () => {
    const model = new Scaled(4, { replicas: 2, maxReplicas: 4 })
    const verdicts = [model.verdict('up', 0), model.verdict('up', 1)]
    const [first, second] = verdicts.flatMap(({ command }) => command ?? [])
    if (first === undefined || second === undefined) throw new Error('not scaled')
    model.scenario.do(first)
    expect(model.scenario.refusal(second)).toBe('Model a has changed meanwhile')
    expect(model.wanted).toBe(3)
  })

  test('stays as it is when there is no room, and says so once', () => {
    const model = new Scaled(2, { replicas: 2, maxReplicas: 4 })
    const { replicas } = model.latest
    expect(model.trigger('up')).toBe('no-room')
    expect(model.wanted).toBe(2)
    expect(model.latest.replicas).toEqual(replicas)
    expect(model.latest.status.state).toBe('ModelAvailable')
    expect(model.latest.scaling?.lack).toEqual({
      replicas: 3,
      reason:
        'Failed to schedule model as no matching servers are available: server mlserver has room for 2 of the 3 wanted replicas',
      isFailedLoad: false,
    })
    expect(model.verdict('up').command).toBeUndefined()
    model.scenario.do({ type: 'SubscribeAgent', report: report(2) })
    expect(model.trigger('up')).toBe('scaled')
    expect(model.latest.scaling?.lack).toBeUndefined()
  })

  test('gets none where another model took the room at the same moment', () => {
    const model = new Scaled(2, { maxReplicas: 2 })
    const { command } = model.verdict('up')
    if (command === undefined) throw new Error('not scaled')
    model.scenario.load('b', { replicas: 2, memoryBytes: 995 })
    expect(model.scenario.refusal(command)).toContain('has room for 1 of the 2 wanted replicas')
    expect(model.latest.status.state).toBe('ModelAvailable')
  })

  test('has its server asked for another replica when there is no room', () => {
    const model = new Scaled(2, { replicas: 2, maxReplicas: 4 })
    model.scenario.do({
      type: 'DeclareServer',
      owner: 'api',
      name: 'mlserver',
      expectedReplicas: 2,
      minReplicas: 0,
      maxReplicas: 5,
      shared: true,
    })
    const target = () => {
      const server = model.scenario.state.servers.get('mlserver')
      return server === undefined ? undefined : scaleUpTarget(model.scenario.state, server)
    }
    expect(target()).toBeUndefined()
    model.trigger('up')
    expect(target()).toBe(3)
  })

  test('moves as the next version to a server that has room for all', () => {
    const model = new Scaled(1, { maxReplicas: 2 })
    for (const index of [0, 1]) {
      model.scenario.do({ type: 'SubscribeAgent', report: report(index, { server: 'wide' }) })
    }
    expect(model.trigger('up')).toBe('scaled')
    model.scenario.settleAll()
    expect([model.latest.server, model.latest.version, model.wanted]).toEqual(['wide', 2, 2])
    expect(model.latest.status.availableReplicas).toBe(2)
  })
})

describe('a step up that comes to nothing', () => {
  /** Has the agent that was told to load it fail. */
  function failLoad(model: Scaled, index: number): void {
    const replica = { server: 'mlserver', index }
    const sent = { model: 'a', version: model.latest.version }
    model.scenario.do({ type: 'NoteSent', replica, sent })
    model.scenario.do({
      type: 'ReportAgentEvent',
      replica,
      subject: sent,
      event: 'LOAD_FAILED',
      message: 'no space left',
      availableMemoryBytes: 1_000,
    })
  }

  test('is taken back, because the model is no worse off, and tried again later', () => {
    const model = new Scaled(2, { maxReplicas: 2 })
    model.trigger('up')
    failLoad(model, 1)
    expect(model.scenario.replicas('a')).toEqual(['1:0 Available'])
    expect([model.wanted, model.latest.status.state]).toEqual([1, 'ModelAvailable'])
    expect(model.latest.scaling?.lack).toEqual({
      replicas: 2,
      reason: 'replica 1 of mlserver could not load it: no space left',
      isFailedLoad: true,
    })
    model.wait(downMs - 1_000)
    expect(model.verdict('up').outcome).toBe('settling')
    model.wait(1_000)
    expect(model.trigger('up')).toBe('scaled')
    expect(model.scenario.replicas('a')).toEqual(['1:0 Available', '1:1 LoadRequested'])
  })

  test('is a failure of the model when nobody can load another version of it', () => {
    const model = new Scaled(2, { maxReplicas: 2 })
    model.trigger('up')
    model.scenario.settleAll()
    model.load({ maxReplicas: 2, uri: '/broken' })
    failLoad(model, 0)
    failLoad(model, 1)
    expect([model.wanted, model.latest.status.state]).toEqual([2, 'ModelFailed'])
  })
})

describe('a model with nothing to do', () => {
  test('loses one replica after the other, down to its least, and takes its time', () => {
    const model = new Scaled(4, { replicas: 4, minReplicas: 2 })
    expect(model.trigger('down')).toBe('scaled')
    model.scenario.settleAll()
    expect(model.latest.status.availableReplicas).toBe(3)
    model.wait(downMs / 2)
    expect(model.verdict('down').outcome).toBe('settling')
    model.wait(downMs)
    expect(model.trigger('down')).toBe('scaled')
    model.scenario.settleAll()
    model.wait(downMs)
    expect(model.verdict('down')).toEqual({
      outcome: 'at-limit',
      reason: 'it must have 2 at least',
    })
  })

  test('keeps one, whatever its least', () => {
    const model = new Scaled(1, { maxReplicas: 3 })
    expect(model.trigger('down')).toBe('at-limit')
  })

  test('keeps them while another replica has asked for more', () => {
    const model = new Scaled(2, { replicas: 2, maxReplicas: 2 })
    model.lastUpAtMs = model.scenario.nowMs
    model.wait(downMs - 10)
    expect(model.verdict('down').outcome).toBe('settling')
    model.wait(10)
    expect(model.verdict('down').outcome).toBe('scaled')
  })

  test('needs no more room at its least', () => {
    const model = new Scaled(1, { maxReplicas: 3 })
    model.trigger('up')
    expect(model.latest.scaling?.lack).toBeDefined()
    expect(model.trigger('down')).toBe('at-limit')
    expect(model.latest.scaling?.lack).toBeUndefined()
  })
})

describe('a trigger is not followed', () => {
  test.each(['up', 'down'] as const)('%s without bounds', (direction) => {
    expect(new Scaled(2, { replicas: 1 }).trigger(direction)).toBe('unbounded')
  })

  test('about another version, a replica without it, or a model that goes', () => {
    const model = new Scaled(3, { maxReplicas: 3 })
    expect(model.verdict('up', 0, 2).outcome).toBe('stale')
    expect(model.verdict('up', 1).outcome).toBe('stale')
    model.load({ maxReplicas: 3, uri: '/another' })
    // The new one does not serve yet, and the old one is not what is wanted.
    expect(model.verdict('up', 0, 1).outcome).toBe('stale')
    expect(model.verdict('up', 0, 2).outcome).toBe('stale')
    model.scenario.do({ type: 'UnloadModel', owner: 'api', name: 'a' })
    expect(model.verdict('up').outcome).toBe('stale')
  })
})

describe('a model that was scaled', () => {
  function scaledTo3(): Scaled {
    const model = new Scaled(5, { replicas: 2, maxReplicas: 4 })
    model.trigger('up')
    model.scenario.settleAll()
    expect(model.wanted).toBe(3)
    return model
  }

  test('stays so when it is declared as before, or as another version', () => {
    const model = scaledTo3()
    model.load({ replicas: 2, maxReplicas: 4 })
    expect(model.wanted).toBe(3)
    model.load({ replicas: 2, maxReplicas: 4, uri: '/another' })
    model.scenario.settleAll()
    expect([model.latest.version, model.latest.status.availableReplicas]).toEqual([2, 3])
  })

  test('has as many as somebody asks for anew', () => {
    const model = scaledTo3()
    model.load({ replicas: 1, maxReplicas: 4 })
    expect(model.wanted).toBe(1)
  })

  test('keeps within other bounds, and to its declaration without any', () => {
    const model = scaledTo3()
    model.load({ replicas: 2, minReplicas: 4, maxReplicas: 5 })
    expect(model.wanted).toBe(4)
    model.load({ replicas: 2, maxReplicas: 2 })
    expect(model.wanted).toBe(2)
    model.load({ replicas: 2 })
    expect(model.wanted).toBe(2)
    expect(model.latest.scaling).toBeUndefined()
  })

  test('begins anew after an unload', () => {
    const model = scaledTo3()
    model.scenario.do({ type: 'UnloadModel', owner: 'api', name: 'a' })
    model.load({ replicas: 2, maxReplicas: 4 })
    expect(model.wanted).toBe(2)
  })
})
