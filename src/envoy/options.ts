/** Everything an operator can set about what we send to Envoy. */

export const ACCESS_LOG_SCOPES = ['none', 'failures', 'all'] as const
export type AccessLogScope = (typeof ACCESS_LOG_SCOPES)[number]

export interface EnvoyOptions {
  readonly listener: {
    /** IP address on which Envoy takes inference requests. */
    readonly host: string
    readonly port: number
    /** How much of a request or answer Envoy holds for a connection before it slows the sender. */
    readonly connectionBufferBytes: number
  }
  readonly accessLog: {
    readonly requests: AccessLogScope
    /** A file that Envoy can write to; absent means Envoy's standard output. */
    readonly path?: string
  }
  readonly upstream: {
    readonly connectTimeoutMs: number
    /** From the end of a request to the end of its answer; 0 means no limit. */
    readonly requestTimeoutMs: number
    /**
     * A connection to a replica that was unused for this long is closed by Envoy. It must be below
     * the replica's own limit, or a request may meet a connection that is just being closed.
     */
    readonly idleTimeoutMs: number
    /** How often a request that no replica has seen is sent again; 0 turns it off. */
    readonly retries: number
  }
  /**
   * For one cluster, which many models share. They are far above what a replica can hold, because a
   * limit that is reached refuses the requests of all those models; limits of one model belong to
   * its replicas.
   */
  readonly limits: {
    readonly connections: number
    readonly pendingRequests: number
    readonly requests: number
  }
}

const UNLIMITED = 4_294_967_295

export const defaultEnvoyOptions: EnvoyOptions = {
  listener: { host: '0.0.0.0', port: 9000, connectionBufferBytes: 1_048_576 },
  accessLog: { requests: 'failures' },
  upstream: { connectTimeoutMs: 5_000, requestTimeoutMs: 0, idleTimeoutMs: 4_000, retries: 3 },
  limits: { connections: UNLIMITED, pendingRequests: UNLIMITED, requests: UNLIMITED },
}
