/** Small domain values for the tests of what Envoy gets. */

import type { ReplicaSet, Route, Split } from '../../src/domain/route.ts'
import type { Server, ServerReplica } from '../../src/domain/server.ts'

export function replicaSet(server = 'mlserver', indices: readonly number[] = [0]): ReplicaSet {
  return { server, lives: indices.map((index) => ({ index, incarnation: 1 })) }
}

export function split(model: string, more: Partial<Split> = {}): Split {
  return { model, version: 1, weight: 100, replicas: replicaSet(), ...more }
}

export function route(name: string, more: Partial<Route> = {}): Route {
  return {
    name,
    splits: [split(name)],
    mirrors: [],
    sticky: false,
    logPayloads: false,
    ...more,
  }
}

export function serverReplica(index: number, more: Partial<ServerReplica> = {}): ServerReplica {
  return {
    index,
    incarnation: 1,
    presence: 'connected',
    address: '127.0.0.1',
    httpPort: 9999,
    grpcPort: 9998,
    memoryBytes: 1_000_000,
    availableMemoryBytes: 1_000_000,
    overCommitPercentage: 0,
    capabilities: ['sklearn'],
    draining: false,
    ...more,
  }
}

export function server(name: string, replicas: readonly ServerReplica[]): Server {
  return {
    name,
    owner: 'agent',
    shared: true,
    expectedReplicas: replicas.length,
    minReplicas: 0,
    maxReplicas: 0,
    replicas: new Map(replicas.map((replica) => [replica.index, replica])),
  }
}
