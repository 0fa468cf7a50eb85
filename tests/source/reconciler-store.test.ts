import { expect, test } from 'bun:test'
import { createController } from '../../src/control/controller.ts'
import { silentLog } from '../../src/lib/log.ts'
import { fail, ok } from '../../src/lib/result.ts'
import { type DeclaredState, EMPTY_STATE } from '../../src/source/declaration.ts'
import { createReconciler } from '../../src/source/reconciler.ts'
import { definition, Scenario } from '../support/domain.ts'

function declare(...names: string[]): DeclaredState {
  return { ...EMPTY_STATE, models: new Map(names.map((name) => [name, definition(name)])) }
}

test('what a full disk kept from being declared or removed is made up for once there is room', async () => {
  const { state } = new Scenario()
  const timers: (() => void)[] = []
  let isFull = false
  const store = () => (isFull ? fail('disk full') : ok(undefined))
  const controller = createController({
    state,
    store: { write: store, probe: store },
    nowMs: () => 1,
    log: silentLog,
    after(_delayMs, callback) {
      timers.push(callback)
      return () => {}
    },
  })
  const reconciler = createReconciler(controller, silentLog)
  const wanted = () =>
    [...state.models.values()]
      .filter(({ deletedAtMs }) => deletedAtMs === undefined)
      .map(({ name }) => name)
  await reconciler.apply(declare('old'))
  isFull = true
  await reconciler.apply(declare('new'))
  expect(wanted()).toEqual(['old'])
  expect(reconciler.refusals()).toMatchObject([{ message: 'Model new: disk full' }])

  isFull = false
  const { promise, resolve } = Promise.withResolvers<void>()
  controller.observe(() => (wanted().join() === 'new' ? resolve() : undefined))
  for (const callback of timers.splice(0)) callback()
  await promise
  // The answer follows what observers are told.
  await new Promise<void>((done) => setImmediate(done))
  expect(reconciler.refusals()).toEqual([])
  reconciler.close()
})
