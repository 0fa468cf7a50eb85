/**
 * One HTTP/2 connection, either side of it, over whatever carries its bytes.
 *
 * Our own, because Bun 1.4.5's `node:http2` loses count of a stream's credit when the peer changes
 * its window, holds all streams up while one waits for its peer to read, and takes several times
 * the time: the proxy is in the way of every prediction.
 */

import {
  CODE,
  DEFAULT_FRAME_BYTES,
  DEFAULT_WINDOW_BYTES,
  FLAG,
  FRAME,
  frame,
  frameHeader,
  goawayFrame,
  HEADER_BYTES,
  MAX_WINDOW_BYTES,
  PREFACE,
  resetFrame,
  SETTING,
  settingsFrame,
  windowUpdateFrame,
  withoutPadding,
} from './frames.ts'
import { EMPTY_TABLE, encodeHeaders, HeaderDecoder, type HeaderList, HpackError } from './hpack.ts'
import { Http2Stream, type Piece, type StreamHost, type StreamListener } from './stream.ts'

export interface Transport {
  /** False when the bytes were kept: more should wait for `writable`. */
  write(bytes: Uint8Array): boolean
  /** Ends the connection once what was written is sent. */
  end(): void
  destroy(): void
}

export interface ConnectionOptions {
  readonly role: 'client' | 'server'
  readonly transport: Transport
  /** A peer's new stream; only asked on the server side. */
  readonly onStream?: (stream: Http2Stream, headers: HeaderList, end: boolean) => StreamListener
  /** The last stream is over. */
  readonly onIdle?: () => void
}

/** What one stream may have on its way to us: what a slow reader costs in memory, at most. */
export const STREAM_WINDOW_BYTES = 256 * 1024
const MAX_STREAMS = 10_000
const HEADER_LIMIT_BYTES = 64 * 1024
/** Frames that are no data and that a peer does not read; more is an attack. */
const KEPT_LIMIT = 10_000

/** A fault of the peer that ends the connection. */
class ConnectionError extends Error {
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

export class Http2Connection implements StreamHost {
  readonly #options: ConnectionOptions
  readonly #streams = new Map<number, Http2Stream>()
  readonly #decoder = new HeaderDecoder()
  /** Streams that have something to send, served in turn. */
  readonly #eager = new Set<Http2Stream>()
  /** Streams that only the window of the whole connection holds up. */
  readonly #waiting = new Set<Http2Stream>()
  #inbox: Buffer
  #prefaceLeft: number
  #block:
    | { readonly stream: number; readonly end: boolean; parts: Buffer[]; bytes: number }
    | undefined
  #out: Uint8Array[] = []
  #outBytes = 0
  #flushing = false
  #blocked = false
  #keptFrames = 0
  #sendWindow = DEFAULT_WINDOW_BYTES
  #receiveWindow = MAX_WINDOW_BYTES
  #peerWindow = DEFAULT_WINDOW_BYTES
  #peerFrameBytes = DEFAULT_FRAME_BYTES
  #peerMaxStreams = Number.POSITIVE_INFINITY
  #firstBlock = true
  #nextId = 1
  #lastPeerId = 0
  #closed = false
  /** No new streams: one side said goodbye. */
  #leaving = false

  constructor(options: ConnectionOptions) {
    this.#options = options
    const isServer = options.role === 'server'
    this.#inbox = Buffer.alloc(0)
    this.#prefaceLeft = isServer ? PREFACE.length : 0
    if (!isServer) this.#write(PREFACE)
    this.#write(
      settingsFrame([
        [SETTING.INITIAL_WINDOW_SIZE, STREAM_WINDOW_BYTES],
        [SETTING.MAX_HEADER_LIST_SIZE, HEADER_LIMIT_BYTES],
        isServer ? [SETTING.MAX_CONCURRENT_STREAMS, MAX_STREAMS] : [SETTING.ENABLE_PUSH, 0],
      ]),
    )
    // The connection as a whole is never what holds a stream up; each has a window of its own.
    this.#write(windowUpdateFrame(0, MAX_WINDOW_BYTES - DEFAULT_WINDOW_BYTES))
  }

  get streamCount(): number {
    return this.#streams.size
  }

  /** Whether another stream can be opened from here. */
  canOpen(): boolean {
    return (
      !(this.#closed || this.#leaving) &&
      this.#streams.size < this.#peerMaxStreams &&
      this.#nextId < 0x7fff_fff0
    )
  }

  /** To be called on the client side, after `canOpen`. */
  open(headers: HeaderList, end: boolean, listener: StreamListener): Http2Stream {
    const stream = this.#addStream(this.#nextId, listener)
    this.#nextId += 2
    stream.sendHeaders(headers, end)
    return stream
  }

  /** Tells the peer to come with no new streams; `onIdle` is told when the last one is over. */
  goodbye(): void {
    if (this.#closed || this.#leaving) return
    this.#leaving = true
    this.#write(goawayFrame(this.#lastPeerId, CODE.NO_ERROR, ''))
    if (this.#streams.size === 0) this.#idle()
  }

  /** The connection is gone. */
  lost(reason: string): void {
    if (this.#closed) return
    this.#closed = true
    for (const stream of [...this.#streams.values()]) stream.wasReset(CODE.CANCEL, reason)
  }

  /** The transport takes bytes again. */
  writable(): void {
    this.#blocked = false
    this.#keptFrames = 0
    this.#pump()
  }

  received(bytes: Buffer): void {
    if (this.#closed) return
    this.#inbox = this.#inbox.length === 0 ? bytes : Buffer.concat([this.#inbox, bytes])
    try {
      this.#readAll()
    } catch (error) {
      if (error instanceof ConnectionError) this.#fail(error.code, error.message)
      else if (error instanceof HpackError) this.#fail(CODE.COMPRESSION_ERROR, error.message)
      else throw error
    }
  }

  // What the streams ask for.

  writeHeaders(stream: Http2Stream, headers: HeaderList, end: boolean): void {
    const encoded = encodeHeaders(headers)
    const block = this.#firstBlock ? Buffer.concat([EMPTY_TABLE, encoded]) : encoded
    this.#firstBlock = false
    const flags = end ? FLAG.END_STREAM : 0
    if (block.length <= this.#peerFrameBytes) {
      this.#write(frame(FRAME.HEADERS, flags | FLAG.END_HEADERS, stream.id, block))
      return
    }
    for (let at = 0; at < block.length; at += this.#peerFrameBytes) {
      const part = block.subarray(at, at + this.#peerFrameBytes)
      const last = at + part.length === block.length ? FLAG.END_HEADERS : 0
      const type = at === 0 ? FRAME.HEADERS : FRAME.CONTINUATION
      this.#write(frame(type, (at === 0 ? flags : 0) | last, stream.id, part))
    }
  }

  writeReset(stream: Http2Stream, code: number): void {
    this.#write(resetFrame(stream.id, code))
  }

  writeCredit(stream: Http2Stream, bytes: number): void {
    this.#write(windowUpdateFrame(stream.id, bytes))
  }

  wake(stream: Http2Stream): void {
    this.#eager.add(stream)
    this.#scheduleFlush()
  }

  forget(stream: Http2Stream): void {
    this.#eager.delete(stream)
    this.#waiting.delete(stream)
    this.#streams.delete(stream.id)
    if (this.#streams.size === 0) this.#idle()
  }

  // Sending.

  #write(bytes: Uint8Array): void {
    if (this.#closed) return
    this.#out.push(bytes)
    this.#outBytes += bytes.length
    this.#scheduleFlush()
  }

  /** Everything that one turn has to say goes out in as few writes as can be. */
  #scheduleFlush(): void {
    if (this.#flushing) return
    this.#flushing = true
    queueMicrotask(() => {
      this.#flushing = false
      this.#pump()
    })
  }

  /** Sends what waits, one frame of each stream in turn, as far as windows and transport let it. */
  #pump(): void {
    for (const stream of this.#eager) {
      if (this.#blocked) break
      // Added again, behind the others, if there may be more.
      this.#eager.delete(stream)
      const piece = stream.next(Math.min(this.#peerFrameBytes, this.#sendWindow))
      if (piece !== undefined) {
        this.#sendPiece(stream, piece)
        if (!stream.localEnded) this.#eager.add(stream)
      } else if (stream.couldSend) this.#waiting.add(stream)
      if (this.#outBytes >= WRITE_BYTES) this.#flush()
    }
    this.#flush()
  }

  #sendPiece(stream: Http2Stream, piece: Piece): void {
    if ('trailers' in piece) {
      this.writeHeaders(stream, piece.trailers, true)
      stream.endLocal()
      return
    }
    const { data, end } = piece
    this.#sendWindow -= data.length
    const flags = end ? FLAG.END_STREAM : 0
    this.#out.push(frameHeader(FRAME.DATA, flags, stream.id, data.length), data)
    this.#outBytes += HEADER_BYTES + data.length
    if (data.length > 0) stream.listener.sent(data.length)
    if (end) stream.endLocal()
  }

  #flush(): void {
    const parts = this.#out
    if (parts.length === 0 || this.#closed) return
    this.#out = []
    this.#outBytes = 0
    if (this.#blocked) {
      this.#keptFrames += parts.length
      if (this.#keptFrames > KEPT_LIMIT) {
        this.#options.transport.destroy()
        return
      }
    }
    if (
      !this.#options.transport.write(
        parts.length === 1 ? (parts[0] ?? EMPTY) : Buffer.concat(parts),
      )
    ) {
      this.#blocked = true
    }
  }

  // Receiving.

  #readAll(): void {
    let at = 0
    const inbox = this.#inbox
    if (this.#prefaceLeft > 0) {
      at = Math.min(this.#prefaceLeft, inbox.length)
      const from = PREFACE.length - this.#prefaceLeft
      if (!inbox.subarray(0, at).equals(PREFACE.subarray(from, from + at))) {
        throw new ConnectionError(CODE.PROTOCOL_ERROR, 'not an HTTP/2 preface')
      }
      this.#prefaceLeft -= at
    }
    while (!this.#closed && inbox.length - at >= HEADER_BYTES) {
      const length = inbox.readUIntBE(at, 3)
      if (length > DEFAULT_FRAME_BYTES)
        throw new ConnectionError(CODE.FRAME_SIZE_ERROR, 'frame too large')
      const end = at + HEADER_BYTES + length
      if (end > inbox.length) break
      const type = inbox[at + 3] ?? 0
      const flags = inbox[at + 4] ?? 0
      const stream = inbox.readUInt32BE(at + 5) & 0x7fff_ffff
      this.#readFrame(type, flags, stream, inbox.subarray(at + HEADER_BYTES, end))
      at = end
    }
    this.#inbox = at === 0 ? inbox : inbox.subarray(at)
  }

  #readFrame(type: number, flags: number, stream: number, payload: Buffer): void {
    if (
      this.#block !== undefined &&
      (type !== FRAME.CONTINUATION || stream !== this.#block.stream)
    ) {
      throw new ConnectionError(CODE.PROTOCOL_ERROR, 'a header block is not complete')
    }
    if (type === FRAME.DATA) this.#readData(flags, stream, payload)
    else if (type === FRAME.HEADERS) this.#readHeaders(flags, stream, payload)
    else if (type === FRAME.CONTINUATION) this.#readContinuation(flags, payload)
    else if (type === FRAME.RST_STREAM) this.#readReset(stream, payload)
    else if (type === FRAME.WINDOW_UPDATE) this.#readWindowUpdate(stream, payload)
    else if (stream === 0) this.#readControl(type, flags, payload)
    else if (OF_CONNECTION.has(type)) {
      throw new ConnectionError(CODE.PROTOCOL_ERROR, 'a frame of the connection on a stream')
    }
    // PRIORITY means nothing any more, and unknown types are to be ignored.
  }

  #readControl(type: number, flags: number, payload: Buffer): void {
    if (type === FRAME.SETTINGS) this.#readSettings(flags, payload)
    else if (type === FRAME.PING) this.#readPing(flags, payload)
    else if (type === FRAME.GOAWAY) this.#readGoaway(payload)
  }

  #readData(flags: number, id: number, payload: Buffer): void {
    const data = withoutPadding(flags, payload)
    if (data === undefined || id === 0) throw new ConnectionError(CODE.PROTOCOL_ERROR, 'bad DATA')
    this.#receiveWindow -= payload.length
    if (this.#receiveWindow < MAX_WINDOW_BYTES / 2) {
      this.#write(windowUpdateFrame(0, MAX_WINDOW_BYTES - this.#receiveWindow))
      this.#receiveWindow = MAX_WINDOW_BYTES
    }
    const stream = this.#streams.get(id)
    if (stream === undefined || stream.remoteEnded) {
      this.#strangerSent(id)
      return
    }
    stream.receiveWindow -= payload.length
    if (stream.receiveWindow < 0) {
      throw new ConnectionError(CODE.FLOW_CONTROL_ERROR, 'more data than the window allows')
    }
    // Padding and empty frames are of no use to anybody else, so they are paid back here.
    if (payload.length > data.length) stream.credit(payload.length - data.length)
    const end = (flags & FLAG.END_STREAM) !== 0
    if (end) stream.endRemote()
    if (data.length > 0 || end) stream.listener.data(data, end)
  }

  /** A frame for a stream that is over is normal, for one that never was it is not. */
  #strangerSent(id: number): void {
    // After a goodbye the peer may have opened streams that we do not look at.
    if (this.#leaving) return
    const ours = (id & 1) === (this.#options.role === 'client' ? 1 : 0)
    if (ours ? id >= this.#nextId : id > this.#lastPeerId) {
      throw new ConnectionError(CODE.PROTOCOL_ERROR, `stream ${id} was never opened`)
    }
  }

  #readHeaders(flags: number, id: number, payload: Buffer): void {
    const unpadded = withoutPadding(flags, payload)
    const block = (flags & FLAG.PRIORITY) === 0 ? unpadded : unpadded?.subarray(5)
    if (block === undefined || id === 0)
      throw new ConnectionError(CODE.PROTOCOL_ERROR, 'bad HEADERS')
    const end = (flags & FLAG.END_STREAM) !== 0
    if ((flags & FLAG.END_HEADERS) !== 0) this.#takeHeaders(id, block, end)
    else this.#block = { stream: id, end, parts: [block], bytes: block.length }
  }

  #readContinuation(flags: number, payload: Buffer): void {
    const block = this.#block
    if (block === undefined) throw new ConnectionError(CODE.PROTOCOL_ERROR, 'nothing to continue')
    block.parts.push(payload)
    block.bytes += payload.length
    if (block.bytes > HEADER_LIMIT_BYTES || block.parts.length > 64) {
      throw new ConnectionError(CODE.ENHANCE_YOUR_CALM, 'headers too large')
    }
    if ((flags & FLAG.END_HEADERS) === 0) return
    this.#block = undefined
    this.#takeHeaders(block.stream, Buffer.concat(block.parts), block.end)
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
    else this.#strangerSent(id)
  }

  #acceptStream(id: number, headers: HeaderList, end: boolean): void {
    const { onStream } = this.#options
    if (this.#leaving) return
    this.#lastPeerId = id
    if (this.#streams.size >= MAX_STREAMS || onStream === undefined) {
      this.#write(resetFrame(id, CODE.REFUSED_STREAM))
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

  #readReset(id: number, payload: Buffer): void {
    if (payload.length !== 4) throw new ConnectionError(CODE.FRAME_SIZE_ERROR, 'bad RST_STREAM')
    const stream = this.#streams.get(id)
    if (stream === undefined) this.#strangerSent(id)
    else stream.wasReset(payload.readUInt32BE(), undefined)
  }

  #readSettings(flags: number, payload: Buffer): void {
    if (payload.length % 6 !== 0) throw new ConnectionError(CODE.FRAME_SIZE_ERROR, 'bad SETTINGS')
    if ((flags & FLAG.ACK) !== 0) return
    for (let at = 0; at < payload.length; at += 6) {
      this.#applySetting(payload.readUInt16BE(at), payload.readUInt32BE(at + 2))
    }
    this.#write(frame(FRAME.SETTINGS, FLAG.ACK, 0, EMPTY))
  }

  #applySetting(name: number, value: number): void {
    if (name === SETTING.MAX_CONCURRENT_STREAMS) this.#peerMaxStreams = value
    if (name === SETTING.MAX_FRAME_SIZE) {
      if (value < DEFAULT_FRAME_BYTES || value > 0xff_ffff) {
        throw new ConnectionError(CODE.PROTOCOL_ERROR, 'bad MAX_FRAME_SIZE')
      }
      this.#peerFrameBytes = Math.min(value, OUR_FRAME_BYTES)
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

  #readPing(flags: number, payload: Buffer): void {
    if (payload.length !== 8) throw new ConnectionError(CODE.FRAME_SIZE_ERROR, 'bad PING')
    if ((flags & FLAG.ACK) === 0) this.#write(frame(FRAME.PING, FLAG.ACK, 0, payload))
  }

  #readGoaway(payload: Buffer): void {
    if (payload.length < 8) throw new ConnectionError(CODE.FRAME_SIZE_ERROR, 'bad GOAWAY')
    this.#leaving = true
    if (this.#options.role === 'server') return
    const last = payload.readUInt32BE() & 0x7fff_ffff
    for (const stream of [...this.#streams.values()]) {
      // The peer promises that it has not looked at these.
      if (stream.id > last) stream.wasReset(CODE.REFUSED_STREAM, undefined)
    }
    if (this.#streams.size === 0) this.#idle()
  }

  #readWindowUpdate(id: number, payload: Buffer): void {
    const bytes = payload.length === 4 ? payload.readUInt32BE() & 0x7fff_ffff : 0
    if (bytes === 0) throw new ConnectionError(CODE.PROTOCOL_ERROR, 'bad WINDOW_UPDATE')
    if (id === 0) {
      this.#sendWindow += bytes
      if (this.#sendWindow > MAX_WINDOW_BYTES) {
        throw new ConnectionError(CODE.FLOW_CONTROL_ERROR, 'window too large')
      }
      for (const waiting of this.#waiting) this.wake(waiting)
      this.#waiting.clear()
      return
    }
    const stream = this.#streams.get(id)
    if (stream === undefined) {
      this.#strangerSent(id)
      return
    }
    stream.sendWindow += bytes
    if (stream.sendWindow > MAX_WINDOW_BYTES) stream.reset(CODE.FLOW_CONTROL_ERROR)
    else this.wake(stream)
  }

  #idle(): void {
    this.#options.onIdle?.()
    if (this.#leaving && !this.#closed) {
      this.#flush()
      this.#options.transport.end()
    }
  }

  #fail(code: number, words: string): void {
    this.#write(goawayFrame(this.#lastPeerId, code, words))
    this.#flush()
    this.lost(words)
    this.#options.transport.end()
  }
}

const EMPTY = Buffer.alloc(0)
/** Nothing may be pushed, so a promise is out of place on any stream. */
const OF_CONNECTION: ReadonlySet<number> = new Set([
  FRAME.SETTINGS,
  FRAME.PING,
  FRAME.GOAWAY,
  FRAME.PUSH_PROMISE,
])
/** Larger pieces gain nothing, and streams take turns by pieces. */
const OUR_FRAME_BYTES = 64 * 1024
/** What is collected before the transport is asked. */
const WRITE_BYTES = 128 * 1024

/** Until the user of a new stream has said who listens. */
const DEAF: StreamListener = {
  headers() {},
  data() {},
  sent() {},
  reset() {},
}
