/** IP addresses and names: Envoy wants the first in endpoints, and resolves the second itself. */

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`)

/** Whether Envoy can use the address as it is, without DNS. */
export function isIpAddress(address: string): boolean {
  return IPV4.test(address) || isIpv6Address(address)
}

/** The URL parser knows every form of them; it has to be kept from seeing anything else. */
function isIpv6Address(address: string): boolean {
  return /^[0-9a-f:.]+$/i.test(address) && URL.canParse(`http://[${address}]/`)
}
