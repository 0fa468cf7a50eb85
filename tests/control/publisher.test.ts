import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import type { Publisher } from '../../src/control/publisher.ts'
import type { Command } from '../../src/domain/command.ts'
import { decide } from '../../src/domain/decide.ts'
import type { ReplicaSet } from '../../src/domain/route.ts'
import { TYPE_URLS } from '../../src/envoy/names.ts'
import type { Change } from '../../src/xds/resource.ts'
import { definition, report, Scenario } from '../support/domain.ts'
import { testPublisher } from '../support/publisher.ts'

/** Resources by key, as a proxy that takes everything would hold them. */
class Sink {
  readonly versions = new Map<string, string>()
  readonly references = new Map<string, readonly string[]>()
  changes: Change[] = []
  readonly #timers = new Set<() => void>()

  readonly after = (_delayMs: number, callback: () => void): (() => void) => {
    this.#timers.add(callback)
    return () => this.#timers.delete(callback)
  }

  /** The replica sets that it was told of, by id. */
  readonly sets = new Map<string, ReplicaSet>()

  note(id: string, set: ReplicaSet | undefined): void {
    // Whatever is published can be known to a proxy at once.
    const isPublished = this.versions.has(`${TYPE_URLS.cluster} ${id}/http`)
    if (isPublished) throw new Error(`${id} is published, and told of only now`)
    if (set === undefined) this.sets.delete(id)
    else this.sets.set(id, set)
  }

  /** Lets all the time pass that anybody waits for. */
  passTime(): void {
    for (const callback of [...this.#timers]) {
      this.#timers.delete(callback)
      callback()
    }
  }

  readonly apply = (change: Change): void => {
    this.changes.push(change)
    for (const key of change.removed) {
      this.versions.delete(`${key.typeUrl} ${key.name}`)
      this.references.delete(`${key.typeUrl} ${key.name}`)
    }
    for (const resource of change.set) {
      const key = `${resource.typeUrl} ${resource.name}`
      this.versions.set(key, resource.version)
      this.references.set(
        key,
        resource.references.map((reference) => `${reference.typeUrl} ${reference.name}`),
      )
    }
  }
}

function publisherFor(
  scenario: Scenario,
  sink: Sink,
  earlierSets: readonly ReplicaSet[] = [],
): Publisher {
  const publisher: Publisher = testPublisher({
    state: scenario.state,
    apply: sink.apply,
    after: sink.after,
    earlierSets,
    onSetsChanged: (ids) => {
      for (const id of ids) sink.note(id, publisher.publishedSet(id))
    },
  })
  return publisher
}

/** Every proxy has what is published now, and no request is on its way. */
function settle(publisher: Publisher, sink: Sink): void {
  for (const route of publisher.former.routes()) publisher.former.forget(route)
  sink.passTime()
}

function published(scenario: Scenario): Sink {
  const sink = new Sink()
  publisherFor(scenario, sink).publishAll()
  return sink
}

describe('the publisher', () => {
  test('sends one scope for one more model, whatever else there is', () => {
    const scenario = new Scenario()
    scenario.do({ type: 'SubscribeAgent', report: report(0) })
    for (let index = 0; index < 50; index += 1) scenario.load(`model-${index}`)
    scenario.settleAll()
    const sink = new Sink()
    const publisher = publisherFor(scenario, sink)
    publisher.publishAll()
    scenario.state.commit()
    sink.changes = []
    scenario.load('one-more')
    scenario.settleAll()
    publisher.publish(scenario.state.pending())
    expect(sink.changes.flatMap((change) => change.set.map(({ name }) => name))).toEqual([
      'one-more',
    ])
    expect(sink.changes.flatMap((change) => change.removed)).toEqual([])
  })

  test('keeps a cluster that one route leaves and another takes up in the same change', () => {
    const scenario = new Scenario()
    scenario.do({ type: 'SubscribeAgent', report: report(0) })
    scenario.do({ type: 'SubscribeAgent', report: report(1) })
    scenario.load('a', { replicas: 1 })
    scenario.settleAll()
    const sink = new Sink()
    const publisher = publisherFor(scenario, sink)
    publisher.publishAll()
    scenario.state.commit()
    scenario.load('b', { replicas: 2 })
    scenario.load('a', { replicas: 2 })
    scenario.settleAll()
    publisher.publish(scenario.state.pending())
    settle(publisher, sink)
    expect(sink.versions).toEqual(published(scenario).versions)
  })

  test('keeps a cluster, with its live replicas, while requests on their way may look there', () => {
    const scenario = new Scenario()
    for (const index of [0, 1]) scenario.do({ type: 'SubscribeAgent', report: report(index) })
    scenario.load('a', { replicas: 2 })
    scenario.settleAll()
    const sink = new Sink()
    const publisher = publisherFor(scenario, sink)
    publisher.publishAll()
    scenario.state.commit()
    const publish = () => {
      publisher.publish(scenario.state.pending())
      scenario.state.commit()
    }
    const cluster = `${TYPE_URLS.cluster} mlserver/0-1@1/http`
    const endpoints = `${TYPE_URLS.endpoints} mlserver/0-1@1/http`
    const endpointsBefore = sink.versions.get(endpoints)
    scenario.do({ type: 'LoseReplica', replica: { server: 'mlserver', index: 1 } })
    publish()
    expect([...sink.references.values()].flat()).not.toContain(cluster)
    expect(sink.versions.has(cluster)).toBe(true)
    expect(sink.versions.get(endpoints)).not.toBe(endpointsBefore)
    settle(publisher, sink)
    expect(sink.versions.has(cluster)).toBe(false)
    expect(sink.versions.has(endpoints)).toBe(false)
  })

  test('keeps a cluster as long as some proxy may route to it', () => {
    const scenario = new Scenario()
    for (const index of [0, 1]) scenario.do({ type: 'SubscribeAgent', report: report(index) })
    scenario.load('a', { replicas: 1 })
    scenario.settleAll()
    const sink = new Sink()
    const publisher = publisherFor(scenario, sink)
    publisher.publishAll()
    scenario.state.commit()
    const left = `${TYPE_URLS.cluster} mlserver/0@1/http`
    for (const uri of ['/v2', '/v3']) {
      scenario.load('a', { replicas: 2, uri })
      scenario.settleAll()
      publisher.publish(scenario.state.pending())
      scenario.state.commit()
    }
    sink.passTime()
    expect(sink.versions.has(left)).toBe(true)
    publisher.former.forget('a')
    expect(sink.versions.has(left)).toBe(true)
    sink.passTime()
    expect(sink.versions.has(left)).toBe(false)
    expect(sink.versions).toEqual(published(scenario).versions)
  })

  test('tells of sets before their clusters are published, and when these are gone', () => {
    const scenario = new Scenario()
    for (const index of [0, 1]) scenario.do({ type: 'SubscribeAgent', report: report(index) })
    scenario.load('a', { replicas: 1 })
    scenario.settleAll()
    const sink = new Sink()
    const publisher = publisherFor(scenario, sink)
    const both = { server: 'mlserver', lives: [0, 1].map((index) => ({ index, incarnation: 1 })) }
    publisher.publishAll()
    scenario.state.commit()
    // Requests without a model go to all replicas.
    expect([...sink.sets].map(([, set]) => set)).toEqual([
      { server: 'mlserver', lives: [{ index: 0, incarnation: 1 }] },
      both,
    ])
    scenario.do({ type: 'UnloadModel', owner: 'api', name: 'a' })
    scenario.settleAll()
    publisher.publish(scenario.state.pending())
    settle(publisher, sink)
    expect([...sink.sets].map(([, set]) => set)).toEqual([both])
  })

  test('publishes what an earlier one may have proxies route to, until nobody can', () => {
    const scenario = new Scenario()
    scenario.do({ type: 'SubscribeAgent', report: report(0) })
    const sink = new Sink()
    const earlier = { server: 'mlserver', lives: [{ index: 7, incarnation: 3 }] }
    const publisher = publisherFor(scenario, sink, [earlier])
    publisher.publishAll()
    const cluster = `${TYPE_URLS.cluster} mlserver/7@3/http`
    expect(sink.versions.has(cluster)).toBe(true)
    sink.passTime()
    expect(sink.versions.has(cluster)).toBe(true)
    settle(publisher, sink)
    expect(sink.versions).toEqual(published(scenario).versions)
  })

  test('keeps a cluster that is used again in time', () => {
    const scenario = new Scenario()
    for (const index of [0, 1]) scenario.do({ type: 'SubscribeAgent', report: report(index) })
    scenario.load('a', { replicas: 1 })
    scenario.settleAll()
    const sink = new Sink()
    const publisher = publisherFor(scenario, sink)
    publisher.publishAll()
    scenario.state.commit()
    for (const replicas of [2, 1]) {
      scenario.load('a', { replicas })
      scenario.settleAll()
      publisher.publish(scenario.state.pending())
      scenario.state.commit()
    }
    settle(publisher, sink)
    expect(sink.versions).toEqual(published(scenario).versions)
  })

  test('has published, after any history, just what a translation from nothing gives', () => {
    fc.assert(
      fc.property(fc.array(anyStep(), { maxLength: 40 }), (steps) => {
        const scenario = new Scenario()
        const sink = new Sink()
        const publisher = publisherFor(scenario, sink)
        publisher.publishAll()
        scenario.state.commit()
        for (const step of steps) {
          runStep(scenario, step)
          publisher.publish(scenario.state.pending())
          scenario.state.commit()
        }
        const fresh = published(scenario)
        settle(publisher, sink)
        expect(sink.versions).toEqual(fresh.versions)
        for (const names of sink.references.values()) {
          for (const name of names) {
            if (name.startsWith(TYPE_URLS.cluster)) expect(fresh.versions.has(name)).toBe(true)
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})

type Step = Command | 'settle agents' | 'settle proxies'

function runStep(scenario: Scenario, step: Step): void {
  if (step === 'settle agents') scenario.settleAgents()
  else if (step === 'settle proxies') scenario.settleProxies()
  else {
    const savepoint = scenario.state.savepoint()
    scenario.nowMs += 1
    if (!decide(scenario.state, step, scenario.nowMs).ok) scenario.state.rollback(savepoint)
  }
}

function anyStep(): fc.Arbitrary<Step> {
  const name = fc.constantFrom('a', 'b', 'c')
  const replica = fc.record({
    server: fc.constantFrom('mlserver', 'other'),
    index: fc.integer({ min: 0, max: 2 }),
  })
  const load = fc
    .record({ name, uri: fc.constantFrom('/v1', '/v2'), replicas: fc.integer({ min: 0, max: 3 }) })
    .map(
      ({ name: model, uri, replicas }): Command => ({
        type: 'LoadModel',
        owner: 'api',
        definition: definition(model, { uri, replicas, memoryBytes: 300 }),
      }),
    )
  const subscribe = replica.map(
    ({ server, index }): Command => ({ type: 'SubscribeAgent', report: report(index, { server }) }),
  )
  const experiment = fc
    .record({
      baseline: fc.option(name, { nil: undefined }),
      weight: fc.integer({ min: 1, max: 9 }),
    })
    .map(
      ({ baseline, weight }): Command => ({
        type: 'StartExperiment',
        owner: 'api',
        definition: {
          name: 'e',
          ...(baseline === undefined ? {} : { default: baseline }),
          candidates: [
            { name: 'a', weight },
            { name: 'b', weight: 2 },
          ],
          mirrors: [{ name: 'c', percent: 10 }],
          stickySessions: true,
          resourceType: 'model',
        },
      }),
    )
  return fc.oneof(
    load,
    subscribe,
    experiment,
    name.map((model): Command => ({ type: 'UnloadModel', owner: 'api', name: model })),
    replica.map((ref): Command => ({ type: 'LoseReplica', replica: ref })),
    replica.map((ref): Command => ({ type: 'DrainReplica', replica: ref })),
    fc.constant<Command>({ type: 'StopExperiment', owner: 'api', name: 'e' }),
    fc.constantFrom<Step>('settle agents', 'settle proxies'),
  )
}
