/** A service whose messages are plain text or bytes, with one method of each kind. */

import type { MessageType } from '../../../src/gen/message.ts'
import { createGrpcClient, type GrpcClientOptions } from '../../../src/lib/grpc/client.ts'
import type { Handlers } from '../../../src/lib/grpc/methods.ts'
import { createGrpcServer, type GrpcServerOptions } from '../../../src/lib/grpc/server.ts'
import { silentLog } from '../../../src/lib/log.ts'

const text: MessageType<string, string> = {
  encode: (message) => ({ finish: () => Buffer.from(message) }),
  decode: (bytes) => Buffer.from(bytes).toString(),
}
const bytes: MessageType<Uint8Array, Uint8Array> = {
  encode: (message) => ({ finish: () => message }),
  decode: (message) => message,
}

const method = <Request, Response, RequestStream extends boolean, ResponseStream extends boolean>(
  name: string,
  request: Request,
  response: Response,
  requestStream: RequestStream,
  responseStream: ResponseStream,
) => ({ path: `/test.Echo/${name}`, request, response, requestStream, responseStream })

export const echoService = {
  name: 'test.Echo',
  methods: {
    unary: method('Unary', text, text, false, false),
    serverStream: method('ServerStream', text, text, false, true),
    clientStream: method('ClientStream', text, text, true, false),
    bidi: method('Bidi', text, text, true, true),
    bytes: method('Bytes', bytes, bytes, false, false),
    byteStream: method('ByteStream', text, bytes, false, true),
    byteBidi: method('ByteBidi', bytes, bytes, true, true),
  },
} as const

export type Echo = typeof echoService

export interface Ends {
  readonly server: ReturnType<typeof createGrpcServer>
  readonly client: ReturnType<typeof createGrpcClient<Echo>>
  readonly port: number
}

const cleanups: (() => unknown)[] = []

/** To be called after each test. */
export async function closeAll(): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
}

export function later(cleanup: () => unknown): void {
  cleanups.push(cleanup)
}

/** A server with the given handlers on a free port, and a client of it. */
export async function serve(
  handlers: Handlers<Echo>,
  options: Partial<GrpcServerOptions> & { readonly client?: Partial<GrpcClientOptions> } = {},
): Promise<Ends> {
  const { client: clientOptions, ...serverOptions } = options
  const server = createGrpcServer({ log: silentLog, ...serverOptions })
  server.add(echoService, handlers)
  const { port } = await server.listen({ host: '127.0.0.1', port: 0 })
  later(() => server.close({ graceMs: 0 }))
  const client = createGrpcClient(echoService, { target: `127.0.0.1:${port}`, ...clientOptions })
  later(() => client.close())
  return { server, client, port }
}

export async function* items<T>(...values: readonly T[]): AsyncGenerator<T> {
  yield* values
}

export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = []
  for await (const item of source) collected.push(item)
  return collected
}

/** What a promise or an iteration rejected with. */
export async function failure(work: Promise<unknown>): Promise<unknown> {
  try {
    await work
  } catch (error) {
    return error
  }
  throw new Error('expected a failure')
}
