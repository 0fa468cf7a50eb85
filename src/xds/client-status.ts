/** What each client has of each resource, for the usual tools (CSDS, XDS rule 61). */

import { envoy } from '../gen/discovery.js'
import type { clientStatusDiscoveryService } from '../gen/services.ts'
import { GrpcError } from '../lib/grpc/errors.ts'
import type { Handlers } from '../lib/grpc/methods.ts'
import { matcherFault, matchesAny } from './node-matcher.ts'
import type { Client, Proxies } from './proxies.ts'
import { type Held, StoredResource } from './stored-resource.ts'
import type { Substream } from './substream.ts'
import { TYPE_URLS } from './type-url.ts'

type Request = envoy.service.status.v3.ClientStatusRequest
type Response = envoy.service.status.v3.ClientStatusResponseInit
type ClientConfig = envoy.service.status.v3.ClientConfigInit
type Config = envoy.service.status.v3.ClientConfig.GenericXdsConfigInit

const { ConfigStatus } = envoy.service.status.v3
const { ClientResourceStatus } = envoy.admin.v3

/** More would hold up every other client while it is put together. */
const MAX_RESOURCES = 250_000
const MAX_CONTENT_BYTES = 64 * 1024 * 1024

export function clientStatusHandlers(
  proxies: Pick<Proxies, 'clients'>,
): Handlers<typeof clientStatusDiscoveryService> {
  return {
    fetchClientStatus: async (request) => clientStatus(proxies, request),
    async *streamClientStatus(requests) {
      for await (const request of requests) yield clientStatus(proxies, request)
    },
  }
}

/** Throws a GrpcError on matchers that cannot be judged, and when there is too much to tell. */
function clientStatus(proxies: Pick<Proxies, 'clients'>, request: Request): Response {
  const { nodeMatchers, excludeResourceContents } = request
  const fault = matcherFault(nodeMatchers)
  if (fault !== undefined) throw new GrpcError('INVALID_ARGUMENT', fault)
  const budget = { resources: MAX_RESOURCES, bytes: MAX_CONTENT_BYTES }
  const config: ClientConfig[] = []
  for (const client of proxies.clients()) {
    if (!matchesAny(client, nodeMatchers)) continue
    const generic: Config[] = []
    for (const one of configsOf(client, !excludeResourceContents)) {
      budget.resources--
      budget.bytes -= one.xdsConfig?.value?.length ?? 0
      if (budget.resources < 0 || budget.bytes < 0) {
        const advice = 'use node_matchers or exclude_resource_contents'
        throw new GrpcError('RESOURCE_EXHAUSTED', `this is too much for one answer: ${advice}`)
      }
      generic.push(one)
    }
    config.push({ node: nodeOf(client), genericXdsConfigs: generic })
  }
  return { config }
}

function nodeOf({ nodeId, nodeCluster, userAgent, metadata }: Client) {
  const node = { id: nodeId, cluster: nodeCluster, userAgentName: userAgent }
  return metadata === undefined ? node : { ...node, metadata }
}

function* configsOf({ substreams }: Client, withContents: boolean): Iterable<Config> {
  for (const substream of substreams) {
    for (const name of substream.knownNames()) yield configOf(substream, name, withContents)
  }
}

function configOf(substream: Substream, name: string, withContents: boolean): Config {
  const { typeUrl } = substream
  const held = substream.holdings.get(name)
  const config = {
    typeUrl,
    name,
    versionInfo: held?.version ?? '',
    ...statusOf(substream, name),
    ...updateOf(held),
  }
  // A secret is told to whom it is for, and to nobody else.
  if (!withContents || typeUrl === TYPE_URLS.secret) return config
  return held instanceof StoredResource
    ? { ...config, xdsConfig: { typeUrl, value: held.body } }
    : config
}

/** When what the client has came to be: that of each client would have to be kept for each name. */
function updateOf(held: Held | undefined): Pick<Config, 'lastUpdated'> {
  const atMs = held instanceof StoredResource ? held.publishedAtMs : undefined
  return atMs === undefined ? {} : { lastUpdated: timestamp(atMs) }
}

type Status = Pick<Config, 'configStatus' | 'clientStatus' | 'errorState'>

function statusOf(substream: Substream, name: string): Status {
  const target = substream.target(name)
  const held = substream.holdings.get(name)
  const inUse = held === undefined ? ClientResourceStatus.REQUESTED : ClientResourceStatus.ACKED
  if (substream.refuses(name)) return refused(substream, name)
  if (substream.isUnderWay(name)) return { configStatus: ConfigStatus.STALE, clientStatus: inUse }
  if (target === undefined && held === undefined) {
    const isTold = substream.manner.tellsRemovals && substream.sentVersion !== ''
    const { DOES_NOT_EXIST, REQUESTED } = ClientResourceStatus
    const clientStatus = isTold ? DOES_NOT_EXIST : REQUESTED
    return { configStatus: isTold ? ConfigStatus.SYNCED : ConfigStatus.NOT_SENT, clientStatus }
  }
  if (held?.version === target?.version) {
    return { configStatus: ConfigStatus.SYNCED, clientStatus: inUse }
  }
  const configStatus = held === undefined ? ConfigStatus.NOT_SENT : ConfigStatus.STALE
  return { configStatus, clientStatus: inUse }
}

function refused(substream: Substream, name: string): Status {
  const { refusal } = substream
  const isAbout = refusal?.resources.some((resource) => resource.name === name) === true
  const errorState = {
    versionInfo: substream.refusedVersion(name) ?? '',
    ...(isAbout ? { details: refusal.message, lastUpdateAttempt: timestamp(refusal.atMs) } : {}),
  }
  const clientStatus = ClientResourceStatus.NACKED
  return { configStatus: ConfigStatus.ERROR, clientStatus, errorState }
}

function timestamp(atMs: number) {
  const seconds = Math.floor(atMs / 1_000)
  return { seconds, nanos: Math.round((atMs - seconds * 1_000) * 1e6) }
}
