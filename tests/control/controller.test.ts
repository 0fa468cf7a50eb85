import { describe, expect, test } from 'bun:test'
import { type Controller, createController } from '../../src/control/controller.ts'
import type { Command } from '../../src/domain/command.ts'
import { State, type Touched } from '../../src/domain/state.ts'
import { createLog, silentLog } from '../../src/lib/log.ts'
import { fail, ok, type Result } from '../../src/lib/result.ts'
import { definition, report } from '../support/domain.ts'

interface Rig {
  readonly controller: Controller
  readonly state: State
  /** The models of each transaction. */
  readonly writes: string[][]
  /** Set to have the store refuse. */
  storeFault: string | undefined
  /** What waits for a time to pass. */
  readonly timers: (() => void)[]
  readonly logged: string[]
}

function rig(): Rig {
  const state = new State()
  const writes: string[][] = []
  const logged: string[] = []
  let nowMs = 0
  const parts: Rig = {
    state,
    writes,
    logged,
    storeFault: undefined,
    timers: [],
    controller: createController({
      state,
      store: {
        write(_state, touched): Result<void, string> {
          if (parts.storeFault !== undefined) return fail(parts.storeFault)
          writes.push([...touched.models])
          return ok(undefined)
        },
        probe: () => (parts.storeFault === undefined ? ok(undefined) : fail(parts.storeFault)),
      },
      nowMs: () => ++nowMs,
      after(_delayMs, callback) {
        parts.timers.push(callback)
        return () => parts.timers.splice(parts.timers.indexOf(callback), 1)
      },
      log: createLog({
        level: 'debug',
        format: 'json',
        write: (line) => logged.push(line),
        now: () => 0,
      }),
    }),
  }
  return parts
}

function load(name: string, uri = '/models/a'): Command {
  return { type: 'LoadModel', owner: 'api', definition: definition(name, { uri }) }
}

function modelNames(touched: Touched): string[] {
  return [...touched.models].sort()
}

describe('the controller', () => {
  test('stores what comes in one turn of the loop in one transaction, in order', async () => {
    const { controller, writes, state } = rig()
    const answered: string[] = []
    const dispatch = async (name: string, uri: string) => {
      await controller.dispatch(load(name, uri))
      answered.push(uri)
    }
    await Promise.all([dispatch('a', '/1'), dispatch('b', '/2'), dispatch('a', '/3')])
    expect(writes).toEqual([['a', 'b']])
    expect(answered).toEqual(['/1', '/2', '/3'])
    expect(state.models.get('a')?.versions.map((v) => v.definition.spec.uri)).toEqual(['/1', '/3'])
    await controller.dispatch(load('c'))
    expect(writes).toEqual([['a', 'b'], ['c']])
  })

  test('answers after it stored, and after every observer was told, in their order', async () => {
    const { controller, writes, state } = rig()
    const seen: string[] = []
    controller.observe((touched) => {
      expect(writes).toEqual([['a', 'b']])
      expect(state.pending().models.size).toBe(0)
      expect([...state.models.keys()]).toEqual(['a', 'b'])
      seen.push(`first ${modelNames(touched)}`)
    })
    controller.observe((touched) => seen.push(`second ${modelNames(touched)}`))
    await Promise.all([
      controller.dispatch(load('a')).then(() => seen.push('answer a')),
      controller.dispatch(load('b')).then(() => seen.push('answer b')),
    ])
    expect(seen).toEqual(['first a,b', 'second a,b', 'answer a', 'answer b'])
  })

  test('refuses one command of a batch alone', async () => {
    const { controller, state } = rig()
    const outcomes = await Promise.all([
      controller.dispatch(load('a')),
      controller.dispatch(load('has.a.dot')),
      controller.dispatch({ type: 'UnloadModel', owner: 'api', name: 'none' }),
      controller.dispatch(load('b')),
    ])
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.error.kind))).toEqual([
      'ok',
      'invalid',
      'not-found',
      'ok',
    ])
    expect([...state.models.keys()]).toEqual(['a', 'b'])
  })

  test('takes everything back that the store refused, and says so to every caller', async () => {
    const parts = rig()
    const { controller, state, writes } = parts
    await controller.dispatch({ type: 'SubscribeAgent', report: report(0) })
    await controller.dispatch(load('kept', '/1'))
    const before = { models: new Map(state.models), servers: new Map(state.servers) }
    const touchedByFailure: Touched[] = []
    const stop = controller.observe((touched) => touchedByFailure.push(touched))

    parts.storeFault = 'the store cannot be written: disk full'
    const outcomes = await Promise.all([
      controller.dispatch(load('kept', '/2')),
      controller.dispatch(load('new')),
      controller.dispatch(load('has.a.dot')),
    ])
    const refusal = { kind: 'not-stored', message: 'the store cannot be written: disk full' }
    expect(outcomes.map((outcome) => (outcome.ok ? undefined : outcome.error))).toEqual([
      refusal,
      refusal,
      expect.objectContaining({ kind: 'invalid' }),
    ])
    expect(new Map(state.models)).toEqual(before.models)
    expect(new Map(state.servers)).toEqual(before.servers)
    expect(state.hostedOn('mlserver', 0)).toEqual([{ model: 'kept', version: 1 }])
    expect(state.heldCount('mlserver', 0)).toBe(1)
    expect(touchedByFailure).toEqual([])
    stop()

    parts.storeFault = undefined
    expect((await controller.dispatch(load('new'))).ok).toBe(true)
    expect(writes.at(-1)).toEqual(['new'])
  })

  test('keeps what has happened until the store takes it, in order, and then says so', async () => {
    const parts = rig()
    const { controller, state, timers } = parts
    await controller.dispatch(load('a'))
    await controller.dispatch({ type: 'SubscribeAgent', report: report(0) })
    const told: Touched[] = []
    controller.observe((touched) => told.push(touched))
    parts.storeFault = 'disk full'
    const answers: string[] = []
    const fact = (name: string, command: Command) =>
      controller.dispatch(command).then(({ ok: taken }) => answers.push(`${name} ${taken}`))
    const replica = { server: 'mlserver', index: 0 }
    const facts = [fact('lost', { type: 'LoseReplica', replica })]
    expect((await controller.dispatch(load('b'))).ok).toBe(false)
    facts.push(fact('back', { type: 'SubscribeAgent', report: report(0) }))
    expect((await controller.dispatch(load('c'))).ok).toBe(false)
    for (const callback of timers.splice(0)) callback()
    expect([answers, told, timers.length]).toEqual([[], [], 1])

    parts.storeFault = undefined
    // Who wants something does not wait for that.
    expect((await controller.dispatch(load('d'))).ok).toBe(true)
    expect(answers).toEqual([])
    for (const callback of timers.splice(0)) callback()
    await Promise.all(facts)
    expect(answers).toEqual(['lost true', 'back true'])
    expect(state.servers.get('mlserver')?.replicas.get(0)?.presence).toBe('connected')
    expect([...state.models.keys()]).toEqual(['a', 'd'])
    expect(timers).toEqual([])
    expect(told.at(-1)?.models.size).toBe(0)
  })

  test('says that the store can be written again, though nothing waited but its users', async () => {
    const parts = rig()
    const { controller, timers } = parts
    let calls = 0
    controller.observe(() => {
      calls += 1
    })
    parts.storeFault = 'disk full'
    await controller.dispatch(load('a'))
    for (const callback of timers.splice(0)) callback()
    expect([calls, timers.length]).toEqual([0, 1])
    parts.storeFault = undefined
    for (const callback of timers.splice(0)) callback()
    expect([calls, timers.length]).toEqual([1, 0])
  })

  test('refuses what waits for the store when it closes', async () => {
    const parts = rig()
    const { controller, timers } = parts
    await controller.dispatch({ type: 'SubscribeAgent', report: report(0) })
    parts.storeFault = 'disk full'
    const replica = { server: 'mlserver', index: 0 }
    const waiting = controller.dispatch({ type: 'LoseReplica', replica })
    await controller.dispatch(load('a'))
    controller.close()
    expect(await waiting).toMatchObject({ error: { kind: 'not-stored' } })
    expect(timers).toEqual([])
  })

  test('goes on after a decision that threw, without what it had changed', async () => {
    const { controller, state, logged } = rig()
    const broken = { type: 'LoadModel', owner: 'api', definition: { name: 'broken' } }
    const outcomes = await Promise.all([
      controller.dispatch(load('a')),
      controller.dispatch(broken as unknown as Command),
      controller.dispatch(load('b')),
    ])
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, false, true])
    expect(outcomes[1]).toMatchObject({ error: { kind: 'internal' } })
    expect([...state.models.keys()]).toEqual(['a', 'b'])
    expect(logged.filter((line) => line.includes('a decision failed')).length).toBe(1)
  })

  test('tells the other observers when one throws', async () => {
    const { controller, logged } = rig()
    const seen: string[] = []
    controller.observe(() => {
      throw new Error('broken observer')
    })
    controller.observe((touched) => seen.push(...touched.models))
    expect((await controller.dispatch(load('a'))).ok).toBe(true)
    expect(seen).toEqual(['a'])
    expect(logged.some((line) => line.includes('broken observer'))).toBe(true)
  })

  test('decides what observers ask for in a later batch', async () => {
    const { controller, writes } = rig()
    const followUps: Promise<unknown>[] = []
    controller.observe((touched) => {
      if (touched.models.has('a')) followUps.push(controller.dispatch(load('b')))
    })
    await controller.dispatch(load('a'))
    expect(writes).toEqual([['a']])
    await Promise.all(followUps)
    expect(writes).toEqual([['a'], ['b']])
  })

  test('no longer tells an observer that has stopped', async () => {
    const { controller } = rig()
    let calls = 0
    const stop = controller.observe(() => {
      calls += 1
    })
    await controller.dispatch(load('a'))
    stop()
    await controller.dispatch(load('b'))
    expect(calls).toBe(1)
  })

  test('cuts a flood into batches, between which the loop goes on', async () => {
    const { controller, writes, state } = rig()
    let turns = 0
    let isDone = false
    const count = () => {
      turns += 1
      if (!isDone) setImmediate(count)
    }
    const outcomes = Array.from({ length: 3_500 }, (_, index) =>
      controller.dispatch(load(`m-${index}`)),
    )
    setImmediate(count)
    await Promise.all(outcomes)
    isDone = true
    expect(writes.map((names) => names.length)).toEqual([1_000, 1_000, 1_000, 500])
    expect(state.models.size).toBe(3_500)
    expect(turns).toBeGreaterThanOrEqual(3)
  })

  test('refuses more than it is willing to keep', async () => {
    const state = new State()
    const controller = createController({
      state,
      store: { write: () => ok(undefined), probe: () => ok(undefined) },
      nowMs: () => 0,
      after: () => () => {},
      log: silentLog,
    })
    const unknown: Command = { type: 'RemoveServer', owner: 'api', name: 'none' }
    const waiting = Array.from({ length: 100_000 }, () => controller.dispatch(unknown))
    expect(await controller.dispatch(unknown)).toEqual({
      ok: false,
      error: { kind: 'overloaded', message: '100000 changes are waiting already' },
    })
    const kinds = (await Promise.all(waiting)).map((outcome) => outcome.ok || outcome.error.kind)
    expect(new Set(kinds)).toEqual(new Set(['not-found']))
  })
})
