/** A proxy that asks for what Envoy asks for, over delta ADS, and answers as a test has it answer. */

import { aggregatedDiscoveryService } from '../../src/gen/services.ts'
import { createGrpcClient } from '../../src/lib/grpc/client.ts'
import type { Received, Sent } from '../../src/lib/grpc/methods.ts'
import { messageToJson } from '../../src/lib/proto-json.ts'
import { TYPE_URLS } from '../../src/xds/type-url.ts'
import { Condition } from './condition.ts'

type Method = typeof aggregatedDiscoveryService.methods.deltaAggregatedResources
type Request = Sent<Method['request']>
type Response = Received<Method['response']>

export interface FakeProxyOptions {
  readonly xdsPort: number
  readonly nodeId?: string
  /** What it had before: by type, the version of each name. */
  readonly initial?: ReadonlyMap<string, Readonly<Record<string, string>>>
}

export interface FakeProxy {
  /** Bodies of what it took and not lost since, by type and name. */
  readonly taken: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>
  /** `iris_1 mlserver/0-2@1` for each version and replica set that a model's requests can go to. */
  targets(model: string): string[]
  /** How many responses it has held back. */
  readonly heldBack: number
  /** Resolves when `isSo` holds; looks after each response. */
  until(isSo: () => boolean): Promise<void>
  /** From now on it answers nothing, and uses nothing new. */
  hold(): void
  /** Answers what it held back. */
  release(): void
  /** Refuses the responses that `refuses` gives a reason for. */
  refuse(refuses: (response: Response) => string | undefined): void
  readonly ended: Promise<void>
  close(): void
}

/** Everything that Envoy subscribes to with a wildcard; endpoints follow from clusters. */
const WILDCARDS = [TYPE_URLS.cluster, TYPE_URLS.listener, TYPE_URLS.scopedRoutes]

export function startFakeProxy({
  xdsPort,
  nodeId = 'proxy',
  initial,
}: FakeProxyOptions): FakeProxy {
  const client = createGrpcClient(aggregatedDiscoveryService, { target: `127.0.0.1:${xdsPort}` })
  const requests = new Requests()
  const taken = new Map<string, Map<string, Uint8Array>>()
  const held: Response[] = []
  const progress = new Condition()
  const stop = new AbortController()
  let holding = false
  let refusal: (response: Response) => string | undefined = () => undefined

  const take = (response: Response) => {
    const { typeUrl, nonce } = response
    const message = refusal(response)
    if (message !== undefined) {
      requests.push({ typeUrl, responseNonce: nonce, errorDetail: { code: 13, message } })
      return
    }
    const bodies = taken.get(typeUrl) ?? new Map<string, Uint8Array>()
    taken.set(typeUrl, bodies)
    for (const { name, resource } of response.resources) {
      bodies.set(name, resource?.value ?? new Uint8Array())
    }
    for (const name of response.removedResources) bodies.delete(name)
    requests.push({ typeUrl, responseNonce: nonce })
    if (typeUrl === TYPE_URLS.cluster) subscribeEndpoints(response)
  }
  const subscribeEndpoints = ({ resources, removedResources }: Response) => {
    requests.push({
      typeUrl: TYPE_URLS.endpoints,
      resourceNamesSubscribe: resources.map(({ name }) => name),
      resourceNamesUnsubscribe: removedResources,
    })
  }
  const run = async () => {
    try {
      for await (const response of client.deltaAggregatedResources(requests, {
        signal: stop.signal,
      })) {
        if (holding) held.push(response)
        else take(response)
        progress.changed()
      }
    } catch {
      // However the stream ends, it has ended.
    } finally {
      client.close()
    }
  }
  const node = { id: nodeId, cluster: 'test', userAgentName: 'envoy' }
  for (const [position, typeUrl] of WILDCARDS.entries()) {
    requests.push({
      typeUrl,
      initialResourceVersions: initial?.get(typeUrl) ?? {},
      ...(position === 0 ? { node } : {}),
    })
  }
  return {
    taken,
    targets: (model) => targetsOf(taken.get(TYPE_URLS.scopedRoutes)?.get(model)),
    get heldBack() {
      return held.length
    },
    until: (isSo) => progress.until(isSo),
    hold() {
      holding = true
    },
    release() {
      holding = false
      for (const response of held.splice(0)) take(response)
      progress.changed()
    },
    refuse(refuses) {
      refusal = refuses
    },
    ended: run(),
    close: () => stop.abort(),
  }
}

interface ScopeJson {
  readonly routeConfiguration?: {
    readonly virtualHosts?: readonly { routes?: readonly RouteJson[] }[]
  }
}
interface RouteJson extends TargetJson {
  readonly route?: {
    readonly cluster?: string
    readonly weightedClusters?: { readonly clusters: readonly (TargetJson & { name: string })[] }
  }
}
interface TargetJson {
  readonly requestHeadersToAdd?: readonly { readonly header: { readonly value: string } }[]
}

/** What its HTTP routes name; its gRPC routes name the same. */
export function targetsOf(scope: Uint8Array | undefined): string[] {
  if (scope === undefined) return []
  const { routeConfiguration } = messageToJson(SCOPE, scope) as ScopeJson
  const routes = routeConfiguration?.virtualHosts?.flatMap(({ routes = [] }) => routes) ?? []
  const targets = routes.flatMap((route) => {
    const { cluster, weightedClusters } = route.route ?? {}
    const weighted = weightedClusters?.clusters ?? []
    return [
      ...weighted.map((target) => ({ ...target, cluster: target.name })),
      ...(cluster === undefined ? [] : [{ ...route, cluster }]),
    ]
  })
  const named = targets
    .filter(({ cluster }) => cluster.endsWith('/http'))
    .map(({ cluster, requestHeadersToAdd = [] }) => {
      return `${requestHeadersToAdd[0]?.header.value} ${cluster.replace(/\/http$/, '')}`
    })
  return [...new Set(named)].sort()
}

const SCOPE = 'envoy.config.route.v3.ScopedRouteConfiguration'

/** What is pushed, in order, for as long as somebody reads. */
class Requests implements AsyncIterable<Request> {
  readonly #queue: Request[] = []
  #wake = () => {}

  push(request: Request): void {
    this.#queue.push(request)
    this.#wake()
  }

  async *[Symbol.asyncIterator](): AsyncIterator<Request> {
    while (true) {
      for (const request of this.#queue.splice(0)) yield request
      if (this.#queue.length > 0) continue
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}
