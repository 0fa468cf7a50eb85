import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import type { Loader } from '../../src/agent/loader.ts'
import type { ModelVersion } from '../../src/agent/model-version.ts'
import { createOperations, type Operation } from '../../src/agent/operations.ts'
import { silentLog } from '../../src/lib/log.ts'
import { ok, type Result } from '../../src/lib/result.ts'
import { modelVersion } from '../support/model-version.ts'

const versionOf = (model: string) => modelVersion(model, 1)

/** Each step waits until it is let go. */
function stepwise() {
  const held = new Set<string>()
  const waiting: (() => void)[] = []
  const underWay = new Map<string, number>()
  let mostAtOnce = 0
  const step = (change: (name: string) => void) => async (version: ModelVersion) => {
    const name = version.internalName
    const count = (underWay.get(name) ?? 0) + 1
    underWay.set(name, count)
    mostAtOnce = Math.max(mostAtOnce, count)
    await new Promise<void>((resolve) => waiting.push(resolve))
    underWay.set(name, (underWay.get(name) ?? 0) - 1)
    change(name)
    return ok(undefined)
  }
  const loader: Loader = {
    load: step((name) => held.add(name)),
    unload: step((name) => held.delete(name)),
  }
  return {
    loader,
    held,
    waiting,
    mostAtOnce: () => mostAtOnce,
    async settle() {
      while (true) {
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
        const next = waiting.shift()
        if (next === undefined) return
        next()
      }
    },
  }
}

describe('operations', () => {
  test('on one version end in the last wish, one at a time, and it alone is told last', async () => {
    const kinds = fc.array(fc.constantFrom('LOAD' as const, 'UNLOAD' as const, 'step' as const), {
      minLength: 1,
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(kinds, async (wishes) => {
        const steps = stepwise()
        const told: Operation[] = []
        const operations = createOperations(
          steps.loader,
          (operation) => told.push(operation),
          silentLog,
        )
        const version = versionOf('iris')
        for (const kind of wishes) {
          if (kind === 'step') {
            steps.waiting.shift()?.()
            for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
          } else operations.accept({ kind, version })
        }
        await steps.settle()
        const last = wishes.filter((kind) => kind !== 'step').at(-1)
        expect(told.at(-1)?.kind).toBe(last)
        expect(steps.held.has('iris_1')).toBe(last === 'LOAD')
        expect(steps.mostAtOnce()).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('on different versions are under way at the same time', async () => {
    const steps = stepwise()
    const operations = createOperations(steps.loader, () => {}, silentLog)
    for (const model of ['a', 'b', 'c'])
      operations.accept({ kind: 'LOAD', version: versionOf(model) })
    expect(steps.waiting).toHaveLength(3)
    await steps.settle()
  })

  test('that are superseded are told so', () => {
    const signals: AbortSignal[] = []
    const loader: Loader = {
      load: (_, signal) => {
        signals.push(signal)
        return new Promise(() => {})
      },
      unload: async () => ok(undefined),
    }
    const operations = createOperations(loader, () => {}, silentLog)
    const version = versionOf('iris')
    operations.accept({ kind: 'LOAD', version })
    operations.accept({ kind: 'LOAD', version })
    expect(signals[0]?.aborted).toBe(false)
    operations.accept({ kind: 'UNLOAD', version })
    expect(signals[0]?.aborted).toBe(true)
  })

  test('end without a word once the agent ends', async () => {
    const told: Operation[] = []
    const loader: Loader = {
      load: (_, signal) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve(ok(undefined)))),
      unload: async () => ok(undefined),
    }
    const operations = createOperations(loader, (operation) => told.push(operation), silentLog)
    operations.accept({ kind: 'LOAD', version: versionOf('iris') })
    await operations.end()
    operations.accept({ kind: 'UNLOAD', version: versionOf('iris') })
    expect(told).toEqual([])
  })

  test('that throw fail with what was thrown', async () => {
    const { promise, resolve } = Promise.withResolvers<Result<void, string>>()
    const loader: Loader = {
      load: () => Promise.reject(new Error('a bug')),
      unload: async () => ok(undefined),
    }
    const operations = createOperations(loader, (_, outcome) => resolve(outcome), silentLog)
    operations.accept({ kind: 'LOAD', version: versionOf('iris') })
    expect(await promise).toEqual({ ok: false, error: 'a bug' })
  })
})
