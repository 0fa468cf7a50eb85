/** Compressed gRPC messages made plain: beside the event loop, and in bounded memory. */

import { createGunzip, createInflate } from 'node:zlib'
import { fail, ok, type Result } from '../../lib/result.ts'
import type { Room } from './room.ts'

/** Why a request cannot go on. */
export interface Unreadable {
  readonly status: 'UNIMPLEMENTED' | 'INTERNAL' | 'RESOURCE_EXHAUSTED'
  readonly reason: string
}

/** A message has to be in memory as a whole, because its length comes before it. */
export const UNPACK_LIMIT_BYTES = 128 * 1024 * 1024

const INFLATERS: Readonly<Record<string, typeof createGunzip>> = {
  gzip: createGunzip,
  deflate: createInflate,
}

/** Whether messages of this `grpc-encoding` can be unpacked. */
export function checkEncoding(encoding: string | undefined): Unreadable | undefined {
  if (encoding !== undefined && INFLATERS[encoding] !== undefined) return undefined
  const name = encoding ?? 'nothing that was named'
  const reason = `messages compressed with ${name} are not supported; gzip and deflate are`
  return { status: 'UNIMPLEMENTED', reason }
}

/**
 * The pieces of a message, for which the room was taken. `done` is called once, later, and not any
 * more after what this returns was called to give up.
 */
export function unpack(
  message: readonly Uint8Array[],
  encoding: string | undefined,
  room: Room,
  done: (unpacked: Result<readonly Uint8Array[], Unreadable>) => void,
): () => void {
  const inflater = (INFLATERS[encoding ?? ''] ?? createInflate)()
  const pieces: Uint8Array[] = []
  let bytes = 0
  let over = false
  const giveUp = () => {
    if (over) return
    over = true
    room.give(bytes)
    inflater.destroy()
  }
  const failWith = (unreadable: Unreadable) => {
    if (over) return
    giveUp()
    done(fail(unreadable))
  }
  inflater.on('data', (piece: Buffer) => {
    if (over) return
    if (bytes + piece.length > UNPACK_LIMIT_BYTES) failWith(tooLarge(UNPACK_LIMIT_BYTES))
    else if (!room.take(piece.length)) failWith(noRoom)
    else {
      bytes += piece.length
      pieces.push(piece)
    }
  })
  inflater.on('end', () => {
    if (over) return
    over = true
    done(ok(pieces))
  })
  inflater.on('error', () =>
    failWith({ status: 'INTERNAL', reason: 'a message cannot be decompressed' }),
  )
  for (const part of message) inflater.write(part)
  inflater.end()
  return giveUp
}

export function tooLarge(bytes: number): Unreadable {
  return { status: 'RESOURCE_EXHAUSTED', reason: `a message of ${bytes} bytes is too large` }
}

export const noRoom: Unreadable = {
  status: 'RESOURCE_EXHAUSTED',
  reason: 'too many large compressed messages at the same time',
}
