/** A typed client of one gRPC service. */

import { Client, type ClientOptions, connectivityState } from '@grpc/grpc-js'
import type { MethodDefinition, ServiceDefinition } from '../../gen/message.ts'
import { type ClientTls, WindowedCredentials } from './channel-credentials.ts'
import {
  bidiCall,
  type CallContext,
  clientStreamCall,
  serverStreamCall,
  unaryCall,
} from './client-calls.ts'
import type { Keepalive } from './keepalive.ts'
import type { MethodCalls } from './methods.ts'

const DEFAULT_MAX_RECEIVE_BYTES = 64 * 1024 * 1024
/** grpc-go servers refuse more than a ping a minute unless they are told otherwise. */
const DEFAULT_KEEPALIVE = { intervalMs: 60_000, timeoutMs: 10_000 }
/** grpc-js adds up to a fifth: a server that is there again is found within two seconds. */
const RECONNECT_MS = { initial: 100, max: 1_600 }
/** The longest that a timer takes: a connection without calls is kept, its loss is news. */
const NEVER_IDLE_MS = 0x7fff_ffff

export interface GrpcClientOptions {
  /** `host:port` */
  readonly target: string
  /** Pings to the server while calls are open; 60 s and 10 s if not given. */
  readonly keepalive?: Keepalive
  /** The size of one response; 64 MiB if not given. */
  readonly maxReceiveMessageBytes?: number
  readonly tls?: ClientTls
  /** What requests say they are for; the target if not given. */
  readonly authority?: string
  /** Told when the connection is made and when it is lost; a lost one is made again by a call. */
  readonly onConnection?: (connected: boolean) => void
}

export type GrpcClient<S extends ServiceDefinition> = MethodCalls<S> & {
  /** Connects; false if that did not succeed in time. */
  waitForReady(deadlineMs: number): Promise<boolean>
  /** Cancels what is open. */
  close(): void
}

export function createGrpcClient<S extends ServiceDefinition>(
  service: S,
  options: GrpcClientOptions,
): GrpcClient<S> {
  const credentials = new WindowedCredentials(options.tls)
  const client = new Client(options.target, credentials, grpcJsOptions(options))
  const context: CallContext = { client, open: new Set(), flush: () => credentials.flush() }
  if (options.onConnection !== undefined) watchConnection(client, options.onConnection)
  const calls = Object.entries(service.methods).map(([name, method]) => [
    name,
    call(method, context),
  ])
  return Object.assign(Object.fromEntries(calls) as MethodCalls<S>, {
    waitForReady: (deadlineMs: number) =>
      new Promise<boolean>((resolve) =>
        client.waitForReady(Date.now() + deadlineMs, (error) => resolve(error === undefined)),
      ),
    close: () => {
      for (const open of context.open) open.cancel()
      client.close()
    },
  })
}

function call(method: MethodDefinition, context: CallContext): unknown {
  if (method.requestStream) {
    return method.responseStream ? bidiCall(method, context) : clientStreamCall(method, context)
  }
  return method.responseStream ? serverStreamCall(method, context) : unaryCall(method, context)
}

function grpcJsOptions(options: GrpcClientOptions): ClientOptions {
  const { intervalMs, timeoutMs } = options.keepalive ?? DEFAULT_KEEPALIVE
  const serverName = options.tls?.serverName
  return {
    'grpc.max_receive_message_length': options.maxReceiveMessageBytes ?? DEFAULT_MAX_RECEIVE_BYTES,
    'grpc.max_send_message_length': -1,
    'grpc.keepalive_time_ms': intervalMs,
    'grpc.keepalive_timeout_ms': timeoutMs,
    'grpc.initial_reconnect_backoff_ms': RECONNECT_MS.initial,
    'grpc.max_reconnect_backoff_ms': RECONNECT_MS.max,
    'grpc.client_idle_timeout_ms': NEVER_IDLE_MS,
    'grpc.use_local_subchannel_pool': 1,
    'grpc.service_config_disable_resolution': 1,
    'grpc.enable_http_proxy': 0,
    'grpc.enable_channelz': 0,
    ...(options.authority === undefined ? {} : { 'grpc.default_authority': options.authority }),
    ...(serverName === undefined ? {} : { 'grpc.ssl_target_name_override': serverName }),
  }
}

function watchConnection(client: Client, listener: (connected: boolean) => void): void {
  const channel = client.getChannel()
  let connected = false
  const look = () => {
    const state = channel.getConnectivityState(false)
    const ready = state === connectivityState.READY
    if (ready !== connected) {
      connected = ready
      listener(ready)
    }
    if (state === connectivityState.SHUTDOWN) return
    channel.watchConnectivityState(state, Number.POSITIVE_INFINITY, look)
  }
  look()
}
