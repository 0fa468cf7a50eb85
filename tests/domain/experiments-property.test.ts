import { expect, test } from 'bun:test'
import fc from 'fast-check'
import type { Publisher } from '../../src/control/publisher.ts'
import type { Command } from '../../src/domain/command.ts'
import { decide } from '../../src/domain/decide.ts'
import type { ExperimentDefinition } from '../../src/domain/experiment.ts'
import { isServing } from '../../src/domain/replica-state.ts'
import { experimentRouteName } from '../../src/domain/traffic.ts'
import { TYPE_URLS } from '../../src/envoy/names.ts'
import { definition, report, Scenario } from '../support/domain.ts'
import { decodeAs } from '../support/message-types.ts'
import { testPublisher } from '../support/publisher.ts'

/** Many steps, each looked at as proxies see it. */
const SLOW_MS = 60_000
const MODELS = ['a', 'b', 'c', 'd'] as const
const EXPERIMENTS = ['e', 'f'] as const

/** What of a `ScopedRouteConfiguration` is looked at. */
interface Scope {
  readonly routeConfiguration: {
    readonly virtualHosts: readonly { readonly routes: readonly WireRoute[] }[]
  }
}
interface Headers {
  readonly requestHeadersToAdd: readonly { readonly header: { readonly value: string } }[]
}
interface WireRoute extends Headers {
  readonly match: { readonly headers: readonly object[] }
  readonly route: {
    readonly weightedClusters: {
      readonly clusters: readonly (Headers & { readonly weight: { readonly value: number } })[]
    } | null
    readonly requestMirrorPolicies: readonly {
      readonly runtimeFraction: { readonly defaultValue: { readonly numerator: number } }
      readonly requestHeadersMutations: readonly {
        readonly append: { readonly header: { readonly value: string } }
      }[]
    }[]
  } | null
}

/** What a proxy that takes everything has. */
class Wire {
  readonly scopes = new Map<string, Uint8Array>()
  readonly publisher: Publisher

  constructor(scenario: Scenario) {
    this.publisher = testPublisher({
      state: scenario.state,
      apply: ({ set, removed }) => {
        for (const { typeUrl, name } of removed)
          if (typeUrl === TYPE_URLS.scope) this.scopes.delete(name)
        for (const { typeUrl, name, body } of set)
          if (typeUrl === TYPE_URLS.scope) this.scopes.set(name, body)
      },
    })
    this.publisher.publishAll()
  }

  /** By internal model name; undefined where there is no such scope, empty where nothing answers. */
  weights(name: string): ReadonlyMap<string, bigint> | undefined {
    const routes = this.#routes(name)
    if (routes === undefined) return undefined
    // The last two are for those who are not sticky: HTTP and gRPC.
    const plain = routes.filter(({ match }) => match.headers.length === 0).map(weightsOf)
    const [http, grpc] = plain
    expect(grpc).toEqual(http ?? new Map())
    return http
  }

  mirrors(name: string): string[] {
    const [route] = this.#routes(name)?.toReversed() ?? []
    return (route?.route?.requestMirrorPolicies ?? []).map(
      ({ runtimeFraction, requestHeadersMutations: [mutation] }) =>
        `${mutation?.append.header.value} ${runtimeFraction.defaultValue.numerator / 10_000}`,
    )
  }

  /** Whom clients can stay with. */
  sticky(name: string): number {
    return (this.#routes(name) ?? []).filter(({ match }) => match.headers.length > 0).length / 2
  }

  #routes(name: string): readonly WireRoute[] | undefined {
    const body = this.scopes.get(name)
    if (body === undefined) return undefined
    const scope = decodeAs<Scope>('envoy.config.route.v3.ScopedRouteConfiguration', body)
    return scope.routeConfiguration.virtualHosts.flatMap(({ routes }) => routes)
  }
}

function weightsOf(route: WireRoute): ReadonlyMap<string, bigint> {
  const nameIn = ({ requestHeadersToAdd: [first] }: Headers) => first?.header.value ?? ''
  if (route.route === null) return new Map()
  const { weightedClusters } = route.route
  if (weightedClusters === null) return new Map([[nameIn(route), 1n]])
  return new Map(
    weightedClusters.clusters.map((cluster) => [nameIn(cluster), BigInt(cluster.weight.value)]),
  )
}

/** Replicas that can answer for each version of a model, by internal model name. */
function answering(scenario: Scenario, model: string): ReadonlyMap<string, bigint> {
  const record = scenario.state.models.get(model)
  if (record === undefined || record.deletedAtMs !== undefined) return new Map()
  const counts = record.versions.map(({ version, replicas }): [string, bigint] => [
    `${model}_${version}`,
    BigInt([...replicas.values()].filter(({ state }) => isServing(state)).length),
  ])
  return new Map(counts.filter(([, count]) => count > 0n))
}

const sum = (values: Iterable<bigint>) => [...values].reduce((total, value) => total + value, 0n)

/** Exactly the declared ratio over the candidates that can answer; versions by their replicas. */
function expectDeclaredRatio(
  scenario: Scenario,
  { candidates }: Pick<ExperimentDefinition, 'candidates'>,
  weights: ReadonlyMap<string, bigint>,
): void {
  const servable = candidates
    .map(({ name, weight }) => ({ versions: answering(scenario, name), weight: BigInt(weight) }))
    .filter(({ versions }) => versions.size > 0)
  const expected = new Set(servable.flatMap(({ versions }) => [...versions.keys()]))
  expect(new Set(weights.keys())).toEqual(expected)
  const total = sum(weights.values())
  const declared = sum(servable.map(({ weight }) => weight))
  for (const { versions, weight } of servable) {
    const replicas = sum(versions.values())
    for (const [version, count] of versions) {
      expect((weights.get(version) ?? 0n) * declared * replicas).toBe(total * weight * count)
    }
  }
}

function expectWireFollows(scenario: Scenario, wire: Wire): void {
  const running = [...scenario.state.experiments.values()]
    .filter(({ deletedAtMs }) => deletedAtMs === undefined)
    .map((experiment) => experiment.definition)
  for (const name of EXPERIMENTS) {
    const experiment = running.find((each) => each.name === name)
    const isRouted = wire.weights(experimentRouteName(name)) !== undefined
    expect(isRouted).toBe(experiment !== undefined)
    if (experiment !== undefined) expectRouteOf(experiment, scenario, wire)
  }
  for (const name of MODELS) {
    const owners = running.filter((each) => each.default === name)
    expect(owners.length).toBeLessThan(2)
    expectModelRoute(name, owners[0], scenario, wire)
  }
}

function expectRouteOf(experiment: ExperimentDefinition, scenario: Scenario, wire: Wire): void {
  const { name, mirrors, stickySessions } = experiment
  const route = experimentRouteName(name)
  const weights = wire.weights(route) ?? new Map()
  expectDeclaredRatio(scenario, experiment, weights)
  const wired = mirrors.filter(
    (mirror) => weights.size > 0 && mirror.percent > 0 && answering(scenario, mirror.name).size > 0,
  )
  expect(wire.mirrors(route).map((text) => text.replace(/_\d+ /, ' '))).toEqual(
    wired.map((mirror) => `${mirror.name} ${mirror.percent}`),
  )
  expect(wire.sticky(route)).toBe(stickySessions && weights.size > 1 ? weights.size : 0)
}

/** That of the experiment whose default it is, as long as a candidate of that can answer. */
function expectModelRoute(
  name: string,
  owner: ExperimentDefinition | undefined,
  scenario: Scenario,
  wire: Wire,
): void {
  const record = scenario.state.models.get(name)
  const weights = wire.weights(name)
  const isWanted = record !== undefined && record.deletedAtMs === undefined
  expect(weights !== undefined).toBe(isWanted)
  if (weights === undefined) return
  const plain = { candidates: [{ name, weight: 1 }] }
  const canAnswer = (candidate: { readonly name: string }) =>
    answering(scenario, candidate.name).size > 0
  const isTaken = owner?.candidates.some(canAnswer) === true
  expectDeclaredRatio(scenario, isTaken ? owner : plain, weights)
}

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
  const model = fc.constantFrom(...MODELS)
  const index = fc.integer({ min: 0, max: 2 })
  const load = fc
    .record({ model, uri: fc.constantFrom('/v1', '/v2'), replicas: fc.integer({ min: 1, max: 3 }) })
    .map(
      ({ model: name, uri, replicas }): Command => ({
        type: 'LoadModel',
        owner: 'api',
        definition: definition(name, { uri, replicas, memoryBytes: 100 }),
      }),
    )
  const subscribe = index.map((each): Command => ({ type: 'SubscribeAgent', report: report(each) }))
  const lose = index.map(
    (each): Command => ({ type: 'LoseReplica', replica: { server: 'mlserver', index: each } }),
  )
  const unload = model.map((name): Command => ({ type: 'UnloadModel', owner: 'api', name }))
  const stop = fc
    .constantFrom(...EXPERIMENTS)
    .map((name): Command => ({ type: 'StopExperiment', owner: 'api', name }))
  const settle = fc.constantFrom<Step>('settle agents', 'settle proxies')
  return fc.oneof(
    { weight: 4, arbitrary: settle },
    { weight: 3, arbitrary: load },
    { weight: 3, arbitrary: anyStart() },
    { weight: 2, arbitrary: subscribe },
    lose,
    unload,
    stop,
  )
}

function anyStart(): fc.Arbitrary<Command> {
  const members = fc.shuffledSubarray([...MODELS], { minLength: 1 })
  const weight = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 40_000_000 }))
  return fc
    .record({
      name: fc.constantFrom(...EXPERIMENTS),
      members,
      weights: fc.array(weight, { minLength: 4, maxLength: 4 }),
      mirrors: fc.integer({ min: 0, max: 2 }),
      percent: fc.integer({ min: 0, max: 100 }),
      hasDefault: fc.boolean(),
      stickySessions: fc.boolean(),
    })
    .map(({ name, members: [first = 'a', ...others], weights, mirrors, percent, ...rest }) => ({
      type: 'StartExperiment',
      owner: 'api',
      definition: {
        name,
        ...(rest.hasDefault ? { default: first } : {}),
        candidates: [first, ...others.slice(mirrors)].map((candidate, position) => ({
          name: candidate,
          weight: weights[position] ?? 1,
        })),
        mirrors: others.slice(0, mirrors).map((mirror) => ({ name: mirror, percent })),
        stickySessions: rest.stickySessions,
        resourceType: 'model',
      },
    }))
}

test(
  'weights on the wire are the declared ratio over who can answer, after any history',
  () => {
    fc.assert(
      fc.property(fc.array(anyStep(), { maxLength: 50 }), (steps) => {
        const scenario = new Scenario()
        for (const index of [0, 1, 2])
          scenario.do({ type: 'SubscribeAgent', report: report(index) })
        for (const name of MODELS) scenario.load(name, { replicas: 2, memoryBytes: 100 })
        scenario.settleAll()
        scenario.state.commit()
        const wire = new Wire(scenario)
        for (const step of steps) {
          runStep(scenario, step)
          wire.publisher.publish(scenario.state.pending())
          scenario.state.commit()
          expectWireFollows(scenario, wire)
        }
      }),
      { numRuns: 60 },
    )
  },
  SLOW_MS,
)

test('where a proxy could not add the weights up, they come as near as it can', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 4_294_967_295 }), { minLength: 2, maxLength: 4 }),
      (weights) => {
        const scenario = new Scenario()
        scenario.do({ type: 'SubscribeAgent', report: report(0) })
        const names = MODELS.slice(0, weights.length)
        for (const name of names) scenario.load(name, { memoryBytes: 100 })
        scenario.settleAll()
        const candidates = names.map((name, index) => ({ name, weight: weights[index] ?? 1 }))
        scenario.do({
          type: 'StartExperiment',
          owner: 'api',
          definition: {
            name: 'e',
            candidates,
            mirrors: [],
            stickySessions: true,
            resourceType: 'model',
          },
        })
        const wired = new Wire(scenario).weights('e.experiment') ?? new Map<string, bigint>()
        const total = Number(sum(wired.values()))
        const declared = weights.reduce((all, weight) => all + weight, 0)
        expect(total).toBeLessThan(2 ** 32)
        for (const { name, weight } of candidates) {
          const share = Number(wired.get(`${name}_1`)) / total
          expect(Math.abs(share - weight / declared)).toBeLessThan(1e-8)
          expect(share).toBeGreaterThan(0)
        }
      },
    ),
  )
})
