/** The few encodings that protobuf's well-known types want and generated code leaves to us. */

import type { google } from '../gen/envoy.js'
import type { MessageEncoder } from '../gen/message.ts'

/** An Any that holds `message`; `typeName` is its full name, such as `envoy.config.core.v3.Node`. */
export function any<Init>(
  typeName: string,
  type: MessageEncoder<Init>,
  message: Init,
): google.protobuf.AnyInit {
  return {
    typeUrl: `type.googleapis.com/${typeName}`,
    value: type.encode(message).finish(),
  }
}

/** A google.protobuf.Duration. */
export function duration(milliseconds: number): google.protobuf.DurationInit {
  const seconds = Math.floor(milliseconds / 1_000)
  return { seconds, nanos: Math.round((milliseconds - seconds * 1_000) * 1_000_000) }
}
