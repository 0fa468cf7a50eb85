import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import {
  Http2Connection,
  STREAM_WINDOW_BYTES,
} from '../../../../src/agent/proxy/http2/connection.ts'
import {
  CODE,
  FLAG,
  FRAME,
  frame,
  goawayFrame,
  PREFACE,
  resetFrame,
  SETTING,
  settingsFrame,
  windowUpdateFrame,
} from '../../../../src/agent/proxy/http2/frames.ts'
import {
  encodeHeaders,
  HeaderDecoder,
  type HeaderList,
} from '../../../../src/agent/proxy/http2/hpack.ts'
import type { Http2Stream } from '../../../../src/agent/proxy/http2/stream.ts'

interface Frame {
  readonly type: number
  readonly flags: number
  readonly stream: number
  readonly payload: Buffer
}

interface Told {
  /** Undefined on the client's side. */
  readonly stream: Http2Stream | undefined
  readonly headers: HeaderList[]
  readonly data: Buffer[]
  sent: number
  ended: boolean
  reset: number | undefined
  lost: string | undefined
}

/** A server's connection, and what goes over it. */
function bench(accepts: () => boolean = () => true) {
  let out = Buffer.alloc(0)
  let over: 'ended' | 'destroyed' | undefined
  const told: Told[] = []
  const connection = new Http2Connection({
    role: 'server',
    transport: {
      write(bytes) {
        out = Buffer.concat([out, bytes])
        return accepts()
      },
      end: () => {
        over = 'ended'
      },
      destroy: () => {
        over = 'destroyed'
      },
    },
    onStream(stream, headers, end) {
      const one = listen(stream)
      told.push(one.told)
      one.listener.headers(headers, end)
      return one.listener
    },
  })
  return {
    connection,
    told,
    over: () => over,
    send(...frames: readonly Uint8Array[]) {
      const bytes = Buffer.concat(frames)
      connection.received(bytes)
      // They are not the connection's any more.
      bytes.fill(0xdb)
    },
    /** What was written since the last time, once this turn is over. */
    async frames(): Promise<Frame[]> {
      await Promise.resolve()
      const frames = parse(out)
      out = Buffer.alloc(0)
      return frames
    },
  }
}

function listen(stream?: Http2Stream) {
  const told: Told = {
    stream,
    headers: [],
    data: [],
    sent: 0,
    ended: false,
    reset: undefined,
    lost: undefined,
  }
  return {
    told,
    listener: {
      headers(headers: HeaderList, end: boolean) {
        told.headers.push(headers)
        told.ended ||= end
      },
      data(bytes: Buffer, end: boolean) {
        told.data.push(Buffer.from(bytes))
        told.ended ||= end
      },
      sent(bytes: number) {
        told.sent += bytes
      },
      reset(code: number, lost: string | undefined) {
        told.reset = code
        told.lost = lost
      },
    },
  }
}

function parse(bytes: Buffer): Frame[] {
  const frames: Frame[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = at + 9 + bytes.readUIntBE(at, 3)
    frames.push({
      type: bytes[at + 3] ?? -1,
      flags: bytes[at + 4] ?? -1,
      stream: bytes.readUInt32BE(at + 5),
      payload: bytes.subarray(at + 9, end),
    })
    at = end
  }
  return frames
}

const HELLO = [PREFACE, settingsFrame([])]
const REQUEST: HeaderList = [
  [':method', 'POST'],
  [':path', '/x'],
]

function request(id: number, end = false): Buffer {
  const flags = FLAG.END_HEADERS | (end ? FLAG.END_STREAM : 0)
  return frame(FRAME.HEADERS, flags, id, encodeHeaders(REQUEST))
}

function data(id: number, bytes: Uint8Array, end = false): Buffer {
  return frame(FRAME.DATA, end ? FLAG.END_STREAM : 0, id, bytes)
}

function dataBytes(frames: readonly Frame[], id: number): number {
  return frames
    .filter(({ type, stream }) => type === FRAME.DATA && stream === id)
    .reduce((sum, { payload }) => sum + payload.length, 0)
}

/** The code with which the connection was given up. */
function goaway(frames: readonly Frame[]): number | undefined {
  return frames.find(({ type }) => type === FRAME.GOAWAY)?.payload.readUInt32BE(4)
}

describe('the start', () => {
  test('settings first, and each of the peer’s acknowledged', async () => {
    const { send, frames } = bench()
    send(...HELLO)
    const written = await frames()
    expect(written[0]?.type).toBe(FRAME.SETTINGS)
    expect(written.at(-1)).toMatchObject({ type: FRAME.SETTINGS, flags: FLAG.ACK })
  })

  test('anything but HTTP/2 is turned away', async () => {
    const { send, frames, over } = bench()
    send(Buffer.from('GET / HTTP/1.1\r\nhost: h\r\n\r\n'))
    expect(goaway(await frames())).toBe(CODE.PROTOCOL_ERROR)
    expect(over()).toBe('ended')
  })

  test('bytes may come in any pieces', () => {
    const block = encodeHeaders(REQUEST)
    const whole = Buffer.concat([
      ...HELLO,
      request(1),
      data(1, Buffer.from('hello ')),
      frame(FRAME.PING, 0, 0, Buffer.alloc(8)),
      data(1, Buffer.from('world'), true),
      frame(FRAME.HEADERS, FLAG.END_STREAM, 3, block.subarray(0, 1)),
      frame(FRAME.CONTINUATION, 0, 3, block.subarray(1, 4)),
      frame(FRAME.CONTINUATION, FLAG.END_HEADERS, 3, block.subarray(4)),
    ])
    const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(cuts, (sizes) => {
        const { send, told } = bench()
        for (let at = 0, turn = 0; at < whole.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1
          send(whole.subarray(at, at + size))
          at += size
        }
        expect(
          told.map(({ headers, data: got, ended }) => [
            headers,
            Buffer.concat(got).toString(),
            ended,
          ]),
        ).toEqual([
          [[REQUEST], 'hello world', true],
          [[REQUEST], '', true],
        ])
      }),
    )
  })

  test('a ping is answered with its bytes', async () => {
    const { send, frames } = bench()
    send(...HELLO)
    await frames()
    send(frame(FRAME.PING, 0, 0, Buffer.from('12345678')))
    const [pong] = await frames()
    expect(pong).toMatchObject({ type: FRAME.PING, flags: FLAG.ACK })
    expect(pong?.payload.toString()).toBe('12345678')
  })
})

describe('headers', () => {
  test('in several frames, padded, with a priority', () => {
    const { send, told } = bench()
    const block = encodeHeaders(REQUEST)
    send(
      ...HELLO,
      frame(
        FRAME.HEADERS,
        FLAG.PADDED | FLAG.PRIORITY,
        1,
        Buffer.concat([Buffer.of(3, 0, 0, 0, 0, 16), block.subarray(0, 2), Buffer.alloc(3)]),
      ),
      frame(FRAME.CONTINUATION, 0, 1, block.subarray(2, 3)),
      frame(FRAME.CONTINUATION, FLAG.END_HEADERS, 1, block.subarray(3)),
    )
    expect(told[0]?.headers).toEqual([REQUEST])
  })

  test('too many of them end the connection', async () => {
    const { send, frames } = bench()
    send(...HELLO, frame(FRAME.HEADERS, 0, 1, Buffer.alloc(16_000)))
    for (let count = 0; count < 5; count++)
      send(frame(FRAME.CONTINUATION, 0, 1, Buffer.alloc(16_000)))
    expect(goaway(await frames())).toBe(CODE.ENHANCE_YOUR_CALM)
  })

  test('of ours that are longer than a frame are continued', async () => {
    const { send, told, frames } = bench()
    send(...HELLO, request(1, true))
    await frames()
    const long = 'x'.repeat(40_000)
    told[0]?.stream?.sendHeaders(
      [
        [':status', '200'],
        ['long', long],
      ],
      true,
    )
    const written = await frames()
    expect(written.map(({ type }) => type)).toEqual([
      FRAME.HEADERS,
      FRAME.CONTINUATION,
      FRAME.CONTINUATION,
    ])
    const block = Buffer.concat(written.map(({ payload }) => payload))
    expect(new HeaderDecoder().decode(block)).toEqual([
      [':status', '200'],
      ['long', long],
    ])
  })
})

describe('windows', () => {
  test('data waits for the stream’s window, whichever way the peer changes it', async () => {
    const { send, told, frames } = bench()
    send(PREFACE, settingsFrame([[SETTING.INITIAL_WINDOW_SIZE, 1_000]]), request(1, true))
    const stream = told[0]?.stream
    stream?.sendHeaders([[':status', '200']], false)
    stream?.sendData(Buffer.alloc(5_000), false)
    expect(dataBytes(await frames(), 1)).toBe(1_000)
    // 1,500 less: the stream owes 1,000 that it has sent and 500 that it may not send.
    send(settingsFrame([[SETTING.INITIAL_WINDOW_SIZE, 500]]), windowUpdateFrame(1, 400))
    expect(dataBytes(await frames(), 1)).toBe(0)
    send(windowUpdateFrame(1, 200))
    expect(dataBytes(await frames(), 1)).toBe(100)
    send(settingsFrame([[SETTING.INITIAL_WINDOW_SIZE, 2_500]]))
    expect(dataBytes(await frames(), 1)).toBe(2_000)
    stream?.sendHeaders([['grpc-status', '0']], true)
    send(windowUpdateFrame(1, 1_000_000))
    const rest = await frames()
    expect(dataBytes(rest, 1)).toBe(1_900)
    expect(rest.at(-1)).toMatchObject({ type: FRAME.HEADERS, stream: 1 })
    expect(told[0]?.sent).toBe(5_000)
  })

  test('streams share the window of the connection in turn', async () => {
    const { send, told, frames } = bench()
    send(PREFACE, settingsFrame([[SETTING.INITIAL_WINDOW_SIZE, 1_000_000]]))
    send(request(1, true), request(3, true), request(5, true))
    for (const { stream } of told) stream?.sendData(Buffer.alloc(100_000), true)
    const first = await frames()
    const shares = [1, 3, 5].map((id) => dataBytes(first, id))
    expect(shares.reduce((sum, share) => sum + share)).toBe(65_535)
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(16_384)
    // An end without data needs no window.
    send(request(7, true))
    told[3]?.stream?.sendHeaders([[':status', '200']], true)
    expect((await frames()).map(({ stream }) => stream)).toEqual([7])
    send(windowUpdateFrame(0, 300_000))
    const second = await frames()
    expect([1, 3, 5].map((id, at) => dataBytes(second, id) + (shares[at] ?? 0))).toEqual([
      100_000, 100_000, 100_000,
    ])
  })

  test('nothing is sent while the transport is full, except what is due at once', async () => {
    let free = true
    const { send, told, frames, connection } = bench(() => free)
    send(PREFACE, settingsFrame([[SETTING.INITIAL_WINDOW_SIZE, 1_000_000]]), request(1, true))
    await frames()
    free = false
    told[0]?.stream?.sendData(Buffer.alloc(20_000), false)
    expect(dataBytes(await frames(), 1)).toBe(20_000)
    told[0]?.stream?.sendData(Buffer.alloc(20_000), true)
    send(frame(FRAME.PING, 0, 0, Buffer.alloc(8)))
    expect((await frames()).map(({ type }) => type)).toEqual([FRAME.PING])
    free = true
    connection.writable()
    expect(dataBytes(await frames(), 1)).toBe(20_000)
  })

  test('the peer gets credit when its data was used, and not before', async () => {
    const { send, told, frames } = bench()
    send(...HELLO, request(1))
    await frames()
    const half = Buffer.alloc(16_384)
    for (let at = 0; at < STREAM_WINDOW_BYTES / 2; at += half.length) send(data(1, half))
    expect(await frames()).toEqual([])
    told[0]?.stream?.credit(STREAM_WINDOW_BYTES / 2)
    expect((await frames())[0]?.payload.readUInt32BE()).toBe(STREAM_WINDOW_BYTES / 2)
  })

  test('a peer that sends more than it may is turned away', async () => {
    const { send, frames } = bench()
    send(...HELLO, request(1))
    for (let sent = 0; sent <= STREAM_WINDOW_BYTES; sent += 16_384) {
      send(data(1, Buffer.alloc(16_384)))
    }
    expect(goaway(await frames())).toBe(CODE.FLOW_CONTROL_ERROR)
  })
})

describe('the end', () => {
  test('a stream that the peer gives up is told so and forgotten', async () => {
    const { send, told, connection } = bench()
    send(...HELLO, request(1), resetFrame(1, CODE.CANCEL), data(1, Buffer.from('late')))
    expect(told[0]).toMatchObject({ reset: CODE.CANCEL, lost: undefined, data: [] })
    expect(connection.streamCount).toBe(0)
  })

  test('a stream whose window grows beyond its limit is over for both', async () => {
    const { send, told, frames, over } = bench()
    send(...HELLO, request(1))
    await frames()
    send(windowUpdateFrame(1, 0x7fff_ffff))
    expect((await frames()).map(({ type, stream }) => [type, stream])).toEqual([
      [FRAME.RST_STREAM, 1],
    ])
    expect(told[0]?.reset).toBe(CODE.FLOW_CONTROL_ERROR)
    expect(over()).toBeUndefined()
  })

  test('an answer before the request is complete says that the rest is not wanted', async () => {
    const { send, told, frames } = bench()
    send(...HELLO, request(1))
    await frames()
    const stream = told[0]?.stream
    stream?.sendData(Buffer.alloc(100_000), false)
    stream?.sendHeaders([['grpc-status', '0']], true)
    stream?.stopReceiving()
    await frames()
    send(windowUpdateFrame(0, 100_000), windowUpdateFrame(1, 100_000))
    const written = (await frames()).map(({ type }) => type)
    expect(written.slice(-2)).toEqual([FRAME.HEADERS, FRAME.RST_STREAM])
  })

  test('after a goodbye the open streams finish and new ones are not looked at', async () => {
    const { send, told, frames, connection, over } = bench()
    send(...HELLO, request(1))
    connection.goodbye()
    expect(goaway(await frames())).toBe(CODE.NO_ERROR)
    send(request(3), data(3, Buffer.from('x')), data(1, Buffer.from('y'), true))
    expect(told).toHaveLength(1)
    expect(over()).toBeUndefined()
    told[0]?.stream?.sendHeaders([[':status', '200']], true)
    expect((await frames())[0]).toMatchObject({ type: FRAME.HEADERS, stream: 1 })
    expect(over()).toBe('ended')
  })

  test('the loss of the connection reaches every stream', () => {
    const { send, told, connection } = bench()
    send(...HELLO, request(1), request(3))
    connection.lost('cut')
    expect(told.map(({ lost }) => lost)).toEqual(['cut', 'cut'])
  })

  test.each([
    ['data for a stream that never was', data(9, Buffer.from('x')), CODE.PROTOCOL_ERROR],
    [
      'a frame larger than was offered',
      frame(FRAME.DATA, 0, 1, Buffer.alloc(20_000)),
      CODE.FRAME_SIZE_ERROR,
    ],
    [
      'more padding than payload',
      frame(FRAME.DATA, FLAG.PADDED, 1, Buffer.of(9, 1)),
      CODE.PROTOCOL_ERROR,
    ],
    ['settings of a stream', frame(FRAME.SETTINGS, 0, 1, Buffer.alloc(0)), CODE.PROTOCOL_ERROR],
    ['an empty window update', windowUpdateFrame(1, 0), CODE.PROTOCOL_ERROR],
    ['a window beyond its limit', windowUpdateFrame(0, 0x7fff_ffff), CODE.FLOW_CONTROL_ERROR],
    [
      'headers that cannot be read',
      frame(FRAME.HEADERS, FLAG.END_HEADERS, 3, Buffer.of(0x80)),
      CODE.COMPRESSION_ERROR,
    ],
    ['a promise', frame(FRAME.PUSH_PROMISE, 0, 1, Buffer.alloc(4)), CODE.PROTOCOL_ERROR],
    [
      'a frame inside a header block',
      Buffer.concat([frame(FRAME.HEADERS, 0, 3, Buffer.alloc(0)), data(1, Buffer.from('x'))]),
      CODE.PROTOCOL_ERROR,
    ],
  ])('%s ends the connection', async (_, bytes, code) => {
    const { send, frames, told, over } = bench()
    send(...HELLO, request(1))
    await frames()
    send(bytes)
    expect(goaway(await frames())).toBe(code)
    expect(told[0]?.lost).toBeString()
    expect(over()).toBe('ended')
  })

  test('unknown frames are nothing', async () => {
    const { send, frames } = bench()
    send(...HELLO)
    await frames()
    send(frame(99, 0, 0, Buffer.from('x')), frame(99, 0, 7, Buffer.from('x')))
    expect(await frames()).toEqual([])
  })

  test('any bytes after the start end the connection or do nothing, never worse', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 }), (chunks) => {
        const { send } = bench()
        send(...HELLO, request(1))
        for (const chunk of chunks)
          send(frame(chunk[0] ?? 0, chunk[1] ?? 0, (chunk[2] ?? 0) % 5, chunk))
      }),
    )
  })
})

describe('the client’s side', () => {
  test('streams that the peer did not look at are refused, the others go on', async () => {
    const written: Buffer[] = []
    const connection = new Http2Connection({
      role: 'client',
      transport: {
        write: (bytes) => written.push(Buffer.from(bytes)) > 0,
        end() {},
        destroy() {},
      },
    })
    connection.received(settingsFrame([[SETTING.MAX_CONCURRENT_STREAMS, 2]]))
    const told = [0, 1].map(() => {
      const one = listen()
      connection.open(REQUEST, true, one.listener)
      return one.told
    })
    expect(connection.canOpen()).toBe(false)
    connection.received(goawayFrame(1, CODE.NO_ERROR, ''))
    expect(told.map(({ reset }) => reset)).toEqual([undefined, CODE.REFUSED_STREAM])
    await Promise.resolve()
    const bytes = Buffer.concat(written)
    expect(bytes.subarray(0, PREFACE.length)).toEqual(PREFACE)
  })
})
