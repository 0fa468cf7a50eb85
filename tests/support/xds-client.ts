/** A client that speaks raw discovery messages over gRPC, and does nothing of its own accord. */

import { type ChannelOptions, Client, type ClientDuplexStream, credentials } from '@grpc/grpc-js'
import type { MessageType, MethodDefinition } from '../../src/gen/message.ts'
import { aggregatedDiscoveryService } from '../../src/gen/services.ts'

const RESPONSE_DEADLINE_MS = 5_000

export interface RawStream<Request, Response> {
  send(request: Request): void
  /** The next response; rejects when the stream is over or none comes in time. */
  receive(): Promise<Response>
  /** Resolves with the status code when the server ends the stream. */
  readonly ended: Promise<number>
  /** No more is read until `resume`. */
  pause(): void
  resume(): void
  /** The client will send no more. */
  end(): void
  /** The client is gone, for all that the server can see. */
  cancel(): void
}

export interface RawClient {
  open<M extends MethodDefinition>(method: M): RawStream<Sent<M['request']>, Got<M['response']>>
  sotw(): SotwStream
  delta(): DeltaStream
  close(): void
}

type Sent<T> = T extends { encode(message: infer Message): unknown } ? Message : never
type Got<T> = T extends { decode(bytes: Uint8Array): infer Message } ? Message : never

const { streamAggregatedResources, deltaAggregatedResources } = aggregatedDiscoveryService.methods

export type SotwStream = RawStream<
  Sent<(typeof streamAggregatedResources)['request']>,
  Got<(typeof streamAggregatedResources)['response']>
>
export type DeltaStream = RawStream<
  Sent<(typeof deltaAggregatedResources)['request']>,
  Got<(typeof deltaAggregatedResources)['response']>
>

/** One connection to a discovery server on this host; `options` are those of grpc-js. */
export function connectXds(port: number, options: ChannelOptions = {}): RawClient {
  const client = new Client(`127.0.0.1:${port}`, credentials.createInsecure(), {
    'grpc.max_receive_message_length': -1,
    // Otherwise grpc-js shares one connection among all clients of an address.
    'grpc.use_local_subchannel_pool': 1,
    ...options,
  })
  const open: RawClient['open'] = (method) => openStream(client, method)
  return {
    open,
    sotw: () => open(streamAggregatedResources),
    delta: () => open(deltaAggregatedResources),
    close: () => client.close(),
  }
}

function openStream<M extends MethodDefinition>(
  client: Client,
  method: M,
): RawStream<Sent<M['request']>, Got<M['response']>> {
  const request: MessageType<unknown, never> = method.request
  const call: ClientDuplexStream<
    Sent<M['request']>,
    Got<M['response']>
  > = client.makeBidiStreamRequest(
    method.path,
    (message) => Buffer.from(request.encode(message as never).finish()),
    (bytes) => method.response.decode(bytes) as Got<M['response']>,
  )
  return new CallStream(call)
}

class CallStream<Request, Response> implements RawStream<Request, Response> {
  readonly ended: Promise<number>
  readonly #call: ClientDuplexStream<Request, Response>
  readonly #received: Response[] = []
  #wake = () => {}
  #isOver = false

  constructor(call: ClientDuplexStream<Request, Response>) {
    this.#call = call
    const { promise, resolve } = Promise.withResolvers<number>()
    this.ended = promise
    call.on('data', (response: Response) => {
      this.#received.push(response)
      this.#wake()
    })
    call.on('error', () => {})
    call.on('status', ({ code }) => {
      this.#isOver = true
      resolve(code)
      this.#wake()
    })
  }

  send(request: Request): void {
    this.#call.write(request)
  }

  async receive(): Promise<Response> {
    const first = this.#received.shift()
    if (first !== undefined) return first
    if (this.#isOver) throw new Error('the stream is over')
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.#wake = resolve
    const timer = setTimeout(() => reject(new Error('no response came')), RESPONSE_DEADLINE_MS)
    await promise.finally(() => clearTimeout(timer))
    return this.receive()
  }

  pause(): void {
    this.#call.pause()
  }

  resume(): void {
    this.#call.resume()
  }

  end(): void {
    this.#call.end()
  }

  cancel(): void {
    this.#call.cancel()
  }
}
