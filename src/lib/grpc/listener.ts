/** One listening port of a gRPC server: it accepts, mends HTTP/2 and hands over to grpc-js. */

import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { type Server as GrpcJsServer, ServerCredentials } from '@grpc/grpc-js'
import { WindowedSocket } from '../http2-window.ts'
import type { Log } from '../log.ts'

/** A peer that does not end its side of a closed connection is cut off after this. */
const LINGER_MS = 2_000

export interface ListenAddress {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  readonly tls?: ServerTls
}

/** All in PEM. */
export interface ServerTls {
  readonly cert: string
  readonly key: string
  /** Whom client certificates are to be signed by. */
  readonly ca?: string
  readonly requireClientCertificate?: boolean
}

/** A port that could not be listened on. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
  readonly host: string
  readonly port: number
  /** The system's code, such as `EADDRINUSE` or `EACCES`. */
  readonly code: string

  constructor(host: string, port: number, code: string) {
    const reasons: Readonly<Record<string, string>> = {
      EADDRINUSE: 'the port is taken',
      EADDRNOTAVAIL: 'the host has no such address',
      EACCES: 'not permitted',
    }
    super(`cannot listen on ${host}:${port}: ${reasons[code] ?? code}`)
    this.host = host
    this.port = port
    this.code = code
  }
}

export class Listener {
  readonly #server: Server
  readonly #connections = new Map<string, WindowedSocket>()
  readonly #log: Log
  #emptied: PromiseWithResolvers<void> | undefined

  constructor(grpc: GrpcJsServer, tls: ServerTls | undefined, log: Log) {
    this.#log = log
    // TLS ends before grpc-js, which would see no certificate through our socket anyway.
    const injector = grpc.createConnectionInjector(ServerCredentials.createInsecure())
    const accept = (socket: Socket) => {
      const connection = this.#add(socket)
      if (connection !== undefined) injector.injectConnection(connection)
    }
    this.#server =
      tls === undefined
        ? createServer({ noDelay: true }, accept)
        : createTlsServer({ noDelay: true, ALPNProtocols: ['h2'], ...tlsOptions(tls) }, accept)
    this.#server.on('tlsClientError', (error: Error) =>
      log.debug('TLS handshake failed', { error }),
    )
  }

  /** Rejects with a ListenError. */
  listen({ host, port }: ListenAddress): Promise<number> {
    const { promise, resolve, reject } = Promise.withResolvers<number>()
    this.#server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ListenError(host, port, error.code ?? error.message)),
    )
    this.#server.listen({ host, port }, () => {
      const address = this.#server.address()
      resolve(address !== null && typeof address === 'object' ? address.port : port)
    })
    return promise
  }

  /** The connection whose other end is `ip:port`. */
  connection(peer: string): WindowedSocket | undefined {
    return this.#connections.get(peer)
  }

  /** Frees the port; connections stay. */
  stopAccepting(): void {
    this.#server.close()
  }

  /** Resolves when no connection is left. */
  emptied(): Promise<void> {
    if (this.#connections.size === 0) return Promise.resolve()
    this.#emptied ??= Promise.withResolvers()
    return this.#emptied.promise
  }

  destroyConnections(): void {
    for (const connection of this.#connections.values()) connection.destroy()
  }

  #add(socket: Socket): WindowedSocket | undefined {
    const connection = new WindowedSocket(socket, 'server')
    connection.on('error', (error) => this.#log.debug('connection failed', { error }))
    const peer = `${connection.remoteAddress}:${connection.remotePort}`
    // The peer's address stands for its certificate, so it must be one connection's alone. Two can
    // only have the same where we listen on several addresses of this host.
    if (this.#connections.has(peer) || connection.remoteAddress === undefined) {
      connection.destroy()
      return undefined
    }
    this.#connections.set(peer, connection)
    connection.once('finish', () => {
      const timer = setTimeout(() => connection.destroy(), LINGER_MS)
      timer.unref()
      connection.once('close', () => clearTimeout(timer))
    })
    connection.once('close', () => {
      this.#connections.delete(peer)
      if (this.#connections.size === 0) this.#emptied?.resolve()
    })
    return connection
  }
}

function tlsOptions({ cert, key, ca, requireClientCertificate = false }: ServerTls) {
  return {
    cert,
    key,
    ...(ca === undefined ? {} : { ca }),
    requestCert: requireClientCertificate,
    rejectUnauthorized: requireClientCertificate,
  }
}
