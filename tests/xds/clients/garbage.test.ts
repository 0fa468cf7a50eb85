import { describe, expect, test } from 'bun:test'
import { connect } from 'node:net'
import { FRAME } from '../../support/http2-frames.ts'
import { noise, type RawHttp2 } from '../../support/raw-http2.ts'
import { CDS, DELTA, GoodClient, request, SDS, scene } from './harness.ts'

const WINDOW_BYTES = 1_000_000

/** A length-delimited field in itself, again and again: a struct in a struct in a node's metadata. */
function nested(depth: number): Uint8Array {
  let inner = Buffer.alloc(0)
  for (let level = 0; level < depth; level++) {
    inner = Buffer.concat([Buffer.from([0x0a]), varint(inner.length), inner])
  }
  return inner
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
  return Buffer.from([...bytes, rest])
}

type Misdeed = (raw: RawHttp2) => void

const misdeeds: readonly (readonly [string, Misdeed])[] = [
  ['bytes that are no protobuf', (raw) => raw.message(1, new Uint8Array([0xff, 0xff]))],
  ['noise for a message', (raw) => raw.message(1, noise(10_000))],
  ['messages in one another', (raw) => raw.message(1, nested(3_000))],
  ['a message said to be of 4 GB', (raw) => raw.message(1, noise(10), 0xffff_ffff)],
  [
    'a compressed message that is none',
    (raw) => raw.frame(FRAME.data, 0, 1, Buffer.from([1, 0, 0, 0, 2, 8, 8])),
  ],
  ['noise for a frame', (raw) => raw.bytes(noise(10_000))],
  ['data for a stream that it never opened', (raw) => raw.message(77, request({ typeUrl: CDS }))],
  ['headers that never end', (raw) => raw.frame(FRAME.continuation, 0, 1, noise(1_000))],
]

describe('a client that sends', () => {
  test.each(misdeeds)('%s harms itself alone', async (_, misdeed) => {
    const stage = await scene()
    const { server } = stage
    const good = new GoodClient(stage)
    await good.follows()
    const raw = stage.raw(WINDOW_BYTES)
    raw.open(1, DELTA)
    misdeed(raw)
    await good.follows()
    raw.close()
    const other = stage.raw(WINDOW_BYTES)
    other.open(1, DELTA)
    other.message(1, request({ typeUrl: CDS, node: { id: 'next' } }))
    await other.until(() => other.dataBytes > 0)
    await good.follows()
    await stage.comings.until(() => server.usage().streams === 2)
  })

  test('noise instead of HTTP/2 is cut off', async () => {
    const stage = await scene()
    const good = new GoodClient(stage)
    const sockets = Array.from({ length: 20 }, () => connect(stage.server.port, '127.0.0.1'))
    const closed = sockets.map((socket) => {
      socket.on('error', () => {})
      socket.resume()
      socket.write(noise(50_000))
      return new Promise((resolve) => socket.once('close', resolve))
    })
    await good.follows()
    await Promise.all(closed)
    await good.follows()
  })

  test('nothing at all is cut off too', async () => {
    const stage = await scene({ keepalive: { intervalMs: 20, timeoutMs: 20 } })
    const socket = connect(stage.server.port, '127.0.0.1')
    socket.resume()
    await new Promise((resolve) => socket.once('close', resolve))
  })

  test('pings and settings without end is answered, and holds up nobody', async () => {
    const stage = await scene()
    const good = new GoodClient(stage)
    const raw = stage.raw(WINDOW_BYTES)
    for (let turn = 0; turn < 2_000; turn++) {
      raw.frame(FRAME.ping, 0, 0, Buffer.alloc(8))
      raw.frame(FRAME.settings, 0, 0, Buffer.alloc(0))
      if (turn % 200 === 0) await good.follows()
    }
    await good.follows()
  })

  test('types without end is told to stop', async () => {
    const stage = await scene()
    const good = new GoodClient(stage)
    const stream = stage.server.connect().delta()
    for (let index = 0; index < 1_000; index++) stream.send({ typeUrl: `type.test/T${index}` })
    expect(await stream.ended).toBe(8)
    await good.follows()
    expect(stage.server.usage()).toMatchObject({ streams: 1, refused: { types: 1 } })
  })

  test('names as long as it likes is told to stop', async () => {
    const stage = await scene()
    const good = new GoodClient(stage)
    const stream = stage.server.connect().delta()
    const name = 'x'.repeat(10 * 1024 * 1024)
    for (let index = 0; index < 7; index++) {
      stream.send({ typeUrl: SDS, resourceNamesSubscribe: [`${name}${index}`] })
    }
    expect(await stream.ended).toBe(8)
    await good.follows()
    expect(stage.server.usage()).toMatchObject({ streams: 1, refused: { names: 1 } })
  })
})
