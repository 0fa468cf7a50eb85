import { expect, test } from 'bun:test'
import fc from 'fast-check'
import type { Mirror, ReplicaSet, Route, Split } from '../../src/domain/route.ts'
import { replicaSetKeys, TYPE_URLS } from '../../src/envoy/names.ts'
import { defaultEnvoyOptions } from '../../src/envoy/options.ts'
import {
  translateReplicaSet,
  translateReservedScope,
  translateRoute,
} from '../../src/envoy/translate.ts'
import type { ResourceKey } from '../../src/xds/resource.ts'
import { decodeAs } from '../support/message-types.ts'
import { server, serverReplica } from './fixtures.ts'

/** What of a `ScopedRouteConfiguration` is looked at. */
interface Scope {
  readonly routeConfiguration: {
    readonly virtualHosts: readonly {
      readonly routes: readonly { readonly route: RouteAction | null }[]
    }[]
  }
}
interface RouteAction {
  readonly cluster: string | null
  readonly weightedClusters: { readonly clusters: readonly { readonly name: string }[] } | null
  readonly requestMirrorPolicies: readonly { readonly cluster: string }[]
}

const sets: fc.Arbitrary<ReplicaSet> = fc.record({
  server: fc.constantFrom('mlserver', 'triton'),
  lives: fc
    .subarray([0, 1, 2, 3], { minLength: 1 })
    .map((indices) => indices.map((index) => ({ index, incarnation: 1 }))),
})
const part = {
  model: fc.constantFrom('iris', 'wine', 'income'),
  version: fc.integer({ min: 1, max: 3 }),
  replicas: sets,
}
const splits: fc.Arbitrary<Split> = fc.record({ ...part, weight: fc.nat({ max: 100 }) })
const mirrors: fc.Arbitrary<Mirror> = fc.record({ ...part, percent: fc.nat({ max: 100 }) })
const routes: fc.Arbitrary<Route> = fc.record({
  name: fc.constantFrom('iris', 'a.experiment'),
  splits: fc.array(splits, { maxLength: 4 }),
  mirrors: fc.array(mirrors, { maxLength: 2 }),
  sticky: fc.boolean(),
  logPayloads: fc.boolean(),
})

const CLUSTER = 'envoy.config.cluster.v3.Cluster'
const ASSIGNMENT = 'envoy.config.endpoint.v3.ClusterLoadAssignment'

/** Names of the clusters that a scope sends anything to. */
function clustersOf(body: Uint8Array): Set<string> {
  const scope = decodeAs<Scope>('envoy.config.route.v3.ScopedRouteConfiguration', body)
  const hosts = scope.routeConfiguration.virtualHosts
  const actions = hosts.flatMap(({ routes }) => routes.flatMap(({ route }) => route ?? []))
  return new Set(
    actions.flatMap((action) => [
      ...(action.cluster ? [action.cluster] : []),
      ...(action.weightedClusters?.clusters ?? []).map(({ name }) => name),
      ...action.requestMirrorPolicies.map(({ cluster }) => cluster),
    ]),
  )
}

const namesOf = (keys: readonly ResourceKey[], typeUrl: string) =>
  new Set(keys.filter((key) => key.typeUrl === typeUrl).map(({ name }) => name))

test('a scope refers to just the clusters it uses, and tells their sets', () => {
  fc.assert(
    fc.property(routes, (route) => {
      const { scope, sets: used } = translateRoute(route, defaultEnvoyOptions)
      const clusters = clustersOf(scope.body)
      expect(namesOf(scope.references, TYPE_URLS.cluster)).toEqual(clusters)
      expect(namesOf(used.flatMap(replicaSetKeys), TYPE_URLS.cluster)).toEqual(clusters)
      expect(new Set(used).size).toBe(used.length)
    }),
  )
})

test('the reserved scope refers to just the clusters it uses', () => {
  const weighted = fc.array(fc.record({ weight: fc.nat({ max: 2 }), replicas: sets }))
  fc.assert(
    fc.property(weighted, (shares) => {
      const { scope } = translateReservedScope(shares, defaultEnvoyOptions)
      expect(namesOf(scope.references, TYPE_URLS.cluster)).toEqual(clustersOf(scope.body))
    }),
  )
})

test('the same state gives the same versions, whatever the order it came in', () => {
  const addresses = fc.array(fc.constantFrom('10.0.0.1', 'fd00::1', 'mlserver-0'), {
    minLength: 4,
    maxLength: 4,
  })
  fc.assert(
    fc.property(sets, addresses, (set, four) => {
      const replicas = four.map((address, index) => serverReplica(index, { address }))
      const versions = (order: typeof replicas) =>
        translateReplicaSet(set, server(set.server, order), defaultEnvoyOptions).map(
          ({ name, version }) => [name, version],
        )
      expect(versions(replicas)).toEqual(versions(replicas.toReversed()))
    }),
  )
})

test('a set makes only resources that its keys name, each named as it says', () => {
  const addresses = fc.constantFrom('10.0.0.1', 'mlserver-0')
  fc.assert(
    fc.property(sets, addresses, (set, address) => {
      const all = [0, 1, 2, 3].map((index) => serverReplica(index, { address }))
      const resources = translateReplicaSet(set, server(set.server, all), defaultEnvoyOptions)
      const keys = replicaSetKeys(set)
      for (const resource of resources) {
        expect(keys).toContainEqual({ typeUrl: resource.typeUrl, name: resource.name })
        const name =
          resource.typeUrl === TYPE_URLS.cluster
            ? decodeAs<{ name: string }>(CLUSTER, resource.body).name
            : decodeAs<{ clusterName: string }>(ASSIGNMENT, resource.body).clusterName
        expect(name).toBe(resource.name)
      }
    }),
  )
})

test('the loss of a replica changes its endpoints only', () => {
  const set = { server: 'mlserver', lives: [{ index: 0, incarnation: 1 }] }
  const versions = (presence: 'connected' | 'lost' | 'returning') =>
    new Map(
      translateReplicaSet(
        set,
        server('mlserver', [serverReplica(0, { presence })]),
        defaultEnvoyOptions,
      ).map(({ typeUrl, name, version }) => [`${typeUrl} ${name}`, version]),
    )
  const before = versions('connected')
  const changed = [...versions('lost')].filter(([key, version]) => before.get(key) !== version)
  expect(changed.map(([key]) => key)).toEqual([
    `${TYPE_URLS.endpoints} mlserver/0@1/http`,
    `${TYPE_URLS.endpoints} mlserver/0@1/grpc`,
  ])
  expect(versions('returning')).toEqual(before)
})
