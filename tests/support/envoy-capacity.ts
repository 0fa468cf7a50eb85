/** How many replicas Envoy has for a model, watched from its admin port while things change. */

import { PROTOCOLS, type Protocol } from '../../src/envoy/names.ts'

/** Pairs of a version and an endpoint that answers for it, by protocol. */
export type Capacity = Record<Protocol, number>

export interface CapacityWatch {
  /** Stops, and tells the least that there ever was. */
  stop(): Promise<{ readonly samples: number; readonly least: Capacity }>
}

/** Envoy's main thread, which tells of itself, also takes what is new. */
const PAUSE_MS = 5

/** Looks again and again until it is stopped. */
export function watchCapacity(envoyAdminUrl: string, model: string): CapacityWatch {
  let running = true
  let samples = 0
  let least: Capacity = { http: Infinity, grpc: Infinity }
  const watching = (async () => {
    for (; running; await Bun.sleep(PAUSE_MS)) {
      const now = await capacityOf(envoyAdminUrl, model)
      if (now === undefined) continue
      samples += 1
      least = { http: Math.min(least.http, now.http), grpc: Math.min(least.grpc, now.grpc) }
    }
  })()
  return {
    async stop() {
      running = false
      await watching
      return { samples, least }
    },
  }
}

/** Undefined when the routes changed while it looked, so that routes and endpoints may not fit. */
async function capacityOf(adminUrl: string, model: string): Promise<Capacity | undefined> {
  const before = await targetsOf(adminUrl, model)
  const hosts = await hostsByCluster(adminUrl)
  const after = await targetsOf(adminUrl, model)
  if (before.join() !== after.join()) return undefined
  const answering = before.flatMap((target) => {
    const [, cluster = ''] = target.split(' ')
    return (hosts.get(cluster) ?? []).map((host) => `${target} ${host}`)
  })
  const count = (protocol: Protocol) =>
    new Set(answering.filter((pair) => pair.includes(`/${protocol} `))).size
  const [http, grpc] = PROTOCOLS.map(count)
  return { http: http ?? 0, grpc: grpc ?? 0 }
}

interface RouteTarget {
  readonly request_headers_to_add?: readonly { readonly header: { readonly value: string } }[]
}

interface RouteDump extends RouteTarget {
  readonly route?: {
    readonly cluster?: string
    readonly weighted_clusters?: {
      readonly clusters: readonly (RouteTarget & { readonly name: string })[]
    }
  }
}

interface ScopeDump {
  readonly name: string
  readonly route_configuration: {
    readonly virtual_hosts: readonly { readonly routes: readonly RouteDump[] }[]
  }
}

/** `<internal model name> <cluster>` for each that a route of the model leads to. */
async function targetsOf(adminUrl: string, model: string): Promise<string[]> {
  const answer = await fetch(`${adminUrl}/config_dump?resource=dynamic_scoped_route_configs`)
  const { configs = [] } = (await answer.json()) as {
    configs?: readonly { readonly scoped_route_configs?: readonly ScopeDump[] }[]
  }
  const scopes = configs.flatMap(({ scoped_route_configs = [] }) => scoped_route_configs)
  const hosts = scopes
    .filter(({ name }) => name === model)
    .flatMap((scope) => scope.route_configuration.virtual_hosts)
  return hosts.flatMap(({ routes }) => routes.flatMap(targetsOfRoute)).sort()
}

function targetsOfRoute(dump: RouteDump): string[] {
  const { cluster, weighted_clusters } = dump.route ?? {}
  if (cluster !== undefined) return [`${versionOf(dump)} ${cluster}`]
  return (weighted_clusters?.clusters ?? []).map((part) => `${versionOf(part)} ${part.name}`)
}

function versionOf(target: RouteTarget): string {
  return target.request_headers_to_add?.[0]?.header.value ?? ''
}

async function hostsByCluster(adminUrl: string): Promise<ReadonlyMap<string, string[]>> {
  const answer = await fetch(`${adminUrl}/clusters?format=json`)
  const { cluster_statuses = [] } = (await answer.json()) as {
    cluster_statuses?: readonly {
      readonly name: string
      readonly host_statuses?: readonly {
        readonly address: { readonly socket_address: { readonly port_value: number } }
        readonly health_status: { readonly eds_health_status?: string }
      }[]
    }[]
  }
  return new Map(
    cluster_statuses.map(({ name, host_statuses = [] }) => [
      name,
      host_statuses
        .filter(({ health_status }) => health_status.eds_health_status === 'HEALTHY')
        .map(({ address }) => `${address.socket_address.port_value}`),
    ]),
  )
}
