/** What Envoy writes down about requests. */

import { envoy, type google } from '../gen/envoy.js'
import { any } from './any.ts'
import { allOf, anyOf, hasGrpcError, isGrpc, statusFrom } from './filters.ts'
import { HEADERS } from './names.ts'
import type { EnvoyOptions } from './options.ts'

const { FileAccessLog } = envoy.extensions.access_loggers.file.v3
const { StdoutAccessLog } = envoy.extensions.access_loggers.stream.v3

/** One line a request: what was asked, what came back and how long it took, who answered, and why not. */
const LINE = `${[
  '%START_TIME%',
  '"%REQ(:METHOD)% %REQ(X-ENVOY-ORIGINAL-PATH?:PATH)% %PROTOCOL%"',
  'status=%RESPONSE_CODE%',
  'grpc_status=%GRPC_STATUS%',
  `model="%REQ(${HEADERS.model})%"`,
  `version="%RESP(${HEADERS.route})%"`,
  'duration_ms=%DURATION%',
  'upstream_ms=%RESP(X-ENVOY-UPSTREAM-SERVICE-TIME)%',
  'received_bytes=%BYTES_RECEIVED%',
  'sent_bytes=%BYTES_SENT%',
  'client=%DOWNSTREAM_REMOTE_ADDRESS%',
  'cluster=%UPSTREAM_CLUSTER%',
  'replica=%UPSTREAM_HOST%',
  'attempts=%UPSTREAM_REQUEST_ATTEMPT_COUNT%',
  'flags=%RESPONSE_FLAGS%',
  'details="%RESPONSE_CODE_DETAILS%"',
  'transport_failure="%UPSTREAM_TRANSPORT_FAILURE_REASON%"',
  'request_id="%REQ(X-REQUEST-ID)%"',
].join(' ')}\n`

/** A gRPC call that fails is a 200 to HTTP, so each kind is judged by its own status. */
const failures = anyOf([allOf([isGrpc, hasGrpcError]), statusFrom(400)])

export function accessLog(
  options: EnvoyOptions['accessLog'],
): readonly envoy.config.accesslog.v3.AccessLogInit[] {
  if (options.requests === 'none') return []
  const log = logger(options.path)
  return [options.requests === 'all' ? log : { ...log, filter: failures }]
}

function logger(path: string | undefined): envoy.config.accesslog.v3.AccessLogInit {
  const logFormat = { textFormatSource: { inlineString: LINE } }
  return path === undefined
    ? named('stdout', any(`${LOGGERS}.stream.v3.StdoutAccessLog`, StdoutAccessLog, { logFormat }))
    : named('file', any(`${LOGGERS}.file.v3.FileAccessLog`, FileAccessLog, { path, logFormat }))
}

const LOGGERS = 'envoy.extensions.access_loggers'

function named(
  kind: 'stdout' | 'file',
  typedConfig: google.protobuf.AnyInit,
): envoy.config.accesslog.v3.AccessLogInit {
  return { name: `envoy.access_loggers.${kind}`, typedConfig }
}
