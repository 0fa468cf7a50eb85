import { describe, expect, test } from 'bun:test'
import { deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import {
  createMessageRewriter,
  modelNameFields,
  type RewriterListener,
} from '../../../src/agent/proxy/grpc-messages.ts'
import { noRoom, type Unreadable } from '../../../src/agent/proxy/grpc-unpacking.ts'
import { createRoom, type Room } from '../../../src/agent/proxy/room.ts'
import { inference } from '../../../src/gen/seldon.js'

const { ModelInferRequest } = inference

function framed(message: Uint8Array, isCompressed = false): Buffer {
  const prefix = Buffer.alloc(5)
  prefix[0] = isCompressed ? 1 : 0
  prefix.writeUInt32BE(message.length, 1)
  return Buffer.concat([prefix, message])
}

/** The messages in a run of bytes, none of them compressed. */
function messagesOf(bytes: Buffer): Buffer[] {
  const messages: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    expect(bytes[at]).toBe(0)
    const end = at + 5 + bytes.readUInt32BE(at + 1)
    messages.push(bytes.subarray(at + 5, end))
    at = end
  }
  return messages
}

interface Outcome {
  readonly out: Buffer
  readonly keptBytes: number
  readonly failure: Unreadable | undefined
}

const ROOM_BYTES = 1024 * 1024

function leftIn(room: Room): number {
  let left = 0
  for (let bytes = 2 ** 40; bytes >= 1; bytes /= 2) if (room.take(bytes)) left += bytes
  room.give(left)
  return left
}

/** Passes `bytes` through in pieces of the given sizes, again and again. */
async function rewrite(
  bytes: Buffer,
  sizes: readonly number[],
  name: string,
  encoding?: string,
  room: Room = createRoom(ROOM_BYTES),
): Promise<Outcome> {
  const roomBytes = leftIn(room)
  const over = Promise.withResolvers<Unreadable | undefined>()
  const out: Uint8Array[] = []
  let keptBytes = 0
  const rewriter = createMessageRewriter(
    { fields: modelNameFields(name), encoding, room },
    {
      pass: (piece) => out.push(Buffer.from(piece)),
      passUnpacked(piece) {
        out.push(Buffer.from(piece))
        room.give(piece.length)
      },
      kept(count) {
        keptBytes += count
      },
      end: () => over.resolve(undefined),
      fail: over.resolve,
    },
  )
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    const given = Buffer.from(bytes.subarray(at, at + size))
    rewriter.push(given, false)
    // They are not the rewriter's any more.
    given.fill(0xdb)
    at += size
  }
  rewriter.push(Buffer.alloc(0), true)
  const failure = await over.promise
  expect(leftIn(room)).toBe(roomBytes)
  return { out: Buffer.concat(out), keptBytes, failure }
}

function canonical(message: inference.ModelInferRequestInit): string {
  return Buffer.from(ModelInferRequest.encode(message).finish()).toString('hex')
}

const request = fc.record({
  modelName: fc.string(),
  modelVersion: fc.string(),
  id: fc.string(),
  inputs: fc.array(fc.record({ name: fc.string(), datatype: fc.constant('BYTES') }), {
    maxLength: 3,
  }),
  rawInputContents: fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 3 }),
})
const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 })
const internal = fc.stringMatching(/^[a-z0-9-]{1,200}_[1-9]$/)

describe('every message of a stream', () => {
  test('gets the name and loses the version, and nothing else changes', async () => {
    const requests = fc.array(request, { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(requests, sizes, internal, async (asked, cuts, name) => {
        const encoded = asked.map((init) => ModelInferRequest.encode(init).finish())
        const { out, keptBytes } = await rewrite(
          Buffer.concat(encoded.map((one) => framed(one))),
          cuts,
          name,
        )
        const decoded = messagesOf(out).map((one) => canonical(ModelInferRequest.decode(one)))
        const expected = asked.map((init) =>
          canonical({ ...init, modelName: name, modelVersion: '' }),
        )
        expect(decoded).toEqual(expected)
        expect(keptBytes).toBe(0)
      }),
    )
  })

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
  ])('compressed with %s goes on uncompressed, in its place', async (encoding, compress) => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { maxLength: 4 }), sizes, async (requests, cuts) => {
        const encoded = requests.map((init) => ModelInferRequest.encode(init).finish())
        // A sender may leave a small message as it is.
        const sent = encoded.map((one, at) =>
          at % 2 === 0 ? framed(compress(one), true) : framed(one),
        )
        const { out } = await rewrite(Buffer.concat(sent), cuts, 'iris_1', encoding)
        const ids = messagesOf(out).map((one) => ModelInferRequest.decode(one))
        expect(ids.map(({ id, modelName }) => ({ id, modelName }))).toEqual(
          requests.map(({ id }) => ({ id, modelName: 'iris_1' })),
        )
      }),
      { numRuns: 30 },
    )
  })

  test('a large compressed one leaves time for others while it is unpacked', async () => {
    const bytes = framed(gzipSync(Buffer.alloc(32 * 1024 * 1024), { level: 1 }), true)
    let turns = 0
    let over = false
    const turn = () => {
      turns += 1
      if (!over) setImmediate(turn)
    }
    setImmediate(turn)
    const { out } = await rewrite(bytes, [16_384], 'iris_1', 'gzip', createRoom(64 * 1024 * 1024))
    over = true
    expect(out.length).toBeGreaterThan(32 * 1024 * 1024)
    expect(turns).toBeGreaterThan(20)
  })

  test('an uncompressed one is passed on as it comes', () => {
    const out: Uint8Array[] = []
    const rewriter = createMessageRewriter(
      { fields: modelNameFields('iris_1'), encoding: undefined, room: createRoom(0) },
      { ...silent, pass: (piece) => out.push(Buffer.from(piece)) },
    )
    rewriter.push(framed(Buffer.alloc(1_000, 7)).subarray(0, 105), false)
    expect(Buffer.concat(out).length).toBe(105)
  })
})

const silent: RewriterListener = { pass() {}, passUnpacked() {}, kept() {}, end() {}, fail() {} }

describe('what cannot be understood', () => {
  test.each([
    ['an unknown compression', 'snappy', Buffer.from('x'), 'UNIMPLEMENTED'],
    ['a compression that was not named', undefined, Buffer.from('x'), 'UNIMPLEMENTED'],
    ['a broken one', 'gzip', Buffer.from('not gzip'), 'INTERNAL'],
    ['half of one', 'gzip', gzipSync(Buffer.alloc(500)).subarray(0, 20), 'INTERNAL'],
  ] as const)('%s', async (_, encoding, payload, status) => {
    const { failure } = await rewrite(framed(payload, true), [3], 'iris_1', encoding)
    expect(failure?.status).toBe(status)
  })

  test('a compressed message that would fill the memory', async () => {
    const prefix = Buffer.of(1, 0x70, 0, 0, 0)
    const { failure } = await rewrite(prefix, [5], 'iris_1', 'gzip')
    expect(failure?.status).toBe('RESOURCE_EXHAUSTED')
  })

  test('a small one that grows beyond the room there is, before it has grown', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * ROOM_BYTES), { level: 1 })
    const room = createRoom(ROOM_BYTES)
    let mostTaken = 0
    let taken = 0
    const watched: Room = {
      take(bytes) {
        const had = room.take(bytes)
        if (had) taken += bytes
        mostTaken = Math.max(mostTaken, taken)
        return had
      },
      give(bytes) {
        taken -= bytes
        room.give(bytes)
      },
    }
    const packed = bomb.subarray(0, ROOM_BYTES / 2)
    const { failure } = await rewrite(framed(packed, true), [9_000], 'iris_1', 'gzip', watched)
    expect(failure).toEqual(noRoom)
    expect(mostTaken).toBeLessThanOrEqual(ROOM_BYTES)
  })

  test('is given up, with what came after it, when the call is over', async () => {
    const room = createRoom(ROOM_BYTES)
    const told: string[] = []
    const tell = (what: string) => () => told.push(what)
    const rewriter = createMessageRewriter(
      { fields: modelNameFields('iris_1'), encoding: 'gzip', room },
      { ...silent, pass: tell('pass'), passUnpacked: tell('unpacked'), end: tell('end') },
    )
    const message = framed(gzipSync(Buffer.alloc(100_000)), true)
    rewriter.push(Buffer.concat([message, message]), true)
    rewriter.stop()
    // Another message is unpacked in less time than it would have taken.
    await rewrite(message, [1_000], 'iris_1', 'gzip')
    expect(told).toEqual([])
    expect(leftIn(room)).toBe(ROOM_BYTES)
  })
})
