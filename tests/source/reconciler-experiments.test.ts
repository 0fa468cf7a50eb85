import { expect, test } from 'bun:test'
import { createController } from '../../src/control/controller.ts'
import type { ExperimentDefinition } from '../../src/domain/experiment.ts'
import { silentLog } from '../../src/lib/log.ts'
import { ok } from '../../src/lib/result.ts'
import { type DeclaredState, EMPTY_STATE } from '../../src/source/declaration.ts'
import { createReconciler } from '../../src/source/reconciler.ts'
import { Scenario } from '../support/domain.ts'

function world() {
  const scenario = new Scenario()
  const controller = createController({
    state: scenario.state,
    store: { write: () => ok(undefined), probe: () => ok(undefined) },
    nowMs: () => ++scenario.nowMs,
    log: silentLog,
    after: () => () => {},
  })
  const reconciler = createReconciler(controller, silentLog)
  /** `name default` of each experiment that runs. */
  const running = () =>
    [...scenario.state.experiments.values()]
      .filter(({ deletedAtMs }) => deletedAtMs === undefined)
      .map(({ name, definition }) => `${name} ${definition.default}`)
      .sort()
  return { controller, reconciler, running }
}

/** Experiments by name, each with its default. */
function declare(defaults: Readonly<Record<string, string>>): DeclaredState {
  const experiments = Object.entries(defaults).map(
    ([name, baseline]): [string, ExperimentDefinition] => [
      name,
      {
        name,
        default: baseline,
        candidates: [{ name: baseline, weight: 1 }],
        mirrors: [],
        stickySessions: true,
        resourceType: 'model',
      },
    ],
  )
  return { ...EMPTY_STATE, experiments: new Map(experiments) }
}

test('the first keeps a default that two experiments want, and the other is told', async () => {
  const { reconciler, running } = world()
  await reconciler.apply(declare({ x: 'a' }))
  await reconciler.apply(declare({ a: 'a', x: 'a' }))
  expect(running()).toEqual(['x a'])
  expect(reconciler.refusals().map(({ message }) => message)).toEqual([
    'Experiment a: Resource a already in experiment x as a baseline. A model or pipeline can only appear in one experiment as a baseline',
  ])
  await reconciler.apply(declare({ a: 'a' }))
  expect(running()).toEqual(['a a'])
  expect(reconciler.refusals()).toEqual([])
})

test('defaults handed on from one to the next in one edit find their experiments', async () => {
  const { reconciler, running } = world()
  await reconciler.apply(declare({ x: 'a', y: 'b', z: 'c' }))
  await reconciler.apply(declare({ x: 'b', y: 'c', z: 'd' }))
  expect(running()).toEqual(['x b', 'y c', 'z d'])
  expect(reconciler.refusals()).toEqual([])
})

test('a default is taken up when an experiment of the API gives it up', async () => {
  const { controller, reconciler, running } = world()
  const definition = declare({ api: 'a' }).experiments.get('api')
  if (definition === undefined) throw new Error('not declared')
  await controller.dispatch({ type: 'StartExperiment', owner: 'api', definition })
  await reconciler.apply(declare({ file: 'a' }))
  expect(running()).toEqual(['api a'])
  const isTakenUp = new Promise<void>((resolve) => {
    controller.observe(() => running().includes('file a') && resolve())
  })
  await controller.dispatch({ type: 'StopExperiment', owner: 'api', name: 'api' })
  await isTakenUp
  expect(running()).toEqual(['file a'])
})
