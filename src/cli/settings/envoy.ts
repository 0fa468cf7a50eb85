/** Settings for what is sent to Envoy. */

import { ACCESS_LOG_SCOPES, defaultEnvoyOptions, type EnvoyOptions } from '../../envoy/options.ts'
import { setting, type Values } from './setting.ts'
import { duration, host, integer, listenPort, oneOf, optional, path } from './types.ts'

const { listener, accessLog, upstream, limits } = defaultEnvoyOptions
const LARGEST = 4_294_967_295
const ENVOY = 'Envoy'
const LIMITS = 'Envoy limits, for each set of replicas'

export const envoySettings = {
  inferenceListenHost: setting({
    flag: 'inference-listen-host',
    env: ['SELDON_INFERENCE_LISTEN_HOST'],
    type: host,
    default: listener.host,
    description: 'Address on which Envoy takes inference requests',
    group: ENVOY,
  }),
  inferencePort: setting({
    flag: 'inference-port',
    env: ['SELDON_INFERENCE_PORT'],
    type: listenPort,
    default: listener.port,
    description: 'Port on which Envoy takes inference requests',
    group: ENVOY,
  }),
  connectionBufferBytes: setting({
    flag: 'connection-buffer-bytes',
    env: ['SELDON_CONNECTION_BUFFER_BYTES'],
    type: integer({ min: 1024, max: LARGEST }),
    default: listener.connectionBufferBytes,
    description: 'What Envoy holds for a connection before it slows the sender',
    group: ENVOY,
  }),
  accessLog: setting({
    flag: 'access-log',
    env: ['SELDON_ACCESS_LOG'],
    type: oneOf(ACCESS_LOG_SCOPES),
    default: accessLog.requests,
    description: 'Which requests Envoy logs',
    group: ENVOY,
  }),
  accessLogPath: setting({
    flag: 'access-log-path',
    aliases: ['envoy-accesslog-path'],
    env: ['SELDON_ACCESS_LOG_PATH'],
    type: optional(path),
    default: accessLog.path,
    description: "File for Envoy's access log; its standard output when unset",
    group: ENVOY,
  }),
  connectTimeout: setting({
    flag: 'connect-timeout',
    env: ['SELDON_CONNECT_TIMEOUT'],
    type: duration,
    default: upstream.connectTimeoutMs,
    description: 'How long Envoy waits for a connection to a replica',
    group: ENVOY,
  }),
  requestTimeout: setting({
    flag: 'request-timeout',
    env: ['SELDON_REQUEST_TIMEOUT'],
    type: duration,
    default: upstream.requestTimeoutMs,
    description: 'How long a prediction may take; 0s is no limit',
    group: ENVOY,
  }),
  upstreamIdleTimeout: setting({
    flag: 'upstream-idle-timeout',
    env: ['SELDON_UPSTREAM_IDLE_TIMEOUT'],
    type: duration,
    default: upstream.idleTimeoutMs,
    description: 'After how long an unused connection to a replica is closed',
    group: ENVOY,
  }),
  retries: setting({
    flag: 'retries',
    env: ['SELDON_RETRIES'],
    type: integer({ min: 0, max: 100 }),
    default: upstream.retries,
    description: 'How often a request that no replica has seen is sent again',
    group: ENVOY,
  }),
  maxConnections: setting({
    flag: 'max-connections',
    env: ['SELDON_MAX_CONNECTIONS'],
    type: integer({ min: 1, max: LARGEST }),
    default: limits.connections,
    description: 'Connections that Envoy holds open',
    group: LIMITS,
  }),
  maxPendingRequests: setting({
    flag: 'max-pending-requests',
    env: ['SELDON_MAX_PENDING_REQUESTS'],
    type: integer({ min: 1, max: LARGEST }),
    default: limits.pendingRequests,
    description: 'Requests that wait for a connection',
    group: LIMITS,
  }),
  maxRequests: setting({
    flag: 'max-requests',
    env: ['SELDON_MAX_REQUESTS'],
    type: integer({ min: 1, max: LARGEST }),
    default: limits.requests,
    description: 'Requests that are answered at the same time',
    group: LIMITS,
  }),
}

export function envoyOptions(values: Values<typeof envoySettings>): EnvoyOptions {
  const { accessLogPath } = values
  return {
    listener: {
      host: values.inferenceListenHost,
      port: values.inferencePort,
      connectionBufferBytes: values.connectionBufferBytes,
    },
    accessLog: {
      requests: values.accessLog,
      ...(accessLogPath !== undefined && { path: accessLogPath }),
    },
    upstream: {
      connectTimeoutMs: values.connectTimeout,
      requestTimeoutMs: values.requestTimeout,
      idleTimeoutMs: values.upstreamIdleTimeout,
      retries: values.retries,
    },
    limits: {
      connections: values.maxConnections,
      pendingRequests: values.maxPendingRequests,
      requests: values.maxRequests,
    },
  }
}
