/** Requests over one HTTP/2 connection by hand: thousands at a time, with the very trailers. */

import { type ClientHttp2Session, connect, type IncomingHttpHeaders } from 'node:http2'

type Headers = Readonly<Record<string, string>>

export interface CallResult {
  /** Headers and trailers together: Envoy's own answers to gRPC have headers only. */
  readonly headers: IncomingHttpHeaders
  readonly grpcStatus: number
  readonly message: string
}

export interface Http2Connection {
  /** Gives the HTTP status. */
  post(path: string, headers?: Headers): Promise<number>
  /** A gRPC call with one empty message. */
  call(method: string, headers?: Headers): Promise<CallResult>
  close(): void
}

export function http2Connection(port: number): Http2Connection {
  const session = connect(`http://127.0.0.1:${port}`)
  session.on('error', () => {})
  return {
    post: async (path, headers = {}) =>
      Number((await request(session, { ':path': path, ...headers }))[':status']),
    call: async (method, headers = {}) => {
      const grpc = { 'content-type': 'application/grpc', te: 'trailers' }
      const received = await request(session, { ':path': method, ...grpc, ...headers })
      return {
        headers: received,
        grpcStatus: Number(received['grpc-status']),
        message: decodeURIComponent(String(received['grpc-message'] ?? '')),
      }
    },
    close: () => session.destroy(),
  }
}

function request(session: ClientHttp2Session, headers: Headers): Promise<IncomingHttpHeaders> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingHttpHeaders>()
  const stream = session.request({ ':method': 'POST', ...headers })
  const received: IncomingHttpHeaders = {}
  const add = (more: IncomingHttpHeaders) => Object.assign(received, more)
  stream.on('response', add)
  stream.on('trailers', add)
  stream.on('error', reject)
  stream.on('close', () => resolve(received))
  stream.resume()
  stream.end(Buffer.alloc(5))
  return promise
}
