/** The calls of a client, one function for each kind. */

import {
  type Client,
  type ClientDuplexStream,
  type ClientReadableStream,
  type ClientWritableStream,
  type CallOptions as GrpcJsCallOptions,
  Metadata,
  type ServiceError,
} from '@grpc/grpc-js'
import type { MethodDefinition } from '../../gen/message.ts'
import { GrpcError, statusName } from './errors.ts'
import { Messages } from './messages.ts'
import { type CallOptions, encoder, type UnaryCallOptions } from './methods.ts'

export interface CallContext {
  readonly client: Client
  /** Calls that `close` has to cancel. */
  readonly open: Set<Cancellable>
  /** Gets a written message on its way, see WindowedSocket. */
  readonly flush: () => void
}

export interface Cancellable {
  cancel(): void
}

export function unaryCall(method: MethodDefinition, context: CallContext) {
  const { encode, decode } = codec(method)
  return (request: unknown, options: UnaryCallOptions): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const call = context.client.makeUnaryRequest(
        method.path,
        encode,
        decode,
        request,
        metadataOf(options),
        grpcJsOptions(options),
        (error, response) => {
          done()
          if (error === null) resolve(response)
          else reject(fromServiceError(error))
        },
      )
      const { onMetadata } = options
      if (onMetadata !== undefined) {
        call.on('metadata', (metadata: Metadata) => onMetadata(textsOf(metadata)))
      }
      const done = track(call, context, options.signal)
      context.flush()
    })
}

export function serverStreamCall(method: MethodDefinition, context: CallContext) {
  const { encode, decode } = codec(method)
  return (request: unknown, options: CallOptions = {}): AsyncIterable<unknown> => {
    const call = context.client.makeServerStreamRequest(
      method.path,
      encode,
      decode,
      request,
      metadataOf(options),
      grpcJsOptions(options),
    )
    const done = track(call, context, options.signal)
    context.flush()
    return responsesOf(call, () => void done())
  }
}

export function clientStreamCall(method: MethodDefinition, context: CallContext) {
  const { encode, decode } = codec(method)
  return (requests: AsyncIterable<unknown>, options: CallOptions = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const call = context.client.makeClientStreamRequest(
        method.path,
        encode,
        decode,
        metadataOf(options),
        grpcJsOptions(options),
        (error, response) => {
          done()
          const cause = sending.stop()
          if (error === null) resolve(response)
          else reject(cause ?? fromServiceError(error))
        },
      )
      const done = track(call, context, options.signal)
      const sending = send(requests, call, context)
    })
}

export function bidiCall(method: MethodDefinition, context: CallContext) {
  const { encode, decode } = codec(method)
  return (requests: AsyncIterable<unknown>, options: CallOptions = {}): AsyncIterable<unknown> => {
    const call = context.client.makeBidiStreamRequest(
      method.path,
      encode,
      decode,
      metadataOf(options),
      grpcJsOptions(options),
    )
    const done = track(call, context, options.signal)
    const sending = send(requests, call, context)
    return responsesOf(call, () => {
      done()
      return sending.stop()
    })
  }
}

function codec(method: MethodDefinition) {
  return {
    encode: encoder(method.request),
    decode: (bytes: Buffer): unknown => method.response.decode(bytes),
  }
}

function metadataOf({ metadata = {} }: CallOptions): Metadata {
  const sent = new Metadata()
  for (const [name, value] of Object.entries(metadata)) sent.set(name, value)
  return sent
}

function textsOf(metadata: Metadata): ReadonlyMap<string, string> {
  const names = Object.keys(metadata.getMap())
  const texts = names.map((name): [string, string] => [
    name,
    metadata
      .get(name)
      .filter((value) => typeof value === 'string')
      .join(', '),
  ])
  return new Map(texts)
}

function grpcJsOptions({ deadlineMs }: CallOptions): GrpcJsCallOptions {
  return deadlineMs === undefined ? {} : { deadline: Date.now() + deadlineMs }
}

/** Cancels the call on abort and on close; the result says that the call is over. */
function track(
  call: Cancellable,
  { open }: CallContext,
  signal: AbortSignal | undefined,
): () => void {
  const cancel = () => call.cancel()
  open.add(call)
  signal?.addEventListener('abort', cancel, { once: true })
  if (signal?.aborted) cancel()
  return () => {
    open.delete(call)
    signal?.removeEventListener('abort', cancel)
  }
}

function responsesOf(
  call: ClientReadableStream<unknown> | ClientDuplexStream<unknown, unknown>,
  finish: () => Error | undefined,
): AsyncIterable<unknown> {
  const responses = new Messages<unknown>({
    pause: () => call.pause(),
    resume: () => call.resume(),
    cancel: () => call.cancel(),
  })
  let error: Error | undefined
  call.on('data', (response: unknown) => responses.push(response))
  // grpc-js tells of an error before the end of what it had received by then.
  call.on('error', (thrown: ServiceError) => {
    error = fromServiceError(thrown)
  })
  call.on('end', () => responses.end(error))
  call.on('status', () => {
    error = finish() ?? error
  })
  return responses
}

/** Sends what the caller yields, asking for more only while the transport takes it. */
function send(
  requests: AsyncIterable<unknown>,
  call: ClientWritableStream<unknown> | ClientDuplexStream<unknown, unknown>,
  { flush }: CallContext,
) {
  const iterator = requests[Symbol.asyncIterator]()
  let over = false
  let cause: Error | undefined
  let wake = () => {}
  call.on('drain', () => wake())

  const write = async (request: unknown) => {
    const room = call.write(request, flush)
    flush()
    if (room) return
    await new Promise<void>((resolve) => {
      wake = resolve
    })
  }
  const run = async () => {
    for await (const request of { [Symbol.asyncIterator]: () => iterator }) {
      if (over) return
      await write(request)
    }
    if (!over) call.end()
    flush()
  }
  run().catch((error: unknown) => {
    cause = error instanceof Error ? error : new Error(String(error))
    call.cancel()
  })

  return {
    /** The call is over; returns the error of the caller's own that ended it, if one did. */
    stop(): Error | undefined {
      over = true
      wake()
      void iterator.return?.()
      return cause
    },
  }
}

function fromServiceError({ code, details }: ServiceError): GrpcError {
  const status = statusName(code)
  return new GrpcError(status === 'OK' ? 'UNKNOWN' : status, details)
}
