/** Turns our handlers into the callbacks and streams of grpc-js, one function for each kind. */

import type {
  handleBidiStreamingCall,
  handleClientStreamingCall,
  handleServerStreamingCall,
  handleUnaryCall,
  Metadata,
  ServerDuplexStream,
  ServerErrorResponse,
  ServerReadableStream,
} from '@grpc/grpc-js'
import type { Log } from '../log.ts'
import { GrpcError } from './errors.ts'
import { Messages } from './messages.ts'
import {
  errorResponse,
  type OpenCall,
  type ServerCall,
  type ShutDown,
  type SurfaceCall,
} from './server-call.ts'

/** What the calls of one method have in common. */
export interface MethodContext {
  readonly path: string
  readonly log: Log
  /** How long a client may leave a stream unread that has more to send. */
  readonly sendTimeoutMs: number
  /** Notes a call that runs. */
  open(surface: SurfaceCall, shutDown?: ShutDown): OpenCall
  close(call: OpenCall): void
}

type Unary = (request: unknown, call: ServerCall) => Promise<unknown>
type ServerStream = (request: unknown, call: ServerCall) => AsyncIterable<unknown>
type ClientStream = (requests: AsyncIterable<unknown>, call: ServerCall) => Promise<unknown>
type Bidi = (requests: AsyncIterable<unknown>, call: ServerCall) => AsyncIterable<unknown>

/** The writing half of a streaming call. */
interface ResponseStream extends SurfaceCall {
  write(message: unknown, sent: () => void): boolean
  /** Sends the status OK and the trailers, where a plain stream would take a last chunk. */
  end(trailers?: Metadata): unknown
  /** grpc-js ends the call with this as its status. */
  emit(event: 'error', error: ServerErrorResponse): boolean
  on(event: 'cancelled' | 'drain', listener: () => void): unknown
}

export function unary(run: Unary, context: MethodContext): handleUnaryCall<unknown, unknown> {
  return async (surface, respond) => {
    const call = context.open(surface)
    try {
      const response = await run(surface.request, call)
      call.answered()
      respond(null, response, call.trailers)
    } catch (error) {
      call.answered()
      respond(errorResponse(error, call, context.log, context.path))
    }
    call.flush()
    context.close(call)
  }
}

export function clientStream(
  run: ClientStream,
  context: MethodContext,
): handleClientStreamingCall<unknown, unknown> {
  return async (surface, respond) => {
    const call = context.open(surface, (open, reason) => {
      respond(errorResponse(reason, open, context.log, context.path))
    })
    try {
      const response = await run(requestsOf(surface, call), call)
      if (call.aborted === undefined) {
        call.answered()
        respond(null, response, call.trailers)
      }
    } catch (error) {
      const response = errorResponse(error, call, context.log, context.path)
      if (call.aborted === undefined) {
        call.answered()
        respond(response)
      }
    }
    call.flush()
    context.close(call)
  }
}

export function serverStream(
  run: ServerStream,
  context: MethodContext,
): handleServerStreamingCall<unknown, unknown> {
  return (surface) => {
    const call = context.open(surface, shutDownStream(surface, context))
    void pump(() => run(surface.request, call), surface, call, context)
  }
}

export function bidi(run: Bidi, context: MethodContext): handleBidiStreamingCall<unknown, unknown> {
  return (surface) => {
    const call = context.open(surface, shutDownStream(surface, context))
    void pump(() => run(requestsOf(surface, call), call), surface, call, context)
  }
}

/** Sends what a handler yields, asking for more only while the transport takes it. */
async function pump(
  run: () => AsyncIterable<unknown>,
  surface: ResponseStream,
  call: OpenCall,
  context: MethodContext,
): Promise<void> {
  let wake = () => {}
  surface.on('drain', () => wake())
  call.onAbort(() => wake())
  try {
    for await (const response of run()) {
      if (call.aborted !== undefined) break
      if (write(surface, response, call)) continue
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(unread(context)), context.sendTimeoutMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    if (call.aborted === undefined) {
      call.answered()
      surface.end(call.trailers)
    }
  } catch (error) {
    const response = errorResponse(error, call, context.log, context.path)
    if (call.aborted === undefined) {
      call.answered()
      surface.emit('error', response)
    }
  }
  call.flush()
  context.close(call)
}

function unread({ sendTimeoutMs }: MethodContext): GrpcError {
  return new GrpcError('UNAVAILABLE', `the client has read nothing for ${sendTimeoutMs} ms`)
}

function write(surface: ResponseStream, message: unknown, call: OpenCall): boolean {
  // When one message is out, grpc-js hands over the next one, which needs a push again.
  const room = surface.write(message, () => call.flush())
  call.flush()
  return room
}

function shutDownStream(surface: ResponseStream, context: MethodContext) {
  return (call: OpenCall, reason: GrpcError): void => {
    surface.emit('error', errorResponse(reason, call, context.log, context.path))
    call.flush()
  }
}

type RequestStream = ServerReadableStream<unknown, unknown> | ServerDuplexStream<unknown, unknown>

function requestsOf(surface: RequestStream, call: OpenCall): AsyncIterable<unknown> {
  const requests = new Messages<unknown>({
    pause: () => surface.pause(),
    resume: () => surface.resume(),
    // What the client still sends is read and dropped, so that it can finish.
    cancel: () => surface.resume(),
  })
  surface.on('data', (request: unknown) => requests.push(request))
  onRequestsEnd(surface, call, () => requests.end())
  call.onAbort(() => requests.end(call.aborted))
  return requests
}

/**
 * Calls `listener` when the client has sent all. A call that is reset or cut off ends first and is
 * cancelled in the same turn, so the end is believed in the next one.
 */
export function onRequestsEnd(surface: RequestStream, call: OpenCall, listener: () => void): void {
  surface.on('end', () =>
    setImmediate(() => {
      if (call.aborted === undefined) listener()
    }),
  )
}
