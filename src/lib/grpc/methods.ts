/** The types of a service's methods, seen from the one who answers and from the one who calls. */

import type { MessageType, MethodDefinition, ServiceDefinition } from '../../gen/message.ts'
import type { ServerCall } from './server-call.ts'

/** What a received message is. */
export type Received<T> = T extends { decode(bytes: Uint8Array): infer Message } ? Message : never
/** What a message to send may be. */
export type Sent<T> = T extends { encode(message: infer Message): unknown } ? Message : never

export type UnaryHandler<M extends MethodDefinition> = (
  request: Received<M['request']>,
  call: ServerCall,
) => Promise<Sent<M['response']>>

export type ServerStreamHandler<M extends MethodDefinition> = (
  request: Received<M['request']>,
  call: ServerCall,
) => AsyncIterable<Sent<M['response']>>

export type ClientStreamHandler<M extends MethodDefinition> = (
  requests: AsyncIterable<Received<M['request']>>,
  call: ServerCall,
) => Promise<Sent<M['response']>>

export type BidiHandler<M extends MethodDefinition> = (
  requests: AsyncIterable<Received<M['request']>>,
  call: ServerCall,
) => AsyncIterable<Sent<M['response']>>

/** One encoded message in parts, which many streams may share: nobody may change them. */
export type EncodedMessage = readonly Uint8Array[]

export function bytesOf(message: EncodedMessage): number {
  return message.reduce((bytes, part) => bytes + part.length, 0)
}

/** One stream in both directions, event by event and with encoded responses. */
export interface DuplexStream<Request> {
  /** `ip:port` of the connection's other end. */
  readonly peer: string
  readonly metadata: Readonly<Record<string, string>>
  /** Sends one message; false when the next one should wait for `onDrain`. */
  write(message: EncodedMessage): boolean
  /** Of what was written, that which the client has given no room for yet. */
  readonly unsentBytes: number
  /** Ends the stream once everything written is sent; without an error as OK. */
  end(error?: Error): void
  onMessage(listener: (request: Request) => void): void
  onDrain(listener: () => void): void
  /** The client will send no more; it may still want to receive. */
  onEnd(listener: () => void): void
  /** The stream is over, however it came to that; called once, nothing is called after it. */
  onClose(listener: () => void): void
}

/** What `duplex` makes: a handler that is told of each event instead of iterating. */
export interface DuplexHandler<Request> {
  readonly open: (stream: DuplexStream<Request>) => void
}

export function duplex<Request>(
  open: (stream: DuplexStream<Request>) => void,
): DuplexHandler<Request> {
  return { open }
}

export type Handler<M extends MethodDefinition> = M['requestStream'] extends true
  ? M['responseStream'] extends true
    ? BidiHandler<M> | DuplexHandler<Received<M['request']>>
    : ClientStreamHandler<M>
  : M['responseStream'] extends true
    ? ServerStreamHandler<M>
    : UnaryHandler<M>

/** A method left out answers UNIMPLEMENTED. */
export type Handlers<S extends ServiceDefinition> = {
  readonly [Name in keyof S['methods']]?: Handler<S['methods'][Name]>
}

export interface CallOptions {
  readonly deadlineMs?: number
  /** Cancels the call. */
  readonly signal?: AbortSignal
  readonly metadata?: Readonly<Record<string, string>>
}

export interface UnaryCallOptions extends CallOptions {
  readonly deadlineMs: number
  /** Told what the server sent ahead of its response, text alone. */
  readonly onMetadata?: (metadata: ReadonlyMap<string, string>) => void
}

/** Each call rejects, and each iteration throws, a GrpcError. */
export type MethodCall<M extends MethodDefinition> = M['requestStream'] extends true
  ? M['responseStream'] extends true
    ? (
        requests: AsyncIterable<Sent<M['request']>>,
        options?: CallOptions,
      ) => AsyncIterable<Received<M['response']>>
    : (
        requests: AsyncIterable<Sent<M['request']>>,
        options?: CallOptions,
      ) => Promise<Received<M['response']>>
  : M['responseStream'] extends true
    ? (request: Sent<M['request']>, options?: CallOptions) => AsyncIterable<Received<M['response']>>
    : (request: Sent<M['request']>, options: UnaryCallOptions) => Promise<Received<M['response']>>

export type MethodCalls<S extends ServiceDefinition> = {
  readonly [Name in keyof S['methods']]: MethodCall<S['methods'][Name]>
}

/** Bytes as grpc-js copies them into its frames. */
export function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Writes messages of `type`, for the places where grpc-js has lost their type. */
export function encoder(type: MessageType<unknown, never>): (message: unknown) => Buffer {
  return (message) => toBuffer(type.encode(message as never).finish())
}
