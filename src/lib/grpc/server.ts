/** A gRPC server: services added to it, ports it listens on, and an orderly end. */

import { Server, type ServerOptions, type UntypedHandleCall } from '@grpc/grpc-js'
import type { MethodDefinition, ServiceDefinition } from '../../gen/message.ts'
import type { Log } from '../log.ts'
import { bidi, clientStream, type MethodContext, serverStream, unary } from './adapters.ts'
import { CallSlots } from './call-slots.ts'
import { duplexStream } from './duplex-stream.ts'
import { GrpcError } from './errors.ts'
import { streamBelow } from './http2-stream.ts'
import type { Keepalive } from './keepalive.ts'
import { type ListenAddress, Listener } from './listener.ts'
import { type DuplexHandler, encoder, type Handlers } from './methods.ts'
import { OpenCalls } from './open-calls.ts'
import { OpenCall, type SurfaceCall } from './server-call.ts'

const DEFAULT_MAX_RECEIVE_BYTES = 64 * 1024 * 1024
const DEFAULT_SEND_TIMEOUT_MS = 30_000
/** A peer that stopped without a word is found within the sum of both. */
const DEFAULT_KEEPALIVE = { intervalMs: 15_000, timeoutMs: 10_000 }
const DEFAULT_MAX_CALLS_OF_CONNECTION = 256

export interface GrpcServerOptions {
  readonly log: Log
  /** The size of one request; 64 MiB if not given. */
  readonly maxReceiveMessageBytes?: number
  /**
   * Calls open at a time on one connection; 256 if not given. More wait in the client, where they
   * cost us no memory; it may open another connection.
   */
  readonly maxCallsOfConnection?: number
  /** So many streams of a connection do not count among its calls; 0 if not given. */
  readonly maxStreamsOfConnection?: number
  /** Pings to the clients; 15 s and 10 s if not given. Pings of clients are always answered. */
  readonly keepalive?: Keepalive
  /**
   * A stream that has more to send ends when its client reads nothing for so long; 30 s if not
   * given. Streams made with `duplex` see to that themselves.
   */
  readonly sendTimeoutMs?: number
}

export interface GrpcServer {
  /** Full names of what was added. */
  readonly services: readonly string[]
  /** To be called before `listen`. Methods without a handler answer UNIMPLEMENTED. */
  add<S extends ServiceDefinition>(service: S, handlers: Handlers<S>): void
  /** May be called more than once. Rejects with a ListenError. */
  listen(address: ListenAddress): Promise<{ readonly port: number }>
  /**
   * Frees the ports at once, ends every stream with UNAVAILABLE, lets unary calls finish, and cuts
   * what is left off after `graceMs`.
   */
  close(options: { readonly graceMs: number }): Promise<void>
}

interface Method {
  readonly definition: MethodDefinition
  readonly handler: unknown
}

/** What the calls of one port have in common. */
interface Registered {
  readonly listener: Listener
  readonly calls: OpenCalls
  readonly slots: CallSlots
}

export function createGrpcServer(options: GrpcServerOptions): GrpcServer {
  const services: string[] = []
  const methods: Method[] = []
  const calls = new OpenCalls()
  const slots = new CallSlots({
    maxCalls: maxCalls(options),
    maxStreams: options.maxStreamsOfConnection ?? 0,
  })
  const listeners: { listener: Listener; grpc: Server }[] = []

  return {
    services,

    add(service, handlers) {
      services.push(service.name)
      const given: Readonly<Record<string, unknown>> = handlers
      for (const [name, definition] of Object.entries(service.methods)) {
        const handler = given[name]
        if (handler !== undefined) methods.push({ definition, handler })
      }
    },

    async listen(address) {
      const grpc = new Server(grpcJsOptions(options))
      const listener = new Listener(grpc, address.tls, options.log)
      for (const method of methods) register(grpc, method, options, { listener, calls, slots })
      const port = await listener.listen(address)
      listeners.push({ listener, grpc })
      return { port }
    },

    async close({ graceMs }) {
      const reason = new GrpcError('UNAVAILABLE', 'the server is shutting down')
      for (const { listener } of listeners) listener.stopAccepting()
      for (const call of calls) call.shutDown(reason)
      for (const { grpc } of listeners) grpc.tryShutdown(() => {})
      const emptied = Promise.all(listeners.map(({ listener }) => listener.emptied()))
      const timer = setTimeout(() => {
        for (const call of calls) call.abort(reason)
        for (const { listener } of listeners) listener.destroyConnections()
      }, graceMs)
      await emptied
      clearTimeout(timer)
      for (const { grpc } of listeners) grpc.forceShutdown()
    },
  }
}

function maxCalls({ maxCallsOfConnection = DEFAULT_MAX_CALLS_OF_CONNECTION }: GrpcServerOptions) {
  return maxCallsOfConnection
}

function grpcJsOptions(options: GrpcServerOptions): ServerOptions {
  const { intervalMs, timeoutMs } = options.keepalive ?? DEFAULT_KEEPALIVE
  return {
    'grpc.max_receive_message_length': options.maxReceiveMessageBytes ?? DEFAULT_MAX_RECEIVE_BYTES,
    'grpc.max_send_message_length': -1,
    'grpc.keepalive_time_ms': intervalMs,
    'grpc.keepalive_timeout_ms': timeoutMs,
    'grpc.max_concurrent_streams': maxCalls(options),
    'grpc.enable_channelz': 0,
  }
}

function register(
  grpc: Server,
  { definition, handler }: Method,
  { log, sendTimeoutMs = DEFAULT_SEND_TIMEOUT_MS }: GrpcServerOptions,
  { listener, calls, slots }: Registered,
): void {
  const context: MethodContext = {
    path: definition.path,
    log,
    sendTimeoutMs,
    open(surface: SurfaceCall, shutDown) {
      const peer = surface.getPeer()
      if (shutDown !== undefined) slots.opened(streamBelow(surface))
      const call = new OpenCall(surface, peer, listener.connection(peer), shutDown)
      calls.add(call)
      return call
    },
    close: (call) => calls.delete(call),
  }
  const adapted = adapt(definition, handler, context)
  const ok = grpc.register(
    definition.path,
    adapted.run as UntypedHandleCall,
    encoder(definition.response),
    (bytes) => definition.request.decode(bytes),
    adapted.kind,
  )
  if (!ok) throw new Error(`${definition.path} has two handlers`)
}

type Run<Adapter extends (handler: never, context: MethodContext) => unknown> =
  Parameters<Adapter>[0]

/** The handler's type followed from the method's, so the casts hold what `Handler` says. */
function adapt(
  { requestStream, responseStream }: MethodDefinition,
  handler: unknown,
  context: MethodContext,
) {
  if (!requestStream && !responseStream) {
    return { kind: 'unary', run: unary(handler as Run<typeof unary>, context) }
  }
  if (!requestStream) {
    return { kind: 'serverStream', run: serverStream(handler as Run<typeof serverStream>, context) }
  }
  if (!responseStream) {
    return { kind: 'clientStream', run: clientStream(handler as Run<typeof clientStream>, context) }
  }
  if (typeof handler === 'function') {
    return { kind: 'bidi', run: bidi(handler as Run<typeof bidi>, context) }
  }
  return { kind: 'bidi', run: duplexStream(handler as DuplexHandler<unknown>, context) }
}
