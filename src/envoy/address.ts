/** IP addresses and names: Envoy wants the first in endpoints, and resolves the second itself. */

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`)
/** No DNS name holds a colon, so it only has to be told from garbage. */
const IPV6 = /^[0-9a-f:]*:[0-9a-f:]*(?:\d+\.\d+\.\d+\.\d+)?(?:%[\w.-]+)?$/i

/** Whether Envoy can use the address as it is, without DNS. */
export function isIpAddress(address: string): boolean {
  return IPV4.test(address) || (IPV6.test(address) && address.includes(':'))
}
