/** A stand-in for one replica's two proxies: tells what reached it, or answers as it is asked to. */

import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import {
  createServer as createHttp2Server,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2'
import type { AddressInfo } from 'node:net'

export interface Seen {
  readonly path: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

export interface EchoUpstream extends AsyncDisposable {
  readonly httpPort: number
  readonly grpcPort: number
  /** All requests so far, in order of arrival. */
  readonly seen: readonly Seen[]
  /** Resolves when one that fits has come, now or later. */
  sees(fits: (seen: Seen) => boolean): Promise<Seen>
  /** Held requests are answered. */
  release(): void
  stop(): Promise<void>
}

/**
 * By header `x-test`: `status:<code>` answers with that code and the body `model says <code>`; `hold`
 * waits for `release`; `abort` cuts the connection. Anything else is answered 200 with a `Seen`.
 */
export async function startEchoUpstream(): Promise<EchoUpstream> {
  const seen: Seen[] = []
  const waiting = new Set<() => void>()
  const held: (() => void)[] = []
  const note = (one: Seen) => {
    seen.push(one)
    for (const check of waiting) check()
  }
  const http = createHttpServer((request, response) => answerHttp(request, response, note, held))
  const grpc = createHttp2Server((request, response) => answerGrpc(request, response, note, held))
  const httpPort = await listen(http)
  const grpcPort = await listen(grpc)
  const stop = async () => {
    http.closeAllConnections()
    http.close()
    grpc.close()
  }
  return {
    httpPort,
    grpcPort,
    seen,
    sees: (fits) => {
      const { promise, resolve } = Promise.withResolvers<Seen>()
      const check = () => {
        const found = seen.find(fits)
        if (found === undefined) return
        waiting.delete(check)
        resolve(found)
      }
      waiting.add(check)
      check()
      return promise
    },
    release: () => {
      for (const answer of held.splice(0)) answer()
    },
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

function answerHttp(
  request: IncomingMessage,
  response: ServerResponse,
  note: (seen: Seen) => void,
  held: (() => void)[],
): void {
  const one = { path: request.url ?? '', headers: request.headers }
  note(one)
  const wish = String(request.headers['x-test'] ?? '')
  const answer = () => {
    const code = /^status:(\d+)$/.exec(wish)?.[1]
    response.writeHead(code === undefined ? 200 : Number(code), { 'content-type': 'text/x-model' })
    response.end(code === undefined ? JSON.stringify(one) : `model says ${code}`)
  }
  request.resume()
  if (wish === 'abort') request.socket.destroy()
  else if (wish === 'hold') held.push(answer)
  else request.once('end', answer)
}

function answerGrpc(
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  note: (seen: Seen) => void,
  held: (() => void)[],
): void {
  note({ path: request.url, headers: request.headers })
  const wish = String(request.headers['x-test'] ?? '')
  const status = /^grpc:(\d+)$/.exec(wish)?.[1] ?? '0'
  const answer = () => {
    response.writeHead(200, {
      'content-type': 'application/grpc',
      'echo-internal-model': String(request.headers['seldon-internal-model'] ?? ''),
    })
    response.addTrailers({ 'grpc-status': status, 'grpc-message': `model says ${status}` })
    response.end(Buffer.alloc(5))
  }
  request.resume()
  if (wish === 'hold') held.push(answer)
  else request.once('end', answer)
}

function listen(server: {
  listen(port: number, host: string, ready: () => void): unknown
  address(): AddressInfo | string | null
}): Promise<number> {
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('no port'))
      else resolve(address.port)
    })
  })
}
