/**
 * A socket for `node:http2` on Bun that stands up to a peer which changes its stream window.
 *
 * RFC 9113 section 6.9.2: a new SETTINGS_INITIAL_WINDOW_SIZE moves the credit of every open stream
 * by the difference. Bun 1.4.5 replaces the credit by the new value and ignores a lower one
 * (oven-sh/bun pull request 41329), so that a stream to a peer that tunes its window, as grpc-go
 * and the gRPC C++ core do, stalls for good after a few hundred kilobytes. Here the setting is
 * taken out of every SETTINGS frame after the first, and the stream gets the same credit as
 * WINDOW_UPDATE frames. The file can go when the test that shows the bug fails.
 *
 * What this cannot do: WINDOW_UPDATE only adds, so credit that was given cannot be taken back. When
 * a peer lowers its window, its next WINDOW_UPDATEs for a stream are withheld until the difference
 * is made up; until then a stream may overrun the lowered window by that difference at most.
 */
import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { type PeerCertificate, TLSSocket } from 'node:tls'
import { release } from './byte-loan.ts'
import { inNextTurn } from './next-turn.ts'

const PREFACE_BYTES = 24
const HEADER_BYTES = 9
const SETTING_BYTES = 6
const WINDOW_UPDATE_BYTES = HEADER_BYTES + 4
const DEFAULT_WINDOW_BYTES = 65_535
const MAX_WINDOW_BYTES = 0x7fff_ffff
/** A longer SETTINGS frame is an error (we never offer larger frames) that is not ours to report. */
const MAX_HELD_BYTES = 16_384
const NO_HANDLE = {}
const LARGE_BYTES = 8 * 1024

const DATA = 0
const HEADERS = 1
const RST_STREAM = 3
const SETTINGS = 4
const WINDOW_UPDATE = 8
const CONTINUATION = 9
const END_STREAM = 0x1
const ACK = 0x1
const END_HEADERS = 0x4
const INITIAL_WINDOW_SIZE = 4

export type Http2Role = 'client' | 'server'

/** Passes a connection's bytes through, rewriting what comes in and watching what goes out. */
export class WindowFilter {
  readonly #emit: (bytes: Buffer) => void
  /** The window as `node:http2` knows it, which new streams start with. */
  #toldBytes = DEFAULT_WINDOW_BYTES
  /** The window as the peer last said it. */
  #currentBytes = DEFAULT_WINDOW_BYTES
  #settingsSeen = false
  /** The streams we may still send on, each with its debt: credit that it has and should not. */
  readonly #streams = new Map<number, number>()
  #indebted = 0
  #lastStream = 0
  /** Credit to hand in where the next frame may start. */
  #due: { stream: number; bytes: number }[] = []

  /** Inbound bytes that go through as they are before the next frame header. */
  #passing: number
  #inHeaderBlock = false
  /** A frame, or the start of one, that came in parts or has to be seen whole. */
  #held = Buffer.alloc(HEADER_BYTES)
  #heldBytes = 0
  #wantedBytes = HEADER_BYTES

  /** Outbound bytes before the next frame header. */
  #skipping: number
  readonly #outHeader = Buffer.alloc(HEADER_BYTES)
  #outHeaderBytes = 0

  /** `emit` receives the inbound bytes that `node:http2` shall read, in order. */
  constructor(role: Http2Role, emit: (bytes: Buffer) => void) {
    this.#emit = emit
    this.#passing = role === 'server' ? PREFACE_BYTES : 0
    this.#skipping = role === 'client' ? PREFACE_BYTES : 0
  }

  inbound(chunk: Buffer): void {
    let at = 0
    // Everything from here to `at` goes on unchanged, in as few pieces as can be.
    let run = 0
    while (at < chunk.length) {
      if (this.#passing > 0) {
        const taken = Math.min(this.#passing, chunk.length - at)
        this.#passing -= taken
        at += taken
      } else if (this.#heldBytes === 0 && this.#passes(chunk, at)) {
        at += HEADER_BYTES
      } else {
        this.#pass(chunk, run, at)
        at += this.#hold(chunk, at)
        run = at
      }
      if (this.#due.length > 0 && this.#betweenFrames()) {
        this.#pass(chunk, run, at)
        run = at
        this.#grantDue()
      }
    }
    this.#pass(chunk, run, at)
  }

  /** Notes which streams open and end; outbound bytes are never changed. */
  outbound(chunk: Buffer): void {
    let at = 0
    while (at < chunk.length) {
      if (this.#skipping > 0) {
        const taken = Math.min(this.#skipping, chunk.length - at)
        this.#skipping -= taken
        at += taken
      } else if (this.#outHeaderBytes === 0 && chunk.length - at >= HEADER_BYTES) {
        this.#sent(chunk, at)
        at += HEADER_BYTES
      } else {
        const taken = Math.min(HEADER_BYTES - this.#outHeaderBytes, chunk.length - at)
        chunk.copy(this.#outHeader, this.#outHeaderBytes, at, at + taken)
        this.#outHeaderBytes += taken
        at += taken
        if (this.#outHeaderBytes === HEADER_BYTES) {
          this.#outHeaderBytes = 0
          this.#sent(this.#outHeader, 0)
        }
      }
    }
  }

  /** Whether credit waits for a moment between two inbound frames, see `grant`. */
  get owes(): boolean {
    return this.#due.length > 0
  }

  /** Hands in the credit of streams that we opened, unless an inbound frame is half read. */
  grant(): void {
    if (this.#betweenFrames()) this.#grantDue()
  }

  #betweenFrames(): boolean {
    return this.#passing === 0 && !this.#inHeaderBlock
  }

  #pass(chunk: Buffer, from: number, to: number): void {
    if (to === from) return
    this.#emit(from === 0 && to === chunk.length ? chunk : chunk.subarray(from, to))
  }

  /** True if a whole header stands at `at` and its frame needs no rewriting. */
  #passes(chunk: Buffer, at: number): boolean {
    return chunk.length - at >= HEADER_BYTES && this.#received(chunk, at)
  }

  /** Takes note of an inbound frame header; true if the frame passes as it is. */
  #received(bytes: Buffer, at: number): boolean {
    const length = bytes.readUIntBE(at, 3)
    const type = bytes[at + 3]
    const flags = bytes[at + 4] ?? 0
    const stream = bytes.readUInt32BE(at + 5) & MAX_WINDOW_BYTES
    if (type === HEADERS || type === CONTINUATION) {
      this.#inHeaderBlock = (flags & END_HEADERS) === 0
      if (type === HEADERS) this.#open(stream)
    } else if (type === RST_STREAM) {
      this.#close(stream)
    } else if (type === SETTINGS) {
      if ((flags & ACK) === 0 && length <= MAX_HELD_BYTES && !this.#inHeaderBlock) return false
    } else if (type === WINDOW_UPDATE) {
      if (this.#indebted > 0 && length === 4 && this.#debtOf(stream) > 0) return false
    }
    this.#passing = length
    return true
  }

  /** Collects bytes of a frame that has to be seen whole; returns how many it took. */
  #hold(chunk: Buffer, at: number): number {
    const taken = Math.min(this.#wantedBytes - this.#heldBytes, chunk.length - at)
    chunk.copy(this.#held, this.#heldBytes, at, at + taken)
    this.#heldBytes += taken
    if (this.#heldBytes < this.#wantedBytes) return taken
    if (this.#wantedBytes === HEADER_BYTES) {
      if (this.#received(this.#held, 0)) {
        this.#emit(this.#held)
        this.#forget()
        return taken
      }
      this.#wantedBytes += this.#held.readUIntBE(0, 3)
      this.#held = Buffer.concat([this.#held], this.#wantedBytes)
      if (this.#heldBytes < this.#wantedBytes) return taken
    }
    const frame = this.#held
    this.#forget()
    if (frame[3] === SETTINGS) this.#settings(frame)
    else this.#update(frame)
    return taken
  }

  #forget(): void {
    this.#held = Buffer.alloc(HEADER_BYTES)
    this.#heldBytes = 0
    this.#wantedBytes = HEADER_BYTES
  }

  #settings(frame: Buffer): void {
    const first = !this.#settingsSeen
    this.#settingsSeen = true
    const kept: Buffer[] = []
    let windowBytes: number | undefined
    for (let at = HEADER_BYTES; at + SETTING_BYTES <= frame.length; at += SETTING_BYTES) {
      if (frame.readUInt16BE(at) === INITIAL_WINDOW_SIZE) windowBytes = frame.readUInt32BE(at + 2)
      else kept.push(frame.subarray(at, at + SETTING_BYTES))
    }
    const malformed = (frame.length - HEADER_BYTES) % SETTING_BYTES !== 0
    if (windowBytes === undefined || windowBytes > MAX_WINDOW_BYTES || malformed) {
      this.#emit(frame)
      return
    }
    const change = windowBytes - this.#currentBytes
    this.#currentBytes = windowBytes
    if (first && this.#streams.size === 0) {
      this.#toldBytes = windowBytes
      this.#emit(frame)
      return
    }
    for (const stream of this.#streams.keys()) this.#move(stream, change)
    // The credit comes before the SETTINGS that gave it, because the ACK says that it is in force.
    this.#grantDue()
    const header = Buffer.from(frame.subarray(0, HEADER_BYTES))
    header.writeUIntBE(kept.length * SETTING_BYTES, 0, 3)
    this.#emit(Buffer.concat([header, ...kept]))
  }

  /** A WINDOW_UPDATE of a stream in debt goes on only as far as it is more than the debt. */
  #update(frame: Buffer): void {
    const stream = frame.readUInt32BE(5) & MAX_WINDOW_BYTES
    this.#move(stream, frame.readUInt32BE(HEADER_BYTES) & MAX_WINDOW_BYTES)
  }

  /** Changes the credit of a stream: an increase pays the debt first, a decrease adds to it. */
  #move(stream: number, bytes: number): void {
    const debt = this.#debtOf(stream)
    const rest = bytes - debt
    const newDebt = Math.max(0, -rest)
    if (debt > 0) this.#indebted--
    if (newDebt > 0) this.#indebted++
    this.#streams.set(stream, newDebt)
    if (rest > 0) this.#due.push({ stream, bytes: rest })
  }

  #debtOf(stream: number): number {
    return this.#streams.get(stream) ?? 0
  }

  #open(stream: number): void {
    if (stream <= this.#lastStream) return
    this.#lastStream = stream
    this.#streams.set(stream, 0)
    const missing = this.#currentBytes - this.#toldBytes
    if (missing !== 0) this.#move(stream, missing)
  }

  #close(stream: number): void {
    if (this.#indebted > 0 && this.#debtOf(stream) > 0) this.#indebted--
    this.#streams.delete(stream)
  }

  #sent(bytes: Buffer, at: number): void {
    this.#skipping = bytes.readUIntBE(at, 3)
    const type = bytes[at + 3]
    if (type !== DATA && type !== HEADERS && type !== RST_STREAM) return
    const stream = bytes.readUInt32BE(at + 5) & MAX_WINDOW_BYTES
    if (type === HEADERS) this.#open(stream)
    if (type === RST_STREAM || ((bytes[at + 4] ?? 0) & END_STREAM) !== 0) this.#close(stream)
  }

  #grantDue(): void {
    if (this.#due.length === 0) return
    const due = this.#due.filter(({ stream }) => this.#streams.has(stream))
    this.#due = []
    const frames = Buffer.alloc(due.length * WINDOW_UPDATE_BYTES)
    due.forEach(({ stream, bytes }, index) => {
      const at = index * WINDOW_UPDATE_BYTES
      frames.writeUIntBE(4, at, 3)
      frames.writeUInt8(WINDOW_UPDATE, at + 3)
      frames.writeUInt32BE(stream, at + 5)
      frames.writeUInt32BE(bytes, at + HEADER_BYTES)
    })
    if (frames.length > 0) this.#emit(frames)
  }
}

/** What stands between an accepted or connected socket and an HTTP/2 session. */
export class WindowedSocket extends Duplex {
  readonly remoteAddress: string | undefined
  readonly remotePort: number | undefined
  readonly localAddress: string | undefined
  readonly localPort: number | undefined
  /** The certificate the peer proved to have; undefined without TLS or without one that is trusted. */
  readonly peerCertificate: PeerCertificate | undefined
  readonly #socket: Socket
  readonly #filter: WindowFilter
  #flowing = true
  #flushing = false
  #written: ((error?: Error | null) => void) | undefined

  constructor(socket: Socket, role: Http2Role) {
    super({ allowHalfOpen: true })
    this.#socket = socket
    this.remoteAddress = socket.remoteAddress
    this.remotePort = socket.remotePort
    this.localAddress = socket.localAddress
    this.localPort = socket.localPort
    this.peerCertificate =
      socket instanceof TLSSocket && socket.authorized ? socket.getPeerCertificate() : undefined
    this.#filter = new WindowFilter(role, (bytes) => {
      if (!this.destroyed && !this.push(bytes)) this.#flowing = false
    })
    socket.on('data', (chunk: Buffer) => {
      this.#filter.inbound(chunk)
      if (!this.#flowing) socket.pause()
    })
    socket.on('end', () => this.push(null))
    socket.on('drain', () => this.#drained())
    socket.on('timeout', () => this.emit('timeout'))
    socket.on('error', (error) => this.destroy(error))
    socket.on('close', () => this.#closed())
  }

  /** A session asks for this before it sends; a socket is only handed over once it is connected. */
  get connecting(): boolean {
    return this.#socket.connecting
  }

  /**
   * Bun's session tells from this whether a write is done at once or in the next turn of the event
   * loop, and gathers frames only in the first case; otherwise small messages cost four times more.
   */
  get _handle(): object {
    return NO_HANDLE
  }

  ref(): this {
    this.#socket.ref()
    return this
  }

  unref(): this {
    this.#socket.unref()
    return this
  }

  /**
   * Makes the session send what it can at the end of this turn of the event loop. Bun 1.4.5 queues
   * the data of every stream while one stream of the connection waits for its peer to read, and
   * looks again only when the peer says something (oven-sh/bun pull request 43422); so whoever
   * writes a message calls this.
   */
  flush(): void {
    if (this.#flushing) return
    this.#flushing = true
    inNextTurn(() => {
      this.#flushing = false
      // With a full transport the true `drain` comes by itself.
      if (!this.destroyed && !this.writableNeedDrain) this.emit('drain')
    })
  }

  override _read(): void {
    if (this.#flowing) return
    this.#flowing = true
    this.#socket.resume()
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#filter.outbound(chunk)
    // Not from within the write: the session is not done with what it is doing.
    if (this.#filter.owes) process.nextTick(() => this.#filter.grant())
    if (this.#send(chunk)) done()
    else this.#written = done
  }

  /**
   * The session makes each chunk for one write alone. Many large ones would stay in memory until the
   * next collection of garbage, so each is let go of when it is written.
   */
  #send(chunk: Buffer): boolean {
    if (chunk.length < LARGE_BYTES) return this.#socket.write(chunk)
    return this.#socket.write(chunk, () => release(chunk))
  }

  override _final(done: (error?: Error | null) => void): void {
    if (this.#socket.destroyed) done()
    else this.#socket.end(() => done())
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.destroy()
    this.#written?.(error)
    this.#written = undefined
    done(error)
  }

  #drained(): void {
    const done = this.#written
    this.#written = undefined
    done?.()
  }

  /** What was read before the close is still delivered if the peer had ended properly. */
  #closed(): void {
    if (this.readableEnded || !this.#socket.readableEnded) this.destroy()
    else this.once('end', () => this.destroy())
  }
}
