/** Addresses as URLs and gRPC targets write them. */

import type { Address } from './settings.ts'

/** `host:port`, with an IPv6 address in brackets. */
export function authority({ host, port }: Address): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}
