/** The HTTP/2 stream below a call of grpc-js, which has no public way to it. */

import type { ServerHttp2Stream } from 'node:http2'

/** Throws where grpc-js is another than it was built for. */
export function streamBelow(surface: object): ServerHttp2Stream {
  const { call } = surface as { readonly call?: { readonly stream?: ServerHttp2Stream } }
  if (call?.stream === undefined) throw new Error('grpc-js keeps the HTTP/2 stream elsewhere')
  return call.stream
}
