/** Words for the answers that Envoy makes when no replica answers; a replica's own pass untouched. */

import type { envoy, google } from '../gen/envoy.js'
import { GRPC_STATUS, JSON_CONTENT_TYPE, RETRY_AFTER_SECONDS } from './answers.ts'
import { allOf, anyOf, hasFlag, isGrpc, statusBetween } from './filters.ts'
import { setHeader } from './headers.ts'
import { HEADERS } from './names.ts'

type Mapper = envoy.extensions.filters.network.http_connection_manager.v3.ResponseMapperInit

/** Enough to know which model it was, without sending back whatever a client may send. */
const MODEL = `%REQ(${HEADERS.model}):256%`

interface LocalReply {
  /** Envoy's response flags for it. */
  readonly flags: readonly string[]
  /** May hold Envoy's commands. */
  readonly error: string
  readonly reason: string
  readonly grpcStatus?: number
  readonly retryLater: boolean
}

const LOCAL_REPLIES: readonly LocalReply[] = [
  {
    flags: ['NR'],
    error: `model ${MODEL} is not known`,
    reason: 'nothing is deployed under this name',
    grpcStatus: GRPC_STATUS.notFound,
    retryLater: false,
  },
  {
    flags: ['UH', 'NC'],
    error: `model ${MODEL} cannot answer now`,
    reason: 'none of its replicas is connected',
    retryLater: true,
  },
  {
    flags: ['UF', 'URX'],
    error: `model ${MODEL} cannot answer now`,
    reason: 'its replica could not be reached',
    retryLater: true,
  },
  {
    flags: ['UC', 'UR', 'LR', 'UPE'],
    error: `model ${MODEL} did not answer`,
    reason: 'the connection to its replica was lost before an answer came',
    retryLater: true,
  },
  {
    flags: ['UO', 'OM'],
    error: `model ${MODEL} cannot answer now`,
    reason: 'too many requests are under way',
    retryLater: true,
  },
  {
    flags: ['UT', 'DT', 'SI', 'UMSDR'],
    error: `model ${MODEL} did not answer`,
    reason: 'the time allowed for a request was over',
    retryLater: false,
  },
]

/**
 * The mappers of gRPC come first and match its content type, because a match turned round would not
 * match requests that have no content type at all.
 */
export const localReplyConfig: envoy.extensions.filters.network.http_connection_manager.v3.LocalReplyConfigInit =
  {
    mappers: [...LOCAL_REPLIES.map(grpcMapper), ...LOCAL_REPLIES.map(jsonMapper), refusalMapper()],
  }

function grpcMapper(reply: LocalReply): Mapper {
  const status = reply.grpcStatus
  return {
    filter: allOf([isGrpc, hasFlag(reply.flags)]),
    bodyFormatOverride: { textFormat: `${reply.error}: ${reply.reason}` },
    headersToAdd: [
      ...(status === undefined ? [] : [setHeader('grpc-status', String(status))]),
      ...retryAfter(reply),
    ],
  }
}

function jsonMapper(reply: LocalReply): Mapper {
  return {
    filter: hasFlag(reply.flags),
    bodyFormatOverride: json({
      error: `${reply.error}: ${reply.reason}`,
      model: MODEL,
      reason: reply.reason,
    }),
    headersToAdd: retryAfter(reply),
  }
}

/**
 * What is wrong with the request itself (too large, malformed, …). 404 and 503 without a flag are
 * answers of our own routes, which have their words already.
 */
function refusalMapper(): Mapper {
  return {
    filter: anyOf([statusBetween(400, 403), statusBetween(405, 502)]),
    bodyFormatOverride: json({
      error: 'the request was refused: %LOCAL_REPLY_BODY%',
      reason: '%RESPONSE_CODE_DETAILS%',
    }),
  }
}

function json(
  fields: Readonly<Record<string, string>>,
): envoy.config.core.v3.SubstitutionFormatStringInit {
  const members: Record<string, google.protobuf.ValueInit> = {}
  for (const [key, stringValue] of Object.entries(fields)) members[key] = { stringValue }
  return { jsonFormat: { fields: members }, contentType: JSON_CONTENT_TYPE }
}

function retryAfter({ retryLater }: LocalReply): envoy.config.core.v3.HeaderValueOptionInit[] {
  return retryLater ? [setHeader('retry-after', String(RETRY_AFTER_SECONDS))] : []
}
