/**
 * Puts the internal model name into the messages of a gRPC request without decoding them.
 *
 * The last value of a protobuf field counts, so the name is appended to each message and its
 * length prefix grows; tensors pass by untouched. A compressed message cannot be added to (the
 * second part of a gzip file is refused by the gRPC C++ core), so it goes on uncompressed.
 */

import { gunzipSync, inflateSync } from 'node:zlib'
import { fail, ok, type Result } from '../../lib/result.ts'

/** The start of every request that names a model: field 1 is the name, field 2 the version. */
export function modelNameFields(internalName: string): Buffer {
  const name = Buffer.from(internalName)
  return Buffer.concat([Buffer.of(0x0a), varint(name.length), name, Buffer.of(0x12, 0)])
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
  return Buffer.from([...bytes, rest])
}

export interface MessageRewriter {
  /** The pieces to send on for the bytes that came. Fails when they cannot be understood. */
  push(bytes: Buffer): Result<readonly Uint8Array[], Unreadable>
  /** Bytes taken in and kept until their message is complete. */
  held(): number
}

export interface Unreadable {
  readonly status: 'UNIMPLEMENTED' | 'INTERNAL' | 'RESOURCE_EXHAUSTED'
  readonly reason: string
}

const PREFIX_BYTES = 5
const PREFIX_MAX = 0xffff_ffff
/** A compressed message has to be in memory as a whole, twice. */
const COMPRESSED_LIMIT_BYTES = 128 * 1024 * 1024

/** `encoding` is the request's `grpc-encoding`. */
export function createMessageRewriter(
  fields: Buffer,
  encoding: string | undefined,
): MessageRewriter {
  let prefix = Buffer.alloc(0)
  /** What is still to come of the current message. */
  let left = 0
  let inside = false
  /** The parts of a compressed message. */
  let compressed: Buffer[] | undefined
  let heldBytes = 0

  function startMessage(out: Uint8Array[]): Unreadable | undefined {
    const isCompressed = prefix[0] === 1
    left = prefix.readUInt32BE(1)
    inside = true
    if (isCompressed) {
      if (left > COMPRESSED_LIMIT_BYTES) return tooLarge(left)
      compressed = []
      return undefined
    }
    if (left + fields.length > PREFIX_MAX) return tooLarge(left)
    out.push(prefixFor(left + fields.length))
    return undefined
  }

  function endMessage(out: Uint8Array[]): Unreadable | undefined {
    inside = false
    prefix = Buffer.alloc(0)
    if (compressed === undefined) {
      out.push(fields)
      return undefined
    }
    const message = decompress(Buffer.concat(compressed), encoding)
    compressed = undefined
    heldBytes = 0
    if (!message.ok) return message.error
    out.push(prefixFor(message.value.length + fields.length), message.value, fields)
    return undefined
  }

  /** Takes what belongs to the current message; returns how much that was. */
  function takePayload(bytes: Buffer, out: Uint8Array[]): number {
    const part = bytes.subarray(0, left)
    left -= part.length
    if (compressed === undefined) {
      if (part.length > 0) out.push(part)
    } else {
      compressed.push(part)
      heldBytes += part.length
    }
    return part.length
  }

  /** Takes what the current prefix or message still lacks; returns how much that was. */
  function step(bytes: Buffer, out: Uint8Array[]): Result<number, Unreadable> {
    let taken = 0
    let fault: Unreadable | undefined
    if (inside) {
      taken = takePayload(bytes, out)
      if (left === 0) fault = endMessage(out)
    } else {
      const part = bytes.subarray(0, PREFIX_BYTES - prefix.length)
      taken = part.length
      prefix = Buffer.concat([prefix, part])
      if (prefix.length === PREFIX_BYTES) fault = startMessage(out)
    }
    return fault === undefined ? ok(taken) : fail(fault)
  }

  return {
    push(bytes) {
      const out: Uint8Array[] = []
      // An empty message ends without another byte.
      for (let at = 0; at < bytes.length || (inside && left === 0); ) {
        const taken = step(bytes.subarray(at), out)
        if (!taken.ok) return taken
        at += taken.value
      }
      return ok(out)
    },
    held: () => heldBytes,
  }
}

function prefixFor(length: number): Buffer {
  const bytes = Buffer.alloc(PREFIX_BYTES)
  bytes.writeUInt32BE(length, 1)
  return bytes
}

function decompress(bytes: Buffer, encoding: string | undefined): Result<Buffer, Unreadable> {
  const limit = { maxOutputLength: COMPRESSED_LIMIT_BYTES }
  try {
    if (encoding === 'gzip') return ok(gunzipSync(bytes, limit))
    if (encoding === 'deflate') return ok(inflateSync(bytes, limit))
  } catch (error) {
    const isLimit =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    if (isLimit) return fail(tooLarge(COMPRESSED_LIMIT_BYTES))
    return fail({ status: 'INTERNAL', reason: 'a message cannot be decompressed' })
  }
  return fail({
    status: 'UNIMPLEMENTED',
    reason: `messages compressed with ${encoding ?? 'nothing that was named'} are not supported; gzip and deflate are`,
  })
}

function tooLarge(bytes: number): Unreadable {
  return { status: 'RESOURCE_EXHAUSTED', reason: `a message of ${bytes} bytes is too large` }
}
