/** One gRPC call by hand, to see the very headers and trailers. */

import { type ClientHttp2Session, connect, type IncomingHttpHeaders } from 'node:http2'

export interface CallResult {
  /** Answer headers and trailers together: Envoy's own answers have headers only. */
  readonly headers: IncomingHttpHeaders
  readonly grpcStatus: number
  readonly message: string
}

export interface GrpcConnection {
  /** Sends one empty message and ends. */
  call(method: string, headers?: Readonly<Record<string, string>>): Promise<CallResult>
  close(): void
}

export function grpcConnection(port: number): GrpcConnection {
  const session = connect(`http://127.0.0.1:${port}`)
  session.on('error', () => {})
  return {
    call: (method, headers = {}) => callOn(session, method, headers),
    close: () => session.destroy(),
  }
}

function callOn(
  session: ClientHttp2Session,
  method: string,
  headers: Readonly<Record<string, string>>,
): Promise<CallResult> {
  const { promise, resolve, reject } = Promise.withResolvers<CallResult>()
  const stream = session.request({
    ':method': 'POST',
    ':path': method,
    'content-type': 'application/grpc',
    te: 'trailers',
    ...headers,
  })
  let received: IncomingHttpHeaders = {}
  const add = (more: IncomingHttpHeaders) => {
    received = { ...received, ...more }
  }
  stream.on('response', add)
  stream.on('trailers', add)
  stream.on('error', reject)
  stream.on('close', () => {
    const message = decodeURIComponent(String(received['grpc-message'] ?? ''))
    resolve({ headers: received, grpcStatus: Number(received['grpc-status']), message })
  })
  stream.resume()
  stream.end(Buffer.alloc(5))
  return promise
}
