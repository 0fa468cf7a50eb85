/** Credentials of a gRPC client whose connections stand up to a server that changes its window. */

import type { Socket } from 'node:net'
import { ChannelCredentials } from '@grpc/grpc-js'
import { ClientSocket } from './client-socket.ts'

/** All in PEM. */
export interface ClientTls {
  /** Whom the server's certificate is to be signed by; those the system trusts if not given. */
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
  /** The name in the server's certificate, where it is not the host of the target. */
  readonly serverName?: string
}

type CreateConnector = ChannelCredentials['_createSecureConnector']
type Connector = ReturnType<CreateConnector>

export class WindowedCredentials extends ChannelCredentials {
  readonly #inner: ChannelCredentials
  #socket: ClientSocket | undefined

  constructor(tls: ClientTls | undefined) {
    super()
    this.#inner =
      tls === undefined
        ? ChannelCredentials.createInsecure()
        : ChannelCredentials.createSsl(pem(tls.ca), pem(tls.key), pem(tls.cert))
  }

  /** See WindowedSocket. A client has one connection at a time. */
  flush(): void {
    this.#socket?.flush()
  }

  override _isSecure(): boolean {
    return this.#inner._isSecure()
  }

  override _equals(other: ChannelCredentials): boolean {
    return other === this
  }

  override _createSecureConnector(...of: Parameters<CreateConnector>): Connector {
    const connector = this.#inner._createSecureConnector(...of)
    return {
      connect: async (socket) => {
        const connected = await connector.connect(socket)
        this.#socket = new ClientSocket(connected.socket, 'client')
        // grpc-js asks no more of it than what a Duplex and our class have.
        return { ...connected, socket: this.#socket as unknown as Socket }
      },
      waitForReady: () => connector.waitForReady(),
      getCallCredentials: () => connector.getCallCredentials(),
      destroy: () => connector.destroy(),
    }
  }
}

function pem(text: string | undefined): Buffer | null {
  return text === undefined ? null : Buffer.from(text)
}
