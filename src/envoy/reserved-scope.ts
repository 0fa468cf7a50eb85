/** Requests that name no model: what the servers say of themselves, or how to name a model. */

import type { ReplicaSet } from '../domain/route.ts'
import type { envoy } from '../gen/envoy.js'
import {
  type Answer,
  answerRoutes,
  GRPC_STATUS,
  grpcAnswerRoute,
  jsonAnswerRoute,
} from './answers.ts'
import { duration } from './any.ts'
import {
  clusterName,
  GRPC_INFERENCE_PREFIX,
  GRPC_SERVER_METHODS,
  HEADERS,
  type Protocol,
  RESERVED_SCOPE,
} from './names.ts'
import type { EnvoyOptions } from './options.ts'
import { makeScope, type TranslatedRoute } from './routes.ts'

/** A share of the requests that name no model. */
export interface ServerSplit {
  readonly weight: number
  readonly replicas: ReplicaSet
}

type RouteMatch = envoy.config.route.v3.RouteMatchInit

const SERVER_REQUESTS: Record<Protocol, readonly RouteMatch[]> = {
  http: [
    { path: '/v2' },
    { path: '/v2/' },
    { prefix: '/v2/health/' },
    { path: '/v2/repository/index' },
  ],
  grpc: GRPC_SERVER_METHODS.map((method) => ({ path: `${GRPC_INFERENCE_PREFIX}/${method}` })),
}

const noServer: Answer = {
  status: 503,
  grpcStatus: GRPC_STATUS.unavailable,
  error: 'no inference server can answer now: none is connected',
  details: { reason: 'no inference server is connected' },
}

const unnamedModel: Answer = {
  status: 404,
  grpcStatus: GRPC_STATUS.notFound,
  error: `the request names no model: send its name in the header or metadata ${HEADERS.model}`,
}

const unknownMethod: Answer = {
  status: 404,
  grpcStatus: GRPC_STATUS.unimplemented,
  error: `only the model and server methods of ${GRPC_INFERENCE_PREFIX.slice(1)} are served here`,
}

const unknownPath: Answer = {
  status: 404,
  grpcStatus: GRPC_STATUS.unimplemented,
  error: `nothing is served at this path: models are at /v2/models/<model>/infer, /ready and /v2/models/<model>, or anywhere under /v2/models/ with the header ${HEADERS.model}; the servers are at /v2, /v2/health/live, /v2/health/ready and /v2/repository/index`,
}

/**
 * The scope of requests that name no model. Send it always: with no splits it answers 503 and says
 * that no server is there.
 */
export function translateReservedScope(
  splits: readonly ServerSplit[],
  options: EnvoyOptions,
): TranslatedRoute {
  const users = splits.filter(({ weight }) => weight > 0)
  const serverRoutes = (protocol: Protocol) =>
    SERVER_REQUESTS[protocol].flatMap((match) =>
      users.length === 0
        ? answerRoutes(match, noServer)
        : [forward(match, users, protocol, options)],
    )
  const routes = [
    ...serverRoutes('grpc'),
    grpcAnswerRoute({ prefix: `${GRPC_INFERENCE_PREFIX}/Model` }, unnamedModel),
    grpcAnswerRoute({ prefix: '/' }, unknownMethod),
    ...serverRoutes('http'),
    jsonAnswerRoute({ prefix: '/' }, unknownPath),
  ]
  return makeScope(RESERVED_SCOPE, routes, users, options)
}

/** No replica may take such a request for one to a model, whatever the client sent. */
function forward(
  match: RouteMatch,
  users: readonly ServerSplit[],
  protocol: Protocol,
  options: EnvoyOptions,
): envoy.config.route.v3.RouteInit {
  const clusters = users.map(({ weight, replicas }) => ({
    name: clusterName(replicas, protocol),
    weight: { value: weight },
  }))
  return {
    match,
    route: { weightedClusters: { clusters }, timeout: duration(options.upstream.requestTimeoutMs) },
    requestHeadersToRemove: [HEADERS.model, HEADERS.internalModel],
  }
}
