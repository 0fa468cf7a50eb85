/** The scope of one model or experiment: which clusters its requests go to, and in what shares. */

import type { Mirror, ReplicaSet, Route, Split } from '../domain/route.ts'
import { envoy } from '../gen/envoy.js'
import { makeResource } from '../xds/make-resource.ts'
import type { Resource } from '../xds/resource.ts'
import { answerRoutes, clip, GRPC_STATUS, MAX_ANSWER_BYTES } from './answers.ts'
import { any, duration } from './any.ts'
import { setHeader } from './headers.ts'
import {
  clusterKey,
  clusterName,
  GRPC_INFERENCE_PREFIX,
  HEADERS,
  internalModelName,
  PROTOCOLS,
  type Protocol,
  replicaSetId,
  routeMark,
  scopeKey,
} from './names.ts'
import type { EnvoyOptions } from './options.ts'

const { ScopedRouteConfiguration } = envoy.config.route.v3
const { MILLION } = envoy.type.v3.FractionalPercent.DenominatorType

const maxDirectResponseBodySizeBytes = { value: MAX_ANSWER_BYTES }

const PREFIX: Record<Protocol, string> = { http: '/v2', grpc: GRPC_INFERENCE_PREFIX }

/** A millionth is as fine as Envoy splits. */
const MILLIONTHS_PER_PERCENT = 10_000

export interface TranslatedRoute {
  readonly scope: Resource
  /** Whose clusters it names, each once: they must be in Envoy before the scope. */
  readonly sets: readonly ReplicaSet[]
}

/**
 * The scope of one model or experiment. A split of weight 0 gets nothing, not even those who were
 * with it before.
 */
export function translateRoute(route: Route, options: EnvoyOptions): TranslatedRoute {
  const splits = route.splits.filter(({ weight }) => weight > 0)
  if (splits.length === 0) return makeScope(route.name, unavailableRoutes(route), [], options)
  const mirrors = route.mirrors.filter(({ percent }) => percent > 0)
  const routes = [
    ...(route.sticky && splits.length > 1 ? stickyRoutes(splits, mirrors, options) : []),
    ...PROTOCOLS.map((protocol) => ({
      match: { prefix: PREFIX[protocol] },
      ...forward(splits, mirrors, protocol, options),
    })),
  ]
  const logging = route.logPayloads ? [setHeader(HEADERS.logging, 'true')] : []
  return makeScope(route.name, routes, [...splits, ...mirrors], options, logging)
}

/** A scope with its routes inside; `users` are whoever sends requests to replica sets. */
export function makeScope(
  name: string,
  routes: readonly envoy.config.route.v3.RouteInit[],
  users: readonly { readonly replicas: ReplicaSet }[],
  options: EnvoyOptions,
  responseHeadersToAdd: readonly envoy.config.core.v3.HeaderValueOptionInit[] = [],
): TranslatedRoute {
  const sets = [
    ...new Map(users.map(({ replicas }) => [replicaSetId(replicas), replicas])).values(),
  ]
  const virtualHost = { name, domains: ['*'], routes }
  const body = ScopedRouteConfiguration.encode({
    name,
    key: { fragments: [{ stringKey: name }] },
    routeConfiguration: {
      name,
      // Otherwise Envoy refuses a scope whose cluster has not arrived.
      validateClusters: { value: false },
      responseHeadersToAdd,
      ...(users.length === 0
        ? { virtualHosts: [virtualHost], maxDirectResponseBodySizeBytes }
        : { virtualHosts: [{ ...virtualHost, retryPolicy: retryPolicy(options) }] }),
    },
  }).finish()
  const references = sets.flatMap((set) => PROTOCOLS.map((protocol) => clusterKey(set, protocol)))
  const { typeUrl } = scopeKey(name)
  return { scope: makeResource(typeUrl, name, body, references), sets }
}

/** A client that tells who answered it before stays there; any other mark finds no route here. */
function stickyRoutes(
  splits: readonly Split[],
  mirrors: readonly Mirror[],
  options: EnvoyOptions,
): readonly envoy.config.route.v3.RouteInit[] {
  return splits.flatMap((split) => {
    const mark = { contains: routeMark(split.model, split.version) }
    return PROTOCOLS.map((protocol) => ({
      match: {
        prefix: PREFIX[protocol],
        headers: [{ name: HEADERS.route, stringMatch: mark }],
      },
      ...forward([split], mirrors, protocol, options),
    }))
  })
}

/** One split alone needs no weights, which Envoy keeps in less memory. */
function forward(
  splits: readonly Split[],
  mirrors: readonly Mirror[],
  protocol: Protocol,
  options: EnvoyOptions,
): envoy.config.route.v3.RouteInit {
  const action: envoy.config.route.v3.RouteActionInit = {
    timeout: duration(options.upstream.requestTimeoutMs),
    requestMirrorPolicies: mirrors.map((mirror) => mirrorPolicy(mirror, protocol)),
  }
  const [only] = splits
  if (only !== undefined && splits.length === 1) {
    const cluster = clusterName(only.replicas, protocol)
    return { route: { ...action, cluster }, ...versionHeaders(only) }
  }
  const clusters = splits.map((split) => ({
    name: clusterName(split.replicas, protocol),
    weight: { value: split.weight },
    ...versionHeaders(split),
  }))
  return { route: { ...action, weightedClusters: { clusters } } }
}

/** Tells the replica which version is meant, and the client which version answered. */
function versionHeaders({ model, version }: Split) {
  return {
    requestHeadersToAdd: [setHeader(HEADERS.internalModel, internalModelName(model, version))],
    responseHeadersToAdd: [setHeader(HEADERS.route, routeMark(model, version))],
  }
}

function mirrorPolicy(
  { model, version, percent, replicas }: Mirror,
  protocol: Protocol,
): envoy.config.route.v3.RouteAction.RequestMirrorPolicyInit {
  const numerator = Math.round(percent * MILLIONTHS_PER_PERCENT)
  return {
    cluster: clusterName(replicas, protocol),
    runtimeFraction: { defaultValue: { numerator, denominator: MILLION } },
    requestHeadersMutations: [
      { append: setHeader(HEADERS.internalModel, internalModelName(model, version)) },
    ],
  }
}

function unavailableRoutes(route: Route): readonly envoy.config.route.v3.RouteInit[] {
  const reason = clip(route.unavailable ?? 'no version of it gets any traffic')
  return answerRoutes(
    { prefix: '/' },
    {
      status: 503,
      grpcStatus: GRPC_STATUS.unavailable,
      error: `model ${route.name} cannot answer now: ${reason}`,
      details: { model: route.name, reason },
    },
  )
}

/**
 * Only requests that no model server has seen are sent again: a model's own answer is its answer, and to
 * repeat a request that was begun might do its work twice.
 */
function retryPolicy(options: EnvoyOptions): envoy.config.route.v3.RetryPolicyInit | undefined {
  if (options.upstream.retries === 0) return undefined
  return {
    retryOn: 'connect-failure,refused-stream,reset-before-request,retriable-headers',
    retriableHeaders: [{ name: HEADERS.untried, presentMatch: true }],
    numRetries: { value: options.upstream.retries },
    retryHostPredicate: [{ name: PREVIOUS_HOSTS_NAME, typedConfig: previousHosts }],
    hostSelectionRetryMaxAttempts: HOST_SELECTION_ATTEMPTS,
  }
}

/** Who refuses everything is idle, and so is the one most often chosen: three would not get past it. */
const HOST_SELECTION_ATTEMPTS = 16

const PREVIOUS_HOSTS_NAME = 'envoy.retry_host_predicates.previous_hosts'

const previousHosts = any(
  'envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicate',
  envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicate,
  {},
)
