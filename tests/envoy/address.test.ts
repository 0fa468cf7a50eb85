import { expect, test } from 'bun:test'
import { isIpAddress } from '../../src/envoy/address.ts'

test.each(['127.0.0.1', '0.0.0.0', '255.255.255.255', '::', '::1', 'FD00::a:1', '::ffff:10.0.0.2'])(
  '%s is an IP address',
  (address) => expect(isIpAddress(address)).toBe(true),
)

test.each([
  '',
  'localhost',
  'mlserver-0.mlserver',
  '256.0.0.1',
  '1.2.3',
  '01.2.3.4',
  ':',
  '1:2',
  '::1::',
  'fe80::1%eth0',
  '::1]/x[',
  '10.0.0.1:80',
])('%s is none', (address) => expect(isIpAddress(address)).toBe(false))
