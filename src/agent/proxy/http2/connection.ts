/**
 * One HTTP/2 connection, either side of it, over whatever carries its bytes.
 *
 * Our own, because Bun 1.4.5's `node:http2` loses count of a stream's credit when the peer changes
 * its window, holds all streams up while one waits for its peer to read, and takes several times
 * the time: the proxy is in the way of every prediction.
 */

import { ConnectionError, FrameReader, HEADER_LIMIT_BYTES } from './frame-reader.ts'
import { FrameWriter, type Transport } from './frame-writer.ts'
import {
  CODE,
  DEFAULT_FRAME_BYTES,
  DEFAULT_WINDOW_BYTES,
  FLAG,
  FRAME,
  frame,
  goawayFrame,
  MAX_WINDOW_BYTES,
  PREFACE,
  resetFrame,
  SETTING,
  settingsFrame,
  windowUpdateFrame,
  withoutPadding,
} from './frames.ts'
import { HeaderDecoder, type HeaderList, HpackError } from './hpack.ts'
import { Http2Stream, type StreamHost, type StreamListener } from './stream.ts'

export interface ConnectionOptions {
  readonly role: 'client' | 'server'
  readonly transport: Transport
  /** A peer's new stream; only asked on the server side. */
  readonly onStream?: (stream: Http2Stream, headers: HeaderList, end: boolean) => StreamListener
}

/** What one stream may have on its way to us: what a slow reader costs in memory, at most. */
export const STREAM_WINDOW_BYTES = 256 * 1024
const MAX_STREAMS = 10_000
const LAST_STREAM_ID = 0x7fff_fff0

export class Http2Connection implements StreamHost {
  readonly #options: ConnectionOptions
  readonly #writer: FrameWriter
  readonly #reader: FrameReader
  readonly #decoder = new HeaderDecoder()
  readonly #streams = new Map<number, Http2Stream>()
  #receiveWindow = MAX_WINDOW_BYTES
  #peerWindow = DEFAULT_WINDOW_BYTES
  #peerMaxStreams = Number.POSITIVE_INFINITY
  #nextId = 1
  #lastPeerId = 0
  #closed = false
  /** No new streams: one side said goodbye. */
  #leaving = false

  constructor(options: ConnectionOptions) {
    this.#options = options
    const isServer = options.role === 'server'
    this.#writer = new FrameWriter(options.transport)
    this.#reader = new FrameReader(isServer, {
      frame: (type, flags, stream, payload) => this.#takeFrame(type, flags, stream, payload),
      headerBlock: (stream, block, end) => this.#takeHeaders(stream, block, end),
    })
    if (!isServer) this.#writer.write(PREFACE)
    this.#writer.write(
      settingsFrame([
        [SETTING.INITIAL_WINDOW_SIZE, STREAM_WINDOW_BYTES],
        [SETTING.MAX_HEADER_LIST_SIZE, HEADER_LIMIT_BYTES],
        isServer ? [SETTING.MAX_CONCURRENT_STREAMS, MAX_STREAMS] : [SETTING.ENABLE_PUSH, 0],
      ]),
    )
    // The connection as a whole is never what holds a stream up; each has a window of its own.
    this.#writer.write(windowUpdateFrame(0, MAX_WINDOW_BYTES - DEFAULT_WINDOW_BYTES))
  }

  get streamCount(): number {
    return this.#streams.size
  }

  /** Whether another stream can be opened from here. */
  canOpen(): boolean {
    const hasRoom = this.#streams.size < this.#peerMaxStreams && this.#nextId < LAST_STREAM_ID
    return hasRoom && !this.#closed && !this.#leaving
  }

  /** To be called on the client side, after `canOpen`. */
  open(headers: HeaderList, end: boolean, listener: StreamListener): Http2Stream {
    const stream = this.#addStream(this.#nextId, listener)
    this.#nextId += 2
    stream.sendHeaders(headers, end)
    return stream
  }

  /** Tells the peer to come with no new streams; the connection ends with the last one. */
  goodbye(): void {
    if (this.#closed || this.#leaving) return
    this.#leaving = true
    this.#writer.write(goawayFrame(this.#lastPeerId, CODE.NO_ERROR, ''))
    this.#endIfIdle()
  }

  /** The connection is gone; `code` is what its streams are told. */
  lost(reason: string, code: number = CODE.CANCEL): void {
    if (this.#closed) return
    this.#closed = true
    this.#reader.stop()
    this.#writer.close()
    for (const stream of [...this.#streams.values()]) stream.wasReset(code, reason)
  }

  /** The transport takes bytes again. */
  writable(): void {
    this.#writer.writable()
  }

  received(bytes: Buffer): void {
    if (this.#closed) return
    try {
      this.#reader.read(bytes)
    } catch (error) {
      if (error instanceof ConnectionError) this.#fail(error.code, error.message)
      else if (error instanceof HpackError) this.#fail(CODE.COMPRESSION_ERROR, error.message)
      else throw error
    }
  }

  writeHeaders(stream: Http2Stream, headers: HeaderList, end: boolean): void {
    this.#writer.writeHeaders(stream.id, headers, end)
  }

  writeReset(stream: Http2Stream, code: number): void {
    this.#writer.write(resetFrame(stream.id, code))
  }

  writeCredit(stream: Http2Stream, bytes: number): void {
    this.#writer.write(windowUpdateFrame(stream.id, bytes))
  }

  wake(stream: Http2Stream): void {
    this.#writer.wake(stream)
  }

  forget(stream: Http2Stream): void {
    this.#writer.forget(stream)
    this.#streams.delete(stream.id)
    this.#endIfIdle()
  }

  #takeFrame(type: number, flags: number, stream: number, payload: Buffer): void {
    if (type === FRAME.DATA) this.#takeData(flags, stream, payload)
    else if (type === FRAME.RST_STREAM) this.#takeReset(stream, payload)
    else if (type === FRAME.WINDOW_UPDATE) this.#takeCredit(stream, payload)
    else if (!OF_CONNECTION.has(type)) return
    else if (stream !== 0 || type === FRAME.PUSH_PROMISE) {
      throw new ConnectionError(CODE.PROTOCOL_ERROR, 'a frame out of place')
    } else if (type === FRAME.SETTINGS) this.#takeSettings(flags, payload)
    else if (type === FRAME.PING) this.#takePing(flags, payload)
    else this.#takeGoaway(payload)
  }

  #takeData(flags: number, id: number, payload: Buffer): void {
    const data = withoutPadding(flags, payload)
    if (data === undefined || id === 0) throw new ConnectionError(CODE.PROTOCOL_ERROR, 'bad DATA')
    this.#receiveWindow -= payload.length
    if (this.#receiveWindow < MAX_WINDOW_BYTES / 2) {
      this.#writer.write(windowUpdateFrame(0, MAX_WINDOW_BYTES - this.#receiveWindow))
      this.#receiveWindow = MAX_WINDOW_BYTES
    }
    const stream = this.#streams.get(id)
    if (stream === undefined || stream.remoteEnded) {
      this.#checkWasOpen(id)
      return
    }
    stream.receiveWindow -= payload.length
    if (stream.receiveWindow < 0) {
      throw new ConnectionError(CODE.FLOW_CONTROL_ERROR, 'more data than the window allows')
    }
    // Nobody else has a use for padding, so it is paid back here.
    if (payload.length > data.length) stream.credit(payload.length - data.length)
    const end = (flags & FLAG.END_STREAM) !== 0
    if (end) stream.endRemote()
    if (data.length > 0 || end) stream.listener.data(data, end)
  }

  /** A frame for a stream that is over is normal, for one that never was it is not. */
  #checkWasOpen(id: number): void {
    // After a goodbye the peer may have opened streams that we do not look at.
    if (this.#leaving) return
    const ours = (id & 1) === (this.#options.role === 'client' ? 1 : 0)
    if (ours ? id >= this.#nextId : id > this.#lastPeerId) {
      throw new ConnectionError(CODE.PROTOCOL_ERROR, `stream ${id} was never opened`)
    }
  }

  #takeHeaders(id: number, block: Buffer, end: boolean): void {
    // Always decoded, because the next block builds on it.
    const headers = this.#decoder.decode(block)
    const stream = this.#streams.get(id)
    if (stream !== undefined && !stream.remoteEnded) {
      if (end) stream.endRemote()
      stream.listener.headers(headers, end)
      return
    }
    const isNew = this.#options.role === 'server' && (id & 1) === 1 && id > this.#lastPeerId
    if (isNew) this.#acceptStream(id, headers, end)
    else this.#checkWasOpen(id)
  }

  #acceptStream(id: number, headers: HeaderList, end: boolean): void {
    const { onStream } = this.#options
    if (this.#leaving) return
    this.#lastPeerId = id
    if (this.#streams.size >= MAX_STREAMS || onStream === undefined) {
      this.#writer.write(resetFrame(id, CODE.REFUSED_STREAM))
      return
    }
    const stream = this.#addStream(id, DEAF)
    stream.remoteEnded = end
    stream.listener = onStream(stream, headers, end)
  }

  #addStream(id: number, listener: StreamListener): Http2Stream {
    const windows = { send: this.#peerWindow, receive: STREAM_WINDOW_BYTES }
    const stream = new Http2Stream(id, this, windows, listener)
    this.#streams.set(id, stream)
    return stream
  }

  #takeReset(id: number, payload: Buffer): void {
    if (payload.length !== 4) throw new ConnectionError(CODE.FRAME_SIZE_ERROR, 'bad RST_STREAM')
    const stream = this.#streams.get(id)
    if (stream === undefined) this.#checkWasOpen(id)
    else stream.wasReset(payload.readUInt32BE(), undefined)
  }

  #takeSettings(flags: number, payload: Buffer): void {
    if (payload.length % 6 !== 0) throw new ConnectionError(CODE.FRAME_SIZE_ERROR, 'bad SETTINGS')
    if ((flags & FLAG.ACK) !== 0) return
    for (let at = 0; at < payload.length; at += 6) {
      this.#applySetting(payload.readUInt16BE(at), payload.readUInt32BE(at + 2))
    }
    this.#writer.write(frame(FRAME.SETTINGS, FLAG.ACK, 0, EMPTY))
  }

  #applySetting(name: number, value: number): void {
    if (name === SETTING.MAX_CONCURRENT_STREAMS) this.#peerMaxStreams = value
    if (name === SETTING.MAX_FRAME_SIZE) {
      if (value < DEFAULT_FRAME_BYTES || value > 0xff_ffff) {
        throw new ConnectionError(CODE.PROTOCOL_ERROR, 'bad MAX_FRAME_SIZE')
      }
      this.#writer.setFrameBytes(value)
    }
    if (name === SETTING.INITIAL_WINDOW_SIZE) {
      if (value > MAX_WINDOW_BYTES) throw new ConnectionError(CODE.FLOW_CONTROL_ERROR, 'bad window')
      // What open streams have left moves by the difference.
      for (const stream of this.#streams.values()) {
        stream.sendWindow += value - this.#peerWindow
        this.wake(stream)
      }
      this.#peerWindow = value
    }
  }

  #takePing(flags: number, payload: Buffer): void {
    if (payload.length !== 8) throw new ConnectionError(CODE.FRAME_SIZE_ERROR, 'bad PING')
    if ((flags & FLAG.ACK) === 0) this.#writer.write(frame(FRAME.PING, FLAG.ACK, 0, payload))
  }

  #takeGoaway(payload: Buffer): void {
    if (payload.length < 8) throw new ConnectionError(CODE.FRAME_SIZE_ERROR, 'bad GOAWAY')
    this.#leaving = true
    if (this.#options.role === 'server') return
    const last = payload.readUInt32BE() & 0x7fff_ffff
    for (const stream of [...this.#streams.values()]) {
      // The peer promises that it has not looked at these.
      if (stream.id > last) stream.wasReset(CODE.REFUSED_STREAM, undefined)
    }
    this.#endIfIdle()
  }

  #takeCredit(id: number, payload: Buffer): void {
    const bytes = payload.length === 4 ? payload.readUInt32BE() & 0x7fff_ffff : 0
    if (bytes === 0) throw new ConnectionError(CODE.PROTOCOL_ERROR, 'bad WINDOW_UPDATE')
    if (id === 0) {
      if (this.#writer.addCredit(bytes)) return
      throw new ConnectionError(CODE.FLOW_CONTROL_ERROR, 'window too large')
    }
    const stream = this.#streams.get(id)
    if (stream === undefined) {
      this.#checkWasOpen(id)
      return
    }
    stream.sendWindow += bytes
    if (stream.sendWindow <= MAX_WINDOW_BYTES) this.wake(stream)
    else {
      this.writeReset(stream, CODE.FLOW_CONTROL_ERROR)
      stream.wasReset(CODE.FLOW_CONTROL_ERROR, undefined)
    }
  }

  #endIfIdle(): void {
    if (this.#leaving && !this.#closed && this.#streams.size === 0) this.#writer.end()
  }

  #fail(code: number, words: string): void {
    this.#writer.write(goawayFrame(this.#lastPeerId, code, words))
    this.#writer.end()
    this.lost(words)
  }
}

const EMPTY = Buffer.alloc(0)
const OF_CONNECTION: ReadonlySet<number> = new Set([
  FRAME.SETTINGS,
  FRAME.PUSH_PROMISE,
  FRAME.PING,
  FRAME.GOAWAY,
])

/** Until the user of a new stream has said who listens. */
const DEAF: StreamListener = {
  headers() {},
  data() {},
  sent() {},
  reset() {},
}
