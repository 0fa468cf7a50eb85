/** Checks that are cheap here and would be a refusal by Envoy later, told as the owner's problem. */

import type { Mirror, Route, Split } from '../domain/route.ts'
import type { ServerReplica } from '../domain/server.ts'
import type { Problem } from '../lib/problem.ts'
import { isIpAddress } from './address.ts'
import { internalModelName } from './names.ts'
import type { EnvoyOptions } from './options.ts'

const MAX_UINT32 = 4_294_967_295
const MAX_PORT = 65_535
/** Envoy refuses requests whose headers come to more than 60 KiB; a name is in several of them. */
const MAX_NAME_LENGTH = 1_024

/** What would have Envoy refuse the scope of the route, or clients unable to name it. */
export function validateRoute(route: Route): readonly Problem[] {
  return [
    ...nameProblems(route.name, 'name'),
    ...route.splits.flatMap((split, index) => splitProblems(split, `splits[${index}]`)),
    ...totalWeightProblems(route.splits),
    ...route.mirrors.flatMap((mirror, index) => mirrorProblems(mirror, `mirrors[${index}]`)),
  ]
}

/** What would have Envoy refuse the listener, or every cluster. */
export function validateOptions(options: EnvoyOptions): readonly Problem[] {
  const { listener, accessLog, upstream, limits } = options
  return [
    ...check(
      isIpAddress(listener.host),
      'listener.host',
      `${quote(listener.host)} cannot be listened on`,
      'an IP address, such as 127.0.0.1 or 0.0.0.0',
    ),
    ...integerProblems(listener.port, 0, MAX_PORT, 'listener.port'),
    ...integerProblems(
      listener.connectionBufferBytes,
      1,
      MAX_UINT32,
      'listener.connectionBufferBytes',
    ),
    ...check(accessLog.path !== '', 'accessLog.path', 'is empty', 'a file, or no path at all'),
    ...integerProblems(upstream.connectTimeoutMs, 1, MAX_UINT32, 'upstream.connectTimeoutMs'),
    ...integerProblems(upstream.requestTimeoutMs, 0, MAX_UINT32, 'upstream.requestTimeoutMs'),
    ...integerProblems(upstream.idleTimeoutMs, 0, MAX_UINT32, 'upstream.idleTimeoutMs'),
    ...integerProblems(upstream.retries, 0, MAX_UINT32, 'upstream.retries'),
    ...Object.entries(limits).flatMap(([name, limit]) =>
      integerProblems(limit, 1, MAX_UINT32, `limits.${name}`),
    ),
  ]
}

function splitProblems(split: Split, field: string): readonly Problem[] {
  return [
    ...nameProblems(internalModelName(split.model, split.version), `${field}.model`),
    ...integerProblems(split.weight, 0, MAX_UINT32, `${field}.weight`),
  ]
}

/** Envoy adds the weights up in 32 bits. */
function totalWeightProblems(splits: readonly Split[]): readonly Problem[] {
  const total = splits.reduce((sum, { weight }) => sum + weight, 0)
  return check(
    total <= MAX_UINT32,
    'splits',
    `the weights come to ${total}`,
    `at most ${MAX_UINT32} in all`,
  )
}

function mirrorProblems(mirror: Mirror, field: string): readonly Problem[] {
  const { model, version, percent } = mirror
  return [
    ...nameProblems(internalModelName(model, version), `${field}.model`),
    ...check(
      percent >= 0 && percent <= 100,
      `${field}.percent`,
      `${percent} is no percentage`,
      '0 to 100',
    ),
  ]
}

/** Names are sent in headers, and taken from paths. */
function nameProblems(name: string, field: string): readonly Problem[] {
  const usable = /^[\x21-\x2e\x30-\x7e]+$/.test(name) && name.length <= MAX_NAME_LENGTH
  return check(
    usable,
    field,
    `${quote(name)} cannot be sent in a header or path`,
    `up to ${MAX_NAME_LENGTH} ASCII characters without spaces and slashes`,
  )
}

/** What would have Envoy refuse endpoints at this address. */
export function validateReplica(
  replica: Pick<ServerReplica, 'address' | 'httpPort' | 'grpcPort'>,
  field: string,
): readonly Problem[] {
  const { address, httpPort, grpcPort } = replica
  return [
    ...check(
      isIpAddress(address) || /^[A-Za-z0-9._-]{1,253}$/.test(address),
      `${field}.address`,
      `${quote(address)} is no address`,
      'an IP address or a DNS name',
    ),
    ...integerProblems(httpPort, 1, MAX_PORT, `${field}.httpPort`),
    ...integerProblems(grpcPort, 1, MAX_PORT, `${field}.grpcPort`),
  ]
}

function integerProblems(
  value: number,
  least: number,
  most: number,
  field: string,
): readonly Problem[] {
  const fits = Number.isInteger(value) && value >= least && value <= most
  return check(fits, field, `${value} is out of range`, `a whole number from ${least} to ${most}`)
}

function check(holds: boolean, field: string, message: string, expected: string): Problem[] {
  return holds ? [] : [{ severity: 'error', field, message, expected }]
}

/** Bounded, because it may be as long as its sender liked. */
function quote(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text)
}
