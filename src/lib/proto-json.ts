/** Canonical proto3 JSON for every message that code is generated for. */

import { type MessageProblem, parseEncoded } from './proto-json/parse.ts'
import { type JsonValue, type PrintOptions, printEncoded } from './proto-json/print.ts'
import { findMessage } from './proto-json/schema.ts'
import type { Result } from './result.ts'

export type { MessageProblem } from './proto-json/parse.ts'
export type { JsonValue, PrintOptions } from './proto-json/print.ts'

/** Whether `name` (`envoy.config.cluster.v3.Cluster`, no type URL) can be printed and parsed. */
export function isKnownMessage(name: string): boolean {
  return findMessage(name) !== undefined
}

/**
 * Prints an encoded message. Fields come in the order of their numbers; unknown fields are left
 * out; an Any of an unknown message is shown as its bytes in base64.
 * Throws on an unknown `name` and on bytes that are no such message.
 */
export function messageToJson(
  name: string,
  bytes: Uint8Array,
  options: PrintOptions = {},
): JsonValue {
  return printEncoded(name, bytes, options)
}

/**
 * Encodes a message from parsed JSON, taking both spellings of field names.
 * Unknown fields, unknown messages and values that do not fit are problems, each with the path of
 * its field; all of them are told at once.
 */
export function messageFromJson(
  name: string,
  json: unknown,
): Result<Uint8Array, readonly MessageProblem[]> {
  return parseEncoded(name, json)
}
