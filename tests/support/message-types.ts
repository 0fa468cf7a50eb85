/** Finds generated messages by their full name. */

import * as envoyRoots from '../../src/gen/envoy.js'
import * as seldonRoots from '../../src/gen/seldon.js'

/** A message whose shape the caller does not know. */
export interface AnyMessageType {
  encode(message: object): { finish(): Uint8Array }
  decode(bytes: Uint8Array): object
}

/** Throws where no such message is generated. */
export function messageTypeOf(name: string): AnyMessageType {
  for (const roots of [envoyRoots, seldonRoots]) {
    const found = name.split('.').reduce<unknown>(memberOf, roots)
    if (isMessageType(found)) return found
  }
  throw new Error(`no message ${name} is generated`)
}

function memberOf(parent: unknown, key: string): unknown {
  const isParent = (typeof parent === 'object' || typeof parent === 'function') && parent !== null
  return isParent ? Reflect.get(parent, key) : undefined
}

function isMessageType(value: unknown): value is AnyMessageType {
  return typeof value === 'function' && 'encode' in value && 'decode' in value
}
