/** The listener that takes inference requests. */

import { envoy } from '../gen/envoy.js'
import { makeResource } from '../xds/make-resource.ts'
import type { Resource } from '../xds/resource.ts'
import { accessLog } from './access-log.ts'
import { any, duration } from './any.ts'
import { socketAddress } from './endpoints.ts'
import { localReplyConfig } from './local-replies.ts'
import { MODEL_FILTER_CODE } from './model-filter.ts'
import { HEADERS, LISTENER_NAME, listenerKey } from './names.ts'
import type { EnvoyOptions } from './options.ts'

const { Listener } = envoy.config.listener.v3
const { HttpConnectionManager } = envoy.extensions.filters.network.http_connection_manager.v3
const { Lua } = envoy.extensions.filters.http.lua.v3
const { Router } = envoy.extensions.filters.http.router.v3
const { REJECT_REQUEST } = HttpConnectionManager.PathWithEscapedSlashesAction

/** A client that takes longer to send its headers only holds a connection. */
const REQUEST_HEADERS_TIMEOUT_MS = 60_000

/** One client may have as many calls open on one connection; Envoy's own 1,024 make slow models block others. */
const MAX_CONCURRENT_STREAMS = 1_000_000

const ads: envoy.config.core.v3.ConfigSourceInit = {
  ads: {},
  resourceApiVersion: envoy.config.core.v3.ApiVersion.V3,
}

export function translateListener(options: EnvoyOptions): Resource {
  const { host, port, connectionBufferBytes } = options.listener
  const body = Listener.encode({
    name: LISTENER_NAME,
    // Without it the IPv6 wildcard would leave IPv4 out.
    address: socketAddress(host, port, { ipv4Compat: host === '::' }),
    perConnectionBufferLimitBytes: { value: connectionBufferBytes },
    filterChains: [
      {
        filters: [
          {
            name: 'envoy.filters.network.http_connection_manager',
            typedConfig: any(
              'envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager',
              HttpConnectionManager,
              connectionManager(options),
            ),
          },
        ],
      },
    ],
  }).finish()
  return makeResource(listenerKey.typeUrl, listenerKey.name, body, [])
}

/** No timeout for streams: a model may think for as long as it wants between two messages. */
function connectionManager(
  options: EnvoyOptions,
): envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManagerInit {
  return {
    codecType: HttpConnectionManager.CodecType.AUTO,
    statPrefix: LISTENER_NAME,
    scopedRoutes,
    httpFilters,
    http2ProtocolOptions: { maxConcurrentStreams: { value: MAX_CONCURRENT_STREAMS } },
    generateRequestId: { value: false },
    streamIdleTimeout: duration(0),
    requestTimeout: duration(0),
    requestHeadersTimeout: duration(REQUEST_HEADERS_TIMEOUT_MS),
    // What is matched, and by the model filter let through, is what replicas get to see.
    normalizePath: { value: true },
    mergeSlashes: true,
    pathWithEscapedSlashesAction: REJECT_REQUEST,
    localReplyConfig,
    accessLog: accessLog(options.accessLog),
  }
}

const scopedRoutes: envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutesInit = {
  name: LISTENER_NAME,
  scopeKeyBuilder: {
    fragments: [{ headerValueExtractor: { name: HEADERS.model, index: 0 } }],
  },
  rdsConfigSource: ads,
  scopedRds: { scopedRdsConfigSource: ads },
}

const httpFilters: readonly envoy.extensions.filters.network.http_connection_manager.v3.HttpFilterInit[] =
  [
    {
      name: 'envoy.filters.http.lua',
      typedConfig: any('envoy.extensions.filters.http.lua.v3.Lua', Lua, {
        defaultSourceCode: { inlineString: MODEL_FILTER_CODE },
      }),
    },
    {
      name: 'envoy.filters.http.router',
      typedConfig: any('envoy.extensions.filters.http.router.v3.Router', Router, {}),
    },
  ]
