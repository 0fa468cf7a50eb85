import { describe, expect, test } from 'bun:test'
import type { Holdings } from '../../src/agent/holdings.ts'
import type { ModelVersion } from '../../src/agent/model-version.ts'
import type { Decision } from '../../src/agent/proxy/gate.ts'
import { unservedHoldings, willing } from '../support/holdings.ts'
import { modelVersion } from '../support/model-version.ts'

const iris = (version: number) => modelVersion('iris', version)

function serving(...versions: ModelVersion[]): Holdings {
  const holdings = unservedHoldings({ copies: () => 2 })
  holdings.serve(willing)
  for (const version of versions) holdings.hold(version)
  return holdings
}

function decisionOn(holdings: Holdings, name: string): Decision {
  const decisions: Decision[] = []
  holdings.admit(name, (decision) => decisions.push(decision))
  const [decision] = decisions
  if (decision === undefined) throw new Error('not decided')
  return decision
}

function admitted(holdings: Holdings, name: string) {
  const pass = decisionOn(holdings, name)
  if (!pass.ok) throw new Error(pass.error.reason)
  return pass.value
}

const never = new AbortController().signal

describe('holdings', () => {
  test('let requests in for what is held only', () => {
    const holdings = serving(iris(1))
    expect(admitted(holdings, 'iris_1')).toMatchObject({ model: 'iris', internalName: 'iris_1' })
    expect(decisionOn(holdings, 'iris_2')).toEqual({
      ok: false,
      error: { kind: 'not-held', reason: 'Model iris_2 not found' },
    })
  })

  test('tell an outage for what is held, also before the model server was ever there', () => {
    const holdings = unservedHoldings()
    holdings.hold(iris(1))
    expect(holdings.outage()).toBe('not yet')
    expect(decisionOn(holdings, 'iris_1')).toMatchObject({
      error: { kind: 'outage', reason: 'not yet' },
    })
    expect(decisionOn(holdings, 'iris_2')).toMatchObject({ error: { kind: 'not-held' } })
  })

  test('tell an outage for what is expected back', () => {
    const holdings = serving(iris(1))
    holdings.expect(iris(1))
    expect(decisionOn(holdings, 'iris_1')).toMatchObject({
      error: { kind: 'outage', reason: 'Model iris_1 is not loaded again yet' },
    })
    expect(holdings.held()).toEqual([])
    expect(holdings.expected()).toHaveLength(1)
  })

  test('are all that the model server has, with the memory of all copies', () => {
    const holdings = serving(iris(1), iris(2), iris(3))
    holdings.retire('iris_1')
    holdings.expect(iris(2))
    const held = holdings.held().map(({ version, memoryBytes }) => [version.version, memoryBytes])
    expect(held).toEqual([
      [1, 200],
      [3, 200],
    ])
  })

  test('are quiet when the last request is over, and each counts once', async () => {
    const holdings = serving(iris(1))
    const [first, second] = [admitted(holdings, 'iris_1'), admitted(holdings, 'iris_1')]
    let isQuiet = false
    const quiet = holdings.quiet('iris_1', never).then(() => {
      isQuiet = true
    })
    first.release()
    first.release()
    await Bun.sleep(60)
    expect(isQuiet).toBe(false)
    second.release()
    await quiet
  })

  test('are not quiet while requests come one after the other', async () => {
    const holdings = serving(iris(1))
    const timer = setInterval(() => admitted(holdings, 'iris_1').release(), 5)
    let isQuiet = false
    const quiet = holdings.quiet('iris_1', never).then(() => {
      isQuiet = true
    })
    await Bun.sleep(120)
    expect(isQuiet).toBe(false)
    clearInterval(timer)
    await quiet
  })

  test('give up waiting for quiet when they are told to', async () => {
    const holdings = serving(iris(1))
    admitted(holdings, 'iris_1')
    const stop = new AbortController()
    const quiet = holdings.quiet('iris_1', stop.signal)
    stop.abort()
    await quiet
  })

  test('let the requests of a retired version go on and no more come in', () => {
    const holdings = serving(iris(1))
    const pass = admitted(holdings, 'iris_1')
    holdings.retire('iris_1')
    expect(decisionOn(holdings, 'iris_1')).toMatchObject({ error: { kind: 'not-held' } })
    holdings.drop('iris_1')
    expect(() => pass.release()).not.toThrow()
  })
})
