/** Pings over a connection, by which a peer that stopped without a word is found. */

export interface Keepalive {
  /** Between the answer to a ping and the next ping. */
  readonly intervalMs: number
  /** How long the answer to a ping may take. */
  readonly timeoutMs: number
}
