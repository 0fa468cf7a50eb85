/** Words for the answers that Envoy makes when no replica answers; a replica's own pass untouched. */

import type { envoy, google } from '../gen/envoy.js'
import { GRPC_STATUS, JSON_CONTENT_TYPE, RETRY_AFTER_SECONDS } from './answers.ts'
import { allOf, anyOf, type Filter, hasFlag, hasHeader, isGrpc, statusBetween } from './filters.ts'
import { setHeader } from './headers.ts'
import { HEADERS } from './names.ts'

type Mapper = envoy.extensions.filters.network.http_connection_manager.v3.ResponseMapperInit

/** Enough to know which model it was, without sending back whatever a client may send. */
const MODEL = `%REQ(${HEADERS.model}):256%`

interface LocalReply {
  /** Envoy's response flags for it. */
  readonly flags: readonly string[]
  /** Goes after the name of the model or server. */
  readonly error: string
  readonly reason: string
  /** Where it is not what Envoy makes of the HTTP status. */
  readonly grpcStatus?: number
  readonly retryLater: boolean
}

const LOCAL_REPLIES: readonly LocalReply[] = [
  {
    flags: ['NR'],
    error: 'is not known',
    reason: 'nothing is deployed under this name',
    grpcStatus: GRPC_STATUS.notFound,
    retryLater: false,
  },
  {
    flags: ['UH', 'NC'],
    error: 'cannot answer now',
    reason: 'none of its replicas is connected',
    retryLater: true,
  },
  {
    flags: ['UF', 'URX'],
    error: 'cannot answer now',
    reason: 'its replica could not be reached',
    retryLater: true,
  },
  {
    flags: ['UC', 'UR', 'LR', 'UPE'],
    error: 'did not answer',
    reason: 'the connection to its replica was lost before an answer came',
    retryLater: true,
  },
  {
    flags: ['UO', 'OM'],
    error: 'cannot answer now',
    reason: 'too many requests are under way',
    retryLater: true,
  },
  {
    flags: ['UT', 'DT', 'SI', 'UMSDR'],
    error: 'did not answer',
    reason: 'the time allowed for a request was over',
    grpcStatus: GRPC_STATUS.deadlineExceeded,
    retryLater: false,
  },
]

interface Subject {
  readonly name: string
  /** What JSON says beside the sentence. */
  readonly details: Readonly<Record<string, string>>
  readonly filters: readonly Filter[]
}

/** The routes of the reserved scope take the header away, so its absence means a server. */
const SUBJECTS: readonly Subject[] = [
  { name: `model ${MODEL}`, details: { model: MODEL }, filters: [hasHeader(HEADERS.model)] },
  { name: 'the inference server', details: {}, filters: [] },
]

/**
 * The first mapper that fits is used. Those of gRPC match its content type and come first, because a
 * match turned round would not match requests that have no content type at all.
 */
export const localReplyConfig: envoy.extensions.filters.network.http_connection_manager.v3.LocalReplyConfigInit =
  {
    mappers: [
      ...SUBJECTS.flatMap((subject) => LOCAL_REPLIES.map((reply) => grpcMapper(subject, reply))),
      ...SUBJECTS.flatMap((subject) => LOCAL_REPLIES.map((reply) => jsonMapper(subject, reply))),
      refusalMapper(),
    ],
  }

function grpcMapper(subject: Subject, reply: LocalReply): Mapper {
  const status = reply.grpcStatus
  return {
    filter: allOf([isGrpc, hasFlag(reply.flags), ...subject.filters]),
    bodyFormatOverride: { textFormatSource: { inlineString: sentence(subject, reply) } },
    headersToAdd: [
      ...(status === undefined ? [] : [setHeader('grpc-status', String(status))]),
      ...retryAfter(reply),
    ],
  }
}

function jsonMapper(subject: Subject, reply: LocalReply): Mapper {
  const fields = {
    error: sentence(subject, reply),
    ...subject.details,
    reason: reply.reason,
  }
  return {
    filter:
      subject.filters.length === 0
        ? hasFlag(reply.flags)
        : allOf([hasFlag(reply.flags), ...subject.filters]),
    bodyFormatOverride: json(fields),
    headersToAdd: retryAfter(reply),
  }
}

/**
 * What is wrong with the request itself (too large, malformed, …), in Envoy's words. 404 and 503
 * without a flag are answers of our own routes, which have their words already.
 */
function refusalMapper(): Mapper {
  return {
    filter: anyOf([statusBetween(400, 403), statusBetween(405, 502)]),
    bodyFormatOverride: json({
      error: 'the request was refused: %RESPONSE_CODE_DETAILS%',
      reason: '%RESPONSE_CODE_DETAILS%',
    }),
  }
}

function sentence(subject: Subject, { error, reason }: LocalReply): string {
  return `${subject.name} ${error}: ${reason}`
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
